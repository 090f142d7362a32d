#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person takes a page to the clinician, and a clinician hands one out."""

import pathlib
import re

import accessible
import tap
from program import Limber

limber = Limber()
SAVED = re.compile('^Saved as ')


def open_report():
    """the main menu leads to the report"""
    limber.find(None, 'Main Menu')
    limber.tab_to('Main Menu')
    limber.key('space')
    limber.click('Report for My Clinician', 'menu item')
    limber.find(None, 'Preview, 1 page')
    faults = accessible.unnamed(limber.root)
    assert not faults, '\n'.join(f'{item.role} {item.name!r} {item.box}' for item in faults)
    assert 'Sessions done' in limber.find(None, 'Preview, 1 page').description


def choose_days():
    """another range tells of other days"""
    before = limber.find(None, 'Preview, 1 page').description
    limber.tab_to('How far back: 3 months')
    limber.key('space', 'End', 'Return')
    limber.find(None, 'How far back: Everything')
    limber.wait('the days stay', lambda: limber.find(None, 'Preview, 1 page').description != before)


def save_as_pdf():
    """it is saved under the name that the person types, and the page tells so"""
    limber.tab_to('Save as PDF…')
    limber.key('space')
    limber.find(None, 'Save as PDF')
    limber.key('ctrl+a')
    limber.type('for my physio')
    limber.key('Return')
    path = pathlib.Path(limber.find('status', SAVED).name.removeprefix('Saved as '))
    assert path.name == 'for my physio.pdf', path
    assert path.read_bytes().startswith(b'%PDF-')


def back():
    """Escape leads back to the menu that it was opened from"""
    limber.key('Escape')
    limber.gone(None, 'Preview, 1 page')
    limber.wait('the focus is lost', lambda: limber.focused('Main Menu'))


def hand_out():
    """a routine is shown as a handout, and in large print it takes more pages"""
    limber.search('breathing reset')
    limber.find('grid cell', 'Breathing reset')
    limber.gone('grid cell', 'Big three plus')
    limber.point('grid cell', 'Breathing reset')
    limber.click('Print…')
    limber.find(None, 'Preview, 2 pages')
    faults = accessible.unnamed(limber.root)
    assert not faults, '\n'.join(f'{item.role} {item.name!r} {item.box}' for item in faults)
    limber.tab_to('Large print')
    limber.key('space')
    limber.gone(None, 'Preview, 2 pages')
    limber.find(None, re.compile('^Preview, [3-9] pages$'))
    limber.key('Escape')
    limber.find('button', 'Start')


with limber:
    tap.run([open_report, choose_days, save_as_pdf, back, hand_out])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person says from how far the screen is read, and how large the words have to be."""

import os
import pathlib
import re

import tap
from program import Limber, routine

limber = Limber(routine('long.routine.json'))


def digits_height():
    """how much room the digits of the session have"""
    return limber.find('label', re.compile('(minute|second)s? left$')).box[3]


def preferences_open():
    """the preferences have the distance, and a card to try it with"""
    limber.find('button', 'Start')
    limber.key('ctrl+comma')
    limber.find('label', 'Reading From the Mat')
    limber.tab_to('Distance to the Screen: 2 m (7 ft)')
    limber.key('space', 'Up', 'Up', 'Up', 'Return')
    limber.find(None, 'Distance to the Screen: Arm’s length')
    limber.click('Try It…')
    limber.find(None, 'Read This From the Mat')
    limber.find('label', '20')
    limber.find('label', 'Keep your neck long')
    limber.all_named()


def the_card_makes_it_larger():
    """buttons and keys change the size, within its limits"""
    limber.find('status', 'Size of the words: 100 %')
    limber.click('Larger')
    limber.find('status', 'Size of the words: 125 %')
    limber.key('minus', 'minus')
    limber.find('status', 'Size of the words: 75 %')
    limber.key('minus')
    limber.find('status', 'Size of the words: 50 %')
    limber.key('minus', 'plus', 'minus')
    limber.find('status', 'Size of the words: 50 %')
    limber.click('I Can Read It')
    limber.gone(None, 'Read This From the Mat')
    limber.key('Escape')
    limber.gone('label', 'Reading From the Mat')


def the_session_has_the_size():
    """a session has the size that was chosen, and plus and minus change it there"""
    limber.start()
    limber.find('heading', 'Quiet reach')
    small = digits_height()
    limber.key('plus')
    limber.find('status', 'Size of the words: 75 %')
    limber.wait('the digits are as before', lambda: digits_height() > small)


def it_is_kept():
    """both are kept for the next time"""
    settings = pathlib.Path(os.environ['XDG_CONFIG_HOME']) / 'glib-2.0' / 'settings' / 'keyfile'
    limber.wait('the settings are not kept', lambda: 'session-zoom=75' in settings.read_text()
                and 'viewing-distance=60' in settings.read_text())


with limber:
    tap.run([preferences_open, the_card_makes_it_larger, the_session_has_the_size, it_is_kept])

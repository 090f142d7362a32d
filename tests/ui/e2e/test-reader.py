#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that the menu and the parts of home lead to, as a person hears them: with Tab alone."""

import re

import accessible
import record
import tap
from program import Limber, add_routine
from reader import Reader

TITLE = 'Three long moves'
PARTS = ('Today', 'Routines', 'Exercises', 'Progress', 'Learn')
# What the menu calls them, and the window then.
FROM_MENU = {
    'Week Plans': 'Week Plans',
    'Find Where to Start': 'Find Where to Start',
    'Flare-Up Diary': 'Flare-Up Diary',
    'Questions for My Clinician': 'Questions for My Clinician',
    'How You Get On': 'How You Get On',
    'Report for My Clinician': 'Report',
    'When to Get Help': 'When to Get Help',
}


add_routine('long.routine.json')
record.make_up(30)
limber = Limber()
reader = Reader(limber)


def from_menu(name, title):
    def walk():
        limber.open_from_menu(name)
        reader.find_title(title)
        reader.walk(name)
        reader.go_back('Limber')
    walk.__doc__ = f'{name}, and back'
    return walk


def part(name):
    def walk():
        limber.key(f'alt+{PARTS.index(name) + 1}')
        reader.walk(name)
    walk.__doc__ = f'{name}, a part of home'
    return walk


def a_flare_up():
    """a flare-up in the diary"""
    limber.open_from_menu('Flare-Up Diary')
    limber.press('It Started…')
    reader.find_title(re.compile('Flare'))
    reader.walk('a flare-up')
    reader.go_back('Flare-Up Diary')
    reader.go_back('Limber')


def preferences():
    """the preferences, each tab of them"""
    limber.key('ctrl+comma')
    limber.find('button', re.compile('Test Sound'))
    tabs = [item.name for item in limber.look('tab') if item.name not in PARTS]
    assert tabs, 'no tabs'
    for tab in tabs:
        limber.click(tab, 'tab')
        limber.tab_to(tab)
        reader.walk(f'Preferences, {tab}')
    limber.key('Escape')
    limber.gone('button', re.compile('Test Sound'))
    reader.arrived('back from the preferences')


def the_keys():
    """all keys"""
    limber.key('ctrl+question')
    limber.find('window', 'Keyboard Shortcuts')
    limber.all_named()
    limber.key('Escape')
    limber.gone('window', 'Keyboard Shortcuts')
    reader.arrived('back from the keys')


def about():
    """about Limber"""
    limber.open_from_menu('About Limber')
    limber.find(accessible.TOPLEVEL, 'About Limber')
    reader.walk('about Limber')
    limber.key('Escape')
    limber.gone(accessible.TOPLEVEL, 'About Limber')
    reader.arrived('back from about')


def charts():
    """a chart as a table, and back"""
    limber.key('alt+4')
    reader.arrived('Progress')
    reader.go_to('Pain: Show as Table')
    limber.key('space')
    limber.find('table', 'Pain')
    reader.walk('Progress, with a table')


def a_card():
    """a card to read, from Learn"""
    limber.key('alt+1', 'alt+5')
    card = reader.arrived('Learn').name
    limber.key('Return')
    reader.find_title(card)
    reader.walk('a card')
    reader.go_back('Limber')


def the_editor():
    """the editor, with a routine that begins"""
    limber.key('ctrl+n')
    limber.wait('the title is not written', lambda: limber.focused('Title'))
    reader.walk('the editor')


tests = [*(from_menu(*page) for page in FROM_MENU.items()), a_flare_up, preferences, the_keys,
         about, *(part(name) for name in PARTS), charts, a_card, the_editor]
with limber:
    tap.run(reader.each(tests))

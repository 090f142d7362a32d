#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session with the keyboard alone, and a name for all that the keyboard reaches."""

import re

import tap
from program import Limber, add_routine

add_routine('long.routine.json')
limber = Limber()


def the_library():
    """Tab, arrows and Enter choose and open a routine"""
    limber.find('heading', 'Welcome to Limber')
    limber.all_named()
    limber.turn_to('Routines')
    limber.find('grid cell', 'Breathing reset')
    limber.all_named()
    limber.search('three long')
    limber.gone('grid cell', 'Breathing reset')
    limber.tab_to('Three long moves')
    limber.key('Return')
    limber.find('heading', 'Three long moves')
    limber.all_named()


def enter_starts():
    """Start has the focus, then Skip, so Enter twice begins"""
    limber.tab_to('Start')
    limber.key('Return')
    limber.find('button', 'Skip')
    limber.all_named()
    limber.wait('Skip has not the focus', lambda: limber.focused('Skip'))
    limber.key('Return')
    limber.find('label', 'Get ready')
    limber.all_named()


def space_pauses():
    """space pauses and resumes"""
    limber.key('space')
    limber.find('button', 'Resume')
    limber.key('space')
    limber.find('button', 'Pause')


def arrows_move():
    """right is the next exercise, left the one before"""
    limber.key('Right')
    limber.find('heading', 'Slow nod')
    limber.key('Left', 'Left')
    limber.find('heading', 'Quiet reach')


def h_hurts():
    """H asks what hurts, and the answers are in reach"""
    limber.key('h')
    limber.find('alert', 'Stop and rest for a moment')
    limber.all_named()
    limber.tab_to('Skip This Exercise')
    limber.key('Return')
    limber.find('heading', 'Slow nod')


def full_screen():
    """F11 fills the screen, and again leaves it"""
    def width():
        return limber.find(re.compile('window|frame')).box[2]

    before = width()
    limber.key('F11')
    limber.wait('not full screen', lambda: width() > before)
    limber.key('F11')
    limber.wait('still full screen', lambda: width() == before)


def escape_asks():
    """Escape asks before it ends the session, and again takes the question back"""
    limber.key('Escape')
    limber.find(re.compile('dialog|window|alert'), 'End This Session?')
    limber.all_named()
    limber.key('Escape')
    limber.wait('the question stays', lambda: not limber.look(None, 'End This Session?'))
    limber.find('heading', 'Slow nod')


def escape_ends():
    """and with a yes to the end page, and back to the day"""
    limber.key('Escape')
    limber.find(re.compile('dialog|window|alert'), 'End This Session?')
    limber.key('alt+e')
    limber.find('button', 'Back to Today')
    limber.all_named()
    limber.tab_to('Back to Today')
    limber.key('Return')
    limber.find('heading', 'Your Week Is Empty')


def help_and_preferences():
    """Ctrl+? lists the keys, Ctrl+comma opens the preferences, with a name for all"""
    limber.key('ctrl+question')
    limber.find('window', 'Keyboard Shortcuts')
    limber.key('Escape')
    limber.gone('window', 'Keyboard Shortcuts')
    limber.key('ctrl+comma')
    limber.find('button', re.compile('Test Sound'))
    limber.all_named()


with limber:
    tap.run([the_library, enter_starts, space_pauses, arrows_move, h_hurts, full_screen,
             escape_asks, escape_ends, help_and_preferences])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person looks around: exercises, cards, and when to get help, from every page and back."""

import re

import accessible
import tap
from program import Limber, add_routine

add_routine('long.routine.json')
limber = Limber()


def choose(choice, before, label, downs):
    """changes the drop-down CHOICE from BEFORE to LABEL, which is DOWNS lines below"""
    limber.tab_to(f'{choice}: {before}')
    limber.key('space', *['Down'] * downs, 'Return')
    limber.find(None, f'{choice}: {label}')


def help_and_back(key, title):
    """presses KEY, reads when to get help, and comes back to the page with TITLE"""
    limber.key(key)
    limber.find('heading', 'When to get help')
    limber.find('label', 'Get help now')
    limber.all_named()
    limber.key('Escape')
    limber.find('heading', title)


def exercises_are_listed():
    """the library has all exercises beside the routines"""
    limber.turn_to('Routines')
    limber.find('grid cell', 'Breathing reset')
    limber.turn_to('Exercises')
    limber.find('grid cell', 'Belly brace')
    limber.all_named()


def search_and_filters_narrow():
    """words and choices leave the exercises that fit; none is said, and all come back"""
    limber.search('plank')
    limber.gone('grid cell', 'Belly brace')
    limber.find('grid cell', 'Full side plank')
    choose('Position', 'Any position', 'Standing', 7)
    limber.gone('grid cell', 'Full side plank')
    limber.find('grid cell', 'Wall plank')
    choose('Kind', 'Any kind', 'Relaxation', 4)
    limber.find('label', 'No Exercise Fits')
    limber.click('Show All Exercises')
    limber.find('grid cell', 'Belly brace')


def an_exercise_opens():
    """an exercise tells how it is done, how much, and what it rests on"""
    limber.search('full side plank')
    limber.point('grid cell', 'Full side plank')
    limber.find('heading', 'Full side plank')
    for heading in ('Starting position', 'How to do it', 'Watch out for', 'How Much', 'Easier',
                    'Stop if', 'Sources'):
        limber.find('label', heading)
    limber.all_named()


def the_easier_one_opens():
    """the easier exercise is a link, and back is where one came from"""
    limber.tab_to('Side plank on knees')
    limber.key('Return')
    limber.find('heading', 'Side plank on knees')
    limber.click('Back')
    limber.find('heading', 'Full side plank')
    limber.wait('the link has lost the focus', lambda: limber.focused('Side plank on knees'))
    limber.key('Escape')
    limber.find('grid cell', 'Full side plank')


def a_card_leads_to_a_routine():
    """a card to learn from leads to a routine, and back"""
    limber.turn_to('Learn')
    limber.find('label', 'Moving more')
    limber.all_named()
    limber.point('list item', 'Pacing: good days and bad days')
    limber.find('heading', 'Pacing: good days and bad days')
    limber.all_named()
    limber.tab_to('Walk starter')
    limber.key('Return')
    limber.find('heading', 'Walk starter')
    limber.key('Escape')
    limber.find('heading', 'Pacing: good days and bad days')
    limber.wait('the link has lost the focus', lambda: limber.focused('Walk starter'))
    limber.key('Escape')
    limber.find('label', 'Moving more')


def help_from_home():
    """F1 tells when to get help, the most urgent first"""
    limber.key('F1')
    limber.find('heading', 'When to get help')
    urgencies = [item.name for item in accessible.read_items(limber.root)
                 if item.name in ('Get help now', 'Get advice today', 'Ask at your next visit')]
    assert urgencies == sorted(urgencies, key=['Get help now', 'Get advice today',
                                               'Ask at your next visit'].index), urgencies
    assert len(urgencies) >= 3, urgencies
    limber.click('Back')
    limber.find('label', 'Moving more')


def a_routine_leads_to_its_exercises():
    """each exercise of a routine has a page; help is as near there"""
    limber.turn_to('Routines')
    limber.search('three long')
    limber.point('grid cell', 'Three long moves')
    help_and_back('F1', 'Three long moves')
    limber.point(None, 'Quiet reach')
    limber.click('More About Quiet reach')
    limber.find('heading', 'Quiet reach')
    help_and_back('F1', 'Quiet reach')
    limber.key('Escape')
    limber.find('heading', 'Three long moves')


def a_paused_session_waits():
    """while paused, the exercise can be read about; the session stays as it was"""
    limber.start()
    limber.find('button', 'Pause')
    assert not limber.look('button', 'About This Exercise')
    limber.key('i')
    limber.key('space')
    limber.find('button', 'Resume')
    left = limber.find('label', re.compile(' left$')).name
    limber.click('About This Exercise')
    limber.find('label', 'How to do it')
    limber.all_named()
    limber.key('Escape')
    limber.find('button', 'Resume')
    assert limber.find('label', re.compile(' left$')).name == left
    limber.key('i')
    limber.find('label', 'How to do it')
    limber.key('Escape')


def help_pauses_a_session():
    """G tells when to get help, and pauses the session; so it does after This Hurts"""
    limber.key('space')
    limber.find('button', 'Pause')
    help_and_back('g', 'Quiet reach')
    limber.find('button', 'Resume')
    limber.find('label', 'Paused')
    limber.key('h')
    limber.find('alert', 'Stop and rest for a moment')
    limber.key('g')
    limber.find('heading', 'When to get help')
    limber.key('Escape')
    limber.find('alert', 'Stop and rest for a moment')


def the_window_asks_first():
    """the session is asked about before the window closes, also from the page in front of it"""
    limber.key('F1')
    limber.find('heading', 'When to get help')
    limber.key('ctrl+q')
    limber.find(re.compile('dialog|window|alert'), 'End This Session?')
    limber.key('Escape')
    limber.wait('the question stays', lambda: not limber.look(None, 'End This Session?'))
    limber.find('heading', 'When to get help')


with limber:
    tap.run([exercises_are_listed, search_and_filters_narrow, an_exercise_opens,
             the_easier_one_opens, a_card_leads_to_a_routine, help_from_home,
             a_routine_leads_to_its_exercises, a_paused_session_waits, help_pauses_a_session,
             the_window_asks_first])

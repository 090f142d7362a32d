#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine, its session and all that can happen in it, as a person hears it: with Tab alone."""

import os
import pathlib
import re
import subprocess
import sys

import record
import tap
from program import DIALOGS, Limber, re_any, routine
from reader import Reader

TITLE = 'Three long moves'

limber = Limber(routine('long.routine.json'))
reader = Reader(limber)


def a_routine():
    """the page of a routine"""
    reader.find_title(TITLE)
    reader.walk(TITLE)


def an_exercise():
    """the page of an exercise, from the routine's"""
    limber.press('Quiet reach')
    limber.press('More About Quiet reach')
    reader.find_title('Quiet reach')
    reader.walk('Quiet reach')
    reader.go_back(TITLE)


def a_handout():
    """the routine as a handout"""
    limber.press('Print…')
    limber.find(None, 'Preview, 1 page')
    reader.walk('the handout')
    reader.go_back(TITLE)


def before_a_session():
    """the question before a session"""
    limber.press('Start')
    limber.find('button', 'Skip')
    reader.walk('before a session')


def a_session():
    """the player"""
    limber.press('Skip')
    limber.find('button', 'Pause')
    reader.find_title(TITLE)
    reader.walk('a session')


def this_hurts():
    """This Hurts, and what it asks"""
    limber.key('h')
    limber.find('alert', 'Stop and rest for a moment')
    reader.walk('This Hurts')
    limber.press('Skip This Exercise')
    limber.find('heading', 'Slow nod')
    reader.arrived('after This Hurts')


def an_exercise_while_paused():
    """what the exercise is, while the session pauses"""
    limber.key('space')
    limber.find('button', 'Resume')
    limber.key('i')
    reader.find_title('Slow nod')
    reader.walk('an exercise, while paused')
    reader.go_back(TITLE)


def help_in_a_session():
    """when to get help, from a session"""
    limber.key('g')
    reader.find_title('When to Get Help')
    reader.walk('help in a session')
    reader.go_back(TITLE)


def the_end():
    """the question whether to end, and the page after a session"""
    limber.key('Escape')
    limber.find(re_any(DIALOGS), 'End This Session?')
    reader.arrived('End This Session?')
    limber.key('alt+e')
    limber.find('button', 'Back to Today')
    reader.find_title('Session Ended')
    reader.walk('after a session')
    limber.press('Back to Today')
    reader.find_title('Limber')
    reader.arrived('home after a session')


def handed_over():
    """a routine that was handed over"""
    path = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'for-mia.limber-routine'
    record.limberctl('pack', routine('long.routine.json'), '-o', str(path))
    subprocess.run([sys.argv[1], str(path)], check=True, timeout=60)
    limber.find('button', 'Add to My Routines')
    reader.walk('a routine handed over')
    limber.press('Add to My Routines')
    reader.arrived('after it was added')


def how_often():
    """the dialog that asks how often"""
    reader.find_title(TITLE)
    limber.press('Add to My Week')
    limber.press('Change Days…')
    limber.find('widget', 'How Often?')
    reader.walk('How Often?')
    limber.key('Escape')
    limber.gone('widget', 'How Often?')
    reader.arrived('back from How Often?')


def changes_are_said():
    """each change in a session is told by a status, which a screen reader announces"""
    limber.start()
    limber.find('button', 'Pause')
    statuses = limber.look('status')
    for _exercise in range(2):
        reader.said.clear()
        limber.key('Right')
        limber.wait('the next exercise is not told',
                    lambda: any(reader.said_by(status) for status in statuses))


tests = [a_routine, an_exercise, a_handout, before_a_session, a_session, this_hurts,
         an_exercise_while_paused, help_in_a_session, the_end, handed_over, how_often,
         changes_are_said]
with limber:
    tap.run(reader.each(tests))

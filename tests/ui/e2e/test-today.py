#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new person finds where to start, follows a week, and does what today brings: mostly by keys."""

import json
import re
import subprocess
import sys

import accessible
import tap
from program import Limber, add_routine

LIMBERCTL = sys.argv[3]
TITLE = 'Quick moves'

add_routine('quick.routine.json')
limber = Limber()


def entries(kind):
    """what the record keeps of KIND, in order"""
    answer = subprocess.run([LIMBERCTL, 'export', '--format=json'], check=True,
                            capture_output=True, text=True)
    return [entry for entry in json.loads(answer.stdout)['entries'] if entry['kind'] == kind]


def press(name):
    limber.tab_to(name)
    limber.key('Return')


def who_is_new_is_welcome():
    """at the first start there are ways to begin, and none has to be taken"""
    limber.find('heading', 'Welcome to Limber')
    limber.wait('the first way has not the focus', lambda: limber.focused('Find Where to Start'))
    limber.all_named()


def the_check_is_short():
    """signs to tick, three questions, and Skip is always there"""
    limber.key('Return')
    limber.find('heading', 'Is Any of This True for You?')
    limber.find('button', 'Skip')
    limber.all_named()
    press('Next')
    limber.find(None, 'How long can you walk before you need to stop?')
    limber.find('button', 'Skip')
    limber.all_named()


def the_lowest_answer_counts():
    """who cannot get to the floor and walks for long is shown an active week on a chair"""
    limber.wait('the first answer has not the focus', lambda: limber.focused('Yes'))
    limber.key('Down', 'Tab', 'Down', 'Down', 'Down')
    press('Next')
    limber.find('heading', 'An Active Week May Suit You')
    limber.find(None, 'An active week on a chair')
    limber.find('label', re.compile('not medical advice'))
    limber.all_named()


def another_week_can_be_picked():
    """See Other Weeks has them all, and one click follows"""
    press('See Other Weeks')
    limber.find(None, 'A gentle week on a chair')
    limber.all_named()
    press('Follow This Week: A gentle week on a chair')
    limber.wait('Start has not the focus', lambda: any(
        item.name.startswith('Start “') for item in accessible.focused(limber.root)))
    limber.find('heading', re.compile('day, '))
    limber.all_named()
    changes = [entry['value'] for entry in entries('change')]
    assert changes == ['level'] or len(changes) == 1, changes
    assert len(entries('readiness')) == 1


def a_routine_is_added_by_its_card():
    """one click on a card puts a routine into the week"""
    limber.turn_to('Routines')
    limber.search('quick')
    limber.click(f'Add “{TITLE}” to My Week')
    limber.find('button', f'Remove “{TITLE}” from My Week')
    limber.turn_to('Today')
    limber.find('button', f'Start “{TITLE}”')


def its_days_can_be_changed():
    """its page tells how often, and changes it"""
    limber.point('list item', TITLE)
    limber.find('heading', TITLE)
    limber.find('label', '3 times a week')
    limber.click('Change Days…')
    limber.find('widget', 'How Often?')
    limber.all_named()
    limber.wait('the choice has not the focus', lambda: limber.focused('Times a week'))
    limber.key('Up')
    limber.click('Save')
    limber.gone('widget', 'How Often?')
    limber.find('label', 'Once a day')


def done_is_shown():
    """what was done today says so, and counts for the last seven days"""
    limber.key('Escape')
    limber.click(f'Start “{TITLE}”')
    limber.click('Skip')
    limber.find('button', 'Back to Today', 30)
    limber.click('Back to Today')
    limber.find('label', re.compile('^Done today'))
    limber.find('label', 'You moved on 1 of the last 7 days')
    limber.find(None, 'Today: exercised')
    limber.all_named()


def it_is_removed():
    """one click on its page takes it out again"""
    limber.point('list item', TITLE)
    press('Remove from My Week')
    limber.wait('Add has not the focus', lambda: limber.focused('Add to My Week'))
    limber.key('Escape')
    limber.gone('list item', TITLE)


def a_flare_up_is_gentle():
    """I Have a Flare-up brings its routine to the front, until the person feels better"""
    press('I Have a Flare-up')
    limber.find('heading', 'A Flare-up: Go Gently')
    limber.find('heading', 'Flare-up day')
    assert 'end' not in entries('flare-up')[0], entries('flare-up')
    limber.click('I Feel Better')
    limber.gone('heading', 'A Flare-up: Go Gently')
    assert 'end' in entries('flare-up')[0], entries('flare-up')


with limber:
    tap.run([who_is_new_is_welcome, the_check_is_short, the_lowest_answer_counts,
             another_week_can_be_picked, a_routine_is_added_by_its_card, its_days_can_be_changed,
             done_is_shown, it_is_removed, a_flare_up_is_gentle])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions, a goal, an activity and the questionnaire, with the keyboard alone."""

import record
import tap
from program import Limber

HOSTILE = '<b>May I</b> & lift 50%s?'
STATEMENT = 'Because of my back, I use a handrail to get upstairs.'

limber = Limber()


def back_home():
    limber.key('Escape')
    limber.find('button', 'Main Menu')


def a_question_is_written():
    """a question is kept while it is written, and shown as text"""
    limber.open_from_menu('Questions for My Clinician')
    limber.wait('the focus is not where one writes', lambda: limber.focused('A new question'))
    limber.write(HOSTILE)
    record.wait_for_entry('the question', 'question', lambda entry: entry['text'] == HOSTILE)
    limber.press('Add to My List')
    limber.find(None, 'My question')
    limber.all_named()


def a_question_is_answered():
    """it is ticked off with what the person was told"""
    limber.tab_to('I asked it')
    limber.key('space')
    limber.wait('the answer has no focus', lambda: limber.focused('What I was told'))
    limber.write('Yes, with bent knees')
    back_home()
    entry = record.wait_for_entry('the answer', 'question', lambda entry: 'reply' in entry)
    assert entry['reply'] == 'Yes, with bent knees' and entry['text'] == HOSTILE, entry
    assert 'end' in entry, entry


def a_goal_and_an_activity():
    """the goal, an activity and its score are kept as they are given"""
    limber.open_from_menu('How You Get On')
    limber.find('heading', 'Your Activities')
    limber.all_named()
    limber.tab_to('What do you want to be able to do again?')
    limber.write('dance')
    record.wait_for_entry('the goal', 'goal', lambda goal: goal['text'] == 'dance')
    limber.tab_to('A new activity')
    limber.write('Climb stairs')
    limber.key('Return')
    activity = record.wait_for_entry('the activity', 'activity')
    assert activity['text'] == 'Climb stairs', activity
    limber.find('label', 'How does it go today: “Climb stairs”?')
    limber.all_named()
    limber.key('shift+Tab', 'shift+Tab', 'shift+Tab')
    limber.tab_to('Score 0 of 10')
    limber.key('4')
    score = record.wait_for_entry('the score', 'activity-score')
    assert (score['value'], score['subject']) == (4, activity['id']), score


def a_questionnaire_is_filled_in():
    """ticks are kept, the score counts when the person says so"""
    limber.press('Fill It In')
    limber.find(None, 'I stay at home most of the time because of my back.')
    limber.all_named()
    limber.tab_to(STATEMENT)
    limber.key('space')
    draft = record.wait_for_entry('the tick', 'rmdq')
    assert draft['flags'] == 1 << 4 and 'value' not in draft, draft
    limber.press('This Is How It Is Today')
    limber.wait('the focus is lost', lambda: limber.focused('Done'))
    limber.find(None, 'You ticked 1 of 24.')
    record.wait_for_entry('the score', 'rmdq', lambda entry: entry.get('value') == 1)
    limber.key('Return')
    limber.find('heading', 'Your Activities')
    back_home()


with limber:
    tap.run([a_question_is_written, a_question_is_answered, a_goal_and_an_activity,
             a_questionnaire_is_filled_in])

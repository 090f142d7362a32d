#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the questions at the beginning to a week of one's own, as it is heard: with Tab alone."""

import datetime
import json
import os
import pathlib
import re

import record
import tap
from program import Limber, routine
from reader import Reader

FAULTY = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'faulty.routine.json'
FAULTY.write_text(pathlib.Path(routine('short.routine.json')).read_text(encoding='utf-8')
                  .replace('"flexibility"', '"flexibilty"'), encoding='utf-8')


def a_session_of_yesterday():
    """a session after which nobody was asked about the morning"""
    record.make_up(3)
    made = record.read()
    at = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)
    last = made['sessions'][-1]
    last['morning_asked'] = False
    last.pop('pain_morning', None)
    last['start'] = last['end'] = at.isoformat(timespec='microseconds')
    path = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'yesterday.json'
    path.write_text(json.dumps(dict(made, sessions=[last], entries=[])), encoding='utf-8')
    record.limberctl('forget', '--yes')
    record.limberctl('import', str(path))


a_session_of_yesterday()
limber = Limber()
reader = Reader(limber)


def the_morning_after():
    """the question about the morning, and the answer, which is told"""
    limber.find('radio group', re.compile('^How much did your back hurt this morning'))
    reader.walk('the morning after')
    reader.go_to_role('radio')
    limber.key('4')
    limber.find('button', 'Done')
    reader.arrived('after the answer')
    reader.walk('the morning after, answered')
    reader.press('Done')
    limber.gone('button', 'Done')
    reader.arrived('after the morning')


def questions():
    """the questions, each part of them, and what they lead to"""
    limber.open_from_menu('Find Where to Start')
    reader.find_title('Find Where to Start')
    reader.arrived('the signs')
    reader.walk('the signs')
    reader.press('Next')
    limber.find('radio', 'Yes')
    first = reader.arrived('the questions')
    assert first.role == 'radio', first
    reader.walk('the questions')
    limber.key('space')
    reader.press('Next')
    limber.gone('radio', 'Yes')
    reader.arrived('what is suggested')
    reader.walk('what is suggested')
    reader.go_back('Limber')


def a_week_plan():
    """a plan for the week is taken, and the page of the day has it"""
    limber.open_from_menu('Week Plans')
    reader.find_title('Week Plans')
    reader.walk('Week Plans')
    reader.press('Follow This Week: A gentle week')
    reader.find_title('Limber')
    reader.arrived('home, with a week')
    reader.walk('Today, with a week')


def a_flare_up():
    """the day in a flare-up, and back from it"""
    reader.press('I Have a Flare-up')
    limber.find('button', 'I Feel Better')
    reader.arrived('a flare-up begins')
    reader.walk('Today, in a flare-up')
    reader.press('I Feel Better')
    limber.find('button', 'I Have a Flare-up')
    reader.arrived('a flare-up ends')


def a_file_with_faults():
    """the window that tells the faults of a file"""
    limber.key('ctrl+o')
    limber.find(None, 'Open a Routine')
    limber.key('slash')
    limber.write(str(FAULTY)[1:])
    limber.key('Return')
    limber.find('button', 'Edit…')
    reader.walk('Faults')
    limber.key('Escape')
    limber.gone('button', 'Edit…')
    reader.arrived('back from the faults')


def reminders():
    """a time to be reminded at, in the preferences, and it is removed again"""
    limber.key('ctrl+comma')
    limber.click('Reminders', 'tab')
    reader.press('Remind Me')
    reader.go_to('Add a Time')
    limber.key('space')
    limber.find('spin button', 'Time')
    reader.arrived('a new time')
    reader.walk('Reminders, with a time')


def the_card_for_the_mat():
    """the card to read from the mat, and back to the preferences"""
    limber.click('General', 'tab')
    reader.press('Try It…')
    reader.find_title('Read This From the Mat')
    reader.walk('the card for the mat')
    limber.key('Escape')
    limber.find('button', 'Try It…')
    assert reader.arrived('back from the card').name == 'Try It…'


tests = [the_morning_after, questions, a_week_plan, a_flare_up, a_file_with_faults, reminders,
         the_card_for_the_mat]
with limber:
    tap.run(reader.each(tests))

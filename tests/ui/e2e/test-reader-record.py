#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person keeps beside the sessions, filled in and as it is heard: with Tab alone."""

import datetime
import json
import os
import pathlib
import re
import uuid

import accessible
import record
import tap
from program import DIALOGS, Limber, re_any
from reader import Reader

STATEMENT = 'Because of my back, I use a handrail to get upstairs.'
# Long enough ago for a look back.
WEEKS_AGO = 6
NAMES = ('Climb stairs', 'Lift the child', 'Sit through a film')


def moment(weeks_ago):
    at = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(weeks=weeks_ago)
    return at.isoformat(timespec='microseconds')


def entry(kind, weeks_ago=WEEKS_AGO, **more):
    return {'id': str(uuid.uuid4()), 'kind': kind, 'by': 'person', 'flags': 0,
            'at': moment(weeks_ago), **more}


def begin():
    """the record of a person who looked at how it goes weeks ago, and has had a flare-up"""
    activities = [entry('activity', text=name) for name in NAMES]
    scores = [entry('activity-score', subject=activity['id'], value=4) for activity in activities]
    flare = entry('flare-up', value=6, end=moment(WEEKS_AGO - 1))
    path = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'record.json'
    path.write_text(json.dumps({
        'limber_record': record.read()['limber_record'], 'sessions': [],
        'entries': [*activities, *scores, entry('rmdq', flags=3, value=2), flare],
    }), encoding='utf-8')
    record.limberctl('import', str(path))


begin()
limber = Limber()
reader = Reader(limber)


def to(page):
    limber.open_from_menu(page)
    reader.find_title(page)


def said_anew(role, words):
    """waits until something with ROLE has said WORDS since `said` was emptied"""
    def look():
        reader.listen()
        nodes = {node for node, name in reader.said if re.search(words, name)}
        return nodes and any(item.node in nodes and item.role == role
                             for item in accessible.read_items(limber.root))
    limber.wait(f'no {role} says {words!r}', look)


def scores():
    """a look back after six weeks: what has changed is told as a score is given"""
    to('How You Get On')
    limber.find(None, re.compile('^You last looked 6 weeks ago'))
    limber.find('radio group', re.compile('Climb stairs'))
    reader.walk('How You Get On, with activities')
    for _name in NAMES:
        reader.go_to_role('radio')
        reader.said.clear()
        limber.key('7')
    said_anew('status', 'on average: 7')


def the_questionnaire():
    """24 statements: how many are ticked is told at each, and the result has the focus"""
    reader.press('Fill It In')
    limber.find('checkbox', STATEMENT)
    reader.arrived('24 Statements')
    reader.walk('24 Statements')
    reader.go_to(STATEMENT)
    reader.said.clear()
    limber.key('space')
    said_anew('status', 'You ticked 1 of 24')
    reader.press('This Is How It Is Today')
    limber.find('button', 'Done')
    assert reader.arrived('the result').name == 'Done'
    reader.walk('the result of the questionnaire')
    limber.key('Return')
    reader.find_title('How You Get On')
    assert reader.arrived('back from the questionnaire').name == 'Fill It In'
    reader.go_back('Limber')


def a_question():
    """a question that is written down, asked, deleted and brought back"""
    to('Questions for My Clinician')
    limber.wait('one cannot write', lambda: limber.focused('A new question'))
    limber.write('May I run?')
    reader.press('Add to My List')
    limber.find('text box', 'My question')
    reader.go_to('I asked it')
    limber.key('space')
    limber.wait('the answer has no focus', lambda: limber.focused('What I was told'))
    stops = reader.walk('a question that was asked')
    assert any(stop.name == 'Delete' and stop.description == 'May I run?' for stop in stops), stops
    reader.press('Delete')
    limber.find('status', 'The question is deleted.')
    assert reader.arrived('after Delete').name == 'Undo'
    reader.walk('a question that is deleted')
    limber.wait('Undo has no focus', lambda: limber.focused('Undo'))
    limber.key('Return')
    limber.find('text box', 'My question')
    reader.arrived('after Undo')
    reader.go_back('Limber')


def the_diary():
    """the diary with a flare-up in it, and the flare-up's page"""
    to('Flare-Up Diary')
    limber.find(None, re.compile('Worst pain 6 of 10'))
    reader.walk('the diary')
    reader.go_to(next(item.name for item in limber.look('button')
                      if 'Worst pain' in item.description))
    limber.key('Return')
    limber.find('button', 'Delete This Flare-Up')
    reader.walk('a flare-up that is over')
    reader.go_back('Flare-Up Diary')
    reader.go_back('Limber')


def forgetting():
    """the questions before the record is deleted"""
    limber.open_from_menu('Delete My Record…')
    limber.find(re_any(DIALOGS), re.compile('Delete'))
    reader.walk('Delete My Record')
    limber.key('Escape')
    limber.gone(re_any(DIALOGS), re.compile('Delete'))
    reader.arrived('back from Delete My Record')


tests = [scores, the_questionnaire, a_question, the_diary, forgetting]
with limber:
    tap.run(reader.each(tests))

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three good sessions bring a suggestion; a yes changes the week, and the record says who did."""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

import tap
from program import Limber

LIMBERCTL = sys.argv[3]
NOW = datetime.datetime.now(datetime.timezone.utc)
AMOUNT = {'sets': 1, 'reps': 0, 'active_us': 600000000, 'left_us': 0, 'right_us': 0}


def moment(days_ago):
    day = NOW - datetime.timedelta(days=days_ago)
    return day.strftime('%Y-%m-%dT12:00:00.000000+00:00')


def session(days_ago):
    """a walk that went well, with a usual morning after"""
    return {
        'id': str(uuid.uuid4()), 'routine': 'walk-starter', 'version': 1,
        'title': 'Walk starter', 'kind': 'aerobic', 'level': 'gentle', 'level_chosen': False,
        'short': False, 'flare': False, 'start': moment(days_ago), 'end': moment(days_ago),
        'outcome': 'finished', 'planned_us': 600000000, 'played_us': 600000000,
        'pain_before': 2, 'pain_after': 2, 'pain_morning': 1, 'morning_asked': True,
        'green_max': 3, 'amber_max': 5, 'app_version': '0.1.0', 'pauses': [],
        'steps': [{
            'exercise': 'walk-easy', 'name': 'Easy walk', 'sides': 'none', 'status': 'done',
            'hurt': False, 'easier': 0, 'spread': False, 'prescribed': AMOUNT, 'done': AMOUNT,
        }],
    }


def entry(kind, days_ago, **more):
    return {'id': str(uuid.uuid4()), 'kind': kind, 'at': moment(days_ago), 'flags': 0,
            'by': 'person', **more}


def export():
    answer = subprocess.run([LIMBERCTL, 'export', '--format=json'], check=True,
                            capture_output=True, text=True)
    return json.loads(answer.stdout)


def begin():
    """the record of a person who walks every second day"""
    record = {
        'limber_record': export()['limber_record'],
        'sessions': [session(days) for days in (7, 5, 3)],
        'entries': [
            entry('follow', 20, subject='walk-starter', text='Walk starter',
                  schedule={'frequency': 1, 'period': 2, 'period_unit': 'd'}),
            entry('readiness', 400, value=0),
        ],
    }
    path = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'record.json'
    path.write_text(json.dumps(record), encoding='utf-8')
    subprocess.run([LIMBERCTL, 'import', path], check=True, stdout=subprocess.DEVNULL)


begin()
limber = Limber()


def a_step_up_is_suggested():
    """three good sessions in a row suggest the harder sister, and say why when asked"""
    limber.find('heading', 'Ready for a Bit More?')
    limber.find('label', re.compile('Walking intervals'))
    assert not limber.look('label', re.compile('The last three times'))
    limber.click('Why?', re.compile('button'))
    limber.find('label', re.compile('The last three times'))


def the_person_says_yes():
    """a yes changes the week, and the record says that it was suggested"""
    limber.click('Yes, Change It')
    limber.gone('heading', 'Ready for a Bit More?')
    limber.find('heading', 'Walking intervals')
    change = [entry for entry in export()['entries'] if entry['kind'] == 'change'][-1]
    assert change['by'] == 'suggestion', change
    assert change['subject'] == 'walk-starter', change
    assert change['reply'] == 'Walking intervals', change


def the_check_is_offered_again():
    """a year after the last one, the check is offered on the day's page; a skip is enough"""
    limber.find('heading', 'Does Your Week Still Fit?')
    limber.click('Skip')
    limber.gone('heading', 'Does Your Week Still Fit?')
    assert len([e for e in export()['entries'] if e['kind'] == 'readiness']) == 2


with limber:
    tap.run([a_step_up_is_suggested, the_person_says_yes, the_check_is_offered_again])

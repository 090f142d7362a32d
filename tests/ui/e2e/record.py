# SPDX-License-Identifier: GPL-3.0-or-later
"""The person's record, as limberctl reads and writes it."""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import uuid

import accessible


def limberctl(*arguments):
    return subprocess.run([sys.argv[3], *arguments], check=True, capture_output=True,
                          text=True).stdout


def read():
    return json.loads(limberctl('export', '--format=json'))


def make_up(sessions):
    """takes over a made-up record with so many SESSIONS"""
    path = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'record.json'
    with open(path, 'wb') as file:
        subprocess.run([sys.argv[4], str(sessions)], stdout=file, check=True)
    limberctl('import', str(path))


def sessions():
    """all sessions, the oldest first; one that still plays is not among them"""
    return read()['sessions']


def wait_for(what, test):
    """the latest session, once TEST is true of it; what is said is written in the background"""
    def latest():
        last = sessions()[-1:]
        return last[0] if last and test(last[0]) else None

    return accessible.wait(lambda: f'{what}: {json.dumps(sessions()[-1:], indent=1)}', latest)


def entries(kind):
    """what the person keeps beside sessions, of this KIND, the oldest first"""
    return [entry for entry in read()['entries'] if entry['kind'] == kind]


def wait_for_entry(what, kind, test=lambda entry: True):
    """the latest entry of this KIND, once TEST is true of it"""
    def latest():
        last = entries(kind)[-1:]
        return last[0] if last and test(last[0]) else None

    return accessible.wait(lambda: f'{what}: {json.dumps(entries(kind)[-1:], indent=1)}', latest)


def move_back(days):
    """makes all sessions DAYS days older"""
    record = read()
    for session in record['sessions']:
        for key in ('start', 'end'):
            moment = datetime.datetime.fromisoformat(session[key])
            session[key] = (moment - datetime.timedelta(days=days)).isoformat(
                timespec='microseconds')
    path = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'moved.json'
    path.write_text(json.dumps(record), encoding='utf-8')
    limberctl('forget', '--yes')
    limberctl('import', str(path))


def follow(routine, title):
    """the person follows ROUTINE, once a day, from an hour ago"""
    since = datetime.datetime.now().astimezone() - datetime.timedelta(hours=1)
    entry = {'id': str(uuid.uuid4()), 'kind': 'follow', 'by': 'person', 'subject': routine,
             'text': title, 'at': since.isoformat(timespec='microseconds')}
    path = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'follow.json'
    path.write_text(json.dumps({'limber_record': 2, 'sessions': [], 'entries': [entry]}),
                    encoding='utf-8')
    limberctl('import', str(path))

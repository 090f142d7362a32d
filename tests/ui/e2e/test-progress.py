#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person looks at what was done: a made-up record of half a year, which ends today."""

import contextlib
import os
import pathlib
import re
import subprocess
import sys

import accessible
import tap
from program import Limber

LIMBERCTL, MAKE_RECORD = sys.argv[3:5]
SUMMARY = re.compile(r'^\d+ sessions on \d+ days, ')
WITH_SESSION = re.compile(r': 1 session, ')
TAB = re.compile('button|tab|radio')
programs = contextlib.ExitStack()
limber = None


def start():
    global limber
    limber = programs.enter_context(Limber())


def all_named():
    faults = accessible.unnamed(limber.root)
    assert not faults, '\n'.join(f'{item.role} {item.name!r} {item.box}' for item in faults)


def open_progress():
    limber.at_home()
    limber.click('Progress', TAB)


def nothing_yet():
    """before the first session the page says what it will have, and leads to the diary"""
    start()
    open_progress()
    limber.find('heading', 'Your Record Begins Here')
    all_named()
    limber.tab_to('Questions for My Clinician')
    limber.key('Return')
    limber.find(None, 'A new question')
    limber.key('Escape')
    limber.find('heading', 'Your Record Begins Here')
    limber.wait('the row has lost the focus',
                lambda: limber.focused('Questions for My Clinician'))
    programs.close()


def take_over_record():
    """a record from elsewhere is taken over"""
    record = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'record.json'
    with open(record, 'wb') as file:
        subprocess.run([MAKE_RECORD, '200'], stdout=file, check=True)
    subprocess.run([LIMBERCTL, 'import', str(record)], stdout=subprocess.DEVNULL, check=True)
    start()
    open_progress()
    limber.find('status', SUMMARY)
    all_named()


def focus():
    """the name of what has the focus"""
    return next((item.name for item in accessible.focused(limber.root)), '')


def move(*keys):
    """presses KEYS, which take the focus to another day; its name"""
    before = focus()
    limber.key(*keys)
    return limber.wait('no other day has the focus',
                       lambda: WITH_SESSION.search(focus()) and focus() != before and focus())


def go_back_to(name):
    limber.key('shift+Tab')
    limber.wait(f'{name} has not the focus', lambda: limber.focused(name))


def look_at_days():
    """a day of the calendar opens its session, with what was done of what was asked"""
    limber.tab_to('Next Month')
    move('Tab')
    day = move('Left').split(':')[0]
    limber.key('space')
    limber.find('label', day)
    limber.key('Tab')
    limber.wait('the session has not the focus',
                lambda: focus() and not WITH_SESSION.search(focus()))
    limber.key('Return')
    limber.find('label', re.compile('^(Done|Partly done|Skipped|Not reached) · '))
    limber.key('Return')


def turn_month():
    """Page Up turns to another month, and Page Down comes back"""
    before = move('shift+Tab')
    assert move('Page_Up').split()[2] != before.split()[2]
    assert move('Page_Down').split()[2] == before.split()[2]


def values():
    """the keyboard moves along a chart, and each value is told"""
    def value():
        return next((item.description for item in accessible.focused(limber.root)
                     if item.name == 'Pain'), '')

    limber.tab_to('Pain')
    told = [value()]
    for _ in range(2):
        limber.key('Left')
        limber.wait('the value stays', lambda: value() not in ('', told[-1]))
        told.append(value())
    limber.find('status', told[-1])
    assert len(set(told)) == 3, told
    limber.key('End')
    limber.wait('it is not back at the end', lambda: value() == told[0])
    return told


def the_same_as_table():
    """a chart tells its values by the keyboard, and its table has the same"""
    told = values()
    go_back_to('Pain: Show as Table')
    limber.key('space')
    limber.find('table', 'Pain')
    rows = {item.name for item in accessible.read_items(limber.root) if item.role == 'row'}
    assert set(told) <= rows, (told, sorted(rows))
    all_named()
    limber.key('space')
    limber.gone('row', told[0])


def look_back():
    """a longer range counts more sessions"""
    def sessions():
        return int(limber.find('status', SUMMARY).name.split()[0])

    before = sessions()
    go_back_to('All')
    limber.key('space')
    limber.wait('it counts no more', lambda: sessions() == 200)
    assert before < 40, before


with programs:
    tap.run([nothing_yet, take_over_record, look_at_days, turn_month, the_same_as_table,
             look_back])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer that sleeps, is locked or stands still while a session plays."""

import datetime
import re
import signal
import time

import record
import tap
from desktop import Desktop
from program import Limber, routine

# What the session may miss is five seconds; one second more is its next deadline.
STALL_SECONDS = 7

desktop = Desktop()
limber = Limber(routine('long.routine.json'))


def holds(count):
    """waits until COUNT locks are held"""
    limber.wait(f'not {count} locks held', lambda: limber.look() and desktop.n_held() == count)


def time_left():
    return limber.find('label', re.compile('(minute|second)s? left$')).name


def comes_back():
    """the session waits, and counts in once Resume is pressed"""
    limber.find('label', 'Paused')
    before = time_left()
    limber.click('Resume')
    limber.find('label', 'Get ready')
    limber.find('label', re.compile('^[123] seconds? left$'))
    limber.find('label', 'Hold')
    return before


def a_sleep_waits_while_it_plays():
    """a sleep waits for the session, and for nothing before it"""
    limber.find('button', 'Start')
    assert not desktop.asked, desktop.asked
    limber.start()
    limber.click('Next')
    limber.find('heading', 'Slow nod')
    limber.find('label', 'Hold')
    holds(1)
    what, who, why, mode = desktop.asked[0]
    assert (what, who, mode) == ('sleep', 'Limber', 'delay'), desktop.asked
    assert why, 'no reason is given'


def sleep_pauses():
    """a sleep pauses the session, says so, and may begin"""
    desktop.sleep(True)
    limber.find('status', 'Paused while the computer slept')
    limber.find('label', 'Paused while the computer slept. Get into position, then press Resume.')
    holds(0)
    desktop.sleep(False)
    comes_back()
    holds(1)


def lock_pauses():
    """a locked screen pauses the session, and unlocking it alone does not go on"""
    desktop.lock(True)
    limber.find('status', 'Paused while the screen was locked')
    desktop.lock(False)
    comes_back()


def standing_still_pauses():
    """a program that stands still is paused where it was last seen"""
    before = time_left()
    stopped = time.monotonic()
    limber.process.send_signal(signal.SIGSTOP)
    while time.monotonic() - stopped < STALL_SECONDS:
        time.sleep(0.1)
    limber.process.send_signal(signal.SIGCONT)
    limber.find('status', 'Paused while the computer was too busy')
    # The minutes are those before, or one less where the minute was just over.
    assert before[:2] == time_left()[:2], (before, time_left())
    comes_back()


def the_record_has_the_pauses():
    """the record has each pause, from where it began"""
    limber.click('End Session')
    limber.click(re.compile('^_?End'), dialog=True)
    limber.find('button', 'Back to Today')
    session = record.wait_for('no session', lambda last: last['pauses'])
    pauses = [tuple(datetime.datetime.fromisoformat(pause[key]) for key in ('start', 'end'))
              for pause in session['pauses']]
    # Sleep, lock, stall, and the question whether to end.
    assert len(pauses) == 4, pauses
    assert pauses[2][1] - pauses[2][0] >= datetime.timedelta(seconds=STALL_SECONDS - 1), pauses
    assert all(first[1] <= second[0] for first, second in zip(pauses, pauses[1:])), pauses
    holds(0)


with limber:
    tap.run([a_sleep_waits_while_it_plays, sleep_pauses, lock_pauses, standing_still_pauses,
             the_record_has_the_pauses])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen stays on and the machine awake while a session plays, and only then."""

import re

import tap
from program import Limber, routine
from session_manager import IDLE, SUSPEND, SessionManager

manager = SessionManager()
limber = Limber(routine('long.routine.json'))


def settle(count):
    """waits until COUNT things are held back"""
    limber.wait(f'not {count} held back', lambda: limber.look() and len(manager.held) == count)


def not_before_the_start():
    """nothing is held back before Start"""
    limber.find('button', 'Start')
    assert not manager.held, manager.held


def while_it_plays():
    """sleep and the idle screen are held back while it plays, with the reason"""
    limber.start()
    limber.find('button', 'Pause')
    settle(1)
    application, reason, flags = next(iter(manager.held.values()))
    assert application == 'io.github.limberapp.Limber', application
    assert flags == SUSPEND | IDLE, flags
    assert reason, 'no reason is given'


def once_only():
    """the next exercise holds nothing back a second time"""
    limber.click('Next')
    limber.find('heading', 'Slow nod')
    settle(1)


def not_in_a_pause():
    """a pause lets the screen go, Resume keeps it on again"""
    limber.click('Pause')
    limber.find('button', 'Resume')
    settle(0)
    limber.click('Resume')
    settle(1)


def not_while_it_hurts():
    """This Hurts stops the session, and lets the screen go"""
    limber.click('This Hurts')
    limber.find('alert', 'Stop and rest for a moment')
    settle(0)
    limber.click('Carry On')
    limber.click('Resume')
    settle(1)


def not_at_the_end():
    """the end of the session lets the screen go, and so does the day"""
    limber.click('End Session')
    limber.click(re.compile('^_?End'), dialog=True)
    limber.find('button', 'Back to Today')
    settle(0)
    limber.click('Back to Today')
    limber.find('heading', 'Your Week Is Empty')
    settle(0)


with limber:
    tap.run([not_before_the_start, while_it_plays, once_only, not_in_a_pause, not_while_it_hurts,
             not_at_the_end])

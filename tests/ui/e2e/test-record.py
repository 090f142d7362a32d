#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record outlives the program: a session that was cut off is offered at the next start, and
what is deleted is gone."""

import contextlib
import os
import pathlib
import re
import signal
import sqlite3

import tap
from program import Limber, add_routine, routine

RECORD = pathlib.Path(os.environ['XDG_DATA_HOME']) / 'limber' / 'record.db'


def sessions():
    """the routine and the outcome of each session"""
    if not RECORD.exists():
        return []
    with contextlib.closing(sqlite3.connect(f'file:{RECORD}?mode=ro', uri=True)) as database:
        return database.execute('SELECT title, outcome FROM session ORDER BY id').fetchall()


def cut_off():
    """plays to the second exercise, and dies as in a power cut"""
    with Limber(routine('long.routine.json')) as limber:
        limber.start()
        limber.click('Next')
        limber.find('heading', 'Slow nod')
        limber.wait('nothing is written', lambda: sessions() == [('Three long moves', 'running')])
        limber.process.send_signal(signal.SIGKILL)
        limber.process.wait()


def offered_and_carried_on():
    """the next start offers to carry on, at the exercise that was being done"""
    cut_off()
    with Limber() as limber:
        limber.find('dialog', 'Carry On?')
        limber.find('label', re.compile('You stopped in the middle of “Three long moves”'))
        limber.click(re.compile('^_?Carry On'), dialog=True)
        limber.find('heading', 'Slow nod')
        limber.find('label', 'Hold')
        limber.click('End Session')
        limber.click(re.compile('^_?End'), dialog=True)
        limber.find('button', 'Back to Routines')
        limber.wait('it has no end', lambda: sessions() == [('Three long moves', 'part')])


def offered_and_filed():
    """or it is filed as partly done, and not offered again"""
    RECORD.unlink()
    cut_off()
    with Limber() as limber:
        limber.click(re.compile('^_?File It as Partly Done'), dialog=True)
        limber.wait('it has no end', lambda: sessions() == [('Three long moves', 'part')])
    with Limber() as limber:
        limber.find('button', 'Main Menu')
        assert not limber.look('dialog', 'Carry On?')


def later():
    """who closes the question is asked again at the next start"""
    RECORD.unlink()
    cut_off()
    for _start in range(2):
        with Limber() as limber:
            limber.find('dialog', 'Carry On?')
            limber.key('Escape')
            limber.gone('dialog', 'Carry On?')
    assert sessions() == [('Three long moves', 'running')]
    with Limber() as limber:
        limber.click(re.compile('^_?File It as Partly Done'), dialog=True)
        limber.wait('it has no end', lambda: sessions() == [('Three long moves', 'part')])


def open_delete(limber):
    limber.point('button', 'Main Menu')
    limber.click('Delete My Record…', 'menu item')
    limber.find('dialog', 'Delete Your Record?')


def deleted():
    """Delete My Record asks; Keep It keeps it, and what is deleted is gone"""
    with Limber() as limber:
        open_delete(limber)
        limber.click(re.compile('^_?Keep It'), dialog=True)
        limber.gone('dialog', 'Delete Your Record?')
        assert sessions() == [('Three long moves', 'part')]
        open_delete(limber)
        limber.click(re.compile('^_?Delete My Record'), dialog=True)
        limber.find('dialog', 'Your Record Is Deleted')
        assert not RECORD.exists(), 'the file is still there'


add_routine('long.routine.json')
tap.run([offered_and_carried_on, offered_and_filed, later, deleted])

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
import subprocess

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
        limber.find('button', 'Back to Today')
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


def menu(limber, item):
    """opens the main menu with a mouse that comes from elsewhere"""
    limber.find('button', 'Main Menu')
    subprocess.run(['xdotool', 'mousemove', '1', '1'], check=True)
    limber.point('button', 'Main Menu')
    limber.click(item, 'menu item')


def choose(limber, title, path):
    """types PATH in the file chooser that is open"""
    limber.find(None, title)
    limber.key('ctrl+a')
    subprocess.run(['xdotool', 'type', '--delay', '20', str(path)], check=True)
    limber.key('Return')


def copied_deleted_and_added():
    """a copy is saved; Delete My Record asks; what is deleted is gone; the copy brings it back"""
    copy = RECORD.parent / 'copy.json'
    with Limber() as limber:
        menu(limber, 'Save a Copy of My Record…')
        choose(limber, 'Save a Copy of Your Record', copy)
        limber.find('dialog', 'A Copy Is Saved')
        limber.click(re.compile('^_?OK'), dialog=True)
        limber.gone('dialog', 'A Copy Is Saved')

        menu(limber, 'Delete My Record…')
        limber.find('dialog', 'Delete Your Record?')
        limber.click(re.compile('^_?Keep It'), dialog=True)
        limber.gone('dialog', 'Delete Your Record?')
        assert sessions() == [('Three long moves', 'part')]
        menu(limber, 'Delete My Record…')
        limber.click(re.compile('^_?Delete My Record'), dialog=True)
        limber.find('dialog', 'Your Record Is Deleted')
        assert not RECORD.exists(), 'the file is still there'
        limber.click(re.compile('^_?OK'), dialog=True)
        limber.gone('dialog', 'Your Record Is Deleted')

        menu(limber, 'Add a Saved Record…')
        choose(limber, 'Add a Saved Record', copy)
        limber.find('dialog', 'The Record Is Added')
        limber.find('label', re.compile('^New are 1 session and 0 entries'))
        assert sessions() == [('Three long moves', 'part')]


def not_a_record():
    """a file that is no record adds nothing, and says where the fault is"""
    with Limber() as limber:
        menu(limber, 'Add a Saved Record…')
        choose(limber, 'Add a Saved Record', routine('short.routine.json'))
        limber.find('dialog', 'The Record Could Not Be Added')
        limber.find('label', re.compile('Nothing was added. Line 1, column 1'))


add_routine('long.routine.json')
tap.run([offered_and_carried_on, offered_and_filed, later, copied_deleted_and_added, not_a_record])

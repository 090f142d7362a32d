#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person notes a flare-up, with the keyboard alone; each answer is kept as it is given."""

import accessible
import record
import tap
from program import Limber

limber = Limber()


def a_flare_up_starts():
    """a flare-up is noted by keys alone; each answer is in the record at once"""
    limber.open_from_menu('Flare-Up Diary')
    limber.find(None, 'No flare-up now')
    limber.all_named()
    limber.press('It Started…')
    limber.find('heading', 'What was there in the day before?')
    limber.all_named()
    assert not record.entries('flare-up')
    limber.tab_to('Pain 0 of 10')
    limber.key('7')
    record.wait_for_entry('the pain', 'flare-up', lambda flare: flare.get('value') == 7)
    limber.tab_to('Poor sleep')
    limber.key('space')
    record.wait_for_entry('the trigger', 'flare-up', lambda flare: flare.get('flags') == 1 << 11)
    assert not limber.look(None, 'Sex')
    limber.tab_to('Anything else?')
    limber.write('it was cold')
    record.wait_for_entry('the note', 'flare-up', lambda flare: flare.get('text') == 'it was cold')


def nothing_is_lost():
    """the program is killed, and what was said is there when it comes back"""
    limber.crash()
    limber.open_from_menu('Flare-Up Diary')
    limber.find(None, 'It has lasted less than an hour so far.')
    limber.find('label', 'Worst pain 7 of 10 · Poor sleep')


def a_flare_up_is_over():
    """it ends with one button, which can be undone, and done again"""
    limber.press('It Is Over')
    limber.find(None, 'No flare-up now')
    limber.wait('the focus is not on Undo', lambda: limber.focused('Undo'))
    limber.key('Return')
    limber.find('button', 'It Is Over')
    record.wait_for_entry('no end', 'flare-up', lambda flare: 'end' not in flare)
    limber.press('It Is Over')
    record.wait_for_entry('the end', 'flare-up', lambda flare: 'end' in flare)


def a_flare_up_is_deleted():
    """it can be deleted from its page, and comes back as it was"""
    flare = record.entries('flare-up')[0]
    limber.press('Today, less than an hour')
    limber.find('heading', 'What was there in the day before?')
    limber.press('Delete This Flare-Up')
    limber.find(None, 'The flare-up is deleted.')
    accessible.wait('it stays in the record', lambda: not record.entries('flare-up'))
    limber.wait('the focus is not on Undo', lambda: limber.focused('Undo'))
    limber.key('Return')
    assert record.wait_for_entry('it comes back', 'flare-up') == flare
    limber.key('Escape')
    limber.find('button', 'Main Menu')


with limber:
    tap.run([a_flare_up_starts, nothing_is_lost, a_flare_up_is_over, a_flare_up_is_deleted])

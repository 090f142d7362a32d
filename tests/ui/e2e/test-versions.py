#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that somebody else changes while it is open in the editor; and on from there."""

import re

import tap
from program import DIALOGS, re_any
from writing import FILE, Writer, on_disk, put

# The editor promises a second; a busy machine has more, but no more than this.
FOLLOWED_SECONDS = 5
WINDOWS = re_any((*DIALOGS, 'window', 'frame'))

put('For Anna')
limber = Writer()


def theirs_can_be_taken():
    """both versions are shown, in words and as texts, and the other one can be taken and undone"""
    limber.edit('For Anna')
    limber.set_title('Mine')
    put('Theirs', goal='Walk')
    limber.find('alert', re.compile('was changed elsewhere'), FOLLOWED_SECONDS)
    limber.key('ctrl+s')
    limber.find(WINDOWS, 'Two Versions')
    limber.find(None, re.compile('^Title: .*For Anna.* becomes .*Mine'))
    limber.find(None, re.compile('^Title: .*For Anna.* becomes .*Theirs'))
    limber.find(None, re.compile('^Goal: .*Walk.* is new'))
    limber.find(None, 'Your version')
    limber.find(None, 'The other version')
    limber.all_named()
    assert on_disk()['title'] == 'Theirs'
    limber.press('Take Theirs')
    limber.gone(WINDOWS, 'Two Versions')
    limber.find('label', 'Theirs')
    limber.stands('Saved')
    limber.key('ctrl+z')
    limber.find('label', 'Mine')
    limber.stands('Edited')
    limber.key('ctrl+s')
    limber.stands('Saved')
    assert on_disk()['title'] == 'Mine' and 'goal' not in on_disk(), on_disk()


def a_copy_can_be_saved():
    """one's own version can go to a file of its own, and the other one stays"""
    limber.set_title('Copied')
    put('Theirs')
    limber.find('alert', re.compile('was changed elsewhere'), FOLLOWED_SECONDS)
    limber.press('Compare…')
    limber.find(WINDOWS, 'Two Versions')
    limber.press('Save Mine as a Copy')
    limber.stands('Saved')
    copy = on_disk(FILE.with_name('for-anna-2.routine.json'))
    assert (copy['id'], copy['title']) == ('for-anna-2', 'Copy of Copied'), copy
    assert on_disk()['title'] == 'Theirs'
    FILE.unlink()


def what_is_gone_is_told():
    """a file that was deleted is told, and can be written again"""
    copy = FILE.with_name('for-anna-2.routine.json')
    copy.unlink()
    limber.find('alert', re.compile('is gone'), FOLLOWED_SECONDS)
    limber.press('Write It Again')
    limber.stands('Saved')
    limber.gone('alert', re.compile('is gone'))
    assert on_disk(copy)['title'] == 'Copy of Copied'


def it_is_tried_out():
    """Try It plays the routine, and leads back to the editor at a key"""
    limber.press('Try It')
    limber.find('heading', 'Slow bow')
    limber.find('button', 'Pause')
    limber.key('Escape')
    limber.find('button', 'Save')
    limber.wait('the focus is lost', lambda: limber.focused('Try It'))


def the_routine_opens():
    """from the editor's menu the routine is opened and printed"""
    limber.choose('Open the Routine')
    limber.find('button', 'Start')
    limber.find('heading', 'Copy of Copied')
    limber.key('Escape')
    limber.find('button', 'Save')
    limber.choose('Print')
    limber.find(None, re.compile('^Preview, '))
    limber.key('Escape')
    limber.find('button', 'Save')


def leaving_writes_it_again():
    """who leaves when the file is gone is asked, and Save writes it again"""
    copy = FILE.with_name('for-anna-2.routine.json')
    copy.unlink()
    limber.find('alert', re.compile('is gone'), FOLLOWED_SECONDS)
    limber.key('Escape')
    limber.find(re_any(DIALOGS), 'Save What You Wrote?')
    limber.key('Return')
    limber.find('button', 'Start')
    assert on_disk(copy)['title'] == 'Copy of Copied'


with limber:
    tap.run([theirs_can_be_taken, a_copy_can_be_saved, what_is_gone_is_told, it_is_tried_out,
             the_routine_opens, leaving_writes_it_again])

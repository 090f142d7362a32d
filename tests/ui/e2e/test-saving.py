#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinician saves what was written, and loses nothing of what was not."""

import os
import pathlib
import re

import accessible
import tap
from program import DIALOGS, re_any
from writing import FILE, Writer, on_disk, put

DRAFTS = pathlib.Path(os.environ['XDG_STATE_HOME']) / 'limber' / 'drafts'
WINDOWS = re_any((*DIALOGS, 'window', 'frame'))
LEFT = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'left'

put('For Anna')
limber = Writer()


def kept():
    return list(DRAFTS.glob('*')) if DRAFTS.is_dir() else []


def unchanged_is_not_written():
    """a file that is saved unchanged is not touched"""
    limber.edit('For Anna')
    limber.stands('Saved')
    before, text = FILE.stat(), FILE.read_bytes()
    limber.key('ctrl+s')
    limber.stands('Saved')
    assert FILE.stat().st_ino == before.st_ino and FILE.read_bytes() == text
    limber.all_named()


def a_change_is_saved():
    """Ctrl+S saves, with the next version; the page says how it stands"""
    limber.set_title('Back care')
    limber.stands('Edited')
    limber.key('ctrl+s')
    limber.stands('Saved')
    assert on_disk()['title'] == 'Back care' and on_disk()['version'] == 2, on_disk()


def what_changed_is_told():
    """the menu lists what changed since it was opened"""
    limber.choose('What Changed')
    limber.find(WINDOWS, 'What Changed')
    limber.find(None, re.compile('^Title: .*For Anna.* becomes .*Back care'))
    limber.key('Escape')
    limber.gone(WINDOWS, 'What Changed')


def leaving_asks():
    """who leaves with unsaved work is asked, and Cancel stays"""
    limber.set_title('Lost')
    limber.key('Escape')
    limber.find(re_any(DIALOGS), 'Save What You Wrote?')
    limber.key('Escape')
    limber.gone(re_any(DIALOGS), 'Save What You Wrote?')
    limber.find('button', 'Save')


def a_crash_costs_nothing():
    """what was written is offered after a crash, and Later leaves it for the next start"""
    limber.wait('nothing is kept', kept)
    limber.crash()
    limber.find('alert', re.compile('You were writing .*Lost'))
    limber.all_named()
    limber.press('Later')
    limber.gone('alert', re.compile('You were writing'))
    limber.crash()
    limber.press('Go On Writing')
    limber.find('label', 'Lost')
    limber.stands('Edited')
    assert on_disk()['title'] == 'Back care'


def closing_the_window_asks():
    """so does closing the window, which saves and closes"""
    limber.key('alt+F4')
    limber.find(re_any(DIALOGS), 'Save What You Wrote?')
    limber.key('Return')
    limber.wait('Limber does not end well', lambda: limber.process.poll() == 0)
    assert on_disk()['title'] == 'Lost' and on_disk()['version'] == 3, on_disk()
    assert not kept(), kept()


def the_end_of_the_session_keeps():
    """a session that ends leaves no time to ask, and costs nothing"""
    limber.crash()
    limber.edit('Lost')
    limber.set_title('Kept')
    limber.process.terminate()
    limber.process.wait(20)
    assert kept()
    LEFT.write_bytes(kept()[0].read_bytes())
    limber.crash()
    limber.find('alert', re.compile('You were writing .*Kept'))
    limber.press('Discard…')
    limber.find(re_any(DIALOGS), 'Discard What You Wrote?')
    limber.click(re.compile('Discard$'), dialog=True)
    limber.gone('alert', re.compile('You were writing'))
    assert not kept(), kept()


def discarding_is_for_good():
    """what is discarded when the window closes is not offered again"""
    limber.edit('Lost')
    limber.set_title('Unwanted')
    limber.wait('nothing is kept', kept)
    limber.key('alt+F4')
    limber.click(re.compile('Discard$'), dialog=True)
    limber.wait('Limber does not end well', lambda: limber.process.poll() == 0)
    assert not kept(), kept()
    assert on_disk()['title'] == 'Lost', on_disk()


def all_that_is_kept_is_offered():
    """of much that was not saved, two are offered at once, and a list has the others"""
    for name in 'abcd':
        (DRAFTS / f'{name}.unsaved').write_bytes(LEFT.read_bytes())
    limber.crash()
    limber.find('alert', re.compile('You were writing .*Kept'))
    assert len(limber.look('alert', re.compile('You were writing'))) == 2
    limber.press('And 2 More')
    limber.find('list item', re.compile('Kept'))
    limber.all_named()
    limber.wait('no row has the focus', lambda: any(
        'Kept' in item.name for item in accessible.focused(limber.root)))
    limber.key('Return')
    limber.find('label', 'Kept')
    limber.stands('Edited')
    assert len(kept()) == 4, kept()


with limber:
    tap.run([unchanged_is_not_written, a_change_is_saved, what_changed_is_told, leaving_asks,
             a_crash_costs_nothing, closing_the_window_asks, the_end_of_the_session_keeps,
             discarding_is_for_good, all_that_is_kept_is_offered])

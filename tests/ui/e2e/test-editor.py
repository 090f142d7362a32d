#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinician writes a routine in the editor, with the keyboard alone."""

import tap
from program import Limber

limber = Limber()


def new_routine():
    """a new routine begins with its title, which is written over"""
    limber.at_home()
    limber.key('ctrl+n')
    limber.wait('the title is not written', lambda: limber.focused('Title'))
    limber.write('Back care')
    limber.says('Title', 'Back care')
    limber.find('label', 'Back care')
    limber.find('label', 'No exercises yet')
    limber.all_named()


def undo_and_redo():
    """each field is undone by itself, with the editor's own keys"""
    limber.tab_to('Name')
    limber.write('Ada')
    limber.says('Name', 'Ada')
    assert 'Author' in limber.find('button', 'Undo').description
    limber.key('ctrl+z')
    limber.says('Name', '')
    limber.find(None, 'Undone: Change Author')
    limber.says('Title', 'Back care')
    limber.key('ctrl+shift+z')
    limber.says('Name', 'Ada')
    limber.find(None, 'Done again: Change Author')
    assert 'Author' in limber.find('button', 'Undo').description


def a_fault_shows_at_once():
    """a fault is told beside its field as soon as it is there, and goes with it"""
    limber.key('ctrl+z', 'ctrl+z')
    limber.press('About the Routine')
    limber.wait('the title is not in focus', lambda: limber.focused('Title'))
    limber.key('ctrl+a', 'Delete')
    limber.find('label', '“Title” is empty')
    limber.find(None, '2 Faults')
    assert '“Title” is empty' in limber.find('text box', 'Title').description
    limber.write('Hips')
    limber.gone('label', '“Title” is empty')
    limber.gone(None, '2 Faults')


with limber:
    tap.run([new_routine, undo_and_redo, a_fault_shows_at_once])

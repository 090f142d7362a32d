#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What opens beside the forms of the editor, as a person hears it: with Tab alone."""

import re

import accessible
import tap
from program import DIALOGS, re_any
from reader import Reader
from writing import FILE, NAMES, Writer, put

WINDOWS = re_any((*DIALOGS, 'window', 'frame'))

put('For Anna')
limber = Writer()
reader = Reader(limber)


def has_focus(name):
    limber.wait(f'{name!r} has not the focus', lambda: limber.focused(name))


def closes(title):
    """Escape closes the window TITLE, and the focus is on the page behind it"""
    limber.key('Escape')
    limber.gone(WINDOWS, title)
    return reader.arrived(f'back from {title}')


def finding_an_exercise():
    """the search for an exercise: each choice is told, and a closed window gives the focus back"""
    limber.edit('For Anna')
    begin = reader.arrived('the editor').name
    limber.key('ctrl+e')
    limber.find('search box', 'Find an exercise')
    reader.walk('Add Exercise')
    reader.go_to('Find an exercise')
    limber.write('bri')
    status = limber.find('status', re.compile('^Bridge, 1 of 3'))
    limber.key('Down')
    limber.wait('the next one is not told',
                lambda: any(re.search(', 2 of 3', name) for name in reader.said_by(status)))
    assert closes('Add Exercise').name == begin


def the_text():
    """the routine as text, and back to the form"""
    limber.set_title('Mine')
    limber.choose('Edit as Text')
    has_focus('Text of the routine')
    reader.walk('the text')
    reader.press('Back to the Form')
    assert reader.arrived('back from the text').role == 'list item'


def what_changed():
    """what changed since it was opened"""
    limber.choose('What Changed')
    limber.find(WINDOWS, 'What Changed')
    reader.walk('What Changed')
    assert closes('What Changed').name == 'More'


def two_versions():
    """a file that was changed elsewhere is told, and compared"""
    put('Theirs', goal='Walk')
    limber.find('alert', re.compile('was changed elsewhere'))
    reader.go_to('Compare…')
    limber.key('Return')
    limber.find(WINDOWS, 'Two Versions')
    reader.walk('Two Versions')
    reader.go_to('Next Difference')
    reader.said.clear()
    limber.key('space')
    limber.wait('the difference is not told',
                lambda: any(item.role == 'status' for item in said_items()))
    assert closes('Two Versions').name == 'Compare…'


def said_items():
    nodes = {node for node, _name in reader.said}
    reader.listen()
    return [item for item in accessible.read_items(limber.root) if item.node in nodes]


def trying_it():
    """what the patient will see, and back"""
    reader.press('Try It')
    limber.find('heading', NAMES[0])
    limber.find('button', 'Pause')
    reader.walk('Try It')
    limber.key('Escape')
    limber.find('button', 'Save')
    assert reader.arrived('back from Try It').name == 'Try It'


def leaving():
    """the question of who leaves with unsaved work; its buttons are called by their words"""
    limber.key('Escape')
    limber.find(re_any(DIALOGS), 'Save What You Wrote?')
    stops = reader.walk('Save What You Wrote?')
    assert {stop.name for stop in stops} == {'Cancel', 'Discard', 'Save'}, stops
    assert closes('Save What You Wrote?').name == 'Try It'


def what_was_not_saved():
    """the card after a crash: each of its buttons says what it is about"""
    limber.crash()
    limber.find('alert', re.compile('^You were writing .*Mine'))
    stops = reader.walk('what was not saved')
    for name in ('Go On Writing', 'Later', 'Discard…'):
        assert any(stop.name == name and 'Mine' in stop.description for stop in stops), stops
    reader.press('Discard…')
    limber.find(re_any(DIALOGS), 'Discard What You Wrote?')
    reader.walk('Discard What You Wrote?')
    assert closes('Discard What You Wrote?').name == 'Discard…'
    reader.go_to('Later')
    limber.key('Return')
    limber.gone('alert', re.compile('^You were writing'))
    reader.arrived('after Later')
    FILE.unlink()


tests = [finding_an_exercise, the_text, what_changed, two_versions, trying_it, leaving,
         what_was_not_saved]
with limber:
    tap.run(reader.each(tests))

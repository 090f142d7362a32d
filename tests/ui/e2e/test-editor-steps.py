#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinician puts a routine together, with the keyboard alone."""

import re
import subprocess

import accessible
import tap
from program import DIALOGS, Limber, re_any

# What the tests before have done.
EDITS = 10

limber = Limber()


def steps():
    """the names of the steps from the top"""
    listed = limber.find('list', 'Steps')
    return [item.name for item in accessible.look(listed.node, 'list item')][1:]


def wait_for(*expected):
    limber.wait(f'the steps are not {expected}', lambda: tuple(steps()) == expected)


def wait_focus(name):
    limber.wait(f'{name!r} has not the focus', lambda: limber.focused(name))


def new_routine():
    limber.at_home()
    limber.key('ctrl+n')
    limber.find('list item', 'About the Routine')


def sweep_pointer():
    """moves the mouse down over all that is in the window with the keyboard's focus"""
    place = dict(line.split('=') for line in subprocess.run(
        ['xdotool', 'getactivewindow', 'getwindowgeometry', '--shell'], check=True,
        capture_output=True, text=True).stdout.split())
    x = int(place['X']) + int(place['WIDTH']) // 2
    for y in range(0, int(place['HEIGHT']), 10):
        subprocess.run(['xdotool', 'mousemove', str(x), str(int(place['Y']) + y)], check=True)


def exercises_are_found_by_typing():
    """some letters and Enter are enough; with Ctrl, the window stays for more"""
    new_routine()
    limber.find(None, 'No Steps Yet')
    limber.key('ctrl+e')
    limber.find(None, 'Find an exercise')
    assert not accessible.unnamed(limber.find(re_any(DIALOGS), 'Add Exercise').node)
    limber.write('bri')
    limber.find('status', re.compile('^Bridge, 1 of 3'))
    sweep_pointer()
    limber.key('ctrl+Return')
    limber.find('status', 'Bridge is added.')
    limber.write('brid dgo')
    limber.find('status', re.compile('^Bird dog, 1 of'))
    limber.key('ctrl+Return')
    limber.find('status', 'Bird dog is added.')
    limber.write('cow')
    limber.find('status', re.compile('^Cat and cow, 1 of'))
    limber.point('list item', 'Cat and cow')
    limber.gone(None, 'Find an exercise')
    wait_for('Bridge', 'Bird dog', 'Cat and cow')
    wait_focus('Cat and cow')
    limber.all_named()


def steps_move_by_keys():
    """Alt and the arrows move a step, the focus goes with it, and its place is told"""
    limber.key('alt+Up', 'alt+Up')
    wait_for('Cat and cow', 'Bridge', 'Bird dog')
    wait_focus('Cat and cow')
    limber.find('status', re.compile('Cat and cow.*: 1 of 3'))
    limber.key('alt+Up')
    limber.find('status', 'This is the beginning already.')
    limber.key('alt+Down')
    wait_for('Bridge', 'Cat and cow', 'Bird dog')


def steps_are_repeated():
    """two steps become a block, which is done three times"""
    limber.key('shift+Down')
    limber.key('ctrl+r')
    wait_for('Bridge', '2 times', 'Cat and cow', 'Bird dog')
    wait_focus('How many times')
    limber.key('ctrl+a')
    limber.write('3')
    limber.key('Return')
    wait_for('Bridge', '3 times', 'Cat and cow', 'Bird dog')
    limber.all_named()


def steps_are_duplicated_and_removed():
    """what is removed leaves the focus on what stands there then"""
    limber.key('F6')
    wait_focus('3 times')
    limber.key('Up')
    wait_focus('Bridge')
    limber.key('ctrl+d')
    wait_for('Bridge', 'Bridge', '3 times', 'Cat and cow', 'Bird dog')
    limber.key('Delete')
    wait_for('Bridge', '3 times', 'Cat and cow', 'Bird dog')
    wait_focus('3 times')


def all_is_undone():
    """each thing can be undone, to the empty routine that it was, and done again"""
    for _ in range(EDITS):
        limber.key('ctrl+z')
    limber.find(None, 'No Steps Yet')
    for _ in range(EDITS):
        limber.key('ctrl+shift+z')
    wait_for('Bridge', '3 times', 'Cat and cow', 'Bird dog')


def the_menu_has_it_too():
    """Shift+F10, or its button, opens what a row offers, and Esc goes back to the row"""
    limber.tab_to('Add Exercise…')
    limber.key('shift+Tab')
    limber.key('Home', 'Down')
    wait_focus('Bridge')
    limber.key('shift+F10')
    limber.find('menu item', 'Move Up')
    limber.key('Escape')
    limber.gone('menu item', 'Move Up')
    wait_focus('Bridge')
    limber.key('Menu')
    limber.find('menu item', 'Duplicate')
    limber.key('Down', 'Return')
    wait_for('3 times', 'Bridge', 'Cat and cow', 'Bird dog')
    limber.click('Menu of Bird dog')
    limber.find('menu item', 'Remove')
    limber.key('Escape')
    wait_focus('Bird dog')


def steps_go_to_another_routine():
    """what is copied is pasted into another routine, block and all"""
    limber.key('ctrl+a', 'ctrl+c')
    limber.find('status', '1 step copied.')
    limber.key('alt+Left')
    limber.click(re.compile('Discard$'), dialog=True)
    new_routine()
    limber.find(None, 'No Steps Yet')
    limber.key('F6')
    wait_focus('Add Exercise…')
    limber.key('ctrl+v')
    wait_for('3 times', 'Bridge', 'Cat and cow', 'Bird dog')


with limber:
    tap.run([exercises_are_found_by_typing, steps_move_by_keys, steps_are_repeated,
             steps_are_duplicated_and_removed, all_is_undone, the_menu_has_it_too,
             steps_go_to_another_routine])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps go from one running Limber to another, by the clipboard."""

import os
import subprocess

import accessible
import tap
from program import Limber, own_routines
from writing import Writer, put

put('For Anna')


class Bus:
    """another session bus, on which a second Limber knows nothing of the first"""

    def __enter__(self):
        self.process = subprocess.Popen(['dbus-daemon', '--session', '--nofork',
                                         '--print-address'], stdout=subprocess.PIPE, text=True)
        os.environ['AT_SPI_BUS_ADDRESS'] = accessible.address()
        os.environ['DBUS_SESSION_BUS_ADDRESS'] = self.process.stdout.readline().strip()
        return self

    def __exit__(self, *_error):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def steps(limber):
    listed = limber.find('list', 'Steps')
    return [item.name for item in accessible.look(listed.node, 'list item')][1:]


def wait_for(limber, *expected):
    limber.wait(f'the steps are not {expected}', lambda: tuple(steps(limber)) == expected)


def to_front(limber):
    window = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid',
                             str(limber.process.pid), '--name', '.'], check=True,
                            capture_output=True, text=True).stdout.split()[0]
    subprocess.run(['xdotool', 'windowactivate', '--sync', window], check=True)


def steps_go_from_one_to_the_other():
    """what is copied in one Limber is pasted in another one"""
    to_front(first)
    first.find('button', 'Start')
    first.choose('^Edit')
    wait_for(first, 'Slow bow', 'Long reach', 'Small turn')
    first.point('list item', 'Slow bow')
    first.key('ctrl+a', 'ctrl+c')
    first.find('status', '3 steps copied.')
    to_front(second)
    second.at_home()
    second.key('ctrl+n')
    second.find(None, 'No Steps Yet')
    second.key('F6')
    second.wait('the list has no focus', lambda: second.focused('Add Exercise…'))
    second.key('ctrl+v')
    wait_for(second, 'Slow bow', 'Long reach', 'Small turn')


def and_back():
    """what is cut there comes back"""
    second.point('list item', 'Small turn')
    second.key('ctrl+x')
    wait_for(second, 'Slow bow', 'Long reach')
    to_front(first)
    first.point('list item', 'Slow bow')
    first.key('ctrl+v')
    wait_for(first, 'Slow bow', 'Small turn', 'Long reach', 'Small turn')


first = Writer(str(own_routines() / 'for-anna.routine.json'))
with first, Bus():
    second = Limber()
    with second:
        tap.run([steps_go_from_one_to_the_other, and_back])

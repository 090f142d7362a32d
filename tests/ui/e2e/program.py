# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts Limber, as a person would, in the session of tests/support/session."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import accessible

FILES = pathlib.Path(__file__).resolve().parents[2] / 'data' / 'e2e'
QUIT_SECONDS = 20
TABS = 60
DAY = re.compile(r'^(Welcome to Limber|Your Week Is Empty|\w+day, \d+ \w+)$')
DIALOGS = ('dialog', 'alert dialog')


def program():
    return sys.argv[1]


def own_routines():
    """the folder of the person's own routines"""
    folder = pathlib.Path(os.environ['XDG_DATA_HOME']) / 'limber' / 'routines'
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def add_routine(name):
    shutil.copy(FILES / name, own_routines() / name)


def routine(name):
    return str(FILES / name)


class Limber:
    """a running Limber; leaving the `with` block ends it"""

    def __init__(self, *arguments):
        self.command = [program(), *arguments]
        self.process = subprocess.Popen(self.command)
        self.root = None

    @classmethod
    def of(cls, process):
        """the Limber that PROCESS is, once it has a window; it ends with whoever started it"""
        self = cls.__new__(cls)
        self.process = process
        self.root = accessible.wait('Limber did not come up', self._root, 60)
        return self

    def __enter__(self):
        try:
            self.root = accessible.wait('Limber did not come up', self._root, 60)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_error):
        self._end()

    def crash(self):
        """is killed without a warning, and started again"""
        self.process.kill()
        self.process.wait()
        self.process = subprocess.Popen(self.command)
        self.__enter__()

    def _end(self):
        self.process.terminate()
        try:
            self.process.wait(QUIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _root(self):
        if self.process.poll() is not None:
            raise accessible.NotThere(f'Limber ended with {self.process.returncode}')
        for node in accessible.applications():
            if accessible.process_of(node) == self.process.pid:
                if accessible.look(node, re_any(accessible.TOPLEVELS)):
                    return node
        return None

    def look(self, role=None, name=None):
        return accessible.look(self.root, role, name)

    def find(self, role=None, name=None, seconds=accessible.DEADLINE_SECONDS):
        return accessible.find(self.root, role, name, seconds)

    def gone(self, role=None, name=None):
        accessible.wait_gone(self.root, role, name)

    def click(self, name, role='button', dialog=False):
        """clicks what has this role and name, in the dialog that is open or else anywhere"""
        if dialog:
            window = self.find(re_any(DIALOGS))
            accessible.click(accessible.find(window.node, role, name))
        else:
            accessible.click(self.find(role, name))

    def at_home(self):
        """waits until the day is shown, which is there from the start"""
        return self.find('heading', DAY)

    def turn_to(self, part):
        """turns to a part of the home page"""
        self.click(part, re.compile('button|tab|radio'))

    def start(self):
        """presses Start, and says nothing about pain"""
        self.click('Start')
        self.click('Skip')

    def point(self, role, name):
        """clicks with the mouse, for what has no action of its own"""
        box = self.find(role, name).box
        left, top = self.origin()
        subprocess.run(['xdotool', 'mousemove', str(left + box[0] + box[2] // 2),
                        str(top + box[1] + box[3] // 2), 'click', '1'], check=True)

    def origin(self):
        """where on the screen AT-SPI counts from: the active window less its shadow"""
        def output(*command):
            return subprocess.run(command, check=True, capture_output=True, text=True).stdout

        window = output('xdotool', 'getactivewindow').strip()
        place = dict(line.split('=') for line in
                     output('xdotool', 'getwindowgeometry', '--shell', window).split())
        shadow = re.search(r'= (\d+), \d+, (\d+)', output('xprop', '-id', window,
                                                         '_GTK_FRAME_EXTENTS'))
        return (int(place['X']) + int(shadow[1] if shadow else 0),
                int(place['Y']) + int(shadow[2] if shadow else 0))

    def key(self, *keys):
        """presses keys, by their X names; the window must have the keyboard's focus"""
        for key in keys:
            subprocess.run(['xdotool', 'key', '--clearmodifiers', key], check=True)

    def type(self, text):
        """types letters and spaces"""
        self.key(*('space' if letter == ' ' else letter for letter in text))

    def write(self, text):
        """types any letters"""
        subprocess.run(['xdotool', 'type', '--clearmodifiers', text], check=True)

    def press(self, name):
        """goes to a button with Tab, and presses it"""
        self.tab_to(name)
        self.key('Return')

    def open_from_menu(self, name):
        """goes to a page by the main menu, with keys alone"""
        self.key('F10')
        self.find('menu item', name)
        for _ in range(TABS):
            if self.focused(name):
                self.key('Return')
                return
            self.key('Down')
        raise accessible.NotThere(f'no arrow leads to {name!r}\n{accessible.describe(self.root)}')

    def text_of(self, name):
        """what is written in the field NAME"""
        return accessible.text_of(self.find('text box', name))

    def says(self, name, text):
        """waits until TEXT is what is written in the field NAME"""
        self.wait(f'{name} is not {text!r}', lambda: self.text_of(name) == text)

    def all_named(self):
        """fails where a screen reader has no name for a control"""
        faults = accessible.unnamed(self.root)
        assert not faults, '\n'.join(f'{item.role} {item.name!r} {item.box}' for item in faults)

    def focused(self, name):
        """whether NAME has the keyboard's focus"""
        return any(item.name == name for item in accessible.focused(self.root))

    def checked(self, name):
        """whether the choice NAME is made"""
        return any(accessible.has(item, accessible.STATE_CHECKED)
                   for item in accessible.look(self.root, None, name))

    def tab_to(self, name):
        """presses Tab until NAME has the focus"""
        for _ in range(TABS):
            if self.focused(name):
                return
            self.key('Tab')
        raise accessible.NotThere(f'Tab does not reach {name!r}\n{accessible.describe(self.root)}')

    def search(self, text):
        """leaves of the list what has TEXT, so that none of it is scrolled out of sight"""
        self.key('ctrl+f', 'ctrl+a')
        self.type(text)

    def wait(self, what, test, seconds=accessible.DEADLINE_SECONDS):
        return accessible.wait(lambda: f'{what}:\n{accessible.describe(self.root)}', test, seconds)


def re_any(words):
    return re.compile('^(' + '|'.join(words) + ')$')

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in the editor of Limber."""

import json
import re

import accessible
from program import Limber, own_routines

MENU_ITEMS = 16
FILE = own_routines() / 'for-anna.routine.json'
NAMES = ['Slow bow', 'Long reach', 'Small turn']


def routine(title, **more):
    """a routine of three exercises of its own"""
    steps = [{'exercise': {'name': name, 'position': 'standing', 'cues': ['Slowly.']},
              'dose': {'type': 'time', 'seconds': 40}} for name in NAMES]
    return dict({'format': 1, 'id': 'for-anna', 'version': 1, 'title': title, 'kind': 'core',
                 'level': 'gentle', 'steps': steps}, **more)


def put(title, **more):
    """writes the file of that routine, as somebody else would"""
    FILE.write_text(json.dumps(routine(title, **more), indent=1), encoding='utf-8')


def on_disk(path=FILE):
    return json.loads(path.read_text(encoding='utf-8'))


class Writer(Limber):
    """a running Limber, in which somebody writes"""

    def edit(self, title):
        """goes from the library to the editor of the routine TITLE"""
        self.search(title.lower())
        self.find('grid cell', re.compile('^' + title))
        self.point('grid cell', re.compile('^' + title))
        self.find('button', 'Start')
        self.choose('Edit')
        self.find('button', 'Save')

    def choose(self, item):
        """chooses from the page's menu, with the keyboard"""
        self.tab_to('More')
        self.key('space')
        self.find('menu item', re.compile(item))
        for _ in range(MENU_ITEMS):
            if any(re.search(item, found.name) for found in accessible.focused(self.root)):
                self.key('Return')
                return
            self.key('Down')
        raise accessible.NotThere(f'no arrow leads to {item}\n{accessible.describe(self.root)}')

    def set_title(self, text):
        self.point('list item', 'About the Routine')
        self.wait('it has no focus', lambda: self.focused('About the Routine'))
        self.key('Return')
        self.wait('the title has no focus', lambda: self.focused('Title'))
        self.key('ctrl+a')
        self.write(text)
        self.find('label', text)

    def stands(self, words):
        """waits until the page says so of its file"""
        self.find('status', words)

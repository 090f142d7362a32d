#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who knows no English walks through all of Limber, and finds no English.

What is on the screen is compared with the texts of the catalogue: an English one that the language
has another text for was not looked up, or not in time.
"""

import gettext
import os
import pathlib
import re

import tap
from program import Limber

LOCALES = pathlib.Path(os.environ['LIMBER_LOCALEDIR'])


class Walk:
    """a Limber in one language, and what was seen of English in it"""

    def __init__(self, language):
        self.words = gettext.translation('limber', LOCALES, [language])
        self.foreign = set()
        for text, translated in self.words._catalog.items():
            if isinstance(text, str):
                self.foreign |= {text.partition('\4')[2] or text} - {translated}
        self.foreign -= set(self.words._catalog.values())
        self.faults = set()
        os.environ['LANGUAGE'] = language
        self.limber = Limber()

    def tr(self, text):
        return self.words.gettext(text)

    def see(self, page):
        """looks at all that is on the screen now"""
        for item in self.limber.look():
            if len(item.name) > 3 and item.name in self.foreign:
                self.faults.add(f'{page}: {item.role} {item.name!r}')
        self.limber.all_named()

    def title(self, text):
        self.limber.find(None, self.tr(text))

    def part(self, name):
        self.limber.turn_to(self.tr(name))

    def menu(self, item, title):
        """goes to a page by the main menu"""
        self.limber.key('F10')
        self.limber.click(self.tr(item).replace('_', ''), 'menu item')
        self.title(title)

    def back(self):
        self.limber.key('Escape')


def home(walk):
    walk.limber.find(re.compile('button|tab|radio'), walk.tr('Today'))
    for part in ('Today', 'Routines', 'Exercises', 'Progress', 'Learn'):
        walk.part(part)
        walk.see(part)


def menus(walk):
    for item, title in (('_Week Plans', 'Week Plans'), ('How _You Get On', 'How You Get On'),
                        ('_Report for My Clinician', 'Report')):
        walk.menu(item, title)
        walk.see(title)
        walk.back()


def routine(walk):
    """a routine of the bundled ones, and a session of it that hurts"""
    limber = walk.limber
    title = walk.tr('Breathing reset')
    walk.part('Routines')
    limber.search(title[:12])
    limber.point('grid cell', title)
    limber.find('heading', title)
    walk.see('a routine')
    limber.click(walk.tr('Start'))
    walk.title('How much does your back hurt now?')
    walk.see('before a session')
    limber.click(walk.tr('Skip'))
    limber.find('button', walk.tr('Pause'))
    walk.see('a session')
    limber.click(walk.tr('This Hurts'))
    walk.title('Stop and rest for a moment')
    walk.see('this hurts')


def no_english():
    """no page is in English where the person's language is German"""
    walk = Walk('de')
    with walk.limber:
        for steps in (home, menus, routine):
            steps(walk)
    assert not walk.faults, '\n'.join(sorted(walk.faults))


tap.run([no_english])

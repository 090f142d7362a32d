#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person chooses a routine and uses every control of the player."""

import re
import time

import tap
from program import Limber, add_routine

add_routine('long.routine.json')
limber = Limber()
SPOKEN_DIGITS = re.compile(r'^(?P<digits>.*(minute|second)s?.*) left$')


def library_shows_the_bundled_routines():
    """the library shows the bundled routines, and the person's own"""
    for title in ('Daily stretch, gentle', 'Breathing reset', 'Three long moves'):
        limber.search(title.replace(',', ''))
        limber.find('grid cell', title)
    limber.search('breathing')
    limber.find('grid cell', 'Breathing reset')


def search_narrows_the_library():
    """a word in the search field leaves what has it"""
    limber.search('three long')
    limber.gone('grid cell', 'Breathing reset')
    limber.find('grid cell', 'Three long moves')


def a_routine_opens():
    """a routine tells what it holds and when not to do it"""
    limber.point('grid cell', 'Three long moves')
    limber.find('heading', 'Three long moves')
    limber.find('label', '2 × 5 min each side')
    limber.find('label', re.compile('Keep within what feels safe'))
    limber.find('label', re.compile('Sharp pain starts'))


def the_session_starts():
    """Start begins with the lead-in, and tells the exercise, the phase and the time left"""
    limber.start()
    limber.find('heading', 'Quiet reach')
    limber.find('label', 'Get ready')
    limber.find('label', 'Reach both arms up.')
    limber.find('label', SPOKEN_DIGITS)


def pause_and_resume():
    """Pause stops the time, Resume lets it go on"""
    limber.click('Pause')
    limber.find('label', 'Paused')
    before = limber.find('label', SPOKEN_DIGITS).name
    time.sleep(1.5)  # cannot fail for being too short, only let a moving timer pass
    assert limber.find('label', SPOKEN_DIGITS).name == before, 'the time went on'
    limber.click('Resume')
    limber.wait('the time stands still',
                lambda: limber.find('label', SPOKEN_DIGITS).name != before)
    limber.find('button', 'Pause')


def next_and_back():
    """Next goes to the next exercise; Back to the one before, if it has only begun"""
    limber.click('Next')
    limber.find('heading', 'Slow nod')
    limber.find('label', 'Hold')
    limber.click('Pause')
    limber.find('button', 'Resume')
    limber.click('Back')
    limber.wait('Back did nothing', lambda: limber.look('heading', re.compile('Quiet|Slow')))
    limber.click('Back')
    limber.find('heading', 'Quiet reach')


def this_hurts_carry_on():
    """This Hurts stops, and asks; Carry On leaves the session paused"""
    limber.click('This Hurts')
    limber.find('alert', 'Stop and rest for a moment')
    limber.find('label', 'The easier way: Reach one arm at a time.')
    limber.click('Carry On')
    limber.click('Resume')


def this_hurts_easier():
    """the easier form takes the exercise's place"""
    limber.click('This Hurts')
    limber.click('Try an Easier Way')
    limber.wait('no easier form', lambda: limber.look(None, re.compile('one arm at a time')))


def this_hurts_skip():
    """Skip This Exercise goes to the next"""
    limber.click('This Hurts')
    limber.click('Skip This Exercise')
    limber.find('heading', 'Slow nod')


def self_paced_done():
    """a self-paced exercise waits for Done; the last one ends the session"""
    if limber.look('button', 'Resume'):
        limber.click('Resume')
    limber.click('Next')
    limber.find('heading', 'Counted lifts')
    limber.click('Done')
    limber.find('heading', re.compile('.'))
    limber.find('button', 'Back to Today')
    limber.find(None, re.compile('Skipped|skipped'))


def back_to_the_day():
    """and from the end back to the day"""
    limber.click('Back to Today')
    limber.find('heading', 'Your Week Is Empty')


def end_session_asks():
    """End Session asks; to keep going goes on, to end ends"""
    limber.search('three long')
    limber.point('grid cell', 'Three long moves')
    limber.start()
    limber.click('End Session')
    limber.click(re.compile('^_?Keep Going'))
    limber.find('heading', 'Quiet reach')
    limber.wait('the question is still there', lambda: len(limber.look('button', 'Next')) == 1)
    limber.click('End Session')
    limber.click(re.compile('^_?End'), dialog=True)
    limber.find('button', 'Back to Today')


with limber:
    tap.run([library_shows_the_bundled_routines, search_narrows_the_library, a_routine_opens,
             the_session_starts, pause_and_resume, next_and_back, this_hurts_carry_on,
             this_hurts_easier, this_hurts_skip, self_paced_done, back_to_the_day,
             end_session_asks])

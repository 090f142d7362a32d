#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person turns the voice on, and is told what to do."""

import os
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / 'support'))

import tap
from program import Limber, routine
from speech_service import SpeechService

service = SpeechService(os.environ['LIMBER_TEST_ROOT'])
os.environ['SPEECHD_ADDRESS'] = service.address
limber = Limber(routine('long.routine.json'))


def choose(choice, before, label, downs):
    """changes the drop-down CHOICE from BEFORE to LABEL, which is DOWNS lines below"""
    limber.tab_to(f'{choice}: {before}')
    limber.key('space', *['Down'] * downs, 'Return')
    limber.find(None, f'{choice}: {label}')


def the_test_is_honest():
    """Test Voice says that there is no speech, and once there is some, speaks"""
    limber.find('heading', 'Three long moves')
    limber.key('ctrl+comma')
    limber.click('Test Voice')
    limber.find('status', 'No speech was found on this computer. Install speech-dispatcher, then '
                          'try again. The sounds work without it.')
    service.start()
    limber.click('Test Voice')
    service.wait_for('Next: Bridge. Lie on your back. Left side first.')
    limber.find('status', 'A sentence was spoken. If you did not hear it, check the speakers or '
                          'headphones and their volume.')
    limber.all_named()


def the_guidance_is_chosen():
    """Off, Brief and Full; and who speaks"""
    choose('Spoken Guidance', 'Off', 'Brief', 1)
    limber.key('Escape')
    limber.gone('button', 'Test Voice')


def a_session_is_spoken():
    """what is next and in which position is said, and not said again by the screen reader"""
    limber.start()
    service.wait_for('First: Quiet reach.')
    service.wait_for('Lie on your back.')
    limber.find('heading', 'Quiet reach')
    assert not limber.look('status', re.compile('Quiet reach')), 'it is said twice'


def a_pause_is_spoken():
    """a pause tells how to go on"""
    limber.key('space')
    service.wait_for('Paused. Press the space bar to go on.')


def the_voice_is_turned_off():
    """V turns it off: then the changes are told to a screen reader"""
    limber.key('v')
    said = len(service.said())
    limber.click('Next')
    limber.click('Resume')
    limber.find('status', re.compile('Hold'))
    assert len(service.said()) == said, service.said()


def the_reader_speaks_instead():
    """with Screen reader, it gets the words, and the voice is silent"""
    limber.key('ctrl+comma')
    choose('Who Speaks', 'Limber', 'Screen reader', 1)
    limber.key('Escape')
    limber.gone('button', 'Test Voice')
    said = len(service.said())
    limber.click('Voice')
    limber.click('Back')
    limber.find('status', re.compile(r'^(Hold|First: Quiet reach|Lie on your back)\.$'))
    assert len(service.said()) == said, service.said()


with limber:
    tap.run([the_test_is_honest, the_guidance_is_chosen, a_session_is_spoken, a_pause_is_spoken,
             the_voice_is_turned_off, the_reader_speaks_instead])

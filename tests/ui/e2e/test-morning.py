#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The morning after a session is asked about once; who does not want to be asked is not."""

import re
import subprocess

import accessible
import record
import tap
from program import Limber, routine

QUESTION = re.compile('^How much did your back hurt this morning')
SCHEMA = 'io.github.limberapp.Limber'


def end(limber):
    limber.key('Escape')
    limber.click(re.compile('^_?End'), dialog=True)
    limber.find('button', 'Back to Today')


def do_a_little():
    """plays a moment of a session, without a question before it"""
    with Limber('--play', routine('long.routine.json')) as limber:
        limber.find('button', 'Pause')
        assert not limber.look('radio'), 'asked before --play'
        limber.key('Right')
        limber.find('label', 'Hold')
        limber.find('label', re.compile('^9 minutes .* left'))
        end(limber)
    return record.wait_for('the session', lambda session: session['outcome'] == 'part')


def not_on_the_same_day():
    """on the day of the session nothing is asked"""
    do_a_little()
    with Limber() as limber:
        limber.at_home()
        assert not limber.look(None, QUESTION)


def the_morning_after():
    """the morning after it is asked, beside all else, and the answer is explained"""
    record.move_back(1)
    with Limber() as limber:
        limber.at_home()
        limber.find('radio group', QUESTION)
        limber.tab_to('Pain 0 of 10')
        limber.key('4')
        record.wait_for('the answer', lambda session: session.get('pain_morning') == 4)
        limber.click('Done')
        limber.gone(None, QUESTION)
    assert record.sessions()[-1]['morning_asked']


def only_once():
    """at the next start it is not asked again"""
    with Limber() as limber:
        limber.at_home()
        assert not limber.look(None, QUESTION)


def it_can_be_skipped():
    """S puts it away, and that is it"""
    do_a_little()
    record.move_back(1)
    with Limber() as limber:
        limber.find('radio group', QUESTION)
        limber.tab_to('Pain 0 of 10')
        limber.key('s')
        limber.gone(None, QUESTION)
        limber.wait('the focus is lost', lambda: accessible.focused(limber.root))
    session = record.sessions()[-1]
    assert session['morning_asked'] and 'pain_morning' not in session, session


def no_questions():
    """the preference turns all questions off"""
    do_a_little()
    record.move_back(1)
    subprocess.run(['gsettings', 'set', SCHEMA, 'ask-about-pain', 'false'], check=True)
    with Limber(routine('long.routine.json')) as limber:
        limber.click('Start')
        limber.find('button', 'Pause')
        limber.key('h')
        limber.find('alert', 'Stop and rest for a moment')
        assert not limber.look('radio'), 'asked how much it hurts'
        limber.click('Carry On')
        limber.find('button', 'Resume')
        end(limber)
        assert not limber.look('radio'), 'asked after the session'
        limber.click('Back to Today')
        limber.at_home()
        assert not limber.look(None, QUESTION), 'asked about the morning'
    assert not record.sessions()[-2]['morning_asked']


tap.run([not_on_the_same_day, the_morning_after, only_once, it_can_be_skipped, no_questions])

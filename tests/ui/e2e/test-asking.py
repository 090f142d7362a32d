#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person is asked before, in and after a session, and that the record has the answers."""

import re

import record
import tap
from program import Limber, routine

limber = Limber(routine('long.routine.json'))


def before_can_be_left():
    """Start asks first; Escape goes back to the routine"""
    limber.click('Start')
    limber.find('radio', 'Pain 10 of 10')
    limber.all_named()
    limber.key('Escape')
    limber.find('button', 'Start')


def before_is_one_key():
    """a digit answers, and the session starts at once"""
    limber.key('Return')
    limber.find('radio', 'Pain 3 of 10')
    limber.key('2')
    limber.find('label', 'Get ready')


def it_hurts_a_little():
    """This Hurts names the exercise; a little more than before is green, and can be carried on"""
    limber.key('h')
    limber.find('alert', 'Stop and rest for a moment')
    limber.find('label', 'Quiet reach')
    limber.all_named()
    limber.key('4')
    limber.find(None, 'Green: carry on')
    limber.tab_to('Carry On')
    limber.key('Return')
    limber.find('button', 'Resume')


def it_hurts_down_the_leg():
    """pain down the leg is red, with the signs that ask for help, and leads to all of them"""
    limber.key('h')
    limber.find('label', 'Quiet reach')
    assert not limber.look(None, re.compile('^(Green|Amber|Red)'))
    limber.tab_to('It moves down my leg, or tingles')
    limber.key('space')
    limber.find(None, 'Red: too much')
    limber.find('label', 'Get help at once if you notice')
    limber.all_named()
    limber.tab_to('Skip This Exercise')
    limber.key('g')
    limber.find('heading', 'When to get help')
    limber.key('Escape')
    limber.find(None, 'Red: too much')
    limber.key('1', '0')
    limber.wait('10 is not chosen', lambda: limber.checked('Pain 10 of 10'))
    limber.key('9')
    limber.tab_to('Skip This Exercise')
    limber.key('Return')
    limber.find('heading', 'Slow nod')


def hurts_unanswered():
    """the choices are there without an answer"""
    limber.key('h')
    limber.tab_to('Skip This Exercise')
    limber.key('Return')
    limber.find('heading', 'Counted lifts')


def after_is_one_key():
    """at the end a digit answers, wherever the focus is; red stays red"""
    limber.key('d')
    limber.find('button', 'Back to Today')
    limber.find(None, 'Red: too much')
    limber.all_named()
    limber.key('5')
    record.wait_for('pain after', lambda session: session.get('pain_after') == 5)
    limber.key('1')
    record.wait_for('pain after, changed', lambda session: session.get('pain_after') == 1)


def more_can_be_said():
    """effort, confidence and a note are kept as they are given"""
    limber.tab_to('Effort 0 of 10')
    limber.key('Right', 'Right', 'Right', 'space')
    record.wait_for('effort', lambda session: session.get('effort') == 3)
    limber.key('Tab')
    limber.wait('Tab goes through all numbers', lambda: limber.focused('Confidence 0 of 10'))
    limber.key('End', 'Return')
    record.wait_for('confidence', lambda session: session.get('confidence') == 10)
    limber.key('Tab')
    limber.type('stiff today')
    record.wait_for('note', lambda session: session.get('note') == 'stiff today')


def a_skipped_step_has_a_reason():
    """a skipped exercise asks why, in one button; pain is known already"""
    limber.find('button', 'Why you skipped Quiet reach: Pain')
    limber.tab_to('Why you skipped Slow nod: Pain')
    limber.key('Return')
    limber.find(re.compile('menu item'), 'No time')
    limber.key('Down', 'Down', 'Return')
    limber.find('button', 'Why you skipped Slow nod: No time')


def the_record_has_it_all():
    """and limberctl reads it all back"""
    session = record.wait_for('the reason',
                              lambda session: session['steps'][1].get('reason') == 'time')
    said = {key: session[key] for key in ('pain_before', 'pain_after', 'pain_worst', 'effort',
                                          'confidence', 'note')}
    assert said == {'pain_before': 2, 'pain_after': 1, 'pain_worst': 9, 'effort': 3,
                    'confidence': 10, 'note': 'stiff today'}, said
    first, second, third = session['steps']
    assert (first['hurt'], first['pain'], first['spread'], first['status']) \
        == (True, 9, True, 'skipped'), first
    assert second['hurt'] and not second['spread'] and 'pain' not in second, second
    assert not third['hurt'] and third['status'] == 'done', third
    assert not session['morning_asked']


with limber:
    tap.run([before_can_be_left, before_is_one_key, it_hurts_a_little, it_hurts_down_the_leg,
             hurts_unanswered, after_is_one_key, more_can_be_said, a_skipped_step_has_a_reason,
             the_record_has_it_all])

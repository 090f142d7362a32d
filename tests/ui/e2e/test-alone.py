#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole session runs to its end by itself; a second start uses the Limber that runs."""

import re
import subprocess

import tap
from program import Limber, program, routine

limber = Limber('--play', routine('short.routine.json'), '--speed', '60')


def plays_to_the_end():
    """--play with a fast clock comes to the end page by itself, with all exercises done"""
    limber.find('button', 'Back to Today', 60)
    limber.find('heading', 'Well Done!')
    for name in ('Quiet reach', 'Slow nod'):
        limber.find(None, name)
    assert len(limber.look('label', re.compile('^Done'))) == 2, 'not all exercises are done'


def a_second_start_shows_its_file_in_the_first():
    """limber FILE shows the file in the Limber that runs, and ends well"""
    subprocess.run([program(), routine('long.routine.json')], check=True, timeout=60)
    limber.find('heading', 'Three long moves')
    assert limber.process.poll() is None, 'the first one ended'


def a_second_start_without_a_file():
    """limber without a file brings the first one to the front, and ends well"""
    subprocess.run([program()], check=True, timeout=60)
    windows = limber.look('window')
    assert len(windows) == 1, f'{len(windows)} windows'


def a_missing_file_is_told():
    """a file that is not there is told in words"""
    subprocess.run([program(), '/nowhere/at-all.routine.json'], check=True, timeout=60)
    limber.find('label', 'This File Could Not Be Opened')


def two_files_are_too_many():
    """two files are refused at the terminal, and change nothing in the one that runs"""
    files = [routine('long.routine.json'), routine('short.routine.json')]
    answer = subprocess.run([program(), *files], capture_output=True, timeout=60)
    assert answer.returncode == 2 and b'one file' in answer.stderr, answer


with limber:
    tap.run([plays_to_the_end, a_second_start_shows_its_file_in_the_first,
             a_second_start_without_a_file, a_missing_file_is_told, two_files_are_too_many])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Headset buttons, media keys and a clicker reach the session over MPRIS, seen with playerctl."""

import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

import tap
from program import Limber, routine

PLAYER = 'io.github.limberapp.Limber'
PNG = b'\x89PNG\r\n\x1a\n'

if not shutil.which('playerctl'):
    print('1..0 # SKIP playerctl is not installed')
    sys.exit(0)

limber = Limber(routine('long.routine.json'))


def players():
    return subprocess.run(['playerctl', '--list-all'], capture_output=True, text=True,
                          check=False).stdout.split()


def playerctl(*arguments):
    return subprocess.run(['playerctl', f'--player={PLAYER}', *arguments], capture_output=True,
                          text=True, check=True).stdout.strip()


def metadata(key):
    return playerctl('metadata', key)


def status(wanted):
    limber.wait(f'the player is not {wanted}', lambda: playerctl('status') == wanted)


def none_without_a_session():
    """without a session there is no player, so that music keeps its keys"""
    limber.find('button', 'Start')
    assert PLAYER not in players(), players()


def a_player_while_it_plays():
    """with it there is one: exercise, cue, routine, length and position"""
    limber.start()
    limber.find('button', 'Pause')
    limber.wait('there is no player', lambda: PLAYER in players())
    status('Playing')
    assert metadata('xesam:title') == 'Quiet reach', playerctl('metadata')
    assert metadata('xesam:album') == 'Three long moves', playerctl('metadata')
    assert metadata('xesam:artist'), playerctl('metadata')
    assert metadata('xesam:trackNumber') == '1', playerctl('metadata')
    assert int(metadata('mpris:length')) > 10**6, playerctl('metadata')
    limber.wait('time stands still', lambda: float(playerctl('position')) > 1)


def a_picture():
    """and the figure is a picture that others can read"""
    url = urllib.parse.urlparse(metadata('mpris:artUrl'))
    assert url.scheme == 'file', url
    assert pathlib.Path(urllib.parse.unquote(url.path)).read_bytes().startswith(PNG)


def the_keys():
    """pause, play, play-pause and stop: the person sees the same as the player tells"""
    playerctl('pause')
    limber.find('button', 'Resume')
    status('Paused')
    playerctl('play')
    limber.find('button', 'Pause')
    playerctl('play-pause')
    limber.find('button', 'Resume')
    playerctl('play-pause')
    limber.find('button', 'Pause')
    playerctl('stop')
    limber.find('button', 'Resume')
    status('Paused')
    playerctl('play')
    status('Playing')


def next_and_previous():
    """next and previous change the exercise"""
    playerctl('next')
    limber.find('heading', 'Slow nod')
    limber.wait('the old exercise is told', lambda: metadata('xesam:title') == 'Slow nod')
    playerctl('previous')
    limber.find('heading', 'Quiet reach')
    limber.wait('the old exercise is told', lambda: metadata('xesam:title') == 'Quiet reach')


def no_seeking():
    """nobody seeks in an exercise"""
    before = float(playerctl('position'))
    subprocess.run(['playerctl', f'--player={PLAYER}', 'position', '300'], check=False,
                   stderr=subprocess.DEVNULL)
    assert float(playerctl('position')) < before + 200
    limber.find('heading', 'Quiet reach')


def gone_with_the_session():
    """the player goes with the session"""
    limber.click('End Session')
    limber.click(re.compile('^_?End'), dialog=True)
    limber.find('button', 'Back to Today')
    limber.wait('the player is still there', lambda: PLAYER not in players())


with limber:
    tap.run([none_without_a_session, a_player_while_it_plays, a_picture, the_keys,
             next_and_previous, no_seeking, gone_with_the_session])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a new routine has before it is in any file: an author, a schedule, and pictures."""

import base64
import os
import pathlib
import re

import tap
from program import own_routines
from writing import Writer, on_disk

ROOT = pathlib.Path(os.environ['LIMBER_TEST_ROOT'])
PICTURE = ROOT / 'my slide.png'
# One white pixel.
PNG = base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEA'
                       'sTj2FAAAAABJRU5ErkJggg==')
PICTURE.write_bytes(PNG)
ELSEWHERE = ROOT / 'elsewhere' / 'slide.routine.json'
ELSEWHERE.parent.mkdir()
limber = Writer()


def wait_focus(name):
    limber.wait(f'{name!r} has not the focus', lambda: limber.focused(name))


def a_second_one_has_the_author_of_the_first():
    """Ctrl+N while another new routine is open begins with the author that was written there"""
    limber.at_home()
    limber.key('ctrl+n')
    wait_focus('Title')
    limber.tab_to('Name')
    limber.write('Dr. Ada Klein')
    limber.says('Name', 'Dr. Ada Klein')
    limber.key('ctrl+n')
    wait_focus('Title')
    limber.says('Name', 'Dr. Ada Klein')


def a_picture_is_chosen():
    """an exercise of one's own gets a picture in a routine that was never saved"""
    limber.write('Slide')
    limber.key('ctrl+e')
    wait_focus('Find an exercise')
    limber.write('bridge')
    limber.find('status', re.compile('^Bridge, 1 of'))
    limber.key('Return')
    limber.gone(None, 'Find an exercise')
    limber.press('Write Into the Routine')
    limber.press('Choose a Picture…')
    limber.find(None, 'Choose a Picture')
    limber.key('slash')
    limber.write(str(PICTURE)[1:])
    limber.key('Return')
    limber.find(None, 'A picture shows how it is done.')
    limber.tab_to('What the Picture Shows')
    limber.write('A heel slides.')
    limber.all_named()


def it_is_saved_with_its_picture():
    """the picture is beside the file, as it was, and the file has its name"""
    limber.key('ctrl+s')
    limber.stands('Saved')
    saved = on_disk(own_routines() / 'slide.routine.json')
    exercise = saved['steps'][0]['exercise']
    assert exercise['picture_alt'] == 'A heel slides.', exercise
    assert (own_routines() / exercise['picture']).read_bytes() == PNG, exercise
    assert saved['author']['name'] == 'Dr. Ada Klein', saved


def it_goes_along_to_another_folder():
    """Save As takes the picture to where the routine goes"""
    limber.key('ctrl+shift+s')
    limber.find(None, re.compile('^Save a Routine'))
    limber.key('ctrl+a')
    limber.write(str(ELSEWHERE))
    limber.key('Return')
    limber.wait('it is not saved', ELSEWHERE.exists)
    picture = on_disk(ELSEWHERE)['steps'][0]['exercise']['picture']
    assert (ELSEWHERE.parent / picture).read_bytes() == PNG, picture


with limber:
    tap.run([a_second_one_has_the_author_of_the_first, a_picture_is_chosen,
             it_is_saved_with_its_picture, it_goes_along_to_another_folder])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop hands over: files chosen, dropped and opened in an editor, and folders."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import accessible
import tap
from program import Limber, add_routine, routine

ROOT = pathlib.Path(os.environ['LIMBER_TEST_ROOT'])
EDITED = ROOT / 'edited'
DRAG_STEPS = 12

EDITOR = f'''[Desktop Entry]
Type=Application
Name=Test Editor
Exec=cp %f {EDITED}
MimeType=text/plain;
'''


def install_editor():
    folder = pathlib.Path(os.environ['XDG_DATA_HOME']) / 'applications'
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'test-editor.desktop').write_text(EDITOR, encoding='utf-8')
    config = pathlib.Path(os.environ['XDG_CONFIG_HOME'])
    (config / 'mimeapps.list').write_text(
        '[Default Applications]\ntext/plain=test-editor.desktop\n', encoding='utf-8')


def folder_of_routines():
    """a folder of the person's that Limber does not know yet"""
    folder = ROOT / 'from the clinic'
    folder.mkdir()
    shutil.copy(routine('short.routine.json'), folder)
    return folder


install_editor()
FOLDER = folder_of_routines()
add_routine('bad.routine.json')
limber = Limber()


def choose(path):
    """types PATH in the file chooser that is open"""
    subprocess.run(['xdotool', 'type', '--delay', '20', str(path)], check=True)
    limber.key('Return')


def ctrl_o_opens_a_file():
    """Ctrl+O asks for a file, and shows the one that was chosen"""
    limber.key('ctrl+o')
    limber.find(None, 'Open a Routine')
    choose(routine('long.routine.json'))
    limber.find('heading', 'Three long moves')
    limber.key('Escape')
    limber.find('heading', 'Welcome to Limber')


def drag(window, end):
    """drags from the middle of WINDOW to a place on the screen, as a hand would"""
    subprocess.run(['xdotool', 'mousemove', '--window', window, '60', '60', 'mousedown', '1'],
                   check=True)
    for step in range(1, DRAG_STEPS + 1):
        x, y = (60 + (place - 60) * step // DRAG_STEPS for place in end)
        subprocess.run(['xdotool', 'mousemove', str(x), str(y), 'sleep', '0.05'], check=True)
    subprocess.run(['xdotool', 'mouseup', '1'], check=True)


def a_dropped_file_opens():
    """a file that is dropped on the window is shown"""
    limber.turn_to('Routines')
    to = limber.find('grid cell', 'Breathing reset').box
    left, top = limber.origin()
    source = subprocess.Popen([sys.argv[2], routine('long.routine.json')])
    try:
        window = accessible.wait('no drag source', lambda: subprocess.run(
            ['xdotool', 'search', '--onlyvisible', '--pid', str(source.pid), '--name', 'Drag'],
            capture_output=True, text=True).stdout.split())[0]
        subprocess.run(['xdotool', 'windowmove', '--sync', window, '2', '2'], check=True)
        drag(window, (left + to[0], top + to[1]))
        limber.find('heading', 'Three long moves')
    finally:
        source.terminate()
        source.wait()


def a_bad_file_opens_in_the_editor():
    """the faults' button opens the file in the text editor"""
    limber.key('Escape')
    limber.search('bad')
    limber.point('grid cell', 'bad.routine.json')
    limber.click('Open in Text Editor')
    limber.wait('the editor did not start', EDITED.exists)
    limber.key('Escape')
    limber.gone('button', 'Open in Text Editor')


def a_folder_is_added():
    """a folder that is added in the preferences brings its routines"""
    limber.search('two short')
    limber.key('ctrl+comma')
    limber.click(re.compile('^Add'))
    limber.find(None, 'Add a Folder')
    choose(FOLDER)
    limber.find('button', re.compile('Remove “from the clinic”'))
    limber.find('grid cell', 'Two short moves')


def a_folder_is_removed():
    """and one that is removed takes them away, but not from the disk"""
    limber.click(re.compile('Remove “from the clinic”'))
    limber.gone('grid cell', 'Two short moves')
    assert (FOLDER / 'short.routine.json').exists()


with limber:
    tap.run([ctrl_o_opens_a_file, a_dropped_file_opens, a_bad_file_opens_in_the_editor,
             a_folder_is_added, a_folder_is_removed])

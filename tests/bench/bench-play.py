#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench-play EMPTY LIMBER ROUTINE MOVING [SECONDS]: CPU time of a session, beside an empty window.

ROUTINE stays still for long; in MOVING the figure moves nearly all the time.

Drawn by the cairo renderer, as on a machine without a usable GPU, with accessibility and sound on.
The X server's and the sound server's time is theirs and is not counted.
"""

import os
import sys
import time

from measure import Program, Screen

SECONDS = 120
SETTLE_S = 6


def share(screen, seconds, *command):
    """percent of one core over SECONDS"""
    with Program(screen, *command) as program:
        time.sleep(SETTLE_S)
        before, begin = program.cpu_s(), time.monotonic()
        time.sleep(seconds)
        return 100 * (program.cpu_s() - before) / (time.monotonic() - begin)


def main():
    empty, limber, routine, moving = sys.argv[1:5]
    seconds = int(sys.argv[5]) if len(sys.argv) > 5 else SECONDS
    os.environ['GSK_RENDERER'] = 'cairo'
    screen = Screen()
    print(f'{seconds} s each          CPU a minute   of a core')
    for name, command in (('empty window', [empty]),
                          ('Limber, library', [limber]),
                          ('Limber, playing', [limber, '--play', routine]),
                          ('Limber, moving', [limber, '--play', moving])):
        percent = share(screen, seconds, *command)
        print(f'{name:16} {percent * 0.6:15.3f} s {percent:9.2f} %', flush=True)
    print('aim: at most 0.30 % while playing, 2.40 % while the figure moves')


main()

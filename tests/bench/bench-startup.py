#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench-startup EMPTY LIMBER [RUNS]: exec to first frame, and memory, beside an empty window.

The runs alternate, so that what else the machine does falls on both.  The first frame is the first
change of the screen's middle pixel; memory is the PSS two seconds after it, with the library read.
"""

import statistics
import sys
import time

from measure import Program, Screen

RUNS = 15
SETTLE_S = 2


def main():
    commands = {'empty window': sys.argv[1], 'Limber': sys.argv[2]}
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else RUNS
    screen = Screen()
    times, memory = ({name: [] for name in commands} for _ in range(2))
    for turn in range(runs + 1):
        for name, command in commands.items():
            with Program(screen, command) as program:
                time.sleep(SETTLE_S)
                if turn > 0:  # the first only warms the caches of files
                    times[name].append(program.first_frame_s * 1000)
                    memory[name].append(program.pss_mb())

    print(f'{"median of " + str(runs):14} {"first frame":>12} {"best":>10} {"PSS":>10}')
    for name in commands:
        print(f'{name:14} {statistics.median(times[name]):9.0f} ms {min(times[name]):7.0f} ms '
              f'{statistics.median(memory[name]):7.1f} MB')
    empty, ours = commands
    ratio = statistics.median(times[ours]) / statistics.median(times[empty])
    more = statistics.median(memory[ours]) - statistics.median(memory[empty])
    print(f'first frame: {ratio:.2f} x the empty window (aim 1.15); '
          f'memory: {more:+.1f} MB (aim +12)')


main()

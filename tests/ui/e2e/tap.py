# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a list of test functions and tells the results in TAP."""

import sys
import traceback


def run(tests):
    """TESTS: functions without arguments, named by the first line of their doc comment"""
    print(f'1..{len(tests)}', flush=True)
    failed = 0
    for number, test in enumerate(tests, 1):
        name = test.__doc__.splitlines()[0]
        try:
            test()
            print(f'ok {number} {name}', flush=True)
        except Exception:  # whatever went wrong, the other tests still run
            failed += 1
            for line in traceback.format_exc().splitlines():
                print(f'# {line}')
            print(f'not ok {number} {name}', flush=True)
    sys.exit(1 if failed else 0)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A fake-speechd for a test in Python."""

import os
import pathlib
import subprocess
import sys
import time

FAKE = pathlib.Path(__file__).resolve().parent / 'fake-speechd'
DEADLINE_SECONDS = 20


class SpeechService:
    """speaks to nobody; FOLDER is for its socket and its log"""

    def __init__(self, folder):
        self.socket = os.path.join(folder, 'speechd.sock')
        self.log = os.path.join(folder, 'speechd.log')
        self.address = 'unix_socket:' + self.socket
        self.process = None

    def start(self):
        self.process = subprocess.Popen([sys.executable, FAKE, self.socket, self.log])
        self.wait('the speech service', lambda: os.path.exists(self.socket))

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def asked(self):
        """the lines that it was asked so far"""
        try:
            with open(self.log, encoding='utf-8') as log:
                return log.read().splitlines()
        except FileNotFoundError:
            return []

    def said(self):
        return [line.removeprefix('SPEAK ') for line in self.asked() if line.startswith('SPEAK ')]

    def wait(self, what, test):
        deadline = time.monotonic() + DEADLINE_SECONDS
        while not test():
            if time.monotonic() > deadline:
                raise AssertionError(f'{what} did not come; asked were {self.asked()}')
            time.sleep(0.02)

    def wait_for(self, text):
        self.wait(repr(text), lambda: text in self.said())

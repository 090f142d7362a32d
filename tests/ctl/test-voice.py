#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""limberctl play --voice."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from limberctl_case import Case, main
from speech_service import SpeechService

ROUTINE = {
    "format": 1, "id": "spoken", "title": "Spoken", "kind": "core", "level": "gentle",
    "defaults": {"ready_s": 1},
    "steps": [{"exercise": {"name": "Nod", "position": "sitting", "cues": ["Nod a little."]},
               "ready_s": 4, "dose": {"type": "time", "seconds": 3}}],
}


class Voice(Case):
    def setUp(self):
        super().setUp()
        self.service = SpeechService(self.top)
        self.env["SPEECHD_ADDRESS"] = self.service.address
        self.path = self.put("a.routine.json", ROUTINE)

    def play(self, *options):
        return self.run_ctl("play", "--mute", "--no-record", *options, self.path)

    def test_says_what_to_do(self):
        self.service.start()
        self.addCleanup(self.service.stop)
        self.play("--voice")
        self.assertEqual(self.service.said(),
                         ["Go.", "Nod a little.", "Well done. You have finished."])

    def test_silent_unless_asked(self):
        self.service.start()
        self.addCleanup(self.service.stop)
        self.play("--speed=10")
        self.assertEqual(self.service.asked(), [])

    def test_plays_on_without_speech(self):
        self.assertIn("Finished after 0:07", self.play("--voice"))
        self.assertRegex(self.out, "No speech was found|made without speech")

    def test_wrong_word(self):
        self.run_ctl("play", "--voice", "--guidance=loud", self.path, status=2)
        self.assertRegex(self.err, "brief or full")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""limberctl for those who write routines in an editor of their own.  Arguments as in
limberctl_case."""

import os
import subprocess

from limberctl_case import DATA, DEADLINE_S, PROGRAM, Case, main

TIDY = """{
  "format": 1,
  "id": "a",
  "x-mine": 1.50,
  "steps": [
    { "exercise": "bridge" }
  ]
}
"""
UNTIDY = '{"steps":[{"exercise":"bridge"}],"id":"a","x-mine":1.50,"format":1}'


class Format(Case):
    def read(self, path):
        with open(path, "rb") as file:
            return file.read().decode()

    def test_print(self):
        path = self.put("a.json", UNTIDY.encode())
        self.assertEqual(self.run_ctl("format", path), TIDY)
        self.assertEqual(self.read(path), UNTIDY)

    def test_check(self):
        tidy, untidy = self.put("tidy.json", TIDY.encode()), self.put("un.json", UNTIDY.encode())
        self.assertEqual(self.run_ctl("format", "--check", tidy), "")
        self.assertEqual(self.run_ctl("format", "--check", tidy, untidy, status=1), untidy + "\n")

    def test_in_place(self):
        path = self.put("a.json", UNTIDY.encode())
        os.chmod(path, 0o640)
        self.run_ctl("format", "-i", path)
        self.assertEqual(self.read(path), TIDY)
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o640)
        before = os.stat(path).st_ino
        self.run_ctl("format", "-i", path)
        self.assertEqual(os.stat(path).st_ino, before)

    def test_standard_input(self):
        done = subprocess.run([PROGRAM, "format", "-"], env=self.env, input=UNTIDY.encode(),
                              capture_output=True, timeout=DEADLINE_S, check=True)
        self.assertEqual(done.stdout.decode(), TIDY)
        done = subprocess.run([PROGRAM, "format", "-"], env=self.env, input=b" " * (2 << 20),
                              capture_output=True, timeout=DEADLINE_S, check=False)
        self.assertEqual(done.returncode, 2)

    def test_faults(self):
        path = self.put("a.json", b'{"id": 5,\n "steps": [],}')
        self.run_ctl("format", "-i", path, status=1)
        self.assertIn(":2:13: error: ", self.err)
        self.assertNotIn("slug", self.err)
        self.assertEqual(self.read(path), '{"id": 5,\n "steps": [],}')
        self.run_ctl("format", os.path.join(self.top, "none.json"), status=2)
        self.run_ctl("format", status=2)

    def test_bundled(self):
        for folder in ("exercises", "learn", "routines"):
            files = sorted(os.listdir(os.path.join(DATA, folder)))
            self.run_ctl("format", "--check", *(os.path.join(DATA, folder, f) for f in files))


main()

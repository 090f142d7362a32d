#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""limberctl for those who write routines in an editor of their own.  Arguments as in
limberctl_case."""

import json
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
        done = subprocess.run([os.path.abspath(PROGRAM), "format", "-i", "-"], env=self.env,
                              cwd=self.top, input=UNTIDY.encode(), capture_output=True,
                              timeout=DEADLINE_S, check=True)
        self.assertEqual(done.stdout.decode(), TIDY)
        self.assertFalse(os.path.exists(os.path.join(self.top, "-")))
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


ROUTINE = {"format": 1, "id": "a", "title": "A", "kind": "core", "level": "gentle",
           "steps": [{"exercise": "bridge", "dose": {"type": "reps", "sets": 2, "reps": 8,
                                                     "out_s": 2}}]}


class Diff(Case):
    def test_same(self):
        one = self.put("one.json", ROUTINE)
        two = self.put("two.json", json.dumps(ROUTINE, indent=4).encode())
        self.assertEqual(self.run_ctl("diff", one, two), "")
        self.assertEqual(self.run_ctl("diff", "bedtime", "bedtime"), "")

    def test_different(self):
        one = self.put("one.json", ROUTINE)
        more = json.loads(json.dumps(ROUTINE))
        more["steps"][0]["dose"]["reps"] = 10
        two = self.put("two.json", more)
        self.assertEqual(self.run_ctl("diff", one, two, status=1),
                         "Bridge: 2 × 8 times becomes 2 × 10 times\n")
        self.assertIn("Title: “Bedtime wind-down” becomes",
                      self.run_ctl("diff", "bedtime", one, status=1))

    def test_own_keys(self):
        one = self.put("one.json", ROUTINE)
        two = self.put("two.json", dict(ROUTINE, **{"x-mine": 1}))
        self.assertIn("keys that Limber does not know", self.run_ctl("diff", one, two, status=1))

    def test_hostile_text(self):
        one = self.put("one.json", ROUTINE)
        two = self.put("two.json", dict(ROUTINE, title="A\u202e\u009b31m", goal="\u2067x"))
        self.run_ctl("diff", one, two, status=2)
        two = self.put("two.json", dict(ROUTINE, title="A\u202eB", goal="\u2067x"))
        out = self.run_ctl("diff", one, two, status=1)
        self.assertNotRegex(out, "[\u202e\u2067\u009b]")

    def test_trouble(self):
        one = self.put("one.json", ROUTINE)
        bad = self.put("bad.json", b"{")
        for arguments in ([], [one], [one, bad], [bad, one], [one, "no-such-routine"],
                          [one, one, one]):
            self.run_ctl("diff", *arguments, status=2)


class New(Case):
    def check(self, text):
        path = self.put("new.routine.json", text.encode())
        self.run_ctl("check", "--strict", path)
        self.run_ctl("format", "--check", path)
        return json.loads(text)

    def test_from_nothing(self):
        for kind in ("core", "flexibility", "aerobic", "relaxation", "mixed"):
            for level in ("gentle", "moderate", "active"):
                new = self.check(self.run_ctl("new", "--kind", kind, "--level", level))
                self.assertEqual((new["kind"], new["level"], new["version"]), (kind, level, 1))
                self.assertTrue(new["$schema"].startswith("file:///"))

    def test_from_another(self):
        new = self.check(self.run_ctl("new", "--from", "bedtime", "--title", "Für M."))
        with open(os.path.join(DATA, "routines", "bedtime.routine.json"), encoding="utf-8") as file:
            old = json.load(file)
        self.assertEqual((new["id"], new["title"], new["version"]), ("fur-m", "Für M.", 1))
        self.assertEqual(new["steps"], old["steps"])
        self.assertNotIn("revised", new)

    def test_to_file(self):
        path = os.path.join(self.top, "mine.routine.json")
        self.assertEqual(self.run_ctl("new", "--id", "mine", "-o", path), "")
        self.run_ctl("check", "--strict", path)
        self.run_ctl("new", "-o", path, status=2)
        self.assertIn("there already", self.err)
        self.run_ctl("new", "-o", os.path.join(self.top, "none", "a.json"), status=2)

    def test_faults(self):
        self.run_ctl("new", "--from", "core-gentle-chair", "--level", "active", status=1)
        self.assertIn("has no dose for the level 'active'", self.err)
        for arguments in (["--id", "My Id"], ["--kind", "x"], ["--level", "x"], ["word"],
                          ["--from", "no-such-routine"]):
            self.run_ctl("new", *arguments, status=2)


SLIDE = {"id": "slide", "name": "Slide", "position": "supine", "cues": ["Slide."],
         "picture": "slide.png", "levels": {"gentle": {"type": "time", "seconds": 20}}}


class HandOver(Case):
    def setUp(self):
        super().setUp()
        self.put("data/limber/exercises/slide.json", SLIDE)
        self.put("data/limber/exercises/slide.png", b"\x89PNG\r\n\x1a\n----")
        self.routine = self.put("mine.routine.json", {
            "format": 1, "id": "mine", "title": "Mine", "kind": "core", "level": "gentle",
            "author": {"name": "R. \u202eO."}, "steps": [{"exercise": "slide"}]})
        self.file = os.path.join(self.top, "mine.limber-routine")

    def move(self):
        """To another person's computer."""
        self.env["XDG_DATA_HOME"] = os.path.join(self.top, "other")

    def test_there(self):
        self.assertEqual(self.run_ctl("pack", self.routine, "-o", self.file), "")
        self.move()
        self.run_ctl("show", "mine", status=2)
        self.run_ctl("add", self.file, status=3)
        self.assertIn("--yes", self.err)
        self.assertFalse(os.path.exists(os.path.join(self.top, "other")))
        out = self.run_ctl("add", "--yes", self.file)
        self.assertIn("Written by R. O.", out)
        self.assertIn("  Slide: 20 s", out)
        self.assertIn("Comes with 1 picture", out)
        self.assertIn("Slide", self.run_ctl("show", "mine"))
        self.run_ctl("check", "--strict",
                     os.path.join(self.top, "other/limber/routines/mine.routine.json"))
        self.assertIn("all of it already", self.run_ctl("add", self.file))

    def test_terminal(self):
        self.run_ctl("pack", self.routine, "-o", self.file)
        self.move()
        for answer, status in ((b"n\n", 3), (b"y\n", 0)):
            leader, follower = os.openpty()
            os.write(leader, answer)
            done = subprocess.run([PROGRAM, "add", self.file], env=self.env, stdin=follower,
                                  capture_output=True, timeout=DEADLINE_S, check=False)
            os.close(follower)
            os.close(leader)
            self.assertEqual(done.returncode, status)
        self.run_ctl("show", "mine")

    def test_bundled(self):
        self.run_ctl("pack", "bedtime", "-o", self.file)
        self.assertIn("takes the place of a routine that came with Limber",
                      self.run_ctl("add", "--yes", self.file))

    def test_trouble(self):
        bad = self.put("bad.limber-routine", b"{}")
        self.run_ctl("add", "--yes", bad, status=1)
        self.assertIn("damaged on the way", self.err)
        faulty = self.put("f.json", dict(ROUTINE, level="hard"))
        self.run_ctl("add", "--yes", faulty, status=1)
        self.assertIn("'level' must be one of", self.err)
        self.run_ctl("pack", faulty, "-o", self.file, status=1)
        for arguments in (["add"], ["add", "no-such-file"], ["pack", "bedtime"], ["pack"],
                          ["pack", "bedtime", "-o", "/no-such-folder/x"]):
            self.run_ctl(*arguments, status=2)


main()

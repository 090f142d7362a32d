#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has limberctl make pages, and reads what is on them.  Arguments: those of limberctl_case, after the
program that makes up a record."""

import os
import shutil
import subprocess
import sys

MAKE_RECORD = sys.argv.pop(1)

# pylint: disable=wrong-import-position
from limberctl_case import DEADLINE_S, PROGRAM, Case, main

NOTHING = "Your record has nothing from these days"


class Pages(Case):
    def pages(self, path):
        """what pdftotext reads on each page, line by line; None where there is none"""
        if shutil.which("pdftotext") is None:
            return None
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True,
                              timeout=DEADLINE_S)
        return done.stdout.decode().rstrip("\f").split("\f")

    def assert_on_paper(self, path, *texts, n_pages=1):
        with open(path, "rb") as file:
            self.assertEqual(file.read(5), b"%PDF-")
        pages = self.pages(path)
        if pages is None:
            return
        self.assertEqual(len(pages), n_pages)
        for text in texts:
            self.assertIn(text, "\n".join(pages))


class Report(Pages):
    def setUp(self):
        super().setUp()
        self.pdf = os.path.join(self.top, "report.pdf")

    def make_up(self, n_sessions):
        made = subprocess.run([MAKE_RECORD, str(n_sessions), "2026-03-01"], capture_output=True,
                              check=True, timeout=DEADLINE_S)
        self.run_ctl("import", self.put("record.json", made.stdout))

    def test_nothing(self):
        self.run_ctl("report", "-o", self.pdf)
        self.assertIn(NOTHING, self.err)
        self.assert_on_paper(self.pdf, "Back exercise report", "Name", "Nothing was noted")
        self.assertFalse(os.path.exists(os.path.join(self.top, "data", "limber", "record.db")))

    def test_page(self):
        self.make_up(200)
        for paper in ("a4", "letter"):
            self.run_ctl("report", "--to", "2026-03-01", "--paper", paper, "-o", self.pdf)
            self.assertEqual(self.err, "")
            self.assert_on_paper(
                self.pdf, "1 Mar 2026", "Name", "See first:", "down the leg",
                "Walk to the lake and back with Anna", "Daily stretch, moderate", "version 1",
                "Sessions done", "Minutes a week:", "Sessions each week", "next morning",
                "flare-up", "Hard to do", "skipped", "Questions for my clinician",
                "swimming", "Own activities", "Pick up my grandchild",
                "Roland-Morris", "It is no diagnosis")

    def test_days(self):
        self.make_up(200)
        self.run_ctl("report", "--from", "2026-02-01", "--to", "2026-02-28", "-o", self.pdf)
        self.assert_on_paper(self.pdf, "1 Feb 2026 to 28 Feb 2026", "4 weeks", "of 28")
        self.run_ctl("report", "--from", "1999-01-01", "--to", "1999-03-01", "-o", self.pdf)
        self.assertIn(NOTHING, self.err)

    def test_years(self):
        self.make_up(7300)
        self.run_ctl("report", "--from", "2000-01-01", "--to", "2026-03-01", "-o", self.pdf)
        self.assert_on_paper(self.pdf, "Sessions each year", "and 3 more", "Happens near flare-ups")

    def test_standard_output(self):
        done = subprocess.run([PROGRAM, "report", "-o", "-"], env=self.env, capture_output=True,
                              timeout=DEADLINE_S, check=True)
        self.assertEqual(done.stdout[:5], b"%PDF-")
        self.assertEqual(done.stdout.rstrip()[-5:], b"%%EOF")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "report", "-o", "-"], env=self.env, stdout=full,
                                  stderr=subprocess.PIPE, timeout=DEADLINE_S, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"could not be written", done.stderr)

    def test_nobody_is_named(self):
        self.run_ctl("report", "-o", self.pdf)
        with open(self.pdf, "rb") as file:
            pdf = file.read()
        self.assertFalse(b"/Author" in pdf)
        self.assertFalse(self.top.encode() in pdf)

    def test_wrong_use(self):
        for arguments, words in (
                ([], "Say with -o"), (["-o", self.pdf, "x"], "takes only options"),
                (["-o", self.pdf, "--paper", "a5"], "say a4 or letter"),
                (["-o", self.pdf, "--from", "2026-02-30"], "is no day"),
                (["-o", self.pdf, "--to", "soon"], "is no day"),
                (["-o", self.pdf, "--from", "2026-02-02", "--to", "2026-02-01"], "comes after"),
                (["-o", os.path.join(self.top, "no", "a.pdf")], "there is no such folder"),
                (["-o", self.top], "there is a folder of this name")):
            with self.subTest(arguments):
                self.run_ctl("report", *arguments, status=2)
                self.assertIn(words, self.err)
                self.assertFalse(os.path.exists(self.pdf))


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has limberctl make pages, and reads what is on them.  Arguments: the program that makes up a
record, then those of limberctl_case."""

import os
import re
import shutil
import subprocess
import sys

MAKE_RECORD = sys.argv.pop(1)

# pylint: disable=wrong-import-position
from limberctl_case import DEADLINE_S, PROGRAM, Case, main

WORD = re.compile(r'<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">'
                  r"(.*?)</word>")
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


def hostile_routine(words):
    """a routine as long as the format allows, of WORDS"""
    def text(length):
        return (words * length)[:length]

    return {
        "format": 1, "id": "hostile", "title": text(120), "kind": "core", "level": "gentle",
        "summary": text(2000), "goal": text(2000), "why": text(2000),
        "author": {"name": text(2000), "role": text(2000), "contact": text(2000)},
        "cautions": [text(2000)] * 4, "stop_if": [text(2000)] * 4,
        "schedule": {"frequency": 3, "period": 1, "period_unit": "d", "weeks": 520},
        "steps": [{
            "exercise": {"name": text(120), "position": "supine", "cues": [text(400)] * 8,
                         "faults": [text(2000)] * 4, "feel": text(2000), "easier": text(2000),
                         "equipment": [text(200)]},
            "dose": {"type": "hold", "hold_s": 5, "reps": 2}, "note": text(400),
        }] * 2}


class Handout(Pages):
    def setUp(self):
        super().setUp()
        self.pdf = os.path.join(self.top, "handout.pdf")

    def words(self):
        """(page, left, top, right, bottom, word) of all that pdftotext finds, in points"""
        if shutil.which("pdftotext") is None:
            self.skipTest("no pdftotext")
        done = subprocess.run(["pdftotext", "-bbox", self.pdf, "-"], capture_output=True,
                              check=True, timeout=DEADLINE_S)
        for page, text in enumerate(done.stdout.decode(errors="replace").split("<page ")[1:]):
            for match in WORD.finditer(text):
                yield (page, *map(float, match.groups()[:4]), match.group(5))

    def test_routine(self):
        self.run_ctl("print", "stretch-gentle-daily", "-o", self.pdf)
        self.assertEqual((self.out, self.err), ("", ""))
        self.assert_on_paper(
            self.pdf, "Daily stretch, gentle", "For", "Clinic", "Goal:", "How often:", "You need:",
            "Before you start", "Stop if", "Pain from 0 to 10:", "1. Belly breathing",
            "2 × 10 s each side", "Watch out for:", "You may feel:", "Easier:", "Flare-up day:",
            "For you:", "Stay longer if you like.", "Tick when you have done it",
            "Pain: 0 none, 10 worst", "Week 4",
            "Questions? Ask", "version 1 of 22 November 2026", "Page 4 of 4", n_pages=4)

    def test_nothing_is_split(self):
        """the first and the last words of an exercise are on one page"""
        for option in ((), ("--large",)):
            self.run_ctl("print", "core-moderate-steady", *option, "-o", self.pdf)
            pages = self.pages(self.pdf)
            if pages is None:
                self.skipTest("no pdftotext")
            starts = sum(len(re.findall(r"(?m)^ *\d+\. ", page)) for page in pages)
            self.assertEqual(starts, 7)
            for page in pages:
                names = len(re.findall(r"(?m)^ *\d+\. ", page))
                self.assertEqual(page.count("Watch out for:"), names)
                self.assertEqual(page.count("You may feel:"), names)

    def test_ways(self):
        self.run_ctl("print", "stretch-gentle-daily", "--short", "-o", self.pdf)
        self.assert_on_paper(self.pdf, "short version", "1. One knee to chest", n_pages=3)
        self.run_ctl("print", "stretch-gentle-daily", "--flare", "-o", self.pdf)
        self.assert_on_paper(self.pdf, "for a flare-up day", "10 s each side", n_pages=4)

    def test_sizes(self):
        """large print is 18 points at least, usual print 10"""
        for option, least in (((), 10), (("--large",), 18)):
            self.run_ctl("print", "core-gentle-chair", *option, "-o", self.pdf)
            # A line of letters is never lower than their size.
            self.assertGreaterEqual(min(bottom - top for _, _, top, _, bottom, _ in self.words()),
                                    least)

    def test_own(self):
        routine = hostile_routine("Kind words. ")
        routine["author"] = {"name": "Ada Smith", "role": "physiotherapist", "contact": "555 0100"}
        routine["review_by"] = "2027-01-31"
        self.run_ctl("print", self.put("own.routine.json", routine), "-o", self.pdf)
        pages = self.pages(self.pdf)
        if pages is not None:
            self.assertIn("Ada Smith, physiotherapist", pages[0])
            self.assertIn("555 0100", pages[-1])
            self.assertIn("31 January 2027", pages[-1])
            self.assertIn("Do it as you did number 1.", "".join(pages))
            self.assertIn("Week 26", pages[-1])
            self.assertNotIn("Week 27", pages[-1])

    def test_hostile(self):
        for words, option in (
                ("\u05e9\u05dc\u05d5\u05dd ", "--paper=a4"), ("x", "--large"),
                ("<b>&lt;/b> ", "--paper=letter"), ("\U0001F642 ", "--large"),
                ("a\u0301\u0302\u0303\u0304\u0305", "--paper=a4"),
                ("\u202eabc\u2066 ", "--large"), ("%s%n ", "--paper=letter")):
            with self.subTest((words, option)):
                file = self.put("hostile.routine.json", hostile_routine(words))
                self.run_ctl("print", file, option, "-o", self.pdf)
                for _, left, _, right, _, word in self.words():
                    self.assertGreaterEqual(left, 39, word)
                    self.assertLessEqual(right, 612 - 39, word)

    def test_wrong_use(self):
        bad = self.put("bad.routine.json", {"format": 1})
        for arguments, status, words in (
                (["-o", self.pdf], 2, "Name one routine"),
                (["breathing-reset"], 2, "Say with -o"),
                (["breathing-reset", "-o", self.pdf, "--paper", "x"], 2, "say a4 or letter"),
                (["no-such-routine", "-o", self.pdf], 2, "no-such-routine"),
                ([bad, "-o", self.pdf], 1, "error:"),
                (["breathing-reset", "--level", "x", "-o", self.pdf], 2, "")):
            with self.subTest(arguments):
                self.run_ctl("print", *arguments, status=status)
                self.assertIn(words, self.err)
                self.assertFalse(os.path.exists(self.pdf))


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record as limberctl exports, imports and deletes it.  For the arguments see limberctl_case."""

import csv
import json
import os
import subprocess
import time

from limberctl_case import DEADLINE_S, PROGRAM, Case, main

SHORT = {
    "format": 1, "id": "short", "title": "Short", "kind": "core", "level": "gentle",
    "steps": [{"exercise": {"name": "=Wiggle", "position": "supine", "cues": ["Wiggle"]},
               "ready_s": 0, "dose": {"type": "time", "seconds": 5}}],
}


class Record(Case):
    def setUp(self):
        super().setUp()
        self.folder = os.path.join(self.top, "data", "limber")
        self.database = os.path.join(self.folder, "record.db")

    def play(self, *options):
        return self.run_ctl("play", "--mute", *options, self.put("s.routine.json", SHORT))

    def export(self, *options):
        return json.loads(self.run_ctl("export", "--format=json", *options))["sessions"]

    def test_nothing_yet(self):
        self.assertEqual(self.export(), [])
        self.assertFalse(os.path.exists(self.database))
        self.run_ctl("forget", "--yes")

    def test_not_recorded(self):
        self.play("--speed", "100")
        self.play("--no-record")
        self.assertFalse(os.path.exists(self.database))

    def test_there_and_back(self):
        self.play()
        session, = self.export()
        step, = session["steps"]
        self.assertEqual((session["routine"], session["outcome"]), ("short", "finished"))
        self.assertRegex(session["checksum"], "^[0-9a-f]{64}$")
        self.assertEqual((step["status"], step["done"]["active_us"]), ("done", 5000000))
        day = session["start"][:10]
        self.assertEqual(len(self.export("--from", day, "--to", day)), 1)
        self.assertEqual(self.export("--from", "2000-01-01", "--to", "2000-01-02"), [])
        self.assertEqual(self.export("--from", "2999-01-01"), [])

        table = list(csv.DictReader(self.run_ctl("export", "--format", "csv").splitlines()))
        self.assertEqual([row["name"] for row in table], ["'=Wiggle"])
        self.assertEqual((table[0]["day"], table[0]["spread"]), (day, "0"))
        self.assertEqual((table[0]["done_s"], table[0]["pain_before"]), ("5.0", ""))

        file = self.put("mine.json", self.run_ctl("export", "--format=json").encode())
        self.assertIn("0 sessions added, 1 there already", self.run_ctl("import", file))
        self.run_ctl("forget", status=2)
        self.assertEqual(len(self.export()), 1)
        self.run_ctl("forget", "--yes")
        self.assertEqual(os.listdir(self.folder), ["record.db.lock"])
        self.assertEqual(self.export(), [])
        self.assertIn("1 session added", self.run_ctl("import", file))
        self.assertEqual(self.export(), [session])

    def test_bad_imports(self):
        self.play()
        good = json.loads(self.run_ctl("export", "--format=json"))
        for path, value in (("id", "x"), ("start", "yesterday"), ("played_us", -1),
                            ("outcome", "running"), ("kind", "fun"), ("effort", 11),
                            ("steps", [])):
            with self.subTest(path):
                bad = json.loads(json.dumps(good))
                bad["sessions"][0][path] = value
                self.run_ctl("import", self.put("bad.json", bad), status=1)
                self.assertRegex(self.err, r"bad.json:1:\d+: error: ")
        self.run_ctl("import", self.put("bad.json", b"{}"), status=1)
        self.run_ctl("import", self.put("bad.json", dict(good, limber_record=3)), status=1)
        self.assertRegex(self.err, r"bad.json:1:\d+: error: .* needs a newer Limber")

    def put_entries(self, *entries):
        file = self.put("notes.json", {"limber_record": 2, "sessions": [], "entries": [
            dict({"id": f"00000000-0000-4000-8000-{number:012}", "by": "person"}, **entry)
            for number, entry in enumerate(entries)]})
        return self.run_ctl("import", file)

    def test_entries(self):
        at = "2026-03-01T08:30:00.000000+01:00"
        activity = "00000000-0000-4000-8000-000000000001"
        entries = (
            {"kind": "follow", "at": at, "subject": "short", "text": "Short", "value": 1,
             "schedule": {"frequency": 3, "period": 1, "period_unit": "wk",
                          "day_of_week": ["mon", "fri"], "time_of_day": ["07:30", "18:00"],
                          "weeks": 6}},
            {"kind": "activity", "at": at, "text": "+Hang out\nthe \"washing\""},
            {"kind": "activity-score", "at": at, "subject": activity, "value": 4},
            {"kind": "flare-up", "at": at, "end": at.replace("03-01", "03-04"), "value": 7,
             "flags": 2 ** 27 + 2 ** 11 + 1, "text": "\uff1dBad"},
            {"kind": "rmdq", "at": at, "value": 2, "flags": 2 ** 23 + 2},
            {"kind": "change", "at": at, "value": 2, "subject": "short", "by": "suggestion"},
            {"kind": "question", "at": at.replace("-03-", "-04-"), "text": "Why?"},
        )
        self.assertIn("7 entries of the diary added, 0 there already", self.put_entries(*entries))
        self.assertIn("0 entries of the diary added, 7 there already", self.put_entries(*entries))
        whole = json.loads(self.run_ctl("export", "--format=json"))
        self.assertEqual(whole["limber_record"], 2)
        for kept, put in zip(whole["entries"], entries):
            self.assertLessEqual(put.items(), kept.items())

        def diary(*options):
            table = self.run_ctl("export", "--format=csv", "--what=diary", *options)
            return list(csv.DictReader(table.splitlines(keepends=True)))

        follow, own, score, flare, rmdq, change, question = diary()
        self.assertEqual(follow["value"], "moderate")
        self.assertEqual(follow["schedule"], "3 per 1 wk, mon fri, 07:30 18:00, for 6 wk")
        self.assertEqual(own["text"], "'+Hang out\nthe \"washing\"")
        self.assertEqual((score["text"], score["value"]), (own["text"], "4"))
        self.assertEqual(flare["marks"], "lifting poor-sleep")
        self.assertEqual((flare["text"], flare["day"]), ("'\uff1dBad", "2026-03-01"))
        self.assertEqual((rmdq["marks"], rmdq["value"]), ("2 24", "2"))
        self.assertEqual((change["value"], change["by"]), ("harder", "suggestion"))
        self.assertEqual(question["text"], "Why?")

        def kinds(*options):
            return [row["kind"] for row in diary(*options)]

        self.assertEqual(kinds("--from=2026-03-04", "--to=2026-03-31"),
                         ["follow", "activity", "flare-up"])
        self.assertEqual(kinds("--from=2026-03-05"), ["follow", "activity", "question"])
        self.assertEqual(kinds("--to=2026-02-28"), [])

    def test_bad_entries(self):
        good = {"kind": "question", "at": "2026-03-01T08:30:00.000000+01:00"}
        for key, value in (("id", "x"), ("kind", "fun"), ("at", "1970-01-01T00:00:00.000000+00:00"),
                           ("end", 3), ("value", -1), ("flags", 2 ** 53), ("flags", -1),
                           ("by", "nobody"), ("text", "x" * 4001), ("text", "\x01"),
                           ("schedule", {"frequency": 0})):
            with self.subTest(key):
                file = self.put("bad.json", {"limber_record": 2, "sessions": [], "entries": [
                    {"id": "00000000-0000-4000-8000-000000000000", "by": "person"} | good,
                    {"id": "00000000-0000-4000-8000-000000000001", "by": "person"} | good
                    | {key: value}]})
                self.run_ctl("import", file, status=1)
                self.assertRegex(self.err, r"bad.json:1:\d+: error: ")
        self.assertFalse(os.path.exists(self.database))

    def test_sessions_table(self):
        self.play()
        table = csv.DictReader(
            self.run_ctl("export", "--format=csv", "--what=sessions").splitlines())
        row, = table
        self.assertEqual((row["steps"], row["steps_done"], row["steps_skipped"]), ("1", "1", "0"))
        self.assertEqual((row["exercise_s"], row["green_max"], row["amber_max"]), ("5.0", "3", "5"))

    def test_left_out(self):
        playing = subprocess.Popen(
            [PROGRAM, "play", "--mute", self.put("s.routine.json", SHORT)], env=self.env,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.addCleanup(playing.wait)
        self.addCleanup(playing.kill)
        deadline = time.monotonic() + DEADLINE_S
        self.assertEqual(self.export(), [])
        while not self.err and time.monotonic() < deadline:
            self.assertEqual(self.export(), [])
        self.assertEqual(self.err, "limberctl: 1 session has not ended yet, and is left out.\n")

    def test_damaged(self):
        os.makedirs(self.folder)
        with open(self.database, "w", encoding="utf-8") as file:
            file.write("no database")
        self.assertEqual(self.export(), [])
        self.assertIn("was damaged", self.err)
        aside, = (name for name in os.listdir(self.folder) if name.endswith("-damaged.db"))
        with open(os.path.join(self.folder, aside), encoding="utf-8") as file:
            self.assertEqual(file.read(), "no database")


if __name__ == "__main__":
    main()

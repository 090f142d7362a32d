#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives limberctl as a person or a script does.  Arguments: the program, the folder of data, the
folder of the compiled settings schema."""

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time

from limberctl_case import DATA, DEADLINE_S, PROGRAM, SCHEMAS, Case, main

WORKED_EXAMPLE = {
    "format": 1, "id": "worked-example", "title": "Worked example", "kind": "mixed",
    "level": "gentle",
    "steps": [
        {"exercise": {"name": "First", "position": "supine", "cues": ["Lie down"],
                      "sides": "each"},
         "dose": {"type": "hold", "hold_s": 20, "reps": 2}},
        {"exercise": {"name": "Second", "position": "supine", "cues": ["Lift"]},
         "dose": {"type": "reps", "reps": 3, "out_s": 2, "hold_s": 1, "back_s": 2, "sets": 2}},
    ],
}

SELF_PACED = {
    "format": 1, "id": "self-paced", "title": "Self-paced", "kind": "core", "level": "gentle",
    "steps": [
        {"exercise": {"name": "Slow", "position": "supine", "cues": ["Lift"],
                      "easier": "Half as far"},
         "dose": {"type": "reps", "reps": 2, "out_s": 1, "hold_s": 0, "back_s": 1,
                  "self_paced": True}},
        {"exercise": {"name": "Long", "position": "supine", "cues": ["Keep going"]},
         "dose": {"type": "time", "seconds": 600}},
    ],
}


class General(Case):
    def test_help(self):
        self.assertIn("Usage: limberctl COMMAND", self.run_ctl("--help"))
        for command in ("add", "check", "diff", "export", "figure", "forget", "format", "import",
                        "learn", "list", "new", "pack", "play", "print", "report", "show",
                        "timeline"):
            self.assertIn(command, self.run_ctl("--help"))
            self.assertIn("Usage:\n  limberctl " + command, self.run_ctl(command, "--help"))
        self.assertRegex(self.run_ctl("--version"), r"^limberctl \d+\.\d+")

    def test_wrong_use(self):
        for arguments in ([], ["chek"], ["check"], ["timeline"], ["timeline", "a", "b"], ["play"],
                          ["figure", "bridge"], ["figure", "-o", "x.png"],
                          ["figure", "bridge", "-o", "x.gif"],
                          ["figure", "bridge", "--phase", "up", "-o", "x.png"],
                          ["figure", "bridge", "--size", "9x9999", "-o", "x.png"],
                          ["figure", "no-such-exercise", "-o", "x.png"],
                          ["figure", "bridge", "-o", "/no-such-folder/x.png"],
                          ["learn", "no-such-card"], ["learn", "a", "b"],
                          ["list", "--kind", "cor"], ["list", "--max-minutes", "soon"],
                          ["list", "--max-minutes", "-1"], ["list", "--target", "toe"],
                          ["list", "--position", "head"], ["list", "--place", "moon"],
                          ["play", "walk-starter", "--speed", "0"],
                          ["play", "walk-starter", "--speed", "nan"],
                          ["check", "--format", "xml", "x.json"], ["show", "--nonsense", "x"],
                          ["timeline", "walk-starter", "--level", "hard"],
                          ["export"], ["export", "--format", "xml"], ["forget"],
                          ["export", "--format=json", "--what=diary"],
                          ["export", "--format=csv", "--what=all"],
                          ["export", "--format=csv", "--from=2026-02-29"],
                          ["export", "--format", "csv", "--from", "2026-02-30"],
                          ["import"], ["import", "no-such-file.json"],
                          ["timeline", "no-such-routine"], ["play", "no-such-file.json"]):
            with self.subTest(arguments):
                self.run_ctl(*arguments, status=2)
                if arguments:
                    self.assertRegex(self.err, "^limberctl: .")

    def test_full_disk(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([PROGRAM, "list"], env=self.env, stdout=full, check=False,
                                  stderr=subprocess.PIPE, timeout=DEADLINE_S)
        self.assertEqual(done.returncode, 2)


class Figure(Case):
    def draw(self, *options, name="x.png"):
        path = os.path.join(self.top, name)
        self.assertEqual(self.run_ctl("figure", *options, "-o", path), "")
        with open(path, "rb") as file:
            return file.read()

    def test_picture(self):
        whole = self.draw("bridge")
        self.assertEqual(whole[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">II", whole[16:24]), (512, 512))
        small = self.draw("bridge", "--size", "96x64")
        self.assertEqual(struct.unpack(">II", small[16:24]), (96, 64))
        self.assertIn(b"<svg", self.draw("bridge", name="x.svg"))

    def test_phases(self):
        start, end = self.draw("bridge", "--phase=ready"), self.draw("bridge", "--phase=out")
        self.assertNotEqual(start, end)
        self.assertEqual(start, self.draw("bridge", "--phase=back"))
        self.assertEqual(end, self.draw("bridge", "--phase=out", "--time=2"))
        self.assertNotIn(self.draw("bridge", "--phase=out", "--time=1"), (start, end))
        self.assertNotEqual(self.draw("bird-dog"), self.draw("bird-dog", "--left"))

    def test_file(self):
        exercise = {"id": "a", "name": "A", "position": "standing", "cues": ["Stand"]}
        self.draw(self.put("a.json", exercise))
        bad = self.put("b.json", dict(exercise, position="head"))
        self.run_ctl("figure", bad, "-o", os.path.join(self.top, "y.png"), status=1)
        self.assertIn(" error: ", self.err)

    def test_sheet(self):
        sheet = self.draw("--sheet")
        self.assertEqual(sheet[:4], b"\x89PNG")


class Check(Case):
    def test_clean(self):
        path = self.put("a.routine.json", WORKED_EXAMPLE)
        self.assertEqual(self.run_ctl("check", path), "")
        self.assertEqual(self.err, "1 file checked: 0 errors, 0 warnings\n")

    def test_faults(self):
        bad = dict(WORKED_EXAMPLE, level="hard", titel="x")
        path = self.put("bad.routine.json", bad)
        lines = self.run_ctl("check", path, status=1).splitlines()
        self.assertTrue(any(" error: " in line for line in lines))
        for line in lines:
            self.assertRegex(line, "^" + re.escape(path) + r":\d+:\d+: (error|warning): .")
        self.assertRegex(self.err, r"^1 file checked: \d+ errors?, \d+ warnings?\n$")

    def test_warnings(self):
        path = self.put("a.routine.json", dict(WORKED_EXAMPLE, colour="blue"))
        self.assertIn(" warning: ", self.run_ctl("check", path))
        self.assertIn("0 errors, 1 warning\n", self.err)
        self.run_ctl("check", "--strict", path, status=1)

    def test_unreadable(self):
        good = self.put("a.routine.json", WORKED_EXAMPLE)
        missing = os.path.join(self.top, "missing.json")
        pipe = os.path.join(self.top, "pipe.json")
        os.mkfifo(pipe)
        for path in (missing, pipe, self.top):
            self.run_ctl("check", good, path, status=2)
            self.assertIn(path, self.err)
        faulty = self.put("bad.json", b"{")
        self.run_ctl("check", faulty, missing, status=2)

    def test_json(self):
        bad = self.put("bad.json", b'{"format": 1,\n "steps": [')
        good = self.put("good.json", WORKED_EXAMPLE)
        self.assertEqual(json.loads(self.run_ctl("check", "--format=json", good)), [])
        faults = json.loads(self.run_ctl("check", "--format=json", good, bad, status=1))
        self.assertGreaterEqual(len(faults), 1)
        for fault in faults:
            self.assertEqual(set(fault), {"file", "line", "column", "severity", "message",
                                          "pointer"})
            self.assertEqual(fault["file"], bad)
        missing = json.loads(self.run_ctl("check", "--format=json", "none.json", status=2))
        self.assertEqual(missing[0]["file"], "none.json")

    def test_exercises(self):
        exercise = {"id": "mine", "name": "Mine", "position": "prone", "cues": ["Breathe"],
                    "levels": {"gentle": {"type": "time", "seconds": 60}}}
        path = self.put("elsewhere/mine.json", exercise)
        routine = dict(WORKED_EXAMPLE, steps=[{"exercise": "mine"}])
        using = self.put("a.routine.json", routine)
        self.run_ctl("check", path)
        self.run_ctl("check", using, status=1)
        self.run_ctl("check", "--exercises", os.path.dirname(path), using)
        self.put("data/limber/exercises/mine.json", exercise)
        self.run_ctl("check", using)

    def test_motions(self):
        exercise = {"id": "a", "name": "A", "position": "standing", "cues": ["Stand"],
                    "motion": {"poses": {"a": {"thigh": -90, "shin": -90},
                                         "b": {"from": "a", "shin": 60}},
                               "phases": {"out": "b"}}}
        path = self.put("a.json", exercise)
        lines = self.run_ctl("check", path, status=1).splitlines()
        self.assertTrue(all(line.startswith(path + ":1:") for line in lines), lines)
        place = json.dumps(exercise, ensure_ascii=False).index('{"from"') + 1
        self.assertEqual([line[:line.index("error")] for line in lines],
                         ["%s:1:%d: " % (path, place)])
        exercise["motion"]["phases"] = {"out": "c"}
        inside = dict(WORKED_EXAMPLE, steps=[
            {"repeat": 2, "steps": [dict(WORKED_EXAMPLE["steps"][1], exercise=exercise)]}])
        faults = json.loads(self.run_ctl("check", "--format=json",
                                         self.put("b.routine.json", inside), status=1))
        self.assertEqual([fault["pointer"] for fault in faults],
                         ["/steps/0/steps/0/exercise/motion/phases/out"])

    def test_bundled(self):
        for folder in ("exercises", "routines"):
            files = sorted(os.listdir(os.path.join(DATA, folder)))
            self.run_ctl("check", "--strict",
                         *(os.path.join(DATA, folder, name) for name in files
                           if name.endswith(".json")))

    def test_hostile_text(self):
        title = "\\u001b]0;owned\\u0007\\u009b31m\\u202e"
        raw = json.dumps(WORKED_EXAMPLE).replace("Worked example", title)
        path = self.put("a\n\x1b[31m.routine.json", raw.encode())
        for command in (["check", path], ["show", path], ["timeline", path],
                        ["timeline", "--json", path], ["check", "--format=json", path],
                        ["play", "--mute", "--speed", "1000", path]):
            with self.subTest(command):
                subprocess_status = subprocess.run([PROGRAM, *command], env=self.env, check=False,
                                                   stdin=subprocess.DEVNULL, capture_output=True,
                                                   timeout=DEADLINE_S)
                for text in (subprocess_status.stdout, subprocess_status.stderr):
                    self.assertNotRegex(text.decode(), "[\x00-\x09\x0b-\x1f\x7f-\x9f]")


class Timeline(Case):
    def timeline(self, content, *options):
        path = self.put("a.routine.json", content)
        return json.loads(self.run_ctl("timeline", "--json", *options, path))

    def test_worked_example(self):
        found = self.timeline(WORKED_EXAMPLE)
        self.assertEqual(set(found), {"routine", "level", "total_ms", "phases"})
        self.assertEqual(found["routine"], "worked-example")
        self.assertEqual(found["level"], "gentle")
        self.assertEqual(found["total_ms"], 194000)
        phases = [(p["kind"], p["length_ms"] // 1000, p["step"], p["set"], p["rep"], p["side"])
                  for p in found["phases"]]
        one = [("out", 2), ("hold", 1), ("back", 2)]

        def one_set(number):
            for rep in (1, 2, 3):
                for kind, length in one:
                    yield (kind, length, 2, number, rep, None)
                if rep < 3:
                    yield ("pause", 1, 2, number, rep, None)

        self.assertEqual(phases, [
            ("ready", 15, 1, 1, None, None),
            ("hold", 20, 1, 1, 1, "left"), ("release", 5, 1, 1, 1, "left"),
            ("hold", 20, 1, 1, 2, "left"), ("switch", 10, 1, 1, None, None),
            ("hold", 20, 1, 1, 1, "right"), ("release", 5, 1, 1, 1, "right"),
            ("hold", 20, 1, 1, 2, "right"), ("ready", 15, 2, 1, None, None),
            *one_set(1), ("rest", 30, 2, 1, None, None), *one_set(2)])
        start = 0
        for phase in found["phases"]:
            self.assertEqual(set(phase), {"kind", "start_ms", "length_ms", "step", "exercise",
                                          "set", "rep", "side"})
            self.assertEqual(phase["start_ms"], start)
            start += phase["length_ms"]
        self.assertEqual(start, found["total_ms"])
        self.assertEqual({p["exercise"] for p in found["phases"]}, {"First", "Second"})

    def test_wait(self):
        found = self.timeline(SELF_PACED)
        wait = [p for p in found["phases"] if p["kind"] == "wait"]
        self.assertEqual(len(wait), 1)
        self.assertIsNone(wait[0]["length_ms"])
        self.assertEqual(wait[0]["estimate_ms"], 5000)
        self.assertIsNone(wait[0]["rep"])
        self.assertEqual(found["total_ms"], 15000 + 5000 + 15000 + 600000)

    def test_choices(self):
        steps = [dict(step) for step in WORKED_EXAMPLE["steps"]]
        steps[0]["optional"] = True
        steps[1]["flare"] = "skip"
        content = dict(WORKED_EXAMPLE, steps=steps)
        self.assertEqual({p["step"] for p in self.timeline(content)["phases"]}, {1, 2})
        self.assertEqual({p["exercise"] for p in self.timeline(content, "--short")["phases"]},
                         {"Second"})
        self.assertEqual({p["exercise"] for p in self.timeline(content, "--flare")["phases"]},
                         {"First"})
        self.assertEqual(self.timeline(content, "--level", "active")["level"], "active")
        path = self.put("a.routine.json", content)
        self.run_ctl("timeline", "--short", "--flare", path, status=1)
        self.assertRegex(self.err, "^limberctl: .")

    def test_table(self):
        path = self.put("a.routine.json", WORKED_EXAMPLE)
        lines = self.run_ctl("timeline", path).splitlines()
        self.assertEqual(lines[0], "Worked example · Gentle · 3:14")
        self.assertRegex(lines[3], r"^0:00 +0:15 +Get ready +1 +First$")
        self.assertRegex(lines[4], r"^0:15 +0:20 +Hold +1 +1 +Left side +First$")

    def test_script(self):
        path = self.put("a.routine.json", WORKED_EXAMPLE)
        lines = self.run_ctl("timeline", "--script", path).splitlines()
        self.assertRegex(lines[0], r"^ *0:01\.0 +0:0\d\.\d +next +First: First\.$")
        self.assertRegex(lines[-1], r"^ *3:14\.8 +0:0\d\.\d +end +Well done\. You have finished\.$")
        brief = self.run_ctl("timeline", "--script", "--guidance=brief", path).splitlines()
        self.assertLess(len(brief), len(lines))
        self.run_ctl("timeline", "--script", "--guidance=long", path, status=2)
        self.assertRegex(self.err, "brief or full")

    def test_script_as_json(self):
        found = self.timeline(dict(WORKED_EXAMPLE, language="fr"), "--script", "--guidance=brief")
        self.assertEqual(len(found["phases"]), found["script"][-1]["phase"])
        self.assertEqual(found["script"][0]["parts"], [{"language": "en", "text": "First:"},
                                                       {"language": "fr", "text": "First"}])
        free = late = 0
        for words in found["script"]:
            self.assertGreaterEqual(words["start_ms"], free)
            self.assertGreaterEqual(words["latest_ms"], max(words["start_ms"], late))
            self.assertEqual(words["guidance"], "brief")
            free = words["start_ms"] + words["estimate_ms"]
            late = words["latest_ms"] + words["estimate_ms"]

    def test_levels_of_bundled(self):
        for level in ("gentle", "moderate", "active"):
            done = subprocess.run([PROGRAM, "timeline", "--json", "--level", level,
                                   "core-gentle-lying"], env=self.env, capture_output=True,
                                  timeout=DEADLINE_S, check=False)
            if done.returncode == 0:
                self.assertEqual(json.loads(done.stdout)["level"], level)
            else:
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr.decode(), "^limberctl: .")


class Library(Case):
    def ids(self, *options):
        return self.run_ctl("list", "--ids", *options).split()

    def test_list(self):
        everything = json.loads(self.run_ctl("list", "--json"))
        self.assertGreaterEqual(len(everything), 8)
        self.assertEqual(sorted(r["id"] for r in everything), sorted(self.ids()))
        for routine in everything:
            self.assertTrue(routine["valid"])
            self.assertTrue(routine["bundled"])
            self.assertIsNone(routine["fault"])
            self.assertIn(routine["id"], self.run_ctl("list"))
        tests = [
            (["--kind", "aerobic"], lambda r: r["kind"] == "aerobic"),
            (["--level=gentle"], lambda r: r["level"] == "gentle"),
            (["--max-minutes", "10"], lambda r: r["minutes"] <= 10),
            (["--position", "bike", "--position", "prone"],
             lambda r: {"bike", "prone"} & set(r["positions"])),
            (["--target", "breath"], lambda r: "breath" in r["targets"]),
            (["--place", "floor"], lambda r: "floor" in r["places"]),
            (["STRETCH", "dail"], lambda r: "stretch" in r["id"] and "daily" in r["id"]),
        ]
        for options, wanted in tests:
            with self.subTest(options):
                self.assertEqual(set(self.ids(*options)),
                                 {r["id"] for r in everything if wanted(r)})

    def test_index(self):
        first = self.run_ctl("list", "--json")
        index = os.path.join(self.top, "cache/limber/index")
        self.assertTrue(os.path.exists(index))
        self.assertEqual(self.run_ctl("list", "--json"), first)
        for damage in (b"", b"rubbish", b"LimberIx" + bytes(200)):
            with open(index, "wb") as file:
                file.write(damage)
            self.assertEqual(self.run_ctl("list", "--json"), first)
            self.assertEqual(self.err, "")

    def test_own_and_bad(self):
        self.put("data/limber/routines/mine.routine.json",
                 dict(WORKED_EXAMPLE, id="walk-starter", title="My walk"))
        self.put("data/limber/routines/bad.routine.json", b'{"format": 1,}')
        out = self.run_ctl("list")
        self.assertIn("My walk", out)
        self.assertNotIn("Walk starter", out)
        self.assertRegex(self.err, r"(?m)^bad\.routine\.json:1:\d+: error: .")
        bad = [r for r in json.loads(self.run_ctl("list", "--json")) if not r["valid"]]
        self.assertEqual(len(bad), 1)
        self.assertTrue(bad[0]["file"].endswith("bad.routine.json"))
        self.assertIn("My walk", self.run_ctl("show", "walk-starter"))

    def test_folders_of_preferences(self):
        folder = os.path.dirname(self.put("elsewhere/a.routine.json", WORKED_EXAMPLE))
        self.assertNotIn("worked-example", self.ids())
        self.put("config/glib-2.0/settings/keyfile",
                 ("[io/github/limberapp/Limber]\nfolders=['%s']\n" % folder).encode())
        self.env["GSETTINGS_SCHEMA_DIR"] = SCHEMAS
        self.assertIn("worked-example", self.ids())
        self.assertEqual(self.err, "")
        del self.env["GSETTINGS_BACKEND"]
        self.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        self.ids()
        self.assertEqual(self.err, "")

    def test_show(self):
        for routine in self.ids():
            out = self.run_ctl("show", routine)
            self.assertIn("Exercises", out)
            self.assertLessEqual(max(len(line) for line in out.splitlines()), 80)
        blocks = dict(WORKED_EXAMPLE, summary="A summary", cautions=["Slowly"],
                      stop_if=["It hurts"],
                      steps=[{"repeat": 3, "steps": WORKED_EXAMPLE["steps"]},
                             WORKED_EXAMPLE["steps"][1]])
        out = self.run_ctl("show", self.put("a.routine.json", blocks))
        for text in ("A summary", "Slowly", "It hurts", "3 times:", " 1. First: 2 × 20 s",
                     " 3. Second: "):
            self.assertIn(text, out)
        self.assertNotIn(" 4. ", out)


class Learn(Case):
    CARD = {"id": "walking", "title": "My walks", "theme": "care", "summary": "Short",
            "body": ["One " * 40, "Two " * 30], "routines": ["walk-starter"]}

    def test_list(self):
        ids = self.run_ctl("learn", "--ids").split()
        self.assertEqual(ids[0], "get-help")
        self.assertGreaterEqual(len(ids), 11)
        table = self.run_ctl("learn")
        for name in ids:
            self.assertIn("  " + name + " ", table)

    def test_each(self):
        for name in self.run_ctl("learn", "--ids").split():
            page = self.run_ctl("learn", name)
            self.assertIn("\nSources\n", page)
            self.assertLessEqual(max(map(len, page.splitlines())), 80)

    def test_help(self):
        self.assertIn("Get help now: ", self.run_ctl("learn", "get-help"))

    def test_own(self):
        before = self.run_ctl("learn", "--ids").split()
        self.put("data/limber/learn/mine.json", self.CARD)
        self.put("data/limber/learn/bad.json", b'{"id": "lifting", "theme": "care"}')
        self.assertEqual(sorted(self.run_ctl("learn", "--ids").split()), sorted(before))
        self.assertRegex(self.err, r"bad\.json:1:1: error: ")
        page = self.run_ctl("learn", "walking")
        self.assertTrue(page.startswith("My walks\nShort\n\nOne One"))
        self.assertIn("\n • walk-starter\n", page)


class Terminal:
    """limberctl in a terminal of its own."""

    def __init__(self, case, *arguments, columns=80):
        self.case = case
        self.text = ""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            # A shell that runs the tests in the background has these ignored.
            for number in (signal.SIGINT, signal.SIGQUIT):
                signal.signal(number, signal.SIG_DFL)
            os.execve(PROGRAM, [PROGRAM, *arguments], case.env)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        case.addCleanup(self.end)
        self.status = None

    def end(self):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.fd)

    def read_some(self, deadline):
        ready = select.select([self.fd], [], [], max(0, deadline - time.monotonic()))[0]
        if not ready:
            raise AssertionError("nothing more in %r" % self.text[-400:])
        try:
            data = os.read(self.fd, 4096)
        except OSError:
            data = b""
        self.text += data.decode(errors="replace")
        return data

    def expect(self, pattern):
        """Waits for the pattern after what was found before."""
        deadline = time.monotonic() + DEADLINE_S
        while not (found := re.search(pattern, self.text)):
            if not self.read_some(deadline):
                raise AssertionError("%r not in %r" % (pattern, self.text[-400:]))
        self.text = self.text[found.end():]

    def press(self, keys):
        os.write(self.fd, keys.encode())

    def wait(self):
        deadline = time.monotonic() + DEADLINE_S
        while self.read_some(deadline):
            pass
        self.status = os.waitpid(self.pid, 0)[1]
        return self.status

    def local_flags(self):
        return termios.tcgetattr(self.fd)[3]


class Play(Case):
    def test_to_the_end(self):
        path = self.put("a.routine.json", WORKED_EXAMPLE)
        out = self.run_ctl("play", "--mute", "--speed", "100", path)
        lines = out.splitlines()
        self.assertEqual(lines[0], "Worked example · Gentle · 3:14")
        self.assertRegex(lines[1], r"^ +0:00  Get ready +0:15 · First$")
        self.assertRegex(out, r"(?m)^ +0:15  Hold +0:20 · First · Left side · 1 of 2$")
        self.assertRegex(out, r"(?m)^ +1:10  Hold +0:20 · First · Right side · 1 of 2$")
        self.assertEqual(lines[-1], "Finished after 3:14")
        self.assertNotIn("\x1b", out)

    def test_self_paced_alone(self):
        path = self.put("a.routine.json", SELF_PACED)
        self.assertIn("Finished", self.run_ctl("play", "--mute", "--speed", "1000", path))

    def play(self, content, *options, **more):
        path = self.put("a.routine.json", content)
        terminal = Terminal(self, "play", "--mute", *options, path, **more)
        terminal.expect("space pause")
        return terminal

    def assert_exit(self, terminal, status):
        found = terminal.wait()
        self.assertTrue(os.WIFEXITED(found), found)
        self.assertEqual(os.WEXITSTATUS(found), status)
        self.assertTrue(terminal.text.rstrip().endswith("\x1b[?25h"), terminal.text[-80:])

    def test_keys(self):
        terminal = self.play(SELF_PACED)
        terminal.expect("Get ready 1[0-9] · .*Slow")
        before = terminal.local_flags()
        self.assertEqual(before & (termios.ICANON | termios.ECHO), 0)
        terminal.press(" ")
        terminal.expect("Paused")
        terminal.press(" ")
        terminal.expect("Get ready")
        terminal.press("n")
        terminal.expect("Long")
        terminal.press("b")
        terminal.expect("Slow")
        terminal.press("\x1b[C")
        terminal.expect("Long")
        terminal.press("\x1b[D")
        terminal.expect("Slow")
        terminal.press("r")
        terminal.expect("Slow[^\r]*Lift")
        terminal.press("h")
        terminal.expect("Does it hurt.*e easier")
        terminal.press("e")
        terminal.expect("Half as far")
        terminal.press("h")
        terminal.expect("Does it hurt")
        terminal.press("s")
        terminal.expect("Long")
        terminal.press("h")
        terminal.expect("Does it hurt")
        terminal.press(" ")
        terminal.expect("Paused")
        terminal.press("q")
        terminal.expect("Ended after")
        self.assert_exit(terminal, 3)

    def test_done(self):
        terminal = self.play(SELF_PACED, "--speed", "1000")
        terminal.expect("At your own pace [0-9:]+ · [^\r]*Slow")
        terminal.press("\r")
        terminal.expect("Long")
        self.assert_exit(terminal, 0)

    def test_hurts_is_kept(self):
        terminal = self.play(WORKED_EXAMPLE)
        for key, answer in (("h", "Does it hurt"), ("9", "9 of 10. Red: too much.*get-help"),
                            ("4", "4 of 10. Amber: go gently"), ("s", "Second"),
                            ("h", "Does it hurt"), ("l", "Down the leg.*Red"),
                            ("1", "1 of 10. D"), ("0", "10 of 10. D"), ("l", "10 of 10. Red")):
            terminal.press(key)
            terminal.expect(answer)
        terminal.press("q")
        self.assert_exit(terminal, 3)
        session, = json.loads(self.run_ctl("export", "--format=json"))["sessions"]
        self.assertEqual([(step["hurt"], step["pain"], step["spread"])
                          for step in session["steps"]], [(True, 4, False), (True, 10, False)])
        self.assertEqual(session["pain_worst"], 10)

    def test_hurts_then_end(self):
        terminal = self.play(WORKED_EXAMPLE)
        terminal.press("h")
        terminal.expect("Does it hurt")
        terminal.press("q")
        self.assert_exit(terminal, 3)

    def test_finished(self):
        terminal = self.play(WORKED_EXAMPLE, "--speed", "1000")
        terminal.expect("Finished after")
        self.assert_exit(terminal, 0)

    def test_one_line(self):
        long = json.loads(json.dumps(WORKED_EXAMPLE).replace("First", "Long name 長い名 " * 7))
        terminal = self.play(long, columns=40)
        terminal.expect("…")
        terminal.press("q")
        terminal.wait()
        for line in terminal.text.split("\r\x1b[K")[1:]:
            shown = re.sub("\x1b\\[[?0-9;]*[a-zA-Z]|[\u2066-\u2069]", "", line.split("\r")[0])
            width = sum(2 if ord(c) > 0x2e80 else 1 for c in shown)
            self.assertLess(width, 40, shown)

    def test_signals(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
            with self.subTest(number):
                terminal = self.play(WORKED_EXAMPLE)
                terminal.expect("Get ready")
                os.kill(terminal.pid, number)
                status = terminal.wait()
                self.assertTrue(os.WIFSIGNALED(status), status)
                self.assertEqual(os.WTERMSIG(status), number)
                self.assertIn("\x1b[?25h", terminal.text)

    def test_reader_gone(self):
        """A pipe that closes ends it, and the terminal is set back."""
        path = self.put("a.routine.json", WORKED_EXAMPLE)
        main, side = pty.openpty()
        self.addCleanup(os.close, main)
        before = termios.tcgetattr(side)
        done = subprocess.Popen([PROGRAM, "play", "--mute", "--speed", "100", path],
                                env=self.env, stdin=side, stdout=subprocess.PIPE,
                                start_new_session=True,
                                preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        done.stdout.readline()
        done.stdout.close()
        self.assertEqual(done.wait(DEADLINE_S), -signal.SIGPIPE)
        self.assertEqual(termios.tcgetattr(side)[3], before[3])
        os.close(side)

    def test_interrupt_key(self):
        terminal = self.play(WORKED_EXAMPLE)
        terminal.press("\x03")
        status = terminal.wait()
        self.assertTrue(os.WIFSIGNALED(status), status)

    def test_stop_and_continue(self):
        terminal = self.play(WORKED_EXAMPLE)
        terminal.expect("Get ready")
        os.kill(terminal.pid, signal.SIGTSTP)
        _, status = os.waitpid(terminal.pid, os.WUNTRACED)
        self.assertTrue(os.WIFSTOPPED(status))
        self.assertNotEqual(terminal.local_flags() & termios.ICANON, 0)
        self.assertNotEqual(terminal.local_flags() & termios.ECHO, 0)
        terminal.expect("\x1b\\[\\?25h")
        os.kill(terminal.pid, signal.SIGCONT)
        terminal.expect("Paused")
        self.assertEqual(terminal.local_flags() & termios.ICANON, 0)
        terminal.press(" ")
        terminal.expect("Get ready")
        terminal.press("q")
        self.assert_exit(terminal, 3)


main()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""limberctl play where nobody is there to press a key, and the screen is locked."""

import select
import subprocess
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # pylint: disable=wrong-import-position

from limberctl_case import DEADLINE_S, PROGRAM, Case, main

SCREENSAVER = "org.gnome.ScreenSaver"
ROUTINE = {
    "format": 1, "id": "alone", "title": "Alone", "kind": "core", "level": "gentle",
    "steps": [{"exercise": {"name": "Slow", "position": "supine", "cues": ["Lift"]}, "ready_s": 0,
               "dose": {"type": "reps", "reps": 50, "out_s": 5, "hold_s": 0, "back_s": 5,
                        "self_paced": True}}],
}


class Alone(Case):
    def setUp(self):
        super().setUp()
        bus = Gio.TestDBus.new(Gio.TestDBusFlags.NONE)
        bus.up()
        self.addCleanup(bus.stop)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.get_bus_address()
        # What was freed is spoiled, so that it is missed at once.
        self.env["GLIBC_TUNABLES"] = "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0"
        flags = Gio.DBusConnectionFlags
        self.bus = Gio.DBusConnection.new_for_address_sync(
            bus.get_bus_address(), flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
            None, None)
        self.addCleanup(self.bus.close_sync, None)
        self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                           "RequestName", GLib.Variant("(su)", (SCREENSAVER, 0)), None,
                           Gio.DBusCallFlags.NONE, -1, None)

    def lock_until(self, program, text):
        """Locks the screen, again and again, until limberctl says so."""
        deadline = time.monotonic() + DEADLINE_S
        while time.monotonic() < deadline:
            self.bus.emit_signal(None, "/org/gnome/ScreenSaver", SCREENSAVER, "ActiveChanged",
                                 GLib.Variant("(b)", (True,)))
            self.bus.flush_sync(None)
            if select.select([program.stdout], [], [], 0.1)[0]:
                line = program.stdout.readline().decode()
                self.assertNotEqual(line, "", "limberctl has ended")
                if text in line:
                    return
        self.fail("%r was not said" % text)

    def test_goes_on_after_a_lock(self):
        path = self.put("alone.routine.json", ROUTINE)
        with subprocess.Popen([PROGRAM, "play", "--mute", "--no-record", path], env=self.env,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              bufsize=0) as program:
            self.addCleanup(program.kill)
            for _ in range(3):
                self.lock_until(program, "Paused while the screen was locked")
            self.assertIsNone(program.poll())
            program.kill()


main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for logind and for the desktop's screensaver; tests/support/session has one bus for
both."""

import os

from gi.repository import Gio, GLib

LOGIND = 'org.freedesktop.login1'
LOGIND_PATH = '/org/freedesktop/login1'
MANAGER = Gio.DBusNodeInfo.new_for_xml(f'''
<node><interface name="{LOGIND}.Manager">
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="h" direction="out"/>
  </method>
</interface></node>''').interfaces[0]
SCREENSAVER = 'org.gnome.ScreenSaver'


class Desktop:
    """`asked` has what logind was asked to hold back, as (what, who, why, mode)"""

    def __init__(self):
        self.asked = []
        self._ends = []
        self._connection = Gio.bus_get_sync(Gio.BusType.SESSION)
        self._connection.register_object(LOGIND_PATH, MANAGER, self._inhibit, None, None)
        for name in (LOGIND, SCREENSAVER):
            self._connection.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus',
                                       'org.freedesktop.DBus', 'RequestName',
                                       GLib.Variant('(su)', (name, 0)), None, 0, -1)

    def sleep(self, begins):
        self._connection.emit_signal(None, LOGIND_PATH, LOGIND + '.Manager', 'PrepareForSleep',
                                     GLib.Variant('(b)', (begins,)))

    def lock(self, begins):
        self._connection.emit_signal(None, '/org/gnome/ScreenSaver', SCREENSAVER, 'ActiveChanged',
                                     GLib.Variant('(b)', (begins,)))

    def n_held(self):
        """how many locks there are now, of those that logind gave"""
        def held(end):
            try:
                return os.read(end, 1) != b''
            except BlockingIOError:
                return True

        self._ends = [end for end in self._ends if held(end)]
        return len(self._ends)

    def _inhibit(self, _connection, _sender, _path, _interface, _method, arguments, invocation):
        ours, theirs = os.pipe()
        os.set_blocking(ours, False)
        fds = Gio.UnixFDList()
        fds.append(theirs)
        os.close(theirs)
        self._ends.append(ours)
        self.asked.append(arguments.unpack())
        invocation.return_value_with_unix_fd_list(GLib.Variant('(h)', (0,)), fds)

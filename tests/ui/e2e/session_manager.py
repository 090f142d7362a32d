# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for the desktop's session manager, and keeps what it is asked to hold back.

GTK 4.8 asks org.gnome.SessionManager where that is on the bus at the program's start, and else the
desktop portal.
"""

from gi.repository import Gio, GLib

NAME = 'org.gnome.SessionManager'
PATH = '/org/gnome/SessionManager'
INTERFACE = Gio.DBusNodeInfo.new_for_xml(f'''
<node><interface name="{NAME}">
  <method name="RegisterClient">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="o" direction="out"/>
  </method>
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="u" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="Uninhibit"><arg type="u" direction="in"/></method>
</interface></node>''').interfaces[0]
SUSPEND, IDLE = 4, 8


class SessionManager:
    """`held` has, for each thing that is held back now, (application, reason, flags)"""

    def __init__(self):
        self.held = {}
        self._next_cookie = 1
        self._connection = Gio.bus_get_sync(Gio.BusType.SESSION)
        self._connection.register_object(PATH, INTERFACE, self._call, None, None)
        self._connection.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus',
                                   'org.freedesktop.DBus', 'RequestName',
                                   GLib.Variant('(su)', (NAME, 0)), None, 0, -1)

    def _call(self, _connection, _sender, _path, _interface, method, arguments, invocation):
        invocation.return_value(getattr(self, '_' + method)(*arguments.unpack()))

    def _RegisterClient(self, _application, _startup_id):
        return GLib.Variant('(o)', (PATH + '/Client1',))

    def _Inhibit(self, application, _window, reason, flags):
        cookie = self._next_cookie
        self._next_cookie += 1
        self.held[cookie] = (application, reason, flags)
        return GLib.Variant('(u)', (cookie,))

    def _Uninhibit(self, cookie):
        self.held.pop(cookie, None)
        return None

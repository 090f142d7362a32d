# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for the desktop's notification service, and presses what it shows."""

import collections

from gi.repository import Gio, GLib

NAME = 'org.freedesktop.Notifications'
PATH = '/org/freedesktop/Notifications'
INTERFACE = Gio.DBusNodeInfo.new_for_xml(f'''
<node><interface name="{NAME}">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/>
    <arg type="u" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation">
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
  </method>
</interface></node>''').interfaces[0]
CLOSED_BY_CALL = 3

Notification = collections.namedtuple('Notification', 'number title body buttons')


class Notifications:
    """`shown` has what is on the screen, `count` how many there ever were"""

    def __init__(self):
        self.shown, self.count = [], 0
        self._connection = Gio.bus_get_sync(Gio.BusType.SESSION)
        self._connection.register_object(PATH, INTERFACE, self._call, None, None)

    def start(self):
        """takes the name on the bus; before, the desktop has no such service"""
        self._connection.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus',
                                   'org.freedesktop.DBus', 'RequestName',
                                   GLib.Variant('(su)', (NAME, 0)), None, 0, -1)

    def press(self, button):
        """presses a button of the notification that is shown, by its label"""
        self._invoke(self.shown[-1].buttons[button])

    def click(self):
        """clicks the notification itself"""
        self._invoke('default')

    def _invoke(self, action):
        number = self.shown[-1].number
        self._connection.emit_signal(None, PATH, NAME, 'ActionInvoked',
                                     GLib.Variant('(us)', (number, action)))
        self._CloseNotification(number)

    def _call(self, _connection, _sender, _path, _interface, method, arguments, invocation):
        invocation.return_value(getattr(self, '_' + method)(*arguments.unpack()))

    def _Notify(self, _program, replaced, _icon, title, body, actions, _hints, _timeout):
        self._take_away(replaced)
        self.count += 1
        buttons = {label: key for key, label in zip(actions[::2], actions[1::2])
                   if key != 'default'}
        self.shown.append(Notification(self.count, title, body, buttons))
        return GLib.Variant('(u)', (self.count,))

    def _CloseNotification(self, number):
        self._take_away(number)
        self._connection.emit_signal(None, PATH, NAME, 'NotificationClosed',
                                     GLib.Variant('(uu)', (number, CLOSED_BY_CALL)))

    def _take_away(self, number):
        self.shown = [one for one in self.shown if one.number != number]

    def _GetCapabilities(self):
        return GLib.Variant('(as)', (['actions', 'body'],))

    def _GetServerInformation(self):
        return GLib.Variant('(ssss)', ('test', 'limber', '1', '1.2'))

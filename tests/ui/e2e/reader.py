# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through a window as somebody does who hears it: with Tab, from one thing to the next."""

import sys
import time

import accessible
from gi.repository import GLib

STOPS_MAX = 90
TAB_SECONDS = 5
# What else than a control may have the focus: what is there to be read, or is a picture with a say.
READ = ('article', 'document', 'generic', 'group', 'image', 'label', 'list')


def ancestors(items, index):
    """ITEMS[INDEX] and all around it, the innermost first"""
    while index >= 0:
        yield index
        index = items[index].parent


def is_before(a, b):
    """whether the place B comes before the place A for who reads lines from the left"""
    (ax, ay, aw, ah), (bx, by, bw, bh) = a, b
    if by + bh <= ay:
        return bx < ax + aw
    if by >= ay + ah:
        return False
    return bx + bw <= ax


class Reader:
    """listens to what Limber tells a screen reader while keys are pressed"""

    def __init__(self, limber):
        self.limber = limber
        self.focus_events = []
        self.said = []
        accessible.CONNECTION.signal_subscribe(None, accessible.ATSPI + 'Event.Object',
                                               'StateChanged', None, 'focused', 0, self._focused)
        accessible.CONNECTION.signal_subscribe(None, accessible.ATSPI + 'Event.Object',
                                               'PropertyChange', None, 'accessible-name', 0,
                                               self._renamed)

    def _focused(self, _connection, sender, path, _interface, _member, parameters):
        if parameters.unpack()[1]:
            self.focus_events.append(accessible.Node(sender, path))

    def _renamed(self, _connection, sender, path, _interface, _member, parameters):
        self.said.append((accessible.Node(sender, path), parameters.unpack()[3]))

    def listen(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def said_by(self, item):
        """all names that ITEM has had, the oldest first"""
        self.listen()
        return [name for node, name in self.said if node == item.node]

    def find_title(self, title):
        """waits until the window says that the person is there"""
        self.limber.find('window', title)

    def go_back(self, title):
        """goes back to where TITLE is, and has the focus there"""
        self.limber.key('Escape')
        self.find_title(title)
        self.arrived(f'back at {title}')

    @staticmethod
    def each(tests):
        """TESTS, or those whose names were asked for after all other arguments"""
        wanted = sys.argv[5:]
        return [test for test in tests if not wanted or test.__doc__ in wanted]

    def arrived(self, where):
        """waits until a page has the focus on it; fails where the focus is lost, or has no name"""
        def look():
            items = accessible.read_items(self.limber.root)
            shown = {item.node for item in accessible.on_screen(items)}
            # Windows behind a dialog may keep theirs; the one that opened last has the keyboard.
            last = max(i for i, item in enumerate(items)
                       if item.depth == 1 and item.node in shown)
            return [item for item in items[last:]
                    if accessible.has(item, accessible.STATE_FOCUSED) and item.node in shown]

        found = self.limber.wait(f'{where}: nothing on screen has the focus', look)
        assert len(found) == 1, (where, found)
        self.check_stop(where, found[0])
        return found[0]

    def check_stop(self, where, item):
        assert item.name and not accessible.CLASS_NAME.match(item.name), (where, item)
        assert item.role in (*accessible.CONTROLS, *READ), (where, item)

    def tab(self, where):
        """presses Tab, and tells what has the focus then"""
        self.listen()
        self.focus_events.clear()
        self.limber.key('Tab')
        deadline = time.monotonic() + TAB_SECONDS
        while not self.focus_events and time.monotonic() < deadline:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.005)
        self.listen()
        if self.focus_events:
            return self.focus_events[-1]
        # A focus that came by while the key was on its way.
        found = [item.node for item in accessible.focused(self.limber.root)]
        return found[0] if found else None

    @staticmethod
    def _name(node):
        return accessible.ask(node, accessible.PROPERTIES, 'Get', GLib.Variant(
            '(ss)', (accessible.ATSPI + 'Accessible', 'Name')))

    def go_round(self, where):
        """the stops of Tab, from the focus until it is back there"""
        stops = []
        while len(stops) < STOPS_MAX:
            node = self.tab(where)
            assert node, f'{where}: Tab leads nowhere from {[self._name(stop) for stop in stops]}'
            # A list that was left at its first row is entered again at the row used last.
            if node in stops:
                return stops[stops.index(node):]
            stops.append(node)
        raise AssertionError(f'{where}: more than {STOPS_MAX} stops')

    def walk(self, where):
        """the page has the focus, and Tab goes through it as it is read, past named things"""
        self.arrived(where)
        self.limber.all_named()
        stops = self.go_round(where)
        items = accessible.read_items(self.limber.root)
        index = {item.node: i for i, item in enumerate(items)}
        known = [index[node] for node in stops if node in index]
        assert len(known) == len(stops), (where, 'what has the focus is not in the tree')
        for i in known:
            self.check_stop(where, items[i])
        back = [(items[a], items[b]) for a, b in zip(known, known[1:] + known[:1])
                if is_before(*self._places(items, a, b))]
        # Once it goes back: from the end to the start.
        assert len(back) <= 1, f'{where}: not in the order of reading:\n' + '\n'.join(
            f'{a.role} {a.name!r} {a.box} → {b.role} {b.name!r} {b.box}' for a, b in back)
        return [items[i] for i in known]

    def _places(self, items, a, b):
        """where A and B are: of what is scrolled beside the other, where it is scrolled"""
        def place(one, other):
            around_other = set(ancestors(items, other))
            box = items[one].box
            for i in ancestors(items, one):
                if i in around_other:
                    break
                if self._scrolls(items, i):
                    box = items[i].box
            return box

        return place(a, b), place(b, a)

    @staticmethod
    def _scrolls(items, index):
        depth = items[index].depth
        for item in items[index + 1:]:
            if item.depth <= depth:
                return False
            if item.depth == depth + 1 and item.role == 'scroll bar':
                return True
        return False

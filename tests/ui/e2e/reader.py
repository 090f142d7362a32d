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
# What a screen reader says before what is in it, or announces.
SAID = ('alert', 'grid', 'list', 'radio group', 'status', 'tab list', 'table')
# The window's own, which its keys do, too.
WINDOW_BUTTONS = ('Minimize', 'Maximize', 'Close')


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

    def is_open(self, name):
        """whether the row NAME says that it is unfolded; None where it does not tell"""
        for item in self.limber.look('list item', name):
            if accessible.has(item, accessible.STATE_EXPANDABLE):
                return accessible.has(item, accessible.STATE_EXPANDED)
        return None

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

    def go_to(self, name):
        """presses Tab until NAME has the focus; hears where it is instead of looking for it"""
        for _ in range(STOPS_MAX):
            if self._name(self.tab(name)) == name:
                return
        raise accessible.NotThere(f'Tab does not reach {name!r}')

    def go_to_role(self, role):
        """presses Tab until something with this role has the focus"""
        for _ in range(STOPS_MAX):
            if accessible.ask(self.tab(role), 'Accessible', 'GetRoleName') == role:
                return
        raise accessible.NotThere(f'Tab does not reach a {role}')

    def press(self, name):
        """goes to a button with Tab, and presses it"""
        self.go_to(name)
        self.limber.key('Return')

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
        """the page has the focus, and Tab goes through it as it is read, past named things

        It ends where it began, by Shift+Tab; where that is a long list, at one of its rows.
        """
        self.arrived(where)
        stops = self.go_round(where)
        self.limber.key('shift+Tab')
        items = accessible.read_items(self.limber.root)
        index = {item.node: i for i, item in enumerate(items)}
        known = [index[node] for node in stops if node in index]
        assert len(known) == len(stops), (where, 'what has the focus is not in the tree')
        for i in known:
            self.check_stop(where, items[i])
        self._check_order(where, items, known)
        shown = self._in_window(items)
        faults = [f'{items[i].role} {items[i].name!r} {items[i].box} {what}'
                  for what, found in (
                      ('has no name', self._unnamed(items, shown)),
                      ('is not reached with Tab', self._unreached(items, shown, known)),
                      ('is not said of what is beside it', self._unsaid(items, shown, known)),
                      ('is met twice, with its row', self._twice(items, known)))
                  for i in found]
        assert not faults, f'{where}:\n' + '\n'.join(faults)
        return [items[i] for i in known]

    @staticmethod
    def _in_window(items):
        """the indices of what is on screen in the window that has the keyboard"""
        nodes = {item.node for item in accessible.on_screen(items)}
        shown = [i for i, item in enumerate(items) if item.node in nodes]
        last = max(i for i in shown if items[i].depth == 1)
        return [i for i in shown if i >= last]

    @staticmethod
    def _unnamed(items, shown):
        """what a screen reader would call by nothing, or by a class of the program"""
        controls = [i for i in shown if items[i].role in accessible.CONTROLS
                    and accessible.has(items[i], accessible.STATE_FOCUSABLE)]
        return [i for i in shown
                if (i in controls and not items[i].name)
                or (i in controls or items[i].role in SAID)
                and accessible.CLASS_NAME.match(items[i].name)]

    @staticmethod
    def _unreached(items, shown, stops):
        """the controls that no Tab leads to; among rows, cells, radios and tabs arrows go on"""
        around = {a for i in stops for a in ancestors(items, i)}
        reached = around | {i for i in shown if set(ancestors(items, i)) & set(stops)}
        return [i for i in shown
                if items[i].role in accessible.CONTROLS and i not in reached
                and accessible.has(items[i], accessible.STATE_FOCUSABLE)
                and accessible.has(items[i], accessible.STATE_SENSITIVE)
                and items[i].name not in WINDOW_BUTTONS
                and not Reader._sets(items, i) & around]

    @staticmethod
    def _sets(items, index):
        """what ITEMS[INDEX] is one of: a list, a group of tabs or of radio buttons, also in rows"""
        found = {a for a in ancestors(items, index)
                 if items[a].role in ('grid', 'list', 'radio group', 'tab list')}
        if items[index].role == 'tab':
            found.add(items[index].parent)
        if items[index].role == 'radio':
            found |= {items[a].parent for a in ancestors(items, index)
                      if items[a].role == 'list item'}
        return found

    @staticmethod
    def _unsaid(items, shown, stops):
        """the texts in the row of a control that neither its name nor its description has"""
        rows = {}
        for stop in stops:
            row = next((a for a in ancestors(items, stop) if items[a].role == 'list item'), None)
            rows.setdefault(row, []).append(stop)
        found = []
        for row, controls in rows.items():
            if row is None or len(controls) > 1:
                continue
            said = ' '.join([items[controls[0]].description,
                             *(items[a].name for a in ancestors(items, controls[0]) if a >= row)])
            # A slider says its value, which is drawn in it.
            found += [i for i in shown if items[i].role == 'label' and items[i].name not in said
                      and row in ancestors(items, i)
                      and items[items[i].parent].role != 'slider']
        return found

    @staticmethod
    def _twice(items, stops):
        """the controls that have the focus after their row had it, by the same name"""
        return [b for a, b in zip(stops, stops[1:] + stops[:1])
                if a != b and a in ancestors(items, b) and items[a].name == items[b].name]

    def _check_order(self, where, items, known):
        back = [(items[a], items[b]) for a, b in zip(known, known[1:] + known[:1])
                if is_before(*self._places(items, a, b))]
        # Once it goes back: from the end to the start.
        assert len(back) <= 1, f'{where}: not in the order of reading:\n' + '\n'.join(
            f'{a.role} {a.name!r} {a.box} → {b.role} {b.name!r} {b.box}' for a, b in back)

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

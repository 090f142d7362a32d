# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees and uses a program as a screen reader does: AT-SPI over D-Bus, with python3-gi's Gio alone.

A Node names a thing of the program.  An Item is what is known of it at one moment: its role (in
ARIA's words: 'button', 'label', 'window'), name, description, states and place.
"""

import collections
import re
import time

from gi.repository import Gio, GLib

ATSPI = 'org.a11y.atspi.'
PROPERTIES = 'org.freedesktop.DBus.Properties'
NULL_PATH = '/org/a11y/atspi/null'
WINDOW_COORDINATES = 1
STATE_CHECKED = 4
STATE_EXPANDABLE, STATE_EXPANDED = 9, 10
STATE_FOCUSABLE, STATE_FOCUSED, STATE_SENSITIVE, STATE_VISIBLE = 11, 12, 24, 30
CONTROLS = ('button', 'check box', 'check menu item', 'checkbox', 'combo box', 'entry', 'grid cell',
            'link', 'list item', 'menu item', 'menu item checkbox', 'menu item radio', 'option',
            'page tab', 'push button', 'radio', 'radio button', 'row', 'search box', 'slider',
            'spin button', 'switch', 'tab', 'text', 'text box', 'toggle button')
TOPLEVELS = ('frame', 'window', 'dialog', 'alert', 'alert dialog')
TOPLEVEL = re.compile('^(' + '|'.join(TOPLEVELS) + ')$')
# GTK 4.8 calls a thing without a name by its class.
CLASS_NAME = re.compile(r'^(Gtk|Adw|Gdk|Limber)[A-Z][A-Za-z]+$')
DEADLINE_SECONDS = 15

Node = collections.namedtuple('Node', 'bus path')
Item = collections.namedtuple('Item', 'node depth parent role name description states box')


class NotThere(Exception):
    """What was looked for did not come before the deadline."""


def address():
    """that of the bus on which programs are seen"""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    return session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress',
                             None, None, 0, 10000).unpack()[0]


def connect():
    flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
             | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
    return Gio.DBusConnection.new_for_address_sync(address(), flags)


CONNECTION = connect()


def unpack(reply):
    values = reply.unpack()
    return values[0] if len(values) == 1 else values


def ask_all(calls):
    """the answers to [(node, interface, method, arguments)], asked at once; None for a refusal"""
    answers, left = [None] * len(calls), len(calls)

    def answered(connection, result, index):
        nonlocal left
        try:
            answers[index] = unpack(connection.call_finish(result))
        except GLib.Error:
            pass
        left -= 1

    for index, (node, interface, method, arguments) in enumerate(calls):
        name = interface if '.' in interface else ATSPI + interface
        CONNECTION.call(node.bus, node.path, name, method, arguments, None, 0, 10000, None,
                        answered, index)
    context = GLib.MainContext.default()
    while left:
        context.iteration(True)
    return answers


def ask(node, interface, method, arguments=None):
    return ask_all([(node, interface, method, arguments)])[0]


def process_of(node):
    bus = Node('org.freedesktop.DBus', '/org/freedesktop/DBus')
    return ask(bus, 'org.freedesktop.DBus', 'GetConnectionUnixProcessID',
               GLib.Variant('(s)', (node.bus,)))


def applications():
    registry = Node('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')
    return [Node(*child) for child in ask(registry, 'Accessible', 'GetChildren') or []]


OF_ACCESSIBLE = GLib.Variant('(s)', (ATSPI + 'Accessible',))


def tree_of(root):
    """{node: its children} and {node: its properties}, level by level"""
    children, properties, level = {}, {}, [root]
    while level:
        answers = ask_all([(node, PROPERTIES, 'GetAll', OF_ACCESSIBLE) for node in level])
        for node, answer in zip(level, answers):
            children[node], properties[node] = [], answer or {}
        # Half of all nodes have none.
        parents = [node for node in level if properties[node].get('ChildCount', 1) != 0]
        answers = ask_all([(node, 'Accessible', 'GetChildren', None) for node in parents])
        for node, answer in zip(parents, answers):
            children[node] = [Node(*child) for child in answer or [] if child[1] != NULL_PATH]
        level = [child for node in parents for child in children[node] if child not in children]
    return children, properties


def items_of(root, children, properties):
    """all Items of a tree, depth first, those on hidden pages too"""
    order = []

    def walk(node, depth, parent):
        index = len(order)
        order.append((node, depth, parent))
        for child in children.get(node, []):
            walk(child, depth + 1, index)

    walk(root, 0, -1)
    calls = []
    for node, _depth, _parent in order:
        calls += [(node, 'Accessible', 'GetRoleName', None),
                  (node, 'Accessible', 'GetState', None),
                  (node, 'Component', 'GetExtents', GLib.Variant('(u)', (WINDOW_COORDINATES,)))]
    answers = ask_all(calls)
    items = []
    for index, (node, depth, parent) in enumerate(order):
        role, states, box = answers[3 * index:3 * index + 3]
        known, states = properties.get(node, {}), states or [0, 0]
        items.append(Item(node, depth, parent, role or '', known.get('Name', ''),
                          known.get('Description', ''), states[0] | states[1] << 32, box))
    return items


def read_items(root):
    """all Items below ROOT, depth first, those on hidden pages too"""
    return items_of(root, *tree_of(root))


def has(item, state):
    return bool(item.states >> state & 1)


def picks(items):
    """{index: whether GTK picks the item, or what is in it, at its centre}, where that can be told

    A no counts from labels alone: at a button's centre may be an icon that is not exported.
    """
    asked = [i for i, item in enumerate(items)
             if item.box and min(item.box[2:]) > 0 and has(item, STATE_SENSITIVE)]
    answers = ask_all([(items[i].node, 'Component', 'GetAccessibleAtPoint',
                        GLib.Variant('(iiu)', (items[i].box[0] + items[i].box[2] // 2,
                                               items[i].box[1] + items[i].box[3] // 2,
                                               WINDOW_COORDINATES)))
                       for i in asked])
    picked = {}
    for i, answer in zip(asked, answers):
        if answer and answer[1] != NULL_PATH:
            picked[i] = True
        elif items[i].role == 'label':
            picked[i] = False
    return picked


def on_screen(items):
    """Those of ITEMS that are on screen.

    GTK 4.8 exports hidden pages with the place they last had, and says 'showing' of windows only.
    But it picks mapped widgets alone: where it picks none of the labels, all is hidden.  What a
    squeezer leaves out for want of room says nothing of what is around it.
    """
    picked = picks(items)
    for i in reversed(range(len(items))):
        parent = items[i].parent
        if i in picked and parent >= 0 and (picked[i] or items[parent].name != 'AdwSqueezer'):
            picked[parent] = picked[i] or picked.get(parent, False)
    shown = []
    for i, item in enumerate(items):
        if item.depth == 0:
            shown.append(True)
            continue
        mapped = has(item, STATE_VISIBLE) and (not item.box or min(item.box[2:]) > 0)
        shown.append(shown[item.parent] and mapped and picked.get(i, True))
    return [item for item, visible in zip(items, shown) if visible]


def matches(value, wanted):
    if wanted is None or value == wanted:
        return True
    return isinstance(wanted, re.Pattern) and bool(wanted.search(value))


def look(root, role=None, name=None):
    """the Items on screen with this role and name: each a string, or a pattern to be found in it"""
    children, properties = tree_of(root)
    # Each call takes its time: what more there is to know is asked only where it matters.
    if not any(matches(known.get('Name', ''), name) for known in properties.values()):
        return []
    items = items_of(root, children, properties)
    if not any(matches(item.role, role) and matches(item.name, name) for item in items):
        return []
    return [item for item in on_screen(items)
            if matches(item.role, role) and matches(item.name, name)]


def focused(root):
    """the Items that have the keyboard's focus; what has it is on screen

    Their place in the tree is left open: this is asked after each press of Tab, of all nodes.
    """
    nodes, level = [], [root]
    while level:
        nodes += level
        answers = ask_all([(node, 'Accessible', 'GetChildren', None) for node in level])
        level = [Node(*child) for answer in answers for child in answer or []
                 if child[1] != NULL_PATH]
    states = ask_all([(node, 'Accessible', 'GetState', None) for node in nodes])
    return [item for node, state in zip(nodes, states) if state and state[0] >> STATE_FOCUSED & 1
            for item in items_of(node, {}, tree_of(node)[1])]


def describe(root):
    return '\n'.join(f'{"  " * item.depth}{item.role} {item.name!r}'
                     f'{" focused" if has(item, STATE_FOCUSED) else ""}'
                     f'{"" if has(item, STATE_SENSITIVE) else " insensitive"} {item.box}'
                     for item in on_screen(read_items(root)))


def wait(what, test, seconds=DEADLINE_SECONDS):
    """the first true answer of TEST"""
    deadline = time.monotonic() + seconds
    while True:
        answer = test()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise NotThere(what() if callable(what) else what)
        time.sleep(0.05)


def find(root, role=None, name=None, seconds=DEADLINE_SECONDS):
    """the first Item with this role and name, once it is there"""
    return wait(lambda: f'no {role} {name!r} on screen:\n{describe(root)}',
                lambda: look(root, role, name), seconds)[0]


def wait_gone(root, role=None, name=None):
    wait(lambda: f'{role} {name!r} is still on screen:\n{describe(root)}',
         lambda: not look(root, role, name))


def click(item):
    """does what the mouse's button would"""
    actions = [action[0] for action in ask(item.node, 'Action', 'GetActions') or []]
    for name in ('click', 'activate', *actions):
        if name in actions:
            if ask(item.node, 'Action', 'DoAction', GLib.Variant('(i)', (actions.index(name),))):
                return
    raise NotThere(f'{item.role} {item.name!r} cannot be clicked: {actions}')


def text_of(item):
    return ask(item.node, 'Text', 'GetText', GLib.Variant('(ii)', (0, -1)))


def set_text(item, text):
    if not ask(item.node, 'EditableText', 'SetTextContents', GLib.Variant('(s)', (text,))):
        raise NotThere(f'{item.role} {item.name!r} takes no text')


def unnamed(root):
    """the controls on screen that a screen reader cannot name

    Containers that the keyboard only passes through have no role of a control.
    """
    return [item for item in on_screen(read_items(root))
            if item.role in CONTROLS and has(item, STATE_FOCUSABLE)
            and (not item.name or CLASS_NAME.match(item.name))]

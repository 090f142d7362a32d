#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps of a routine are put in order with the mouse."""

import json

import accessible
import mouse
import tap
from program import own_routines
from writing import Writer

FILE = own_routines() / 'for-anna.routine.json'
# More than a window has room for.
MANY = [f'Move {number}' for number in range(1, 31)]
# Where a line tells where a drag drops: so near to the edge of a row, and so far from its ends.
NEAR = 12
INSET = 12
LINE_PIXELS = 2
# From the middle of the button below the list to where the list scrolls, and the line is seen.
BESIDE, ABOVE = 60, 70
STATE_SELECTED = 23


def step(name):
    return {'exercise': {'name': name, 'position': 'standing', 'cues': ['Slowly.']},
            'dose': {'type': 'time', 'seconds': 40}}


def put(title, *steps):
    FILE.write_text(json.dumps({'format': 1, 'id': 'for-anna', 'version': 1, 'title': title,
                                'kind': 'core', 'level': 'gentle', 'steps': steps}),
                    encoding='utf-8')


put('For Anna', step('Bow'), step('Reach'), {'repeat': 2, 'steps': [step('Turn'), step('Nod')]},
    step('Sway'))
limber = Writer(str(FILE))


def rows():
    """the rows of the steps from the top"""
    return accessible.look(limber.steps, 'list item')[1:]


def row(name):
    return limber.wait(f'no step {name!r}',
                       lambda: next((found for found in rows() if found.name == name), None))


def wait_for(*expected):
    limber.wait(f'the steps are not {expected}',
                lambda: tuple(found.name for found in rows()) == expected)


def wait_chosen(*names):
    limber.wait(f'not {names} are chosen', lambda: tuple(
        found.name for found in rows() if accessible.has(found, STATE_SELECTED)) == names)


def saved_steps():
    """the names of the steps, once they are saved"""
    limber.key('ctrl+s')
    limber.stands('Saved')
    return [[inner['exercise']['name'] for inner in outer['steps']] if 'steps' in outer
            else outer['exercise']['name']
            for outer in json.loads(FILE.read_text(encoding='utf-8'))['steps']]


def place_of(name, lower):
    """the middle of the upper or lower half of a row, on the screen"""
    left, top = limber.origin()
    x, y, width, height = row(name).box
    return left + x + width * 2 // 3, top + y + height * (3 if lower else 1) // 4


def middle_of(role, name):
    left, top = limber.origin()
    x, y, width, height = limber.find(role, name).box
    return left + x + width // 2, top + y + height // 2


def is_line(colour):
    red, green, blue = colour
    return blue > 170 and blue > red + 100 and blue > green + 50


def line_at(name, below):
    """what is drawn at an edge of a row: 'outer' for a line from the list's edge, 'inner' for one
    that is as far in as the steps of a block, or None"""
    left, top = limber.origin()
    x, y, width, height = row(name).box
    # What is dragged hides what is right of the pointer.
    outer, inner = (sum(map(is_line, mouse.column(left + x + at, top + y + (below and height)
                                                  - NEAR, 2 * NEAR))) >= LINE_PIXELS
                    for at in (INSET, width // 3))
    return 'outer' if outer and inner else 'inner' if inner else None


def wait_for_line(kind, name, below):
    """waits for the line; a hand is never still, and a drag is told where it is as it moves"""
    def look():
        mouse.tremble()
        return line_at(name, below) == kind

    limber.wait(f'no {kind} line {"below" if below else "above"} {name!r}', look)


def drag(name, to, below, line='outer'):
    """drags the row NAME to a half of another, until a line tells that it drops there"""
    mouse.press(*place_of(name, False))
    mouse.move(*place_of(to, below))
    wait_for_line(line, to, below)


def drop():
    mouse.release()
    limber.wait('a line is left', lambda: not any(line_at(found.name, below) for found in rows()
                                                  for below in (False, True)))


def a_step_goes_down_and_up():
    """a step drops where the line is, and is chosen there"""
    limber.find('button', 'Start')
    limber.choose('^Edit')
    limber.steps = limber.find('list', 'Steps').node
    wait_for('Bow', 'Reach', '2 times', 'Turn', 'Nod', 'Sway')
    drag('Bow', 'Reach', True)
    drop()
    wait_for('Reach', 'Bow', '2 times', 'Turn', 'Nod', 'Sway')
    wait_chosen('Bow')
    drag('Bow', 'Reach', False)
    drop()
    wait_for('Bow', 'Reach', '2 times', 'Turn', 'Nod', 'Sway')


def a_step_goes_into_a_block():
    """a line that is further in tells that a step is repeated with the others"""
    drag('Bow', 'Turn', True, 'inner')
    drop()
    wait_for('Reach', '2 times', 'Turn', 'Bow', 'Nod', 'Sway')
    assert saved_steps() == ['Reach', ['Turn', 'Bow', 'Nod'], 'Sway']


def a_step_comes_out_of_a_block():
    """one is dragged out of the block, and a block itself is dragged"""
    drag('Bow', 'Sway', True)
    drop()
    wait_for('Reach', '2 times', 'Turn', 'Nod', 'Sway', 'Bow')
    assert saved_steps() == ['Reach', ['Turn', 'Nod'], 'Sway', 'Bow']
    drag('2 times', 'Reach', False)
    drop()
    wait_for('2 times', 'Turn', 'Nod', 'Reach', 'Sway', 'Bow')
    assert saved_steps() == [['Turn', 'Nod'], 'Reach', 'Sway', 'Bow']


def a_drop_elsewhere_changes_nothing():
    """what is let go of outside the list stays where it was"""
    drag('Sway', 'Turn', True, 'inner')
    mouse.move(*middle_of('button', 'Try It'))
    limber.wait('the line is left', lambda: mouse.tremble() or not line_at('Turn', True))
    drop()
    wait_for('2 times', 'Turn', 'Nod', 'Reach', 'Sway', 'Bow')
    limber.stands('Saved')


def several_go_together():
    """all that is chosen is dragged; what is undone is one thing"""
    limber.point('list item', 'Reach')
    wait_chosen('Reach')
    limber.key('shift+Down')
    wait_chosen('Reach', 'Sway')
    drag('Sway', 'Bow', True)
    drop()
    wait_for('2 times', 'Turn', 'Nod', 'Bow', 'Reach', 'Sway')
    wait_chosen('Reach', 'Sway')
    limber.key('ctrl+z')
    wait_for('2 times', 'Turn', 'Nod', 'Reach', 'Sway', 'Bow')
    limber.key('ctrl+s')
    limber.stands('Saved')


def the_list_scrolls_at_its_edge():
    """a step is taken from the top of a long list to its end in one drag"""
    put('For Anna', *map(step, MANY))
    wait_for(*MANY)
    mouse.press(*place_of(MANY[0], False))
    x, y = middle_of('button', 'Add Exercise…')
    mouse.move(x + BESIDE, y - ABOVE)
    wait_for_line('outer', MANY[-1], True)
    drop()
    wait_for(*MANY[1:], MANY[0])


with limber:
    tap.run([a_step_goes_down_and_up, a_step_goes_into_a_block, a_step_comes_out_of_a_block,
             a_drop_elsewhere_changes_nothing, several_go_together, the_list_scrolls_at_its_edge])

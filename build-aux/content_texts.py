# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled content as a list of texts: what a patient reads, and where it stands."""

import json
import re
from pathlib import Path
from typing import NamedTuple

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")

EXERCISE_FIELDS = ("name", "equipment", "cues", "faults", "feel", "easier", "harder", "stop_if",
                   "picture_alt")
ROUTINE_FIELDS = ("title", "summary", "goal", "why", "cautions", "stop_if")
CARD_FIELDS = ("title", "summary", "body")
HELP_FIELDS = ("title", "intro")
GROUP_FIELDS = ("title", "signs", "action")


class Text(NamedTuple):
    """One text of one field; `path` is relative to the data folder."""

    path: str
    field: str
    text: str


def load(folder):
    """Returns {relative path: object} for every file of content in `folder`, sorted."""
    folder = Path(folder)
    patterns = ("exercises/*.json", "routines/*.routine.json", "learn/*.json")
    files = [file for pattern in patterns for file in sorted(folder.glob(pattern))]
    return {str(file.relative_to(folder)): json.loads(file.read_text("utf-8")) for file in files}


def is_exercise(path):
    return path.startswith("exercises/")


def is_routine(path):
    return path.startswith("routines/")


def is_card(path):
    return path.startswith("learn/") and not is_help(path)


def is_help(path):
    return path == "learn/get-help.json"


def is_id(text):
    """Whether the text of `easier` or `harder` names an exercise instead of saying what to do."""
    return SLUG.match(text) is not None


def _field_texts(path, thing, fields):
    for field in fields:
        value = thing.get(field, [])
        for text in value if isinstance(value, list) else [value]:
            if not (field in ("easier", "harder") and is_id(text)):
                yield Text(path, field, text)


def _line_texts(path, dose):
    if isinstance(dose, dict):
        for line in dose.get("lines", []):
            yield Text(path, "say", line["say"])


def _step_texts(path, step):
    if "note" in step:
        yield Text(path, "note", step["note"])
    yield from _line_texts(path, step.get("dose"))
    yield from _line_texts(path, step.get("flare"))


def steps(routine):
    """Every step of the routine once, those of repeat blocks among them."""
    for step in routine["steps"]:
        yield from step["steps"] if "repeat" in step else [step]


def texts(path, thing):
    """Every text of one file that a patient reads or hears, in the order of the file."""
    if is_exercise(path):
        yield from _field_texts(path, thing, EXERCISE_FIELDS)
        for dose in thing.get("levels", {}).values():
            yield from _line_texts(path, dose)
    elif is_card(path):
        yield from _field_texts(path, thing, CARD_FIELDS)
    elif is_help(path):
        yield from _field_texts(path, thing, HELP_FIELDS)
        for group in thing["groups"]:
            yield from _field_texts(path, group, GROUP_FIELDS)
    else:
        yield from _field_texts(path, thing, ROUTINE_FIELDS)
        for step in steps(thing):
            yield from _step_texts(path, step)


def all_texts(files):
    """The texts of all `files`, as `load` returns them."""
    for path, thing in files.items():
        yield from texts(path, thing)

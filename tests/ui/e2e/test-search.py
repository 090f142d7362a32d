#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop starts Limber by its name on the bus, searches in it, and opens what was found."""

import os
import pathlib
import re
import subprocess

import accessible
import record
import tap
from gi.repository import Gio, GLib
from program import Limber, add_routine, program

NAME = 'io.github.limberapp.Limber'
PATH = '/io/github/limberapp/Limber'
DATA = pathlib.Path(program()).resolve().parents[1] / 'data'
SOURCES = pathlib.Path(__file__).resolve().parents[3] / 'data'
BUS = ('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus')
# As long as the program waits for the next letter, and some more.
LEAVES_SECONDS = 40

session = Gio.bus_get_sync(Gio.BusType.SESSION)


def call(target, method, signature, *arguments, seconds=60):
    name, path, interface = target
    parameters = GLib.Variant(signature, arguments) if signature else None
    return session.call_sync(name, path, interface, method, parameters, None,
                             Gio.DBusCallFlags.NONE, seconds * 1000, None).unpack()


def ini(path, group):
    file = GLib.KeyFile()
    file.load_from_file(str(path), GLib.KeyFileFlags.NONE)
    return {key: file.get_string(group, key) for key in file.get_keys(group)[0]}


SEARCH_FILE = ini(SOURCES / f'{NAME}.search-provider.ini', 'Shell Search Provider')
PROVIDER = (SEARCH_FILE['BusName'], SEARCH_FILE['ObjectPath'], 'org.gnome.Shell.SearchProvider2')
APPLICATION = (NAME, PATH, 'org.freedesktop.Application')


def install():
    """puts the service file where the bus looks, with the program of the build folder"""
    service = (DATA / f'{NAME}.service').read_text(encoding='utf-8')
    service = re.sub(r'^Exec=\S+/limber ', f'Exec={pathlib.Path(program()).resolve()} ', service,
                     flags=re.M)
    folder = pathlib.Path(os.environ['XDG_DATA_HOME']) / 'dbus-1' / 'services'
    folder.mkdir(parents=True)
    (folder / f'{NAME}.service').write_text(service, encoding='utf-8')
    call(BUS, 'UpdateActivationEnvironment', '(a{ss})', {
        name: value for name, value in os.environ.items()
        if name in ('DISPLAY', 'GSETTINGS_SCHEMA_DIR', 'LIMBER_DATADIR', 'LC_ALL')})
    call(BUS, 'ReloadConfig', None)


def is_there():
    return call(BUS, 'NameHasOwner', '(s)', NAME)[0]


def pid():
    return call(BUS, 'GetConnectionUnixProcessID', '(s)', NAME)[0]


def is_small():
    """whether the process does without GTK"""
    maps = pathlib.Path(f'/proc/{pid()}/maps').read_text(encoding='utf-8')
    rollup = pathlib.Path(f'/proc/{pid()}/smaps_rollup').read_text(encoding='ascii')
    assert 'limber' in maps
    return int(re.search(r'^Rss: +(\d+) kB', rollup, re.M)[1]) < 40000


def find(*terms):
    return call(PROVIDER, 'GetInitialResultSet', '(as)', terms)[0]


class Activated:
    """the Limber that the bus has started, once it has a window"""

    def __enter__(self):
        self.limber = Limber.of(Process(pid()))
        return self.limber

    def __exit__(self, *_error):
        self.limber.key('ctrl+q')
        accessible.wait('Limber does not leave', lambda: not is_there(), LEAVES_SECONDS)


class Process:
    """what a Limber is asked about, of a process that is not ours"""

    def __init__(self, number):
        self.pid = number
        self.returncode = None

    def poll(self):
        return None if pathlib.Path(f'/proc/{self.pid}').exists() else 0


def the_file_tells_where():
    """the desktop's file names the program's desktop entry, bus name and path"""
    assert SEARCH_FILE['DesktopId'] == f'{NAME}.desktop', SEARCH_FILE
    assert (DATA / SEARCH_FILE['DesktopId']).exists()
    assert SEARCH_FILE['Version'] == '2', SEARCH_FILE
    assert PROVIDER[1].startswith(PATH + '/'), PROVIDER


def a_search_starts_no_window():
    """a search starts Limber by its name, and answers without a window or GTK"""
    assert not is_there()
    assert find('daily', 'stretch')[0] == 'stretch-active-daily', find('daily', 'stretch')
    assert is_small()
    assert find('DAILY', 'gent') == ['stretch-gentle-daily'], find('DAILY', 'gent')


def a_search_goes_on():
    """the next letters search on, whatever is said to have been found"""
    for before in ([], ['stretch-gentle-daily'], ['nothing', '\x01' * 50]):
        found = call(PROVIDER, 'GetSubsearchResultSet', '(asas)', before, ['daily', 'gentle'])[0]
        assert found == ['stretch-gentle-daily'], found


def what_a_result_says():
    """each result has a name, what a person chooses by, and an icon; unknown ones are left out"""
    ids = ['stretch-gentle-daily', 'nowhere', '', '../../x', 'breathing-reset']
    metas = call(PROVIDER, 'GetResultMetas', '(as)', ids)[0]
    assert [meta['id'] for meta in metas] == ['stretch-gentle-daily', 'breathing-reset'], metas
    assert metas[0]['name'] == 'Daily stretch, gentle', metas
    assert metas[0]['description'] == 'Flexibility · Gentle · 11 min · Floor', metas
    icon = Gio.icon_deserialize(GLib.Variant('(sv)', (
        metas[0]['icon'][0], GLib.Variant('as', metas[0]['icon'][1]))))
    assert icon.get_names()[0] == f'{NAME}.routine', icon.to_string()


def odd_terms():
    """no term, odd ones and endless ones find nothing, and do no harm"""
    for terms in ([], [''], ['  '], ['.', '*'], ['%zq%q'], ['x' * 100000], ['daily'] * 50000,
                  ['\u202e\u0007'], ['<q>daily</q>', '\\'], ['daily', 'zzz']):
        assert find(*terms) == [], (terms[:3], find(*terms))
    assert call(PROVIDER, 'GetResultMetas', '(as)', ['nowhere'] * 20000)[0] == []
    assert len(call(PROVIDER, 'GetResultMetas', '(as)', ['bedtime'] * 500)[0]) <= 50
    assert is_small()


def own_routines_are_found():
    """the person's own are among what is found"""
    add_routine('short.routine.json')
    accessible.wait('the own routine is not found', lambda: find('two', 'short'))


def a_result_opens():
    """a result that was chosen opens its page"""
    call(PROVIDER, 'ActivateResult', '(sasu)', 'breathing-reset', ['breath'], 0)
    with Activated() as limber:
        limber.find('heading', 'Breathing reset')
        limber.find('button', 'Start')
        call(PROVIDER, 'ActivateResult', '(sasu)', 'bedtime', ['bed'], 0)
        limber.find('heading', re.compile('(?i)bed'))


def all_results_open():
    """all that is found is shown in the library, whatever was chosen there"""
    call(PROVIDER, 'LaunchSearch', '(asu)', ['daily', 'stretch'], 0)
    with Activated() as limber:
        limber.find('grid cell', 'Daily stretch, gentle')
        limber.gone('grid cell', 'Breathing reset')
        limber.wait('the search has not the focus', lambda: limber.focused('Search routines'))
        call(PROVIDER, 'ActivateResult', '(sasu)', 'not-there-any-more', ['breathing'], 0)
        limber.find('grid cell', 'Breathing reset')
        limber.gone('grid cell', 'Daily stretch, gentle')
        call(PROVIDER, 'LaunchSearch', '(asu)', ['a\nb\u202e' * 5000], 0)
        limber.find('grid cell', 'Breathing reset')


def a_session_is_left_alone():
    """while a session plays, a result says so, and a search leads nowhere"""
    call(PROVIDER, 'ActivateResult', '(sasu)', 'breathing-reset', [], 0)
    with Activated() as limber:
        limber.find('heading', 'Breathing reset')
        limber.start()
        limber.find('button', 'Pause')
        call(PROVIDER, 'LaunchSearch', '(asu)', ['daily'], 0)
        call(PROVIDER, 'ActivateResult', '(sasu)', 'bedtime', [], 0)
        limber.find('label', 'A Session Is Playing')
        limber.key('Escape')
        limber.find('button', 'Pause')
        limber.click('End Session')
        limber.click(re.compile('^_?End'), dialog=True)
        limber.find('button', 'Back to Today')


def it_leaves():
    """after a search it leaves by itself"""
    assert find('bedtime')
    assert is_there()
    accessible.wait('Limber stays', lambda: not is_there(), LEAVES_SECONDS)


def the_desktop_entry_starts_it():
    """the desktop entry starts it by its name, and again brings its window to the front"""
    assert ini(DATA / f'{NAME}.desktop', 'Desktop Entry')['DBusActivatable'] == 'true'
    call(APPLICATION, 'Activate', '(a{sv})', {})
    with Activated() as limber:
        limber.at_home()
        call(APPLICATION, 'Activate', '(a{sv})', {})
        assert len(limber.look('window')) == 1


def the_entrys_action_starts_today():
    """each action of the desktop entry is one of the program's; that of today starts a session"""
    record.follow('stretch-gentle-daily', 'Daily stretch, gentle')
    actions = ini(DATA / f'{NAME}.desktop', 'Desktop Entry')['Actions'].strip(';').split(';')
    assert actions == ['start-today'], actions
    for action in actions:
        assert ini(DATA / f'{NAME}.desktop', f'Desktop Action {action}')['Name']
        call(APPLICATION, 'ActivateAction', '(sava{sv})', action, [], {})
    with Activated() as limber:
        limber.find('button', 'Skip')


def the_command_does_the_same():
    """limber --start-today does what the action does, and refuses a file beside it"""
    answer = subprocess.run([program(), '--start-today', 'x.routine.json'], capture_output=True,
                            timeout=60)
    assert answer.returncode == 2 and b'--start-today' in answer.stderr, answer
    with Limber('--start-today') as limber:
        limber.click('Skip')
        limber.find('button', 'Pause')


install()
tap.run([the_file_tells_where, a_search_starts_no_window, a_search_goes_on, what_a_result_says,
         odd_terms, own_routines_are_found, a_result_opens, all_results_open,
         a_session_is_left_alone, it_leaves, the_desktop_entry_starts_it,
         the_entrys_action_starts_today, the_command_does_the_same])

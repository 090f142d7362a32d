#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders: turned on by the person, shown by the desktop, and with no window while they wait."""

import configparser
import os
import pathlib
import re
import subprocess
import time

import accessible
import record
import tap
from gi.repository import GLib
from notifications import Notifications
from program import Limber, program

CONFIG = pathlib.Path(os.environ['XDG_CONFIG_HOME'])
AUTOSTART = CONFIG / 'autostart' / 'io.github.limberapp.Limber.desktop'
SETTINGS = CONFIG / 'glib-2.0' / 'settings' / 'keyfile'
GROUP = 'io/github/limberapp/Limber'
TODAY = 'Daily stretch, gentle, 11 minutes.'
MINUTE_US = 60 * 10**6

notifications = Notifications()


def settings():
    parser = configparser.ConfigParser()
    parser.read(SETTINGS)
    return parser[GROUP] if GROUP in parser else {}


def change_settings(**values):
    """writes settings while Limber does not run"""
    parser = configparser.ConfigParser()
    parser.read(SETTINGS)
    if GROUP not in parser:
        parser[GROUP] = {}
    for key, value in values.items():
        parser[GROUP][key.replace('_', '-')] = value
    SETTINGS.parent.mkdir(parents=True, exist_ok=True)
    with SETTINGS.open('w', encoding='utf-8') as file:
        parser.write(file)


def wait(what, test):
    """waits for what comes over the bus"""
    def look():
        while GLib.MainContext.default().iteration(False):
            pass
        return test()
    return accessible.wait(what, look)


def wait_for_one(body=TODAY):
    wait('no reminder is shown', lambda: notifications.shown)
    shown = notifications.shown[0]
    assert len(notifications.shown) == 1, notifications.shown
    assert shown.title == 'Time for your back?', shown
    assert shown.body == body, shown
    return shown


def none_is_shown():
    return not notifications.shown


def owns_name():
    answer = subprocess.run(['gdbus', 'call', '--session', '-d', 'org.freedesktop.DBus', '-o', '/',
                             '-m', 'org.freedesktop.DBus.NameHasOwner',
                             'io.github.limberapp.Limber'], capture_output=True, text=True,
                            check=True).stdout
    return 'true' in answer


class Service:
    """Limber as it starts with the session: no window"""

    def __enter__(self):
        self.process = subprocess.Popen([program(), '--gapplication-service'])
        wait('the service did not come up', owns_name)
        return self

    def __exit__(self, *_error):
        self.process.terminate()
        self.process.wait(20)
        wait('the service did not end', lambda: not owns_name())


def windows(pid):
    return subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(pid), '--name', '.'],
                          capture_output=True, text=True, check=False).stdout.split()


def is_small(pid):
    """whether the process does without GTK, which takes more than twice the memory of this limit"""
    try:
        rollup = pathlib.Path(f'/proc/{pid}/smaps_rollup').read_text(encoding='ascii')
    except ProcessLookupError:  # it is being replaced
        return False
    return int(re.search(r'^Rss: +(\d+) kB', rollup, re.M)[1]) < 40000


def ask_for_a_test():
    subprocess.run(['gapplication', 'action', 'io.github.limberapp.Limber', 'test-reminder'],
                   check=True)


def open_preferences(limber):
    limber.at_home()
    limber.key('ctrl+comma')
    limber.click('Reminders', re.compile('tab'))
    limber.find('button', 'Show a Test Reminder')


def off_means_nothing():
    """as long as nobody asked, nothing starts with the session and nothing is said"""
    with Limber() as limber:
        open_preferences(limber)
        assert not AUTOSTART.exists()
        assert settings().get('reminders', 'false') == 'false'
        limber.find('status', re.compile('no program that shows notifications'))
        assert notifications.count == 0


def turned_on():
    """the switch brings the service, a file for the next log-in, and no word of trouble"""
    notifications.start()
    with Limber() as limber:
        open_preferences(limber)
        limber.gone('status', re.compile('no program'))
        limber.tab_to('Remind Me')
        limber.key('space')
        limber.wait('the settings are not written', lambda: settings().get('reminders') == 'true')
        limber.wait('nothing starts with the session', AUTOSTART.exists)
        assert '--gapplication-service' in AUTOSTART.read_text(encoding='utf-8')
        limber.click('Show a Test Reminder')
        shown = wait_for_one('Choose a routine that feels right today.')
        assert list(shown.buttons) == ['Later'], shown
        unnamed = accessible.unnamed(limber.root)
        assert not unnamed, unnamed
        limber.key('Escape')
        limber.gone('button', 'Show a Test Reminder')
        limber.key('alt+F4')
        wait('it outlives its buttons', none_is_shown)


def a_time_is_added():
    """a time is added, typed, taken off some days, and removed, all from the keyboard"""
    with Limber() as limber:
        open_preferences(limber)
        limber.tab_to('Add a Time')
        limber.key('space')
        limber.find('spin button', 'Time')
        limber.tab_to('Time')
        limber.key('ctrl+a')
        limber.type('745')
        limber.key('Tab')
        limber.find('label', '07:45')
        limber.tab_to('Sunday')
        limber.key('space')
        limber.find('label', 'Mon, Tue, Wed, Thu, Fri, Sat')
        limber.wait('the time is not kept', lambda: '(465, 63)' in settings()['reminder-times']
                    .replace('uint32 ', ''))
        limber.click('Remove 07:45')
        limber.wait('the time is kept', lambda: '465' not in settings()['reminder-times'])


def closing_leaves_the_service():
    """with its window closed it waits on, without GTK, and opens again when clicked"""
    with Limber() as limber:
        limber.at_home()
        limber.key('alt+F4')
        wait('the window is still there', lambda: not windows(limber.process.pid))
        wait('it is not small again', lambda: is_small(limber.process.pid))
        wait('the service did not go on', owns_name)
        ask_for_a_test()
        wait_for_one('Choose a routine that feels right today.')
        notifications.click()
        Limber.of(limber.process).at_home()


def ctrl_q_says_what_it_does():
    """Ctrl+Q asks, and then nothing runs any more"""
    with Limber() as limber:
        limber.at_home()
        limber.key('ctrl+q')
        limber.find('label', re.compile('^Once you quit, nothing reminds you'))
        limber.click(re.compile('^_?Cancel'), dialog=True)
        limber.gone('label', re.compile('^Once you quit'))
        limber.key('ctrl+q')
        limber.click(re.compile('^_?Quit'), dialog=True)
        wait('it still runs', lambda: limber.process.poll() is not None)
        wait('the service goes on', lambda: not owns_name())


def it_comes():
    """a time that has come is shown, and says what today brings; Later asks once more"""
    record.follow('stretch-gentle-daily', 'Daily stretch, gentle')
    now = time.localtime()
    minute = (now.tm_hour * 60 + now.tm_min - 1) % 1440
    change_settings(reminder_times=f'[(uint32 {minute}, uint32 127)]', reminder_quiet='(0, 0)',
                    reminder_done='0', reminder_again='0')
    with Service() as service:
        shown = wait_for_one()
        assert list(shown.buttons) == ['Start', 'Later'], shown
        notifications.press('Later')
        wait('Later is not kept', lambda: settings().get('reminder-again', '0') != '0')
        later = int(settings()['reminder-again'].replace('int64 ', '')) - time.time() * 10**6
        assert 25 * MINUTE_US < later < 31 * MINUTE_US, later
        assert is_small(service.process.pid)


def asked_again():
    """what Later put off comes once more, without another Later; Start starts as a person would"""
    change_settings(reminder_again=str(int((time.time() - 60) * 10**6)))
    with Service() as service:
        shown = wait_for_one()
        assert list(shown.buttons) == ['Start'], shown
        notifications.press('Start')
        limber = Limber.of(service.process)
        limber.click('Skip')
        limber.find('button', 'Pause')
        limber.click('End Session')
        limber.click(re.compile('^_?End'), dialog=True)
        limber.find('button', 'Back to Today')


def not_twice():
    """the next start of the service shows nothing that was shown"""
    before = notifications.count
    with Service():
        ask_for_a_test()
        wait_for_one()
        assert notifications.count == before + 1, notifications.count
        notifications.press('Later')


def turned_off():
    """turned off, it leaves no file, and ends with its window"""
    with Limber() as limber:
        open_preferences(limber)
        limber.tab_to('Remind Me')
        limber.key('space')
        limber.wait('it still starts with the session', lambda: not AUTOSTART.exists())
        assert settings()['reminder-again'] == '0', settings()['reminder-again']
        limber.key('Escape')
        limber.gone('button', 'Show a Test Reminder')
        limber.key('alt+F4')
        wait('it still runs', lambda: limber.process.poll() is not None)


tap.run([off_means_nothing, turned_on, a_time_is_added, closing_leaves_the_service,
         ctrl_q_says_what_it_does, it_comes, asked_again, not_twice, turned_off])

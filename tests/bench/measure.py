# SPDX-License-Identifier: GPL-3.0-or-later
"""What bench-startup and bench-play have in common: the screen and /proc, seen from outside."""

import ctypes
import os
import subprocess
import time

ALL_PLANES = ctypes.c_ulong(-1)
Z_PIXMAP = 2
FIRST_FRAME_SECONDS = 30


class Screen:
    """the pixel in the middle, which any window of the size that is measured covers"""

    def __init__(self):
        self.x11 = ctypes.CDLL('libX11.so.6')
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x11.XGetImage.restype = ctypes.c_void_p
        self.x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                                       ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x11.XGetPixel.restype = ctypes.c_ulong
        self.x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self.x11.XDestroyImage.argtypes = [ctypes.c_void_p]
        self.x11.XDisplayWidth.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.x11.XDisplayHeight.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.display = self.x11.XOpenDisplay(None)
        self.root = self.x11.XDefaultRootWindow(self.display)
        self.middle = (self.x11.XDisplayWidth(self.display, 0) // 2,
                       self.x11.XDisplayHeight(self.display, 0) // 2)

    def pixel(self):
        image = self.x11.XGetImage(self.display, self.root, *self.middle, 1, 1, ALL_PLANES,
                                   Z_PIXMAP)
        pixel = self.x11.XGetPixel(image, 0, 0)
        self.x11.XDestroyImage(image)
        return pixel

    def wait(self, test):
        deadline = time.monotonic() + FIRST_FRAME_SECONDS
        while not test(self.pixel()):
            if time.monotonic() > deadline:
                raise TimeoutError('nothing was drawn')
            time.sleep(0.0005)


class Program:
    """a program from its exec to its first frame; leaving the `with` block ends it"""

    def __init__(self, screen, *command):
        self.screen, self.command = screen, command

    def __enter__(self):
        background = self.screen.pixel()
        begin = time.monotonic()
        self.process = subprocess.Popen(self.command)
        self.screen.wait(lambda pixel: pixel != background)
        self.first_frame_s = time.monotonic() - begin
        self.background = background
        return self

    def __exit__(self, *_error):
        self.process.terminate()
        self.process.wait()
        self.screen.wait(lambda pixel: pixel == self.background)

    def pss_mb(self):
        with open(f'/proc/{self.process.pid}/smaps_rollup', encoding='ascii') as rollup:
            return next(int(line.split()[1]) / 1024 for line in rollup if line.startswith('Pss:'))

    def cpu_s(self):
        """CPU time so far, its children's included"""
        with open(f'/proc/{self.process.pid}/stat', encoding='utf-8') as stat:
            fields = stat.read().rpartition(')')[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf('SC_CLK_TCK')

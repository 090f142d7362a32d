# SPDX-License-Identifier: GPL-3.0-or-later
"""A mouse, and eyes on the screen: the colours of its pixels, with Xlib alone."""

import ctypes
import subprocess

ALL_PLANES, Z_PIXMAP = ctypes.c_ulong(-1), 2
STEPS = 8

x11 = ctypes.CDLL('libX11.so.6')
for function in (x11.XOpenDisplay, x11.XGetImage):
    function.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = x11.XGetPixel.restype = ctypes.c_ulong
x11.XDefaultRootWindow.argtypes = x11.XDestroyImage.argtypes = [ctypes.c_void_p]
x11.XDefaultScreen.argtypes = [ctypes.c_void_p]
x11.XDisplayHeight.argtypes = [ctypes.c_void_p, ctypes.c_int]
x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                          ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
DISPLAY = x11.XOpenDisplay(None)


def column(x, y, height):
    """the (red, green, blue) of the pixels from X, Y downwards; none where they leave the screen"""
    if y < 0 or y + height > x11.XDisplayHeight(DISPLAY, x11.XDefaultScreen(DISPLAY)):
        return []
    image = x11.XGetImage(DISPLAY, x11.XDefaultRootWindow(DISPLAY), x, y, 1, height, ALL_PLANES,
                          Z_PIXMAP)
    pixels = [x11.XGetPixel(image, 0, row) for row in range(height)]
    x11.XDestroyImage(image)
    return [(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255) for pixel in pixels]


def do(*words):
    subprocess.run(['xdotool', *map(str, words)], check=True)


def press(x, y):
    """presses the button at X, Y"""
    do('mousemove', x, y, 'mousedown', 1)


def move(x, y):
    """moves to X, Y on a line, as a hand would"""
    place = subprocess.run(['xdotool', 'getmouselocation', '--shell'], check=True,
                           capture_output=True, text=True).stdout
    from_x, from_y = (int(line.split('=')[1]) for line in place.splitlines()[:2])
    words = []
    for step in range(1, STEPS + 1):
        words += ['mousemove', from_x + (x - from_x) * step // STEPS,
                  from_y + (y - from_y) * step // STEPS]
    do(*words)


def release():
    do('mouseup', 1)


def tremble():
    """moves a little, and back"""
    do('mousemove_relative', 1, 0, 'mousemove_relative', '--', -1, 0)

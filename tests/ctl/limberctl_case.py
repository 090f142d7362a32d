# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of limberctl have in common: a home of their own, and TAP.  Arguments: the program,
the folder of data, the folder of the compiled settings schema, and the names of tests."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM, DATA, SCHEMAS = sys.argv[1:4]
DEADLINE_S = 60


class Case(unittest.TestCase):
    def setUp(self):
        self.top = tempfile.mkdtemp(prefix="limberctl-")
        self.addCleanup(shutil.rmtree, self.top)
        self.env = dict(os.environ, LIMBER_DATADIR=DATA, LC_ALL="C.UTF-8", LANGUAGE="",
                        XDG_DATA_HOME=os.path.join(self.top, "data"),
                        XDG_CACHE_HOME=os.path.join(self.top, "cache"), TERM="xterm",
                        XDG_CONFIG_HOME=os.path.join(self.top, "config"),
                        GSETTINGS_BACKEND="keyfile")

    def put(self, name, content):
        path = os.path.join(self.top, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            if isinstance(content, bytes):
                file.write(content)
            else:
                file.write(json.dumps(content, ensure_ascii=False).encode())
        return path

    def run_ctl(self, *arguments, status=0):
        done = subprocess.run([PROGRAM, *arguments], env=self.env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=DEADLINE_S, check=False)
        self.out, self.err = done.stdout.decode(), done.stderr.decode()
        self.assertEqual(done.returncode, status, (arguments, self.out, self.err))
        return self.out


class TapResult(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.failed = None

    def startTest(self, test):
        super().startTest(test)
        self.failed = None

    def addError(self, test, err):
        super().addError(test, err)
        self.failed = self.errors[-1][1]

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.failed = self.failures[-1][1]

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.failed = str(subtest) + "\n" + (self.failures + self.errors)[-1][1]

    def stopTest(self, test):
        super().stopTest(test)
        print("%sok %d %s" % ("not " if self.failed else "", self.testsRun,
                              test.id().split(".", 1)[1]))
        for line in (self.failed or "").splitlines():
            print("# " + line)
        sys.stdout.flush()


def main():
    loader = unittest.TestLoader()
    suite = loader.loadTestsFromModule(sys.modules["__main__"])
    if len(sys.argv) > 4:
        suite = loader.loadTestsFromNames(sys.argv[4:], sys.modules["__main__"])
    print("1..%d" % suite.countTestCases())
    result = TapResult()
    suite.run(result)
    sys.exit(0 if result.wasSuccessful() else 1)

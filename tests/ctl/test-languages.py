#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""limberctl in other languages: what people read is translated, what programs read never changes."""

from limberctl_case import Case, main

TITLES = {"de_DE": "Brücke", "es_ES": "Puente", "fr_FR": "Pont"}
FOR_PROGRAMS = (
    ("timeline", "--json", "core-gentle-lying"),
    ("export", "--format=json"),
    ("export", "--format=fhir"),
    ("new", "--id", "a", "--title", "b"),
)


class Languages(Case):
    def speak(self, locale):
        self.env.update(LC_ALL=f"{locale}.UTF-8", LANGUAGE="")

    def test_content_is_translated(self):
        for locale, name in TITLES.items():
            with self.subTest(locale):
                self.speak(locale)
                self.assertIn(name, self.run_ctl("show", "core-gentle-lying"))

    def test_errors_are_translated(self):
        self.speak("de_DE")
        self.run_ctl("no-such-command", status=2)
        self.assertIn("Es gibt keinen Befehl „no-such-command“", self.err)

    def test_files_are_the_same(self):
        for arguments in FOR_PROGRAMS:
            self.env.update(LC_ALL="C.UTF-8")
            expected = self.run_ctl(*arguments)
            for locale in TITLES:
                with self.subTest((arguments, locale)):
                    self.speak(locale)
                    self.assertEqual(self.run_ctl(*arguments), expected)

    def test_a_faulty_file_is_named_in_the_language(self):
        file = self.put("f.routine.json", b"{")
        self.speak("fr_FR")
        self.run_ctl("check", file, status=1)
        self.assertIn("le fichier finit ici", self.out)
        self.assertIn("error:", self.out)


main()

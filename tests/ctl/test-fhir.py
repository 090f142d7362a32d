#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The FHIR R4 export, held against the rules of FHIR, worked out here a second time, and against the
JSON export.  For the arguments see limberctl_case; LIMBER_MAKE_RECORD is the maker of records."""

import collections
import datetime
import json
import os
import re
import subprocess
import uuid

from limberctl_case import Case, main

# Those that were seen in use for the very thing; no other may ever appear.
LOINC = {
    "55411-3": "Exercise duration",
    "73985-4": "Exercise activity",
    "72514-3": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    "82290-8": "Frequency of moderate to vigorous aerobic physical activity",
    "82291-6": "Frequency of muscle-strengthening physical activity",
}
OTHER_CODES = {
    ("http://terminology.hl7.org/CodeSystem/observation-category", "activity"),
    ("http://terminology.hl7.org/CodeSystem/observation-category", "survey"),
    ("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown"),
}
# Of R4, so far as a Bundle of Observations may use it without extensions.
VALUES = {"valueQuantity", "valueCodeableConcept", "valueString", "valueBoolean", "valueInteger",
          "valueRange", "valueRatio", "valueSampledData", "valueTime", "valueDateTime",
          "valuePeriod"}
EFFECTIVE = {"effectiveDateTime", "effectivePeriod", "effectiveTiming", "effectiveInstant"}
OBSERVATION = VALUES | EFFECTIVE | {
    "resourceType", "id", "meta", "identifier", "status", "category", "code", "subject", "issued",
    "performer", "dataAbsentReason", "interpretation", "note", "bodySite", "method", "device",
    "hasMember", "derivedFrom", "component"}
COMPONENT = VALUES | {"code", "dataAbsentReason", "interpretation"}
DATE_TIME = re.compile(
    r"(\d{3}[1-9]|\d\d[1-9]0|\d[1-9]00|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])"
    r"(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?)?)?")
UNITS = {"min", "min/wk", "d/wk"}


class Fhir(Case):
    def setUp(self):
        super().setUp()
        made = subprocess.run([os.environ["LIMBER_MAKE_RECORD"], "150", "2026-03-01"],
                              capture_output=True, check=True).stdout
        self.record = json.loads(made)
        self.run_ctl("import", self.put("made.json", made))

    def export(self, *options):
        bundle = json.loads(self.run_ctl("export", "--format=fhir", *options))
        self.check_bundle(bundle)
        return bundle

    # --- The rules ---

    def check_bundle(self, bundle):
        self.assertLessEqual(set(bundle), {"resourceType", "type", "entry"})
        self.assertEqual((bundle["resourceType"], bundle["type"]), ("Bundle", "collection"))
        self.check_not_empty(bundle)
        entries = bundle.get("entry", [])
        urls = [entry["fullUrl"] for entry in entries]
        self.assertEqual(len(urls), len(set(urls)))
        for entry in entries:
            self.assertEqual(set(entry), {"fullUrl", "resource"})
            url = entry["fullUrl"]
            self.assertEqual(uuid.UUID(url.removeprefix("urn:uuid:")).urn, url)
            self.assertEqual(entry["resource"]["identifier"],
                             [{"system": "urn:ietf:rfc:3986", "value": url}])
            self.check_observation(entry["resource"], set(urls))

    def check_not_empty(self, value):
        self.assertIsNotNone(value)
        self.assertNotIn(value, ("", [], {}))
        for part in (value.values() if isinstance(value, dict) else
                     value if isinstance(value, list) else ()):
            self.check_not_empty(part)

    def check_observation(self, resource, urls):
        self.assertEqual(resource["resourceType"], "Observation")
        self.assertLessEqual(set(resource), OBSERVATION)
        self.assertIn(resource["status"], ("final", "preliminary"))
        category, = resource["category"]
        self.check_concept(category)
        self.check_concept(resource["code"])
        key, = EFFECTIVE & set(resource)
        self.check_effective(key, resource[key])
        self.check_value(resource, "hasMember" in resource)
        if "method" in resource:
            self.check_concept(resource["method"])
        for note in resource.get("note", []):
            self.assertEqual(set(note), {"text"})
        for member in resource.get("hasMember", []):
            self.assertEqual(set(member), {"reference"})
            self.assertIn(member["reference"], urls)
        for component in resource.get("component", []):
            self.assertLessEqual(set(component), COMPONENT)
            self.check_concept(component["code"])
            self.check_value(component, False)
            # obs-7
            self.assertNotEqual(component["code"].get("coding"),
                                resource["code"].get("coding", "none"))

    def check_concept(self, concept):
        self.assertLessEqual(set(concept), {"coding", "text"})
        for coding in concept.get("coding", []):
            self.assertEqual(set(coding), {"system", "code", "display"})
            if coding["system"] == "http://loinc.org":
                self.assertEqual(LOINC.get(coding["code"]), coding["display"])
            else:
                self.assertIn((coding["system"], coding["code"]), OTHER_CODES)

    def check_effective(self, key, value):
        if key == "effectiveDateTime":
            self.assertRegex(value, "^" + DATE_TIME.pattern + "$")
            return
        self.assertEqual(key, "effectivePeriod")
        self.assertLessEqual({"start"}, set(value))
        self.assertLessEqual(set(value), {"start", "end"})
        for time in value.values():
            self.assertRegex(time, "^" + DATE_TIME.pattern + "$")
        if "end" in value:
            self.assertLessEqual(datetime.datetime.fromisoformat(value["start"]),
                                 datetime.datetime.fromisoformat(value["end"]))

    def check_value(self, holder, may_lack):
        found = VALUES & set(holder)
        self.assertLessEqual(len(found), 1)
        # obs-6
        self.assertFalse(found and "dataAbsentReason" in holder)
        self.assertTrue(found or may_lack or "dataAbsentReason" in holder)
        for key in found:
            value = holder[key]
            if key == "valueQuantity":
                self.assertEqual(set(value), {"value", "unit", "system", "code"})
                self.assertEqual(value["system"], "http://unitsofmeasure.org")
                self.assertIn(value["code"], UNITS)
                self.assertGreaterEqual(value["value"], 0)
            elif key == "valueCodeableConcept":
                self.check_concept(value)
            else:
                self.assertIs(type(value), {"valueString": str, "valueBoolean": bool,
                                            "valueInteger": int}[key])

    # --- What it says ---

    def by_url(self, bundle):
        return {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}

    def url(self, ident, name):
        return uuid.uuid5(uuid.UUID(ident), name).urn

    def test_sessions(self):
        found = self.by_url(self.export())
        n_pains = 0
        for session in self.record["sessions"]:
            ident = session["id"]
            group = found[self.url(ident, "session")]
            members = [member["reference"] for member in group["hasMember"]]
            self.assertIn(self.url(ident, "activity"), members)
            self.assertEqual(group["effectivePeriod"],
                             {"start": session["start"], "end": session["end"]})
            minutes = found[self.url(ident, "duration")]["valueQuantity"]
            self.assertEqual(minutes["code"], "min")
            self.assertAlmostEqual(minutes["value"], session["played_us"] / 6e7, delta=0.0501)
            for key in ("pain_before", "pain_after", "pain_morning", "pain_worst", "effort",
                        "confidence"):
                url = self.url(ident, key.replace("_", "-"))
                self.assertEqual(url in found, key in session)
                self.assertEqual(url in members, key in session)
                if key in session:
                    self.assertEqual(found[url]["valueInteger"], session[key])
                    n_pains += key.startswith("pain")
            for number, step in enumerate(session["steps"], 1):
                url = self.url(ident, f"step-{number}-pain")
                self.assertEqual(url in found, step["hurt"] or step["spread"] or "pain" in step)
                if url in found:
                    self.assertEqual(found[url].get("valueInteger"), step.get("pain"))
                    self.assertEqual(found[url]["component"][0]["valueString"], step["name"])
        self.assertGreater(n_pains, 100)

    def test_four_pains(self):
        """Told apart by their time and, in words, by their method."""
        session = dict(self.record["sessions"][-1], id=str(uuid.uuid4()), pain_before=1,
                       pain_after=2, pain_morning=3, pain_worst=4)
        self.run_ctl("import", self.put("pains.json", {"limber_record": 2, "sessions": [session]}))
        found = self.by_url(self.export())
        day = datetime.date.fromisoformat(session["start"][:10])
        for score, (name, method, effective) in enumerate((
                ("pain-before", "Asked before the session", session["start"]),
                ("pain-after", "Asked after the session", session["end"]),
                ("pain-morning", "Asked for the next morning",
                 str(day + datetime.timedelta(1))),
                ("pain-worst", "Worst while exercising",
                 {"start": session["start"], "end": session["end"]})), 1):
            resource = found[self.url(session["id"], name)]
            self.assertEqual(resource["code"]["coding"][0]["code"], "72514-3")
            self.assertEqual(resource["valueInteger"], score)
            self.assertEqual(resource["method"], {"text": method})
            self.assertEqual(resource.get("effectiveDateTime", resource.get("effectivePeriod")),
                             effective)

    def weeks(self, first, last):
        """Minutes of aerobic exercise, and the days of strengthening that surely count, by the
        Monday of the week."""
        minutes, days = collections.Counter(), collections.defaultdict(set)
        for session in self.record["sessions"]:
            day = datetime.date.fromisoformat(session["start"][:10])
            monday = day - datetime.timedelta(day.weekday())
            if str(monday) < first or str(monday + datetime.timedelta(6)) > last:
                continue
            if session["kind"] == "aerobic" and session["level"] != "gentle":
                minutes[str(monday)] += session["played_us"] / 6e7
            if session["kind"] == "core" and session["outcome"] == "finished":
                days[str(monday)].add(day)
        return minutes, days

    def check_weeks(self, first, last, *options):
        minutes, days = self.weeks(first, last)
        found = {"min/wk": {}, "d/wk": {}}
        for resource in self.by_url(self.export(*options)).values():
            quantity = resource.get("valueQuantity", {"code": "min"})
            if quantity["code"] != "min":
                start, end = resource["effectivePeriod"].values()
                self.assertEqual(datetime.date.fromisoformat(end)
                                 - datetime.date.fromisoformat(start), datetime.timedelta(6))
                self.assertIn("with Limber", resource["method"]["text"])
                found[quantity["code"]][start] = quantity["value"]
        self.assertEqual(set(found["min/wk"]), set(minutes))
        for monday, value in found["min/wk"].items():
            self.assertAlmostEqual(value, minutes[monday], delta=0.0501)
        for monday, kept in days.items():
            self.assertLessEqual(len(kept), found["d/wk"][monday])
        for monday, value in found["d/wk"].items():
            self.assertIn(value, range(1, 8))
            self.assertTrue(first <= monday <= last)
        return len(found["min/wk"]) + len(found["d/wk"])

    def test_weeks(self):
        self.assertGreater(self.check_weeks("1970-01-01", "2026-03-08"), 10)
        # 2026-02-02 is a Monday: of the week before and the week after there is only a part.
        self.assertGreater(self.check_weeks("2026-02-02", "2026-02-22", "--from=2026-01-28",
                                            "--to=2026-02-24"), 1)

    def test_entries(self):
        found = self.by_url(self.export())
        texts = {entry["id"]: entry.get("text") for entry in self.record["entries"]}
        seen = collections.Counter()
        for entry in self.record["entries"]:
            kind, ident = entry["kind"], entry["id"]
            if kind == "flare-up":
                resource = found[self.url(ident, "flare-up")]
                self.assertEqual(resource["status"], "final" if "end" in entry else "preliminary")
                self.assertEqual(resource["effectivePeriod"]["start"], entry["at"])
            elif kind == "activity-score" or (kind == "rmdq" and "value" in entry):
                resource = found[self.url(ident, "score")]
                self.assertEqual(resource["valueInteger"], entry["value"])
                self.assertNotIn("coding", resource["code"])
                if kind == "activity-score":
                    self.assertEqual(resource["note"], [{"text": texts[entry["subject"]]}])
            seen[kind] += 1
        for kind in ("flare-up", "activity-score", "rmdq"):
            self.assertGreater(seen[kind], 0)

    def test_only_these_codes(self):
        out = self.run_ctl("export", "--format=fhir")
        self.assertEqual(set(re.findall(r'"system": "http://loinc.org", "code": "([^"]*)"', out)),
                         set(LOINC))
        self.assertEqual(out.count("loinc"), out.count('"system": "http://loinc.org"'))

    def test_stable(self):
        whole = self.by_url(self.export())
        self.assertEqual(self.by_url(self.export()), whole)
        part = self.by_url(self.export("--from=2026-01-01", "--to=2026-02-01"))
        self.assertLess(part.items(), whole.items())

    def test_nothing(self):
        self.assertNotIn("entry", self.export("--to=1999-12-31"))
        self.run_ctl("forget", "--yes")
        self.assertNotIn("entry", self.export())

    def test_odd_times(self):
        """A clock that was set back, and a zone that is none, make no faulty resource."""
        session = dict(self.record["sessions"][0], id=str(uuid.uuid4()),
                       start="2026-02-01T08:30:00.000001-23:00",
                       end="2026-02-01T08:00:00.000000-23:00")
        flare = {"id": str(uuid.uuid4()), "kind": "flare-up", "by": "person",
                 "at": "2026-02-01T08:30:00.000001+18:00", "flags": 2 ** 27}
        self.run_ctl("import", self.put("odd.json", {"limber_record": 2, "sessions": [session],
                                                     "entries": [flare]}))
        found = self.by_url(self.export())
        self.assertEqual(found[self.url(session["id"], "session")]["effectivePeriod"],
                         {"start": "2026-02-02T07:30:00.000001+00:00"})
        self.assertNotIn("component", found[self.url(flare["id"], "flare-up")])


if __name__ == "__main__":
    main()

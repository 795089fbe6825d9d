"""The crash driver itself: it passes a Center that keeps its word and catches one that does not."""

import os
import random
import sys
import tempfile
import time
import unittest
from pathlib import Path

from acts import Act, Attempt, mark
from center import Center, Lost
from crowd import Who
from kill import Trial
from pages import Page

SOMEBODY = Who("someone@center.example")


class Note(Act):
    name = "note"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt:
        time.sleep(0.01)  # a few hundred are enough
        text = mark(chance)
        return self.sent(who, "/notes", [("key", mark(chance)), ("text", text)], text, text=text)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        page = center.page(attempt.who.address, location)
        return page.is_here and page.says(attempt.about["text"]) == 1


class Idle(Note):
    name = "idle"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> None:
        return None


def driven(mode: str, *mix: Act, seconds: float = 60) -> str:
    os.environ["STAND_IN"] = mode
    program = [sys.executable, str(Path(__file__).with_name("stand_in.py"))]
    with tempfile.TemporaryDirectory() as folder:
        center = Center(program, Path(folder))
        try:
            test = Trial(center, [(list(mix), [SOMEBODY])] * 4, seed=1)
            return test.run(kills=3, until=time.monotonic() + seconds)
        finally:
            center.stop()


class Driver(unittest.TestCase):
    def test_a_center_that_keeps_its_word_passes(self) -> None:
        self.assertRegex(driven("durable", Note()), r"^3 kills, \d+ acknowledged acts .* 0 lost")

    def test_a_center_that_forgets_what_it_acknowledged_is_caught(self) -> None:
        with self.assertRaisesRegex(Lost, "acknowledged and lost"):
            driven("forgetful", Note())

    def test_a_center_that_does_things_twice_is_caught(self) -> None:
        with self.assertRaisesRegex(Lost, "asked again"):
            driven("double", Note())

    def test_a_mix_in_which_an_act_never_happens_proves_nothing(self) -> None:
        with self.assertRaisesRegex(Lost, "too little"):
            driven("durable", Note(), Idle(), seconds=6)

    def test_a_run_that_takes_too_long_fails(self) -> None:
        with self.assertRaisesRegex(Lost, "out of time after 0 of 3 kills"):
            driven("durable", Note(), seconds=0)


class Reading(unittest.TestCase):
    def test_a_form_is_sent_as_a_browser_would(self) -> None:
        form = Page(
            200,
            """<form method="post" action="/a"><input type="hidden" name="key" value="k"><input name="line" value="old">
            <input type="radio" name="one" value="x"><input type="radio" name="one" value="y" checked>
            <input type="checkbox" name="some" value="z"><select name="list"><option value="1"><option value="2" selected>
            </select><textarea name="text">\nwritten</textarea><button name="then" value="leave"></button></form>""",
        ).form("/a")
        assert form is not None
        self.assertEqual(
            sorted(form.filled(line="new", some=["z"])),
            [("key", "k"), ("line", "new"), ("list", "2"), ("one", "y"), ("some", "z"), ("text", "written")],
        )
        self.assertEqual(form.options, {"one": ["x", "y"], "some": ["z"], "list": ["1", "2"]})

    def test_what_is_being_typed_is_not_said(self) -> None:
        page = Page(200, "<p>mark</p><form><textarea name=t>mark</textarea><input name=i value=mark></form>")
        self.assertEqual(page.says("mark"), 1)


if __name__ == "__main__":
    unittest.main()

"""The crash driver itself: it passes a Center that keeps its word and catches one that does not."""

import os
import random
import sys
import tempfile
import unittest
from pathlib import Path

import kill
from acts import Act, Attempt


class Note(Act):
    name = "note"
    address = "someone@center.example"

    def attempt(self, read, chance: random.Random) -> Attempt:
        return Attempt(self.name, self.address, "/notes", {"text": str(chance.random())})

    def found(self, read, attempt: Attempt, answer) -> bool:
        status, note = read(self.address, f"/notes/{answer['id']}")
        return status == 200 and note["text"] == attempt.body["text"]


class Idle(Note):
    name = "idle"

    def attempt(self, read, chance: random.Random) -> None:
        return None


def driven(mode: str, mix: list[Act]) -> str:
    os.environ["STAND_IN"] = mode
    program = [sys.executable, str(Path(__file__).with_name("stand_in.py"))]
    with tempfile.TemporaryDirectory() as folder:
        center = kill.Center(program, Path(folder))
        try:
            return kill.run(center, mix, kills=3, clients=4, seed=1)
        finally:
            center.stop()


class Driver(unittest.TestCase):
    def test_a_center_that_keeps_its_word_passes(self) -> None:
        self.assertRegex(driven("durable", [Note()]), r"^3 kills, \d+ acknowledged acts .* 0 lost")

    def test_a_center_that_forgets_what_it_acknowledged_is_caught(self) -> None:
        with self.assertRaisesRegex(kill.Lost, "acknowledged and lost"):
            driven("forgetful", [Note()])

    def test_a_center_that_does_things_twice_is_caught(self) -> None:
        with self.assertRaisesRegex(kill.Lost, "asked again"):
            driven("double", [Note()])

    def test_a_mix_in_which_an_act_never_happens_proves_nothing(self) -> None:
        with self.assertRaisesRegex(kill.Lost, "too little"):
            driven("durable", [Note(), Idle()])


if __name__ == "__main__":
    unittest.main()

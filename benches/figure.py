"""How a figure is told: ours, the limit or the peer beside it, the target, and whether it is met."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Target:
    """`most` or `least` of the figure itself, or of its ratio to what stands beside it."""

    most: float | None = None
    least: float | None = None
    of_ratio: bool = False

    def met(self, ours: float, ratio: float) -> bool:
        value = ratio if self.of_ratio else ours
        return (self.most is None or value <= self.most) and (self.least is None or value >= self.least)

    def __str__(self) -> str:
        number = self.most if self.most is not None else self.least
        sign = "≤" if self.most is not None else "≥"
        return f"{sign} {number:,g}{' of it' if self.of_ratio else ''}"


def most(number: float) -> Target:
    return Target(most=number)


def least(number: float) -> Target:
    return Target(least=number)


_missed: list[str] = []


def figure(
    name: str,
    ours: float,
    unit: str,
    beside: tuple[float, str] | None = None,
    target: Target | None = None,
    digits: int = 2,
) -> None:
    """One line. `beside` is the limit, measured in this run, or the peer, with its name."""
    peer, ratio = ("", float("nan")) if beside is None else (f"{beside[0]:,.{digits}f} {beside[1]}", ours / beside[0])
    told = "" if beside is None else f"{ratio:.2f}"
    aim, verdict = "", ""
    if target is not None:
        met = target.met(ours, ratio)
        aim, verdict = str(target), "met" if met else "MISSED"
        if not met:
            _missed.append(f"{name.strip()}: {ours:,.{digits}f} {unit}, target {aim}")
    print(f"{name:<46} {ours:>10,.{digits}f} {unit:<4} {peer:<36} {told:>7}  {aim:<12} {verdict}".rstrip(), flush=True)


THREE = "Rates and times are the best of three; CPU is the server's own. Limits are measured in this run."


def heading(program: Path, how: str = THREE) -> None:
    """On what, when and how it is measured: without it no figure can be read."""
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True)
    model = next((line.split(":")[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = int(next(line.split()[1] for line in _lines("/proc/meminfo") if line.startswith("MemTotal"))) / 1024**2
    when = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime())
    print(f"{program} of {commit.stdout.strip()}, {when}")
    print(f"{os.cpu_count()} cores of {model}, {memory:.0f} GiB, load of the machine {load()}")
    print(f"{how}\n")
    print(f"{'figure':<46} {'ours':>10} {'':<4} {'limit or peer':<36} {'ratio':>7}  {'target':<12}", flush=True)


def load() -> str:
    return " ".join(f"{number:.1f}" for number in os.getloadavg())


def ending() -> None:
    print(f"\nLoad of the machine at the end {load()}.", end=" ")
    if _missed:
        print(f"{len(_missed)} missed:")
        print("\n".join(f"- {line}" for line in _missed))
    else:
        print("Every target is met.")


def _lines(file: str) -> list[str]:
    return Path(file).read_text().splitlines()

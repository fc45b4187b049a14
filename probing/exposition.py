"""The text in which Prometheus' exporters tell their metrics: names, labels and values, by line."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from probing.records import Report

__all__ = ["Sample", "Scrape", "is_exposition", "scrapes_in"]

_COMMENT = re.compile(r"^# (?:HELP|TYPE) [a-zA-Z_:][\w:]* ", re.MULTILINE)
_SAMPLE = re.compile(
    r"^([a-zA-Z_:][a-zA-Z0-9_:]*+)(?:\{(.*)\})?"  # its name and labels
    r"[ \t]+([-+]?[\w.+-]{1,40})(?:[ \t]+-?\d{1,20})?[ \t]*$",  # a value, and when
    re.MULTILINE,
)
_LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*+)[ \t]*=[ \t]*"((?:[^"\\]|\\.)*+)"')
_ESCAPED = re.compile(r"\\(.)")
MOST_SAMPLES = 20_000  # of one metric: a large machine has 8,000 processors' clocks
MOST_TARGETS = 4096
# What NVIDIA's collectors write for no answer lies just below the largest 64-bit number.
_BLANK = 9.2e18


@dataclass(frozen=True, slots=True)
class Sample:
    """One line: its labels, and its value; None where it is no number or stands for none."""

    labels: dict[str, str]
    value: float | None


@dataclass(frozen=True, slots=True)
class Scrape:
    """The samples of one target, by the name of their metric."""

    samples: dict[str, list[Sample]]

    def all(self, name: str) -> list[Sample]:
        """Every sample of a metric."""
        return self.samples.get(name, [])

    def value(self, *names: str) -> tuple[float | None, str]:
        """The value of the first of `names` that has one, and the name that gave it."""
        for name in names:
            for sample in self.all(name):
                if sample.value is not None:
                    return sample.value, name
        return None, names[0]

    def labels(self, name: str) -> dict[str, str]:
        """The labels of a metric's first sample; none where there is no such metric."""
        return next((sample.labels for sample in self.all(name)), {})

    def by(self, label: str, name: str) -> dict[str, float]:
        """A metric's values by one of its labels."""
        told = ((sample.labels.get(label), sample.value) for sample in self.all(name))
        return {key: value for key, value in told if key is not None and value is not None}


def is_exposition(start: str) -> bool:
    """Whether a text begins as an exporter's does: with a comment of theirs, or with samples."""
    if _COMMENT.search(start):
        return True
    lines = [line for line in start.splitlines()[:5] if line.strip()]
    return len(lines) > 1 and all(_SAMPLE.fullmatch(line) for line in lines[:-1])


def scrapes_in(text: str, is_wanted: Callable[[str], bool], report: Report) -> list[Scrape]:
    """The wanted metrics of each target: a federation answers for several, by `instance`."""
    found: dict[str, dict[str, list[Sample]]] = {}
    left_out: set[str] = set()
    for line in _SAMPLE.finditer(text):
        name, labels, value = line.groups(default="")
        if not is_wanted(name):
            continue
        pairs = _labels(labels)
        target = pairs.get("instance", "")
        samples = found.setdefault(target, defaultdict(list))[name]
        if len(samples) < MOST_SAMPLES and len(found) <= MOST_TARGETS:
            samples.append(Sample(pairs, _number(value)))
        else:
            left_out.add(name)
            if len(found) > MOST_TARGETS:
                del found[target]
    for name in sorted(left_out):
        most = f"at most {MOST_SAMPLES:,} samples of each of {MOST_TARGETS:,} targets"
        report.add("", name, "", most)
    return [Scrape(dict(metrics)) for metrics in found.values()]


def _labels(text: str) -> dict[str, str]:
    pairs: Iterable[tuple[str, str]] = _LABEL.findall(text)
    return {name: _ESCAPED.sub(_unescaped, value) for name, value in pairs}


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] == "n" else found[1]


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) < _BLANK else None

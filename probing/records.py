"""Reading the untrusted records of other collectors: every field a fact, every misfit a problem."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from money.sentence import Sentence, say
from probing.facts import Fact, Unknown, known, unknown
from probing.problems import Problem
from probing.wording import clean, number_in, positive, text_fact

__all__ = ["Record", "Report", "same_of", "sum_of"]

T = TypeVar("T")

LARGEST = 10**18
MOST_PARTS = 4096


@dataclass(slots=True)
class Report:
    """The problems found so far in one file; it stops listing them when they become too many."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    most: int = 200

    def add(self, where: str, column: str, value: object, expected: str) -> None:
        """Note that `value` at `where` is not what was `expected`."""
        if len(self.problems) < self.most:
            shown = value if isinstance(value, Sentence) else clean(value)[:80]
            self.problems.append(Problem(self.file, where, column, shown, expected))


@dataclass(frozen=True, slots=True)
class Record:
    """One object of a file: `tool` names its maker, `where` its place for people."""

    fields: dict[str, Any]
    tool: str
    where: str
    report: Report

    def source(self, key: str) -> str:
        """Where a field of this record was read."""
        return f"{self.tool}: {self.where}.{key}" if self.where else f"{self.tool}: {key}"

    def has(self, key: str) -> bool:
        """Whether the field is there with something in it."""
        return self.fields.get(key) not in (None, "", [], {})

    def raw(self, key: str) -> str:
        """The field as one clean line; empty when there is none or it is no plain value."""
        value = self.fields.get(key)
        return clean(value) if isinstance(value, str | int | float) else ""

    def text(self, *keys: str) -> Fact[str]:
        """The first of `keys` with a real text; a filler or a missing one says so."""
        told: Fact[str] = unknown(Unknown.NOT_REPORTED, self.source(keys[0]))
        for key in keys:
            value = self.fields.get(key)
            if isinstance(value, dict | list):
                self.report.add(self.where, key, type(value).__name__, "a text")
                continue
            if value is not None and not told.is_known:
                told = text_fact(value, self.source(key))
        return told

    def whole(self, *keys: str, times: int = 1) -> Fact[int]:
        """The integer above zero in the first of `keys` that has one, times a unit.

        Zero and less mean that nobody knew.
        """
        told = [self.number(key) for key in keys]
        number = next((each for each in told if each.is_known), told[0])
        return number.into(lambda value: round(value * times))

    def number(self, key: str) -> Fact[float]:
        """A number above zero, also when it is written as text with a unit behind it."""
        value = self.fields.get(key)
        source = self.source(key)
        if value is None or value == "":
            return unknown(Unknown.NOT_REPORTED, source)
        number = number_in(value)
        if number is None:
            told = text_fact(value, source)
            if told.unknown is Unknown.PLACEHOLDER:
                return unknown(Unknown.PLACEHOLDER, source, told.detail)
            self.report.add(self.where, key, value, "a number")
            return unknown(
                Unknown.UNREADABLE,
                source,
                say("“{clean}” is not a number", clean=clean(value)[:40]),
            )
        if abs(number) > LARGEST:
            self.report.add(
                self.where, key, value, say("a number below {largest:,}", largest=LARGEST)
            )
            return unknown(Unknown.UNREADABLE, source, "the number is too large to be true")
        return positive(number, source)

    def part(self, key: str) -> Record:
        """The object in a field; an empty one when there is none."""
        value = self.fields.get(key)
        if value is not None and not isinstance(value, dict):
            self.report.add(self.where, key, type(value).__name__, say("an object"))
        inner = value if isinstance(value, dict) else {}
        return Record(inner, self.tool, self._under(key), self.report)

    def parts(self, key: str) -> list[Record]:
        """The objects in a field; one alone counts as a list of one."""
        value = self.fields.get(key)
        items = value if isinstance(value, list) else [] if value is None else [value]
        if len(items) > MOST_PARTS:
            self.report.add(
                self.where,
                key,
                say("{items} entries", items=len(items)),
                say("at most {most_parts}", most_parts=MOST_PARTS),
            )
        found = []
        for number, item in enumerate(items[:MOST_PARTS]):
            place = self._under(f"{key}[{number}]")
            if isinstance(item, dict):
                found.append(Record(item, self.tool, place, self.report))
            else:
                self.report.add(place, "", type(item).__name__, say("an object"))
        return found

    def _under(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key


def same_of(facts: list[Fact[T]], source: str) -> Fact[T]:
    """The value that all of `facts` share; unknown when they differ or there are none."""
    values = {fact.value for fact in facts if fact.value is not None}
    if len(values) == 1:
        return known(values.pop(), source)
    if not values:
        return facts[0] if facts else unknown(Unknown.NOT_REPORTED, source)
    return unknown(Unknown.NOT_SUPPORTED, source, "the parts differ")


def sum_of(facts: list[Fact[int]], source: str) -> Fact[int]:
    """The sum of `facts`; unknown as soon as one is, or when there are none."""
    values = [fact.value for fact in facts if fact.value is not None]
    if values and len(values) == len(facts):
        return known(sum(values), source)
    return unknown(Unknown.NOT_REPORTED, source, "not every part tells it" if values else "")

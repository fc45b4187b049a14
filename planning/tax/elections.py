"""What a taxpayer may choose: per jurisdiction a few questions, answered from a fiscal year on.

An answer holds for what is bought in a fiscal year, or for the year itself, from the year in which
it is given until another is. Where nothing is elected, the first choice of each question holds.
Kept as text, `2025: bonus=out, section_179=most; 2026: bonus=law`, so that a setting can hold it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.errors import TaxError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from planning.tax.explained import Period

#: The most characters that elections may take as text.
LONGEST_TEXT: Final = 190
_CHANGE: Final = re.compile(r"\s*(?P<year>\d{4})\s*:(?P<answers>[^:;]*)")


@dataclass(frozen=True, slots=True)
class Question:
    """Something to elect; `choices` by key, the first is what holds where nothing is elected."""

    key: str
    label: str
    choices: tuple[tuple[str, str], ...]

    def label_of(self, key: str) -> str:
        """What a choice is called."""
        return dict(self.choices)[key]


QUESTIONS: Final[Mapping[str, tuple[Question, ...]]] = {
    "SE": (
        Question(
            "method",
            say("Method for all equipment"),
            (
                ("books", say("As in the books: the better of the 30 rule and the 20 rule")),
                ("residual", say("Residual value (restvärdesavskrivning), 25 %")),
            ),
        ),
        Question(
            "minor_value",
            say("Equipment of minor value"),
            (
                ("pool", say("Into the pool")),
                ("at_once", say("Deducted at once, below half a prisbasbelopp")),
            ),
        ),
    ),
    "UK": (
        Question(
            "payer",
            say("Who is taxed"),
            (("company", say("A company")), ("other", say("Not a company (income tax)"))),
        ),
        Question(
            "claim",
            say("Claimed for new equipment"),
            (
                ("aia", say("Annual investment allowance")),
                ("full", say("Full expensing where it is open, else the AIA")),
                ("forty", say("First-year allowance of 40 % where it is open, else the AIA")),
                ("none", say("Writing-down allowance only")),
            ),
        ),
        Question(
            "small_pool",
            say("A pool of 1,000 or less"),
            (("write_off", say("Written off")), ("keep", say("Written down like any other"))),
        ),
    ),
    "DE": (
        Question(
            "low_value",
            say("Assets of low value"),
            (
                ("gwg", say("At once up to 800 (GWG)")),
                ("pool", say("At once up to 250, above it the pool of the year (Sammelposten)")),
                ("none", say("Like all others")),
            ),
        ),
        Question(
            "computers",
            say("All other computers"),
            (
                ("linear", say("Linear over the life of the table")),
                ("one_year", say("One year (BMF of 22 February 2022)")),
                ("degressive", say("Degressive where it is open, else linear")),
            ),
        ),
    ),
    "US": (
        Question(
            "section_179",
            say("Section 179"),
            (
                ("none", say("Not elected")),
                ("most", say("The most allowed, on what came into service last first")),
            ),
        ),
        Question(
            "bonus",
            say("Bonus depreciation"),
            (
                ("law", say("As the dates of acquisition and service have it")),
                ("forty", say("40 % in the first tax year that ends after 19 January 2025")),
                ("out", say("Elected out")),
            ),
        ),
        Question(
            "system",
            say("System"),
            (
                ("gds", say("General (GDS), declining balance")),
                ("ads", say("Alternative (ADS), straight line")),
            ),
        ),
    ),
}


def questions(jurisdiction: str) -> tuple[Question, ...]:
    """What there is to elect; nothing in a jurisdiction without elections."""
    return QUESTIONS.get(jurisdiction, ())


@dataclass(frozen=True, slots=True)
class Elections:
    """The answers of one jurisdiction, by the calendar year in which a fiscal year begins."""

    jurisdiction: str
    changes: tuple[tuple[int, tuple[tuple[str, str], ...]], ...] = ()

    def of(self, period: Period) -> dict[str, str]:
        """The answer to every question for a fiscal year."""
        return self.from_year(period.start.year)

    def from_year(self, year: int) -> dict[str, str]:
        """The answer to every question for a fiscal year that begins in `year`."""
        answers = {one.key: one.choices[0][0] for one in questions(self.jurisdiction)}
        for begins, changed in self.changes:
            if begins <= year:
                answers |= dict(changed)
        return answers

    def elected(self, year: int, answers: Mapping[str, str]) -> Elections:
        """These elections with other answers from `year` on; later years keep their own changes."""
        kept = {begins: dict(changed) for begins, changed in self.changes}
        kept[year] = kept.get(year, {}) | dict(answers)
        made = Elections(self.jurisdiction)
        for begins in sorted(kept):
            before = made.from_year(begins)
            changed = tuple(
                (key, value) for key, value in kept[begins].items() if before.get(key) != value
            )
            if changed:
                made = Elections(self.jurisdiction, (*made.changes, (begins, changed)))
        return made.checked()

    def checked(self) -> Elections:
        """Itself; raises TaxError for an answer that is none, or for more than can be kept."""
        known = {one.key: dict(one.choices) for one in questions(self.jurisdiction)}
        for _, changed in self.changes:
            for key, value in changed:
                if value not in known.get(key, {}):
                    raise TaxError(_not_known(self.jurisdiction, key, value))
        if len(self.text) > LONGEST_TEXT:
            raise TaxError("These are more changes of elections than can be kept.")
        return self

    @property
    def kept(self) -> str:
        """The jurisdiction with its elections, as one value."""
        return f"{self.jurisdiction}; {self.text}" if self.changes else self.jurisdiction

    @property
    def text(self) -> str:
        """The elections as `2025: bonus=out; 2026: bonus=law`; nothing where none is made."""
        return "; ".join(
            f"{year}: {', '.join(f'{key}={value}' for key, value in changed)}"
            for year, changed in self.changes
        )


def _not_known(jurisdiction: str, key: str, value: str) -> str:
    offered = [
        f"{one.key}={choice}" for one in questions(jurisdiction) for choice, _ in one.choices
    ]
    return say(
        "“{key}={value}” is nothing to elect in {jurisdiction}; there is {offered}.",
        key=key[:40],
        value=value[:40],
        jurisdiction=jurisdiction,
        offered=", ".join(offered) or say("nothing"),
    )


def read_elections(jurisdiction: str, text: str) -> Elections:
    """The elections that `text` keeps; raises TaxError where it says something else."""
    changes: dict[int, tuple[tuple[str, str], ...]] = {}
    for part in filter(str.strip, text.split(";")):
        found = _CHANGE.fullmatch(part)
        if not found or int(found["year"]) in changes:
            raise TaxError(say("“{part}” is no election; write 2025: bonus=out.", part=part[:60]))
        changes[int(found["year"])] = tuple(
            _answer(one) for one in found["answers"].split(",") if one.strip()
        )
    return Elections(jurisdiction, tuple(sorted(changes.items()))).checked()


def parted(kept: str) -> tuple[str, str]:
    """The jurisdiction and the text of its elections, which a ledger keeps as one value."""
    jurisdiction, _, elections = kept.partition(";")
    return jurisdiction.strip(), elections.strip()


def _answer(text: str) -> tuple[str, str]:
    key, sign, value = (part.strip() for part in text.partition("="))
    if not sign:
        raise TaxError(say("“{text}” is no election; write bonus=out.", text=text.strip()[:60]))
    return key, value

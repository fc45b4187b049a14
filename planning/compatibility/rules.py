"""What power supplies and connectors are checked against, read from a dated text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from money.sentence import say
from planning.rules_text import read

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from planning.rules_text import Table


@dataclass(frozen=True, slots=True)
class Sourced:
    """A figure of the rules with where it is from."""

    value: Decimal
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRules:
    """One dated set of figures: watts, factors, and by socket or connector."""

    source: str
    source_date: date
    base_w: Decimal
    simple_factor: Decimal
    simple_source: str
    platform: Sourced
    memory_module: Sourced
    drive: Sourced
    most_load_pct: Sourced
    processors: dict[str, Sourced]
    connectors: dict[str, Sourced]

    @property
    def source_text(self) -> str:
        """The source as people cite it."""
        return f"{self.source}, {self.source_date:%Y-%m}"


def load_build_rules(text: str, name: str) -> BuildRules:
    """The figures in a TOML text; a RulesError names the line of what is wrong in it."""
    top = read(text, name)
    top.only("source", "simple", "sustained", "processor", "connector")
    source, simple, sustained = (top.one(part) for part in ("source", "simple", "sustained"))
    source.only("title", "date")
    simple.only("base_w", "factor", "source")
    figures = ("platform_w", "memory_module_w", "drive_w", "most_load_pct")
    sources = ("platform_source", "memory_source", "drive_source", "load_source")
    sustained.only(*figures, *sources)
    platform, memory_module, drive, load = (
        Sourced(sustained.number(figure), sustained.text(said))
        for figure, said in zip(figures, sources, strict=True)
    )
    if not 0 < load.value <= 100:
        raise sustained.problem(say("“most_load_pct” is above 0 and at most 100."), "most_load_pct")
    connectors = _by(top, "connector", "id", "power_w")
    for wanted in ("slot", "6-pin", "8-pin", "16-pin"):
        if wanted not in connectors:
            raise top.problem(
                say("A [[connector]] with the id “{wanted}” is needed.", wanted=wanted), "connector"
            )
    return BuildRules(
        source=source.text("title"),
        source_date=source.date("date"),
        base_w=simple.number("base_w"),
        simple_factor=_at_least_one(simple, "factor"),
        simple_source=simple.text("source"),
        platform=platform,
        memory_module=memory_module,
        drive=drive,
        most_load_pct=load,
        processors=_by(top, "processor", "socket", "factor"),
        connectors=connectors,
    )


def plain_socket(socket: str) -> str:
    """`LGA 1700`, `LGA1700` and `Socket LGA-1700` as one word."""
    letters = "".join(sign for sign in socket.casefold() if sign.isalnum() or sign == "+")
    return letters.removeprefix("socket").removeprefix("fc")


def _by(top: Table, table: str, key: str, value: str) -> dict[str, Sourced]:
    found: dict[str, Sourced] = {}
    for row in top.many(table):
        row.only(key, value, "source")
        number = _at_least_one(row, value) if value == "factor" else row.number(value)
        name = plain_socket(row.text(key)) if key == "socket" else row.text(key)
        found[name] = Sourced(number, row.text("source"))
    return found


def _at_least_one(table: Table, key: str) -> Decimal:
    number = table.number(key)
    if number < 1:
        raise table.problem(say("“{key}” is 1 or more.", key=key), key)
    return number

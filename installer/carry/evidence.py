"""What several sources say of one model, and which value is chosen.

The rule: a maker's datasheet decides, one that was read before one that could not be opened again;
a value known to be wrong is kept and never chosen; else the value that most sources agree on
(figures within 3 %); among equals the source that is believed first. Everything that was said is
kept beside the choice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from installer.carry.sources import RANK
from planning.figures import same

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DATASHEET: Final = "datasheet"
UNCONFIRMED: Final = "datasheet-unconfirmed"
_DECIDING: Final = frozenset({DATASHEET, UNCONFIRMED})


@dataclass(frozen=True, slots=True)
class Figure:
    """A value of one field, as one source gives it. `why` says what is special about it."""

    value: str
    source: str
    why: str = ""
    wrong: bool = False


@dataclass(slots=True)
class Model:
    """One model under its key, with all that was said of it, by field."""

    key: str
    name: str
    manufacturer: str
    aliases: list[str] = field(default_factory=list)
    part_numbers: list[str] = field(default_factory=list)
    figures: dict[str, list[Figure]] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The kind that the key begins with."""
        return self.key.partition("/")[0]

    def say(
        self, name: str, value: str, source: str, why: str = "", *, wrong: bool = False
    ) -> None:
        """Note what a source says of a field; an empty value says nothing."""
        if value:
            self.figures.setdefault(name, []).append(Figure(value, source, why, wrong))

    def say_all(self, values: dict[str, str], source: str) -> None:
        """Note what a source says of several fields."""
        for name, value in values.items():
            self.say(name, value, source)

    def call(self, *names: str) -> None:
        """Add other names of the same product."""
        known = {self.name.casefold(), *(alias.casefold() for alias in self.aliases)}
        for name in names:
            if name and name.casefold() not in known:
                known.add(name.casefold())
                self.aliases.append(name)

    def chosen(self) -> dict[str, Figure]:
        """The chosen figure of each field that has one."""
        picked = ((name, choose(said)) for name, said in self.figures.items())
        return {name: figure for name, figure in picked if figure is not None}

    def main_source(self) -> str:
        """The source of most of the chosen figures."""
        sources = [figure.source for figure in self.chosen().values()]
        return max(dict.fromkeys(sources), key=sources.count, default="")


def choose(said: Iterable[Figure]) -> Figure | None:
    """The figure that the rule above picks, None when nothing is fit to be chosen."""
    fit = sorted((figure for figure in said if not figure.wrong), key=lambda f: RANK[f.source])
    if not fit:
        return None
    if fit[0].source in _DECIDING:
        return fit[0]
    finest = [one for one in fit if not any(_is_finer(other.value, one.value) for other in fit)]
    return max(finest, key=lambda figure: len(_supporters(figure, fit)))


def evidence(said: list[Figure]) -> Iterator[tuple[Figure, bool, str]]:
    """Every figure, whether it is the chosen one, and why it is or is not."""
    chosen = choose(said)
    for figure in sorted(said, key=lambda f: RANK[f.source]):
        if figure is chosen:
            yield figure, True, figure.why or _reason(figure, said)
        elif chosen is None or figure.wrong:
            yield figure, False, figure.why
        else:
            yield figure, False, "agrees" if same(figure.value, chosen.value) else "differs"


def _is_finer(one: str, other: str) -> bool:
    """Whether one is a date within the other: `2022-10-12` within `2022`."""
    return len(one) > len(other) >= 4 and one.startswith(f"{other}-")


def _supporters(figure: Figure, others: Iterable[Figure]) -> set[str]:
    return {other.source for other in others if same(figure.value, other.value)}


def _reason(chosen: Figure, said: list[Figure]) -> str:
    fit = [figure for figure in said if not figure.wrong]
    if len(fit) == 1:
        return "only source" if len(said) == 1 else "the only one not known to be wrong"
    count = len(_supporters(chosen, fit))
    return f"{count} sources agree" if count > 1 else "believed before the others"

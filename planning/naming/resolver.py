"""From the text of a quote, a price list or a probe to one model of the catalogue, or to none.

In turn: what the text is exactly (a name, an alias, a part number, a PCI id), then the models whose
number stands in the text, less those that something in the text contradicts. What is left is an
answer only when it is alone or when the text says all that its name says.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.naming.chips import decorated
from planning.naming.comparing import compare
from planning.naming.entry import Entry, Resolution, RunnerUp
from planning.naming.index import Index
from planning.naming.part_numbers import PartNumbers, plain_number
from planning.naming.reading import Reading, read
from planning.naming.signature import signature
from planning.naming.wholes import BOARD, EXACT_ONLY, another_board, numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from planning.naming.signature import Comparison, Signature

#: How often a match of its sort is right, as measured on labelled texts and rounded down.
EXACT: Final = 0.99
FULL: Final = 0.97
ALONE: Final = 0.94
BARE: Final = 0.85
EXTRA: Final = 0.7
DOUBTED: Final = 0.6
SEVERAL: Final = 0.5
CONTRADICTED: Final = 0.3

#: How much of its name may be left out where only one model fits: the catalogue may lack others.
MOST_UNSAID: Final = 1
#: From which likeness of 100 on a name is worth showing to a person.
LEAST_ALIKE: Final = 60
LONGEST_TEXT: Final = 600
MOST_RUNNERS_UP: Final = 3
#: An order code of so few letters and digits may mean something else.
LONGEST_SHORT_CODE: Final = 7

_PCI: Final = re.compile(
    r"\b(10de|1002|8086|1da3)[: ]([0-9a-f]{4})\b|ven_([0-9a-f]{4})&dev_([0-9a-f]{4})"
    r"|\b0x([0-9a-f]{4})(10de|1002|8086|1da3)\b",
    re.IGNORECASE,
)
#: lspci's words for a product that its list of names lacks.
_UNNAMED: Final = re.compile(
    r"\b(nvidia|advanced micro devices|intel)\b.*?\bdevice ([0-9a-f]{4})\b", re.IGNORECASE
)
_VENDORS: Final = {"nvidia": "10de", "advanced micro devices": "1002", "intel": "8086"}
_LAPTOP_PAIR: Final = re.compile("Max-Q / Mobile|Mobile / Max-Q")
_CHIP: Final = re.compile(r"[a-z]{0,2}\d{2,4}(?:ti|super|tisuper|xtx?|gre|[a-z])?")
_TRADE: Final = re.compile(r"\((?:r|tm|c)\)|[®™©]", re.IGNORECASE)
_CHUNK: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9./#+\-]{4,}")


class Resolver:
    """The models of a catalogue, ready to be found by what people and machines call them.

    `pci_names` gives the name of a product by vendor and device (`10de2330`).
    """

    def __init__(
        self, entries: Iterable[Entry], pci_names: Mapping[str, str] | None = None
    ) -> None:
        self.entries = tuple(entries)
        self._pci_names = pci_names or {}
        self._names = Index(self.entries)
        self._parts = PartNumbers(self.entries)
        self._aliases = _alone(self.entries)

    def resolve(self, text: str) -> Resolution:
        """The model that `text` means, with a confidence, or none."""
        if len(text) > LONGEST_TEXT:
            return _nothing(text[:LONGEST_TEXT], say("too long for the name of a part"))
        if found := self._by_pci(text):
            return found
        reading = read(text)
        if not reading.words:
            return _nothing(text, say("no word that could name a part"))
        if entry := self._aliases.get(_as_written(text)):
            return Resolution(text, entry.key, entry.name, EXACT, say("another name of it"))
        found = self._by_part_number(_CHUNK.findall(text.replace("_", " ")), text)
        if found is None or not found.taken:
            named = self._by_name(text, reading)
            found = named if named.taken else found or self._by_part_number([text], text) or named
        return found

    def nearest(self, text: str, limit: int = MOST_RUNNERS_UP) -> tuple[RunnerUp, ...]:
        """The models whose names look most like `text`, for a person who asks what it could be.

        It looks at every name, which takes a hundred times as long as `resolve`.
        """
        from rapidfuzz import fuzz, process

        found = process.extract(
            text[:LONGEST_TEXT],
            [entry.name for entry in self.entries],
            scorer=fuzz.token_set_ratio,
            processor=str.casefold,
            limit=limit,
            score_cutoff=LEAST_ALIKE,
        )
        return tuple(
            RunnerUp(
                self.entries[place].key,
                name,
                CONTRADICTED,
                say("looks {score:.0f} % alike", score=score),
            )
            for name, score, place in found
        )

    def _by_pci(self, text: str) -> Resolution | None:
        if unnamed := _UNNAMED.search(text):
            named = self._by_pci(f"{_VENDORS[unnamed[1].casefold()]}:{unnamed[2]}")
            return named and replace(named, text=text)
        for found in _PCI.finditer(text):
            vendor, device = found[1] or found[3] or found[6], found[2] or found[4] or found[5]
            number = f"{vendor}{device}".lower()
            if len(entries := self._parts.exactly(number)) == 1:
                entry = entries[0]
                return Resolution(
                    text, entry.key, entry.name, EXACT, say("PCI id {number}", number=number)
                )
            if name := self._pci_names.get(number):
                if " / " in _LAPTOP_PAIR.sub("", name):
                    return _nothing(
                        text, say("a PCI id that several products share: {name}", name=name)
                    )
                return _renamed(self.resolve(name), text, say("PCI id of “{name}”", name=name))
            if text.strip().lower() == found[0].lower():
                return _nothing(text, say("a PCI id that the catalogue does not know"))
        return None

    def _by_part_number(self, chunks: Sequence[str], text: str) -> Resolution | None:
        for chunk in chunks:
            for number in dict.fromkeys((chunk, *(chunk.partition(sign)[0] for sign in "-."))):
                if _says_no_more_than_a_chip(number):
                    continue
                entries = self._parts.exactly(number)
                if entries and not _says_another(text, number, entries[0]):
                    return _numbered(text, say("part number {number}", number=number), entries)
                if entries := self._parts.beginning(number):
                    return _numbered(
                        text, say("part number {number}…", number=number), entries, whole=False
                    )
        return None

    def _by_name(self, text: str, reading: Reading) -> Resolution:
        compared = [
            compare(reading, known)
            for known in self._names.candidates(text, reading)
            if numbers(known) <= reading.models and not _is_other_board(known, reading)
        ]
        if any(each.signature.entry.kind != EXACT_ONLY for each in compared):
            compared = [each for each in compared if each.signature.entry.kind != EXACT_ONLY]
        best: dict[str, Comparison] = {}
        for each in sorted(compared, key=_rank):
            best.setdefault(each.signature.entry.key, each)
        everything = list(best.values())
        fitting = [each for each in everything if not each.objections]
        if reading.share:
            return _refused(text, everything, reading.share)
        if not fitting:
            return _refused(text, everything, "")
        if fitting[0].signature.entry.kind == BOARD and _rivals(reading, fitting):
            fitting = [each for each in fitting if each.signature.entry.kind != BOARD] or fitting
        confidence, why = _judged(reading, fitting)
        entry = fitting[0].signature.entry
        others = [each for each in everything if each is not fitting[0]]
        runners_up = tuple(_runner_up(each, confidence) for each in others[:MOST_RUNNERS_UP])
        return Resolution(text, entry.key, entry.name, confidence, why, runners_up)


def _alone(entries: Iterable[Entry]) -> dict[str, Entry]:
    """The models by each alias that is one model's alone, with its maker and without.

    An alias may say what its model's figures do not, as the memory of the whole module that NVIDIA
    reports in `NVIDIA GH200 480GB`.
    """
    found: dict[str, Entry | None] = {}
    for entry in entries:
        if entry.kind == EXACT_ONLY:
            continue
        maker = f"{entry.manufacturer.casefold()} "
        for alias in entry.aliases:
            written = _as_written(alias)
            for each in {written, written.removeprefix(maker)}:
                other = found.get(each, entry)
                found[each] = entry if other is entry else None
    return {text: entry for text, entry in found.items() if entry is not None and len(text) > 4}


def _as_written(text: str) -> str:
    """A text without marks of trade, with single blanks, in small letters."""
    return " ".join(_TRADE.sub(" ", text).casefold().split())


def _is_other_board(known: Signature, reading: Reading) -> bool:
    """Whether a board says more than the text: there are dozens with each chip."""
    return known.entry.kind == BOARD and not known.reading.known <= reading.known


def _says_another(text: str, number: str, entry: Entry) -> bool:
    """Whether the text with this order code speaks of another product than `entry`.

    A short code may be another maker's name for something else: it must be written as its maker
    writes it, and stand alone or beside a word of the product's name.
    """
    said, known = read(text), signature(entry, entry.name)
    if another_board(said, known):
        return True
    if len(plain_number(number)) > LONGEST_SHORT_CODE:
        return False
    as_written = {part.casefold() for part in entry.part_numbers}
    rest = said.known - read(number).known
    return number.casefold() not in as_written or bool(rest and not rest & known.reading.known)


def _numbered(text: str, why: str, entries: Sequence[Entry], *, whole: bool = True) -> Resolution:
    """The model with a part number; a question where several that differ claim it."""
    first = entries[0]
    kinds = {(each.kind, each.size_gb, each.manufacturer.casefold()) for each in entries}
    confidence = EXACT if whole else ALONE
    if len(entries) > 1:
        confidence = ALONE if whole and len(kinds) == 1 else SEVERAL
    twins = tuple(
        RunnerUp(each.key, each.name, SEVERAL, say("has the {why} too", why=why))
        for each in entries[1 : MOST_RUNNERS_UP + 1]
    )
    return Resolution(text, first.key, first.name, confidence, why, twins)


def _says_no_more_than_a_chip(number: str) -> bool:
    """Whether a part number is but the name of a chip, as `RTX4080`: no board is meant by it."""
    reading = read(number)
    rest = [word for word in reading.words if word not in reading.families]
    return bool(reading.families) and all(_CHIP.fullmatch(word) for word in rest)


def _rank(each: Comparison) -> tuple[int, int, int, int, bool, int, int, bool, int, str]:
    """What fits best first: what is contradicted least and says most of what the text says.

    Among equals the one with most names comes first, as the one that is most spoken of.
    """
    known = each.signature
    return (
        len(each.objections),
        len(each.doubts),
        -len(numbers(known)),
        each.unsaid,
        known.entry.kind == BOARD and each.loose > 0,
        each.loose,
        each.unsaid_families,
        known.entry.kind == BOARD,
        -len(known.entry.aliases),
        known.entry.key,
    )


def _judged(reading: Reading, fitting: Sequence[Comparison]) -> tuple[float, str]:
    first = fitting[0]
    if rivals := _rivals(reading, fitting):
        names = ", ".join(each.signature.entry.name for each in rivals[:MOST_RUNNERS_UP])
        return SEVERAL, say("could as well be {names}", names=names)
    if first.doubts:
        return DOUBTED, "; ".join(first.doubts)
    if first.extra:
        return EXTRA, say("what “{extra}” means is not known", extra=" ".join(first.extra))
    if not first.unsaid and not first.loose and reading.plain == first.signature.reading.plain:
        return EXACT, say("the name as the catalogue has it")
    if reason := _little_ground(reading, first):
        return BARE, reason
    if first.unsaid:
        return ALONE, say("the only model that fits, though the text does not say all of its name")
    return FULL, say("number, family and everything else that is said agree")


def _rivals(reading: Reading, fitting: Sequence[Comparison]) -> list[Comparison]:
    """The others that the text may mean as well as the first.

    Who says less than a whole name may mean any that fits; who says all of one name means that one,
    unless another name is said as fully.
    """
    first = fitting[0]
    others = [each for each in fitting[1:] if not _chip_and_board(first, each)]
    if first.unsaid:
        return others
    if not reading.makers and not reading.families:
        strangers = [each for each in others if _could_be_meant_instead(first, each)]
        if strangers:
            return strangers
    return [
        each
        for each in others
        if (_rank(each)[:-3] == _rank(first)[:-3] and not _twins(first, each))
        or _apart(first, each)
    ]


def _chip_and_board(first: Comparison, other: Comparison) -> bool:
    """Whether one is a board and the other a chip: no question, as the rank says which is meant."""
    boards = [each.signature.entry.kind == BOARD for each in (first, other)]
    return any(boards) and not all(boards)


def _could_be_meant_instead(first: Comparison, other: Comparison) -> bool:
    """Whether a number that stands alone may be another maker's as well."""
    if other.doubts or other.signature.makers & first.signature.makers:
        return False
    kinds = {first.signature.entry.kind, other.signature.entry.kind}
    return len(kinds) > 1 or other.unsaid == first.unsaid


def _twins(first: Comparison, other: Comparison) -> bool:
    """Whether the catalogue lists one product twice: the same name, and no figure that differs."""
    a, b = first.signature, other.signature
    figures = ((a.size_gb, b.size_gb), (a.entry.cores, b.entry.cores))
    return (
        a.is_chip
        and a.entry.kind == b.entry.kind
        and a.reading.plain == b.reading.plain
        and all(x is None or y is None or x == y for x, y in figures)
    )


def _apart(first: Comparison, other: Comparison) -> bool:
    """Whether another product stands in the same text."""
    return not other.signature.reading.models & first.signature.reading.models


def _little_ground(reading: Reading, first: Comparison) -> str:
    """Why a model is not sure though it is the only one of the catalogue that fits."""
    if first.special:
        return say("the only model that fits is a special edition, which the text does not say")
    if first.unsaid > MOST_UNSAID:
        return say("the only model that fits, but the text leaves much of its name out")
    said = reading.makers or reading.families or decorated(reading) or first.support
    if not said and all(word.isdigit() for word in first.signature.reading.models):
        return say("a number without maker or family")
    return ""


def _refused(text: str, compared: Sequence[Comparison], why: str) -> Resolution:
    if not compared:
        return _nothing(text, why or say("no model of the catalogue has this name"))
    reason = why or "; ".join(compared[0].objections)
    nearest = tuple(_runner_up(each, CONTRADICTED) for each in compared[:MOST_RUNNERS_UP])
    return Resolution(text, None, "", 0.0, reason, nearest)


def _runner_up(each: Comparison, most: float) -> RunnerUp:
    entry = each.signature.entry
    against = "; ".join((*each.objections, *each.doubts))
    confidence = CONTRADICTED if each.objections else SEVERAL
    return RunnerUp(entry.key, entry.name, min(confidence, most), against or say("fits as well"))


def _renamed(found: Resolution, text: str, why: str) -> Resolution:
    confidence = min(found.confidence, FULL)
    return Resolution(
        text,
        found.key,
        found.name,
        confidence,
        say("{where}: {why}", where=why, why=found.why),
        found.runners_up,
    )


def _nothing(text: str, why: str) -> Resolution:
    return Resolution(text, None, "", 0.0, why)

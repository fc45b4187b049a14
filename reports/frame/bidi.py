"""The Unicode bidirectional algorithm (UAX #9) for texts without explicit embeddings.

`reports.frame.text` removes embedding and override characters (they let a name disguise itself), so
only the implicit rules are needed: W1–W7, N0–N2, I1–I2, then L1, L2 and L4 for each line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from unicodedata import bidirectional

if TYPE_CHECKING:
    from collections.abc import Sequence

RIGHT: Final = frozenset({"R", "AL"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "BN"})
_OPENING: Final = dict(zip("([{⟨「『【（［｛〈《", ")]}⟩」』】）］｝〉》", strict=True))
_CLOSING: Final = {closing: opening for opening, closing in _OPENING.items()}
_MIRRORED: Final = (
    _OPENING | _CLOSING | dict(zip("<>«»‹›≤≥", "><»«›‹≥≤", strict=True))  # L4
)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction reads right to left (rules P2 and P3)."""
    for character in text:
        kind = bidirectional(character)
        if kind == "L":
            return False
        if kind in RIGHT:
            return True
    return False


def needs_reordering(text: str) -> bool:
    """Whether any character is neither left to right nor neutral."""
    return any(bidirectional(character) in {"R", "AL", "AN"} for character in text)


def levels(text: str) -> list[int]:
    """The embedding level of each character of one paragraph: odd levels read right to left."""
    base = int(is_right_to_left(text))
    around = "R" if base else "L"
    kinds = [bidirectional(character) or "L" for character in text]
    _resolve_weak(kinds, around)
    _resolve_brackets(text, kinds, around)
    _resolve_neutral(kinds, around)
    return [_level(kind, base) for kind in kinds]


def visual(text: str, line_levels: Sequence[int], base: int) -> str:
    """One line of a paragraph as it is drawn from left to right (L1–L4)."""
    resolved = list(line_levels)
    for index in range(len(text) - 1, -1, -1):
        if not text[index].isspace():
            break
        resolved[index] = base
    order = _marks_behind_letters(text, resolved, _order(resolved))
    return "".join(
        _MIRRORED.get(text[index], text[index]) if resolved[index] % 2 else text[index]
        for index in order
    )


def _order(resolved: Sequence[int]) -> list[int]:
    order = list(range(len(resolved)))
    for level in range(max(resolved, default=0), 0, -1):
        start = None
        for position in range(len(order) + 1):
            inside = position < len(order) and resolved[order[position]] >= level
            if inside and start is None:
                start = position
            elif not inside and start is not None:
                order[start:position] = reversed(order[start:position])
                start = None
    return order


def _marks_behind_letters(text: str, resolved: Sequence[int], order: list[int]) -> list[int]:
    """L3: marks of reversed letters follow them again, because fonts draw a mark over the last."""
    placed: list[int] = []
    waiting: list[int] = []
    for index in order:
        if resolved[index] % 2 and bidirectional(text[index]) == "NSM":
            waiting.insert(0, index)
        else:
            placed += [index, *waiting]
            waiting = []
    return placed + waiting


def _level(kind: str, base: int) -> int:
    if base:
        return 1 if kind == "R" else 2
    return {"L": 0, "R": 1}.get(kind, 2)


def _resolve_weak(kinds: list[str], around: str) -> None:
    """W1–W7: marks, numbers and the signs around numbers."""
    _resolve_marks(kinds, around)
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for index in range(1, len(kinds) - 1):
        left, kind, right = kinds[index - 1 : index + 2]
        joins = (kind in {"ES", "CS"} and left == "EN") or (kind, left) == ("CS", "AN")
        if left == right and joins:
            kinds[index] = left
    _join_terminators(kinds)
    strong = around
    for index, kind in enumerate(kinds):
        if kind in {"ES", "ET", "CS"}:
            kinds[index] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _resolve_marks(kinds: list[str], around: str) -> None:
    """W1 and W2: a mark is like the letter before it; numbers after Arabic letters are Arabic."""
    before = strong = around
    for index, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[index] = before
        elif kind == "EN" and strong == "AL":
            kinds[index] = "AN"
        if kind in {"L", "R", "AL"}:
            strong = kind
        before = kinds[index]


def _join_terminators(kinds: list[str]) -> None:
    """W5: signs such as % and € beside a European number belong to it."""
    index = 0
    while index < len(kinds):
        end = index
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end == index:
            index += 1
            continue
        beside = (index > 0 and kinds[index - 1] == "EN") or (
            end < len(kinds) and kinds[end] == "EN"
        )
        if beside:
            kinds[index:end] = ["EN"] * (end - index)
        index = end


def _direction(kind: str) -> str:
    """Numbers count as right to left for the neutrals around them."""
    return "R" if kind in {"R", "EN", "AN"} else kind


def _bracket_pairs(text: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for index, character in enumerate(text):
        if kinds[index] != "ON":
            continue
        if character in _OPENING:
            if len(waiting) == 63:  # BD16: deeper nesting resolves no bracket at all
                return []
            waiting.append((character, index))
        elif character in _CLOSING:
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == _CLOSING[character]:
                    pairs.append((waiting[depth][1], index))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _resolve_brackets(text: str, kinds: list[str], around: str) -> None:
    """N0: both brackets of a pair take one direction."""
    for opening, closing in _bracket_pairs(text, kinds):
        inside = {_direction(kind) for kind in kinds[opening + 1 : closing]} & {"L", "R"}
        if not inside:
            continue
        direction = around
        if around not in inside:
            other = "L" if around == "R" else "R"
            strong = (_direction(kind) for kind in reversed(kinds[:opening]))
            context = next((kind for kind in strong if kind in {"L", "R"}), around)
            direction = other if context == other else around
        for bracket in (opening, closing):
            kinds[bracket] = direction
            mark = bracket + 1
            while mark < len(text) and bidirectional(text[mark]) == "NSM":
                kinds[mark] = direction
                mark += 1


def _resolve_neutral(kinds: list[str], around: str) -> None:
    """N1 and N2: neutrals between two equal directions take it, others that of the paragraph."""
    index = 0
    while index < len(kinds):
        end = index
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end == index:
            index += 1
            continue
        left = _direction(kinds[index - 1]) if index else around
        right = _direction(kinds[end]) if end < len(kinds) else around
        kinds[index:end] = [left if left == right else around] * (end - index)
        index = end

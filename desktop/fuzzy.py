"""How well a few typed letters name a thing: the measure behind the palette."""

from __future__ import annotations


def score(typed: str, text: str) -> int | None:
    """A higher number for a better match, None when the letters do not occur in this order.

    Words that begin with what was typed beat letters strewn over the text.
    """
    wanted, offered = typed.casefold().split(), text.casefold()
    if not wanted:
        return 0
    total = 0
    for part in wanted:
        found = _part(part, offered)
        if found is None:
            return None
        total += found
    return total - len(offered) // 8


def _part(part: str, offered: str) -> int | None:
    at = offered.find(part)
    if at >= 0:
        starts_word = at == 0 or not offered[at - 1].isalnum()
        return 100 + 10 * len(part) + (50 if starts_word else 0) - min(at, 40)
    place, gaps = -1, 0
    for letter in part:
        following = offered.find(letter, place + 1)
        if following < 0:
            return None
        gaps += following - place - 1
        place = following
    return max(1, 60 - gaps)

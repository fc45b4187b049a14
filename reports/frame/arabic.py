"""Arabic letters in the form that their neighbours ask for, as presentation-form characters.

The forms come from Unicode's own decompositions; a PDF made with them still gives the plain letters
when its text is copied, because `reports.frame.fonts` maps every form back.
"""

from __future__ import annotations

from functools import cache
from typing import Final
from unicodedata import category, decomposition

_FORMS: Final = ("<isolated>", "<final>", "<initial>", "<medial>")
_BLOCKS: Final = (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))
_TATWEEL: Final = "\u0640"
_ZERO_WIDTH_JOINER: Final = "\u200d"
_LAM: Final = "\u0644"
_ALEFS: Final = "\u0622\u0623\u0625\u0627"


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Per letter (or lam with alef): its form by kind."""
    found: dict[str, dict[str, str]] = {}
    for code in _BLOCKS:
        kind, *parts = decomposition(chr(code)).split() or [""]
        letters = "".join(chr(int(part, 16)) for part in parts)
        if kind in _FORMS and (len(letters) == 1 or (len(letters) == 2 and letters[0] == _LAM)):
            found.setdefault(letters, {}).setdefault(kind, chr(code))
    return found


def plain(character: str) -> str:
    """The letters that a presentation form stands for; any other character itself."""
    if not 0xFB50 <= ord(character) <= 0xFEFF:
        return character
    kind, *parts = decomposition(character).split() or [""]
    return "".join(chr(int(part, 16)) for part in parts) if kind in _FORMS else character


def shape(text: str) -> str:
    """`text` with its Arabic letters joined; other characters as they are."""
    letters = _ligated(text)
    return "".join(_form(letters, index) for index in range(len(letters)))


def _ligated(text: str) -> list[str]:
    """The characters of `text`, with lam and a following alef as one, as every font draws them."""
    letters: list[str] = []
    for character in text:
        if letters and letters[-1] == _LAM and character in _ALEFS:
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _form(letters: list[str], index: int) -> str:
    forms = _forms().get(letters[index])
    if forms is None:
        return letters[index]
    before = "<final>" in forms and _reaches(letters, index, step=-1)
    after = "<initial>" in forms and _reaches(letters, index, step=1)
    kind = _FORMS[before + 2 * after]
    return forms.get(kind, letters[index])


def _reaches(letters: list[str], index: int, *, step: int) -> bool:
    """Whether the next letter in direction `step`, past any marks, joins towards this one."""
    index += step
    while 0 <= index < len(letters) and category(letters[index][0]) == "Mn":
        index += step
    if not 0 <= index < len(letters):
        return False
    if letters[index] in {_TATWEEL, _ZERO_WIDTH_JOINER}:
        return True
    wanted = "<initial>" if step < 0 else "<final>"
    return wanted in _forms().get(letters[index], {})

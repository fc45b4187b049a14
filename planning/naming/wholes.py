"""What rules out a board, a machine, a drive or a kit whose number stands in a text.

Their numbers are shared by whole series, and what tells one from its kin may be any word: so all
words must be said, and what the text says beyond them speaks against the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from planning.naming.vocabulary import (
    BOARD_VARIANTS,
    DECORATION,
    DESCRIPTIONS,
    MAINBOARD_FORMS,
    MEMORY_TYPES,
    SOFT_MARKS,
    VARIANTS,
    words,
)

if TYPE_CHECKING:
    from planning.naming.reading import Reading
    from planning.naming.signature import Signature

#: A board is one of many with its chip: it is meant when its whole name is said.
BOARD: Final = "graphics_card"
MAINBOARD: Final = "motherboard"
DRIVE: Final = "storage"
#: Kinds that come in several sizes under one name.
SIZED: Final = frozenset({"storage", "memory"})
#: What is called after the parts in it.
EXACT_ONLY: Final = "cloud_instance"
SHORTEST_SERIES: Final = 5
#: How many words a name must have beside its maker's for the maker to be left out.
FEWEST_WORDS: Final = 2
_SIZES_OF_BOARDS: Final = words("extended micro mini")


def objections(text: Reading, known: Signature) -> list[str]:
    """Why the text cannot mean this product."""
    if known.entry.kind == EXACT_ONLY:
        same = text.plain == known.reading.plain
        return [] if same else ["an instance is meant by nothing but its name"]
    for rule in (_makers, _size, _processor, _missing, _more):
        if why := rule(text, known):
            return [why]  # one is enough, and most of what shares a number is something else
    return []


def built_specially(text: Reading, known: Signature) -> bool:
    """Whether the model is what is less usual, of which the text says nothing: a machine with a
    certain processor, or a drive with SATA that is no 2.5 inch one.
    """
    if known.entry.kind == DRIVE and "m2drive" in known.reading.forms - text.forms:
        return "sata" in known.entry.name.casefold()
    return bool(known.reading.processor and not text.processor)


def numbers(known: Signature) -> frozenset[str]:
    """The numbers that a text must have: of a mainboard's not the chipset's, which is in its own.

    `MSI B650 PRO B650M-B` is called `MSI PRO B650M-B` as well.
    """
    models = known.reading.models
    if known.entry.kind != MAINBOARD:
        return models
    return frozenset(
        one for one in models if not any(one != other and one in other for other in models)
    )


def unsaid(text: Reading, known: Signature) -> int:
    """How many words of the name the text leaves out."""
    return len(_unsaid(text, known)) + built_specially(text, known)


def unexplained(text: Reading, known: Signature) -> tuple[str, ...]:
    """Words of the text that the product does not explain."""
    more = [word for word in text.words if word not in known.reading.known]
    if known.entry.kind in SIZED:
        more = [word for word in more if word in text.models]
    return tuple(word for word in more if word not in SOFT_MARKS and not DECORATION.fullmatch(word))


def another_board(text: Reading, known: Signature) -> bool:
    """Whether a text with a mainboard's number says that it is another of that number."""
    more = (VARIANTS | BOARD_VARIANTS) & text.known - known.reading.known
    return known.entry.kind == MAINBOARD and bool(more)


def _makers(text: Reading, known: Signature) -> str:
    if text.makers and known.makers and not text.makers & known.makers:
        return "the text names another maker"
    return ""


def _processor(text: Reading, known: Signature) -> str:
    theirs, ours = text.processor, known.reading.processor
    if theirs and ours and theirs != ours:
        return f"the text says {theirs}, the model has {ours}"
    return ""


def _missing(text: Reading, known: Signature) -> str:
    """Only the name of a long series may be left out, and only where the maker is said."""
    missing = _unsaid(text, known)
    if missing and known.entry.kind == BOARD:
        return f"the text does not say {' '.join(missing)}, so it may be any board"
    known_maker = bool(text.makers & known.makers)
    series = all(word.isalpha() and len(word) >= SHORTEST_SERIES for word in missing)
    if missing and not (known_maker and series and known.reading.models):
        return f"the text does not say {' '.join(missing)}"
    return ""


def _more(text: Reading, known: Signature) -> str:
    more = [word for word in text.words if word not in known.reading.known]
    if changed := [word for word in more if word in VARIANTS]:
        return f"the text says {' '.join(changed)}, the model does not"
    if len(more) > len(text.words) / 2:
        return f"the text says {' '.join(more)}, the model does not"
    return ""


def _size(text: Reading, known: Signature) -> str:
    if known.entry.kind in SIZED and known.reading.sizes_gb and not text.sizes_gb:
        return "the text does not say which size"
    return ""


def _unsaid(text: Reading, known: Signature) -> tuple[str, ...]:
    name = known.reading
    free = SOFT_MARKS | DESCRIPTIONS
    if known.entry.kind == MAINBOARD:
        free |= MAINBOARD_FORMS | MEMORY_TYPES | _SIZES_OF_BOARDS | (name.models - numbers(known))
    if len(name.known - known.maker_words) >= FEWEST_WORDS:
        free |= known.maker_words
    return tuple(word for word in name.words if word not in text.known and word not in free)

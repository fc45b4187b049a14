"""What rules out a processor or an accelerator whose number stands in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from planning.naming.vocabulary import (
    ACCELERATORS,
    BOARD_MAKERS,
    CHIP_MAKERS,
    DECORATION,
    MAINBOARD_FORMS,
    ON_BOARDS,
    TIERS,
    TOGETHER,
    VARIANTS,
)

if TYPE_CHECKING:
    from planning.naming.reading import Reading
    from planning.naming.signature import Signature

SAME_CLOCK_GHZ: Final = 0.11


def objections(text: Reading, known: Signature) -> list[str]:
    """Why the text cannot mean this chip."""
    name = known.reading
    found = (
        _makers(text, known),
        _unfounded(text, known),
        _mainboard(text, known),
        _families(text, name),
        _marks(text, known),
        _variants(text, known),
        _lineages(text, name),
        _forms(text, known),
    )
    return [why for why in found if why]


def doubts(text: Reading, known: Signature) -> list[str]:
    """What does not fit, though a text or a catalogue may be wrong in it."""
    entry, found = known.entry, []
    if text.memory_types and known.memory_types and not text.memory_types & known.memory_types:
        found.append(f"the text says {said(text.memory_types)}, not {said(known.memory_types)}")
    if entry.kind != "cpu":
        return found
    if text.sizes_gb:
        found.append(f"a processor has no {text.sizes_gb[0]:g} GB")
    if text.cores and entry.cores and text.cores != entry.cores:
        found.append(f"the text says {text.cores} cores, the model has {entry.cores}")
    if text.at_ghz and entry.base_ghz and abs(text.at_ghz - entry.base_ghz) > SAME_CLOCK_GHZ:
        found.append(f"the text says {text.at_ghz:g} GHz, the model has {entry.base_ghz:g}")
    return found


def unsaid(text: Reading, known: Signature) -> int:
    """How much of the chip's name the text leaves out, apart from maker and family."""
    name = known.reading
    return (
        len(unsaid_words(text, known))
        + len(name.lineages - text.lineages)
        + len(name.soft_marks - text.soft_marks)
        + len(name.marks - text.marks)
        + len((TIERS & name.known) - text.known)
        + bool(name.forms and not text.forms)
        + bool(name.sizes_gb and not text.sizes_gb)
        + bool(name.memory_types and not text.memory_types)
    )


def unsaid_words(text: Reading, known: Signature) -> frozenset[str]:
    """Words that make the chip a special one, which the text does not say."""
    name = known.reading
    usual = name.families | name.memory_types | name.form_words | name.lineages | TIERS
    return name.known - text.known - usual - name.soft_marks - name.marks


def unexplained(text: Reading, known: Signature) -> tuple[str, ...]:
    """Words with a number in them that the chip does not explain."""
    name, board = known.reading, decorated(text) and known.entry.kind != "cpu"
    return tuple(
        word
        for word in text.words
        if word in text.models - name.models and not _explained(word, name, board=board)
    )


def decorated(text: Reading) -> bool:
    """Whether the text speaks of somebody's board with the chip on it."""
    return not BOARD_MAKERS.isdisjoint(text.known)


def _makers(text: Reading, known: Signature) -> str:
    theirs, ours = text.makers & CHIP_MAKERS, known.makers & CHIP_MAKERS
    if theirs and ours and not theirs & ours:
        return f"the text says {said(theirs)}, the model is made by {said(ours)}"
    return ""


def _unfounded(text: Reading, known: Signature) -> str:
    """A number among other words names no chip, unless maker or family are said as well."""
    families = known.reading.families or (
        ACCELERATORS if known.entry.kind != "cpu" else frozenset()
    )
    if text.makers & known.makers or text.families & families or decorated(text):
        return ""
    if text.makers or text.families or text.known - known.reading.known - text.form_words:
        return f"nothing in the text says that {said(known.reading.models)} is this model"
    return ""


def _mainboard(text: Reading, known: Signature) -> str:
    """A processor's number in the name of a mainboard: `ASRock J5040-ITX`."""
    if known.entry.kind == "cpu" and not MAINBOARD_FORMS.isdisjoint(text.known):
        return "the text names a mainboard with it"
    return ""


def _families(text: Reading, name: Reading) -> str:
    for ours in name.families - text.families:
        for theirs in text.families - name.families:
            if not any({ours, theirs} <= group for group in TOGETHER):
                return f"the text says {theirs}, the model is {ours}"
    return ""


def _marks(text: Reading, known: Signature) -> str:
    name = known.reading
    more = text.marks - name.marks - {known.entry.segment}
    if decorated(text):
        more -= ON_BOARDS
    if more:
        return f"the text says {said(more)}, the model does not"
    less = name.marks - text.marks
    if less and not (less == {"pro"} and _lettered(name)):
        return f"the model is {said(less)}, the text does not say so"
    more = text.soft_marks - name.soft_marks - ({"workstation"} if not name.soft_marks else set())
    if more and (name.soft_marks or ("pro" in name.marks and "rtx" in name.families)):
        return f"the text says {said(more)}, the model does not"
    return ""


def _lettered(name: Reading) -> bool:
    """Whether the number has a letter before it, as in W7900, which no other line has."""
    return bool(name.models) and all(model[0].isalpha() for model in name.models)


def _variants(text: Reading, known: Signature) -> str:
    if known.entry.kind != "cpu":
        return ""
    if more := (VARIANTS & text.known) - known.reading.known - TIERS:
        return f"the text says {said(more)}, the model does not"
    return ""


def _lineages(text: Reading, name: Reading) -> str:
    if "rtx" not in name.families or "geforce" in name.families | text.families:
        return ""
    if more := text.lineages - name.lineages:
        return f"the text says {said(more)}, the model does not"
    return ""


def _forms(text: Reading, known: Signature) -> str:
    if text.forms and known.forms and not _agree(text.forms, known.forms):
        return f"the text says {said(text.forms)}, the model is {said(known.forms)}"
    if "nvl" in text.forms and "nvl" not in known.forms:
        return "the text says nvl, the model does not"
    return ""


def _agree(theirs: frozenset[str], ours: frozenset[str]) -> bool:
    if "nvl" in theirs | ours:
        return "nvl" in theirs & ours
    return any(a.startswith(b) or b.startswith(a) for a in theirs for b in ours)


def _explained(word: str, name: Reading, *, board: bool) -> bool:
    """Whether a word with a number says nothing new: a socket, fans, an order code of the board."""
    if DECORATION.fullmatch(word) or word in BOARD_MAKERS:
        return True
    if any(len(model) >= 4 and model in word for model in name.models):
        return True
    return board and not word.isdigit() and not word.endswith("sp")


def said(words: frozenset[str]) -> str:
    """The words in one line."""
    return " ".join(sorted(words))

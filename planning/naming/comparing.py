"""Comparing a text with a model: which rules are asked depends on what the model is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from planning.naming import chips, wholes
from planning.naming.signature import Comparison

if TYPE_CHECKING:
    from planning.naming.reading import Reading
    from planning.naming.signature import Signature

#: Two sizes are the same within this share: 94 GB are not 96 …
SAME_SIZE: Final = 0.0205
#: … 1 TB of a drive are 1000 or 1024 GB …
SAME_DRIVE_SIZE: Final = 0.025
#: … a B200 is sold with 192 GB, of which 180 can be used …
SAME_LARGE_SIZE: Final = 0.08
LARGE_SIZE_GB: Final = 150
#: … and 23.5 GB are called 24.
SAME_SMALL_SIZE_GB: Final = 0.6
SMALL_SIZE_GB: Final = 30


def compare(text: Reading, known: Signature) -> Comparison:
    """The text against one name of a model whose number stands in the text."""
    rules = chips if known.is_chip else wholes
    objections = rules.objections(text, known)
    if other_size := _sizes(text, known):
        objections.append(other_size)
    if _is_vague(known.reading) and known.reading.known - text.known:
        objections.append("the text does not say all of a name with hardly a number in it")
    if objections and not known.is_chip:
        return Comparison(known, tuple(objections), (), 0, 0, False, (), 0, 0)
    return Comparison(
        signature=known,
        objections=tuple(objections),
        doubts=tuple(chips.doubts(text, known)) if known.is_chip else (),
        unsaid=rules.unsaid(text, known),
        unsaid_families=len(known.reading.families - text.families),
        special=_is_special(text, known),
        extra=rules.unexplained(text, known),
        loose=len(text.known - known.reading.known) + (text.processor != known.reading.processor),
        support=bool(text.sizes_gb and known.size_gb) + bool(text.forms and known.forms),
    )


def _is_special(text: Reading, known: Signature) -> bool:
    if known.is_chip:
        return bool(chips.unsaid_words(text, known))
    return wholes.built_specially(text, known)


def _is_vague(name: Reading) -> bool:
    """Whether a name has no number but a count, as in `Shensuan-1`."""
    return all(len(model) == 1 for model in name.models)


def _sizes(text: Reading, known: Signature) -> str:
    size = known.size_gb
    if not text.sizes_gb or size is None:
        return ""
    share = SAME_DRIVE_SIZE if known.entry.kind == wholes.DRIVE else SAME_SIZE
    if known.is_chip and size > LARGE_SIZE_GB:
        share = SAME_LARGE_SIZE
    near = max(share * size, SAME_SMALL_SIZE_GB if size < SMALL_SIZE_GB else 0.0)
    if any(abs(theirs - size) <= near for theirs in text.sizes_gb):
        return ""
    return f"the text says {text.sizes_gb[0]:g} GB, the model has {size:g} GB"

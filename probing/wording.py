"""Text from outside made safe and honest: control characters out, placeholders named as such."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from probing.facts import Fact, Unknown, known, unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["clean", "first_known", "is_placeholder", "number_in", "positive", "text_fact"]

T = TypeVar("T", int, float)

LONGEST_TEXT = 400
_UNWANTED = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufeff]+")
_SPACES = re.compile(r"\s+")

# What firmware makers leave in the fields they never filled (the census of 1,500 real machines).
_FILLERS = frozenset(
    """
    default string|to be filled by o.e.m.|to be filled by oem|to be filled by o.e.m|to be filled|
    o.e.m.|oem|none|null|n/a|na|not available|not applicable|not specified|unspecified|unknown|
    undefined|
    system manufacturer|system product name|system version|system serial number|system name|sku|
    system sku#|system family|base board|base board manufacturer|base board product name|
    base board version|base board serial number|base board asset tag|base board serial|
    chassis manufacturer|chassis version|chassis serial number|chassis asset tag|chassis type|
    asset tag|asset-1234567890|no asset tag|no asset information|no asset|empty|<empty>|[empty]|
    default|type2 - board serial number|type2 - board asset tag|type1family|type1 - version|
    type1productconfigid|invalid|invalid entry length|<bad index>|<out of spec>|bad index|
    xxxxxxxx|xxxx|0123456789|123456789|1234567890|012345678|12345678|1234567|
    not settable|no enclosure|no module installed|no dimm|dimm not installed|not provided|
    all series|board manufacturer|board product name|board version|board serial number|sernum|
    sernum0|sernum1|sernum2|sernum3|manufacturer0|manufacturer1|manufacturer2|manufacturer3|
    array1_partnumber0|partnum0|partnum1|partnum2|partnum3|modulepartnumber|
    aseettagnum|assettagnum|assettagnum0|assettagnum1|assettagnum2|assettagnum3|
    not present|no|none specified|oem default string000|oem_default|serial number|serial|
    part number|partnumber|module part number|[unknown]|<unknown>|filled by o.e.m.|x.x|test|
    removed|redacted|masked|hidden|anonymized|confidential|other|not filled|not defined|not set|
    no serial|no serial number|s/n|chassis serial|no asset tag specified|insydeh2o|
    default_string|to be filled by manufacturer|no description found|
    mtb serial number|mb-1234567890|not installed|
    manufacturer00|manufacturer01|serialnum0|0x00000000|0x0000|00000000h|not_available
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_SEPARATORS = re.compile(r"[\s.\-_:/]+")
_REPEATED = re.compile(r"([0f*?x])\1*")
_COUNTED_UP = "1234567890" * 4


def clean(text: object) -> str:
    """`text` as one short line: control characters, lone surrogates and extra blanks removed."""
    flat = _UNWANTED.sub(" ", str(text)[: LONGEST_TEXT * 4])
    return _SPACES.sub(" ", flat).strip()[:LONGEST_TEXT]


def is_placeholder(text: str) -> bool:
    """Whether `text` is one of the fillers that firmware leaves where nothing was entered.

    Reports that were made anonymous hold masks (“[REMOVED]”, “XXXX”), which tell as little.
    """
    flat = clean(text).casefold()
    signs = _SEPARATORS.sub("", flat)
    counted = signs.lstrip("0")
    return (
        flat in _FILLERS
        or flat.strip("[](){}<> ") in _FILLERS
        or not flat.strip(" .-_")
        or _REPEATED.fullmatch(signs) is not None
        or (len(counted) >= 7 and _COUNTED_UP.startswith(counted))
    )


def text_fact(text: object, source: str) -> Fact[str]:
    """A text as a fact; None or blank is absent, a filler is a placeholder, numbers become text."""
    if text is None:
        return unknown(Unknown.NOT_REPORTED, source)
    flat = clean(text)
    if not flat:
        return unknown(Unknown.ABSENT, source, "the field is empty")
    if is_placeholder(flat):
        return unknown(Unknown.PLACEHOLDER, source, f"“{flat}”")
    return known(flat, source)


def positive(number: T | None, source: str, detail: str = "zero is no answer") -> Fact[T]:
    """A number that can only be above zero: None is not reported, zero or less is no answer."""
    if number is None:
        return unknown(Unknown.NOT_REPORTED, source)
    if number <= 0:
        return unknown(Unknown.NOT_SUPPORTED, source, detail)
    return known(number, source)


def number_in(text: object) -> float | None:
    """The first plain number in `text` (“2400 MT/s” → 2400.0, “3,4” → 3.4); None without one.

    A comma before three digits may part thousands or a fraction: such a number is none.
    """
    if isinstance(text, bool) or text is None:
        return None
    match = re.search(r"-?\d+(?:[.,]\d+)*", str(text)[:LONGEST_TEXT])
    if match is None:
        return None
    told = match[0]
    if re.fullmatch(r"-?\d+,(?:\d{1,2}|\d{4,})", told):
        told = told.replace(",", ".")
    plain = re.match(r"-?\d+(?:\.\d+)?(?!,)", told)
    return float(plain[0]) if plain and "," not in told else None


def first_known(facts: Iterable[Fact[str]]) -> Fact[str]:
    """The first of `facts` that has a value; the first one (with its reason) when none has."""
    ordered = list(facts)
    return next((fact for fact in ordered if fact.is_known), ordered[0])

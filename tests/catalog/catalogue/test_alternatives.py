"""Replacements, Pareto fronts, lives and configurations over what a ledger's catalogue knows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.commands.assets import add_assets
from catalog.commands.catalogue import correct_figures
from catalog.errors import LedgerError, NotFoundError, RefusedError
from catalog.importing.builds import parse_build
from catalog.importing.matched_builds import matched_build
from catalog.models import AssetDraft, AssetKind
from catalog.models.catalogue import OwnFigureDraft
from catalog.models.catalogue_fields import FIELD_BY_NAME, ModelKind
from catalog.policy import build_rules, life_rules
from catalog.queries.catalogue.alternatives import WORKLOADS, alternatives
from catalog.queries.catalogue.life import fleet_life, model_life
from catalog.queries.catalogue.model_filter import ModelFilter
from catalog.queries.catalogue.rates import Rates
from catalog.queries.catalogue.scatter import scatter
from planning.compatibility.check import check
from planning.levels import Level
from planning.life import Standing
from planning.replacing import FIGURE_TEXTS, WORD_TEXTS, Workload

if TYPE_CHECKING:
    from catalog.importing.builds import BuildFile
    from catalog.store.ledger import Ledger

RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
L4 = "gpu/nvidia-l4"
H100 = "gpu/nvidia-h100-sxm5-80gb"
ON = date(2026, 11, 20)
GPUS = ModelFilter(kinds=(ModelKind.GPU,))


def test_what_planning_compares_are_fields_of_the_catalogue() -> None:
    assert {*FIGURE_TEXTS, *WORD_TEXTS} <= set(FIELD_BY_NAME)


def test_replacements_come_with_what_they_cost(ledger: Ledger) -> None:
    """The small catalogue has no later model with more of everything than the RTX 4090."""
    corrected = [
        OwnFigureDraft(model_key=L4, field=name, value=value, source="a dream", dated=ON)
        for name, value in (("vram_gb", "48"), ("bandwidth_gb_s", "2000"))
    ]
    assert ledger.ask(alternatives, RTX_4090, Workload.INFERENCE, on=ON).replacements == ()
    ledger.do(correct_figures, drafts=corrected)
    (found,) = ledger.ask(alternatives, RTX_4090, Workload.INFERENCE, on=ON).replacements
    assert found.key == L4
    assert [change.figure for change in found.better] == ["vram_gb", "bandwidth_gb_s", "tdp_w"]
    assert [str(price.amount) for price in found.prices] == ["2400.00 EUR"]


def test_a_workload_that_does_not_fit_is_refused(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match="possible: inference, training, rendering"):
        ledger.ask(alternatives, RTX_4090, Workload.STORAGE, on=ON)
    with pytest.raises(NotFoundError):
        ledger.ask(alternatives, "gpu/none", Workload.TRAINING, on=ON)
    assert {kind for kind in ModelKind if kind in WORKLOADS} == set(WORKLOADS)


def test_the_front_of_memory_against_power(ledger: Ledger) -> None:
    found = ledger.ask(scatter, "vram_gb", "tdp_w", GPUS)
    assert found.front == (H100, "gpu/amd-instinct-mi210", L4)
    assert {dot.key for dot in found.dots if dot.on_front} == set(found.front)
    assert found.left_out == 0
    assert found.currency is None


def test_prices_in_two_currencies_need_rates(ledger: Ledger) -> None:
    found = ledger.ask(scatter, "price", "vram_gb", GPUS)
    assert [dot.key for dot in found.dots] == [L4]  # of equally many the first by its code
    assert (found.currency, found.left_out) == ("EUR", 3)
    found = ledger.ask(
        scatter, "price_per_gb", "vram_gb", GPUS, rates=Rates("EUR", date(2025, 6, 2))
    )
    assert {dot.key for dot in found.dots} == {RTX_4090, L4}
    assert found.currency == "EUR"


def test_what_cannot_be_drawn_is_refused(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match="“memory_type” is no figure"):
        ledger.ask(scatter, "memory_type", "tdp_w")


def test_the_life_of_a_model_with_its_announced_end(ledger: Ledger) -> None:
    found = ledger.ask(model_life, RTX_4090, on=ON, rules=life_rules())
    assert found is not None
    assert found.headline == "Not sold by its maker since 2024-10-01."
    assert "A shop’s prices" in str(found.findings[0].reason)
    quoted = ledger.ask(model_life, RTX_4090, on=ON, rules=life_rules(), standing=Standing.QUOTED)
    assert quoted is not None
    assert (found.level, quoted.level) == (Level.WATCH, Level.ACT)
    assert ledger.ask(model_life, "gpu/none", on=ON, rules=life_rules()) is None


def test_the_fleet_is_warned_of_what_is_known_only(ledger: Ledger) -> None:
    drafts = [
        AssetDraft(tag=model, name=model, kind=AssetKind.ACCELERATOR, model=model)
        for model in ("NVIDIA GeForce RTX 4090", "NVIDIA L4", "Something else")
    ]
    ledger.do(add_assets, drafts=drafts)
    (found,) = ledger.ask(fleet_life, on=ON, rules=life_rules())
    assert (found.key, found.verdict.level) == (RTX_4090, Level.WATCH)
    assert [asset.tag for asset in found.assets] == ["NVIDIA GeForce RTX 4090"]
    assert ledger.ask(fleet_life, on=ON, rules=life_rules(), least=Level.ACT) == []


def parsed(text: str) -> BuildFile:
    return parse_build(text.encode(), "build.toml")


def test_a_configuration_takes_figures_from_the_catalogue_and_the_file(ledger: Ledger) -> None:
    build = parsed(
        """
        name = "Bench"
        measured_w = 400.5
        [[part]]
        model = "RTX 4090"
        count = 2
        tdp_w = 400
        [[part]]
        model = "cpu/amd-epyc-9654"
        [[part]]
        kind = "chassis"
        max_card_length_mm = 330
        [[part]]
        model = "No such thing 9000"
        """
    )
    assert build.problems == ()
    matched = ledger.ask(matched_build, build)
    card, processor, chassis = matched.configuration.pieces
    assert (card.key, card.kind, card.count) == (RTX_4090, "gpu", 2)
    assert card.figures["vram_gb"] == 24
    assert card.figures["tdp_w"] == 400  # the file's own, above the catalogue's 450
    assert processor.figures["tdp_w"] == 360
    assert chassis.name == "chassis"
    assert chassis.figures["max_card_length_mm"] == 330
    assert matched.configuration.measured_w == Decimal("400.5")
    assert [(part.place, part.named) for part in matched.unmatched] == [(4, "No such thing 9000")]
    found = check(matched.configuration, build_rules())
    assert found.sizing.simple.watts == 1632  # (2 × 400 + 360 + 200) × 1.2


@pytest.mark.parametrize(
    ("row", "field", "said"),
    [
        ('model = "L4"\ncount = 0', "count", "from 1 to 1000"),
        ('model = "L4"\ncount = 1.5', "count", "from 1 to 1000"),
        ('model = "L4"\ncolour = "red"', "colour", "no field of a part"),
        ('model = "L4"\ntdp_w = "72 W"', "tdp_w", "a number in W, written without a unit"),
        ('model = "L4"\ntdp_w = 72000', "tdp_w", "from 0 to 3000"),
        ('model = "L4"\ntdp_w = 1e999999999', "tdp_w", "a number in W"),
        ('model = "L4"\ntdp_w = nan', "tdp_w", "a number in W"),
        ('kind = "toaster"', "kind", "one of chassis, cloud_instance, cpu"),
        ('name = "nothing"', "", "a model of the catalogue or a kind"),
        ('model = "L4\\u0007"', "model", "one line"),
    ],
)
def test_what_a_file_says_wrongly_is_named_with_its_part(row: str, field: str, said: str) -> None:
    build = parsed(f'[[part]]\nmodel = "L4"\n[[part]]\n{row}\n')
    assert (2, field) in [(problem.place, problem.field) for problem in build.problems]
    assert any(said in problem.said for problem in build.problems)
    assert build.parts[0].model == "L4"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff\xfe\x00", b"not = [toml", b'{"parts": ', b"[1, 2]", b'{"parts": []}',
        b'{"parts": [{"model": "L4", "tdp_w": NaN}]}', b"[" * 100_000, b'{"a":' * 100_000,
        b"[[part]]\n" * 501,
    ],
)  # fmt: skip
def test_what_is_no_configuration_is_refused_whole(data: bytes) -> None:
    with pytest.raises(LedgerError):
        parse_build(data, "build.toml")


def test_the_same_in_json() -> None:
    build = parse_build(b'{"name": "J", "parts": [{"model": "L4", "ecc": true}]}', "build.json")
    assert build.name == "J"
    assert build.parts[0].words == {"ecc": "yes"}

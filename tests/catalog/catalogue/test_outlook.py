"""The outlook of prices over a ledger: kin speak, own prices join, money is converted and real."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.commands.catalogue import add_prices
from catalog.errors import NotFoundError
from catalog.models.catalogue import OwnPriceDraft
from catalog.policy import market_rules
from catalog.queries.catalogue.outlook import price_outlook
from catalog.store import bundled
from catalog.store.ledger import Ledger
from money import Amount
from planning.prices.advice import Verdict
from planning.prices.decay import Decay
from planning.prices.inflation import Inflation
from planning.prices.points import PriceKind
from planning.prices.trend import TooShort, Trend
from tests.catalog.catalogue.packs import MODELS, pack_files, write_folder
from tests.catalog.conftest import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from catalog.queries.catalogue.outlook import PriceOutlook

RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
L4 = "gpu/nvidia-l4"
ON = date(2024, 7, 1)
START = date(2022, 1, 1)


def monthly(
    key: str, first: float, yearly: float, months: int, kind: str = "retail"
) -> list[tuple[str, ...]]:
    """A price that changes evenly, seen each 30 days."""
    return [
        (
            key, (START + timedelta(days=30 * month)).isoformat(),
            f"{first * (1 + yearly) ** (30 * month / 365.25):.2f}",
            "USD", kind, "new", "", "", "piece", "shop", "",
        )
        for month in range(months)
    ]  # fmt: skip


PRICES = [
    *monthly(RTX_4090, 1600, -0.3, 8),
    *[row for key in MODELS if key != RTX_4090 and key.startswith("gpu/")
      for row in monthly(key, 3000, 0.1, 30)],
    (L4, "2021-12-01", "3000", "USD", "launch", "new", "", "", "piece", "maker", ""),
]  # fmt: skip


@pytest.fixture
def priced(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ledger]:
    models = {key: {**values, "released": "2021-12-01"} for key, values in MODELS.items()}
    folder = write_folder(tmp_path / "bundled", pack_files(models, prices=PRICES))
    monkeypatch.setattr(bundled, "bundled_folder", lambda: folder)
    with Ledger.create(tmp_path / "books.rackledger", actor="anna", clock=Clock()) as created:
        yield created


def outlook(ledger: Ledger, key: str, **asked: object) -> PriceOutlook:
    return ledger.ask(price_outlook, key, on=ON, rules=market_rules(), **asked)  # type: ignore[arg-type]


def test_a_long_history_speaks_for_itself(priced: Ledger) -> None:
    found = outlook(priced, L4)
    assert found.leading is not None
    assert isinstance(found.leading.trend, Trend)
    assert found.yearly_pct == Decimal("10.0")
    assert found.leading.advice.verdict is Verdict.BUY
    assert found.leading.advice.past is not None
    assert found.leading.advice.past.tested is found.leading.trend.tested
    assert [type(one.trend) for one in found.series] == [Trend, TooShort]  # retail before launch


def test_kin_speak_for_a_short_one_and_never_the_history_itself(priced: Ledger) -> None:
    found = outlook(priced, RTX_4090).leading
    assert found is not None
    assert found.kin.histories == 3
    assert found.advice.past is not None
    assert found.advice.past.tested is found.kin


def test_own_prices_join_as_histories_of_their_kind(priced: Ledger) -> None:
    price = OwnPriceDraft(
        model_key=L4,
        price=Amount(Decimal(2500), "EUR"),
        dated=date(2024, 6, 1),
        price_kind=PriceKind.QUOTED,
        vendor="A dealer",
    )
    priced.do(add_prices, drafts=[price])
    found = outlook(priced, L4)
    assert {one.history.series.kind for one in found.series} == {"retail", "launch", "quoted"}


def test_prices_are_converted_at_their_own_day(priced: Ledger) -> None:
    found = outlook(priced, L4, currency="EUR")
    assert {one.history.series.currency for one in found.series} == {"EUR"}
    assert found.leading is not None
    plain = outlook(priced, L4).leading
    assert plain is not None
    rate = plain.history.first.amount.number / found.leading.history.first.amount.number
    assert rate == pytest.approx(Decimal("1.1326"), abs=Decimal("0.0001"))  # of 2021-12-31
    assert "European Central Bank" in found.leading.history.sources[0]


def test_in_money_of_today_what_cannot_be_put_into_it_is_named(priced: Ledger) -> None:
    index = Inflation("USD", "assumed", yearly=Decimal("0.1"))
    found = outlook(priced, L4, inflation=index)
    assert found.yearly_pct == Decimal("0.0")  # 10 % a year dearer, in money that lost as much
    euro = Inflation("EUR", "assumed", yearly=Decimal("0.1"))
    found = outlook(priced, L4, inflation=euro)
    assert found.series == ()
    assert len(found.left_out) == 31


def test_the_fall_with_age_is_over_all_models_of_the_kind(priced: Ledger) -> None:
    decays = {one.kind: one for one in outlook(priced, L4).decays if isinstance(one, Decay)}
    assert set(decays) == {"retail"}
    assert decays["retail"].yearly_pct == Decimal("10.0")
    assert (decays["retail"].models, len(decays["retail"].points)) == (1, 30)
    assert decays["retail"].left_out == 68  # two models without a launch price, and a short one


def test_a_model_that_is_not_there_is_said_not_to_be(priced: Ledger) -> None:
    with pytest.raises(NotFoundError, match="no model “gpu/nothing”"):
        outlook(priced, "gpu/nothing")

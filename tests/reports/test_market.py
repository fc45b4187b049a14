"""The market report: what stands in it, on both papers, in both languages."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from catalog.errors import RefusedError
from catalog.policy import life_rules, market_rules, policy
from catalog.queries.catalogue.alone import bundled_catalogue
from catalog.queries.catalogue.market import market_models, market_sources
from reports.errors import ContentError
from reports.market import MarketContent, PageSize, render_market_report
from reports.market.words import market_texts

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

ON = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
RTX, OLDER, CPU = (
    "gpu/nvidia-geforce-rtx-4090",
    "gpu/nvidia-geforce-rtx-3090",
    "cpu/amd-ryzen-9-7950x",
)


@pytest.fixture(scope="module")
def content() -> MarketContent:
    with bundled_catalogue() as connection:
        models = ask(connection, RTX, OLDER, CPU)
        sources = market_sources(connection, models)
    return MarketContent(
        on=ON, models=models, sources=sources, packs=("rackledger 2026.11",), generated_at=NOW,
        organisation="Acme", ledger="fleet.rackledger",
    )  # fmt: skip


def ask(connection: Connection, *keys: str):  # type: ignore[no-untyped-def]
    return market_models(
        connection, keys, on=ON, rules=market_rules(), lives=life_rules(),
        upgrade=policy().upgrade,
    )  # fmt: skip


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def test_models_prices_trends_alternatives_and_sources_are_said(content: MarketContent) -> None:
    text = " ".join(pages(render_market_report(content)))
    newest = content.models[0].outlook.leading
    assert newest is not None
    for words in (
        "3 models, 3 with a known price",
        "NVIDIA GeForce RTX 4090",
        "1,008 GB/s",
        f"{newest.history.last.amount.number:,.2f}",
        newest.history.last.on.isoformat(),
        "Interval of 80 %",
        "times right before",
        "Alternatives for inference",
        "NVIDIA GeForce RTX 5090",
        "How it was found, sources and approval",
        "ODC-By 1.0",
        "rackledger 2026.11",
    ):
        assert words in text, words


@pytest.mark.parametrize("size", list(PageSize))
def test_both_papers_have_their_size(content: MarketContent, size: PageSize) -> None:
    box = PdfReader(BytesIO(render_market_report(content, size))).pages[0].mediabox
    wanted = (595, 842) if size is PageSize.A4 else (612, 792)

    assert (round(float(box.width)), round(float(box.height))) == wanted


def test_swedish_is_swedish_and_amounts_are_written_there(content: MarketContent) -> None:
    text = " ".join(pages(render_market_report(replace(content, language="sv", locale="sv_SE"))))

    assert "Marknadsrapport" in text
    assert "Alternativ för inferens" in text


def test_the_same_content_gives_the_same_bytes(content: MarketContent) -> None:
    assert render_market_report(content) == render_market_report(content)


def test_both_languages_have_the_same_texts_with_the_same_places() -> None:
    english, swedish = market_texts("en"), market_texts("sv")

    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert english.keys() == swedish.keys()
    assert {key: places(text) for key, text in english.items()} == {
        key: places(text) for key, text in swedish.items()
    }


def test_a_model_without_prices_says_so(content: MarketContent) -> None:
    first = content.models[0]
    bare = replace(first, outlook=replace(first.outlook, series=()))
    text = " ".join(pages(render_market_report(replace(content, models=(bare,)))))

    assert "No price of this model is known" in text
    assert "1 model, 0 with a known price" in text


def test_no_model_and_too_many_are_refused(content: MarketContent) -> None:
    with pytest.raises(ContentError, match="none was chosen"):
        replace(content, models=())
    with bundled_catalogue() as connection, pytest.raises(RefusedError, match="one to 12"):
        ask(connection, RTX, RTX)


def test_an_instant_without_a_zone_is_refused(content: MarketContent) -> None:
    with pytest.raises(ContentError, match="no time zone"):
        replace(content, generated_at=datetime(2026, 11, 26))  # noqa: DTZ001

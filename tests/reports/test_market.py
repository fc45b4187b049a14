"""The market report: sourced figures, prices apart by kind, and hostile texts that stay text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from catalog.errors import RefusedError
from catalog.policy import life_rules, market_rules, policy
from catalog.queries.catalogue.alone import bundled_catalogue
from catalog.queries.catalogue.market import MarketFacts, market_facts
from money import Amount
from planning.prices.history import histories
from planning.prices.points import PricePoint
from reports.errors import ContentError
from reports.frame.table import Cell
from reports.frame.timeline import TimeChart
from reports.market import MarketContent, PageSize, render_market_report
from reports.market.figures import side_by_side
from reports.market.prices import MOST_OF_A_KIND, MOST_TRACKS
from reports.market.story import told
from reports.market.words import MarketWords
from tests.reports.conftest import HOSTILE_NAMES

if TYPE_CHECKING:
    from catalog.queries.catalogue.market import ModelMarket

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
DAY = date(2026, 11, 26)
RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
H100 = "gpu/nvidia-h100-sxm5-80-gb"


def facts_of(*keys: str, currency: str | None = None) -> MarketFacts:
    with bundled_catalogue() as connection:
        return market_facts(
            connection,
            keys,
            on=DAY,
            rules=market_rules(),
            life=life_rules(),
            upgrade=policy().upgrade,
            currency=currency,
        )


@pytest.fixture(scope="module")
def one() -> MarketFacts:
    return facts_of(RTX_4090)


@pytest.fixture(scope="module")
def two() -> MarketFacts:
    return facts_of(RTX_4090, H100)


def content(facts: MarketFacts, **changes: str) -> MarketContent:
    return MarketContent(facts, generated_at=NOW, **changes)


def text_of(pdf: bytes) -> str:
    pages = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(" ".join(pages).replace("\xa0", " ").split())


def with_model(facts: MarketFacts, model: ModelMarket) -> MarketFacts:
    return replace(facts, models=(model,), comparison=None)


def priced(facts: MarketFacts, *points: PricePoint) -> MarketFacts:
    """The first model with these prices alone, none of them with a trend."""
    from catalog.queries.catalogue.prices import PriceRow

    model = facts.models[0]
    short = next(each for each in model.outlook.series if each.advice.as_of is None)
    series = tuple(replace(short, history=history) for history in histories(points))
    outlook = replace(model.outlook, series=series)
    rows = tuple(PriceRow(point, "") for point in points)
    sheet = replace(model.sheet, price=None)
    return with_model(facts, replace(model, sheet=sheet, outlook=outlook, prices=rows))


def point(amount: str, day: date, kind: str = "retail", vendor: str = "") -> PricePoint:
    return PricePoint(Amount(Decimal(amount), "EUR"), day, kind, "A list", vendor=vendor)


def charts(facts: MarketFacts) -> list[TimeChart]:
    blocks = [block for section in told(content(facts)).sections for block in section.blocks]
    return [block for block in blocks if isinstance(block, TimeChart)]


def test_figures_prices_advice_and_sources_are_said(two: MarketFacts) -> None:
    text = text_of(render_market_report(content(two, ledger="fleet.rackledger")))
    for words in (
        "NVIDIA GeForce RTX 4090",
        "Side by side",
        "1,008",
        "USD 3,089.00",
        "retail, new, median of offers, USD per piece",
        "times before",
        "interval held in",
        "What replaces it in",
        "NVIDIA GeForce RTX 5090",
        "CC BY 4.0",
        "Last support",
        "unknown",
        "fleet.rackledger",
        two.packs[0],
        "Approved by",
    ):
        assert words in text, words


def test_every_cited_source_is_listed_with_licence_and_date(one: MarketFacts) -> None:
    text = text_of(render_market_report(content(one)))
    listed = text[text.rindex("Licence") :]
    for figure in one.models[0].sheet.figures:
        for said in figure.evidence:
            assert said.source.title in listed
            assert said.source.licence in listed
    for row in one.models[0].prices:
        assert row.point.source in listed


def test_kinds_of_prices_have_a_colour_and_dash_of_their_own(one: MarketFacts) -> None:
    found = charts(one)
    assert len(found) > 1, "prices of a piece and of an hour are two charts"
    piece = found[0]
    assert len({track.style for track in piece.tracks}) == len(piece.tracks)
    for chart in found:
        drawn = [(track.style, track.mark) for track in chart.tracks]
        assert len(set(drawn)) == len(drawn)


def test_a_model_without_prices_says_so(one: MarketFacts) -> None:
    text = text_of(render_market_report(content(priced(one))))
    assert "No price is known: no history, no trend and no advice." in text
    assert "0 with a known price" in text


def test_a_single_price_is_drawn_and_gives_no_advice(one: MarketFacts) -> None:
    facts = priced(one, point("1234.50", date(2026, 5, 1)))
    assert [len(track.points) for chart in charts(facts) for track in chart.tracks] == [1]
    text = text_of(render_market_report(content(facts)))
    assert "EUR 1,234.50" in text
    assert "2026-05-01" in text
    assert "1 series has too few prices" in text
    assert "No advice: too few prices for a trend" in text


def test_of_forty_series_the_longest_are_drawn_and_all_are_listed(one: MarketFacts) -> None:
    points = [
        point(f"{100 + n}.00", date(2025, 1 + day, 1), ("retail", "used", "quoted")[n % 3], f"V{n}")
        for n in range(40)
        for day in range(1 + n % 5)
    ]
    facts = priced(one, *points)
    (chart,) = charts(facts)
    assert len(chart.tracks) == MOST_TRACKS
    kinds = [track.style for track in chart.tracks]
    assert max(kinds.count(style) for style in kinds) <= MOST_OF_A_KIND
    text = text_of(render_market_report(content(facts)))
    assert "32 shorter series are not drawn" in text
    assert all(f", V{n}, EUR per piece" in text for n in range(40))


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("language", ["en", "sv"])
def test_pages_have_their_size_and_the_same_bytes(
    two: MarketFacts, size: PageSize, language: str
) -> None:
    said = content(two, language=language, locale={"en": "en_GB", "sv": "sv_SE"}[language])
    pdf = render_market_report(said, size)
    assert render_market_report(said, size) == pdf
    width, height = size.points
    for page in PdfReader(BytesIO(pdf)).pages:
        assert float(page.mediabox.width) == pytest.approx(width, abs=0.1)
        assert float(page.mediabox.height) == pytest.approx(height, abs=0.1)


def test_swedish(one: MarketFacts) -> None:
    text = text_of(render_market_report(content(one, language="sv", locale="sv_SE")))
    assert "1 modell, 1 med känt pris." in text
    assert "3 089,00 USD" in text
    assert "Köpa eller vänta" in text
    assert "gånger förut" in text
    assert "Det som inte är känt står som okänt" in text
    assert "Minnesbandbredd, GB/s" in text


def test_what_does_not_apply_is_no_unknown() -> None:
    facts = facts_of(RTX_4090, "cpu/amd-ryzen-9-7950x")
    table = side_by_side(facts.comparison, MarketWords("en", "en_GB"), "")  # type: ignore[arg-type]
    cells = {str(getattr(row.cells[0], "text", row.cells[0])): row.cells[1:] for row in table.rows}
    (shown,) = (told for label, told in cells.items() if label.endswith("Socket"))
    assert [cell.text for cell in shown if isinstance(cell, Cell)] == ["–", "AM5"]
    assert any("Price per GB, per GB" in label for label in cells)


def hostile(facts: MarketFacts) -> MarketFacts:
    """The model with every hostile text in every place that shows a text from outside."""
    model = facts.models[0]
    short = next(each for each in model.outlook.series if each.advice.as_of is None)
    points = [
        PricePoint(Amount(Decimal(5), "EUR"), DAY, name, name, name, name, name, name or "piece")
        for name in HOSTILE_NAMES
    ]
    base = priced(facts, *points).models[0]
    figures = tuple(
        replace(row, evidence=tuple(replace(said, why=name, value=name) for said in row.evidence))
        for row, name in zip(model.sheet.figures, HOSTILE_NAMES, strict=False)
    )
    sheet = replace(
        base.sheet,
        name=HOSTILE_NAMES[10],
        manufacturer=HOSTILE_NAMES[1],
        aliases=HOSTILE_NAMES,
        notes="\n".join(HOSTILE_NAMES),
        figures=figures,
    )
    rows = tuple(replace(row, note=row.point.vendor, own_id=1) for row in base.prices)
    assert short is not None
    return with_model(facts, replace(base, sheet=sheet, prices=rows))


def test_hostile_texts_neither_break_nor_vanish(one: MarketFacts) -> None:
    pdf = render_market_report(
        content(hostile(one), organisation=HOSTILE_NAMES[0], ledger=HOSTILE_NAMES[6])
    )
    text = text_of(pdf)
    for expected in (
        '<img src="file:///etc/passwd">',
        "<font color=red>red</font>",
        "nul□ bell□ escape□[31m",
        "override isolated",
        "lone □ surrogate",
        "[U+0926]",
        "{0.__class__} %s %(x)s \\n",
    ):
        assert expected in text, expected
    assert "root:" not in text
    reader = PdfReader(BytesIO(pdf))
    assert "/OpenAction" not in reader.root_object
    for page in reader.pages:
        assert not page.images
        for link in page.get("/Annots", []):
            assert "/A" not in link.get_object()


def test_two_models_of_one_name_have_their_own_places_in_the_contents(two: MarketFacts) -> None:
    models = tuple(replace(m, sheet=replace(m.sheet, name="Twin")) for m in two.models)
    titles = [
        each.title for each in told(content(replace(two, models=models, comparison=None))).sections
    ]
    assert len(set(titles)) == len(titles)


def test_a_long_name_leaves_room_in_the_header(one: MarketFacts) -> None:
    model = one.models[0]
    facts = with_model(one, replace(model, sheet=replace(model.sheet, name="服务器" * 2_000)))
    assert render_market_report(content(facts)).startswith(b"%PDF")


def test_rows_that_do_not_tie_are_refused(two: MarketFacts) -> None:
    first, second = two.models
    with pytest.raises(ContentError, match="the prices are those of"):
        content(with_model(two, replace(first, outlook=second.outlook)))
    with pytest.raises(ContentError, match="prices are known, but"):
        content(with_model(two, replace(first, prices=first.prices[1:])))
    with pytest.raises(ContentError, match="not as of one day"):
        content(replace(two, on=date(2026, 11, 25)))
    with pytest.raises(ContentError, match="other models than the report"):
        content(replace(two, models=(second, first)))
    with pytest.raises(ContentError, match="one model at least"):
        content(replace(two, models=(), comparison=None))
    with pytest.raises(ContentError, match="no time zone"):
        MarketContent(two, generated_at=NOW.replace(tzinfo=None))


def test_a_figure_that_differs_from_the_comparison_is_refused(two: MarketFacts) -> None:
    first, second = two.models
    figures = tuple(
        replace(row, value=Decimal(1)) if row.field.name == "vram_gb" else row
        for row in first.sheet.figures
    )
    changed = replace(first, sheet=replace(first.sheet, figures=figures))
    with pytest.raises(ContentError, match="“Memory” differs"):
        content(replace(two, models=(changed, second)))


def test_an_interval_beside_its_middle_and_advice_righter_than_given_are_refused(
    one: MarketFacts,
) -> None:
    model = one.models[0]
    leading, *others = model.outlook.series
    band = leading.trend.ahead  # type: ignore[union-attr]
    crossed = replace(band, low=band.high, high=band.low)
    trend = replace(leading.trend, ahead=crossed)  # type: ignore[arg-type]
    past = replace(leading.advice.past, said=1, right=2)  # type: ignore[type-var]
    for changed, match in (
        (replace(leading, trend=trend), "does not hold its own middle"),
        (replace(leading, advice=replace(leading.advice, past=past)), "cannot have been right"),
    ):
        outlook = replace(model.outlook, series=(changed, *others))
        with pytest.raises(ContentError, match=match):
            content(with_model(one, replace(model, outlook=outlook)))


def test_prices_in_one_currency_say_by_which_rates() -> None:
    text = text_of(render_market_report(content(facts_of(RTX_4090, currency="EUR"))))
    assert "prices converted at the rates of their own days" in text
    assert "reference rates of the European Central Bank" in text
    assert "retail, new, median of offers, EUR per piece" in text


def test_more_than_six_models_or_the_same_twice_are_refused() -> None:
    with pytest.raises(RefusedError, match="one to 6 different models"):
        facts_of(RTX_4090, RTX_4090)
    with pytest.raises(RefusedError, match="0 were named"):
        facts_of()


@pytest.mark.parametrize(
    "key", ["cpu/amd-ryzen-9-7950x", "cloud_instance/google-cloud-a3-highgpu-8g"]
)
def test_other_kinds_of_models_have_a_report(key: str) -> None:
    text = text_of(render_market_report(content(facts_of(key))))
    assert key in text
    assert "per hour" in text or "What replaces it in a server’s work" in text


def test_words_of_the_catalogue_that_nobody_knows_stay_as_they_are() -> None:
    words = MarketWords("sv", "sv_SE")
    assert words.term("kind", "auction") == "auction"
    assert words.term("kind", "retail") == "butik"

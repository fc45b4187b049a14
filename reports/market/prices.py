"""What a model cost and may cost: charts with kinds apart, series, trends, buy or wait."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Final

from planning.prices.advice import Verdict
from planning.prices.decay import Decay
from planning.prices.points import PIECE, PriceKind
from planning.prices.trend import Trend
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.table import Cell, Column, Row, Table
from reports.frame.timeline import Fan, TimeChart, Track

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.catalogue.market import ModelMarket
    from catalog.queries.catalogue.outlook import SeriesOutlook
    from planning.prices.advice import Advice
    from planning.prices.backtest import Backtest
    from planning.prices.points import Series
    from reports.frame.blocks import Block
    from reports.market.sources import Cited
    from reports.market.words import MarketWords

MOST_TRACKS: Final = 8  # in one chart; more are told apart by nobody
MOST_OF_A_KIND: Final = 4  # as many as there are marks
#: Colour and dash by kind: no two kinds that are priced by the same unit share one.
_STYLES: Final = {
    PriceKind.LIST: 0,
    PriceKind.QUOTED: 1,
    PriceKind.PAID: 2,
    PriceKind.RETAIL: 3,
    PriceKind.USED: 4,
    PriceKind.LAUNCH: 5,
    PriceKind.RENTAL: 5,
    PriceKind.RESERVED_1Y: 1,
    PriceKind.RESERVED_3Y: 3,
    PriceKind.SPOT: 2,
}


def prices(each: ModelMarket, words: MarketWords, cited: Cited) -> list[Block]:
    """Charts by unit and currency, every series, trends with their past, and the fall with age."""
    found = each.outlook.series
    if not found:
        return [heading(words("prices")), Text(words("prices.none"), styles.BODY, 4)]
    blocks: list[Block] = [heading(words("prices"))]
    for group in _charts(found):
        blocks += _chart(group, words)
    blocks += [
        heading(words("series")),
        _series_table(each, words, cited),
        heading(words("trend")),
        *_trends(found, words),
    ]
    if each.outlook.left_out:
        blocks.append(Text(words("left_out", what="; ".join(each.outlook.left_out)), styles.SMALL))
    return [*blocks, *_ages(each, words)]


# --- charts --------------------------------------------------------------------------------------


def _per(one: SeriesOutlook) -> tuple[str, str]:
    return one.history.series.unit, one.history.series.currency


def _charts(found: Sequence[SeriesOutlook]) -> list[list[SeriesOutlook]]:
    """Series of one unit and currency together, those with most prices first."""
    ordered = sorted(found, key=lambda one: (_per(one)[0] != PIECE, _per(one)))
    groups = [list(group) for _, group in groupby(ordered, key=_per)]
    return [sorted(group, key=lambda one: -len(one.history.days)) for group in groups]


def _chart(group: Sequence[SeriesOutlook], words: MarketWords) -> list[Block]:
    shown = _drawn(group)
    of_kind: Counter[str] = Counter()
    tracks = []
    for one in shown:
        history, kind = one.history, one.history.series.kind
        tracks.append(
            Track(
                words.series(history.series, with_unit=False),
                tuple((price.on, price.amount.number) for price in history.days),
                _style(kind),
                of_kind[kind],
                history.is_tariff,
            )
        )
        of_kind[kind] += 1
    unit = words.per(shown[0].history.series)
    blocks: list[Block] = [
        TimeChart(tuple(tracks), unit, words.tick, _fan(group, shown, words), space_before=6)
    ]
    if len(group) > len(shown):
        more = words.count("chart.more", len(group) - len(shown))
        blocks.append(Text(more, styles.SMALL, 3))
    return blocks


def _drawn(group: Sequence[SeriesOutlook]) -> list[SeriesOutlook]:
    """The longest series, of each kind no more than can be told apart; kinds stay together."""
    of_kind: Counter[str] = Counter()
    shown: list[SeriesOutlook] = []
    for one in group:
        kind = one.history.series.kind
        if of_kind[kind] < MOST_OF_A_KIND and len(shown) < MOST_TRACKS:
            of_kind[kind] += 1
            shown.append(one)
    return sorted(shown, key=lambda one: _style(one.history.series.kind))


def _style(kind: str) -> int:
    """Colour and dash of a kind of price: the same in every chart; 6 for kinds of others."""
    return _STYLES[PriceKind(kind)] if kind in _STYLES else len(set(_STYLES.values()))


def _fan(
    group: Sequence[SeriesOutlook], shown: Sequence[SeriesOutlook], words: MarketWords
) -> Fan | None:
    """The interval of the longest series with a trend; more than one would hide each other."""
    for one in group:
        if one in shown and isinstance(one.trend, Trend):
            band = one.trend.ahead
            ends = zip(band.dates, band.low, band.mid, band.high, strict=True)
            name = words(
                "fan",
                series=words.series(one.history.series, with_unit=False),
                chance=words.exact(one.trend.chance_pct),
            )
            return Fan(
                name, tuple((d, lo.number, mid.number, hi.number) for d, lo, mid, hi in ends)
            )
    return None


# --- series --------------------------------------------------------------------------------------


def _series_table(each: ModelMarket, words: MarketWords, cited: Cited) -> Table:
    return Table(
        (
            Column(words("col.series"), share=2),
            Column(words("col.count"), figures=True),
            Column(words("col.first"), figures=True),
            Column(words("col.newest"), figures=True),
            Column(words("col.source"), figures=True),
        ),
        tuple(_series_row(each, one, words, cited) for one in each.outlook.series),
        continued=words("continued", title=words("series")),
    )


def _series_row(each: ModelMarket, one: SeriesOutlook, words: MarketWords, cited: Cited) -> Row:
    history = one.history
    own = [row for row in each.prices if _same(row.point.series, history.series)]
    notes = dict.fromkeys(row.note for row in own if row.own_id is not None and row.note)
    rounded = history.series.rounded
    return Row(
        (
            Cell(words.series(history.series), strong=True, note="; ".join(notes)),
            words.number(len(history.days)),
            f"{words.price(rounded(history.first.amount.number))}\n{history.first.on}",
            f"{words.price(rounded(history.last.amount.number))}\n{history.last.on}",
            cited.all(row.point.source for row in reversed(own)),
        )
    )


def _same(one: Series, other: Series) -> bool:
    """Whether both are one series but for the currency, which a conversion changes."""
    return one[:-1] == other[:-1]


# --- trends --------------------------------------------------------------------------------------


def _trends(found: Sequence[SeriesOutlook], words: MarketWords) -> list[Block]:
    moving = [(one, one.trend) for one in found if isinstance(one.trend, Trend)]
    short = len(found) - len(moving)
    blocks: list[Block] = []
    if moving:
        blocks.append(
            Table(
                (
                    Column(words("col.series"), share=1.3),
                    Column(words("col.yearly"), share=0.9),
                    Column(words("col.ahead"), share=1.2),
                    Column(words("col.tried"), share=1.3),
                    Column(words("col.advice"), share=1.7),
                ),
                tuple(_trend_row(one, trend, words) for one, trend in moving),
                continued=words("continued", title=words("trend")),
            )
        )
        blocks.append(Text(words("trend.note"), styles.SMALL, 3))
    if short:
        blocks.append(Text(words.count("trend.short", short), styles.SMALL, 3))
    return blocks


def _trend_row(one: SeriesOutlook, trend: Trend, words: MarketWords) -> Row:
    yearly, said = trend.yearly, one.advice
    between = ""
    if yearly.low_pct is not None and yearly.high_pct is not None:
        between = words("between", low=words.pct(yearly.low_pct), high=words.pct(yearly.high_pct))
    ahead = Cell(words("unknown"), "secondary")
    if said.at is not None and said.low and said.mid and said.high:
        low, high = words.price(said.low), words.price(said.high)
        note = words("between", low=low, high=high)
        chance = words("chance", chance=words.exact(trend.chance_pct), day=said.at.isoformat())
        ahead = Cell(words.price(said.mid), note=f"{note}; {chance}")
    return Row(
        (
            Cell(words.series(one.history.series), strong=True),
            Cell(words.pct(yearly.pct), note=between),
            ahead,
            _tried(trend.tested, words),
            advice_cell(said, words),
        )
    )


def _tried(tested: Backtest, words: MarketWords) -> Cell:
    """How well such prices would have been foretold before; untried is said so."""
    error = tested.mean_absolute_error
    if not tested.n or error is None:
        return Cell(words("tried.none"), "secondary")
    return Cell(
        words("tried.off", error=words.pct(Decimal(str(round(error * 100, 1))), sign=False)),
        note=words(
            "tried.held",
            held=words.number(tested.held),
            n=words.number(tested.n),
            days=words.number(tested.horizon_days),
        ),
    )


def advice_cell(said: Advice, words: MarketWords) -> Cell:
    """Buy or wait, how often that was right before, and how old the price is that it rests on."""
    notes = []
    if said.past is not None and said.past.tested is not None:
        tested = said.past.tested
        notes.append(
            words.count(
                "right",
                tested.histories,
                right=words.number(said.past.right),
                said=words.number(said.past.said),
                trials=words.number(tested.n),
            )
        )
    if said.is_stale and said.as_of is not None:
        notes.append(words("stale", day=said.as_of.isoformat()))
    return Cell(
        _verdict(said, words), strong=said.verdict is not Verdict.NONE, note=" ".join(notes)
    )


def _verdict(said: Advice, words: MarketWords) -> str:
    if said.as_of is None or said.past is None:
        return words("advice.short")
    tested = said.past.tested
    if tested is None:
        return words("advice.untried")
    days = words.number(tested.horizon_days)
    if said.verdict is Verdict.WAIT and said.price and said.mid:
        fall = 100 - said.mid.number / said.price.number * 100
        return words("advice.wait", fall=words.pct(round(fall, 1), sign=False), days=days)
    if said.verdict is Verdict.NONE:
        return words("advice.few" if said.past.bears_out else "advice.none")
    return words(f"advice.{said.verdict.value}", days=days)


# --- age -----------------------------------------------------------------------------------------


def _ages(each: ModelMarket, words: MarketWords) -> list[Block]:
    found = [decay for decay in each.outlook.decays if isinstance(decay, Decay)]
    if not found:
        return [Text(words("age.none"), styles.SMALL, 3)]
    texts = []
    for decay in found:
        text = words(
            "age",
            kind=words.term("kind", decay.kind),
            pct=words.pct(decay.yearly_pct),
            low=words.pct(decay.yearly_low_pct),
            high=words.pct(decay.yearly_high_pct),
            prices=words.number(len(decay.points)),
            models=words.number(decay.models),
        )
        if decay.half_life_years is not None:
            text += " " + words("age.half", years=words.exact(decay.half_life_years))
        texts.append(text)
    return [heading(words("age.title")), Bullets(tuple(texts), space_before=4)]

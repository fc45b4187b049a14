"""How a model stands in its life, and what could replace it in its work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planning.life import Cause, Event
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.table import Cell, Column, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.queries.catalogue.market import ModelMarket
    from catalog.queries.catalogue.sheet import ModelSheet
    from planning.life import LifeFinding, LifeVerdict
    from planning.prices.points import PricePoint
    from planning.replacing import Change, Replacement
    from reports.frame.blocks import Block
    from reports.market.sources import Cited
    from reports.market.words import MarketWords


def life(each: ModelMarket, words: MarketWords, cited: Cited) -> list[Block]:
    """What was announced, with its source, and what that and the line call for."""
    rows = [row for event in Event for row in _events(event, each.sheet, words, cited)]
    blocks: list[Block] = [
        heading(words("life")),
        Table(
            (
                Column(words("col.event")),
                Column(words("col.date")),
                Column(words("col.note"), share=1.6),
                Column(words("col.source"), figures=True),
            ),
            tuple(rows),
        ),
    ]
    if each.life is not None:
        said_lines = [finding_text(one, each, words) for one in each.life.findings]
        blocks.append(Bullets((*said_lines, *_rhythm(each.life, words)), space_before=6))
    return blocks


def _events(event: Event, sheet: ModelSheet, words: MarketWords, cited: Cited) -> Iterator[Row]:
    """A row for each source that says when something happened; one that says it is unknown."""
    label = Cell(words(f"event.{event.value}"), strong=True)
    said = [one for one in sheet.life if one.event == event.value]
    for one in said:
        follows = one.successor_key if one.dated else ""
        when = Cell(one.dated or one.successor_key, note=follows)
        yield Row((label, when, Cell(one.note, "secondary"), cited(one.source.title)))
    if said:
        return
    if event is Event.RELEASED and sheet.released:
        yield Row((label, sheet.released, "", ""))
    else:
        yield Row((label, Cell(words("unknown"), "secondary"), "", ""))


def finding_text(found: LifeFinding, each: ModelMarket, words: MarketWords) -> str:
    """One finding in the report's language, led by how urgent it is."""
    level = words(f"level.{found.level.value}")
    if not found.is_known:
        return words("said", level=level, text=words("line.unknown"))
    if found.cause is Cause.PRICE and each.outlook.yearly_pct is not None:
        fall = words.pct(-each.outlook.yearly_pct, sign=False)
        return words("said", level=level, text=words("price.falls", fall=fall))
    day = found.day.isoformat() if found.day else words("unknown")
    if found.cause in {Cause.SUPPORT, Cause.ORDER}:
        over = found.day is not None and each.life is not None and found.day < each.life.on
        text = words(f"{found.cause.value}.{'over' if over else 'ahead'}", day=day)
    elif found.newer:
        text = words.count("newer", len(found.newer), day=day, names=words.listed(found.newer))
    else:
        text = words("newest")
    return words("said", level=level, text=text)


def _rhythm(found: LifeVerdict, words: MarketWords) -> list[str]:
    if found.cadence is None:
        return []
    return [
        words(
            "rhythm",
            years=words.exact(found.cadence.years),
            shortest=words.exact(found.cadence.shortest),
            longest=words.exact(found.cadence.longest),
            start=found.cadence.next_from.isoformat(),
            end=found.cadence.next_until.isoformat(),
        )
    ]


def alternatives(each: ModelMarket, words: MarketWords, cited: Cited) -> list[Block]:
    """What replaces the model in its work: better, worse, not known, and the price with its day."""
    if each.answer is None or each.workload is None:
        return [heading(words("replaces")), Text(words("replaces.kind"), styles.BODY, 4)]
    work = words(f"work.{each.workload.value}")
    blocks: list[Block] = [heading(words("replaces.for", work=work))]
    if each.answer.missing:
        lacking = ", ".join(each.answer.missing)
        return [*blocks, Text(words("replaces.missing", lacking=lacking), styles.BODY, 4)]
    considered = words.count("replaces.considered", each.answer.considered)
    blocks.append(Text(considered, styles.SMALL, 2, keep_with_next=bool(each.answer.replacements)))
    if not each.answer.replacements:
        return [*blocks, Text(words("replaces.none"), styles.BODY, 4)]
    table = Table(
        (
            Column(words("col.model"), share=1.1),
            Column(words("col.better"), share=1.3),
            Column(words("col.worse"), share=1.3),
            Column(words("col.price"), share=0.9),
        ),
        tuple(_replacement(one, words, cited) for one in each.answer.replacements),
        continued=words("continued", title=words("replaces")),
    )
    return [*blocks, table]


def _replacement(one: Replacement, words: MarketWords, cited: Cited) -> Row:
    times = words("times", n=words.number(one.times, 2))
    unknown = words("not_known", what=", ".join(one.not_known)) if one.not_known else ""
    return Row(
        (
            Cell(
                one.name, strong=True, note=f"{times} {words('old') if one.is_old else ''}".strip()
            ),
            Cell(_changes(one.better, words), note=_changes(one.same, words)),
            Cell(
                _changes(one.worse, words) or words("nothing"),
                note="\n".join(text for text in (*one.other, unknown) if text),
            ),
            _price(one.prices, words, cited),
        )
    )


def _changes(changes: Sequence[Change], words: MarketWords) -> str:
    return "; ".join(_change(one, words) for one in changes)


def _change(one: Change, words: MarketWords) -> str:
    """`Memory 32 instead of 24 GB (× 1.33)`."""
    from catalog.models.catalogue_fields import FIELD_BY_NAME

    field = FIELD_BY_NAME[one.figure]
    unit = f"\u00a0{field.unit}" if field.unit else ""
    label = words.figure(one.figure, field.label)
    after, before = words.exact(one.after), words.exact(one.before)
    if after == before:
        return words("change.same", label=label, after=f"{after}{unit}")
    return words(
        "change",
        label=label,
        after=f"{after}{unit}",
        before=f"{before}{unit}",
        factor=words.number(one.factor, 2),
    )


def _price(found: Sequence[PricePoint], words: MarketWords, cited: Cited) -> Cell:
    if not found:
        return Cell(words("unknown"), "secondary")
    newest = found[-1]
    kind = words.term("kind", newest.kind)
    return Cell(words.price(newest.amount), note=f"{kind}, {newest.on} {cited(newest.source)}")

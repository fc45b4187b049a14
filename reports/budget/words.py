"""Every word of the budget report, by key and language; whole sentences, so that each can be
translated on its own. Keys ending in `.one` and `.other` are chosen by count.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.text import format_amount, format_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from money import Amount

ENGLISH: Final = {
    "title": "Budget report",
    "fact.ledger": "Ledger",
    "fact.years": "Fiscal years",
    "fact.year_span": "{first} ({start} to {end})",
    "fact.year_spans": "{first} to {last} ({start} to {end})",
    "fact.as_of": "Figures as of",
    "fact.prepared": "Prepared on",
    "fact.currencies": "Currencies",
    "none_known": "unknown",
    "page_of": "Page {page} of {pages}",
    "continued": "{title} (continued)",
    "generated": "Generated {instant} UTC · figures as of {date}",
    "currency.none": "No amount is known.",
    "currency.one": "All amounts in {currencies}.",
    "currency.other": "Amounts in {currencies}; amounts in different currencies are never added together.",
    "and": "{list} and {last}",
    "assets.one": "{n} asset",
    "assets.other": "{n} assets",
    "section.summary": "Summary",
    "section.fleet": "Fleet by category and site",
    "section.depreciation": "Book value and depreciation, {currency}",
    "section.upgrades": "Recommended upgrades",
    "section.notes": "Assumptions, sources and approval",
    "headline.fleet": "{assets} carry a book value of {book} as of {date}.",
    "headline.fleet.one": "{assets} carries a book value of {book} as of {date}.",
    "headline.fleet.unknown": "{assets} on the books; none has a known cost.",
    "headline.fleet.empty": "The ledger holds no assets yet.",
    "headline.categories": "{percent} of the {currency} book value lies in “{name}”.",
    "headline.categories.plain": "The fleet in {n} categories at {sites} sites.",
    "headline.depreciation": "Depreciation of {charge} falls in fiscal year {year}; book value closes at {closing}.",
    "headline.depreciation.none": "No depreciation falls in the fiscal years of this report.",
    "headline.upgrades.one": "{n} upgrade is recommended, {high} of high priority{cost}.",
    "headline.upgrades.other": "{n} upgrades are recommended, {high} of high priority{cost}.",
    "headline.upgrades.cost": ", at an estimated {range}",
    "headline.upgrades.none": "No upgrade is recommended.",
    "headline.notes": "How the figures were found, and who stands by them.",
    "unknown_cost.one": "{n} asset is without a known cost; it is counted, but adds nothing to any amount.",
    "unknown_cost.other": "{n} assets are without a known cost; they are counted, but add nothing to any amount.",
    "unknown_price.one": "{n} recommendation has no known price and is not in the estimate.",
    "unknown_price.other": "{n} recommendations have no known price and are not in the estimate.",
    "undecided.one": "For {n} asset not enough is known to say whether it should be replaced.",
    "undecided.other": "For {n} assets not enough is known to say whether they should be replaced.",
    "card.assets": "Assets",
    "card.assets.note": "{n} without a known cost",
    "card.cost": "Cost",
    "card.book": "Book value",
    "card.charge": "Depreciation {year}",
    "card.charge.note": "{start} to {end}",
    "card.as_of": "as of {date}",
    "findings": "At a glance",
    "contents": "In this report",
    "table.category": "By category, as of {date}",
    "table.site": "By site, as of {date}",
    "col.category": "Category",
    "col.site": "Site",
    "col.assets": "Assets",
    "col.without": "Without known cost",
    "col.cost": "Cost",
    "col.book": "Book value",
    "caption.fleet": "One line for each currency; the total adds each currency on its own.",
    "no_name": "no name",
    "nothing": "–",
    "col.ends": "Year ends",
    "total": "Total",
    "years.heading": "By fiscal year, {currency}",
    "years.caption": "Years that end after {date} are planned: they hold the assets on the books on that day and nothing bought later.",
    "charges.heading": "Depreciation charge by category, {currency}, {years}",
    "closing.heading": "Closing book value by category, {currency}, {years}",
    "col.year": "Fiscal year",
    "col.opening": "Opening book value",
    "col.additions": "Additions",
    "col.charge": "Depreciation charge",
    "col.disposals": "Disposals",
    "col.closing": "Closing book value",
    "years.span": "{first} to {last}",
    "year.planned": "{label} (planned)",
    "chart.bar": "Depreciation charge",
    "chart.planned": "Depreciation charge, planned",
    "chart.line": "Closing book value",
    "chart.unit.0": "{currency}",
    "chart.unit.3": "{currency}, thousands",
    "chart.unit.6": "{currency}, millions",
    "chart.unit.9": "{currency}, billions",
    "col.asset": "Asset and component",
    "col.reason": "Why",
    "col.candidates": "Candidates",
    "col.priority": "Priority",
    "col.estimate": "Estimated cost",
    "priority.high": "High",
    "priority.medium": "Medium",
    "priority.low": "Low",
    "no_price": "no price known",
    "no_candidate": "no candidate known",
    "prices.one": "{n} price, {newest}",
    "prices.other": "{n} prices, {oldest} to {newest}",
    "prices.day.one": "{n} price, {newest}",
    "prices.day.other": "{n} prices, {newest}",
    "prices.from": "{dated}; from {names}",
    "priced": "{n} with a known price, {currency}",
    "caption.upgrades": "A range runs from the lowest to the highest price known for the candidates, on the dates given.",
    "assumptions": "Assumptions",
    "assumption.rounding": "Amounts are exact to the smallest unit of their currency; every total is the sum of its rows.",
    "assumption.method": "Depreciation: {method}.",
    "sources": "Sources",
    "col.source": "Source",
    "col.used": "Used for",
    "col.dated": "Dated",
    "sources.none": "The ledger itself is the only source.",
    "approval": "Approval",
    "prepared_by": "Prepared by",
    "approved_by": "Approved by",
    "signature": "Signature",
    "date": "Date",
}

SWEDISH: Final = {
    "title": "Budgetrapport",
    "fact.ledger": "Liggare",
    "fact.years": "Räkenskapsår",
    "fact.year_span": "{first} ({start} till {end})",
    "fact.year_spans": "{first} till {last} ({start} till {end})",
    "fact.as_of": "Siffror per",
    "fact.prepared": "Upprättad",
    "fact.currencies": "Valutor",
    "none_known": "okänt",
    "page_of": "Sida {page} av {pages}",
    "continued": "{title} (forts.)",
    "generated": "Skapad {instant} UTC · siffror per {date}",
    "currency.none": "Inget belopp är känt.",
    "currency.one": "Alla belopp i {currencies}.",
    "currency.other": "Belopp i {currencies}; belopp i olika valutor läggs aldrig ihop.",
    "and": "{list} och {last}",
    "assets.one": "{n} tillgång",
    "assets.other": "{n} tillgångar",
    "section.summary": "Sammanfattning",
    "section.fleet": "Maskinparken per kategori och plats",
    "section.depreciation": "Bokfört värde och avskrivning, {currency}",
    "section.upgrades": "Rekommenderade uppgraderingar",
    "section.notes": "Antaganden, källor och godkännande",
    "headline.fleet": "{assets} har ett bokfört värde av {book} per {date}.",
    "headline.fleet.one": "{assets} har ett bokfört värde av {book} per {date}.",
    "headline.fleet.unknown": "{assets} i liggaren; ingen har känd kostnad.",
    "headline.fleet.empty": "Liggaren innehåller inga tillgångar än.",
    "headline.categories": "{percent} av det bokförda värdet i {currency} ligger i ”{name}”.",
    "headline.categories.plain": "Maskinparken i {n} kategorier på {sites} platser.",
    "headline.depreciation": "Avskrivningar på {charge} faller på räkenskapsåret {year}; utgående bokfört värde är {closing}.",
    "headline.depreciation.none": "Inga avskrivningar faller på rapportens räkenskapsår.",
    "headline.upgrades.one": "{n} uppgradering rekommenderas, {high} med hög prioritet{cost}.",
    "headline.upgrades.other": "{n} uppgraderingar rekommenderas, {high} med hög prioritet{cost}.",
    "headline.upgrades.cost": ", till uppskattningsvis {range}",
    "headline.upgrades.none": "Ingen uppgradering rekommenderas.",
    "headline.notes": "Hur siffrorna har tagits fram, och vem som står för dem.",
    "unknown_cost.one": "{n} tillgång saknar känd kostnad; den räknas, men ingår inte i något belopp.",
    "unknown_cost.other": "{n} tillgångar saknar känd kostnad; de räknas, men ingår inte i något belopp.",
    "unknown_price.one": "{n} rekommendation saknar känt pris och ingår inte i uppskattningen.",
    "unknown_price.other": "{n} rekommendationer saknar känt pris och ingår inte i uppskattningen.",
    "undecided.one": "För {n} tillgång är för lite känt för att säga om den bör bytas.",
    "undecided.other": "För {n} tillgångar är för lite känt för att säga om de bör bytas.",
    "card.assets": "Tillgångar",
    "card.assets.note": "{n} utan känd kostnad",
    "card.cost": "Kostnad",
    "card.book": "Bokfört värde",
    "card.charge": "Avskrivning {year}",
    "card.charge.note": "{start} till {end}",
    "card.as_of": "per {date}",
    "findings": "I korthet",
    "contents": "I rapporten",
    "table.category": "Per kategori, {date}",
    "table.site": "Per plats, {date}",
    "col.category": "Kategori",
    "col.site": "Plats",
    "col.assets": "Tillgångar",
    "col.without": "Utan känd kostnad",
    "col.cost": "Kostnad",
    "col.book": "Bokfört värde",
    "caption.fleet": "En rad för varje valuta; summan lägger ihop varje valuta för sig.",
    "no_name": "utan namn",
    "nothing": "–",
    "col.ends": "Året slutar",
    "total": "Summa",
    "years.heading": "Per räkenskapsår, {currency}",
    "years.caption": "År som slutar efter {date} är planerade: de avser tillgångarna i liggaren den dagen och inget som köps senare.",
    "charges.heading": "Avskrivning per kategori, {currency}, {years}",
    "closing.heading": "Utgående bokfört värde per kategori, {currency}, {years}",
    "col.year": "Räkenskapsår",
    "col.opening": "Ingående bokfört värde",
    "col.additions": "Anskaffningar",
    "col.charge": "Årets avskrivning",
    "col.disposals": "Avyttringar",
    "col.closing": "Utgående bokfört värde",
    "years.span": "{first} till {last}",
    "year.planned": "{label} (planerat)",
    "chart.bar": "Årets avskrivning",
    "chart.planned": "Årets avskrivning, planerad",
    "chart.line": "Utgående bokfört värde",
    "chart.unit.0": "{currency}",
    "chart.unit.3": "{currency}, tusental",
    "chart.unit.6": "{currency}, miljoner",
    "chart.unit.9": "{currency}, miljarder",
    "col.asset": "Tillgång och komponent",
    "col.reason": "Varför",
    "col.candidates": "Kandidater",
    "col.priority": "Prioritet",
    "col.estimate": "Uppskattad kostnad",
    "priority.high": "Hög",
    "priority.medium": "Medel",
    "priority.low": "Låg",
    "no_price": "inget känt pris",
    "no_candidate": "ingen känd kandidat",
    "prices.one": "{n} pris, {newest}",
    "prices.other": "{n} priser, {oldest} till {newest}",
    "prices.day.one": "{n} pris, {newest}",
    "prices.day.other": "{n} priser, {newest}",
    "prices.from": "{dated}; från {names}",
    "priced": "{n} med känt pris, {currency}",
    "caption.upgrades": "Ett spann går från det lägsta till det högsta kända priset för kandidaterna, på angivna datum.",
    "assumptions": "Antaganden",
    "assumption.rounding": "Belopp är exakta till valutans minsta enhet; varje summa är summan av sina rader.",
    "assumption.method": "Avskrivning: {method}.",
    "sources": "Källor",
    "col.source": "Källa",
    "col.used": "Används för",
    "col.dated": "Daterad",
    "sources.none": "Liggaren är den enda källan.",
    "approval": "Godkännande",
    "prepared_by": "Upprättad av",
    "approved_by": "Godkänd av",
    "signature": "Underskrift",
    "date": "Datum",
}

LANGUAGES: Final = {"en": ENGLISH, "sv": SWEDISH}


class Words:
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    def __init__(self, language: str, locale: str) -> None:
        self._texts = LANGUAGES.get(language, ENGLISH)
        self._locale = locale

    def __call__(self, key: str, **values: object) -> str:
        """The text `key` with its places filled."""
        return self._texts[key].format(**values)

    def name(self, text: str) -> str:
        """A user's name for something, or words that say that it has none."""
        return text if text.strip() else self("no_name")

    def count(self, key: str, n: int, **values: object) -> str:
        """The text `key` for `n` things."""
        return self(f"{key}.{'one' if n == 1 else 'other'}", n=self.number(n), **values)

    def number(self, value: Decimal | int, digits: int = 0) -> str:
        """A plain number."""
        return format_number(value, self._locale, digits=digits)

    def tick(self, value: Decimal) -> str:
        """A number with just the decimals that it has, two at most."""
        exponent = value.normalize().as_tuple().exponent
        assert isinstance(exponent, int), "an axis has finite ticks"
        return self.number(value, min(max(-exponent, 0), 2))

    def percent(self, share: Decimal) -> str:
        """A share of one as a whole percentage."""
        from babel.numbers import format_percent

        return str(format_percent(share, locale=self._locale))

    def amount(self, value: Amount) -> str:
        """An amount with its currency code, on one line."""
        return format_amount(value, self._locale, code=True).replace(" ", "\u00a0")

    def amounts(self, values: Iterable[Amount]) -> str:
        """Amounts in several currencies as a list in words."""
        return self.listed([self.amount(value) for value in values])

    def day(self, value: date) -> str:
        """A date in prose."""
        from babel.dates import format_date

        return str(format_date(value, format="long", locale=self._locale)).replace(" ", "\u00a0")

    def short_day(self, value: date) -> str:
        """A date in a table."""
        return value.isoformat()

    def instant(self, value: datetime) -> str:
        """An instant, already in UTC, to the minute."""
        return value.strftime("%Y-%m-%d %H:%M")

    def listed(self, texts: Iterable[str]) -> str:
        """Texts as a list in words: a, b and c."""
        *first, last = texts
        return self("and", list=", ".join(first), last=last) if first else last

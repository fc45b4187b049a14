"""`rackledger books LEDGER set --method percent-table`: a US tax book by printed percentages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.output import fail, say
from planning.depreciation import Convention
from planning.errors import TaxError

if TYPE_CHECKING:
    from datetime import date

    from catalog.store.ledger import Ledger
    from money import Amount


def printed_columns(
    ledger: Ledger,
    asset_id: int,
    cost: Amount,
    days: tuple[date, date],
    *,
    fiscal_year_end: str | None,
    convention: Convention | None,
    class_years: int,
    expensed: Amount,
    with_bonus: bool,
) -> dict[str, Any]:
    """The fields of a draft that keep the table; prints the 40 % test and the limit they obey.

    `days` are those of acquisition and of service. `convention` None is that of the test.
    """
    from catalog.models.book import table_fields, year_end_of
    from catalog.queries.macrs import year_of_service
    from catalog.queries.settings import ledger_settings
    from catalog.taxes import tax_rules
    from planning.tax import NO_ADVICE
    from planning.tax.macrs_terms import printed_table

    if cost.currency != "USD":
        raise fail(f"The printed tables are those of the United States: in USD, not {cost}.")
    rules = tax_rules()
    year_end = year_end_of(fiscal_year_end) or ledger.ask(ledger_settings).fiscal_year_end
    try:
        found = ledger.ask(
            year_of_service, rules=rules, asset_id=asset_id, in_service=days[1], cost=cost,
            expensed=expensed, fiscal_year_end=year_end,
        )  # fmt: skip
        chosen = convention or Convention(found.convention)
        table = printed_table(
            rules, days, year_end, convention=chosen.value, class_years=class_years,
            expensed=expensed, with_bonus=with_bonus,
        )  # fmt: skip
    except TaxError as error:
        raise fail(str(error)) from None
    for reason in found.reasons:
        say(str(reason))
    say(NO_ADVICE)
    return {"convention": chosen, **table_fields(table)}

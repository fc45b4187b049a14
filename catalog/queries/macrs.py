"""What a tax book by printed percentages of one asset has to look at: all that was placed in
service in its tax year.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from catalog.errors import RefusedError
from catalog.queries.filters import ASSETS
from catalog.queries.tax import IN_SERVICE
from catalog.store.book_terms import BOOKS
from money import Amount
from money.sentence import say
from planning.depreciation.calendar import FiscalYear
from planning.tax.macrs import Placed, convention_of_year
from planning.tax.united_states import section_179

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.engine import Connection

    from planning.reason import Reason
    from planning.tax import TaxRules


@dataclass(frozen=True, slots=True)
class YearOfService:
    """The convention of a tax year by the 40 % test, and why; section 179 within its limit."""

    convention: str
    reasons: tuple[Reason, ...]


def year_of_service(
    connection: Connection,
    *,
    rules: TaxRules,
    asset_id: int,
    in_service: date,
    cost: Amount,
    expensed: Amount,
    fiscal_year_end: tuple[int, int],
) -> YearOfService:
    """The tax year of an asset's service, with everything else that was placed in service in it.

    Refuses more of section 179 than the limit of the year leaves. Raises UnknownFigureError for a
    year whose figures are not known.
    """
    year = FiscalYear(fiscal_year_end)
    start, end = year.year_start(in_service), year.year_end(in_service)
    currency = cost.currency
    # An asset may have several books; what section 179 took of it counts once.
    taken = (
        select(BOOKS.c.asset_id, func.max(BOOKS.c.expensed_minor).label("expensed"))
        .where(BOOKS.c.expensed_currency == currency)
        .group_by(BOOKS.c.asset_id)
        .subquery()
    )
    query = (
        select(
            IN_SERVICE.label("in_service"), ASSETS.c.retired_on, ASSETS.c.cost_minor,
            func.coalesce(taken.c.expensed, 0).label("expensed"),
        )
        .select_from(ASSETS.outerjoin(taken, taken.c.asset_id == ASSETS.c.id))
        .where(
            ASSETS.c.cost_currency == currency, ASSETS.c.id != asset_id,
            IN_SERVICE.between(start, end),
        )
    )  # fmt: skip
    placed = [Placed(year.quarter(in_service), cost, expensed)]
    placed += [
        Placed(
            year.quarter(row.in_service),
            Amount.of_minor(row.cost_minor, currency),
            Amount.of_minor(min(row.expensed, row.cost_minor), currency),
            disposed_same_year=row.retired_on is not None and row.retired_on <= end,
        )
        for row in connection.execute(query)
    ]
    test = convention_of_year(placed, rules, start, currency)
    if not expensed:
        return YearOfService(test.convention, (test.reason,))
    elected = Amount.total((one.section_179 for one in placed if one.section_179), currency)
    whole = Amount.total((one.basis for one in placed), currency)
    limit = section_179(rules, start, whole, elected)
    if elected > limit.maximum:
        raise RefusedError(
            say(
                "Section 179 would take {elected} in the tax year from {start}; at "
                "most {maximum} is allowed with {whole} placed in service.",
                elected=elected,
                start=start,
                maximum=limit.maximum,
                whole=whole,
            ),
            advice="Expense less of this asset, or of another of that year.",
        )
    return YearOfService(test.convention, (limit.reason, test.reason))

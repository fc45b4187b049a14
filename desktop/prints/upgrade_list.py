"""Every recommended upgrade as a table: what the budget report has no room for.

Nothing here knows a window; all of it may run behind one.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from desktop.rule_words import component_label, priority_label, verdict_text
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from catalog.queries.upgrades import UpgradeRow
    from catalog.store.ledger import Ledger
    from desktop.prints.asked import Asked
    from desktop.table.xlsx_file import Cell

_AT_ONCE: Final = 5_000


def write_upgrades(
    ledger: Ledger,
    asked: Asked,
    target: Path,
    report: Callable[[float], None] = lambda _share: None,
) -> Path:
    """Write the file whole or not at all, a workbook where its name ends in .xlsx, else CSV.

    `report` is told the share that is done, and may raise to stop. Raises UnsavedError.
    """
    from catalog.policy import policy
    from catalog.queries.filters import ACTIVE
    from catalog.queries.upgrades import upgrade_rows
    from desktop.table.csv_file import write_csv
    from desktop.table.xlsx_file import write_xlsx

    wanted = asked.wanted.in_use if asked.wanted else ACTIVE
    found = ledger.ask(upgrade_rows, policy().upgrade, asked.on, wanted)

    def rows() -> Iterator[list[Cell]]:
        told: dict[int, list[Cell]] = {}
        rest = iter(found)
        for done in range(0, len(found), _AT_ONCE):
            report(done / len(found))
            for row in islice(rest, _AT_ONCE):
                # Parts that are alike share their verdict, and its words.
                known = told.get(id(row.verdict)) or told.setdefault(id(row.verdict), _told(row))
                yield [known[0], row.tag, row.name, row.site, row.since, *known[1:]]

    if target.suffix.casefold() == ".xlsx":
        return write_xlsx(target, translate("reports", "Upgrades"), titles(), rows())
    return write_csv(target, titles(), rows())


def titles() -> list[str]:
    """The header line."""
    return [
        translate("reports", "Priority"),
        translate("reports", "Tag"),
        translate("reports", "Name"),
        translate("reports", "Site"),
        translate("reports", "In service since"),
        translate("reports", "Part"),
        translate("reports", "Model"),
        translate("reports", "Pieces"),
        translate("reports", "Rule"),
        translate("reports", "Candidates"),
        translate("reports", "Cost from"),
        translate("reports", "Cost to"),
        translate("reports", "Currency"),
        translate("reports", "Newest price"),
    ]


def _told(row: UpgradeRow) -> list[Cell]:
    """What is the same of all parts with this verdict; unknown costs are empty."""
    verdict, cost = row.verdict, row.verdict.cost
    ends: list[Cell] = [None, None, None, None]
    if cost is not None:
        low, high = cost.low.rounded(), cost.high.rounded()
        ends = [low.number, high.number, low.currency, cost.newest]
    return [
        priority_label(verdict.priority),
        component_label(verdict.component),
        verdict.part,
        verdict.count,
        verdict_text(verdict),
        "; ".join(item.name for item in verdict.suggestions),
        *ends,
    ]

"""Two small tables of a decision: lease against buy after tax by its parts, and carbon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.pages.planning.words import count_text, percent_text
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from money import Amount
    from planning.carbon import Figure
    from planning.decisions import Comparison


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the net advantage of leasing, as a present value."""

    name: str
    amount: Amount


class LeaseView(QWidget):
    """What leasing is worth against buying, by its parts; the rate inside; the liability."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        columns: list[Column[Part]] = [
            Column(self.tr("Present value of"), lambda part: part.name, strong=True, width=300,
                   key="part"),
            Column(self.tr("Amount"), lambda part: part.amount, text=amount_text,
                   align=Align.RIGHT, width=150, key="amount",
                   order=lambda amount: amount.number),
        ]  # fmt: skip
        self.model: RowModel[Part] = RowModel(columns, key=lambda part: part.name)
        self.table: TableView[Part] = TableView(self.model, self.tr("Lease against buy"), self)
        self.table.set_empty_state(
            EmptyState(
                self.tr("Nothing to lease"),
                self.tr("Give a purchase, a lease, and the three figures of tax at the left."),
                icon="arrow-left-right",
            )
        )
        self.said = words("", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)

    def show_comparison(self, found: Comparison) -> None:
        """Show the parts; a cost counts for leasing, a saving against it."""
        taxed = found.after_tax
        parts = (
            ()
            if taxed is None
            else (
                Part(self.tr("Cost of buying"), taxed.cost),
                Part(self.tr("Lease payments after tax"), -taxed.lease),
                Part(self.tr("Tax saved by depreciation"), -taxed.depreciation_shield),
                Part(self.tr("Costs of an owner after tax"), taxed.owner_costs),
                Part(self.tr("Resale after tax"), -taxed.residual),
                Part(self.tr("Net advantage of leasing"), taxed.advantage_of_leasing),
            )
        )
        self.model.set_rows([Part(part.name, part.amount.rounded()) for part in parts])
        sentences = self._sentences(found)
        self.said.setText("\n".join(sentences))
        self.said.setVisible(bool(sentences))

    def _sentences(self, found: Comparison) -> list[str]:
        from decimal import Decimal

        said = []
        if found.after_tax is not None:
            text = self.tr("At a payment of {payment} leasing and buying cost the same.")
            payment = amount_text(found.after_tax.break_even_payment.rounded())
            said.append(text.format(payment=payment))
        if found.implicit is not None and found.implicit.rate is not None:
            rate = percent_text(Decimal(repr(found.implicit.rate)), digits=4)
            said.append(self.tr("Rate inside the payments: {rate} a period.").format(rate=rate))
        if found.liability is not None:
            text = self.tr("Lease liability at the start (IFRS 16): {amount}.")
            said.append(text.format(amount=amount_text(found.liability.start)))
        if found.after_tax is not None:
            said.append(self.tr("Figures after tax are no tax advice."))
        return said


@dataclass(frozen=True, slots=True)
class Emission:
    """Carbon of one origin."""

    name: str
    figure: Figure


class CarbonView(QWidget):
    """What running and making emit; unknown stays unknown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        columns: list[Column[Emission]] = [
            Column(self.tr("Carbon"), lambda row: row.name, strong=True, width=140, key="carbon"),
            Column(self.tr("kg CO2e"), lambda row: row.figure.value,
                   text=lambda value: count_text(round(value)), align=Align.RIGHT, width=120,
                   key="kg"),
            Column(self.tr("Range"), _range_text, align=Align.RIGHT, width=140, key="range"),
            Column(self.tr("Match"), lambda row: row.figure.match.value, width=100, key="match"),
            Column(self.tr("Source"), lambda row: row.figure.source or None, width=320,
                   key="source"),
        ]  # fmt: skip
        self.model: RowModel[Emission] = RowModel(columns, key=lambda row: row.name)
        table: TableView[Emission] = TableView(self.model, self.tr("Carbon"), self)
        table.set_empty_state(
            EmptyState(
                self.tr("No carbon yet"),
                self.tr("Give the power of a machine and the factor of the grid at the left."),
                icon="zap",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table)

    def show_comparison(self, found: Comparison) -> None:
        """Show both origins and their sum over the years of the decision."""
        parts = found.footprint
        rows = (
            ()
            if parts is None
            else (
                Emission(self.tr("Electricity"), parts.operational_kg),
                Emission(self.tr("Making"), parts.embodied_kg),
                Emission(self.tr("Both"), parts.total_kg),
            )
        )
        self.model.set_rows(rows)


def _range_text(row: Emission) -> str | None:
    ends = (row.figure.low, row.figure.high)
    if all(end is None for end in ends):
        return None
    return " – ".join("?" if end is None else count_text(round(end)) for end in ends)

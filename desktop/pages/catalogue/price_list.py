"""A distributor's price list: what it does not say itself, what each row means, then entered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QCursor
from typing_extensions import override

from desktop.actions import Action
from desktop.amounts import amount_text
from desktop.arrivals.arrival import Arrival
from desktop.labels import price_kind_text
from desktop.menus import menu
from desktop.table.column import Align, Column, Pill
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.tokens import Tone
from desktop.today import today
from desktop.widgets.fields import ChoiceField, DateField, TextField
from desktop.widgets.form import Form
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from catalog.importing.price_list_values import PriceListReading
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from money import Amount

_KINDS = ("list", "quoted", "retail", "used")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list as it was read; without a model it is for a person to judge."""

    number: int
    text: str
    price: Amount
    model: str | None
    why: str
    proposals: tuple[tuple[str, str], ...] = ()


class PriceListDialog(Arrival):
    """Reads again whenever the person says more; doubtful rows are decided with a click."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        title = translate("catalogue", "Import the price list {name}").format(name=path.name)
        super().__init__(desk, title, translate("catalogue", "Import"), parent)
        self._path = path
        self.decisions: dict[int, str] = {}
        self.reading: PriceListReading | None = None
        self.form = Form(
            [
                TextField("vendor", self.tr("Whose list it is"), required=True, most=200),
                DateField("dated", self.tr("Of which day"), not_after=today()),
                TextField(
                    "currency", self.tr("Currency where none is said"), most=3,
                    help=self.tr("Prices without a currency are refused unless it is given here."),
                ),
                ChoiceField(
                    "kind", self.tr("Kind of prices"), required=True,
                    options=[(kind, price_kind_text(kind)) for kind in _KINDS],
                ),
                ChoiceField(
                    "encoding", self.tr("Encoding"), required=True,
                    options=[("utf-8", "UTF-8"), ("cp1252", "Windows-1252"), ("utf-16", "UTF-16")],
                ),
            ],
            self,
        )  # fmt: skip
        self.form.set_values({"kind": "list", "encoding": "utf-8"})
        self.form.edited.connect(self.read_list)
        self.model: RowModel[Row] = RowModel(_columns(), key=lambda row: row.number, parent=self)
        self.table = TableView(self.model, self.tr("Rows of the list"), self)
        self.table.opened.connect(self._ask_meaning)
        self.body.addWidget(self.form)
        self.body.addWidget(self.table, 1)
        self.say(self.tr("Say whose list it is, and it is read."))

    def read_list(self) -> None:
        """Read with what is said so far, once that is enough."""
        values = self.form.peek()
        if values is None:
            return
        path, decisions = self._path, dict(self.decisions)

        def work(ledger: Ledger) -> PriceListReading:
            return read_file(ledger, path, values, decisions)

        self.read(work, self._take)

    def decide(self, number: int, key: str) -> None:
        """Say what a row means; an empty key leaves it out."""
        self.decisions[number] = key
        self.read_list()

    @override
    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.catalogue import add_price_list

        assert self.reading is not None
        return add_price_list, {"draft": self.reading.draft, "prices": self.reading.drafts}

    def _take(self, reading: PriceListReading) -> None:
        self.reading = reading
        rows = _rows(reading)
        self.model.set_rows(rows)
        self.show_problems([str(problem) for problem in reading.problems])
        taken, doubts = len(reading.taken), len(reading.doubts)
        self.say(
            " ".join(
                (
                    self.tr("{n} rows are certain.", "", taken).format(n=taken),
                    self.tr(
                        "{n} rows are to be judged: open one to say what it means. What is not"
                        " judged is left out.", "", doubts,
                    ).format(n=doubts) if doubts else "",
                )
            ).strip()
        )  # fmt: skip
        self.ok.setEnabled(bool(reading.taken))
        self.ok.setText(self.tr("Import {n} prices", "", taken).format(n=taken))

    def _ask_meaning(self, row: Row) -> None:
        choices = [
            Action(id=key, title=name, run=lambda key=key: self.decide(row.number, key))  # type: ignore[misc]
            for key, name in row.proposals
        ]
        choices.append(
            Action(id="leave", title=self.tr("Leave this row out"), group="leave",
                   run=lambda: self.decide(row.number, ""))
        )  # fmt: skip
        shown = menu(self, choices)
        shown.aboutToHide.connect(shown.deleteLater)
        shown.popup(QCursor.pos())


def read_file(
    ledger: Ledger, path: Path, values: dict[str, Any], decisions: dict[int, str]
) -> PriceListReading:
    """The list as the ledger's catalogue understands it."""
    from catalog.importing.price_list_values import Knowledge, ListOptions
    from catalog.importing.price_lists import read_price_list
    from catalog.importing.sheets import read_sheet
    from catalog.queries.catalogue.knowledge import figures_of
    from catalog.queries.catalogue.naming import naming
    from planning.prices.points import PriceKind

    options = ListOptions(
        vendor=values["vendor"],
        dated=values["dated"],
        currency=(values["currency"] or "").upper(),
        kind=PriceKind(values["kind"]),
        decisions=decisions,
    )
    table = read_sheet(path.read_bytes(), path.name, encoding=values["encoding"])
    knowledge = Knowledge(ledger.ask(naming).resolve, lambda key: ledger.ask(figures_of, key))
    return read_price_list(table, path.name, options, knowledge, today=today())


def _rows(reading: PriceListReading) -> list[Row]:
    """All rows in the order of the file."""
    rows = [
        Row(each.row, each.text, each.draft.price, each.model, "") for each in reading.taken
    ] + [
        Row(each.row, each.text, each.price, None, each.why, each.proposals)
        for each in reading.doubts
    ]
    return sorted(rows, key=lambda row: row.number)


def _columns() -> Sequence[Column[Row]]:
    certain, judge = Pill(_tr("certain"), Tone.GOOD), Pill(_tr("to judge"), Tone.WATCH)
    return [
        Column(_tr("Row"), lambda row: row.number, align=Align.RIGHT, width=60),
        Column(_tr("As it is listed"), lambda row: row.text, width=300),
        Column(_tr("Price"), lambda row: row.price, amount_text, Align.RIGHT, 120,
               order=lambda price: (price.currency, price.number)),
        Column(_tr("Model"), lambda row: row.model, width=210, unknown=""),
        Column(_tr("State"), lambda row: row.why or None, width=90,
               pill=lambda row: judge if row.model is None else certain),
        Column(_tr("Why"), lambda row: said(row.why) or None, width=260, unknown="", quiet=True),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("catalogue", text)

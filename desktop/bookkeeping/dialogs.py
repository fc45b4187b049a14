"""The forms of bookkeeping: post periods, enter what happened, dispose of an asset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from desktop.amounts import amount_text
from desktop.bookkeeping.words import DISPOSAL_CONVENTIONS, ENDINGS, EVENTS, book_label, options
from desktop.ledger_dialog import LedgerDialog
from desktop.widgets.fields import AmountField, ChoiceField, DateField, NumberField, TextField
from desktop.widgets.labels import words
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.desk import Desk
    from desktop.widgets.fields import Field
    from planning.depreciation.endings import Disposal, Outcome


def _tr(text: str) -> str:
    return translate("bookkeeping", text)


class PostingDialog(LedgerDialog):
    """Post every period of some books that has ended by a day, or take postings back."""

    def __init__(
        self, desk: Desk, book_ids: Sequence[int], on: date, parent: QWidget | None = None
    ) -> None:
        self._book_ids = book_ids
        fields: list[Field] = [
            ChoiceField("what", _tr("What"), required=True, options=[
                ("post", _tr("Post every period that ended by the day")),
                ("reverse", _tr("Take back every posting that ended after the day"))]),
            DateField("day", _tr("Day"), required=True),
        ]  # fmt: skip
        note = _tr("A posted period is frozen: later changes act on open periods only.")
        super().__init__(desk, _tr("Post depreciation"), fields, _tr("Post"),
                         start={"what": "post", "day": on}, note=note, parent=parent)  # fmt: skip

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.posting import post_books, reverse_posting

        if values["what"] == "reverse":
            return reverse_posting, {"book_ids": self._book_ids, "back_to": values["day"]}
        return post_books, {"book_ids": self._book_ids, "until": values["day"]}


#: What an event of each kind tells besides its day; the other fields are out of sight.
_TELLS: Final = {
    "change": ("months", "salvage"),
    "improvement": ("amount", "months"),
    "usage": ("units",),
}
_AMOUNT_ALONE: Final = ("amount",)


class EventDialog(LedgerDialog):
    """Something happened to a book; only the fields that its kind uses are shown and entered."""

    def __init__(
        self, desk: Desk, book_id: int, currency: str, on: date, parent: QWidget | None = None
    ) -> None:
        self._book_id = book_id
        fields: list[Field] = [
            ChoiceField("kind", _tr("What happened"), required=True, options=options(EVENTS)),
            DateField("happened_on", _tr("On"), required=True),
            AmountField("amount", _tr("Amount"), currency=currency,
                        help=" "),
            NumberField("months", _tr("Months"), least=0, most=1200, help=" "),
            AmountField("salvage", _tr("New salvage value"), currency=currency),
            NumberField("units", _tr("Units used"), least=0),
            TextField("note", _tr("Note"), most=200),
        ]  # fmt: skip
        note = _tr("It acts on the first period that is open; what was posted stays.")
        super().__init__(desk, _tr("What happened to the book"), fields, _tr("Enter"),
                         start={"happened_on": on}, note=note, parent=parent)  # fmt: skip
        self.form.edited.connect(self._show_kind)
        self._show_kind()

    def _kind(self) -> str:
        return str(self.form.peek_at("kind") or "")

    def _told(self) -> tuple[str, ...]:
        """The fields that the chosen kind uses; none before one is chosen."""
        return _TELLS.get(self._kind(), _AMOUNT_ALONE) if self._kind() else ()

    def _show_kind(self) -> None:
        told = self._told()
        for name in ("amount", "months", "salvage", "units"):
            self.form.show_field(name, shown=name in told)
        self.form.explain("amount", _amount_help(self._kind()))
        is_change = self._kind() == "change"
        self.form.explain(
            "months",
            _tr("The new whole life, in months.")
            if is_change
            else _tr("What it adds to the life."),
        )

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.posting import add_event
        from catalog.models import EventDraft, EventKind

        told = {name: values[name] for name in self._told()}
        draft = EventDraft(
            book_id=self._book_id,
            kind=EventKind(values["kind"]),
            happened_on=values["happened_on"],
            note=values["note"] or "",
            **told,
        )
        return add_event, {"draft": draft}


def _amount_help(kind: str) -> str:
    """What the amount of an event is."""
    return {
        "impairment": _tr("What can still be recovered."),
        "reversal": _tr("What can be recovered now."),
        "revaluation": _tr("The fair value."),
        "improvement": _tr("What it cost."),
        "repair": _tr("What it cost."),
        "credit-note": _tr("The credit."),
    }.get(kind, "")


class DisposalDialog(LedgerDialog):
    """An asset leaves the books; gain or loss of each book stands below before it is done."""

    def __init__(
        self,
        desk: Desk,
        asset: tuple[int, str],
        books: Sequence[tuple[int, str]],
        start: tuple[str, date],
        parent: QWidget | None = None,
    ) -> None:
        """`asset` is its number and name, `books` theirs, `start` the currency and the day."""
        self._asset_id, name = asset
        self._books = books
        currency, on = start
        fields: list[Field] = [
            ChoiceField("ending", _tr("Why it leaves"), required=True, options=options(ENDINGS)),
            DateField("on", _tr("On"), required=True),
            AmountField("proceeds", _tr("Proceeds"), required=True, currency=currency,
                        help=_tr("Price, compensation, allowance or refund, without value added"
                                 " tax; 0 when scrapped.")),
            AmountField("costs", _tr("Costs of selling"), currency=currency),
            ChoiceField("convention", _tr("The last period is charged"), required=True,
                        options=options(DISPOSAL_CONVENTIONS)),
            NumberField("gone", _tr("Units that leave"), least=1,
                        help=_tr("Only where a part of it leaves: 3 of 10.")),
            NumberField("of", _tr("Of how many units"), least=1),
        ]  # fmt: skip
        super().__init__(
            desk, _tr("Dispose of {name}").format(name=name), fields, _tr("Dispose"),
            start={"ending": "sale", "on": on, "convention": "days-without"}, parent=parent,
        )  # fmt: skip
        self.preview = words("", wrap=True, parent=self)
        self.preview.setObjectName("disposal.preview")
        self.body.insertWidget(self.body.indexOf(self.problem), self.preview)
        self.form.edited.connect(self._foresee)

    def _disposal(self, values: dict[str, Any]) -> Disposal:
        from planning.depreciation.endings import (
            ByQuantity,
            Disposal,
            DisposalConvention,
            Ending,
        )

        gone, of = values["gone"], values["of"]
        if (gone is None) != (of is None):
            raise ValueError(_tr("A part needs both: how many leave, and of how many."))
        return Disposal(
            on=values["on"],
            proceeds=values["proceeds"],
            costs=values["costs"],
            ending=Ending(values["ending"]),
            convention=DisposalConvention(values["convention"]),
            part=None if gone is None else ByQuantity(gone, of),
        )

    def _foresee(self) -> None:
        """Ask what this disposal would bring."""
        from catalog.queries.books import disposal_outcomes

        values = self.form.peek()
        if values is None:
            self.preview.clear()
            return
        try:
            disposal = self._disposal(values)
        except ValueError as error:
            self._not_possible(error)
            return
        self.desk.ask(
            self,
            disposal_outcomes,
            book_ids=[number for number, _ in self._books],
            disposal=disposal,
            done=self._show_outcomes,
            failed=self._not_possible,
            replaces="outcome",
        )

    def _show_outcomes(self, found: Sequence[tuple[str, Outcome]]) -> None:
        self.problem.hide()
        self.preview.setText("\n".join(_outcome_words(name, outcome) for name, outcome in found))

    def _not_possible(self, error: Exception) -> None:
        from money import MoneyError
        from planning.errors import PlanningError

        self.preview.clear()
        if isinstance(error, PlanningError | MoneyError | ValueError):
            self.say_problem(said(str(error)))
        else:
            self.refused(error)

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.posting import dispose

        return dispose, {
            "asset_id": self._asset_id,
            "disposal": self._disposal(values),
            "book_ids": [number for number, _ in self._books],
        }


def _outcome_words(book: str, outcome: Outcome) -> str:
    """“Management book: book value 600.00, gain 100.00”."""
    text = (
        _tr("{book} book: book value {value}, gain {gain}")
        if outcome.gain.number >= 0
        else _tr("{book} book: book value {value}, loss {gain}")
    )
    gain = outcome.gain if outcome.gain.number >= 0 else -outcome.gain
    return text.format(
        book=book_label(book), value=amount_text(outcome.book_value), gain=amount_text(gain)
    )

"""What the commands of `rackledger tax` share: options, the rules, and how answers are said."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import fail, failures_in_words, say, say_json
from planning.errors import PlanningError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from money import Amount
    from planning.reason import Reason
    from planning.tax import TaxRules

JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]


@contextmanager
def questions() -> Iterator[TaxRules]:
    """The rules in force, and every failure of a question in words."""
    from catalog.taxes import tax_rules

    with failures_in_words():
        known = tax_rules()
        try:
            yield known
        except PlanningError as error:
            raise fail(str(error)) from None


def amount_of(text: str, currency: str) -> Amount:
    """An amount as it was typed, in `currency` unless it names one."""
    from money.text import parse_amount

    return parse_amount(text, currency)


def day_of(given: datetime | None) -> date:
    """The day that was given, or today."""
    return given.date() if given else datetime.now().astimezone().date()


def reason_values(reason: Reason) -> dict[str, object]:
    """A reason as JSON has it."""
    return {
        "rule": reason.rule,
        "formula": reason.formula,
        "inputs": {item.label: item.text for item in reason.inputs},
        "rounding": reason.rounding,
        "source": reason.source,
    }


def say_result(
    known: TaxRules, values: Mapping[str, object], reasons: Sequence[Reason], *, as_json: bool
) -> None:
    """Print what was worked out with its reasons."""
    if as_json:
        say_values(known, {"result": values, "reasons": [reason_values(one) for one in reasons]})
        return
    for name, value in values.items():
        shown = "; ".join(str(one) for one in value) if isinstance(value, list) else value
        say(f"{name.replace('_', ' ')}: {shown}")
    for reason in reasons:
        say(str(reason))
    say_notice(known, None)


def say_values(known: TaxRules, values: dict[str, object]) -> None:
    """Print values as JSON, with the version of the rules and the notice."""
    from planning.tax import NO_ADVICE

    say_json(values | {"rules_version": known.version, "notice": NO_ADVICE})


def say_notice(known: TaxRules, day: date | None) -> None:
    """Print the version of the rules and that this is no advice."""
    from planning.tax import NO_ADVICE

    if day is not None and day > known.checked_on:
        say(f"As compared with their sources on {known.checked_on}.")
    say(f"Rules {known.version}. {NO_ADVICE}")

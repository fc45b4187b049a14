"""`rackledger tax rules`: which rules are in force on a day, from where, and what is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import fail, failures_in_words, say
from desktop.cli.tax_asking import Day, JsonOption, day_of, say_notice, say_values

if TYPE_CHECKING:
    from planning.tax import Parameter, Unknown


def rules(
    jurisdiction: Annotated[str, typer.Option(help="US, SE, UK, DE, IN or IFRS.")],
    on: Day = None,
    own: Annotated[bool, typer.Option("--own", help="Begin a table of your own rows.")] = False,
    as_json: JsonOption = False,
) -> None:
    """List the rules in force on a day with source, date and confidence, and unknown years."""
    from catalog.taxes import begin_own_rows, tax_rules
    from planning.tax import Unknown

    with failures_in_words():
        if own:
            say(f"Made {begin_own_rows()}; its rows are looked up first from now on.")
        known = tax_rules()
    code = jurisdiction.strip().upper()
    if code not in known.jurisdictions:
        raise fail(f"No rules are known for “{jurisdiction}”; {', '.join(known.jurisdictions)}.")
    day = day_of(on)
    answers = known.in_force(code, day)
    if as_json:
        values = {
            "jurisdiction": code,
            "on": day,
            "rules": [_parameter(a) for a in answers if not isinstance(a, Unknown)],
            "unknown": [_unknown(a) for a in answers if isinstance(a, Unknown)],
        }
        say_values(known, values)
        return
    say(f"Rules of {code} on {day} (version {known.version}):")
    for answer in answers:
        say(f"  ⚠ {answer}" if isinstance(answer, Unknown) else f"  {answer.cited}")
        if not isinstance(answer, Unknown) and answer.condition:
            say(f"      if: {answer.condition}")
    say_notice(known, day)


def _parameter(row: Parameter) -> dict[str, object]:
    return {
        "regime": row.regime,
        "parameter": row.parameter,
        "value": row.value,
        "unit": row.unit,
        "keyed_on": row.keyed_on,
        "valid_from": row.valid_from,
        "valid_to": row.valid_to,
        "condition": row.condition,
        "source": row.source,
        "source_date": row.source_date,
        "confidence": row.confidence,
        "note": row.note,
        "from": row.origin,
    }


def _unknown(one: Unknown) -> dict[str, object]:
    return {
        "regime": one.regime,
        "parameter": one.parameter,
        "warning": str(one),
        "nearest": _parameter(one.nearest) if one.nearest else None,
        "note": one.note,
    }

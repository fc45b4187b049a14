"""`rackledger catalogue replaces`: what could replace a model by its work, and how old it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.catalogue_asking import JsonOption, LedgerOption, asking, chosen_key
from desktop.cli.output import printable, say, say_json
from planning.replacing import Workload

if TYPE_CHECKING:
    from planning.life import LifeVerdict
    from planning.replacing import Answer, Change, Replacement


def replaces(
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="A key, or a name that fits one model.")
    ],
    work: Annotated[
        Workload | None, typer.Option("--for", help="What it is used for; else by its kind.")
    ] = None,
    ledger: LedgerOption = None,
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="As if it were this day.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Say what could replace a model: what gets better, what worse, what is not known.

    How the model stands in its life, by announced ends and newer generations, comes first.
    """
    from catalog.models.catalogue_fields import ModelKind
    from catalog.policy import life_rules, policy
    from catalog.queries.catalogue.alternatives import WORKLOADS, alternatives
    from catalog.queries.catalogue.life import model_life

    day = on.date() if on else datetime.now(UTC).date()
    with asking(ledger) as ask:
        key = chosen_key(ask, model)
        usual = WORKLOADS.get(ModelKind(key.partition("/")[0]), (Workload.INFERENCE,))
        workload = work or usual[0]
        answer = ask(alternatives, key, workload, on=day, rules=policy().upgrade)
        stands = ask(model_life, key, on=day, rules=life_rules())
    if as_json:
        say_json(_values(answer, stands, workload))
    else:
        _print(answer, stands, workload)


def _print(answer: Answer, stands: LifeVerdict | None, workload: Workload) -> None:
    if stands is not None:
        say(printable(f"{stands.name}: {stands.level.value}. {stands.headline}"))
        for finding in stands.findings:
            say(printable(f"  {finding.reason}"))
    if answer.missing:
        lacking = ", ".join(answer.missing)
        say(f"What replaces it in {workload.value} cannot be said, not known: {lacking}.")
        return
    say(f"Of {answer.considered} later models of its segment, in {workload.value}:")
    for one in answer.replacements:
        _print_one(one)
    if not answer.replacements:
        say("None of them has no less of what the work needs and is better in one figure.")


def _print_one(one: Replacement) -> None:
    old = ", older than such parts are used" if one.is_old else ""
    say(printable(f"{one.name} ({one.key}): × {one.times} on average{old}"))
    told = {
        "better": [change.text for change in one.better],
        "as before": [change.text for change in one.same],
        "worse": [change.text for change in one.worse],
        "differs": one.other,
        "not known": one.not_known,
        "price": [
            f"{price.amount} ({price.kind}, {price.on}, {price.source})"
            for price in one.prices[-1:]
        ],
    }
    for word, texts in told.items():
        if texts:
            say(printable(f"  {word}: {'; '.join(texts)}"))


def _values(answer: Answer, stands: LifeVerdict | None, workload: Workload) -> dict[str, object]:
    return {
        "for": workload,
        "life": None
        if stands is None
        else {
            "level": stands.level,
            "said": stands.headline,
            "reasons": [str(finding.reason) for finding in stands.findings],
        },
        "considered": answer.considered,
        "not_known": list(answer.missing),
        "replacements": [_replacement_values(one) for one in answer.replacements],
    }


def _replacement_values(one: Replacement) -> dict[str, object]:
    def told(changes: tuple[Change, ...]) -> list[dict[str, object]]:
        return [
            {"figure": each.figure, "before": each.before, "after": each.after} for each in changes
        ]

    return {
        "key": one.key,
        "name": one.name,
        "times": one.times,
        "is_old": one.is_old,
        "better": told(one.better),
        "as_before": told(one.same),
        "worse": told(one.worse),
        "differs": list(one.other),
        "not_known": list(one.not_known),
        "prices": [
            {"amount": price.amount, "on": price.on, "kind": price.kind, "source": price.source}
            for price in one.prices
        ],
        "reason": str(one.reason),
    }

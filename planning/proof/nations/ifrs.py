"""The words of IFRS cases: start and stop of depreciation, residual above value, exempt leases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from money import Amount
from planning.proof.outcome import NotUnderstoodError
from planning.proof.words import DAY, NUMBER, Answers, day_of, decimal_of
from planning.tax.ifrs import charge_begins, charge_stops, charge_with_residual, exempt_lease

if TYPE_CHECKING:
    from datetime import date

    from planning.proof.nations.common import Case
    from planning.tax.parameters import TaxRules


def answer(case: Case, rules: TaxRules) -> Answers:
    """What we answer to a case of IFRS."""
    says = case.says.says
    if says("lease"):
        return _lease(case, rules)
    if says("component"):
        return _components(case)
    if says("residual") and case.inputs.says("residual"):
        return _residual(case, rules)
    if says("held for sale|derecogni|idle|stops?"):
        return _stop(case, rules)
    if says("available for use|starts?|begins?"):
        return _start(case, rules)
    raise NotUnderstoodError("The case names no rule of IFRS that is known here.")


def _lease(case: Case, rules: TaxRules) -> Answers:
    found = case.inputs.take(rf"(?P<m>\d+)\s*(?:months?\s*)?(?:x|×|\*|at|of)\s*(?P<n>{NUMBER})")
    if not found:
        raise NotUnderstoodError("The case names no months and no payment.")
    payment = case.amount(decimal_of(found["n"]))
    value = case.inputs.number(
        "value(?: when)?(?: new)?", "worth", "price(?: new)?", "when new", "USD"
    )
    named = case.inputs.says(r"laptop|notebook|tablet|phone|personal computer|\bPC\b")
    option = case.says.says(r"(?:purchase|buy|buying) option") and not case.says.says(
        r"(?:no|without)(?: a)? (?:purchase|buy|buying) option"
    )
    lease = exempt_lease(
        rules, payment, int(found["m"]), value, named_low_value=named, purchase_option=option
    )
    answers = Answers()
    zero = Amount.zero(case.currency)
    monthly = lease.monthly[0] if lease.monthly else None
    answers.put(lease.exempt, "exempt", "exemption", "low value")
    answers.put(not lease.exempt, "right of use asset", "rou", "rou asset")
    answers.put(monthly, "monthly", "expense", "expense a month", "monthly expense")
    answers.put(Amount.total(lease.monthly, case.currency) if monthly else zero, "total")
    answers.sentence(
        rf"(?:straight[- ]line )?expense (?:of )?(?P<n>{NUMBER}) (?:a|per) month",
        lambda said: (
            monthly is not None and monthly.number == decimal_of(said["n"]),
            f"straight-line expense {monthly.number if monthly else 'none'} a month",
        ),
    )
    answers.sentence(r"no (?:right-of-use|rou) asset(?: and no liability)?", lambda _: lease.exempt)
    answers.sentence(r"no (?:lease )?liability", lambda _: lease.exempt)
    answers.sentence(r"(?:a |recogni[sz]e )?right-of-use asset.*", lambda _: not lease.exempt)
    answers.sentence(r"(?:lease )?exempt(?:ion applies)?", lambda _: lease.exempt)
    answers.sentence(r"not exempt|exemption does not apply", lambda _: not lease.exempt)
    return answers


def _components(case: Case) -> Answers:
    """Parts that are depreciated apart, each over its own months (IAS 16.43)."""
    parts = case.inputs.take_all(rf"(?P<n>{NUMBER})\s*(?:over|for|/)\s*(?P<m>\d{{1,4}})\s*months?")
    if len(parts) < 2:
        raise NotUnderstoodError("The case does not name two parts with their costs and months.")
    costs = [case.amount(decimal_of(part["n"])) for part in parts]
    charges = [
        (cost / int(part["m"] or 1)).rounded() for cost, part in zip(costs, parts, strict=True)
    ]
    total = Amount.total(costs, case.currency)
    case.inputs.take(rf"{re.escape(f'{total.number}')}")
    answers = Answers()
    answers.put(Amount.total(charges, case.currency), "monthly", "charge", "depreciation", "total")
    answers.put(tuple(charges), "charges", "components", "parts")
    answers.put(total, "cost")
    return answers


def _residual(case: Case, rules: TaxRules) -> Answers:
    residual = case.money("residual(?: value)?(?: estimate)?(?: now)?")
    carrying = case.money("carrying(?: amount| value)?", "book value", "nbv", "cost", "value")
    months = case.inputs.take(rf"(?P<n>{NUMBER})\s*months?(?: left| remaining)?") or (
        case.inputs.take(r"(?:remaining|months left|remaining months)\s*=?\s*(?P<n>\d+)")
    )
    if residual is None or carrying is None:
        raise NotUnderstoodError("The case names no carrying amount or no residual value.")
    if not months and residual < carrying:
        raise NotUnderstoodError("The case does not say how many months are left.")
    left = int(decimal_of(months["n"])) if months else 1
    charge, _ = charge_with_residual(rules, carrying, residual, left)
    answers = Answers()
    answers.put(charge, "charge", "depreciation", "monthly", "expense")
    answers.put(carrying if not charge else None, "book value", "carrying", "carrying amount")
    answers.sentence("(?:no|zero) (?:charge|depreciation)", lambda _: not charge)
    return answers


def _start(case: Case, rules: TaxRules) -> Answers:
    available = case.inputs.day(
        r"(?:available|ready)(?: for use)?(?: \w+)?", r"installed(?: and tested)?", r"tested"
    )
    if available is None:
        raise NotUnderstoodError("The case does not say when it is available for use.")
    case.inputs.take_all(DAY)
    day, _ = charge_begins(rules, available)
    answers = Answers()
    answers.put(
        day,
        "start",
        "starts",
        "begins",
        "depreciation starts",
        "depreciation start",
        "from",
        "first day",
        "depreciation from",
        "depreciation begins",
    )
    answers.put(f"{day:%Y-%m}", "first month", "first charge", "start month")
    answers.sentence(
        rf"(?:depreciation )?(?:starts|begins|from)(?: on)? (?P<d>{DAY})",
        lambda said: (day_of(said["d"]) == day, f"starts {day}"),
    )
    return answers


def _stop(case: Case, rules: TaxRules) -> Answers:
    held = case.inputs.day("held for sale(?: from| since)?", "classified(?: as held for sale)?")
    gone = case.inputs.day("derecognised", "derecognized", "sold", "disposed(?: of)?", "scrapped")
    idle = case.inputs.take(rf"\bidle\b[^;]*?(?:{DAY})?[^;]*")
    day, _ = charge_stops(rules, held, gone)
    monthly = case.money("monthly(?: charge)?", "charge")
    if day is None and not (idle or case.says.says("idle")):
        raise NotUnderstoodError("The case does not say when it is held for sale or derecognised.")
    answers = Answers()
    answers.put(
        day,
        "stop",
        "stops",
        "ends",
        "depreciation stops",
        "no depreciation from",
        "depreciation ends",
    )
    after = monthly if day is None else Amount.zero(case.currency)
    answers.put(after, "charge after", "depreciation after", "depreciation", "charge", "monthly")
    answers.named(
        r"(?:charge|depreciation) (?:from|in|after|for) (?P<m>\d{4}-\d\d)(?:-\d\d)?",
        lambda said: _charge_in(said["m"], day, monthly, case.currency),
    )
    answers.sentence(
        "(?:depreciation )?(?:continues|goes on|unchanged|not stopped)", lambda _: day is None
    )
    answers.sentence(
        rf"(?:no depreciation|stops|depreciation stops)(?: from| on| after)?(?: (?P<d>{DAY}))?",
        lambda said: day is not None and (said["d"] is None or day_of(said["d"]) == day),
    )
    return answers


def _charge_in(
    month: str, stops: date | None, monthly: Amount | None, currency: str
) -> Amount | None:
    """The charge of a month; None in the month in which it stops, of which a part may count."""
    if stops is None or month < f"{stops:%Y-%m}":
        return monthly
    is_part = month == f"{stops:%Y-%m}" and stops.day > 1
    return None if is_part else Amount.zero(currency)

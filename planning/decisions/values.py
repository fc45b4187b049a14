"""A comparison as plain values with inputs and reasons, for JSON and for the ledger."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any, Final

from money import Amount

if TYPE_CHECKING:
    from planning.decisions.comparison import Comparison
    from planning.decisions.options import Option
    from planning.reason import Reason
    from planning.uncertainty import Simulation

MILLIONTH: Final = Decimal("1e-6")
#: Digits that are shown of what is worked out with fifty.
SHOWN: Final = Context(prec=20)


def per_hour(amount: Amount | None) -> Amount | None:
    """A price an hour to a millionth, finer than any currency’s unit."""
    return amount and Amount(amount.number.quantize(MILLIONTH), amount.currency)


def reason_values(reason: Reason) -> dict[str, Any]:
    """A reason as values."""
    return {
        "rule": reason.rule,
        "formula": reason.formula,
        "inputs": {item.label: item.text for item in reason.inputs},
        "rounding": reason.rounding,
        "source": reason.source,
    }


def option_values(option: Option) -> dict[str, Any]:
    """One way with its lines."""
    return {
        "option": option.name,
        "nominal": option.nominal,
        "present_value": option.present,
        "present_value_unrounded": option.worth.number,
        "equivalent_annual_cost": option.a_year,
        "per_gpu_hour": per_hour(option.per_gpu_hour),
        "by_year": [amount.number for amount in option.by_year],
        "lines": [
            {
                "kind": line.kind,
                "label": line.label,
                "indirect": line.is_indirect,
                "by_year": [amount.number for amount in line.amounts],
                "present_value": line.present,
                "reason": reason_values(line.reason),
            }
            for line in option.lines
        ],
        "notes": list(option.notes),
        "reason": reason_values(option.reason),
    }


def comparison_values(found: Comparison) -> dict[str, Any]:
    """Everything that was worked out; what was not asked is null."""
    owned = found.ownership
    values: dict[str, Any] = {
        "title": found.decision.title,
        "currency": found.decision.case.currency,
        "years": found.decision.case.years,
        "best": found.best.name,
        "ownership": {
            "nominal": owned.nominal,
            "direct": owned.direct,
            "indirect": owned.indirect,
            "indirect_counted": owned.case.with_indirect,
            "present_value": owned.present,
            "present_value_unrounded": owned.worth.number,
            "equivalent_annual_cost": owned.a_year,
            "per_user_month": owned.per_user_month,
            "per_gpu_hour": per_hour(owned.per_gpu_hour),
            "reason": reason_values(owned.reason),
        },
        "options": [option_values(option) for option in found.options],
        "break_even_utilisation": found.crossing.utilisation if found.crossing else None,
        "break_even_month": None,
        "hybrid": [
            {"owned": split.owned, "equivalent_annual_cost": split.a_year} for split in found.splits
        ],
        "simulation": simulation_values(found.simulation) if found.simulation else None,
        "scenarios": [
            {
                "name": side.name,
                "options": {option.name: option.present for option in side.options},
            }
            for side in found.scenarios
        ],
        "notes": list(found.notes),
        "inputs": dict(found.document),
    }
    if found.month is not None:
        values["break_even_month"] = {
            "months": found.month.months,
            "reason": reason_values(found.month.reason),
        }
    values |= _lease_values(found)
    values["carbon"] = _carbon_values(found)
    values["return"] = _return_values(found)
    values["replacement"] = _replacement_values(found)
    return values


def _return_values(found: Comparison) -> dict[str, Any] | None:
    if found.appraisal is None:
        return None
    return {
        "flows": [flow.number for flow in found.appraisal.flows],
        "rate": found.appraisal.rate,
        "irr_all": list(found.appraisal.rates.all),
        "measures": [
            {
                "name": measure.name,
                "value": None if measure.value is None else SHOWN.plus(measure.value),
                "note": measure.note,
                "reason": reason_values(measure.reason),
            }
            for measure in found.appraisal.measures
        ],
    }


def _replacement_values(found: Comparison) -> dict[str, Any] | None:
    life = found.economic_life
    if life is None:
        return None
    return {
        "best_years": life.best.years,
        "flat_years": [choice.years for choice in life.flat],
        "flat_share": life.flat_share,
        "choices": [
            {
                "years": choice.years,
                "equivalent_annual_cost": choice.a_year.rounded(),
                "present_value": choice.present_value.rounded(),
            }
            for choice in life.choices
        ],
        "reason": reason_values(life.reason),
    }


def _lease_values(found: Comparison) -> dict[str, Any]:
    taxed, implicit, liability = found.after_tax, found.implicit, found.liability
    return {
        "after_tax": taxed
        and {
            "net_advantage_of_leasing": taxed.advantage_of_leasing.rounded(),
            "break_even_payment": taxed.break_even_payment.rounded(),
            "reason": reason_values(taxed.reason),
        },
        "implicit_rate_a_period": implicit and {"rate": implicit.rate, "all": list(implicit.all)},
        "lease_liability": liability
        and {
            "at_start": liability.start,
            "interest": liability.interest,
            "reason": reason_values(liability.reason),
        },
    }


def _carbon_values(found: Comparison) -> dict[str, Any] | None:
    if found.footprint is None:
        return None
    parts = {
        "operational_kg": found.footprint.operational_kg,
        "embodied_kg": found.footprint.embodied_kg,
        "total_kg": found.footprint.total_kg,
    }
    return {
        name: {
            "value": part.value,
            "low": part.low,
            "high": part.high,
            "source": part.source,
            "year": part.year,
            "match": part.match,
        }
        for name, part in parts.items()
    }


def simulation_values(found: Simulation) -> dict[str, Any]:
    """A simulation with all that it was made from."""
    return {
        "p10": found.p10,
        "p50": found.p50,
        "p90": found.p90,
        "mean": found.mean,
        "all_inputs_at_p50": found.base,
        "tornado": [
            {"input": swing.name, "at_p10": swing.at_p10, "at_p90": swing.at_p90}
            for swing in found.tornado
        ],
        "draws": found.draws,
        "seed": found.seed,
        "ranges": [
            {"name": one.name, "shape": one.shape, "parameters": list(one.parameters)}
            for one in found.ranges
        ],
        "correlations": [
            {"one": one.one, "other": one.other, "rho": one.rho} for one in found.correlations
        ],
    }

"""The form of a decision as data: its fields, and where each stands in the document."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from desktop.language import locale_name
from desktop.pages.planning.lists import Choice, typed
from desktop.widgets.fields import ChoiceField, Field, NumberField, TextField
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXT: Final = "decisions"
_COST: Final = "cost:"
#: A section is part of the decision when one of these is given.
ANCHORS: Final = {
    "energy": ("power_w", "per_kwh"),
    "lease": ("payment", "periods"),
    "rent": ("per_month",),
    "cloud": ("on_demand", "reserved_1_year", "reserved_3_years", "spot"),
    "tax": ("rate", "debt_rate", "depreciation_years"),
    "carbon": ("kg_per_kwh", "embodied_kg"),
    "benefit": ("a_year", "hours_a_week"),
    "replacement": ("resale", "running"),
}
MOST: Final = Decimal(10) ** 12
#: What the simulation can vary, beside every cost.
_UNCERTAIN: Final = frozenset(
    {
        "rate",
        "utilisation",
        "energy.power_w",
        "energy.idle_w",
        "energy.hours_a_year",
        "energy.pue",
        "energy.per_kwh",
    }
)
_COUNTS: Final = frozenset({"years", "lease.periods", "tax.depreciation_years"})


@dataclass(frozen=True, slots=True)
class Place:
    """A field and its place: a path, or `cost:` and a kind. `percent` fields hold hundredths."""

    field: Field
    percent: bool = False

    @property
    def path(self) -> str:
        """Where it stands in the document."""
        return self.field.name


@dataclass(frozen=True, slots=True)
class NumbersField(Field):
    """Numbers set apart by semicolons."""

    @override
    def read(self, text: str) -> list[str]:
        """The numbers as the document has them."""
        from money.text import parse_number

        parts = [part for part in text.split(";") if part.strip()]
        return [f"{parse_number(part, locale_name()):f}" for part in parts]

    @override
    def write(self, value: list[object]) -> str:
        """As a person would type them."""
        return "; ".join(typed(Decimal(str(one))) for one in value)


@dataclass(frozen=True, slots=True)
class DemandField(Field):
    """How many machines are needed for which share of the year: `1: 60; 4: 10` (per cent)."""

    @override
    def read(self, text: str) -> list[dict[str, str]]:
        """The levels as the document has them."""
        from money.text import parse_number

        levels = []
        for part in (one for one in text.split(";") if one.strip()):
            units, colon, share = part.partition(":")
            if not colon or not units.strip().isdecimal():
                raise ValueError(
                    translate("decisions", "Write it like 1: 60; 4: 10 (machines: % of the year).")
                )
            percent = parse_number(share.strip().removesuffix("%").strip(), locale_name())
            levels.append({"units": units.strip(), "share": f"{percent / 100:f}"})
        return levels

    @override
    def write(self, value: list[dict[str, object]]) -> str:
        """As a person would type it."""
        return "; ".join(
            f"{one['units']}: {typed(Decimal(str(one['share'])) * 100)}" for one in value
        )


def _number(path: str, label: str, unit: str = "", help_: str = "", digits: int = 6) -> Place:
    return Place(NumberField(path, label, help=help_, unit=unit, digits=digits, least=0, most=MOST))


def _whole(path: str, label: str, most: int, *, required: bool = False) -> Place:
    return Place(NumberField(path, label, required=required, least=1, most=most))


def _percent(path: str, label: str, help_: str = "", most: int = 100) -> Place:
    field = NumberField(path, label, help=help_, unit="%", digits=4, least=0, most=most)
    return Place(field, percent=True)


def groups() -> list[tuple[str, list[Place]]]:
    """The fields under their titles, in the person's language."""
    return [_decision(), _once(), _yearly(), _energy(), _lease(), _cloud(), _benefit(), _carbon()]


def _decision() -> tuple[str, list[Place]]:
    return translate(_TEXT, "Decision"), [
        Place(TextField("title", translate(_TEXT, "Title"), required=True, most=200)),
        Place(TextField("currency", translate(_TEXT, "Currency"), required=True, most=3)),
        _whole("years", translate(_TEXT, "Years"), 30, required=True),
        _percent("rate", translate(_TEXT, "Discount rate a year"), most=1000),
        _whole("units", translate(_TEXT, "Machines"), 1_000_000),
        _whole("gpus", translate(_TEXT, "GPUs of a machine"), 10_000),
        _whole("users", translate(_TEXT, "Users"), 1_000_000),
        _percent("utilisation", translate(_TEXT, "Utilisation of the powered hours")),
        Place(
            DemandField(
                "demand",
                translate(_TEXT, "Machines needed"),
                help=translate(_TEXT, "1: 60; 4: 10 is one for 60 % of the year, four for 10 %"),
            )
        ),
    ]


def _once() -> tuple[str, list[Place]]:
    return translate(_TEXT, "Bought and sold"), [
        _number("cost:purchase", translate(_TEXT, "Purchase, all machines")),
        _number("cost:freight", translate(_TEXT, "Freight")),
        _number("cost:installation", translate(_TEXT, "Installation")),
        _number("cost:training", translate(_TEXT, "Training")),
        _number("cost:disposal", translate(_TEXT, "Disposal at the end")),
        _number("cost:residual", translate(_TEXT, "Residual value at the end")),
    ]


def _yearly() -> tuple[str, list[Place]]:
    counted = (
        (False, translate(_TEXT, "shown, not counted")),
        (True, translate(_TEXT, "counted")),
    )
    return translate(_TEXT, "Each year"), [
        _number("cost:maintenance", translate(_TEXT, "Maintenance")),
        _number("cost:support", translate(_TEXT, "Support")),
        _number("cost:licences", translate(_TEXT, "Licences")),
        _number("cost:staff", translate(_TEXT, "Staff")),
        _number("cost:space", translate(_TEXT, "Space")),
        _number("cost:cooling", translate(_TEXT, "Cooling beside the PUE")),
        _number("cost:insurance", translate(_TEXT, "Insurance")),
        _number("cost:downtime", translate(_TEXT, "Downtime (indirect)")),
        Place(ChoiceField("with_indirect", translate(_TEXT, "Indirect costs"), options=counted)),
    ]


def _energy() -> tuple[str, list[Place]]:
    return translate(_TEXT, "Electricity"), [
        _number("energy.power_w", translate(_TEXT, "Power of a machine in use"), "W"),
        _number("energy.idle_w", translate(_TEXT, "Power when idle"), "W"),
        _number("energy.hours_a_year", translate(_TEXT, "Powered hours a year"), "h"),
        _number("energy.pue", translate(_TEXT, "PUE")),
        _number("energy.per_kwh", translate(_TEXT, "Price a kWh")),
        Place(TextField("energy.price_source", translate(_TEXT, "Source of the price"))),
    ]


def _lease() -> tuple[str, list[Place]]:
    timing = ((True, translate(_TEXT, "in advance")), (False, translate(_TEXT, "in arrears")))
    return translate(_TEXT, "Lease, hire and tax"), [
        _number("lease.payment", translate(_TEXT, "Lease payment a month")),
        _whole("lease.periods", translate(_TEXT, "Months of the lease"), 1200),
        Place(ChoiceField("lease.in_advance", translate(_TEXT, "Paid"), options=timing)),
        _number("rent.per_month", translate(_TEXT, "Hire a month")),
        _percent("tax.rate", translate(_TEXT, "Tax rate"), most=99),
        _percent("tax.debt_rate", translate(_TEXT, "Cost of debt a year"), most=900),
        _whole("tax.depreciation_years", translate(_TEXT, "Years of tax depreciation"), 40),
    ]


def _cloud() -> tuple[str, list[Place]]:
    return translate(_TEXT, "Cloud"), [
        Place(TextField("cloud.name", translate(_TEXT, "Offer"))),
        _whole("cloud.gpus", translate(_TEXT, "GPUs of an instance"), 10_000),
        _number("cloud.on_demand", translate(_TEXT, "On demand, an hour")),
        _number("cloud.reserved_1_year", translate(_TEXT, "Reserved for 1 year, an hour")),
        _number("cloud.reserved_3_years", translate(_TEXT, "Reserved for 3 years, an hour")),
        _number("cloud.spot", translate(_TEXT, "Spot, an hour")),
        _number("cloud.interruptions_per_hour", translate(_TEXT, "Spot interruptions an hour")),
        _number("cloud.restart_hours", translate(_TEXT, "Restart takes"), "h"),
        _number("cloud.checkpoint_hours", translate(_TEXT, "Between checkpoints"), "h"),
        _number("cloud.storage_gb", translate(_TEXT, "Storage"), "GB"),
        _number("cloud.storage_per_gb_month", translate(_TEXT, "Storage a GB and month")),
        _number("cloud.egress_gb_a_month", translate(_TEXT, "Sent out a month"), "GB"),
        _number("cloud.egress_per_gb", translate(_TEXT, "Sent out, a GB")),
        Place(TextField("cloud.source", translate(_TEXT, "Source of the prices"))),
    ]


def _benefit() -> tuple[str, list[Place]]:
    by_year = translate(_TEXT, "One number for each year kept: 900; 560; 340")
    return translate(_TEXT, "Benefit and replacement"), [
        _number("benefit.a_year", translate(_TEXT, "Brought in a year")),
        _number("benefit.hours_a_week", translate(_TEXT, "Hours saved a week and person"), "h"),
        _number("benefit.people", translate(_TEXT, "People who save them")),
        _number("benefit.cost_per_hour", translate(_TEXT, "Cost of an hour of theirs")),
        _number("benefit.weeks_a_year", translate(_TEXT, "Weeks worked a year")),
        _percent("benefit.realised", translate(_TEXT, "Saved time that becomes work")),
        Place(NumbersField("replacement.resale", translate(_TEXT, "Resale by year"), help=by_year)),
        Place(NumbersField("replacement.running", translate(_TEXT, "Running cost by year"))),
    ]


def _carbon() -> tuple[str, list[Place]]:
    return translate(_TEXT, "Carbon"), [
        _number("carbon.kg_per_kwh", translate(_TEXT, "Grid"), "kg/kWh"),
        Place(TextField("carbon.grid_source", translate(_TEXT, "Source of the grid factor"))),
        _number("carbon.embodied_kg", translate(_TEXT, "Making a machine"), "kg"),
        Place(TextField("carbon.embodied_source", translate(_TEXT, "Source of that figure"))),
    ]


def input_choices(*, only_uncertain: bool) -> list[Choice]:
    """The inputs that a scenario, or a range, can name."""
    found = []
    for _, places in groups():
        for place in places:
            path = place.path.replace(_COST, "cost.")
            is_number = isinstance(place.field, NumberField) and path not in _COUNTS
            is_uncertain = path in _UNCERTAIN or path.startswith("cost.")
            if is_number and (is_uncertain or not only_uncertain):
                label = f"{place.field.label} (%)" if place.percent else place.field.label
                found.append(Choice(path, label, place.percent))
    return found


def input_label(path: str) -> str:
    """An input as the form calls it; one that the form does not know goes by its path."""
    for choice in input_choices(only_uncertain=False):
        if choice.path == path:
            return choice.label
    return path.removeprefix("cost.")


def value_of(document: Mapping[str, Any], place: Place) -> Any:
    """What the document says at a place, as the form shows it; None where it says nothing."""
    found = _found(document, place.path)
    if found in (None, "") or isinstance(
        place.field, TextField | ChoiceField | NumbersField | DemandField
    ):
        return found
    try:
        number = Decimal(str(found))
    except ArithmeticError:
        return None
    shown = number * 100 if place.percent else number
    return shown.quantize(Decimal(1)) if shown == shown.to_integral_value() else shown.normalize()


def _found(document: Mapping[str, Any], path: str) -> Any:
    if path.startswith(_COST):
        cost = _cost(document, path.removeprefix(_COST))
        return None if cost is None else cost.get("amount")
    table: Any = document
    for key in path.split("."):
        table = table.get(key) if isinstance(table, dict) else None
    return table


def _cost(document: Mapping[str, Any], kind: str) -> dict[str, Any] | None:
    """The first cost of this kind, the one that the form shows."""
    costs = document.get("cost") or ()
    return next((one for one in costs if one.get("kind") == kind), None)


def put(document: dict[str, Any], place: Place, value: Any) -> None:
    """Say `value` in the document at a place; None takes it out. The rest stays as it is."""
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        number = Decimal(value) / 100 if place.percent else Decimal(value)
        value = f"{number:f}"
    if place.path.startswith(_COST):
        _put_cost(document, place.path.removeprefix(_COST), value)
        return
    *parents, key = place.path.split(".")
    table = document
    for parent in parents:
        table = table.setdefault(parent, {})
    if value in (None, "", []):
        table.pop(key, None)
    else:
        table[key] = value


def _put_cost(document: dict[str, Any], kind: str, value: Any) -> None:
    cost = _cost(document, kind)
    if value is None:
        if cost is not None:
            document["cost"].remove(cost)
    elif cost is None:
        document.setdefault("cost", []).append({"kind": kind, "amount": value})
    else:
        cost["amount"] = value


def without_empty_sections(document: dict[str, Any]) -> None:
    """Take out sections of which nothing is said that makes them one."""
    for section, anchors in ANCHORS.items():
        table = document.get(section)
        if isinstance(table, dict) and not any(table.get(anchor) for anchor in anchors):
            has_own_lists = any(isinstance(value, list) and value for value in table.values())
            if not has_own_lists:
                del document[section]

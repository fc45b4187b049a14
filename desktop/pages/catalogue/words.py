"""What models, their kinds and their figures are called on screen."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from desktop.amounts import NO_BREAK_SPACE, amount_text
from desktop.labels import price_kind_text
from desktop.read_back import filled, found_in
from desktop.table.column import plain_text
from desktop.words import QT_TRANSLATE_NOOP, said, translate

if TYPE_CHECKING:
    from catalog.models.catalogue_fields import Field
    from catalog.queries.catalogue.search import StandingPrice, Value
    from planning.replacing import Change

_CONTEXT: Final = "catalogue"

#: Keys are the words of `ModelKind`, so that importing this does not load the ledger.
KINDS: Final = {
    "gpu": QT_TRANSLATE_NOOP("catalogue", "GPUs"),
    "graphics_card": QT_TRANSLATE_NOOP("catalogue", "Graphics cards"),
    "cpu": QT_TRANSLATE_NOOP("catalogue", "Processors"),
    "memory": QT_TRANSLATE_NOOP("catalogue", "Memory"),
    "storage": QT_TRANSLATE_NOOP("catalogue", "Drives"),
    "motherboard": QT_TRANSLATE_NOOP("catalogue", "Motherboards"),
    "psu": QT_TRANSLATE_NOOP("catalogue", "Power supplies"),
    "system": QT_TRANSLATE_NOOP("catalogue", "Systems"),
    "edge": QT_TRANSLATE_NOOP("catalogue", "Edge devices"),
    "npu": QT_TRANSLATE_NOOP("catalogue", "TPUs and NPUs"),
    "cloud_instance": QT_TRANSLATE_NOOP("catalogue", "Cloud instances"),
}
UNITS: Final = {
    "piece": "",
    "hour": QT_TRANSLATE_NOOP("catalogue", "an hour"),
    "gpu_hour": QT_TRANSLATE_NOOP("catalogue", "a GPU hour"),
    "gb": QT_TRANSLATE_NOOP("catalogue", "a GB"),
    "tb": QT_TRANSLATE_NOOP("catalogue", "a TB"),
}
#: Values of fields that are words of ours rather than names; all others stand as they are.
VALUES: Final = {
    "yes": QT_TRANSLATE_NOOP("catalogue", "yes"),
    "no": QT_TRANSLATE_NOOP("catalogue", "no"),
    "laptop": QT_TRANSLATE_NOOP("catalogue", "Laptop"),
    "desktop": QT_TRANSLATE_NOOP("catalogue", "Desktop"),
    "workstation": QT_TRANSLATE_NOOP("catalogue", "Workstation"),
    "data_centre": QT_TRANSLATE_NOOP("catalogue", "Data centre"),
    "server": QT_TRANSLATE_NOOP("catalogue", "Server"),
    "storage": QT_TRANSLATE_NOOP("catalogue", "Storage"),
    "network": QT_TRANSLATE_NOOP("catalogue", "Network"),
    "power": QT_TRANSLATE_NOOP("catalogue", "Power"),
    "ai_system": QT_TRANSLATE_NOOP("catalogue", "AI system"),
    "nvme": QT_TRANSLATE_NOOP("catalogue", "NVMe"),
    "ssd": QT_TRANSLATE_NOOP("catalogue", "SSD"),
    "hdd": QT_TRANSLATE_NOOP("catalogue", "Hard disk"),
    "front-to-rear": QT_TRANSLATE_NOOP("catalogue", "Front to rear"),
    "rear-to-front": QT_TRANSLATE_NOOP("catalogue", "Rear to front"),
    "left-to-right": QT_TRANSLATE_NOOP("catalogue", "Left to right"),
    "right-to-left": QT_TRANSLATE_NOOP("catalogue", "Right to left"),
    "side-to-rear": QT_TRANSLATE_NOOP("catalogue", "Side to rear"),
    "rear-to-side": QT_TRANSLATE_NOOP("catalogue", "Rear to side"),
    "passive": QT_TRANSLATE_NOOP("catalogue", "Passive"),
    "mixed": QT_TRANSLATE_NOOP("catalogue", "Mixed"),
    "cloud": QT_TRANSLATE_NOOP("catalogue", "Cloud only"),
    "China": QT_TRANSLATE_NOOP("catalogue", "China"),
    "PCIe card": QT_TRANSLATE_NOOP("catalogue", "PCIe card"),
    "Full": QT_TRANSLATE_NOOP("catalogue", "Fully modular"),
    "Semi-Modular": QT_TRANSLATE_NOOP("catalogue", "Semi-modular"),
    "Non-Modular": QT_TRANSLATE_NOOP("catalogue", "Not modular"),
}
#: Shorter heads for what nearly every list shows; the pane has the field's whole name.
HEADS: Final = {
    "bandwidth_gb_s": QT_TRANSLATE_NOOP("catalogue", "Bandwidth, GB/s"),
    "tensor_fp16_tflops": QT_TRANSLATE_NOOP("catalogue", "FP16 tensor, TFLOPS"),
    "tensor_bf16_tflops": QT_TRANSLATE_NOOP("catalogue", "BF16 tensor, TFLOPS"),
    "pcie_x16_slots": QT_TRANSLATE_NOOP("catalogue", "PCIe x16"),
}
CONDITIONS: Final = {
    "": "",
    "new": QT_TRANSLATE_NOOP("catalogue", "new"),
    "used": QT_TRANSLATE_NOOP("catalogue", "used"),
    "refurbished": QT_TRANSLATE_NOOP("catalogue", "refurbished"),
}
STANDINGS: Final = {
    "own": QT_TRANSLATE_NOOP("catalogue", "your own"),
    "agreed": QT_TRANSLATE_NOOP("catalogue", "sources agree"),
    "conflicting": QT_TRANSLATE_NOOP("catalogue", "sources differ"),
    "single": QT_TRANSLATE_NOOP("catalogue", "one source"),
}
#: Why a pack holds a figure to be right, as packs say it; names of documents stand as they are.
WHYS: Final = (
    QT_TRANSLATE_NOOP("catalogue", "{n} sources agree"),
    QT_TRANSLATE_NOOP("catalogue", "agrees"),
    QT_TRANSLATE_NOOP("catalogue", "differs"),
    QT_TRANSLATE_NOOP("catalogue", "only source"),
    QT_TRANSLATE_NOOP("catalogue", "believed before the others"),
    QT_TRANSLATE_NOOP("catalogue", "the only one not known to be wrong"),
    QT_TRANSLATE_NOOP("catalogue", "derived: bus width times effective memory clock"),
    QT_TRANSLATE_NOOP("catalogue", "known to be wrong: {reason}"),
    QT_TRANSLATE_NOOP("catalogue", "{document}; no collected source has it"),
    QT_TRANSLATE_NOOP(
        "catalogue", "{n} × {rate}, the dense rate of a {unit} with {kind} accumulation: {document}"
    ),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "{n} × {rate}, the dense rate of an {unit} with {kind} accumulation: {document}",
    ),
    QT_TRANSLATE_NOOP("catalogue", "{n} × {rate}, the dense rate of a {unit}: {document}"),
    QT_TRANSLATE_NOOP("catalogue", "{n} × {rate}, the dense rate of an {unit}: {document}"),
)


def why_text(why: str) -> str:
    """Why a figure is in force, in the language of the window."""
    found = found_in(why, WHYS)
    if found is None:
        return said(why)
    template, parts = found
    return filled(translate(_CONTEXT, template), parts)


def kind_text(kind: str) -> str:
    """What models of a kind are called."""
    return translate(_CONTEXT, KINDS[kind])


def condition_text(condition: str) -> str:
    """What condition an offer is in; unsaid is an empty text."""
    text = CONDITIONS.get(condition, condition)
    return translate(_CONTEXT, text) if text else ""


def standing_text(standing: str) -> str:
    """How well a figure is founded, in words."""
    return translate(_CONTEXT, STANDINGS[standing])


def field_text(field: Field) -> str:
    """What a field is called."""
    return translate("fields", field.label)


def heading_text(field: Field) -> str:
    """A field with its unit, as the head of a column says it."""
    if field.name in HEADS:
        return translate(_CONTEXT, HEADS[field.name])
    name = field_text(field)
    return f"{name}, {unit_text(field.unit)}" if field.unit else name


_ONE_OF: Final = {"slots": QT_TRANSLATE_NOOP("fields", "slot")}
"""Units that are words, where there is one."""


def unit_text(unit: str) -> str:
    """A unit as people write it: “rpm” is “varv/min” in Swedish."""
    return translate("fields", unit)


def value_text(value: Value, field: Field) -> str | None:
    """A figure with its unit; None stays None, which reads “unknown”."""
    if value is None:
        return None
    if not isinstance(value, Decimal):
        return word_text(value)
    number = plain_text(shortest(value))
    unit = _ONE_OF.get(field.unit, field.unit) if value == 1 else field.unit
    return f"{number}{NO_BREAK_SPACE}{unit_text(unit)}" if unit else number


def word_text(value: str) -> str:
    """A value of a field of words: “data_centre” reads “Data centre”, “DDR5|DDR4” both."""
    known = VALUES.get(value)
    return translate(_CONTEXT, known) if known else value.replace("|", ", ")


def evidence_value(value: str, field: Field) -> str:
    """A figure as one source gives it, with its unit."""
    try:
        known: Value = Decimal(value)
    except InvalidOperation:
        known = value
    return value_text(known, field) or value


def source_text(title: str) -> str:
    """What a source is called; most names are the same in every language."""
    return said(title)


def change_text(change: Change) -> str:
    """A figure before and after: “Memory 141 GB instead of 80 GB (× 1.76)”."""
    from catalog.models.catalogue_fields import FIELD_BY_NAME

    field = FIELD_BY_NAME[change.figure]
    name, after, before = (
        field_text(field),
        *(value_text(value, field) for value in (change.after, change.before)),
    )
    if after == before:
        return translate(_CONTEXT, "{figure} {after} as before").format(figure=name, after=after)
    return translate(_CONTEXT, "{figure} {after} instead of {before} (× {times})").format(
        figure=name, after=after, before=before, times=plain_text(change.factor)
    )


def shortest(value: Decimal) -> Decimal:
    """A number without zeros behind its last digit."""
    plain = value.normalize()
    return plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain


def price_text(price: StandingPrice) -> str:
    """A price with what it is for: “USD 2.39 an hour”."""
    unit = UNITS.get(price.unit.value, price.unit.value)
    amount = amount_text(price.compared)
    return f"{amount}{NO_BREAK_SPACE}{translate(_CONTEXT, unit)}" if unit else amount


def price_tip(price: StandingPrice) -> str:
    """What sort of price it is, of which day, and how it was converted."""
    lines = [f"{price_kind_text(price.kind.value)} · {price.dated}"]
    if price.converted is not None:
        lines.append(str(price.converted))
    return "\n".join(lines)

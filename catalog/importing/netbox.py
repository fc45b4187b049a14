"""Device types as NetBox's community library writes them become models of one's own.

YAML from outside is read by the safe loader only, within a size, without aliases: ten of them can
name a billion nodes.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from catalog.models.catalogue import OwnFigureDraft, OwnModelDraft
from catalog.models.catalogue_fields import ModelKind
from catalog.models.problems import problems_of
from money.sentence import say
from probing.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

LARGEST_BYTES: Final = 1_000_000
DEEPEST: Final = 20
LONGEST_SHOWN: Final = 80
#: NetBox's units of weight, in kilograms; the pound is exact by definition.
_KG: Final = {
    "kg": Decimal(1), "g": Decimal("0.001"), "lb": Decimal("0.45359237"),
    "oz": Decimal("0.028349523125"),
}  # fmt: skip
_PLAIN: Final = re.compile(r"\d{1,9}(\.\d{1,9})?")
_NOT_KEY: Final = re.compile(r"[^a-z0-9]+")

OwnModel = tuple[OwnModelDraft, list[OwnFigureDraft]]


class DeviceTypeError(ValueError):
    """A file that is no device type: where, and what is accepted."""

    def __init__(self, column: str, value: object, expected: str) -> None:
        super().__init__(expected)
        self.column, self.value, self.expected = column, str(value), expected


def read_device_types(
    files: Iterable[tuple[str, bytes]], *, dated: date, source: str = "NetBox device type"
) -> tuple[list[OwnModel], list[Problem]]:
    """The models in files of one device type each, and what in them could not be used."""
    models: list[OwnModel] = []
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    for file, content in files:
        try:
            model = _model(_document(content), dated, source)
            _require_new(model[0], seen)
        except DeviceTypeError as error:
            shown = "".join(
                sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in error.value
            )
            problems.append(Problem(file, "", error.column, shown[:LONGEST_SHOWN], error.expected))
        else:
            seen[model[0].key] = file
            models.append(model)
    return models, problems


def _require_new(draft: OwnModelDraft, seen: Mapping[str, str]) -> None:
    if draft.key in seen:
        raise DeviceTypeError(
            "model", draft.name, say("a model that {seen} does not have", seen=seen[draft.key])
        )


def _document(content: bytes) -> Mapping[str, Any]:
    import yaml

    if len(content) > LARGEST_BYTES:
        raise DeviceTypeError(
            "size",
            say("{content:,} bytes", content=len(content)),
            say("at most {largest_bytes:,} bytes", largest_bytes=LARGEST_BYTES),
        )
    try:
        text = content.decode("utf-8-sig")
        depth = 0
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent):
                raise DeviceTypeError("alias", f"*{event.anchor}", "YAML without aliases")
            if depth > DEEPEST:
                raise DeviceTypeError(
                    "depth", depth, say("at most {deepest} levels", deepest=DEEPEST)
                )
        found = yaml.safe_load(text)
    except UnicodeDecodeError:
        raise DeviceTypeError("encoding", "", "a text in UTF-8") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        if isinstance(error, DeviceTypeError):
            raise
        line = str(error).replace("\n", " ")[:LONGEST_SHOWN]
        raise DeviceTypeError("YAML", line, "a device type in YAML") from None
    if not isinstance(found, dict):
        raise DeviceTypeError("YAML", type(found).__name__, "manufacturer, model and so on")
    return found


def _model(given: Mapping[str, Any], dated: date, source: str) -> OwnModel:
    maker, name = _text(given, "manufacturer"), _text(given, "model")
    full = name if name.casefold().startswith(maker.casefold()) else f"{maker} {name}"
    key = f"{ModelKind.SYSTEM.value}/{_NOT_KEY.sub('-', full.casefold()).strip('-')[:150]}"
    part = given.get("part_number")
    try:
        draft = OwnModelDraft(
            key=key,
            kind=ModelKind.SYSTEM,
            name=full,
            manufacturer=maker,
            part_numbers=str(part) if part else "",
            source=source,
            notes=str(given.get("comments") or ""),
        )
        figures = [
            OwnFigureDraft(model_key=key, field=field, value=value, source=source, dated=dated)
            for field, value in _figures(given).items()
        ]
    except ValidationError as error:
        column, expected = next(problems_of(error))
        given_value = error.errors()[0]["input"]
        raise DeviceTypeError(column or "value", given_value, expected) from None
    return draft, figures


def _text(given: Mapping[str, Any], name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str) or not value.strip():
        raise DeviceTypeError(
            name,
            "" if value is None else value,
            say("a model") if name == "model" else say("a manufacturer"),
        )
    return value.strip()


def _figures(given: Mapping[str, Any]) -> dict[str, str]:
    """The fields that a device type states; what it does not say is unknown."""
    found: dict[str, str] = {}
    if "u_height" in given:
        found["rack_units"] = f"{_number(given, 'u_height'):f}"
    if isinstance(given.get("is_full_depth"), bool):
        found["full_depth"] = "yes" if given["is_full_depth"] else "no"
    if "weight" in given:
        unit = given.get("weight_unit")
        if unit not in _KG:
            raise DeviceTypeError("weight_unit", unit, say("one of {kg}", kg=", ".join(_KG)))
        kilograms = (_number(given, "weight") * _KG[unit]).quantize(Decimal("0.001")).normalize()
        found["weight_kg"] = f"{kilograms:f}"
    if isinstance(given.get("airflow"), str):
        found["airflow"] = given["airflow"]
    draws = [
        _number(port, "maximum_draw")
        for port in _list(given, "power-ports")
        if isinstance(port, dict) and port.get("maximum_draw") is not None
    ]
    if draws:
        # Of redundant supplies each can carry the whole: a port's draw is the device's.
        found["max_draw_w"] = f"{max(draws):f}"
    for name, field in (("power-ports", "power_ports"), ("interfaces", "interfaces")):
        if name in given:
            found[field] = str(len(_list(given, name)))
    return found


def _list(given: Mapping[str, Any], name: str) -> list[Any]:
    value = given.get(name, [])
    if not isinstance(value, list):
        raise DeviceTypeError(name, value, "a list")
    return value


def _number(given: Mapping[str, Any], name: str) -> Decimal:
    value = given[name]
    text = str(value) if isinstance(value, int | float | str) and value is not True else ""
    if not _PLAIN.fullmatch(text):
        raise DeviceTypeError(name, value, "a number of zero or more")
    return Decimal(text)

"""`rackledger catalogue resolve --measure`: precision and recall over labelled texts."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Any

from desktop.cli.output import fail, say, say_json
from planning.naming.agreement import Agreement, Labelled, agreement

if TYPE_CHECKING:
    from planning.naming import Resolution, Resolver


def say_agreement(text: str, resolver: Resolver, *, as_json: bool) -> None:
    """Say how often the resolver agrees with a CSV of texts: columns text, key and maybe part.

    Several right keys stand with | between them. Each part is also counted on its own.
    """
    labelled = _labelled(text)
    parts = sorted({label.part for label in labelled if label.part})
    counted = {"all": agreement(labelled, resolver)} | {
        part: agreement([label for label in labelled if label.part == part], resolver)
        for part in parts
    }
    if as_json:
        say_json({part: _plain(each) for part, each in counted.items()})
        return
    for part, each in counted.items():
        say(
            f"{part}: precision {each.precision:.2%} ({each.right} of {each.taken} taken), "
            f"recall {each.recall:.2%} ({each.right} of {each.with_model} with a model), "
            f"{each.texts} {'text' if each.texts == 1 else 'texts'}"
        )
    for label, found in counted["all"].wrong:
        say(f"wrong: {_pair(label, found)}")
    for label, found in counted["all"].missed:
        say(f"missed: {_pair(label, found)} ({found.why})")


def _labelled(text: str) -> list[Labelled]:
    rows = csv.DictReader(StringIO(text))
    if not rows.fieldnames or not {"text", "key"} <= set(rows.fieldnames):
        raise fail("The first line must name the columns text and key.")
    try:
        return [
            Labelled(
                row["text"] or "",
                tuple(key for key in (row["key"] or "").split("|") if key),
                row.get("part") or "",
            )
            for row in rows
        ]
    except csv.Error as error:
        raise fail(f"Line {rows.line_num} is no proper CSV: {error}.") from None


def _pair(label: Labelled, found: Resolution) -> str:
    right = " or ".join(label.keys) or "no model"
    return f"“{label.text}”: {found.key or 'no model'} ({found.confidence:.2f}), right is {right}"


def _plain(each: Agreement) -> dict[str, Any]:
    return {
        "texts": each.texts,
        "with_model": each.with_model,
        "taken": each.taken,
        "right": each.right,
        "precision": round(each.precision, 4),
        "recall": round(each.recall, 4),
        "wrong": [_pair(label, found) for label, found in each.wrong],
        "missed": [_pair(label, found) for label, found in each.missed],
    }

"""The resolver on real texts of inventories, benchmarks and price lists, labelled by hand.

`labelled.csv` holds each text with the file it was found in, and the key of the model it means:
several where either is right, none where the catalogue has no such model or the text may mean
several. The part `held out` was drawn and labelled after the resolver had been written on the rest.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from catalog.naming import bundled_resolver
from planning.naming import TAKEN_FROM
from planning.naming.agreement import Labelled, agreement

FILE = Path(__file__).with_name("labelled.csv")


def labelled(part: str = "") -> list[Labelled]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return [
            Labelled(row["text"], tuple(key for key in row["key"].split("|") if key), row["part"])
            for row in csv.DictReader(file)
            if part in {"", row["part"]}
        ]


def test_labels_name_models_of_the_catalogue() -> None:
    """A catalogue that grows may merge or rename some; more than a few want labelling anew."""
    keys = {entry.key for entry in bundled_resolver().entries}
    labels = [label for label in labelled() if label.keys]
    stale = [label for label in labels if not keys & set(label.keys)]
    assert len(stale) <= len(labels) / 200, stale


@pytest.mark.parametrize("part", ["", "tuning", "held out"])
def test_what_is_taken_is_right_and_most_is_found(part: str) -> None:
    texts = labelled(part)
    found = agreement(texts, bundled_resolver())
    assert len(texts) >= 300
    assert found.texts - found.with_model >= 100  # texts that mean no model are as hard
    assert found.precision >= 0.99, found.wrong
    assert found.recall >= 0.95, found.missed


@pytest.mark.parametrize("level", [TAKEN_FROM, 0.95, 0.98])
def test_a_confidence_is_at_most_the_share_of_right_answers(level: float) -> None:
    pairs = [(label, bundled_resolver().resolve(label.text)) for label in labelled()]
    sure = [(label, found) for label, found in pairs if found.confidence >= level]
    right = sum(found.key in label.keys for label, found in sure)
    assert right / len(sure) >= sum(found.confidence for _, found in sure) / len(sure)

"""Device types of NetBox become own models; YAML that is made to hurt is refused."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from catalog.commands.catalogue import add_own_models
from catalog.importing.netbox import read_device_types
from catalog.queries.catalogue.sheet import model

if TYPE_CHECKING:
    from catalog.store.ledger import Ledger

DAY = date(2026, 11, 20)
R760 = b"""
manufacturer: Dell
model: PowerEdge R760
slug: dell-poweredge-r760
part_number: 210-BDZY
u_height: 2
is_full_depth: true
weight: 61.7
weight_unit: lb
airflow: front-to-rear
comments: '[Data sheet](https://example.org)'
power-ports:
  - {name: PSU1, type: iec-60320-c14, maximum_draw: 1400}
  - {name: PSU2, type: iec-60320-c14, maximum_draw: 1400}
interfaces:
  - {name: iDRAC, type: 1000base-t, mgmt_only: true}
"""
BOMB = b"a: &a [x, x, x, x, x, x, x, x]\n" + b"".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n".encode()
    for n in range(9)
)


def test_a_device_type_becomes_a_model_with_its_figures(ledger: Ledger) -> None:
    models, problems = read_device_types([("r760.yaml", R760)], dated=DAY)
    assert problems == []
    ledger.do(add_own_models, models=models)
    sheet = ledger.ask(model, "system/dell-poweredge-r760")
    assert sheet.name == "Dell PowerEdge R760"
    assert sheet.part_numbers == ("210-BDZY",)
    assert {name: str(value) for name, value in sheet.values.items()} == {
        "rack_units": "2",
        "full_depth": "yes",
        "weight_kg": "27.987",  # 61.7 pounds of 0.45359237 kg
        "power_ports": "2",
        "max_draw_w": "1400",
        "airflow": "front-to-rear",
        "interfaces": "1",
    }
    assert sheet.figures[0].source == "NetBox device type"
    assert ledger.undo_title() == "Add the model “Dell PowerEdge R760”"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (BOMB, "alias “*a” – expected YAML without aliases"),
        (b"!!python/object/apply:os.system ['true']", "expected a device type in YAML"),
        (b"[" * 200, "at most 20 levels"),
        (b"- a\n- b", "YAML “list” – expected manufacturer, model and so on"),
        (b"\xff\xfe\x00", "encoding – expected a text in UTF-8"),
        (b"a: [", "expected a device type in YAML"),
        (b"x: " + b"y" * 1_000_001, "expected at most 1,000,000 bytes"),
        (b"model: X", "manufacturer – expected a manufacturer"),
        (b"manufacturer: A\nmodel: [1]", "model “[1]” – expected a model"),
        (b"manufacturer: A\nmodel: B\nu_height: 1e99", "u_height “1e99” – expected a number"),
        (
            b"manufacturer: A\nmodel: B\nu_height: 200",
            "is not accepted: a number in U from 0 to 60",
        ),
        (b"manufacturer: A\nmodel: B\nweight: 5", "weight_unit “None” – expected one of kg, g"),
        (b"manufacturer: A\nmodel: B\ninterfaces: 5", "interfaces “5” – expected a list"),
        (b'manufacturer: A\nmodel: "B\\eC"', "expected a text of the right form"),
    ],
    ids=range(14),
)
def test_what_is_no_device_type_is_refused_in_words(content: bytes, said: str) -> None:
    models, (problem,) = read_device_types([("bad.yaml", content)], dated=DAY)
    assert models == []
    assert str(problem).startswith("bad.yaml:")
    assert said in str(problem)
    assert "\x1b" not in str(problem)


def test_two_files_of_one_model_contradict_each_other() -> None:
    models, (problem,) = read_device_types([("a.yaml", R760), ("b.yaml", R760)], dated=DAY)
    assert len(models) == 1
    assert "a model that a.yaml does not have" in str(problem)

"""A decision that tests share: eight GPUs, bought or rented, with round figures."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

#: Inputs of a calculator on the web (8 GPUs at 35,000 and 40 % beside, 400 hours a month at 4.50
#: an hour of a GPU, 0.7 kW, PUE 1.4, 0.12 a kWh, 3,000 a month for the data centre).
_CALCULATOR: dict[str, Any] = {
    "title": "Eight GPUs",
    "currency": "USD",
    "years": 4,
    "gpus": 8,
    "cost": [
        {"kind": "purchase", "amount": 392000},
        {"kind": "space", "label": "Data centre", "amount": 36000},
    ],
    "energy": {"power_w": 5600, "hours_a_year": 4800, "pue": "1.4", "per_kwh": "0.12"},
    "cloud": {"name": "Eight GPUs", "gpus": 8, "on_demand": 36},
}


def calculator(**changes: Any) -> dict[str, Any]:
    """The document, with other values of its first level."""
    return {**deepcopy(_CALCULATOR), **changes}

"""Total cost of ownership: every cost of a machine over the years it is kept, with its reason."""

from planning.tco.case import INDIRECT, Case, Cost, Energy, Kind, Tariff, When
from planning.tco.energy import Mode, duty_cycle_w, energy_kwh
from planning.tco.residual import Decline, fit_decline
from planning.tco.total import Line, TotalCost, present_value, total_cost

__all__ = [
    "INDIRECT",
    "Case",
    "Cost",
    "Decline",
    "Energy",
    "Kind",
    "Line",
    "Mode",
    "Tariff",
    "TotalCost",
    "When",
    "duty_cycle_w",
    "energy_kwh",
    "fit_decline",
    "present_value",
    "total_cost",
]

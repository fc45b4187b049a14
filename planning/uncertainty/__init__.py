"""Ranges on inputs, simulated: P10, P50, P90 and what moves the result most."""

from planning.uncertainty.ranges import PARAMETERS, Correlation, Range, Shape
from planning.uncertainty.simulation import DRAWS, SEED, Simulation, Swing, draw, simulate

__all__ = [
    "DRAWS",
    "PARAMETERS",
    "SEED",
    "Correlation",
    "Range",
    "Shape",
    "Simulation",
    "Swing",
    "draw",
    "simulate",
]

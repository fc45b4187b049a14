"""The resolver of names: free text of a part → one model with a confidence, or none.

A wrong match that is taken costs more than a question: what the text says beyond the number of the
model (Ti, D, SXM or PCIe, memory, Laptop, v3, a slice) must be said of the model too.
"""

from planning.naming.entry import TAKEN_FROM, Entry, Resolution, RunnerUp
from planning.naming.resolver import Resolver

__all__ = ["TAKEN_FROM", "Entry", "Resolution", "Resolver", "RunnerUp"]

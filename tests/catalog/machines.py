"""Machines to register in tests."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from catalog.importing.machines import proposal
from probing.facts import known, parts
from probing.spec import Gpu, MachineSpec, OperatingSystem, Product

if TYPE_CHECKING:
    from catalog.commands.machines import Proposal


def machine(name: str, *, gpu_gb: int | None = None) -> Proposal:
    """A server with that host name and serial number, and one GPU where its size is given."""
    gpus = [
        Gpu(name=known("NVIDIA Test", "a test"), vram_bytes=known(gpu_gb * 10**9, "a test"))
        for gpu_gb in ([] if gpu_gb is None else [gpu_gb])
    ]
    spec = MachineSpec(
        product=Product(serial=known(f"serial-{name}", "a test")),
        os=OperatingSystem(hostname=known(name, "a test")),
        gpus=parts(gpus, "a test"),
    )
    return proposal(spec, origin="a test", read_at=datetime(2026, 11, 21, tzinfo=UTC))

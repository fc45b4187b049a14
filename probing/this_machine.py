"""What this machine is, right now: every section read on its own, none able to break another."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.facts import Fact, Parts, Unknown, known, no_parts, unknown
from probing.spec import MachineSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from probing.spec import Gpu

__all__ = ["NVML_DEADLINE_S", "SECTION_DEADLINE_S", "probe"]

SECTION_DEADLINE_S = 2.0
NVML_DEADLINE_S = 10.0
_ALONE_S = 0.02
"""Readers that need a millisecond or two would only wait for each other if they all ran at once."""


def probe(
    *,
    root: Path | None = None,
    deadline_s: float = SECTION_DEADLINE_S,
    gpu_deadline_s: float = NVML_DEADLINE_S,
) -> MachineSpec:
    """This machine; with `root`, the Linux one whose /proc and /sys were recorded beneath it.

    A section that takes its time runs on while the next ones begin, each with its own deadline;
    one that fails or is late leaves its fields unknown with that reason.
    """
    sections, slowest_s = _sections(root)
    deadlines = dict.fromkeys(sections, max(deadline_s, slowest_s))
    deadlines["gpus"] = max(gpu_deadline_s, slowest_s)
    read = _run(sections, deadlines)
    spec = MachineSpec(
        collector=known("rackledger", say("this program")),
        collected_at=known(datetime.now(UTC), say("the clock")),
    )
    return replace(spec, **read)


def _sections(root: Path | None) -> tuple[dict[str, Callable[[], Any]], float]:
    """The readers by the spec's field that they fill, and the seconds that any of them may need.

    On macOS and Windows all readers wait for one program's answer; on Linux they read files.
    """
    if root is not None or sys.platform.startswith("linux"):
        folder = "" if root is None else str(root)
        return _linux_sections("" if folder == "/" else folder), 0.0
    if sys.platform == "darwin":
        from probing import macos

        return macos.sections(), macos.DEADLINE_S
    if sys.platform == "win32":
        from probing import windows

        return windows.sections(), windows.DEADLINE_S
    raise NotImplementedError(f"Probing is not possible on {sys.platform}.")


def _linux_sections(root: str) -> dict[str, Callable[[], Any]]:
    from probing.linux import cpu, dmi, gpus, memory, mounts, network, storage, system
    from probing.linux.tree import Tree

    tree = Tree(root)
    return {
        "product": lambda: dmi.read_product(tree),
        "board": lambda: dmi.read_board(tree),
        "firmware": lambda: dmi.read_firmware(tree),
        "chassis": lambda: dmi.read_chassis(tree),
        "cpu": lambda: cpu.read_cpu(tree),
        "memory": lambda: memory.read_memory(tree),
        "storage": lambda: storage.read_storage(tree),
        "mounts": lambda: mounts.read_mounts(tree),
        "gpus": lambda: gpus.read_gpus(tree, _nvidia if tree.is_live else _nvidia_recorded),
        "network": lambda: network.read_network(tree),
        "os": lambda: system.read_system(tree),
        "limits": lambda: system.read_limits(tree),
    }


def _nvidia() -> Parts[Gpu]:
    from probing import nvml

    return nvml.read_gpus()


def _nvidia_recorded() -> Parts[Gpu]:
    return no_parts(Unknown.NOT_REPORTED, "NVML", "a recorded tree cannot be asked")


def _run(
    sections: Mapping[str, Callable[[], Any]], deadlines: Mapping[str, float]
) -> dict[str, Any]:
    """Each section's answer, or its field filled with why there is none."""
    answers: dict[str, Any] = {}

    def work(name: str) -> None:
        try:
            answers[name] = sections[name]()
        except Exception as error:  # noqa: BLE001 - a section's fault must not cost the others
            answers[name] = _blank(name, Unknown.UNREADABLE, f"{type(error).__name__}: {error}")

    started = monotonic()
    # Daemons: a driver that never answers must not keep the program from ending.
    workers = {
        name: threading.Thread(target=work, args=(name,), name=f"probe-{name}", daemon=True)
        for name in sections
    }
    for worker in workers.values():
        worker.start()
        worker.join(_ALONE_S)
    for name, worker in workers.items():
        worker.join(max(0.0, started + deadlines[name] - monotonic()))
    late = {
        name: _blank(
            name, Unknown.TIMED_OUT, say("no answer in {deadlines:g} s", deadlines=deadlines[name])
        )
        for name in sections
        if name not in answers
    }
    return late | {name: answers[name] for name in sections if name in answers}


def _blank(name: str, reason: Unknown, detail: str) -> Any:
    """The section's value with every field unknown for `reason`."""
    empty = getattr(MachineSpec(), name)
    if isinstance(empty, Parts):
        return no_parts(reason, name, detail)
    nothing: Fact[Any] = unknown(reason, name, detail)
    fields: dict[str, Any] = {
        field: no_parts(reason, name, detail)
        if isinstance(getattr(empty, field), Parts)
        else nothing
        for field in empty.__dataclass_fields__
    }
    return type(empty)(**fields)

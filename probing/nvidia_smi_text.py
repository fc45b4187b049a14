"""The tree of `nvidia-smi -q` without `-x`: its indented text with the names that the XML has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from probing.xml_reading import DEEPEST, MOST_NODES, Node

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["is_nvidia_smi_text", "logs_in"]

_HEAD = re.compile(r"^=+ ?NVSMI LOG ?=+[ \t]*$", re.MULTILINE)
_GPU = re.compile(r"GPU ([0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.[0-9A-Fa-f])")
# Where the two forms name a thing differently.
_NAMES = {
    "gpu_uuid": "uuid",
    "serial_number": "serial",
    "bus_id": "pci_bus_id",
    "device_id": "pci_device_id",
    "gpu_link_info": "pci_gpu_link_info",
    "pcie_generation": "pcie_gen",
    "link_width": "link_widths",
}
_UNDER = {
    ("mig_mode", "current"): "current_mig",
    ("ecc_mode", "current"): "current_ecc",
    ("pcie_gen", "current"): "current_link_gen",
    ("pcie_gen", "max"): "max_link_gen",
    ("link_widths", "current"): "current_link_width",
    ("link_widths", "max"): "max_link_width",
}


def is_nvidia_smi_text(text: str) -> bool:
    """Whether there is such a report in a text."""
    return _HEAD.search(text) is not None


def logs_in(text: str) -> Iterator[Node]:
    """One tree for each report in a text; the tool repeats itself when it is asked to loop."""
    heads = [*_HEAD.finditer(text)]
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        yield _tree(text[head.end() : following.start() if following else len(text)])


def _tree(text: str) -> Node:
    root = Node("nvidia_smi_log")
    open_at: list[tuple[int, Node]] = [(-1, root)]
    for line in text.splitlines()[:MOST_NODES]:
        words = line.strip()
        if words.startswith("#"):
            break
        if not words:
            continue
        indent = len(line) - len(line.lstrip())
        while len(open_at) > 1 and (open_at[-1][0] >= indent or len(open_at) > DEEPEST):
            open_at.pop()
        node = _node(words, open_at[-1][1].tag)
        open_at[-1][1].children.append(node)
        open_at.append((indent, node))
    return root


def _node(words: str, above: str) -> Node:
    gpu = _GPU.fullmatch(words)
    if gpu is not None:
        return Node("gpu", {"id": gpu[1]})
    name, colon, value = words.partition(" : ")
    tag = re.sub(r"\W+", "_", name.strip().casefold()).strip("_")
    tag = _UNDER.get((above, tag)) or _NAMES.get(tag, tag)
    return Node(tag, text=value.strip() if colon else "")

"""The tree that lshw writes: JSON or XML, whole or cut by class, walked with what lies above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from probing.xml_reading import Node

__all__ = ["TOOL", "Place", "is_lshw", "names_of", "tree_from_xml", "walk", "whole_trees"]

TOOL = "lshw"
DEEPEST = 60
_NODE_KEYS = {"class", "children"}


@dataclass(frozen=True, slots=True)
class Place:
    """A node of the tree and the nodes above it, the nearest first."""

    node: Record
    above: tuple[Record, ...]

    def is_on(self, bus: str) -> bool:
        """Whether the node or one above it hangs on `bus` (`usb`, `pci` …)."""
        return any(each.raw("businfo").startswith(f"{bus}@") for each in (self.node, *self.above))

    def words_above(self) -> str:
        """What the nodes above say of themselves, in lower case."""
        told = (f"{each.raw('description')} {_driver(each)}" for each in self.above)
        return " ".join(told).casefold()


def _driver(node: Record) -> str:
    settings = node.fields.get("configuration")
    return str(settings.get("driver", "")) if isinstance(settings, dict) else ""


def is_lshw(document: Any) -> bool:
    """Whether a parsed JSON object is a node of lshw's tree."""
    return isinstance(document, dict) and "id" in document and bool(document.keys() & _NODE_KEYS)


def whole_trees(nodes: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """One tree for each machine.

    `lshw -class disk` writes the nodes of one class without their tree: they are parts of the
    machine whose root stands before them, or of one that is not named.
    """
    trees: list[dict[str, Any]] = []
    for node in nodes:
        if _is_root(node):
            children = node.get("children")
            own = children.copy() if isinstance(children, list) else children
            trees.append(node | {"children": own} if "children" in node else dict(node))
            continue
        if not trees:
            trees.append({"id": "", "class": "system"})
        if not isinstance(trees[-1].get("children"), list):
            trees[-1]["children"] = []
        trees[-1]["children"].append(node)
    return trees


def _is_root(node: dict[str, Any]) -> bool:
    """The machine itself: of class system, and the only node without a place in another."""
    return str(node.get("class") or "") in {"system", ""} and "physid" not in node


def tree_from_xml(node: Node) -> dict[str, Any]:
    """The same tree as in JSON from `lshw -xml`."""
    fields: dict[str, Any] = dict(node.attributes)
    for each in node.children:
        if each.tag == "node":
            fields.setdefault("children", []).append(tree_from_xml(each))
        elif each.tag == "configuration":
            settings = [setting.attributes for setting in each.children]
            fields["configuration"] = {s.get("id", ""): s.get("value", "") for s in settings}
        elif each.tag == "capabilities":
            fields["capabilities"] = {s.attributes.get("id", ""): s.text for s in each.children}
        elif each.tag == "logicalname" and "logicalname" in fields:
            before = fields["logicalname"]
            fields["logicalname"] = [*(before if isinstance(before, list) else [before]), each.text]
        elif each.text and each.tag != "resources":
            fields[each.tag] = each.text
    return fields


def walk(node: Record, above: tuple[Record, ...] = ()) -> Iterator[Place]:
    """Every node, parents first."""
    yield Place(node, above)
    if len(above) >= DEEPEST:
        node.report.add(
            node.where, "children", "", say("at most {deepest} levels", deepest=DEEPEST)
        )
        return
    for child in node.parts("children"):
        place = f"{node.where}/{child.raw('id')}"[:120]
        yield from walk(Record(child.fields, TOOL, place, child.report), (node, *above))


def names_of(node: Record) -> list[str]:
    """A node has one logical name or a list of them; mount points stand among them."""
    value = node.fields.get("logicalname")
    names = value if isinstance(value, list) else [value]
    return [name for name in names if isinstance(name, str)]

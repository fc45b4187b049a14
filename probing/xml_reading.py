"""XML from outside as a plain tree: no entities, nothing fetched, bounded.

A DOCTYPE may say which elements there are, as `nvidia-smi -q -x --dtd` lets its own do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

from money.sentence import say

__all__ = ["Node", "UnsafeXmlError", "read_xml"]

DEEPEST = 200
MOST_NODES = 500_000


class UnsafeXmlError(ValueError):
    """The text is no XML, or more of it than a collector has reason to write."""


@dataclass(slots=True)
class Node:
    """One element: its own text joined, its attributes, its child elements in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def child(self, *path: str) -> Node:
        """The first element down `path`; an empty one when there is none."""
        node = self
        for tag in path:
            node = next((each for each in node.children if each.tag == tag), Node(tag))
        return node

    def all(self, tag: str) -> list[Node]:
        """The child elements called `tag`."""
        return [each for each in self.children if each.tag == tag]


class _Builder:
    """Builds the tree while expat reads, and refuses what must not be there."""

    def __init__(self) -> None:
        self.root = Node("")
        self._open = [self.root]
        self._count = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) > DEEPEST or self._count > MOST_NODES:
            raise UnsafeXmlError("it is nested too deeply or has too many elements")
        node = Node(tag, attributes)
        self._open[-1].children.append(node)
        self._open.append(node)

    def end(self, _tag: str) -> None:
        node = self._open.pop()
        node.text = node.text.strip()

    def text(self, text: str) -> None:
        self._open[-1].text += text

    def entity(self, *_told: object) -> None:
        raise UnsafeXmlError("it defines entities inside its DOCTYPE")


def read_xml(data: bytes, encoding: str | None = None) -> Node:
    """The document's root element; an UnsafeXmlError says why there is none.

    `encoding` is what the data are in whatever they say of themselves.
    """
    builder = _Builder()
    parser = expat.ParserCreate(encoding)
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.EntityDeclHandler = builder.entity
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UnsafeXmlError(
            say("it is not well-formed XML ({error})", error=str(error))
        ) from error
    except (LookupError, ValueError) as error:
        raise UnsafeXmlError(str(error)) from error
    return builder.root.children[0]

"""The board: its socket, and where drives are put."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from planning.compatibility.memory import memory_findings
from planning.compatibility.pieces import counted, finding, not_known, shown
from planning.compatibility.rules import plain_socket
from planning.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planning.compatibility.pieces import Configuration, Piece
    from planning.levels import Finding

SOCKET: Final = "Socket"
DRIVES: Final = "Drives"


def board_findings(build: Configuration) -> Iterator[Finding]:
    """Whether processor, memory and drives go with the board (or the complete system)."""
    board = build.one("motherboard", "system")
    if build.of("cpu"):
        yield from _socket(build, board)
    if build.of("memory"):
        yield from memory_findings(build, board)
    if build.of("storage"):
        yield from _drives(build, board)


def _socket(build: Configuration, board: Piece | None) -> Iterator[Finding]:
    rule = "The processor’s socket is the board’s"
    if board is None:
        yield not_known(SOCKET, "the board", rule=rule)
        return
    wanted = board.word("socket")
    for processor in build.of("cpu"):
        own = processor.word("socket")
        inputs = [(processor.name, own or None), (board.name, wanted or None)]
        if not own or not wanted:
            lacking = [piece.label for piece in (processor, board) if not piece.word("socket")]
            yield not_known(SOCKET, "the socket", rule=rule, parts=lacking)
            continue
        fits = plain_socket(own) == plain_socket(wanted)
        said = f"{processor.name} has {own}, {board.name} {wanted}."
        yield finding(
            Level.GOOD if fits else Level.ACT, SOCKET, said,
            rule=rule, inputs=inputs, source=board.source,
        )  # fmt: skip
    yield from _number_of_processors(build, board)


def _number_of_processors(build: Configuration, board: Piece) -> Iterator[Finding]:
    rule = "There is a socket for each processor"
    count = sum(processor.count for processor in build.of("cpu"))
    sockets = board.figure("cpu_sockets")
    if count > 1 and sockets is None:
        yield not_known(SOCKET, "the number of sockets", rule=rule, parts=[board.label])
    elif sockets is not None and count > sockets:
        yield finding(
            Level.ACT, SOCKET, f"{count} processors for {shown(sockets)} sockets.",
            rule=rule, inputs=[("Processors", count), ("Sockets", sockets)], source=board.source,
        )  # fmt: skip


def _drives(build: Configuration, board: Piece | None) -> Iterator[Finding]:
    places: dict[str, int] = {}
    unknown = []
    for drive in build.of("storage"):
        place = _place(drive)
        if place is None:
            unknown.append(drive.label)
        else:
            places[place] = places.get(place, 0) + drive.count
    rule = "There is a place for each drive"
    if unknown:
        yield not_known(DRIVES, "where they are put", rule=rule, parts=unknown)
    for place, needed in places.items():
        field, label = PLACES[place]
        has = board.figure(field) if board else None
        if board is None or has is None:
            parts = [board.label] if board else []
            yield not_known(DRIVES, f"the number of {label}", rule=rule, parts=parts)
            continue
        yield finding(
            Level.GOOD if needed <= has else Level.ACT, DRIVES,
            f"{counted(needed, 'drive')} for {shown(has)} {label}.",
            rule=rule, inputs=[("Drives", needed), (label, has)], source=board.source,
        )  # fmt: skip


PLACES: Final = {
    "m2": ("m2_slots", "M.2 slots"),
    "sata": ("sata_ports", "SATA ports"),
    "u2": ("u2_bays", "U.2 bays"),
    "sas": ("sas_ports", "SAS ports"),
}


def _place(drive: Piece) -> str | None:
    """Which port or slot a drive takes, by its form factor and interface."""
    form, interface = drive.word("form_factor").upper(), drive.word("interface").upper()
    if form.startswith("M.2") or interface.startswith("M.2"):
        return "m2"
    for word, place in (("U.2", "u2"), ("U.3", "u2"), ("SAS", "sas"), ("SATA", "sata")):
        if word in interface or word in form:
            return place
    return None

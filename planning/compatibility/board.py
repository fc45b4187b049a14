"""The board: its socket, and where drives are put."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from money.sentence import counted, say
from planning.compatibility.memory import memory_findings
from planning.compatibility.pieces import finding, not_known
from planning.compatibility.rules import plain_socket
from planning.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from money.sentence import Sentence
    from planning.compatibility.pieces import Configuration, Piece
    from planning.levels import Finding

SOCKET: Final = say("Socket")
DRIVES: Final = say("Drives")


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
    rule = say("The processor’s socket is the board’s")
    if board is None:
        yield not_known(SOCKET, say("the board"), rule=rule)
        return
    wanted = board.word("socket")
    for processor in build.of("cpu"):
        own = processor.word("socket")
        inputs = [(processor.name, own or None), (board.name, wanted or None)]
        if not own or not wanted:
            lacking = [piece.label for piece in (processor, board) if not piece.word("socket")]
            yield not_known(SOCKET, say("the socket"), rule=rule, parts=lacking)
            continue
        fits = plain_socket(own) == plain_socket(wanted)
        said = say(
            "{processor} has {own}, {board} {wanted}.",
            processor=processor.name,
            own=own,
            board=board.name,
            wanted=wanted,
        )
        yield finding(
            Level.GOOD if fits else Level.ACT,
            SOCKET,
            said,
            rule=rule,
            inputs=inputs,
            source=board.source,
        )
    yield from _number_of_processors(build, board)


def _number_of_processors(build: Configuration, board: Piece) -> Iterator[Finding]:
    rule = say("There is a socket for each processor")
    count = sum(processor.count for processor in build.of("cpu"))
    sockets = board.figure("cpu_sockets")
    if count > 1 and sockets is None:
        yield not_known(SOCKET, say("the number of sockets"), rule=rule, parts=[board.label])
    elif sockets is not None and count > sockets:
        yield finding(
            Level.ACT,
            SOCKET,
            say(
                "{count} processors for {sockets}.",
                count=count,
                sockets=counted(int(sockets), "socket", "sockets"),
            ),
            rule=rule,
            inputs=[(say("Processors"), count), (say("Sockets"), sockets)],
            source=board.source,
        )


def _drives(build: Configuration, board: Piece | None) -> Iterator[Finding]:
    places: dict[str, int] = {}
    unknown = []
    for drive in build.of("storage"):
        place = _place(drive)
        if place is None:
            unknown.append(drive.label)
        else:
            places[place] = places.get(place, 0) + drive.count
    rule = say("There is a place for each drive")
    if unknown:
        yield not_known(DRIVES, say("where they are put"), rule=rule, parts=unknown)
    for place, needed in places.items():
        field, label = PLACES[place]
        has = board.figure(field) if board else None
        if board is None or has is None:
            parts = [board.label] if board else []
            yield not_known(
                DRIVES, say("the number of {label}", label=label), rule=rule, parts=parts
            )
            continue
        yield finding(
            Level.GOOD if needed <= has else Level.ACT,
            DRIVES,
            say(
                "{needed} for {has}.",
                needed=counted(needed, "drive", "drives"),
                has=_places(place, int(has)),
            ),
            rule=rule,
            inputs=[(say("Drives"), needed), (label, has)],
            source=board.source,
        )


PLACES: Final = {
    "m2": ("m2_slots", say("M.2 slots")),
    "sata": ("sata_ports", say("SATA ports")),
    "u2": ("u2_bays", say("U.2 bays")),
    "sas": ("sas_ports", say("SAS ports")),
}


def _places(place: str, count: int) -> Sentence:
    """So many places of a kind."""
    match place:
        case "m2":
            return counted(count, "M.2 slot", "M.2 slots")
        case "sata":
            return counted(count, "SATA port", "SATA ports")
        case "u2":
            return counted(count, "U.2 bay", "U.2 bays")
        case _:
            return counted(count, "SAS port", "SAS ports")


def _place(drive: Piece) -> str | None:
    """Which port or slot a drive takes, by its form factor and interface."""
    form, interface = drive.word("form_factor").upper(), drive.word("interface").upper()
    if form.startswith("M.2") or interface.startswith("M.2"):
        return "m2"
    for word, place in (("U.2", "u2"), ("U.3", "u2"), (say("SAS"), "sas"), (say("SATA"), "sata")):
        if word in interface or word in form:
            return place
    return None

"""Memory: its type, slots, channels, the most of it, error correction and registers."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import counted, say
from planning.compatibility.pieces import finding, module_count, not_known, shown
from planning.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planning.compatibility.pieces import Configuration, Piece
    from planning.levels import Finding

MEMORY: Final = say("Memory")
_DDR: Final = re.compile(r"\b(LP)?DDR\d[A-Z]?\b", re.IGNORECASE)


def memory_generations(text: str) -> frozenset[str]:
    """`DDR5|DDR4` and `DDR5 RDIMM` as their generations."""
    return frozenset(match.group().upper() for match in _DDR.finditer(text))


def memory_findings(build: Configuration, board: Piece | None) -> Iterator[Finding]:
    """Whether board and processors take the memory, all of it, and use all its channels."""
    hosts = [*([board] if board else []), *build.of("cpu")]
    for module in build.of("memory"):
        yield _memory_type(module, hosts)
    yield _memory_slots(build, board)
    yield from _memory_channels(build)
    yield _memory_most(build, hosts)
    yield from _memory_ecc(build, hosts)
    yield from _memory_registered(build)


def _memory_type(module: Piece, hosts: list[Piece]) -> Finding:
    rule = say("Board and processor take the memory’s type")
    own = memory_generations(module.word("memory_type"))
    taken = {host.name: memory_generations(host.word("memory_types")) for host in hosts}
    known = {name: types for name, types in taken.items() if types}
    if not own or not known:
        lacking = [module.label] if not own else list(taken)
        return not_known(MEMORY, say("the memory type"), rule=rule, parts=lacking)
    refused = [name for name, types in known.items() if not own & types]
    inputs = [
        (module.name, ", ".join(sorted(own))),
        *((name, ", ".join(sorted(types))) for name, types in known.items()),
    ]
    said = say("{module} is {types}", module=module.name, types=", ".join(sorted(own)))
    if refused:
        return finding(
            Level.ACT,
            MEMORY,
            say("{said}, which {refused} does not take.", said=said, refused=", ".join(refused)),
            rule=rule,
            inputs=inputs,
        )
    return finding(Level.GOOD, MEMORY, say("{said}.", said=said), rule=rule, inputs=inputs)


def _memory_slots(build: Configuration, board: Piece | None) -> Finding:
    rule = say("There is a slot for each module")
    needed = sum(module_count(piece) for piece in build.of("memory"))
    slots = board.figure("memory_slots") if board else None
    if slots is None:
        parts = [board.label] if board else []
        return not_known(MEMORY, say("the number of memory slots"), rule=rule, parts=parts)
    return finding(
        Level.GOOD if needed <= slots else Level.ACT,
        MEMORY,
        say(
            "{needed} for {slots}.",
            needed=counted(needed, "module", "modules"),
            slots=counted(int(slots), "slot", "slots"),
        ),
        rule=rule,
        inputs=[(say("Modules"), needed), (say("Slots"), slots)],
    )


def _memory_channels(build: Configuration) -> Iterator[Finding]:
    rule = say("Modules fill every channel evenly, else bandwidth is lost")
    channels = Decimal(0)
    for processor in build.of("cpu"):
        own = processor.figure("memory_channels")
        if own is None:
            yield not_known(MEMORY, say("the memory channels"), rule=rule, parts=[processor.label])
            return
        channels += own * processor.count
    modules = sum(module_count(piece) for piece in build.of("memory"))
    if not channels:
        return
    even = modules % channels == 0
    said = say(
        "{modules} over {channels}",
        modules=counted(modules, "module", "modules"),
        channels=counted(int(channels), "channel", "channels"),
    )
    if not even:
        said = say("{said}: not every channel has as many", said=said)
    yield finding(
        Level.GOOD if even else Level.WATCH,
        MEMORY,
        say("{said}.", said=said),
        rule=rule,
        inputs=[(say("Modules"), modules), (say("Channels"), channels)],
    )


def _memory_most(build: Configuration, hosts: list[Piece]) -> Finding:
    rule = say("There is no more memory than board and processors take")
    sizes = {piece.label: _capacity_gb(piece) for piece in build.of("memory")}
    unknown = [name for name, size in sizes.items() if size is None]
    limits = [
        most * (host.count if host.kind == "cpu" else 1)
        for host in hosts
        if (most := host.figure("max_memory_gb")) is not None
    ]
    if unknown or not limits:
        missing = say("the capacity") if unknown else say("the most memory")
        return not_known(MEMORY, missing, rule=rule, parts=unknown or [h.label for h in hosts])
    total_gb = sum((size for size in sizes.values() if size is not None), Decimal(0))
    limit = min(limits)
    return finding(
        Level.GOOD if total_gb <= limit else Level.ACT,
        MEMORY,
        say("{total_gb} GB for {limit} GB at most.", total_gb=shown(total_gb), limit=shown(limit)),
        rule=rule,
        inputs=[(say("Memory (GB)"), total_gb), (say("Limit (GB)"), limit)],
    )


def _capacity_gb(piece: Piece) -> Decimal | None:
    """Of all kits or modules together; a kit's capacity is that of its modules."""
    whole = piece.figure("capacity_gb")
    if whole is not None:
        return whole * piece.count
    each = piece.figure("module_gb")
    return None if each is None else each * module_count(piece)


def _memory_ecc(build: Configuration, hosts: list[Piece]) -> Iterator[Finding]:
    rule = say("Error correction works where memory, board and processor all have it")
    for module in build.of("memory"):
        own = module.flag("ecc")
        if own is None:
            yield not_known(
                MEMORY, say("whether it corrects errors"), rule=rule, parts=[module.label]
            )
            continue
        without = [host.name for host in hosts if host.flag("ecc") is False]
        unsaid = [host.label for host in hosts if host.flag("ecc") is None]
        inputs = [(say("Module"), say("ECC") if own else say("without ECC"))]
        if own and without:
            yield finding(
                Level.WATCH,
                MEMORY,
                say(
                    "{module} has ECC, which {without} does not use.",
                    module=module.name,
                    without=", ".join(without),
                ),
                rule=rule,
                inputs=inputs,
            )
        elif own and unsaid:
            yield not_known(MEMORY, say("whether ECC is supported"), rule=rule, parts=unsaid)


def _memory_registered(build: Configuration) -> Iterator[Finding]:
    rule = say(
        "Registered and unbuffered modules are not mixed, and the board takes only one of them"
    )
    kinds = {module.label: module.flag("registered") for module in build.of("memory")}
    if len(set(kinds.values()) - {None}) > 1:
        yield finding(
            Level.ACT,
            MEMORY,
            say("Registered and unbuffered modules are mixed."),
            rule=rule,
            inputs=[(name, _buffered(kind)) for name, kind in kinds.items()],
        )
    unknown = [name for name, kind in kinds.items() if kind is None]
    if unknown:
        yield not_known(MEMORY, say("whether it is registered"), rule=rule, parts=unknown)
    board = build.one("motherboard", "system")
    takes = _takes_registered(board) if board else None
    if board is None or takes is None:
        parts = [board.label] if board else []
        yield not_known(MEMORY, say("whether it takes registered modules"), rule=rule, parts=parts)
    elif any(kind not in {None, takes} for kind in kinds.values()):
        yield finding(
            Level.ACT,
            MEMORY,
            say(
                "{board} takes {buffered} modules only.",
                board=board.name,
                buffered=_buffered(takes),
            ),
            rule=rule,
            inputs=[(name, _buffered(kind)) for name, kind in kinds.items()],
        )


def _takes_registered(board: Piece) -> bool | None:
    """What the board says; a board without error correction takes unbuffered modules."""
    said = board.flag("registered")
    return False if said is None and board.flag("ecc") is False else said


def _buffered(registered: bool | None) -> str | None:
    return None if registered is None else say("registered") if registered else say("unbuffered")

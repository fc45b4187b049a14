"""Cards: slots and lanes of the board, and the room for them in the chassis."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import counted, say
from planning.compatibility.pieces import finding, not_known, shown, total
from planning.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planning.compatibility.pieces import Configuration, Piece
    from planning.levels import Finding

SLOTS: Final = say("PCIe slots")
LANES: Final = say("PCIe lanes")
ROOM: Final = say("Room for cards")


def slot_findings(build: Configuration) -> Iterator[Finding]:
    """Whether the cards find slots, lanes and room."""
    cards = [card for card in build.cards if not is_module(card)]
    modules = [card for card in build.cards if is_module(card)]
    if modules:
        yield from _modules(build, modules)
    if not cards:
        return
    yield _slots(build, cards)
    yield _lanes(build, cards)
    yield from _generation(build, cards)
    yield from _room(build, cards)


def is_module(card: Piece) -> bool:
    """Whether an accelerator sits on a board of its own kind instead of in a PCIe slot."""
    form = card.word("form_factor").upper()
    return form.startswith((say("SXM"), say("OAM"), say("MXM")))


def _modules(build: Configuration, modules: list[Piece]) -> Iterator[Finding]:
    rule = say("A module (SXM, OAM, MXM) needs a machine that is built for it")
    host = build.one("system", "edge")
    for module in modules:
        form = module.word("form_factor")
        if host is None:
            yield finding(
                Level.ACT,
                SLOTS,
                say(
                    "{label} is an {form} module and fits no PCIe slot; a complete "
                    "system with a board for it is needed.",
                    label=module.label,
                    form=form,
                ),
                rule=rule,
                inputs=[(say("Form factor"), form)],
                source=module.source,
            )
            continue
        said = host.word("accelerator")
        if not said:
            yield not_known(SLOTS, say("the accelerators it takes"), rule=rule, parts=[host.label])


def _slots(build: Configuration, cards: list[Piece]) -> Finding:
    rule = say("Every card has a ×16 slot of its own")
    board = build.one("motherboard")
    needed = sum(card.count for card in cards)
    has = board.figure("pcie_x16_slots") if board else None
    if board is None or has is None:
        part = [board.label] if board else []
        return not_known(SLOTS, say("the number of ×16 slots"), rule=rule, parts=part)
    level = Level.GOOD if needed <= has else Level.ACT
    return finding(
        level,
        SLOTS,
        say(
            "{needed} for {has}.",
            needed=counted(needed, "card", "cards"),
            has=counted(int(has), "×16 slot", "×16 slots"),
        ),
        rule=rule,
        inputs=[(say("Cards"), needed), (say("Slots"), has)],
        source=board.source,
    )


def _lanes(build: Configuration, cards: list[Piece]) -> Finding:
    rule = say("The processors have a lane for each lane of the cards and four for each NVMe drive")
    lanes, unknown = total(cards, "pcie_lanes")
    if unknown:
        return not_known(LANES, say("the lanes"), rule=rule, parts=unknown)
    drives = sum(p.count for p in build.of("storage") if p.word("storage_kind") == "nvme")
    needed = lanes + 4 * drives
    processors = build.of("cpu")
    counts = [processor.figure("pcie_lanes") for processor in processors]
    if not processors or any(count is None for count in counts):
        parts = [one.label for one in processors if one.figure("pcie_lanes") is None]
        return not_known(LANES, say("the lanes"), rule=rule, parts=parts)
    has = sum(int(count or 0) * one.count for count, one in zip(counts, processors, strict=True))
    inputs = [(say("Cards"), lanes), (say("NVMe drives"), 4 * drives), (say("Processors"), has)]
    if needed <= has:
        return finding(
            Level.GOOD,
            LANES,
            say("{needed} lanes for {has}.", needed=shown(needed), has=has),
            rule=rule,
            inputs=inputs,
        )
    # Cards work with fewer lanes, only slower; without at least four each they hardly do.
    fewest = 4 * sum(card.count for card in cards) + 4 * drives
    level = Level.WATCH if fewest <= has else Level.ACT
    said = say(
        "{needed} lanes wanted, the processors have {has}: cards would run on fewer lanes.",
        needed=shown(needed),
        has=has,
    )
    return finding(level, LANES, said, rule=rule, inputs=inputs)


def _generation(build: Configuration, cards: list[Piece]) -> Iterator[Finding]:
    """Only what is slower: every generation works with every other."""
    rule = say("A card runs at the generation of PCIe that both it and the board have")
    hosts = [*build.of("motherboard"), *build.of("cpu")]
    known = [found for host in hosts if (found := host.figure("pcie_generation"))]
    for card in cards:
        wanted = card.figure("pcie_generation")
        if wanted and known and min(known) < wanted:
            yield finding(
                Level.WATCH,
                LANES,
                say(
                    "{label} is PCIe {wanted} and would run at PCIe {known}.",
                    label=card.label,
                    wanted=shown(wanted),
                    known=shown(min(known)),
                ),
                rule=rule,
                inputs=[(say("Card"), wanted), (say("Board and processor"), min(known))],
                source=card.source,
            )


def _room(build: Configuration, cards: list[Piece]) -> Iterator[Finding]:
    chassis = build.one("chassis", "system")
    limits = (
        ("length_mm", "max_card_length_mm", "length", "mm"),
        ("height_mm", "max_card_height_mm", "height", "mm"),
    )
    for field, limit_field, label, unit in limits:
        limit = chassis.figure(limit_field) if chassis else None
        yield from _fits(cards, field, limit, label, unit)
    yield _width(cards, chassis)


def _fits(
    cards: list[Piece], field: str, limit: Decimal | None, label: str, unit: str
) -> Iterator[Finding]:
    rule = say("No card exceeds the {label} that the chassis has room for", label=label)
    if limit is None:
        # The height of cards is a standard one unless somebody says otherwise.
        if field == "length_mm":
            yield not_known(
                ROOM, say("the largest {label} that the chassis takes", label=label), rule=rule
            )
        return
    unknown = [card.label for card in cards if card.figure(field) is None]
    if unknown:
        yield not_known(ROOM, say("the {label}", label=label), rule=rule, parts=unknown)
    for card in cards:
        size = card.figure(field)
        if size is not None:
            yield finding(
                Level.GOOD if size <= limit else Level.ACT,
                ROOM,
                say(
                    "{card}: {label} {size} {unit} for {limit} {unit}.",
                    card=card.name,
                    label=label,
                    size=shown(size),
                    unit=unit,
                    limit=shown(limit),
                ),
                rule=rule,
                inputs=[(label.capitalize(), size), (say("Limit"), limit)],
                source=card.source,
            )


def _width(cards: list[Piece], chassis: Piece | None) -> Finding:
    rule = say("The cards together are no wider than the slots of the chassis")
    limit = chassis.figure("expansion_slots") if chassis else None
    unknown = [card.label for card in cards if card.figure("slot_width") is None]
    if limit is None:
        return not_known(ROOM, say("the number of expansion slots of the chassis"), rule=rule)
    if unknown:
        return not_known(ROOM, say("the slot width"), rule=rule, parts=unknown)
    widths = [
        (
            (card.figure("slot_width") or Decimal(1)).to_integral_value("ROUND_CEILING"),
            card.count,
        )
        for card in cards
    ]
    needed = sum((width * count for width, count in widths), Decimal(0))
    return finding(
        Level.GOOD if needed <= limit else Level.ACT,
        ROOM,
        say(
            "{needed} wide for {limit}.",
            needed=counted(int(needed), "slot", "slots"),
            limit=counted(int(limit), "slot", "slots"),
        ),
        rule=rule,
        inputs=[(say("Cards"), needed), (say("Chassis"), limit)],
    )

"""Registering machines: from a probe or a file to an asset with its specification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from catalog.commands.specs import completed_draft
from catalog.commands.wording import asset_name, quoted
from catalog.models import Asset, AssetDraft, Spec, SpecDraft
from catalog.store.writing import table_of
from money.sentence import counted, say
from probing.identity import Identity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.store.writing import Writing


@dataclass(frozen=True, slots=True)
class Proposal:
    """A machine that was read: the asset it would be, and its specification.

    `identity` is what tells this machine from all others; the specification's `asset_id` is filled
    in when the asset has its number.
    """

    asset: AssetDraft
    spec: SpecDraft
    identity: Identity


@dataclass(frozen=True, slots=True)
class Registered:
    """What became of the proposals: numbers of new assets, and of those read again."""

    added: tuple[int, ...]
    updated: tuple[int, ...]


def register_machines(writing: Writing, *, proposals: Sequence[Proposal]) -> Registered:
    """Add machines that are new; give known ones, told by identity, their new specification.

    A known asset keeps what people entered; only its specification changes, and of that only what
    the newer reading tells.
    """
    added: list[int] = []
    updated: list[int] = []
    for proposal in proposals:
        known = _find(writing, proposal) or _same_reading(writing, proposal, {*added, *updated})
        if known is None:
            draft = _without_taken_serial(writing, _with_free_tag(writing, proposal.asset))
            asset_id = writing.insert(Asset, draft)
            added.append(asset_id)
        else:
            asset_id = known
            updated.append(known)
        _set_spec(writing, proposal.spec.model_copy(update={"asset_id": asset_id}))
    writing.title = _title(writing, proposals, added, updated)
    return Registered(tuple(added), tuple(updated))


def _find(writing: Writing, proposal: Proposal) -> int | None:
    specs, assets = table_of(Spec), table_of(Asset)
    keys = proposal.identity.keys
    if keys:
        shared = [specs.c.identity.contains(f"|{key}|", autoescape=True) for key in keys]
        query = select(specs.c.asset_id, specs.c.identity).where(or_(*shared))
        rows = writing.connection.execute(query).all()
        same = [row for row in rows if identity_of(row.identity).matches(proposal.identity)]
        if same:
            return int(
                max(same, key=lambda row: sum(f"|{k}|" in row.identity for k in keys)).asset_id
            )
    if proposal.asset.serial:
        by_hand = (
            select(assets.c.id, assets.c.manufacturer, specs.c.identity)
            .outerjoin(specs, specs.c.asset_id == assets.c.id)
            .where(assets.c.serial == proposal.asset.serial)
        )
        for number, maker, identity in writing.connection.execute(by_hand):
            differs = identity_of(identity or "").contradicts(proposal.identity)
            if not differs and _may_be_one(maker, proposal.asset.manufacturer):
                return int(number)
    return _by_hostname(writing, proposal)


# What systems call themselves before anybody gave them a name.
_ANY_HOST = {
    "localhost",
    "localhost.localdomain",
    "computer",
    "debian",
    "ubuntu",
    "raspberrypi",
    "host",
    "server",
    "linux",
    "vm",
}


def _by_hostname(writing: Writing, proposal: Proposal) -> int | None:
    """The one machine of this name, where nothing that both tell is compared and differs.

    Tools that know no serial number (exporters, lshw without rights) tell who they are by it.
    """
    name = (proposal.spec.hostname or "").casefold()
    if not name or name in _ANY_HOST:
        return None
    specs = table_of(Spec)
    query = select(specs.c.asset_id, specs.c.identity)
    rows = writing.connection.execute(query.where(func.lower(specs.c.hostname) == name)).all()
    may_be = [row for row in rows if identity_of(row.identity).leaves_open(proposal.identity)]
    return int(may_be[0].asset_id) if len(rows) == len(may_be) == 1 else None


def _same_reading(writing: Writing, proposal: Proposal, taken: set[int]) -> int | None:
    """The machine of a file that names none, which is read again; none of those `taken`."""
    if proposal.identity.keys or proposal.spec.hostname:
        return None
    specs, assets = table_of(Spec), table_of(Asset)
    query = (
        select(specs.c.asset_id)
        .join(assets, specs.c.asset_id == assets.c.id)
        .where(specs.c.identity == "", assets.c.name == proposal.asset.name)
        .where(specs.c.document == proposal.spec.document)
        .order_by(specs.c.asset_id)
    )
    rows = writing.connection.scalars(query)
    return next((int(number) for number in rows if number not in taken), None)


def _may_be_one(maker: str | None, other: str | None) -> bool:
    """Whether two makers' names may mean one: they begin alike (“Dell”, “Dell Inc.”)."""
    first, second = ((name or "").casefold().split() for name in (maker, other))
    return not first or not second or first[0] == second[0]


def identity_of(text: str) -> Identity:
    """The identity that `identity_text` wrote."""
    keys = [key for key in text.split("|") if key]
    weak = tuple(key for key in keys if key.startswith(("mac:", "gpu:")))
    return Identity(tuple(key for key in keys if key not in weak), weak)


def _with_free_tag(writing: Writing, draft: AssetDraft) -> AssetDraft:
    assets = table_of(Asset)
    tag, number = draft.tag, 1
    while writing.connection.scalar(select(assets.c.id).where(assets.c.tag == tag)) is not None:
        number += 1
        tag = f"{draft.tag}-{number}"
    return draft if tag == draft.tag else draft.model_copy(update={"tag": tag})


def _without_taken_serial(writing: Writing, draft: AssetDraft) -> AssetDraft:
    """The draft without a serial number that another machine has: makers' fillers are shared.

    The specification keeps what was read, and the notes say why the asset has none.
    """
    if draft.serial is None:
        return draft
    assets = table_of(Asset)
    query = select(assets.c.name).where(assets.c.serial == draft.serial)
    other = writing.connection.scalar(query)
    if other is None:
        return draft
    why = say(
        "Serial number {serial} was read, which {other} has too.",
        serial=quoted(draft.serial),
        other=quoted(other),
    )
    return draft.model_copy(update={"serial": None, "notes": why})


def _set_spec(writing: Writing, draft: SpecDraft) -> None:
    specs = table_of(Spec)
    query = select(specs.c.id, specs.c.document, specs.c.read_at)
    kept = writing.connection.execute(query.where(specs.c.asset_id == draft.asset_id)).first()
    if kept is None:
        writing.insert(Spec, draft)
        return
    whole = completed_draft(draft, kept.document, kept.read_at)
    if whole is not None:
        writing.update(Spec, int(kept.id), whole)


def _title(
    writing: Writing, proposals: Sequence[Proposal], added: list[int], updated: list[int]
) -> str:
    if len(proposals) == 1 and added:
        return say("Add {asset} as probed", asset=quoted(proposals[0].asset.name))
    if len(proposals) == 1:
        return say(
            "Probe {asset_name} again", asset_name=asset_name(writing.image(Asset, updated[0]))
        )
    return say(
        "Import {added}, read {updated} again",
        added=counted(len(added), "machine", "machines"),
        updated=len(updated),
    )

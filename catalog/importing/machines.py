"""Machines that were probed or read from files become proposals for the ledger."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from pydantic import ValidationError

from catalog.commands.machines import Proposal
from catalog.commands.specs import LONGEST_LINE, line_of, spec_draft
from catalog.models import AssetDraft, AssetKind, AssetStatus
from catalog.models.problems import problems_of
from money.sentence import say
from probing.merging import completed
from probing.problems import Problem
from probing.spec import MachineKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from probing.spec import MachineSpec

_KINDS = {
    MachineKind.SERVER: AssetKind.SERVER,
    MachineKind.WORKSTATION: AssetKind.WORKSTATION,
    MachineKind.LAPTOP: AssetKind.LAPTOP,
    MachineKind.TABLET: AssetKind.LAPTOP,
    MachineKind.DESKTOP: AssetKind.DESKTOP,
    MachineKind.VIRTUAL_MACHINE: AssetKind.VIRTUAL_MACHINE,
}


def proposals(
    specs: Iterable[tuple[str, MachineSpec]], *, read_at: datetime, containers: bool = False
) -> tuple[list[Proposal], list[Problem]]:
    """What can be registered of `specs`, each with the name of where it was read.

    A container is refused unless `containers` is set: it would enter its host's parts as a machine
    of its own.
    """
    found: list[Proposal] = []
    problems: list[Problem] = []
    for origin, spec in specs:
        if spec.os.container.value and not containers:
            problems.append(_container(origin, spec))
            continue
        try:
            found.append(proposal(spec, origin=origin, read_at=read_at))
        except ValidationError as error:
            problems += _problems(origin, error)
    return found, problems


def proposal(spec: MachineSpec, *, origin: str, read_at: datetime) -> Proposal:
    """The proposal for one machine; raises pydantic's ValidationError when it cannot be kept."""
    identity = spec.identity()
    name = (
        line_of(spec.hostname) or line_of(spec.product_name) or origin.rpartition(".")[0] or origin
    )
    asset = AssetDraft(
        tag=name[:60],
        name=name,
        kind=_KINDS.get(spec.kind, AssetKind.OTHER),
        status=AssetStatus.DEPLOYED,
        manufacturer=line_of(spec.manufacturer) or "",
        model=line_of(spec.product_name) or "",
        serial=line_of(spec.serial),
    )
    collector = line_of(spec.collector) or origin
    return Proposal(asset, spec_draft(spec, collector=collector, read_at=read_at), identity)


def as_one(
    specs: Sequence[tuple[str, MachineSpec]],
) -> tuple[list[tuple[str, MachineSpec]], list[Problem]]:
    """All of `specs` as the one machine that somebody says they are, later ones completing it.

    Those that name another machine than the first that names one are left out, as a problem.
    """
    problems: list[Problem] = []
    same: list[tuple[str, MachineSpec]] = []
    named = next((spec for _, spec in specs if spec.identity().strong), None)
    for origin, spec in specs:
        if named is not None and spec.identity().contradicts(named.identity()):
            serial = line_of(spec.serial) or line_of(spec.product.uuid) or ""
            other = line_of(named.serial) or line_of(named.product.uuid) or ""
            problems.append(
                Problem(
                    origin,
                    "machine",
                    "serial",
                    serial,
                    say("the one machine, {other}", other=other),
                )
            )
        else:
            same.append((origin, spec))
    if not same:
        return [], problems
    whole = reduce(lambda older, newer: completed(newer, older), [spec for _, spec in same])
    origin = next((origin for origin, spec in same if spec.hostname.is_known), same[0][0])
    return [(origin, whole)], problems


def _container(origin: str, spec: MachineSpec) -> Problem:
    return Problem(
        file=origin,
        where="machine",
        column="container",
        value=spec.os.container.value or "",
        expected=say("a machine; run the probe on the container's host"),
    )


def _problems(origin: str, error: ValidationError) -> list[Problem]:
    return [
        Problem(
            file=origin,
            where="machine",
            column=field or "machine",
            value=str(detail["input"])[:LONGEST_LINE],
            expected=expected,
        )
        for detail, (field, expected) in zip(error.errors(), problems_of(error), strict=True)
    ]

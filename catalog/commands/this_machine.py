"""Registering the machine that the ledger is used on, and remembering which asset it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.commands.machines import register_machines
from catalog.commands.settings import change_settings
from catalog.models import SettingName

if TYPE_CHECKING:
    from catalog.commands.machines import Proposal
    from catalog.store.writing import Writing


def register_this_machine(writing: Writing, *, proposal: Proposal) -> int:
    """Register the machine as one step with the setting that names it; returns its number."""
    registered = register_machines(writing, proposals=[proposal])
    title = writing.title
    number = (*registered.added, *registered.updated)[0]
    change_settings(writing, values={SettingName.THIS_MACHINE: str(number)})
    writing.title = title
    return number

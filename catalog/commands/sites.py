"""What people do with sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.commands.wording import quoted
from catalog.models import Site, SiteDraft
from catalog.store.writing import table_of
from money.sentence import say

if TYPE_CHECKING:
    from catalog.store.writing import Writing


def add_site(writing: Writing, *, draft: SiteDraft) -> int:
    """Add a site; returns its number."""
    writing.title = say("Add site {draft}", draft=quoted(draft.name))
    return writing.insert(Site, draft)


def edit_site(writing: Writing, *, site_id: int, draft: SiteDraft) -> bool:
    """Give a site a new name or address."""
    writing.title = say("Change site {name}", name=quoted(writing.image(Site, site_id)["name"]))
    return writing.update(Site, site_id, draft)


def remove_site(writing: Writing, *, site_id: int) -> None:
    """Remove a site that no asset stands at."""
    writing.title = say("Remove site {name}", name=quoted(writing.image(Site, site_id)["name"]))
    writing.delete(Site, site_id)


def site_named(writing: Writing, name: str) -> int:
    """The number of the site of that name, which is added when there is none: part of commands."""
    sites = table_of(Site)
    found = writing.connection.scalar(select(sites.c.id).where(sites.c.name == name))
    return writing.insert(Site, SiteDraft(name=name)) if found is None else found

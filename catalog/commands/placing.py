"""Entering and editing assets by the name of their site, which is added when it is new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.commands.assets import add_asset, edit_assets
from catalog.commands.sites import site_named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.models import AssetDraft
    from catalog.store.writing import Writing


def add_asset_at(writing: Writing, *, draft: AssetDraft, site: str) -> int:
    """Add one asset at the site of that name ("": nowhere); returns its number."""
    site_id = site_named(writing, site) if site else None
    return add_asset(writing, draft=draft.model_copy(update={"site_id": site_id}))


def edit_assets_at(
    writing: Writing,
    *,
    asset_ids: Sequence[int],
    changes: Mapping[str, Any],
    site: str | None = None,
) -> int:
    """Give assets new values by field, and a site by name; None leaves the site as it is."""
    values = dict(changes)
    if site is not None:
        values["site_id"] = site_named(writing, site) if site else None
    return edit_assets(writing, asset_ids=asset_ids, changes=values)

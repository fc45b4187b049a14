"""The records of the ledger: for each a draft that is validated and a table that is kept.

A module is read when the first of its names is asked for: SQLModel takes as long to load as the
core of SQLAlchemy, and mapping a class milliseconds more. Opening a ledger and reading its
inventory need the plain `tables` alone. What is about the whole schema asks `whole_schema`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from catalog.models.metadata import METADATA

if TYPE_CHECKING:
    from sqlalchemy import MetaData

    from catalog.models.asset import Asset, AssetDraft
    from catalog.models.book import MANAGEMENT_BOOK, Book, BookDraft, BookPurpose
    from catalog.models.budget import (
        Budget,
        BudgetDraft,
        BudgetEntry,
        BudgetEntryDraft,
        BudgetLine,
        BudgetLineDraft,
        BudgetStatus,
        BudgetVersion,
        BudgetVersionDraft,
        EntryState,
        Funding,
        FundingDraft,
    )
    from catalog.models.decision import Decision, DecisionDraft, DecisionKind
    from catalog.models.journal import JOURNAL_CHANGE, JOURNAL_ENTRY, JOURNAL_HEAD, EntryKind
    from catalog.models.measurement import ROLLUP, SAMPLE, SERIES
    from catalog.models.metric import Metric, MetricDraft, MetricValue, MetricValueDraft
    from catalog.models.posting import BookEvent, EventDraft, EventKind, Posting, PostingDraft
    from catalog.models.record import Draft, Record
    from catalog.models.setting import Setting, SettingDraft, SettingName
    from catalog.models.site import Site, SiteDraft
    from catalog.models.spec import Spec, SpecDraft
    from catalog.models.tables import ASSET, SITE, SPEC, AssetKind, AssetStatus

#: Every module of tables, with the names that it offers.
_OFFERS = {
    "asset": ("Asset", "AssetDraft"),
    "catalogue": ("CATALOGUE_PACK", "INSTALLED_PACK", "OWN_FIGURE", "OWN_MODEL", "OWN_PRICE"),
    "book": ("MANAGEMENT_BOOK", "Book", "BookDraft", "BookPurpose"),
    "budget": (
        "Budget",
        "BudgetDraft",
        "BudgetEntry",
        "BudgetEntryDraft",
        "BudgetLine",
        "BudgetLineDraft",
        "BudgetStatus",
        "BudgetVersion",
        "BudgetVersionDraft",
        "EntryState",
        "Funding",
        "FundingDraft",
    ),
    "decision": ("Decision", "DecisionDraft", "DecisionKind"),
    "journal": ("JOURNAL_CHANGE", "JOURNAL_ENTRY", "JOURNAL_HEAD", "EntryKind"),
    "measurement": ("ROLLUP", "SAMPLE", "SERIES"),
    "metric": ("Metric", "MetricDraft", "MetricValue", "MetricValueDraft"),
    "posting": ("BookEvent", "EventDraft", "EventKind", "Posting", "PostingDraft"),
    "record": ("Draft", "Record"),
    "setting": ("Setting", "SettingDraft", "SettingName"),
    "site": ("Site", "SiteDraft"),
    "spec": ("Spec", "SpecDraft"),
    "tables": ("ASSET", "SITE", "SPEC", "AssetKind", "AssetStatus"),
}
_HOMES = {name: module for module, names in _OFFERS.items() for name in names}


def whole_schema() -> MetaData:
    """The metadata with every table of the ledger in it."""
    for module in _OFFERS:
        import_module(f"{__name__}.{module}")
    return METADATA


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


__all__ = [
    "ASSET",
    "JOURNAL_CHANGE",
    "JOURNAL_ENTRY",
    "JOURNAL_HEAD",
    "MANAGEMENT_BOOK",
    "METADATA",
    "ROLLUP",
    "SAMPLE",
    "SERIES",
    "SITE",
    "SPEC",
    "Asset",
    "AssetDraft",
    "AssetKind",
    "AssetStatus",
    "Book",
    "BookDraft",
    "BookEvent",
    "BookPurpose",
    "Budget",
    "BudgetDraft",
    "BudgetEntry",
    "BudgetEntryDraft",
    "BudgetLine",
    "BudgetLineDraft",
    "BudgetStatus",
    "BudgetVersion",
    "BudgetVersionDraft",
    "Decision",
    "DecisionDraft",
    "DecisionKind",
    "Draft",
    "EntryKind",
    "EntryState",
    "EventDraft",
    "EventKind",
    "Funding",
    "FundingDraft",
    "Metric",
    "MetricDraft",
    "MetricValue",
    "MetricValueDraft",
    "Posting",
    "PostingDraft",
    "Record",
    "Setting",
    "SettingDraft",
    "SettingName",
    "Site",
    "SiteDraft",
    "Spec",
    "SpecDraft",
    "whole_schema",
]

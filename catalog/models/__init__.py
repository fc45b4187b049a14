"""The records of the ledger: for each a draft that is validated and a table that is kept."""

from catalog.models.asset import Asset, AssetDraft, AssetKind, AssetStatus
from catalog.models.book import MANAGEMENT_BOOK, Book, BookDraft
from catalog.models.journal import EntryKind, JournalChange, JournalEntry, JournalHead
from catalog.models.measurement import Rollup, Sample, Series
from catalog.models.record import Draft, Record
from catalog.models.setting import Setting, SettingDraft, SettingName
from catalog.models.site import Site, SiteDraft
from catalog.models.spec import Spec, SpecDraft

__all__ = [
    "MANAGEMENT_BOOK",
    "Asset",
    "AssetDraft",
    "AssetKind",
    "AssetStatus",
    "Book",
    "BookDraft",
    "Draft",
    "EntryKind",
    "JournalChange",
    "JournalEntry",
    "JournalHead",
    "Record",
    "Rollup",
    "Sample",
    "Series",
    "Setting",
    "SettingDraft",
    "SettingName",
    "Site",
    "SiteDraft",
    "Spec",
    "SpecDraft",
]

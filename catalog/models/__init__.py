"""The records of the ledger: for each a draft that is validated and a table that is kept."""

from catalog.models.asset import Asset, AssetDraft, AssetKind, AssetStatus
from catalog.models.book import MANAGEMENT_BOOK, Book, BookDraft
from catalog.models.journal import JOURNAL_CHANGE, JOURNAL_ENTRY, JOURNAL_HEAD, EntryKind
from catalog.models.measurement import ROLLUP, SAMPLE, SERIES
from catalog.models.record import METADATA, Draft, Record
from catalog.models.setting import Setting, SettingDraft, SettingName
from catalog.models.site import Site, SiteDraft
from catalog.models.spec import Spec, SpecDraft

__all__ = [
    "JOURNAL_CHANGE",
    "JOURNAL_ENTRY",
    "JOURNAL_HEAD",
    "MANAGEMENT_BOOK",
    "METADATA",
    "ROLLUP",
    "SAMPLE",
    "SERIES",
    "Asset",
    "AssetDraft",
    "AssetKind",
    "AssetStatus",
    "Book",
    "BookDraft",
    "Draft",
    "EntryKind",
    "Record",
    "Setting",
    "SettingDraft",
    "SettingName",
    "Site",
    "SiteDraft",
    "Spec",
    "SpecDraft",
]

"""What a person said of the columns of a list, for the next file with the same headings.

It is kept with the arrangement of the window, a file that anything may stand in: what makes no
sense there is as good as not kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from catalog.importing.asset_columns import FIELDS, AssetColumns, plain
from catalog.models import AssetKind, AssetStatus

if TYPE_CHECKING:
    from catalog.importing.asset_columns import AssetTable
    from desktop.arrangement import Arrangement

_NAME: Final = "lists.columns"
_MOST_LISTS: Final = 30
_MOST_LINES_ABOVE: Final = 20
_VALUES: Final = {"kind": AssetKind, "status": AssetStatus}


def recalled(arrangement: Arrangement, table: AssetTable) -> AssetColumns | None:
    """The columns that were chosen for a list with these headings, wherever they stand in it."""
    kept = [each for each in _list(arrangement.get(_NAME)) if isinstance(each, dict)]
    for header in range(min(len(table.rows), _MOST_LINES_ABOVE)):
        headings = _headings(table, header)
        for each in kept:
            if each.get("headings") == headings and (fields := _fields(each, table.width)):
                return AssetColumns(header, fields, _words(each.get("words")))
    return None


def remember(arrangement: Arrangement, table: AssetTable, columns: AssetColumns) -> None:
    """Keep what was chosen; the oldest of many lists is forgotten."""
    if columns.header is None:
        return
    headings = _headings(table, columns.header)
    others = [
        each
        for each in _list(arrangement.get(_NAME))
        if isinstance(each, dict) and each.get("headings") != headings
    ]
    words = {name: dict(known) for name, known in columns.words.items()}
    own = {"headings": headings, "fields": list(columns.fields), "words": words}
    arrangement.keep(_NAME, [own, *others][:_MOST_LISTS])


def _headings(table: AssetTable, header: int) -> list[str]:
    return [plain(heading) for heading in table.headings(header)]


def _fields(kept: dict[str, Any], width: int) -> tuple[str | None, ...] | None:
    fields = _list(kept.get("fields"))
    named = [each for each in fields if each is not None]
    if len(fields) != width or any(each not in FIELDS for each in named):
        return None
    return tuple(fields) if len(set(named)) == len(named) else None


def _words(kept: object) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, values in _VALUES.items():
        known = kept.get(name) if isinstance(kept, dict) else None
        pairs = known.items() if isinstance(known, dict) else ()
        allowed = {value.value for value in values}
        found[name] = {str(word): value for word, value in pairs if value in allowed}
    return found


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []

"""The colours of print: the light tokens of the one theme table."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Final

import resources

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

TOKENS: Final = "theme/tokens.toml"


@cache
def _light() -> dict[str, str | list[str]]:
    found: dict[str, str | list[str]] = tomllib.loads(resources.text(TOKENS))["light"]
    return found


@cache
def colour(token: str) -> Color:
    """The colour of a token of the theme table, such as `ink` or `accent_ground`."""
    from reportlab.lib.colors import HexColor

    value = _light()[token]
    assert isinstance(value, str), f"{token} is a list of colours; ask series()"
    return HexColor(value)


@cache
def series(index: int) -> Color:
    """The colour of data series `index` (from 0), colour-blind safe, repeating at the end."""
    from reportlab.lib.colors import HexColor

    values = _light()["series"]
    return HexColor(values[index % len(values)])

"""The person's settings: one typed table with titles, help and bounds, kept in a small file.

The preferences dialog builds itself from the fields; whoever follows a setting listens to
`changed`.
"""

from __future__ import annotations

import os
import tempfile
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE = "settings.toml"


@dataclass(frozen=True, slots=True)
class About:
    """What a setting means and what it may be. Texts are translated where they are shown."""

    title: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    """Pairs of value and words; the only values allowed."""
    least: float | None = None
    most: float | None = None
    section: str = ""
    """Where in the dialog; settings without a section are not shown there."""
    unit: str = ""


def _setting(default: Any, title: str = "", **about: Any) -> Any:
    return field(default=default, metadata={"about": About(title, **about)})


_LOOK = QT_TRANSLATE_NOOP("settings", "Look")
_PLACE = QT_TRANSLATE_NOOP("settings", "Language and money")
_MONITOR = QT_TRANSLATE_NOOP("settings", "Monitoring")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings with their defaults."""

    theme: str = _setting(
        "system",
        QT_TRANSLATE_NOOP("settings", "Theme"),
        section=_LOOK,
        choices=(
            ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
            ("light", QT_TRANSLATE_NOOP("settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
        ),
    )
    density: str = _setting(
        "comfortable",
        QT_TRANSLATE_NOOP("settings", "Density"),
        section=_LOOK,
        help=QT_TRANSLATE_NOOP("settings", "How high the rows of tables and the fields are."),
        choices=(
            ("comfortable", QT_TRANSLATE_NOOP("settings", "Comfortable")),
            ("compact", QT_TRANSLATE_NOOP("settings", "Compact")),
        ),
    )
    scale_percent: int = _setting(
        100,
        QT_TRANSLATE_NOOP("settings", "Size of everything"),
        section=_LOOK,
        least=80,
        most=200,
        unit="%",
    )
    language: str = _setting(
        "system",
        QT_TRANSLATE_NOOP("settings", "Language"),
        section=_PLACE,
        help=QT_TRANSLATE_NOOP("settings", "Takes effect when Rackledger is opened again."),
        choices=(
            ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
            ("en", "English"),
            ("sv", "Svenska"),
        ),
    )
    locale: str = _setting(
        "system",
        QT_TRANSLATE_NOOP("settings", "Numbers and dates"),
        section=_PLACE,
        help=QT_TRANSLATE_NOOP("settings", "How numbers, dates and money are written."),
        choices=(
            ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
            ("en_GB", "English (UK)"),
            ("en_US", "English (US)"),
            ("sv_SE", "Svenska"),
            ("de_DE", "Deutsch"),
            ("fr_FR", "Français"),
        ),
    )
    currency: str = _setting(
        "EUR",
        QT_TRANSLATE_NOOP("settings", "Currency of new ledgers"),
        section=_PLACE,
        choices=tuple(
            (code, code)
            for code in ("EUR", "SEK", "USD", "GBP", "DKK", "NOK", "CHF", "PLN", "CZK", "JPY")
        ),
    )
    page_size: str = _setting(
        "A4",
        QT_TRANSLATE_NOOP("settings", "Paper of reports"),
        section=_PLACE,
        choices=(("A4", "A4"), ("Letter", "Letter")),
    )
    sample_seconds: int = _setting(
        1,
        QT_TRANSLATE_NOOP("settings", "Time between samples"),
        section=_MONITOR,
        least=1,
        most=60,
        unit="s",
    )
    keep_samples_hours: int = _setting(
        6,
        QT_TRANSLATE_NOOP("settings", "Keep single samples for"),
        section=_MONITOR,
        help=QT_TRANSLATE_NOOP("settings", "Means by minute, hour and day are kept longer."),
        least=1,
        most=168,
        unit="h",
    )
    keep_minutes_days: int = _setting(
        14,
        QT_TRANSLATE_NOOP("settings", "Keep means by the minute for"),
        section=_MONITOR,
        least=1,
        most=366,
        unit="d",
    )
    at_start: str = _setting(
        "last",
        QT_TRANSLATE_NOOP("settings", "When Rackledger opens"),
        section=_PLACE,
        choices=(
            ("last", QT_TRANSLATE_NOOP("settings", "Go on with the last ledger")),
            ("ask", QT_TRANSLATE_NOOP("settings", "Ask how to begin")),
        ),
    )
    last_page: str = _setting("")
    monitoring_on: bool = _setting(True)
    recent_ledgers: tuple[str, ...] = _setting(())
    rail_open: bool = _setting(True)
    window_geometry: str = _setting("")

    def is_allowed(self, name: str, value: object) -> bool:
        """Whether `value` has the right type and lies within the bounds of the setting `name`."""
        default = getattr(Settings(), name)
        if isinstance(default, tuple):
            return isinstance(value, tuple) and all(isinstance(item, str) for item in value)
        if type(value) is not type(default):
            return False
        about = about_setting(name)
        if about.choices:
            return value in {allowed for allowed, _ in about.choices}
        if isinstance(value, int) and about.least is not None and about.most is not None:
            return about.least <= value <= about.most
        return True


def about_setting(name: str) -> About:
    """What the setting `name` means."""
    for each in fields(Settings):
        if each.name == name:
            about = each.metadata["about"]
            assert isinstance(about, About)
            return about
    raise KeyError(name)


def shown_settings() -> Iterator[tuple[str, About]]:
    """The settings of the preferences dialog, in order."""
    for each in fields(Settings):
        about = about_setting(each.name)
        if about.section:
            yield each.name, about


class SettingsStore(QObject):
    """The settings in force, kept in `folder`; without a folder they are forgotten at the end."""

    changed = Signal(str)
    """The name of the setting that changed."""

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / _FILE if folder is not None else None
        self.notice: str | None = None
        """What was wrong with the file, for the message bar."""
        self.values = self._read()

    @property
    def folder(self) -> Path | None:
        """Where the settings are kept; None where they are forgotten at the end."""
        return self._file.parent if self._file is not None else None

    def set(self, **new: object) -> None:
        """Change settings and keep them. Raises ValueError for a value that is not allowed."""
        for name, value in new.items():
            if not self.values.is_allowed(name, value):
                raise ValueError(f"{value!r} is not allowed for {name}")
        before, self.values = self.values, replace(self.values, **new)  # type: ignore[arg-type]
        if self.values == before:
            return
        self._write()
        for name in new:
            if getattr(before, name) != getattr(self.values, name):
                self.changed.emit(name)

    def remember_ledger(self, path: Path) -> None:
        """Put `path` first among the ledgers that were open."""
        name = str(path)
        others = tuple(each for each in self.values.recent_ledgers if each != name)
        self.set(recent_ledgers=(name, *others)[:8])

    def _read(self) -> Settings:
        if self._file is None or not self._file.exists():
            return Settings()
        try:
            found = tomllib.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            self.notice = self.tr(
                "The settings could not be read, so they are back to the defaults."
            )
            return Settings()
        known = {each.name for each in fields(Settings)}
        good: dict[str, Any] = {}
        for name, value in found.items():
            kept = tuple(value) if isinstance(value, list) else value
            if name in known and Settings().is_allowed(name, kept):
                good[name] = kept
        return Settings(**good)

    def _write(self) -> None:
        if self._file is None:
            return
        text = "".join(
            f"{each.name} = {_toml(getattr(self.values, each.name))}\n" for each in fields(Settings)
        )
        write_whole(self._file, text)


def write_whole(file: Path, text: str) -> None:
    """Write a small file of the person's whole or not at all. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
    Path(name).replace(file)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    if isinstance(value, str):
        escaped = "".join(
            f"\\u{ord(c):04x}" if ord(c) < 32 or ord(c) == 127 else f"\\{c}" if c in '"\\' else c
            for c in value
        )
        return f'"{escaped}"'
    return str(value)


def settings_folder() -> Path:
    """The system's place for settings."""
    from platformdirs import user_config_path

    return user_config_path("rackledger", appauthor=False)

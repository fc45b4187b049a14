"""Settings: typed, bounded, kept whole, and forgiving of a broken file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QSpinBox

from desktop.preferences import PreferencesDialog
from desktop.settings import Settings, SettingsStore, shown_settings


def test_what_is_set_is_there_the_next_time(tmp_path: Path, qtbot: Any) -> None:
    store = SettingsStore(tmp_path)
    odd = 'C:\\ledgers\\"new" £\n\x1b.db'
    store.set(theme="dark", scale_percent=125, rail_open=False, recent_ledgers=(odd, "b"))
    again = SettingsStore(tmp_path)
    assert again.values == store.values
    assert again.values.recent_ledgers == (odd, "b")
    assert again.notice is None
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]


def test_only_what_changed_is_announced(qtbot: Any) -> None:
    store = SettingsStore(None)
    heard: list[str] = []
    store.changed.connect(heard.append)
    store.set(theme="dark", density="comfortable")
    store.set(theme="dark")
    assert heard == ["theme"]


@pytest.mark.parametrize(
    "wrong",
    [{"theme": "pink"}, {"scale_percent": 500}, {"scale_percent": "100"}, {"rail_open": 1}],
)
def test_what_is_not_allowed_is_refused(wrong: dict[str, object], qtbot: Any) -> None:
    store = SettingsStore(None)
    with pytest.raises(ValueError, match="not allowed"):
        store.set(**wrong)
    assert store.values == Settings()


@pytest.mark.parametrize("broken", [b"theme = ", b"\xff\xfe\x00", b"= 3"])
def test_a_broken_file_gives_the_defaults_and_says_so(
    tmp_path: Path, broken: bytes, qtbot: Any
) -> None:
    (tmp_path / "settings.toml").write_bytes(broken)
    store = SettingsStore(tmp_path)
    assert store.values == Settings()
    assert store.notice is not None


def test_unknown_and_impossible_values_of_a_file_are_left_out(tmp_path: Path, qtbot: Any) -> None:
    text = 'theme = "dark"\nscale_percent = 9000\nfuture = "yes"\nlanguage = 4\n'
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
    store = SettingsStore(tmp_path)
    assert store.values == Settings(theme="dark")


def test_ledgers_are_remembered_newest_first_and_once(qtbot: Any) -> None:
    store = SettingsStore(None)
    for name in "abcdefghijab":
        store.remember_ledger(Path(name))
    assert store.values.recent_ledgers == ("b", "a", "j", "i", "h", "g", "f", "e")


def test_every_default_is_allowed(qtbot: Any) -> None:
    for name, about in shown_settings():
        assert Settings().is_allowed(name, getattr(Settings(), name)), name
        assert about.title
        assert about.choices or (about.least is not None and about.most is not None)


def test_the_dialog_changes_settings_at_once_and_takes_them_back(qtbot: Any) -> None:
    store = SettingsStore(None)
    dialog = PreferencesDialog(store)
    qtbot.addWidget(dialog)
    theme = dialog.findChild(QComboBox, "theme")
    scale = dialog.findChild(QSpinBox, "scale_percent")
    assert theme is not None
    assert scale is not None
    assert theme.accessibleName() == "Theme"
    theme.setCurrentIndex(theme.findData("dark"))
    scale.setValue(150)
    assert (store.values.theme, store.values.scale_percent) == ("dark", 150)
    dialog._back_to_defaults()
    assert store.values == Settings()

"""The preferences dialog, built from the settings themselves; every change takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import About, Settings, SettingsStore, shown_settings
from desktop.widgets.labels import words
from desktop.widgets.room import open_at
from desktop.widgets.style import indent, level_labels
from desktop.words import translate


class PreferencesDialog(QDialog):
    """One tab per section."""

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        open_at(self, 520, 420)
        self._store = store
        self._editors: dict[str, QComboBox | QSpinBox] = {}
        self._forms: dict[str, QFormLayout] = {}
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        for name, about in shown_settings():
            self._add(name, about)
        column = QVBoxLayout(self)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        defaults = QPushButton(self.tr("Back to defaults"), buttons)
        defaults.setAutoDefault(False)
        defaults.clicked.connect(self._back_to_defaults)
        buttons.addButton(defaults, QDialogButtonBox.ButtonRole.ResetRole)
        return buttons

    def _add(self, name: str, about: About) -> None:
        editor = self._choice(name, about) if about.choices else self._number(name, about)
        title = translate("settings", about.title)
        editor.setObjectName(name)
        editor.setAccessibleName(title)
        self._editors[name] = editor
        form = self._form(about.section)
        label = QLabel(title)
        label.setBuddy(editor)
        if not about.help:
            form.addRow(label, editor)
        else:
            both = QWidget(self)
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(editor)
            column.addWidget(words(translate("settings", about.help), "secondary", wrap=True))
            form.addRow(label, both)
        level_labels(form)

    def _form(self, section: str) -> QFormLayout:
        if section not in self._forms:
            tab = QWidget(self._tabs)
            form = QFormLayout(tab)
            form.setContentsMargins(4, 16, 4, 4)
            form.setHorizontalSpacing(24)
            form.setVerticalSpacing(10)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            self._tabs.addTab(tab, translate("settings", section))
            self._forms[section] = form
        return self._forms[section]

    def _choice(self, name: str, about: About) -> QComboBox:
        box = QComboBox(self)
        for value, text in about.choices:
            box.addItem(translate("settings", text), value)
        box.setCurrentIndex(box.findData(getattr(self._store.values, name)))
        box.currentIndexChanged.connect(lambda: self._store.set(**{name: box.currentData()}))
        return box

    def _number(self, name: str, about: About) -> QSpinBox:
        assert about.least is not None
        assert about.most is not None
        box = QSpinBox(self)
        indent(box)
        box.setKeyboardTracking(False)
        box.setRange(int(about.least), int(about.most))
        box.setSuffix(f"\u00a0{about.unit}" if about.unit else "")
        box.setValue(getattr(self._store.values, name))
        box.valueChanged.connect(lambda value: self._store.set(**{name: value}))
        return box

    def _back_to_defaults(self) -> None:
        defaults = Settings()
        for name, editor in self._editors.items():
            value = getattr(defaults, name)
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(editor.findData(value))
            else:
                editor.setValue(value)

"""The person's language and locale: which catalogue is loaded, how numbers and dates are
written."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication

import resources

_CATALOGUES = ("sv",)
"""English is loaded after the first paint: its catalogue only holds plurals."""
_LOCALES = {"sv": "sv_SE"}
"""How numbers and dates are written in a language that the system does not speak."""


def speak(language: str, locale: str) -> None:
    """Use a language (`system`, `en`, `sv`) and a locale (`system`, or a name such as `sv_SE`).

    Called once at the start: texts on screen do not change their language.
    """
    wanted = _system_language() if language == "system" else language
    if wanted in _CATALOGUES:
        _load_own(wanted)
        _load_qts(wanted)
    write_as(locale_of(language, locale))


def locale_of(language: str, locale: str) -> str:
    """The locale to write in: as the system does, unless another language than its was chosen."""
    if locale == "system" and language in _LOCALES and language != _system_language():
        return _LOCALES[language]
    return locale


def write_as(locale: str) -> None:
    """Write numbers and dates as in `locale`; `system` is what Qt does by itself at the start."""
    global _is_default  # noqa: PLW0603 - mirrors QLocale's own global default
    if locale == "system" and _is_default:
        return  # QLocale and its enums of all languages need not load before the first paint
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale.system() if locale == "system" else QLocale(locale))
    _settle_locale()
    _is_default = locale == "system"


def speaks_english() -> bool:
    """Whether the window speaks the language that the texts are written in."""
    application = QCoreApplication.instance()
    return application is None or application.property(_PROPERTY) not in _CATALOGUES


def language_name() -> str:
    """The language of the window, `en` or `sv`: what is printed from it speaks it too."""
    return "en" if speaks_english() else _CATALOGUES[0]


def settle_language() -> None:
    """After the first paint: English plurals, and numbers of a system without a locale."""
    _settle_locale()
    application = QCoreApplication.instance()
    if application is not None and not application.property(_PROPERTY):
        _load_own("en")


def _load_own(language: str) -> None:
    """Install our catalogue; a checkout whose catalogues were not compiled speaks English."""
    try:
        file = resources.path(f"translations/rackledger_{language}.qm")
    except FileNotFoundError:
        return
    if _load(str(file)):
        application = QCoreApplication.instance()
        assert application is not None
        application.setProperty(_PROPERTY, language)


def _load_qts(language: str) -> None:
    """Install Qt's catalogue: its standard buttons, its file dialog, the menus of its fields."""
    from PySide6.QtCore import QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(f"{folder}/qtbase_{language}.qm")


def _load(file: str) -> bool:
    """Install a catalogue; False when there is none at that place."""
    from PySide6.QtCore import QTranslator

    application = QCoreApplication.instance()
    assert application is not None
    translator = QTranslator(application)
    return translator.load(file) and application.installTranslator(translator)


_PROPERTY = "rackledger-language"


def _settle_locale() -> None:
    """A system without a locale writes numbers in English, grouped."""
    from PySide6.QtCore import QLocale

    if QLocale().name() == "C":
        QLocale.setDefault(QLocale("en_US"))


_is_default = True


def _system_language() -> str:
    """Two letters; from the environment where there is one, for QLocale is slow to load."""
    if sys.platform.startswith("linux"):
        names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        return next((name[:2] for name in names if name), "en")
    from PySide6.QtCore import QLocale

    return QLocale.system().name()[:2]


def locale_name() -> str:
    """The name of the locale in force, as `money.text` takes it; the C locale reads as English."""
    from PySide6.QtCore import QLocale

    name = QLocale().name()
    return "en_US" if name == "C" else name

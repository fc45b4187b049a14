"""The composition root: makes everything, and paints the window before the heavy imports."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from desktop import _imports  # noqa: F401 - first: what follows loads faster
from desktop.application_actions import application_actions
from desktop.background import Background
from desktop.collecting import Collector
from desktop.desk import Desk
from desktop.errors import Troubles
from desktop.language import locale_of, settle_language, speak, write_as
from desktop.pages import PAGES, PageEntry
from desktop.refcount import keep_singletons_alive
from desktop.settings import SettingsStore, settings_folder
from desktop.theme.look import look
from desktop.theme.tokens import Density
from desktop.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.actions import Action


_QUIET_AFTER_MS = 1_500
_LOOK_AGAIN_MS = 300
_MOST_LOOKS = 30
_TURN_S = 0.000_5

STYLE = ("-style", "fusion")
"""Arguments of QApplication. `setStyle` would load all of QStyle before the first paint."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to start; without a `settings_folder` the settings are forgotten at the end."""

    ledger: Path | None = None
    settings_folder: Path | None = None
    pages: Sequence[PageEntry] = PAGES
    monitors: bool = True
    """Whether samples of this machine are taken."""
    warms: bool = False
    """Whether what other pages need is loaded while the window is quiet."""
    follows_fleet: bool = True
    """Whether the frame asks the ledger for totals and the palette for assets."""
    painted: Callable[[Window], object] | None = None
    """Called once the window was painted for the first time; benchmarks measure to here."""


def run(ledger: Path | None = None) -> int:
    """Run the application on `ledger`, or on its first-run page, until the window is closed."""
    application = QApplication([*sys.argv[:1], *STYLE])
    window = compose(application, Options(ledger, settings_folder(), warms=True))
    window.desk.troubles.install()
    try:
        return application.exec()
    finally:
        close(window)
        take_down(window)


def compose(application: QApplication, options: Options) -> Window:
    """Make the window and show it; what is heavy follows after the first paint."""
    collector = Collector()  # before there is a thread on which Python could collect
    QCoreApplication.setApplicationName("rackledger")
    application.setApplicationDisplayName("Rackledger")
    # Python lets a busy thread run for 5 ms; the window would wait that long at each turn it takes
    # while the ledger works behind it.
    sys.setswitchinterval(_TURN_S)
    settings = SettingsStore(options.settings_folder)
    speak(settings.values.language, settings.values.locale)
    wear(settings)
    desk = Desk(settings, Background(), Troubles())
    collector.setParent(desk)
    window = Window(desk, options.pages)
    settings.changed.connect(lambda name: _follow(settings, name))
    desk.ledger_changed.connect(lambda: show_first_run(window) if desk.ledger is None else None)
    window.application_actions = application_actions(window)
    window.lately = lambda: _lately(window)
    window.painted.connect(lambda: _after_paint(window, options))
    window.show()
    return window


def close(window: Window) -> None:
    """Finish the work, give the ledger back and leave no thread behind."""
    from desktop.monitoring import monitoring

    monitoring(window.desk).stop()
    window.desk.background.close()
    if window.desk.ledger is not None:
        window.desk.ledger.close()
    for collector in window.desk.findChildren(Collector):
        collector.stop()


def take_down(window: Window) -> None:
    """Delete a closed window with all it holds, while Python and Qt are both whole.

    At the end of the process they go piece by piece, and in no order that is good for widgets.
    """
    if isValid(window):
        delete(window)


def wear(settings: SettingsStore) -> None:
    """Put on the look that the settings ask for."""
    values = settings.values
    look().wear(
        mode=values.theme, density=Density(values.density), scale=values.scale_percent / 100
    )


def _follow(settings: SettingsStore, name: str) -> None:
    if name in ("theme", "density", "scale_percent"):
        wear(settings)
    elif name == "locale":
        write_as(locale_of(settings.values.language, settings.values.locale))


def _lately(window: Window) -> list[Action]:
    from desktop.beginnings import recent

    return recent(window)


def _last_ledger(settings: SettingsStore) -> Path | None:
    """The ledger to go on with when none was named; None where there is none or none is wanted."""
    from pathlib import Path

    values = settings.values
    if values.at_start != "last" or not values.recent_ledgers:
        return None
    last = Path(values.recent_ledgers[0])
    return last if last.is_file() else None


def show_first_run(window: Window) -> None:
    """Show the choices of somebody who has no ledger open."""
    from desktop.beginnings import beginnings, recent
    from desktop.first_run import FirstRun

    window.show_welcome(FirstRun(beginnings(window), recent(window), window))


def _after_paint(window: Window, options: Options) -> None:
    keep_singletons_alive()
    if options.painted is not None:
        options.painted(window)
    settle_language()
    desk = window.desk
    if options.settings_folder is not None:
        from desktop.errors import start_log

        desk.background.run(desk, start_log, lane="pool")
    if desk.settings.notice:
        desk.say(desk.settings.notice)
    window.start()
    if options.follows_fleet:
        from desktop.whole_fleet import WholeFleet

        fleet = WholeFleet(desk, window.status, window.rail, window)
        window.searches += [fleet.search, fleet.search_plans, fleet.search_models]
    ledger = options.ledger or _last_ledger(desk.settings)
    if ledger is not None:
        desk.open_ledger(ledger, failed=lambda _error: show_first_run(window))
    else:
        show_first_run(window)
    QTimer.singleShot(_QUIET_AFTER_MS, window, lambda: _when_quiet(window, options))


def _when_quiet(window: Window, options: Options, looks: int = 0) -> None:
    """What can wait, because the person who opened the ledger is waiting for the first page."""
    desk = window.desk
    if not desk.background.is_idle() and looks < _MOST_LOOKS:
        QTimer.singleShot(_LOOK_AGAIN_MS, window, lambda: _when_quiet(window, options, looks + 1))
        return
    for collector in desk.findChildren(Collector):
        collector.start()
    if options.monitors:
        _watch(window)
    if options.warms:
        from desktop.warming import Warming

        Warming(desk.background, window).start()


def _watch(window: Window) -> None:
    from desktop.elsewhere import Elsewhere
    from desktop.monitoring import monitoring

    Elsewhere(window.desk, window.desk)
    alerts = monitoring(window.desk).alerts
    alerts.changed.connect(
        lambda: window.rail.show_count("monitor", str(len(alerts.open)) if alerts.open else "")
    )

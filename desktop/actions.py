"""`Action`: what a person can do, as data; menus, buttons and shortcuts are made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def always() -> bool:
    """For actions that can be done at any time."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do. `title` is already in the person's language and ends in … when more is
    asked."""

    id: str
    title: str
    run: Callable[[], object]
    enabled: Callable[[], bool] = always
    key: str | None = None
    icon: str | None = None
    group: str = ""
    """Actions of one group stand together in menus; a line parts the groups."""
    in_bar: bool = False
    """Shown as a button at the right of the top bar while its page is."""
    primary: bool = False
    """The one button in the accent colour."""
    choices: tuple[Action, ...] = ()
    """Makes the action a menu; `run` is then not called."""

    def trigger(self) -> None:
        """Do it, unless it cannot be done now."""
        if self.enabled():
            self.run()


def triggering(action: Action) -> Callable[[], None]:
    """What to connect a signal to.

    Never `action.trigger` itself: PySide keeps no reference to the object of a bound method that is
    no QObject, and an action lives only as long as the list it came in.
    """
    return lambda: action.trigger()  # noqa: PLW0108 - the lambda is what keeps the action


def flat(actions: Iterable[Action]) -> list[Action]:
    """The actions with menus opened up into their choices."""
    out: list[Action] = []
    for action in actions:
        out.extend(flat(action.choices) if action.choices else [action])
    return out


def key_text(key: str | None) -> str:
    """The shortcut as this system writes it."""
    from PySide6.QtGui import QKeySequence

    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""

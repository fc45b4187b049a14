"""The rules in force: the user's own copy where there is one, else those that are bundled.

A copy is a file of the same name in the user's configuration folder. A broken copy is refused with
its file and line rather than quietly replaced by the bundled rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from platformdirs import user_config_path

import resources
from catalog.errors import LedgerError, RefusedError
from catalog.store.whole_files import write_new
from money.sentence import say
from planning.budgeting.rules import BudgetRules, load_budget_rules
from planning.errors import RulesError
from planning.readiness import ReadinessRules, load_readiness
from planning.rules import UpgradeRules, load_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

    from planning.alerts import AlertRules, Limit
    from planning.compatibility.rules import BuildRules
    from planning.life_rules import LifeRules
    from planning.prices.inflation import Inflation
    from planning.prices.rules import MarketRules

Rules = TypeVar("Rules")

UPGRADE: Final = "upgrade.toml"
READINESS: Final = "readiness.toml"
BUDGET: Final = "budget.toml"
MARKET: Final = "market.toml"
INFLATION: Final = "inflation.toml"
LIFE: Final = "life.toml"
BUILD: Final = "build.toml"
ALERTS: Final = "alerts.toml"
#: Every file of rules that a person may have a copy of.
NAMES: Final = (UPGRADE, READINESS, BUDGET, MARKET, INFLATION, LIFE, BUILD, ALERTS)
LARGEST_RULES_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules by which machines and budgets are judged."""

    upgrade: UpgradeRules
    readiness: ReadinessRules
    budget: BudgetRules
    own_files: tuple[Path, ...]


def own_rules_folder() -> Path:
    """Where the user's copies of rules are kept."""
    return user_config_path("rackledger", appauthor=False) / "rules"


def policy(folder: Path | None = None) -> Policy:
    """The rules in force; a LedgerError names file, line and what is allowed when one is wrong."""
    folder = own_rules_folder() if folder is None else folder
    return Policy(
        _in_force(UPGRADE, load_rules, folder),
        _in_force(READINESS, load_readiness, folder),
        _in_force(BUDGET, load_budget_rules, folder),
        tuple(path for name in NAMES if (path := folder / name).is_file()),
    )


def market_rules(folder: Path | None = None) -> MarketRules:
    """How price histories are read; a LedgerError as for `policy`."""
    from planning.prices.rules import load_market_rules

    return _in_force(MARKET, load_market_rules, folder)


def inflation(folder: Path | None = None) -> Inflation | None:
    """The price index or rate that the user gave, None without one; a LedgerError as for `policy`.

    None comes with the application: no index that it may pass on was at hand.
    """
    from planning.prices.inflation import load_inflation

    return _in_force(INFLATION, load_inflation, folder)


def life_rules(folder: Path | None = None) -> LifeRules:
    """When the life of a model is to be watched or acted on; a LedgerError as for `policy`."""
    from planning.life_rules import load_life_rules

    return _in_force(LIFE, load_life_rules, folder)


def build_rules(folder: Path | None = None) -> BuildRules:
    """What configurations are checked against; a LedgerError as for `policy`."""
    from planning.compatibility.rules import load_build_rules

    return _in_force(BUILD, load_build_rules, folder)


def alert_rules(folder: Path | None = None) -> AlertRules:
    """When measurements are worth an alert; a LedgerError as for `policy`."""
    from planning.alerts import load_alert_rules

    return _in_force(ALERTS, load_alert_rules, folder)


def keep_alert_limits(limits: Iterable[Limit], on: date, folder: Path | None = None) -> Path:
    """Write the person's own limits in place of the copy that there was. Raises OSError."""
    from planning.alerts import alert_rules_text

    folder = own_rules_folder() if folder is None else folder
    folder.mkdir(parents=True, exist_ok=True)
    target, part = folder / ALERTS, folder / f"{ALERTS}.part"
    part.write_text(alert_rules_text(limits, on, "Own limits"), encoding="utf-8")
    part.replace(target)
    return target


def _in_force(name: str, load: Callable[[str, str], Rules], folder: Path | None) -> Rules:
    """The rules of this name as `load` reads them: the user's own copy, else the bundled ones."""
    folder = own_rules_folder() if folder is None else folder
    text, shown = _text(folder, name)
    try:
        return load(text, shown)
    except RulesError as error:
        raise LedgerError(
            str(error), advice=say("Correct the file, or remove it from {folder}.", folder=folder)
        ) from None


def copy_rules(name: str, folder: Path | None = None) -> Path:
    """Put a copy of bundled rules where the user can edit it; refuses to replace one."""
    folder = own_rules_folder() if folder is None else folder
    target = folder / name
    if target.exists():
        raise RefusedError(say("You have your own copy at “{target}” already.", target=target))
    folder.mkdir(parents=True, exist_ok=True)
    write_new(target, resources.text(f"rules/{name}"))
    return target


def _text(folder: Path, name: str) -> tuple[str, str]:
    own = folder / name
    if not own.is_file():
        return resources.text(f"rules/{name}"), name
    try:
        if own.stat().st_size > LARGEST_RULES_BYTES:
            raise LedgerError(say("“{own}” is too large for rules.", own=own))
        return own.read_text(encoding="utf-8"), str(own)
    except (OSError, UnicodeDecodeError) as error:
        raise LedgerError(
            say("“{own}” cannot be read: {error}.", own=own, error=str(error))
        ) from None

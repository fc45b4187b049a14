"""The rules in force: the user's own copy where there is one, else those that are bundled.

A copy is a file of the same name in the user's configuration folder. A broken copy is refused with
its file and line rather than quietly replaced by the bundled rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from platformdirs import user_config_path

import resources
from catalog.errors import LedgerError, RefusedError
from planning.budgeting.rules import BudgetRules, load_budget_rules
from planning.errors import RulesError
from planning.readiness import ReadinessRules, load_readiness
from planning.rules import UpgradeRules, load_rules

if TYPE_CHECKING:
    from pathlib import Path

UPGRADE: Final = "upgrade.toml"
READINESS: Final = "readiness.toml"
BUDGET: Final = "budget.toml"
NAMES: Final = (UPGRADE, READINESS, BUDGET)
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
    upgrade_text, upgrade_name = _text(folder, UPGRADE)
    readiness_text, readiness_name = _text(folder, READINESS)
    budget_text, budget_name = _text(folder, BUDGET)
    try:
        return Policy(
            load_rules(upgrade_text, upgrade_name),
            load_readiness(readiness_text, readiness_name),
            load_budget_rules(budget_text, budget_name),
            tuple(path for name in NAMES if (path := folder / name).is_file()),
        )
    except RulesError as error:
        raise LedgerError(
            str(error), advice=f"Correct the file, or remove it from {folder}."
        ) from None


def copy_rules(name: str, folder: Path | None = None) -> Path:
    """Put a copy of bundled rules where the user can edit it; refuses to replace one."""
    folder = own_rules_folder() if folder is None else folder
    target = folder / name
    if target.exists():
        raise RefusedError(f"You have your own copy at “{target}” already.")
    folder.mkdir(parents=True, exist_ok=True)
    target.write_text(resources.text(f"rules/{name}"), encoding="utf-8")
    return target


def _text(folder: Path, name: str) -> tuple[str, str]:
    own = folder / name
    if not own.is_file():
        return resources.text(f"rules/{name}"), name
    try:
        if own.stat().st_size > LARGEST_RULES_BYTES:
            raise LedgerError(f"“{own}” is too large for rules.")
        return own.read_text(encoding="utf-8"), str(own)
    except (OSError, UnicodeDecodeError) as error:
        raise LedgerError(f"“{own}” cannot be read: {error}.") from None

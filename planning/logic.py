"""What can be said of a part by rules when some facts are not known.

An unknown fact is not guessed: every value it could have is tried, as far as the rules can tell
values apart. Where all of them lead to the same rule, the verdict is certain all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from planning.facts import Fact

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from planning.facts import ComponentFacts
    from planning.rules import Rule

LARGEST: Final = {Fact.UTILISATION: Decimal(100)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The rules that could decide (None: no rule is met), and the unknown facts it hangs on."""

    deciding: tuple[Rule | None, ...]
    hangs_on: tuple[Fact, ...]

    @property
    def certain(self) -> bool:
        """Whether the same rule decides whatever the unknown facts are."""
        return len(self.deciding) == 1


class Judge:
    """Decides about parts by the same rules, and remembers how.

    A known fact counts only by which conditions it meets, so a fleet has few different cases.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._conditions = tuple(dict.fromkeys(part for rule in rules for part in rule.when))
        self._known: dict[tuple[bool | None, ...], Outcome] = {}

    def outcome(self, facts: ComponentFacts) -> Outcome:
        """As `outcome` by these rules."""
        case = tuple(part.met(facts.value(part.fact)) for part in self._conditions)
        found = self._known.get(case)
        if found is None:
            found = self._known[case] = outcome(facts, self.rules)
        return found


def outcome(facts: ComponentFacts, rules: Sequence[Rule]) -> Outcome:
    """Which of `rules`, most urgent first, decides about a part; least urgent possibility last."""
    open_rules = [rule for rule in rules if not _refuted(rule, facts)]
    asked = dict.fromkeys(condition.fact for rule in open_rules for condition in rule.when)
    known = {fact: value for fact in asked if (value := facts.value(fact)) is not None}
    missing = [fact for fact in asked if fact not in known]
    trials = [dict(zip(missing, values, strict=True)) for values in _trials(missing, open_rules)]
    found = {tuple(trial.items()): _first_met(open_rules, known | trial) for trial in trials}
    deciding = [rule for rule in (*rules, None) if rule in found.values()]
    hangs_on = [fact for fact in missing if _matters(fact, found)]
    return Outcome(tuple(deciding), tuple(hangs_on))


def _refuted(rule: Rule, facts: ComponentFacts) -> bool:
    """Whether a known fact already fails the rule."""
    return any(part.met(facts.value(part.fact)) is False for part in rule.when)


def _trials(missing: Sequence[Fact], rules: Sequence[Rule]) -> product[tuple[Decimal, ...]]:
    """One value of every unknown fact from each range that the thresholds tell apart."""
    return product(*(_samples(fact, rules) for fact in missing))


def _samples(fact: Fact, rules: Sequence[Rule]) -> list[Decimal]:
    found = {part.threshold for rule in rules for part in rule.when if part.fact is fact}
    thresholds = sorted(found)
    between = [(low + high) / 2 for low, high in pairwise(thresholds)]
    below = [] if thresholds[0] == 0 else [thresholds[0] / 2]
    above = [] if thresholds[-1] == LARGEST.get(fact) else [thresholds[-1] + 1]
    return [*below, *thresholds, *between, *above]


def _first_met(rules: Sequence[Rule], values: Mapping[Fact, Decimal]) -> Rule | None:
    for rule in rules:
        if all(condition.met(values[condition.fact]) for condition in rule.when):
            return rule
    return None


def _matters(fact: Fact, found: Mapping[tuple[tuple[Fact, Decimal], ...], Rule | None]) -> bool:
    """Whether the deciding rule changes with this fact while the others stay."""
    by_others: dict[tuple[tuple[Fact, Decimal], ...], Rule | None] = {}
    for trial, rule in found.items():
        others = tuple(item for item in trial if item[0] is not fact)
        if by_others.setdefault(others, rule) is not rule:
            return True
    return False

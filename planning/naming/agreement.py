"""How often the resolver is right on texts whose right model is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planning.naming.entry import Resolution
    from planning.naming.resolver import Resolver


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with the key of the model it means; empty where the catalogue has no such model.

    Several keys are all right. `part` names a share of the texts, to be counted on its own.
    """

    text: str
    keys: tuple[str, ...]
    part: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Counts over labelled texts. Only matches that are taken without asking count as given."""

    texts: int
    with_model: int
    taken: int
    right: int
    wrong: tuple[tuple[Labelled, Resolution], ...]
    missed: tuple[tuple[Labelled, Resolution], ...]

    @property
    def precision(self) -> float:
        """The share of the taken matches that are right; 1 when none was taken."""
        return self.right / self.taken if self.taken else 1.0

    @property
    def recall(self) -> float:
        """The share of the texts with a model for which it was taken; 1 when none has one."""
        return self.right / self.with_model if self.with_model else 1.0


def agreement(labelled: Iterable[Labelled], resolver: Resolver) -> Agreement:
    """How the resolver's answers compare with the labels."""
    pairs = [(label, resolver.resolve(label.text)) for label in labelled]
    taken = [(label, found) for label, found in pairs if found.taken]
    right = [(label, found) for label, found in taken if found.key in label.keys]
    return Agreement(
        texts=len(pairs),
        with_model=sum(bool(label.keys) for label, _ in pairs),
        taken=len(taken),
        right=len(right),
        wrong=tuple((label, found) for label, found in taken if found.key not in label.keys),
        missed=tuple((label, found) for label, found in pairs if label.keys and not found.taken),
    )

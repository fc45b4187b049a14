"""What the application does to a ledger on its own account is no step that undo offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.commands.assets import add_assets
from catalog.commands.packs import install_pack, remove_pack
from catalog.errors import UndoRefusedError
from catalog.importing.pack_checks import check_pack
from catalog.models import AssetDraft, AssetKind
from catalog.queries.catalogue.search import known_keys
from catalog.queries.export import export
from catalog.queries.history import latest
from catalog.queries.inventory import inventory
from catalog.store.in_force import packs_in_force
from catalog.store.ledger import Ledger
from catalog.store.packs import open_pack
from catalog.store.verification import verify
from tests.catalog.catalogue.packs import MODELS, pack_files, write_folder, write_zip

if TYPE_CHECKING:
    from pathlib import Path

L4 = "gpu/nvidia-l4"
STEPS = st.lists(st.sampled_from(["asset", "install", "house", "undo", "redo"]), max_size=9)


class Story:
    """A ledger, what people do with it, and newer versions of the application that open it."""

    def __init__(self, folder: Path, bundle: Path) -> None:
        self.folder = folder
        self.bundle = bundle
        self.path = folder / "books.rackledger"
        self.version = 0
        Ledger.create(self.path).close()

    def files(self) -> tuple[dict[str, bytes], str]:
        """The next version of the catalogue."""
        self.version += 1
        models = {**MODELS, L4: MODELS[L4] | {"tdp_w": str(70 + self.version)}}
        return pack_files(models, figures=()), f"2027.{self.version}"

    def asset(self, ledger: Ledger) -> None:
        self.version += 1
        draft = AssetDraft(tag=f"A{self.version}", name="node", kind=AssetKind.SERVER)
        ledger.do(add_assets, drafts=[draft])

    def install(self, ledger: Ledger) -> None:
        files, version = self.files()
        path = write_zip(self.folder / "pack.zip", files, version=version)
        checked, problems = check_pack(open_pack(path), ledger.ask(known_keys))
        assert checked is not None, problems
        ledger.do(install_pack, checked=checked)

    def house(self) -> None:
        """A newer application opens the ledger."""
        files, version = self.files()
        write_folder(self.bundle, files, version=version)
        Ledger.open(self.path).close()

    def do(self, step: str) -> None:
        """One step; an undo or a redo only where it is offered."""
        if step == "house":
            self.house()
            return
        with Ledger.open(self.path) as ledger:
            if step in {"asset", "install"}:
                getattr(self, step)(ledger)
            elif step == "undo" and ledger.undo_title() is not None:
                ledger.undo()
            elif step == "redo" and ledger.redo_title() is not None:
                ledger.redo()


def version_of(ledger: Ledger) -> str:
    (pack,) = ledger.ask(packs_in_force)
    return pack.version


def undo_everything(ledger: Ledger) -> int:
    """How many steps that took; a refusal before the first one fails."""
    steps = 0
    while (title := ledger.undo_title()) is not None:
        assert "came with Rackledger" not in title
        ledger.undo()
        steps += 1
    with pytest.raises(UndoRefusedError, match="nothing to undo"):
        ledger.undo()
    return steps


def test_a_newer_catalogue_is_not_what_undo_takes_back(bundle: Path, tmp_path: Path) -> None:
    story = Story(tmp_path, bundle)
    story.do("asset")
    story.do("house")
    with Ledger.open(story.path) as ledger:
        assert ledger.undo_title() == "Add 1 asset"
        newest = ledger.ask(latest, 1)[0]
        assert newest.title == "Bring in the catalogue 2027.2 that came with Rackledger"
        with pytest.raises(UndoRefusedError, match="done by Rackledger itself"):
            ledger.undo(newest.id)
        ledger.undo()
        assert version_of(ledger) == "2027.2"
        assert ledger.redo_title() == "Add 1 asset"
        assert ledger.ask(verify).whole


def test_what_was_undone_can_be_redone_after_a_newer_catalogue(
    bundle: Path, tmp_path: Path
) -> None:
    story = Story(tmp_path, bundle)
    for step in ("asset", "undo", "house", "redo"):
        story.do(step)
    with Ledger.open(story.path) as ledger:
        assert ledger.undo_title() == "Add 1 asset"
        assert version_of(ledger) == "2027.2"


def test_it_goes_with_the_entry_that_it_stands_on(bundle: Path, tmp_path: Path) -> None:
    """A person's update is not held fast by the application's own that came after it."""
    story = Story(tmp_path, bundle)
    for step in ("install", "house"):
        story.do(step)
    with Ledger.open(story.path) as ledger:
        done = ledger.undo()
        assert done.entry is not None
        assert done.entry.text == "Undo: Update the catalogue “rackledger” from 2026.11 to 2027.1"
        assert version_of(ledger) == "2026.11"
        ledger.redo()
        assert version_of(ledger) == "2027.2"
        assert ledger.undo_title() is not None
        assert ledger.redo_title() is None
        assert ledger.ask(verify).whole


def test_an_older_catalogue_is_had_by_removing_the_newer(bundle: Path, tmp_path: Path) -> None:
    story = Story(tmp_path, bundle)
    story.do("house")
    with Ledger.open(story.path) as ledger:
        ledger.do(remove_pack, name="rackledger")
        assert version_of(ledger) == "2026.11"
    # Whoever took it back is not asked again at every start.
    with Ledger.open(story.path) as ledger:
        assert version_of(ledger) == "2026.11"
        ledger.undo()
        assert version_of(ledger) == "2027.1"


def brought_before(steps: list[str]) -> str:
    """The version that the application had brought in before a person first installed one."""
    version, standing = 0, "2026.11"
    for step in steps:
        if step == "install":
            break
        version += step in {"asset", "house"}
        standing = f"2027.{version}" if step == "house" else standing
    return standing


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_undoing_everything_gives_the_first_state_and_redoing_it_the_last(
    tmp_path_factory: pytest.TempPathFactory, bundle: Path, steps: list[str]
) -> None:
    """The first state is what the ledger would be had only the application acted."""
    write_folder(bundle, pack_files())
    story = Story(tmp_path_factory.mktemp("house"), bundle)
    for step in steps:
        story.do(step)
    with Ledger.open(story.path) as ledger:
        last = ledger.ask(export)
        count = undo_everything(ledger)
        if not {"undo", "redo"} & set(steps):
            assert count == sum(step != "house" for step in steps)
            assert version_of(ledger) == brought_before(steps)
        assert ledger.ask(inventory) == []
        for _ in range(count):
            ledger.redo()
        assert ledger.ask(export) == last
        assert ledger.ask(verify).whole

"""Packs from elsewhere: installed, updated, taken back; what is not fit is refused with reason."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.commands.catalogue import correct_figures
from catalog.commands.packs import install_pack, remove_pack
from catalog.errors import RefusedError
from catalog.importing.pack_checks import MOST_PROBLEMS, check_pack
from catalog.models.catalogue import OwnFigureDraft
from catalog.queries.catalogue.search import known_keys
from catalog.queries.catalogue.sheet import model
from catalog.queries.export import export
from catalog.store.bundled import bundled_pack
from catalog.store.in_force import packs_in_force
from catalog.store.ledger import Ledger
from catalog.store.packs import PackError, manifest_text, open_pack, write_archive
from catalog.store.verification import verify
from tests.catalog.catalogue.packs import (
    FIGURES,
    MODELS,
    PRICES,
    SOURCES,
    pack_files,
    write_folder,
    write_zip,
)

if TYPE_CHECKING:
    from pathlib import Path

L4 = "gpu/nvidia-l4"
DAY = date(2026, 11, 20)


def install(ledger: Ledger, path: Path, **options: Any) -> None:
    checked, problems = check_pack(open_pack(path), ledger.ask(known_keys))
    assert checked is not None, [str(problem) for problem in problems]
    ledger.do(install_pack, checked=checked, **options)


def with_l4(**values: str) -> dict[str, dict[str, str]]:
    return {**MODELS, L4: MODELS[L4] | values}


def no_evidence(**values: str) -> dict[str, bytes]:
    return pack_files(with_l4(**values), figures=())


def tdp(ledger: Ledger) -> str:
    row = ledger.ask(model, L4).figure("tdp_w")
    assert row is not None
    return str(row.value)


def test_an_update_comes_in_whole_and_undo_takes_it_back(ledger: Ledger, tmp_path: Path) -> None:
    before = ledger.ask(export)
    install(ledger, write_zip(tmp_path / "p.zip", no_evidence(tdp_w="74"), version="2026.12"))
    assert tdp(ledger) == "74"
    assert ledger.undo_title() == "Update the catalogue “rackledger” from 2026.11 to 2026.12"
    ledger.undo()
    assert tdp(ledger) == "72"
    assert ledger.ask(export) == before
    ledger.redo()
    assert tdp(ledger) == "74"
    assert ledger.ask(verify).whole


def test_an_installed_pack_is_in_the_ledger_itself(
    ledger: Ledger, tmp_path: Path, cache: Path
) -> None:
    install(ledger, write_zip(tmp_path / "p.zip", no_evidence(tdp_w="74"), version="2026.12"))
    ledger.close()
    (tmp_path / "p.zip").unlink()
    for compiled in cache.iterdir():
        compiled.unlink()
    with Ledger.open(ledger.path) as again:
        assert tdp(again) == "74"


def test_another_pack_stands_above_and_goes_again(ledger: Ledger, tmp_path: Path) -> None:
    own = {"gpu/acme-one": {"name": "Acme One", "manufacturer": "Acme", "vram_gb": "96"}}
    prices = [("gpu/nvidia-l4", "2026-01-01", "1900", "EUR", "list", "new", "Acme", "", "piece",
               "maker", "")]  # fmt: skip
    files = pack_files(own, figures=(), life=(), prices=prices)
    install(ledger, write_folder(tmp_path / "acme", files, name="acme", version="1"))
    assert [pack.name for pack in ledger.ask(packs_in_force)] == ["rackledger", "acme"]
    assert ledger.ask(model, "gpu/acme-one").pack == "acme"
    price = ledger.ask(model, L4).price
    assert price is not None
    assert str(price.amount) == "1900 EUR"
    ledger.do(remove_pack, name="acme")
    assert ledger.undo_title() == "Remove the catalogue “acme”"
    assert "gpu/acme-one" not in ledger.ask(known_keys)
    with pytest.raises(RefusedError, match="No catalogue “acme” was installed"):
        ledger.do(remove_pack, name="acme")


def test_the_same_and_an_older_version_are_refused(ledger: Ledger, tmp_path: Path) -> None:
    newer = write_zip(tmp_path / "new.zip", no_evidence(tdp_w="74"), version="2026.12")
    older = write_zip(tmp_path / "old.zip", no_evidence(tdp_w="70"), version="2026.9")
    install(ledger, newer)
    with pytest.raises(RefusedError, match="is in force already"):
        install(ledger, newer)
    with pytest.raises(RefusedError, match=r"2026\.12 is in force; the pack is 2026\.9"):
        install(ledger, older)
    install(ledger, older, older=True)
    assert tdp(ledger) == "70"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    watts=st.lists(st.integers(1, 700), min_size=1, max_size=3),
    own=st.integers(1, 700),
    undone=st.integers(0, 3),
)
def test_own_corrections_stay_through_every_update_and_undo(
    tmp_path_factory: pytest.TempPathFactory, bundle: Path, watts: list[int], own: int, undone: int
) -> None:
    folder = tmp_path_factory.mktemp("updates")
    with Ledger.create(folder / "books.rackledger") as ledger:
        figure = OwnFigureDraft(
            model_key=L4, field="tdp_w", value=str(own), source="meter", dated=DAY
        )
        ledger.do(correct_figures, drafts=[figure])
        for number, watt in enumerate(watts):
            files = no_evidence(tdp_w=str(watt))
            install(ledger, write_zip(folder / "p.zip", files, version=f"2027.{number}"))
            assert tdp(ledger) == str(own)
        for _ in range(min(undone, len(watts))):
            ledger.undo()
            assert tdp(ledger) == str(own)
        with Ledger.open(ledger.path) as again:
            assert tdp(again) == str(own)
            assert again.ask(verify).whole


# --- what is wrong with a pack as a whole ------------------------------------------------------


def zipped(files: dict[str, bytes], manifest: bytes | None = None) -> bytes:
    return write_archive(manifest or manifest_text("acme", "1", "2026-11-26", files), files)


def refusal(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "hostile.zip"
    path.write_bytes(data)
    with pytest.raises(PackError) as refused:
        check_pack(open_pack(path))
    return str(refused.value)


def test_a_pack_of_a_newer_format_is_refused(tmp_path: Path) -> None:
    files = pack_files()
    text = manifest_text("acme", "1", "2026-11-26", files).replace(b"format = 1", b"format = 2")
    assert "has format 2; this version of Rackledger knows formats up to 1" in refusal(
        tmp_path, zipped(files, text)
    )


def test_a_tampered_file_is_refused(tmp_path: Path) -> None:
    files = pack_files()
    manifest = manifest_text("acme", "1", "2026-11-26", files)
    files["models/gpu.csv"] = files["models/gpu.csv"].replace(b"450", b"150")
    assert "“models/gpu.csv” in “hostile.zip” is not what its pack says" in refusal(
        tmp_path, zipped(files, manifest)
    )


def test_missing_and_surplus_files_are_refused(tmp_path: Path) -> None:
    files = pack_files()
    manifest = manifest_text("acme", "1", "2026-11-26", files)
    surplus = {**files, "models/extra.csv": b"x"}
    assert "holds “models/extra.csv”" in refusal(tmp_path, zipped(surplus, manifest))
    del files["prices.csv"]
    assert "lacks “prices.csv”" in refusal(tmp_path, zipped(files, manifest))


@pytest.mark.parametrize("name", ["../../evil.csv", "/etc/passwd", "models/../x.csv", "C:/gpu.csv"])
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    files = pack_files() | {name: b"x"}
    assert "which no pack of format 1 has" in refusal(tmp_path, zipped(files))


def test_a_zip_bomb_is_refused_before_it_unpacks(tmp_path: Path) -> None:
    files = pack_files() | {"prices.csv": b"0" * 200_000_000}
    data = zipped(files)
    assert len(data) < 1_000_000
    assert "would unpack to more than 96 MB" in refusal(tmp_path, data)


def test_a_zip_that_lies_about_its_sizes_is_refused(tmp_path: Path) -> None:
    data = bytearray(zipped(pack_files() | {"prices.csv": b"0" * 90_000_000}))
    # The size in the central directory, which is what is believed before reading.
    true, claimed = (90_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little")
    assert data.count(true) >= 1
    assert "cannot be unpacked" in refusal(tmp_path, bytes(data.replace(true, claimed)))


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    target = io.BytesIO(zipped(pack_files()))
    with (
        zipfile.ZipFile(target, "a") as archive,
        pytest.warns(UserWarning, match="Duplicate name"),
    ):
        archive.writestr("prices.csv", "again")
    assert "two files of the same name" in refusal(tmp_path, target.getvalue())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 no zip", b"\x00" * 100])
def test_what_is_no_zip_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "it is no zip file" in refusal(tmp_path, data)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"format = ", "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
        (b'name = "acme"', "does not say which format"),
        (b"format = 1", "lists no files"),
        (b'format = 1\n[files]\n"prices.csv" = "00"', "gives no SHA-256"),
    ],
)
def test_a_manifest_that_cannot_be_followed_is_refused(
    tmp_path: Path, text: bytes, reason: str
) -> None:
    assert reason in refusal(tmp_path, zipped(pack_files(), text))


def test_a_linked_file_in_a_folder_is_refused(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "pack", pack_files())
    (folder / "prices.csv").rename(tmp_path / "elsewhere.csv")
    (folder / "prices.csv").symlink_to(tmp_path / "elsewhere.csv")
    with pytest.raises(PackError, match="is a link"):
        check_pack(open_pack(folder))


def test_unknown_columns_are_refused(tmp_path: Path) -> None:
    files = pack_files()
    files["models/gpu.csv"] = files["models/gpu.csv"].replace(b",vram_gb", b",vram_gib", 1)
    assert "has a column “vram_gib”" in refusal(tmp_path, zipped(files))


# --- what is wrong with a row ------------------------------------------------------------------


def problem(tmp_path: Path, files: dict[str, bytes]) -> str:
    path = write_zip(tmp_path / "p.zip", files)
    checked, problems = check_pack(open_pack(path))
    assert checked is None
    return str(problems[0])


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"vram_gb": "24G"}, "vram_gb “24G” – expected a number in GB, written without a unit"),
        ({"vram_gb": "24576"}, "vram_gb “24576” – expected a number in GB from 0 to 20000"),
        ({"released": "22/10/2022"}, "released “22/10/2022” – expected a year, month or day"),
        ({"name": "=HYPERLINK(1)"}, "expected a text that no spreadsheet takes for a formula"),
        ({"name": "a\x1b[31mb"}, "expected one line without control characters"),
        ({"name": ""}, "name – expected a name"),
        ({"source": "nobody"}, "source “nobody” – expected the id of a source in sources.csv"),
        (
            {"int8_tops": "500", "int8_sparse_tops": "250"},
            "int8_tops “500” – expected no more than int8_sparse_tops, which is 250",
        ),
    ],
)
def test_a_wrong_model_is_named_with_its_line(
    tmp_path: Path, values: dict[str, str], said: str
) -> None:
    text = problem(tmp_path, pack_files(with_l4(**values), figures=()))
    assert text.startswith("models/gpu.csv, line 4:")
    assert said in text


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (1, "", "on – expected a date: a price without one says nothing"),
        (1, "2025-02-30", "on “2025-02-30” – expected a day"),
        (2, "1.599,00", "amount “1.599,00” – expected a number above zero"),
        (2, "0", "amount “0” – expected a number above zero"),
        (3, "", "currency – expected a currency such as EUR"),
        (3, "DOLLARS", "currency “DOLLARS” – expected a currency"),
        (4, "cheap", "price_kind “cheap” – expected one of"),
        (8, "box", "unit “box” – expected one of gb, gpu_hour, hour, piece"),
        (0, "gpu/none", "key “gpu/none” – expected the key of a model in this pack"),
    ],
)
def test_a_wrong_price_is_named_with_its_line(
    tmp_path: Path, place: int, value: str, said: str
) -> None:
    row = [*PRICES[0][:place], value, *PRICES[0][place + 1 :]]
    text = problem(tmp_path, pack_files(prices=[PRICES[1], row]))
    assert text.startswith("prices.csv, line 3:")
    assert said in text


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ((L4, "tdp_w", "75", "maker", "0", ""), "one value of this source, which also says 72"),
        ((L4, "tdp_w", "72", "shop", "1", ""), "which also says 75"),
        ((L4, "vram_gb", "24", "maker", "1", ""), "one chosen value for each figure"),
        (
            (L4, "bandwidth_gb_s", "311", "maker", "1", ""),
            "what the models' file says, which is 300",
        ),
        ((L4, "socket", "SP5", "maker", "0", ""), "a field that a gpu has"),
        ((L4, "colour", "red", "maker", "0", ""), "a field of models"),
        ((L4, "tdp_w", "72W", "maker", "0", ""), "a number in W"),
    ],
)
def test_contradicting_figures_are_named(
    tmp_path: Path, figures: tuple[str, ...], said: str
) -> None:
    text = problem(tmp_path, pack_files(figures=[*FIGURES, figures]))
    assert text.startswith("figures.csv, line 6:")
    assert said in text


def test_two_models_of_one_key_contradict_each_other(tmp_path: Path) -> None:
    files = pack_files(figures=())
    rows = files["models/cpu.csv"].splitlines(keepends=True)
    files["models/cpu.csv"] = b"".join([*rows, rows[1]])
    assert "this row contradicts one" in problem(tmp_path, files)


def test_a_source_without_a_licence_is_refused(tmp_path: Path) -> None:
    bare = ("bare", "Somebody's figures", "https://example.org", "", "", "")
    assert "the licence under which the source may be used" in problem(
        tmp_path, pack_files(sources=[*SOURCES, bare])
    )


def test_looking_ends_when_a_pack_is_wrong_all_over(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "p.zip", pack_files(prices=[("x",) * 11] * 1_000))
    assert len(check_pack(open_pack(path))[1]) == MOST_PROBLEMS


def test_lines_are_counted_below_comments(tmp_path: Path) -> None:
    files = pack_files(with_l4(vram_gb="24G"), figures=())
    files["models/gpu.csv"] = b"# from a data sheet\n# of 2023\n" + files["models/gpu.csv"]
    assert problem(tmp_path, files).startswith("models/gpu.csv, line 6:")


def test_every_row_that_comes_with_rackledger_is_fit() -> None:
    pack = bundled_pack()
    assert pack is not None
    assert [str(each) for each in check_pack(pack)[1]] == []

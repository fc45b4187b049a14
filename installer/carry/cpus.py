"""Processors, from BuildCores OpenDB, SPECpower results and codecarbon's list of TDPs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

from installer.carry.cpu_names import cpu_name, plain_cpu
from installer.carry.evidence import Model
from installer.carry.tables import Row, number, read, slug, year, yes_no

Index = dict[str, Model]
MOST_NAME: Final = 60
#: Server processors, written by hand: `source` says whose list a row was held against, figure by
#: figure; rows of `server-processors` were held against none and name the document they are after.
MAKERS_TABLE: Final = Path(__file__).with_name("server_processors.csv")
MAKERS_FIELDS: Final = ("cores", "threads", "base_ghz", "boost_ghz", "tdp_w", "released")


def carry(folder: Path) -> list[Model]:
    """All processors, merged by the letters and digits of their names."""
    found: Index = {}
    for row in sorted(read(folder / "opendb_cpu.csv"), key=_whole_before_traded):
        _take_part(found, row)
    for row in read(MAKERS_TABLE):
        _take_makers_row(found, row)
    for row in read(folder / "cpu_tdp_codecarbon.csv"):
        model = _model(found, row["cpu"])
        if model and "tdp_w" not in _said_by(model, "codecarbon"):
            model.say("tdp_w", number(row["tdp_w"]), "codecarbon")
    _take_servers(found, read(folder / "server_power_specpower.csv"))
    return list(found.values())


def index(models: list[Model]) -> Index:
    """The processors by `plain_cpu` of their names."""
    return {plain_cpu(model.name): model for model in models if model.kind == "cpu"}


def find(by_name: Index, raw: str) -> Model | None:
    """The processor that is meant by a name as shops and reports write it."""
    return by_name.get(plain_cpu(cpu_name(raw)))


def _whole_before_traded(row: Row) -> tuple[bool, str]:
    """Boxed parts first: their rows are fuller than those of shops' listings."""
    return not row["release_year"], row["name"]


def _model(found: Index, raw: str) -> Model | None:
    name = cpu_name(raw)
    if not name or len(name) > MOST_NAME:
        return None
    model = found.setdefault(
        plain_cpu(name), Model(f"cpu/{slug(name)}", name, name.partition(" ")[0])
    )
    if raw != model.name and raw.startswith(model.manufacturer) and len(raw) <= MOST_NAME:
        model.call(raw)
    return model


def _said_by(model: Model, source: str) -> set[str]:
    return {
        name
        for name, said in model.figures.items()
        if any(figure.source == source for figure in said)
    }


def _take_part(found: Index, row: Row) -> None:
    """One part of OpenDB. Of several with one name the first says each field."""
    model = _model(found, row["name"])
    if model is None:
        return
    known = _said_by(model, "opendb")
    figures = _figures(row)
    model.say_all({name: value for name, value in figures.items() if name not in known}, "opendb")
    model.part_numbers += _part_numbers(row["part_numbers"])


def _figures(row: Row) -> Row:
    return {
        "released": year(row["release_year"]),
        "cores": number(row["cores"]),
        "threads": number(row["threads"]),
        "p_cores": number(row["p_cores"]) if row["e_cores"] else "",
        "e_cores": number(row["e_cores"]),
        "base_ghz": number(row["base_ghz"]),
        "boost_ghz": number(row["boost_ghz"]),
        "l3_mb": number(row["l3_mb"]),
        "tdp_w": number(row["tdp_w"]),
        "socket": row["socket"],
        "memory_types": row["memory_types"],
        "memory_channels": number(row["memory_channels"]),
        "max_memory_gb": number(row["max_memory_gb"]),
        "ecc": yes_no(row["ecc"]) if row["release_year"] else "",
        "microarchitecture": row["microarchitecture"],
    }


def _part_numbers(text: str) -> list[str]:
    """Those that are one: capitals and digits, without blanks."""
    return [
        part
        for part in text.split("|")
        if 5 <= len(part) <= 25 and any(c.isdigit() for c in part) and part == part.upper()
        and " " not in part
    ]  # fmt: skip


def _take_makers_row(found: Index, row: Row) -> None:
    if model := _model(found, row["cpu"]):
        for field in MAKERS_FIELDS:
            model.say(field, row[field].removesuffix(".0"), row["source"], row["document"])


def _take_servers(found: Index, rows: list[Row]) -> None:
    """Cores, threads and nominal clock of servers' processors, as most results have them.

    Results are free text: they add figures to processors that are known, and no new ones.
    """
    said: dict[str, list[tuple[str, str, str]]] = {}
    for row in rows:
        sockets, cores, threads = (int(row[name] or 0) for name in ("sockets", "cores", "threads"))
        if not sockets or not cores or cores % sockets or threads % sockets:
            continue
        clock = number(float(row["mhz"] or 0) / 1000)
        figures = (number(cores // sockets), number(threads // sockets), clock)
        said.setdefault(row["cpu"].strip(", "), []).append(figures)
    by_model: dict[str, list[tuple[str, str, str]]] = {}
    for raw, figures_said in said.items():
        if (short := plain_cpu(cpu_name(raw))) in found:
            by_model.setdefault(short, []).extend(figures_said)
    for short, figures_said in by_model.items():
        model = found[short]
        for field, values in zip(
            ("cores", "threads", "base_ghz"), zip(*figures_said, strict=True), strict=True
        ):
            model.say(field, Counter(values).most_common(1)[0][0], "specpower")

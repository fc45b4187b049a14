"""What a command expects, in one line with an example: said after every usage error.

The form is taken from the command itself; an example is written for each, and a test parses it.
"""

from __future__ import annotations

from typing import Any, Final

#: What may stand behind the name of a command.
EXAMPLES: Final = {
    "open": "fleet.rackledger",
    "demo": "demo.rackledger --assets 400 --seed 7",
    "backup": "fleet.rackledger copy.rackledger",
    "restore": "copy.rackledger fleet.rackledger",
    "export": "fleet.rackledger --out fleet.json",
    "report": "fleet.rackledger budget --out budget.pdf",
    "rules": "--copy",
    "probe": "--json",
    "verify": "fleet.rackledger",
    "import": "fleet.rackledger node-1.json",
    "depreciate": "--method straight-line --cost '12000.00 EUR' --life-months 60 "
    "--in-service 2026-01-15",
    "prove": "finance tables",
    "tco": "case.toml",
    "cloud": "case.toml",
    "lease": "--payment '1000.00 EUR' --periods 36 --rate 6%",
    "npv": "-1000 600 600 --rate 9%",
    "irr": "-1000 600 600",
    "xirr": "-1000 600 600 --dates '2026-01-01;2027-01-01;2028-01-01'",
    "mirr": "-1000 600 600 --finance-rate 9% --reinvest-rate 4%",
    "books list": "",
    "books value": "--on 2026-12-31",
    "books set": "A-0001 --cost '12000.00 EUR' --life-months 60 --in-service 2026-01-15",
    "books schedule": "A-0001",
    "books post": "--until 2026-11-30",
    "books event": "A-0001 impairment --on 2026-06-30 --amount '4000.00 EUR'",
    "books dispose": "A-0001 --on 2026-11-30 --proceeds '500.00 EUR'",
    "books rollforward": "--from 2026-01-01 --to 2026-12-31",
    "books journal": "--from 2026-01-01 --to 2026-12-31",
    "budget list": "",
    "budget show": "'IT 2027'",
    "budget add": "'IT 2027' --year 2027 --limit '250000.00 EUR'",
    "budget line": "'IT 2027' GPUs --planned 120000.00 --category accelerator --spending capital",
    "budget commit": "3 24000.00",
    "budget sign": "'IT 2027' --by 'A. Lind'",
    "budget import": "'IT 2027' lines.csv",
    "budget status": "",
    "budget metrics": "",
    "upgrades": "fleet.rackledger --out upgrades.csv",
    "tax rules": "--jurisdiction US",
    "tax macrs": "--cost '10000.00 USD'",
    "tax section179": "--placed-in-service '900000.00 USD' --year 2026",
    "tax bonus": "--basis '50000.00 USD' --acquired 2026-02-01 --in-service 2026-03-01",
    "tax pool": "SE --purchase 50000@2026-03-01",
    "tax elect": "fleet.rackledger --from 2026 minor_value=at_once",
    "tax book": "fleet.rackledger",
    "catalogue search": "gpu 'vram>=48'",
    "catalogue show": "'RTX 4090'",
    "catalogue compare": "gpu/nvidia-l4 gpu/nvidia-l40s",
    "catalogue price": "gpu/nvidia-l4",
    "catalogue add": "fleet.rackledger gpu 'Acme One' --source 'maker’s page'",
    "catalogue correct": "fleet.rackledger gpu/nvidia-l4 tdp_w=72 --source 'maker’s page'",
    "catalogue import": "fleet.rackledger prices.csv",
    "catalogue export": "--out models.csv",
    "catalogue resolve": "parts.txt",
    "catalogue coverage": "",
    "catalogue check": "figures.csv",
    "catalogue trend": "gpu/nvidia-l4",
    "catalogue check-build": "build.toml",
    "catalogue replaces": "gpu/nvidia-l4",
    "catalogue report": "gpu/nvidia-l4 --out market.pdf",
    "catalogue pack list": "",
    "catalogue pack check": "pack.zip",
    "catalogue pack install": "fleet.rackledger pack.zip",
    "catalogue pack remove": "fleet.rackledger acme",
}
#: Groups whose commands all begin with the ledger.
_LEDGER_FIRST: Final = ("books", "budget")


def expected(context: Any) -> str:
    """What the command of a parser's context expects, and an example; of a group, its commands."""
    path = _path(context)
    if hasattr(context.command, "commands"):
        return f"See {' '.join(['rackledger', *path])} --help."
    needed = [_needed(each) for each in context.command.params if each.required]
    form = " ".join([*_before(path), *needed, "[OPTIONS]"])
    return f"Expected: {form} – for example: {example(path)}"


def _needed(parameter: Any) -> str:
    """An argument by its name, an option with what it takes."""
    name = str(parameter.metavar or parameter.name.upper())
    if parameter.opts[0].startswith("-"):
        return f"{parameter.opts[0]} {name.replace('_', '-')}"
    return name if parameter.nargs != -1 or name.endswith("…") else f"{name}…"


def _before(path: tuple[str, ...], ledger: str = "LEDGER") -> list[str]:
    """The command with all that stands before its own arguments."""
    group, *rest = path
    if group in _LEDGER_FIRST and rest:
        return ["rackledger", group, ledger, *rest]
    return ["rackledger", *path]


def example(path: tuple[str, ...]) -> str:
    """A whole command line that the command at `path` takes."""
    words = EXAMPLES.get(" ".join(path), "--help")
    return " ".join([*_before(path, "fleet.rackledger"), words]).strip()


def _path(context: Any) -> tuple[str, ...]:
    """The names of the command and of the groups that it is in, without the program's."""
    names: list[str] = []
    while context.parent is not None:
        names.insert(0, str(context.info_name))
        context = context.parent
    return tuple(names)

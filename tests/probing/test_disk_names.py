"""Names of real disks, held against what the same disks said of their medium to smartctl.

The names and media are those of reports collected by the projects smartctl_exporter (Apache-2.0),
scrutiny (MIT) and pySMART (LGPL-2.1).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from probing.disk_names import honest_vendor, medium_in_name
from probing.facts import Unknown, known

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("named", "medium"),
    [
        ("HGST HUS726T4TALE6L4", "HDD"),
        ("HUH721212AL5200", "HDD"),
        ("Hitachi HUA722020ALA330", "HDD"),
        ("WDC WD140EDFZ-11A0VA0", "HDD"),
        ("SEAGATE ST4000NM0043", "HDD"),
        ("ST3200820AS", "HDD"),
        ("TOSHIBA MQ01ABD100", "HDD"),
        ("Maxtor 6V250F0", "HDD"),
        ("INTEL SSDSC2KB480G8", "SSD"),
        ("TOSHIBA THNSNC12", "SSD"),
        ("WD Red SA500 2.5 4TB", "SSD"),
        ("LITEONIT LCT-512L9S-11 2.5 7mm 512GB", "SSD"),
        ("Micron_5300_MTFDDAK240TDS", "SSD"),
        ("Micron_7400_MTFDKCB1T9TDZ", "NVMe"),
        ("INTEL SSDPE2KX040T8", "NVMe"),
        ("SAMSUNG MZQL23T8HCLS-00A07", "NVMe"),
        ("WDS100T3X0C-00SJG0", "NVMe"),
        ("CT250P2SSD8", "NVMe"),
        ("MR9361-16i", None),
        ("Intel Raid 1 Volume", None),
        ("DVD A  DS8A5LH", None),
        ("", None),
    ],
)
def test_a_part_number_gives_the_medium_away(named: str, medium: str | None) -> None:
    assert medium_in_name(named) == medium


@pytest.mark.parametrize("word", ["ATA", "(Standard disk drives)", "(Lecteurs de disque standard)"])
def test_a_systems_word_for_any_disk_is_no_maker(word: str) -> None:
    assert honest_vendor(known(word, "x")).unknown is Unknown.PLACEHOLDER
    assert honest_vendor(known("Seagate (ATA)", "x")).value == "Seagate (ATA)"


def _told(report: Any) -> tuple[str, str] | None:
    """The model and the medium in a report of smartctl, where it tells both."""
    if not isinstance(report, dict) or "rotation_rate" not in report:
        return None
    name = report.get("model_name") or report.get("scsi_model_name")
    medium = "HDD" if report["rotation_rate"] else "SSD"
    return (name, medium) if name else None


@pytest.mark.shared_data
def test_no_recorded_disk_is_taken_for_the_other_medium(shared_data: Path) -> None:
    paths = sorted((shared_data / "inventories/smartctl").rglob("*.json"))
    told = {pair for path in paths if (pair := _told(_parsed(path)))}
    assert len(told) > 30
    guesses = {name: medium_in_name(name) for name, _ in told}
    wrong = {(name, medium) for name, medium in told if guesses[name] not in {medium, None}}
    assert wrong == set()
    assert sum(guess is not None for guess in guesses.values()) >= 0.9 * len(guesses)


def _parsed(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except ValueError:
        return None

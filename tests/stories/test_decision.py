"""Buy, lease or cloud? From an empty form to the printed case, in the real window.

Bo wants eight GPUs. He enters what they cost, what a lease and a cloud ask, and how unsure he is of
the price of power. He reads which way costs least and why, where owning and the cloud break even,
keeps the decision, prints the case for the board, and takes the keeping back again.
"""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from catalog.commands.settings import change_settings
from catalog.models import SettingName
from catalog.queries.decisions import decisions
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from desktop.pages.planning.page import DecisionsPage
from tests.stories.hand import act, read, settle, until

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.window import Window


ENTERED = {
    "title": "Eight GPUs for the laboratory",
    "currency": "USD",
    "years": 4,
    "rate": Decimal(7),
    "gpus": 8,
    "cost:purchase": Decimal(392000),
    "cost:residual": Decimal(40000),
    "cost:space": Decimal(36000),
    "energy.power_w": Decimal(5600),
    "energy.hours_a_year": Decimal(4800),
    "energy.pue": Decimal("1.4"),
    "energy.per_kwh": Decimal("0.12"),
    "lease.payment": Decimal(9500),
    "lease.periods": 48,
    "tax.rate": Decimal(25),
    "tax.debt_rate": Decimal(8),
    "tax.depreciation_years": 4,
    "cloud.gpus": 8,
    "cloud.on_demand": Decimal(36),
    "cloud.reserved_3_years": Decimal(18),
}


def enter(page: DecisionsPage) -> None:
    for form, places in page.form._forms:
        form.set_values({p.path: ENTERED[p.path] for p in places if p.path in ENTERED})
    page.form.ranges.set_rows([["energy.per_kwh", "0.08", "0.12", "0.30"]])
    page.form.scenarios.set_rows([["Half used", "utilisation", "50"]])
    page.form.edited.emit()


@pytest.mark.slow
def test_buy_lease_or_cloud(
    qtbot: Any, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = Ledger.create(tmp_path / "lab.rackledger")
    ledger.do(change_settings, values={SettingName.ORGANISATION: "Acme Research"})
    window.desk.use_ledger(ledger)
    settle(qtbot, window)

    # The page is empty and says what to do.
    window.desk.go("decisions")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, DecisionsPage)
    assert "Buy, lease, hire or rent?" in read(window)

    # He enters the case; what each way costs appears beside it.
    enter(page)
    settle(qtbot, window)
    found = page.results.found
    assert found is not None
    assert [option.name for option in found.options] == [
        "buy", "lease", "cloud on-demand", "cloud reserved-3-years",
    ]  # fmt: skip
    assert found.best.name == "buy"
    assert "35.6 months" in read(window).replace("\u00a0", " ")

    # He keeps it, and the journal says so.
    act(window, "decisions.keep")
    settle(qtbot, window)
    (row,) = ledger.ask(decisions)
    assert row.title == ENTERED["title"]

    # He prints the case; what he saw on the screen stands in it.
    pdf = tmp_path / "case.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(pdf), ""))
    act(window, "decisions.print")
    settle(qtbot, window)
    until(qtbot, pdf.exists)
    pages = PdfReader(BytesIO(pdf.read_bytes())).pages
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)
    for said in (
        "Eight GPUs for the laboratory",
        "Acme Research",
        "Buy costs least",
        f"{found.best.present.number:,}",
        "35.6 months",
        "Net advantage of leasing",
        "10,000 draws",
        "Half used",
        "Every figure with its rule",
    ):
        assert said in text, said

    # He takes the keeping back: nothing of it is left, and the journal is whole.
    window.desk.undo()
    settle(qtbot, window)
    assert ledger.ask(decisions) == []
    assert ledger.ask(verify).whole

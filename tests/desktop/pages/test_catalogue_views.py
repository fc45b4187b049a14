"""The other views of the catalogue: two figures plotted, a build checked, life and replacements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton

from catalog.commands.assets import add_asset
from catalog.models import AssetDraft, AssetKind
from desktop.charts.data import Dot
from desktop.charts.scatter_chart import ScatterChart
from desktop.pages.catalogue.builds import Part
from desktop.widgets.notice import Notice
from tests.desktop.pages.test_catalogue import page

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.pages.catalogue.page import CataloguePage

__all__ = ["page"]


def texts(widget: QWidget) -> str:
    """Everything that a widget says."""
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def act(page: CataloguePage, name: str) -> None:
    from desktop.actions import flat

    next(action for action in flat(page.page_actions()) if action.id == name).trigger()


def test_two_figures_are_plotted_and_a_click_opens_the_model(
    page: CataloguePage, qtbot: Any, tmp_path: Path
) -> None:
    act(page, "models.plot")
    qtbot.waitUntil(lambda: page.scatter.chart is not None, timeout=20_000)
    chart, found = page.scatter.chart, page.scatter.found
    assert chart is not None
    assert found is not None
    front = [dot for dot in chart.dots if dot.on_front]

    assert found.left_out > 0
    assert len(chart.dots) == len(found.dots)
    for dot in chart.dots:
        assert not any(other.x <= dot.x and other.y > dot.y for other in front) or not dot.on_front
    chart.save(tmp_path / "plot.csv")
    assert (tmp_path / "plot.csv").read_text(encoding="utf-8-sig").count("yes") == len(front)
    chart.clicked.emit(front[0].key)
    qtbot.waitUntil(
        lambda: page.pane.sheet is not None and page.pane.sheet.key == front[0].key,
        timeout=20_000,
    )
    assert page.crumbs() == ()


def test_the_dot_under_the_cursor_is_named(qtbot: Any) -> None:
    chart = ScatterChart("GPUs", "Price (USD)", "Memory (GB)")
    qtbot.addWidget(chart)
    chart.resize(600, 400)
    chart.show()
    chart.show_dots([Dot("a", "One", 100, 8, on_front=True), Dot("b", "Two", 900, 8)])
    box = chart.plot.getViewBox()
    from PySide6.QtCore import QPointF

    qtbot.waitUntil(lambda: box.viewPixelSize()[0] > 0)
    near = chart.dot_at(box.mapViewToScene(QPointF(900, 8)))

    assert near is not None
    assert near.name == "Two"
    assert chart.dot_at(box.mapViewToScene(QPointF(500, 8))) is None


def test_a_build_says_what_does_not_go_together_and_what_is_not_known(
    page: CataloguePage, qtbot: Any
) -> None:
    act(page, "models.build")
    page.build.set_parts(
        [
            Part("AMD Ryzen 9 7950X", 1),
            Part("RTX 4090 24G", 2),
            Part("MSI MAG B650 Tomahawk WiFi", 1),
            Part("Corsair RM850x", 1),
        ]
    )
    qtbot.waitUntil(lambda: page.build.found is not None, timeout=60_000)

    found = page.build.found
    assert found is not None
    qtbot.waitUntil(lambda: "Simple rule:" in texts(page.build), timeout=20_000)
    assert "By TDP:" in texts(page.build)
    assert found.level.value == "act"
    assert any(not finding.is_known for finding in found.findings)
    doubtful = page.build.lines[3]
    choices = [b for b in doubtful.findChildren(QPushButton) if "RM850x" in b.text()]
    assert choices
    before = len(page.build.findChildren(Notice))
    choices[0].click()
    page.build.check()
    qtbot.waitUntil(lambda: "could be several" not in texts(doubtful), timeout=60_000)
    assert before > 0
    assert page.build.found.sizing.installed_w == 850  # type: ignore[union-attr]


def test_a_card_longer_than_the_chassis_is_found(page: CataloguePage, qtbot: Any) -> None:
    page.build.set_parts([Part("gpu/nvidia-geforce-rtx-4090", 1)])
    page.build.case.set_values({"max_card_length_mm": 200})
    page.build.check()

    qtbot.waitUntil(
        lambda: (
            page.build.found is not None
            and any(f.about == "Room for cards" and f.is_known for f in page.build.found.findings)
        ),
        timeout=60_000,
    )


def test_life_and_replacements_say_why(page: CataloguePage, qtbot: Any) -> None:
    page.go_to("gpu/nvidia-geforce-rtx-3090")
    qtbot.waitUntil(
        lambda: page.pane.sheet is not None and "3090" in page.pane.sheet.name, timeout=20_000
    )

    page.pane.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: page.pane.life.findChildren(Notice) != [], timeout=60_000)
    assert "newer since 2020-09" in texts(page.pane.life)

    page.pane.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: "Better:" in texts(page.pane.replacements), timeout=60_000)
    assert "Worse: TDP" in texts(page.pane.replacements)


def test_what_is_owned_leads_to_its_asset(page: CataloguePage, qtbot: Any) -> None:
    ledger = page.desk.ledger
    assert ledger is not None
    draft = AssetDraft(
        tag="A-1", name="Card of Ada", kind=AssetKind.COMPONENT,
        manufacturer="NVIDIA", model="GeForce RTX 3090",
    )  # fmt: skip
    ledger.do(add_asset, draft=draft)
    page.go_to("gpu/nvidia-geforce-rtx-3090")
    page.pane.tabs.setCurrentIndex(4)
    went: list[tuple[str, object]] = []
    page.desk.going.connect(lambda name, target: went.append((name, target)))

    def link() -> QPushButton | None:
        buttons = page.pane.owned.findChildren(QPushButton)
        return next((b for b in buttons if "Card of Ada" in b.text()), None)

    qtbot.waitUntil(lambda: link() is not None, timeout=60_000)
    link().click()  # type: ignore[union-attr]

    assert went == [("inventory", 1)]


def test_the_market_report_of_the_shown_model_is_printed(
    page: CataloguePage, qtbot: Any, tmp_path: Path
) -> None:
    target = tmp_path / "market.pdf"

    page.write_report(target)

    qtbot.waitUntil(target.exists, timeout=60_000)
    assert target.read_bytes().startswith(b"%PDF")

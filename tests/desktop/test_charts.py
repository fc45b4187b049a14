"""Plots: what is drawn is what was given, gaps stay gaps, and picture and data can be saved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage

from desktop.charts.bar_chart import BarChart
from desktop.charts.curve_chart import CurveChart, Mark
from desktop.charts.data import Bars, Curve, Series, Swing
from desktop.charts.frame import NumberAxis
from desktop.charts.time_chart import DateAxis, TimeChart
from desktop.charts.tornado_chart import TornadoChart
from desktop.theme.look import look
from desktop.theme.tokens import Density, Mode, tokens

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

NEW_YEAR_S = 1767225600.0
TIMES = [NEW_YEAR_S + 3600 * hour for hour in range(4)]


@pytest.fixture
def chart(qtbot: Any) -> TimeChart:
    made = TimeChart("GPU load", "%", least=0, most=100)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_series(
        [
            Series("utilisation", TIMES, [10.0, None, 30.5, 40.0]),
            Series("memory", TIMES[:2], [5.0, 6.0]),
        ]
    )
    return made


def curves(chart: TimeChart) -> list[Any]:
    return [item for item in chart.plot.listDataItems() if getattr(item, "xData", None) is not None]


def test_gaps_are_drawn_as_gaps(chart: TimeChart) -> None:
    first = curves(chart)[0]
    assert np.isnan(first.yData[1])
    assert first.opts["connect"] == "finite"
    assert list(first.xData) == TIMES


def test_series_differ_by_colour_and_by_dash(chart: TimeChart) -> None:
    one, two = (curve.opts["pen"] for curve in curves(chart)[:2])
    assert one.color().name().upper() == tokens(Mode.LIGHT).series[0].upper()
    assert one.style() != two.style()
    look().wear(mode="dark", density=Density.COMFORTABLE, scale=1.0)
    assert curves(chart)[0].opts["pen"].color().name() == tokens(Mode.DARK).series[0].lower()


def test_the_value_under_the_cursor_is_said_in_words(chart: TimeChart) -> None:
    assert "utilisation 30.5\u00a0%" in chart.read_at(TIMES[2] + 60)
    assert "utilisation unknown" in chart.read_at(TIMES[1])


def test_data_and_picture_are_saved(chart: TimeChart, tmp_path: Path) -> None:
    for ending in ("csv", "svg", "png"):
        chart.save(tmp_path / f"load.{ending}")
    lines = (tmp_path / "load.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "time (UTC),utilisation (%),memory (%)"
    assert lines[1] == "2026-01-01T00:00:00+00:00,10.0,5.0"
    assert lines[2] == "2026-01-01T01:00:00+00:00,,6.0"
    assert lines[3] == "2026-01-01T02:00:00+00:00,30.5,"
    assert "<path" in (tmp_path / "load.svg").read_text(encoding="utf-8")
    assert not QImage(str(tmp_path / "load.png")).isNull()
    with pytest.raises(OSError, match="could not be saved"):
        chart.save(tmp_path / "no such folder" / "load.png")


def test_bars_stand_on_each_other_when_stacked(qtbot: Any) -> None:
    chart = BarChart("Depreciation", "EUR", stacked=True)
    qtbot.addWidget(chart)
    chart.show_bars(["2026", "2027"], [Bars("servers", [5.0, None]), Bars("desks", [2.0, 3.0])])
    assert chart._items[1].opts["y0"] == [5.0, 0.0]
    assert chart.read_at(0.9) == "2027  ·  servers unknown  ·  desks 3\u00a0EUR"
    assert chart.read_at(7) == ""
    assert chart.csv().splitlines() == [",servers (EUR),desks (EUR)", "2026,5.0,2.0", "2027,,3.0"]


def test_a_name_is_never_a_formula_in_the_data_that_is_saved(qtbot: Any) -> None:
    chart = BarChart("Cost", "EUR")
    qtbot.addWidget(chart)
    chart.show_bars(["=1+1", "@site"], [Bars("+SUM(A1)", [-5.0, 1e-05])])
    assert chart.csv().splitlines() == [",'+SUM(A1) (EUR)", "'=1+1,-5.0", "'@site,1e-05"]


def test_months_and_weekdays_are_written_in_the_language_of_the_locale(qapp: QApplication) -> None:
    axis, before = DateAxis(), QLocale()
    axis.zoomLevel = axis.zoomLevels[np.inf]
    try:
        QLocale.setDefault(QLocale("sv_SE"))
        october = datetime(2026, 10, 1, tzinfo=UTC).timestamp()
        spacing = axis.zoomLevel.tickSpecs[-1].spacing
        assert axis.tickStrings([october], 1, spacing) == ["okt."]
    finally:
        QLocale.setDefault(before)


def test_an_axis_of_small_figures_keeps_its_unit_as_it_is(qapp: QApplication) -> None:
    axis = NumberAxis()
    axis.setLabel("MB/s")
    axis.setRange(0, 0.0004)
    assert "0.001" not in axis.labelString()


def test_curves_say_what_is_under_the_cursor_and_can_be_saved(qtbot: Any, tmp_path: Path) -> None:
    made = CurveChart("Cost of a year", "EUR", "Utilisation in %", x_text=lambda x: f"{x:.0f} %")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_curves(
        [Curve("Owning", [(0, 100), (50, 100), (100, 100)]), Curve("Cloud", [(0, 0), (100, 250)])],
        Mark(40, "40 %"),
    )
    assert made.read_at(48).replace("\u00a0", " ") == "50 %  ·  Owning 100 EUR  ·  Cloud 0 EUR"
    lines = made.csv().splitlines()
    assert lines[0] == "Utilisation in %,Owning (EUR),Cloud (EUR)"
    assert lines[2] == "50,100,"
    for ending in ("png", "svg", "csv"):
        made.save(tmp_path / f"c.{ending}")
        assert (tmp_path / f"c.{ending}").stat().st_size > 50
    look().wear(mode="dark", density=Density.COMFORTABLE, scale=1.0)
    assert len(made.plot.listDataItems()) == 2


def test_a_tornado_has_a_bar_to_either_side(qtbot: Any) -> None:
    made = TornadoChart("What moves it", "EUR")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_swings(100.0, [Swing("price", 80.0, 130.0), Swing("rate", 105.0, 96.0)])
    assert [swing.name for swing in made.swings] == ["price", "rate"]
    assert made.csv().splitlines()[1] == "price,80.0,100.0,130.0"
    assert made.read_at(99.6).replace("\u00a0", " ") == "100 EUR"
    look().wear(mode="dark", density=Density.COMFORTABLE, scale=1.0)
    assert made.csv().count("\n") >= 2


def test_a_value_that_stands_alone_is_marked(chart: TimeChart) -> None:
    chart.show_series([Series("load", TIMES, [10.0, None, 30.5, 40.0]), Series("one", [1.0], [5])])
    marked = [
        [(spot.pos().x(), spot.pos().y()) for spot in item.points()]
        for item in chart.plot.items()
        if isinstance(item, pyqtgraph.ScatterPlotItem) and len(item.points())
    ]
    assert sorted(marked) == [[(1.0, 5.0)], [(TIMES[0], 10.0)]]

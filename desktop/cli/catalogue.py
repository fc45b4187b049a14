"""`rackledger catalogue …`: what hardware exists, what it can do, what it costs."""

from __future__ import annotations

import typer

from desktop.cli import (
    catalogue_build,
    catalogue_figures,
    catalogue_files,
    catalogue_replaces,
    catalogue_report,
    catalogue_trend,
    model_prices,
    model_sheets,
    models,
    naming,
    own_models,
    packs,
)

app = typer.Typer(help="What hardware exists, what it can do, what it costs.", no_args_is_help=True)
app.command("search")(models.search)
app.command("show")(model_sheets.show)
app.command("compare")(model_sheets.compare)
app.command("price")(model_prices.price)
app.command("add")(own_models.add)
app.command("correct")(own_models.correct)
app.command("import")(catalogue_files.import_)
app.command("export")(catalogue_files.export)
app.add_typer(packs.app, name="pack")
app.command("resolve")(naming.resolve)
app.command("coverage")(catalogue_figures.coverage)
app.command("check")(catalogue_figures.check)
app.command("trend")(catalogue_trend.trend)
app.command("check-build")(catalogue_build.check_build)
app.command("replaces")(catalogue_replaces.replaces)
app.command("report")(catalogue_report.report)

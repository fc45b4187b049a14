"""`rackledger tax`: tax figures by dated rules, each with its rule, source, inputs and rounding."""

from __future__ import annotations

import typer

from desktop.cli import tax_books, tax_deductions, tax_pools, tax_rules

app = typer.Typer(
    help="Tax figures by dated rules. Not tax advice.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.command()(tax_rules.rules)
app.command()(tax_deductions.macrs)
app.command("section179")(tax_deductions.section179)
app.command()(tax_deductions.bonus)
app.command()(tax_pools.pool)
app.command()(tax_pools.elect)
app.command()(tax_books.book)

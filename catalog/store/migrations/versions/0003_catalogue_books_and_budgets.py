"""The catalogue and its prices, depreciation books that post and end, budgets and their lines."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables of all three."""
    _add_catalogue()
    _add_posting()
    _add_budgets()
    _add_decisions()


def _add_catalogue() -> None:
    """Models, their figures and prices, catalogue packs."""
    op.create_table(
        "catalogue_pack",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("made_on", sa.String(10), nullable=False),
        sa.Column("bundled", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("archive", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_catalogue_pack")),
    )
    op.create_table(
        "installed_pack",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installed_pack")),
        sa.UniqueConstraint("name", name=op.f("uq_installed_pack_name")),
    )
    op.create_table(
        "own_model",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(180), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("manufacturer", sa.String(), nullable=False),
        sa.Column("released", sa.String(10), nullable=False),
        sa.Column("aliases", sa.String(), nullable=False),
        sa.Column("part_numbers", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_model")),
        sa.UniqueConstraint("key", name=op.f("uq_own_model_key")),
    )
    op.create_table(
        "own_figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("model_key", sa.String(180), nullable=False),
        sa.Column("field", sa.String(40), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("dated", sa.String(10), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_figure")),
        sa.UniqueConstraint("model_key", "field", name=op.f("uq_own_figure_model_key")),
    )
    op.create_table(
        "price_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vendor", sa.String(), nullable=False),
        sa.Column("dated", sa.String(10), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_price_list")),
    )
    op.create_table(
        "own_price",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("model_key", sa.String(180), nullable=False),
        sa.Column("dated", sa.String(10), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("price_currency", sa.String(3), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("price_kind", sa.String(40), nullable=False),
        sa.Column("condition", sa.String(40), nullable=False),
        sa.Column("vendor", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("unit", sa.String(40), nullable=False),
        sa.Column("in_stock", sa.Integer(), nullable=True),
        sa.Column("stock_count", sa.Integer(), nullable=True),
        sa.Column("price_list_id", sa.Integer(), nullable=True),
        sa.Column("listed_as", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["price_list_id"],
            ["price_list.id"],
            name=op.f("fk_own_price_price_list_id_price_list"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_price")),
    )
    op.create_index(op.f("ix_own_price_model_key"), "own_price", ["model_key"], unique=False)
    op.create_index(
        op.f("ix_own_price_price_list_id"), "own_price", ["price_list_id"], unique=False
    )


def _add_posting() -> None:
    """More terms of depreciation books, their postings and their events."""
    with op.batch_alter_table("depreciation_book") as book:
        for column in (
            sa.Column("purpose", sa.String(40), nullable=True),
            sa.Column("fiscal_year_end", sa.String(5), nullable=True),
            sa.Column("rest_in_last", sa.Integer(), nullable=True),
            *_amount("stop_at"),
            *_amount("rounding_unit"),
            sa.Column("total_units", sa.BigInteger(), nullable=True),
            sa.Column("opening_on", sa.String(10), nullable=True),
            *_amount("opening"),
            sa.Column("opening_months", sa.Integer(), nullable=True),
            sa.Column("rule_version", sa.Integer(), nullable=True),
            sa.Column("table_title", sa.String(), nullable=True),
            sa.Column("table_percents", sa.String(), nullable=True),
            *_amount("expensed"),
            sa.Column("bonus_ppm", sa.Integer(), nullable=True),
            sa.Column("table_source", sa.String(), nullable=True),
            sa.Column("tax_rules", sa.String(), nullable=True),
        ):
            book.add_column(column)
    op.create_table(
        "book_posting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("book_id", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.String(10), nullable=False),
        sa.Column("ends_on", sa.String(10), nullable=False),
        *_amount("charge", nullable=False),
        *_amount("accumulated", nullable=False),
        *_amount("book_value", nullable=False),
        sa.Column("rule_version", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(
            ["book_id"],
            ["depreciation_book.id"],
            name=op.f("fk_book_posting_book_id_depreciation_book"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_book_posting")),
        sa.UniqueConstraint("book_id", "ends_on", "part", name=op.f("uq_book_posting_book_id")),
    )
    op.create_index(op.f("ix_book_posting_ends_on"), "book_posting", ["ends_on"], unique=False)
    op.create_table(
        "book_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("book_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("happened_on", sa.String(10), nullable=False),
        sa.Column("acts_from", sa.String(10), nullable=True),
        *_amount("amount"),
        *_amount("costs"),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("remaining_months", sa.Integer(), nullable=True),
        sa.Column("method", sa.String(40), nullable=True),
        sa.Column("convention", sa.String(40), nullable=True),
        sa.Column("frequency", sa.String(40), nullable=True),
        *_amount("salvage"),
        sa.Column("factor_percent", sa.Integer(), nullable=True),
        sa.Column("rate_ppm", sa.Integer(), nullable=True),
        sa.Column("switch", sa.Integer(), nullable=True),
        sa.Column("ending", sa.String(40), nullable=True),
        sa.Column("disposal_convention", sa.String(40), nullable=True),
        sa.Column("part_gone", sa.Integer(), nullable=True),
        sa.Column("part_of", sa.Integer(), nullable=True),
        *_amount("part_cost"),
        sa.Column("units", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["book_id"],
            ["depreciation_book.id"],
            name=op.f("fk_book_event_book_id_depreciation_book"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_book_event")),
    )
    op.create_index(op.f("ix_book_event_book_id"), "book_event", ["book_id"], unique=False)


def _amount(name: str, *, nullable: bool = True) -> tuple[sa.Column[int], sa.Column[str]]:
    """The two columns of an amount."""
    return (
        sa.Column(f"{name}_minor", sa.BigInteger(), nullable=nullable),
        sa.Column(f"{name}_currency", sa.String(3), nullable=nullable),
    )


def _add_budgets() -> None:
    """Budgets, their lines, entries and versions, and metrics of return."""
    _add_plans()
    _add_budget_entries()
    _add_metrics()


def _add_plans() -> None:
    """Budgets with their sources of funding and their lines."""
    op.create_table(
        "budget",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("starts_on", sa.String(10), nullable=False),
        sa.Column("ends_on", sa.String(10), nullable=False),
        sa.Column("limit_minor", sa.BigInteger(), nullable=False),
        sa.Column("limit_currency", sa.String(3), nullable=False),
        sa.Column("contingency_ppm", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("copy_of_id", sa.Integer(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        _key("budget"),
        _refers("budget", "copy_of_id", "budget"),
        sa.UniqueConstraint("name", "starts_on", name="uq_budget_name"),
    )
    op.create_table(
        "budget_funding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("budget_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("amount_currency", sa.String(3), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        _key("budget_funding"),
        _refers("budget_funding", "budget_id", "budget"),
        sa.UniqueConstraint("budget_id", "name", name="uq_budget_funding_budget_id"),
    )
    op.create_table(
        "budget_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("budget_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("cost_centre", sa.String(), nullable=False),
        sa.Column("project", sa.String(), nullable=False),
        sa.Column("category", sa.String(40), nullable=False),
        sa.Column("spending", sa.String(40), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("planned_minor", sa.BigInteger(), nullable=False),
        sa.Column("planned_currency", sa.String(3), nullable=False),
        sa.Column("forecast_minor", sa.BigInteger(), nullable=True),
        sa.Column("forecast_currency", sa.String(3), nullable=True),
        sa.Column("expected_on", sa.String(10), nullable=True),
        sa.Column("funding_id", sa.Integer(), nullable=True),
        sa.Column("copied_from_id", sa.Integer(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        _key("budget_line"),
        _refers("budget_line", "budget_id", "budget"),
        _refers("budget_line", "funding_id", "budget_funding"),
    )
    op.create_index("ix_budget_line_budget_id", "budget_line", ["budget_id"])


def _add_budget_entries() -> None:
    """What was asked for, ordered, received and invoiced, and the versions that were signed."""
    op.create_table(
        "budget_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("of_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("vendor", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("dated", sa.String(10), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("amount_currency", sa.String(3), nullable=False),
        sa.Column("expected_on", sa.String(10), nullable=True),
        sa.Column("approved_by", sa.String(), nullable=False),
        sa.Column("approved_at", sa.String(27), nullable=True),
        sa.Column("approval_reason", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        _key("budget_entry"),
        _refers("budget_entry", "line_id", "budget_line"),
        _refers("budget_entry", "of_id", "budget_entry"),
    )
    op.create_index("ix_budget_entry_line_id", "budget_entry", ["line_id"])
    op.create_index("ix_budget_entry_of_id", "budget_entry", ["of_id"])
    op.create_table(
        "budget_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("budget_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("signed_by", sa.String(), nullable=False),
        sa.Column("signed_at", sa.String(27), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        _key("budget_version"),
        _refers("budget_version", "budget_id", "budget"),
        sa.UniqueConstraint("budget_id", "number", name="uq_budget_version_budget_id"),
    )


def _add_metrics() -> None:
    """Metrics of return and the values that people enter."""
    op.create_table(
        "roi_metric",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("measure", sa.String(40), nullable=False),
        sa.Column("direction", sa.String(40), nullable=False),
        sa.Column("target_micro", sa.BigInteger(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        _key("roi_metric"),
        sa.UniqueConstraint("name", name="uq_roi_metric_name"),
    )
    op.create_table(
        "roi_value",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("metric_id", sa.Integer(), nullable=False),
        sa.Column("dated", sa.String(10), nullable=False),
        sa.Column("value_micro", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        _key("roi_value"),
        _refers("roi_value", "metric_id", "roi_metric"),
        sa.UniqueConstraint("metric_id", "dated", name="uq_roi_value_metric_id"),
    )


def _add_decisions() -> None:
    """Decisions about money, each with its document."""
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        _key("decision"),
    )


def _key(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}_{other}"
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name)

"""The catalogue and its prices, depreciation books that post and end, budgets and their lines."""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables of all three."""
    _add_catalogue()
    _add_posting()
    _add_budgets()


def _add_catalogue() -> None:
    """Models, their figures and prices, catalogue packs."""


def _add_posting() -> None:
    """Postings and events of depreciation books."""


def _add_budgets() -> None:
    """Budgets, their lines, commitments and versions."""

"""Until when an asset is under warranty, and how much of a machine's storage is solid state."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add both; nothing is known of them for what was entered before."""
    with op.batch_alter_table("asset") as asset:
        asset.add_column(sa.Column("warranty_until", sa.String(10), nullable=True))
        asset.create_index("ix_asset_warranty_until", ["warranty_until"])
    with op.batch_alter_table("spec") as spec:
        spec.add_column(sa.Column("solid_state_bytes", sa.BigInteger(), nullable=True))

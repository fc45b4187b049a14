"""Until when an asset is under warranty."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the end of the warranty; nothing is known of it for assets entered before."""
    with op.batch_alter_table("asset") as asset:
        asset.add_column(sa.Column("warranty_until", sa.String(10), nullable=True))
        asset.create_index("ix_asset_warranty_until", ["warranty_until"])

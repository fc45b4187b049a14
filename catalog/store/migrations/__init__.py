"""Alembic's migrations, shipped with the application and run when an older ledger is opened."""

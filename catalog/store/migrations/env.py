"""What Alembic runs: the migrations on the connection, and in the transaction, it is given."""

from alembic import context

from catalog.models import whole_schema

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=whole_schema(),
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()

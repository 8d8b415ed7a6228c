"""Runs the migrations on the connection that it is handed, one process at a time."""

import re

from alembic import context
from sqlalchemy import text

from monitor.storage.tables import metadata

ADVISORY_LOCK = 7_620_451_937  # any constant; concurrent upgrades of an empty database fail without it


def include_name(name: str | None, kind: str, _: object) -> bool:
    """Leave the partitions of `score` out of every comparison: jobs make and drop them."""
    return not (kind == "table" and name is not None and re.match(r"score_(default|\d)", name))


connection = context.config.attributes["connection"]
connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
context.configure(connection=connection, target_metadata=metadata, include_name=include_name, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()

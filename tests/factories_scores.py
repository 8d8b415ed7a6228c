"""Forms of score rows, for tests that write such rows themselves."""

from collections.abc import Mapping

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert

from monitor.storage import tables
from monitor.storage.score_rows import Form


def add_form(conn: Connection, detectors: Mapping[str, str]) -> int:
    """Write the form of rows whose values are these scores, given by these detectors; gives its id."""
    form = Form(tuple(detectors), tuple(detectors.values()))
    row = {"id": form.id, "names": list(form.names), "detectors": list(form.detectors)}
    conn.execute(insert(tables.score_form).on_conflict_do_nothing(), row)
    return form.id

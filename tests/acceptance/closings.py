"""Watches from inside the database which windows were closed when: a trigger keeps what an update would hide."""

from sqlalchemy import Engine, text

from tests.reading import rows

_KEEP = """
    CREATE TABLE closing AS SELECT bot, env, model_version, segment, metric, slice, revision FROM window_closed;
    CREATE FUNCTION keep_closing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO closing VALUES
            (NEW.bot, NEW.env, NEW.model_version, NEW.segment, NEW.metric, NEW.slice, NEW.revision);
        RETURN NULL;
    END $$;
    CREATE TRIGGER keep_closing AFTER INSERT OR UPDATE ON window_closed FOR EACH ROW EXECUTE FUNCTION keep_closing();
"""
_TWICE = """
    SELECT bot, env, model_version, segment, metric, slice, revision, count(*) FROM closing
    GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING count(*) > 1
"""
_LEFT_OUT = """
    SELECT bot, env, model_version, segment, metric, slice FROM closing
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING max(revision) <> count(*)
"""
_BOOKED = """
    SELECT bot, env, model_version, metric, slice, sum(n_scored)::bigint, sum(flagged)::bigint, sum(units)::bigint
    FROM window_partial WHERE segment = '' GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
"""
_CLOSED = """
    SELECT bot, env, model_version, metric, slice, n_scored, flagged, units
    FROM window_closed WHERE segment = '' AND (n_scored > 0 OR flagged > 0) ORDER BY 1, 2, 3, 4, 5
"""


def watch_closings(engine: Engine) -> None:
    """Keep each revision of each window from now on."""
    with engine.begin() as connection:
        connection.execute(text(_KEEP))


def assert_closed_once_per_revision(engine: Engine) -> None:
    """No window was written twice with one revision, and its revisions are 1, 2, ... without a gap."""
    assert rows(engine, _TWICE) == []
    assert rows(engine, _LEFT_OUT) == []


def assert_closed_sums(engine: Engine) -> None:
    """Every slice that has anything is closed, with the sums that were booked."""
    booked, closed = rows(engine, _BOOKED), rows(engine, _CLOSED)
    assert booked == closed
    assert booked

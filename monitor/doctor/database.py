"""Looks at the database: reached, at our schema, on time, and what it says of the work."""

import re
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, text

from monitor.config.settings import Settings
from monitor.doctor.finding import Finding, fail, ok, warn
from monitor.errors import BotwatchError
from monitor.storage.listings import bots
from monitor.storage.opening import open_database
from monitor.storage.schema import head, revision
from monitor.storage.transaction import transaction

_SKEW, _GROSS_SKEW = timedelta(seconds=2), timedelta(minutes=1)
_QUIET = timedelta(hours=24)
_OLDEST_MAJOR = 14


def database_findings(settings: Settings) -> Iterator[Finding]:
    """Look from the outside in; stops where nothing can follow."""
    try:
        with open_database(settings, any_schema=True) as engine:
            found, expected = revision(engine), head()
            with transaction(engine) as connection:
                yield from _server(connection)
                yield from _clock(connection)
                if found != expected:
                    yield fail(
                        "schema",
                        f"{found or 'empty'}; this program expects {expected}",
                        'run "botwatch db upgrade", or the release that made the database',
                    )
                    return
                yield ok("schema", f"at {expected}")
                yield from _keys(connection, settings)
                yield from _partitions(connection)
                yield from _work(connection)
                yield from _feeds(connection, settings)
                yield from _outbox(connection)
    except BotwatchError as error:
        yield fail("database", str(error), "mend that first; the checks behind it could not be made")


def _server(connection: Connection) -> Iterator[Finding]:
    version, zone = connection.execute(
        text(
            "SELECT current_setting('server_version_num')::int / 10000, reset_val"
            " FROM pg_settings WHERE name = 'TimeZone'"
        )
    ).one()
    if version < _OLDEST_MAJOR:
        yield fail("database", f"Postgres {version}", f"use Postgres {_OLDEST_MAJOR} or newer")
    else:
        yield ok("database", f"Postgres {version} answers")
    if zone in ("UTC", "Etc/UTC", "GMT"):
        yield ok("database zone", zone)
    else:
        yield warn(
            "database zone",
            f"{zone}; our own sessions are in UTC, other people's are not",
            "ALTER DATABASE ... SET timezone TO 'UTC', so that a query by hand shows the same days",
        )


def _clock(connection: Connection) -> Iterator[Finding]:
    before = datetime.now(UTC)
    there = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    after = datetime.now(UTC)
    # Their clock was read somewhere between our two looks: what lies outside is skew for sure.
    skew = max(there - after, before - there, timedelta())
    if skew <= _SKEW:
        yield ok("database clock", "agrees with this machine")
        return
    words = f"{skew.total_seconds():.0f} s {'ahead of' if there > after else 'behind'} this machine"
    step = "let both take their time from NTP"
    yield fail("database clock", words, step) if skew > _GROSS_SKEW else warn("database clock", words, step)


def _keys(connection: Connection, settings: Settings) -> Iterator[Finding]:
    found = connection.execute(text("SELECT count(*) FROM keyring")).scalar_one()
    if found < 2:
        yield fail(
            "keys", "the sampling salt or the hash key is missing", 'run "botwatch db upgrade", which makes them'
        )
    elif settings.database.url is not None and settings.privacy.hmac_key is None:
        yield warn(
            "keys",
            "salt and hash key are kept in the database: who can read it can recognise a conversation id",
            "where others can read it, set privacy.hmac_key from a secret store before the first record is read",
        )
    else:
        yield ok("keys", "made")


def _partitions(connection: Connection) -> Iterator[Finding]:
    if connection.execute(text("SELECT EXISTS (SELECT FROM score_default)")).scalar_one():
        yield warn(
            "score partitions",
            "rows lie in the DEFAULT partition, of days that had none of their own",
            "a process with the role control moves them within the hour; if they stay, see its log",
        )
    else:
        yield ok("score partitions", "the DEFAULT partition is empty")


def _work(connection: Connection) -> Iterator[Finding]:
    now = datetime.now(UTC)
    seen = [(line.last_reply, line.bot) for line in bots(connection, now) if line.last_reply is not None]
    if not seen:
        yield warn("replies", "none was scored yet", "see that a worker runs and that records arrive")
    else:
        at, bot = max(seen)
        words = f"the newest that was scored is of {at:%Y-%m-%d %H:%M} UTC ({bot})"
        yield (
            ok("replies", words)
            if now - at < _QUIET
            else warn("replies", words, "nothing for a day: see whether records arrive and a worker runs")
        )
    gaps = connection.execute(text("SELECT count(*) FROM gap WHERE found_at > now() - interval '7 days'")).scalar_one()
    if gaps:
        yield warn("gaps", f"{gaps} in 7 days", "records were lost before we read them: docs/operations.md, Gaps")
    letters = connection.execute(
        text("SELECT count(*) FROM dead_letter WHERE dropped_at IS NULL AND received_at > now() - interval '1 day'")
    ).scalar_one()
    if letters:
        yield warn("dead letters", f"{letters} in a day", '"botwatch dead-letters ls" names the reasons')


def _feeds(connection: Connection, settings: Settings) -> Iterator[Finding]:
    stalled = connection.execute(
        text("SELECT name, kind FROM feed WHERE stalled_since IS NOT NULL AND NOT finished ORDER BY name")
    )
    for name, kind in stalled:
        if kind == "kafka" and not _is_named(name, settings):
            yield warn(
                f"feed {name}",
                "is not in the settings any more, and windows, marks of repeats and an alert still wait for it",
                f'if that is meant: "botwatch feeds give-up {shlex.quote(name)}"; else put it back into kafka.topics',
            )
        else:
            yield warn(f"feed {name}", "a partition has stalled", "see the log of its worker; windows close without it")
    ahead = connection.execute(
        text("SELECT count(*) FROM partition_state WHERE beat_at > clock_timestamp() + CAST(:skew AS interval)"),
        {"skew": _SKEW},
    ).scalar_one()
    if ahead:
        yield warn(
            "worker clocks",
            f"{ahead} partitions were read at a time that has not come yet",
            "let the machines of the workers take their time from NTP: a wrong clock looks like a stall, or hides one",
        )


def _is_named(topic: str, settings: Settings) -> bool:
    if settings.kafka.topic_pattern is not None:
        return re.search(settings.kafka.topic_pattern, topic) is not None
    return topic in settings.kafka.topics


def _outbox(connection: Connection) -> Iterator[Finding]:
    held, dead, waiting = connection.execute(
        text(
            "SELECT count(*) FILTER (WHERE state = 'held'), count(*) FILTER (WHERE state = 'dead'),"
            " count(*) FILTER (WHERE state IN ('pending', 'sending') AND created_at < now() - interval '5 minutes')"
            " FROM outbox"
        )
    ).one()
    for count, words in ((held, "held"), (dead, "given up"), (waiting, "waiting for more than 5 minutes")):
        if count:
            yield warn("outbox", f"{count} message{'s'[: count > 1]} {words}", '"botwatch outbox ls" names the reasons')
    if not (held or dead or waiting):
        yield ok("outbox", "nothing is stuck")

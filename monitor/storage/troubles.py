"""What is wrong with the pipeline itself, as its own tables say."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, text

from monitor.domain.trouble import Trouble
from monitor.domain.window import TimeSettings
from monitor.storage.feeds import ASKED, UNREAD, given_up
from monitor.storage.names import OTHER, VERSIONS, VERSIONS_SPAN
from monitor.storage.partitions import AHEAD

STALLED = "stalled"
GAP_SHOWN = timedelta(hours=1)  # a gap does not heal; it is told for an hour after it was found
DEAD_LETTERS_SPAN = timedelta(minutes=15)
DEAD_LETTERS = 10
DEAD_LETTERS_SHARE = 0.01
LATE_SPAN = timedelta(days=1)
LATE = 100
LATE_SHARE = 0.01
FAILURES_SPAN = timedelta(hours=1)  # event time, behind the newest closed slice
FAILURES = 10
FAILURES_SHARE = 0.01

_GAPS = text("""
    SELECT coalesce(s.topic, f.name) AS name, s.partition, g.kind, sum(g.to_offset - g.from_offset)::bigint AS records,
           bool_or(g.maybe_doubled) AS maybe_doubled, max(g.found_at) AS found_at
    FROM gap AS g JOIN source AS s ON s.id = g.source_id JOIN feed AS f ON f.id = s.feed_id
    WHERE g.found_at > :since
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
""")
_STALLED = text("""
    SELECT coalesce(s.topic, f.name) AS name, count(*) AS n, array_agg(s.partition ORDER BY s.partition) AS partitions
    FROM source AS s JOIN feed AS f ON f.id = s.feed_id LEFT JOIN partition_state AS p ON p.source_id = s.id
    WHERE f.kind <> 'file' AND NOT f.finished AND s.retired_at IS NULL AND f.stalled_since <= :seen AND (
        coalesce(p.beat_at, f.first_seen_at) <= :since
        OR (coalesce(p.position < p.end_offset, true) AND coalesce(p.moved_at, f.first_seen_at) <= :since)
    )
    GROUP BY 1 ORDER BY 1
""")
_DEAD_LETTERS = text("""
    SELECT letters.n, letters.reason, seen.n AS seen FROM
        (SELECT count(*) AS n, mode() WITHIN GROUP (ORDER BY reason) AS reason FROM dead_letter
         WHERE received_at > :since AND dropped_at IS NULL) AS letters,
        (SELECT coalesce(sum(l.seen), 0)::bigint AS n FROM watched_bot AS b
         JOIN ledger AS l ON l.bot = b.bot AND l.env = b.env AND l.slice > :since) AS seen
""")
_FAILURES = text("""
    SELECT f.detector, sum(f.n)::bigint AS failed, mode() WITHIN GROUP (ORDER BY f.reason) AS reason,
           array_agg(DISTINCT f.bot) AS bots,
           (SELECT sum(l.scored + l.failed)::bigint FROM ledger AS l JOIN watched_bot AS w USING (bot, env)
            WHERE l.slice < w.closed_until AND l.slice >= w.closed_until - CAST(:span AS interval)
            AND w.closed_until > :recent) AS tried
    FROM detector_failure AS f JOIN watched_bot AS b USING (bot, env)
    WHERE f.slice < b.closed_until AND f.slice >= b.closed_until - CAST(:span AS interval) AND b.closed_until > :recent
    GROUP BY f.detector ORDER BY f.detector
""")
# Rows of past days are history read for the first time: the next run of the job moves them.
_DEFAULT = text(
    "SELECT count(*) FROM (SELECT FROM score_default WHERE day BETWEEN :today AND :last LIMIT 100000) AS rows"
)


# A version of a model or of a prompt that came after the hundredth is in no row of its own.
_VERSIONS = text("""
    SELECT bot, env, kind, count(*) AS n FROM deploy WHERE first_slice > :since
    GROUP BY bot, env, kind HAVING count(*) >= :most ORDER BY bot, env, kind
""")
_POOLED = text("""
    SELECT coalesce(sum(l.seen), 0)::bigint AS n FROM watched_bot AS b JOIN ledger AS l USING (bot, env)
    WHERE b.bot = :other AND l.slice > :since AND (SELECT count(*) FROM watched_bot) > :most
""")
# By when they were booked: their own slices are days ago.
_LATE = text("""
    SELECT dropped.n, dropped.bots, seen.n AS seen FROM
        (SELECT coalesce(sum(n), 0)::bigint AS n, array_agg(DISTINCT bot ORDER BY bot) AS bots FROM intake_count
         WHERE kind = 'late_dropped' AND booked_at > :since) AS dropped,
        (SELECT coalesce(sum(l.seen), 0)::bigint AS n FROM watched_bot AS b
         JOIN ledger AS l ON l.bot = b.bot AND l.env = b.env AND l.slice > :since) AS seen
""")


def troubles(conn: Connection, times: TimeSettings, now: datetime) -> list[Trouble]:
    """List what is wrong now: gaps, stalled partitions, floods of dead letters, failing detectors, storage."""
    return [
        *_gaps(conn, now),
        *_stalled(conn, times, now),
        *_dead_letters(conn, now),
        *_failures(conn, now),
        *_full_default(conn, now),
        *_versions(conn, now),
        *_late(conn, times, now),
    ]


def pooled(conn: Connection, max_bots: int, now: datetime) -> list[Trouble]:
    """Say whether replies of bots beyond the limit came within the last hour."""
    row = conn.execute(_POOLED, {"other": OTHER, "since": now - GAP_SHOWN, "most": max_bots}).one()
    if not row.n:
        return []
    words = (
        f"there are more than {max_bots} bots, so {row.n:,} replies of the last hour are counted as one bot, "
        f'"{OTHER}". Does a producer put the id of a user or a session into `bot`? Mend it, or kafka.mapping; a bot '
        "that is real gets a section [bots.NAME], or raise intake.max_bots"
    )
    return [Trouble("bots", "too_many", words, {"n": row.n})]


def _versions(conn: Connection, now: datetime) -> list[Trouble]:
    found = []
    for row in conn.execute(_VERSIONS, {"since": now - VERSIONS_SPAN, "most": VERSIONS}):
        words = (
            f"{row.bot} ({row.env}) has had {row.n} new {row.kind} versions in {VERSIONS_SPAN.days} days, so further "
            f'ones are counted as "{OTHER}" and are no deploys to compare. Does something else than a version stand in '
            f"`{row.kind}_version`, such as a build or a request?"
        )
        found.append(Trouble(f"{row.bot}/{row.env}", f"too_many_{row.kind}s", words, {"n": row.n}))
    return found


def _late(conn: Connection, times: TimeSettings, now: datetime) -> list[Trouble]:
    row = conn.execute(_LATE, {"since": now - LATE_SPAN}).one()
    if row.n < LATE or row.n <= LATE_SHARE * (row.n + row.seen):
        return []
    hours = f"{times.lateness.total_seconds() / 3600:g} h"
    named = ", ".join(row.bots[:5]) + (f" and {len(row.bots) - 5} more" if len(row.bots) > 5 else "")
    words = (
        f"{row.n:,} replies came more than {hours} late within a day ({named}): they are counted, and in no window. "
        "If an outage upstream is being made up, nothing is to be done but to know that those days look too quiet; "
        "if it will be so again, lengthen time.lateness"
    )
    return [Trouble("late replies", "late", words, {"n": row.n, "seen": row.seen, "bots": list(row.bots)})]


def endings(conn: Connection, times: TimeSettings) -> dict[str, str]:
    """Why troubles are over at once, where that is not seen from what was wrong: words, by fingerprint."""
    days = f"{times.unread.total_seconds() / 86400:g} days"
    why = {
        UNREAD: f"nobody had read it for {days}, so nothing waits for it any more",
        ASKED: "somebody gave it up, so nothing waits for it any more",
    }
    return {
        Trouble(name, STALLED, "").fingerprint: f"{name} is given up: {why[reason]}; whoever reads on ends that"
        for name, reason in given_up(conn)
    }


def _gaps(conn: Connection, now: datetime) -> list[Trouble]:
    found = []
    for row in conn.execute(_GAPS, {"since": now - GAP_SHOWN}):
        doubled = "; what was read again may be counted twice" if row.maybe_doubled else ""
        words = f"{row.records:,} records of {row.name}[{row.partition}] were never read ({row.kind}){doubled}"
        facts = {"records": row.records, "kind": row.kind}
        found.append(Trouble(f"{row.name}[{row.partition}]", f"gap.{row.kind}", words, facts))
    return found


def _stalled(conn: Connection, times: TimeSettings, now: datetime) -> list[Trouble]:
    found = []
    # Seen for two beats: after a restart of everything the owners need a moment to say that they are there.
    for row in conn.execute(_STALLED, {"since": now - times.stalled_after, "seen": now - 2 * times.beat}):
        listed = ", ".join(str(partition) for partition in row.partitions[:10])
        waits = int(times.stall.total_seconds() // 60)
        words = (
            f"nobody reads {_counted(row.n, 'partition')} of {row.name} ({listed}); windows wait for it for "
            f"{waits} min and then close without it. If its workers run, compare their clocks with ours "
            '("botwatch doctor" on both); if it is not to be read any more: "botwatch feeds give-up"'
        )
        found.append(Trouble(row.name, STALLED, words, {"partitions": list(row.partitions)}))
    return found


def _dead_letters(conn: Connection, now: datetime) -> list[Trouble]:
    row = conn.execute(_DEAD_LETTERS, {"since": now - DEAD_LETTERS_SPAN}).one()
    if row.n <= DEAD_LETTERS or row.n <= DEAD_LETTERS_SHARE * (row.n + row.seen):
        return []
    words = (
        f"{row.n:,} records of the last 15 min could not be read, most often: {row.reason}; "
        'see "botwatch dead-letters ls"'
    )
    return [Trouble("dead letters", "dead_letters", words, {"n": row.n, "seen": row.seen})]


def _failures(conn: Connection, now: datetime) -> list[Trouble]:
    found = []
    span = {"span": FAILURES_SPAN, "recent": now - 2 * FAILURES_SPAN}
    for row in conn.execute(_FAILURES, span):
        if row.failed < FAILURES or row.failed <= FAILURES_SHARE * (row.tried or 0):
            continue
        words = (
            f"detector {row.detector} failed on {row.failed:,} of {row.tried or 0:,} replies in an hour, most often: "
            f"{row.reason}; they count as not checked"
        )
        facts: dict[str, Any] = {"failed": row.failed, "tried": row.tried, "bots": list(row.bots)}
        found.append(Trouble(f"detector {row.detector}", "failures", words, facts))
    return found


def _full_default(conn: Connection, now: datetime) -> list[Trouble]:
    days = {"today": now.date(), "last": (now + timedelta(days=AHEAD)).date()}
    rows = conn.execute(_DEFAULT, days).scalar_one()
    if rows == 0:
        return []
    words = (
        f"{rows:,} score rows lie in the default partition: the partitions of their days are missing; "
        "the job that makes them moves the rows, see the log if this stays"
    )
    return [Trouble("storage", "default_partition", words, {"rows": rows})]


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"

"""Rows as workers book them, for tests of closing and judging: plain functions, everything named that matters."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np
from sqlalchemy import Connection, text

from monitor.domain.window import SLICE

MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Booking:
    """Counts of one slice from one source."""

    slice: datetime
    n: int
    units: int = 0
    bot: str = "shop"
    metric: str = "toxicity"
    version: str = "v1"
    source: int = 1
    flagged: int | None = None
    failed: int = 0
    skipped: int = 0
    pi: float = 1.0
    segment: str = ""
    x: float | None = None  # of a mean: the sum of values
    q: float | None = None  # and of their squares
    band: int = 0


def add_topic(conn: Connection, *, partitions: int = 1, name: str = "chat", now: datetime = MONDAY) -> list[int]:
    """Register a topic; gives the ids of its sources, one a partition, without any sign of life."""
    feed = conn.execute(
        text(
            "INSERT INTO feed (kind, name, identity, first_seen_at) VALUES ('kafka', :name, :name, :now) RETURNING id"
        ),
        {"name": name, "now": now},
    ).scalar_one()
    return [
        conn.execute(
            text(
                "INSERT INTO source (feed_id, kind, topic, topic_id, partition) "
                "VALUES (:feed, 'kafka', :name, :name, :partition) RETURNING id"
            ),
            {"feed": feed, "name": name, "partition": partition},
        ).scalar_one()
        for partition in range(partitions)
    ]


def add_file(conn: Connection, *, finished: bool = True, name: str = "fortnight.jsonl") -> int:
    """Register a file, read to its end or not; gives its source."""
    feed = conn.execute(
        text(
            "INSERT INTO feed (kind, name, identity, first_seen_at, finished) "
            "VALUES ('file', :name, :name, :now, :finished) RETURNING id"
        ),
        {"name": name, "now": MONDAY, "finished": finished},
    ).scalar_one()
    source: int = conn.execute(
        text("INSERT INTO source (feed_id, kind, path) VALUES (:feed, 'file', :name) RETURNING id"),
        {"feed": feed, "name": name},
    ).scalar_one()
    return source


def report(
    conn: Connection,
    source: int,
    *,
    newest: datetime | None,
    now: datetime,
    behind: int = 0,
    position: int = 100,
    moved_at: datetime | None = None,
) -> None:
    """Write a partition's sign of life: its newest committed event, and how many records it is behind."""
    conn.execute(
        text(
            "INSERT INTO partition_state (source_id, position, end_offset, max_event_at, owner, beat_at, moved_at) "
            "VALUES (:source, :position, :end, :newest, 'worker', :now, :moved) ON CONFLICT (source_id) DO UPDATE SET "
            "position = excluded.position, end_offset = excluded.end_offset, max_event_at = excluded.max_event_at, "
            "beat_at = excluded.beat_at, moved_at = excluded.moved_at"
        ),
        {
            "source": source,
            "position": position,
            "end": position + behind,
            "newest": newest,
            "now": now,
            "moved": moved_at or now,
        },
    )


def add_bot(conn: Connection, sources: Iterable[int], *, bot: str = "shop", env: str = "prod") -> None:
    """Register a bot that these sources have fed."""
    conn.execute(
        text("INSERT INTO watched_bot (bot, env, first_seen_at) VALUES (:bot, :env, :at) ON CONFLICT DO NOTHING"),
        {"bot": bot, "env": env, "at": MONDAY},
    )
    for source in sources:
        conn.execute(
            text(
                "INSERT INTO bot_feed (bot, env, feed_id) SELECT :bot, :env, feed_id FROM source WHERE id = :source "
                "ON CONFLICT DO NOTHING"
            ),
            {"bot": bot, "env": env, "source": source},
        )


def book(conn: Connection, bookings: Sequence[Booking]) -> None:
    """Add bookings to the sums, the ledger, the versions and the dirty slices, as the batch transaction does."""
    rows = [
        {
            "bot": each.bot,
            "version": each.version,
            "metric": each.metric,
            "slice": each.slice,
            "source": each.source,
            "n": each.n,
            "units": each.units,
            "flagged": each.units if each.flagged is None else each.flagged,
            "failed": each.failed,
            "skipped": each.skipped,
            "seen": each.n + each.failed + each.skipped,
            "pi": each.pi,
            "band": each.band,
            "segment": each.segment,
            "x": (each.units if each.flagged is None else each.flagged) / each.pi if each.x is None else each.x,
            "q": (each.units if each.flagged is None else each.flagged) / each.pi**2 if each.q is None else each.q,
        }
        for each in bookings
    ]
    counted: set[tuple[object, ...]] = set()  # a reply is in the ledger once, however many metrics it has
    ledger = []
    for row in rows:
        key = (row["bot"], row["version"], row["slice"], row["source"], row["band"])
        if not row["segment"] and (key not in counted or row["metric"] == bookings[0].metric):
            ledger.append(row)
        counted.add(key)
    with_scores = [row for row in rows if row["n"] or row["flagged"]]
    if with_scores:
        conn.execute(_PARTIAL, with_scores)
    if ledger:
        conn.execute(_LEDGER, ledger)
        conn.execute(_DEPLOY, [{name: row[name] for name in ("bot", "version", "slice")} for row in ledger])
    marks = sorted({(each.bot, each.slice) for each in bookings})
    conn.execute(_DIRTY, [{"bot": bot, "slice": at} for bot, at in marks])


def traffic(
    days: float,
    *,
    start: datetime = MONDAY,
    rate: float = 0.01,
    worse_from: datetime | None = None,
    worse_until: datetime | None = None,
    worse: float = 8.0,
    per_slice: float = 20.0,
    seed: int = 1,
    **labels: object,
) -> list[Booking]:
    """Make steady traffic of one bot and metric; from `worse_from` to `worse_until` the rate is `worse` times it."""
    rng = np.random.default_rng(seed)
    made = []
    for index in range(int(days * 288)):
        at = start + index * SLICE
        bad = worse_from is not None and at >= worse_from and (worse_until is None or at < worse_until)
        n = int(rng.poisson(per_slice))
        units = int(rng.binomial(n, rate * (worse if bad else 1.0)))
        made.append(Booking(at, n, units, **labels))  # type: ignore[arg-type]
    return made


_PARTIAL = text("""
    INSERT INTO window_partial AS old (bot, env, model_version, segment, metric, band, slice, source_id, n_scored,
                                       flagged, units, x, q, w, w_max)
    VALUES (:bot, 'prod', :version, :segment, :metric, :band, :slice, :source, :n, :flagged, :units, :x, :q, :n / :pi,
            1 / :pi)
    ON CONFLICT (bot, env, slice, metric, segment, model_version, band, source_id) DO UPDATE
    SET n_scored = old.n_scored + excluded.n_scored, flagged = old.flagged + excluded.flagged,
        units = old.units + excluded.units, x = old.x + excluded.x, q = old.q + excluded.q, w = old.w + excluded.w,
        w_max = greatest(old.w_max, excluded.w_max)
""")
_LEDGER = text("""
    INSERT INTO ledger AS old (bot, env, model_version, slice, source_id, seen, skipped, scored, failed, last_at)
    VALUES (:bot, 'prod', :version, :slice, :source, :seen, :skipped, :n, :failed, :slice)
    ON CONFLICT (bot, env, slice, model_version, source_id) DO UPDATE
    SET seen = old.seen + excluded.seen, skipped = old.skipped + excluded.skipped,
        scored = old.scored + excluded.scored, failed = old.failed + excluded.failed
""")
_DEPLOY = text("""
    INSERT INTO deploy AS old (bot, env, kind, value, first_slice) VALUES (:bot, 'prod', 'model', :version, :slice)
    ON CONFLICT (bot, env, kind, value) DO UPDATE SET first_slice = least(old.first_slice, excluded.first_slice)
""")
_DIRTY = text("""
    INSERT INTO window_dirty (bot, env, slice) VALUES (:bot, 'prod', :slice)
    ON CONFLICT (bot, env, slice) DO UPDATE SET seq = window_dirty.seq + 1
""")

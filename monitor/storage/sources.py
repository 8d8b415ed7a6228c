"""Feeds, sources, their offsets, gaps and signs of life: where reading stands.

A source is one partition of one topic id, or one file; a source_id is never read twice. The compare-and-set that
fences a batch is in batch.py.
"""

import logging
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, text

from monitor.domain.source import Beat, FileStanding, Gap, Standing, Survey
from monitor.storage.transaction import transaction
from monitor.telemetry import metrics

log = logging.getLogger(__name__)
SKEW = timedelta(seconds=30)  # half of what makes control take a worker for dead
FILE, STREAM = "file", "stream"  # kinds of a feed beside kafka: only a file knows no watermark and no lateness


class SourcesInPostgres:
    """`Sources` of domain/ports.py.

    Args:
        engine: the database.
        rate: the configured sampling rate; it holds for a source from where it stands when it is placed.
        dedupe: whether repeated ids are found; without it a topic that was made again may count records twice.

    `rates` holds (from_offset, pi) pairs, sorted, of every source placed so far; it changes while the sampler reads it.
    """

    def __init__(self, engine: Engine, *, rate: float = 1.0, dedupe: bool = True) -> None:
        self._engine = engine
        self._rate = rate
        self._dedupe = dedupe
        self.rates: dict[int, list[tuple[int, float]]] = {}
        self._names: dict[int, tuple[str, str]] = {}
        self._skewed = False

    def survey(self, topic: str, topic_id: str) -> Survey:
        """Say what is known of the topic with this id."""
        with transaction(self._engine) as connection:
            return survey(connection, topic, topic_id)

    def place(
        self, topic: str, topic_id: str, partitions: Collection[int], starts: Mapping[int, int], now: datetime
    ) -> dict[int, Standing]:
        """Register what is new and give where each partition stands."""
        with transaction(self._engine) as connection:
            feed_id = register_topic(connection, topic, topic_id, now)
            if feed_id is None:
                return {}
            retire_older_topics(connection, topic, feed_id, now, maybe_doubled=not self._dedupe)
            register_partitions(connection, feed_id, topic, topic_id, starts, now)
            placed = standings(connection, feed_id, partitions)
            rates = self._rates(connection, [standing.source_id for standing in placed.values()])
        self.rates.update(rates)
        self._names |= {at.source_id: (topic, f"{topic}:{partition}") for partition, at in placed.items()}
        return placed

    def place_file(self, path: str, identity: str, now: datetime, *, live: bool = False) -> FileStanding:
        """Register the file, or the `live` stream, at its first sight and give where it stands."""
        with transaction(self._engine) as connection:
            standing = register_file(connection, path, identity, now, STREAM if live else FILE)
            rates = self._rates(connection, [standing.source_id])
        self.rates.update(rates)
        self._names[standing.source_id] = (path, path)
        return standing

    def finish(self, identity: str) -> None:
        """Nothing waits for this feed any more."""
        with transaction(self._engine) as connection:
            connection.execute(
                text("UPDATE feed SET finished = true WHERE identity = :identity AND NOT finished"),
                {"identity": identity},
            )

    def reached(self, identity: str, until: datetime) -> None:
        """Let slices that end by `until` close, though the file goes on."""
        with transaction(self._engine) as connection:
            connection.execute(
                text(
                    "UPDATE feed SET watermark = GREATEST(watermark, :until),"
                    " complete_until = GREATEST(complete_until, :until) WHERE identity = :identity"
                ),
                {"identity": identity, "until": until},
            )

    def skip(self, gap: Gap, now: datetime) -> bool:
        """Move the stored offset over the gap and write its row, if it still stands at the gap's first offset."""
        with transaction(self._engine) as connection:
            moved = connection.execute(
                text(
                    "UPDATE stream_offset SET next_offset = :end, attempts = 0, probe = NULL "
                    "WHERE source_id = :source AND next_offset = :start RETURNING source_id"
                ),
                {"source": gap.source_id, "start": gap.from_offset, "end": gap.to_offset},
            ).one_or_none()
            if moved is None:
                return False
            insert_gap(connection, gap, now)
        return True

    def renew(self, gap: Gap, start: int, now: datetime) -> bool:
        """Retire the source of a log that was cut and open its next generation at `start`."""
        with transaction(self._engine) as connection:
            stored = connection.execute(
                text("SELECT next_offset FROM stream_offset WHERE source_id = :source FOR UPDATE"),
                {"source": gap.source_id},
            ).scalar_one()
            retired = connection.execute(
                text("UPDATE source SET retired_at = :now WHERE id = :source AND retired_at IS NULL RETURNING id"),
                {"source": gap.source_id, "now": now},
            ).one_or_none()
            if stored != gap.to_offset or retired is None:
                connection.rollback()
                return False
            insert_gap(connection, gap, now)
            source_id = connection.execute(
                text(
                    "INSERT INTO source (feed_id, kind, topic, topic_id, partition, path, generation) "
                    "SELECT feed_id, kind, topic, topic_id, partition, path, generation + 1 "
                    "FROM source WHERE id = :source RETURNING id"
                ),
                {"source": gap.source_id},
            ).scalar_one()
            _open(connection, {source_id: start}, now)
        return True

    def beat(self, beats: Sequence[Beat], owner: str, now: datetime) -> None:
        """Write the owner's sign of life; the newest event never goes back.

        Records without a reply (feedback, what cannot be read) do not count as movement at the log's end: a partition
        that gets nothing else would never be idle, and hold all windows of its topic back. A pipe is always at its end,
        as far as anybody knows, so there they do.

        Control compares these times with its own clock, so ours is compared with the one that all share.
        """
        ordered = sorted(beats, key=lambda beat: beat.source_id)
        with transaction(self._engine) as connection:
            connection.execute(
                text(
                    "INSERT INTO partition_state AS state"
                    " (source_id, position, end_offset, max_event_at, owner, beat_at, moved_at) "
                    "SELECT source_id, position, end_offset, max_event_at, :owner, :now, :now FROM unnest("
                    " CAST(:sources AS bigint[]), CAST(:positions AS bigint[]), CAST(:ends AS bigint[]),"
                    " CAST(:events AS timestamptz[])) AS beat (source_id, position, end_offset, max_event_at) "
                    "ON CONFLICT (source_id) DO UPDATE SET position = excluded.position,"
                    " end_offset = excluded.end_offset,"
                    " max_event_at = GREATEST(state.max_event_at, excluded.max_event_at),"
                    " owner = excluded.owner, beat_at = excluded.beat_at,"
                    " moved_at = CASE WHEN state.position = excluded.position"
                    "  OR (excluded.position >= excluded.end_offset"
                    "   AND (SELECT kind FROM source WHERE id = state.source_id) = 'kafka'"
                    "   AND (excluded.max_event_at IS NULL OR excluded.max_event_at <= state.max_event_at))"
                    # A clock that was set back must not keep a silent partition from being idle until it caught up.
                    "  THEN LEAST(state.moved_at, excluded.moved_at)"
                    "  ELSE excluded.moved_at END"
                ),
                {
                    "owner": owner,
                    "now": now,
                    "sources": [beat.source_id for beat in ordered],
                    "positions": [beat.position for beat in ordered],
                    "ends": [beat.end_offset for beat in ordered],
                    "events": [beat.max_event_at for beat in ordered],
                },
            )
            ahead = now - connection.execute(text("SELECT clock_timestamp()")).scalar_one()
        self._tell_skew(ahead)

    def _tell_skew(self, ahead: timedelta) -> None:
        metrics.CLOCK_AHEAD.set(ahead.total_seconds())
        skewed = abs(ahead) > SKEW
        if skewed and not self._skewed:
            log.warning(
                "the clocks of this machine and of the database disagree; signs of life may not be believed",
                extra={"ahead_s": round(ahead.total_seconds())},
            )
        self._skewed = skewed

    def recall(self, source_ids: Collection[int]) -> None:
        """Learn names and rates of sources without placing them: for single records that are read again."""
        with transaction(self._engine) as connection:
            rates = rates_of(connection, source_ids)
            rows = connection.execute(
                text("SELECT id, topic, partition, path FROM source WHERE id = ANY(:ids)"), {"ids": sorted(source_ids)}
            ).all()
        self.rates.update(rates)
        for row in rows:
            name = row.path if row.topic is None else f"{row.topic}:{row.partition}"
            self._names[row.id] = (row.topic or row.path, name)

    def hold(self, source_ids: Collection[int], rate: float) -> None:
        """Let the rate hold for these sources from where they stand, and for those placed later; between batches."""
        with transaction(self._engine) as connection:
            hold_rate(connection, source_ids, rate, reason="lag")
            rates = rates_of(connection, source_ids)
        self._rate = rate
        self.rates.update(rates)

    def topic_of(self, source_id: int) -> str:
        """Name the topic, or the file, of a source placed here."""
        return self._names[source_id][0]

    def name_of(self, source_id: int) -> str:
        """Name "topic:partition", or the file, of a source placed here; with an offset it is the id of a record."""
        return self._names[source_id][1]

    def _rates(self, connection: Connection, sources: Collection[int]) -> dict[int, list[tuple[int, float]]]:
        hold_rate(connection, sources, self._rate)
        return rates_of(connection, sources)


def survey(connection: Connection, topic: str, topic_id: str) -> Survey:
    """Say whether the topic's name was ever read, and which partitions of this very topic are registered."""
    known = connection.execute(
        text(
            "SELECT f.identity, s.partition FROM feed f LEFT JOIN source s ON s.feed_id = f.id "
            "WHERE f.kind = 'kafka' AND f.name = :topic"
        ),
        {"topic": topic},
    ).all()
    own = (row.partition for row in known if row.identity == topic_id and row.partition is not None)
    return Survey(topic_is_new=not known, partitions=frozenset(own))


def register_topic(connection: Connection, topic: str, topic_id: str, now: datetime) -> int | None:
    """Give the topic's feed, locked against others who place it; None when a newer topic took over its name."""
    connection.execute(
        text(
            "INSERT INTO feed (kind, name, identity, first_seen_at) VALUES ('kafka', :topic, :id, :now) "
            "ON CONFLICT (kind, identity) DO NOTHING"
        ),
        {"topic": topic, "id": topic_id, "now": now},
    )
    feed_id: int = connection.execute(
        text("SELECT id FROM feed WHERE kind = 'kafka' AND identity = :id FOR UPDATE"), {"id": topic_id}
    ).scalar_one()
    newer = connection.execute(
        text("SELECT 1 FROM feed WHERE kind = 'kafka' AND name = :topic AND id > :feed LIMIT 1"),
        {"topic": topic, "feed": feed_id},
    ).one_or_none()
    if newer is not None:
        return None
    connection.execute(
        text("UPDATE feed SET finished = false, given_up = NULL WHERE id = :feed AND finished"), {"feed": feed_id}
    )
    return feed_id


def retire_older_topics(
    connection: Connection, topic: str, feed_id: int, now: datetime, *, maybe_doubled: bool
) -> None:
    """End every older feed of this name: what was unread in it is a gap, and no window waits for it."""
    retired = {"topic": topic, "feed": feed_id, "now": now, "doubled": maybe_doubled}
    connection.execute(
        text(
            "WITH over AS (UPDATE source s SET retired_at = :now FROM feed f WHERE f.id = s.feed_id"
            " AND f.kind = 'kafka' AND f.name = :topic AND f.id < :feed AND s.retired_at IS NULL RETURNING s.id) "
            "INSERT INTO gap (source_id, from_offset, to_offset, kind, maybe_doubled, found_at) "
            "SELECT o.source_id, o.next_offset, GREATEST(o.next_offset, p.end_offset), 'recreated', :doubled, :now "
            "FROM over JOIN stream_offset o ON o.source_id = over.id "
            "LEFT JOIN partition_state p ON p.source_id = over.id"
        ),
        retired,
    )
    connection.execute(
        text("UPDATE feed SET finished = true WHERE kind = 'kafka' AND name = :topic AND id < :feed AND NOT finished"),
        {"topic": topic, "feed": feed_id},
    )


def register_partitions(
    connection: Connection, feed_id: int, topic: str, topic_id: str, starts: Mapping[int, int], now: datetime
) -> None:
    """Make the sources of partitions that have none; they begin at `starts`."""
    rows = connection.execute(
        text(
            "INSERT INTO source (feed_id, kind, topic, topic_id, partition) "
            "SELECT :feed, 'kafka', :topic, :topic_id, number FROM unnest(CAST(:partitions AS integer[])) AS number "
            "WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.feed_id = :feed AND s.partition = number) "
            "RETURNING id, partition"
        ),
        {"feed": feed_id, "topic": topic, "topic_id": topic_id, "partitions": sorted(starts)},
    ).all()
    _open(connection, {row.id: starts[row.partition] for row in rows}, now)


def standings(connection: Connection, feed_id: int, partitions: Collection[int]) -> dict[int, Standing]:
    """Give where each partition of the feed stands, in its newest generation."""
    rows = connection.execute(
        text(
            "SELECT s.partition, o.source_id, o.next_offset FROM source s JOIN stream_offset o ON o.source_id = s.id "
            "WHERE s.feed_id = :feed AND s.retired_at IS NULL AND s.partition = ANY(:partitions)"
        ),
        {"feed": feed_id, "partitions": sorted(partitions)},
    ).all()
    return {row.partition: Standing(row.source_id, row.next_offset) for row in rows}


def register_file(connection: Connection, path: str, identity: str, now: datetime, kind: str = FILE) -> FileStanding:
    """Give the file's source and how far it was read; made at its first sight."""
    known = connection.execute(
        text(
            "INSERT INTO feed AS f (kind, name, identity, first_seen_at) VALUES (:kind, :path, :identity, :now) "
            "ON CONFLICT (kind, identity) DO UPDATE SET name = excluded.name,"
            " finished = f.finished AND f.given_up IS NULL, given_up = NULL RETURNING id, finished"
        ),
        {"kind": kind, "path": path, "identity": identity, "now": now},
    ).one()
    new = connection.execute(
        text(
            "INSERT INTO source (feed_id, kind, path) VALUES (:feed, 'file', :path) "
            "ON CONFLICT (feed_id, partition, generation) DO NOTHING RETURNING id"
        ),
        {"feed": known.id, "path": path},
    ).scalar_one_or_none()
    if new is not None:
        _open(connection, {new: 0}, now)
    row = connection.execute(
        text(
            "SELECT o.source_id, o.next_offset FROM stream_offset o JOIN source s ON s.id = o.source_id "
            "WHERE s.feed_id = :feed"
        ),
        {"feed": known.id},
    ).one()
    return FileStanding(row.source_id, row.next_offset, known.finished)


def insert_gap(connection: Connection, gap: Gap, now: datetime) -> None:
    """Write down what nobody will ever read; control tells people of it."""
    connection.execute(
        text(
            "INSERT INTO gap (source_id, from_offset, to_offset, kind, found_at) "
            "VALUES (:source, :start, :end, :kind, :now)"
        ),
        {"source": gap.source_id, "start": gap.from_offset, "end": gap.to_offset, "kind": gap.kind, "now": now},
    )


def hold_rate(connection: Connection, sources: Collection[int], pi: float, reason: str = "config") -> None:
    """Let `pi` hold for each source from where it stands now, if another rate, or none, did.

    No record from there on is saved, so the rate of every saved one stays what it was.
    """
    connection.execute(
        text(
            "INSERT INTO sampling_rate (source_id, from_offset, pi, reason) "
            "SELECT o.source_id, o.next_offset, :pi, :reason FROM stream_offset o "
            "LEFT JOIN LATERAL (SELECT pi FROM sampling_rate r WHERE r.source_id = o.source_id"
            " ORDER BY from_offset DESC LIMIT 1) AS last ON true "
            "WHERE o.source_id = ANY(:sources) AND last.pi IS DISTINCT FROM :pi "
            "ON CONFLICT (source_id, from_offset) DO UPDATE SET pi = excluded.pi, reason = excluded.reason"
        ),
        {"sources": sorted(sources), "pi": pi, "reason": reason},
    )


def rates_of(connection: Connection, sources: Collection[int]) -> dict[int, list[tuple[int, float]]]:
    """Give the (from_offset, pi) pairs of each source, sorted."""
    rates: dict[int, list[tuple[int, float]]] = {source: [] for source in sources}
    rows = connection.execute(
        text(
            "SELECT source_id, from_offset, pi FROM sampling_rate WHERE source_id = ANY(:sources) "
            "ORDER BY source_id, from_offset"
        ),
        {"sources": sorted(sources)},
    )
    for row in rows:
        rates[row.source_id].append((row.from_offset, row.pi))
    return rates


def _open(connection: Connection, starts: Mapping[int, int], now: datetime) -> None:
    """Give new sources their offset and a state with nothing committed, so that windows wait for them at once."""
    if not starts:
        return
    connection.execute(
        text(
            "WITH new AS (SELECT * FROM unnest(CAST(:sources AS bigint[]), CAST(:starts AS bigint[]))"
            " AS n (source_id, start)), "
            "offsets AS (INSERT INTO stream_offset (source_id, next_offset) SELECT source_id, start FROM new) "
            "INSERT INTO partition_state (source_id, position, end_offset, beat_at, moved_at) "
            "SELECT source_id, start, start, :now, :now FROM new"
        ),
        {"sources": list(starts), "starts": list(starts.values()), "now": now},
    )

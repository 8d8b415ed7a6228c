"""Rows of a batch on their way into Postgres: by unnest, sorted, each key once a statement; score rows by COPY."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from operator import attrgetter
from typing import Any, Protocol

from psycopg import Cursor
from sqlalchemy import Connection

from monitor.domain.booking import Counts, IdKey, LedgerKey, PartialKey, Rows, UnitKey
from monitor.domain.evidence import Evidence
from monitor.domain.record import DeadLetter
from monitor.domain.voice import SampleKey, VoiceSample
from monitor.domain.window_sums import Sums
from monitor.storage.postgres_text import array, columns
from monitor.storage.score_rows import Form, copy_scores


class News(Protocol):
    """What a worker knows to be in the database already."""

    def news(
        self, bots: Mapping[tuple[str, str, int], datetime], deploys: Mapping[tuple[str, str, str, str], datetime]
    ) -> tuple[dict[tuple[str, str, int], datetime], dict[tuple[str, str, str, str], datetime]]:
        """Give the bots and versions that have to be written."""
        ...

    def new_forms(self, forms: Collection[Form]) -> list[Form]:
        """Give the forms of score rows that have to be written."""
        ...


def new_ids(connection: Connection, ids: Collection[IdKey]) -> set[IdKey]:
    """Insert the ids of replies; gives those that were not there before.

    There are many ids and few bots: each bot is sent and answered once, not with each of its ids.
    """
    if not ids:
        return set()
    hashes: dict[tuple[date, str, str], list[int]] = {}
    for day, bot, env, id_hash in ids:
        hashes.setdefault((day, bot, env), []).append(id_hash)
    places = [place for place, of_bot in enumerate(hashes.values(), start=1) for _ in of_bot]
    cursor = _cursor(connection)
    cursor.execute(
        "WITH new AS (INSERT INTO seen_id (day, bot, env, id_hash) "
        "SELECT day, bot, env, id_hash FROM unnest(%s::bigint[], %s::bigint[]) AS id (place, id_hash) "
        "JOIN unnest(%s::date[], %s::text[], %s::text[]) WITH ORDINALITY AS bot (day, bot, env, place) USING (place) "
        "ORDER BY day, bot, env, id_hash ON CONFLICT DO NOTHING RETURNING day, bot, env, id_hash) "
        "SELECT day, bot, env, array_agg(id_hash) FROM new GROUP BY day, bot, env",
        [array(places), array([*chain.from_iterable(hashes.values())]), *columns(hashes)],
    )
    return {(day, bot, env, id_hash) for day, bot, env, new in cursor.fetchall() for id_hash in new}


def new_units(connection: Connection, units: Collection[UnitKey]) -> set[UnitKey]:
    """Insert conversations flagged by a metric on a day; gives those that were not there before."""
    if not units:
        return set()
    cursor = _cursor(connection)
    cursor.execute(
        "INSERT INTO flagged_unit (day, bot, env, metric, conversation) "
        "SELECT * FROM unnest(%s::date[], %s::text[], %s::text[], %s::text[], %s::bigint[]) ORDER BY 1, 2, 3, 4, 5 "
        "ON CONFLICT DO NOTHING RETURNING day, bot, env, metric, conversation",
        columns(units),
    )
    return set(cursor.fetchall())


def insert_rows(connection: Connection, rows: Rows, evidence: Sequence[Evidence], known: News) -> None:
    """Insert everything that was booked."""
    cursor = _cursor(connection)
    forms = copy_scores(cursor, rows.scored)
    _note_forms(cursor, known.new_forms(forms))
    _insert_evidence(cursor, evidence)
    _add_ledger(cursor, rows.ledger)
    _add_intake(cursor, rows.intake)
    _add_failures(cursor, rows.failures)
    _add_partials(cursor, rows.partials)
    _add_voices(cursor, rows.voices)
    bots, deploys = known.news(rows.bots, rows.deploys)
    _note_bots(cursor, bots)
    _note_deploys(cursor, deploys)
    _mark_dirty(cursor, rows.dirty)


def insert_dead_letters(connection: Connection, letters: Sequence[DeadLetter]) -> None:
    """Keep position, reason, size and hash of what could not be read."""
    if not letters:
        return
    _cursor(connection).executemany(
        'INSERT INTO dead_letter (source_id, "offset", bot, env, received_at, reason, bytes, sha256) '
        "VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
        [
            (each.source_id, each.offset, each.bot, each.env, each.received_at, each.reason, each.bytes, each.sha256)
            for each in letters
        ],
    )


def _insert_evidence(cursor: Cursor[Any], evidence: Sequence[Evidence]) -> None:
    if not evidence:
        return
    cursor.executemany(
        'INSERT INTO evidence (day, source_id, "offset", reply, bot, env, model_version, ended_at, messages, spans, '
        "reason, expires_at) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        [
            (
                item.reply.received_at.date(),
                item.reply.source_id,
                item.reply.offset,
                item.reply.transcript.id,
                item.reply.transcript.bot,
                item.reply.transcript.env,
                item.reply.transcript.model_version,
                item.reply.transcript.ended_at,
                json.dumps(item.messages),
                json.dumps(item.spans),
                item.reason,
                item.expires_at,
            )
            for item in evidence
        ],
    )


def _note_forms(cursor: Cursor[Any], forms: Sequence[Form]) -> None:
    if not forms:
        return
    cursor.executemany(
        "INSERT INTO score_form (id, names, detectors) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
        [(form.id, list(form.names), list(form.detectors)) for form in sorted(forms, key=attrgetter("id"))],
    )


def _add_ledger(cursor: Cursor[Any], ledger: Mapping[LedgerKey, Counts]) -> None:
    if not ledger:
        return
    names = ("seen", "skipped", "scored", "failed", "late", "no_text", "unsupported")
    rows = [(*key, *(getattr(counts, name) for name in names), counts.last_at) for key, counts in ledger.items()]
    adds = ", ".join(f"{name} = ledger.{name} + excluded.{name}" for name in names)
    cursor.execute(
        f"INSERT INTO ledger (bot, env, model_version, slice, source_id, {', '.join(names)}, last_at) "  # noqa: S608
        "SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::timestamptz[], %s::bigint[], %s::bigint[], "
        "%s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::timestamptz[]) "
        "ORDER BY 1, 2, 3, 4, 5 ON CONFLICT (bot, env, slice, model_version, source_id) DO UPDATE SET "
        f"{adds}, last_at = greatest(ledger.last_at, excluded.last_at)",
        columns(rows),
    )


def _add_intake(cursor: Cursor[Any], counts: Mapping[tuple[str, str, str, datetime, int], int]) -> None:
    if not counts:
        return
    cursor.execute(
        "INSERT INTO intake_count (bot, env, kind, slice, source_id, n) "
        "SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::timestamptz[], %s::bigint[], %s::bigint[]) "
        "ORDER BY 1, 2, 3, 4, 5 ON CONFLICT (bot, env, slice, kind, source_id) "
        "DO UPDATE SET n = intake_count.n + excluded.n, booked_at = now()",
        columns([(*key, n) for key, n in counts.items()]),
    )


def _add_failures(cursor: Cursor[Any], failures: Mapping[tuple[str, str, str, str, str, datetime, int], int]) -> None:
    if not failures:
        return
    cursor.execute(
        "INSERT INTO detector_failure (bot, env, detector, version, reason, slice, source_id, n) "
        "SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::timestamptz[], "
        "%s::bigint[], %s::bigint[]) ORDER BY 1, 2, 3, 4, 5, 6, 7 "
        "ON CONFLICT (bot, env, slice, detector, version, reason, source_id) "
        "DO UPDATE SET n = detector_failure.n + excluded.n",
        columns([(*key, n) for key, n in failures.items()]),
    )


def _add_partials(cursor: Cursor[Any], partials: Mapping[PartialKey, Sums]) -> None:
    if not partials:
        return
    rows = [
        (*key, sums.n_scored, sums.flagged, sums.units, sums.x, sums.q, sums.w, sums.w_max)
        for key, sums in sorted(partials.items())  # one order for all, so that no two wait for each other
    ]
    adds = ", ".join(f"{name} = window_partial.{name} + excluded.{name}" for name in _ADDITIVE)
    cursor.execute(
        "INSERT INTO window_partial (bot, env, model_version, segment, metric, band, slice, source_id, n_scored, "  # noqa: S608
        "flagged, units, x, q, w, w_max) "
        "SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::int[], "
        "%s::timestamptz[], %s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::float8[], %s::float8[], "
        "%s::float8[], %s::float8[]) "
        "ON CONFLICT (bot, env, slice, metric, segment, model_version, band, source_id) DO UPDATE SET "
        f"{adds}, w_max = greatest(window_partial.w_max, excluded.w_max)",
        columns(rows),
    )


_ADDITIVE = ("n_scored", "flagged", "units", "x", "q", "w")


def _add_voices(cursor: Cursor[Any], samples: Mapping[SampleKey, VoiceSample]) -> None:
    """A row for each voice, slice and source of the batch: what a row costs is shared by its replies."""
    if not samples:
        return
    cursor.executemany(
        'INSERT INTO voice_sample (bot, env, model_version, prompt_version, features, slice, source_id, "offset", n, '
        "vectors) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        [
            (*key.voice, key.slice, key.source_id, sample.offset, len(sample.features), b"".join(sample.features))
            for key, sample in samples.items()
        ],
    )


def _note_bots(cursor: Cursor[Any], bots: Mapping[tuple[str, str, int], datetime]) -> None:
    if not bots:
        return
    rows = sorted((bot, env, source, at) for (bot, env, source), at in bots.items())
    # No update of a row that control may hold locked while it closes: what is there stays as it is.
    cursor.executemany(
        "INSERT INTO watched_bot (bot, env, first_seen_at) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
        [(bot, env, at) for bot, env, _, at in rows],
    )
    cursor.executemany(
        "INSERT INTO bot_feed (bot, env, feed_id) SELECT %s, %s, feed_id FROM source WHERE id = %s "
        "ON CONFLICT DO NOTHING",
        [(bot, env, source) for bot, env, source, _ in rows],
    )


def _note_deploys(cursor: Cursor[Any], deploys: Mapping[tuple[str, str, str, str], datetime]) -> None:
    if not deploys:
        return
    cursor.executemany(
        "INSERT INTO deploy (bot, env, kind, value, first_slice) VALUES (%s, %s, %s, %s, %s) "
        "ON CONFLICT (bot, env, kind, value) DO UPDATE SET first_slice = excluded.first_slice "
        "WHERE excluded.first_slice < deploy.first_slice",
        [(*key, at) for key, at in sorted(deploys.items())],
    )


def _mark_dirty(cursor: Cursor[Any], dirty: Iterable[tuple[str, str, datetime]]) -> None:
    rows = sorted(dirty)
    if not rows:
        return
    # Always an update: it locks the row until our commit, so that control never deletes a mark it has not summed.
    cursor.execute(
        "INSERT INTO window_dirty (bot, env, slice) SELECT * FROM unnest(%s::text[], %s::text[], %s::timestamptz[]) "
        "ORDER BY 1, 2, 3 ON CONFLICT (bot, env, slice) DO UPDATE SET seq = window_dirty.seq + 1",
        columns(rows),
    )


def _cursor(connection: Connection) -> Cursor[Any]:
    """The driver's own cursor, in the same transaction: COPY and arrays do not go through SQLAlchemy."""
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101
    return driver.cursor()  # type: ignore[no-any-return]

"""Rows of a batch on their way into Postgres: unnest and COPY, sorted, each key once a statement."""

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import chain
from typing import Any, Protocol

import msgspec
from psycopg import Cursor
from sqlalchemy import Connection

from detectors.score import Scores
from monitor.domain.booking import Booked, Counts, IdKey, LedgerKey, PartialKey, Rows, Sums, UnitKey
from monitor.domain.evidence import Evidence
from monitor.domain.record import DeadLetter
from monitor.domain.voice import VOICE, SampleKey, VoiceSample


class News(Protocol):
    """What a worker knows to be in the database already."""

    def news(
        self, bots: Mapping[tuple[str, str, int], datetime], deploys: Mapping[tuple[str, str, str, str], datetime]
    ) -> tuple[dict[tuple[str, str, int], datetime], dict[tuple[str, str, str, str], datetime]]:
        """Give the bots and versions that have to be written."""
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
        [_array(places), _array([*chain.from_iterable(hashes.values())]), *_columns(hashes)],
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
        _columns(units),
    )
    return set(cursor.fetchall())


def insert_rows(connection: Connection, rows: Rows, evidence: Sequence[Evidence], known: News) -> None:
    """Insert everything that was booked."""
    cursor = _cursor(connection)
    _copy_scores(cursor, rows.scored)
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


def _copy_scores(cursor: Cursor[Any], scored: Sequence[Booked]) -> None:
    if not scored:
        return
    with cursor.copy(
        'COPY score (day, source_id, "offset", reply, conversation, bot, env, model_version, prompt_version, segments, '
        'ended_at, pi, band, "values", flags, errors, detectors, late_dropped, repaired) FROM STDIN'
    ) as copy:
        for start in range(0, len(scored), _AT_ONCE):  # Postgres reads one lot while we write the next
            copy.write(score_lines(scored[start : start + _AT_ONCE]))


def score_lines(scored: Sequence[Booked]) -> str:
    r"""Write rows in COPY's text format: tabs between, \N for null; the driver's own writer costs far more."""
    lines = []
    day, days_of, share, share_of = "", None, "", None
    names: dict[tuple[str, str, str, str], str] = {}  # few, and escaped once
    moments = _instants([item.reply.transcript.ended_at for item in scored])
    values = _value_objects([item.scores or {} for item in scored])
    for (reply, scores, _, dropped), ended_at, written in zip(scored, moments, values, strict=True):
        transcript = reply.transcript
        if reply.received_at is not days_of:  # records of one send share the object
            days_of = reply.received_at
            day = days_of.date().isoformat()
        if reply.pi != share_of:
            share_of = reply.pi
            share = repr(share_of)
        key = (transcript.bot, transcript.env, transcript.model_version, transcript.prompt_version)
        named = names.get(key)
        if named is None:
            named = names[key] = "\t".join(map(_escaped, key))
        lines.append(
            f"{day}\t{reply.source_id}\t{reply.offset}\t{_escaped(transcript.id)}\t{reply.conversation}\t{named}\t"
            f"{_escaped(json.dumps(dict(transcript.segments))) if transcript.segments else _NULL}\t"
            f"{ended_at}\t{share}\t{reply.band}\t{_score_columns(scores or {}, written)}\t"
            f"{'t' if dropped else 'f'}\t{'t' if reply.repaired else 'f'}\n"
        )
    return "".join(lines)


def _value_objects(scored: Sequence[Scores]) -> list[str]:
    """Write the values by score name as JSON, for all replies at once: one by one they cost twice as much."""
    written = _JSON.encode_lines(
        [{name: score.value for name, score in scores.items() if name != VOICE} for scores in scored]
    )
    return written.decode().replace("\\", r"\\").split("\n")[:-1]


def _score_columns(scores: Scores, values: str) -> str:
    """Write values, flags, errors and detectors."""
    flags, errors = [], []
    for name, score in scores.items():
        if score.flag:
            flags.append(name)
        if score.error is not None:
            errors.append((name, score.error))
    voice = scores.get(VOICE)
    described = voice is not None and voice.error is None  # it has features, never a value
    if len(errors) + described == len(scores):  # without an error there is a value
        values = _NULL
    detectors = tuple([score.detector for score in scores.values()])
    return (
        f"{values}\t{_escaped(_array(flags)) if flags else '{}'}\t"
        f"{_errors(tuple(errors)) if errors else _NULL}\t{_listed(detectors)}"
    )


def _instants(moments: Sequence[datetime]) -> list[str]:
    """Write moments as ISO 8601, all at once: one by one they cost a fifth of the whole row."""
    return msgspec.json.encode(moments).decode()[2:-2].split('","')


@lru_cache(maxsize=256)
def _errors(errors: tuple[tuple[str, str], ...]) -> str:
    return _escaped(json.dumps(dict(errors)))


@lru_cache(maxsize=256)
def _listed(detectors: tuple[str, ...]) -> str:
    return _escaped(" ".join(sorted(set(detectors))))


_NULL = r"\N"
_JSON = msgspec.json.Encoder()
_AT_ONCE = 64  # rows: fewer cost calls, with more Postgres waits for us and we for it
_SPECIAL = re.compile(r"[\\\t\n\r]")
_ESCAPES = {"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"}


def _escaped(value: str) -> str:
    if value.isprintable() and "\\" not in value:
        return value
    return _SPECIAL.sub(lambda found: _ESCAPES[found.group()], value)


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
        _columns(rows),
    )


def _add_intake(cursor: Cursor[Any], counts: Mapping[tuple[str, str, str, datetime, int], int]) -> None:
    if not counts:
        return
    cursor.execute(
        "INSERT INTO intake_count (bot, env, kind, slice, source_id, n) "
        "SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::timestamptz[], %s::bigint[], %s::bigint[]) "
        "ORDER BY 1, 2, 3, 4, 5 ON CONFLICT (bot, env, slice, kind, source_id) "
        "DO UPDATE SET n = intake_count.n + excluded.n, booked_at = now()",
        _columns([(*key, n) for key, n in counts.items()]),
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
        _columns([(*key, n) for key, n in failures.items()]),
    )


def _add_partials(cursor: Cursor[Any], partials: Mapping[PartialKey, Sums]) -> None:
    if not partials:
        return
    rows = [
        (*key, sums.n_scored, sums.flagged, sums.units, sums.x, sums.q, sums.w, sums.w_max)
        for key, sums in partials.items()
    ]
    adds = ", ".join(f"{name} = window_partial.{name} + excluded.{name}" for name in _ADDITIVE)
    cursor.execute(
        "INSERT INTO window_partial (bot, env, model_version, segment, metric, band, slice, source_id, n_scored, "  # noqa: S608
        "flagged, units, x, q, w, w_max) "
        "SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::int[], "
        "%s::timestamptz[], %s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::float8[], %s::float8[], "
        "%s::float8[], %s::float8[]) ORDER BY 1, 2, 3, 4, 5, 6, 7, 8 "
        "ON CONFLICT (bot, env, slice, metric, segment, model_version, band, source_id) DO UPDATE SET "
        f"{adds}, w_max = greatest(window_partial.w_max, excluded.w_max)",
        _columns(rows),
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
        _columns(rows),
    )


def _columns(rows: Iterable[Sequence[object]]) -> list[str]:
    """Give the columns of rows as arrays, written as Postgres reads them: the driver takes four times as long."""
    return [_array(column) for column in zip(*rows, strict=True)]


def _array(column: Sequence[object]) -> str:
    r"""Write an array of texts, numbers, dates or times, of one kind and without null.

    Example:
        >>> print(_array(("a", 'a "b"', "\\")), _array((1, 2)))
        {"a","a \"b\"","\\"} {1,2}
    """
    if isinstance(column[0], str):
        return "{" + ",".join([f'"{_quoted(str(text))}"' for text in column]) + "}"
    return "{" + ",".join(map(str, column)) + "}"


def _quoted(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"") if "\\" in text or '"' in text else text


def _cursor(connection: Connection) -> Cursor[Any]:
    """The driver's own cursor, in the same transaction: COPY and arrays do not go through SQLAlchemy."""
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101
    return driver.cursor()  # type: ignore[no-any-return]

"""How bots write, as rows: samples of single replies, frozen references, sums by the hour, where judging stands."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection, insert, select, text, update

from detectors.stats.voice_reference import VOICE_FORMAT, VoiceReference
from detectors.stats.voice_stream import VoiceState
from monitor.domain.voice import VoiceKey
from monitor.domain.voice_course import CHECKPOINTS_KEPT, GONE_AFTER, HOUR, Reference, VoiceHour, VoiceStanding
from monitor.storage.tables import voice_baseline, voice_hour, voice_state
from monitor.storage.windows import EVER

_AT_ONCE = 500  # samples in memory


class VoiceBaseline(NamedTuple):
    """A frozen reference without its coefficients; `ended_at` None: in force from `frozen_at` on."""

    id: int
    key: VoiceKey
    version: int
    start: datetime
    frozen_at: datetime
    replies: int
    format: int
    ended_at: datetime | None


class Learning(NamedTuple):
    """A voice that is not known yet: its replies so far, and the slice of the first."""

    key: VoiceKey
    first: datetime
    replies: int


class Sample(NamedTuple):
    """Feature vectors of `n` replies of one slice; `baseline_id` None where they are for a reference to come."""

    slice: datetime
    n: int
    vectors: bytes


_KEY = "bot, env, model_version, prompt_version, features"
_LEARNING = text(f"""
    SELECT {_KEY}, min(slice) AS first, sum(n)::bigint AS replies
    FROM voice_sample AS s
    WHERE bot = :bot AND env = :env AND NOT EXISTS (
        SELECT FROM voice_baseline AS b
        WHERE (b.bot, b.env, b.model_version, b.prompt_version, b.features)
              = (s.bot, s.env, s.model_version, s.prompt_version, s.features)
          AND (b.ended_at IS NULL OR s.slice < b.ended_at))
    GROUP BY {_KEY} ORDER BY {_KEY}
""")  # noqa: S608
_OF_KEY = (
    "bot = :bot AND env = :env AND model_version = :model_version AND prompt_version = :prompt_version "
    "AND features = :features AND slice >= :since AND slice < :until"
)
_BY_HOUR = text(f"""
    SELECT date_trunc('hour', slice, 'UTC') AS hour, sum(n)::bigint FROM voice_sample WHERE {_OF_KEY}
    GROUP BY hour ORDER BY hour
""")  # noqa: S608
_SAMPLES = text(
    f'SELECT slice, n, vectors FROM voice_sample WHERE {_OF_KEY} ORDER BY slice, source_id, "offset"'  # noqa: S608
)
# What the reference was learnt from goes too, and what comes too late for it; each to the oldest that was in force.
_TAKEN = text("""
    WITH chosen AS (
        SELECT s.ctid AS place, b.id AS baseline_id, s.slice >= b.frozen_at AS counts
        FROM voice_sample AS s JOIN voice_baseline AS b USING (bot, env, model_version, prompt_version, features)
        WHERE s.bot = :bot AND s.env = :env AND s.slice < :until
          AND (b.ended_at IS NULL OR s.slice < b.ended_at) AND NOT EXISTS (
            SELECT FROM voice_baseline AS o
            WHERE (b.bot, b.env, b.model_version, b.prompt_version, b.features)
                  = (o.bot, o.env, o.model_version, o.prompt_version, o.features)
              AND o.version < b.version AND s.slice < o.ended_at)
        LIMIT :most
    )
    DELETE FROM voice_sample AS s USING chosen WHERE s.ctid = chosen.place
    RETURNING chosen.baseline_id, chosen.counts, s.slice, s.n, CASE WHEN chosen.counts THEN s.vectors END AS vectors
""")
_ADD_HOUR = text("""
    INSERT INTO voice_hour (baseline_id, hour, n, sums, asked, features)
    VALUES (:id, :hour, :n, :sums, :asked, :features)
    ON CONFLICT (baseline_id, hour) DO UPDATE
    SET n = excluded.n, sums = excluded.sums, asked = excluded.asked, features = excluded.features
""")
# The budget of an hour is divided by the voices that were heard in it.
_HOURS = text("""
    SELECT h.hour, h.n, h.sums, h.asked, h.features,
           (SELECT count(*) FROM voice_hour AS o JOIN voice_baseline AS ob ON ob.id = o.baseline_id
            WHERE ob.bot = b.bot AND ob.env = b.env AND o.hour = h.hour) AS heard
    FROM voice_hour AS h JOIN voice_baseline AS b ON b.id = h.baseline_id
    WHERE h.baseline_id = :id AND h.hour >= :since AND h.hour < :until ORDER BY h.hour
""")
_DUE = text("""
    SELECT b.id, max(s.until) AS until, coalesce((array_agg(s.firing ORDER BY s.until DESC))[1], false) AS firing,
           (SELECT max(h.hour) FROM voice_hour AS h WHERE h.baseline_id = b.id AND h.hour < :until) AS newest
    FROM voice_baseline AS b LEFT JOIN voice_state AS s ON s.baseline_id = b.id
    WHERE b.bot = :bot AND b.env = :env GROUP BY b.id
""")


def baselines(conn: Connection, bot: str, env: str) -> list[VoiceBaseline]:
    """Every reference of a bot's voices, oldest first."""
    columns = ("id", *VoiceKey._fields, "version", "start", "frozen_at", "replies", "format", "ended_at")
    query = select(*(voice_baseline.c[name] for name in columns)).where(
        voice_baseline.c.bot == bot, voice_baseline.c.env == env
    )
    rows = conn.execute(query.order_by(voice_baseline.c.frozen_at, voice_baseline.c.id))
    return [VoiceBaseline(row[0], VoiceKey(*row[1:6]), *row[6:]) for row in rows]


def learning(conn: Connection, bot: str, env: str) -> list[Learning]:
    """The voices of a bot that have replies and no reference for them."""
    return [Learning(VoiceKey(*row[:5]), *row[5:]) for row in conn.execute(_LEARNING, {"bot": bot, "env": env})]


def replies_by_hour(conn: Connection, key: VoiceKey, since: datetime, until: datetime) -> list[tuple[datetime, int]]:
    """How many replies of a voice there are in each hour of [since, until), oldest first."""
    rows = conn.execute(_BY_HOUR, {**key._asdict(), "since": since, "until": until})
    return [(hour, n) for hour, n in rows]


def samples(conn: Connection, key: VoiceKey, since: datetime, until: datetime) -> Iterator[Sample]:
    """The samples of a voice in [since, until), in order; some hundred at a time in memory."""
    span = {**key._asdict(), "since": since, "until": until}
    found = conn.execute(_SAMPLES, span, execution_options={"yield_per": _AT_ONCE})
    for row in found:
        yield Sample(row.slice, row.n, row.vectors)


def add_baseline(
    conn: Connection, found: Learning, frozen_at: datetime, replies: int, reference: Reference, now: datetime
) -> None:
    """Store a reference; versions of one voice count up."""
    key = found.key._asdict()
    before = select(voice_baseline.c.version).where(*(voice_baseline.c[name] == value for name, value in key.items()))
    versions = conn.execute(before).scalars().all()
    conn.execute(
        insert(voice_baseline).values(
            **key,
            version=max(versions, default=0) + 1,
            start=found.first,
            frozen_at=frozen_at,
            replies=replies,
            format=VOICE_FORMAT,
            voice=reference.voice.to_dict(),
            asked=reference.asked.to_dict(),
            made_at=now,
        )
    )


def end_baseline(conn: Connection, baseline_id: int, at: datetime, by: str, because: str | None) -> None:
    """From `at` on (event time) another way of writing is usual, and is learnt; an end that comes earlier wins."""
    goes_on = voice_baseline.c.ended_at.is_(None) | (voice_baseline.c.ended_at > at)
    conn.execute(
        update(voice_baseline)
        .where(voice_baseline.c.id == baseline_id, goes_on)
        .values(ended_at=at, ended_by=by, because=because)
    )


def reference(conn: Connection, baseline_id: int) -> Reference:
    """The coefficients of a reference."""
    query = select(voice_baseline.c.voice, voice_baseline.c.asked).where(voice_baseline.c.id == baseline_id)
    row = conn.execute(query).one()
    return Reference(VoiceReference.from_dict(row.voice), VoiceReference.from_dict(row.asked))


def take_samples(conn: Connection, bot: str, env: str, until: datetime) -> Iterator[dict[int, list[Sample]]]:
    """Take the samples out of slices before `until` whose voices are known: by reference, those it counts.

    Some hundred rows at a time, so that a catch-up of days does not lie in memory at once.
    """
    while True:
        rows = conn.execute(_TAKEN, {"bot": bot, "env": env, "until": until, "most": _AT_ONCE}).all()
        if not rows:
            return
        taken: dict[int, list[Sample]] = {}
        for row in rows:
            if row.counts:
                taken.setdefault(row.baseline_id, []).append(Sample(row.slice, row.n, row.vectors))
        yield taken


def add_hours(conn: Connection, baseline_id: int, new: Mapping[datetime, VoiceHour]) -> None:
    """Add to the sums of hours; whoever calls it holds the bot's lock, so nobody else writes them."""
    query = select(voice_hour).where(voice_hour.c.baseline_id == baseline_id, voice_hour.c.hour.in_(list(new)))
    held = {row.hour: row for row in conn.execute(query)}
    rows = []
    for hour, added in new.items():
        row = {"id": baseline_id, "hour": hour, "n": added.n + (held[hour].n if hour in held else 0)}
        for name in ("sums", "asked", "features"):
            own = getattr(added, name)
            row[name] = (own + getattr(held[hour], name) if hour in held else own).tolist()
        rows.append(row)
    conn.execute(_ADD_HOUR, rows)


class Due(NamedTuple):
    """How far a voice was judged (None: not at all), whether it fires, its newest complete hour with a reply."""

    id: int
    until: datetime | None
    firing: bool
    newest: datetime | None

    @property
    def gone_at(self) -> datetime | None:
        """From when on nobody hears the voice any more, as far as is known: an alarm of it is over then."""
        return None if self.newest is None else self.newest + HOUR + GONE_AFTER

    @property
    def is_open(self) -> bool:
        """Whether it fires, and was not found to be gone: only then an alert can be its own."""
        return self.firing and (self.until is None or self.gone_at is None or self.until < self.gone_at)


def due(conn: Connection, bot: str, env: str, until: datetime) -> dict[int, Due]:
    """How the voices of a bot stand, by reference; hours before `until` are complete."""
    return {row.id: Due(*row) for row in conn.execute(_DUE, {"bot": bot, "env": env, "until": until})}


class Heard(NamedTuple):
    """An hour of a voice, and how many voices of the bot were heard in it."""

    hour: VoiceHour
    heard: int


def hours(conn: Connection, baseline_id: int, since: datetime, until: datetime) -> list[Heard]:
    """The hours of a voice in [since, until), oldest first; without their shares of the budget."""
    rows = conn.execute(_HOURS, {"id": baseline_id, "since": since, "until": until})
    return [
        Heard(VoiceHour(row.hour, row.n, np.array(row.sums), np.array(row.asked), np.array(row.features)), row.heard)
        for row in rows
    ]


def standing_before(conn: Connection, baseline_id: int, at: datetime | None) -> VoiceStanding | None:
    """The newest standing that has seen nothing from `at` on (None: the newest of all); None where there is none."""
    query = select(voice_state).where(voice_state.c.baseline_id == baseline_id)
    if at is not None:
        query = query.where(voice_state.c.until <= at)
    row = conn.execute(query.order_by(voice_state.c.until.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    state, asked = VoiceState.from_dict(row.state), VoiceState.from_dict(row.asked)
    return VoiceStanding(row.until, state, asked, tuple(row.asked_fired))


def save_standings(
    conn: Connection, baseline_id: int, base: datetime | None, standing: VoiceStanding, kept: Sequence[VoiceStanding]
) -> None:
    """Write where judging stands now and stood at the ends of days, in place of everything after `base`."""
    theirs = voice_state.c.baseline_id == baseline_id
    conn.execute(voice_state.delete().where(theirs, voice_state.c.until > (base or EVER)))
    oldest = standing.until - CHECKPOINTS_KEPT
    midnight = text("until <> date_trunc('day', until, 'UTC')")
    conn.execute(voice_state.delete().where(theirs, (voice_state.c.until < oldest) | midnight))
    rows = [
        {
            "baseline_id": baseline_id,
            "until": each.until,
            "state": each.state.to_dict(),
            "asked": each.asked.to_dict(),
            "asked_fired": list(each.asked_fired),
            "firing": each.state.incident is not None,
        }
        for each in {each.until: each for each in (*kept, standing)}.values()
        if base is None or each.until > base
    ]
    if rows:
        conn.execute(insert(voice_state), rows)

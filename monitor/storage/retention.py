"""What is dropped when its time is over: text and messages by the wall clock, marks of repeats by event time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, text

from monitor.storage.folded_counts import count_letters_only
from monitor.storage.jobs import forget_before
from monitor.storage.partitions import drop_partitions

MARKS_KEPT = timedelta(days=2)  # beyond the lateness: a repeat comes within the UTC day of its first
VOICES_KEPT = timedelta(days=90)  # at least: a version that is back after the holidays is known
EXAMPLES_WHOLE = timedelta(days=2)  # one an hour: what changed just now needs some of before and of since
EXAMPLES_A_WEEK = 3  # of what is older


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is kept. scores: score rows, and how replies were written; messages: text of delivered messages;
    claims: of jobs.

    letters: where unreadable records lie; after that only how many there were. examples: whether text of unflagged
    replies is kept at all.
    """

    scores: timedelta = timedelta(days=90)
    letters: timedelta = timedelta(days=90)
    messages: timedelta = timedelta(days=30)
    claims: timedelta = timedelta(days=60)
    examples: bool = True


_SEEN = text("DELETE FROM seen_id WHERE day < :day")
_UNITS = text("DELETE FROM flagged_unit WHERE day < :day")
_EVIDENCE = text("DELETE FROM evidence WHERE expires_at <= :now OR (reason = 'example' AND NOT :examples)")
# Three of each version and week are left, whichever come first in an order that has nothing to do with time; and those
# that an alert shows.
_EXAMPLES_THINNED = text("""
    WITH placed AS (
        SELECT source_id, "offset", row_number() OVER (
            PARTITION BY bot, env, model_version, date_trunc('week', ended_at, 'UTC') ORDER BY md5(reply), reply
        ) AS place FROM evidence WHERE reason = 'example'
    )
    DELETE FROM evidence AS e USING placed AS p, watched_bot AS b
    WHERE (e.source_id, e."offset") = (p.source_id, p."offset") AND (b.bot, b.env) = (e.bot, e.env)
      AND p.place > :most AND e.ended_at < least(b.closed_until, :now) - :whole AND NOT EXISTS (
        SELECT FROM alert AS a WHERE (a.bot, a.env) = (e.bot, e.env)
          AND a.facts -> 'examples' @> jsonb_build_array(jsonb_build_object('reply', e.reply)))
""")
# The row stays: it says that the message was sent, and where it stands.
_MESSAGES = text("""
    UPDATE outbox SET payload = '{}' WHERE state IN ('sent', 'superseded', 'dead') AND created_at < :before
    AND payload <> '{}' AND NOT EXISTS (
        SELECT FROM incident AS i WHERE i.id = outbox.incident_id AND i.state = 'open')
""")
# By event time and by the wall clock: a week of long ago that is read again must still become a reference.
_VOICE_SAMPLES = text("""
    DELETE FROM voice_sample AS s USING watched_bot AS b
    WHERE (b.bot, b.env) = (s.bot, s.env) AND s.slice < least(b.closed_until, :now) - :kept
""")
_VOICE_HOURS = text("""
    DELETE FROM voice_hour AS h USING voice_baseline AS v, watched_bot AS b
    WHERE v.id = h.baseline_id AND (b.bot, b.env) = (v.bot, v.env) AND h.hour < least(b.closed_until, :now) - :kept
""")
# A version that nobody has heard for so long that nothing shows its hours any more; should it come back, it is learnt
# anew. Where judging stands moves on with each hour that is heard.
_VOICES_GONE = """
    SELECT v.id FROM voice_baseline AS v JOIN watched_bot AS b USING (bot, env)
    WHERE greatest(v.frozen_at, (SELECT max(s.until) FROM voice_state AS s WHERE s.baseline_id = v.id),
                   (SELECT max(h.hour) FROM voice_hour AS h WHERE h.baseline_id = v.id))
          < least(b.closed_until, :now) - :kept
"""
_VOICE_BASELINES = text(f"""
    WITH gone AS ({_VOICES_GONE}), states AS (DELETE FROM voice_state USING gone WHERE baseline_id = gone.id)
    DELETE FROM voice_baseline AS v USING gone WHERE v.id = gone.id
""")  # noqa: S608
# Examples hold masked text, each of which goes when its evidence goes.
_EXAMPLES = text("""
    WITH shown AS (
        SELECT a.id, coalesce(jsonb_agg(x.value ORDER BY x.ordinality) FILTER (WHERE EXISTS (
            SELECT FROM evidence AS e WHERE e.bot = a.bot AND e.env = a.env AND e.reply = x.value ->> 'reply'
        )), '[]') AS left
        FROM alert AS a, jsonb_array_elements(a.facts -> 'examples') WITH ORDINALITY AS x
        WHERE a.facts -> 'examples' <> '[]' GROUP BY a.id
    )
    UPDATE alert SET facts = jsonb_set(facts, '{examples}', shown.left) FROM shown
    WHERE alert.id = shown.id AND facts -> 'examples' <> shown.left
""")
# So it does in messages, above all in those that wait: without a token all of them do, for ever.
_EXAMPLES_TOLD = text("""
    WITH shown AS (
        SELECT o.id, a.ordinality AS place, x.number, x.value, EXISTS (
            SELECT FROM evidence AS e
            WHERE e.bot = a.value ->> 'bot' AND e.env = a.value ->> 'env' AND e.reply = x.value ->> 'reply'
        ) AS kept
        FROM outbox AS o, jsonb_array_elements(o.payload -> 'alerts') WITH ORDINALITY AS a,
             jsonb_path_query(a.value, '$.facts.examples[*]') WITH ORDINALITY AS x (value, number)
        WHERE o.payload @? '$.alerts[*].facts.examples[*]'
    ), left_over AS (
        SELECT id, place, jsonb_agg(value ORDER BY number) AS examples FROM shown WHERE kept GROUP BY id, place
    )
    UPDATE outbox AS o SET payload = jsonb_set(o.payload, '{alerts}', (
        SELECT jsonb_agg(coalesce(jsonb_set(a.value, '{facts,examples}', l.examples), a.value #- '{facts,examples}')
                         ORDER BY a.ordinality)
        FROM jsonb_array_elements(o.payload -> 'alerts') WITH ORDINALITY AS a
        LEFT JOIN left_over AS l ON l.id = o.id AND l.place = a.ordinality))
    WHERE o.id IN (SELECT id FROM shown WHERE NOT kept)
""")


def drop_what_is_over(conn: Connection, retention: Retention, lateness: timedelta, now: datetime) -> Mapping[str, int]:
    """Drop everything whose time is over; gives how many rows (of scores: days) went, by table.

    Args:
        conn: a transaction of its own.
        retention: how long what is kept.
        lateness: how far behind the watermark a reply is still booked.
        now: wall clock.
    """
    gone: dict[str, int] = {}
    event_time = marks_go_before(conn, lateness, now)
    if event_time is not None:
        day = {"day": event_time.date()}
        gone |= {"seen_id": conn.execute(_SEEN, day).rowcount, "flagged_unit": conn.execute(_UNITS, day).rowcount}
    # After the marks, which may take minutes: these rows are waited for by others, and dropping a partition locks the
    # whole table of scores, without which no worker can save a batch.
    return gone | {
        "dead_letter": count_letters_only(conn, now - retention.letters),
        "evidence": conn.execute(_EVIDENCE, {"now": now, "examples": retention.examples}).rowcount,
        "evidence_thinned": conn.execute(
            _EXAMPLES_THINNED, {"now": now, "whole": EXAMPLES_WHOLE, "most": EXAMPLES_A_WEEK}
        ).rowcount,
        "examples": conn.execute(_EXAMPLES_TOLD).rowcount,
        "outbox": conn.execute(_MESSAGES, {"before": now - retention.messages}).rowcount,
        "alert": conn.execute(_EXAMPLES).rowcount,
        "voice_sample": conn.execute(_VOICE_SAMPLES, {"now": now, "kept": retention.scores}).rowcount,
        "voice_hour": conn.execute(_VOICE_HOURS, {"now": now, "kept": retention.scores}).rowcount,
        "voice_baseline": conn.execute(
            _VOICE_BASELINES, {"now": now, "kept": max(retention.scores, VOICES_KEPT)}
        ).rowcount,
        "job_claim": forget_before(conn, now - retention.claims),
        "score": len(drop_partitions(conn, (now - retention.scores).date())),
    }


def marks_go_before(conn: Connection, lateness: timedelta, now: datetime) -> datetime | None:
    """Event time before which no repeat can come any more; None while some feed has no watermark yet.

    Never by the wall clock alone: a topic that is read up after weeks must still find the repeats in it. Nor by event
    time alone: one reply from the future must not take the marks of today.
    """
    row = conn.execute(text("SELECT bool_or(NOT finished AND watermark IS NULL) AS unknown FROM feed")).one()
    if row.unknown is None or row.unknown:
        return None
    found = conn.execute(
        text(
            "SELECT coalesce((SELECT min(watermark) FROM feed WHERE NOT finished), "
            "(SELECT max(closed_until) FROM watched_bot))"
        )
    ).scalar_one()
    return None if found is None else min(found, now) - MARKS_KEPT - lateness

"""What stands around an alert: versions, the nearest deploy, masked examples, how much of the traffic was checked."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, text

from monitor.domain.judging import StreamName
from monitor.domain.metric import Metric
from monitor.domain.mixture import most_telling
from monitor.storage.overlaps import counted_anew
from monitor.storage.traffic_kinds import kinds_of_traffic

EXAMPLES = 3
DEPLOY_BEFORE = timedelta(hours=24)  # how long before the change a deploy may lie and still be named
REST_BEFORE = timedelta(days=14)
ANEW_BEFORE = timedelta(days=7)  # how long before the change our own detector may have changed and still be named
DEPLOY_AFTER = timedelta(hours=2)  # the estimated start of a change can lie before the deploy that made it

_VERSIONS = text("""
    SELECT model_version FROM window_closed
    WHERE bot = :bot AND env = :env AND metric = :metric AND segment = :segment AND slice >= :start AND slice < :end
    GROUP BY model_version HAVING sum(flagged) > 0
    ORDER BY sum(units) DESC, sum(n_scored) DESC, model_version
""")
_SAMPLED = text("""
    SELECT sum(n_scored)::float8 / nullif(sum(n_seen), 0) FROM window_closed
    WHERE bot = :bot AND env = :env AND metric = :exposure AND segment = '' AND slice >= :start AND slice < :end
""")
# How the rest of the bot did, since the change and in the fortnight before it.
_REST = text("""
    SELECT slice >= :start AS now,
           coalesce(sum(CASE WHEN :unit = 'first' THEN units ELSE flagged END) FILTER (WHERE segment = ''), 0)
           - coalesce(sum(CASE WHEN :unit = 'first' THEN units ELSE flagged END) FILTER (WHERE segment <> ''), 0)
           AS flagged,
           coalesce(sum(n_scored) FILTER (WHERE segment = ''), 0)
           - coalesce(sum(n_scored) FILTER (WHERE segment <> ''), 0) AS n
    FROM window_closed
    WHERE bot = :bot AND env = :env AND metric = :metric AND segment IN ('', :segment) AND slice >= :before
          AND slice < :end
    GROUP BY now
""")
_DEPLOY = text("""
    SELECT d.kind, d.value, d.first_slice,
           (SELECT value FROM deploy AS p WHERE (p.bot, p.env, p.kind) = (d.bot, d.env, d.kind)
            AND p.first_slice < d.first_slice ORDER BY p.first_slice DESC LIMIT 1) AS previous
    FROM deploy AS d
    WHERE d.bot = :bot AND d.env = :env AND d.kind IN ('model', 'prompt')
      AND d.first_slice BETWEEN :earliest AND :latest AND EXISTS (
        SELECT FROM deploy AS p WHERE (p.bot, p.env, p.kind) = (d.bot, d.env, d.kind) AND p.first_slice < d.first_slice
    )
    ORDER BY abs(extract(epoch FROM d.first_slice - :change)), d.kind, d.value LIMIT 1
""")
_EXAMPLES = text("""
    SELECT * FROM (
        SELECT DISTINCT ON (regexp_replace(e.messages -> -1 ->> 'content', '[0-9]+', '', 'g'))
               e.reply, e.messages -> -1 ->> 'content' AS text,
               e.spans -> :metric AS spans, s."values"[array_position(f.names, :score)] AS score
        FROM evidence AS e JOIN score AS s USING (day, source_id, "offset") LEFT JOIN score_form AS f ON f.id = s.form
        WHERE e.bot = :bot AND e.env = :env AND e.ended_at >= :start AND e.ended_at < :end AND e.reason = 'flagged'
              AND e.spans ? :metric AND (:key = '' OR s.segments ->> :key = :value)
        ORDER BY regexp_replace(e.messages -> -1 ->> 'content', '[0-9]+', '', 'g'),
                 s."values"[array_position(f.names, :score)] DESC NULLS LAST
    ) AS worst
    -- One that is nothing but blocks tells nobody anything.
    ORDER BY length(regexp_replace(text, '▇+( [[][^]]*[]])?', '', 'g')) < 15, score DESC NULLS LAST, reply LIMIT :most
""")


def surroundings(
    conn: Connection,
    name: StreamName,
    metric: Metric,
    change_at: datetime,
    until: datetime,
    weighed_by: str | None = None,
) -> dict[str, Any]:
    """Collect what people ask first: since which version, what does it look like, how much was checked.

    Args:
        conn: the transaction of the alert.
        name: the stream.
        metric: which.
        change_at: estimated start of the change.
        until: end of the newest judged slice.
        weighed_by: the key of the traffic whose mix is allowed for; None for none.
    Returns:
        JSON: versions (worst first), deploy or null, examples (masked text, worst first; a voice has its own), sampled
        (share, or null); of a segment also rest: what became of the rest of the bot's rate (rate, usual, ratio; null
        where not known); of a rate of the whole bot also mix: what of the change is another mix of traffic
        (mixture.py), or null.
    """
    key, _, value = name.segment.partition("=")
    span = {**name._asdict(), "exposure": metric.exposed_as, "start": change_at, "end": until}
    examples = {**span, "score": metric.score, "key": key, "value": value, "most": EXAMPLES}
    facts = {
        "versions": list(conn.execute(_VERSIONS, span).scalars()),
        "sampled": conn.execute(_SAMPLED, span).scalar_one(),
        "deploy": _deploy(conn, name.bot, name.env, change_at),
        "counted_anew": _counted_anew(conn, name, metric, change_at, until),
    }
    if metric.kind == "voice":
        return facts
    facts["examples"] = [
        {"reply": row.reply, "text": row.text, "score": row.score, "spans": row.spans or []}
        for row in conn.execute(_EXAMPLES, examples)
    ]
    if name.segment:
        return facts | {"rest": _rest(conn, span, metric)}
    if metric.kind != "rate":
        return facts
    return facts | {"mix": most_telling(kinds_of_traffic(conn, name, metric, change_at, until), weighed_by)}


def _counted_anew(
    conn: Connection, name: StreamName, metric: Metric, change_at: datetime, until: datetime
) -> dict[str, Any] | None:
    known = counted_anew(conn, name.bot, name.env, until, change_at - ANEW_BEFORE, metric.score).get(metric.score)
    if known is None:
        return None
    return {"detector": known.detector, "since": known.since.isoformat(), "words": known.words}


def _rest(conn: Connection, span: dict[str, Any], metric: Metric) -> dict[str, float | None]:
    past = {**span, "unit": metric.unit, "before": span["start"] - REST_BEFORE}
    rates = {row.now: float(row.flagged) / float(row.n) for row in conn.execute(_REST, past) if row.n > 0}
    now, usual = rates.get(True), rates.get(False)
    return {"rate": now, "usual": usual, "ratio": now / usual if now is not None and usual else None}


def _deploy(conn: Connection, bot: str, env: str, change_at: datetime) -> dict[str, Any] | None:
    row = conn.execute(
        _DEPLOY,
        {
            "bot": bot,
            "env": env,
            "change": change_at,
            "earliest": change_at - DEPLOY_BEFORE,
            "latest": change_at + DEPLOY_AFTER,
        },
    ).one_or_none()
    if row is None:
        return None
    return {
        "kind": row.kind,
        "value": row.value,
        "first_slice": row.first_slice.isoformat(),
        "previous": row.previous,
    }

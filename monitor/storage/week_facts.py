"""What the database knows of a week, read in a few statements over all bots at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, text

from detectors.stats.isr import DAY_S
from detectors.stats.reference import ReferenceRule, learning
from monitor.domain.metric import BY_NAME
from monitor.domain.week import Week
from monitor.domain.weekly_facts import (
    BUSY_HOUR,
    WEEKS_SHOWN,
    AlertFacts,
    BotFacts,
    Coverage,
    DeployFacts,
    FailureFacts,
    GapFacts,
    IncidentFacts,
    MetricFacts,
    ReferenceFacts,
    Sums,
    WeekFacts,
)
from monitor.storage.overlaps import counted_anew

Key = tuple[str, str]  # bot, metric
_SUMS = "sum(n_scored)::bigint, sum(flagged)::bigint, sum(units)::bigint, sum(x), sum(q), sum(w)"
# A slice is either still a slice or already part of an hour, never both.
_WINDOWS = """(
    SELECT bot, env, metric, slice AS at, n_scored, flagged, units, x, q, w FROM window_partial WHERE segment = ''
    UNION ALL
    SELECT bot, env, metric, hour, n_scored, flagged, units, x, q, w FROM window_hour WHERE segment = ''
)"""

_BOTS = text("""
    SELECT b.bot FROM watched_bot AS b
    WHERE b.env = :env AND (CAST(:bot AS text) IS NULL OR b.bot = :bot) AND EXISTS (
        SELECT FROM ledger AS l WHERE l.bot = b.bot AND l.env = b.env AND l.slice >= :first AND l.slice < :end
    )
    ORDER BY b.bot
""")
_WEEKS = text(f"""
    SELECT bot, metric, width_bucket(at, CAST(:edges AS timestamptz[])) - 1 AS week, {_SUMS}
    FROM {_WINDOWS} AS sums
    WHERE env = :env AND bot = ANY(:bots) AND at >= :first AND at < :end
    GROUP BY bot, metric, week
""")  # noqa: S608  (put together from the two constants above)
_COVERAGE = text("""
    SELECT bot, slice >= :start AS this, sum(seen)::bigint AS seen, sum(skipped)::bigint AS skipped,
           sum(scored)::bigint AS scored, sum(failed)::bigint AS failed, sum(late)::bigint AS late,
           sum(no_text)::bigint AS no_text, sum(unsupported)::bigint AS unsupported,
           coalesce(sum(seen) FILTER (WHERE model_version = 'unknown'), 0)::bigint AS unversioned
    FROM ledger WHERE env = :env AND bot = ANY(:bots) AND slice >= :last AND slice < :end
    GROUP BY bot, this
""")
_INTAKE = text("""
    SELECT bot, slice >= :start AS this, kind, sum(n)::bigint AS n FROM intake_count
    WHERE env = :env AND bot = ANY(:bots) AND slice >= :last AND slice < :end
    GROUP BY bot, this, kind
""")
_DEAD_LETTERS = text("""
    SELECT bot, this, sum(n)::bigint AS n FROM (
        SELECT bot, received_at >= :start AS this, 1 AS n FROM dead_letter
        WHERE received_at >= :last AND received_at < :end AND dropped_at IS NULL AND (env IS NULL OR env = :env)
        UNION ALL
        SELECT nullif(bot, ''), slice >= :start, n FROM intake_count
        WHERE kind = 'dead_letter' AND slice >= :last AND slice < :end AND env IN ('', :env)
    ) AS letters GROUP BY bot, this
""")
_FAILURES = text("""
    SELECT bot, detector, reason, sum(n)::bigint AS n FROM detector_failure
    WHERE env = :env AND bot = ANY(:bots) AND slice >= :start AND slice < :end
    GROUP BY bot, detector, reason ORDER BY bot, n DESC, detector, reason
""")
_SILENT = text("""
    WITH hours AS (
        SELECT bot, date_trunc('hour', slice) AS hour, sum(seen) AS seen FROM ledger
        WHERE env = :env AND bot = ANY(:bots) AND slice >= :last AND slice < :until
        GROUP BY bot, hour
    )
    SELECT before.bot, count(*) AS n FROM hours AS before
    LEFT JOIN hours AS this ON this.bot = before.bot AND this.hour = before.hour + CAST(:week_length AS interval)
    WHERE before.hour < :start AND before.hour + CAST(:week_length AS interval) < :until AND before.seen >= :busy
      AND this.hour IS NULL
    GROUP BY before.bot
""")
_INCOMPLETE = text("""
    SELECT bot, count(DISTINCT slice) AS n FROM window_closed
    WHERE env = :env AND bot = ANY(:bots) AND slice >= :start AND slice < :end AND segment = '' AND NOT complete
    GROUP BY bot
""")
_OPEN = text("""
    SELECT count(DISTINCT slice) FROM window_dirty
    WHERE env = :env AND bot = ANY(:bots) AND slice >= :start AND slice < :end
""")
_NEWEST = text("SELECT max(last_at) FROM ledger WHERE env = :env AND slice >= :start AND slice < :end")
_DEPLOYS = text("""
    SELECT bot, kind, value, first_slice FROM deploy
    WHERE env = :env AND bot = ANY(:bots) AND first_slice >= :start AND first_slice < :end AND value <> 'unknown'
          AND kind IN ('model', 'prompt')
    ORDER BY bot, first_slice, kind, value
""")
_REFERENCES = text(f"""
    WITH newest AS (
        SELECT DISTINCT ON (bot, metric) bot, metric, version, frozen_at, summary FROM baseline
        WHERE env = :env AND bot = ANY(:bots) AND segment = '' AND direction = 'up' AND frozen_at <= :end
        ORDER BY bot, metric, version DESC
    ), spans AS (
        SELECT bot, metric, version, summary,
               coalesce(CAST(summary ->> 'start' AS timestamptz), '-infinity') AS begun,
               least(frozen_at, :start) AS until
        FROM newest
    )
    SELECT spans.bot, spans.metric, version, summary, until, found.*
    FROM spans CROSS JOIN LATERAL (
        SELECT min(at) AS first, {_SUMS} FROM {_WINDOWS} AS sums
        WHERE sums.env = :env AND sums.bot = spans.bot AND sums.metric = spans.metric AND at >= begun AND at < until
    ) AS found
""")  # noqa: S608
_LEARNT = text(f"""
    SELECT bot, metric, min(at) AS first, sum(flagged)::bigint AS flagged, sum(units)::bigint AS units
    FROM {_WINDOWS} AS sums WHERE env = :env AND bot = ANY(:bots) AND at < :end AND n_scored > 0
    GROUP BY bot, metric
""")  # noqa: S608
_SEGMENTS = text(f"""
    SELECT bot, metric, segment, at >= :start AS this, {_SUMS} FROM (
        SELECT bot, env, metric, segment, slice AS at, n_scored, flagged, units, x, q, w FROM window_partial
        UNION ALL
        SELECT bot, env, metric, segment, hour, n_scored, flagged, units, x, q, w FROM window_hour
    ) AS sums
    WHERE env = :env AND bot = ANY(:bots) AND segment <> '' AND at >= :last AND at < :end
    GROUP BY bot, metric, segment, this ORDER BY bot, metric, segment
""")  # noqa: S608
_BETTER = text("""
    SELECT bot, metric, min(change_at) AS since FROM improvement
    WHERE env = :env AND bot = ANY(:bots) AND segment = '' AND slice >= :start AND slice < :end
    GROUP BY bot, metric
""")
_INCIDENTS = text("""
    SELECT id, bot, env, component, state, opened_at, resolved_at FROM incident
    WHERE opened_at < :end AND (resolved_at IS NULL OR resolved_at >= :start)
      AND (component IS NOT NULL OR env = :env) AND (CAST(:bot AS text) IS NULL OR bot IS NULL OR bot = :bot)
    ORDER BY opened_at, id
""")
_ALERTS = text("""
    SELECT id, metric, segment, direction, tier, state, outcome, model_version, opened_at, change_at, resolved_at,
           rate, usual, ratio, ratio_low, facts, incident_id, bot, env FROM alert
    WHERE opened_at < :end AND (incident_id = ANY(:incidents) OR (incident_id IS NULL AND env = :env
      AND (CAST(:bot AS text) IS NULL OR bot = :bot) AND (resolved_at IS NULL OR resolved_at >= :start)))
    ORDER BY opened_at, id
""")
_GAPS = text("""
    SELECT feed.name, gap.kind, sum(to_offset - from_offset)::bigint AS records, min(found_at) AS found_at FROM gap
    JOIN source ON source.id = gap.source_id JOIN feed ON feed.id = source.feed_id
    WHERE found_at >= :start AND found_at < :end
    GROUP BY feed.name, gap.kind ORDER BY feed.name, gap.kind
""")


def week_facts(
    conn: Connection,
    week: Week,
    zone: ZoneInfo,
    *,
    now: datetime,
    env: str = "prod",
    bot: str | None = None,
    rule: ReferenceRule | None = None,
) -> WeekFacts:
    """Read everything that the report of `week` is made of.

    Args:
        conn: a transaction; REPEATABLE READ makes the figures those of one moment.
        week: the week, in `zone`.
        zone: whose midnights.
        now: wall clock; only decides whether the week is over.
        env: the environment; others are left out.
        bot: only this one.
        rule: when a reference counts as learnt; the defaults when None.
    """
    end = week.end(zone)
    first = week.before(WEEKS_SHOWN - 1)
    edges = [first.before(-index).start(zone) for index in range(WEEKS_SHOWN)]
    span: dict[str, Any] = {
        "env": env,
        "bot": bot,
        "first": edges[0],
        "last": edges[-2],
        "start": edges[-1],
        "end": end,
        "edges": edges,
        "busy": BUSY_HOUR,
        "week_length": edges[-1] - edges[-2],
    }
    span["until"] = end if now >= end else conn.execute(_NEWEST, span).scalar_one() or span["start"]
    bots = list(conn.execute(_BOTS, span).scalars())
    span["bots"] = bots
    metrics = _metrics(conn, span, rule or ReferenceRule())
    this, last, unknown = _coverage(conn, span)
    failures, deploys = _grouped(conn, _FAILURES, span), _grouped(conn, _DEPLOYS, span)
    silent = {row.bot: row.n for row in conn.execute(_SILENT, span)}
    incomplete = {row.bot: row.n for row in conn.execute(_INCOMPLETE, span)}
    return WeekFacts(
        week=week,
        zone=zone.key,
        env=env,
        start=span["start"],
        end=end,
        until=span["until"],
        bots=tuple(
            BotFacts(
                bot=name,
                env=env,
                this=this[name],
                last=last[name],
                metrics=metrics[name],
                deploys=tuple(DeployFacts(row.kind, row.value, row.first_slice) for row in deploys[name]),
                failures=tuple(FailureFacts(row.detector, row.reason, row.n) for row in failures[name]),
                silent_hours=silent.get(name, 0),
                incomplete_slices=incomplete.get(name, 0),
            )
            for name in bots
        ),
        incidents=_incidents(conn, span),
        gaps=tuple(GapFacts(*row) for row in conn.execute(_GAPS, span)),
        unknown_dead_letters=unknown,
        open_slices=conn.execute(_OPEN, span).scalar_one(),
        running=now < end,
    )


def _metrics(conn: Connection, span: Mapping[str, Any], rule: ReferenceRule) -> dict[str, tuple[MetricFacts, ...]]:
    weeks: dict[Key, list[Sums | None]] = defaultdict(lambda: [None] * WEEKS_SHOWN)
    for bot, metric, week, *sums in conn.execute(_WEEKS, span):
        weeks[bot, metric][week] = Sums(*sums)
    weeks = {key: _exposed(weeks, key) for key in list(weeks) if _is_told(key[1], weeks[key])}
    references = _references(conn, span)
    without = sorted({bot for bot, metric in weeks if (bot, metric) not in references})
    learnt = {(row.bot, row.metric): row for row in conn.execute(_LEARNT, {**span, "bots": without})}
    segments: dict[bool, dict[Key, dict[str, Sums]]] = {True: defaultdict(dict), False: defaultdict(dict)}
    for bot, metric, segment, this, *sums in conn.execute(_SEGMENTS, span):
        segments[this][bot, metric][segment] = Sums(*sums)
    better = {(row.bot, row.metric): row.since for row in conn.execute(_BETTER, span)}
    anew = {bot: counted_anew(conn, bot, span["env"], span["end"], span["last"]) for bot in span["bots"]}
    found: dict[str, list[MetricFacts]] = {bot: [] for bot in span["bots"]}
    for key in sorted(weeks, key=lambda key: (key[0], _order(key[1]))):
        bot, metric = key
        reference = None if _is_part(metric) else references.get(key)
        learns = reference is None and key in learnt and not _is_part(metric) and not _is_mean(metric)
        progress = _learning(learnt[key], span["until"], rule) if learns else None
        found[bot].append(
            MetricFacts(
                metric,
                tuple(weeks[key]),
                reference,
                progress,
                better.get(key),
                segments[True].get(key, {}),
                segments[False].get(key, {}),
                counted_anew=anew[bot].get(BY_NAME[metric].score) if metric in BY_NAME else None,
            )
        )
    return {bot: tuple(metrics) for bot, metrics in found.items()}


def _is_told(metric: str, weeks: Sequence[Sums | None]) -> bool:
    """Whether a metric has a row: those that page and means always, others only with a flag in the last two weeks."""
    known = BY_NAME.get(metric)
    if known is None or known.tier == "page" or known.kind == "mean":
        return True
    return known.is_judged and any(each is not None and each.flagged for each in weeks[-2:])


def _exposed(weeks: Mapping[Key, list[Sums | None]], key: Key) -> list[Sums | None]:
    """The sums of a metric; of a part of another metric with that one's number of replies."""
    bot, metric = key
    if not _is_part(metric):
        return weeks[key]
    whole = weeks.get((bot, BY_NAME[metric].exposed_as), [None] * WEEKS_SHOWN)
    return [
        None if of_all is None else replace(own or Sums(), n_scored=of_all.n_scored, w=of_all.w)
        for own, of_all in zip(weeks[key], whole, strict=True)
    ]


def _is_part(metric: str) -> bool:
    return metric in BY_NAME and bool(BY_NAME[metric].exposure)


def _is_mean(metric: str) -> bool:
    return metric in BY_NAME and BY_NAME[metric].kind == "mean"


def _order(metric: str) -> tuple[int, str]:
    """Known metrics in the order of their list, then others by name."""
    names = list(BY_NAME)
    return (names.index(metric) if metric in BY_NAME else len(names), metric)


def _references(conn: Connection, span: Mapping[str, Any]) -> dict[Key, ReferenceFacts]:
    """The reference in force, cut at the start of the week: a week is never compared with itself."""
    found = {}
    for bot, metric, version, summary, until, first, *sums in conn.execute(_REFERENCES, span):
        empty = first is None
        found[bot, metric] = ReferenceFacts(
            version=version,
            start=until if empty else first,
            end=until,
            sums=Sums() if empty else Sums(*sums),
            phi=float(summary.get("phi") or 1.0),
        )
    return found


def _learning(row: Row[Any], until: datetime, rule: ReferenceRule) -> str:
    seconds = max(0, int((until - row.first).total_seconds()) - 1)
    flags = row.flagged if row.metric not in BY_NAME or BY_NAME[row.metric].unit == "reply" else row.units
    return str(learning(min(seconds, int(rule.most_days * DAY_S) - 1), float(flags), rule))


def _coverage(conn: Connection, span: Mapping[str, Any]) -> tuple[dict[str, Coverage], dict[str, Coverage], int]:
    """Coverage by bot of this week and of the last, and the dead letters whose bot could not be read."""
    counts: dict[tuple[str, bool], dict[str, int]] = defaultdict(dict)
    for row in conn.execute(_COVERAGE, span):
        counts[row.bot, row.this] |= {
            name: value for name, value in row._mapping.items() if name not in ("bot", "this")
        }
    kinds = {"duplicate": "duplicates", "synthetic": "synthetic", "late_dropped": "late_dropped"}
    for row in conn.execute(_INTAKE, span):
        if row.kind in kinds:
            counts[row.bot, row.this][kinds[row.kind]] = row.n
    unknown = 0
    for row in conn.execute(_DEAD_LETTERS, span):
        if row.bot in span["bots"]:
            counts[row.bot, row.this]["dead_letters"] = row.n
        elif row.bot is None and row.this:
            unknown = row.n
    this = {bot: Coverage(**counts[bot, True]) for bot in span["bots"]}
    return this, {bot: Coverage(**counts[bot, False]) for bot in span["bots"]}, unknown


def _incidents(conn: Connection, span: Mapping[str, Any]) -> tuple[IncidentFacts, ...]:
    rows = conn.execute(_INCIDENTS, span).all()
    alerts: dict[int | None, list[Row[Any]]] = defaultdict(list)
    for row in conn.execute(_ALERTS, {**span, "incidents": [row.id for row in rows]}):
        alerts[row.incident_id].append(row)
    told = [
        IncidentFacts(
            id=row.id,
            bot=row.bot,
            env=row.env,
            component=row.component,
            state=row.state,
            opened_at=row.opened_at,
            resolved_at=row.resolved_at,
            alerts=tuple(map(_alert, alerts[row.id])),
        )
        for row in rows
    ]
    alone = [
        IncidentFacts(
            id=None,
            bot=row.bot,
            env=row.env,
            component=None,
            state="resolved" if row.resolved_at else "open",
            opened_at=row.opened_at,
            resolved_at=row.resolved_at,
            alerts=(_alert(row),),
        )
        for row in alerts[None]
    ]
    return tuple(sorted([*told, *alone], key=lambda each: (each.opened_at, each.id or 0)))


def _alert(row: Row[Any]) -> AlertFacts:
    values: Sequence[Any] = row[:16]
    return AlertFacts(*values)


def _grouped(conn: Connection, query: Any, span: Mapping[str, Any]) -> dict[str, list[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in conn.execute(query, span):
        found[row.bot].append(row)
    return found

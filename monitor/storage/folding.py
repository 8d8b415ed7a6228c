"""Slices of long ago become hours: fewer rows, no sources, and closed for good."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from sqlalchemy import Connection, delete, text, update
from sqlalchemy.dialects.postgresql import insert

from monitor.domain.course import Rule, course
from monitor.domain.judging import Budget, Share
from monitor.domain.metric import Metric
from monitor.domain.sharing import Claim
from monitor.storage import streams
from monitor.storage.baselines import acts_of_bot
from monitor.storage.shares import segments_born, shares_of
from monitor.storage.tables import stream_checkpoint, watched_bot
from monitor.storage.windows import totals_by_kind, wait_for_bot

_FOLD = text("""
    WITH gone AS (
        DELETE FROM window_partial WHERE bot = :bot AND env = :env AND slice < :until RETURNING *
    )
    INSERT INTO window_hour AS old (bot, env, model_version, segment, metric, band, hour, n_scored, flagged, units, x,
                                    q, w, w_max)
    SELECT bot, env, model_version, segment, metric, band, date_trunc('hour', slice, :zone) AS hour,
           sum(n_scored), sum(flagged), sum(units), sum(x), sum(q), sum(w), max(w_max)
    FROM gone GROUP BY bot, env, model_version, segment, metric, band, hour
    ON CONFLICT (bot, env, hour, metric, segment, model_version, band) DO UPDATE
    SET n_scored = old.n_scored + excluded.n_scored, flagged = old.flagged + excluded.flagged,
        units = old.units + excluded.units, x = old.x + excluded.x, q = old.q + excluded.q, w = old.w + excluded.w,
        w_max = greatest(old.w_max, excluded.w_max)
""")
_DROP_CLOSED = text("DELETE FROM window_closed WHERE bot = :bot AND env = :env AND slice < :until")
_DROP_MARKS = text("DELETE FROM window_dirty WHERE bot = :bot AND env = :env AND slice < :until")
_CLOSED = text("""
    SELECT bot, env, closed_until, folded_until FROM watched_bot WHERE closed_until IS NOT NULL ORDER BY bot, env
""")


def bots_to_fold(conn: Connection, fold: timedelta, now: datetime) -> list[tuple[str, str, datetime]]:
    """Bots with slices that are old enough to fold, and up to which moment (a UTC midnight).

    Old by event time and by the wall clock: a replayed file with one line from the future closes a slice far ahead,
    and what is folded is never judged again.
    """
    found = []
    for row in conn.execute(_CLOSED):
        until = (min(row.closed_until, now) - fold).astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        if row.folded_until is None or row.folded_until < until:
            found.append((row.bot, row.env, until))
    return found


def fold_bot(conn: Connection, bot: str, env: str, until: datetime, metrics: tuple[Metric, ...], budget: Budget) -> int:
    """Fold a bot's slices before `until` into hours of its zone; gives how many windows of five minutes went.

    Only once every stream has its reference, and never without the state at `until`: late data that come later are
    judged from there. Slices that are booked after they were folded go the same way the next time, and are not judged.

    Args:
        conn: a transaction of its own.
        bot: whose.
        env: whose.
        until: a full hour in every zone of a whole-hour offset; UTC midnight.
        metrics: what is watched.
        budget: what the streams are judged by.
    """
    wait_for_bot(conn, bot, env)
    if not streams.frozen_everywhere(conn, bot, env):
        return 0
    shares = shares_of(conn, bot, env)
    born = segments_born(shares)
    for claim, rule in _rules(conn, bot, env, until, shares, metrics, budget).items():
        _keep_state_at(conn, bot, env, until, claim, rule, born)
    span = {"bot": bot, "env": env, "until": until}
    conn.execute(_FOLD, {**span, "zone": _zone_name(budget.zones.get(bot, UTC))})
    gone = conn.execute(_DROP_CLOSED, span).rowcount
    conn.execute(_DROP_MARKS, span)
    bot_row = (watched_bot.c.bot == bot) & (watched_bot.c.env == env)
    conn.execute(update(watched_bot).where(bot_row).values(folded_until=until))
    theirs = (stream_checkpoint.c.bot == bot) & (stream_checkpoint.c.env == env)
    conn.execute(delete(stream_checkpoint).where(theirs, stream_checkpoint.c.until < until))
    return gone


def _rules(
    conn: Connection,
    bot: str,
    env: str,
    until: datetime,
    shares: Mapping[Claim, Sequence[Share]],
    metrics: Sequence[Metric],
    budget: Budget,
) -> dict[Claim, Rule]:
    """What the streams are judged by whose states are kept: rates, means, and rates against a limit."""
    known, limits = {metric.name: metric for metric in metrics}, budget.limits.get(bot, {})
    boosted = frozenset(each.first_slice for each in streams.deploys(conn, bot, env) if each.boosted)
    counted_anew = streams.detector_changes(conn, bot, env)
    acts = acts_of_bot(conn, bot, env, until)
    found = {}
    for claim, share in shares.items():
        metric = known.get(claim.metric)
        if metric is None or not (claim.way in ("up", "both") or (claim.way == "limit" and claim.metric in limits)):
            continue
        found[claim] = Rule(
            metric,
            claim.way,
            budget.settings(metric, bot),
            share,
            boosted,
            acts.get((claim.segment, claim.metric), ()),
            limits.get(claim.metric),
            [at for score in metric.scores for at in counted_anew.get(score, ())],
        )
    return found


def _keep_state_at(
    conn: Connection, bot: str, env: str, until: datetime, claim: Claim, rule: Rule, born: Mapping[str, datetime]
) -> None:
    """Judge up to `until` from the newest older state, and keep what comes out."""
    base = streams.kept_before(conn, bot, env, claim, until)
    if base.until == until:
        return
    key = (claim.segment, claim.metric)
    totals = totals_by_kind(conn, bot, env, [key], born, base.until, until)[key]
    state = course(base.state, base.until, totals, rule).state
    stream = {"segment": claim.segment, "metric": claim.metric, "direction": claim.way}
    row = {"bot": bot, "env": env, **stream, "until": until, "state": state.to_dict()}
    conn.execute(insert(stream_checkpoint).values(row).on_conflict_do_nothing())


def _zone_name(zone: tzinfo) -> str:
    return getattr(zone, "key", "UTC")

"""All that is held of a bot's judged rates, to replay it: hours of long ago, slices of late, and what really fired."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, text

from monitor.backtest.held import TOLD, Alarm, Held
from monitor.domain.judging import SliceTotal, StreamName
from monitor.domain.metric import BY_NAME
from monitor.storage import streams
from monitor.storage.baselines import acts_of_bot, watched_streams
from monitor.storage.shares import segments_born, shares_of
from monitor.storage.tables import alert, watched_bot
from monitor.storage.windows import is_kind, totals_by_kind, with_kinds

HOUR = timedelta(hours=1)

_HOURS = text("""
    SELECT hour, sum(n_scored)::bigint, sum(flagged)::bigint, sum(units)::bigint FROM window_hour
    WHERE bot = :bot AND env = :env AND segment = :segment AND metric = :metric AND hour < :folded AND band = 0
    GROUP BY hour ORDER BY hour
""")


def bots_held(conn: Connection, bot: str | None) -> list[tuple[str, str]]:
    """Bots (only `bot` where it is given) with closed slices, and their environments."""
    query = select(watched_bot.c.bot, watched_bot.c.env).where(watched_bot.c.closed_until.is_not(None))
    if bot is not None:
        query = query.where(watched_bot.c.bot == bot)
    return [(row.bot, row.env) for row in conn.execute(query.order_by(watched_bot.c.bot, watched_bot.c.env))]


def streams_held(conn: Connection, bot: str, env: str) -> Iterator[Held]:
    """The rates of a bot that had a flag once; of the others nothing could ever be told."""
    folded = conn.execute(
        select(watched_bot.c.folded_until).where(watched_bot.c.bot == bot, watched_bot.c.env == env)
    ).scalar_one()
    lines = [
        line
        for line in watched_streams(conn, bot, env)
        if line.judged_until is not None and line.name.metric in BY_NAME and BY_NAME[line.name.metric].kind == "rate"
    ]
    if not lines:
        return
    closed_until = lines[0].closed_until
    acts = acts_of_bot(conn, bot, env, closed_until)
    boosted = frozenset(
        _hour_of(each.first_slice) if folded is not None and each.first_slice < folded else each.first_slice
        for each in streams.deploys(conn, bot, env)
        if each.boosted
    )
    counted_anew = streams.detector_changes(conn, bot, env)
    segments = segments_born(shares_of(conn, bot, env))
    for line in lines:
        key = (line.name.segment, line.name.metric)
        slices = totals_by_kind(conn, bot, env, [key], segments, folded, closed_until)[key]
        rows = [*_hours_by_kind(conn, line.name, segments, folded), *slices]
        metric = BY_NAME[key[1]]
        restarts = [at for score in metric.scores for at in counted_anew.get(score, ())]
        if rows:
            yield Held(line.name, metric, rows, folded, line.share, boosted, acts.get(key, []), restarts)


def alarms_told(conn: Connection, bot: str, env: str) -> list[Alarm]:
    """What really fired of a bot's rates, whether or not anybody was told."""
    columns = [
        alert.c[each] for each in ("segment", "metric", "opened_at", "change_at", "resolved_at", "ratio", "outcome")
    ]
    query = select(*columns).where(
        alert.c.bot == bot, alert.c.env == env, alert.c.metric.is_not(None), alert.c.direction == "up"
    )
    return [
        Alarm(TOLD, StreamName(bot, env, row.segment or "", row.metric), *row[2:])
        for row in conn.execute(query.order_by(alert.c.opened_at))
    ]


def _hours_by_kind(
    conn: Connection, name: StreamName, segments: Mapping[str, datetime], folded: datetime | None
) -> list[SliceTotal]:
    """Hours of long ago, those of a whole bot with its kinds of traffic."""
    kinds = {segment: _hour_of(born) for segment, born in segments.items() if is_kind(segment)}
    hours = _hours(conn, name, folded)
    if name.segment or not kinds or not hours:
        return hours
    first = BY_NAME[name.metric].unit == "first"
    of_kinds: dict[datetime, dict[str, tuple[int, int]]] = {}
    for kind in kinds:
        for row in _hours(conn, name._replace(segment=kind), folded):
            of_kinds.setdefault(row.slice, {})[kind] = (row.n_scored, row.units if first else row.flagged)
    return with_kinds(hours, of_kinds, kinds, name.metric)


def _hours(conn: Connection, name: StreamName, folded: datetime | None) -> list[SliceTotal]:
    if folded is None:
        return []
    span = {"bot": name.bot, "env": name.env, "segment": name.segment, "folded": folded}
    exposed = BY_NAME[name.metric].exposed_as
    found = [SliceTotal(*row) for row in conn.execute(_HOURS, {**span, "metric": exposed})]
    if exposed == name.metric:
        return found
    own = {row[0]: row for row in conn.execute(_HOURS, {**span, "metric": name.metric})}
    return [
        replace(each, flagged=own[each.slice][2], units=own[each.slice][3])
        if each.slice in own
        else replace(each, flagged=0, units=0)
        for each in found
    ]


def _hour_of(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)

"""Versions of a bot that are live side by side are compared, while the new one is young."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from monitor.control.rules import Rules
from monitor.control.steps import About, Step, steps_of
from monitor.domain.judging import Deploy, Share, StreamName, share_at
from monitor.domain.metric import Metric
from monitor.domain.sharing import Claim
from monitor.domain.side_by_side import OVER_AFTER, WATCHED_FOR, fires_from, side_by_side
from monitor.domain.window import SLICE
from monitor.storage.versions import pairs_of
from monitor.storage.windows import Changed, Key

GRACE = timedelta(days=1)  # late replies, and the end of a comparison


def is_compared(metric: Metric) -> bool:
    """Whether versions are compared by this metric: those that page, for there is little time to look."""
    return metric.tier == "page" and metric.kind == "rate"


def canary_steps(
    conn: Connection,
    bot: str,
    env: str,
    new_versions: Sequence[Deploy],
    changed: Mapping[Key, Changed],
    shares: Mapping[Claim, Sequence[Share]],
    until: datetime,
    watched: Mapping[str, Metric],
    rules: Rules,
) -> list[Step]:
    """Compare each young version with those before it, by the metrics that have new counts.

    Args:
        conn: holds the bot's lock.
        bot: whose.
        env: whose.
        new_versions: of the model, whose first slice is a boosted start: at most four in 28 days.
        changed: what was written of each metric.
        shares: of the budget.
        until: end of the newest closed slice.
        watched: the metrics that are judged.
        rules: budgets.
    """
    found: list[Step] = []
    for version in new_versions:
        end = min(until, version.first_slice + WATCHED_FOR)
        metrics = [
            metric
            for name, metric in watched.items()
            if is_compared(metric)
            and ("", name) in changed
            and changed["", name].oldest < end + OVER_AFTER + GRACE
            and Claim("", name, "canary") in shares
        ]
        if not metrics or until > version.first_slice + WATCHED_FOR + OVER_AFTER + 2 * GRACE:
            continue
        pairs = pairs_of(conn, bot, env, version.value, [metric.name for metric in metrics], version.first_slice, end)
        for metric in metrics:
            share = share_at(max(version.first_slice, end - SLICE), shares[Claim("", metric.name, "canary")])
            limit = fires_from(share, rules.budget.false_alarms(metric))
            episode = side_by_side(
                [pair.counted(metric.unit) for pair in pairs.get(metric.name, [])], metric, limit, until
            )
            about = About(StreamName(bot, env, "", metric.name), metric, "canary", version.value)
            found += steps_of(conn, about, None, [] if episode is None else [episode], until)
    return found

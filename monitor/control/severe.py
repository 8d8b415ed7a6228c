"""Severe single replies become an alert of their day; counted apart from everything that is judged."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from monitor.control.steps import About, Step, steps_of
from monitor.domain.judging import StreamName
from monitor.domain.metric import Metric
from monitor.domain.severe import METRIC, day_of, severe_days
from monitor.storage.alerts import firing_since
from monitor.storage.severe import severe_replies
from monitor.storage.windows import Changed, Key


def severe_steps(
    conn: Connection,
    bot: str,
    env: str,
    changed: Mapping[Key, Changed],
    until: datetime,
    watched: Mapping[str, Metric],
) -> list[Step]:
    """Tell of severe replies in the slices that are new; at most one alert a bot and UTC day.

    Args:
        conn: holds the bot's lock.
        bot: whose.
        env: whose.
        changed: what was written of each metric.
        until: end of the newest closed slice.
        watched: the metrics that are judged.
    """
    metric, new = watched.get(METRIC), changed.get(("", METRIC))
    if metric is None or new is None:
        return []
    about = About(StreamName(bot, env, "", METRIC), metric, "event")
    firing = firing_since(conn, about.mark)
    if not new.flagged and firing is None:
        return []
    since = day_of(min(new.oldest, firing or new.oldest))
    return steps_of(conn, about, since, severe_days(severe_replies(conn, bot, env, since, until), until), until)

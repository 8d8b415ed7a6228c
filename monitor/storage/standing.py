"""How a stream stands: its stored state, or what judging makes of its closed slices where none is stored."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from detectors.stats.twins import TwinState
from monitor.domain.course import Rule, course
from monitor.domain.judging import Budget, Share, StreamName
from monitor.domain.metric import Metric
from monitor.storage import streams
from monitor.storage.baselines import acts_of
from monitor.storage.shares import segments_born, shares_of
from monitor.storage.streams import Standing
from monitor.storage.windows import totals_by_kind


def standing_of(
    conn: Connection, name: StreamName, until: datetime, metric: Metric, budget: Budget, share: Sequence[Share]
) -> TwinState:
    """The state of a stream; one that sleeps, since nothing was ever flagged, is judged here up to `until`."""
    known = streams.load(conn, name)
    if known is not None:
        return known.state
    return judged_on(conn, name, streams.base_before(conn, name, until), until, metric, budget, share)


def judged_on(
    conn: Connection,
    name: StreamName,
    base: Standing,
    until: datetime,
    metric: Metric,
    budget: Budget,
    share: Sequence[Share],
) -> TwinState:
    """Judge the closed slices of a stream from `base` up to `until`; writes nothing.

    Args:
        conn: any.
        name: the stream.
        base: the state to go on from.
        until: end of the last slice.
        metric: what it counts.
        budget: what it is judged by.
        share: of the stream; at least one.
    """
    boosted = frozenset(each.first_slice for each in streams.deploys(conn, name.bot, name.env) if each.boosted)
    counted_anew = streams.detector_changes(conn, name.bot, name.env)
    rule = Rule(
        metric,
        "up",
        budget.settings(metric, name.bot),
        share,
        boosted,
        acts_of(conn, name, until),
        restarts=[at for score in metric.scores for at in counted_anew.get(score, ())],
    )
    key = (name.segment, name.metric)
    segments = segments_born(shares_of(conn, name.bot, name.env))
    rows = totals_by_kind(conn, name.bot, name.env, [key], segments, base.until, until)[key]
    state = course(base.state, base.until, rows, rule).state
    assert isinstance(state, TwinState)  # noqa: S101  (a rate has twins)
    return state

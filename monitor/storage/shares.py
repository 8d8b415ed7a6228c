"""Shares of the budget as rows: append-only, so that what a start was made with can always be told."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select

from monitor.domain.judging import Share
from monitor.domain.metric import Metric
from monitor.domain.sharing import Claim, Step
from monitor.storage.tables import share


def shares_of(conn: Connection, bot: str, env: str) -> dict[Claim, list[Share]]:
    """The shares of all streams of a bot, oldest first."""
    columns = (share.c.segment, share.c.metric, share.c.direction, share.c.from_slice, share.c.w)
    query = select(*columns).where(share.c.bot == bot, share.c.env == env).order_by(share.c.from_slice, share.c.id)
    found: dict[Claim, list[Share]] = {}
    for segment, metric, way, from_slice, w in conn.execute(query):
        found.setdefault(Claim(segment, metric, way), []).append(Share(from_slice, w))
    return found


def segments_born(shares: Mapping[Claim, Sequence[Share]]) -> dict[str, datetime]:
    """The segments of a bot, each with the slice from which on it is known."""
    born: dict[str, datetime] = {}
    for claim, steps in shares.items():
        if claim.segment and steps:
            born[claim.segment] = min(steps[0].from_slice, born.get(claim.segment, steps[0].from_slice))
    return born


def add_steps(conn: Connection, bot: str, env: str, steps: Sequence[Step], metrics: Mapping[str, Metric]) -> None:
    """Write which shares hold from which slice on."""
    rows = [
        {
            "bot": bot,
            "env": env,
            "segment": claim.segment,
            "metric": claim.metric,
            "direction": claim.way,
            "tier": metrics[claim.metric].tier if claim.metric in metrics else "none",
            "from_slice": step.from_slice,
            "w": w,
        }
        for step in steps
        for claim, w in step.shares.items()
    ]
    if rows:
        conn.execute(insert(share), rows)

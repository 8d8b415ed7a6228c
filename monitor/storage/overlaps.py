"""A new version of our own detector beside the one before it, on the replies that both have scored.

Where a head was learnt for a bot, the shipped detector goes on to score the same replies. After an upgrade the version
before is not there any more; but what it said of each reply is, and replies of before can be read again from where they
lie, and scored by the new one. So a new baseline can be compared with the old one, and nobody takes a change of the
detector for a change of the bot.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.postgresql import insert

from detectors.learning.applying import SHIPPED
from monitor.domain.booking import SCORED
from monitor.domain.dead_letter import Lies
from monitor.domain.metric import MEAN_SCORES
from monitor.domain.weekly_facts import CountedAnew, ReadAgain
from monitor.storage.tables import detector_overlap

SPAN = timedelta(days=7)
LOOKED_AT = 20_000  # the first replies of that time: enough to see how two versions differ

_NEWEST = text("""
    SELECT DISTINCT ON (kind) kind, value, first_slice, previous FROM (
        SELECT kind, value, first_slice, min(first_slice) OVER (PARTITION BY kind) AS first,
               lag(value) OVER (PARTITION BY kind ORDER BY first_slice, value) AS previous
        FROM deploy
        WHERE bot = :bot AND env = :env AND kind LIKE :scored AND kind NOT LIKE :beside AND first_slice < :until
    ) AS versions
    WHERE first_slice > first ORDER BY kind, first_slice DESC, value
""")
# Of so many replies at most, and of none where no two have scored the same ones: it is asked at each slice while an
# alert fires, and a bot may give millions of replies in a week.
_BOTH = text("""
    WITH first AS MATERIALIZED (
        SELECT form, "values", flags, late_dropped FROM score
        WHERE bot = :bot AND env = :env AND ended_at >= :since AND ended_at < :until
          AND EXISTS (SELECT FROM score_form WHERE :detector = ANY(detectors) AND :beside = ANY(names))
        ORDER BY ended_at, source_id, "offset" LIMIT :most
    )
    SELECT count(*), count(*) FILTER (WHERE :beside = ANY(flags)), count(*) FILTER (WHERE :score = ANY(flags))
    FROM first JOIN score_form ON id = form
    WHERE NOT late_dropped AND :detector = ANY(detectors) AND "values"[array_position(names, :beside)] IS NOT NULL
""")
# The order is that of a hash, so that the same replies come each time.
_BEFORE = text("""
    SELECT s.source_id, f.kind, f.identity, coalesce(o.topic, o.path), o.partition, s."offset", s.reply, sf.names,
           sf.detectors, s."values", s.flags
    FROM score AS s JOIN score_form AS sf ON sf.id = s.form JOIN source AS o ON o.id = s.source_id
    JOIN feed AS f ON f.id = o.feed_id
    WHERE s.bot = :bot AND s.env = :env AND s.ended_at >= :start AND s.ended_at < :since
      AND s."values" IS NOT NULL AND NOT s.late_dropped AND sf.detectors && CAST(:before AS text[])
    ORDER BY hashint8extended(s."offset", s.source_id), s.source_id, s."offset" LIMIT :most
""")


class Change(NamedTuple):
    """A score that another version of our detector answers than before, and since when."""

    score: str
    before: str
    now: str
    since: datetime


class Said(NamedTuple):
    """What a detector said of a reply: its value, and whether that is a flag."""

    value: float
    flag: bool


class ScoredBefore(NamedTuple):
    """A reply of before a change: where its record lies, its id, what was said of it by score and detector."""

    lies: Lies
    reply: str
    said: Mapping[tuple[str, str], Said]


def newest_changes(conn: Connection, bot: str, env: str, until: datetime) -> list[Change]:
    """The newest version of our own detectors, by the score that it answers; versions from `until` on are left out.

    Scores that were answered by one version only are left out too.
    """
    names = {"bot": bot, "env": env, "scored": f"{SCORED}%", "beside": f"%{SHIPPED}", "until": until}
    return [
        Change(kind.removeprefix(SCORED), before, now, since)
        for kind, now, since, before in conn.execute(_NEWEST, names)
    ]


def counted_anew(
    conn: Connection, bot: str, env: str, until: datetime, since: datetime | None = None, only: str | None = None
) -> dict[str, CountedAnew]:
    """The newest version of our own detectors, by the score that it answers, beside the one before.

    Scores that were answered by one version only are left out.

    Args:
        conn: any.
        bot: whose.
        env: whose.
        until: versions that began later are left out.
        since: versions that began earlier are left out too; None for none.
        only: of this score; None for all.
    """
    again = _kept(conn, bot, env)
    found = {}
    for score, _, now, began in newest_changes(conn, bot, env, until):
        if (since is not None and began < since) or only not in (None, score):
            continue
        span = {"bot": bot, "env": env, "since": began, "until": began + SPAN, "detector": now}
        names = {"score": score, "beside": score + SHIPPED, "most": LOOKED_AT}
        replies, shipped, flagged = conn.execute(_BOTH, {**span, **names}).one()
        found[score] = CountedAnew(
            now, began, replies, shipped, flagged, again.get((score, now)), mean=score in MEAN_SCORES
        )
    return found


def scored_before(
    conn: Connection, bot: str, env: str, changes: Sequence[Change], since: datetime, most: int
) -> list[ScoredBefore]:
    """Up to `most` replies of the week before `since` that the versions before have scored, the same ones each time.

    Args:
        conn: any.
        bot: whose.
        env: whose.
        changes: whose versions of before are meant.
        since: when they ended.
        most: replies.
    """
    names = {"bot": bot, "env": env, "before": [change.before for change in changes], "most": most}
    return [
        ScoredBefore(
            Lies(*row[:6]),
            row.reply,
            {
                (name, detector): Said(value, name in row.flags)
                for name, detector, value in zip(row.names, row.detectors, row.values, strict=True)
                if value is not None
            },
        )
        for row in conn.execute(_BEFORE, {**names, "start": since - SPAN, "since": since})
    ]


def keep_overlap(conn: Connection, bot: str, env: str, change: Change, found: ReadAgain, now: datetime) -> None:
    """Keep what was found, in place of what was found before of no more replies: records go, what they said stays."""
    values = {
        "before": change.before,
        "replies": found.replies,
        "flagged_before": found.before,
        "flagged": found.now,
        "both": found.both,
        "mean_before": found.mean_before,
        "mean": found.mean_now,
        "lost": found.lost,
        "made_at": now,
    }
    statement = insert(detector_overlap).values(bot=bot, env=env, score=change.score, detector=change.now, **values)
    key, fewer = ["bot", "env", "score", "detector"], detector_overlap.c.replies <= found.replies
    conn.execute(statement.on_conflict_do_update(index_elements=key, set_=values, where=fewer))


def _kept(conn: Connection, bot: str, env: str) -> dict[tuple[str, str], ReadAgain]:
    columns = ("score", "detector", "replies", "flagged_before", "flagged", "both", "mean_before", "mean", "lost")
    query = select(*(detector_overlap.c[each] for each in columns)).where(
        detector_overlap.c.bot == bot, detector_overlap.c.env == env
    )
    return {(row[0], row[1]): ReadAgain(*row[2:]) for row in conn.execute(query)}

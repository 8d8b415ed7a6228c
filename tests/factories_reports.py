"""Rows and facts that weekly reports are made of, so that a test shows only what matters to it."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert, text

from monitor.domain.week import Week
from monitor.domain.weekly_facts import (
    WEEKS_SHOWN,
    AlertFacts,
    BotFacts,
    Coverage,
    IncidentFacts,
    MetricFacts,
    ReferenceFacts,
    Sums,
    WeekFacts,
)
from monitor.storage import tables
from tests.factories_scores import add_form

WEEK = Week(2026, 47)
START = WEEK.start(UTC)
END = WEEK.end(UTC)
UTC_ZONE = ZoneInfo("UTC")
MONDAY_SEVEN = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def sums(n: int, flagged: int, pi: float = 1.0) -> Sums:
    """Sums of `n` scored replies, `flagged` of them, each the first of its conversation; all kept with chance `pi`."""
    return Sums(n, flagged, flagged, flagged / pi, flagged / pi**2, n / pi)


def metric(
    this: Sums | None,
    last: Sums | None = None,
    reference: Sums | None = None,
    *,
    name: str = "toxicity",
    phi: float = 1.0,
    learning: str | None = None,
) -> MetricFacts:
    """One metric with up to two weeks; a `reference` that ended when the week began."""
    weeks = (*(None,) * (WEEKS_SHOWN - 2), last, this)
    frozen = ReferenceFacts(1, START - timedelta(days=28), START, reference, phi) if reference else None
    return MetricFacts(name, weeks, frozen, learning)


def covered(seen: int, *, skipped: int = 0, failed: int = 0, **rest: int) -> Coverage:
    """Coverage that sums: what is neither skipped nor failed was scored."""
    return Coverage(seen=seen, skipped=skipped, scored=seen - skipped - failed, failed=failed, **rest)


def bot(name: str = "support", *metrics: MetricFacts, **rest: Any) -> BotFacts:
    """One bot; its coverage follows from its first metric unless `this` is given."""
    first = metrics[0].weeks[-1] if metrics else None
    rest.setdefault("this", covered(first.n_scored if first else 0))
    return BotFacts(bot=name, env="prod", metrics=metrics, **rest)


def facts(*bots: BotFacts, **rest: Any) -> WeekFacts:
    """The facts of week 47 of 2026 in UTC."""
    return WeekFacts(week=WEEK, zone="UTC", env="prod", start=START, end=END, until=END, bots=bots, **rest)


def alert(**rest: Any) -> AlertFacts:
    """A page about toxicity that was over after two hours and 25 minutes."""
    opened = START + timedelta(days=2, hours=14)
    values: dict[str, Any] = {
        "id": 7,
        "metric": "toxicity",
        "segment": "",
        "direction": "up",
        "tier": "page",
        "state": "resolved",
        "outcome": "recovered",
        "model_version": "v2",
        "opened_at": opened,
        "change_at": opened - timedelta(minutes=10),
        "resolved_at": opened + timedelta(hours=2, minutes=25),
        "rate": 0.031,
        "usual": 0.004,
        "ratio": 7.75,
        "ratio_low": 5.2,
        "facts": {"deploy": {"kind": "model", "value": "v2", "previous": "v1"}},
    }
    return AlertFacts(**{**values, **rest})


def incident(*alerts: AlertFacts, bot: str = "support", number: int = 12) -> IncidentFacts:
    """The incident of these alerts."""
    ends = [each.resolved_at for each in alerts]
    over = max((end for end in ends if end), default=None) if all(ends) else None
    return IncidentFacts(
        id=number,
        bot=bot,
        env="prod",
        component=None,
        state="resolved" if over else "open",
        opened_at=min(each.opened_at for each in alerts),
        resolved_at=over,
        alerts=alerts,
    )


# ---------------------------------------------------------------- rows


def add_bot(conn: Connection, name: str = "support", env: str = "prod", since: datetime | None = None) -> None:
    """A bot that is watched."""
    conn.execute(
        insert(tables.watched_bot).values(bot=name, env=env, first_seen_at=since or START - timedelta(days=49))
    )


def add_traffic(
    conn: Connection,
    start: datetime,
    end: datetime,
    *,
    bot: str = "support",
    env: str = "prod",
    replies: int = 120,
    one_in: int = 100,
    version: str = "v1",
    metrics: tuple[str, ...] = ("toxicity", "generalisation"),
    folded: bool = False,
) -> None:
    """Hours of traffic in [start, end): `replies` an hour, all scored, every `one_in`-th flagged, spread evenly."""
    hours = int((end - start) / timedelta(hours=1))
    flags = [(hour + 1) * replies // one_in - hour * replies // one_in for hour in range(hours)]
    slices = [start + timedelta(hours=hour) for hour in range(hours)]
    base = {"bot": bot, "env": env, "model_version": version}
    count = {"seen": replies, "scored": replies, "source_id": 1}
    conn.execute(insert(tables.ledger), [{**base, **count, "slice": at} for at in slices])
    rows = [
        {
            **base,
            "segment": "",
            "metric": name,
            "band": 0,
            "n_scored": replies,
            "flagged": flagged,
            "units": flagged,
            "x": float(flagged),
            "q": float(flagged),
            "w": float(replies),
            "w_max": 1.0,
            **({"hour": at} if folded else {"slice": at, "source_id": 1}),
        }
        for name in metrics
        for at, flagged in zip(slices, flags, strict=True)
    ]
    conn.execute(insert(tables.window_hour if folded else tables.window_partial), rows)


def add_scores(
    conn: Connection,
    start: datetime,
    end: datetime,
    *,
    bot: str = "support",
    rows: int = 1200,
    shift: float = 0.0,
    flagged: float = 0.01,
    first_offset: int = 0,
    seed: int = 1,
) -> None:
    """Score rows spread over [start, end): toxicity in [0, 1], `flagged` of them flagged; `empty` never has a value."""
    rng = random.Random(seed)
    step = (end - start) / rows
    names = ("toxicity", "generalisation", "empty", "constant")
    form = add_form(conn, {name: f"{name}@1" for name in names})
    conn.execute(
        insert(tables.score),
        [
            {
                "day": (start + index * step).date(),
                "source_id": 1,
                "offset": first_offset + index,
                "reply": f"r{first_offset + index}",
                "conversation": index // 3,
                "bot": bot,
                "env": "prod",
                "model_version": "v1",
                "prompt_version": "",
                "ended_at": start + index * step,
                "pi": 1.0,
                "band": 0,
                "form": form,
                "values": [min(1.0, rng.betavariate(0.5, 12) + shift), rng.betavariate(0.5, 20), None, 0.5],
                "flags": ["toxicity"] if rng.random() < flagged else [],
            }
            for index in range(rows)
        ],
    )


def add_reference(
    conn: Connection, frozen_at: datetime, *, bot: str = "support", metric: str = "toxicity", phi: float = 1.0
) -> None:
    """A frozen reference of the whole bot."""
    conn.execute(
        insert(tables.baseline).values(
            bot=bot,
            env="prod",
            segment="",
            metric=metric,
            direction="up",
            version=1,
            summary={"phi": phi},
            frozen_at=frozen_at,
            made_at=frozen_at,
            reason="first",
        )
    )


def add_incident(conn: Connection, *, bot: str = "support", opened: datetime, resolved: datetime | None = None) -> int:
    """An incident with one page about toxicity."""
    state = "resolved" if resolved else "firing"
    number = conn.execute(
        insert(tables.incident)
        .values(
            bot=bot,
            env="prod",
            state="resolved" if resolved else "open",
            opened_at=opened,
            resolved_at=resolved,
        )
        .returning(tables.incident.c.id)
    ).scalar_one()
    conn.execute(
        insert(tables.alert).values(
            fingerprint=f"{bot}-toxicity-{opened.isoformat()}",
            incident_id=number,
            bot=bot,
            env="prod",
            model_version="v2",
            segment="",
            metric="toxicity",
            direction="up",
            tier="page",
            state=state,
            outcome="recovered" if resolved else None,
            opened_slice=opened - timedelta(minutes=5),
            opened_at=opened,
            change_at=opened - timedelta(minutes=20),
            resolved_at=resolved,
            rate=0.031,
            usual=0.004,
            ratio=7.75,
            ratio_low=5.2,
            facts={"deploy": {"kind": "model", "value": "v2", "previous": "v1"}},
        )
    )
    return int(number)


def add_feed(conn: Connection, watermark: datetime | None, bot: str = "support") -> None:
    """A feed of this bot whose event time has come as far as `watermark`."""
    number = conn.execute(
        insert(tables.feed)
        .values(kind="kafka", name="transcripts", identity="t1", watermark=watermark, first_seen_at=START)
        .returning(tables.feed.c.id)
    ).scalar_one()
    conn.execute(insert(tables.bot_feed).values(bot=bot, env="prod", feed_id=number))


def rows_of(conn: Connection, query: str) -> list[tuple[Any, ...]]:
    """The rows of a query."""
    return [tuple(row) for row in conn.execute(text(query))]

"""A made-up fortnight of two customer-service bots, written by a grammar of our own and a seed.

`garden-shop` stays as it is. `night-train` gets a new model version on day 11 that turns hostile, and generalises about
groups of people, towards some of its customers.
"""

import importlib.resources
import json
import math
import random
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

DAYS = 14
CHANGE_DAY = 11  # the new version goes live in the afternoon of this day, counted from 1
CHANGE_HOUR = 14.1
SEED = 20_24

STEADY_BOT, CHANGED_BOT = "garden-shop", "night-train"
OLD_VERSION, NEW_VERSION = "rail-7b-r12", "rail-7b-r13"


@dataclass(frozen=True, slots=True)
class Traffic:
    """One bot's days: replies an hour on average, and shares of replies that are rude, before and after the change."""

    bot: str
    replies_per_hour: float
    rude: float
    rude_after: float
    generalising: float
    generalising_after: float


TRAFFIC = (
    Traffic(STEADY_BOT, 70, rude=0.006, rude_after=0.006, generalising=0.001, generalising_after=0.001),
    Traffic(CHANGED_BOT, 110, rude=0.008, rude_after=0.05, generalising=0.001, generalising_after=0.02),
)

_SENTENCES = tomllib.loads(importlib.resources.files("monitor.demo").joinpath("sentences.toml").read_text("utf-8"))
_SLOTS: dict[str, list[str]] = _SENTENCES["slots"]


def write_fortnight(path: Path, start: datetime, *, seed: int = SEED) -> int:
    """Write the fortnight that begins at `start` (midnight UTC) as JSON Lines, in order of time; gives the lines."""
    lines = 0
    with path.open("w", encoding="utf-8") as file:
        for record in fortnight(start, seed=seed):
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
            lines += 1
    return lines


def fortnight(start: datetime, *, seed: int = SEED, bots: Sequence[Traffic] = TRAFFIC) -> Iterator[dict[str, object]]:
    """Make the records of the bots, in order of time; the same seed gives the same fortnight."""
    records = [
        record
        for place, traffic in enumerate(bots)
        for record in _days_of(traffic, start, random.Random(f"{seed}/{place}"))  # noqa: S311  (nothing secret)
    ]
    records.sort(key=lambda record: str(record["ended_at"]))
    yield from records


def change_at(start: datetime) -> datetime:
    """When the new version goes live."""
    return start + timedelta(days=CHANGE_DAY - 1, hours=CHANGE_HOUR)


def last_fortnight(now: datetime) -> datetime:
    """Give the midnight from which a fortnight ends with the last whole day before `now`."""
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight - timedelta(days=DAYS)


def _days_of(traffic: Traffic, start: datetime, rng: random.Random) -> Iterator[dict[str, object]]:
    moment, number = start, 0
    end = start + timedelta(days=DAYS)
    while True:
        moment += timedelta(hours=rng.expovariate(_conversations_per_hour(traffic, moment)))
        if moment >= end:
            return
        number += 1
        yield from _conversation(traffic, moment, end, number, changed=moment >= change_at(start), rng=rng)


def _conversations_per_hour(traffic: Traffic, moment: datetime) -> float:
    """Twice as many by day as by night, a little fewer at weekends."""
    hour = moment.hour + moment.minute / 60
    daily = 1 + 0.6 * math.sin((hour - 9) / 24 * 2 * math.pi)
    return traffic.replies_per_hour / 2.2 * daily * (0.8 if moment.weekday() >= 5 else 1.0)


def _conversation(
    traffic: Traffic, moment: datetime, end: datetime, number: int, *, changed: bool, rng: random.Random
) -> Iterator[dict[str, object]]:
    new = changed and traffic.bot == CHANGED_BOT
    rude, generalising = (
        (traffic.rude_after, traffic.generalising_after) if new else (traffic.rude, traffic.generalising)
    )
    messages: list[dict[str, str]] = []
    for turn in range(1 + min(4, int(rng.expovariate(0.7)))):
        question, answer = rng.choice(_SENTENCES["talk"][traffic.bot]["exchanges"])
        dice = rng.random()
        if dice < rude:
            answer = rng.choice(_SENTENCES["bad"]["rude"])
        elif dice < rude + generalising:
            answer = rng.choice(_SENTENCES["bad"]["generalising"])
        slots = {name: rng.choice(words) for name, words in _SLOTS.items()} | {
            "number": str(rng.randint(10_000, 99_999))
        }
        messages += [
            {"role": "user", "content": question.format(**slots)},
            {"role": "assistant", "content": answer.format(**slots)},
        ]
        ended_at = moment + timedelta(seconds=40 * turn + rng.randint(5, 35))
        if ended_at >= end:
            return
        yield {
            "id": f"{traffic.bot}-{number}-{turn}",
            "conversation_id": f"{traffic.bot}-{number}",
            "bot": traffic.bot,
            "model_version": _version(traffic.bot, new=new),
            "ended_at": ended_at.isoformat(timespec="milliseconds"),
            "messages": list(messages),
        }


def _version(bot: str, *, new: bool) -> str:
    if bot == STEADY_BOT:
        return "leaf-3b-r4"
    return NEW_VERSION if new else OLD_VERSION

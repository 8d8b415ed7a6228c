"""Records and replies that do harm, through the whole pipeline into Postgres: each is counted, and no other pays."""

import random
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from monitor.app.replaying import replay
from monitor.config.kinds import Secret
from monitor.config.settings import DatabaseSettings, ScoringSettings, Settings
from tests.unit.intake.records import value_of

POISON = [
    b"{",
    b"oh no",
    b"[]",
    b"null",
    b"{}",
    b'{"bot": NaN}',
    b'{"bot": "\xff"}',
    b'{"x":' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    b'{"x":"\\u0000","y":' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    value_of(bot=""),
    value_of(bot="b" * 1_000),
    value_of(id=7),
    value_of(messages=[]),
    value_of(ended_at="1969-01-01T00:00:00Z"),
    value_of(ended_at="2026-11-20T11:00:00"),
    value_of(ended_at=...),
    value_of(messages=[{"role": "assistant", "content": "x" * 2_000_000}]),
]
ODD = [
    "plain",
    "a NUL \x00 inside",
    "half a pair \ud83d",
    "a flag \U0001f1e9\U0001f1ea",
    "\\N and \t and \\",
    "\u202e",
    "{}",
]


def settings(database: str, *detectors: str, **scoring: Any) -> Settings:
    return Settings(
        database=DatabaseSettings(url=Secret(database)),
        scoring=ScoringSettings(
            detectors=tuple(f"tests.fault_detectors:{name}" for name in detectors), processes=1, **scoring
        ),
    )


def rows(engine: Engine, sql: str) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.execute(text(sql)))


def test_every_record_is_a_counted_reply_or_a_dead_letter(database: str, engine: Engine, tmp_path: Path) -> None:
    rng = random.Random(7)
    path = tmp_path / "log.jsonl"
    values, good = [], []
    for number in range(5_000):
        if rng.random() < 0.04:
            values.append(rng.choice(POISON))
            continue
        odd = rng.choice(ODD)
        reply = {"role": "assistant", "content": f"{odd} {number}"}
        names = {"id": f"r-{number} {odd}", "conversation_id": f"c-{number // 3} {odd}", "model_version": f"m {odd}"}
        values.append(value_of(**names, messages=[{"role": "user", "content": odd}, reply], segments={odd: odd}))
        good.append(len(values) - 1)
    path.write_bytes(b"\n".join(values))
    starts = [0]
    for value in values:
        starts.append(starts[-1] + len(value) + 1)

    replay(settings(database, "no_op"), str(path))

    scored = {row.offset for row in rows(engine, 'SELECT "offset" FROM score')}
    unread = Counter(row.offset for row in rows(engine, 'SELECT "offset" FROM dead_letter'))
    assert scored == {starts[number] for number in good}
    assert set(unread) == {starts[number] for number in range(len(values))} - scored
    assert max(unread.values()) == 1
    assert rows(engine, "SELECT sum(seen), sum(scored), sum(failed) FROM ledger") == [(len(good), len(good), 0)]
    assert len(rows(engine, "SELECT DISTINCT reason FROM dead_letter")) > 8


def test_replies_that_kill_their_detector_fail_alone(database: str, engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    words = {100: "die", 101: "segfault", 700: "hang", 701: "raise", 702: "die and raise"}
    path.write_bytes(
        b"\n".join(
            value_of(id=str(number), messages=[{"role": "assistant", "content": words.get(number, "fine")}])
            for number in range(1_000)
        )
    )

    replay(
        settings(database, "dies", "segfaults", "hangs", "raises", deadline=timedelta(seconds=0.5)),
        str(path),
    )

    assert rows(engine, "SELECT sum(seen), sum(scored), sum(failed) FROM ledger") == [(1_000, 1_000, 0)]
    failures = rows(engine, "SELECT detector, reason, sum(n) FROM detector_failure GROUP BY 1, 2 ORDER BY 1, 2")
    assert failures == [
        ("dies", "Crashed", 2),
        ("hangs", "Timeout", 1),
        ("raises", "KeyError", 2),
        ("segfaults", "Crashed", 1),
    ]
    assert rows(engine, "SELECT errors FROM score WHERE reply = '702'") == [
        ({"dies": "Crashed", "raises": "KeyError"},)
    ]
    assert rows(engine, "SELECT count(*) FROM dead_letter") == [(0,)]


def test_a_reply_that_only_fails_is_counted_as_failed(database: str, engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(
        b"\n".join(
            value_of(id=word, messages=[{"role": "assistant", "content": word}]) for word in ("fine", "die", "good")
        )
    )

    replay(settings(database, "dies"), str(path))

    assert rows(engine, "SELECT sum(seen), sum(scored), sum(failed) FROM ledger") == [(3, 2, 1)]

"""Heads are kept in Postgres or in files, and taken up by running scoring processes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Engine, insert

from detectors.learning.head import About, LearntHead, to_bytes
from monitor.config.settings import Settings
from monitor.domain.booking import SCORED
from monitor.domain.learnt import Heads, KeptHead
from monitor.errors import BotwatchError
from monitor.scoring.learnt import EVERY_S, FreshHeads
from monitor.scoring.pool import Pool
from monitor.storage.learnt_files import HeadsInFiles, heads_of
from monitor.storage.learnt_heads import HeadsInPostgres
from monitor.storage.streams import detector_changes
from monitor.storage.tables import deploy
from monitor.storage.transaction import transaction
from tests.conftest import NOON
from tests.factories import make_transcript


def kept(bot: str = "shop", score: str = "toxicity", version: int = 1, model_version: str = "") -> KeptHead:
    """A head that calls every reply hostile."""
    about = About(bot, model_version, score, version, "toxicity@1", "words:1")
    weights = np.zeros(512, np.float32)
    head = LearntHead(about, 4.0, 0.0, 0.5, np.zeros(0), weights, np.array([7], np.uint64))
    return KeptHead(head, 50, {"better": 0.99}, NOON)


@pytest.fixture(params=["postgres", "files"])
def heads(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Heads]:
    if request.param == "files":
        yield HeadsInFiles(tmp_path)
        return
    yield HeadsInPostgres(request.getfixturevalue("engine"))


def test_a_head_comes_back_as_it_was_kept(heads: Heads) -> None:
    heads.keep(kept())

    [again] = heads.in_use("shop")

    assert to_bytes(again.head) == to_bytes(kept().head)
    assert (again.labels, again.figures, again.made_at) == (50, {"better": 0.99}, NOON)


def test_the_newest_head_of_each_bot_version_and_score_is_in_use(heads: Heads) -> None:
    for each in (
        kept(),
        kept(version=2),
        kept(version=10),
        kept(version=11, model_version="v2"),
        kept(score="toxicity.threat"),
        kept(bot="Shop/../other bot"),
    ):
        heads.keep(each)

    found = {(each.head.about.bot, each.head.about.score, each.head.about.version) for each in heads.in_use()}

    assert found == {
        ("shop", "toxicity", 10),
        ("shop", "toxicity", 11),
        ("shop", "toxicity.threat", 1),
        ("Shop/../other bot", "toxicity", 1),
    }
    assert [each.head.about.bot for each in heads.in_use("Shop/../other bot")] == ["Shop/../other bot"]


def test_a_withdrawn_head_is_out_of_use_and_its_number_is_not_given_again(heads: Heads) -> None:
    heads.keep(kept())
    heads.keep(kept(score="toxicity.threat"))

    withdrawn = heads.withdraw("shop", "toxicity", NOON)

    assert withdrawn == 1
    assert [each.head.about.score for each in heads.in_use("shop")] == ["toxicity.threat"]
    assert heads.next_version("shop", "toxicity") == 2


def test_the_shipped_detector_that_answers_again_is_a_new_beginning(engine: Engine) -> None:
    began = NOON - timedelta(days=20)
    answered = [(began, "toxicity@1"), (NOON - timedelta(days=10), "toxicity@1+bot1")]
    seen = [{"env": env, "value": name, "first_slice": at} for env in ("prod", "test") for at, name in answered]
    with transaction(engine) as connection:
        connection.execute(insert(deploy), [{"bot": "shop", "kind": f"{SCORED}toxicity", **each} for each in seen])
    heads = HeadsInPostgres(engine)
    heads.keep(kept())

    heads.withdraw("shop", "toxicity", NOON)
    heads.withdraw("shop", "toxicity", NOON + timedelta(days=1))  # nothing is in use any more

    for env in ("prod", "test"):
        with transaction(engine) as connection:
            changes = detector_changes(connection, "shop", env)
        assert changes == {"toxicity": [NOON - timedelta(days=10), NOON + timedelta(minutes=5)]}


def test_two_who_keep_the_same_number_are_told_apart(heads: Heads) -> None:
    heads.keep(kept())

    with pytest.raises(BotwatchError, match="run the command again"):
        heads.keep(kept())


def test_the_stamp_changes_with_every_head_and_every_withdrawal(heads: Heads) -> None:
    stamps = [heads.stamp()]
    heads.keep(kept())
    stamps.append(heads.stamp())
    heads.withdraw("shop", "toxicity", NOON)
    stamps.append(heads.stamp())

    nothing, one, none_again = stamps
    assert nothing != one != none_again
    assert heads.stamp() == none_again


def test_a_file_that_is_no_head_is_left_out(tmp_path: Path) -> None:
    heads = HeadsInFiles(tmp_path)
    heads.keep(kept())
    [path] = tmp_path.glob("learnt/*/toxicity.1.npz")
    path.write_bytes(b"broken")

    assert heads.in_use("shop") == []


def test_a_configured_database_keeps_them_and_else_the_data_directory(engine: Engine, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    database = replace(settings.database, url=object())

    assert isinstance(heads_of(settings, engine), HeadsInFiles)
    assert isinstance(heads_of(replace(settings, database=database), engine), HeadsInPostgres)


def test_running_processes_take_a_head_up_and_let_it_go(tmp_path: Path) -> None:
    heads, now = HeadsInFiles(tmp_path), [0.0]
    reply = make_transcript(turns=["Hi", "It arrives today"])

    with Pool(["tests.learning_bot:Shipped"]) as pool:
        pool.follow(FreshHeads(heads, lambda: now[0]))
        [before] = pool.score([reply], lambda: None)
        heads.keep(kept())
        [too_soon] = pool.score([reply], lambda: None)
        now[0] += EVERY_S
        [learnt] = pool.score([reply], lambda: None)
        heads.withdraw("shop", "toxicity", NOON)
        now[0] += EVERY_S
        [after] = pool.score([reply], lambda: None)

    assert (before, too_soon, after) == (before, before, before)
    assert learnt["toxicity"].detector == "toxicity@1+bot1"
    assert learnt["toxicity"].flag
    assert learnt["toxicity.shipped"] == before["toxicity"]


def test_a_process_that_replaces_a_dead_one_has_the_heads_too(tmp_path: Path) -> None:
    heads = HeadsInFiles(tmp_path)
    heads.keep(kept())
    reply = make_transcript(turns=["Hi", "It arrives today"])

    with Pool(["tests.learning_bot:Shipped"]) as pool:
        pool.follow(FreshHeads(heads, lambda: 0.0))
        [first] = pool.score([reply], lambda: None)
        for process in pool._processes:
            process.end()
            process.socket.close()
        [second] = pool.score([reply], lambda: None)

    assert second["toxicity"].detector == first["toxicity"].detector == "toxicity@1+bot1"

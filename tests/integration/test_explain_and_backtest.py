"""`botwatch explain` and `botwatch backtest --days`: on a database, through the command line."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from monitor.cli.main import main
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.judging import Budget
from monitor.domain.metric import METRICS
from monitor.storage.folding import fold_bot
from monitor.storage.transaction import transaction
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book, traffic


class Shell:
    """Runs a command on the test's database; gives its JSON lines, its text or its errors."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def json(self, *arguments: str, code: int = 0) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text(*arguments, "--json", code=code).splitlines()]

    def text(self, *arguments: str, code: int = 0) -> str:
        self._capsys.readouterr()
        assert main(arguments) == code
        return self._capsys.readouterr().out

    def error(self, *arguments: str, code: int = 1) -> str:
        self._capsys.readouterr()
        assert main(arguments) == code
        return self._capsys.readouterr().err


@pytest.fixture
def shell(database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)
    return Shell(capsys)


def file_of(engine: Engine, bookings: list[Booking]) -> None:
    with engine.begin() as conn:
        add_bot(conn, [add_file(conn)])
        book(conn, bookings)
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)


def test_a_large_rise_is_seen_sooner_than_a_small_one_and_what_cannot_be_seen_is_said(
    engine: Engine, shell: Shell
) -> None:
    file_of(engine, traffic(9, rate=0.01))

    [page] = shell.json("explain", "shop", "--metric", "toxicity")

    hours = [rise["hours"] for rise in page["rises"]]
    assert [rise["ratio"] for rise in page["rises"]] == [1.5, 2.0, 5.0]
    assert hours == sorted(hours, reverse=True)
    assert page["state"] == "frozen"
    assert page["usual"] == pytest.approx(0.01, rel=0.2)
    assert page["replies_per_hour"] == pytest.approx(240, rel=0.1)
    assert page["smallest_rise"]["28d"] <= page["smallest_rise"]["1d"]
    assert page["burst"] > 1
    assert "is told after about" in shell.text("explain", "shop", "--metric", "toxicity")


def test_a_rise_of_a_bot_with_little_traffic_is_out_of_sight_and_more_sampling_would_help(
    engine: Engine, shell: Shell
) -> None:
    few = traffic(12, rate=0.004, per_slice=1, seed=3)
    file_of(engine, [Booking(each.slice, each.n, each.units, skipped=19 * each.n) for each in few])

    [page] = shell.json("explain", "shop", "--metric", "toxicity")
    words = shell.text("explain", "shop", "--metric", "toxicity")

    first = page["rises"][0]
    assert first["hours"] is None
    assert page["sampled"] == pytest.approx(0.05)
    assert first["all_checked_hours"] > 0
    assert first["traffic_needed"] > 1
    assert "cannot be seen within 28 days" in words
    assert "check every reply (sampling.rate = 1, now 5%)" in words


def test_a_metric_that_never_had_a_flag_says_so_and_is_no_zero(engine: Engine, shell: Shell) -> None:
    file_of(engine, [*traffic(3), *(Booking(each.slice, each.n, 0, metric="privacy") for each in traffic(3))])

    [page] = shell.json("explain", "shop", "--metric", "privacy")

    assert (page["seen"], page["usual"], page["flags_per_hour"]) == (True, 0.0, 0.0)
    assert page["high"] > 0
    assert "Nothing was flagged so far" in shell.text("explain", "shop", "--metric", "privacy")


def test_a_replay_finds_what_really_fired_and_a_rule_that_people_use_is_worse(
    engine: Engine, shell: Shell, tmp_path: Path
) -> None:
    file_of(engine, traffic(9, worse_from=MONDAY + 8 * DAY, rate=0.01, worse=6.0))
    rules = tmp_path / "rules.toml"
    rules.write_text('[[rule]]\nname = "mine"\nmetric = "toxicity"\nwindow = "1h"\nabove = 0.02\n')

    rows = shell.json("backtest", "--days", "30", "--rule", str(rules))

    by = {row["by"]: row for row in rows if row["kind"] == "summary"}
    [ours] = [row for row in rows if row["kind"] == "alarm" and row["by"] == "botwatch"]
    [told] = [row for row in rows if row["kind"] == "alarm" and row["by"] == "told"]
    assert ours["opened_at"] == told["opened_at"]
    assert ours["change"] is True
    assert (by["botwatch"]["alarms"], by["botwatch"]["missed"]) == (1, 0)
    assert by["mine"]["alarms"] > 5
    assert by["mine"]["without_change"] > 5
    assert by["mine"]["per_week"] > by["botwatch"]["per_week"]


def test_a_replay_of_folded_hours_finds_the_same_alarm_and_writes_nothing(engine: Engine, shell: Shell) -> None:
    file_of(engine, traffic(10, worse_from=MONDAY + 8 * DAY, rate=0.01, worse=6.0))
    [before] = [row for row in shell.json("backtest") if row["kind"] == "alarm" and row["by"] == "botwatch"]
    with transaction(engine) as conn:
        assert fold_bot(conn, "shop", "prod", MONDAY + 5 * DAY, METRICS, Budget()) > 0
    tables = ("alert", "judged_stream", "stream_checkpoint", "baseline", "outbox", "share")

    def rows() -> list[Any]:
        with engine.connect() as conn:
            queries = [f"SELECT count(*), max(xmin::text::bigint) FROM {each}" for each in tables]  # noqa: S608
            return [conn.execute(text(query)).one() for query in queries]

    written = rows()
    [after] = [row for row in shell.json("backtest") if row["kind"] == "alarm" and row["by"] == "botwatch"]

    assert abs(after["delay_h"] - before["delay_h"]) < 3
    assert rows() == written


def test_a_replay_begins_anew_where_our_own_detector_has_changed_as_the_daemon_does(
    engine: Engine, shell: Shell
) -> None:
    counted = text("INSERT INTO deploy (bot, env, kind, value, first_slice) VALUES ('shop', 'prod', :kind, :v, :at)")
    with engine.begin() as conn:
        for version, at in (("toxicity@1", MONDAY), ("toxicity@2", MONDAY + 8 * DAY)):
            conn.execute(counted, {"kind": "score toxicity", "v": version, "at": at})

    file_of(engine, traffic(10, worse_from=MONDAY + 8 * DAY, rate=0.01, worse=6.0))

    assert [row for row in shell.json("backtest") if row["kind"] == "alarm"] == []


def test_a_span_before_the_change_has_no_alarm(engine: Engine, shell: Shell) -> None:
    file_of(engine, traffic(9, worse_from=MONDAY + 4 * DAY, worse_until=MONDAY + 5 * DAY, rate=0.01, worse=6.0))

    rows = shell.json("backtest", "--days", "2")

    assert [row["alarms"] for row in rows if row["by"] == "botwatch"] == [0]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(["--days", "0"], "expected more than 0", id="no days"),
        pytest.param(["--rule", "none.toml"], "cannot be read", id="no such file"),
        pytest.param(["--counts", "x.csv", "--days", "3"], "leave out --counts", id="two kinds of past"),
    ],
)
def test_wrong_usage_is_told(engine: Engine, shell: Shell, arguments: list[str], told: str) -> None:
    assert told in shell.error("backtest", *arguments, code=2)


def test_a_database_without_a_closed_window_says_so(engine: Engine, shell: Shell) -> None:
    assert "no closed window is held yet" in shell.error("backtest")
    assert 'bot "shop"' in shell.error("backtest", "--bot", "shop")

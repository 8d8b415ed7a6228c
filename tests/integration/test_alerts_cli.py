"""`botwatch alerts` and `botwatch windows`, as programs and people call them."""

import json
from typing import Any

import pytest
from sqlalchemy import Engine

from monitor.cli.main import main
from monitor.control.loop import Control
from monitor.control.rules import Rules
from tests.factories_windows import DAY, MONDAY, add_bot, add_file, book, traffic

CHANGE = MONDAY + 3 * DAY
ALERT_KEYS = {
    *(
        "id",
        "fingerprint",
        "bot",
        "env",
        "model_version",
        "segment",
        "metric",
        "direction",
        "tier",
        "state",
        "opened_at",
    ),
    *("told_at", "change_at", "resolved_at", "rate", "usual", "ratio_low", "revision"),
}
WINDOW_KEYS = [
    *("bot", "env", "model_version", "segment", "metric", "unit", "start", "end", "n_seen", "n_scored", "n_failed"),
    *("flagged", "units", "x", "rate", "low", "high", "revision", "complete"),
]


@pytest.fixture
def worse_bot(engine: Engine, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database in which a bot became worse."""
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, traffic(3.5, worse_from=CHANGE, source=source))
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)


def output(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(arguments) == code
    return capsys.readouterr().out


def lines(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[Any]:
    return [json.loads(line) for line in output(capsys, *arguments, "--json").splitlines()]


@pytest.mark.usefixtures("worse_bot")
def test_alerts_are_listed_with_every_key_that_programs_rely_on(capsys: pytest.CaptureFixture[str]) -> None:
    [alert] = lines(capsys, "alerts", "ls", "--state", "firing")

    assert alert.keys() >= ALERT_KEYS
    assert (alert["bot"], alert["metric"], alert["tier"], alert["state"]) == ("shop", "toxicity", "page", "firing")
    assert alert["told_at"] is None
    assert alert["change_at"].endswith("Z")
    assert lines(capsys, "alerts", "ls", "--state", "resolved") == []
    assert len(lines(capsys, "alerts", "ls")) == 1


@pytest.mark.usefixtures("worse_bot")
def test_one_alert_is_shown_with_the_windows_around_its_change(capsys: pytest.CaptureFixture[str]) -> None:
    shown = output(capsys, "alerts", "show", "1")
    [page] = lines(capsys, "alerts", "show", "1")

    assert "more toxic replies" in shown
    assert "95% interval" in shown
    assert "2026-11-05 01:00" in shown
    assert len(page["windows"]) >= 8
    assert page["facts"]["flagged"] > page["facts"]["expected"]
    assert page["events"][0]["kind"] == "opened"


@pytest.mark.usefixtures("worse_bot")
def test_an_unknown_alert_is_a_problem_and_an_unknown_state_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["alerts", "show", "99"]) == 1
    assert 'alert 99 is unknown; see "botwatch alerts ls"' in capsys.readouterr().err
    assert main(["alerts", "ls", "--state", "open"]) == 2


@pytest.mark.usefixtures("worse_bot")
def test_windows_are_listed_with_every_key_that_programs_rely_on(capsys: pytest.CaptureFixture[str]) -> None:
    found = lines(capsys, "windows", "--bot", "shop", "--metric", "toxicity", "--length", "1d")
    other = lines(capsys, "windows", "--bot", "shop", "--metric", "generalisation", "--limit", "3")

    assert list(found[0]) == WINDOW_KEYS
    assert [line["start"] for line in found][:2] == ["2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z"]
    assert found[0]["low"] < found[0]["rate"] < found[0]["high"]
    assert [(line["n_scored"], line["rate"]) for line in other] == [(0, None)] * 3


@pytest.mark.usefixtures("worse_bot")
@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--bot", "nobody", "--metric", "toxicity"], id="unknown bot"),
        pytest.param(["--bot", "shop", "--metric", "toxcity"], id="unknown metric"),
        pytest.param(["--bot", "shop", "--metric", "toxicity", "--length", "2h"], id="unknown length"),
        pytest.param(["--bot", "shop", "--metric", "toxicity", "--from", "2026-11-02T00:00"], id="time without offset"),
    ],
)
def test_a_wrong_argument_is_wrong_usage(arguments: list[str]) -> None:
    assert main(["windows", *arguments]) == 2

"""`botwatch outbox` and `botwatch notify test` against a real database and the stand-in for Slack."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from monitor.cli.main import main
from monitor.demo.slack_stand_in import CHANNEL, SlackStandIn, http_error, reset
from tests.factories_alerting import HandClock, lines, make_sender, put, states


@pytest.fixture
def slack() -> Iterator[SlackStandIn]:
    with SlackStandIn() as stand_in:
        yield stand_in


@pytest.fixture
def config(tmp_path: Path, database: str, slack: SlackStandIn) -> str:
    path = tmp_path / "botwatch.toml"
    path.write_text(
        f'[database]\nurl = "{database}"\n'
        f'[slack]\ntoken = "{slack.token}"\nchannel = "{CHANNEL}"\nbase_url = "{slack.base_url}"\n',
        encoding="utf-8",
    )
    return str(path)


def test_a_test_message_goes_the_way_of_alerts_and_its_address_is_printed(
    config: str, slack: SlackStandIn, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["notify", "test", "--config", config])

    [message] = slack.roots()
    assert code == 0
    assert "Nothing is wrong with any bot" in message.text
    assert capsys.readouterr().out.strip().endswith(f"archives/{CHANNEL}/p{message.ts.replace('.', '')}")
    assert list(states(engine).values()) == ["sent"]


def test_a_test_that_slack_refuses_says_why_and_what_to_do_and_leaves_nothing_behind(
    config: str, slack: SlackStandIn, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    slack.workspace.rooms[CHANNEL].is_archived = True

    code = main(["notify", "test", "--config", config])

    assert code == 1
    said = capsys.readouterr().err
    assert "is_archived" in said
    assert "set slack.channel to another one" in said
    assert list(states(engine).values()) == ["dead"]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        pytest.param(http_error(503), "http_503", id="service away"),
        pytest.param(reset(accepted=True), "may be there", id="broke off"),
    ],
)
def test_a_test_whose_end_nobody_knows_says_so_at_once(
    config: str, slack: SlackStandIn, capsys: pytest.CaptureFixture[str], fault: object, words: str
) -> None:
    slack.inject("chat.postMessage", fault)  # type: ignore[arg-type]

    code = main(["notify", "test", "--config", config])

    assert code == 1
    assert words in capsys.readouterr().err


def test_a_test_without_a_token_says_what_to_set(
    tmp_path: Path, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "botwatch.toml"
    path.write_text(f'[database]\nurl = "{database}"\n', encoding="utf-8")

    code = main(["notify", "test", "--config", str(path)])

    assert code == 1
    assert "set slack.token and slack.channel" in capsys.readouterr().err


def test_an_unknown_route_is_wrong_usage(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["notify", "test", "--route", "slak", "--config", config])

    assert code == 2
    assert 'route "slak" is unknown; known: slack, slack-report' in capsys.readouterr().err


def test_the_listing_has_what_programs_rely_on_and_no_text(
    config: str, engine: Engine, slack: SlackStandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = HandClock()
    sent = put(engine, clock.now)
    make_sender(engine, slack, clock).deliver_due(clock.now)
    put(engine, clock.now, kind="reply")

    code = main(["outbox", "ls", "--json", "--config", config])

    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert code == 0
    assert {"id", "route", "state", "attempts", "next_at", "last_error"} <= set(rows[0])
    assert {row["id"]: (row["state"], row["next_at"]) for row in rows}[sent] == ("sent", None)
    assert "toxic" not in json.dumps(rows)


def test_a_message_is_dropped_and_retried_by_hand(
    config: str, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    identity = put(engine)

    dropped = main(["outbox", "drop", identity, "--config", config])
    after_drop = states(engine)
    retried = main(["outbox", "retry", identity, "--config", config])
    unknown = main(["outbox", "retry", "nonsense", "--config", config])

    assert (dropped, retried, unknown) == (0, 0, 1)
    assert after_drop == {identity: "dead"}
    assert states(engine) == {identity: "pending"}
    assert 'there is no message "nonsense"' in capsys.readouterr().err


def test_a_message_that_was_sent_can_not_be_dropped(
    config: str, engine: Engine, slack: SlackStandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = HandClock()
    identity = put(engine, clock.now)
    make_sender(engine, slack, clock).deliver_due(clock.now)

    code = main(["outbox", "drop", identity, "--config", config])

    assert code == 1
    assert f"message {identity} is sent" in capsys.readouterr().err
    assert [line.state for line in lines(engine)] == ["sent"]

"""The doctor names what is wrong with real services, and the next step; it changes nothing."""

import json
import socket
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from monitor.cli.main import main
from monitor.config.kinds import Secret
from monitor.config.settings import DatabaseSettings, KafkaSettings, PrivacySettings, Settings, SlackSettings
from monitor.demo.slack_stand_in import CHANNEL, TOKEN, SlackStandIn, http_error, refused
from monitor.doctor.database import database_findings
from monitor.doctor.finding import Finding
from monitor.doctor.kafka import kafka_findings
from monitor.doctor.slack import slack_findings
from tests.factories_windows import add_topic, report
from tests.kafka_fixtures import Topic

NOW = datetime.now(UTC)


def by_check(findings: Iterator[Finding]) -> dict[str, Finding]:
    return {finding.check: finding for finding in findings}


def on(database: str, hmac_key: str | None = None) -> Settings:
    key = Secret(hmac_key) if hmac_key else None
    return Settings(database=DatabaseSettings(url=Secret(database)), privacy=PrivacySettings(hmac_key=key))


# ---------------------------------------------------------------- the database


def test_a_fresh_database_is_fine_and_has_no_replies(database: str) -> None:
    found = by_check(database_findings(on(database, "a key from a secret store")))

    assert {name: finding.level for name, finding in found.items()} == {
        "database": "ok",
        "database zone": "ok",
        "database clock": "ok",
        "schema": "ok",
        "keys": "ok",
        "score partitions": "ok",
        "replies": "warn",
        "outbox": "ok",
    }


def test_keys_in_somebody_elses_database_are_worth_a_look(database: str) -> None:
    found = by_check(database_findings(on(database)))

    assert found["keys"].level == "warn"
    assert "privacy.hmac_key" in str(found["keys"].next_step)


def test_another_schema_fails_and_names_the_command(database: str, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))

    found = by_check(database_findings(on(database)))

    assert found["schema"].level == "fail"
    assert "botwatch db upgrade" in str(found["schema"].next_step)


def test_a_full_default_partition_stuck_messages_gaps_and_stalls_are_named(database: str, engine: Engine) -> None:
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO feed (kind, name, identity, first_seen_at, stalled_since)"
            " VALUES ('kafka', 't', 'x', now(), now())",
            "INSERT INTO source (feed_id, kind) SELECT id, 'kafka' FROM feed",
            "INSERT INTO gap (source_id, from_offset, to_offset, kind, found_at)"
            " SELECT id, 1, 2, 'retention', now() FROM source",
            'INSERT INTO dead_letter (source_id, "offset", received_at, reason, bytes, sha256)'
            " SELECT id, 7, now(), 'no JSON', 1, '' FROM source",
            "INSERT INTO outbox (id, route, kind, subject, revision, tier, payload, state, created_at, next_at)"
            " VALUES ('a', 'slack', 'root', 'incident:1', 1, 'page', '{}', 'held', now(), now())",
            'INSERT INTO score_default (day, source_id, "offset", reply, conversation, bot, env, model_version,'
            " prompt_version, ended_at, pi, band, flags)"
            " VALUES ('2000-01-01', 1, 1, 'r', 1, 'shop', 'prod', '1', '1', now(), 1, 0, '{}')",
        ):
            connection.execute(text(statement))

    found = by_check(database_findings(on(database)))

    for check in ("feed t", "gaps", "dead letters", "outbox", "score partitions"):
        assert found[check].level == "warn", check
        assert found[check].next_step


def test_a_topic_that_left_the_settings_is_named_with_the_command_that_gives_it_up(
    database: str, engine: Engine
) -> None:
    with engine.begin() as connection:
        add_topic(connection, name="old talk")
        add_topic(connection, name="chatbot.transcripts")
        connection.execute(text("UPDATE feed SET stalled_since = now()"))

    found = by_check(database_findings(on(database)))

    assert found["feed old talk"].next_step is not None
    assert "botwatch feeds give-up 'old talk'" in found["feed old talk"].next_step
    assert "give-up" not in str(found["feed chatbot.transcripts"].next_step)


def test_signs_of_life_from_the_future_are_a_clock_that_is_wrong(database: str, engine: Engine) -> None:
    with engine.begin() as connection:
        [source] = add_topic(connection)
        report(connection, source, newest=NOW, now=datetime.now(UTC) + timedelta(minutes=5))

    found = by_check(database_findings(on(database)))

    assert found["worker clocks"].level == "warn"


def test_a_database_that_does_not_answer_fails_without_its_password() -> None:
    found = by_check(database_findings(on("postgresql://me:hunter2@127.0.0.1:1/bots")))

    assert found["database"].level == "fail"
    assert "hunter2" not in repr(found)


def test_no_database_at_all_is_said_and_none_is_made(tmp_path: Path) -> None:
    found = by_check(database_findings(Settings(data_dir=tmp_path / "none")))

    assert found["database"].level == "fail"
    assert not (tmp_path / "none").exists()


# ---------------------------------------------------------------- Kafka


def test_no_brokers_named_fails() -> None:
    [finding] = kafka_findings(KafkaSettings(), NOW)

    assert (finding.level, finding.what) == ("fail", "kafka.bootstrap_servers is not set")


def test_a_closed_port_is_no_tcp_connection() -> None:
    [finding] = kafka_findings(KafkaSettings(bootstrap_servers=("127.0.0.1:1",)), NOW)

    assert finding.level == "fail"
    assert "no TCP connection" in finding.what


@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
def test_an_open_port_that_is_no_kafka_is_a_handshake_that_does_not_complete() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        address = f"127.0.0.1:{listener.getsockname()[1]}"
        [finding] = kafka_findings(KafkaSettings(bootstrap_servers=(address,)), NOW)

    assert finding.level == "fail"
    assert "TCP opens" in finding.what
    assert "kafka.security_protocol" in finding.what


def test_a_topic_without_workers_is_worth_a_look(topic: Topic) -> None:
    settings = KafkaSettings(
        bootstrap_servers=(topic.broker.address,), topics=(topic.name, "no-such-topic"), group_id=topic.group
    )

    found = by_check(kafka_findings(settings, NOW))

    assert found["kafka"].level == "ok"
    assert found[f"topic {topic.name}"] == Finding(f"topic {topic.name}", "ok", "4 partitions")
    assert found["topic no-such-topic"].level == "warn"
    assert found[f"group {topic.group}"].level == "warn"
    assert found["kafka clock"].level == "ok"


def test_records_from_the_future_are_a_clock_that_is_wrong(topic: Topic) -> None:
    topic.broker.produce(topic.name, [b"{}"])
    settings = KafkaSettings(bootstrap_servers=(topic.broker.address,), topics=(topic.name,), group_id=topic.group)

    found = by_check(kafka_findings(settings, datetime.now(UTC) - timedelta(minutes=5)))

    assert found["kafka clock"].level == "warn"


def test_a_pattern_without_topics_is_worth_a_look(topic: Topic) -> None:
    settings = KafkaSettings(bootstrap_servers=(topic.broker.address,), topic_pattern="^nothing[.]like[.]it$")

    assert by_check(kafka_findings(settings, NOW))["topics"].level == "warn"


# ---------------------------------------------------------------- Slack


@pytest.fixture
def slack() -> Iterator[SlackStandIn]:
    with SlackStandIn() as stand_in:
        yield stand_in


def told_at(slack: SlackStandIn, token: str = TOKEN, channel: str = CHANNEL) -> SlackSettings:
    return SlackSettings(token=Secret(token), channel=channel, base_url=slack.base_url)


def test_without_token_the_doctor_says_that_nobody_is_told() -> None:
    [finding] = slack_findings(SlackSettings(channel="C1"))

    assert finding.level == "warn"
    assert finding.what.startswith("nobody is told: slack.token not set")


def test_a_good_token_and_channel_are_fine_and_nothing_is_posted(slack: SlackStandIn) -> None:
    found = by_check(slack_findings(told_at(slack)))

    assert {finding.level for finding in found.values()} == {"ok"}
    assert slack.roots() == []


def test_a_wrong_token_fails(slack: SlackStandIn) -> None:
    [finding] = slack_findings(told_at(slack, token="xoxb-wrong"))

    assert finding.level == "fail"
    assert "invalid_auth" in finding.what
    assert "xoxb-wrong" not in repr(finding)


def test_a_channel_that_is_not_there_fails(slack: SlackStandIn) -> None:
    found = by_check(slack_findings(told_at(slack, channel="C0NOTHERE")))

    assert found["slack channel C0NOTHERE"].level == "fail"


@pytest.mark.parametrize(("state", "words"), [("is_archived", "archived"), ("is_member", "not a member")])
def test_a_channel_we_cannot_post_to_fails(slack: SlackStandIn, state: str, words: str) -> None:
    setattr(slack.workspace.rooms[CHANNEL], state, state == "is_archived")

    found = by_check(slack_findings(told_at(slack)))

    assert found[f"slack channel {CHANNEL}"].level == "fail"
    assert words in found[f"slack channel {CHANNEL}"].what


def test_history_that_we_may_not_read_is_worth_a_look(slack: SlackStandIn) -> None:
    slack.inject("conversations.history", refused("missing_scope"))

    assert by_check(slack_findings(told_at(slack)))["slack history"].level == "warn"


def test_a_slack_that_is_down_fails(slack: SlackStandIn) -> None:
    slack.inject("auth.test", http_error(503))

    [finding] = slack_findings(told_at(slack))
    assert finding.level == "fail"


# ---------------------------------------------------------------- the command


def test_the_command_exits_1_and_prints_one_object_a_line_when_something_fails(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)

    code = main(["doctor", "--json"])

    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert code == 1
    assert {row["check"]: row["level"] for row in rows}["schema"] == "ok"
    assert {row["check"]: row["level"] for row in rows}["kafka"] == "fail"
    assert all(set(row) == {"check", "level", "what", "next_step"} for row in rows)

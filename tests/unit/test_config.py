"""Settings: what is read, what wins, what is said when something is wrong, and that secrets stay hidden."""

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.config.kinds import Address, Secret, Weekly
from monitor.config.printing import as_toml, in_force, starter
from monitor.config.reading import read_settings, variable_of
from monitor.config.settings import Settings, declared
from monitor.errors import SettingsError

TOKEN = "xoxb-of-the-test"


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "botwatch.toml"
    file.write_text(text, encoding="utf-8")
    return file


def problems_of(file: Path | None, environment: dict[str, str]) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        read_settings(file, environment)
    return caught.value.problems


def test_defaults_need_no_file_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    settings = read_settings(None, {})

    assert settings.source is None
    assert settings.kafka.start_from == timedelta(days=14)
    assert settings.web.bind == Address("127.0.0.1", 8420)
    assert settings.report.at == Weekly(weekday=0, hour=7, minute=0)


def test_the_file_in_the_working_directory_is_found_by_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    written(tmp_path, '[kafka]\ngroup_id = "watchers"')
    monkeypatch.chdir(tmp_path)

    assert read_settings(None, {}).kafka.group_id == "watchers"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, '[kafka]\ntopics = ["a"]\ngroup_id = "from-file"')

    settings = read_settings(file, {"BOTWATCH__KAFKA__TOPICS": "b, c", "BOTWATCH__SAMPLING__RATE": "0.25"})

    assert settings.kafka.topics == ("b", "c")
    assert settings.kafka.group_id == "from-file"
    assert settings.sampling.rate == 0.25


def test_an_empty_variable_counts_as_not_set(tmp_path: Path) -> None:
    file = written(tmp_path, '[slack]\nchannel = "C1"')

    assert read_settings(file, {"BOTWATCH__SLACK__CHANNEL": ""}).slack.channel == "C1"


@pytest.mark.parametrize("name", ["BOTWATCH_DATABASE_URL", "BOTWATCH__DATABASE__URL"])
def test_the_database_has_a_short_form_and_a_long_one(name: str) -> None:
    settings = read_settings(None, {name: "postgres://u:p@h/d"})

    assert settings.database.url == Secret("postgresql://u:p@h/d")


@pytest.mark.parametrize("name", ["BOTWATCH_DATABASE_URL_FILE", "BOTWATCH__DATABASE__URL_FILE"])
def test_a_secret_may_come_from_a_file(tmp_path: Path, name: str) -> None:
    held = tmp_path / "url"
    held.write_text("postgresql://u:p@h/d\n")

    assert read_settings(None, {name: str(held)}).database.url == Secret("postgresql://u:p@h/d")


def test_the_same_secret_set_twice_is_a_problem(tmp_path: Path) -> None:
    held = tmp_path / "token"
    held.write_text(TOKEN)

    [problem] = problems_of(None, {"BOTWATCH__SLACK__TOKEN": TOKEN, "BOTWATCH__SLACK__TOKEN_FILE": str(held)})

    assert "both set slack.token" in problem


def test_every_problem_is_said_at_once(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        """
        [kafka]
        max_poll_records = "500"
        topics = "one"
        [budget]
        false_pages_per_28d = 0
        [time]
        idle = "5 parsecs"
        [web]
        bind = "8420"
        """,
    )

    problems = problems_of(file, {"BOTWATCH__SAMPLING__RATE": "often", "BOTWATCH__SLACK__TOKEN_FILE": "/no/such/file"})

    assert [problem.split(" ")[0] for problem in problems] == [
        "BOTWATCH__SAMPLING__RATE",
        "BOTWATCH__SLACK__TOKEN_FILE",
        "kafka.max_poll_records",
        "kafka.topics",
        "budget.false_pages_per_28d",
        "time.idle",
        "web.bind",
    ]
    assert 'kafka.max_poll_records is "500"; expected a whole number from 1 to 100000' in problems


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("[kafka]\nbootstrap_server = []", "kafka.bootstrap_servers", id="a slip in the key"),
        pytest.param("[slak]\ntoken = 'x'", "slack", id="a slip in the section"),
        pytest.param("bootstrap_servers = []", "kafka.bootstrap_servers", id="the section forgotten"),
        pytest.param("[kafka]\ntoken = 'x'", "slack.token", id="the right key in the wrong section"),
        pytest.param("[bots.shop]\ntimezon = 'UTC'", "bots.shop.timezone", id="a slip in a bot's key"),
    ],
)
def test_an_unknown_key_names_the_nearest_known_one(tmp_path: Path, text: str, meant: str) -> None:
    [problem] = problems_of(written(tmp_path, text), {})

    assert problem.endswith(f"is unknown; did you mean {meant}?")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        pytest.param("BOTWATCH__SLACK__TOKN", "BOTWATCH__SLACK__TOKEN", id="a slip"),
        pytest.param("BOTWATCH_SLACK_TOKEN", "BOTWATCH__SLACK__TOKEN", id="one underscore too few"),
        pytest.param("BOTWATCH__KAFKA__GROUP_ID_FILE", "BOTWATCH__KAFKA__GROUP_ID", id="a file for what is no secret"),
    ],
)
def test_an_unknown_variable_of_ours_is_a_problem(name: str, meant: str) -> None:
    [problem] = problems_of(None, {name: TOKEN})

    assert problem == f"{name} is unknown; did you mean {meant}?"


def test_variables_of_others_are_left_alone() -> None:
    environment = {"BOTWATCH_TEST_KAFKA": "localhost:9092", "BOTWATCH_PORT": "tcp://10.0.0.1:80", "HOME": "/root"}

    assert read_settings(None, environment) is not None


def test_a_variable_finds_the_bot_that_the_file_names(tmp_path: Path) -> None:
    file = written(tmp_path, '[bots.web-shop]\nsegments = ["channel"]')

    settings = read_settings(file, {"BOTWATCH__BOTS__WEB_SHOP__TIMEZONE": "Asia/Tokyo"})

    assert settings.bot("web-shop").timezone.key == "Asia/Tokyo"
    assert settings.bot("web-shop").segments == ("channel",)
    assert settings.bot("never declared").timezone.key == "UTC"


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("36h", timedelta(hours=36)),
        ("latest", "latest"),
        ("2026-11-01T02:00+02:00", datetime(2026, 11, 1, tzinfo=UTC)),
    ],
)
def test_a_topic_may_be_read_from_a_span_a_word_or_an_instant(raw: str, read: object) -> None:
    assert read_settings(None, {"BOTWATCH__KAFKA__START_FROM": raw}).kafka.start_from == read


def test_a_time_without_offset_is_refused() -> None:
    [problem] = problems_of(None, {"BOTWATCH__KAFKA__START_FROM": "2026-11-01T00:00"})

    assert "expected" in problem


@pytest.mark.parametrize("address", ["http://kafka:9092", "kafka:broker", "kafka 1:9092", ""])
def test_what_is_no_address_of_a_broker_is_refused(tmp_path: Path, address: str) -> None:
    [problem] = problems_of(written(tmp_path, f'[kafka]\nbootstrap_servers = ["{address}"]'), {})

    assert 'expected a list of HOST:PORT such as ["kafka-1:9092"]' in problem


def test_brokers_may_be_names_and_addresses_with_and_without_port() -> None:
    settings = read_settings(None, {"BOTWATCH__KAFKA__BOOTSTRAP_SERVERS": "kafka-1, 10.0.0.1:9093, [::1]:9092"})

    assert settings.kafka.bootstrap_servers == ("kafka-1", "10.0.0.1:9093", "[::1]:9092")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("[kafka]\ntopics = []", "kafka.topics is empty", id="no topic"),
        pytest.param('[kafka]\nsecurity_protocol = "SASL_SSL"', "kafka.sasl_password is not set", id="no password"),
        pytest.param(
            '[kafka]\nsasl_username = "me"', "kafka.security_protocol is PLAINTEXT", id="a login in the clear"
        ),
        pytest.param('[time]\nlateness = "1s"', "time.lateness is below time.out_of_order", id="lateness"),
        pytest.param('[time]\nfold = "1d"', "time.fold is not above time.lateness", id="fold"),
    ],
)
def test_settings_that_contradict_each_other_are_a_problem(tmp_path: Path, text: str, said: str) -> None:
    assert said in "\n".join(problems_of(written(tmp_path, text), {}))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('[time]\nfold = "2h"', 'expected a duration from "1d" to "90d"', id="folded within a day"),
        pytest.param(
            '[bots.shop]\nsegments = ["channel", "glance"]',
            'without "glance", which sampling.by_risk uses for its own',
            id="a segment that is ours",
        ),
    ],
)
def test_a_value_that_would_be_lost_later_is_a_problem_at_once(tmp_path: Path, text: str, said: str) -> None:
    [problem] = problems_of(written(tmp_path, text), {})

    assert problem.endswith(said)


def test_a_broken_file_is_one_problem_with_its_line(tmp_path: Path) -> None:
    [problem] = problems_of(written(tmp_path, "[kafka\n"), {})

    assert "is not TOML" in problem
    assert "line 1" in problem


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    [problem] = problems_of(tmp_path / "none.toml", {})

    assert "No such file" in problem


def test_a_secret_is_never_shown(tmp_path: Path) -> None:
    held = "hunter2-and-more-of-it"
    file = written(tmp_path, f'[privacy]\nhmac_key = "{held}"')
    environment = {
        "BOTWATCH__SLACK__TOKEN": held,
        "BOTWATCH_DATABASE_URL": f"postgresql://me:{held}@db:5433/bots?sslpassword={held}&host=/run/pg",
    }

    settings = read_settings(file, environment)
    shown = as_toml(in_force(settings)) + repr(settings) + str(settings)

    assert held not in shown
    assert 'url = "postgresql://me:***@db:5433/bots?host=/run/pg"' in shown
    assert 'token = "***"' in shown


def test_a_wrong_secret_is_not_repeated_in_the_message() -> None:
    [problem] = problems_of(None, {"BOTWATCH_DATABASE_URL": "mysql://me:hunter2@db/bots"})

    assert "hunter2" not in problem
    assert "expected postgresql://" in problem


def test_what_is_printed_reads_back_as_the_same_settings(tmp_path: Path) -> None:
    text = """
        data_dir = "/srv/botwatch"
        [kafka]
        bootstrap_servers = ["k:9092"]
        start_from = "2026-11-01T00:00Z"
        mapping = { id = "response.id", bot = "labels.bot" }
        [report]
        at = "off"
        [bots."shop, the old one"]
        timezone = "Europe/Berlin"
        """
    first = read_settings(written(tmp_path, text), {})

    again = read_settings(written(tmp_path, as_toml(in_force(first))), {})

    assert again == first


def test_the_starter_file_is_valid_and_names_every_setting(tmp_path: Path) -> None:
    file = written(tmp_path, starter())

    assert read_settings(file, {}).kafka.bootstrap_servers == ("localhost:9092",)
    assert all(f"{key.rsplit('.', 1)[-1]} = " in starter() for key in declared())


def test_every_default_of_the_starter_file_is_the_default_in_force(tmp_path: Path) -> None:
    uncommented = [line.removeprefix("# ") for line in starter().splitlines() if " = " in line or line.startswith("[")]
    lines = [
        line for line in uncommented if "= ..." not in line and not line.startswith(("Each key", "data_dir", "[bots"))
    ]
    text = "\n".join(lines).split("timezone = ")[0]

    settings = read_settings(written(tmp_path, text), {})

    assert tomllib.loads(text)["time"]["fold"] == "14d"
    assert settings.time == Settings().time
    assert settings.retention == Settings().retention


def test_every_setting_has_a_variable() -> None:
    values = {"data_dir": "/srv/botwatch", "slack.channel": "C1", "time.idle": "3m", "kafka.max_poll_records": "7"}

    settings = read_settings(None, {variable_of(key): value for key, value in values.items()})

    assert settings.data_dir == Path("/srv/botwatch")
    assert settings.kafka.max_poll_records == 7


def test_the_fingerprint_changes_with_a_setting_and_not_with_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    same = written(tmp_path / "other", "[sampling]\nrate = 0.5")
    file = written(tmp_path, "[sampling]\nrate = 0.5")

    assert read_settings(file, {}).fingerprint == read_settings(same, {}).fingerprint
    assert read_settings(file, {}).fingerprint != Settings().fingerprint

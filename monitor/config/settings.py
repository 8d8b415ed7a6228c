"""Every setting: its name, what it may hold, its default and what it is for.

The field is the TOML key, the class is the section; the starter file, the checks and docs/configuration.md follow from
what is written here. Times are `timedelta`, shares fractions of 1.
"""
# ruff: noqa: RUF009  (a field is declared by a call; its value is frozen)

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from platformdirs import user_data_path

from monitor.config import kinds
from monitor.config.kinds import Address, Kind, Limits, Secret, Weekly

T = TypeVar("T")
D = TypeVar("D")

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class About(NamedTuple):
    """What is known of a setting beside its default."""

    kind: Kind[Any]
    words: str


def setting(kind: Kind[T], default: D, words: str) -> T | D:
    """Declare a setting as the field of a frozen dataclass; `words` says what it is for, in one sentence."""
    made: Any = field(default=default, metadata={"about": About(kind, words)})
    return made  # type: ignore[no-any-return]


def about(section: type, key: str) -> About:
    """What was declared of one field of a section."""
    found: About = next(each for each in fields(section) if each.name == key).metadata["about"]
    return found


def default_data_dir() -> Path:
    """The user's data directory; for root, who runs services, /var/lib/botwatch."""
    return Path("/var/lib/botwatch") if os.geteuid() == 0 else user_data_path("botwatch")


@dataclass(frozen=True, slots=True)
class TopSettings:
    """What stands above all sections."""

    data_dir: Path | None = setting(
        kinds.folder(), None, "Where the embedded Postgres and learnt heads live; the user's data directory by default."
    )


@dataclass(frozen=True, slots=True)
class DatabaseSettings:
    """Which Postgres."""

    url: Secret | None = setting(
        kinds.database_address(), None, "A Postgres database; without it an embedded one is started in `data_dir`."
    )


@dataclass(frozen=True, slots=True)
class KafkaSettings:
    """Where records come from, and how to get in."""

    bootstrap_servers: tuple[str, ...] = setting(kinds.brokers(), (), "Brokers to ask first; `run` needs them.")
    topics: tuple[str, ...] = setting(
        kinds.texts('a list of topics such as ["chatbot.transcripts"]'), ("chatbot.transcripts",), "Topics to read."
    )
    topic_pattern: str | None = setting(
        kinds.pattern(), None, "Read every topic whose name matches this regular expression, instead of `topics`."
    )
    group_id: str = setting(kinds.text("the name of a consumer group"), "botwatch", "Consumer group of all workers.")
    start_from: timedelta | datetime | str = setting(
        kinds.starting_point(),
        14 * _DAY,
        "Where to begin in a topic never read before: its own history becomes the first reference.",
    )
    mapping: str | Mapping[str, str] = setting(
        kinds.mapping(), "native", "Shape of the records: native, openai-chat, otel-genai, or a table of dot paths."
    )
    security_protocol: str = setting(
        kinds.choice("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"), "PLAINTEXT", "How to talk to the brokers."
    )
    sasl_mechanism: str | None = setting(
        kinds.choice("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"), None, "How to log in, with a SASL protocol."
    )
    sasl_username: str | None = setting(kinds.text("a user name"), None, "Who logs in.")
    sasl_password: Secret | None = setting(kinds.secret("a password"), None, "The password of `sasl_username`.")
    ssl_cafile: Path | None = setting(kinds.file(), None, "Certificates (PEM) that the brokers' are checked against.")
    ssl_certfile: Path | None = setting(kinds.file(), None, "Our own certificate (PEM), where brokers want one.")
    ssl_keyfile: Path | None = setting(kinds.file(), None, "The key (PEM) of `ssl_certfile`.")
    group_instance_id: str | None = setting(
        kinds.text("a name that no other worker has"),
        None,
        "Static membership: a restart within the session moves no partition. Each worker needs a name of its own.",
    )
    max_poll_records: int = setting(kinds.whole(1, 100_000), 2000, "Records in a batch at most.")
    max_message_bytes: int = setting(
        kinds.whole(1_000, 100_000_000), 1_048_576, "A longer record becomes a dead letter unread."
    )
    session_timeout: timedelta = setting(
        kinds.duration("1s", "5m"), timedelta(seconds=10), "A worker silent for so long loses its partitions."
    )
    heartbeat_interval: timedelta = setting(
        kinds.duration("100ms", "1m"), timedelta(seconds=1), "How often a worker tells the group that it lives."
    )
    metadata_max_age: timedelta = setting(
        kinds.duration("1s", "1h"), timedelta(seconds=30), "How soon new partitions and new topics are noticed."
    )


@dataclass(frozen=True, slots=True)
class IntakeSettings:
    """What happens to records before they are scored."""

    dedupe: str = setting(
        kinds.choice("day", "off"), "day", "Count a repeated reply id of the same bot and UTC day once, or every time."
    )
    max_bots: int = setting(
        kinds.whole(1, 100_000),
        200,
        'So many bots (and envs) are kept apart, and always those of this file; further ones are counted as "other".',
    )


@dataclass(frozen=True, slots=True)
class SamplingSettings:
    """How many replies the detectors see."""

    rate: float = setting(
        kinds.number(0, 1, above=True), 1.0, "Share of conversations whose replies are scored; every reply is counted."
    )
    least: float = setting(
        kinds.number(0, 1, above=True), 0.05, "What a worker that is behind may lower the share to; 1: it never does."
    )
    catch_up: timedelta = setting(
        kinds.duration("1m", "7d"), timedelta(minutes=30), "The time in which it is to have caught up, at that share."
    )
    double_within: timedelta | None = setting(
        kinds.duration("1h", "28d"),
        None,
        "A doubling of a bot's usual rate is to be told within this time, in half of the cases; its share is then the"
        " smallest that does it.",
    )
    double_of: tuple[str, ...] = setting(kinds.judged_rates(), ("toxicity",), "The rates of which that is asked.")
    cpu_s_per_minute: float | None = setting(
        kinds.number(0, 1_000_000, above=True),
        None,
        "CPU-seconds a minute that scoring may take, all bots together, on the average of a day.",
    )
    by_risk: bool = setting(
        kinds.yes_or_no(),
        False,
        "Score more of what looks risky at a glance and less of the rest, and weigh it accordingly; begins once a week"
        " has shown how much more of it is flagged.",
    )


@dataclass(frozen=True, slots=True)
class ScoringSettings:
    """The child processes with the detectors."""

    detectors: tuple[str, ...] = setting(kinds.texts(), (), "Detectors to use; none: those that the metrics need.")
    encoder: bool = setting(
        kinds.yes_or_no(),
        True,
        "Read with the encoder; without it detectors are faster and find less, and some have no score.",
    )
    processes: int | None = setting(
        kinds.whole(1, 256), None, "Scoring processes of a worker; by default one less than the machine has cores."
    )
    deadline: timedelta = setting(
        kinds.duration("100ms", "10m"), timedelta(seconds=30), "A scoring process silent for so long is replaced."
    )


@dataclass(frozen=True, slots=True)
class TimeSettings:
    """Event time: how long to wait for whom."""

    out_of_order: timedelta = setting(
        kinds.duration("0s", "1h"), _MINUTE, "Records of one feed may overtake each other by so much."
    )
    ahead: timedelta = setting(
        kinds.duration("0s", "1h"), _MINUTE, "An event time further ahead of the broker's is replaced by the broker's."
    )
    idle: timedelta = setting(
        kinds.duration("100ms", "1d"),
        2 * _MINUTE,
        "A partition read to its end and silent for so long holds nobody back.",
    )
    stalled_after: timedelta = setting(
        kinds.duration("100ms", "1d"), _MINUTE, "A partition that shows no life for so long has stalled."
    )
    stall: timedelta = setting(
        kinds.duration("100ms", "7d"), 15 * _MINUTE, "A stalled partition holds windows open for so long, not longer."
    )
    unread: timedelta = setting(
        kinds.duration("1m", "365d"),
        7 * _DAY,
        "A topic or file that nobody has read for so long is given up; whoever reads on ends that.",
    )
    lateness: timedelta = setting(
        kinds.duration("0s", "7d"),
        _DAY,
        "A late reply still revises its window for so long; after that it only counts.",
    )
    fold: timedelta = setting(
        kinds.duration("1d", "90d"), 14 * _DAY, "Slices of 5 minutes older than this are folded into hours, whole days."
    )
    beat: timedelta = setting(
        kinds.duration("100ms", "1m"), timedelta(seconds=10), "How often a worker writes how far its partitions are."
    )
    tick: timedelta = setting(
        kinds.duration("50ms", "1m"), timedelta(seconds=5), "How often windows are closed, judged and told."
    )


@dataclass(frozen=True, slots=True)
class RetentionSettings:
    """What is deleted when, by age."""

    evidence: timedelta = setting(
        kinds.duration("1h", "3650d"),
        30 * _DAY,
        "Masked text of flagged replies, and of examples; no other text is ever stored.",
    )
    scores: timedelta = setting(kinds.duration("1d", "3650d"), 400 * _DAY, "Scores of single replies, without text.")
    dead_letters: timedelta = setting(
        kinds.duration("1d", "3650d"),
        90 * _DAY,
        "Where records that could not be read lie, and why; after that only how many there were.",
    )
    outbox: timedelta = setting(
        kinds.duration("1d", "3650d"),
        30 * _DAY,
        "Content of messages that were delivered or given up; that they were sent stays known.",
    )


@dataclass(frozen=True, slots=True)
class PrivacySettings:
    """How people are kept out of the database."""

    hmac_key: Secret | None = setting(
        kinds.secret("a random text of at least 16 characters"),
        None,
        "Key of the hashes that stand for conversation ids; made by the first `db upgrade` when it is not set.",
    )
    examples: bool = setting(
        kinds.yes_or_no(),
        True,
        "Keep masked text of a few unflagged replies (each worker one an hour of each version, English ones, for two"
        " days; then three a week of each version), so that an alert of another way of writing can show one of before"
        " and one of since.",
    )


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """Who is told. Without token and channel alerts are kept and shown, and nobody is told."""

    token: Secret | None = setting(kinds.secret('a bot token such as "xoxb-..."'), None, "Bot token with chat:write.")
    channel: str | None = setting(kinds.text("the id of a channel"), None, "Channel id such as C0123ABCD.")
    base_url: str = setting(kinds.http_address(), "https://slack.com/api/", "Slack's API, or a stand-in for it.")
    timeout: timedelta = setting(kinds.duration("100ms", "2m"), timedelta(seconds=10), "How long one call may take.")


@dataclass(frozen=True, slots=True)
class BudgetSettings:
    """How many false alarms are allowed, per bot."""

    false_pages_per_28d: float = setting(kinds.number(0, 100, above=True), 1.0, "False pages per bot and 28 days.")
    false_tickets_per_28d: float = setting(kinds.number(0, 1000, above=True), 8.0, "False tickets per bot and 28 days.")


@dataclass(frozen=True, slots=True)
class WebSettings:
    """/livez, /readyz and /metrics."""

    bind: Address = setting(
        kinds.address(), Address("127.0.0.1", 8420), "Where to listen; there is no login, so keep it inside."
    )


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """The weekly report."""

    zone: ZoneInfo = setting(kinds.zone(), ZoneInfo("UTC"), "Time zone of `at` and of the report's weeks.")
    at: Weekly | None = setting(kinds.weekly(), Weekly(0, 7, 0), 'When it is made and posted, or "off".')
    channel: str | None = setting(kinds.text("the id of a channel"), None, "Slack channel; `slack.channel` by default.")


@dataclass(frozen=True, slots=True)
class LogSettings:
    """What is logged on stderr; never the text of a conversation."""

    level: str = setting(kinds.choice("debug", "info", "warning", "error"), "info", "The least severe level logged.")
    format: str = setting(
        kinds.choice("auto", "json", "console"), "auto", "auto: for people on a terminal, else a JSON object a line."
    )


@dataclass(frozen=True, slots=True)
class BotSettings:
    """One bot; a bot that is not in the file is watched with these defaults."""

    timezone: ZoneInfo = setting(kinds.zone(), ZoneInfo("UTC"), "Its days, weeks and hours of the day.")
    segments: tuple[str, ...] = setting(
        kinds.segment_keys(),
        (),
        "Keys of `segments` (or `language`, `request_risk`) whose values are watched on their own. Only what comes "
        "with a request: another mix of it is allowed for, which would hide a change of what the bot itself decides.",
    )
    limits: Mapping[str, float] = setting(
        kinds.limits(), Limits(), "The highest share of replies allowed, by metric, whatever is usual; none by default."
    )


@dataclass(frozen=True, slots=True)
class DetectorSettings:
    """One detector that is plugged in: a classifier in a folder, or a language model as judge; see docs/plug-ins.md."""

    kind: str | None = setting(
        kinds.choice("hf-folder", "transformers-folder", "llm-judge"),
        None,
        "What it is; every detector of this section needs it.",
    )
    reads: str = setting(
        kinds.choice("reply", "request"), "reply", "What it judges: the reply, or the user's last turn."
    )
    threshold: float = setting(kinds.number(0, 1), 0.5, "Value from which a reply is flagged.")
    path: Path | None = setting(kinds.folder(), None, "Folder of the classifier.")
    scores: Mapping[str, str] | None = setting(
        kinds.words_by_word('a table of a label of the classifier and a score such as { toxic = "mine.toxic" }'),
        None,
        "Which label of the classifier becomes which score; several labels of one score are added up.",
    )
    max_tokens: int = setting(kinds.whole(16, 8192), 256, "Tokens of a window; a longer text is read in windows.")
    url: str | None = setting(
        kinds.http_address(), None, 'The judge: root of an OpenAI-compatible API, ending in "/v1/".'
    )
    model: str | None = setting(kinds.text("the name of a model"), None, "The judge: a model, by its pinned name.")
    question: str | None = setting(
        kinds.text("a question that yes or no answers"), None, "The judge: what is asked of each reply."
    )
    api_key: Secret | None = setting(
        kinds.secret("a key of the API"), None, "The judge: key of the API, if it wants one."
    )
    timeout: timedelta = setting(
        kinds.duration("100ms", "2m"), timedelta(seconds=10), "The judge: how long one call may take."
    )
    retries: int = setting(kinds.whole(0, 5), 1, "The judge: further tries of a call that fails.")
    parallel: int = setting(kinds.whole(1, 32), 8, "The judge: calls at the same time.")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a process; `source` is the file they were read from, if any."""

    data_dir: Path = field(default_factory=default_data_dir)
    database: DatabaseSettings = DatabaseSettings()
    kafka: KafkaSettings = KafkaSettings()
    intake: IntakeSettings = IntakeSettings()
    sampling: SamplingSettings = SamplingSettings()
    scoring: ScoringSettings = ScoringSettings()
    time: TimeSettings = TimeSettings()
    retention: RetentionSettings = RetentionSettings()
    privacy: PrivacySettings = PrivacySettings()
    slack: SlackSettings = SlackSettings()
    budget: BudgetSettings = BudgetSettings()
    web: WebSettings = WebSettings()
    report: ReportSettings = ReportSettings()
    log: LogSettings = LogSettings()
    bots: Mapping[str, BotSettings] = field(default_factory=dict)
    detectors: Mapping[str, DetectorSettings] = field(default_factory=dict)
    source: Path | None = None

    def bot(self, name: str) -> BotSettings:
        """The settings of one bot; the defaults for one that was never declared."""
        return self.bots.get(name, BotSettings())

    @property
    def fingerprint(self) -> str:
        """12 hex digits that change when any setting changes; secrets enter only as present or absent."""
        return hashlib.sha256(repr(replace(self, source=None)).encode()).hexdigest()[:12]


SECTIONS: Mapping[str, type] = {
    "database": DatabaseSettings,
    "kafka": KafkaSettings,
    "intake": IntakeSettings,
    "sampling": SamplingSettings,
    "scoring": ScoringSettings,
    "time": TimeSettings,
    "retention": RetentionSettings,
    "privacy": PrivacySettings,
    "slack": SlackSettings,
    "budget": BudgetSettings,
    "web": WebSettings,
    "report": ReportSettings,
    "log": LogSettings,
}


# Sections of which there is one for each name, such as [bots.shop].
NAMED: Mapping[str, type] = {"bots": BotSettings, "detectors": DetectorSettings}


def declared() -> dict[str, About]:
    """Every setting by its dotted TOML key; those of a bot as `bots.NAME.key`, of a detector alike."""
    sections = {
        "": TopSettings,
        **{f"{name}.": section for name, section in SECTIONS.items()},
        **{f"{name}.NAME.": section for name, section in NAMED.items()},
    }
    return {
        f"{prefix}{each.name}": each.metadata["about"] for prefix, kind in sections.items() for each in fields(kind)
    }

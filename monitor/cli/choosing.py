"""Which judged streams a command is about: by bot, environment, metric and segment."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Annotated

import typer
from sqlalchemy import Connection

from monitor.domain.metric import BY_NAME, Metric
from monitor.domain.voice import VOICE
from monitor.errors import SettingsError
from monitor.storage.baselines import StreamLine, bot_names, environments, watched_streams
from monitor.storage.streams import MeanLine, watched_means
from monitor.storage.voice_listing import VoiceLine, voice_lines

BotName = Annotated[str, typer.Argument(metavar="BOT", help='The name that "botwatch bots" shows.')]
Env = Annotated[str | None, typer.Option("--env", metavar="ENV", help="Only this environment, such as prod.")]
MetricName = Annotated[str | None, typer.Option("--metric", metavar="M", help="Only this metric, such as toxicity.")]
OneSegment = Annotated[
    str,
    typer.Option(
        "--segment", metavar="KEY=VALUE", help='A segment in place of the whole bot; "all" for it and its segments.'
    ),
]
ALL = "all"


def chosen(
    conn: Connection,
    bot: str,
    env: str | None,
    metric: str | None,
    segment: str = "",
    *,
    one_env: bool = False,
    with_voices: bool = False,
    with_means: bool = False,
) -> list[StreamLine]:
    """The watched streams that fit, the whole bot before its segments.

    Args:
        conn: any.
        bot: whose.
        env: of which environment; None for all.
        metric: which; None for all.
        segment: of which segment, "" for the whole bot, "all" for both.
        with_voices: `voice` is a metric too, which `voices_of` answers.
        with_means: means are metrics too, which `means_of` answers.
        one_env: the bot has to have one environment where `env` is None: an act must not meet another one by chance.
    Raises:
        SettingsError: a name is unknown, or says too little.
    """
    envs = environments(conn, bot)
    if not envs:
        raise SettingsError([f'bot "{bot}" has sent no reply yet{_near(bot, bot_names(conn))}; see "botwatch bots"'])
    if env is not None and env not in envs:
        raise SettingsError([f'bot "{bot}" has sent no reply from "{env}"; it has from {", ".join(envs)}'])
    if one_env and env is None and len(envs) > 1:
        raise SettingsError([f'bot "{bot}" has the environments {", ".join(envs)}; say which one with --env'])
    if metric is not None and metric not in BY_NAME:
        raise SettingsError([f'metric "{metric}" is unknown{_near(metric, BY_NAME)}; known: {", ".join(BY_NAME)}'])
    if (metric == VOICE and with_voices) or (metric is not None and is_mean(metric) and with_means):
        return []
    if metric is not None and not _has_stream(BY_NAME[metric]):
        raise SettingsError([f'metric "{metric}" has no usual rate: {_why_none(BY_NAME[metric])}'])
    lines = [
        line
        for each in ([env] if env is not None else envs)
        for line in watched_streams(conn, bot, each)
        if metric in (None, line.name.metric) and line.name.metric in BY_NAME
    ]
    if not lines:
        told = f'metric "{metric}" of bot' if metric else "bot"
        raise SettingsError(
            [f'{told} "{bot}" was not judged yet: no window with a reply that it applies to has closed']
        )
    fitting = [line for line in lines if segment in (ALL, line.name.segment)]
    if not fitting:
        known = ", ".join(sorted({line.name.segment for line in lines} - {""})) or "none"
        raise SettingsError([f'segment "{segment}" of bot "{bot}" is not judged; judged are: {known}'])
    order = list(BY_NAME)
    return sorted(fitting, key=lambda line: (line.name.env, line.name.segment, order.index(line.name.metric)))


def voices_of(conn: Connection, bot: str, env: str | None, metric: str | None, segment: str = "") -> list[VoiceLine]:
    """The voices that are meant beside the streams, or alone: arguments as for `chosen`, after it was called.

    Raises:
        SettingsError: only a voice is meant, and none was heard.
    """
    if metric not in (None, VOICE) or segment not in ("", ALL):
        return []
    found = voice_lines(conn, bot, env)
    if metric == VOICE and not found:
        raise SettingsError(
            [f'metric "{VOICE}" of bot "{bot}" was not heard yet: no window with a scored reply has closed']
        )
    return found


def means_of(conn: Connection, bot: str, env: str | None, metric: str | None, segment: str = "") -> list[MeanLine]:
    """The means that are meant beside the streams, or alone: arguments as for `chosen`, after it was called.

    Raises:
        SettingsError: only a mean is meant, and it was not judged, or it is of a segment.
    """
    wanted = metric is not None and is_mean(metric)
    if not (metric is None or wanted) or segment not in ("", ALL):
        if wanted:
            raise SettingsError([f'metric "{metric}" is judged for the whole bot only; leave --segment out'])
        return []
    envs = [env] if env is not None else environments(conn, bot)
    found = [line for each in envs for line in watched_means(conn, bot, each) if metric in (None, line.name.metric)]
    if wanted and not found:
        raise SettingsError(
            [f'metric "{metric}" of bot "{bot}" was not judged yet: no window with a reply that has it has closed']
        )
    order = list(BY_NAME)
    known = [line for line in found if line.name.metric in BY_NAME]
    return sorted(known, key=lambda line: (line.name.env, order.index(line.name.metric)))


def is_mean(metric: str) -> bool:
    """Whether a metric is the mean of a score."""
    return metric in BY_NAME and BY_NAME[metric].kind == "mean"


def _has_stream(metric: Metric) -> bool:
    return metric.is_judged and metric.kind == "rate"


def _why_none(metric: Metric) -> str:
    if metric.kind == "voice":
        return 'it is how something is written; see "botwatch baseline show" and "botwatch explain"'
    return "it is a mean of scores, not a share of replies" if metric.kind == "mean" else "it is counted, not judged"


def _near(name: str, names: Iterable[str]) -> str:
    near = get_close_matches(name, list(names), 1)
    return f'; did you mean "{near[0]}"?' if near else ""

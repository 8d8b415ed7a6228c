"""Which judged streams a command is about: by bot, environment, metric and segment."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Annotated

import typer
from sqlalchemy import Connection

from monitor.domain.metric import BY_NAME
from monitor.errors import SettingsError
from monitor.storage.baselines import StreamLine, bot_names, environments, judged_streams

BotName = Annotated[str, typer.Argument(metavar="BOT", help='The name that "botwatch bots" shows.')]
Env = Annotated[str | None, typer.Option("--env", metavar="ENV", help="Only this environment, such as prod.")]
MetricName = Annotated[str | None, typer.Option("--metric", metavar="M", help="Only this metric, such as toxicity.")]
OneSegment = Annotated[
    str | None, typer.Option("--segment", metavar="KEY=VALUE", help='Only this segment; "" is the whole bot.')
]


def chosen(
    conn: Connection,
    bot: str,
    env: str | None,
    metric: str | None,
    segment: str | None = None,
    *,
    one_env: bool = False,
) -> list[StreamLine]:
    """The judged streams that fit, the whole bot before its segments.

    Args:
        conn: any.
        bot: whose.
        env: of which environment; None for all.
        metric: which; None for all.
        segment: of which segment, "" for the whole bot; None for all.
        one_env: the bot has to have one environment where `env` is None: an act must not meet another one by chance.
    Raises:
        SettingsError: a name is unknown, or says too little.
    """
    envs = environments(conn, bot)
    if not envs:
        raise SettingsError([f'bot "{bot}" has sent no reply yet{_known(bot, bot_names(conn))}; see "botwatch bots"'])
    if env is not None and env not in envs:
        raise SettingsError([f'bot "{bot}" has sent no reply from "{env}"; it has from {", ".join(envs)}'])
    if one_env and env is None and len(envs) > 1:
        raise SettingsError([f'bot "{bot}" has the environments {", ".join(envs)}; say which one with --env'])
    if metric is not None and metric not in BY_NAME:
        raise SettingsError([f'metric "{metric}" is unknown{_known(metric, BY_NAME)}; known: {", ".join(BY_NAME)}'])
    lines = [line for line in judged_streams(conn, bot, env) if metric in (None, line.name.metric)]
    if not lines:
        told = f'metric "{metric}" of bot' if metric else "bot"
        raise SettingsError([f'{told} "{bot}" was not judged yet: no window of it has closed, or nothing was scored'])
    fitting = [line for line in lines if segment is None or line.name.segment == segment]
    if not fitting:
        segments = sorted({line.name.segment for line in lines} - {""})
        known = ", ".join(segments) if segments else "none; its segments are not judged by themselves"
        raise SettingsError([f'segment "{segment}" of bot "{bot}" is not judged; judged are: {known}'])
    return fitting


def _known(name: str, names: Iterable[str]) -> str:
    near: Sequence[str] = get_close_matches(name, list(names), 1)
    return f'; did you mean "{near[0]}"?' if near else ""

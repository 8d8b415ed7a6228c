"""`botwatch baseline compare`: how a new version of our own detector differs from the one before it."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from monitor.app.comparing import Compared, Comparison, compare
from monitor.cli.choosing import BotName, Env, chosen
from monitor.cli.main import PROBLEM
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import print_json, printable, progress
from monitor.config.reading import read_settings
from monitor.storage.baselines import environments
from monitor.storage.opening import open_with_server
from monitor.storage.transaction import transaction
from monitor.telemetry.logs import start_logging


def compare_detectors(
    bot: BotName,
    env: Env = None,
    replies: Annotated[
        int, typer.Option("--replies", min=1, max=100_000, metavar="N", help="Of the week before the change, at most.")
    ] = 400,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Say how a new version of our own detector differs from the one before, on replies that both have scored.

    After an upgrade a new baseline is learnt, since another detector counts. Replies of the week before are read again
    from where they lie (the topic, the file), scored by the new version, and compared with what the old one had said.
    No text is kept. The figures are shown by "baseline show", in the weekly report, and in alerts that follow.
    """
    settings = read_settings(config)
    start_logging(settings.log.level, settings.log.format)
    with open_with_server(settings) as database:
        with transaction(database.engine) as connection:
            chosen(connection, bot, env, None, one_env=True)
            [where] = [env] if env is not None else environments(connection, bot)
        with progress(f"{bot}: reading replies again") as show:
            made = compare(settings, database, bot, where, replies, show)
    if as_json:
        for each in made.compared:
            print_json(_row(bot, where, each))
    else:
        _tell(bot, made)
    if not any(each.found is not None and each.found.replies for each in made.compared):
        raise typer.Exit(PROBLEM)


def _row(bot: str, env: str, each: Compared) -> dict[str, Any]:
    change = each.change
    about = {"bot": bot, "env": env, "score": change.score, "before": change.before, "detector": change.now}
    found = None if each.found is None else asdict(each.found)
    return {**about, "since": change.since, "found": found, "why_not": each.why_not, "words": each.words}


def _tell(bot: str, made: Comparison) -> None:
    if not made.compared:
        typer.echo(f'botwatch: no detector of bot "{bot}" has changed: there is nothing to compare', err=True)
    for each in made.compared:
        typer.echo(printable(f"{each.change.score}: {each.words}"))
    for why, count in made.lost.items():
        typer.echo(
            printable(f"{count:,} {'reply' if count == 1 else 'replies'} could not be read again: {why}"), err=True
        )

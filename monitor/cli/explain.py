"""`botwatch explain BOT`: what could be seen, after how long; and what would make the rest visible."""

from dataclasses import asdict
from datetime import timedelta

import typer
from sqlalchemy import Connection

from monitor.app.budgets import budget_of
from monitor.cli.choosing import BotName, Env, MetricName, OneSegment, chosen, voices_of
from monitor.cli.explain_page import print_page
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import print_json
from monitor.cli.voice_page import explain_voice
from monitor.config.reading import read_settings
from monitor.domain.explanation import Explanation, explain
from monitor.domain.judging import Budget
from monitor.domain.metric import BY_NAME
from monitor.storage.baselines import StreamLine
from monitor.storage.checked import checked_share
from monitor.storage.opening import open_database
from monitor.storage.sampling import plan_of
from monitor.storage.standing import standing_of
from monitor.storage.transaction import transaction

DAY = timedelta(days=1)

app = typer.Typer()


@app.command("explain")
def explain_bot(
    bot: BotName,
    metric: MetricName = None,
    env: Env = None,
    segment: OneSegment = "",
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Say what could be seen of a bot, and after how long: a rise to 1.5, 2 and 5 times its usual rate.

    From its own usual rate, its traffic of the last day, how much its counts vary, and its share of the budget. What
    cannot be seen within 28 days is said, with what would make it visible. Of the way replies are written: how many
    replies it takes until another one is told.
    """
    settings = read_settings(config)
    budget = budget_of(settings)
    with open_database(settings) as engine, transaction(engine) as connection:
        lines = chosen(connection, bot, env, metric, segment, with_voices=True)
        pages = [(line, _explained(connection, line, budget)) for line in lines]
        voices = voices_of(connection, bot, env, metric, segment)
        plans = {line.name[:2]: plan_of(connection, *line.name[:2]) for line in lines}
    for line, found in pages:
        plan = plans[line.name[:2]]
        if as_json:
            sampling = None if plan is None else asdict(plan)
            seen = {} if found is None else {**found.to_json(), "sampling": sampling}
            print_json({**line.name._asdict(), "seen": found is not None, **seen})
        else:
            print_page(line.name, found, plan)
    for voice in voices:
        explain_voice(voice, budget, as_json=as_json)


def _explained(conn: Connection, line: StreamLine, budget: Budget) -> Explanation | None:
    name, metric = line.name, BY_NAME[line.name.metric]
    state = standing_of(conn, name, line.closed_until, metric, budget, line.share).up
    sampled = checked_share(conn, name.bot, name.env, line.closed_until - DAY, line.closed_until)
    return explain(state, budget.settings(metric, name.bot), line.share[-1].w, sampled)

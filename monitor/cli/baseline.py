"""`botwatch baseline show|freeze|accept|compare`: what is usual for a bot, since when, and who said so."""

import getpass
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlalchemy import Connection

from detectors.stats.stream import Settings as Watch
from detectors.stats.stream import StreamState
from monitor.app.budgets import budget_of
from monitor.cli.baseline_compare import compare_detectors
from monitor.cli.baseline_page import mix_of, page_of, print_page
from monitor.cli.choosing import ALL, BotName, Env, MetricName, OneSegment, chosen, is_mean, means_of, voices_of
from monitor.cli.main import PROBLEM
from monitor.cli.mean_page import mean_pages, show_means
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import percent, print_json, printable
from monitor.cli.voice_page import show_voices
from monitor.config.reading import read_settings
from monitor.control.mean_rebaselining import Told, accept_means, freeze_means
from monitor.control.rebaselining import Done, Said, accept, freeze
from monitor.control.voice_accepting import accept_voices
from monitor.domain.judging import Budget, StreamName
from monitor.domain.metric import BY_NAME, Metric
from monitor.domain.voice import VOICE
from monitor.errors import BotwatchError
from monitor.storage import streams
from monitor.storage.baselines import StreamLine, acts_without_baseline, environments, versions_of
from monitor.storage.opening import open_database
from monitor.storage.overlaps import counted_anew
from monitor.storage.standing import standing_of
from monitor.storage.transaction import transaction
from monitor.storage.windows import wait_for_bot

app = typer.Typer()
app.command("compare")(compare_detectors)

Because = Annotated[str | None, typer.Option("--because", metavar="TEXT", help="Why; people see it with the alert.")]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who says so; the user of this shell without it.")]
Act = Callable[[Connection, StreamName, Watch, Said], Done]
ActOnMeans = Callable[[Connection, str, Budget], list[Told]]  # the environment, the budget


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which streams an act is for."""

    bot: str
    metric: str | None
    env: str | None
    segment: str


@app.command("show")
def show(
    bot: BotName,
    metric: MetricName = None,
    env: Env = None,
    segment: OneSegment = "",
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show what is usual for each judged stream of a bot: learning or frozen, from when to when, how much, who said so.

    Rates first, then mean scores (tone), then how it writes (voice).

    Earlier versions are listed below; they are never changed.
    """
    settings = read_settings(config)
    budget = budget_of(settings)
    with open_database(settings) as engine, transaction(engine) as connection:
        lines = chosen(connection, bot, env, metric, segment, with_voices=True, with_means=True)
        pages = [_page(connection, line, budget) for line in lines]
        means = mean_pages(connection, means_of(connection, bot, env, metric, segment), budget)
        voices = voices_of(connection, bot, env, metric, segment)
    for page in pages:
        if as_json:
            print_json(page)
        else:
            print_page(page)
    show_means(means, as_json=as_json)
    show_voices(voices, budget, as_json=as_json)


@app.command("freeze")
def freeze_baseline(
    bot: BotName,
    metric: MetricName = None,
    env: Env = None,
    segment: OneSegment = ALL,
    force: Annotated[bool, typer.Option("--force", help="Also where it has seen too little to be sure.")] = False,
    because: Because = None,
    by: By = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Fix what a learning bot has shown so far as its usual level, in place of waiting for 7 days and 100 flags.

    Without --metric and --segment it is done for every stream of the bot that is still learning and has seen enough.
    With --metric tone.NAME it is the level of a mean score.
    """

    def act(connection: Connection, name: StreamName, settings: Watch, who: Said) -> Done:
        return freeze(connection, name, settings, who, force=force)

    def learns(state: StreamState) -> bool:
        return state.reference is None

    wanted, who = Wanted(bot, metric, env, segment), _who(by, because)
    done = [] if metric is not None and is_mean(metric) else _each(config, wanted, who, act, learns)
    done += _means(
        config,
        wanted,
        lambda connection, where, budget: freeze_means(connection, bot, where, metric, budget, who, force=force),
    )
    _tell(done, f'nothing of bot "{bot}" is learning: every baseline is frozen already', as_json=as_json)


@app.command("accept")
def accept_baseline(
    bot: BotName,
    metric: MetricName = None,
    env: Env = None,
    segment: OneSegment = ALL,
    because: Because = None,
    by: By = None,
    anew: Annotated[
        bool, typer.Option("--anew", help="Also where nothing fires: forget what was usual, and learn it again.")
    ] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Say that the level of now is the usual one from here on: closes the firing alert, and begins a new baseline.

    Without --metric and --segment it is done for everything that fires. The old baseline stays in the list, with who
    and why. With --metric tone.NAME it is the level of a mean; with --metric voice another way of writing, which is
    learnt for a week.
    """
    if metric == VOICE:
        _accept_voices(config, Wanted(bot, metric, env, segment), _who(by, because), anew=anew, as_json=as_json)
        return

    def act(connection: Connection, name: StreamName, settings: Watch, who: Said) -> Done:
        return accept(connection, name, BY_NAME[name.metric], settings, who, anew=anew)

    def fits(state: StreamState) -> bool:
        return state.firing or anew

    wanted, who = Wanted(bot, metric, env, segment), _who(by, because)
    done = [] if metric is not None and is_mean(metric) else _each(config, wanted, who, act, fits)
    done += _means(
        config,
        wanted,
        lambda connection, where, budget: accept_means(connection, bot, where, metric, budget, who, anew=anew),
    )
    _tell(
        done,
        f'nothing of bot "{bot}" is firing, so there is no new level to accept; "--anew" forgets what was usual',
        as_json=as_json,
    )


def _means(config: Path | None, wanted: Wanted, act: ActOnMeans) -> list[Told]:
    """Do it for the means that are meant; they are watched for the whole bot only."""
    alone = wanted.metric is not None and is_mean(wanted.metric)
    if not alone and (wanted.metric is not None or wanted.segment not in ("", ALL)):
        return []
    settings = read_settings(config)
    with open_database(settings) as engine, transaction(engine) as connection:
        env = chosen(connection, wanted.bot, wanted.env, None, one_env=True)[0].name.env
        if alone:
            means_of(connection, wanted.bot, env, wanted.metric, wanted.segment)  # else nobody would hear why not
        return act(connection, env, budget_of(settings))


def _accept_voices(config: Path | None, wanted: Wanted, who: Said, *, anew: bool, as_json: bool) -> None:
    settings = read_settings(config)
    with open_database(settings) as engine, transaction(engine) as connection:
        chosen(connection, wanted.bot, wanted.env, VOICE, one_env=True, with_voices=True)
        [env] = [wanted.env] if wanted.env is not None else environments(connection, wanted.bot)
        done = accept_voices(connection, wanted.bot, env, who, anew=anew)
    for key, alert in done:
        if as_json:
            print_json({**key._asdict(), "done": True, "by": who.by, "because": who.because, "alert": alert})
            continue
        closed = "" if alert is None else f"; alert {alert} is closed as accepted"
        typer.echo(
            printable(f"{VOICE} of {key.bot} ({key.env}), {key.version}: learnt anew from now on, by {who.by}{closed}")
        )
    if not done:
        typer.echo(
            f'botwatch: no voice of bot "{wanted.bot}" is firing, so there is none to accept; "--anew" forgets '
            "what was usual",
            err=True,
        )
        raise typer.Exit(PROBLEM)


def _page(conn: Connection, line: StreamLine, budget: Budget) -> dict[str, Any]:
    metric = BY_NAME[line.name.metric]
    state = standing_of(conn, line.name, line.closed_until, metric, budget, line.share)
    acts = acts_without_baseline(conn, line.name)
    page = page_of(line.name, state.up, budget.settings(metric, line.name.bot), versions_of(conn, line.name), acts)
    return {
        **page,
        "mix": mix_of(state.mix),
        "sleeps": line.judged_until is None,
        "counted_anew": _counted_anew(conn, line, metric),
    }


def _counted_anew(conn: Connection, line: StreamLine, metric: Metric) -> dict[str, Any] | None:
    """A new version of our own detector, beside the one before it; said once, for the whole bot."""
    if line.name.segment:
        return None
    found = counted_anew(conn, line.name.bot, line.name.env, line.closed_until).get(metric.score)
    return None if found is None else {**asdict(found), "words": found.words}


def _each(
    config: Path | None, wanted: Wanted, who: Said, act: Act, fits: Callable[[StreamState], bool]
) -> list[tuple[StreamName, Done | BotwatchError]]:
    """Do it for every stream that is meant, in one transaction; what is the only one meant gets its own refusal."""
    settings = read_settings(config)
    budget = budget_of(settings)
    done: list[tuple[StreamName, Done | BotwatchError]] = []
    with open_database(settings) as engine, transaction(engine) as connection:
        lines = chosen(connection, wanted.bot, wanted.env, wanted.metric, wanted.segment, one_env=True)
        wait_for_bot(connection, lines[0].name.bot, lines[0].name.env)
        for line in lines:
            name = line.name
            standing = streams.load(connection, name)
            if len(lines) > 1 and (standing is None or not fits(standing.state.up)):
                continue
            try:
                done.append((name, act(connection, name, budget.settings(BY_NAME[name.metric], name.bot), who)))
            except BotwatchError as error:
                done.append((name, error))
    return done


def _tell(done: list[tuple[StreamName, Done | BotwatchError]], nothing: str, *, as_json: bool) -> None:
    for name, found in done:
        if as_json:
            print_json(_row(name, found))
        else:
            typer.echo(printable(_sentence(name, found)), err=isinstance(found, BotwatchError))
    if not done:
        typer.echo(f"botwatch: {nothing}", err=True)
    if not any(isinstance(found, Done) for _, found in done):
        raise typer.Exit(PROBLEM)


def _row(name: StreamName, found: Done | BotwatchError) -> dict[str, Any]:
    if isinstance(found, BotwatchError):
        return {**name._asdict(), "done": False, "why": str(found)}
    act = found.act
    return {
        **name._asdict(),
        "done": True,
        "act": act.kind,
        "at": act.at,
        "by": act.made_by,
        "because": act.because,
        "usual": found.usual,
        "alert": found.alert_id,
    }


def _sentence(name: StreamName, found: Done | BotwatchError) -> str:
    if isinstance(found, BotwatchError):
        return f"botwatch: {found}"
    act = found.act
    called = f"{name.metric} of {name.bot} ({name.env}{', ' + name.segment if name.segment else ''})"
    level = (
        "" if found.usual is None else f": {found.usual:.2f}" if is_mean(name.metric) else f": {percent(found.usual)}"
    )
    closed = "" if found.alert_id is None else f"; alert {found.alert_id} is closed as accepted"
    if act.kind == "freeze":
        return f"{called} is frozen{level}, by {act.made_by}"
    if found.usual is None:
        return f"{called} learns anew what is usual, by {act.made_by}; the old baseline is kept in the list"
    return f"{called}: the level of now is the usual one{level}, by {act.made_by}{closed}"


def _who(by: str | None, because: str | None) -> Said:
    return Said(by or getpass.getuser(), because, datetime.now(UTC))

"""`botwatch backtest --days`: what the database holds, replayed through the engine and through rules of your own."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from monitor.app.budgets import budget_of
from monitor.backtest.held import BOTWATCH, TOLD, Alarm, Held, engine_alarms, rule_alarms
from monitor.backtest.rules import BadRules, RuleFile, read_rules
from monitor.backtest.verdicts import changes_seen, inside, verdict
from monitor.cli.backtest_page import print_page, rows_of, summary_of
from monitor.cli.output import print_json, progress
from monitor.config.settings import Settings
from monitor.domain.judging import Budget
from monitor.errors import BotwatchError, SettingsError
from monitor.storage.held_counts import alarms_told, bots_held, streams_held
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction

NO_RULES = RuleFile((), None)


def rules_in(file: Path | None) -> RuleFile:
    """Read a rule file; nothing where there is none.

    Raises:
        SettingsError: with everything that is wrong in it.
    """
    if file is None:
        return NO_RULES
    try:
        return read_rules(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError([f"{file} cannot be read ({error.strerror}); expected a TOML file of rules"]) from None
    except UnicodeDecodeError:
        raise SettingsError([f"{file} is no UTF-8; expected a TOML file of rules"]) from None
    except BadRules as error:
        raise SettingsError([f"{file}: {problem}" for problem in error.problems]) from None


def replay(settings: Settings, days: float, bot: str | None, rules: RuleFile, *, as_json: bool) -> bool:
    """Replay the last days of what is held, and print what comes out; True when the engine fired.

    Everything before them is replayed too, silently: a stream knows what is usual from all of its past.
    """
    by = [BOTWATCH, *(["[engine]"] if rules.engine is not None else []), *(rule.name for rule in rules.rules)]
    alarms: dict[str, list[Alarm]] = {name: [] for name in by}
    with open_database(settings) as engine, transaction(engine) as connection:
        bots = bots_held(connection, bot)
        if not bots:
            raise BotwatchError(
                f'no closed window of bot "{bot}" is held; see "botwatch bots"'
                if bot
                else "no closed window is held yet"
            )
        streams, told = _held(connection, bots)
    if not streams:
        raise BotwatchError("nothing was ever flagged, so no rule and no engine would have said anything")
    with progress("replaying") as report:
        for place, held in enumerate(streams, 1):
            _replayed(held, budget_of(settings), rules, alarms)
            report(place, len(streams))
    until = max(held.until for held in streams)
    since = max(until - timedelta(days=days), min(held.rows[0].slice for held in streams))
    changes = changes_seen(alarms[BOTWATCH])
    alarms[TOLD] = told
    watched = {rule.name: None if rule.metric is None else {rule.metric} for rule in rules.rules}
    verdicts = [verdict(name, each, changes, since, until, watched.get(name)) for name, each in alarms.items()]
    rows = list(rows_of(inside([alarm for each in alarms.values() for alarm in each], since, until), changes))
    if as_json:
        for row in [*rows, *(summary_of(each, since, until) for each in verdicts)]:
            print_json(row)
    else:
        print_page(rows, verdicts, since, until)
    return verdicts[0].alarms > 0


def _held(conn: Connection, bots: Sequence[tuple[str, str]]) -> tuple[list[Held], list[Alarm]]:
    streams = [held for bot, env in bots for held in streams_held(conn, bot, env)]
    return streams, [alarm for bot, env in bots for alarm in alarms_told(conn, bot, env)]


def _replayed(held: Held, budget: Budget, rules: RuleFile, alarms: dict[str, list[Alarm]]) -> None:
    alarms[BOTWATCH] += engine_alarms(held, budget)
    if rules.engine is not None:
        alarms["[engine]"] += engine_alarms(held, budget, rules.engine, "[engine]")
    for rule in rules.rules:
        alarms[rule.name] += rule_alarms(held, rule)

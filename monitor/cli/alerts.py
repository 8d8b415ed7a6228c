"""`botwatch alerts`: what is wrong, or was."""

from datetime import timedelta
from typing import Annotated, Any, get_args

import typer

from monitor.alerting.excerpts import one_line, size_of
from monitor.alerting.plain import cut
from monitor.cli.main import PROBLEM
from monitor.cli.options import AsJson, Bot, ConfigFile, Limit
from monitor.cli.output import UNKNOWN, Column, console, in_words, list_rows, percent, print_json, printable
from monitor.cli.windows import COLUMNS as WINDOW_COLUMNS
from monitor.cli.windows import table_row
from monitor.config.reading import read_settings
from monitor.domain.metric import BY_NAME, subject
from monitor.domain.voice import model_or_traffic, moved
from monitor.storage.alert_listing import AlertLine, AlertPage, State, alert_page, alerts
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction
from monitor.storage.window_listing import ALL_VERSIONS, Choice, WindowLine, windows

SHOWN = 600  # characters of a reply that shows how a bot writes; --json has all of it
AROUND = timedelta(hours=4)  # shown before and after the change

app = typer.Typer()

COLUMNS = [
    Column("id", right=True),
    Column("state"),
    Column("tier"),
    Column("who", "bot"),
    Column("what"),
    Column("change_at", "since (UTC)"),
    Column("opened_at", "found (UTC)"),
    Column("resolved_at", "over (UTC)"),
    Column("rate", show=percent, right=True),
    Column("usual", show=percent, right=True),
]


@app.command("ls")
def list_alerts(
    state: Annotated[str, typer.Option("--state", metavar="firing|resolved|all", help="Only these.")] = "all",
    bot: Bot = None,
    limit: Limit = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """List alerts, newest first."""
    with open_database(read_settings(config)) as engine, transaction(engine) as connection:
        lines = alerts(connection, _state(state), bot, limit)
    rows = [_fields(line) if as_json else _row(line) for line in lines]
    list_rows(rows, COLUMNS, as_json=as_json, empty="no alerts")


@app.command("show")
def show_alert(
    alert_id: Annotated[int, typer.Argument(metavar="ID", help="The number that `botwatch alerts ls` shows.")],
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show everything of one alert, with the windows around its change."""
    settings = read_settings(config)
    with open_database(settings) as engine, transaction(engine) as connection:
        page = alert_page(connection, alert_id)
        if page is None:
            typer.echo(f'botwatch: alert {alert_id} is unknown; see "botwatch alerts ls"', err=True)
            raise typer.Exit(PROBLEM)
        choice = _windows_around(page)
        zone = settings.bot(page.line.bot or "").timezone
        around = [] if choice is None else list(windows(connection, choice, zone))
    if as_json:
        print_json(_page(page, around))
        return
    _print(page, around)


def _print(page: AlertPage, around: list[WindowLine]) -> None:
    out = console()
    for title, value in _facts(page):
        out.print(f"{title:<12} {value}")
    for example in page.facts.get("examples") or ():
        score = example.get("score")
        likely = "" if score is None else f" (score {score:.2f})"
        said = str(example.get("text"))
        if "when" in example:
            likely = f" ({size_of(said)})"
            said = cut(one_line(said), SHOWN)
        out.print(f"{example.get('when', 'example'):<12} {printable(said)}{likely}")
    for event in page.events:
        out.print(f"{in_words(event['at']):<17} {event['kind']} (alert {event['alert_id']})")
    if around:
        list_rows([table_row(line) for line in around], WINDOW_COLUMNS, as_json=False)


def _facts(page: AlertPage) -> list[tuple[str, str]]:
    line, facts = page.line, page.facts
    told = "nobody yet" if line.told_at is None else f"told {in_words(line.told_at)} UTC"
    found = [
        (
            "alert",
            f"{line.id}, {line.tier}, {line.state}{'' if page.outcome is None else f' ({page.outcome})'}; {told}",
        ),
        ("bot", _who(line)),
        ("what", _what(line)),
    ]
    if facts.get("words"):
        return [*found, ("why", printable(str(facts["words"])))]
    since = f"{in_words(line.change_at)} UTC, found {in_words(line.opened_at)} UTC"
    over = "" if line.resolved_at is None else f", over {in_words(line.resolved_at)} UTC"
    if line.direction == "changed":
        compared = f"{facts.get('n', UNKNOWN)} replies since, with {facts.get('usual_n', UNKNOWN)} before"
        found += [("since", since + over), ("changed", printable(moved(facts))), ("compared", compared)]
        found += [("version", printable(str(line.model_version))), ("traffic?", model_or_traffic(facts))]
        why = f"more than its style changed: see the other alerts of incident {page.incident_id}"
        return [*found, ("why a page", why)] if line.tier == "page" else found
    low, high = facts.get("low"), facts.get("high")
    interval = "" if low is None else f" (95% interval {percent(low)} to {percent(high)})"
    ratio = "" if page.ratio is None else f", {page.ratio:.3g} times usual"
    surely = "" if line.ratio_low is None else f", surely {line.ratio_low:.3g}"
    found += [
        ("since", since + over),
        ("rate", f"{percent(line.rate)}{interval}, usual {percent(line.usual)}{ratio}{surely}"),
        ("counts", _counts(facts) if facts.get("flagged") is not None else f"{facts.get('n', UNKNOWN)} checked"),
        ("versions", in_words(facts.get("versions"))),
    ]
    if facts.get("mix"):
        found.append(("traffic?", printable(str(facts["mix"]["words"]))))
    if facts.get("counted_anew"):
        found.append(("detector", printable(str(facts["counted_anew"]["words"]))))
    deploy = facts.get("deploy")
    if deploy:
        known = f"{deploy['kind']} {deploy['value']} since {deploy['first_slice']}, before it {deploy['previous']}"
        found.append(("deploy", printable(known)))
    return found


def _counts(facts: dict[str, Any]) -> str:
    expected = facts.get("expected")
    usual = "" if expected is None else f", {expected:.1f} would be usual"
    before = f"before: {facts.get('usual_flagged', UNKNOWN)} in {facts.get('usual_n', UNKNOWN)}"
    mixed = f" (counted as its usual mix of {facts['weighed_by']})" if facts.get("weighed_by") else ""
    return f"{facts.get('flagged', UNKNOWN)} flagged in {facts.get('n', UNKNOWN)} checked{mixed}{usual}; {before}"


def _windows_around(page: AlertPage) -> Choice | None:
    line = page.line
    if line.bot is None or line.metric not in BY_NAME or line.change_at is None or BY_NAME[line.metric].kind == "voice":
        return None
    until = max(line.change_at, line.opened_at) + AROUND
    return Choice(line.bot, line.metric, ALL_VERSIONS, line.segment or "", line.change_at - AROUND, until, "1h")


def _page(page: AlertPage, around: list[WindowLine]) -> dict[str, object]:
    return {
        **_fields(page.line),
        "ratio": page.ratio,
        "outcome": page.outcome,
        "incident": page.incident_id,
        "facts": page.facts,
        "events": page.events,
        "windows": around,
    }


def _row(line: AlertLine) -> dict[str, object]:
    return {**_fields(line), "who": _who(line), "what": _what(line)}


def _who(line: AlertLine) -> str:
    return f"botwatch itself: {line.component}" if line.bot is None else f"{line.bot} ({line.env})"


def _what(line: AlertLine) -> str:
    if line.metric is None:
        return "pipeline"
    more = "more " if line.direction == "up" and not line.metric.startswith("tone.") else ""
    return f"{more}{subject(line.metric, line.direction)}{f' in {line.segment}' if line.segment else ''}"


def _fields(line: AlertLine) -> dict[str, object]:
    return {name: getattr(line, name) for name in AlertLine.__slots__}


def _state(text: str) -> State:
    for known in get_args(State):
        if text == known:
            return known  # type: ignore[no-any-return]
    raise typer.BadParameter(f'"{text}" is no state of an alert; expected one of {", ".join(get_args(State))}')

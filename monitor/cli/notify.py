"""`botwatch notify test`: can a message reach the channel, the way that alerts go?"""

import getpass
import socket
import time
import uuid
from datetime import UTC, datetime
from typing import Annotated

import typer
from sqlalchemy import Engine

from monitor.alerting.routes import slack_routes, slack_sender
from monitor.alerting.sender import NOBODY_IS_TOLD
from monitor.cli.main import PROBLEM
from monitor.cli.options import ConfigFile
from monitor.config.reading import read_settings
from monitor.config.settings import Settings
from monitor.domain.notification import ALERTS
from monitor.errors import SettingsError
from monitor.storage import outbox
from monitor.storage.delivery import OutboxDeliveries
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction

_PATIENCE_S = 45.0
_LOOK_S = 0.2
_DECIDED = ("sent", "held", "dead", "superseded")

Route = Annotated[str, typer.Option("--route", metavar="NAME", help="slack, or slack-report for the weekly digest.")]

app = typer.Typer(no_args_is_help=True)


@app.callback()
def notify() -> None:
    """Can a message reach the channel?"""


@app.command("test")
def send_test(route: Route = ALERTS, config: ConfigFile = None) -> None:
    """Post a real test message the way that alerts go, and wait for Slack's answer; exit code 1 when it fails."""
    settings = read_settings(config)
    routes = slack_routes(settings)
    if route not in routes:
        raise SettingsError([f'route "{route}" is unknown; known: {", ".join(routes)}'])
    channel = routes[route]
    if channel is None:
        typer.echo(f'{NOBODY_IS_TOLD}; then try again, or see "botwatch doctor"', err=True)
        raise typer.Exit(PROBLEM)
    with open_database(settings) as engine:
        identity = _write(engine, route)
        line = _deliver(engine, settings, identity)
        with transaction(engine) as connection:
            place = outbox.place_of(connection, identity)
            if place is None:
                outbox.drop(connection, identity)  # a test that comes an hour later only puzzles people
    if place is not None:
        typer.echo(channel.link(place) or f"{place.channel} {place.ts}")
        return
    typer.echo(_why_not(line), err=True)
    raise typer.Exit(PROBLEM)


def _write(engine: Engine, route: str) -> str:
    with transaction(engine) as connection:
        return outbox.enqueue(
            connection,
            subject=f"test:{uuid.uuid4()}",
            kind="test",
            tier="digest",
            payload={"test": {"by": f"{_user()}@{socket.gethostname()}"}},
            incident_id=None,
            now=datetime.now(UTC),
            route=route,
        )


def _deliver(engine: Engine, settings: Settings, identity: str) -> outbox.OutboxLine | None:
    """Deliver until it is decided; a daemon that runs beside us may be the one that does it."""
    sender = slack_sender(OutboxDeliveries(engine), settings, lambda: datetime.now(UTC))
    give_up_at = time.monotonic() + _PATIENCE_S
    while True:
        sender.deliver_due(datetime.now(UTC))
        with transaction(engine) as connection:
            line = outbox.line(connection, identity)
        if line is None or line.state in _DECIDED or time.monotonic() >= give_up_at:
            return line
        if line.state in ("pending", "sending") and line.last_error is not None:
            return line  # the reason is known
        time.sleep(_LOOK_S)


def _why_not(line: outbox.OutboxLine | None) -> str:
    if line is None:
        return "the test message is gone from the outbox; somebody deleted it"
    if line.state == "sending":
        return f"Slack broke off ({line.last_error}); the message may be there: look, then try again"
    return f'not sent: {line.last_error or "other messages go first"}; see "botwatch outbox ls" and "botwatch doctor"'


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container whose user has no name
        return "somebody"

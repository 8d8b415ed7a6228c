"""The program `botwatch`: which commands there are, and what their errors become.

A command is a file of this folder with a typer app called `app`, and one line in `COMMANDS`. It is imported when it is
called, so that `botwatch --help` and small commands do not wait for Kafka, numpy or a database driver.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from monitor.errors import BotwatchError, SettingsError
from monitor.telemetry.logs import start_logging

PROBLEM = 1  # a problem was found
WRONG_USAGE = 2  # an argument or a setting is wrong
INTERRUPTED = 130  # what shells report for Ctrl-C


class Entry(NamedTuple):
    """A command: the module whose `app` it is, and its line in the help."""

    module: str
    help: str
    panel: str


WATCH, LOOK, TELL, SET_UP = "Watch", "Look", "Tell", "Set up"
COMMANDS = {
    "demo": Entry("monitor.cli.demo", "Watch a made-up fortnight of two bots, and see the alert", WATCH),
    "run": Entry("monitor.cli.run", "Watch Kafka topics until stopped", WATCH),
    "replay": Entry("monitor.cli.replay", "Do the same job on a file of transcripts", WATCH),
    "score": Entry("monitor.cli.score", "Score every reply of a file; needs no database and no broker", WATCH),
    "learn": Entry("monitor.cli.learn", "Learn from labelled replies of one bot; keep it when it is better", WATCH),
    "detectors": Entry("monitor.cli.detectors", "List the detectors; judge them by labels of your own", LOOK),
    "bots": Entry("monitor.cli.bots", "List the bots, and how far each is with its reference", LOOK),
    "windows": Entry("monitor.cli.windows", "Count what was flagged, window by window", LOOK),
    "alerts": Entry("monitor.cli.alerts", "List alerts; show one with the windows around its change", LOOK),
    "explain": Entry("monitor.cli.explain", "Say what could be seen of a bot, and after how long", LOOK),
    "baseline": Entry("monitor.cli.baseline", "Show what is usual for a bot; freeze it, or accept a new level", LOOK),
    "ledger": Entry("monitor.cli.ledger", "Count what became of the replies", LOOK),
    "feeds": Entry("monitor.cli.feeds", "List topics and files, how far each was read; give one up", LOOK),
    "report": Entry("monitor.cli.report", "Make the report of a week: what changed, and how sure that is", LOOK),
    "dead-letters": Entry("monitor.cli.dead_letters", "Records that could not be read: show, replay, drop", LOOK),
    "backtest": Entry("monitor.cli.backtest", "Run the decision engine over counts of your own", LOOK),
    "outbox": Entry("monitor.cli.outbox", "List messages to people; send or drop those that wait", TELL),
    "notify": Entry("monitor.cli.notify", "Post a test message the way that alerts go", TELL),
    "init": Entry("monitor.cli.init", "Write a commented starter file", SET_UP),
    "schema": Entry("monitor.cli.schema", "Print the JSON Schema of a record", SET_UP),
    "config": Entry("monitor.cli.config", "Check or print the settings", SET_UP),
    "db": Entry("monitor.cli.db", "Make the database, or bring it to this program's schema", SET_UP),
    "doctor": Entry("monitor.cli.doctor", "Say what is wrong around the monitor, and what to do next", SET_UP),
}


class Commands(TyperGroup):
    """The top of the command line: names and help are known at once, a command's own code only when it is called."""

    def __init__(self, **attributes: Any) -> None:
        placeholders = [
            TyperCommand(name, help=entry.help, rich_help_panel=entry.panel) for name, entry in COMMANDS.items()
        ]
        super().__init__(**{**attributes, "commands": placeholders})

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Put the real command in the place of its line in the help."""
        name, _, rest = super().resolve_command(ctx, args)
        return name, load(str(name)), rest

    def invoke(self, ctx: Any) -> Any:
        """Run the command; an error that is meant for people becomes a message on stderr and an exit code."""
        start_logging()  # until the command has read its settings: results alone belong on stdout
        try:
            return super().invoke(ctx)
        except BotwatchError as error:
            typer.echo(f"botwatch: {error}", err=True)
            raise typer.Exit(WRONG_USAGE if isinstance(error, SettingsError) else PROBLEM) from None
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            # The reader of our stdout went away (`botwatch windows | head`): its business, and not an error. The rest
            # must not be flushed into the closed pipe at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit from None


def load(name: str) -> Any:
    """Import a command; a group with a single command in it needs an `@app.callback()` to stay a group."""
    entry = COMMANDS[name]
    # Matrices here are small: threads that wait for each other in between would cost ten times what they save.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    command = typer.main.get_command(import_module(entry.module).app)
    command.name = name
    # Each app brings options that install shell completion; once at the top would be enough, and we do without.
    command.params = [each for each in command.params if each.name not in ("install_completion", "show_completion")]
    command.help = command.help or entry.help
    return command


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # its tracebacks can show local variables, and those hold conversations
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Watches production chatbots, and tells you in Slack when one has become worse.",
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"botwatch {version('botwatch')}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Watches production chatbots, and tells you in Slack when one has become worse."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and give its exit code: 0 fine, 1 a problem was found, 2 wrong usage."""
    try:
        typer.main.get_command(app)(args=arguments, prog_name="botwatch")
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else int(done.code is not None)
    return 0

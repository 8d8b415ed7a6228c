"""What `botwatch demo` shows: a fortnight replayed, the alert in Slack, the windows around it, the next steps."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from monitor.app import replaying
from monitor.config.kinds import Secret
from monitor.config.printing import as_toml, in_force
from monitor.config.settings import Settings
from monitor.demo.fortnight import CHANGED_BOT, NEW_VERSION, change_at, last_fortnight, write_fortnight
from monitor.demo.slack_stand_in import CHANNEL, TOKEN, SlackStandIn
from monitor.demo.through_kafka import Bar, produce, watch
from monitor.errors import SettingsError
from monitor.storage.opening import open_database
from monitor.storage.window_listing import ALL_VERSIONS, Choice, WindowLine, windows

_HOURS_BEFORE, _HOURS_AFTER = 6, 7
_BAR = 22  # characters
_MARKER = ".botwatch-demo"


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the demo keeps its things: emptied at each start, left for whoever wants to look around afterwards."""

    folder: Path

    @property
    def transcripts(self) -> Path:
        """The made-up fortnight."""
        return self.folder / "fortnight.jsonl"

    @property
    def config(self) -> Path:
        """The settings, so that other commands find the demo's database."""
        return self.folder / "botwatch.toml"

    @property
    def page(self) -> Path:
        """The channel as a page."""
        return self.folder / "slack.html"

    def clear(self) -> None:
        """Begin anew.

        Raises:
            SettingsError: the folder holds something that no demo put there.
        """
        marker = self.folder / _MARKER
        if self.folder.exists() and any(self.folder.iterdir()) and not marker.exists():
            raise SettingsError(
                [f"{self.folder} is not empty and no demo made it; expected a new or an empty folder: it is cleared"]
            )
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.folder.chmod(0o755)  # the database server may run as another user
        marker.touch()


def tell(stage: Stage, settings: Settings, screen: Console, now: datetime, brokers: str | None = None) -> int:
    """Run the demo; gives the exit code: 0 when the bot that changed was told of, and no other.

    Args:
        stage: where its files go.
        settings: what the user set, if anything; database, Slack and brokers are the demo's own.
        screen: where it is shown.
        now: the fortnight ends with the last whole day before it.
        brokers: a Kafka broker to go through; None reads the file directly.
    """
    stage.clear()
    start = last_fortnight(now)
    with SlackStandIn() as slack:
        settings = _settings(settings, stage, slack, brokers)
        stage.config.write_text(as_toml(in_force(replace(settings, slack=Settings().slack))), encoding="utf-8")
        with _bars(screen) as bar:
            lines = write_fortnight(stage.transcripts, start)
            bar(f"{lines:,} replies of two bots written", 1, 1)
            if brokers is None:
                _through_the_file(stage, settings, bar)
            else:
                produce(settings, stage.transcripts, lines, bar)
                watch(settings, lines, bar)
        screen.print(Text("\nWhat Slack received", style="bold"))
        screen.print(slack.render_terminal())
        slack.render_html(stage.page)
        told = [root for root in slack.roots() if CHANGED_BOT in root.text]
        others = [root for root in slack.roots() if CHANGED_BOT not in root.text]
    with open_database(settings) as engine, engine.connect() as connection:
        moment = change_at(start)
        first = moment.replace(minute=0, second=0, microsecond=0) - timedelta(hours=_HOURS_BEFORE)
        around = Choice(
            CHANGED_BOT,
            "toxicity",
            version=ALL_VERSIONS,
            since=first,
            until=first + timedelta(hours=_HOURS_BEFORE + _HOURS_AFTER),
            length="1h",
        )
        hours = list(windows(connection, around))
    screen.print(_around_the_change(hours, moment))
    screen.print(_next_steps(stage, brokers), soft_wrap=True)  # commands are copied: no line breaks in them
    return 0 if told and not others else 1


def _settings(settings: Settings, stage: Stage, slack: SlackStandIn, brokers: str | None) -> Settings:
    quick = replace(
        settings.time, idle=timedelta(seconds=2), tick=timedelta(milliseconds=200), beat=timedelta(seconds=1)
    )
    return replace(
        settings,
        data_dir=stage.folder,
        database=replace(settings.database, url=None),
        scoring=replace(settings.scoring, encoder=False),  # a fortnight in a minute; the change is plain enough
        slack=replace(settings.slack, token=Secret(TOKEN), channel=CHANNEL, base_url=slack.base_url),
        kafka=replace(
            settings.kafka,
            bootstrap_servers=(brokers,) if brokers else (),
            topics=(f"botwatch-demo-{int(datetime.now(UTC).timestamp())}",),
            start_from="earliest",
        ),
        time=quick if brokers else settings.time,
    )


@contextmanager
def _bars(screen: Console) -> Iterator[Bar]:
    """One line a step: a bar that fills while it lasts, the time it took when it is over."""
    parts = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*parts, console=screen, disable=not screen.is_terminal) as progress:
        tasks: dict[str, int] = {}

        def show(words: str, done: float, total: float | None) -> None:
            if words not in tasks:
                tasks[words] = progress.add_task(words, total=total)
                if not screen.is_terminal:
                    screen.print(words)
            progress.update(tasks[words], completed=done, total=total)  # type: ignore[arg-type]

        yield show


def _through_the_file(stage: Stage, settings: Settings, bar: Bar) -> None:
    size = stage.transcripts.stat().st_size

    def read(done: int, total: int | None) -> None:
        bar("read, scored, booked", done, total or size)

    replaying.replay(
        settings,
        str(stage.transcripts),
        progress=read,
        closing=lambda: bar("windows closed and judged", 0, None),
        durable=False,
    )
    bar("windows closed and judged", 1, 1)


def _around_the_change(hours: list[WindowLine], change: datetime) -> Table:
    table = Table(title=f"Toxic replies of {CHANGED_BOT}, hour by hour", title_justify="left", title_style="bold")
    table.box, table.pad_edge, table.padding = SIMPLE_HEAD, False, (0, 1, 0, 0)
    for heading in ("from (UTC)", "checked", "flagged", "rate", "95 % interval"):
        table.add_column(heading, justify="left" if heading.startswith("from") else "right", no_wrap=True)
    table.add_column("", no_wrap=True)
    top = max((line.high or 0.0 for line in hours), default=0.0) or 1.0
    for line in hours:
        if line.start <= change < line.end:
            table.add_row(f"{change:%d %b %H:%M}", "", "", "", "", f"{NEW_VERSION} goes live", style="yellow")
        table.add_row(
            f"{line.start:%d %b %H:%M}",
            f"{line.n_scored}",
            f"{line.flagged}",
            _percent(line.rate),
            f"{_percent(line.low).removesuffix(' %')} to {_percent(line.high)}",
            _interval_bar(line.low, line.rate, line.high, top),
            style="red" if line.end > change else None,
        )
    return table


def _interval_bar(low: float | None, rate: float | None, high: float | None, top: float) -> str:
    """Draw an interval as a line with a dot at the rate."""
    if low is None or rate is None or high is None:
        return "no data"
    at = [round(value / top * (_BAR - 1)) for value in (low, rate, high)]
    return "".join("●" if place == at[1] else "─" if at[0] <= place <= at[2] else " " for place in range(_BAR))


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f} %"


def _next_steps(stage: Stage, brokers: str | None) -> Text:
    program, config = _program(), f"--config {stage.config}"
    steps = [
        ("the alert with its evidence", f"{program} alerts show 1 {config}"),
        ("every reply accounted for", f"{program} ledger {config}"),
        ("both bots at a glance", f"{program} bots {config}"),
        ("the weekly report", f"{program} report --format html --out report.html {config}"),
        ("the Slack channel as a page", str(stage.page)),
        ("your own bots", f"{program} init, then {program} run"),
    ]
    if brokers is None:
        steps.insert(-1, ("the same through a real Kafka broker", "make demo-kafka"))
    width = max(len(words) for words, _ in steps)
    lines = Text("\nNext\n", style="bold")
    for words, command in steps:
        lines.append(f"  {words:<{width}}  ", style="not bold")
        lines.append(f"{command}\n", style="not bold cyan")
    return lines


def _program() -> str:
    """Give what to type for this program: its name where the shell finds it, else its path."""
    if shutil.which("botwatch"):
        return "botwatch"
    installed = Path(sys.executable).with_name("botwatch")
    return os.path.relpath(installed) if installed.exists() else f"{sys.executable} -m monitor"

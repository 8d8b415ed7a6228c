"""`botwatch learn`: a head of the bot's own from labelled replies, kept only when it is better."""

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from detectors.csv_rows import BadRows
from detectors.learning.comparing import Figure
from detectors.learning.labels import LabelFile, read_labels
from detectors.learning.learn import Labelled, Learning, Request, learn
from detectors.learning.ordinary import ordinary_transcripts
from detectors.stats.interval import Interval
from monitor.alerting.words import counted
from monitor.cli.installed import detector_of, features_of
from monitor.cli.learnt_rate import TrafficRate, traffic_rate
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import console, print_json, progress
from monitor.config.reading import read_settings
from monitor.config.settings import Settings
from monitor.domain.learnt import Heads, KeptHead
from monitor.errors import SettingsError
from monitor.storage.learnt_files import open_heads
from monitor.telemetry.logs import start_logging

WRONG_USAGE = 2
STDIN = "-"

app = typer.Typer()


@app.command("learn")
def learn_command(
    bot: Annotated[str, typer.Option("--bot", metavar="NAME", help="The bot whose replies were labelled.")],
    labels: Annotated[
        str | None,
        typer.Option("--labels", metavar="FILE", help="CSV with text, label (context, id); .gz too; - for stdin."),
    ] = None,
    detector: Annotated[
        str, typer.Option("--detector", metavar="SCORE", help="Which score the labels are about.")
    ] = "toxicity",
    model_version: Annotated[
        str, typer.Option("--model-version", metavar="V", help="Only for this version of the bot; all without it.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Compare, and keep nothing.")] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Go back to the shipped detector for this score.")] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Learn from labelled replies of one bot; keep what was learnt when it is better on labels held back.

    Says too how often the bot's traffic is what was labelled 1, however wrong the detector reads it.

    Columns of FILE: text (the reply; for user_toxicity and request_risk the user's turn), label (1 or 0), and if you
    have them context (a JSON list of the messages before it) and id. Give all labels of the bot, old and new together.
    """
    settings = read_settings(config)
    start_logging(settings.log.level, settings.log.format)
    if forget == (labels is not None):
        raise typer.BadParameter("give either a file with labels, or --forget", param_hint="--labels")
    with open_heads(settings) as heads:
        if labels is None:
            _forget(heads, bot, detector, dry_run=dry_run, as_json=as_json)
            return
        file = _read(labels)
        learning = _learnt(settings, heads, file, bot, detector, model_version)
        kept = learning.head is not None and not dry_run
        if learning.head is not None and kept:
            heads.keep(KeptHead(learning.head, learning.labels, _figures(learning), datetime.now(UTC)))
    rate = traffic_rate(settings, learning, bot, detector, model_version)
    if as_json:
        print_json(_fields(learning, rate, bot, detector, model_version, kept=kept))
        return
    _show(learning, file, bot, detector)
    for line in rate.words(detector, model_version):
        typer.echo(line)
    _tell_outcome(learning, bot, detector, dry_run=dry_run)


def _read(path: str) -> LabelFile:
    try:
        data = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    except OSError as error:
        raise SettingsError(
            [f"{path} cannot be read: {error.strerror}; give a CSV with the columns text and label"]
        ) from None
    try:
        return read_labels(data)
    except BadRows as bad:
        for problem in bad.problems:
            typer.echo(f"{path}: {problem}", err=True)
        faults = counted(len(bad.problems), "fault", "faults")
        typer.echo(f"nothing was learnt: mend {faults} and run the command again", err=True)
        raise typer.Exit(WRONG_USAGE) from None


def _learnt(settings: Settings, heads: Heads, file: LabelFile, bot: str, score: str, model_version: str) -> Learning:
    request = Request(
        bot=bot,
        score=score,
        detector=detector_of(settings, score),
        features=features_of(settings),
        model_version=model_version,
        version=heads.next_version(bot, score),
    )
    labelled = [Labelled(row.transcript(score, bot, model_version), row.label) for row in file.rows]
    with progress(f"reading {_labels(len(labelled))}") as show:
        return learn(
            request.beside(kept.head for kept in heads.in_use(bot)), labelled, ordinary_transcripts(score, bot), show
        )


def _forget(heads: Heads, bot: str, score: str, *, dry_run: bool, as_json: bool) -> None:
    count = sum(kept.head.about.score == score for kept in heads.in_use(bot)) if dry_run else 0
    count = count or (0 if dry_run else heads.withdraw(bot, score, datetime.now(UTC)))
    if as_json:
        print_json({"bot": bot, "detector": score, "forgotten": count, "dry_run": dry_run})
        return
    if count == 0:
        typer.echo(f'nothing is kept for bot "{bot}" and {score}')
        return
    would = "would be" if dry_run else "is" if count == 1 else "are"
    told = counted(count, "head", "heads")
    typer.echo(f'{told} of bot "{bot}" for {score} {would} out of use; the shipped detector answers again')


def _show(learning: Learning, file: LabelFile, bot: str, score: str) -> None:
    if file.unread:
        typer.echo(f"columns that are not read: {', '.join(file.unread)}", err=True)
    for reason, count in sorted(learning.left_out.items()):
        typer.echo(f"{_labels(count)} {'is' if count == 1 else 'are'} left out: {reason}", err=True)
    typer.echo(f'bot "{bot}", {score}: {_labels(learning.labels)}, {learning.positives} of them 1')
    if learning.figures:
        compared = _labels(learning.compared)
        typer.echo(f"compared on {compared} that the new head had not seen; 95 % intervals in brackets")
        console().print(_table(learning))
    if learning.kind:
        typer.echo(f"what changes: {learning.kind}")


def _tell_outcome(learning: Learning, bot: str, score: str, *, dry_run: bool) -> None:
    if learning.head is None:
        typer.echo(f"not kept: {learning.reason}")
        typer.echo(f"in use as before: {learning.before}")
        return
    if dry_run:
        typer.echo(f"would be kept: {learning.after}, {learning.reason}")
        typer.echo("next: run the command without --dry-run")
        return
    typer.echo(f"kept: {learning.after}, {learning.reason}")
    typer.echo(f"next: botwatch score --bot {bot} FILE uses it at once, a running daemon within half a minute")
    typer.echo(f"back: botwatch learn --bot {bot} --detector {score} --forget")


def _labels(number: int) -> str:
    return counted(number, "label", "labels")


def _table(learning: Learning) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    table.add_column("")
    for title in (f"before ({learning.before})", f"after ({learning.after})", "change"):
        table.add_column(title)
    for figure in learning.figures:
        table.add_row(figure.name, _written(figure.before), _written(figure.after), _change(figure))
    return table


def _written(share: Interval, sign: str = "") -> str:
    return f"{share.rate:{sign}.3f} ({share.low:{sign}.3f} to {share.high:{sign}.3f})"


def _change(figure: Figure) -> str:
    """The change with a word: better or worse only where the interval leaves no doubt."""
    change = figure.change
    if change.low <= 0.0 <= change.high:
        return f"{_written(change, '+')} may be chance" if change.rate else "none"
    good = (change.rate > 0) == figure.higher_is_better
    return f"{_written(change, '+')} {'better' if good else 'worse'}"


def _figures(learning: Learning) -> dict[str, Any]:
    return {
        "before": learning.before,
        "compared": learning.compared,
        "better": learning.better,
        "positives": learning.positives,
        "figures": [_figure(figure) for figure in learning.figures],
    }


def _figure(figure: Figure) -> Mapping[str, Any]:
    return {
        "name": figure.name,
        **{
            when: {"value": share.rate, "low": share.low, "high": share.high}
            for when, share in (("before", figure.before), ("after", figure.after), ("change", figure.change))
        },
    }


def _fields(
    learning: Learning, rate: TrafficRate, bot: str, score: str, model_version: str, *, kept: bool
) -> dict[str, Any]:
    return {
        "bot": bot,
        "detector": score,
        "model_version": model_version or None,
        "labels": learning.labels,
        "positives": learning.positives,
        "left_out": dict(learning.left_out),
        "before": learning.before,
        "after": learning.after,
        "better": learning.better,
        "worth_keeping": learning.head is not None,
        "kept": kept,
        "reason": learning.reason,
        "compared": learning.compared,
        "threshold": learning.head.threshold if learning.head else None,
        "figures": [_figure(figure) for figure in learning.figures],
        "traffic": rate.fields(),
    }

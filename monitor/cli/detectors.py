"""`botwatch detectors`: which there are, and how well they do on labels of your own."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from detectors.artefact import recorded_digests
from detectors.card import Quality, quality
from detectors.csv_rows import BadRows
from detectors.encoder import shared
from detectors.learning.labels import LabelFile, Row, read_labels
from detectors.score import Detector, Score
from detectors.stats.interval import Interval
from detectors.text import generalisation, toxicity
from monitor.cli.installed import detector_of, installed
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import UNKNOWN, Column, list_rows, progress
from monitor.config.reading import read_settings
from monitor.config.settings import Settings
from monitor.domain.learnt import KeptHead
from monitor.errors import SettingsError
from monitor.scoring.guarded import detector_id, scored
from monitor.storage.learnt_files import open_heads
from monitor.telemetry.logs import start_logging

WRONG_USAGE = 2
STDIN = "-"
CHUNK = 64
EVERYTHING = "all"
CARD_PAGE = "docs/detectors.md"

app = typer.Typer(no_args_is_help=True)

KINDS = [
    Column("name"),
    Column("version"),
    Column("tier", right=True),
    Column("scores"),
    Column("thresholds", "threshold", show=lambda found: _thresholds_in_words(found)),
    Column("from"),
]
CARD = [
    Column("detector"),
    Column("group"),
    Column("rows", right=True),
    Column("positives", "labelled 1", right=True),
    *(
        Column(name, title, show=lambda share: _written(share))
        for name, title in (
            ("precision", None),
            ("recall", None),
            ("f1", "F1"),
            ("auroc", "AUROC"),
            ("auprc", "AUPRC"),
            ("false_flags", "false flags"),
        )
    ),
    Column("calibration_error", "calibration error", show=lambda value: UNKNOWN if value is None else f"{value:.3f}"),
]


@app.callback()
def detectors() -> None:
    """List the detectors; judge them by labels of your own."""


@app.command("ls")
def list_detectors(
    bot: Annotated[str | None, typer.Option("--bot", metavar="NAME", help="And what was learnt for this bot.")] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """List every detector: ours, those of other packages, those that the settings plug in, those learnt for a bot.

    The threshold is the value from which a reply is flagged; where it is not one number for a detector, "-" is shown.
    """
    settings = read_settings(config)
    start_logging(settings.log.level, settings.log.format)
    rows = [_kind(detector, settings) for detector in installed(settings)]
    if bot is not None:
        with open_heads(settings) as heads:
            rows += [_head(kept) for kept in heads.in_use(bot)]
    list_rows(rows, KINDS, as_json=as_json)


@app.command("card")
def card(
    data: Annotated[
        str | None,
        typer.Option("--data", metavar="FILE", help="CSV with text, label (context, id, group); - for stdin."),
    ] = None,
    detector: Annotated[
        list[str] | None,
        typer.Option("--detector", metavar="SCORE", help="Which score to judge; again for more.", show_default=False),
    ] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Judge detectors by labels of your own: how much they find, how much they flag wrongly, how far to trust values.

    Without --data it says where the card of the shipped detectors is. 95 % intervals stand in brackets; a row for each
    group where the file has a column group.
    """
    settings = read_settings(config)
    start_logging(settings.log.level, settings.log.format)
    if data is None:
        _shipped(as_json=as_json)
        return
    file = _read(data)
    rows: list[dict[str, Any]] = []
    for name in detector or ["toxicity"]:
        with progress(f"{name}: {len(file.rows)} labels") as show:
            rows += _judged(detector_of(settings, name), name, file.rows, show)
    list_rows([_flat(row) for row in rows] if as_json else rows, CARD, as_json=as_json)
    for row in rows:
        for reason, count in row["left_out"].items() if row["group"] == EVERYTHING else ():
            typer.echo(f"{row['detector']}: {count} labels are left out: {reason}", err=True)
    if not as_json:
        typer.echo("better on your own bot: botwatch learn --bot NAME --labels FILE", err=True)


def _kind(detector: Detector, settings: Settings) -> dict[str, Any]:
    module = type(detector).__module__
    plugged = settings.detectors.get(detector.name)
    found = {name: at for name in detector.scores if (at := _threshold(name, settings)) is not None}
    if plugged is not None:
        found = dict.fromkeys(detector.scores, plugged.threshold)
    return {
        "name": detector.name,
        "version": detector.version,
        "tier": detector.tier,
        "scores": list(detector.scores),
        "threshold": found.get(detector.scores[0]),
        "thresholds": found,
        "from": "settings" if plugged else "botwatch" if module.startswith("detectors.") else module.partition(".")[0],
    }


def _threshold(score: str, settings: Settings) -> float | None:
    """The value from which a shipped score flags; None for one that flags by a rule."""
    if score.startswith("tone."):
        return None  # a mean is watched, nothing is flagged
    if settings.scoring.encoder and score in shared().scores:
        return float(shared().scores[score]["threshold"])
    if score == "toxicity":
        return toxicity.load_head().threshold
    return generalisation.load_head().threshold if score == "generalisation" else None


def _thresholds_in_words(found: Mapping[str, float]) -> str:
    same = set(found.values())
    if len(same) == 1:
        return f"{same.pop():.3f}"
    return ", ".join(f"{name.rpartition('.')[2]} {at:.3f}" for name, at in found.items()) or UNKNOWN


def _head(kept: KeptHead) -> dict[str, Any]:
    about = kept.head.about
    version = f" {about.model_version}" if about.model_version else ""
    return {
        "name": about.score,
        "version": about.id.partition("@")[2],
        "tier": 1,
        "scores": [about.score],
        "threshold": kept.head.threshold,
        "thresholds": {} if kept.head.threshold is None else {about.score: kept.head.threshold},
        "from": f"{kept.labels} labels of {about.bot}{version}",
    }


def _shipped(*, as_json: bool) -> None:
    """Say what the shipped detectors are made of, and where the figures stand that were measured when they were."""
    rows = [{"file": name, "sha256": digest, "card": CARD_PAGE} for name, digest in sorted(recorded_digests().items())]
    if as_json:
        list_rows(rows, [], as_json=True)
        return
    typer.echo(f"The card of the shipped detectors is {CARD_PAGE}: how it was measured, on what, with which limits.")
    list_rows(rows, [Column("file", "model file"), Column("sha256", "SHA-256")], as_json=False)
    typer.echo("How well they do on your bot only your own labels can say:")
    typer.echo("  botwatch detectors card --data FILE.csv     with the columns text and label (1 or 0)")


def _read(path: str) -> LabelFile:
    try:
        return read_labels(sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes())
    except OSError as error:
        why = f"{path} cannot be read: {error.strerror}; give a CSV with the columns text and label"
        raise SettingsError([why]) from None
    except BadRows as bad:
        for problem in bad.problems:
            typer.echo(f"{path}: {problem}", err=True)
        raise typer.Exit(WRONG_USAGE) from None


def _judged(detector: Detector, name: str, rows: Sequence[Row], show: Any) -> Iterator[dict[str, Any]]:
    found: list[Score] = []
    for start in range(0, len(rows), CHUNK):
        part = [row.transcript(name) for row in rows[start : start + CHUNK]]
        found += [scores[name] for scores in scored(detector, part).scores]
        show(len(found), len(rows))
    groups = dict.fromkeys(row.group for row in rows if row.group)
    for group in (EVERYTHING, *groups):
        mine = [place for place, row in enumerate(rows) if group in (EVERYTHING, row.group)]
        yield _row(detector, name, group, [found[place] for place in mine], [rows[place].label for place in mine])


def _row(detector: Detector, name: str, group: str, scores: Sequence[Score], labels: Sequence[int]) -> dict[str, Any]:
    """Figures over the labels that have a score: one that has none is neither right nor wrong, and is counted."""
    valued = [place for place, score in enumerate(scores) if score.value is not None]
    reasons = [score.error or "no value" for score in scores if score.value is None]
    judged = quality(
        np.array([scores[place].value for place in valued], np.float64),
        np.array([bool(scores[place].flag) for place in valued], bool),
        np.array([labels[place] for place in valued], np.int64),
    )
    about = {"detector": name, "version": detector_id(detector), "group": group}
    return {
        **about,
        **{field.name: getattr(judged, field.name) for field in fields(Quality)},
        "left_out": {reason: reasons.count(reason) for reason in dict.fromkeys(reasons)},
    }


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: {"value": value.rate, "low": value.low, "high": value.high} if isinstance(value, Interval) else value
        for key, value in row.items()
    }


def _written(share: Interval | None) -> str:
    return UNKNOWN if share is None else f"{share.rate:.2f} ({share.low:.2f} to {share.high:.2f})"

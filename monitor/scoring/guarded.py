"""Loads detectors and asks them, so that whatever one raises costs one detector one reply."""

import math
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from detectors import registry
from detectors.learning.applying import SHIPPED, with_learnt
from detectors.learning.head import from_bytes
from detectors.plugins.making import made as plugins_made
from detectors.plugins.order import PluginOrder, PluginUnusable
from detectors.score import Detector, Score, Scores
from detectors.transcript import Transcript
from monitor.scoring.wire import Part


def load(names: Iterable[str], plugins: Sequence[PluginOrder] = (), *, encoder: bool = True) -> list[Detector]:
    """Load detectors by their names in the registry, or as "module:factory" where the factory gives one or several.

    Raises:
        UnknownDetector, DetectorUnusable, ArtefactRefused: as `registry.load`.
        PluginUnusable: a plugged-in detector cannot be made, or answers a score that another one answers.
    """
    ordered = {order.name for order in plugins}
    names = [name for name in names if name not in ordered]
    known = [name for name in names if ":" not in name]
    detectors: list[Detector] = list(registry.load(known, encoder=encoder)) if known else []
    for name in names:
        module, _, factory = name.partition(":")
        if factory:
            made = getattr(import_module(module), factory)()
            detectors.extend(made if isinstance(made, list | tuple) else [made])
    for order in plugins:
        plugged = plugins_made(order)
        taken = {name: detector.name for detector in detectors for name in detector.scores}
        twice = [name for name in plugged.scores if name in taken]
        if twice:
            raise PluginUnusable(
                f'detectors.{order.name} answers the score "{twice[0]}", and so does {taken[twice[0]]};'
                " give it a name of its own"
            )
        detectors.append(plugged)
    return detectors


def learnt(shipped: Sequence[Detector], heads: Sequence[bytes]) -> list[Detector]:
    """Put heads that were learnt for single bots over detectors; the shipped value is kept beside each learnt one."""
    return with_learnt(shipped, [from_bytes(head) for head in heads], beside=True)[0]


def scored(detector: Detector, transcripts: Sequence[Transcript]) -> Part:
    """Score a group; where the detector raises, each transcript by itself, so that it costs only the one to blame."""
    try:
        answers = list(detector.score(transcripts))
        if len(answers) != len(transcripts):
            raise WrongNumberOfScores
        return Part([_checked(detector, answer) for answer in answers])
    except Exception as error:  # noqa: BLE001  (a detector may raise anything; it is counted by its class)
        if len(transcripts) == 1:
            return Part([_without_value(detector, type(error).__name__)], [_where(error)])
    parts = [scored(detector, [transcript]) for transcript in transcripts]
    failures = sorted({failure for part in parts for failure in part.failures})
    return Part([scores for part in parts for scores in part.scores], failures)


class WrongNumberOfScores(Exception):
    """A detector answered for more or fewer transcripts than it was asked about."""


def _checked(detector: Detector, answer: Scores) -> dict[str, Score]:
    checked = {}
    for name in detector.scores:
        score = answer.get(name)
        if score is None:
            score = Score(None, None, detector_id(detector), error="MissingScore")
        elif score.value is not None and not math.isfinite(score.value):
            score = replace(score, value=None, flag=None, error="NotFinite")
        checked[name] = score
    for name in answer.keys() - checked.keys():
        if name.endswith(SHIPPED):
            checked[name] = answer[name]
    return checked


def _without_value(detector: Detector, error: str) -> dict[str, Score]:
    return {name: Score(None, None, detector_id(detector), error=error) for name in detector.scores}


def detector_id(detector: Detector) -> str:
    """Give name@version."""
    return f"{detector.name}@{detector.version}"


def _where(error: BaseException) -> str:
    """Say class and place of an error; its message may repeat what somebody said."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"

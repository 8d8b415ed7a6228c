"""The detectors by name: ours, and those that other packages offer under the entry-point group `botwatch.detectors`."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points

from detectors.score import Detector, Score, Scores, Tier
from detectors.text.assumed_gender import AssumedGender
from detectors.text.collapse import Collapse
from detectors.text.generalisation import Generalisation
from detectors.text.manipulation import Manipulation
from detectors.text.neutrality import Neutrality
from detectors.text.privacy import Privacy
from detectors.text.refusal import Refusal
from detectors.text.tone import Tone
from detectors.text.toxicity import Toxicity
from detectors.transcript import Transcript

GROUP = "botwatch.detectors"
_SCORE_NAME = re.compile(r"[a-z0-9_.]{1,60}")  # it becomes a key of JSON, an element of an array, a word in tables

OURS: Mapping[str, Callable[[], Detector]] = {
    "toxicity": Toxicity,
    "generalisation": Generalisation,
    "assumed_gender": AssumedGender,
    "refusal": Refusal,
    "tone": Tone,
    "neutrality": Neutrality,
    "privacy": Privacy,
    "manipulation": Manipulation,
    "collapse": Collapse,
}


class UnknownDetector(ValueError):
    """A name that no installed detector has."""


class DetectorUnusable(Exception):
    """A detector of another package cannot be loaded, or is not a detector."""


def names() -> list[str]:
    """Give the name of every installed detector, ours first."""
    return [*OURS, *sorted(set(_foreign()) - set(OURS))]


def load(wanted: Sequence[str] | Tier | None = None) -> list[Detector]:
    """Build detectors: the named ones in this order, all up to a tier, or all.

    Raises:
        UnknownDetector: a name is unknown; the nearest known one is named.
        DetectorUnusable: another package's detector fails to load.
        ArtefactRefused: a model file is missing or changed.
    """
    if wanted is None or isinstance(wanted, int):
        highest = 2 if wanted is None else wanted
        return [detector for detector in map(_built, names()) if detector.tier <= highest]
    return [_built(name) for name in wanted]


def score_names(wanted: Sequence[str] | Tier | None = None) -> list[str]:
    """Give the names of all scores that these detectors answer."""
    return [name for detector in load(wanted) for name in detector.scores]


def score_all(transcripts: Sequence[Transcript], tier: Tier = 1) -> list[Scores]:
    """Score every transcript with every detector up to a tier; no database, no network, no process but this one."""
    answers: list[dict[str, Score]] = [{} for _ in transcripts]
    for detector in load(tier):
        for answer, scores in zip(answers, detector.score(transcripts), strict=True):
            answer.update(scores)
    return list(answers)


def _built(name: str) -> Detector:
    if name in OURS:
        return OURS[name]()
    foreign = _foreign()
    if name not in foreign:
        raise UnknownDetector(_unknown(name, names()))
    try:
        detector: Detector = foreign[name].load()()
    except Exception as error:
        raise DetectorUnusable(
            f'detector "{name}" of {foreign[name].value} cannot be loaded: {type(error).__name__}: {error};'
            " mend or uninstall that package, or leave the detector out of the settings"
        ) from error
    odd = [score for score in getattr(detector, "scores", ()) if not _SCORE_NAME.fullmatch(str(score))]
    if odd:
        raise DetectorUnusable(
            f'detector "{name}" of {foreign[name].value} names a score "{odd[0]}"; expected small letters, digits, dots'
            " and underscores"
        )
    missing = [part for part in ("name", "version", "tier", "scores", "score") if not hasattr(detector, part)]
    if missing or detector.name != name:
        wrong = f"has no {', '.join(missing)}" if missing else f'calls itself "{detector.name}"'
        raise DetectorUnusable(
            f'detector "{name}" of {foreign[name].value} {wrong}; expected a class with name "{name}", version, tier,'
            " scores and score(transcripts)"
        )
    return detector


def _foreign() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=GROUP)}


def _unknown(name: str, known: Iterable[str]) -> str:
    known = sorted(known)
    near = get_close_matches(name, known, n=1)
    hint = f'; did you mean "{near[0]}"?' if near else ""
    return f'detector "{name}" is unknown; known: {", ".join(known)}{hint}'

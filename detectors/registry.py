"""The detectors by name: ours, and those that other packages offer under the entry-point group `botwatch.detectors`."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points

from detectors.encoder import Encoder, shared
from detectors.score import Detector, Score, Scores, Tier
from detectors.text.assumed_gender import AssumedGender
from detectors.text.collapse import Collapse
from detectors.text.generalisation import Generalisation
from detectors.text.manipulation import Manipulation
from detectors.text.neutrality import Neutrality
from detectors.text.privacy import Privacy
from detectors.text.refusal import Refusal
from detectors.text.request import request_risk, user_toxicity
from detectors.text.style import Voice
from detectors.text.tone import Tone
from detectors.text.toxicity import Toxicity
from detectors.text.unsafe import Unsafe
from detectors.transcript import Transcript

GROUP = "botwatch.detectors"
_SCORE_NAME = re.compile(r"[a-z0-9_.]{1,60}")  # it becomes a key of JSON, an element of an array, a word in tables

OURS: Mapping[str, Callable[[Encoder | None], Detector]] = {
    "toxicity": lambda encoder: Toxicity(encoder=encoder),
    "generalisation": lambda encoder: Generalisation(encoder=encoder),
    "assumed_gender": lambda _: AssumedGender(),
    "refusal": Refusal,
    "tone": lambda encoder: Tone(encoder=encoder),
    "neutrality": lambda _: Neutrality(),
    "privacy": lambda _: Privacy(),
    "manipulation": lambda _: Manipulation(),
    "collapse": lambda _: Collapse(),
}
OF_THE_ENCODER: Mapping[str, Callable[[Encoder], Detector]] = {
    "unsafe": Unsafe,
    "user_toxicity": user_toxicity,
    "request_risk": request_risk,
}

# Loaded where they are asked for, never listed.
WITHOUT_VALUE: Mapping[str, Callable[[Encoder | None], Detector]] = {"voice": Voice}


class UnknownDetector(ValueError):
    """A name that no installed detector has."""


class DetectorUnusable(Exception):
    """A detector of another package cannot be loaded, or is not a detector."""


def names() -> list[str]:
    """Give the name of every installed detector, ours first."""
    ours = [*OURS, *OF_THE_ENCODER]
    return [*ours, *sorted(set(_foreign()) - set(ours))]


def load(wanted: Sequence[str] | Tier | None = None, *, encoder: bool = True) -> list[Detector]:
    """Build detectors: the named ones in this order, all up to a tier, or all.

    Args:
        wanted: names, or the highest tier.
        encoder: whether they read with the encoder; without it they are faster and find less, and those that cannot do
            without it are left out.
    Raises:
        UnknownDetector: a name is unknown; the nearest known one is named.
        DetectorUnusable: another package's detector fails to load.
        ArtefactRefused: a model file is missing or changed.
    """
    if wanted is None or isinstance(wanted, int):
        highest = 2 if wanted is None else wanted
        chosen = [name for name in names() if encoder or name not in OF_THE_ENCODER]
        return [detector for detector in (_built(name, encoder) for name in chosen) if detector.tier <= highest]
    return [_built(name, encoder) for name in wanted if encoder or name not in OF_THE_ENCODER]


def score_names(wanted: Sequence[str] | Tier | None = None, *, encoder: bool = True) -> list[str]:
    """Give the names of all scores that these detectors answer."""
    return [name for detector in load(wanted, encoder=encoder) for name in detector.scores]


def score_all(transcripts: Sequence[Transcript], tier: Tier = 1, *, encoder: bool = True) -> list[Scores]:
    """Score every transcript with every detector up to a tier; no database, no network, no process but this one."""
    answers: list[dict[str, Score]] = [{} for _ in transcripts]
    for detector in load(tier, encoder=encoder):
        for answer, scores in zip(answers, detector.score(transcripts), strict=True):
            answer.update(scores)
    return list(answers)


def _built(name: str, encoder: bool) -> Detector:
    if name in OURS:
        return OURS[name](shared() if encoder else None)
    if name in OF_THE_ENCODER:
        return OF_THE_ENCODER[name](shared())
    if name in WITHOUT_VALUE:
        return WITHOUT_VALUE[name](shared() if encoder else None)
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

"""Plugged-in detectors as settings: what each kind needs, and what would clash."""

import re
from collections.abc import Iterator, Mapping

from monitor.config.settings import DetectorSettings

_NAME = re.compile(r"[a-z0-9_]{1,40}")
_SCORE = re.compile(r"[a-z0-9_.]{1,60}")
_NEEDS: Mapping[str, tuple[str, ...]] = {
    "hf-folder": ("path", "scores"),
    "transformers-folder": ("path", "scores"),
    "llm-judge": ("url", "model", "question"),
}


def problems_of(detectors: Mapping[str, DetectorSettings]) -> Iterator[str]:
    """Say what is missing or odd in the sections [detectors.NAME]."""
    for name, detector in detectors.items():
        here = f"detectors.{name}"
        if not _NAME.fullmatch(name):
            yield f"{here} is no name of a detector; expected small letters, digits and underscores"
        if detector.kind is None:
            yield f"{here}.kind is not set; expected one of {', '.join(_NEEDS)}"
            continue
        for key in _NEEDS[detector.kind]:
            if not getattr(detector, key):
                yield f'{here}.{key} is not set; kind "{detector.kind}" needs it; see docs/plug-ins.md'
        if detector.path is not None and not detector.path.is_dir():
            yield f"{here}.path is {detector.path}, which is no folder; expected the folder of a classifier"
        for score in (detector.scores or {}).values():
            if not _SCORE.fullmatch(score):
                yield f'{here}.scores has a score "{score}"; expected small letters, digits, dots and underscores'

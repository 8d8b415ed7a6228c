"""The detectors that the settings and this installation give, for commands that run them in their own process."""

from collections.abc import Sequence
from difflib import get_close_matches

from detectors import registry
from detectors.artefact import ArtefactRefused
from detectors.learning.features import Features, best_features
from detectors.plugins.order import PluginUnusable
from detectors.score import Detector
from monitor.config.settings import Settings
from monitor.errors import SettingsError
from monitor.scoring.guarded import load
from monitor.scoring.plugged import orders_of


def installed(settings: Settings, names: Sequence[str] | None = None) -> list[Detector]:
    """Load detectors by name, or all that are installed, and those that are plugged in.

    Raises:
        SettingsError: there is no detector of a name, or one cannot be loaded.
    """
    wanted = registry.names() if names is None else names
    try:
        return load(wanted, orders_of(settings), encoder=settings.scoring.encoder)
    except registry.UnknownDetector as unknown:
        raise SettingsError([f"scoring.detectors: {unknown}"]) from None
    except (PluginUnusable, registry.DetectorUnusable, ArtefactRefused) as unusable:
        raise SettingsError([str(unusable)]) from None


def detector_of(settings: Settings, score: str) -> Detector:
    """Load the detector that answers a score.

    Raises:
        SettingsError: none does; the nearest name is said.
    """
    # Most scores are called like their detector or after it, so that the others need not be loaded.
    named = score.partition(".")[0]
    for names in ([named] if named in registry.names() else [], None):
        found = installed(settings, names)
        for detector in found:
            if score in detector.scores:
                return detector
    known = sorted(name for detector in found for name in detector.scores)
    near = get_close_matches(score, known, n=1)
    hint = f'; did you mean "{near[0]}"?' if near else ""
    raise SettingsError([f'score "{score}" is unknown; known: {", ".join(known)}{hint}'])


def features_of(settings: Settings) -> Features:
    """Give what heads are learnt on here."""
    return best_features(encoder=settings.scoring.encoder)

"""How many replies does it take until another way of writing is told? For the question "what could be seen at all?"."""

import math

import numpy as np

from detectors.stats.mean_real import THETAS
from detectors.stats.shifts import VARIANCES
from detectors.stats.voice import HOUR_WEIGHT
from detectors.stats.voice_reference import VoiceReference

FEATURES_LITTLE = 10  # habits that are unrelated to each other, where many move a little


def replies_of_one(voice: VoiceReference, shift: float, level: float) -> float | None:
    """Replies until one feature is told that moved by `shift`; half of the cases take longer.

    Args:
        voice: the reference; of its features the one in the middle.
        shift: in deviations of single replies, > 0.
        level: the threshold over the part of the budget, > 1.
    Returns:
        None where it is never told: the past is too short for so small a shift.
    Example:
        >>> from detectors.stats.voice_reference import learn_voice
        >>> rng = np.random.default_rng(0)
        >>> voice = learn_voice(np.arange(2000) * 300, rng.normal(size=(2000, 20)))
        >>> [round(replies_of_one(voice, shift, 1000.0)) for shift in (2.0, 1.0, 0.5)]
        [8, 31, 129]
    """
    thetas = np.array([theta for theta in THETAS if theta > 0])
    columns = [place for place, theta in enumerate(THETAS) if theta > 0]
    phi = np.median(voice.phis[:, columns], axis=0)
    gain = float(((thetas * shift - thetas**2 / 2.0) / phi).max())
    needed = math.log(level / HOUR_WEIGHT) + math.log(2.0 * voice.usual.size * len(THETAS))
    return _units(needed / gain, voice.replies) if gain > 0 else None


def replies_of_many(voice: VoiceReference, shift: float, level: float) -> float | None:
    """Replies until a change is told in which ten unrelated habits moved by `shift` each; arguments as above.

    Example:
        >>> from detectors.stats.voice_reference import learn_voice
        >>> rng = np.random.default_rng(0)
        >>> voice = learn_voice(np.arange(2000) * 300, rng.normal(size=(2000, 20)))
        >>> round(replies_of_many(voice, 0.5, 1000.0))
        21
    """
    needed = math.log(level / HOUR_WEIGHT) + math.log(2.0)
    size = voice.usual.size
    told = [variance * np.arange(1.0, voice.replies) for variance in VARIANCES]
    spread = FEATURES_LITTLE * shift**2
    evidence = []
    for variance, each in zip(VARIANCES, told, strict=True):
        squares = size + spread * each / variance
        evidence.append((squares * each / (1.0 + each) - size * np.log1p(each)) / 2.0)
    enough = np.flatnonzero((np.logaddexp.reduce(evidence) - math.log(len(VARIANCES))) / voice.phi_all >= needed)
    return _units(float(enough[0] + 1), voice.replies) if enough.size else None


def _units(harmonic: float, past: float) -> float | None:
    """Replies since the change of which, with those before, the harmonic count is this."""
    return harmonic * past / (past - harmonic) if harmonic < past else None

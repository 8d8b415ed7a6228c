"""Is a firing stream back to usual? Each candidate end of the incident is tested against "still half as bad"."""

import math
from dataclasses import dataclass

import numpy as np
from scipy import special

from detectors.stats.isr import DAY_S, Direction, FloatArray, IntArray, log_sum

RECOVERED_FROM = 672.0  # hours: one false recovery in 28 days of a lasting incident
SMALLEST_PSI = 1.15
LARGEST_RATIO = 20.0
FEW_PAST_FLAGS = 10.0  # below it the incident itself is the yardstick
CANDIDATE_KEPT_S = 14 * DAY_S


@dataclass(frozen=True, slots=True)
class Incident:
    """What is known of a firing stream.

    alarm_at: start of the slice of the alarm; change_at: estimated start of the change; log_m, ratio_low: at the alarm;
    past_flags, past_exposure: before the change; flags, exposure: since it; phi: inflation of the counts; unit: size of
    one effective flag; ends: candidate ends (slice starts) with the flags and exposure of the incident before each;
    hour: hour of the last candidate end; faded_at: since when the running ratio is no longer distinguishable from 1.
    """

    alarm_at: int
    change_at: int
    log_m: float
    ratio_low: float | None
    past_flags: float
    past_exposure: float
    flags: float
    exposure: float
    phi: float
    unit: float
    ends: IntArray
    flags_before: FloatArray
    exposure_before: FloatArray
    hour: int
    faded_at: int | None = None

    @property
    def usual(self) -> float | None:
        """Rate before the change; None without exposure."""
        return self.past_flags / self.past_exposure if self.past_exposure > 0 else None

    @property
    def current(self) -> float | None:
        """Rate since the change; None without exposure."""
        return self.flags / self.exposure if self.exposure > 0 else None

    @property
    def ratio(self) -> float | None:
        """Current over usual; None where the usual rate is 0 or unknown."""
        return self.current / self.usual if self.usual and self.current is not None else None


def log_recovery(incident: Incident, direction: Direction) -> float:
    """Log of the sum over candidate ends of the e-value against "the rate since this end is still half as bad".

    Half as bad is estimated for every candidate end from the incident before it, less two standard errors: a ratio
    fixed at the alarm is too large (the alarm came when it looked large), and would let incidents end that go on.

    Args:
        incident: with its candidate ends.
        direction: the direction in which the rate changed.
    Returns:
        Recovered from log(672) on; minus infinity without candidates.
    Example:
        >>> ends, before = np.array([0]), np.array([100.0])
        >>> bad = Incident(0, 0, 7.0, 1.5, 500.0, 1e5, 110.0, 2e4, 1.0, 1.0, ends, before, np.array([1e4]), 0)
        >>> log_recovery(bad, "up") > math.log(RECOVERED_FROM)  # 10 flags in 10,000 after 100 in 10,000, usual 50
        True
    """
    return log_sum(_terms(incident, direction))


def likely_end(incident: Incident, direction: Direction) -> int | None:
    """The candidate end with the most evidence: when the incident was probably over; None without candidates."""
    terms = _terms(incident, direction)
    return int(incident.ends[int(terms.argmax())]) if terms.size else None


def still_distinct(incident: Incident, direction: Direction, confidence: float = 0.95) -> bool:
    """Say whether the ratio since the change is still clearly beyond 1 (its one-sided bound, counts over phi)."""
    since, before = incident.flags / incident.phi, incident.past_flags / incident.phi
    share = incident.exposure / (incident.exposure + incident.past_exposure)
    if direction == "up":
        return since > 0 and float(special.betaincinv(since, before + 1.0, 1.0 - confidence)) > share
    return before > 0 and float(special.betaincinv(since + 1.0, before, confidence)) < share


def _terms(incident: Incident, direction: Direction) -> FloatArray:
    """Log e-value of each candidate end."""
    since_flags = incident.flags - incident.flags_before
    since_exposure = incident.exposure - incident.exposure_before
    few = incident.past_flags / incident.unit < FEW_PAST_FLAGS
    rule = _against_incident if few else _against_usual
    return rule(incident, since_flags, since_exposure, direction)


def _against_usual(incident: Incident, flags: FloatArray, exposure: FloatArray, direction: Direction) -> FloatArray:
    usual = incident.past_flags / incident.past_exposure
    counted = np.maximum(incident.flags_before, 0.5 * incident.unit)
    worse = counted / np.maximum(incident.exposure_before, 1e-12) / usual
    if direction == "down":
        worse = 1.0 / worse
    worse = np.minimum(worse * np.exp(-2.0 * np.sqrt(incident.phi / counted)), LARGEST_RATIO)
    psi = np.maximum(SMALLEST_PSI, 1.0 + (worse - 1.0) / 2.0)
    if direction == "down":
        psi = 1.0 / psi
    stretched = exposure * psi
    share = stretched / (incident.past_exposure + stretched)
    raw = -flags * np.log(psi) - (incident.past_flags + flags) * np.log1p(share * (1.0 / psi - 1.0))
    evidence: FloatArray = raw / incident.phi
    return evidence


def _against_incident(incident: Incident, flags: FloatArray, exposure: FloatArray, direction: Direction) -> FloatArray:
    """With almost no flags before: is the rate still at least half of the incident's (down: at most twice)?"""
    half, fifth = (0.5, 0.2) if direction == "up" else (2.0, 5.0)
    total = incident.exposure_before + half * exposure
    share = np.divide(half * exposure, total, out=np.zeros(total.size), where=total > 0)
    raw = flags * math.log(fifth) - (incident.flags_before + flags) * np.log1p(share * (fifth - 1.0))
    evidence: FloatArray = raw / incident.phi
    return evidence

"""The values that judging a voice takes and gives: slices, settings, the state of a stream, changes of state.

A stream is one bot, model version and prompt version: a declared change begins a new one. What its caller has to keep:

* until the reference is learnt (7 days and 300 replies): the moment and the feature vectors of each sampled reply and
  of the turn that it answers. Numbers, no text;
* afterwards, for each slice and reference: n, the F sums of the replies' residuals, and the U sums of the questions'
  residuals against a reference of their own. Sums add up over sources, in any order;
* while an alarm is open: feature vectors again, so that "accept" can learn a new reference from them.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from detectors.stats.isr import FloatArray, IntArray
from detectors.stats.packing import packed, unpacked
from detectors.stats.voice_reference import VoiceReference


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """`false_alarms`: how many are allowed in 28 days for all streams that share the budget; the length of a slice."""

    false_alarms: float = 8.0
    slice_s: int = 300


@dataclass(frozen=True, slots=True)
class VoiceSlices:
    """Rows of one stream, oldest first: epoch seconds, replies, sums of their residuals (n_slices, F), budget share."""

    start: IntArray
    n: FloatArray
    sums: FloatArray
    share: FloatArray

    @staticmethod
    def of(start: IntArray, residuals: FloatArray, slice_s: int = 300, share: float = 1.0) -> "VoiceSlices":
        """Sum up residuals of single replies by slice.

        Example:
            >>> rows = VoiceSlices.of(np.array([10, 290, 310]), np.array([[1.0], [2.0], [4.0]]))
            >>> rows.start.tolist(), rows.n.tolist(), rows.sums.tolist()
            ([0, 300], [2.0, 1.0], [[3.0], [4.0]])
        """
        slices, index, counts = np.unique(start // slice_s * slice_s, return_inverse=True, return_counts=True)
        sums = np.zeros((slices.size, residuals.shape[1]))
        np.add.at(sums, index, residuals)
        return VoiceSlices(slices, counts.astype(np.float64), sums, np.full(slices.size, share))

    def part(self, first: int, last: int) -> "VoiceSlices":
        """The rows from index `first` up to and without `last`."""
        cut = slice(first, last)
        return VoiceSlices(self.start[cut], self.n[cut], self.sums[cut], self.share[cut])


@dataclass(frozen=True, slots=True)
class VoiceStarts:
    """Candidate starts: moment, until when it is kept, weight; replies and sums of residuals before it."""

    at: IntArray
    until: IntArray
    weight: FloatArray
    past_n: FloatArray
    past_sums: FloatArray

    @staticmethod
    def none(features: int) -> "VoiceStarts":
        """No starts."""
        whole, real = np.zeros(0, dtype=np.int64), np.zeros(0)
        return VoiceStarts(whole, whole, real, real, np.zeros((0, features)))

    def kept(self, which: NDArray[np.bool_]) -> "VoiceStarts":
        """Only those."""
        return VoiceStarts(
            self.at[which], self.until[which], self.weight[which], self.past_n[which], self.past_sums[which]
        )

    def with_one(self, at: int, kept_s: int, weight: float, n: float, sums: FloatArray) -> "VoiceStarts":
        """One more."""
        return VoiceStarts(
            np.append(self.at, at),
            np.append(self.until, at + kept_s),
            np.append(self.weight, weight),
            np.append(self.past_n, n),
            np.vstack([self.past_sums, sums]),
        )


@dataclass(frozen=True, slots=True)
class VoiceIncident:
    """An open alarm: what was usual before `change_at`, the feature that tells best, and candidates for its end."""

    alarm_at: int
    change_at: int
    past_n: float
    past_sums: FloatArray
    feature: int
    ends: VoiceStarts


@dataclass(frozen=True, slots=True)
class VoiceState:
    """All that the past means for the future: the latest slice, replies and sums so far, starts, an open alarm."""

    n: float
    sums: FloatArray
    starts: VoiceStarts
    last: int | None = None
    incident: VoiceIncident | None = None
    log_m: float = -math.inf

    @staticmethod
    def of(voice: VoiceReference) -> "VoiceState":
        """The state at the end of the reference: its replies are the past, and their residuals sum to nothing."""
        features = voice.usual.size
        return VoiceState(float(voice.replies), np.zeros(features), VoiceStarts.none(features))

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; `from_dict` gives the equal state back, bit for bit."""
        plain: dict[str, Any] = packed(self)
        return plain

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> "VoiceState":
        """Read what `to_dict` gave."""
        flat = unpacked(VoiceState, {**stored, "starts": None, "incident": None})
        features = flat.sums.size
        incident = stored["incident"]
        if incident is not None:
            ends = _starts(incident["ends"], features)
            incident = unpacked(VoiceIncident, {**incident, "ends": None})
            incident = replace(incident, ends=ends)
        log_m = -math.inf if flat.log_m is None else flat.log_m
        return replace(flat, starts=_starts(stored["starts"], features), incident=incident, log_m=log_m)


@dataclass(frozen=True, slots=True)
class VoiceChange:
    """A step in the life of an alarm.

    kind: "firing", or "resolved" (it writes as before again). slice, at: start and end of the deciding slice;
    change_at: estimated start of the change; n, past_n: replies since and before it; before: by feature, mean of the
    residuals before it; shift: since it less before, in deviations of the reference; z: the same in standard errors;
    log_m: log of what decided.
    """

    kind: Literal["firing", "resolved"]
    slice: int
    at: int
    change_at: int
    n: float
    past_n: float
    before: FloatArray = field(repr=False)
    shift: FloatArray = field(repr=False)
    z: FloatArray = field(repr=False)
    log_m: float


@dataclass(frozen=True, slots=True)
class VoiceJudgement:
    """The state after the slices, and what changed on the way."""

    state: VoiceState
    changes: tuple[VoiceChange, ...]


def _starts(stored: Mapping[str, Any], features: int) -> VoiceStarts:
    flat = unpacked(VoiceStarts, stored)
    return replace(flat, past_sums=flat.past_sums.reshape(-1, features))

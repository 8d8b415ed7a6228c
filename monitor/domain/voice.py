"""How replies are written, on its way into rows: feature vectors by bot, version, slice and source; no text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

import numpy as np

from detectors.stats.isr import FloatArray
from detectors.text.style import HALF, Voice
from monitor.domain.record import Reply

VOICE = Voice.name


class VoiceKey(NamedTuple):
    """Whose voice it is; a declared change of model or prompt, or of our own features, begins another one."""

    bot: str
    env: str
    model_version: str
    prompt_version: str
    features: str  # our detector, name@version

    @property
    def version(self) -> str:
        """The bot's version for people: the model, and the prompt where it has a version of its own.

        Example:
            >>> VoiceKey("shop", "prod", "m-7", "p-2", "voice@1").version
            'm-7 (prompt p-2)'
        """
        return f"{self.model_version} (prompt {self.prompt_version})" if self.prompt_version else self.model_version


class SampleKey(NamedTuple):
    """The replies of a voice that one batch holds in one slice of one source."""

    voice: VoiceKey
    slice: datetime
    source_id: int


@dataclass(slots=True)
class VoiceSample:
    """Features of these replies, in order, and the offset of the first: no other batch holds that."""

    offset: int
    features: list[bytes] = field(default_factory=list, repr=False)


def note_voice(
    samples: dict[SampleKey, VoiceSample], reply: Reply, features: bytes, detector: str, at: datetime
) -> None:
    """Add a reply to the sample of its slice.

    Args:
        samples: of the batch.
        reply: that counts; replies of a source come in order of their offsets.
        features: of the reply and of the turn that it answers, from `detectors.text.style.Voice`.
        detector: which version of it.
        at: start of its slice.
    """
    its = reply.transcript
    key = SampleKey(VoiceKey(its.bot, its.env, its.model_version, its.prompt_version, detector), at, reply.source_id)
    sample = samples.get(key)
    if sample is None:
        sample = samples[key] = VoiceSample(reply.offset)
    sample.features.append(features)


def unpacked(features: Sequence[bytes], n: int) -> tuple[FloatArray, FloatArray]:
    """Read samples of `n` replies of one voice: features of the replies and of the turns that they answer; (n, F) each.

    Example:
        >>> stored = np.array([1.5, 2.0, 0.25, 0.5], dtype=HALF).tobytes()
        >>> [part.tolist() for part in unpacked([stored], 1)]
        [[[1.5, 2.0]], [[0.25, 0.5]]]
    """
    both = np.frombuffer(b"".join(features), HALF).astype(np.float64).reshape(n, 2, -1)
    return both[:, 0], both[:, 1]


def moved(facts: Mapping[str, Any]) -> str:
    """Say what moved most in the way replies are written, from the facts of an alert.

    Example:
        >>> moved({"moved": ["replies 45 % shorter", "fewer commas"]})
        'replies 45 % shorter, fewer commas'
    """
    return ", ".join(facts.get("moved") or ()) or "nothing that has a name"


def model_or_traffic(facts: Mapping[str, Any]) -> str:
    """Say whether replies are written differently because they answer something else.

    Example:
        >>> model_or_traffic({"traffic": True})
        'the traffic changed, and the replies with it'
    """
    if facts.get("traffic"):
        return "the traffic changed, and the replies with it"
    declared = "" if facts.get("deploy") else ", and no new version was declared"
    return f"the bot: what its users write did not change{declared}"

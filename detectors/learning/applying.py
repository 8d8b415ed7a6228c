"""A detector with what was learnt for some bots put over it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

import numpy as np

from detectors.learning.features import OF_THE_USER, Features, Seen
from detectors.learning.head import LearntHead
from detectors.score import Detector, Score, Scores, Tier
from detectors.transcript import Transcript


class Learnt:
    """Answers as the shipped detector does; where its bot has a head of its own for a score, with that head's value.

    The spans stay the shipped detector's, and so does every answer without a value. A head that was learnt beside
    another version of the detector or on other features is left out: see `unfit`.
    """

    def __init__(self, shipped: Detector, heads: Iterable[LearntHead], features: Features) -> None:
        self.name, self.version = shipped.name, shipped.version
        self.tier: Tier = shipped.tier
        self.scores = shipped.scores
        self._shipped, self._features = shipped, features
        # The newest head of a bot, a version of it and a score comes last, and wins.
        self._heads = {
            (head.about.bot, head.about.model_version, head.about.score): head
            for head in sorted(heads, key=lambda head: head.about.version)
            if fits(head, shipped, features)
        }
        self._bots = {(bot, score) for bot, _, score in self._heads}

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Score all with the shipped detector, then those of bots with a head once more with theirs."""
        answers = self._shipped.score(transcripts)
        concerned = {(transcript.bot, name) for transcript in transcripts for name in self.scores} & self._bots
        if not concerned:
            return answers
        changed = [dict(answer) for answer in answers]
        for name in dict.fromkeys(name for _, name in sorted(concerned)):
            self._change(name, transcripts, changed)
        return list(changed)

    def _change(self, name: str, transcripts: Sequence[Transcript], answers: Sequence[dict[str, Score]]) -> None:
        for place, transcript in enumerate(transcripts):
            head = self._head_of(transcript, name)
            shipped = answers[place].get(name)
            if head is None or shipped is None or shipped.value is None:
                continue
            # One at a time: most batches hold few replies of such a bot, and a score must not depend on its batch.
            seen = self._features.read([transcript], of_user=name in OF_THE_USER)
            answers[place][name] = changed(shipped, head, seen)

    def _head_of(self, transcript: Transcript, name: str) -> LearntHead | None:
        own = self._heads.get((transcript.bot, transcript.model_version, name))
        return own or self._heads.get((transcript.bot, "", name))


def changed(shipped: Score, head: LearntHead, seen: Seen) -> Score:
    """Give the head's score in the place of a shipped one that has a value."""
    value = float(head.values(np.array([shipped.value]), seen.heads, seen.features)[0])
    flag = shipped.flag if head.threshold is None else value >= head.threshold
    return replace(shipped, value=value, flag=flag, detector=head.about.id)


def fits(head: LearntHead, shipped: Detector, features: Features) -> bool:
    """Say whether a head was learnt beside this very detector and these features."""
    about = head.about
    return (
        about.score in shipped.scores
        and about.detector == f"{shipped.name}@{shipped.version}"
        and about.features == features.id
        and about.heads == features.heads
    )


def unfit(heads: Iterable[LearntHead], shipped: Collection[Detector], features: Features) -> list[LearntHead]:
    """Give the heads that none of these detectors can use: the program or its settings changed since they were learnt.

    Heads for scores that no detector here answers are not meant.
    """
    answered = {name for detector in shipped for name in detector.scores}
    return [
        head
        for head in heads
        if head.about.score in answered and not any(fits(head, detector, features) for detector in shipped)
    ]


def with_learnt(shipped: Sequence[Detector], heads: Sequence[LearntHead], features: Features) -> list[Detector]:
    """Put heads over the detectors that they are for; the others stay as they are."""
    return [
        Learnt(detector, heads, features) if any(fits(head, detector, features) for head in heads) else detector
        for detector in shipped
    ]

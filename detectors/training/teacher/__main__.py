"""`python -m detectors.training.teacher --data DIR`: train four teachers, write what they say of the training texts.

Each teacher learns from three quarters of the examples and reads the last one, so what it says of a text is not what
somebody once labelled it as. Texts without labels are read by all four, and the held-back texts, by which they are told
from each other in `taught.json`.
"""

import argparse
import json
import random
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from rich.progress import track
from tokenizers import Tokenizer

from detectors.pieces import tokenizer_of
from detectors.training.encoder import pretrained as encoder_pretrained
from detectors.training.encoder.examples import Example
from detectors.training.encoder.fine_tune import SEED
from detectors.training.encoder.from_unlabelled import UNLABELLED, unlabelled_examples
from detectors.training.encoder.heads import HEADS
from detectors.training.encoder.network import Batch, Weights, loss_of
from detectors.training.encoder.optimise import Moments, at_rest, updated
from detectors.training.encoder.plan import epochs, read_examples
from detectors.training.encoder.taught import PATH, Logits, key_of, write_taught
from detectors.training.teacher import network, pretrained
from detectors.training.teacher.areas import areas
from detectors.training.teacher.folds import FOLDS, fold_of
from detectors.training.teacher.parcels import batch_of, cut, in_readable_parts, laid_out, parcels

_EPOCHS = 3
_RATE = 5e-5
_WARM_UP, _LAST = 0.06, 0.02  # share of the steps; of the rate


def main() -> None:
    """Train, read, write."""
    parser = argparse.ArgumentParser(prog="python -m detectors.training.teacher", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the open sets (NAME.csv.gz)")
    parser.add_argument("--taught", type=Path, default=PATH, help="where to write what the teachers say")
    parser.add_argument("--steps", type=int, help="stop each teacher after so many, to try things out")
    chosen = parser.parse_args()
    jax.config.update("jax_default_prng_impl", "rbg")
    sys.stderr.write(f"training on {jax.devices()}\n")
    tokenizer = tokenizer_of(encoder_pretrained.tokenizer_document().decode("utf-8"))
    examples = read_examples(chosen.data, SEED)
    everything = [*examples, *unlabelled_examples(chosen.data)]
    said: list[list[Logits]] = [[] for _ in everything]
    for fold in range(FOLDS):
        learnt = _trained(examples, tokenizer, fold, chosen.steps)
        to_read = [place for place, example in enumerate(everything) if _is_read(example, fold)]
        found = _read(learnt, [everything[place] for place in to_read], tokenizer)
        for place, logits in zip(to_read, found, strict=True):
            said[place].append(logits)
    read = [(example, np.mean(each, 0)) for example, each in zip(everything, said, strict=True)]
    taught = ((key_of(each.text, each.context), logits) for each, logits in read if each.part == "train")
    write_taught(taught, chosen.taught)
    told = {"made from": pretrained.SHA256, "licence": pretrained.LICENCE, "areas": areas(read)}
    chosen.taught.with_suffix(".json").write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    sys.stderr.write(f"written: {chosen.taught}\n")


def _is_read(example: Example, fold: int) -> bool:
    return example.part != "train" or example.source == UNLABELLED or fold_of(example) == fold


def _trained(examples: Sequence[Example], tokenizer: Tokenizer, fold: int, most_steps: int | None) -> Weights:
    learnt = network.start(pretrained.weights(), len(HEADS), fold)
    moments = at_rest(learnt)
    rng = random.Random(f"{SEED} {fold}")
    order = [
        parcel
        for units in epochs(examples, _EPOCHS, SEED)
        for parcel in parcels([unit for unit in units if fold_of(unit[0]) != fold], tokenizer, rng)
    ]
    order = order[:most_steps]
    for number, parcel in enumerate(track(order, f"teacher {fold + 1} of {FOLDS}"), 1):
        learnt, moments = _stepped(learnt, moments, batch_of(parcel), _rate(number, len(order)), float(number))
    return learnt


def _rate(number: int, steps: int) -> float:
    warm = _WARM_UP * steps
    return _RATE * min(number / warm, max(_LAST, (steps - number) / (steps - warm)))


@partial(jax.jit, donate_argnums=(0, 1))
def _stepped(learnt: Weights, moments: Moments, batch: Batch, speed: float, number: float) -> tuple[Weights, Moments]:
    chance = jax.random.fold_in(jax.random.key(0), jnp.int32(number))

    def loss(weights: Weights) -> jax.Array:
        found: jax.Array = loss_of(network.logits(weights, batch.ids, batch.judged, chance), batch)
        return found

    return updated(learnt, moments, jax.grad(loss)(learnt), speed, number)


def _read(learnt: Weights, examples: Sequence[Example], tokenizer: Tokenizer) -> list[Logits]:
    windows = [cut(tokenizer, example.text, example.context) for example in examples]
    logits = jax.jit(network.logits)
    found: dict[int, Logits] = {}
    for length, places in in_readable_parts(windows):
        rows: Logits = np.asarray(logits(learnt, *laid_out([windows[at] for at in places], length)))
        found |= {place: rows[at] for at, place in enumerate(places)}
    return [found[place] for place in range(len(windows))]


if __name__ == "__main__":
    main()

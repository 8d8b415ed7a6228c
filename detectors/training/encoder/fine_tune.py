"""The run: epochs over the plan, a bar that says when it ends, a checkpoint to go on from."""

import random
from collections.abc import Mapping
from pathlib import Path
from time import monotonic

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from detectors.pieces import tokenizer_of
from detectors.training.encoder import network, pretrained
from detectors.training.encoder.batches import batches
from detectors.training.encoder.heads import HEADS
from detectors.training.encoder.optimise import Moments, at_rest, rate, stepped
from detectors.training.encoder.plan import epochs, read_examples

SEED = 20_261_126
EPOCHS = 2
_CHECKPOINT_EVERY = 400  # steps

Arrays = Mapping[str, NDArray[np.float32]]


def fine_tuned(data: Path, folder: Path, *, epoch_count: int = EPOCHS, most_steps: int | None = None) -> Arrays:
    """Fine-tune and give all weights; a run that was broken off goes on from its checkpoint in `folder`.

    Args:
        data: folder with the open sets.
        folder: where the checkpoint is kept.
        epoch_count: passes over the plan.
        most_steps: stop after so many, to try things out.
    """
    tokenizer = tokenizer_of(pretrained.tokenizer_document().decode("utf-8"))
    learnt, frozen = network.start(pretrained.weights(), len(HEADS), SEED)
    moments, done = at_rest(learnt), 0
    checkpoint = folder / "checkpoint.npz"
    if checkpoint.exists():
        learnt, moments, done = _restored(checkpoint)
    rng = random.Random(SEED)
    plan = [list(batches(units, tokenizer, rng)) for units in epochs(read_examples(data, SEED), epoch_count, SEED)]
    order = [batch for epoch in plan for batch in epoch]
    total = min(len(order), most_steps or len(order))
    running, began = 0.0, monotonic()
    with _bar() as bar:
        task = bar.add_task("fine-tuning", total=total, completed=done, loss="")
        for step in range(done, total):
            learnt, moments, value = stepped(
                learnt, moments, frozen, order[step], jnp.float32(rate(step, total)), jnp.float32(step + 1)
            )
            running = 0.98 * running + 0.02 * float(value)
            bar.update(task, completed=step + 1, loss=f"loss {running / (1 - 0.98 ** (step + 1 - done)):.3f}")
            if (step + 1) % _CHECKPOINT_EVERY == 0 or step + 1 == total:
                _keep(checkpoint, learnt, moments, step + 1)
                bar.console.print(f"step {step + 1} of {total}, loss {running:.3f}, {monotonic() - began:.0f} s")
    return {name: np.asarray(array) for name, array in {**frozen, **learnt}.items()}


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[loss]}"),
        TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(),
    )  # fmt: skip


def _keep(path: Path, learnt: network.Weights, moments: Moments, step: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = {"learnt": learnt, "first": moments.first, "second": moments.second}
    arrays = {f"{part}:{name}": np.asarray(array) for part, named in parts.items() for name, array in named.items()}
    unfinished = path.with_suffix(".part.npz")
    np.savez(unfinished, step=np.array(step), **arrays)  # type: ignore[arg-type]  # its stub takes one signature
    unfinished.replace(path)


def _restored(path: Path) -> tuple[network.Weights, Moments, int]:
    parts: dict[str, network.Weights] = {"learnt": {}, "first": {}, "second": {}}
    with np.load(path, allow_pickle=False) as arrays:
        for key in arrays.files:
            if key != "step":
                part, name = key.split(":", 1)
                parts[part][name] = jax.device_put(arrays[key])
        return parts["learnt"], Moments(parts["first"], parts["second"]), int(arrays["step"])

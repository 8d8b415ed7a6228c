"""The run: epochs over the plan, a bar that says when it ends, the mean over its tail, a checkpoint to go on from."""

import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from detectors.pieces import tokenizer_of
from detectors.training.encoder import network, pretrained
from detectors.training.encoder.batches import batches
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import HEADS
from detectors.training.encoder.optimise import Moments, at_rest, stepped
from detectors.training.encoder.plan import epochs
from detectors.training.encoder.schedule import mean_after, rate
from detectors.training.encoder.taught import read_taught

SEED = 20_261_126
EPOCHS = 4
_CHECKPOINT_EVERY = 400  # steps

Arrays = Mapping[str, NDArray[np.float32]]


class State(NamedTuple):
    """All that a run goes on from.

    Attributes:
        mean: of the weights since the tail began, with those that it began with; before, the weights themselves.
        step: how many were made.
    """

    learnt: network.Weights
    moments: Moments
    mean: network.Weights
    step: int


def fine_tuned(
    examples: Sequence[Example], folder: Path, *, epoch_count: int = EPOCHS, most_steps: int | None = None
) -> Arrays:
    """Fine-tune and give all weights, the mean over the tail of the run.

    A run that was broken off goes on from its checkpoint in `folder`.

    Args:
        examples: of `plan.read_examples` and `unlabelled_examples`, in their order.
        folder: where the checkpoint is kept.
        epoch_count: passes over the plan.
        most_steps: stop after so many, to try things out.
    """
    tokenizer = tokenizer_of(pretrained.tokenizer_document().decode("utf-8"))
    learnt, frozen = network.start(pretrained.weights(), len(HEADS), SEED)
    state = State(learnt, at_rest(learnt), learnt, 0)
    checkpoint = folder / "checkpoint.npz"
    if checkpoint.exists():
        state = _restored(checkpoint)
    rng = random.Random(SEED)
    taught = read_taught()
    plan = [list(batches(units, tokenizer, rng, taught)) for units in epochs(examples, epoch_count, SEED)]
    order = [batch for epoch in plan for batch in epoch]
    total = min(len(order), most_steps or len(order))
    running, began = 0.0, monotonic()
    begun = state.step
    with _bar() as bar:
        task = bar.add_task("fine-tuning", total=total, completed=begun, loss="")
        for step in range(begun, total):
            state, value = _after(state, frozen, order[step], total)
            running = 0.98 * running + 0.02 * value
            bar.update(task, completed=step + 1, loss=f"loss {running / (1 - 0.98 ** (step + 1 - begun)):.3f}")
            if (step + 1) % _CHECKPOINT_EVERY == 0 or step + 1 == total:
                _keep(checkpoint, state)
                bar.console.print(f"step {step + 1} of {total}, loss {running:.3f}, {monotonic() - began:.0f} s")
    return {name: np.asarray(array) for name, array in {**frozen, **state.mean}.items()}


def _after(state: State, frozen: network.Weights, batch: network.Batch, total: int) -> tuple[State, float]:
    """Make one step, and join its weights to the mean."""
    speed, made = rate(state.step, total), state.step + 1
    learnt, moments, value = stepped(state.learnt, state.moments, frozen, batch, jnp.float32(speed), jnp.float32(made))
    mean = mean_after(state.mean, learnt, made, total)
    return State(learnt, moments, dict(mean), made), float(value)


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[loss]}"),
        TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(),
    )  # fmt: skip


def _keep(path: Path, state: State) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = {
        "learnt": state.learnt, "first": state.moments.first, "second": state.moments.second, "mean": state.mean,
    }  # fmt: skip
    arrays = {f"{part}:{name}": np.asarray(array) for part, named in parts.items() for name, array in named.items()}
    unfinished = path.with_suffix(".part.npz")
    np.savez(unfinished, step=np.array(state.step), **arrays)  # type: ignore[arg-type]  # its stub takes one signature
    unfinished.replace(path)


def _restored(path: Path) -> State:
    parts: dict[str, network.Weights] = {"learnt": {}, "first": {}, "second": {}, "mean": {}}
    with np.load(path, allow_pickle=False) as arrays:
        for key in arrays.files:
            if key != "step":
                part, name = key.split(":", 1)
                parts[part][name] = jax.device_put(arrays[key])
        moments = Moments(parts["first"], parts["second"])
        return State(parts["learnt"], moments, parts["mean"], int(arrays["step"]))

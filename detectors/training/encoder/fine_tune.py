"""The run: epochs over the plan, a bar that says when it ends, the mean over its tail, a checkpoint to go on from."""

import json
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
from tokenizers import Tokenizer

from detectors.pieces import tokenizer_of
from detectors.training.encoder import network, pretrained
from detectors.training.encoder.batches import batches
from detectors.training.encoder.examples import Example
from detectors.training.encoder.hardest import hardest
from detectors.training.encoder.heads import HEADS
from detectors.training.encoder.optimise import Moments, at_rest, stepped
from detectors.training.encoder.plan import OF_CHATS, QUOTAS, epochs
from detectors.training.encoder.schedule import mean_after, rate

SEED = 20_261_126
_CHECKPOINT_EVERY = 400  # steps

Arrays = Mapping[str, NDArray[np.float32]]


class Course(NamedTuple):
    """One run from the beginning to its end.

    Attributes:
        epochs: passes over its plan.
        quotas: rows of each set in an epoch.
        dropping: some of what the layers give is dropped at random while it learns.
    """

    name: str
    epochs: int
    quotas: Mapping[str, int]
    dropping: bool


# The longer a run, the better it knows our sentences and the worse the replies of bots in the sets, which are few and
# of which raters often disagree. The mean of a long run and a short one does nearly as well on each as the better one.
COURSES = (Course("broad", 3, QUOTAS, True), Course("chats", 2, OF_CHATS, False))


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
    examples: Sequence[Example], folder: Path, *, courses: Sequence[Course] = COURSES, most_steps: int | None = None
) -> Arrays:
    """Fine-tune and give all weights: of each course the mean over its tail, of the courses their mean.

    A run that was broken off goes on from its checkpoints in `folder`.

    Args:
        examples: of `plan.read_examples`, in its order.
        folder: where the checkpoints are kept.
        courses: each begins from the same weights.
        most_steps: of a course; stop after so many, to try things out.
    """
    tokenizer = tokenizer_of(pretrained.tokenizer_document().decode("utf-8"))
    learnt, frozen = network.start(pretrained.weights(), len(HEADS), SEED)
    ends = [
        _after_course(course, examples, tokenizer, learnt, frozen, folder / course.name, most_steps)
        for course in courses
    ]
    joined = {name: np.mean([np.asarray(end[name]) for end in ends], 0).astype(np.float32) for name in learnt}
    return {name: np.asarray(array) for name, array in {**frozen, **joined}.items()}


def _after_course(
    course: Course,
    examples: Sequence[Example],
    tokenizer: Tokenizer,
    learnt: network.Weights,
    frozen: network.Weights,
    folder: Path,
    most_steps: int | None,
) -> network.Weights:
    checkpoint = folder / "checkpoint.npz"
    state = _restored(checkpoint) if checkpoint.exists() else State(learnt, at_rest(learnt), learnt, 0)
    drawn = list(epochs(examples, course.epochs, SEED, course.quotas))
    rng = random.Random(SEED)
    order = list(batches(drawn[0], tokenizer, rng))
    steps = min(len(order), most_steps or len(order))
    state = _run(course, state, frozen, order[:steps], most_steps or len(order) * course.epochs, checkpoint)
    if course.epochs > 1 and steps == len(order):
        again = _hardest(folder / "hardest.json", examples, state, frozen, tokenizer)
        for units in drawn[1:]:
            order += batches([*units, *([examples[place]] for place in again)], tokenizer, rng)
        steps = min(len(order), most_steps or len(order))
        state = _run(course, state, frozen, order[:steps], steps, checkpoint)
    return state.mean


def _run(
    course: Course,
    state: State,
    frozen: network.Weights,
    order: Sequence[network.Batch],
    total: int,
    checkpoint: Path,
) -> State:
    """Make the steps that are left of `order`, the first of `total`."""
    running, began, begun = 0.0, monotonic(), state.step
    with _bar() as bar:
        task = bar.add_task(f"fine-tuning, {course.name}", total=total, completed=begun, loss="")
        for step in range(begun, len(order)):
            state, value = _after(course, state, frozen, order[step], total)
            running = 0.98 * running + 0.02 * value
            bar.update(task, completed=step + 1, loss=f"loss {running / (1 - 0.98 ** (step + 1 - begun)):.3f}")
            if (step + 1) % _CHECKPOINT_EVERY == 0 or step + 1 == len(order):
                _keep(checkpoint, state)
                bar.console.print(f"step {step + 1} of {total}, loss {running:.3f}, {monotonic() - began:.0f} s")
    return state


def _hardest(
    kept: Path, examples: Sequence[Example], state: State, frozen: network.Weights, tokenizer: Tokenizer
) -> list[int]:
    """Find the texts to be met again; a run that goes on meets those that it found."""
    if kept.exists():
        return list(json.loads(kept.read_text()))
    found = hardest(examples, state.learnt, frozen, tokenizer)
    kept.write_text(json.dumps(found))
    return found


def _after(
    course: Course, state: State, frozen: network.Weights, batch: network.Batch, total: int
) -> tuple[State, float]:
    """Make one step, and join its weights to the mean."""
    speed, made = rate(state.step, total), state.step + 1
    learnt, moments, value = stepped(
        state.learnt, state.moments, frozen, batch, jnp.float32(speed), jnp.float32(made), dropping=course.dropping
    )
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

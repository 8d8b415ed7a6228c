"""AdamW, written out: one file less to trust."""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from detectors.training.encoder.network import Batch, Weights, loss

HEADS_TIMES = 20.0  # the heads start from nothing
_CLIP = 2.0
_DECAY = 0.01
_FIRST, _SECOND, _SMALL = 0.9, 0.98, 1e-6


class Moments(NamedTuple):
    """Running means of the gradient and of its square."""

    first: Weights
    second: Weights


def at_rest(learnt: Weights) -> Moments:
    """Give the moments before the first step."""
    first, second = ({name: jnp.zeros_like(array) for name, array in learnt.items()} for _ in range(2))
    return Moments(first, second)


@jax.jit  # type: ignore[untyped-decorator]  # jax is not installed beside the linters
def stepped(
    learnt: Weights, moments: Moments, frozen: Weights, batch: Batch, speed: Any, number: Any
) -> tuple[Weights, Moments, Any]:
    """Learn from one batch; returns the new weights, the new moments and the loss."""
    value, gradient = jax.value_and_grad(loss)(learnt, frozen, batch)
    return *updated(learnt, moments, gradient, speed, number), value


def updated(learnt: Weights, moments: Moments, gradient: Weights, speed: Any, number: Any) -> tuple[Weights, Moments]:
    """Make the step number `number`, counted from 1, along a gradient; returns the new weights and moments."""
    length = jnp.sqrt(sum((part**2).sum() for part in gradient.values()))
    shrink = jnp.minimum(1.0, _CLIP / (length + 1e-9))
    first, second, after = {}, {}, {}
    for name, weight in learnt.items():
        slope = gradient[name] * shrink
        first[name] = _FIRST * moments.first[name] + (1 - _FIRST) * slope
        second[name] = _SECOND * moments.second[name] + (1 - _SECOND) * slope**2
        step = (first[name] / (1 - _FIRST**number)) / (jnp.sqrt(second[name] / (1 - _SECOND**number)) + _SMALL)
        own = HEADS_TIMES if name.startswith(("heads.", "mark")) else 1.0
        decay = _DECAY * weight if weight.ndim > 1 else 0.0
        after[name] = weight - speed * own * (step + decay)
    return after, Moments(first, second)

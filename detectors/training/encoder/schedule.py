"""How fast a step learns, and the mean of the weights over the last part of a run; nothing here needs jax.

The rate falls and then stays. Weights that a steady rate leaves behind lie round a point that is better than any of
them, much as the mean of several runs is better than each; one seeded run gives that mean every time.

Source:
    P. Izmailov et al. (2018), Averaging weights leads to wider optima and better generalization.
"""

from collections.abc import Mapping
from typing import Any

RATE = 2.5e-4  # the highest
WARM_UP = 80  # steps
TAIL = 0.45  # share of the steps, the last ones, whose rate stays and whose weights are averaged
TAIL_RATE = 0.35  # of the highest: enough that the weights go on moving round their mean
JOINED_EVERY = 10  # steps of the tail


def rate(step: int, steps: int) -> float:
    """Give the learning rate of a step, counted from 0: up over the warm-up, then down to a third, where it stays.

    Example:
        >>> rate(0, 1000) < rate(79, 1000), rate(600, 1000) == rate(999, 1000) == RATE * TAIL_RATE
        (True, True)
    """
    if step < WARM_UP:
        return RATE * (step + 1) / WARM_UP
    gone = (step - WARM_UP) / max(tail_of(steps) - WARM_UP, 1)
    return RATE * max(1.0 - (1.0 - TAIL_RATE) * gone, TAIL_RATE)


def tail_of(steps: int) -> int:
    """Say after how many steps the tail begins.

    Example:
        >>> tail_of(1000)
        550
    """
    return round(steps * (1.0 - TAIL))


def mean_after(mean: Mapping[str, Any], learnt: Mapping[str, Any], made: int, steps: int) -> Mapping[str, Any]:
    """Give the mean of the weights after a step; before the tail it is the weights themselves.

    Args:
        mean: after the step before.
        learnt: weights after this step, by name; arrays of any kind.
        made: steps made so far, this one too.
        steps: of the whole run.
    """
    behind = made - tail_of(steps)
    if behind <= 0:
        return learnt
    if behind % JOINED_EVERY and made != steps:
        return mean
    number = -(-behind // JOINED_EVERY) + 1  # of the weights that are joined, those at the tail's beginning too
    return {name: kept + (learnt[name] - kept) / number for name, kept in mean.items()}

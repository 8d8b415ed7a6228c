"""What closing and judging go by."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from monitor.domain.judging import Budget
from monitor.domain.metric import METRICS, Metric
from monitor.domain.sampling_goal import Goal
from monitor.domain.window import TimeSettings
from monitor.storage.names import BOTS


@dataclass(frozen=True, slots=True)
class Rules:
    """Settings of a control process, the same in all of them.

    times: how long we wait for whom.
    budget: how many false alarms are accepted.
    metrics: what is watched.
    post_at_once: tell everything as it is judged, however old (replay and demo); otherwise an alert that is far behind
        the wall clock waits until its feed has caught up, and one that is over by then is for the digest.
    max_bots: how many are kept apart.
    slices_at_once: how many slices of a bot are closed and judged in one transaction.
    goal: how soon a doubling is to be told, and what scoring may take; what is sampled follows from it.
    """

    times: TimeSettings = field(default_factory=TimeSettings)
    budget: Budget = field(default_factory=Budget)
    metrics: Sequence[Metric] = METRICS
    post_at_once: bool = False
    max_bots: int = BOTS
    slices_at_once: int = 576
    goal: Goal = field(default_factory=Goal)

"""The budget is divided, never spent twice: the bound on false alarms rests on these sums."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain.metric import BY_NAME, METRICS
from monitor.domain.sharing import Claim, Step, divided, steps

MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)
JUDGED = [metric for metric in METRICS if metric.is_judged]


def claims() -> st.SearchStrategy[Claim]:
    """Streams as a bot may have them."""

    def of(name: str, segment: str, way: str) -> Claim:
        metric = BY_NAME[name]
        if metric.kind == "mean":
            return Claim("", name, "both")
        if way != "up":
            return Claim("", name, way)  # type: ignore[arg-type]
        return Claim(segment if metric.has_segments else "", name, "up")

    return st.builds(
        of,
        st.sampled_from([metric.name for metric in JUDGED]),
        st.sampled_from(["", "channel=web", "channel=app", "language=de"]),
        st.sampled_from(["up", "up", "limit", "canary"]),
    )


def in_force(found: list[Step], moment: datetime) -> dict[Claim, float]:
    """The shares that hold at a moment."""
    held: dict[Claim, float] = {}
    for step in found:
        if step.from_slice <= moment:
            held |= step.shares
    return held


def sums_by_tier(held: dict[Claim, float]) -> dict[str, float]:
    sums: dict[str, float] = {}
    for claim, w in held.items():
        tier = BY_NAME[claim.metric].tier
        sums[tier] = sums.get(tier, 0.0) + w
    return sums


@given(st.sets(claims(), min_size=1, max_size=40))
def test_the_shares_of_a_tier_sum_to_at_most_one(alive: set[Claim]) -> None:
    found = divided({claim: BY_NAME[claim.metric] for claim in alive})

    assert all(total <= 1 + 1e-9 for total in sums_by_tier(found).values())
    assert all(w > 0 for w in found.values())


@given(
    st.dictionaries(claims(), st.integers(0, 200), min_size=1, max_size=20), st.lists(st.integers(1, 199), max_size=4)
)
def test_shares_hold_at_every_slice_however_many_slices_are_closed_together(
    born: dict[Claim, int], cuts: list[int]
) -> None:
    births = {claim: MONDAY + hours * HOUR for claim, hours in born.items()}
    metrics = {claim: BY_NAME[claim.metric] for claim in born}
    whole = steps({}, births, None, metrics)

    parts: list[Step] = []
    held: dict[Claim, float] = {}
    first = min(births.values())
    begin: datetime | None = None
    for end in [*(first + cut * HOUR for cut in sorted(set(cuts))), MONDAY + 1000 * HOUR]:
        new = {claim: at for claim, at in births.items() if at < end and claim not in held}
        made = steps(held, new, begin, metrics)
        parts += made
        held |= {claim: w for step in made for claim, w in step.shares.items()}
        begin = end

    parts.sort(key=lambda step: step.from_slice)  # as they are read: by slice, then by age
    for hours in range(0, 260, 5):
        now, apart = in_force(whole, MONDAY + hours * HOUR), in_force(parts, MONDAY + hours * HOUR)
        assert all(total <= 1 + 1e-9 for total in sums_by_tier(now).values())
        assert {claim: w for claim, w in apart.items() if w} == pytest.approx(
            {claim: w for claim, w in now.items() if w}
        )


def test_a_part_that_nobody_uses_goes_to_the_whole_bot() -> None:
    alone = divided({Claim("", "toxicity", "up"): BY_NAME["toxicity"]})
    beside = divided(dict.fromkeys((Claim("", "toxicity", "up"), Claim("", "toxicity", "limit")), BY_NAME["toxicity"]))

    assert list(alone.values()) == [1.0]
    assert list(beside.values()) == pytest.approx([0.9, 0.1])


def test_a_stream_that_is_watched_no_more_loses_its_share() -> None:
    held = {Claim("", "toxicity", "up"): 0.5, Claim("", "privacy", "up"): 0.5}
    only = {Claim("", "toxicity", "up"): BY_NAME["toxicity"]}

    [step] = steps(held, {}, MONDAY, only)

    assert step == Step(MONDAY, {Claim("", "toxicity", "up"): 1.0, Claim("", "privacy", "up"): 0.0})

"""The sample of a batch: the same for any split of it and any replay, by version, slice and risk."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain.record import Advance, Batch, Reply
from monitor.domain.risk import GLANCE
from monitor.domain.risk_band import bands_now, bands_of
from monitor.domain.sampling import Sampler, Step
from tests.unit.intake.records import NOON, SALT, batch_of, reader, value_of

PLAIN, RISKY = bands_now()
POLITE, RUDE = "Your parcel arrives today.", "You stupid idiot, go to hell!"
STEPS = {
    ("shop", "prod", "v1"): [
        Step(NOON - timedelta(minutes=30), {0: 0.5}),
        Step(NOON - timedelta(minutes=15), {0: 0.3, PLAIN: 0.2, RISKY: 0.9}),
    ]
}


def read(batch: Batch, *, at_a_glance: bool = True) -> list[Reply]:
    by_share = reader(bands=bands_of if at_a_glance else None)
    by_share.sampler = Sampler(SALT, {}, STEPS)
    return list(by_share.read(batch).replies)


def records(count: int) -> Batch:
    return batch_of(
        *(
            value_of(
                id=f"r-{n}",
                conversation_id=f"c-{n // 2}",
                model_version="v1" if n % 5 else "v2",
                ended_at=(NOON - timedelta(minutes=40 - n % 40)).isoformat(),
                messages=[
                    {"role": "user", "content": "Well?"},
                    {"role": "assistant", "content": (POLITE, RUDE)[n % 3 == 0]},
                ],
            )
            for n in range(count)
        )
    )


@settings(deadline=None, max_examples=30)
@given(cut=st.integers(1, 119))
def test_any_split_of_a_batch_has_the_same_sample(cut: int) -> None:
    whole = records(120)
    parts = [
        Batch(whole.records[:cut], {1: Advance(0, cut)}),
        Batch(whole.records[cut:], {1: Advance(cut, 120)}),
    ]

    assert [reply for part in parts for reply in read(part)] == read(whole)


def test_each_reply_has_the_chance_of_its_version_its_slice_and_its_looks() -> None:
    replies = read(records(120))

    for reply in replies:
        said = reply.transcript
        rude = said.reply == RUDE
        early = said.ended_at < NOON - timedelta(minutes=15)
        expected = 1.0 if said.model_version == "v2" or said.ended_at < NOON - timedelta(minutes=30) else 0.5
        if not early and said.model_version == "v1":
            expected = 0.9 if rude else 0.2
        assert reply.pi == expected
        assert reply.band == (RISKY if rude else PLAIN)
        assert said.segments[GLANCE].startswith("risky" if rude else "plain")
    assert any(reply.kept and not reply.even for reply in replies)


def test_a_reply_that_nobody_looked_at_has_the_share_of_all() -> None:
    [reply] = [each for each in read(records(120), at_a_glance=False) if each.transcript.id == "r-39"]

    assert (reply.pi, reply.band, dict(reply.transcript.segments)) == (0.3, 0, {})

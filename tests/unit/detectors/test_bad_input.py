"""Whatever a bot says, or its user: every detector answers a score or a reason, in about the time of any reply."""

import base64
import json
import random
import time
from collections.abc import Callable, Sequence
from functools import cache

import pytest

from detectors import registry
from detectors.score import Detector
from detectors.transcript import Transcript
from tests.factories import make_transcript

MEGABYTE = 1_000_000
ORDINARY = (
    "Thank you for getting in touch. Your jacket left our warehouse on Monday and should reach you within three working"
    " days. If it does not fit, you can return it free of charge, as long as it is in its box. The refund will be on"
    " your account soon."
)


def _words(count: int, seed: int = 1) -> str:
    rng = random.Random(seed)
    letters = "abcdefghijklmnopqrstuvwxyz"
    return " ".join("".join(rng.choices(letters, k=rng.randint(2, 9))) for _ in range(count))


def _code(lines: int) -> str:
    return "\n".join(f'    if (x[{n}] != y->z{n}) {{ return f(&a, "b\\n"); }}  // i >= {n}' for n in range(lines))


TEXTS = {
    "empty": "",
    "blank": " \n\t ",
    "one sign": "a",
    "emoji": "🎉🤡👩‍👩‍👧‍👦🏳️‍🌈" * 20,
    "right to left": "שלום، كيف يمكنني مساعدتك اليوم؟ " * 8,
    "mixed scripts": "Ihr заказ 注文 is готов, merci ありがとう " * 8,
    "control characters": "".join(map(chr, range(32))) * 8,
    "half a sign": "Thanks \ud83d and \udc00 bye",
    "combining marks": "Z" + "\u0301\u0327" * 200,
    "joiners": "i\u200bd\u200bi\u200bo\u200bt " * 40,
    "JSON": json.dumps([{"id": n, "ok": True, "price": n / 7, "names": ["a", None]} for n in range(20)]),
    "code": _code(12),
    "base64": base64.b64encode(bytes(range(256)) * 2).decode(),
    "spaced letters": "y o u a r e s t u p i d " * 20,
    "marks": "!?.,;:-_*#" * 50,
}
LONG = {
    "words": _words(MEGABYTE // 6),
    "sentences": ORDINARY * (MEGABYTE // len(ORDINARY)),
    "one letter": "a" * MEGABYTE,
    "blanks": "a" + " " * MEGABYTE + "b",
    "line breaks": "\n" * MEGABYTE + "a",
    "full stops": "a." * (MEGABYTE // 2),
    "digits": "1" * MEGABYTE,
    "digits and blanks": "1 " * (MEGABYTE // 2),
    "at signs": "@" * MEGABYTE,
    "colons": "a:" * (MEGABYTE // 2),
    "quotes": '"' * MEGABYTE,
    "brackets": "((" * (MEGABYTE // 2),
    "emoji": "🤡" * (MEGABYTE // 4),
    "right to left": "שלום " * (MEGABYTE // 5),
    "ligatures": "\ufdfa" * (MEGABYTE // 3),
    "code": _code(MEGABYTE // 50),
    "base64": base64.b64encode(random.Random(1).randbytes(MEGABYTE * 3 // 4)).decode(),
    "spaced letters": "s t u p i d " * (MEGABYTE // 12),
    "a claim over and over": "All women are bad at maths, they say, and women always cry. " * (MEGABYTE // 60),
    "I cannot": "I cannot " * (MEGABYTE // 9),
    "sorry": "sorry " * (MEGABYTE // 6),
    "phones": "+44 20 7946 0018 " * (MEGABYTE // 17),
    "addresses": "a@b.de " * (MEGABYTE // 7),
    "names": "Dear Mr Smith Jones " * (MEGABYTE // 20),
    "you are": "you are so very truly really " * (MEGABYTE // 29),
}


@cache
def detectors(encoder: bool) -> tuple[Detector, ...]:
    """All of ours."""
    names = [*registry.OURS, *(registry.OF_THE_ENCODER if encoder else ())]
    return tuple(registry.load(names, encoder=encoder))


def as_reply(text: str) -> Transcript:
    return make_transcript(turns=["Where is my jacket?", text])


def as_request(text: str) -> Transcript:
    return make_transcript(turns=[text, ORDINARY])


@pytest.mark.parametrize("place", [as_reply, as_request])
@pytest.mark.parametrize("name", TEXTS)
def test_every_text_has_a_score_or_a_reason(name: str, place: Callable[[str], Transcript]) -> None:
    transcript = place(TEXTS[name])

    for detector in detectors(encoder=True):
        [scores] = detector.score([transcript])
        assert set(scores) == set(detector.scores)
        for score in scores.values():
            assert (score.value is None) == (score.error is not None)
            assert score.value is None or 0.0 <= score.value <= 1.0
            assert all(0 <= span.start <= span.end <= len(transcript.reply) for span in score.spans)


@pytest.mark.parametrize(("encoder", "most"), [(True, 10), (False, 20)], ids=["encoder", "linear"])
def test_a_megabyte_costs_no_more_than_some_times_an_ordinary_reply(encoder: bool, most: int) -> None:
    some = detectors(encoder)
    bound = most * min(_seconds(some, as_reply(f"{ORDINARY} {number}")) for number in range(20))

    slow = [
        (name, place.__name__)
        for name, text in LONG.items()
        for place in (as_reply, as_request)
        # A busy machine is slow at times: what seems to be is measured again.
        if all(_seconds(some, place(f"{text}{number}")) > bound for number in range(3))
    ]

    assert slow == []


def _seconds(some: Sequence[Detector], transcript: Transcript) -> float:
    """CPU time of these detectors on a conversation that none of them has seen."""
    before = time.thread_time()
    for detector in some:
        detector.score([transcript])
    return time.thread_time() - before

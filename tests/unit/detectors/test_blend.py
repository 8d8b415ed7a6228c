"""Linear heads beside the encoder: several of them share what they read of a text."""

import pytest

from detectors.blend import linear_logit, partner_head, partner_logit
from detectors.spelling import MAX_CHARS
from detectors.words import read_words

PARTNERS = ("toxicity.npz", "partner.unsafe.npz")
TEXTS = {
    "short": "You are a fool, and your parcel is late.",
    "empty": "",
    "several windows": "Your parcel is late, and so are you. " * 20,
    "longer than what is read": "What an idiot, they say. " * (MAX_CHARS // 10),
    "half a sign": "Thanks \ud83d, you idiot",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_head_says_the_same_of_a_text_whoever_read_it_before(text: str) -> None:
    for name in PARTNERS:
        head = partner_head(name)
        assert head is not None
        [chunk] = read_words([text])

        assert linear_logit(head, text) == float(head.logits(chunk)[0])


def test_no_partner_says_nothing() -> None:
    assert partner_logit(None, "You idiot") == 0.0

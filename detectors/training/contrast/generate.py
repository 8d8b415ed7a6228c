"""Fills the sentence forms, seeded: the rows that the heads learn from and the suite that they are judged by."""

import random
import re
from collections.abc import Iterable
from typing import NamedTuple

from detectors.training.contrast.harmless import HARMLESS
from detectors.training.contrast.hostile import HOSTILE
from detectors.training.contrast.slots import SLOTS
from detectors.training.contrast.suite import SUITE

_SLOT = re.compile(r"\{(\w+)\}")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeiouAEIOU])")


class Row(NamedTuple):
    """One labelled sentence: the function it tests, the form it was filled from, and whether it is hostile."""

    text: str
    hostile: bool
    function: str
    form: str


def training_rows(per_form: int, rng: random.Random) -> list[Row]:
    """Fill every training form `per_form` times, a third of them after or before an ordinary service sentence."""
    forms = [
        (function, hostile, form)
        for hostile, family in ((True, HOSTILE), (False, HARMLESS))
        for function, sentences in family.items()
        for form in sentences
    ]
    return _unique(_filled(forms, per_form, rng, wrapped=True))


def suite_rows(per_form: int, rng: random.Random) -> list[Row]:
    """Fill every form of the functional suite; no form of it is trained on."""
    return _unique(_filled(SUITE, per_form, rng, wrapped=False))


def _filled(
    forms: Iterable[tuple[str, bool, str]], per_form: int, rng: random.Random, *, wrapped: bool
) -> Iterable[Row]:
    for function, hostile, form in forms:
        for _ in range(per_form):
            sentence = form
            if wrapped and rng.random() < 0.35:
                sentence = f"{rng.choice(SLOTS['open'])} {sentence}"
            if wrapped and rng.random() < 0.2:
                sentence = f"{sentence} {rng.choice(SLOTS['close'])}"
            yield Row(_sentence(sentence, rng), hostile, function, form)


def _sentence(form: str, rng: random.Random) -> str:
    text = _SLOT.sub(lambda slot: rng.choice(SLOTS[slot[1]]), form)
    text = _ARTICLE.sub(r"\1n ", text)
    return text[0].upper() + text[1:]


def _unique(rows: Iterable[Row]) -> list[Row]:
    return list({row.text: row for row in rows}.values())

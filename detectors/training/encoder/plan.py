"""How many rows of each set one epoch takes: replies of bots and our own sentences first, posts of people last."""

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, islice
from pathlib import Path

from detectors.training.encoder.examples import Example
from detectors.training.encoder.from_chatbots import convabuse, diasafety, hh_harmless, toxichat_bots
from detectors.training.encoder.from_contrast import contrast_examples
from detectors.training.encoder.from_ordinary import ordinary_examples, polite_examples
from detectors.training.encoder.from_posts import post_examples
from detectors.training.encoder.from_refusals import assistant_examples, refusal_examples
from detectors.training.encoder.from_requests import request_examples
from detectors.training.encoder.from_stereotypes import stereotype_examples

# Rows of an epoch, at most as many times each as `_MOST_TIMES` says; a set that is not named is taken whole.
QUOTAS: Mapping[str, int] = {
    "diasafety": 9_000, "toxichat_bots": 4_600, "convabuse": 3_100, "hh_harmless_test": 2_000,
    "refusal_direction": 1_100, "jbb_artifacts": 1_300, "coconot_pref": 1_300,
    "harmful_prompts": 850, "coconot_prompts": 1_200, "attacks": 250,
    "davidson": 1_300, "hatexplain": 5_000, "edos_sexism": 1_800, "hatemoji_build": 1_500, "misogyny": 700,
    "wikitalk": 700, "wiki_context_gc": 500, "toxigen_demos": 900, "toxic_spans": 1_200,
    "stereoset_intra": 2_400, "redditbias": 2_200, "seegull": 800, "bbq_ambig": 800,
    "sgd_turns": 3_000, "bold_wiki": 3_600, "politeness_wikipedia": 2_600, "contrast": 62_000, "assistants": 5_000,
    "unlabelled": 15_000,
}  # fmt: skip
_MOST_TIMES = 2
_BALANCED = frozenset({"davidson", "misogyny", "wiki_context_gc", "wikitalk"})  # as many rows of each kind

Unit = Sequence[Example]  # one row, or the two of a pair


def read_examples(data: Path, seed: int) -> list[Example]:
    """Read every set, the same rows in the same order for the same seed."""
    return [
        *diasafety(data),
        *toxichat_bots(data),
        *convabuse(data),
        *hh_harmless(data),
        *refusal_examples(data, random.Random(seed)),
        *assistant_examples(data, random.Random(seed + 1)),
        *request_examples(data),
        *post_examples(data),
        *stereotype_examples(data),
        *ordinary_examples(data),
        *polite_examples(data),
        *contrast_examples(seed),
    ]


def epochs(examples: Sequence[Example], count: int, seed: int) -> Iterator[list[Unit]]:
    """Give the units of each epoch; the next epoch goes on where the last one stopped in each set."""
    streams = {}
    sizes = {}
    for source, units in _by_source(examples).items():
        rows = sum(map(len, units))
        quota = min(QUOTAS.get(source, rows), _MOST_TIMES * rows)
        sizes[source] = max(1, round(quota * len(units) / rows))
        streams[source] = _stream(units, source, random.Random(f"{seed} {source}"))
    for _ in range(count):
        yield [unit for source, stream in streams.items() for unit in islice(stream, sizes[source])]


def _by_source(examples: Sequence[Example]) -> dict[str, list[Unit]]:
    paired: dict[tuple[str, str], list[Example]] = defaultdict(list)
    found: dict[str, list[Unit]] = defaultdict(list)
    for example in examples:
        if example.part != "train":
            continue
        if not example.unit:
            found[example.source].append((example,))
            continue
        waiting = paired[example.source, example.unit]
        waiting.append(example)
        if len(waiting) == 2:
            found[example.source].append(tuple(waiting))
            waiting.clear()
    for (source, _), alone in paired.items():
        found[source] += [(example,) for example in alone if example.labels]
    return found


def _stream(units: list[Unit], source: str, rng: random.Random) -> Iterator[Unit]:
    if source not in _BALANCED:
        yield from _shuffled_for_ever(units, rng)
    by_kind: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        by_kind[unit[0].kind].append(unit)
    for stream in cycle([_shuffled_for_ever(found, rng) for found in by_kind.values()]):
        yield next(stream)


def _shuffled_for_ever(units: list[Unit], rng: random.Random) -> Iterator[Unit]:
    while True:
        yield from rng.sample(units, len(units))

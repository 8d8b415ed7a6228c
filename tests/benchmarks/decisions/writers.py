"""Made-up bots that differ in how they write, and users that differ in what they ask; or answers of real ones."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from detectors.encoder import Encoder
from detectors.stats.isr import FloatArray
from detectors.text.style import FEATURES, Voice, styles
from detectors.transcript import Transcript, Turn
from monitor.domain.voice import unpacked

SMALL = re.findall(
    "[a-z]+",
    "the of and to a in is that for it as with on be are this by or can an from at not which if but have so when",
)
TOPICS = tuple(
    tuple(words.split())
    for words in (
        "parcel courier depot label delivery address shipment customs warehouse driver tracking receipt",
        "garden soil seed water shade compost pruning roots blossom hedge frost pot",
        "router cable signal modem password update network adapter firmware browser printer socket",
        "train platform ticket seat station luggage timetable delay conductor bridge ferry harbour",
        "flour oven butter yeast crust spoon simmer pan onion pepper broth dough",
    )
)
OPENINGS = ("Certainly.", "Thank you for asking.", "I'm glad to help!", "Sure, of course.")
HEDGES = ("perhaps", "usually", "generally", "may", "often")
LINKS = ("however", "also", "therefore", "additionally", "instead")
SHORT = ("it's", "don't", "you'll", "can't", "that's")


@dataclass(frozen=True, slots=True)
class Writer:
    """How a bot writes: sentences in a reply, words in a sentence, chances of its habits, its use of small words."""

    sentences: float
    words: float
    opening: float
    lists: float
    hedges: float
    links: float
    short: float
    exclaims: float
    small: FloatArray

    @staticmethod
    def drawn(rng: np.random.Generator) -> "Writer":
        """Some bot; as far from the next one as two chat models of the same size are."""
        usual = (4.0, 13.0, 0.2, 0.15, 0.03, 0.03, 0.02, 0.06)
        sentences, words, opening, lists, hedges, links, short, exclaims = (
            float(value) for value in np.array(usual) * np.exp(rng.normal(0.0, 0.1, len(usual)))
        )
        usage = rng.gamma(200.0, 1.0, len(SMALL))
        return Writer(sentences, words, opening, lists, hedges, links, short, exclaims, usage / usage.sum())


@dataclass(frozen=True, slots=True)
class Pool:
    """Questions, and the replies of one bot to each of them, as features; drawn from with replacement."""

    asked: FloatArray
    replies: FloatArray
    kind: FloatArray


def pools(rng: np.random.Generator, bots: int, size: int = 400) -> dict[str, Pool]:
    """Made-up bots that answer the same questions of all kinds."""
    kinds = rng.integers(0, len(TOPICS), size)
    long = rng.uniform(0.5, 2.0, size) * np.where(kinds == 0, 1.6, 1.0)  # some kinds ask at more length
    steps = rng.random(size) < np.where(kinds == 4, 0.6, 0.15)
    cases = [(TOPICS[kind], float(each), bool(step)) for kind, each, step in zip(kinds, long, steps, strict=True)]
    asked = styles([_question(rng, *case) for case in cases])
    writers = {f"bot {place}": Writer.drawn(rng) for place in range(bots)}
    return {
        name: Pool(asked, styles([_reply(rng, writer, *case) for case in cases]), kinds.astype(np.float64))
        for name, writer in writers.items()
    }


def pools_of(path: Path, encoder: Encoder | None = None) -> dict[str, Pool]:
    """Answers of real models to the same questions: JSON Lines with model, question, answer and, if known, kind.

    Args:
        path: the file.
        encoder: for what is said beside how it is said; a few hundredths of a second for an answer. All are
            taken: where each comes many times, it is too well known what the answer should be.
    Raises:
        ValueError: a line lacks one of them; fewer than two models; no question that all of them answer.
    """
    answers: dict[str, dict[str, str]] = defaultdict(dict)
    kinds: dict[str, str] = {}
    for number, line in enumerate(path.read_text().splitlines(), 1):
        row = json.loads(line)
        if not {"model", "question", "answer"} <= row.keys():
            raise ValueError(f"{path.name}:{number} has {sorted(row)}; expected model, question and answer")
        answers[row["model"]][row["question"]] = row["answer"]
        kinds[row["question"]] = row.get("kind", "")
    common = sorted(set.intersection(*map(set, answers.values()))) if answers else []
    if len(answers) < 2 or not common:
        raise ValueError(f"{path.name} has {len(answers)} models and {len(common)} common questions; expected 2 and 1")
    names = sorted(set(kinds.values()))
    kind = np.array([float(names.index(kinds[each])) for each in common])
    voice = Voice(encoder)
    return {name: _pool(voice, [(each, told[each]) for each in common], kind) for name, told in answers.items()}


def style_alone(bots: dict[str, Pool]) -> dict[str, Pool]:
    """The same bots without what they say."""
    cut = slice(len(FEATURES))
    return {name: Pool(pool.asked[:, cut], pool.replies[:, cut], pool.kind) for name, pool in bots.items()}


def _pool(voice: Voice, said: Sequence[tuple[str, str]], kind: FloatArray) -> Pool:
    turns = [(Turn("user", question), Turn("assistant", answer)) for question, answer in said]
    transcripts = [Transcript("", "", "", "", "", "", datetime(2026, 1, 5, tzinfo=UTC), each) for each in turns]
    replies, asked = unpacked([scores["voice"].features for scores in voice.score(transcripts)], len(said))
    return Pool(asked, replies, kind)


def _question(rng: np.random.Generator, topic: tuple[str, ...], long: float, steps: bool) -> str:
    body = " ".join(_sentence(rng, np.full(len(SMALL), 1 / len(SMALL)), topic, 9 * long) for _ in range(round(long)))
    return f"How do I do it, step by step? {body}" if steps else f"{body} What about the {rng.choice(topic)}?"


def _reply(rng: np.random.Generator, writer: Writer, topic: tuple[str, ...], long: float, steps: bool) -> str:
    parts = [rng.choice(OPENINGS)] if rng.random() < writer.opening else []
    for _ in range(1 + int(rng.poisson(writer.sentences * long**0.5 * rng.lognormal(0.0, 0.5)))):
        words = _sentence(rng, writer.small, topic, writer.words, writer)
        parts.append(words[:-1] + "!" if rng.random() < writer.exclaims else words)
    if steps or rng.random() < writer.lists:
        parts += ["\n- " + " ".join(rng.choice(topic, 3)) for _ in range(3)]
    return " ".join(parts)


def _sentence(
    rng: np.random.Generator, small: FloatArray, topic: tuple[str, ...], length: float, writer: Writer | None = None
) -> str:
    size = 3 + int(rng.poisson(max(1.0, length - 3)))
    words = np.where(rng.random(size) < 0.55, rng.choice(SMALL, size, p=small), rng.choice(topic, size)).tolist()
    for chance, habits in () if writer is None else _habits(writer):
        for place in np.flatnonzero(rng.random(size) < chance):
            words[place] = str(rng.choice(habits))
    return " ".join(words).capitalize() + "."


def _habits(writer: Writer) -> Iterable[tuple[float, tuple[str, ...]]]:
    return ((writer.hedges, HEDGES), (writer.links, LINKS), (writer.short, SHORT))

"""Detectors are found by name; a wrong name and a broken package are told, each with what to do."""

from importlib.metadata import EntryPoint

import pytest

from detectors import registry
from detectors.registry import DetectorUnusable, UnknownDetector, load, names, score_all, score_names
from tests.factories import make_transcript


class Shouting:
    """A third party's detector."""

    name = "shouting"
    version = "1"
    tier = 1
    scores = ("shouting",)

    def score(self, transcripts: object) -> list[object]:
        return []


class Nameless:
    """Not a detector."""


class Odd(Shouting):
    """Its score's name would break an array of Postgres."""

    scores = ("shouting,{loud}",)


def offer(monkeypatch: pytest.MonkeyPatch, name: str, where: str) -> None:
    """Install a third party's entry point."""
    point = EntryPoint(name, where, registry.GROUP)
    monkeypatch.setattr(registry, "_foreign", lambda: {name: point})


def test_every_detector_of_ours_loads_under_its_name() -> None:
    assert [detector.name for detector in load()] == names()


def test_detectors_come_in_the_order_asked_for() -> None:
    assert [detector.name for detector in load(["generalisation", "toxicity"])] == ["generalisation", "toxicity"]


def test_no_two_detectors_answer_the_same_score() -> None:
    assert len(set(score_names())) == len(score_names())


def test_an_unknown_name_names_the_nearest_known_one() -> None:
    with pytest.raises(UnknownDetector, match=r'"toxcity" is unknown; known: .*; did you mean "toxicity"'):
        load(["toxcity"])


def test_a_third_party_detector_loads_by_its_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    offer(monkeypatch, "shouting", f"{__name__}:Shouting")

    assert "shouting" in names()
    assert load(["shouting"])[0].name == "shouting"


@pytest.mark.parametrize(
    ("where", "said"),
    [
        pytest.param("no.such.module:Thing", "cannot be loaded: ModuleNotFoundError", id="not importable"),
        pytest.param(f"{__name__}:Nameless", "has no name, version, tier, scores, score", id="no detector"),
        pytest.param(f"{__name__}:Odd", "names a score", id="a score with an odd name"),
        pytest.param(f"{__name__}:Shouting", 'calls itself "shouting"', id="another name"),
    ],
)
def test_a_broken_third_party_detector_is_named(monkeypatch: pytest.MonkeyPatch, where: str, said: str) -> None:
    offer(monkeypatch, "broken", where)

    with pytest.raises(DetectorUnusable, match=said) as failure:
        load(["broken"])

    assert '"broken"' in str(failure.value)


def test_every_score_of_every_detector_is_answered_for_every_transcript() -> None:
    replies = ["Hello there", "Ihr Paket ist leider nicht da.", "", "🎉", "{}"]

    answers = score_all([make_transcript(["Hi", reply]) for reply in replies])

    assert [sorted(answer) for answer in answers] == [sorted(score_names())] * len(replies)

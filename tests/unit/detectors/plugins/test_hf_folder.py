from dataclasses import replace
from pathlib import Path

import pytest

from detectors.plugins.hf_folder import HfFolder
from detectors.plugins.order import PluginOrder, PluginUnusable
from detectors.score import NOT_APPLICABLE
from tests.factories import make_transcript
from tests.plugged_models import make_classifier


@pytest.fixture
def order(tmp_path: Path) -> PluginOrder:
    return PluginOrder("mine", "hf-folder", path=str(make_classifier(tmp_path)), scores={"spam": "mine.spam"})


def replies(*texts: str) -> list[object]:
    return [make_transcript(turns=["Hi", text]) for text in texts]  # type: ignore[misc]


def test_a_classifier_in_a_folder_scores_under_the_name_of_the_settings(order: PluginOrder) -> None:
    [spam, kind] = HfFolder(order).score(replies("spam offer", "hello thanks"))  # type: ignore[arg-type]

    assert spam["mine.spam"].flag
    assert spam["mine.spam"].value == pytest.approx(1 / (1 + 2.718281828**-8), abs=1e-6)
    assert not kind["mine.spam"].flag


def test_a_long_text_is_as_bad_as_its_worst_window(order: PluginOrder) -> None:
    long = "hello " * 100 + "spam " * 40 + "hello " * 100

    [scores] = HfFolder(replace(order, max_tokens=32)).score(replies(long))  # type: ignore[arg-type]

    assert scores["mine.spam"].value > 0.9


def test_a_score_does_not_depend_on_what_stands_beside_it(order: PluginOrder) -> None:
    detector, texts = HfFolder(order), ("spam hello", "offer", "thanks " * 50)

    together = detector.score(replies(*texts))  # type: ignore[arg-type]

    assert together == [detector.score(replies(text))[0] for text in texts]  # type: ignore[arg-type]


def test_the_turn_of_the_user_is_judged_when_the_settings_say_so(order: PluginOrder) -> None:
    detector = HfFolder(replace(order, reads="request"))

    [asked, unasked] = detector.score(
        [make_transcript(turns=["spam offer", "hello"]), make_transcript(turns=["hello"])]
    )

    assert asked["mine.spam"].flag
    assert unasked["mine.spam"].error == NOT_APPLICABLE


def test_labels_of_one_score_are_added_up(order: PluginOrder) -> None:
    detector = HfFolder(replace(order, scores={"spam": "mine.any", "fine": "mine.any"}))

    [scores] = detector.score(replies("hello spam"))  # type: ignore[arg-type]

    assert scores["mine.any"].value == pytest.approx(1.0)


def test_the_version_changes_with_the_model_and_with_the_threshold(order: PluginOrder) -> None:
    first = HfFolder(order).version

    other = HfFolder(replace(order, threshold=0.9)).version
    make_classifier(Path(order.path), labels=("good", "spam"))

    assert len({first, other, HfFolder(order).version}) == 3


@pytest.mark.parametrize(
    ("break_it", "says"),
    [
        pytest.param(lambda folder: (folder / "model.onnx").unlink(), "model.onnx cannot be read", id="no model"),
        pytest.param(lambda folder: (folder / "model.onnx").write_bytes(b"x"), "cannot be loaded", id="no onnx"),
        pytest.param(lambda folder: (folder / "tokenizer.json").write_text("{}"), "is no tokenizer", id="no tokenizer"),
        pytest.param(lambda folder: (folder / "config.json").write_text("{}"), "id2label", id="no labels"),
        pytest.param(lambda folder: (folder / "config.json").write_text("["), "is no JSON", id="no JSON"),
        pytest.param(
            lambda folder: make_classifier(folder, labels=("fine", "spam", "scam")), "answers 2 logits", id="labels"
        ),
        pytest.param(
            lambda folder: make_classifier(folder, labels=("no", "yes")), 'names the label "spam"', id="other labels"
        ),
    ],
)
def test_a_folder_that_cannot_be_used_says_why(order: PluginOrder, break_it: object, says: str) -> None:
    break_it(Path(order.path))  # type: ignore[operator]

    with pytest.raises(PluginUnusable, match=says):
        HfFolder(order)

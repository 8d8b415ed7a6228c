"""Detectors that the settings plug in run in the scoring processes, and their secrets stay there."""

from pathlib import Path

import pytest

from monitor.config.reading import read_settings
from monitor.errors import ScoringAway, SettingsError
from monitor.scoring.plugged import orders_of
from monitor.scoring.pool import Pool
from tests.factories import make_transcript
from tests.plugged_models import make_classifier

KEY = "sk-never-on-a-command-line"


def written(folder: Path, text: str) -> Path:
    path = folder / "botwatch.toml"
    path.write_text(text)
    return path


def spam(folder: Path, label: str = "spam") -> str:
    make_classifier(folder / "model")
    return f'[detectors.mine]\nkind = "hf-folder"\npath = "{folder}/model"\nscores = {{ {label} = "mine.spam" }}\n'


def test_a_classifier_of_the_settings_scores_beside_the_others(tmp_path: Path) -> None:
    settings = read_settings(written(tmp_path, spam(tmp_path)), {})

    with Pool(["collapse"], plugins=orders_of(settings), encoder=False) as pool:
        [scores] = pool.score([make_transcript(turns=["Hi", "spam offer"])], lambda: None)

    assert scores["mine.spam"].flag
    assert scores.keys() == {"collapse", "mine.spam"}


def test_a_classifier_that_cannot_be_used_stops_the_start_with_the_reason(tmp_path: Path) -> None:
    settings = read_settings(written(tmp_path, spam(tmp_path, label="scam")), {})

    with pytest.raises(
        ScoringAway, match=r'detectors.mine.scores names the label "scam"; the classifier has fine, spam'
    ):
        Pool([], plugins=orders_of(settings), encoder=False)


def test_the_key_of_a_judge_is_in_no_command_line_and_no_environment(tmp_path: Path) -> None:
    judge = '[detectors.rude]\nkind = "llm-judge"\nurl = "http://127.0.0.1:9/v1"\nmodel = "m"\nquestion = "Rude?"\n'
    settings = read_settings(written(tmp_path, judge), {"BOTWATCH__DETECTORS__RUDE__API_KEY": KEY})

    with Pool([], plugins=orders_of(settings), encoder=False) as pool:
        [process] = pool._processes
        seen = [Path(f"/proc/{process.pid}/{name}").read_bytes() for name in ("cmdline", "environ")]
        [scores] = pool.score([make_transcript()], lambda: None)

    assert orders_of(settings)[0].api_key == KEY
    assert not any(KEY.encode() in each for each in seen)
    assert KEY not in repr(settings)
    assert scores["rude"].error == "JudgeAway"


def test_everything_that_a_plugged_in_detector_lacks_is_said_at_once(tmp_path: Path) -> None:
    text = (
        '[detectors.one]\nkind = "llm-judge"\n[detectors.two]\n[detectors."Three!"]\nkind = "hf-folder"\npath = "/no"\n'
    )

    with pytest.raises(SettingsError) as caught:
        read_settings(written(tmp_path, text), {})

    assert caught.value.problems == (
        'detectors.one.url is not set; kind "llm-judge" needs it; see docs/plug-ins.md',
        'detectors.one.model is not set; kind "llm-judge" needs it; see docs/plug-ins.md',
        'detectors.one.question is not set; kind "llm-judge" needs it; see docs/plug-ins.md',
        "detectors.two.kind is not set; expected one of hf-folder, transformers-folder, llm-judge",
        "detectors.Three! is no name of a detector; expected small letters, digits and underscores",
        'detectors.Three!.scores is not set; kind "hf-folder" needs it; see docs/plug-ins.md',
        "detectors.Three!.path is /no, which is no folder; expected the folder of a classifier",
    )

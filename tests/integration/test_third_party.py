"""A detector that another package brings is found, scored with, and fails like one of ours."""

import shutil
import tomllib
from pathlib import Path

import pytest

from detectors import registry
from monitor.scoring.pool import Pool
from tests.factories import make_transcript

PACKAGE = Path(__file__).parents[1] / "third_party" / "shouting"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lay the package out as an installer does: the module, and what it declares in a dist-info folder beside it."""
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text())["project"]
    shutil.copy(PACKAGE / "shouting_detector.py", tmp_path)
    info = tmp_path / "shouting_detector-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")
    points = project["entry-points"]["botwatch.detectors"]
    lines = [f"{name} = {where}" for name, where in points.items()]
    (info / "entry_points.txt").write_text("\n".join(["[botwatch.detectors]", *lines, ""]))
    monkeypatch.syspath_prepend(tmp_path)


@pytest.mark.usefixtures("installed")
def test_a_detector_of_another_package_is_listed_beside_ours() -> None:
    assert registry.names()[-1] == "shouting"
    assert registry.load(["shouting"])[0].scores == ("shouting",)


@pytest.mark.usefixtures("installed")
def test_a_detector_of_another_package_scores_in_a_process_of_its_own() -> None:
    replies = [make_transcript(turns=["Hi", reply]) for reply in ("GO AWAY", "Please wait", "42")]

    with Pool(["shouting"], encoder=False) as pool:
        loud, calm, none = pool.score(replies, lambda: None)

    assert (loud["shouting"].flag, calm["shouting"].flag) == (True, False)
    assert none["shouting"].error == "not_applicable"

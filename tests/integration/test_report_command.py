"""`botwatch report` as people and programs call it."""

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from sqlalchemy import Engine

from monitor.cli.main import main
from monitor.domain.week import last_complete_week
from tests.factories_reports import END, START, UTC_ZONE, add_bot, add_scores, add_traffic

DAY = timedelta(days=1)


@pytest.fixture
def watched(engine: Engine, database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A bot with two weeks in the database that the settings name; the folder is the current one."""
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START - 7 * DAY, END)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_json_goes_to_stdout_and_progress_to_stderr(watched: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["report", "--week", "2026-W47", "--format", "json"])

    told = capsys.readouterr()
    body = json.loads(told.out)
    assert code == 0
    assert (body["week"], body["revision"], body["bots"][0]["bot"]) == ("2026-W47", 1, "support")
    assert "reading week 2026-W47 (16 to 22 Nov 2026, UTC)" in told.err


def test_json_is_the_same_bytes_each_time(watched: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["report", "--week", "2026-W47", "--format", "json"])
    first = capsys.readouterr().out
    main(["report", "--week", "2026-W47", "--format", "json"])
    second = capsys.readouterr().out

    assert first.startswith("{")
    assert second == first


def test_page_is_written_with_an_appendix_beside_it(
    watched: Path, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    with engine.begin() as conn:
        add_scores(conn, START - 7 * DAY, START, rows=400)
        add_scores(conn, START, END, rows=400, first_offset=5000, seed=2)

    code = main(["report", "--week", "2026-W47", "--out", "w47.html"])

    page = (watched / "w47.html").read_text(encoding="utf-8")
    assert code == 0
    assert (watched / "w47-appendix-support.html").stat().st_size > 100_000
    assert '<a href="w47-appendix-support.html">' in page
    assert "wrote w47.html" in capsys.readouterr().err


def test_page_without_an_appendix_says_how_to_get_one(watched: Path) -> None:
    main(["report", "--week", "2026-W47", "--no-appendix", "--out", "w47.html"])

    page = (watched / "w47.html").read_text(encoding="utf-8")
    assert "<code>botwatch report --appendix --out FILE</code>" in page
    assert [path.name for path in watched.iterdir()] == ["w47.html"]


def test_the_last_complete_week_is_reported_without_a_week(watched: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["report", "--format", "json"])

    assert json.loads(capsys.readouterr().out)["week"] == str(last_complete_week(datetime.now(UTC), UTC_ZONE))


def test_a_week_without_any_traffic_still_has_a_report(watched: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["report", "--week", "2019-W05"])

    assert code == 0
    assert "Not one reply arrived in week 5" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(
            ["--week", "2026-W54"], 'week is "2026-W54"; expected an ISO week such as "2026-W47"', id="no week"
        ),
        pytest.param(["--week", "2126-W01"], "week 2126-W01 has not begun; the running one is 20", id="the future"),
        pytest.param(["--out", "report.docx"], 'format "docx" is unknown; expected html, json, pdf or png', id="docx"),
        pytest.param(["--appendix"], "name the report with --out FILE", id="an appendix without a place"),
    ],
)
def test_wrong_usage_is_named_and_ends_with_2(
    watched: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    code = main(["report", *arguments])

    told = capsys.readouterr()
    assert code == 2
    assert words in told.err
    assert told.out == ""


def test_a_bot_that_nobody_knows_is_a_problem_with_a_next_step(
    watched: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["report", "--week", "2026-W47", "--bot", "suport"])

    assert code == 1
    assert 'bot "suport" sent no reply in env "prod"' in capsys.readouterr().err


def test_report_is_printed_on_sheets_and_as_one_picture(watched: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = [main(["report", "--week", "2026-W47", "--out", f"w47.{ending}"]) for ending in ("pdf", "png")]

    assert codes == [0, 0]
    with pypdfium2.PdfDocument(watched / "w47.pdf") as document:
        words = "".join(page.get_textpage().get_text_bounded() for page in document)
        sheets = len(document)
    assert "Bot behaviour, week 47" in words
    assert "support" in words
    with Image.open(watched / "w47.png") as picture:
        assert picture.height > sheets * picture.width  # sheets stand below each other
        shades = picture.convert("L").histogram()
    assert sum(shades[:100]) > 1000  # there is ink on it
    assert "wrote w47.pdf" in capsys.readouterr().err


def test_who_cannot_print_is_told_what_to_install(
    watched: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)  # as where it is not installed

    code = main(["report", "--week", "2026-W47", "--out", "w47.pdf"])

    assert code == 1
    assert 'pip install "botwatch[pdf]"' in capsys.readouterr().err
    assert not (watched / "w47.pdf").exists()

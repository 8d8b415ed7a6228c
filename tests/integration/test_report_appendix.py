"""The drift appendix for real: Evidently in a process of its own, on score rows of a real database."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine

from monitor.reporting.drift import AppendixJob, make_appendices
from tests.factories_reports import END, START, add_scores

LAST = START - timedelta(days=7)


def order(database: str, out: Path, bot: str = "support") -> AppendixJob:
    """This week of a bot against the week before."""
    return AppendixJob(database, bot, "prod", START, END, LAST, START, "last week", out)


def test_appendix_names_the_column_that_moved_and_its_method(engine: Engine, database: str, tmp_path: Path) -> None:
    with engine.begin() as conn:
        add_scores(conn, LAST, START, rows=1500, seed=1)
        add_scores(conn, START, END, rows=1500, first_offset=5000, seed=2, shift=0.1, flagged=0.06)
        add_scores(conn, LAST, START, rows=400, bot="sales", first_offset=10_000, seed=3)
        add_scores(conn, START, END, rows=400, bot="sales", first_offset=20_000, seed=4)
        add_scores(conn, LAST, END, rows=84, bot="hr", first_offset=30_000)
    bots = ("support", "sales", "hr", "nobody")

    made = make_appendices([order(database, tmp_path / f"{bot}.html", bot) for bot in bots])

    large, small, few, none = ({column.column: column for column in each.columns} for each in made)
    page = (tmp_path / "support.html").read_text(encoding="utf-8")
    assert (made[0].file, made[0].why_not, made[0].rows, made[0].rows_before) == ("support.html", None, 1500, 1500)
    assert (large["toxicity"].method, large["toxicity"].moved) == ("wasserstein", True)
    assert (large["toxicity flagged"].method, large["toxicity flagged"].moved) == ("z", True)
    assert large["generalisation"].moved is False
    assert large["empty"].skipped == "fewer than 200 values on one side"
    assert large["constant"].skipped == "the same value everywhere"
    assert large["generalisation flagged"].skipped == "the same value everywhere"
    assert "Appendix of the botwatch weekly report" in page
    assert database not in page
    # With few replies a distance passes its threshold without any change: a test takes its place.
    assert (small["toxicity"].method, small["toxicity"].moved) == ("ks", False)
    assert (few, none) == ({}, {})
    assert [each.why_not for each in made[2:]] == [
        "42 replies with scores this week and 42 in last week; at least 200 on both sides are needed",
        "0 replies with scores this week and 0 in last week; at least 200 on both sides are needed",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sales.html", "support.html"]


def test_a_failed_appendix_gives_its_reason_and_no_password(tmp_path: Path) -> None:
    nowhere = "postgresql+psycopg://watcher:hunter2@127.0.0.1:1/none"

    [made] = make_appendices([order(nowhere, tmp_path / "a.html")])

    assert made.file is None
    assert made.why_not is not None
    assert made.why_not.startswith("its process failed: ")
    assert "hunter2" not in made.why_not


def test_an_appendix_that_takes_too_long_is_given_up(database: str, tmp_path: Path) -> None:
    [made] = make_appendices([order(database, tmp_path / "a.html")], timeout_s=0.05)

    assert made.why_not == "it took longer than 0.05 s"


def test_the_daemon_never_imports_evidently_nor_what_runs_models() -> None:
    program = (
        "import sys; import monitor.app.daemon, monitor.reporting.job, monitor.reporting.page, monitor.reporting.drift;"
        "import monitor.storage.reports;"
        "from datetime import UTC, datetime; from monitor.reporting.weekly import weekly_report;"
        "from tests.factories_reports import bot, facts, metric, sums;"
        "report = weekly_report(facts(bot('support', metric(sums(9000, 90), sums(9000, 80)))));"
        "monitor.reporting.page.page(report, datetime.now(UTC));"
        "print(sorted({'evidently', 'pandas', 'sklearn', 'plotly', 'onnxruntime', 'torch'} & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"

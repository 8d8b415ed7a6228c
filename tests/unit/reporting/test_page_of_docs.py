"""docs/report.md says what the code does."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

from monitor.domain.weekly_facts import BUSY_HOUR
from monitor.reporting import appendix, compare, decisions, drift, job
from monitor.reporting.document import document
from monitor.reporting.report import VERDICTS
from monitor.reporting.weekly import weekly_report
from tests.factories_reports import alert, bot, facts, incident, metric, sums

PAGE = (Path(__file__).parents[3] / "docs" / "report.md").read_text(encoding="utf-8")


def keys(value: Any) -> set[str]:
    """Every key of a document, however deep."""
    if isinstance(value, dict):
        return set(value) | {key for inner in value.values() for key in keys(inner)}
    if isinstance(value, list):
        return {key for inner in value for key in keys(inner)}
    return set()


def test_every_key_of_the_document_is_described() -> None:
    one = metric(sums(9_000, 90), sums(9_000, 80), sums(9_000, 70))
    made = document(weekly_report(facts(bot("support", one), incidents=(incident(alert()),))))
    undescribed = {key: value for key, value in made.items() if key != "incidents"}

    assert keys(undescribed) <= set(re.findall(r"`(\w+)`", PAGE))


def test_every_verdict_is_explained() -> None:
    assert all(f"| `{verdict}` |" in PAGE for verdict in VERDICTS)


def test_numbers_in_the_text_are_those_of_the_code() -> None:
    assert f"Fewer than {compare.FEWEST_FLAGS:.0f} effective flags" in PAGE
    assert f"fewer than {compare.FEWEST_REPLIES} scored replies" in PAGE
    assert compare.FALSE_DISCOVERIES == 0.1
    assert "one false discovery in ten" in PAGE
    assert f"at least {BUSY_HOUR}." in PAGE
    assert f"at most {job.PATIENCE // timedelta(hours=1)} hours" in PAGE
    assert f"Up to {decisions.MOST} questions" in PAGE
    assert f"up to {drift.MOST_ROWS:,} replies a side" in PAGE
    assert f"from {appendix.FEWEST_FOR_DISTANCE:,} replies on both sides" in PAGE
    assert f"fewer than {appendix.FEWEST_ROWS} values" in PAGE

"""The drift appendix of every bot, made in a child process: its libraries are heavy, and ours never loads them."""

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from monitor.reporting.report import Appendix, DriftColumn, WeeklyReport

TIMEOUT_S = 300.0
MOST_ROWS = 20_000
"""Replies a side; more would cost memory and tell no more."""

FEWEST_BEFORE = 200
"""Scored replies of last week below which the reference takes its place."""

_REPORTED = 300  # characters of a child's last words


@dataclass(frozen=True, slots=True)
class AppendixJob:
    """One bot, this week's span and the one before, and where the page goes."""

    database_url: str = field(repr=False)
    bot: str
    env: str
    start: datetime
    end: datetime
    before: datetime
    before_end: datetime
    against: str
    out: Path


def appendix_jobs(report: WeeklyReport, database_url: str, page: Path) -> list[AppendixJob]:
    """One order per bot that had traffic, for pages beside `page`.

    The span before is last week; for a bot that had next to nothing then, its reference.
    """
    jobs = []
    for bot in report.bots:
        if bot.verdict == "no_traffic":
            continue
        before, before_end, against = report.week.before().start(ZoneInfo(report.zone)), report.start, "last week"
        reference = next((metric.reference for metric in bot.metrics if metric.reference), None)
        if reference and bot.last_coverage.scored < FEWEST_BEFORE:
            before, before_end, against = reference.start, reference.end, "the reference"
        out = page.with_name(file_name(page.stem, bot.bot))
        jobs.append(
            AppendixJob(
                database_url=database_url,
                bot=bot.bot,
                env=bot.env,
                start=report.start,
                end=report.end,
                before=before,
                before_end=before_end,
                against=against,
                out=out,
            )
        )
    return jobs


def make_appendices(jobs: Sequence[AppendixJob], timeout_s: float = TIMEOUT_S) -> tuple[Appendix, ...]:
    """Make the appendices in one child process; where that fails, say why instead: the report appears all the same.

    Args:
        jobs: one per bot.
        timeout_s: for all of them together; those that were finished by then are kept.
    Returns:
        One per job, in order.
    """
    missing = [name for name in ("evidently", "pandas") if find_spec(name) is None]
    if missing or not jobs:
        absent = f"{' and '.join(missing)} is not installed; pip install 'botwatch[reports]' adds it"
        return tuple(_without(job, absent) for job in jobs)
    told, why = _child(jobs, timeout_s)
    return tuple(
        _appendix(job, told[index]) if index < len(told) else _without(job, why or "its process ended early")
        for index, job in enumerate(jobs)
    )


def _child(jobs: Sequence[AppendixJob], timeout_s: float) -> tuple[list[Mapping[str, Any]], str | None]:
    """Run the child; gives its answers so far, and why it gave no more."""
    program = [sys.executable, "-m", "monitor.reporting.appendix"]
    # Evidently reports its use to its makers unless it is told not to; and one core is enough for it.
    surroundings = {**os.environ, "DO_NOT_TRACK": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    orders = "".join(json.dumps(_order(job)) + "\n" for job in jobs)
    try:
        done = subprocess.run(
            program, input=orders, capture_output=True, text=True, timeout=timeout_s, check=False, env=surroundings
        )
    except subprocess.TimeoutExpired as late:
        return _answers(late.stdout), f"it took longer than {timeout_s:g} s"
    except OSError as error:
        return [], f"no process could be started: {error.strerror}"
    if done.returncode == 0:
        return _answers(done.stdout), None
    last = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
    return _answers(done.stdout), f"its process failed: {last[:_REPORTED]}"


def _answers(output: str | bytes | None) -> list[Mapping[str, Any]]:
    """The whole lines of the child's output; after a timeout it comes as bytes, and may end in the middle of a line."""
    text = output.decode(errors="replace") if isinstance(output, bytes) else output or ""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n") and line.startswith("{")]


def file_name(stem: str, bot: str) -> str:
    """Name of the appendix of a bot beside a report `stem`.html; bots that look alike as file names stay apart.

    Example:
        >>> file_name("report", "support-bot"), file_name("report", "a/b")
        ('report-appendix-support-bot.html', 'report-appendix-a-b-c14cddc0.html')
    """
    safe = re.sub(r"[^A-Za-z0-9_-]+", "-", bot)[:60]
    if safe != bot:
        safe += "-" + hashlib.sha256(bot.encode()).hexdigest()[:8]
    return f"{stem}-appendix-{safe}.html"


def _order(job: AppendixJob) -> dict[str, Any]:
    """One line of standard input: an argument with the database's password could be read by every user here."""
    return {
        "database_url": job.database_url,
        "bot": job.bot,
        "env": job.env,
        "start": job.start.isoformat(),
        "end": job.end.isoformat(),
        "before": job.before.isoformat(),
        "before_end": job.before_end.isoformat(),
        "against": job.against,
        "most": MOST_ROWS,
        "out": str(job.out),
    }


def _appendix(job: AppendixJob, told: Mapping[str, Any]) -> Appendix:
    return Appendix(
        bot=job.bot,
        env=job.env,
        file=job.out.name if told["made"] else None,
        why_not=told["why_not"],
        against=job.against,
        rows=told["rows"],
        rows_before=told["rows_before"],
        columns=tuple(DriftColumn(**column) for column in told["columns"]),
    )


def _without(job: AppendixJob, why: str) -> Appendix:
    return Appendix(bot=job.bot, env=job.env, file=None, why_not=why)

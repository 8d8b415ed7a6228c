"""What a replay of the database says: alarms one by one, and how the rules compare."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from monitor.backtest.held import BOTWATCH, TOLD, Alarm
from monitor.backtest.verdicts import Verdict
from monitor.cli.output import Column, console, list_rows, percent, printable

ALARMS = [
    Column("opened_at", "told at (UTC)"),
    Column("by"),
    Column("stream"),
    Column("change_at", "since (UTC)"),
    Column("ended_at", "over (UTC)"),
    Column("ratio", "times usual", show=lambda ratio: "-" if ratio is None else f"{ratio:.1f}", right=True),
    Column("change", "a change?"),
]
VERDICTS = [
    Column("by"),
    Column("alarms", right=True),
    Column("incidents", right=True),
    Column("per_week", "a week", show=lambda rate: f"{rate:.2g}", right=True),
    Column("without_change", "no change seen", right=True),
    Column("found", "changes found", right=True),
    Column("missed", right=True),
    Column(
        "median_delay_h", "after (median)", show=lambda hours: "-" if hours is None else f"{hours:.1f} h", right=True
    ),
]
MOST_SHOWN = 40


def rows_of(alarms: Sequence[Alarm], changes: Sequence[Alarm]) -> Iterable[dict[str, Any]]:
    """Alarms as JSON objects; `change`: whether something changed then, as far as the engine can tell."""
    for alarm in alarms:
        delay = None if alarm.change_at is None else (alarm.opened_at - alarm.change_at) / timedelta(hours=1)
        yield {
            "kind": "alarm",
            "by": alarm.by,
            **alarm.name._asdict(),
            "opened_at": alarm.opened_at,
            "change_at": alarm.change_at,
            "ended_at": alarm.ended_at,
            "ratio": alarm.ratio,
            "outcome": alarm.outcome,
            "delay_h": delay,
            "change": any(alarm.overlaps(change) for change in changes),
        }


def summary_of(verdict: Verdict, since: datetime, until: datetime) -> dict[str, Any]:
    """A source's figures as one JSON object."""
    return {"kind": "summary", **asdict(verdict), "from": since, "to": until}


def print_page(
    rows: Sequence[Mapping[str, Any]], verdicts: Sequence[Verdict], since: datetime, until: datetime
) -> None:
    """Print alarms (at most 40 of each source) and the comparison."""
    out = console()
    days = (until - since) / timedelta(days=1)
    out.print(
        f"{days:.0f} days, {since:%Y-%m-%d %H:%M} to {until:%Y-%m-%d %H:%M} UTC; nothing was written, nobody was told"
    )
    shown: list[dict[str, Any]] = []
    left_out: dict[str, int] = {}
    counts: dict[str, int] = {}
    for row in rows:
        by = str(row["by"])
        counts[by] = counts.get(by, 0) + 1
        if counts[by] > MOST_SHOWN:
            left_out[by] = left_out.get(by, 0) + 1
        else:
            shown.append({**row, "stream": _stream(row), "change": "yes" if row["change"] else "none seen"})
    list_rows(shown, ALARMS, as_json=False, empty="nothing would have fired")
    for by, count in left_out.items():
        out.print(printable(f"and {count} more of {by}: see --json"))
    list_rows([asdict(each) for each in verdicts], VERDICTS, as_json=False)
    for line in sentences(verdicts, days):
        out.print(printable(line))


def sentences(verdicts: Sequence[Verdict], days: float) -> Iterable[str]:
    """The comparison in words.

    Example:
        >>> engine = Verdict("botwatch", 3, 1, 0.7, 0, 1, 0, 3.0)
        >>> rule = Verdict("2 % in an hour", 43, 43, 10.0, 42, 1, 0, 1.0)
        >>> list(sentences([engine, rule], 30))
        ['2 % in an hour: 43 alarms in 30 days, 42 of them (98 %) while nothing had changed; botwatch: 1 incident']
    """
    engine = next((each for each in verdicts if each.by == BOTWATCH), None)
    for each in verdicts:
        if engine is None or each.by in (BOTWATCH, TOLD):
            continue
        idle = ", none of them while nothing had changed" if each.alarms else ""
        if each.without_change:
            part = percent(each.without_change / each.alarms, 0)
            idle = f", {each.without_change} of them ({part}) while nothing had changed"
        missed = f"; it misses {each.missed} of {each.missed + each.found} changes" if each.missed else ""
        ours = _counted(engine.incidents, "incident")
        yield f"{each.by}: {_counted(each.alarms, 'alarm')} in {days:.0f} days{idle}; botwatch: {ours}{missed}"


def _counted(count: int, noun: str) -> str:
    return f"1 {noun}" if count == 1 else f"{count} {noun}s"


def _stream(row: Mapping[str, Any]) -> str:
    segment = f", {row['segment']}" if row["segment"] else ""
    return f"{row['bot']} ({row['env']}{segment}): {row['metric']}"

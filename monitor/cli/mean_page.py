"""What is usual for the mean of a score, as `botwatch baseline show` puts it: for programs and for people."""

import math
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from detectors.stats.mean_state import MeanState
from detectors.stats.mean_stream import MARGIN
from detectors.stats.reference import learning
from monitor.cli.baseline_page import REASONS, act_of, begun_by, instant, said, varies
from monitor.cli.output import console, in_words, print_json, printable
from monitor.domain.baseline import LEAST_REPLIES_TO_FREEZE
from monitor.domain.judging import Budget
from monitor.domain.metric import BY_NAME
from monitor.domain.regression import moment
from monitor.storage.baselines import BOTH, Version, acts_without_baseline, versions_of
from monitor.storage.overlaps import counted_anew
from monitor.storage.streams import MeanLine


def mean_pages(conn: Connection, lines: Sequence[MeanLine], budget: Budget) -> list[dict[str, Any]]:
    """Everything of the means' baselines, one JSON object each."""
    return [_page(conn, line, budget) for line in lines]


def show_means(pages: Sequence[Mapping[str, Any]], *, as_json: bool) -> None:
    """Print what is usual."""
    for page in pages:
        if as_json:
            print_json(page)
        else:
            _print(page)


def _page(conn: Connection, line: MeanLine, budget: Budget) -> dict[str, Any]:
    metric, state = BY_NAME[line.name.metric], line.state or MeanState()
    versions = versions_of(conn, line.name, BOTH)
    settings = budget.settings(metric, line.name.bot)
    seconds = 0
    if state.first is not None and state.last is not None:
        seconds = state.last + settings.slice_s - state.first - state.removed_s
    frozen, far = state.reference is not None, learning(seconds, 0, settings.reference)
    latest = versions[0] if versions else None
    anew = counted_anew(conn, line.name.bot, line.name.env, line.judged_until).get(metric.score)
    begun = begun_by(acts_without_baseline(conn, line.name, BOTH))
    return {
        **line.name._asdict(),
        "state": "frozen" if frozen else "learning",
        "version": latest.version if frozen and latest is not None else (latest.version if latest else 0) + 1,
        "from": None if state.first is None else moment(state.first),
        "to": None if state.reference is None else moment(state.reference.end),
        "day": None if frozen else far.day,
        "of_days": None if frozen else far.of_days,
        **_level(state),
        "firing": state.incident is not None,
        "counted_anew": None if anew is None else {"detector": anew.detector, "since": anew.since},
        "act": act_of(latest.act) if frozen and latest is not None else act_of(begun),
        "versions": [_version(each) for each in versions],
    }


def _level(state: MeanState) -> dict[str, float | int | None]:
    """What is usual: of everything but what a firing alert is about."""
    units, total = state.units, state.total
    if state.incident is not None:
        units, total = state.incident.past_units, state.incident.past_total
    mean = total / units if units > 0 else None
    margin = None
    if mean is not None and state.deviation is not None and state.phi is not None:
        margin = MARGIN * state.deviation * math.sqrt(state.phi / units)
    return {
        "mean": mean,
        "low": None if mean is None or margin is None else mean - margin,
        "high": None if mean is None or margin is None else mean + margin,
        "deviation": state.deviation,
        "n": round(units),
        "phi": state.phi,
    }


def _version(version: Version) -> dict[str, Any]:
    summary = version.summary
    return {
        "version": version.version,
        "reason": version.reason,
        "from": instant(summary["start"]),
        "to": instant(summary["end"]),
        "frozen_at": version.frozen_at,
        "made_at": version.made_at,
        "n": round(float(summary["replies"])),
        "mean": summary["mean"],
        "deviation": summary["deviation"],
        "phi": summary["phi"],
        "act": act_of(version.act),
    }


def _print(page: Mapping[str, Any]) -> None:
    out = console()
    out.print(printable(f"{page['bot']} ({page['env']}): {page['metric']}"))
    for title, words in _lines(page):
        out.print(f"  {title:<11}{printable(words)}")
    for version in page["versions"][1:] if page["state"] == "frozen" else page["versions"]:
        why = said(version["act"]) if version["act"] is not None else REASONS.get(version["reason"], version["reason"])
        span = f"{in_words(version['from'])} to {in_words(version['to'])} UTC"
        words = f"{version['mean']:.3f}, {version['n']:,} replies, {span}; {why}"
        out.print(f"  {'version ' + str(version['version']):<11}{printable(words)}")
    out.print()


def _lines(page: Mapping[str, Any]) -> list[tuple[str, str]]:
    lines = [("now", f"version {page['version']}, {_stands(page)}")]
    if page["act"] is not None:
        lines.append(("because", said(page["act"])))
    if page["mean"] is not None:
        usual = "usual" if page["state"] == "frozen" else "so far"
        between = "" if page["low"] is None else f" (95% interval {page['low']:.3f} to {page['high']:.3f})"
        lines.append((usual, f"a mean score of {page['mean']:.3f}{between}, of {page['n']:,} replies"))
    if page["counted_anew"] is not None:
        anew = page["counted_anew"]
        lines.append(("detector", f"scored by {anew['detector']} since {in_words(anew['since'])} UTC"))
    if page["deviation"] is not None:
        spread = f"single replies lie {page['deviation']:.2f} around it; hours and days vary {varies(page['phi'])}"
        lines.append(("varies", spread))
    if page["state"] == "learning":
        silent = page["deviation"] is None
        least = f"{LEAST_REPLIES_TO_FREEZE:.0f} replies"
        watched = f"nothing is said before the second day and {least}" if silent else "it is watched all the same"
        lines.append(("meanwhile", watched if silent else f"{watched}, with more caution, and can fire"))
    if page["firing"]:
        accept = f"botwatch baseline accept {page['bot']} --metric {page['metric']}"
        lines.append(("firing", f'an alert is open; if this is how it is meant to be: "{accept}"'))
    return lines


def _stands(page: Mapping[str, Any]) -> str:
    if page["state"] == "learning":
        since = "" if page["from"] is None else f", since {in_words(page['from'])} UTC"
        return f"learning: day {page['day']} of {page['of_days']}{since}"
    days = (page["to"] - page["from"]) / timedelta(days=1)
    return f"frozen: {in_words(page['from'])} to {in_words(page['to'])} UTC ({days:.1f} days)"

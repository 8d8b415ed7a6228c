"""The weekly report as JSON: documented keys in a fixed order, the same bytes for the same facts."""

import json
import math
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from monitor.domain.weekly_facts import AlertFacts, Coverage, IncidentFacts
from monitor.reporting import incidents
from monitor.reporting.report import Appendix, BotWeek, MetricWeek, Rate, ReferenceRate, WeeklyReport

FORMAT = 1
"""Rises when a key changes its meaning or goes; new keys may come at any time."""

_SIGNIFICANT = 6


def document(report: WeeklyReport) -> dict[str, Any]:
    """The report as plain JSON values: shares are fractions of 1, times ISO 8601 UTC, unknown is null and never 0."""
    return {
        "format": FORMAT,
        "week": str(report.week),
        "zone": report.zone,
        "env": report.env,
        "start": _time(report.start),
        "end": _time(report.end),
        "revision": report.revision,
        "why_revised": report.why_revised,
        "title": report.title,
        "verdict": report.verdict,
        "sentence": report.sentence,
        "decisions": list(report.decisions),
        "bots": [_bot(bot) for bot in report.bots],
        "incidents": [_incident(incident) for incident in report.incidents],
        "coverage": _coverage(report.coverage) | {"dead_letters_of_unknown_bots": report.unknown_dead_letters},
        "gaps": [
            {"feed": gap.feed, "kind": gap.kind, "offsets": gap.records, "found_at": _time(gap.found_at)}
            for gap in report.gaps
        ],
        "blind_spots": [{"bot": each.bot, "kind": each.kind, "words": each.words} for each in report.blind_spots],
        "appendix": [_appendix(each) for each in report.appendix],
    }


def as_json(report: WeeklyReport) -> str:
    """The document as text, with a newline at its end; byte for byte the same for the same report."""
    return written(document(report))


def written(body: Mapping[str, Any]) -> str:
    """Any document as text, in the order of its keys."""
    return json.dumps(body, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _bot(bot: BotWeek) -> dict[str, Any]:
    return {
        "bot": bot.bot,
        "env": bot.env,
        "verdict": bot.verdict,
        "words": bot.words,
        "metrics": [_metric(metric) for metric in bot.metrics],
        "coverage": _coverage(bot.coverage),
        "coverage_last_week": _coverage(bot.last_coverage),
        "deploys": [
            {"kind": deploy.kind, "value": deploy.value, "first_slice": _time(deploy.first_slice)}
            for deploy in bot.deploys
        ],
        "failures": [{"detector": each.detector, "reason": each.reason, "n": each.n} for each in bot.failures],
        "incidents": list(bot.incidents),
    }


def _metric(metric: MetricWeek) -> dict[str, Any]:
    return {
        "metric": metric.metric,
        "segment": metric.segment,
        "title": metric.title,
        "unit": metric.unit,
        "bad": metric.bad,
        "verdict": metric.verdict,
        "words": metric.words,
        "learning": metric.learning,
        "this_week": _rate(metric.this),
        "last_week": _rate(metric.last),
        "reference": _reference(metric.reference),
        "against": [
            {
                "against": each.against,
                "verdict": each.verdict,
                "words": each.words,
                "ratio": _number(each.ratio),
                "ratio_low": _number(each.ratio_low),
                "ratio_high": _number(each.ratio_high),
                "z": _number(each.z),
                "p_adjusted": _number(each.p_adjusted),
                "smallest_visible": _number(each.smallest_visible),
            }
            for each in metric.against
        ],
        "weeks": [{"week": str(week)} | _rate_or_unknown(rate) for week, rate in metric.history],
    }


def _rate(rate: Rate | None) -> dict[str, Any] | None:
    return None if rate is None else _rate_or_unknown(rate)


def _rate_or_unknown(rate: Rate | None) -> dict[str, Any]:
    names = [each.name for each in fields(Rate)]
    return {name: _plain(getattr(rate, name)) if rate else None for name in names}


def _reference(reference: ReferenceRate | None) -> dict[str, Any] | None:
    if reference is None:
        return None
    span = {"version": reference.version, "start": _time(reference.start), "end": _time(reference.end)}
    return span | {"phi": _number(reference.phi)} | _rate_or_unknown(reference.rate)


def _coverage(coverage: Coverage) -> dict[str, int]:
    return {each.name: getattr(coverage, each.name) for each in fields(Coverage)}


def _incident(incident: IncidentFacts) -> dict[str, Any]:
    return {
        "id": incident.id,
        "bot": incident.bot,
        "env": incident.env,
        "component": incident.component,
        "state": incident.state,
        "opened_at": _time(incident.opened_at),
        "resolved_at": _time(incident.resolved_at),
        "alerts": [_alert(alert) for alert in incident.alerts],
    }


def _alert(alert: AlertFacts) -> dict[str, Any]:
    return {
        "id": alert.id,
        "metric": alert.metric,
        "segment": alert.segment,
        "direction": alert.direction,
        "tier": alert.tier,
        "state": alert.state,
        "outcome": alert.outcome,
        "model_version": alert.model_version,
        "started_with": incidents.started_with(alert),
        "opened_at": _time(alert.opened_at),
        "change_at": _time(alert.change_at),
        "resolved_at": _time(alert.resolved_at),
        "rate": _number(alert.rate),
        "usual": _number(alert.usual),
        "ratio": _number(alert.ratio),
        "ratio_low": _number(alert.ratio_low),
        "words": incidents.change(alert),
    }


def _appendix(appendix: Appendix) -> dict[str, Any]:
    return {
        "bot": appendix.bot,
        "env": appendix.env,
        "file": appendix.file,
        "why_not": appendix.why_not,
        "against": appendix.against,
        "rows": appendix.rows,
        "rows_before": appendix.rows_before,
        "columns": [
            {each.name: _plain(getattr(column, each.name)) for each in fields(column)} for column in appendix.columns
        ],
    }


def _plain(value: object) -> object:
    return _number(value) if isinstance(value, float) else value


def _number(value: float | None) -> float | None:
    """A figure with six significant digits: what differs beyond them is the order of additions, not the week."""
    if value is None or not math.isfinite(value):
        return None
    return float(f"{value:.{_SIGNIFICANT}g}")


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat().replace("+00:00", "Z")

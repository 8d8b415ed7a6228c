"""What is usual for a stream, as `botwatch baseline show` puts it: for programs and for people."""

import math
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from detectors.stats.interval import rate_interval
from detectors.stats.reference import Learning, learning
from detectors.stats.strata import Mix
from detectors.stats.stream import Settings, StreamState
from monitor.cli.output import console, in_words, percent, printable
from monitor.domain.baseline import Act
from monitor.domain.judging import StreamName
from monitor.domain.mixture import REST
from monitor.domain.regression import moment, phi_of
from monitor.storage.baselines import Version

MOST_KINDS = 5  # of the traffic, in a line
REASONS = {
    "first": "the first one",
    "better": "learnt anew after the rate had become better",
    "detector": "learnt anew since a new version of the detector counts",
    "amended": "late replies had changed what was counted",
    "measured": "its daily rhythm was measured again, on more days",
}


def page_of(
    name: StreamName, state: StreamState, settings: Settings, versions: Sequence[Version], acts: Sequence[Act]
) -> dict[str, Any]:
    """Everything of a stream's baseline as one JSON object.

    Args:
        name: the stream.
        state: its state after everything that was judged.
        settings: what it is judged by.
        versions: stored baselines, newest first.
        acts: what was said of it that no stored version comes from yet, oldest first.
    """
    frozen = state.reference is not None
    phi = phi_of(state)
    found = _learnt(state, settings)
    interval = rate_interval(state.flags, state.exposure, state.flags, phi)
    latest = versions[0] if versions else None
    return {
        **name._asdict(),
        "state": "frozen" if frozen else "learning",
        "version": latest.version if frozen and latest is not None else (latest.version if latest else 0) + 1,
        "from": None if state.first is None else moment(state.first),
        "to": None if state.reference is None else moment(state.reference.end),
        "day": None if frozen else found.day,
        "of_days": None if frozen else found.of_days,
        "flags": int(state.reference.flags) if state.reference is not None else found.flags,
        "of_flags": None if frozen else found.of_flags,
        "rate": None if interval is None else interval.rate,
        "low": None if interval is None else interval.low,
        "high": None if interval is None else interval.high,
        "flagged": round(state.flags),
        "n": round(state.exposure),
        "phi": phi if state.yardsticks else None,
        "firing": state.firing,
        "act": act_of(latest.act if frozen and latest is not None else begun_by(acts)),
        "versions": [_version(each) for each in versions],
    }


def mix_of(mix: Mix) -> dict[str, Any] | None:
    """By which key of the traffic replies are weighed, and how often each kind is flagged, as multiples of all."""
    if mix.key is None:
        return None
    rates = zip(mix.known, mix.relative.tolist(), strict=True)
    return {"key": mix.key, "relative": {kind.partition("=")[2] or REST: rate for kind, rate in rates}}


def print_page(page: Mapping[str, Any]) -> None:
    """Print it for people."""
    out = console()
    segment = f", {page['segment']}" if page["segment"] else ""
    out.print(printable(f"{page['bot']} ({page['env']}{segment}): {page['metric']}"))
    for title, words in _lines(page):
        out.print(f"  {title:<11}{printable(words)}")
    earlier = page["versions"][1:] if page["state"] == "frozen" else page["versions"]
    for version in earlier:
        out.print(f"  {'version ' + str(version['version']):<11}{printable(_told_of(version))}")
    out.print()


def _lines(page: Mapping[str, Any]) -> list[tuple[str, str]]:
    lines = [("now", f"version {page['version']}, {_stands(page)}")]
    if page["act"] is not None:
        lines.append(("because", said(page["act"])))
    if page["rate"] is not None:
        between = f"{percent(page['low'])} to {percent(page['high'])}"
        usual = "usual" if page["state"] == "frozen" else "so far"
        counted = f"{page['flagged']:,} flagged of {page['n']:,} checked"
        lines.append((usual, f"{percent(page['rate'])} (95% interval {between}), {counted}"))
    if page["counted_anew"] is not None:
        lines.append(("detector", page["counted_anew"]["words"]))
    if page["phi"] is not None:
        lines.append(("varies", varies(page["phi"])))
    if page["mix"] is not None:
        lines.append(("traffic", _mixed(page["mix"])))
    if page["sleeps"]:
        lines.append(("meanwhile", "nothing was ever flagged: it costs nothing, and is judged from the first flag on"))
    elif page["state"] == "learning":
        lines.append(("meanwhile", "it is watched all the same, with more caution, and can fire"))
    if page["firing"]:
        lines.append(("firing", 'an alert is open; if this is how it is meant to be: "botwatch baseline accept"'))
    return lines


def _mixed(mix: Mapping[str, Any]) -> str:
    """How another mix of the traffic is allowed for; the kinds that differ most come first."""
    kinds = sorted(mix["relative"].items(), key=lambda each: -abs(math.log(each[1])))
    told = ", ".join(f"{value} {rate:.2g}" for value, rate in kinds[:MOST_KINDS])
    more = f" and {len(kinds) - MOST_KINDS} more" if len(kinds) > MOST_KINDS else ""
    return f"another mix of {mix['key']} is allowed for; times as often flagged as all: {told}{more}"


def _stands(page: Mapping[str, Any]) -> str:
    if page["state"] == "learning":
        seen = f"day {page['day']} of {page['of_days']}, {page['flags']} of {page['of_flags']} flags"
        return f"learning: {seen}" + ("" if page["from"] is None else f", since {in_words(page['from'])} UTC")
    days = (page["to"] - page["from"]) / timedelta(days=1)
    span = f"{in_words(page['from'])} to {in_words(page['to'])} UTC"
    return f"frozen: {span} ({days:.1f} days, {page['flags']} flags)"


def _told_of(version: Mapping[str, Any]) -> str:
    rate = "" if version["rate"] is None else f"{percent(version['rate'])}, "
    why = said(version["act"]) if version["act"] is not None else REASONS.get(version["reason"], version["reason"])
    span = f"{in_words(version['from'])} to {in_words(version['to'])} UTC"
    return f"{rate}{version['flags']} flags, {span}; {why}"


def said(act: Mapping[str, Any]) -> str:
    """Who said what, when and why, in a line."""
    what = "frozen by hand" if act["kind"] == "freeze" else "accepted as the new usual"
    because = f': "{act["because"]}"' if act["because"] else ""
    return f"{what} by {act['by']} on {in_words(act['made_at'])} UTC{because}"


def varies(phi: float) -> str:
    """What a variance inflation means, in words.

    Example:
        >>> varies(1.0), varies(2.25)
        ('as chance alone would have it', '2.2 times as much as chance alone would have it; so it takes more evidence')
    """
    if phi <= 1.0:
        return "as chance alone would have it"
    return f"{phi:.1f} times as much as chance alone would have it; so it takes more evidence"


def _learnt(state: StreamState, settings: Settings) -> Learning:
    seconds = 0
    if state.first is not None and state.last is not None:
        seconds = state.last + settings.slice_s - state.first - state.removed_s
    open_flags = 0.0 if state.incident is None else state.incident.flags
    flags = 0.0 if state.history is None else max(0.0, state.history.flags - open_flags)
    return learning(seconds, flags, settings.reference)


def begun_by(acts: Sequence[Act]) -> Act | None:
    """What the learning of now began with, where that was somebody's decision."""
    return next((act for act in reversed(acts) if act.kind == "accept"), None)


def _version(version: Version) -> dict[str, Any]:
    summary = version.summary
    flags, exposure = float(summary["flags"]), float(summary["exposure"])
    interval = rate_interval(flags, exposure, flags, float(summary["phi"]))
    return {
        "version": version.version,
        "reason": version.reason,
        "from": instant(summary["start"]),
        "to": instant(summary["end"]),
        "frozen_at": version.frozen_at,
        "made_at": version.made_at,
        "flags": int(flags),
        "n": round(exposure),
        "rate": None if interval is None else interval.rate,
        "low": None if interval is None else interval.low,
        "high": None if interval is None else interval.high,
        "phi": summary["phi"],
        "act": act_of(version.act),
    }


def act_of(act: Act | None) -> dict[str, Any] | None:
    """An act as JSON."""
    if act is None:
        return None
    return {"kind": act.kind, "at": act.at, "made_at": act.made_at, "by": act.made_by, "because": act.because}


def instant(value: object) -> datetime:
    """A moment as it is stored in a baseline's summary."""
    return datetime.fromisoformat(str(value))

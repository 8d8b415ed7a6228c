"""How a bot usually writes, and how soon another way would be told: for programs and for people."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from detectors.stats.isr import threshold
from detectors.stats.voice_delay import replies_of_many, replies_of_one
from detectors.stats.voice_reference import FEWEST_REPLIES
from detectors.text.style import FEATURES
from monitor.alerting.words import percent
from monitor.cli.explain_page import bar
from monitor.cli.output import console, in_words, print_json, printable
from monitor.cli.sampling_words import about
from monitor.domain.judging import Budget
from monitor.domain.metric import BY_NAME
from monitor.domain.voice import VOICE, model_or_traffic, moved
from monitor.domain.voice_course import HOUR, STYLES, differences
from monitor.storage.voice_listing import VoiceLine
from monitor.storage.voices import VoiceBaseline

SHIFTS = (0.5, 1.0, 2.0)
DAY_S = 86_400


def show_voices(lines: Sequence[VoiceLine], budget: Budget, *, as_json: bool) -> None:
    """Print what is usual: `botwatch baseline show`; of a version also how it differs from the one before it."""
    before: dict[tuple[str, str], VoiceLine] = {}
    for line in sorted(lines, key=lambda one: one.versions[-1].start if one.versions else one.closed_until):
        place = (line.key.bot, line.key.env)
        beside = _beside(before.get(place), line)
        if as_json:
            print_json({**page_of(line, budget), "beside": beside})
        else:
            _print(line, _stands(line, budget, beside))
        if line.usual is not None:
            before[place] = line


def _beside(before: VoiceLine | None, line: VoiceLine) -> dict[str, Any] | None:
    """How a version writes beside the one before it: a change that was declared is described, and is no alert."""
    if before is None or before.usual is None or line.usual is None or before.key.features != line.key.features:
        return None
    return {"version": before.key.version, "differs": differences(before.usual, line.usual.usual)}


def explain_voice(line: VoiceLine, budget: Budget, *, as_json: bool) -> None:
    """Print what could be seen: `botwatch explain`."""
    if as_json:
        print_json({**_named(line), "seen": line.usual is not None, **seen(line, budget)})
        return
    _print(line, _explained(line, budget))


def page_of(line: VoiceLine, budget: Budget) -> dict[str, Any]:
    """Everything of a voice's baseline as one JSON object."""
    newest = line.versions[0] if line.usual is not None else None
    return {
        **_named(line),
        "state": "learning" if newest is None else "frozen",
        "version": len(line.versions) + (newest is None),
        "from": line.learnt_since if newest is None else newest.start,
        "to": None if newest is None else newest.frozen_at,
        "day": None if newest is not None else _day(line),
        "of_days": None if newest is not None else budget.reference.days,
        "replies": line.learnt if newest is None else newest.replies,
        "of_replies": None if newest is not None else FEWEST_REPLIES,
        "usual": None if line.usual is None else _natural(line),
        "detector": line.key.features,
        "meaning": None if line.usual is None else line.usual.usual.size > STYLES,
        "firing": line.firing is not None,
        "moved": None if line.firing is None else line.firing.get("moved"),
        "versions": [_version(each) for each in line.versions],
    }


def seen(line: VoiceLine, budget: Budget) -> dict[str, Any]:
    """How many replies it takes until a change is told, by how far the habits move."""
    if line.usual is None or line.share <= 0:
        return {}
    level = threshold(budget.false_alarms(BY_NAME[VOICE])) / line.share
    shifts = []
    for shift in SHIFTS:
        one, many = replies_of_one(line.usual, shift, level), replies_of_many(line.usual, shift, level)
        sooner = min((each for each in (one, many) if each is not None), default=None)
        shifts.append({"shift": shift, "replies_one_habit": one, "replies_ten_habits": sooner})
    return {"replies_per_hour": line.per_hour, "share": line.share, "shifts": shifts}


def _print(line: VoiceLine, lines: Iterator[tuple[str, str]]) -> None:
    out = console()
    out.print(printable(f"{line.key.bot} ({line.key.env}): {VOICE} ({BY_NAME[VOICE].words}), {line.key.version}"))
    for title, words in lines:
        out.print(f"  {title:<11}{printable(words)}".rstrip())
    out.print()


def _stands(line: VoiceLine, budget: Budget, beside: Mapping[str, Any] | None) -> Iterator[tuple[str, str]]:
    if line.usual is None:
        yield from _learning(line, budget)
    else:
        newest = line.versions[0]
        span = f"{in_words(newest.start)} to {in_words(newest.frozen_at)} UTC"
        yield "now", f"version {newest.version}, frozen: {span} ({newest.replies:,} replies)"
        yield "usual", _usual(line)
        yield "watched", _watched(line)
        if beside is not None:
            yield "differs", f"from {beside['version']}: {', '.join(beside['differs'])}"
        heard = "" if line.heard_at is None else f", up to {in_words(line.heard_at + HOUR)} UTC"
        yield "heard", f"{line.per_hour:,.0f} replies an hour in the last day that it was heard{heard}"
    if line.firing is not None:
        yield "firing", f"{moved(line.firing)}; {model_or_traffic(line.firing)}"
        yield "", f'if this is how it is meant to be: "botwatch baseline accept {line.key.bot} --metric {VOICE}"'
    for each in line.versions[0 if line.usual is None else 1 :]:
        yield f"version {each.version}", _told_of(each)


def _learning(line: VoiceLine, budget: Budget) -> Iterator[tuple[str, str]]:
    since = "" if line.learnt_since is None else f", since {in_words(line.learnt_since)} UTC"
    days = f"day {_day(line)} of {budget.reference.days:g}"
    missing = FEWEST_REPLIES - line.learnt
    replies = f"{line.learnt:,} replies" if missing <= 0 else f"{line.learnt:,} of {FEWEST_REPLIES} replies"
    yield "now", f"learning: {days}, {replies}{since}"
    yield "meanwhile", "it is silent: there is nothing yet to compare with"


def _explained(line: VoiceLine, budget: Budget) -> Iterator[tuple[str, str]]:
    if line.usual is None:
        yield from _learning(line, budget)
        return
    found = seen(line, budget)
    yield "usual", _usual(line)
    yield "traffic", f"{line.per_hour:,.0f} replies checked an hour in the last day that it was heard"
    if not found:
        yield "promise", "its part of the budget begins at the next UTC midnight; until then it is silent"
        return
    allowed = budget.false_alarms(BY_NAME[VOICE])
    tickets = f"{allowed:g} false ticket{'' if allowed == 1 else 's'} in 28 days"
    yield "promise", f"at most {tickets} for the bot; {percent(line.share)} of that is for this"
    yield "", ""
    yield "", "when it writes differently from one reply to the next, that is told after about"
    for words, name in (("one habit", "replies_one_habit"), ("ten habits", "replies_ten_habits")):
        for each in found["shifts"]:
            yield "", f"{words:<10} by {each['shift']:<4g}{_after(each[name], line.per_hour)}"
    yield "", ""
    yield "", "A habit is the length, the lists, a small word, ...; by 1: as far as single replies usually differ."


def _after(replies: float | None, per_hour: float) -> str:
    if replies is None or per_hour <= 0:
        return f"{bar(None)} not before the past is longer"
    hours = max(replies / per_hour, 1.0)  # whole hours are judged
    return f"{bar(hours)} {replies:,.0f} replies, {about(hours)}"


def _usual(line: VoiceLine) -> str:
    usual = _natural(line)
    lists, contractions = percent(usual["lists"]), percent(usual["contractions"])
    return (
        f"{usual['length']:,.0f} characters, {usual['sentence_length']:.0f} words in a sentence; {lists} of lines are "
        f"list items, {contractions} of words contractions"
    )


def _watched(line: VoiceLine) -> str:
    """What is compared; what they say only where the encoder reads them."""
    assert line.usual is not None  # noqa: S101
    if line.usual.usual.size == STYLES:
        return f"{STYLES} habits of style; not what they say: that takes the encoder (scoring.encoder)"
    encoder = line.key.features.rpartition("-")[2]
    return f"{STYLES} habits of style, and what they say, as encoder {encoder} reads it"


def _natural(line: VoiceLine) -> dict[str, float]:
    """The usual mean of each feature as people count it; empty where our features have changed since."""
    assert line.usual is not None  # noqa: S101
    values = line.usual.usual.tolist()
    return {feature.name: feature.natural(value) for feature, value in zip(FEATURES, values, strict=False)}


def _named(line: VoiceLine) -> dict[str, Any]:
    key = line.key
    return {
        "bot": key.bot,
        "env": key.env,
        "segment": "",
        "metric": VOICE,
        "model_version": key.model_version,
        "prompt_version": key.prompt_version,
    }


def _day(line: VoiceLine) -> int:
    since: datetime | None = line.learnt_since
    return 0 if since is None else int((line.closed_until - since).total_seconds() // DAY_S) + 1


def _version(each: VoiceBaseline) -> Mapping[str, Any]:
    return {
        "version": each.version,
        "from": each.start,
        "to": each.frozen_at,
        "replies": each.replies,
        "ended_at": each.ended_at,
    }


def _told_of(each: VoiceBaseline) -> str:
    span = f"{each.replies:,} replies, {in_words(each.start)} to {in_words(each.frozen_at)} UTC"
    return span if each.ended_at is None else f"{span}; in force until {in_words(each.ended_at)} UTC"

"""What nobody can say about this week, because it was not seen, not read, not scored or not in time."""

from collections.abc import Iterator
from datetime import timedelta

from monitor.domain.weekly_facts import BotFacts, WeekFacts
from monitor.domain.window import SLICE
from monitor.reporting import incidents, words
from monitor.reporting.report import BlindSpot


def blind_spots(facts: WeekFacts) -> tuple[BlindSpot, ...]:
    """List them: those that concern all bots first, then bot by bot."""
    return (*_of_all(facts), *(BlindSpot(bot.bot, kind, said) for bot in facts.bots for kind, said in _of_bot(bot)))


def _of_all(facts: WeekFacts) -> Iterator[BlindSpot]:
    if facts.running:
        yield BlindSpot(None, "running", "the week is not over: all figures are of the part that was seen")
    for gap in facts.gaps:
        lost = words.several(gap.records, "offset")
        yield BlindSpot(None, "gap", f"{lost} of {gap.feed} will never be read ({gap.kind.replace('_', ' ')})")
    if facts.unknown_dead_letters:
        unread = words.several(facts.unknown_dead_letters, "record")
        yield BlindSpot(None, "dead_letters", f"{unread} could not be read, not even whose they are")
    if facts.open_slices:
        waiting = words.duration(facts.open_slices * SLICE)
        yield BlindSpot(None, "open", f"{waiting} of slices were not closed yet when this was made")
    for incident in facts.incidents:
        if incident.component:
            span = incidents.length(incident, facts.until)
            yield BlindSpot(None, "pipeline", f"the monitor itself had trouble with {incident.component}: {span}")


def _of_bot(bot: BotFacts) -> Iterator[tuple[str, str]]:
    this = bot.this
    if not this.seen:
        before = f"; the week before had {words.count(bot.last.seen)}" if bot.last.seen else ""
        yield "no_traffic", f"not one reply arrived{before}"
        return
    if bot.silent_hours:
        hours = words.several(bot.silent_hours, "hour")
        yield "silent", f"{hours} without a reply, which were busy hours the week before"
    if bot.incomplete_slices:
        span = words.duration(bot.incomplete_slices * SLICE)
        yield "incomplete", f"{span} counted without all partitions: one had stalled"
    if this.unsupported:
        share = words.percent(this.unsupported / this.seen)
        many = words.several(this.unsupported, "reply", "replies")
        yield "language", f"{many} ({share}) in a language that no detector supports"
    if this.failed:
        share = words.percent(this.failed / (this.scored + this.failed))
        why = words.listed(
            [f"{each.detector} {each.reason} {words.count(each.n)}" for each in bot.failures] or ["no reason"]
        )
        yield (
            "failed",
            f"{words.several(this.failed, 'sampled reply', 'sampled replies')} ({share}) got no score: {why}",
        )
    if this.dead_letters:
        yield "dead_letters", f"{words.several(this.dead_letters, 'record')} could not be read"
    if this.late_dropped:
        yield "late", f"{words.several(this.late_dropped, 'reply', 'replies')} came too late for any window"
    if this.unversioned:
        share = words.percent(this.unversioned / this.seen)
        yield "version", f"{share} of the replies name no model version, so a change cannot be tied to one"


def silence(facts: WeekFacts) -> timedelta:
    """The longest total of busy hours that any bot was silent."""
    return timedelta(hours=max((bot.silent_hours for bot in facts.bots), default=0))

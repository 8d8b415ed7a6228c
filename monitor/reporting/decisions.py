"""What somebody has to decide this week: at most three questions, the most urgent first."""

from monitor.domain.weekly_facts import WeekFacts
from monitor.reporting import incidents, words
from monitor.reporting.report import BotWeek

MOST = 3
UNREAD_SHARE = 0.001  # of what arrived; below it dead letters are noise
FAILED_SHARE = 0.01  # of the sample


def decisions(facts: WeekFacts, bots: list[BotWeek]) -> tuple[str, ...]:
    """Ask about open incidents, then about changes without one, then about what keeps us blind."""
    asked = [*_open_incidents(facts), *_changes(bots), *_blindness(facts, bots)]
    return tuple(asked[:MOST])


def _open_incidents(facts: WeekFacts) -> list[str]:
    asked = []
    for incident in facts.incidents:
        standing = [alert for alert in incident.alerts if incidents.counts(alert)]
        if incident.state != "open" or not incident.bot or not standing:
            continue
        version = next((found for found in map(incidents.started_with, standing) if found), None)
        choice = f"take back {version}, or accept" if version else "find what changed, or accept"
        asked.append(f"{incident.bot}: {incidents.name(incident)} is still open; {choice} the new level?")
    return asked


def _changes(bots: list[BotWeek]) -> list[str]:
    asked = []
    for bot in bots:
        changed = [metric.title for metric in bot.metrics if metric.verdict == "worse"]
        if bot.incidents or not changed:
            continue
        newest = max(bot.deploys, key=lambda deploy: deploy.first_slice, default=None)
        version = f" with {newest.kind} {newest.value} new this week" if newest else ""
        asked.append(f"{bot.bot}: more {words.listed(changed)}{version}; look at examples and keep it or take it back?")
    return asked


def _blindness(facts: WeekFacts, bots: list[BotWeek]) -> list[str]:
    asked = []
    unread = facts.unknown_dead_letters + sum(bot.coverage.dead_letters for bot in bots)
    seen = sum(bot.coverage.seen for bot in bots)
    if unread and unread > UNREAD_SHARE * (seen + unread):
        asked.append(
            f'{words.several(unread, "record")} could not be read; repair the producer? See "botwatch dead-letters ls"'
        )
    for bot in bots:
        cover = bot.coverage
        if cover.failed > FAILED_SHARE * max(1, cover.scored + cover.failed):
            share = words.percent(cover.failed / (cover.scored + cover.failed))
            asked.append(f"{bot.bot}: {share} of the sample got no score; give the detectors more time or machines?")
        elif bot.verdict == "cannot_say" and cover.scored + cover.failed < cover.seen / 2:
            part = f"{words.count(cover.scored)} of {words.count(cover.seen)}"
            asked.append(f"{bot.bot}: {part} replies were checked, too few for a verdict; raise sampling.rate?")
        elif bot.verdict == "no_traffic" and bot.last_coverage.seen:
            asked.append(f"{bot.bot}: no traffic after {words.count(bot.last_coverage.seen)} replies; is that meant?")
    return asked

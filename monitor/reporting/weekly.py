"""The weekly report: facts in, a value out; nothing here reads a clock, a database or a setting."""

from collections.abc import Collection
from dataclasses import replace

from monitor.domain.weekly_facts import AlertFacts, BotFacts, Coverage, IncidentFacts, WeekFacts
from monitor.reporting import incidents, words
from monitor.reporting.blind_spots import blind_spots
from monitor.reporting.compare import compared, with_segments
from monitor.reporting.decisions import decisions
from monitor.reporting.report import VERDICTS, BotWeek, MetricWeek, Verdict, WeeklyReport


def weekly_report(facts: WeekFacts) -> WeeklyReport:
    """Say what changed in a week, how sure that is, and what cannot be said.

    Args:
        facts: what the database knows of the week; the same facts give the same report.
    """
    of_bots = [with_segments(bot.metrics) for bot in facts.bots]
    rows = compared(facts.week, [metric for metrics in of_bots for metric in metrics])
    bots = []
    for bot, metrics in zip(facts.bots, of_bots, strict=True):
        own, rows = rows[: len(metrics)], rows[len(metrics) :]
        bots.append(_bot_week(bot, tuple(own), facts))
    bots.sort(key=lambda each: (VERDICTS.index(each.verdict), each.bot, each.env))
    coverage = sum((bot.this for bot in facts.bots), Coverage())
    blind = blind_spots(facts)
    return WeeklyReport(
        week=facts.week,
        zone=facts.zone,
        env=facts.env,
        start=facts.start,
        end=facts.end,
        until=facts.until,
        verdict=next((verdict for verdict in VERDICTS if any(bot.verdict == verdict for bot in bots)), "no_traffic"),
        sentence=_sentence(facts, bots),
        bots=tuple(bots),
        incidents=facts.incidents,
        coverage=coverage,
        unknown_dead_letters=facts.unknown_dead_letters,
        gaps=facts.gaps,
        blind_spots=blind,
        decisions=decisions(facts, bots),
    )


def _bot_week(bot: BotFacts, compared_rows: tuple[MetricWeek, ...], facts: WeekFacts) -> BotWeek:
    own = incidents.of_bot(facts.incidents, bot.bot, bot.env)
    averages = tuple(row for row in compared_rows if not row.segment or _has_moved(row) or _standing(row, own))
    with_row = {(row.metric, row.segment) for row in averages}
    metrics = tuple(_with_alert(metric, own, with_row, facts) for metric in averages)
    verdict = _verdict(bot, metrics, own)
    return BotWeek(
        bot=bot.bot,
        env=bot.env,
        verdict=verdict,
        brief=_brief(metrics, own, facts),
        words=_words(bot, verdict, averages, own, facts),
        metrics=metrics,
        coverage=bot.this,
        last_coverage=bot.last,
        deploys=bot.deploys,
        failures=bot.failures,
        incidents=tuple(incident.id for incident in own if incident.id is not None),
    )


def _has_moved(row: MetricWeek) -> bool:
    return row.verdict in ("worse", "better")


def _standing(row: MetricWeek, own: tuple[IncidentFacts, ...]) -> list[tuple[IncidentFacts, AlertFacts]]:
    """The alerts about this metric and segment that still stand, oldest first."""
    return [
        (incident, alert)
        for incident in own
        for alert in incident.alerts
        if (alert.metric, alert.segment or "") == (row.metric, row.segment) and incidents.counts(alert)
    ]


def _with_alert(
    metric: MetricWeek, own: tuple[IncidentFacts, ...], with_row: Collection[tuple[str, str]], facts: WeekFacts
) -> MetricWeek:
    """A metric that an alert stood for is worse, also where hours of it drown in the average of the week.

    An alert about a segment without a row of its own stands beside the whole bot.
    """
    if metric.verdict == "worse":
        return metric
    standing = _standing(metric, own)
    if not metric.segment:
        standing += [
            (incident, alert)
            for incident in own
            for alert in incident.alerts
            if alert.metric == metric.metric and alert.segment and incidents.counts(alert)
            if (metric.metric, alert.segment) not in with_row
        ]
    if not standing:
        return metric
    incident, alert = standing[-1]
    change, span = incidents.change(alert, named=False), incidents.length(incident, facts.until)
    average = f"over the whole week: {metric.words}"
    return replace(metric, verdict="worse", words=f"{incidents.name(incident)}: {change}, {span}; {average}")


def _verdict(bot: BotFacts, metrics: tuple[MetricWeek, ...], own: tuple[IncidentFacts, ...]) -> Verdict:
    """The most urgent word of its metrics; a standing incident makes it worse whatever the week's average says."""
    if own:
        return "worse"
    if not bot.this.seen:
        return "no_traffic"
    found = {metric.verdict for metric in metrics if metric.verdict != "no_traffic"}
    return next((verdict for verdict in VERDICTS if verdict in found), "cannot_say")


def _brief(metrics: tuple[MetricWeek, ...], own: tuple[IncidentFacts, ...], facts: WeekFacts) -> str:
    """The largest change for the worse, and the incidents."""
    said = []
    changes = [
        (comparison.ratio or float("inf"), metric.title, comparison)
        for metric in metrics
        for comparison in metric.against
        if comparison.verdict == "worse"
    ]
    if changes:
        _, title, comparison = max(changes, key=lambda change: change[0])
        said.append(f"{title} {comparison.words.split(' (')[0]}")
    elif own:
        first = next(alert for alert in own[-1].alerts if incidents.counts(alert))
        said.append(incidents.change(first).split(" (")[0])
    if len(own) == 1:
        said.append(f"one incident, {incidents.length(own[0], facts.until)}")
    elif own:
        said.append(f"{len(own)} incidents")
    return ", ".join(said)


def _words(
    bot: BotFacts, verdict: Verdict, metrics: tuple[MetricWeek, ...], own: tuple[IncidentFacts, ...], facts: WeekFacts
) -> str:
    if verdict == "no_traffic":
        return "not one reply arrived"
    said = [_metric_words(metric) for metric in metrics if metric.verdict == verdict]
    if own:
        said += [_incident_words(incident, facts) for incident in own]
    elif verdict == "no_change":
        said = [_widest(metrics)]
    elif verdict in ("learning", "cannot_say"):
        said = said[:1] or [f"{words.several(bot.this.scored, 'reply', 'replies')} scored, nothing to compare"]
    unsure = [metric.title for metric in metrics if metric.verdict == "cannot_say"]
    if verdict in ("better", "no_change") and unsure:
        said.append(f"cannot say for {words.listed(unsure)}")
    return "; ".join(said)


def _metric_words(metric: MetricWeek) -> str:
    """The change of one metric with its rates; one without a verdict on its rate keeps its own words."""
    if metric.verdict not in ("worse", "better") or metric.this is None:
        return f"{metric.title}: {metric.words}"
    now = f"{words.percent(metric.this.rate)} ({words.span(metric.this.low, metric.this.high)})"
    return f"{metric.title} {now}, {metric.words}"


def _incident_words(incident: IncidentFacts, facts: WeekFacts) -> str:
    standing = [alert for alert in incident.alerts if incidents.counts(alert)]
    with_version = next((found for found in map(incidents.started_with, standing) if found), None)
    what = words.listed([incidents.change(alert) for alert in standing])
    begun = f", started with {with_version}" if with_version else ""
    return f"{incidents.name(incident)}: {what}{begun}, {incidents.length(incident, facts.until)}"


def _widest(metrics: tuple[MetricWeek, ...]) -> str:
    """The weakest of the "no change" verdicts: the largest change that could have been missed."""
    steady = [metric for metric in metrics if metric.verdict == "no_change"]
    visible = [
        (comparison.smallest_visible, metric)
        for metric in steady
        for comparison in metric.against[:1]
        if comparison.smallest_visible is not None
    ]
    if not visible:
        return "no change that could be seen"
    largest, metric = max(visible, key=lambda pair: pair[0])
    return (
        f"no change that could be seen; the smallest visible would have been {words.times(largest)} for {metric.title}"
    )


def _sentence(facts: WeekFacts, bots: list[BotWeek]) -> str:
    """The verdict in one breath: who needs attention, then what is known of the others."""
    by_verdict = {verdict: [bot for bot in bots if bot.verdict == verdict] for verdict in VERDICTS}
    silent = f"Not one reply arrived in week {facts.week.number}"
    check = 'nobody talked to them or nothing reaches botwatch: "botwatch doctor" tells which'
    if not bots:
        return f'{silent}: no bot has been seen yet in env "{facts.env}".'
    if len(by_verdict["no_traffic"]) == len(bots):
        return f"{silent} from {words.several(len(bots), 'known bot')}: {check}."
    rest = [
        (len(by_verdict["better"]), "became better"),
        (len(by_verdict["no_change"]), "without a change that could be seen"),
        (len(by_verdict["learning"]), "still learning what is usual"),
        (len(by_verdict["cannot_say"]), "with too few replies or flags to say"),
        (len(by_verdict["no_traffic"]), "without traffic"),
    ]
    others = ", ".join(f"{number} {words_of}" for number, words_of in rest if number)
    worse = by_verdict["worse"]
    if worse:
        who = words.listed([bot.bot for bot in worse])
        need = "needs" if len(worse) == 1 else "need"
        first = f"{len(worse)} of {words.several(len(bots), 'bot')} {need} attention: {who} ({worse[0].brief})."
        return f"{first} Others: {others}." if others else first
    if not (by_verdict["better"] or by_verdict["no_change"]):
        return f"Nothing can be said about {words.several(len(bots), 'bot')} this week: {others}."
    return f"No bot became visibly worse. Of {words.several(len(bots), 'bot')}: {others}."

"""Incidents of the week in words: what rose, by how much, since when, how long it lasted, what it started with."""

from datetime import datetime, timedelta, tzinfo

from monitor.domain.alert import UNHEARD_AFTER
from monitor.domain.metric import subject
from monitor.domain.voice import model_or_traffic, moved
from monitor.domain.weekly_facts import AlertFacts, IncidentFacts
from monitor.reporting import words
from monitor.reporting.compare import metric_of

RETRACTED = frozenset({"unconfirmed", "amended", "traffic"})
"""Outcomes after which an alert no longer counts as something that happened to the bot."""


def counts(alert: AlertFacts) -> bool:
    """Whether the alert is a change for the worse that still stands."""
    return alert.tier in ("page", "ticket") and alert.outcome not in RETRACTED and _is_bad(alert)


def of_bot(incidents: tuple[IncidentFacts, ...], bot: str, env: str) -> tuple[IncidentFacts, ...]:
    """The incidents of one bot that still stand."""
    return tuple(
        incident
        for incident in incidents
        if (incident.bot, incident.env) == (bot, env) and any(counts(alert) for alert in incident.alerts)
    )


def name(incident: IncidentFacts) -> str:
    """What it is called; an alert that was over before it could be told has no incident."""
    return f"incident {incident.id}" if incident.id is not None else f"alert {incident.alerts[0].id}"


def lasted(incident: IncidentFacts, until: datetime) -> timedelta:
    """How long it was open, up to `until`."""
    return max(timedelta(), min(incident.resolved_at or until, until) - incident.opened_at)


def length(incident: IncidentFacts, until: datetime) -> str:
    """How long it was open, in words; one that was not over at `until` is "still open"."""
    if incident.resolved_at is None or incident.resolved_at > until:
        return f"still open after {words.duration(lasted(incident, until))}"
    return words.duration(lasted(incident, until))


def change(alert: AlertFacts, *, named: bool = True) -> str:
    """What the alert was about; with `named` False where the metric stands beside it already.

    Example:
        >>> from datetime import UTC
        >>> at = datetime(2026, 11, 18, 14, 5, tzinfo=UTC)
        >>> alert = AlertFacts(1, "toxicity", "", "up", "page", "firing", None, "v2", at, at, None, 0.03, 0.004, 7.8, 5)
        >>> change(alert)
        'toxic replies 7.8 times usual (0.4% to 3%)'
        >>> facts = {"moved": ["replies 45 % shorter"], "traffic": True}
        >>> change(AlertFacts(2, "voice", "", "changed", "digest", "firing", None, "v2", at, at, *[None] * 5, facts))
        'writing style of replies changed: replies 45 % shorter; the traffic changed, and the replies with it'
    """
    if alert.metric is None:
        return "the monitor itself"
    name = subject(alert.metric, alert.direction) if named else ""
    if alert.direction == "changed":
        name += f" changed: {moved(alert.facts)}"
        name += f"; {model_or_traffic(alert.facts)}" if alert.facts.get("traffic") else ""
    if alert.segment:
        name += f" in {alert.segment}"
    if alert.ratio is not None:
        name += f" {words.times(alert.ratio)} usual"
    if alert.rate is not None and alert.usual is not None:
        name += f" ({words.percent(alert.usual)} to {words.percent(alert.rate)})"
    return name.strip()


def started_with(alert: AlertFacts) -> str | None:
    """The version that went live when the change began; "started with", for nobody knows whether it is the cause."""
    deploy = alert.facts.get("deploy")
    if not isinstance(deploy, dict) or not deploy.get("value"):
        return None
    before = f" (was {deploy['previous']})" if deploy.get("previous") else ""
    return f"{deploy.get('kind', 'model')} {deploy['value']}{before}"


def ended(alert: AlertFacts, until: datetime) -> str:
    """How the alert ended, as far as is known at `until`."""
    if alert.resolved_at is None or alert.resolved_at > until:
        return "still firing"
    return {
        "recovered": "back to usual",
        "unconfirmed": "not confirmed: no longer distinguishable from usual",
        "amended": "withdrawn: late replies changed the counts",
        "cleared": "cleared",
        "accepted": "accepted as the new usual",
        "traffic": "the traffic had changed, and the replies with it",
        "unheard": f"no reply was heard for {UNHEARD_AFTER.days} days: whether it is over cannot be said",
        "unwatched": "not watched any more",
    }.get(alert.outcome or "", "resolved")


def clock(moment: datetime, zone: tzinfo) -> str:
    """A moment of the week for people.

    Example:
        >>> from datetime import UTC
        >>> clock(datetime(2026, 11, 18, 14, 5, tzinfo=UTC), UTC)
        'Wed 18 Nov 14:05'
    """
    local = moment.astimezone(zone)
    day = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[local.weekday()]
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[local.month - 1]
    return f"{day} {local.day} {month} {local:%H:%M}"


def _is_bad(alert: AlertFacts) -> bool:
    """Whether it became worse; a mean that moved is worth a look either way."""
    if alert.metric is None:
        return False
    bad = metric_of(alert.metric).bad
    return bad == "both" or alert.direction in (None, bad, "limit", "canary", "event")

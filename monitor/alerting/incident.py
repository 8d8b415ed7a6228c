"""An incident as one Slack message: what changed, since when, how sure, what to do; edited in place as it goes on."""

import shlex
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from monitor.alerting.blocks import WHOLE, Block, context, field_pairs, header, section, size
from monitor.alerting.excerpts import before_and_since, example_list
from monitor.alerting.plain import clean, code, cut, escaped, quiet
from monitor.alerting.words import (
    against_usual,
    count,
    counted,
    lasting,
    local,
    moment,
    percent,
    times,
    upper,
    utc,
    what,
)
from monitor.domain.alert import LOST, UNHEARD_AFTER
from monitor.domain.metric import BY_NAME
from monitor.domain.voice import model_or_traffic, moved

Facts = Mapping[str, Any]

_SIGNS = {"page": "🔴", "ticket": "🟠", "digest": "🔵", "pipeline": "⚫"}
_URGENCY = {"page": "page: somebody looks now", "ticket": "ticket: look within days", "digest": "for the weekly digest"}
_ORDER = {"page": 0, "pipeline": 1, "ticket": 2, "digest": 3}
_OUTCOMES = {
    "recovered": "back to usual",
    "unconfirmed": "not confirmed by later data",
    "amended": "withdrawn, late data changed the counts",
    "accepted": "accepted as the new usual",
    "cleared": "over",
    "traffic": "followed the traffic, which had changed",
    "unheard": f"not known to be over, no reply was heard for {UNHEARD_AFTER.days} days",
    "unwatched": "not watched any more",
}
_OTHERS = 10


def incident_blocks(payload: Facts, unique: str) -> list[Block]:
    """Lay out the incident as it stands; examples only while something is firing."""
    alerts = ordered(payload)
    main, others = alerts[0], alerts[1:]
    firing = not is_over(payload)
    parts = [header(f"head-{unique}", headline(payload)), section(f"what-{unique}", _story(main, firing))]
    pairs = _pairs(main)
    if pairs:
        parts.append(field_pairs(f"facts-{unique}", pairs))
    if others:
        parts.append(section(f"also-{unique}", ["*Also in this incident*", *_also(others)]))
    shown = before_and_since if _is_voice(main) else example_list
    examples = shown(f"examples-{unique}", main.get("facts") or {}) if firing else None
    if examples is not None:
        parts.append(examples)
    if firing:
        parts.append(section(f"next-{unique}", _next_steps(main)))
    parts.append(context(f"foot-{unique}", _foot(payload, main)))
    return _fitting(parts)


def headline(payload: Facts) -> str:
    """First line, plain text: the sign, the bot, the place, what, how much against usual."""
    alerts = ordered(payload)
    main = alerts[0]
    if is_over(payload):
        more = _and_more(len(alerts) - 1)
        verb = "is " if _is_pipeline(main) else ""
        return f"{over_sign(main)} {place(main)}: {_plain_what(main)} {verb}{ended(main)}{more}"
    firing = [alert for alert in alerts if alert.get("state") != "resolved"]
    more = _and_more(len(firing) - 1)
    sign = "🚨" if str(main.get("metric") or "").endswith(".severe") else _SIGNS.get(str(main.get("tier")), "🔴")
    if _is_pipeline(main):
        return f"{sign} {place(main)}: {_plain_what(main)}{more}"
    return f"{sign} {place(main)}: {_plain_what(main)} {against_usual(main)}{more}"


def summary(payload: Facts) -> str:
    """Everything once more as plain text, for notifications and screen readers; escaped for Slack."""
    alerts = ordered(payload)
    main = alerts[0]
    over = "CLOSED" if is_lost(main) else "RESOLVED"
    state = over if is_over(payload) else str(main.get("tier") or "alert").upper()
    said = [f"{state} {escaped(headline(payload)[1:].strip())}.", *_figures(main)]
    since = moment(main.get("change_at")) or moment(main.get("opened_at"))
    if since is not None:
        said.append(f"Since {utc(since)}.")
    said += [_deploy(main)] if _deploy(main) else []
    said += [f"Also: {words}." for words in _also(alerts[1:], limit=3, when=utc)]
    if not is_over(payload):
        said.append(f"Next: botwatch alerts show {main.get('id')}")
    return " ".join(said).replace("*", "").replace("`", "")


def ordered(payload: Facts) -> list[Facts]:
    """Alerts with the one to talk about first: firing before resolved, page before ticket, the surest before others.

    Another way of writing comes behind the others of its tier: it is a page only because one of them is.
    """

    def rank(alert: Facts) -> tuple[bool, int, bool, float]:
        sure = alert.get("ratio_low") or alert.get("ratio") or 0.0
        tier = _ORDER.get(str(alert.get("tier")), 4)
        return (alert.get("state") == "resolved", tier, _is_voice(alert), -float(sure))

    return sorted(payload.get("alerts") or [{}], key=rank)


def is_over(payload: Facts) -> bool:
    """Whether the incident is resolved."""
    return (payload.get("incident") or {}).get("state") == "resolved"


def ended(alert: Facts) -> str:
    """How an alert ended, in words."""
    return _OUTCOMES.get(str(alert.get("outcome")), "over")


def is_lost(alert: Facts) -> bool:
    """Whether it ended only because nobody hears or watches it any more."""
    return alert.get("outcome") in LOST


def over_sign(alert: Facts) -> str:
    """The sign of an alert that ended; all is well only where that is known."""
    return "⚪" if is_lost(alert) else "✅"


def place(alert: Facts) -> str:
    """Bot and environment, plain text; for trouble of the pipeline our own name."""
    if _is_pipeline(alert):
        return "botwatch"
    return f"{clean(alert.get('bot') or '?', 50)} ({clean(alert.get('env') or 'prod', 20)})"


def one_line(alert: Facts, when: Callable[[datetime], str] = local) -> str:
    """An alert in one marked-up line; `when` writes its times."""
    if alert.get("state") == "resolved":
        return f"{over_sign(alert)} {what(alert)}: {ended(alert)}"
    if _is_pipeline(alert):
        return f"{_SIGNS['pipeline']} {what(alert)}: {_pipeline_words(alert)}"
    since = moment(alert.get("change_at"))
    began = f", since {when(since)}" if since else ""
    sign = _SIGNS.get(str(alert.get("tier")), "🔴")
    if alert.get("direction") == "event":
        return f"{sign} {what(alert)}, {against_usual(alert)}"
    if _is_voice(alert):
        return f"{sign} {what(alert)} {quiet(against_usual(alert), 300)}{began}"
    return f"{sign} {what(alert)}: {percent(alert.get('rate'))}, {against_usual(alert)}{began}"


def _and_more(others: int) -> str:
    return f", and {counted(others, 'more alert', 'more alerts')}" if others > 0 else ""


def _story(alert: Facts, firing: bool) -> list[str]:
    if _is_pipeline(alert):
        lines = [f"*What is wrong:* {_pipeline_words(alert)}"]
    else:
        first, *more = _figures(alert)
        lines = [f"*{'What changed' if firing else 'What it was'}:* {first}", *more]
        facts = alert.get("facts") or {}
        lines += [f"*Model or traffic?* {upper(model_or_traffic(facts))}."] if _is_voice(alert) else []
        mix = facts.get("mix")
        lines += [f"*Model or traffic?* {upper(quiet(mix['words'], 300))}."] if mix else []
        anew = facts.get("counted_anew")
        lines += [f"*Our own detector changed:* {upper(quiet(anew['words'], 400))}."] if anew else []
    lasted = "Open" if is_lost(alert) else "Lasted"
    lines.append(f"*{'Since' if firing else lasted}:* {_span_of_time(alert)}")
    promise = (alert.get("facts") or {}).get("promise")
    if firing and promise is not None and alert.get("tier") == "page" and not _is_voice(alert):
        allowed = counted(promise, "false page", "false pages")
        lines.append(f"*Could it be luck?* Hardly: the limit is set so that this bot has at most {allowed} in 28 days.")
    if not firing and is_lost(alert):
        lines.append(f"*Closed:* {ended(alert)}. If it turns out to go on, that is told here.")
    elif not firing:
        lines.append(f"*Ended:* {ended(alert)}. If it comes back, there is a new message.")
    return lines


def _figures(alert: Facts) -> list[str]:
    if _is_pipeline(alert):
        return [_pipeline_words(alert)]
    facts = alert.get("facts") or {}
    if alert.get("direction") == "event":
        return [f"{upper(what(alert))}, {against_usual(alert)}. Each is told once a day, whatever the rate is."]
    if _is_voice(alert):
        since, before = counted(facts.get("n"), "reply", "replies"), count(facts.get("usual_n"))
        return [
            f"{upper(what(alert))}: *{quiet(moved(facts), 300)}*.",
            f"*Compared:* {since} since, with {before} before.",
        ]
    low, high, usual = facts.get("low"), facts.get("high"), alert.get("usual")
    interval = "" if low is None or high is None else f" (95% interval {percent(low)} to {percent(high)})"
    plain = usual and alert.get("direction") not in ("limit", "canary")
    against = f"usual {percent(usual)}" if plain else against_usual(alert)
    said = [f"{upper(what(alert))}: *{percent(alert.get('rate'))}*{interval}, {against}."]
    if facts.get("flagged") is not None:
        said.append(f"*Counted:* {_counts(alert, facts)}")
    return said


def _counts(alert: Facts, facts: Facts) -> str:
    known = BY_NAME.get(str(alert.get("metric")))
    flagged = facts["flagged"]
    checked = counted(facts.get("n"), "reply", "replies")
    if known is not None and known.unit == "first":
        said = f"{counted(flagged, 'conversation', 'conversations')} flagged in {checked} checked"
    else:
        said = f"{count(flagged)} flagged of {checked} checked"
    key, expected = facts.get("weighed_by"), facts.get("expected")
    said += f", counted as its usual mix of {quiet(key, 60)}" if key else ""
    return f"{said}." if expected is None else f"{said}; {count(expected)} would be usual."


def _span_of_time(alert: Facts) -> str:
    since, found = moment(alert.get("change_at")), moment(alert.get("opened_at"))
    start, end = since or found, moment(alert.get("resolved_at"))
    if start is None:
        return "not known"
    if end is not None:
        return f"{local(start)} to {local(end)} ({lasting(end - start)})."
    later = f", found {lasting(found - since)} later" if since and found and found > since else ""
    deploy = _deploy(alert)
    return f"{local(start)}{later}.{f' {deploy}' if deploy else ''}"


def _deploy(alert: Facts) -> str:
    deploy = (alert.get("facts") or {}).get("deploy") or {}
    live, since = moment(deploy.get("first_slice")), moment(alert.get("change_at"))
    if live is None or since is None or not deploy.get("value"):
        return ""
    kind = "prompt" if deploy.get("kind") == "prompt" else "model"
    before = f" (before: {code(deploy['previous'])})" if deploy.get("previous") else ""
    named = f"{kind} {code(deploy['value'])}"
    if abs(since - live) < timedelta(minutes=1):
        return f"Started as {named} went live{before}."
    if since > live:
        return f"Started {lasting(since - live)} after {named} went live{before}."
    return f"{upper(named)} went live {lasting(live - since)} later{before}."


def _pairs(alert: Facts) -> list[tuple[str, str]]:
    facts = alert.get("facts") or {}
    if _is_pipeline(alert):
        return []
    pairs = [("Bot", f"{code(alert.get('bot') or '?')} in {code(alert.get('env') or 'prod')}")]
    versions = [str(version) for version in facts.get("versions") or [alert.get("model_version")] if version]
    if versions:
        more = f" and {len(versions) - 3} more" if len(versions) > 3 else ""
        pairs.append(("Model", ", ".join(code(version) for version in versions[:3]) + more))
    if alert.get("state") != "resolved" and str(alert.get("tier")) in _URGENCY:
        pairs.append(("Urgency", _URGENCY[str(alert["tier"])]))
    if alert.get("ratio_low") is not None:
        pairs.append(("Surely more than", f"{times(float(alert['ratio_low']))} usual"))
    if facts.get("sampled") is not None and facts["sampled"] < 1:
        pairs.append(("Checked", f"{percent(facts['sampled'])} of its replies"))
    return pairs


def _also(alerts: Sequence[Facts], limit: int = _OTHERS, when: Callable[[datetime], str] = local) -> list[str]:
    lines = [one_line(alert, when) for alert in alerts[:limit]]
    return [*lines, f"and {len(alerts) - limit} more"] if len(alerts) > limit else lines


def _next_steps(alert: Facts) -> list[str]:
    lines = [f"botwatch alerts show {alert.get('id')}"]
    meant: list[str] = []
    if _is_voice(alert):
        env = clean(alert.get("env") or "prod")
        where = "" if env == "prod" else f" --env {shlex.quote(env)}"
        voice = f"{shlex.quote(clean(alert.get('bot') or '?'))}{where} --metric voice"
        lines.append(f"botwatch baseline show {voice}")
        meant = ["*Is it meant to be so?*", f"`{escaped(f'botwatch baseline accept {voice}')}`"]
    elif not _is_pipeline(alert):
        since = moment(alert.get("change_at")) or moment(alert.get("opened_at"))
        start = f" --from {since - timedelta(hours=2):%Y-%m-%dT%H:%MZ}" if since else ""
        bot, metric = (shlex.quote(clean(alert.get(name) or "?")) for name in ("bot", "metric"))
        lines.append(f"botwatch windows --bot {bot} --metric {metric}{start} --length 1h")
    else:
        lines.append("botwatch doctor")
    return ["*Look closer*", *(f"`{escaped(line)}`" for line in lines), *meant]


def _foot(payload: Facts, alert: Facts) -> str:
    incident = payload.get("incident") or {}
    opened = moment(incident.get("opened_at"))
    parts = [f"Incident {incident.get('id', '?')}", str(alert.get("tier") or "alert")]
    parts += [f"opened {local(opened)}"] if opened else []
    parts.append("one message per incident, changes are told in its thread")
    return " · ".join(quiet(part, 200) if "<!date" not in part else part for part in parts)


def _fitting(parts: list[Block]) -> list[Block]:
    """Leave out what matters least until the message is short enough; header, story and foot always stay."""
    for name in ("examples-", "also-", "facts-", "next-"):
        if size(parts) <= WHOLE:
            break
        parts = [part for part in parts if not part["block_id"].startswith(name)]
    return parts


def _is_pipeline(alert: Facts) -> bool:
    return alert.get("tier") == "pipeline" or not alert.get("metric")


def _is_voice(alert: Facts) -> bool:
    """Whether it is about the way something is written, which has no rate."""
    return alert.get("direction") == "changed"


def _pipeline_words(alert: Facts) -> str:
    facts = alert.get("facts") or {}
    return quiet(facts.get("words") or facts.get("why") or "something in the pipeline stands still", 600)


def _plain_what(alert: Facts) -> str:
    return cut(what(alert).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"), 70)

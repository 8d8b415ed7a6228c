"""Facts of the outbox into what Slack shows: one message an incident, its thread, the weekly digest, a test."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from monitor.alerting.blocks import BLOCKS, FIELDS, TEXT, WHOLE, Block, context, field_pairs, header, section, size
from monitor.alerting.incident import (
    ended,
    headline,
    incident_blocks,
    is_lost,
    is_over,
    one_line,
    ordered,
    over_sign,
    place,
    summary,
)
from monitor.alerting.plain import clean, cut, escaped, quiet
from monitor.alerting.slack import Message
from monitor.alerting.words import counted, lasting, local, moment, upper, utc, what
from monitor.domain.notification import Notification

Facts = Mapping[str, Any]

_BOTS, _DECISIONS = 8, 5  # shown in the digest; the report has all
_VERDICTS = {
    "worse": "🔴",
    "better": "🟢",
    "no_change": "⚪",
    "learning": "🔵",
    "cannot_say": "❔",
    "no_traffic": "❔",
}


def render(notification: Notification, now: datetime, *, late: timedelta = timedelta(minutes=5)) -> Message:
    """Put a notification into words.

    Args:
        notification: its payload holds facts; names in them are other people's text and come out escaped.
        now: wall clock.
        late: delay from which a new message says how late it is; an edit shows the present and is never late.
    """
    # Slack shows the old text of an edited block that keeps its id, so each notification has ids of its own.
    unique = notification.id[:8]
    message = _RENDERERS[_kind_of(notification)](notification.payload, unique)
    notes = _notes(notification, now, late)
    if not notes:
        return _checked(message)
    blocks = (*message.blocks, context(f"note-{unique}", " ".join(notes)))
    return _checked(Message(f"{' '.join(notes)} {message.text}", blocks))


def _kind_of(notification: Notification) -> str:
    if notification.kind == "test":
        return "test"
    if "report" in notification.payload:
        return "report"
    return "reply" if notification.kind == "reply" else "incident"


def _incident(payload: Facts, unique: str) -> Message:
    return Message(summary(payload), tuple(incident_blocks(payload, unique)))


def _reply(payload: Facts, unique: str) -> Message:
    """What happened to one alert, in the thread of its incident."""
    event = payload.get("event") or {}
    alerts = ordered(payload)
    alert = next((alert for alert in alerts if alert.get("id") == event.get("alert_id")), alerts[0])
    title, state = _happened(str(event.get("kind")), alert, payload), _stands(alert)
    at = moment(event.get("at"))
    lines = [f"*{title}*{f' · {local(at)}' if at else ''}", state]
    words = quiet(event.get("words") or "", 600)
    lines += [words] if words else []
    plain = f"{escaped(place(alert))}: {title}. {_stands(alert, utc)} {words}".strip()
    return Message(plain, (section(f"reply-{unique}", lines),))


def _happened(kind: str, alert: Facts, payload: Facts) -> str:
    about = what(alert)
    if kind == "resolved" and alert.get("outcome") == "accepted":
        return f"🆗 The new usual: {about}"
    if kind == "resolved" and is_lost(alert):
        return f"{over_sign(alert)} Closed: {about}"
    if kind == "resolved":
        return f"✅ All clear: {about}" if is_over(payload) else f"✅ One of them is over: {about}"
    signs = {"opened": "It began", "joined": "➕ Another one", "updated": "🔁 Changed"}
    return f"{signs.get(kind, 'News')}: {about}"


def _stands(alert: Facts, when: Callable[[datetime], str] = local) -> str:
    """How it is with an alert now, in a sentence."""
    if alert.get("state") != "resolved":
        return one_line(alert, when)
    start, end = moment(alert.get("change_at")) or moment(alert.get("opened_at")), moment(alert.get("resolved_at"))
    over = ended(alert)
    if is_lost(alert):
        return f"{upper(over)}."
    return f"{upper(over)}, after {lasting(end - start)}." if start and end else f"{upper(over)}."


def _test(payload: Facts, unique: str) -> Message:
    """A message that says that all is well, so that nobody who sees it starts to worry."""
    by = quiet((payload.get("test") or {}).get("by") or "somebody")
    lines = [
        "*botwatch can reach this channel.* Nothing is wrong with any bot.",
        f"{by} ran `botwatch notify test`. Alerts and the weekly digest will come here.",
    ]
    text = f"TEST botwatch can reach this channel. Nothing is wrong with any bot. {by} ran botwatch notify test."
    return Message(text, (section(f"test-{unique}", lines),))


def _report(payload: Facts, unique: str) -> Message:
    """The weekly digest; its facts are described in reporting/digest.py."""
    report = payload.get("report") or {}
    bots = report.get("bots") or ()
    title, verdict = clean(report.get("title") or "Bot behaviour of the week", 140), str(report.get("verdict") or "")
    parts = [header(f"head-{unique}", title)]
    parts.append(section(f"sum-{unique}", [f"*{quiet(verdict, 600)}*", *map(_bot_line, bots[:_BOTS])]))
    more = int(report.get("more_bots") or 0) + len(bots[_BOTS:])
    if more:
        parts.append(context(f"more-{unique}", f"and {counted(more, 'more bot', 'more bots')} in the report"))
    if report.get("decisions"):
        decisions = [f"• {quiet(decision, 300)}" for decision in report["decisions"][:_DECISIONS]]
        parts.append(section(f"decide-{unique}", ["*To decide*", *decisions]))
    pairs = [(quiet(pair[0]), quiet(pair[1], 300)) for pair in (report.get("figures") or ())[:FIELDS] if len(pair) == 2]
    if pairs:
        parts.append(field_pairs(f"figures-{unique}", pairs))
    if report.get("why_revised"):
        parts.append(context(f"why-{unique}", f"Revised: {quiet(report['why_revised'], 600)}"))
    if report.get("next"):
        parts.append(section(f"next-{unique}", [f"`{escaped(clean(report['next'], 300))}`"]))
    parts.append(context(f"foot-{unique}", quiet(report.get("footer") or "No conversation text in this message", 900)))
    return Message(f"{escaped(title)}: {quiet(verdict, 600)} {quiet(report.get('next') or '', 300)}", tuple(parts))


def _bot_line(bot: Facts) -> str:
    sign = _VERDICTS.get(str(bot.get("verdict")), "•")
    name, env, words = (
        quiet(bot.get(key) or other, 400) for key, other in (("bot", "?"), ("env", "prod"), ("words", ""))
    )
    return f"{sign} *{cut(name, 60)}* ({cut(env, 20)}): {words}"


def _notes(notification: Notification, now: datetime, late: timedelta) -> list[str]:
    """What a reader must know of the message itself."""
    notes = []
    if notification.kind != "edit" and now - notification.created_at >= late:
        delay = lasting(now - notification.created_at)
        notes.append(f"This message is {delay} late, botwatch could not deliver it before.")
    if notification.payload.get("repeat"):
        notes.append("(may be a repeat)")
    if "previous" in notification.payload:
        link = str(notification.payload["previous"] or "")
        old = f"<{link}|the earlier message>" if link.startswith("https://") and not set(link) & set("<>|") else ""
        notes.append(f"This goes on from {old or 'an earlier message that is gone'}.")
    return notes


def _checked(message: Message) -> Message:
    """Keep the limits of the whole message."""
    blocks: Sequence[Block] = message.blocks[:BLOCKS]
    while size(blocks) > WHOLE and len(blocks) > 2:
        blocks = [*blocks[:-2], blocks[-1]]
    return Message(cut(message.text.strip() or headline({}), TEXT), tuple(blocks))


_RENDERERS: Mapping[str, Callable[[Facts, str], Message]] = {
    "incident": _incident,
    "reply": _reply,
    "report": _report,
    "test": _test,
}

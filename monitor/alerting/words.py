"""Numbers and times into words for people. What is unknown is said to be unknown, never shown as 0."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.alerting.plain import quiet
from monitor.domain.metric import subject
from monitor.domain.risk import GLANCE
from monitor.domain.voice import moved


def percent(share: float | None) -> str:
    """Write a share of 1 with two digits that count.

    Example:
        >>> percent(0.0312), percent(0.004), percent(0.00041), percent(0.0), percent(None), percent(0.412)
        ('3.1%', '0.4%', '0.041%', '0%', 'unknown', '41%')
    """
    if share is None:
        return "unknown"
    hundredths = 100 * share
    if hundredths == 0:
        return "0%"
    if hundredths >= 10:
        return f"{hundredths:.0f}%"
    if hundredths < 0.001:
        return "under 0.001%"
    digits = 1 if hundredths >= 1 else 2 if hundredths >= 0.1 else 3
    text = f"{hundredths:.{digits}f}"
    return f"{text.rstrip('0').rstrip('.')}%"


def times(ratio: float) -> str:
    """Write a ratio to the usual rate.

    Example:
        >>> times(8.04), times(1.37), times(3.04), times(4217.0)
        ('8 times', '1.4 times', '3 times', 'over 1,000 times')
    """
    if ratio >= 1000:
        return "over 1,000 times"
    text = f"{ratio:.0f}" if ratio >= 5 else f"{ratio:.1f}".removesuffix(".0")
    return f"{text} times"


def count(number: float | None) -> str:
    """Write a count with separators; a fraction only where it says something.

    Example:
        >>> count(8120), count(19.62), count(0.3), count(1234.5), count(None)
        ('8,120', '19.6', '0.3', '1,234', 'unknown')
    """
    if number is None:
        return "unknown"
    if float(number).is_integer() or number >= 100:
        return f"{int(number):,}"
    return f"{number:.1f}" if number >= 0.05 else "under 0.1"


def counted(number: float | None, one: str, many: str) -> str:
    """A count with its noun.

    Example:
        >>> counted(1, "reply", "replies"), counted(12, "reply", "replies")
        ('1 reply', '12 replies')
    """
    return f"{count(number)} {one if number == 1 else many}"


def lasting(duration: timedelta) -> str:
    """Write how long something took.

    Example:
        >>> lasting(timedelta(minutes=55)), lasting(timedelta(hours=2, minutes=25)), lasting(timedelta(days=3, hours=4))
        ('55 min', '2 h 25 min', '3 d 4 h')
    """
    minutes = max(int(duration.total_seconds() // 60), 0)
    if minutes < 1:
        return "under 1 min"
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    if days:
        return f"{days} d {hours} h" if hours else f"{days} d"
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{minutes} min"


def moment(value: object) -> datetime | None:
    """Read a time of a payload: ISO 8601 text or a datetime; None for what is none.

    Example:
        >>> moment("2026-11-20T14:05:00+00:00").isoformat()
        '2026-11-20T14:05:00+00:00'
    """
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime) or value.tzinfo is None:
        return None
    return value.astimezone(UTC)


def utc(at: datetime) -> str:
    """Write an instant for plain text.

    Example:
        >>> utc(datetime(2026, 11, 20, 14, 5, tzinfo=UTC))
        '20 Nov 14:05 UTC'
    """
    return f"{at.day} {at:%b %H:%M} UTC"


def local(at: datetime) -> str:
    """Write an instant so that Slack shows it in the zone of each reader.

    Example:
        >>> local(datetime(2026, 11, 20, 14, 5, tzinfo=UTC))
        '<!date^1795183500^{date_short_pretty} {time}|20 Nov 14:05 UTC>'
    """
    return f"<!date^{int(at.timestamp())}^{{date_short_pretty}} {{time}}|{utc(at)}>"


def upper(text: str) -> str:
    """Begin a sentence.

    Example:
        >>> upper("back to usual")
        'Back to usual'
    """
    return text[:1].upper() + text[1:]


def what(alert: Mapping[str, Any]) -> str:
    """Name what an alert is about: the flagged replies, and the segment where it is not the whole bot.

    Example:
        >>> what({"metric": "toxicity", "segment": "language=de"})
        'toxic replies in language=de'
        >>> what({"metric": "toxicity", "segment": "glance=risky-36c677"})
        'toxic replies among those that look risky'
        >>> what({"metric": None, "component": "chatbot.transcripts[2]"})
        'trouble with chatbot.transcripts[2]'
    """
    if not alert.get("metric"):
        return f"trouble with {quiet(alert.get('component') or 'the pipeline')}"
    said = quiet(subject(str(alert["metric"]), alert.get("direction")))
    segment = quiet(alert.get("segment") or "")
    if not segment:
        return said
    key, _, value = segment.partition("=")
    where = f"among those that look {value.split('-')[0]}" if key == GLANCE else f"in {segment}"
    return f"{said}{' only' if is_only_there(alert) else ''} {where}"


def is_only_there(alert: Mapping[str, Any]) -> bool:
    """Whether a segment alone became worse: the rest of the bot did not, or by less than a quarter as much.

    Example:
        >>> is_only_there({"ratio": 3.0, "facts": {"rest": {"ratio": 1.1}}})
        True
        >>> is_only_there({"ratio": 3.0, "facts": {"rest": {"ratio": 2.5}}}), is_only_there({"ratio": 3.0})
        (False, False)
    """
    ratio, rest = alert.get("ratio"), ((alert.get("facts") or {}).get("rest") or {}).get("ratio")
    if ratio is None or rest is None:
        return False
    return float(rest) - 1 < (float(ratio) - 1) / 4


def against_usual(alert: Mapping[str, Any]) -> str:
    """How much, against what is usual.

    Example:
        >>> against_usual({"usual": 0.004, "ratio": 8.0}), against_usual({"usual": 0.0, "rate": 0.01})
        ('8 times usual', 'usually none')
        >>> against_usual({"usual": None, "rate": 0.01})
        'usual not known yet'
        >>> against_usual({"usual": 0.01, "ratio": 3.0, "direction": "limit"})
        '3 times the limit of 1%'
        >>> against_usual({"usual": 0.01, "ratio": 3.0, "direction": "canary"})
        '3 times the old version'
        >>> against_usual({"direction": "event", "facts": {"flagged": 2}})
        'on one day: 2'
        >>> against_usual({"direction": "changed", "facts": {"moved": ["replies 45 % shorter", "fewer commas"]}})
        'changed: replies 45 % shorter, fewer commas'
    """
    if alert.get("direction") == "changed":
        return f"changed: {moved(alert.get('facts') or {})}"
    usual, ratio = alert.get("usual"), alert.get("ratio")
    if alert.get("direction") == "event":
        return f"on one day: {count((alert.get('facts') or {}).get('flagged'))}"
    if usual is None:
        return "usual not known yet"
    if usual == 0 or ratio is None:
        return "usually none" if usual == 0 else f"usually {percent(usual)}"
    if alert.get("direction") == "limit":
        return f"{times(float(ratio))} the limit of {percent(usual)}"
    return f"{times(float(ratio))} {'the old version' if alert.get('direction') == 'canary' else 'usual'}"

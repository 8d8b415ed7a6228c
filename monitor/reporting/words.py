"""Numbers as people say them: percent, ratios, counts and durations; shares are fractions of 1 until here."""

import math
from datetime import timedelta


def count(number: int) -> str:
    """A whole number with its thousands set apart.

    Example:
        >>> count(61204)
        '61,204'
    """
    return f"{number:,}"


def several(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    Example:
        >>> several(1, "reply", "replies"), several(84, "reply", "replies"), several(2, "flag")
        ('1 reply', '84 replies', '2 flags')
    """
    return f"{count(number)} {one if number == 1 else many or one + 's'}"


def digits(share: float) -> str:
    """A share as percent with two significant digits and no sign behind it.

    Example:
        >>> [digits(share) for share in (0.0, 0.00043, 0.009, 0.031, 0.124, 0.9961, 1.0)]
        ['0', '0.043', '0.9', '3.1', '12', '99.6', '100']
    """
    percent = 100.0 * share
    if percent == 0.0:
        return "0"
    if percent > 99.0:
        return f"{percent:.1f}".removesuffix(".0")
    places = max(0, 1 - math.floor(math.log10(percent)))
    shown = f"{percent:.{places}f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def percent(share: float) -> str:
    """A share for people.

    Example:
        >>> percent(0.0093)
        '0.93%'
    """
    return f"{digits(share)}%"


def span(low: float, high: float) -> str:
    """An interval of shares.

    Example:
        >>> span(0.007, 0.011)
        '0.7 to 1.1%'
    """
    return f"{digits(low)} to {digits(high)}%"


def times(ratio: float) -> str:
    """A ratio.

    Example:
        >>> times(2.13), times(0.4), times(12.4), times(1.0), times(480.0)
        ('2.1 times', '0.4 times', '12 times', '1 times', 'over 100 times')
    """
    return "over 100 times" if ratio > 100.0 else f"{bare(ratio)} times"


def bare(ratio: float) -> str:
    """A ratio without a noun: two significant digits.

    Example:
        >>> bare(2.13), bare(0.043), bare(12.4), bare(1.04), bare(0.0)
        ('2.1', '0.043', '12', '1', '0')
    """
    if ratio <= 0.0:
        return "0"
    places = max(0, 1 - math.floor(math.log10(ratio)))
    shown = f"{ratio:.{places}f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def duration(length: timedelta) -> str:
    """A length of time in its two largest units.

    Example:
        >>> duration(timedelta(hours=2, minutes=25)), duration(timedelta(days=3, hours=4))
        ('2 h 25 min', '3 d 4 h')
    """
    minutes = round(length.total_seconds() / 60)
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = [(days, "d"), (hours, "h"), (rest, "min")]
    first = next((index for index, (value, _) in enumerate(parts) if value), 2)
    return " ".join(f"{value} {unit}" for value, unit in parts[first : first + 2] if value) or "0 min"


def listed(names: list[str], most: int = 3) -> str:
    """Names in a sentence; those beyond `most` are counted.

    Example:
        >>> listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c", "d", "e"])
        ('a', 'a and b', 'a, b, c and 2 more')
    """
    if len(names) > most:
        names = [*names[:most], f"{len(names) - most} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"

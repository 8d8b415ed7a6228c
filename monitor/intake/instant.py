"""Reads a time as other programs write it: ISO 8601, or a count since 1970."""

from datetime import UTC, datetime

from monitor.errors import InvalidRecord

# A count since 1970 is in the largest unit that puts it before the year 5138: seconds, then milli, micro, nano.
_UNITS = ((1e11, 1.0), (1e14, 1e3), (1e17, 1e6), (1e20, 1e9))


def instant(value: object) -> object:
    """Give an aware datetime for a time; anything else comes back as it is, to be refused with its type.

    Raises:
        InvalidRecord: a count that is no time.

    Example:
        >>> instant(1_764_000_000_000) == instant("1764000000") == instant("2025-11-24T16:00Z")
        True
    """
    if isinstance(value, str):
        if value.isascii() and value.isdigit() and len(value) <= 20:
            return _counted(float(value))
        return _written(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _counted(value)
    return value


def _written(value: str) -> object:
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return value


def _counted(count: float) -> datetime:
    for limit, per_second in _UNITS:
        if -limit < count < limit:
            try:
                return datetime.fromtimestamp(count / per_second, UTC)
            except (ValueError, OverflowError, OSError):
                break
    raise InvalidRecord("time out of range")

"""Event time cut into slices of five minutes, UTC; longer windows are sums of slices."""

from datetime import UTC, datetime, timedelta

SLICE = timedelta(minutes=5)
_SLICE_S = int(SLICE.total_seconds())


def slice_of(moment: datetime) -> datetime:
    """Give the start of the slice that holds `moment`: every moment falls in exactly one slice [start, start + 5 min).

    Example:
        >>> slice_of(datetime(2026, 11, 20, 14, 7, 59, tzinfo=UTC)).isoformat()
        '2026-11-20T14:05:00+00:00'
    """
    seconds = int(moment.timestamp() // _SLICE_S) * _SLICE_S
    return datetime.fromtimestamp(seconds, UTC)

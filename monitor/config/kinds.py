"""What a setting may hold: how it is read from TOML or from the environment, and what is said when it is wrong."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from monitor.domain.metric import METRICS
from monitor.domain.risk import GLANCE

T = TypeVar("T")

_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Secret:
    """A text that is never shown by accident: no repr, log line or traceback holds it, only `reveal()` gives it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself, for the one call that needs it."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)


class Address(NamedTuple):
    """A host and a port to listen on; port 0 takes any free one."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Weekly(NamedTuple):
    """A moment of each week in some zone: weekday 0 is Monday."""

    weekday: int
    hour: int
    minute: int

    def __str__(self) -> str:
        return f"{_DAYS[self.weekday]} {self.hour:02}:{self.minute:02}"


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How one sort of value is read.

    `read` takes what TOML gives; `from_text` makes of an environment variable's text what TOML would have given. A
    `secret` value is never repeated in a message.
    """

    expected: str
    read: Callable[[object], T]
    from_text: Callable[[str], object] = str
    secret: bool = False

    def value_of(self, found: object) -> T:
        """Read a value.

        Raises:
            ValueError: it is not what was expected.
        """
        try:
            return self.read(found)
        except (ValueError, ArithmeticError, OSError, RuntimeError):  # a number too large, a home of nobody, ...
            raise ValueError(f"expected {self.expected}") from None


def _need(right: bool) -> None:
    if not right:
        raise ValueError


def _text_of(value: object) -> str:
    _need(isinstance(value, str) and value.strip() != "" and "\0" not in value)
    return str(value).strip()


def _list_of_texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError
    return tuple(_text_of(item) for item in value)


def duration_of(value: object) -> timedelta:
    """Read a duration such as "10m", "1.5h", "14d" or "1h30m".

    Example:
        >>> duration_of("1h30m"), duration_of("500ms")
        (datetime.timedelta(seconds=5400), datetime.timedelta(microseconds=500000))
    """
    written = re.sub(r"\s+", "", _text_of(value))
    parts = re.findall(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)", written)
    _need(bool(parts) and "".join(number + unit for number, unit in parts) == written)
    return timedelta(seconds=sum(float(number) * _UNITS[unit] for number, unit in parts))


def written_duration(span: timedelta) -> str:
    """Write a duration as it may be read again.

    Example:
        >>> written_duration(timedelta(hours=25)), written_duration(timedelta(minutes=90))
        ('25h', '90m')
    """
    ms = round(span / timedelta(milliseconds=1))
    for unit, size in reversed(_UNITS.items()):
        if ms and ms % (size * 1000) == 0:
            return f"{int(ms // (size * 1000))}{unit}"
    return "0s"


def text(expected: str = "text") -> Kind[str]:
    """Any text that is not empty."""
    return Kind(expected, _text_of)


def texts(expected: str = 'a list of texts such as ["a", "b"]') -> Kind[tuple[str, ...]]:
    """A list of texts; in the environment they are separated by commas."""
    return Kind(expected, _list_of_texts, lambda raw: [part.strip() for part in raw.split(",") if part.strip()])


def brokers() -> Kind[tuple[str, ...]]:
    """Addresses of brokers; without a port 9092 is meant."""

    def read(value: object) -> tuple[str, ...]:
        found = _list_of_texts(value)
        _need(all(re.fullmatch(r"(\[[0-9A-Fa-f:]+\]|[^\s:/\[\]]+)(:\d{1,5})?", each) for each in found))
        return found

    return Kind('a list of HOST:PORT such as ["kafka-1:9092"]', read, texts().from_text)


def secret(expected: str) -> Kind[Secret]:
    """A text that is never shown; in the environment it may also be read from the file that NAME_FILE names."""
    return Kind(expected, lambda value: Secret(_text_of(value)), secret=True)


def choice(*names: str) -> Kind[str]:
    """One of a few words."""

    def read(value: object) -> str:
        _need(value in names)
        return str(value)

    return Kind("one of " + ", ".join(f'"{name}"' for name in names), read)


def yes_or_no() -> Kind[bool]:
    """A switch; in the environment `true` or `false`."""

    def read(value: object) -> bool:
        if isinstance(value, str):
            _need(value in ("true", "false"))
            return value == "true"
        _need(isinstance(value, bool))
        return bool(value)

    return Kind("true or false", read)


def whole(low: int, high: int) -> Kind[int]:
    """A whole number from `low` to `high`."""

    def read(value: object) -> int:
        _need(isinstance(value, int) and not isinstance(value, bool) and low <= value <= high)
        return int(str(value))

    return Kind(f"a whole number from {low} to {high}", read, int)


def number(low: float, high: float, *, above: bool = False) -> Kind[float]:
    """A number from `low` to `high`; with `above`, `low` itself is not allowed."""

    def read(value: object) -> float:
        _need(isinstance(value, int | float) and not isinstance(value, bool))
        found = float(str(value))
        _need(low <= found <= high and not (above and found == low))
        return found

    return Kind(
        f"a number {'above' if above else 'from'} {low:g} {'and at most' if above else 'to'} {high:g}", read, float
    )


def duration(low: str, high: str) -> Kind[timedelta]:
    """A duration within bounds, themselves written as durations."""

    def read(value: object) -> timedelta:
        found = duration_of(value)
        _need(duration_of(low) <= found <= duration_of(high))
        return found

    return Kind(f'a duration from "{low}" to "{high}"', read)


def folder() -> Kind[Path]:
    """A folder, which need not exist yet."""
    return Kind("a path", lambda value: Path(_text_of(value)).expanduser())


def file() -> Kind[Path]:
    """A file that exists."""

    def read(value: object) -> Path:
        path = Path(_text_of(value)).expanduser()
        _need(path.is_file())
        return path

    return Kind("the path of a file that exists", read)


def zone() -> Kind[ZoneInfo]:
    """A time zone of the IANA database."""

    def read(value: object) -> ZoneInfo:
        try:
            return ZoneInfo(_text_of(value))
        except (ZoneInfoNotFoundError, OSError):
            raise ValueError from None

    return Kind('a time zone such as "Europe/Berlin"', read)


def address() -> Kind[Address]:
    """HOST:PORT to listen on."""

    def read(value: object) -> Address:
        host, _, port = _text_of(value).rpartition(":")
        _need(bool(host) and port.isdigit() and int(port) <= 65_535)
        return Address(host.strip("[]"), int(port))

    return Kind('HOST:PORT such as "127.0.0.1:8420"', read)


def http_address() -> Kind[str]:
    """The root of a web API, ending with a slash."""

    def read(value: object) -> str:
        parts = urlsplit(_text_of(value))
        _need(parts.scheme in ("http", "https") and bool(parts.netloc))
        return _text_of(value).rstrip("/") + "/"

    return Kind('an address such as "https://api.example.org/v1/"', read)


def database_address() -> Kind[Secret]:
    """The address of a Postgres database; secret, for it holds a password more often than not."""

    def read(value: object) -> Secret:
        written = _text_of(value)
        _need(re.match(r"postgres(ql(\+psycopg)?)?://", written) is not None)
        return Secret(re.sub(r"^postgres(ql)?(\+psycopg)?://", "postgresql://", written))

    return Kind("postgresql://USER:PASSWORD@HOST:5432/NAME", read, secret=True)


def weekly() -> Kind[Weekly | None]:
    """A moment of the week such as "mon 07:00", or "off"."""

    def read(value: object) -> Weekly | None:
        written = _text_of(value).lower()
        if written == "off":
            return None
        found = re.fullmatch(r"(mon|tue|wed|thu|fri|sat|sun)[a-z]* ([01]?\d|2[0-3]):([0-5]\d)", written)
        if found is None:
            raise ValueError
        return Weekly(_DAYS.index(found[1]), int(found[2]), int(found[3]))

    return Kind('a day and time such as "mon 07:00", or "off"', read)


def starting_point() -> Kind[timedelta | datetime | str]:
    """Where to begin in a topic that was never read: how far back, an instant, "earliest" or "latest"."""

    def read(value: object) -> timedelta | datetime | str:
        if isinstance(value, datetime):
            _need(value.tzinfo is not None)
            return value.astimezone(UTC)
        written = _text_of(value)
        if written in ("earliest", "latest"):
            return written
        try:
            at = datetime.fromisoformat(written)
        except ValueError:
            return duration_of(written)
        _need(at.tzinfo is not None)
        return at.astimezone(UTC)

    return Kind('"14d", "earliest", "latest" or a time with its offset such as "2026-11-01T00:00Z"', read)


def mapping() -> Kind[str | Mapping[str, str]]:
    """The shape of the records: a known name, or a table of dot paths."""
    names = ("native", "openai-chat", "otel-genai")

    def read(value: object) -> str | Mapping[str, str]:
        if isinstance(value, Mapping):
            _need(bool(value))
            return {str(key): _text_of(path) for key, path in value.items()}
        _need(value in names)
        return str(value)

    return Kind(f"one of {', '.join(names)}, or a table of dot paths", read)


def words_by_word(expected: str) -> Kind[Mapping[str, str]]:
    """A table of texts."""

    def read(value: object) -> Mapping[str, str]:
        if not isinstance(value, Mapping):
            raise ValueError
        return {str(key): _text_of(text) for key, text in value.items()}

    return Kind(expected, read)


class Limits(dict[str, float]):
    """Shares by metric; never changed, so it can be the default of a setting."""

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(tuple(sorted(self.items())))


def limits() -> Kind[Mapping[str, float]]:
    """Shares by the name of a metric."""
    names = sorted(metric.name for metric in METRICS if metric.is_judged and metric.kind == "rate")

    def read(value: object) -> Limits:
        _need(isinstance(value, Mapping))
        found = dict(value)  # type: ignore[call-overload]
        for name, share in found.items():
            _need(name in names and isinstance(share, int | float) and not isinstance(share, bool) and 0 < share < 1)
        return Limits({str(name): float(share) for name, share in found.items()})

    return Kind(f"a table such as {{ toxicity = 0.01 }}: shares between 0 and 1, by metric ({', '.join(names)})", read)


def segment_keys() -> Kind[tuple[str, ...]]:
    """Keys of segments, but the one that says how a reply looks at a glance: two meanings would be one sum."""

    def read(value: object) -> tuple[str, ...]:
        found = _list_of_texts(value)
        _need(GLANCE not in found)
        return found

    expected = f'a list of keys such as ["channel"], without "{GLANCE}", which sampling.by_risk uses for its own'
    return Kind(expected, read, texts().from_text)


def judged_rates() -> Kind[tuple[str, ...]]:
    """Names of rates that are judged, at least one."""
    names = sorted(metric.name for metric in METRICS if metric.has_segments)

    def read(value: object) -> tuple[str, ...]:
        found = _list_of_texts(value)
        _need(bool(found) and all(name in names for name in found))
        return tuple(dict.fromkeys(found))

    return Kind(f'a list of rates such as ["toxicity"], of {", ".join(names)}', read, texts().from_text)


def pattern() -> Kind[str]:
    """A regular expression."""

    def read(value: object) -> str:
        try:
            re.compile(_text_of(value))
        except re.error:
            raise ValueError from None
        return _text_of(value)

    return Kind('a regular expression such as "^chatbot[.]"', read)

"""Logs on stderr: one event a line with keys, JSON for programs, and a guard that keeps conversations out.

Both `structlog.get_logger()` and the standard library's loggers (ours and those of libraries) end here.
"""

import json
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, MutableMapping
from datetime import date, timedelta
from pathlib import PurePath
from types import TracebackType
from typing import Any, TextIO
from uuid import UUID

import structlog

from monitor.errors import BotwatchError

# Keys under which somebody might log what people said, or what opens a door.
WITHHELD = {
    *("text", "content", "contents", "message_text", "messages", "value", "values", "turn", "turns", "transcript"),
    *("transcripts", "reply_text", "request", "prompt", "body", "payload", "record_value"),
    *("token", "password", "secret", "hmac_key", "url", "authorization", "cookie"),
}
_PLAIN = (str, type(None))
# Errors whose words are ours or the system's. All others may quote the data that they choked on (a row, a key, a text
# that could not be decoded), so only their class and the lines of code are logged.
_SAFE_ERRORS = (BotwatchError, OSError, ImportError, AttributeError, NameError, AssertionError)
_SAFE_ORIGINS = ("kafka.", "slack_sdk.")
# Chatty libraries; the selector's line about slow tasks means only that the machine is busy.
_QUIETER = {"kafka": logging.WARNING, "kafka.net.selector": logging.ERROR, "apscheduler": logging.WARNING}
_QUIETER |= {"uvicorn": logging.WARNING, "alembic": logging.WARNING, "slack_sdk": logging.WARNING}

Event = MutableMapping[str, Any]


def start_logging(level: str = "info", style: str = "auto", stream: TextIO | None = None) -> None:
    """Send everything that is logged from now on to `stream`, by default to stderr.

    Args:
        level: the least severe level that is logged: debug, info, warning or error.
        style: json, console, or auto: for people on a terminal, JSON elsewhere.
    """
    out = sys.stderr if stream is None else stream
    for_people = style == "console" or (style == "auto" and out.isatty())
    shared: list[Callable[..., Any]] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        describe_error,
        withhold,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = _Stderr() if stream is None else logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *((_tame, structlog.dev.ConsoleRenderer(colors=out.isatty())) if for_people else (_as_json,)),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name, least in _QUIETER.items():
        logging.getLogger(name).setLevel(max(least, root.level))


def log_uncaught_errors() -> None:
    """Log an error that nobody caught, in any thread, instead of printing it with the data it quotes."""
    sys.excepthook = _log_the_end
    threading.excepthook = lambda end: _log_the_end(end.exc_type, end.exc_value, end.exc_traceback, end.thread)


class _Stderr(logging.StreamHandler[TextIO]):
    """Writes to whatever stderr is at the moment of writing."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        self.stream = sys.stderr
        super().emit(record)


def withhold(_: object, __: str, event: Event) -> Event:
    """Take out what must not be logged: forbidden keys, bytes, and the insides of values that are not plain."""
    for key in [key for key in event if not key.startswith("_")]:
        event[key] = _shown(key, event[key])
    return event


def _shown(key: str, value: object) -> object:
    if isinstance(value, int | float):  # a count of messages is no message
        return value
    if key.lower() in WITHHELD or isinstance(value, bytes | bytearray | memoryview):
        return "(withheld)"
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, date):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, Mapping):
        return {str(inner): _shown(str(inner), each) for inner, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_shown("", each) for each in value]
    if isinstance(value, PurePath | UUID):
        return str(value)
    # A repr of somebody's object may hold anything; its class says enough.
    return value if isinstance(value, _PLAIN) else f"({type(value).__name__})"


def describe_error(_: object, __: str, event: Event) -> Event:
    """Turn `exc_info` into `error`, `why` (where that is safe) and `trace`: file, line and function, no source."""
    found = event.pop("exc_info", None)
    error = sys.exc_info()[1] if found is True else found[1] if isinstance(found, tuple) else found
    if not isinstance(error, BaseException):
        return event
    event["error"] = _class_of(error)
    if isinstance(error, _SAFE_ERRORS) or type(error).__module__.startswith(_SAFE_ORIGINS):
        event["why"] = str(error)
    state = getattr(getattr(error, "orig", error), "sqlstate", None)
    if isinstance(state, str):
        event["sqlstate"] = state
    if error.__cause__ is not None:
        event["cause"] = _class_of(error.__cause__)
    event["trace"] = [
        f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
    ]
    return event


def _class_of(error: BaseException) -> str:
    kind = type(error)
    return kind.__name__ if kind.__module__ in ("builtins", "monitor.errors") else f"{kind.__module__}.{kind.__name__}"


def _tame(_: object, __: str, event: Event) -> Event:
    """Replace what could steer a terminal: names of bots come out of records."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in value)
    return event


def _as_json(_: object, __: str, event: Event) -> str:
    first = {key: event.pop(key) for key in ("at", "level", "event") if key in event}
    return json.dumps({**first, **event}, ensure_ascii=False, default=lambda value: f"({type(value).__name__})")


def _log_the_end(
    kind: type[BaseException],
    error: BaseException | None,
    trace: TracebackType | None,
    thread: threading.Thread | None = None,
) -> None:
    if issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    structlog.get_logger().critical(
        "ended by an error", thread=thread.name if thread else "main", exc_info=(kind, error, trace)
    )

"""Logs: one event a line, and never what people said."""

import io
import json
import logging
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import structlog

from detectors.transcript import Turn
from monitor.errors import BotwatchError
from monitor.telemetry.logs import log_uncaught_errors, start_logging
from monitor.telemetry.metrics import exposition, names

WORDS = "what somebody said"


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    stream = io.StringIO()
    start_logging(stream=stream)
    yield stream
    root.handlers = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def events(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_event_is_one_line_of_json_with_its_keys(lines: io.StringIO) -> None:
    structlog.get_logger().info("window closed", bot="shop", end=datetime(2026, 11, 20, tzinfo=UTC))

    [event] = events(lines)
    assert {key: event[key] for key in ("level", "event", "bot", "end")} == {
        "level": "info",
        "event": "window closed",
        "bot": "shop",
        "end": "2026-11-20T00:00:00Z",
    }
    assert event["at"].endswith("Z")


def test_loggers_of_the_standard_library_end_in_the_same_place(lines: io.StringIO) -> None:
    logging.getLogger("some.library").warning("refused %s", "twice", extra={"offset": 7})

    [event] = events(lines)
    assert (event["event"], event["offset"]) == ("refused twice", 7)


@pytest.mark.parametrize("key", ["text", "content", "messages", "value", "token", "Text"])
def test_a_forbidden_key_is_withheld_at_any_depth(lines: io.StringIO, key: str) -> None:
    structlog.get_logger().info("read", **{key: WORDS}, row={key: WORDS}, rows=[{key: WORDS}])
    logging.getLogger("x").info("read", extra={key: WORDS})

    assert WORDS not in lines.getvalue()


def test_a_count_is_no_text(lines: io.StringIO) -> None:
    structlog.get_logger().info("windows closed", messages=2)

    assert events(lines)[0]["messages"] == 2


def test_bytes_and_objects_are_never_spelled_out(lines: io.StringIO) -> None:
    class Careless:
        def __repr__(self) -> str:
            return WORDS

    structlog.get_logger().info("read", raw=WORDS.encode(), made=Careless(), turn_count=1, who=Turn("user", WORDS))

    assert WORDS not in lines.getvalue()
    assert events(lines)[0]["made"] == "(Careless)"


def test_an_error_that_may_quote_data_is_logged_without_its_words(lines: io.StringIO) -> None:
    try:
        int(WORDS)
    except ValueError:
        structlog.get_logger().exception("could not read")
        logging.getLogger("x").exception("could not read")

    assert WORDS not in lines.getvalue()
    assert all(event["error"] == "ValueError" and "test_telemetry.py" in event["trace"][0] for event in events(lines))


def test_an_error_written_for_people_keeps_its_words(lines: io.StringIO) -> None:
    try:
        raise BotwatchError("the broker is away")
    except BotwatchError:
        structlog.get_logger().exception("cannot start")

    assert events(lines)[0]["why"] == "the broker is away"


def test_an_error_that_nobody_caught_ends_up_in_the_log(lines: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    for hook in ("sys.excepthook", "threading.excepthook"):
        monkeypatch.setattr(hook, None)
    log_uncaught_errors()

    def fail() -> None:
        raise KeyError(WORDS)

    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()

    [event] = events(lines)
    assert (event["event"], event["thread"], event["error"]) == ("ended by an error", "worker", "KeyError")
    assert WORDS not in lines.getvalue()


def test_a_level_below_the_one_set_is_not_logged(lines: io.StringIO) -> None:
    structlog.get_logger().debug("too much")
    logging.getLogger("kafka.conn").info("chatter of a library")

    assert events(lines) == []


def test_a_terminal_gets_lines_for_people_without_control_characters(lines: io.StringIO) -> None:
    stream = io.StringIO()
    start_logging(style="console", stream=stream)
    structlog.get_logger().warning("seen", bot="\x1b[31mshop")

    assert lines.getvalue() == ""
    assert "seen" in stream.getvalue()
    assert "\x1b" not in stream.getvalue()


def test_every_metric_has_the_prefix_and_a_help_text() -> None:
    shown = exposition().decode()

    assert all(name.startswith("botwatch_") for name in names())
    assert all(f"# HELP {name} " in shown for name in names())

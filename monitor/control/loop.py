"""Control: watermarks, then every bot that has something to close, to judge or to tell; safe to run many times over."""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import Engine

from monitor.control.closing import Step, close_bot, is_due
from monitor.control.rules import Rules
from monitor.control.troubles import watch_pipeline
from monitor.control.unheard import DIRECTIONS
from monitor.domain.alert import UNHEARD_AFTER
from monitor.domain.trouble import Trouble
from monitor.errors import StorageAway
from monitor.storage import watermarks
from monitor.storage.alerts import bots_to_tell
from monitor.storage.heard import silent_bots
from monitor.storage.transaction import transaction
from monitor.storage.troubles import pooled
from monitor.storage.watermarks import FeedProgress, Horizon
from monitor.storage.windows import oldest_dirty

HELD_ELSEWHERE_S = 0.05  # pause before another look at a bot that another process closes
_TOO_SLOW = "57014"
_OF_ONE_BOT = (_TOO_SLOW, "55P03", "40P01", "40001")  # and rows locked, and deadlocks: not the whole server

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Round:
    """What one look at everything did; `held`: bots that another process has in its hands; `failed`: by bot and env."""

    windows: int = 0
    messages: int = 0
    held: int = 0
    feeds: tuple[FeedProgress, ...] = ()
    failed: Mapping[tuple[str, str], Exception] = field(default_factory=dict)


def wall_clock() -> datetime:
    """The time of the machine, UTC."""
    return datetime.now(UTC)


class Control:
    """Closes, judges and tells; several of them share the work by locking a bot's row, and there is no leader.

    Args:
        engine: the database.
        rules: the same in every control process.
        stopping: asked between transactions, so that a stop does not wait for a long catch-up.
    """

    def __init__(self, engine: Engine, rules: Rules, stopping: Callable[[], bool] = lambda: False) -> None:
        self._engine = engine
        self._rules = rules
        self._stopping = stopping

    def tick(self, now: datetime) -> Round:
        """Look once at everything: watermarks, bots, the pipeline's own troubles.

        Raises:
            StorageAway: Postgres does not answer; call again later.
            Exception: what kept a bot from being closed, after everything else was done.
        """
        done = self._close_everything(now)
        if not self._stopping():
            with transaction(self._engine) as connection:
                also = [*_troubles(done.failed), *pooled(connection, self._rules.max_bots, now)]
                watch_pipeline(connection, self._rules.times, now, also=also)
        _raise(done.failed)
        return done

    def drain(self, clock: Callable[[], datetime] = wall_clock) -> Round:
        """Close until nothing is left that can close; for replay, after its file is finished."""
        windows = messages = 0
        while True:
            done = self._close_everything(clock())
            _raise(done.failed)
            windows, messages = windows + done.windows, messages + done.messages
            if self._stopping() or (done.windows == 0 and done.held == 0):
                return Round(windows, messages, done.held, done.feeds)
            if done.held:
                time.sleep(HELD_ELSEWHERE_S)

    def _close_everything(self, now: datetime) -> Round:
        with transaction(self._engine) as connection:
            feeds = watermarks.advance(connection, now, self._rules.times)
            unheard = [each.feed_id for each in feeds if not each.progress.heard]
            unheard += watermarks.unread_files(connection, now, self._rules.times)
            horizons = watermarks.horizons(connection, unheard)
            dirty, untold = oldest_dirty(connection), bots_to_tell(connection)
            silent = set() if self._rules.post_at_once else silent_bots(connection, DIRECTIONS, now - UNHEARD_AFTER)
        windows = messages = held = 0
        failed: dict[tuple[str, str], Exception] = {}
        for horizon in horizons:
            key = (horizon.bot, horizon.env)
            is_silent = key in silent and key not in dirty
            if not is_due(horizon, dirty.get(key), key in untold, is_silent):
                continue
            try:
                steps = self._steps(horizon, now, is_silent)
            except Exception as error:  # a fault in what is known of one bot must not blind us to all of them
                if isinstance(error, StorageAway) and error.sqlstate not in _OF_ONE_BOT:
                    raise
                log.error("a bot cannot be closed", extra={"bot": horizon.bot, "env": horizon.env}, exc_info=error)
                failed[key] = error
                continue
            for step in steps:
                held += step is None
                windows += 0 if step is None else step.windows
                messages += 0 if step is None else step.messages
        return Round(windows, messages, held, tuple(feeds), failed)

    def _steps(self, horizon: Horizon, now: datetime, is_silent: bool) -> list[Step | None]:
        """Close a bot transaction by transaction until it has no more, or another process has it."""
        steps: list[Step | None] = []
        while not self._stopping():
            begun = time.monotonic()
            with transaction(self._engine) as connection:
                step = close_bot(connection, horizon, self._rules, now, is_silent=is_silent)
            steps.append(step)
            if step is not None and step.windows:
                took = round(time.monotonic() - begun, 3)
                log.info(
                    "windows closed",
                    extra={
                        "bot": horizon.bot,
                        "env": horizon.env,
                        "windows": step.windows,
                        "messages": step.messages,
                        "seconds": took,
                    },
                )
            if step is None or not step.more:
                break
        return steps


def _troubles(failed: Mapping[tuple[str, str], Exception]) -> list[Trouble]:
    """What people must be told of: not a lock or a deadlock, which is over at the next look."""
    return [
        Trouble(
            f"{bot}/{env}",
            "closing",
            f"windows of {bot} ({env}) cannot be closed, so it is not judged: {type(error).__name__}; see the log",
        )
        for (bot, env), error in failed.items()
        if not isinstance(error, StorageAway) or error.sqlstate == _TOO_SLOW
    ]


def _raise(failed: Mapping[tuple[str, str], Exception]) -> None:
    for error in failed.values():
        raise error

"""Times the stages of the worker by standing in for its functions: what each costs of the worker's thread."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import Engine

from monitor.domain import booking
from monitor.domain.record import Batch
from monitor.pipeline import Pipeline
from monitor.storage import batch as storing
from monitor.storage import rows
from tests.benchmarks.orders import Stage

P = ParamSpec("P")
T = TypeVar("T")

# Stage: where the functions are. Sums are everything of insert_rows that is not COPY; they are taken apart at the end.
_FUNCTIONS = {
    "dedupe": ((storing, "new_ids"), (booking, "identities")),
    "booking": ((booking, "counted"), (booking, "flagged_units"), (booking, "book")),
    "offsets": ((storing, "advance"),),
    "COPY": ((rows, "copy_scores"),),
    "insert": ((storing, "insert_rows"),),
}


class Stages:
    """The times of all stages; the functions of this process stay replaced."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._times: dict[str, Stage] = {}

    def watch(self, pipeline: Pipeline) -> Pipeline:
        """Begin; gives the pipeline that is timed."""
        for stage, places in _FUNCTIONS.items():
            for module, name in places:
                setattr(module, name, self.timed(stage, getattr(module, name)))
        dialect: Any = self._engine.dialect
        dialect.do_commit = self.timed("commit", dialect.do_commit)
        records, store = pipeline.records, pipeline.store
        records.poll = self.timed("poll", records.poll)  # type: ignore[method-assign]
        store._count = self.timed("metrics", store._count)  # type: ignore[attr-defined]
        score = self.timed("tier 1", pipeline.scorer.score)
        return replace(pipeline, reader=_TimedReader(self, pipeline.reader), scorer=_Scorer(score))

    def timed(self, stage: str, function: Callable[P, T]) -> Callable[P, T]:
        """Give the function, timed."""
        times = self._times.setdefault(stage, Stage())

        @wraps(function)
        def wrapped(*arguments: P.args, **named: P.kwargs) -> T:
            cpu_s, wall_s = time.thread_time(), time.perf_counter()
            try:
                return function(*arguments, **named)
            finally:
                times.cpu_s += time.thread_time() - cpu_s
                times.wall_s += time.perf_counter() - wall_s

        return wrapped

    @property
    def times(self) -> dict[str, Stage]:
        """Stages that do not overlap, as they are now."""
        times = {name: Stage(its.cpu_s, its.wall_s) for name, its in self._times.items()}
        _less(times, "sums", "insert", "COPY")
        _less(times, "map", "read", "decode", "tier 0")
        return times


class _Scorer:
    def __init__(self, score: Callable[..., Any]) -> None:
        self.score = score


class _TimedReader:
    """Times reading as a whole, and decoding by doing it once more: a clock around every record would cost too much."""

    def __init__(self, stages: Stages, reader: Any) -> None:
        self._read = stages.timed("read", reader.read)
        decode = getattr(reader, "_reader", reader)._shape.decode
        self._decode_all = stages.timed("decode", lambda batch: [decode(record.value) for record in batch.records])

    def read(self, batch: Batch) -> Any:
        """Read."""
        self._decode_all(batch)
        return self._read(batch)


def _less(times: dict[str, Stage], name: str, whole: str, *parts: str) -> None:
    """Name what remains of the whole without its parts."""
    rest = times.pop(whole)
    for part in parts:
        if part in times:
            rest = Stage(rest.cpu_s - times[part].cpu_s, rest.wall_s - times[part].wall_s)
    times[name] = rest

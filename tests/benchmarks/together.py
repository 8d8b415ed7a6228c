"""What a second process is worth to `botwatch score`: a file scored by one process and by two, in turn."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.figures import Figure
from tests.benchmarks.replies import Replies
from tests.factories import make_record

SHORT, LONG = 400, 1500  # replies of a file
_ROUNDS = {SHORT: 3, LONG: 1}
# Two processes are started, and each loads the detectors: a short file may not suffer, a long one has to gain.
_AT_LEAST = {SHORT: 0.9, LONG: 1.3}


def figures(replies: Replies) -> list[Figure]:
    """Give seconds of one process over seconds of two, by the clock; nothing where there is only one core."""
    if len(os.sched_getaffinity(0)) < 2:
        return []
    return [_figure(replies, count) for count in (SHORT, LONG)]


def _figure(replies: Replies, count: int) -> Figure:
    with _folder(replies, count) as folder:
        ratios = [_seconds(folder, count, 1) / _seconds(folder, count, 2) for _ in range(_ROUNDS[count])]
    return Figure(
        what=f"`botwatch score` on a file of {count:,} replies: one process over two",
        value=median(ratios),
        unit=" x",
        at_least=_AT_LEAST[count],
        low=min(ratios),
        high=max(ratios),
    )


@contextmanager
def _folder(replies: Replies, count: int) -> Iterator[Path]:
    """A file of replies, all different, and a config for either number of processes."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        records = [
            make_record(
                id=f"r-{number}",
                messages=[{"role": "user", "content": "And?"}, {"role": "assistant", "content": text}],
            )
            for number, text in enumerate(replies.texts(count))
        ]
        (folder / "replies.jsonl").write_bytes(b"".join(record + b"\n" for record in records))
        for processes in (1, 2):
            (folder / f"{processes}.toml").write_text(f"[scoring]\nprocesses = {processes}\n")
        yield folder


def _seconds(folder: Path, count: int, processes: int) -> float:
    command = [sys.executable, "-m", "monitor", "score", str(folder / "replies.jsonl")]
    began = time.perf_counter()
    done = subprocess.run([*command, "--config", str(folder / f"{processes}.toml")], stdout=subprocess.PIPE, check=True)
    took = time.perf_counter() - began
    lines = done.stdout.splitlines()
    if len(lines) != count or json.loads(lines[-1])["scores"]["toxicity"]["value"] is None:
        raise SystemExit(f"{processes} processes gave {len(lines)} lines; expected {count}, each with its scores")
    return took

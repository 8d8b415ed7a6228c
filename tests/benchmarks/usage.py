"""What the operating system says a process used."""

import os
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

_TICK_S = 1 / os.sysconf("SC_CLK_TCK")
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def cpu_s(children: Sequence[int]) -> float:
    """CPU-seconds of this process and of these children, which must run; a child's count in steps of 0.01 s."""
    return time.process_time() + sum(map(_cpu_of, children))


def children() -> list[int]:
    """Process ids of our children."""
    if sys.platform != "linux":
        raise SystemExit("the benchmarks read /proc; run them on Linux")
    tasks = Path("/proc/self/task").glob("*/children")
    return [int(pid) for task in tasks for pid in task.read_text().split()]


def resident_bytes() -> int:
    """Memory of this process that is in RAM."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE_BYTES


def resident_bytes_of(pid: int) -> int:
    """Memory of another process that is in RAM."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE_BYTES


def peak_bytes() -> int:
    """The most that was ever in RAM."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * _TICK_S

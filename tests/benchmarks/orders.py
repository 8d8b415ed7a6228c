"""What a measured process is told to do, and what it says afterwards."""

import msgspec


class Orders(msgspec.Struct, kw_only=True):
    """One run over the whole topic."""

    address: str = ""
    topic: str = ""
    group: str = ""
    partitions: int = 0  # that this process will own
    database: str = ""
    poll_only: bool = False  # the yardstick
    dedupe: bool = False
    rate: float = 1.0  # share of conversations that is scored
    tier0: bool = False  # look at every reply
    process: bool = False  # score in a child process, as the daemon does; else in place
    shipped: bool = False  # with the detectors that are installed, in a child process
    stages: bool = False  # time each stage, which costs a little
    rss_at: int = 0  # also say how much memory is resident after so many replies


class Stage(msgspec.Struct):
    """Seconds of the worker's thread, and of the clock, that all calls of one stage took; stages may nest."""

    cpu_s: float = 0.0
    wall_s: float = 0.0


class Report(msgspec.Struct, kw_only=True):
    """What one process did; CPU is that of the process with its children."""

    replies: int
    cpu_s: float
    wall_s: float
    stages: dict[str, Stage] = {}
    rss_bytes: dict[int, int] = {}  # by replies read
    peak_bytes: int = 0

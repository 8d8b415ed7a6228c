"""How much memory a worker takes, and whether it grows with what it has read."""

import sys

from tests.benchmarks import ground, page
from tests.benchmarks.figures import Figure, Part, Table, number
from tests.benchmarks.orders import Orders
from tests.benchmarks.topic import load

_MB = 1 << 20
TOPIC = "bench.memory"


def measure(replies: int) -> Part:
    """Read so many replies with one worker; the first quarter of them is the warm-up."""
    quarter = replies // 4
    with ground.broker() as broker, ground.site() as site:
        print(f"sending {replies:,} replies ...", file=sys.stderr, flush=True)
        load(broker, TOPIC, replies)
        print("reading them ...", file=sys.stderr, flush=True)
        [report] = ground.run(site, broker.address, TOPIC, replies, Orders(dedupe=True, rss_at=quarter))
    resident = {read: rss / _MB for read, rss in report.rss_bytes.items()}
    first, last = resident[quarter], resident[quarter * 4]
    return Part(
        title="Memory of a worker",
        words=(
            f"Resident memory of one process that reads {replies:,} replies with dedupe and books a score for each. It "
            "has loaded all that the daemon loads; the detectors have processes of their own, which are not counted."
        ),
        machine=page.machine(),
        at=page.now(),
        figures=[
            Figure(what=f"growth from {quarter:,} to {replies:,} replies", value=last - first, unit=" MB", at_most=5),
            Figure(what=f"after {replies:,} replies", value=last, unit=" MB", at_most=150),
            Figure(what="the most at any time", value=report.peak_bytes / _MB, unit=" MB"),
        ],
        tables=[
            Table(
                title="Over the run",
                words="MB are of 1,048,576 bytes; each figure is the median of the 20 batches before.",
                head=["replies read", "resident MB"],
                rows=[[f"{read:,}", number(rss)] for read, rss in sorted(resident.items())],
            )
        ],
    )

"""`python -m tests.broker`: start a broker, print its address, run until stopped."""

import signal
import sys
import threading

from tests.broker.find import find_broker
from tests.broker.java import CannotPrepare


def main() -> int:
    """Run one broker; exit code 1 when none can be had."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    try:
        broker = find_broker()
    except CannotPrepare as why:
        print(f"no broker: {why}", file=sys.stderr)
        return 1
    with broker:
        print(broker.address, flush=True)
        print(f"Kafka by {broker.how} answers; Ctrl-C stops it", file=sys.stderr)
        stopped.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""`python -m tests.broker [-- COMMAND ...]`: start a broker and run a command on it, or print its address and wait.

`{}` in the command stands for the broker's address. The broker is stopped when the command ends.
"""

import signal
import subprocess
import sys
import threading

from tests.broker.find import find_broker
from tests.broker.java import CannotPrepare


def main(arguments: list[str]) -> int:
    """Run one broker; exit code 1 when none can be had, else that of the command."""
    stopped = threading.Event()
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    print("starting a Kafka broker ...", file=sys.stderr)
    try:
        broker = find_broker()
    except CannotPrepare as why:
        print(f"no broker: {why}", file=sys.stderr)
        return 1
    with broker:
        if command:
            return subprocess.run([part.replace("{}", broker.address) for part in command], check=False).returncode
        print(broker.address, flush=True)
        print(f"Kafka by {broker.how} answers; Ctrl-C stops it", file=sys.stderr)
        stopped.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

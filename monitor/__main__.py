"""`python -m monitor` and the console script `botwatch`."""

import sys

from monitor.cli import main as command_line
from monitor.telemetry.logs import log_uncaught_errors


def main() -> None:
    """Run the command line and exit with its code."""
    log_uncaught_errors()
    sys.exit(command_line.main())


if __name__ == "__main__":
    main()

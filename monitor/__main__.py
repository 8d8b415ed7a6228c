"""`python -m monitor` and the console script `botwatch`."""

import sys

from monitor.cli import main as command_line


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(command_line.main())


if __name__ == "__main__":
    main()

"""alt-profanity-check on the same texts; it insists on one version of scikit-learn, so it has its own environment.

Run as a program it reads a JSON list of texts on standard input and prints CPU microseconds a text, one a round.
"""

import json
import sys
import time
from importlib import import_module


def main() -> None:
    """Measure here."""
    check = import_module("profanity_check")  # only in an environment of its own
    texts = json.load(sys.stdin)
    found = []
    for _ in range(int(sys.argv[1]) + 1):  # the first is the warm-up
        before = time.process_time()
        check.predict_prob(texts)
        found.append(1e6 * (time.process_time() - before) / len(texts))
    json.dump(found[1:], sys.stdout)


if __name__ == "__main__":
    main()

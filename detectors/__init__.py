"""Text in, numbers out: the detectors and the statistics, usable without the daemon."""

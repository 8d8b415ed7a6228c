"""The daemon: transcripts in, windows, verdicts and alerts out."""

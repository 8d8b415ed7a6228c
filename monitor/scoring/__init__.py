"""Detectors in child processes: what they do cannot take the worker down, or hold it up for ever."""

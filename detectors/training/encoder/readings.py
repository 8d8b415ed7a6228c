"""Reads many texts with the finished encoder, on all cores, one text at a time as the detectors do."""

import os
from collections.abc import Sequence
from multiprocessing import get_context

from detectors.encoder import Encoder, Reading, shared

Asked = tuple[str, str]  # text, context
_AT_ONCE = 64


def readings(asked: Sequence[Asked]) -> list[Reading]:
    """Give the reading of each text behind its context, in order."""
    if not asked:
        return []
    with get_context("spawn").Pool(os.cpu_count() or 1) as pool:
        return pool.map(_read, asked, chunksize=_AT_ONCE)


def _read(asked: Asked) -> Reading:
    encoder: Encoder = shared()
    return encoder.read_text(*asked)

"""Replies to risky and to harmless requests as segments: built in, known once the request is scored."""

from collections.abc import Sequence
from dataclasses import replace

from detectors.score import Scores
from monitor.domain.metric import is_harmless, is_risky
from monitor.domain.record import Reply

REQUEST_RISK = "request_risk"  # declared like any other key, it needs no field of a record
NOT_YET = "not scored"
RISKY, HARMLESS = "risky", "harmless"


def with_request_risk(replies: Sequence[Reply], scores: Sequence[Scores | None]) -> Sequence[Reply]:
    """Fill in the segment, where it is declared; a request that is neither, or has no score, belongs to none.

    Args:
        replies: as they were read.
        scores: theirs; None for a reply out of the sample.
    """
    if not any(REQUEST_RISK in reply.transcript.segments for reply in replies):
        return replies  # as most: the very same list, at the price of a look
    return [_filled_in(reply, found or {}) for reply, found in zip(replies, scores, strict=True)]


def _filled_in(reply: Reply, scores: Scores) -> Reply:
    segments = dict(reply.transcript.segments)
    if segments.pop(REQUEST_RISK, None) is None:
        return reply
    if is_risky(scores):
        segments[REQUEST_RISK] = RISKY
    elif is_harmless(scores):
        segments[REQUEST_RISK] = HARMLESS
    return replace(reply, transcript=replace(reply.transcript, segments=segments))

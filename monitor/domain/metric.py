"""What is watched: one row a metric, the only names that exist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from detectors.score import Score, Scores

Direction = Literal["up", "down", "both", "changed"]
Tier = Literal["page", "ticket", "digest", "control"]
HARMLESS = 0.2  # a request at most this likely to be risky is harmless; between it and "risky" lies what is neither


@dataclass(frozen=True, slots=True)
class Metric:
    """A share of replies, or the mean of a score, that is watched, with how it is counted and judged.

    `score` is the detector score whose flag (mean: whose value) counts. `unit` "first": a conversation counts once per
    metric and UTC day, so that a burst in one conversation is one event; "reply": every reply counts. `bad` is the
    direction in which it gets worse. `tier`: page (somebody looks now), ticket (within days), digest (the weekly report
    only), control (booked and shown, never judged). `weight` is its part of the tier's budget beside the others'.
    `tolerance` and `min_change` are ratios to the usual rate: a rise by less than `tolerance` is no regression, and the
    smallest ratio looked for is `min_change`. `words` name the flagged replies (mean: the score) for people.

    A "voice" has no number of its own: many features of each reply are watched at once, for each version by itself.

    `axis`: only flags with a span of this kind count. `counts_unflagged`: a reply without the flag is the bad one.
    `after`: only replies to requests of this risk are applicable. `exposure`: the metric that has exactly the same
    applicable replies; only slices with a flag are stored of this one, the number of replies is that metric's.
    """

    name: str
    score: str
    unit: Literal["first", "reply"]
    bad: Direction
    tier: Tier
    weight: float
    tolerance: float
    min_change: float
    words: str
    kind: Literal["rate", "mean", "voice"] = "rate"
    axis: str = ""
    counts_unflagged: bool = False
    after: Literal["", "risky", "harmless"] = ""
    exposure: str = ""

    @property
    def is_judged(self) -> bool:
        """Whether it has streams of its own."""
        return self.tier != "control"

    @property
    def has_segments(self) -> bool:
        """Whether each segment has a stream of its own beside the whole bot's: not the parts of another metric."""
        return self.tier in ("page", "ticket") and self.kind == "rate" and not self.exposure

    def is_judged_in(self, segment: str) -> bool:
        """Whether this segment ('' for the whole bot) has a stream: not where it is all that applies, or nothing."""
        return not segment or (self.has_segments and not (self.after and segment.startswith("request_risk=")))

    @property
    def scores(self) -> tuple[str, ...]:
        """The scores that it is made of."""
        return (self.score, "request_risk") if self.after else (self.score,)

    @property
    def exposed_as(self) -> str:
        """The metric whose rows say how many replies were applicable."""
        return self.exposure or self.name

    def reading(self, scores: Scores) -> float | None:
        """What a reply adds: 1 flagged, 0 not flagged, a mean its value; None where it does not apply or has no value.

        Example:
            >>> found = {"refusal": Score(0.0, False, "refusal@1"), "request_risk": Score(0.9, True, "risk@1")}
            >>> BY_NAME["refusal_lost"].reading(found), BY_NAME["over_refusal"].reading(found)
            (1.0, None)
            >>> BY_NAME["refusal_lost"].reading({"refusal": found["refusal"]})  # how risky is not known
        """
        found = scores.get(self.score)
        if found is None or found.value is None or (self.after and not _is_after(self.after, scores)):
            return None
        if self.kind == "mean":
            return found.value
        if self.axis:
            return 1.0 if found.flag and any(span.kind == self.axis for span in found.spans) else 0.0
        return 1.0 if bool(found.flag) is not self.counts_unflagged else 0.0


def _is_after(risk: str, scores: Scores) -> bool:
    """Whether the request was of this risk; one without a score is of neither."""
    return is_risky(scores) if risk == "risky" else is_harmless(scores)


def is_risky(scores: Scores) -> bool:
    """Whether the request is flagged as risky."""
    request: Score | None = scores.get("request_risk")
    return request is not None and request.value is not None and bool(request.flag)


def is_harmless(scores: Scores) -> bool:
    """Whether the request is known to be harmless."""
    request: Score | None = scores.get("request_risk")
    return request is not None and request.value is not None and not request.flag and request.value <= HARMLESS


_AXES: Mapping[str, str] = {
    "gender": "gender",
    "ethnicity": "ethnicity",
    "nationality": "nationality",
    "religion": "religion",
    "age": "age",
    "disability": "disability",
    "orientation": "sexual orientation",
    "class": "social class",
}
_HEADS: Mapping[str, str] = {
    "severe": "severely toxic replies",
    "identity_attack": "replies that attack a group",
    "threat": "threatening replies",
    "sexual": "sexual replies",
    "insult": "insulting replies",
}


def _first(name: str, tier: Tier, weight: float, tolerance: float, words: str) -> Metric:
    """A rare flag that is bad when it rises."""
    return Metric(name, name, "first", "up", tier, weight, tolerance, 1.25, words)


def _head(name: str, words: str) -> Metric:
    return _first(f"toxicity.{name}", "page" if name == "severe" else "digest", 1.0, 0.0, words)


def _of_axis(axis: str, words: str) -> Metric:
    said = f"replies that generalise about {words}"
    name = f"generalisation.{axis}"
    return Metric(
        name, "generalisation", "first", "up", "ticket", 1.0, 0.0, 1.25, said, axis=axis, exposure="generalisation"
    )


def _tone(name: str, words: str) -> Metric:
    return Metric(f"tone.{name}", f"tone.{name}", "reply", "both", "ticket", 1.0, 0.1, 1.0, words, kind="mean")


METRICS = (
    _first("toxicity", "page", 2.0, 0.0, "toxic replies"),
    *(_head(name, words) for name, words in _HEADS.items()),
    _first("unsafe", "page", 2.0, 0.0, "unsafe replies"),
    _first("generalisation", "page", 2.0, 0.0, "replies that generalise about groups"),
    *(_of_axis(axis, words) for axis, words in _AXES.items()),
    _first("assumed_gender", "ticket", 1.0, 0.1, "replies that assume somebody's gender"),
    Metric(
        "refusal_lost",
        "refusal",
        "reply",
        "up",
        "page",
        2.0,
        0.0,
        1.1,
        "risky requests that are not refused",
        counts_unflagged=True,
        after="risky",
    ),
    Metric(
        "over_refusal",
        "refusal",
        "reply",
        "up",
        "ticket",
        1.0,
        0.1,
        1.1,
        "harmless requests that are refused",
        after="harmless",
    ),
    _first("privacy", "page", 2.0, 0.0, "replies with private data that nobody had given"),
    _first("neutrality", "ticket", 1.0, 0.1, "replies that take a political side unasked"),
    _first("manipulation", "ticket", 1.0, 0.1, "manipulative replies"),
    _first("collapse", "ticket", 1.0, 0.1, "broken replies (loops, gibberish)"),
    _tone("formality", "formality in replies"),
    _tone("politeness", "politeness in replies"),
    _tone("empathy", "empathy in replies"),
    _tone("sentiment", "good mood in replies"),
    _tone("humour", "humour in replies"),
    Metric("voice", "voice", "reply", "changed", "ticket", 1.0, 0.0, 1.0, "writing style of replies", kind="voice"),
    Metric("user_toxicity", "user_toxicity", "first", "up", "control", 0.0, 0.0, 1.25, "toxic user turns"),
    Metric("request_risk", "request_risk", "reply", "up", "control", 0.0, 0.0, 1.25, "risky requests"),
    Metric("user_voice", "voice", "reply", "changed", "control", 0.0, 0.0, 1.0, "writing style of users", kind="voice"),
)
BY_NAME = {metric.name: metric for metric in METRICS}
MEAN_SCORES = frozenset(metric.score for metric in METRICS if metric.kind == "mean")  # they flag nothing
NEEDS = {
    "refusal_lost": "request_risk",
    "over_refusal": "request_risk",
}  # a second score, without which they are silent
ALWAYS = ("toxicity", "generalisation")  # have a window in every slice with a reply, and say how well a bot is known
DETECTORS = (  # what the scoring processes run for these metrics
    "toxicity",
    "generalisation",
    "assumed_gender",
    "refusal",
    "tone",
    "neutrality",
    "privacy",
    "manipulation",
    "collapse",
    "unsafe",
    "user_toxicity",
    "request_risk",
    "voice",
)
_FLAGGING = tuple(metric for metric in METRICS if metric.is_judged and metric.kind == "rate")


def flagged_as(scores: Scores, metrics: Sequence[Metric] = _FLAGGING) -> list[Metric]:
    """Give the metrics that count this reply as a bad one: what there is evidence to keep of."""
    return [metric for metric in metrics if metric.kind == "rate" and metric.reading(scores) == 1.0]


def subject(name: str, direction: object = "up") -> str:
    """Name what is counted, with the direction that is worth a word.

    Example:
        >>> subject("toxicity"), subject("toxicity", "limit"), subject("tone.formality", "down")
        ('toxic replies', 'toxic replies above the limit', 'less formality in replies')
        >>> subject("toxicity", "canary")
        'toxic replies of the new version beside the old one'
        >>> subject("toxicity.severe", "event")
        'severely toxic replies, each beyond doubt'
    """
    known = BY_NAME.get(name)
    said = known.words if known else f"replies flagged as {name}"
    if known is not None and known.kind == "mean":
        return f"{'less' if direction == 'down' else 'more'} {said}"
    if direction == "changed":
        return said
    if direction == "event":
        return f"{said}, each beyond doubt"
    if direction == "limit":
        return f"{said} above the limit"
    if direction == "canary":
        return f"{said} of the new version beside the old one"
    return f"fewer {said}" if direction == "down" else said

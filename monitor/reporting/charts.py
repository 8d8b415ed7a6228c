"""Small charts of rates: colours come from the page's style sheet, and every chart says itself in words."""

from collections.abc import Sequence

from markupsafe import Markup

from monitor.reporting import words
from monitor.reporting.report import MetricWeek, Rate
from monitor.reporting.svg import Box, label, line, picture, points, shape

SPARK = Box(width=168, height=46, left=4, right=6, top=4, bottom=4)
WEEKS = Box(width=560, height=180, left=54, right=14, top=12, bottom=28)
BAR = Box(width=220, height=20, left=6, right=6, top=2, bottom=2)


def spark(metric: MetricWeek) -> Markup:
    """Eight weeks at a glance: the share, its interval as a band, the reference as a dashed line."""
    return picture(SPARK, "spark", _said(metric), _series(SPARK, metric, _top(metric), radius=3.0))


def weeks(metric: MetricWeek) -> Markup:
    """The same, large enough for axes."""
    top, count = _top(metric), len(metric.history)
    parts = []
    for share, tick in ((0.0, "0"), (0.5, words.percent(top / 2)), (1.0, words.percent(top))):
        parts.append(line("grid", WEEKS.left, WEEKS.y(share), WEEKS.width - WEEKS.right, WEEKS.y(share)))
        parts.append(label("tick end", WEEKS.left - 8, WEEKS.y(share) + 4, tick))
    for index, (week, _) in enumerate(metric.history):
        parts.append(label("tick mid", WEEKS.x(_at(index, count)), WEEKS.height - 8, f"W{week.number:02d}"))
    return picture(WEEKS, "weeks", _said(metric), [*parts, *_series(WEEKS, metric, top, radius=4.5)])


def interval(rate: Rate, top: float, kind: str) -> Markup:
    """One interval as a bar with its share as a dot; `kind` is this, last or reference and has a shape of its own."""
    middle = BAR.height / 2
    low, at, high = (BAR.x(min(1.0, share / top)) for share in (rate.low, rate.rate, rate.high))
    parts = [
        line("axis", BAR.left, middle, BAR.width - BAR.right, middle),
        shape("rect", "range", x=low, y=middle - 3, width=max(2.0, round(high - low, 1)), height=6, rx=3),
    ]
    if kind == "reference":
        turn = f"rotate(45 {at} {middle})"
        parts.append(shape("rect", "dot", x=round(at - 4, 1), y=middle - 4, width=8, height=8, transform=turn))
    else:
        parts.append(shape("circle", "dot", cx=at, cy=middle, r=4.5))
    said = f"between {words.span(rate.low, rate.high)} on a scale from 0 to {words.percent(top)}"
    return picture(BAR, f"interval {kind}", said, parts)


def top_of(metric: MetricWeek) -> float:
    """The end of the scale on which the intervals of a metric are drawn side by side."""
    shown = [rate.high for rate in (metric.this, metric.last, metric.reference and metric.reference.rate) if rate]
    return max(shown, default=0.0) * 1.05 or 1.0


def share_bar(parts: Sequence[tuple[str, int]]) -> Markup:
    """Parts of a whole as one bar, in the order given; each part's name is its class."""
    total = sum(number for _, number in parts)
    shown, at = [], 0.0
    for name, number in parts:
        if number:
            start, end = BAR.x(at / total), BAR.x((at + number) / total)
            shown.append(shape("rect", name, x=start, y=6, width=max(1.0, round(end - start, 1)), height=8))
        at += number
    said = ", ".join(f"{name} {words.percent(number / total)}" for name, number in parts if number)
    return picture(BAR, "parts", said or "nothing", shown)


def _series(box: Box, metric: MetricWeek, top: float, radius: float) -> list[Markup]:
    parts = []
    if metric.reference:
        usual = box.y(metric.reference.rate.rate / top)
        parts.append(line("reference", box.left, usual, box.width - box.right, usual))
    for run in _runs(metric):
        parts += _run(box, run, top)
    if metric.this:
        parts.append(
            shape("circle", f"now {metric.verdict}", cx=box.x(1.0), cy=box.y(metric.this.rate / top), r=radius)
        )
    return parts


def _run(box: Box, run: list[tuple[float, Rate]], top: float) -> list[Markup]:
    upper = [(box.x(at), box.y(rate.high / top)) for at, rate in run]
    lower = [(box.x(at), box.y(rate.low / top)) for at, rate in reversed(run)]
    if len(run) == 1:  # a band needs two weeks; one alone is a whisker
        return [line("whisker", *upper[0], *lower[0])]
    middle = [(box.x(at), box.y(rate.rate / top)) for at, rate in run]
    return [shape("polygon", "band", points=points(upper + lower)), shape("polyline", "line", points=points(middle))]


def _runs(metric: MetricWeek) -> list[list[tuple[float, Rate]]]:
    """Weeks in a row that have data: a line across a week without would be an invention."""
    runs: list[list[tuple[float, Rate]]] = [[]]
    for index, (_, rate) in enumerate(metric.history):
        if rate is None:
            runs.append([])
        else:
            runs[-1].append((_at(index, len(metric.history)), rate))
    return [run for run in runs if run]


def _at(index: int, count: int) -> float:
    return index / (count - 1) if count > 1 else 1.0


def _top(metric: MetricWeek) -> float:
    shown = [rate.high for _, rate in metric.history if rate]
    if metric.reference:
        shown.append(metric.reference.rate.rate)
    return max(shown, default=0.0) * 1.05 or 1.0


def _said(metric: MetricWeek) -> str:
    """The chart as a sentence, oldest week first."""
    told = [f"W{week.number:02d} {words.percent(rate.rate) if rate else 'no data'}" for week, rate in metric.history]
    usual = f"; reference {words.percent(metric.reference.rate.rate)}" if metric.reference else ""
    return f"{metric.title} by week: {', '.join(told)}{usual}"

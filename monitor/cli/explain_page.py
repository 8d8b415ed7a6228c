"""What could be seen of a stream, for people: bars by hours, and sentences."""

import math
from collections.abc import Iterator

from monitor.alerting.words import percent, times
from monitor.cli.output import console, printable
from monitor.cli.sampling_words import about, half, sampling_words
from monitor.domain.explanation import Explanation, Rise
from monitor.domain.judging import StreamName
from monitor.domain.metric import BY_NAME
from monitor.domain.sampling_goal import BotPlan

WIDTH = 40
FIRST_H, LAST_H = 1.0 / 12.0, 672.0
TICKS = ((1.0, "1h"), (24.0, "1d"), (168.0, "1w"), (672.0, "4w"))
SPANS = (("1d", "a day"), ("7d", "a week"), ("28d", "28 days"))
NOTHING = "nothing was judged since it began to learn; come back when some slices have closed"
PARTS = " ▏▎▍▌▋▊▉"


def print_page(name: StreamName, found: Explanation | None, plan: BotPlan | None = None) -> None:
    """Print one stream; None: it began to learn, and has seen nothing since. `plan`: of the bot's sampling."""
    out = console()
    segment = f", {name.segment}" if name.segment else ""
    out.print(printable(f"{name.bot} ({name.env}{segment}): {_what(name)}"))
    for line in [NOTHING, ""] if found is None else lines(found, plan):
        out.print(f"  {line}" if line else "")


def lines(found: Explanation, plan: BotPlan | None = None) -> Iterator[str]:
    """Everything that is said of a stream, line by line."""
    yield f"usual     {_usual(found)}"
    yield f"traffic   {_traffic(found)}"
    if plan is not None:
        first, *more = sampling_words(plan)
        yield f"sample    {first}"
        yield from (f"          {line}" for line in more)
    yield f"promise   {_promise(found)}"
    if found.learning:
        yield "learning  what is usual is hardly known yet: from the freeze on, the times below get shorter"
    if found.firing:
        yield "firing    it is told of already; below is what holds once it is over"
    yield ""
    if found.usual is None or found.flags_per_hour <= 0:
        yield from _nothing_yet(found)
    else:
        yield "a rise to  is told after about (half of the cases take longer)"
        for each in found.rises:
            yield f"{times(each.ratio):<11}{bar(each.hours)} {_after(each.hours)}"
        yield f"{'':<11}{axis()}"
        yield ""
        yield from _smallest(found)
    if found.burst is not None:
        yield f"At once: {found.burst} flagged within five minutes."
    for each in found.rises:
        yield from remedies(each, found)
    yield ""


def axis() -> str:
    """The scale of the bars: 5 minutes to 4 weeks, each step of the same factor.

    Example:
        >>> axis()
        '          1h            1d       1w    4w'
    """
    line = ""
    for hours, label in TICKS:
        line = f"{line:<{round(_place(hours) * WIDTH) - 1}}{label}"
    return line


def remedies(rise: Rise, found: Explanation) -> Iterator[str]:
    """What would make a rise visible, where it cannot be relied upon to be told.

    Args:
        rise: of which.
        found: the stream that it is a rise of.
    """
    if rise.hours is not None or found.flags_per_hour <= 0:
        return
    yield ""
    yield f"A rise to {times(rise.ratio)} usual cannot be seen within 28 days: too few to tell it from chance"
    yield f"({_per_day(found.flags_per_hour)} now, {found.past_flags:.0f} so far)."
    ways = list(_ways(rise, found)) or ["nothing that we know of; watch for larger rises"]
    yield "What would make it visible:"
    yield from (f"  - {way}" for way in ways)


def _ways(rise: Rise, found: Explanation) -> Iterator[str]:
    if rise.all_checked_h is not None:
        now = f"(sampling.rate = 1, now {percent(found.sampled)})"
        yield f"check every reply {now}: told after {about(rise.all_checked_h)}"
    if rise.traffic is not None and rise.traffic > 1:
        yield f"{_times_more(rise.traffic)} the traffic, for some weeks"
        yield f"judge it together with others like it: {math.ceil(rise.traffic)} such bots under one name"
    if found.share < 1:
        yield "allow more false alarms (budget.*): helps a little"


def _smallest(found: Explanation) -> Iterator[str]:
    seen = [(words, found.smallest[key]) for key, words in SPANS]
    told: dict[str, str] = {}
    for words, ratio in seen:
        if ratio is not None:
            told.setdefault(times(ratio), words)
    said = [f"{ratio} within {words}" for ratio, words in told.items()]
    yield "Smallest rise that is told: " + (", ".join(said) if said else "none within 28 days") + "."


def _nothing_yet(found: Explanation) -> Iterator[str]:
    yield "Nothing was flagged so far, so a rise to so many times the usual rate has no meaning yet."
    if found.usual is not None:
        yield f"The usual rate is surely below {percent(found.usual.high)}."


def _usual(found: Explanation) -> str:
    if found.usual is None:
        return "unknown: nothing was checked"
    between = f"95% interval {percent(found.usual.low)} to {percent(found.usual.high)}"
    return f"{percent(found.usual.rate)} ({between}), {_per_day(found.flags_per_hour)}"


def _traffic(found: Explanation) -> str:
    part = "" if found.sampled is None or found.sampled >= 1 else f", {percent(found.sampled)} of its replies"
    return f"{found.replies_per_hour:,.0f} replies checked an hour in the last day{part}"


def _promise(found: Explanation) -> str:
    allowed = f"{found.false_alarms:g} false alarm{'' if found.false_alarms == 1 else 's'} in 28 days"
    part = "" if found.share >= 1 else f"; {percent(found.share)} of that is for this"
    spread = "" if found.phi <= 1.05 else f"; its counts vary {found.phi:.1f} times as much as chance"
    return f"at most {allowed} for the bot{part}{spread}"


def _per_day(per_hour: float) -> str:
    """How often something is flagged.

    Example:
        >>> _per_day(7.2), _per_day(0.3), _per_day(0.01)
        ('about 7 flagged an hour', 'about 7 flagged a day', 'about 1.7 flagged a week')
    """
    if per_hour >= 1:
        return f"about {half(per_hour, 5)} flagged an hour"
    if per_hour * 24 >= 1:
        return f"about {half(per_hour * 24, 5)} flagged a day"
    return f"about {per_hour * 168:.1f} flagged a week"


def _after(hours: float | None) -> str:
    return "not within 28 days" if hours is None else about(hours)


def bar(hours: float | None) -> str:
    """A bar as long as the axis says; one that never ends for what cannot be seen."""
    if hours is None:
        return "░" * WIDTH
    eighths = max(1, round(_place(hours) * WIDTH * 8))
    return ("█" * (eighths // 8) + PARTS[eighths % 8]).strip().ljust(WIDTH)


def _place(hours: float) -> float:
    """Where a time lies on the axis, 0 to 1."""
    inside = min(max(hours, FIRST_H), LAST_H)
    return math.log(inside / FIRST_H) / math.log(LAST_H / FIRST_H)


def _times_more(ratio: float) -> str:
    return f"{ratio:.1f} times" if ratio < 10 else f"{ratio:.0f} times"


def _what(name: StreamName) -> str:
    known = BY_NAME.get(name.metric)
    return name.metric if known is None else f"{name.metric} ({known.words})"

"""Model or traffic? The change of a firing alert over the kinds of its traffic, and what it means in words."""

from collections.abc import Mapping
from typing import Any

from detectors.stats.mix import Counts, Split, split

REST = "none"  # replies without a value of the key
SURE = 2.0  # standard errors
SMALL = 0.1  # of the change: a part below it is not worth a word


def most_telling(by_key: Mapping[str, Mapping[str, Counts]], weighed_by: str | None = None) -> dict[str, Any] | None:
    """Split the change by each key of the traffic, and keep the one whose mix explains most; None without any.

    Args:
        by_key: counts by the values of each key (language, channel, ...), which together are all of the traffic.
        weighed_by: the key whose mix is allowed for already; None for none.
    Returns:
        JSON: key, change, rate, mix, mix_error (fractions of 1), parts by value, words.
    """
    found = {key: made for key, strata in by_key.items() if len(strata) > 1 and (made := split(strata)) is not None}
    if not found:
        return None
    key = min(found, key=lambda each: (-abs(found[each].mix), each))
    made = found[key]
    return {
        "key": key,
        "change": made.change,
        "rate": made.rate,
        "mix": made.mix,
        "mix_error": made.mix_error,
        "parts": {
            value: {
                "rate": part.rate,
                "mix": part.mix,
                "share_before": part.share_before,
                "share_since": part.share_since,
            }
            for value, part in made.parts.items()
        },
        "words": words_of(key, made, is_weighed=key == weighed_by),
    }


def words_of(key: str, made: Split, *, is_weighed: bool = False) -> str:
    """Say what a change is made of; `is_weighed`: the alert is about what is left when the mix is allowed for.

    Example:
        >>> words_of("channel", Split(0.008, 0.007, 0.001, 0.0002, {}))
        "of the rise of 0.8 points, 0.7 are the bot's replies and 0.1 another mix of channel"
        >>> words_of("language", Split(0.008, 0.0079, 0.0001, 0.0002, {}))
        "the rise of 0.8 points is the bot's replies: the mix of language is as before"
        >>> words_of("channel", Split(0.008, -0.001, 0.009, 0.0002, {}))
        'the rise of 0.8 points is another mix of channel: like by like, its replies are 0.1 points lower'
        >>> words_of("channel", Split(0.008, 0.005, 0.003, 0.0002, {}), is_weighed=True)
        "of the rise of 0.8 points, 0.5 are the bot's replies and 0.3 another mix of channel, which is allowed for"
    """
    up = made.change >= 0
    move, sign = ("rise" if up else "fall"), (1.0 if up else -1.0)
    whole, rate, mix = sign * made.change, sign * made.rate, sign * made.mix
    allowed = ", which is allowed for" if is_weighed else ""
    if abs(mix) < max(SMALL * whole, SURE * made.mix_error):
        return f"the {move} of {points(whole)} is the bot's replies: the mix of {key} is as before"
    if mix >= whole * (1 - SMALL):
        apart = f"{points(abs(rate))} {'higher' if rate * sign > 0 else 'lower'}"
        same = "as usual" if abs(rate) < SMALL * whole else apart
        return f"the {move} of {points(whole)} is another mix of {key}{allowed}: like by like, its replies are {same}"
    other = f"another mix of {key}"
    if mix < 0:
        return (
            f"the bot's replies alone would be a {move} of {points(rate)}; {other} hides {points(-mix)} of it{allowed}"
        )
    return (
        f"of the {move} of {points(whole)}, {_number(rate)} are the bot's replies and {_number(mix)} {other}{allowed}"
    )


def points(share: float) -> str:
    """Percentage points, with two digits that count.

    Example:
        >>> points(0.008), points(0.00031), points(0.12)
        ('0.8 points', '0.031 points', '12 points')
    """
    return f"{_number(share)} points"


def _number(share: float) -> str:
    return f"{float(f'{100 * share:.2g}'):g}"

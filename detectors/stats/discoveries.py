"""Many comparisons at once: which of them to believe, so that few of those believed are luck."""

from collections.abc import Sequence


def adjusted_p(p_values: Sequence[float]) -> list[float]:
    """Return for each p-value the smallest expected share of false discoveries at which it would be one.

    Args:
        p_values: one per comparison, each in [0, 1]; any order.
    Returns:
        Adjusted values in the order of `p_values`, in [0, 1]; at least the p-values themselves.
    Source:
        Y. Benjamini, Y. Hochberg (1995), Controlling the false discovery rate, JRSS B 57, 289-300; it also holds for
        comparisons that share a side, as "against last week" and "against the reference" do (positive dependence:
        Y. Benjamini, D. Yekutieli, 2001, Annals of Statistics 29, 1165-1188).
    Example:
        >>> [round(p, 3) for p in adjusted_p([0.01, 0.5, 0.02, 0.04])]
        [0.04, 0.5, 0.04, 0.053]
        >>> adjusted_p([])
        []
    """
    count = len(p_values)
    adjusted = [1.0] * count
    lowest = 1.0
    for rank, index in reversed(list(enumerate(sorted(range(count), key=p_values.__getitem__), start=1))):
        lowest = min(lowest, p_values[index] * count / rank)
        adjusted[index] = lowest
    return adjusted

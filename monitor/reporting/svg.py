"""Pictures inside a page: shapes as escaped markup, and a plot area that turns shares into coordinates."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Box:
    """Where a chart draws, in SVG units: the plot's edges inside a picture of `width` x `height`."""

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int

    def x(self, share: float) -> float:
        """From the left edge (0) to the right one (1)."""
        return round(self.left + share * (self.width - self.left - self.right), 1)

    def y(self, share: float) -> float:
        """From the bottom (0) to the top (1)."""
        return round(self.height - self.bottom - share * (self.height - self.top - self.bottom), 1)


def shape(name: str, kind: str, **attributes: object) -> Markup:
    """One element without content; `kind` is its class, and every value is escaped.

    Example:
        >>> shape("circle", "dot", cx=4, cy=5.5, r=3)
        Markup('<circle class="dot" cx="4" cy="5.5" r="3"/>')
    """
    values = Markup("").join(Markup(' {}="{}"').format(key, value) for key, value in attributes.items())
    return Markup('<{} class="{}"{}/>').format(name, kind, values)


def label(kind: str, x: float, y: float, said: str, most: int = 40) -> Markup:
    """Words in a picture, cut to `most` characters.

    Example:
        >>> label("tick", 1, 2, "a<b")
        Markup('<text class="tick" x="1" y="2">a&lt;b</text>')
    """
    cut = said if len(said) <= most else said[: most - 1] + "…"
    return Markup('<text class="{}" x="{}" y="{}">{}</text>').format(kind, x, y, cut)


def line(kind: str, x1: float, y1: float, x2: float, y2: float) -> Markup:
    """A straight line."""
    return shape("line", kind, x1=x1, y1=y1, x2=x2, y2=y2)


def points(pairs: Sequence[tuple[float, float]]) -> str:
    """Corners as SVG writes them."""
    return " ".join(f"{x},{y}" for x, y in pairs)


def picture(box: Box, kind: str, said: str, parts: Sequence[Markup]) -> Markup:
    """A picture that a screen reader reads as the one sentence `said`."""
    return Markup('<svg class="{}" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(
        kind, box.width, box.height, said, Markup("").join(parts)
    )

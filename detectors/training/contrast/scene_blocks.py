"""Reads scenes: what is said before a reply in two or more wordings, and replies that are unsafe and safe after it."""

from dataclasses import dataclass
from itertools import product

from detectors.training.contrast.forms import CONTEXT, each

_KINDS = "?-~+="


@dataclass(frozen=True, slots=True)
class Scenes:
    """Forms made of every turn of a scene with every reply of it, so that no turn stands under one label only.

    Attributes:
        unsafe: the replies that are unsafe after the turns of their scene.
        safe: other replies to the same turns.
        at_ease: unsafe replies again, after a turn that makes them harmless.
    """

    unsafe: tuple[str, ...]
    safe: tuple[str, ...]
    at_ease: tuple[str, ...]


def scenes(block: str) -> Scenes:
    """Read scenes parted by empty lines; the first character of a line says what stands on it.

    "?" is a turn, "-" a reply that is unsafe after it, "+" a safe one, "~" one that is unsafe after it but not after
    the turns at "="; an indented line goes on with the line above it.

    Example:
        >>> scenes('''
        ... ? I smell gas.
        ... ~ Light a candle.
        ... + Get out.
        ... = I smell a rose.
        ... ''').at_ease
        ('I smell a rose. || Light a candle.',)
    """
    read = [_scene(part) for part in block.strip().split("\n\n")]
    return Scenes(
        tuple(form for scene in read for form in _paired(scene["?"], scene["-"] + scene["~"])),
        tuple(form for scene in read for form in _paired(scene["?"], scene["+"])),
        tuple(form for scene in read for form in _paired(scene["="], scene["~"])),
    )


def _scene(part: str) -> dict[str, list[str]]:
    lines: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for line in each(part):
        lines[line[0]].append(line[1:].strip())
    return lines


def _paired(turns: list[str], replies: list[str]) -> list[str]:
    return [f"{turn} {CONTEXT} {reply}" for turn, reply in product(turns, replies)]

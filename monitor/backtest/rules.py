"""Rules of the kind that people use, read from TOML: a threshold on a window; and other settings of the engine."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from monitor.config.kinds import duration_of
from monitor.domain.metric import BY_NAME
from monitor.domain.window import SLICE

LONGEST = timedelta(days=7)
MOST_IN_A_ROW = 1000
RULE_KEYS = ("name", "metric", "segment", "window", "above", "times_usual", "at_least", "for")
ENGINE_KEYS = ("false_pages_per_28d", "false_tickets_per_28d", "min_change", "tolerance", "shares")


class BadRules(ValueError):
    """A rule file that cannot be used; `problems` lists what is wrong, each with its place."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True)
class Rule:
    """A threshold: the rate of a window is above `above`, or above `times_usual` times the rate of all windows before.

    metric: None for every rate; segment: "" for the whole bot, "all" for it and its segments; at_least: replies checked
    in the window, fewer never count; in_a_row: windows that have to be above it one after the other.
    """

    name: str
    window: timedelta
    above: float | None
    times_usual: float | None
    metric: str | None = None
    segment: str = ""
    at_least: int = 1
    in_a_row: int = 1


@dataclass(frozen=True, slots=True)
class Engine:
    """What to change in the decision engine; None: as the settings say. shares: part of the tier's budget by metric."""

    false_pages: float | None = None
    false_tickets: float | None = None
    min_change: float | None = None
    tolerance: float | None = None
    shares: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What a file asks for: rules, and a variant of the engine."""

    rules: tuple[Rule, ...]
    engine: Engine | None


def read_rules(text: str) -> RuleFile:
    """Read a rule file.

    Raises:
        BadRules: with everything that is wrong in it.
    Example:
        >>> [rule] = read_rules('[[rule]]\\nname = "2 %"\\nwindow = "1h"\\nabove = 0.02\\nfor = 3').rules
        >>> rule.window, rule.in_a_row
        (datetime.timedelta(seconds=3600), 3)
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadRules([f"no TOML: {error}"]) from None
    problems = [
        f'"{key}" is unknown; expected [[rule]] and [engine]' for key in tables if key not in ("rule", "engine")
    ]
    given = tables.get("rule", [])
    if not isinstance(given, list):
        raise BadRules(['"rule" is one table; write [[rule]], with two brackets'])
    rules = [_rule(place, each, problems) for place, each in enumerate(given, 1)]
    engine = _engine(tables["engine"], problems) if "engine" in tables else None
    if not given and engine is None and not problems:
        problems.append("the file has no rule; expected at least one [[rule]], or [engine]")
    names = [rule.name for rule in rules if rule is not None]
    problems += [f'two rules are called "{name}"; give each its own name' for name in {*names} if names.count(name) > 1]
    if problems:
        raise BadRules(problems)
    return RuleFile(tuple(rule for rule in rules if rule is not None), engine)


def _rule(place: int, table: Any, problems: list[str]) -> Rule | None:
    where = f"rule {place}"
    if not isinstance(table, dict):
        problems.append(f"{where} is no table; write [[rule]]")
        return None
    before = len(problems)
    problems += [f'{where}: "{key}" is unknown; known: {", ".join(RULE_KEYS)}' for key in table if key not in RULE_KEYS]
    window = _window(where, table.get("window"), problems)
    above = _number(where, table, "above", problems, 0.0, 1.0)
    times = _number(where, table, "times_usual", problems, 1.0, 1e6)
    if (above is None) == (times is None) and len(problems) == before:
        problems.append(f"{where}: expected either above (a share such as 0.02) or times_usual (such as 2.0)")
    metric = table.get("metric")
    if metric is not None and (metric not in BY_NAME or BY_NAME[metric].kind != "rate"):
        rates = ", ".join(name for name, each in BY_NAME.items() if each.kind == "rate")
        problems.append(f'{where}: metric "{metric}" is no rate that is watched; known: {rates}')
    least, in_a_row = (_whole(where, table, key, problems) for key in ("at_least", "for"))
    if len(problems) > before or window is None:
        return None
    said = f"{above:.2%}" if above is not None else f"{times:g} times usual"
    name = str(table.get("name") or f"over {said} in {table['window']}")
    return Rule(name, window, above, times, metric, str(table.get("segment", "")), least, in_a_row)


def _window(where: str, value: Any, problems: list[str]) -> timedelta | None:
    try:
        found = duration_of(value)
    except ValueError:
        problems.append(f'{where}: window is "{value}"; expected a span of time such as "1h"')
        return None
    if found < SLICE or found > LONGEST or found % SLICE:
        problems.append(f'{where}: window is "{value}"; expected 5m to 7d, a multiple of 5m')
        return None
    return found


def _number(
    where: str, table: Mapping[str, Any], key: str, problems: list[str], low: float, high: float
) -> float | None:
    value = table.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not low < value < high:
        problems.append(f"{where}: {key} is {value!r}; expected a number above {low:g} and below {high:g}")
        return None
    return float(value)


def _whole(where: str, table: Mapping[str, Any], key: str, problems: list[str]) -> int:
    value = table.get(key, 1)
    if (
        isinstance(value, bool)
        or not isinstance(value, int)
        or not 1 <= value <= (MOST_IN_A_ROW if key == "for" else 1e9)
    ):
        problems.append(f"{where}: {key} is {value!r}; expected a whole number from 1 on")
        return 1
    return value


def _engine(table: Any, problems: list[str]) -> Engine | None:
    where = "engine"
    if not isinstance(table, dict):
        problems.append("engine is no table; write [engine]")
        return None
    problems += [
        f'{where}: "{key}" is unknown; known: {", ".join(ENGINE_KEYS)}' for key in table if key not in ENGINE_KEYS
    ]
    shares = table.get("shares", {})
    if not isinstance(shares, dict):
        problems.append("engine: shares is no table; write [engine.shares]")
        return None
    for metric in shares:
        if metric not in BY_NAME:
            problems.append(f'engine.shares: metric "{metric}" is unknown; known: {", ".join(BY_NAME)}')
    parts = {metric: _number("engine.shares", shares, metric, problems, 0.0, 1.0 + 1e-12) or 0.0 for metric in shares}
    for tier in ("page", "ticket", "digest"):
        whole = sum(part for metric, part in parts.items() if metric in BY_NAME and BY_NAME[metric].tier == tier)
        if whole > 1 + 1e-9:
            problems.append(f"engine.shares of metrics that {tier} add up to {whole:g}; expected at most 1")
    return Engine(
        _number(where, table, "false_pages_per_28d", problems, 0.0, 1000.0),
        _number(where, table, "false_tickets_per_28d", problems, 0.0, 1000.0),
        _number(where, table, "min_change", problems, 1.0, 100.0),
        _number(where, table, "tolerance", problems, 0.0, 10.0),
        parts,
    )

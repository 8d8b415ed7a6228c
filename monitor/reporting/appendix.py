"""A program of its own: reads scores, lets Evidently compare them column by column, writes its page.

`python -m monitor.reporting.appendix` takes a JSON object a line on standard input (monitor/reporting/drift.py makes
them) and answers each with a line on standard output. It is the only module that imports Evidently, which takes seconds
and may be missing: so only where two samples are really compared.
"""

import json
import math
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection

from monitor.storage.engine import connect
from monitor.storage.score_sample import ScoreRow, score_sample

if TYPE_CHECKING:
    import pandas as pd

FEWEST_ROWS = 200
"""Scored replies a side below which nothing is compared: with few rows every method finds drift, or none."""

FEWEST_FOR_DISTANCE = 1000
"""Replies a side from which a distance is a fair method; below, its threshold is passed without any change."""


class Column(NamedTuple):
    """How one column is compared; `small_moves` says that a small number means moved, as with p-values."""

    name: str
    kind: str
    method: str
    threshold: float
    small_moves: bool


def main() -> None:
    """Read an order a line, make its page, answer with a line at once: what is done stays done if the next one dies."""
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(compare(*_samples(order), order)), flush=True)


def _samples(order: Mapping[str, Any]) -> tuple[list[ScoreRow], list[ScoreRow]]:
    """The scores of this week and those of the span before."""
    engine = connect(order["database_url"], pool_size=1)
    try:
        with engine.connect() as conn:
            return _sample(conn, order, "start", "end"), _sample(conn, order, "before", "before_end")
    finally:
        engine.dispose()


def _sample(conn: Connection, order: Mapping[str, Any], begun: str, ended: str) -> list[ScoreRow]:
    span = datetime.fromisoformat(order[begun]), datetime.fromisoformat(order[ended])
    return score_sample(conn, order["bot"], order["env"], *span, most=order["most"])


def compare(this: Sequence[ScoreRow], before: Sequence[ScoreRow], order: Mapping[str, Any]) -> dict[str, Any]:
    """Compare two samples and write the page to order["out"]; gives what is told to the parent."""
    told: dict[str, Any] = {
        "made": False,
        "why_not": None,
        "rows": len(this),
        "rows_before": len(before),
        "columns": [],
    }
    fewest = min(len(this), len(before))
    if fewest < FEWEST_ROWS:
        told["why_not"] = (
            f"{len(this)} replies with scores this week and {len(before)} in {order['against']}; "
            f"at least {FEWEST_ROWS} on both sides are needed"
        )
        return told
    now, past = frame(this), frame(before)
    usable = []
    for name in sorted(set(now.columns) | set(past.columns)):
        column = _column(name, fewest)
        reason = why_left_out(now.get(name), past.get(name), column)
        if reason is None:
            usable.append(column)
        else:
            told["columns"].append(_told(column, None, reason))
    snapshot, failed = _run(now, past, usable)
    for column, reason in failed.items():
        told["columns"].append(_told(column, None, reason))
    if snapshot is None:
        told["why_not"] = "no column can be compared"
        return told
    found = _scores(snapshot)
    told["columns"] += [_told(each, found.get(each.name), None) for each in usable if each not in failed]
    told["columns"].sort(key=lambda column: str(column["column"]))
    _write(snapshot, order)
    told["made"] = True
    return told


def frame(rows: Sequence[ScoreRow]) -> "pd.DataFrame":
    """Scores as columns, and for each a column of its flags: 1 flagged, 0 not, empty where there was no value."""
    import pandas as pd  # noqa: PLC0415  (slow, optional)

    names = sorted({name for row in rows for name in row.values})
    columns: dict[str, list[float]] = {}
    for name in names:
        values = [row.values.get(name) for row in rows]
        columns[name] = [math.nan if value is None else float(value) for value in values]
        columns[f"{name} flagged"] = [
            math.nan if value is None else float(name in row.flags) for row, value in zip(rows, values, strict=True)
        ]
    return pd.DataFrame(columns)


def why_left_out(now: "pd.Series | None", past: "pd.Series | None", column: Column) -> str | None:
    """Why a column cannot be compared, or None: one empty column would make Evidently give up the whole page."""
    if now is None or past is None or min(now.count(), past.count()) < FEWEST_ROWS:
        return f"fewer than {FEWEST_ROWS} values on one side"
    if len({*now.dropna().unique(), *past.dropna().unique()}) < 2:
        return "the same value everywhere"
    if column.kind == "number" and past.nunique() < 2:
        return "one single value before: there is no spread to measure with"
    return None


def _column(name: str, fewest: int) -> Column:
    """The method, named always: the defaults change with the number of rows and overlook rare flags."""
    if name.endswith(" flagged"):
        return Column(name, "flag", "z", 0.01, small_moves=True)
    if fewest >= FEWEST_FOR_DISTANCE:
        return Column(name, "number", "wasserstein", 0.1, small_moves=False)
    return Column(name, "number", "ks", 0.01, small_moves=True)


def _run(now: "pd.DataFrame", past: "pd.DataFrame", columns: list[Column]) -> tuple[Any, dict[Column, str]]:
    """The comparison of all columns; where that fails, of those that can be compared alone, and why the others not."""
    if not columns:
        return None, {}
    try:
        return _snapshot(now, past, columns), {}
    except Exception:  # noqa: BLE001  (whatever a library raises for one column must not cost the others)
        failed = {}
        for column in columns:
            try:
                _snapshot(now, past, [column])
            except Exception as error:  # noqa: BLE001
                failed[column] = f"Evidently failed on it: {type(error).__name__}"
        rest = [column for column in columns if column not in failed]
        return (_snapshot(now, past, rest) if rest else None), failed


def _snapshot(now: "pd.DataFrame", past: "pd.DataFrame", columns: Sequence[Column]) -> Any:
    from evidently import DataDefinition, Dataset, Report  # noqa: PLC0415  (slow, optional)
    from evidently.metrics import ValueDrift  # noqa: PLC0415

    definition = DataDefinition(
        numerical_columns=[column.name for column in columns if column.kind == "number"],
        categorical_columns=[column.name for column in columns if column.kind == "flag"],
    )
    names = [column.name for column in columns]
    # Empty cells stay empty; flags as whole numbers, else Evidently takes 0.0 and 1.0 for measurements.
    sides = [
        Dataset.from_pandas(
            side[names].astype({each.name: "Int64" for each in columns if each.kind == "flag"}),
            data_definition=definition,
        )
        for side in (now, past)
    ]
    metrics = [ValueDrift(column=each.name, method=each.method, threshold=each.threshold) for each in columns]
    return Report(metrics, include_tests=True).run(*sides)


def _scores(snapshot: Any) -> dict[str, float]:
    return {metric["config"]["column"]: float(metric["value"]) for metric in snapshot.dict()["metrics"]}


def _told(column: Column, score: float | None, skipped: str | None) -> dict[str, Any]:
    if score is not None and not math.isfinite(score):
        score, skipped = None, "the method gave no number"
    moved = None if score is None else (score < column.threshold) == column.small_moves
    return {
        "column": column.name,
        "method": column.method,
        "threshold": column.threshold,
        "score": score,
        "moved": moved,
        "skipped": skipped,
    }


def _write(snapshot: Any, order: Mapping[str, Any]) -> None:
    path = Path(order["out"])
    snapshot.save_html(str(path))  # a Path is silently ignored
    title = f"Score distributions of {order['bot']} ({order['env']}): {order['start'][:10]} against {order['against']}"
    note = (
        f"<title>{escape(title)}</title>"
        f"<p style='font-family:system-ui,sans-serif;margin:1rem 1.5rem'>{escape(title)}. Appendix of the botwatch "
        "weekly report, made by Evidently; read the report first.</p>"
    )
    path.write_text(path.read_text(encoding="utf-8").replace("<body>", "<body>" + note, 1), encoding="utf-8")


if __name__ == "__main__":
    main()

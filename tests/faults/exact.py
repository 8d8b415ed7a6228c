"""What must be true of the database once everything produced has been read, whatever happened meanwhile."""

from collections import Counter
from collections.abc import Set
from typing import Protocol

from sqlalchemy import Engine

from tests.reading import rows


class Expected(Protocol):
    """What was produced: ids of the replies, (partition, offset) of what nobody can read, how many said it again."""

    @property
    def good(self) -> Set[str]: ...

    @property
    def poison(self) -> Set[tuple[int, int]]: ...

    @property
    def repeats(self) -> int: ...


def assert_exact(engine: Engine, traffic: Expected) -> None:
    """Compare the rows with what was produced: nothing is missing, nothing is counted twice."""
    replies = Counter(row.reply for row in rows(engine, "SELECT reply FROM score"))
    missing, extra = traffic.good - replies.keys(), replies.keys() - traffic.good
    doubled = {reply for reply, times in replies.items() if times > 1}
    found = (len(missing), len(extra), len(doubled))
    assert found == (0, 0, 0), f"{found} missing, unknown, doubled replies among the scores"

    letters = rows(engine, 'SELECT s.partition, d."offset" FROM dead_letter d JOIN source s ON s.id = d.source_id')
    assert {tuple(letter) for letter in letters} == traffic.poison
    assert_ledger(engine, len(traffic.good))
    [(repeats,)] = rows(engine, "SELECT coalesce(sum(n), 0) FROM intake_count WHERE kind = 'duplicate'")
    assert repeats == traffic.repeats
    assert_sums(engine)


def assert_ledger(engine: Engine, replies: int) -> None:
    """Every accepted reply is in the ledger once, in exactly one of its columns."""
    [(seen, parts)] = rows(
        engine, "SELECT coalesce(sum(seen), 0), coalesce(sum(skipped + scored + failed), 0) FROM ledger"
    )
    assert (seen, parts) == (replies, replies)


def assert_sums(engine: Engine) -> None:
    """The windows hold what the score rows add up to."""
    windows = rows(
        engine,
        "SELECT bot, metric, sum(n_scored)::bigint, sum(flagged)::bigint FROM window_partial "
        "WHERE segment = '' AND metric IN ('toxicity', 'generalisation') GROUP BY bot, metric ORDER BY 1, 2",
    )
    scores = rows(
        engine,
        "SELECT bot, v.name AS metric, count(*), count(*) FILTER (WHERE v.name = ANY(flags)) "
        'FROM score JOIN score_form ON id = form, unnest(names, "values") AS v (name, value) '
        "WHERE v.name IN ('toxicity', 'generalisation') AND v.value IS NOT NULL AND NOT late_dropped "
        "GROUP BY bot, v.name ORDER BY 1, 2",
    )
    assert [tuple(row) for row in windows] == [tuple(row) for row in scores]
    assert windows

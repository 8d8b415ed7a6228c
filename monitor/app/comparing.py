"""A new version of our own detector on replies that the one before it had scored: read again, scored again, counted."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import groupby

from detectors.score import Scores
from monitor.app.building import now_utc, pool_of, sources_of
from monitor.config.settings import Settings
from monitor.domain.metric import MEAN_SCORES
from monitor.domain.ports import Scorer
from monitor.domain.record import Batch, Record, Reply
from monitor.domain.sampling import Sampler
from monitor.domain.weekly_facts import CountedAnew, ReadAgain
from monitor.errors import SourceAway
from monitor.intake.dead_letters import RecordsAgain
from monitor.intake.decoding import Reader
from monitor.intake.mapping import shape_of
from monitor.scoring.learnt import FreshHeads
from monitor.storage.learnt_files import heads_of
from monitor.storage.opening import Database
from monitor.storage.overlaps import Change, ScoredBefore, keep_overlap, newest_changes, scored_before
from monitor.storage.transaction import transaction

CHUNK = 64  # replies that are scored together
KAFKA = "kafka"  # kind of a feed
NOT_THE_SAME = "its source holds another reply there now"


@dataclass(frozen=True, slots=True)
class Compared:
    """What was found of a score whose detector has changed; `why_not` where nothing could be: no figures then."""

    change: Change
    found: ReadAgain | None
    why_not: str | None = None

    @property
    def words(self) -> str:
        """In a line, for people."""
        if self.found is None:
            return f"cannot be compared: {self.why_not}"
        anew = CountedAnew(self.change.now, self.change.since, again=self.found, mean=self.change.score in MEAN_SCORES)
        return anew.words


@dataclass(frozen=True, slots=True)
class Comparison:
    """The scores that another version answers now, and why replies could not be read again, with how many each."""

    compared: tuple[Compared, ...]
    lost: Mapping[str, int]


def compare(
    settings: Settings,
    database: Database,
    bot: str,
    env: str,
    most: int,
    show: Callable[[float, float | None], None] = lambda done, total: None,
) -> Comparison:
    """Score replies of before the newest change of our detectors again, and keep how the two versions differ.

    No text is kept: a record is read, scored, and forgotten.

    Args:
        settings: where records come from, and how they are scored.
        database: what was said of them before.
        bot: whose.
        env: whose.
        most: replies of the week before each change.
        show: hears of replies done, and of all.
    Raises:
        SourceAway: no broker answers.
    """
    with transaction(database.engine) as connection:
        changes = sorted(newest_changes(connection, bot, env, now_utc()), key=lambda change: change.since)
        groups = [
            (of, sorted(scored_before(connection, bot, env, of, since, most), key=lambda reply: reply.lies))
            for since, each in groupby(changes, key=lambda change: change.since)
            if (of := list(each))
        ]
    if not changes:
        return Comparison((), {})
    with ExitStack() as stack:
        scorer = stack.enter_context(pool_of(settings))
        scorer.follow(FreshHeads(heads_of(settings, database.engine)))
        again = RecordsAgain(settings.kafka)
        stack.callback(again.close)
        if any(reply.lies.kind == KAFKA for _, before in groups for reply in before):
            again.connect()  # else each record would wait for brokers that are away
        lost: Counter[str] = Counter()
        compared: list[Compared] = []
        done, total = 0, sum(len(before) for _, before in groups)
        for of, before in groups:
            pairs: list[tuple[ScoredBefore, Scores]] = []
            for start in range(0, len(before), CHUNK):
                part = before[start : start + CHUNK]
                pairs += _scored_again(settings, database, again, scorer, part, lost)
                done += len(part)
                show(done, total)
            compared += [_compared(change, pairs, len(before)) for change in of]
    with transaction(database.engine) as connection:
        for each in compared:
            if each.found is not None:
                keep_overlap(connection, bot, env, each.change, each.found, now_utc())
    return Comparison(tuple(compared), lost)


def _scored_again(
    settings: Settings,
    database: Database,
    again: RecordsAgain,
    scorer: Scorer,
    before: Sequence[ScoredBefore],
    lost: Counter[str],
) -> list[tuple[ScoredBefore, Scores]]:
    """Read and score what can still be read; `lost` counts the rest by its reason."""
    records: list[Record] = []
    for each in before:
        try:
            records.append(again.lying(each.lies))
        except SourceAway as away:
            lost[str(away).replace(str(each.lies.place), "a record")] += 1
    replies = _read(settings, database, records)
    known = []
    for each in before:
        reply = replies.get((each.lies.source_id, each.lies.offset))
        if reply is not None and reply.transcript.id == each.reply:
            known.append((each, reply))
    lost.update({NOT_THE_SAME: len(records) - len(known)} if len(records) > len(known) else {})
    scores = scorer.score([reply.transcript for _, reply in known], lambda: None) if known else []
    return [(each, found) for (each, _), found in zip(known, scores, strict=True)]


def _read(settings: Settings, database: Database, records: Sequence[Record]) -> dict[tuple[int, int], Reply]:
    sources = sources_of(settings, database.engine)
    sources.recall({record.source_id for record in records})
    reader = Reader(
        shape_of(settings.kafka.mapping),
        b"",
        Sampler(b""),
        source_name=sources.name_of,
        max_bytes=settings.kafka.max_message_bytes,
        dedupe=False,
    )
    replies = reader.read(Batch(tuple(records), {})).replies
    return {(reply.source_id, reply.offset): reply for reply in replies}


def _compared(change: Change, pairs: Sequence[tuple[ScoredBefore, Scores]], asked: int) -> Compared:
    """Count what both versions have said of the same replies."""
    if not asked:
        return Compared(change, None, f"no reply that {change.before} had scored is known any more")
    score, both, others = change.score, [], Counter[str]()
    if pairs and not any(score in scores for _, scores in pairs):
        return Compared(change, None, f'no detector here answers "{score}" (scoring.detectors)')
    for before, scores in pairs:
        was, now = before.said.get((score, change.before)), scores.get(score)
        if was is None or now is None or now.value is None:
            continue
        if now.detector != change.now:
            others[now.detector] += 1
            continue
        both.append((was, now.value, bool(now.flag)))
    if others:
        return Compared(change, None, f"the detector installed here is {others.most_common(1)[0][0]}")
    count = len(both)
    if pairs and not count:
        return Compared(
            change, None, f"none of {len(pairs):,} replies that were read again has a value of both versions"
        )
    return Compared(
        change,
        ReadAgain(
            replies=count,
            before=sum(was.flag for was, _, _ in both),
            now=sum(flag for _, _, flag in both),
            both=sum(was.flag and flag for was, _, flag in both),
            mean_before=sum(was.value for was, _, _ in both) / count if count else None,
            mean_now=sum(value for _, value, _ in both) / count if count else None,
            lost=asked - len(pairs),
        ),
    )

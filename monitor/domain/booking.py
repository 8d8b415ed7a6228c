"""From replies and scores to the rows that one transaction adds: pure, so that any order and any split gives the same.

The pipeline asks Postgres twice in between: which ids are new (`identities`), and which conversations are flagged for
the first time that day (`flagged_units`). Then `book` makes everything else.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, TypeVar

from detectors.score import ANY_LANGUAGE, UNSCORED, UNSUPPORTED_LANGUAGE, Scores, any_flag
from monitor.domain.metric import Metric
from monitor.domain.record import Feedback, Reply
from monitor.domain.voice import VOICE, SampleKey, VoiceSample, note_voice
from monitor.domain.window import SLICE, slice_of
from monitor.domain.window_sums import Counting, Sums, WindowSums

IdKey = tuple[date, str, str, int]  # day of the event, bot, env, hash of the id
_Key = TypeVar("_Key")
SCORED = "score "  # kind of a "deploy" that is a new version of one of our own detectors, followed by the score's name
Answered = tuple[tuple[str, ...], tuple[str, ...]]  # names of the scores that have a value; detectors of all scores
UnitKey = tuple[date, str, str, str, int]  # day of the event, bot, env, metric, conversation


class LedgerKey(NamedTuple):
    """Whose count it is."""

    bot: str
    env: str
    model_version: str
    slice: datetime
    source_id: int


class PartialKey(NamedTuple):
    """One row of window sums; `segment` '' is the whole bot."""

    bot: str
    env: str
    model_version: str
    segment: str
    metric: str
    band: int
    slice: datetime
    source_id: int


@dataclass(slots=True)
class Counts:
    """seen = skipped + scored + failed; no_text and unsupported are parts of skipped, late is a part of seen."""

    seen: int = 0
    skipped: int = 0
    scored: int = 0
    failed: int = 0
    late: int = 0
    no_text: int = 0
    unsupported: int = 0
    last_at: datetime | None = None
    in_windows: int = 0  # not beyond the lateness; kept for this batch only


class Booked(NamedTuple):
    """A reply that counts, with its scores (None: not in the sample) and how late it is."""

    reply: Reply
    scores: Scores | None
    late: bool
    dropped: bool  # beyond the lateness: seen, but in no window


@dataclass(slots=True)
class Rows:
    """Everything that a batch adds, by the key of its table."""

    ledger: dict[LedgerKey, Counts] = field(default_factory=dict)
    partials: dict[PartialKey, Sums] = field(default_factory=dict)
    intake: dict[tuple[str, str, str, datetime, int], int] = field(
        default_factory=dict
    )  # bot, env, kind, slice, source
    failures: dict[tuple[str, str, str, str, str, datetime, int], int] = field(default_factory=dict)
    dirty: set[tuple[str, str, datetime]] = field(default_factory=set)
    scored: list[Booked] = field(default_factory=list)  # one row of `score` each
    deploys: dict[tuple[str, str, str, str], datetime] = field(default_factory=dict)  # bot, env, kind, value: slice
    bots: dict[tuple[str, str, int], datetime] = field(default_factory=dict)  # bot, env, source: earliest slice
    voices: dict[SampleKey, VoiceSample] = field(default_factory=dict)


def identities(replies: Sequence[Reply]) -> dict[IdKey, int]:
    """Give each id with the index of the reply that claims it: the lowest (source, offset) of the batch.

    Synthetic replies and those whose id is their position take no part.
    """
    claims: dict[IdKey, int] = {}
    for index, reply in enumerate(replies):
        transcript = reply.transcript
        if reply.id_hash is None or transcript.synthetic:
            continue
        key = (transcript.ended_at.date(), transcript.bot, transcript.env, reply.id_hash)
        held = claims.setdefault(key, index)
        if held != index and _position(reply) < _position(replies[held]):
            claims[key] = index
    return claims


def counted(
    replies: Sequence[Reply],
    scores: Sequence[Scores | None],
    claims: Mapping[IdKey, int],
    new_ids: Collection[IdKey] | None,
    watermarks: Mapping[int, datetime | None],
    lateness: timedelta,
) -> list[Booked]:
    """Give the replies that count: not synthetic, not a repeat; each judged late or not by its own feed's watermark.

    Args:
        replies: of the batch, in order.
        scores: parallel to `replies`; None where the reply is not in the sample.
        claims: of `identities`.
        new_ids: the keys that Postgres did not know; None counts every reply (dedupe off).
        watermarks: by source; None for a feed that knows no lateness.
        lateness: how far behind the watermark a reply still enters its window.
    """
    booked: list[Booked] = []
    # A reply with an identity counts where it is the one that claims it, and the claim is new.
    firsts = None if new_ids is None else {index for key, index in claims.items() if key in new_ids}
    for index, (reply, found) in enumerate(zip(replies, scores, strict=True)):
        transcript = reply.transcript
        if transcript.synthetic or not (firsts is None or index in firsts or reply.id_hash is None):
            continue
        watermark = watermarks.get(reply.source_id)
        late = watermark is not None and transcript.ended_at < watermark
        dropped = late and watermark is not None and transcript.ended_at < watermark - lateness
        booked.append(tuple.__new__(Booked, (reply, found, late, dropped)))  # half of the price of Booked(...)
    return booked


def flagged_units(booked: Sequence[Booked], metrics: Sequence[Metric]) -> dict[UnitKey, Booked]:
    """Give each conversation flagged by a metric of unit "first", with its first flagged reply in order."""
    units: dict[UnitKey, Booked] = {}
    counting = [metric for metric in metrics if metric.unit == "first"]
    for item in booked:
        reply, scores, _, dropped = item
        if not scores or dropped or not any_flag(scores):
            continue
        transcript = reply.transcript
        for metric in counting:
            if metric.reading(scores) == 1.0:
                day = transcript.ended_at.date()
                units.setdefault((day, transcript.bot, transcript.env, metric.name, reply.conversation), item)
    return units


def book(
    replies: Sequence[Reply],
    feedback: Sequence[Feedback],
    booked: Sequence[Booked],
    metrics: Sequence[Metric],
    units: Mapping[UnitKey, Booked],
    new_units: Collection[UnitKey],
) -> Rows:
    """Make the rows of a batch.

    Args:
        replies: all of the batch; those that `booked` leaves out are repeats or synthetic.
        feedback: thumbs; counted only.
        booked: of `counted`.
        metrics: what is watched.
        units: of `flagged_units`.
        new_units: the keys of `units` that Postgres did not know.
    """
    rows = Rows()
    firsts = {(key[3], id(units[key].reply)) for key in new_units}  # metric and the reply that is the first
    cells: dict[tuple[str, str, str, datetime, int], _Cell] = {}
    counting = Counting(metrics, firsts)
    kinds: dict[Answered, int] = {}
    start = end = datetime.min.replace(tzinfo=UTC)
    for item in booked:
        reply = item.reply
        transcript = reply.transcript
        if not start <= transcript.ended_at < end:  # most replies of a batch fall in the slice of the one before
            start = slice_of(transcript.ended_at)
            end = start + SLICE
        key = (transcript.bot, transcript.env, transcript.model_version, start, reply.source_id)
        cell = cells.get(key)
        if cell is None:
            cell = cells[key] = _Cell(Counts(), WindowSums())
        scores = item.scores
        _count(rows, cell.counts, item, start)
        if scores is not None:
            rows.scored.append(item)
            answered = _answered(scores)
            if len(answered[0]) < len(scores):
                _note_failures(rows, item, start)
            # What answered is compared by its number in this batch: far cheaper than by its names.
            number = kinds.setdefault(answered, len(kinds))
            if number not in cell.answered:  # most replies of a batch have the same
                cell.answered.add(number)
                _note_detectors(rows, item, start)
            if not item.dropped:
                counting.note(cell.sums, reply, scores, number)
                voice = scores.get(VOICE)
                if voice is not None and voice.features and reply.even:
                    note_voice(rows.voices, reply, voice.features, voice.detector, start)
    for key, cell in cells.items():
        counting.add_usual(cell.sums)
        _enter(rows, LedgerKey(*key), cell, metrics)
    if len(booked) < len(replies):
        counted_ = {id(item.reply) for item in booked}
        for reply in replies:
            if id(reply) not in counted_:
                kind = "synthetic" if reply.transcript.synthetic else "duplicate"
                _add_intake(rows, reply.transcript.bot, reply.transcript.env, kind, reply.transcript.ended_at, reply)
    for thumb in feedback:
        _add_intake(rows, thumb.bot or "", thumb.env or "", "feedback", thumb.received_at, thumb)
    return rows


def outcome(item: Booked) -> str:
    """Say what became of a reply: `scored`, `failed`, or why it was skipped: `skipped`, `no_text`, `unsupported`.

    scored: at least one value, of a detector that had to understand the reply; failed: in the sample, and an error or a
    deadline left no value.
    """
    if not item.reply.has_text:
        return "no_text"
    if item.scores is None:
        return "skipped"
    for name, score in item.scores.items():
        if score.value is not None and name not in ANY_LANGUAGE:
            return "scored"
    errors = {score.error for score in item.scores.values() if not score.features}
    if None in errors and UNSUPPORTED_LANGUAGE not in errors:
        return "scored"
    if errors - {None} <= UNSCORED:
        return "unsupported" if UNSUPPORTED_LANGUAGE in errors else "skipped"
    return "failed"


@dataclass(slots=True)
class _Cell:
    """What a batch adds to one version, slice and source."""

    counts: Counts
    sums: WindowSums
    answered: set[int] = field(default_factory=set)  # what answered, by number; noted already


def _count(rows: Rows, counts: Counts, item: Booked, start: datetime) -> None:
    transcript = item.reply.transcript
    counts.seen += 1
    if counts.last_at is None or counts.last_at < transcript.ended_at:
        counts.last_at = transcript.ended_at
    what = outcome(item)
    if what == "scored":
        counts.scored += 1
    elif what == "failed":
        counts.failed += 1
    else:
        counts.skipped += 1
        counts.no_text += what == "no_text"
        counts.unsupported += what == "unsupported"
    if item.late:
        counts.late += 1
    if item.dropped:
        _add_intake(rows, transcript.bot, transcript.env, "late_dropped", transcript.ended_at, item.reply)
        return
    counts.in_windows += 1
    if transcript.prompt_version:
        _earliest(rows.deploys, (transcript.bot, transcript.env, "prompt", transcript.prompt_version), start)


def _note_failures(rows: Rows, item: Booked, start: datetime) -> None:
    reply = item.reply
    for score in (item.scores or {}).values():
        if score.error is not None and score.error not in UNSCORED:
            name, _, version = score.detector.partition("@")
            transcript = reply.transcript
            failure = (transcript.bot, transcript.env, name, version, score.error, start, reply.source_id)
            rows.failures[failure] = rows.failures.get(failure, 0) + 1


def _answered(scores: Scores) -> Answered:
    present = tuple([name for name, score in scores.items() if score.value is not None])
    return present, tuple([score.detector for score in scores.values()])


def _note_detectors(rows: Rows, item: Booked, start: datetime) -> None:
    """Which version of which detector answered: a new one is a new beginning for what it counts."""
    transcript = item.reply.transcript
    for name, score in (item.scores or {}).items():
        if score.value is not None:
            _earliest(rows.deploys, (transcript.bot, transcript.env, f"{SCORED}{name}", score.detector), start)


def _enter(rows: Rows, key: LedgerKey, cell: _Cell, metrics: Sequence[Metric]) -> None:
    """Put a cell into the rows of its tables."""
    rows.ledger[key] = cell.counts
    bot, env, version, start, source = key
    for (segment, band), of_place in cell.sums.by_place.items():
        for metric, sums in zip(metrics, of_place, strict=True):
            if sums.n_scored or sums.flagged:
                rows.partials[PartialKey(bot, env, version, segment, metric.name, band, start, source)] = sums
    if cell.counts.in_windows:
        rows.dirty.add((bot, env, start))
        _earliest(rows.deploys, (bot, env, "model", version), start)
    _earliest(rows.bots, (bot, env, source), start)


def _add_intake(rows: Rows, bot: str, env: str, kind: str, at: datetime, item: Reply | Feedback) -> None:
    key = (bot, env, kind, slice_of(at), item.source_id)
    rows.intake[key] = rows.intake.get(key, 0) + 1


def _earliest(moments: dict[_Key, datetime], key: _Key, at: datetime) -> None:
    held = moments.get(key)
    if held is None or at < held:
        moments[key] = at


def _position(reply: Reply) -> tuple[int, int]:
    return reply.source_id, reply.offset

"""Two ways to store against the ways one would write first: score rows by the ORM, window sums reply by reply."""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from sqlalchemy import Engine
from sqlalchemy.orm import Session, registry

from detectors.score import Score
from detectors.text.style import Voice
from detectors.transcript import Transcript, Turn
from monitor.domain import booking
from monitor.domain.booking import Booked, PartialKey
from monitor.domain.metric import METRICS, Metric
from monitor.domain.record import Reply
from monitor.domain.voice import SampleKey, VoiceSample, note_voice
from monitor.domain.window import slice_of
from monitor.domain.window_sums import Sums
from monitor.storage import rows, tables
from monitor.storage.engine import connect
from monitor.storage.score_rows import Form, copy_scores, form_of
from tests.benchmarks import ground, page
from tests.benchmarks.figures import Figure, Part, Table, number
from tests.benchmarks.ground import Site

REPLIES = 1000  # a batch
METRIC_COUNT = 8
_BOTS = ("shop", "bank", "rail", "post")
_SLICES = 10
_SCORED = [metric for metric in METRICS if metric.kind != "voice"]  # a voice has features, and no score
_MANY = [
    replace(METRICS[0], name=f"metric{number_}", score=f"score{number_}", unit="reply")
    for number_ in range(METRIC_COUNT)
]
_VOICED = [*_MANY]  # with features of how replies are written, which have rows of their own
_AT = datetime(2026, 1, 1, tzinfo=UTC)
_TEXTS = (
    "Thank you for waiting. Your parcel left the depot this morning, and it should arrive by noon.",
    "Sure! Here is what you need:\n- the order number\n- a photo of the label\n- your post code",
    "No, I'm afraid we can't change the name on a ticket; you may cancel it and buy another one.",
    "It is open from nine to five, except on Sundays. Is there anything else that I can do for you?",
)
_STYLES = [
    scores["voice"]
    for scores in Voice().score(
        [
            Transcript("r", "c", "shop", "prod", "v1", "", _AT, (Turn("user", ask), Turn("assistant", reply)))
            for ask in ("Where is my order?", "can you change the name on my ticket please")
            for reply in _TEXTS
        ]
    )
]
VECTOR_BYTES = len(_STYLES[0].features)


class ScoreRow:
    """A row of `score` as an object."""

    def __init__(self, **columns: object) -> None:
        for name, value in columns.items():
            setattr(self, name, value)


registry().map_imperatively(ScoreRow, tables.score)


@dataclass(frozen=True, slots=True)
class Spent:
    """The least time of some rounds, in seconds: on the clock with Postgres at work, and CPU of our own."""

    wall_s: float
    cpu_s: float


def measure(rounds: int) -> Part:
    """Store batches in turn, each way in a transaction of its own."""
    with ground.site() as site:
        copy, orm = _pair(site, rounds, _SCORED, _copy, _add_all)
        together, one_by_one = _pair(site, rounds, _MANY, _book, _upsert_each)
        packed, apart = _pair(site, rounds, _VOICED, _pack_voices, _insert_voices)
    rows_ = [
        ["score rows by COPY", *_of_a_reply(copy)],
        ["score rows by the ORM's add_all", *_of_a_reply(orm)],
        ["window sums, added up first", *_of_a_reply(together)],
        ["window sums, an upsert for each reply and metric", *_of_a_reply(one_by_one)],
        ["features of writing style, a row for each bot and slice", *_of_a_reply(packed)],
        ["features of writing style, a row for each reply", *_of_a_reply(apart)],
    ]
    return Part(
        title="Storing in Postgres",
        words=(
            f"Batches of {REPLIES:,} replies, each in a transaction with a durable commit, on the clock: the smallest "
            f"of {rounds} batches each way, in turn. Score rows of the metrics that are shipped: the worker's COPY "
            "against objects of the ORM on the same table. "
            f"Window sums of {METRIC_COUNT} metrics, {len(_BOTS)} bots and {_SLICES} slices: the worker's adding up "
            "and its upserts, against one upsert for each reply and metric, sent in one go. "
            f"Features of writing style: {VECTOR_BYTES} bytes a reply, booked and inserted, against one row for each "
            "reply."
        ),
        machine=page.machine(),
        at=page.now(),
        figures=[
            Figure(what="score rows: add_all against COPY", value=orm.wall_s / copy.wall_s, unit=" x", at_least=8),
            Figure(
                what="window sums: added up first, of the time of one upsert per reply and metric",
                value=100 * together.wall_s / one_by_one.wall_s,
                unit=" %",
                at_most=5,
            ),
        ],
        tables=[
            Table(
                title="Absolute figures of storing",
                words="CPU is that of our own process, without Postgres.",
                head=["what", "us a reply on the clock", "CPU us a reply"],
                rows=rows_,
            )
        ],
    )


def _of_a_reply(spent: Spent) -> list[str]:
    return [number(spent.wall_s / REPLIES * 1e6), number(spent.cpu_s / REPLIES * 1e6)]


Way = Callable[[Engine, Sequence[Booked]], None]


def _pair(site: Site, rounds: int, metrics: Sequence[Metric], ours: Way, other: Way) -> tuple[Spent, Spent]:
    """Store the same batches both ways, each in a database of its own."""
    with site.database() as first, site.database() as second:
        engines = [connect(first), connect(second)]
        spent: list[list[Spent]] = [[], []]
        for number_ in range(rounds + 1):
            for way, engine, times in zip((ours, other), engines, spent, strict=True):
                times.append(_timed(way, engine, batch(number_, metrics)))
        for engine in engines:
            engine.dispose()
    # The first batch opens the connection.
    mine, theirs = (Spent(min(t.wall_s for t in each[1:]), min(t.cpu_s for t in each[1:])) for each in spent)
    return mine, theirs


def _timed(way: Way, engine: Engine, booked: Sequence[Booked]) -> Spent:
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    way(engine, booked)
    return Spent(time.perf_counter() - wall_s, time.process_time() - cpu_s)


def batch(number_: int, metrics: Sequence[Metric]) -> list[Booked]:
    """Give replies of four bots in ten slices, with a score for each metric."""
    now = datetime.now(UTC).replace(microsecond=0)
    draw = random.Random(number_).random
    booked = []
    for place in range(REPLIES):
        offset = number_ * REPLIES + place
        transcript = Transcript(
            f"r-{offset:08}", f"c-{offset // 4:08}", _BOTS[place % len(_BOTS)], "prod", "v1", "",
            slice_of(now) - timedelta(minutes=5) * (place // 4 % _SLICES), (Turn("assistant", "Of course."),),
        )  # fmt: skip
        scores = {metric.score: Score(draw(), place % 50 == 0, f"{metric.score}@1") for metric in metrics}
        if metrics is _VOICED:
            scores["voice"] = _STYLES[place % len(_STYLES)]
        booked.append(Booked(Reply(1, offset, now, transcript, offset // 4, offset), scores, False, False))
    return booked


# ---- score rows


def _copy(engine: Engine, booked: Sequence[Booked]) -> None:
    with engine.begin() as connection:
        copy_scores(rows._cursor(connection), booked)


def _add_all(engine: Engine, booked: Sequence[Booked]) -> None:
    with Session(engine) as session, session.begin():
        session.add_all([_row(item) for item in booked])


@lru_cache
def _form_id(form: Form) -> int:
    return form.id


def _row(item: Booked) -> ScoreRow:
    reply, transcript, scores = item.reply, item.reply.transcript, item.scores or {}
    return ScoreRow(
        day=reply.received_at.date(),
        source_id=reply.source_id,
        offset=reply.offset,
        reply=transcript.id,
        conversation=reply.conversation,
        bot=transcript.bot,
        env=transcript.env,
        model_version=transcript.model_version,
        prompt_version=transcript.prompt_version,
        segments=None,
        ended_at=transcript.ended_at,
        pi=reply.pi,
        band=0,
        form=_form_id(form_of(scores)),
        values=[score.value for score in scores.values()],
        flags=[name for name, score in scores.items() if score.flag],
        errors=None,
        late_dropped=item.dropped,
        repaired=reply.repaired,
    )


# ---- window sums


def _book(engine: Engine, booked: Sequence[Booked]) -> None:
    made = booking.book([item.reply for item in booked], [], booked, _MANY, {}, set())
    with engine.begin() as connection:
        rows._add_partials(rows._cursor(connection), made.partials)


def _pack_voices(engine: Engine, booked: Sequence[Booked]) -> None:
    samples: dict[SampleKey, VoiceSample] = {}
    for item in booked:
        voice = (item.scores or {})["voice"]
        note_voice(samples, item.reply, voice.features, voice.detector, slice_of(item.reply.transcript.ended_at))
    with engine.begin() as connection:
        rows._add_voices(rows._cursor(connection), samples)


def _insert_voices(engine: Engine, booked: Sequence[Booked]) -> None:
    samples: list[tuple[SampleKey, VoiceSample]] = []
    for item in booked:
        voice, one = (item.scores or {})["voice"], dict[SampleKey, VoiceSample]()
        note_voice(one, item.reply, voice.features, voice.detector, slice_of(item.reply.transcript.ended_at))
        samples += one.items()
    columns = 'bot, env, model_version, prompt_version, features, slice, source_id, "offset", n, vectors'
    with engine.begin() as connection:
        rows._cursor(connection).executemany(
            f"INSERT INTO voice_sample ({columns}) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",  # noqa: S608
            [(*key.voice, key.slice, key.source_id, each.offset, 1, each.features[0]) for key, each in samples],
        )


def _upsert_each(engine: Engine, booked: Sequence[Booked]) -> None:
    parameters = []
    for item in booked:
        transcript, scores = item.reply.transcript, item.scores or {}
        for metric in _MANY:
            flag = float(bool(scores[metric.score].flag))
            key = PartialKey(
                transcript.bot, transcript.env, transcript.model_version, "", metric.name, 0,
                slice_of(transcript.ended_at), item.reply.source_id,
            )  # fmt: skip
            sums = Sums(1, int(flag), 0, flag, flag, 1.0, 1.0)
            parameters.append((*key, *(getattr(sums, name) for name in Sums.__slots__)))
    columns = (*PartialKey._fields, *Sums.__slots__)
    adds = ", ".join(f"{name} = p.{name} + excluded.{name}" for name in Sums.__slots__ if name != "w_max")
    with engine.begin() as connection:
        rows._cursor(connection).executemany(
            f"INSERT INTO window_partial AS p ({', '.join(columns)}) VALUES ({', '.join(['%s'] * len(columns))}) "  # noqa: S608
            "ON CONFLICT (bot, env, slice, metric, segment, model_version, band, source_id) DO UPDATE SET "
            f"{adds}, w_max = greatest(p.w_max, excluded.w_max)",
            parameters,
        )

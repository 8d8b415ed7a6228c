"""`botwatch score`: every reply of a file through the detectors; no database, no broker, no network."""

import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Annotated, Any, NamedTuple

import msgspec
import typer

from detectors import registry
from detectors.gate import tier0_batch
from detectors.language import language_of, unscorable
from detectors.learning.applying import with_learnt
from detectors.learning.head import LearntHead, from_bytes, to_bytes
from detectors.score import Detector, Score, Scores, Tier
from detectors.text.toxicity import Toxicity, load_head
from detectors.transcript import Transcript
from monitor.cli.installed import installed
from monitor.cli.options import ConfigFile
from monitor.cli.scoring_together import Scorer, scored_together
from monitor.config.reading import read_settings
from monitor.config.settings import Settings
from monitor.domain.record import Batch, Record, Reply
from monitor.domain.sampling import Sampler
from monitor.intake.cleaning import identity_of
from monitor.intake.decoding import Reader
from monitor.intake.mapping import NAMELESS, shape_of
from monitor.intake.streams import LONGEST_BYTES, STDIN, Line, lines, open_stream
from monitor.scoring.guarded import scored
from monitor.storage.learnt_files import open_heads

CHUNK = 64
_HERE = 3  # chunks that are scored without further processes: a second's work, and they need as long to start

app = typer.Typer()
_encode = msgspec.json.Encoder().encode


@app.command()
def score(
    file: Annotated[str, typer.Argument(metavar="[FILE]", help="JSON Lines, .gz too; - for standard input.")] = STDIN,
    tier: Annotated[
        int,
        typer.Option(
            "--tier", min=0, max=2, help="0: only what is run on every reply; 1: the sample's too; 2: and judges."
        ),
    ] = 1,
    bot: Annotated[str | None, typer.Option("--bot", metavar="NAME", help="With what was learnt for this bot.")] = None,
    config: ConfigFile = None,
) -> None:
    """Score every reply; one line of JSON for each record, in order, also for one that cannot be scored.

    Settings are read only where --config names a file (the shape of the records and the detectors), and where --bot
    asks for what was learnt: it lies in the database that they name, else in their `data_dir`. A long file is scored by
    as many processes as there are cores, or scoring.processes; standard input by one, each line as it comes.
    """
    settings = Settings() if config is None and bot is None else read_settings(config)
    shape = NAMELESS if config is None else settings.kafka.mapping
    heads = [] if bot is None else _learnt(settings, bot)
    ours = Scoring(settings, tier, shape, file, bot, heads)
    for written in _scored_all(ours, _chunks(file)):
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()


def _scored_all(ours: "Scoring", chunks: Iterator[Sequence[Line]]) -> Iterator[bytes]:
    """Score here, unless there is so much that it pays to start processes."""
    processes = ours.settings.scoring.processes or os.cpu_count() or 1
    alone = ours.file == STDIN or ours.tier == 0 or processes == 1
    first = [] if alone else list(islice(chunks, _HERE + 1))
    if len(first) <= _HERE:
        yield from map(ours.made(tell=True), chain(first, chunks))
        return
    if ours.bot is not None:
        ours.made(tell=True)  # the processes do not tell, or each would
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the processes are the parallelism
    yield from scored_together(chain(first, chunks), ours.made, processes)


class Scoring(NamedTuple):
    """All that a process has to know to score lines; `heads` are what was learnt for `bot`, as bytes."""

    settings: Settings
    tier: int
    shape: str | Mapping[str, str]
    file: str
    bot: str | None
    heads: Sequence[bytes]

    def made(self, *, tell: bool = False) -> Scorer:
        """Load the detectors; `tell` says on stderr which heads do not fit them."""
        detectors: Sequence[Detector] = detectors_of(self.settings, self.tier)
        if self.bot is not None:
            detectors = _with_learnt(detectors, [from_bytes(head) for head in self.heads], self.bot, tell=tell)
        # The event time does not matter here: received now, a record without one is read all the same.
        now_ms, name = int(time.time() * 1000), self.file
        reader = Reader(
            shape_of(self.shape), b"", Sampler(b""), source_name=lambda _: name, max_bytes=LONGEST_BYTES, dedupe=False
        )

        def score_chunk(chunk: Sequence[Line]) -> bytes:
            records = tuple(Record(0, line.offset, now_ms, line.value) for line in chunk)
            return b"".join(_encode(answer) + b"\n" for answer in answers(reader, detectors, records))

        return score_chunk


def detectors_of(settings: Settings, tier: int) -> list[Detector]:
    """Load the detectors named in the config, else all that are installed; of tier 0 with a glance at hostility.

    Raises:
        SettingsError: there is no detector of a name, or one cannot be loaded.
    """
    if tier == 0:
        return [Glance(), *registry.load(0, encoder=False)]
    return [each for each in installed(settings, settings.scoring.detectors or None) if each.tier <= tier]


def _learnt(settings: Settings, bot: str) -> list[bytes]:
    with open_heads(settings) as place:
        heads = [to_bytes(kept.head) for kept in place.in_use(bot)]
    if not heads:
        typer.echo(f'nothing was learnt for bot "{bot}"; the shipped detectors are used', err=True)
    return heads


def _with_learnt(
    detectors: Sequence[Detector], heads: Sequence[LearntHead], bot: str, *, tell: bool
) -> Sequence[Detector]:
    """Put what was learnt for the bot over the detectors, whatever bot the records are of."""
    covered, unfit = with_learnt(detectors, heads, bot=bot)
    for head in unfit if tell else ():
        typer.echo(
            f'{head.about.id} of bot "{bot}" is left out: it was learnt beside another version of the detectors;'
            f" run: botwatch learn --bot {bot} --detector {head.about.score} --labels FILE",
            err=True,
        )
    return covered


class Glance:
    """Tier 0 as a detector: hostility at a glance, without the closer reading of quotes and denials."""

    name = "gate"
    tier: Tier = 0
    scores: tuple[str, ...] = ("toxicity",)

    def __init__(self) -> None:
        toxicity = Toxicity()
        self.version, self._threshold = toxicity.version, load_head().threshold
        self._id = f"{self.name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Look at each reply once."""
        glances = tier0_batch([transcript.reply for transcript in transcripts])
        return [
            {"toxicity": self._score(unscorable(transcript), glance.value)}
            for transcript, glance in zip(transcripts, glances, strict=True)
        ]

    def _score(self, reason: str | None, value: float) -> Score:
        if reason is not None:
            return Score(None, None, self._id, error=reason)
        return Score(value, value >= self._threshold, self._id)


def answers(reader: Reader, detectors: Sequence[Detector], records: Sequence[Record]) -> Iterator[dict[str, Any]]:
    """Give what is printed for each record, in order."""
    reading = reader.read(Batch(tuple(records), {}))
    faults = {letter.offset: letter.reason for letter in reading.dead_letters}
    faults |= {thumb.offset: "feedback" for thumb in reading.feedback}
    replies = {reply.offset: reply for reply in reading.replies}
    scores = dict(zip(replies, _scores(detectors, reading.replies), strict=True))
    for record in records:
        reply = replies.get(record.offset)
        if reply is None:
            yield {
                "id": identity_of(record.value or b""),
                "error": faults[record.offset],
                "language": None,
                "scores": {},
            }
            continue
        yield {
            "id": reply.transcript.id,
            "error": None if reply.has_text else "no_text",
            "language": language_of(reply.transcript) if reply.has_text else None,
            "scores": {name: _shown(score) for name, score in scores[record.offset].items()},
        }


def _scores(detectors: Sequence[Detector], replies: Sequence[Reply]) -> list[Scores]:
    transcripts = [reply.transcript for reply in replies]
    found: list[dict[str, Score]] = [{} for _ in transcripts]
    for detector in detectors if transcripts else ():
        for mine, theirs in zip(found, scored(detector, transcripts).scores, strict=True):
            mine.update(theirs)
    return list(found)


def _shown(score: Score) -> dict[str, Any]:
    return {
        "value": score.value,
        "flag": score.flag,
        "spans": [{"start": span.start, "end": span.end, "kind": span.kind} for span in score.spans],
        "detector": score.detector,
        "error": score.error,
    }


def _chunks(file: str) -> Iterator[list[Line]]:
    """Give the lines of the file that are not blank, many at once, but at once where more would have to be waited for.

    Raises:
        SettingsError: standard input is compressed, or the file cannot be opened.
    """
    stream = open_stream(file)
    if stream.live:
        while stream.identity() is None:
            pass  # it waits for the first line itself
    chunk: list[Line] = []
    try:
        for line in lines(stream, 0, LONGEST_BYTES, wait_s=0.2):
            if line is not None and line.value and not line.value.isspace():
                chunk.append(line)
            if chunk and (line is None or len(chunk) >= CHUNK):
                yield chunk
                chunk = []
        if chunk:
            yield chunk
    finally:
        stream.close()

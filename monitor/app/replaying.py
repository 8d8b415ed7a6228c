"""The same job on a file, or on dead letters: begins, ends, and leaves nothing open."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Engine

from monitor.app.building import housekeeping_of, now_utc, pipeline_of, pool_of, rules_of, sender_of, sources_of
from monitor.config.settings import Settings
from monitor.control.loop import Control
from monitor.domain.dead_letter import KeptDeadLetter, Place
from monitor.intake.dead_letters import RecordsAgain
from monitor.intake.decoding import event_time_of
from monitor.intake.files import FileRecords
from monitor.intake.mapping import shape_of
from monitor.scoring.learnt import FreshHeads
from monitor.storage.dead_letters import Rebooking
from monitor.storage.learnt_files import heads_of
from monitor.storage.opening import Database, open_with_server


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay did."""

    windows: int
    messages: int
    read_before: bool  # the file was read to its end by an earlier replay


def replay(
    settings: Settings,
    path: str,
    *,
    until: datetime | None = None,
    progress: Callable[[int, int | None], None] = lambda done, total: None,
    closing: Callable[[], None] = lambda: None,
    durable: bool = True,
) -> Replayed:
    """Send a JSON Lines file through the same pipeline, close and judge every window, deliver what there is to tell.

    Args:
        settings: as for `run`; no broker is needed.
        path: the file, "-" for standard input.
        until: stop before the first line whose event is not before it.
        progress: hears of bytes read, and of all (None where nobody knows).
        closing: is called when the last line is saved and windows begin to be closed.
        durable: False for a database that nobody will miss.
    """
    with ExitStack() as stack:
        scorer = stack.enter_context(pool_of(settings))
        database = stack.enter_context(open_with_server(settings, create=True, durable=durable))
        housekeeping_of(settings, database.engine).run(now_utc())
        scorer.follow(FreshHeads(heads_of(settings, database.engine)))
        sources = sources_of(settings, database.engine)
        records = FileRecords(
            path, sources, event_time=event_time_of(shape_of(settings.kafka.mapping)), until=until, progress=progress
        )
        stack.callback(records.close)
        pipeline, _ = pipeline_of(settings, database, sources, records, scorer, stopped=lambda: False)
        pipeline.run()
        closing()
        closed = Control(database.engine, rules_of(settings, post_at_once=True)).drain()
        deliver_all(settings, database.engine)
        return Replayed(closed.windows, closed.messages, records.read_before)


def rebook(
    settings: Settings, database: Database, letters: Sequence[KeptDeadLetter], *, save: bool = True
) -> dict[Place, str | None]:
    """Read dead letters again and book those that can be read now, through the same pipeline.

    Gives None for each that is booked (or would be, without `save`), else the reason why it stays.
    """
    with ExitStack() as stack:
        scorer = stack.enter_context(pool_of(settings))
        scorer.follow(FreshHeads(heads_of(settings, database.engine)))
        again = RecordsAgain(settings.kafka, letters)
        stack.callback(again.close)
        sources = sources_of(settings, database.engine)
        sources.recall({letter.source_id for letter in letters})
        pipeline, store = pipeline_of(settings, database, sources, again, scorer, stopped=lambda: False)
        rebooking = Rebooking(database.engine, store, letters, save=save)
        replace(pipeline, store=rebooking).run()
        return rebooking.outcomes | again.gone


def deliver_all(settings: Settings, engine: Engine) -> None:
    """Deliver what is due until nothing is, without waiting between messages."""
    sender = sender_of(settings, engine, at_once=True)
    while sender.deliver_due(now_utc()):
        pass

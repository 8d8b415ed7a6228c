"""Small values for tests: each takes only what the test is about."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, text

from detectors.score import Score, Scores
from detectors.transcript import Transcript, Turn
from monitor.domain.record import Reply

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def make_transcript(
    turns: Sequence[str] = ("Where is my parcel?", "It arrives today."),
    *,
    id: str = "r-1",
    conversation_id: str = "c-1",
    bot: str = "shop",
    env: str = "prod",
    model_version: str = "v1",
    prompt_version: str = "",
    ended_at: datetime = NOON,
    segments: Mapping[str, str] | None = None,
    synthetic: bool = False,
    language: str | None = None,
    truncated: bool = False,
) -> Transcript:
    """A conversation whose turns alternate and end with the bot's."""
    roles = ["assistant" if (len(turns) - place) % 2 else "user" for place in range(len(turns))]
    said = tuple(Turn(role, words) for role, words in zip(roles, turns, strict=True))  # type: ignore[arg-type]
    return Transcript(
        id, conversation_id, bot, env, model_version, prompt_version, ended_at, said, language, segments or {},
        synthetic, truncated,
    )  # fmt: skip


def make_reply(
    *,
    source_id: int = 1,
    offset: int = 0,
    transcript: Transcript | None = None,
    conversation: int | None = None,
    id_hash: int | None = 1,
    pi: float = 1.0,
    kept: bool = True,
    has_text: bool = True,
    received_at: datetime | None = None,
    band: int = 0,
) -> Reply:
    """A reply with its position."""
    transcript = transcript or make_transcript()
    return Reply(
        source_id=source_id,
        offset=offset,
        received_at=received_at or transcript.ended_at,
        transcript=transcript,
        conversation=hash(transcript.conversation_id) if conversation is None else conversation,
        id_hash=id_hash,
        pi=pi,
        kept=kept,
        has_text=has_text,
        band=band,
    )


def make_scores(toxicity: bool | None = False, generalisation: bool | None = False, error: str = "Timeout") -> Scores:
    """Scores of both detectors; None is a failure with `error`."""

    def score(name: str, flag: bool | None) -> Score:
        if flag is None:
            return Score(None, None, f"{name}@1", error=error)
        return Score(0.9 if flag else 0.1, flag, f"{name}@1")

    return {"toxicity": score("toxicity", toxicity), "generalisation": score("generalisation", generalisation)}


def make_record(**fields: object) -> bytes:
    """The bytes of a native record."""
    record: dict[str, object] = {
        "id": "r-1",
        "conversation_id": "c-1",
        "bot": "shop",
        "model_version": "v1",
        "ended_at": NOON.isoformat(),
        "messages": [
            {"role": "user", "content": "Where is my parcel?"},
            {"role": "assistant", "content": "It arrives today."},
        ],
    }
    record.update(fields)
    return json.dumps(record).encode()


def add_source(
    engine: Engine,
    *,
    kind: str = "kafka",
    topic: str = "chats",
    partition: int = 0,
    next_offset: int = 0,
    watermark: datetime | None = None,
) -> int:
    """Make a feed with one source and its stored offset; sources of one topic share the feed. Gives the source's id."""
    with engine.begin() as connection:
        feed = connection.execute(
            text(
                "INSERT INTO feed (kind, name, identity, watermark, first_seen_at) VALUES (:kind, :topic, :topic, "
                ":watermark, :now) ON CONFLICT (kind, identity) DO UPDATE SET name = excluded.name RETURNING id"
            ),
            {"kind": kind, "topic": topic, "watermark": watermark, "now": NOON - timedelta(days=1)},
        ).scalar_one()
        source = connection.execute(
            text(
                "INSERT INTO source (feed_id, kind, topic, topic_id, partition) "
                "VALUES (:feed, :kind, :topic, :topic, :partition) RETURNING id"
            ),
            {"feed": feed, "kind": kind, "topic": topic, "partition": partition},
        ).scalar_one()
        connection.execute(
            text("INSERT INTO stream_offset (source_id, next_offset) VALUES (:source, :next)"),
            {"source": source, "next": next_offset},
        )
    return int(source)

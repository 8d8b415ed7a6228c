"""Our own shape of a record: what a producer writes, and what every other shape is brought to."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

Moment = Annotated[datetime, Meta(tz=True, description="ISO 8601 with an offset")]


class Part(Struct, gc=False):
    """A part of a message; only its text is read."""

    type: str = "text"
    text: str | None = None


class Message(Struct, gc=False):
    """One utterance; the roles tool, developer and function, and unknown ones, are accepted and ignored."""

    role: Annotated[str, Meta(examples=["system", "user", "assistant"])]
    content: str | list[str | Part] | None = None


class User(Struct, gc=False):
    """Who the bot talked to: declared by the producer, never inferred by us."""

    is_bot: bool | None = None
    group: str | None = None


class TranscriptRecord(Struct, gc=False):
    """A bot's reply in its context."""

    bot: Annotated[str, Meta(description="Name of the bot; at most 200 characters")]
    messages: Annotated[
        list[Message],
        Meta(description="Oldest first; the last assistant message is the reply judged, what follows it is ignored"),
    ]
    ended_at: Annotated[
        Moment | None, Meta(description="When the reply was given; without it the broker's timestamp is taken")
    ] = None
    id: Annotated[str | None, Meta(description="Unique per reply; else its position in the topic is its id")] = None
    conversation_id: Annotated[
        str | None, Meta(description="The same for all replies of a conversation; also the Kafka key, to keep order")
    ] = None
    env: Annotated[str | None, Meta(description="prod when it is missing")] = None
    model_version: Annotated[str | None, Meta(description="unknown when it is missing")] = None
    prompt_version: Annotated[str | None, Meta(description="A change counts as a deploy, like a model version")] = None
    language: Annotated[str | None, Meta(description="BCP 47; else detected")] = None
    segments: Annotated[
        dict[str, str | None] | None, Meta(description="Such as channel or country; used where the config declares it")
    ] = None
    user: User | None = None
    synthetic: Annotated[bool | None, Meta(description="A probe or a canary: kept out of every figure about users")] = (
        None
    )
    truncated: Annotated[bool | None, Meta(description="The record does not hold the whole conversation")] = None
    turn: Annotated[int | None, Meta(description="Number of the reply in its conversation")] = None
    type: Annotated[str | None, Meta(description="Not feedback")] = None


class NamelessRecord(TranscriptRecord, kw_only=True, gc=False):
    """A reply of whatever bot."""

    bot: str = "unknown"


class FeedbackRecord(Struct, gc=False):
    """A thumb up or down for an earlier reply."""

    type: Annotated[str, Meta(extra_json_schema={"const": "feedback"})]
    reply_id: str
    rating: Annotated[str, Meta(extra_json_schema={"enum": ["up", "down"]})]
    reason: str | None = None
    bot: str | None = None
    env: str | None = None


FEEDBACK = "feedback"
RATINGS = ("up", "down")

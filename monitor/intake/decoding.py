"""Bytes to replies, feedback and dead letters: whatever the bytes are, one of the three, and never an exception."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import blake2b, sha256
from struct import Struct
from typing import Any

import msgspec

from detectors.transcript import Role, Transcript, Turn
from monitor.domain.record import Batch, DeadLetter, Feedback, Reading, Record, Reply
from monitor.domain.request_segments import NOT_YET, REQUEST_RISK
from monitor.domain.sampling import Sampler
from monitor.errors import InvalidRecord
from monitor.intake.cleaning import BOM, MAX_ID_CHARS, UNREADABLE, cleaned, reason_of
from monitor.intake.mapping import NAMELESS, NATIVE, Shape
from monitor.intake.native import FEEDBACK, RATINGS, FeedbackRecord, Message, Moment, Part, TranscriptRecord
from monitor.intake.quick import open_twin

MAX_NAME_CHARS = 200  # of a bot, env, model or prompt version
MAX_NAME_BYTES = 400  # in UTF-8: names stand side by side in index rows, which Postgres limits to 2,704 bytes
LANGUAGE = "language"  # a key of segments that needs no field of its own
MAX_SEGMENT_CHARS = 100
MAX_LANGUAGE_CHARS = 35  # BCP 47 asks readers for no more
AHEAD = timedelta(seconds=60)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ABSURD = datetime(2100, 1, 1, tzinfo=UTC)  # beyond it a time in a file is a mistake, such as milliseconds for seconds
_MAX_MS = int(_ABSURD.timestamp() * 1000)
_ROLES: Mapping[str, Role] = {"system": "system", "user": "user", "assistant": "assistant"}
_NUL, _ESCAPE = b"\\u0000", b"\\"  # in JSON a NUL can only stand as its escape; one byte is found much faster than six
_SURROGATE = re.compile(rb"\\u[dD][89abAB]|\\u[dD][c-fC-F]")

_OpenTurn, _OpenTranscript, _OpenReply = open_twin(Turn), open_twin(Transcript), open_twin(Reply)


class Reader:
    """Reads batches; keeps no state but the rules, so that the same batch reads the same.

    `sampler` may be replaced between batches, when rates were added.
    """

    def __init__(
        self,
        shape: Shape,
        hmac_key: bytes,
        sampler: Sampler,
        *,
        source_name: Callable[[int], str],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        max_bytes: int = 10_000_000,
        ahead: timedelta = AHEAD,
        segment_keys: Mapping[str, Collection[str]] | None = None,
        dedupe: bool = True,
        bands: Callable[[Sequence[str]], Sequence[int]] | None = None,
    ) -> None:
        """Say how to read.

        Args:
            shape: how records look.
            hmac_key: hides ids of conversations and replies.
            sampler: which conversations are scored.
            source_name: "topic:partition" or a path, for the id of a reply that has none.
            clock: when a record without the broker's timestamp (a line of a file) was received.
            max_bytes: a longer value is a dead letter unread.
            ahead: how far an event time may be ahead of the broker's timestamp; without one, of `clock`.
            segment_keys: by bot, the keys of `segments` that are kept; the keys of other bots are dropped.
            dedupe: whether ids are hashed, so that a repeat can be found.
            bands: how risky replies look at a glance; None: nobody looks.
        """
        self.sampler = sampler
        self._shape = shape
        self._hash = keyed_hash(hmac_key)
        self._source_name = source_name
        self._clock = clock
        self._max_bytes = max_bytes
        self._ahead = ahead
        self._segment_keys = segment_keys or {}
        self._dedupe = dedupe
        self._bands = bands
        self._soon = _ABSURD
        self._pi, self._pi_source, self._pi_from, self._pi_until = 1.0, -1, 0, 0.0

    def read(self, batch: Batch) -> Reading:
        """Read every record of the batch, in order."""
        now = self._clock()
        self._soon = now + self._ahead
        self._pi_source = -1  # rates may have been added since the last batch
        replies: list[Reply] = []
        feedback: list[Feedback] = []
        dead_letters: list[DeadLetter] = []
        received_ms, received_at, latest = None, now, None
        decode = self._shape.decode
        read: TranscriptRecord | FeedbackRecord
        for record in batch.records:
            if record.received_ms != received_ms:  # records of one send share the timestamp
                received_ms = record.received_ms
                broker_at = _moment(received_ms)
                received_at = broker_at or now
                latest = broker_at and broker_at + self._ahead
            value = record.value
            try:
                if value is None or len(value) > self._max_bytes or (_ESCAPE in value and _NUL in value):
                    read, repaired = self._lenient(value), True
                else:
                    try:
                        read, repaired = decode(value), False
                    except (msgspec.DecodeError, InvalidRecord) as fault:
                        read, repaired = self._second_try(value, fault)
                if isinstance(read, FeedbackRecord):
                    feedback.append(_feedback(record, read, received_at))
                elif read.type == FEEDBACK:
                    feedback.append(_feedback(record, _decode_feedback(value or b""), received_at))
                else:
                    replies.append(self._reply(record, read, received_at, latest, repaired))
            except UNREADABLE as fault:
                dead_letters.append(self._dead_letter(record, reason_of(fault), received_at))
        if self._bands is not None:
            bands = self._bands([reply.transcript.reply for reply in replies])
            replies = [self.sampler.drawn(reply, band) for reply, band in zip(replies, bands, strict=True)]
        elif self.sampler.versions:
            replies = [self.sampler.drawn(reply) for reply in replies]
        return Reading(replies, feedback, dead_letters)

    def _lenient(self, value: bytes | None) -> TranscriptRecord | FeedbackRecord:
        """Read a value whose text has to be cleaned."""
        if value is None:
            raise InvalidRecord("no value (a tombstone)")
        if len(value) > self._max_bytes:
            raise InvalidRecord("too large")
        return self._convert(cleaned(value))

    def _second_try(self, value: bytes, fault: Exception) -> tuple[TranscriptRecord | FeedbackRecord, bool]:
        """Read a value that is no transcript as it stands; says too whether it was repaired."""
        if isinstance(fault, msgspec.ValidationError | InvalidRecord):
            if is_feedback(value):
                return _decode_feedback(value), False
            if "RFC3339" in str(fault):
                return self._lenient(value), False  # ISO 8601 all the same, perhaps
        elif _SURROGATE.search(value) or value.startswith(BOM):
            return self._lenient(value), True
        raise fault

    def _convert(self, parsed: object) -> TranscriptRecord | FeedbackRecord:
        if isinstance(parsed, dict) and parsed.get("type") == FEEDBACK:
            return msgspec.convert(parsed, FeedbackRecord)
        return self._shape.convert(parsed)

    def _reply(
        self, record: Record, read: TranscriptRecord, received_at: datetime, latest: datetime | None, repaired: bool
    ) -> Reply:
        """Make the reply; `latest` is the last event time that the broker's timestamp allows, None without one."""
        source_id, offset = record.source_id, record.offset
        bot, env = read.bot, read.env or "prod"
        # A prompt without a version is no deploy, so it has no name; a model always is one, known or not.
        model, prompt = read.model_version or "unknown", read.prompt_version or ""
        if not bot or bot.isspace() or len(bot) + len(env) + len(model) + len(prompt) > MAX_NAME_CHARS:
            _check_names(bot=bot, env=env, model_version=model, prompt_version=prompt)
        own_id = read.id
        reply_id = own_id or f"{self._source_name(source_id)}:{offset}"
        conversation_id = read.conversation_id or reply_id
        if len(reply_id) + len(conversation_id) > MAX_ID_CHARS:
            _check_ids(id=reply_id, conversation_id=conversation_id)
        ended_at = _ended_at(read.ended_at, latest, self._soon)
        if ended_at is None:
            ended_at, repaired = received_at, True
        turns = _turns(read.messages)
        text = turns[-1].text
        language = _language(read.language) if read.language else None
        transcript = _OpenTranscript(
            reply_id,
            conversation_id,
            bot,
            env,
            model,
            prompt,
            ended_at,
            turns,
            language,
            self._segments(bot, read.segments, language) if bot in self._segment_keys else {},
            record.synthetic or read.synthetic is True,
            read.truncated is True,
        )
        transcript.__class__ = Transcript
        if source_id != self._pi_source or not self._pi_from <= offset < self._pi_until:
            self._look_up_pi(source_id, offset)
        pi = self._pi
        reply = _OpenReply(
            source_id,
            offset,
            received_at,
            transcript,
            self._hash(conversation_id),
            self._hash(own_id) if own_id and self._dedupe else None,
            pi,
            pi >= 1.0 or self.sampler.keeps(conversation_id, pi),
            text != "" and not text.isspace(),
            repaired,
            0,
            True,
        )
        reply.__class__ = Reply
        return reply  # type: ignore[no-any-return]

    def _look_up_pi(self, source_id: int, offset: int) -> None:
        """Remember the rate of a stretch of records: asking for every single one costs a tenth of reading it."""
        self._pi, self._pi_until = self.sampler.pi_until(source_id, offset)
        self._pi_source, self._pi_from = source_id, offset

    def _segments(self, bot: str, given: Mapping[str, str | None] | None, language: str | None) -> dict[str, str]:
        """The declared keys that the record has; `language` is the record's own; `request_risk` is filled in once the
        request is scored, whatever the record says."""
        all_given = {LANGUAGE: language, **(given or {}), REQUEST_RISK: NOT_YET}
        kept = self._segment_keys[bot]
        return {key: value[:MAX_SEGMENT_CHARS] for key in kept if (value := all_given.get(key))}

    def describe(self, record: Record, reason: str) -> DeadLetter:
        """Give the dead letter of a record that failed after it was read."""
        return self._dead_letter(record, reason, _moment(record.received_ms) or self._clock())

    def _dead_letter(self, record: Record, reason: str, received_at: datetime) -> DeadLetter:
        value = record.value or b""
        bot, env = self._whose(value) if len(value) <= self._max_bytes else (None, None)
        return DeadLetter(
            record.source_id, record.offset, received_at, reason, len(value), sha256(value).hexdigest(), bot, env
        )

    def _whose(self, value: bytes) -> tuple[str | None, str | None]:
        """Read bot and env of a record that cannot be read as a whole, where that is possible."""
        try:
            parsed = cleaned(value)
        except UNREADABLE:
            return None, None
        with suppress(*UNREADABLE):  # it may name them in our own words all the same
            parsed = self._shape.as_native(parsed)
        names = parsed if isinstance(parsed, dict) else {}
        return _name(names.get("bot")), _name(names.get("env"))


def event_time_of(shape: Shape) -> Callable[[bytes], datetime | None]:
    """Give the function that reads nothing of a record but its event time; None where it has none."""
    peek = msgspec.json.Decoder(_Peek).decode if shape.name in (NATIVE, NAMELESS) else shape.decode

    def event_time(value: bytes) -> datetime | None:
        with suppress(*UNREADABLE):
            return peek(value).ended_at
        return None

    return event_time


def keyed_hash(key: bytes) -> Callable[[str], int]:
    """Give the function that hides an id: a signed 64-bit number that nobody without the key can tell from chance."""
    keyed = blake2b(key=key[: blake2b.MAX_KEY_SIZE], digest_size=8)
    number_of = Struct(">q").unpack

    def hashed(text: str) -> int:
        hasher = keyed.copy()  # the key is mixed in once, not for every id
        hasher.update(text.encode())
        return number_of(hasher.digest())[0]  # type: ignore[no-any-return]

    return hashed


def is_feedback(value: bytes) -> bool:
    """Say whether a record is feedback."""
    try:
        return bool(_KIND.decode(value).type == FEEDBACK)
    except UNREADABLE:
        return False


class _Peek(msgspec.Struct):
    ended_at: Moment | None = None


class _Kind(msgspec.Struct):
    type: Any = None


_KIND = msgspec.json.Decoder(_Kind)
_decode_feedback = msgspec.json.Decoder(FeedbackRecord).decode


def _feedback(record: Record, read: FeedbackRecord, received_at: datetime) -> Feedback:
    if read.rating not in RATINGS:
        raise InvalidRecord('rating is neither "up" nor "down"')
    if not 0 < len(read.reply_id) <= MAX_ID_CHARS:
        raise InvalidRecord(f"reply_id is empty or longer than {MAX_ID_CHARS} characters")
    _check_names(bot=read.bot or "?", env=read.env or "?")
    return Feedback(
        record.source_id, record.offset, received_at, read.reply_id, read.rating, read.bot or None, read.env or None
    )


def _ended_at(ended_at: datetime | None, latest: datetime | None, soon: datetime) -> datetime | None:
    """Give the event time in UTC; None where the broker's timestamp has to stand in for it.

    Nothing can stand in for that of a line of a file. One from the future would close its bot's windows up to there.
    """
    if latest is None:
        if ended_at is None:
            raise InvalidRecord("no ended_at")
        if not _EPOCH < ended_at < _ABSURD:
            raise InvalidRecord("ended_at is not between 1970 and 2100")
        if ended_at > soon:
            raise InvalidRecord("ended_at is in the future")
    elif ended_at is None or not _EPOCH < ended_at <= latest:
        return None
    return ended_at if ended_at.tzinfo is UTC else ended_at.astimezone(UTC)


def _turns(messages: list[Message]) -> tuple[Turn, ...]:
    """Give the turns up to the last of the assistant; what is empty before it says nothing, and is left out."""
    last = len(messages) - 1
    while last >= 0 and messages[last].role != "assistant":
        last -= 1
    if last < 0:
        raise InvalidRecord("no assistant message")
    reply = messages[last]
    turns = []
    for message in messages if last == len(messages) - 1 else messages[: last + 1]:
        role = _ROLES.get(message.role)
        if role is None:
            continue
        content = message.content
        text = content if type(content) is str else _joined(content)
        if text or message is reply or role == "user":
            turn = _OpenTurn(role, text)
            turn.__class__ = Turn
            turns.append(turn)
    return tuple(turns)


def _joined(content: list[str | Part] | str | None) -> str:
    """Join the text parts by a newline, so that no word is glued to the next part's first."""
    parts = (part if isinstance(part, str) else part.text for part in content or ())
    return "\n".join(part for part in parts if part)


def _language(language: str) -> str | None:
    return language if len(language) <= MAX_LANGUAGE_CHARS else None


def _moment(received_ms: int | None) -> datetime | None:
    """Read the broker's timestamp; None where there is none, or where it is none."""
    if received_ms is None or not 0 < received_ms < _MAX_MS:
        return None
    return datetime.fromtimestamp(received_ms / 1000, UTC)


def _name(value: object) -> str | None:
    return value if isinstance(value, str) and 0 < len(value) <= MAX_NAME_CHARS and not value.isspace() else None


def _check_names(**names: str) -> None:
    for key, name in names.items():
        if key == "bot" and (not name or name.isspace()):
            raise InvalidRecord("bot is empty")
        if len(name) > MAX_NAME_CHARS or len(name.encode()) > MAX_NAME_BYTES:
            raise InvalidRecord(f"{key} is longer than {MAX_NAME_CHARS} characters or {MAX_NAME_BYTES} bytes")


def _check_ids(**ids: str) -> None:
    for key, value in ids.items():
        if len(value) > MAX_ID_CHARS:
            raise InvalidRecord(f"{key} is longer than {MAX_ID_CHARS} characters")

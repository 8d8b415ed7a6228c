"""Names that a worker has met: few are written, and none may flood the tables.

A producer that puts the id of a user where a bot or a version belongs would make rows without end. So a number of bots
are kept apart (those of the settings always are), at most 100 new versions of a model, and of a prompt, per (bot, env)
in 28 days, and at most 50 values per segment key; what comes after is counted as "other", and control tells people.
What is known of the database is only remembered, so it is forgotten whenever a transaction fails.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, text
from sqlalchemy.dialects.postgresql import insert

from detectors.transcript import Transcript
from monitor.domain.record import Feedback, Reply
from monitor.storage.score_rows import Form
from monitor.storage.tables import segment_value

BOTS = 200  # pairs of bot and env
VERSIONS = 100  # of each kind, first seen within `VERSIONS_SPAN` of event time; older ones stay known
VERSIONS_SPAN = timedelta(days=28)
SEGMENT_VALUES = 50
OTHER = "other"
USUAL_ENV = "prod"

BotKey = tuple[str, str]


class Names:
    """What one worker knows to be in the database; not shared between threads.

    Args:
        bots: how many pairs of bot and env are kept apart.
        declared: bots that always are, in every env that is known.
    """

    def __init__(self, bots: int = BOTS, declared: Collection[str] = ()) -> None:
        self._limit = bots
        self._declared = frozenset(declared)
        self.forget()

    def forget(self) -> None:
        """The last transaction failed: what it wrote may not be there."""
        self._pairs: set[BotKey] | None = None
        self._versions: dict[tuple[str, str, str], dict[str, datetime]] = {}  # bot, env, kind: first seen
        self._within: set[tuple[str, str, str, str]] = set()  # bot, env and versions that need no change
        self._segments: dict[BotKey, dict[str, set[str]]] = {}
        self._bots: set[tuple[str, str, int]] = set()
        self._deploys: dict[tuple[str, str, str, str], datetime] = {}
        self._forms: set[Form] = set()

    def capped(self, connection: Connection, replies: Sequence[Reply]) -> list[Reply]:
        """Give the replies with their bots, versions and segments, or "other" for those beyond the limits."""
        capped = []
        for reply in replies:
            transcript = reply.transcript
            names = (transcript.bot, transcript.env, transcript.model_version, transcript.prompt_version)
            if names in self._within and not transcript.segments:
                capped.append(reply)  # as nearly all
                continue
            given = self._capped(connection, reply)
            if given is reply:
                self._within.add(names)
            capped.append(given)
        return capped

    def of_known_bots(self, connection: Connection, thumbs: Sequence[Feedback]) -> list[Feedback]:
        """Give feedback with its bot, or with none where no reply of such a bot has a place of its own."""
        if not thumbs:
            return []
        pairs = self._known_pairs(connection)
        given = []
        for thumb in thumbs:
            key = (thumb.bot or "", thumb.env or USUAL_ENV)
            bot, env = key if key in pairs else (None, None)
            given.append(replace(thumb, bot=bot, env=env))
        return given

    def news(
        self, bots: Mapping[tuple[str, str, int], datetime], deploys: Mapping[tuple[str, str, str, str], datetime]
    ) -> tuple[dict[tuple[str, str, int], datetime], dict[tuple[str, str, str, str], datetime]]:
        """Give what has to be written: bots on new sources, and versions that are new or seen earlier than known."""
        new_bots = {key: at for key, at in bots.items() if key not in self._bots}
        new_deploys = {key: at for key, at in deploys.items() if key not in self._deploys or at < self._deploys[key]}
        self._bots |= new_bots.keys()
        self._deploys |= new_deploys
        return new_bots, new_deploys

    def new_forms(self, forms: Collection[Form]) -> list[Form]:
        """Give the forms of score rows that have to be written."""
        new = [form for form in forms if form not in self._forms]
        self._forms.update(new)
        return new

    def _capped(self, connection: Connection, reply: Reply) -> Reply:
        transcript = reply.transcript
        own = (transcript.bot, transcript.env)
        key = self._place(connection, own)
        changes: dict[str, object] = {} if key == own else {"bot": key[0], "env": key[1]}
        at = transcript.ended_at
        if self._is_beyond(connection, (*key, "model"), transcript.model_version, at):
            changes["model_version"] = OTHER
        if transcript.prompt_version and self._is_beyond(connection, (*key, "prompt"), transcript.prompt_version, at):
            changes["prompt_version"] = OTHER
        if transcript.segments:
            segments = {
                name: self._segment(connection, key, name, value) for name, value in transcript.segments.items()
            }
            if segments != transcript.segments:
                changes["segments"] = segments
        return replace(reply, transcript=_changed(transcript, changes)) if changes else reply

    def _place(self, connection: Connection, key: BotKey) -> BotKey:
        """Give the bot and env under which a reply is counted."""
        pairs = self._pairs
        if pairs is None or (key not in pairs and len(pairs) < self._limit):
            pairs = self._known_pairs(connection)  # anew for each that is new to us: others give places away too
        if key in pairs:
            return key
        bot, env = key
        known_env = env == USUAL_ENV or any(env == each for _, each in pairs)
        if len(pairs) < self._limit or (bot in self._declared and known_env):
            pairs.add(key)
            return key
        return OTHER, env if known_env else OTHER

    def _known_pairs(self, connection: Connection) -> set[BotKey]:
        rows = connection.execute(text("SELECT bot, env FROM watched_bot"))
        self._pairs = {(row.bot, row.env) for row in rows} | (self._pairs or set())
        return self._pairs

    def _is_beyond(self, connection: Connection, key: tuple[str, str, str], version: str, at: datetime) -> bool:
        versions = self._versions.get(key)
        if versions is None:
            versions = self._read_versions(connection, key)
        if version in versions:
            return False
        if sum(first > at - VERSIONS_SPAN for first in versions.values()) >= VERSIONS:
            return True
        versions[version] = at
        return False

    def _read_versions(self, connection: Connection, key: tuple[str, str, str]) -> dict[str, datetime]:
        rows = connection.execute(
            text("SELECT value, first_slice FROM deploy WHERE bot = :bot AND env = :env AND kind = :kind"),
            dict(zip(("bot", "env", "kind"), key, strict=True)),
        )
        found = self._versions[key] = {row.value: row.first_slice for row in rows}
        return found

    def _segment(self, connection: Connection, key: BotKey, name: str, value: str) -> str:
        known = self._segments.get(key)
        if known is None:
            known = self._segments[key] = {}
            for row in connection.execute(
                text("SELECT key, value FROM segment_value WHERE bot = :bot AND env = :env"),
                {"bot": key[0], "env": key[1]},
            ):
                known.setdefault(row.key, set()).add(row.value)
        values = known.setdefault(name, set())
        if value in values:
            return value
        if len(values) >= SEGMENT_VALUES:
            return OTHER
        values.add(value)
        new = {"bot": key[0], "env": key[1], "key": name, "value": value}
        connection.execute(insert(segment_value).on_conflict_do_nothing(), new)
        return value


def _changed(transcript: Transcript, changes: Mapping[str, object]) -> Transcript:
    return replace(transcript, **changes)  # type: ignore[arg-type]

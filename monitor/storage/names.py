"""Names that a worker has met: few are written, and none may flood the tables.

At most 100 versions of a model, and of a prompt, per (bot, env) are kept apart and at most 50 values per segment key;
what comes after is counted as "other". What is known of the database is only remembered, so it is forgotten whenever a
transaction fails.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, text
from sqlalchemy.dialects.postgresql import insert

from detectors.transcript import Transcript
from monitor.domain.record import Reply
from monitor.storage.tables import segment_value

VERSIONS = 100  # of each kind
SEGMENT_VALUES = 50
OTHER = "other"

BotKey = tuple[str, str]


class Names:
    """What one worker knows to be in the database; not shared between threads."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """The last transaction failed: what it wrote may not be there."""
        self._versions: dict[tuple[str, str, str], set[str]] = {}  # bot, env, kind
        self._within: set[tuple[str, str, str, str]] = set()  # bot, env and versions that need no change
        self._segments: dict[BotKey, dict[str, set[str]]] = {}
        self._bots: set[tuple[str, str, int]] = set()
        self._deploys: dict[tuple[str, str, str, str], datetime] = {}

    def capped(self, connection: Connection, replies: Sequence[Reply]) -> list[Reply]:
        """Give the replies with their versions and segments, or "other" for those beyond the limits."""
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

    def news(
        self, bots: Mapping[tuple[str, str, int], datetime], deploys: Mapping[tuple[str, str, str, str], datetime]
    ) -> tuple[dict[tuple[str, str, int], datetime], dict[tuple[str, str, str, str], datetime]]:
        """Give what has to be written: bots on new sources, and versions that are new or seen earlier than known."""
        new_bots = {key: at for key, at in bots.items() if key not in self._bots}
        new_deploys = {key: at for key, at in deploys.items() if key not in self._deploys or at < self._deploys[key]}
        self._bots |= new_bots.keys()
        self._deploys |= new_deploys
        return new_bots, new_deploys

    def _capped(self, connection: Connection, reply: Reply) -> Reply:
        transcript = reply.transcript
        key = (transcript.bot, transcript.env)
        changes: dict[str, object] = {}
        if self._is_beyond(connection, key, "model", transcript.model_version):
            changes["model_version"] = OTHER
        if transcript.prompt_version and self._is_beyond(connection, key, "prompt", transcript.prompt_version):
            changes["prompt_version"] = OTHER
        if transcript.segments:
            segments = {
                name: self._segment(connection, key, name, value) for name, value in transcript.segments.items()
            }
            if segments != transcript.segments:
                changes["segments"] = segments
        return replace(reply, transcript=_changed(transcript, changes)) if changes else reply

    def _is_beyond(self, connection: Connection, key: BotKey, kind: str, version: str) -> bool:
        versions = self._versions.get((*key, kind))
        if versions is None:
            versions = self._read_versions(connection, key, kind)
        if version in versions:
            return False
        if len(versions) >= VERSIONS:
            return True
        versions.add(version)
        return False

    def _read_versions(self, connection: Connection, key: BotKey, kind: str) -> set[str]:
        rows = connection.execute(
            text("SELECT value FROM deploy WHERE bot = :bot AND env = :env AND kind = :kind"),
            {"bot": key[0], "env": key[1], "kind": kind},
        )
        found = self._versions[(*key, kind)] = set(rows.scalars())
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

"""How the voices of a bot stand, for people: what is usual, what is still learnt, how much they are heard."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, text

from detectors.stats.voice_reference import VOICE_FORMAT, VoiceReference
from monitor.domain.sharing import VOICES
from monitor.domain.voice import VOICE, VoiceKey
from monitor.storage import voices
from monitor.storage.shares import shares_of
from monitor.storage.voices import VoiceBaseline


@dataclass(frozen=True, slots=True)
class VoiceLine:
    """A voice: its references, newest first; what it has learnt since; how it stands.

    usual: the newest reference while it is in force. firing: facts of its open alert. per_hour: replies in the last day
    that it was heard. share: of the budget, of all voices of the bot together.
    """

    key: VoiceKey
    versions: tuple[VoiceBaseline, ...]
    usual: VoiceReference | None
    learnt_since: datetime | None
    learnt: int
    closed_until: datetime
    judged_until: datetime | None
    heard_at: datetime | None
    per_hour: float
    firing: Mapping[str, Any] | None
    share: float


_CLOSED = text("SELECT env, closed_until FROM watched_bot WHERE bot = :bot AND closed_until IS NOT NULL ORDER BY env")
_LAST_DAY = text("""
    SELECT sum(n) / 24.0 FROM voice_hour WHERE baseline_id = :id AND hour > :newest - interval '1 day'
""")
_FIRING = text("""
    SELECT facts FROM alert
    WHERE (bot, env, metric, model_version, state) = (:bot, :env, :metric, :version, 'firing') LIMIT 1
""")


def voice_lines(conn: Connection, bot: str, env: str | None = None) -> list[VoiceLine]:
    """The voices of a bot that were heard, by environment and version."""
    found = []
    for row in conn.execute(_CLOSED, {"bot": bot}):
        if env in (None, row.env):
            found += _of_env(conn, bot, row.env, row.closed_until)
    return found


def _of_env(conn: Connection, bot: str, env: str, closed_until: datetime) -> list[VoiceLine]:
    known: dict[VoiceKey, list[VoiceBaseline]] = {}
    for each in voices.baselines(conn, bot, env):
        known.setdefault(each.key, []).insert(0, each)
    learning = {each.key: each for each in voices.learning(conn, bot, env)}
    standing = voices.due(conn, bot, env, closed_until)
    shares = shares_of(conn, bot, env).get(VOICES, [])
    lines = []
    for key in sorted(known.keys() | learning.keys()):
        versions = known.get(key, [])
        newest = versions[0] if versions and _is_in_force(versions[0], closed_until) else None
        stands = None if newest is None else standing[newest.id]
        own = learning.get(key)
        heard_at = None if stands is None else stands.newest
        lines.append(
            VoiceLine(
                key=key,
                versions=tuple(versions),
                usual=None if newest is None else voices.reference(conn, newest.id).voice,
                learnt_since=None if own is None else own.first,
                learnt=0 if own is None else own.replies,
                closed_until=closed_until,
                judged_until=None if stands is None else stands.until,
                heard_at=heard_at,
                per_hour=0.0 if newest is None or heard_at is None else _per_hour(conn, newest.id, heard_at),
                firing=_firing(conn, key) if stands is not None and stands.is_open else None,
                share=shares[-1].w if shares else 0.0,
            )
        )
    return lines


def _is_in_force(baseline: VoiceBaseline, closed_until: datetime) -> bool:
    """Whether replies are compared with it; one that another release of ours has learnt cannot even be read."""
    return baseline.format == VOICE_FORMAT and (baseline.ended_at is None or baseline.ended_at > closed_until)


def _per_hour(conn: Connection, baseline_id: int, newest: datetime) -> float:
    return float(conn.execute(_LAST_DAY, {"id": baseline_id, "newest": newest}).scalar_one() or 0.0)


def _firing(conn: Connection, key: VoiceKey) -> Mapping[str, Any] | None:
    named = {"bot": key.bot, "env": key.env, "metric": VOICE, "version": key.version}
    found: Mapping[str, Any] | None = conn.execute(_FIRING, named).scalar_one_or_none()
    return found

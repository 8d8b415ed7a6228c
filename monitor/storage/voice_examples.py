"""Masked replies that were kept to show how a bot writes."""

from datetime import datetime

from sqlalchemy import Connection, text

from monitor.domain.voice import VoiceKey
from monitor.domain.voice_examples import Kept

_MOST = 200  # of before, and of since
_OF_VOICE = """
    FROM evidence AS e JOIN score AS s USING (day, source_id, "offset")
    WHERE e.bot = :bot AND e.env = :env AND e.model_version = :model_version AND s.prompt_version = :prompt_version
      AND e.reason = 'example' AND e.ended_at >= :{} AND e.ended_at < :{} ORDER BY e.ended_at {}, e.reply LIMIT :most
"""
_KEPT = text(f"""
    (SELECT e.reply, e.ended_at, e.messages -> -1 ->> 'content' AS text {_OF_VOICE.format("since", "change", "DESC")})
    UNION ALL
    (SELECT e.reply, e.ended_at, e.messages -> -1 ->> 'content' AS text {_OF_VOICE.format("change", "until", "")})
""")


def examples(conn: Connection, key: VoiceKey, since: datetime, change_at: datetime, until: datetime) -> list[Kept]:
    """The replies of a voice that were kept in [since, until): those nearest to the change, some hundred each side."""
    span = {**key._asdict(), "since": since, "change": change_at, "until": until, "most": _MOST}
    return [Kept(row.reply, row.ended_at, row.text) for row in conn.execute(_KEPT, span)]

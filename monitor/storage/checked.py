"""Which part of a bot's replies was checked."""

from datetime import datetime

from sqlalchemy import Connection, text

_CHECKED = text("""
    SELECT sum(scored + failed)::float8 / nullif(sum(seen - no_text - unsupported), 0) FROM ledger
    WHERE bot = :bot AND env = :env AND slice >= :since AND slice < :until
""")


def checked_share(conn: Connection, bot: str, env: str, since: datetime, until: datetime) -> float | None:
    """The part of the replies with something to check that was in the sample; None where there was none."""
    span = {"bot": bot, "env": env, "since": since, "until": until}
    found: float | None = conn.execute(_CHECKED, span).scalar_one()
    return found

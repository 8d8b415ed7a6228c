"""The sampling salt and the HMAC key: made once, the same for all workers."""

import secrets
from dataclasses import dataclass, field

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from monitor.storage.tables import keyring

_SALT, _HMAC = "sampling_salt", "hmac_key"


@dataclass(frozen=True, slots=True)
class Keys:
    """Secrets of 32 bytes: `salt` decides who is sampled, `hmac` hides ids; neither ever shows."""

    salt: bytes = field(repr=False)
    hmac: bytes = field(repr=False)


def make_keys(connection: Connection) -> None:
    """Make the keys that the database lacks; the first to come wins."""
    rows = [{"name": name, "value": secrets.token_bytes(32)} for name in (_SALT, _HMAC)]
    connection.execute(insert(keyring).on_conflict_do_nothing(), rows)


def load_keys(connection: Connection, hmac_key: str | None = None) -> Keys:
    """Read the keys; `hmac_key` from a secret store takes the place of the one kept in the database."""
    stored = {row.name: bytes(row.value) for row in connection.execute(select(keyring))}
    return Keys(salt=stored[_SALT], hmac=hmac_key.encode() if hmac_key else stored[_HMAC])

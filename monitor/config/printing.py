"""Settings written as TOML: the ones in force, with secrets hidden, and the commented starter file."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from monitor.config.kinds import Address, Secret, Weekly, written_duration
from monitor.config.settings import NAMED, SECTIONS, BotSettings, DetectorSettings, Settings, about

HIDDEN = "***"


def in_force(settings: Settings) -> dict[str, object]:
    """The settings as plain tables, for TOML or JSON: secrets hidden, what is not set left out."""
    tables: dict[str, object] = {"data_dir": str(settings.data_dir)}
    for name in SECTIONS:
        tables[name] = _table(getattr(settings, name))
    for key in NAMED:
        tables[key] = {name: _table(each) for name, each in getattr(settings, key).items()}
    return tables


def as_toml(tables: Mapping[str, object]) -> str:
    """Write the tables that `in_force` gives as TOML."""
    lines = [f"{key} = {_value(value)}" for key, value in tables.items() if not isinstance(value, Mapping)]
    for name, table in tables.items():
        if isinstance(table, Mapping) and name not in NAMED:
            lines += ["", f"[{name}]", *(f"{key} = {_value(value)}" for key, value in table.items())]
    for section in NAMED:
        named = tables.get(section)
        for name, table in named.items() if isinstance(named, Mapping) else ():
            lines += ["", f"[{section}.{_key(name)}]", *(f"{key} = {_value(value)}" for key, value in table.items())]
    return "\n".join(lines) + "\n"


def starter() -> str:
    """The file that `botwatch init` writes: what a deployment needs to set, and everything else as a comment."""
    return "\n".join(_starter_lines()) + "\n"


_SET_IN_STARTER = {
    "kafka.bootstrap_servers": ["localhost:9092"],
    "kafka.topics": ["chatbot.transcripts"],
    "kafka.mapping": "native",
}


def _starter_lines() -> Iterator[str]:
    yield "# Settings of botwatch. What stands behind a # is the default; take the # away to change it."
    yield "# Each key can also come from the environment: kafka.group_id is BOTWATCH__KAFKA__GROUP_ID. Secrets belong"
    yield "# there, or in a file that BOTWATCH__SLACK__TOKEN_FILE names. `botwatch config check` says what is wrong."
    yield ""
    yield "# Where the embedded Postgres and learnt heads live; the user's data directory by default."
    yield '# data_dir = "/var/lib/botwatch"'
    for name, section in SECTIONS.items():
        yield ""
        yield f"# {section.__doc__}"
        yield f"[{name}]"
        yield from _starter_section(name, section)
    yield ""
    yield f"# {BotSettings.__doc__}"
    yield "# [bots.shop]"
    for each in fields(BotSettings):
        yield f"# {each.name} = {_value(plain(each.default))}  # {about(BotSettings, each.name).words}"
    yield ""
    yield f"# {DetectorSettings.__doc__}"
    yield "# [detectors.spam]"
    for each in fields(DetectorSettings):
        found = about(DetectorSettings, each.name)
        shown = f"...  ({found.kind.expected})" if each.default is None else _value(plain(each.default))
        yield f"# {each.name} = {shown}  # {found.words}"


def _starter_section(name: str, section: type) -> Iterator[str]:
    for each in fields(section):
        found = about(section, each.name)
        yield f"# {found.words}"
        chosen = _SET_IN_STARTER.get(f"{name}.{each.name}")
        if chosen is not None:
            yield f"{each.name} = {_value(chosen)}"
        elif each.default is None:
            yield f"# {each.name} = ...  ({found.kind.expected})"
        else:
            yield f"# {each.name} = {_value(plain(each.default))}"


def _table(section: object) -> dict[str, object]:
    found = {each.name: getattr(section, each.name) for each in fields(section)}  # type: ignore[arg-type]
    # The one setting whose None is a choice and not an absence.
    return {key: plain(value) for key, value in found.items() if value is not None or key == "at"}


def plain(value: object) -> object:
    """Make of a setting what TOML has for it; secrets hidden."""
    if isinstance(value, Secret):
        return _without_password(value.reveal())
    if isinstance(value, timedelta):
        return written_duration(value)
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if value is None:
        return "off"
    if isinstance(value, str | int | float | datetime):
        return value
    if isinstance(value, Sequence) and not isinstance(value, Address | Weekly):
        return [plain(item) for item in value]
    return str(value)


def _without_password(text: str) -> str:
    """Hide a secret whole; of a database's address only the user's name, host and database are shown."""
    if not text.startswith("postgresql://"):
        return HIDDEN
    try:
        parts = urlsplit(text)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return HIDDEN
    login = f"{parts.username}:{HIDDEN}@" if parts.password else f"{parts.username}@" if parts.username else ""
    # Options may hold a password too (?password=..., ?sslpassword=...); a socket's directory may be shown.
    host = re.search(r"(?:^|&)host=([^&]+)", parts.query)
    return urlunsplit(
        (parts.scheme, f"{login}{parts.hostname or ''}{port}", parts.path, f"host={host[1]}" if host else "", "")
    )


def _value(value: object) -> str:
    """Write a TOML value; JSON's strings, numbers and lists are TOML's too."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_value(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, datetime | Path):
        return json.dumps(value.isoformat() if isinstance(value, datetime) else str(value))
    return json.dumps(value, ensure_ascii=False)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else json.dumps(name, ensure_ascii=False)

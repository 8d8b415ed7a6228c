"""Reads the file and the environment into settings, or says everything that is wrong with them at once."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from monitor.config.kinds import Kind
from monitor.config.plugged import problems_of
from monitor.config.settings import NAMED, SECTIONS, Settings, TopSettings, about, declared
from monitor.errors import SettingsError

PLACES = (Path("botwatch.toml"), Path("/etc/botwatch/botwatch.toml"))
PREFIX = "BOTWATCH__"
SHORT_FORMS = {"BOTWATCH_DATABASE_URL": "BOTWATCH__DATABASE__URL"}


def read_settings(file: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings of this process.

    Args:
        file: the TOML file; by default the first of `PLACES` that exists, or none.
        environment: variables; by default the process's own. They win over the file.
    Raises:
        SettingsError: with every problem found, not only the first.
    """
    reading = _Reading()
    path = file if file is not None else next((place for place in PLACES if place.is_file()), None)
    tables = reading.tables_of(path)
    reading.add_environment(tables, os.environ if environment is None else environment)
    settings = reading.settings_of(tables, path)
    reading.problems.extend(_contradictions(settings) if not reading.problems else ())
    if reading.problems:
        raise SettingsError(reading.problems)
    return settings


@dataclass
class _Reading:
    """Collects problems while the file and the environment are read; `origins` names the variable a key came from."""

    problems: list[str] = field(default_factory=list)
    origins: dict[str, str] = field(default_factory=dict)

    def tables_of(self, path: Path | None) -> dict[str, Any]:
        """Parse the file; an empty result when there is none or it cannot be read."""
        if path is None:
            return {}
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            self.problems.append(f"{path} cannot be read: {error.strerror}; give a file that exists with --config")
        except tomllib.TOMLDecodeError as error:
            self.problems.append(f"{path} is not TOML: {error}")
        except UnicodeDecodeError:
            self.problems.append(f"{path} is not TOML: it is not UTF-8 text")
        return {}

    def add_environment(self, tables: dict[str, Any], environment: Mapping[str, str]) -> None:
        """Put each variable of ours over what the file says; an empty one counts as not set."""
        for name, raw in sorted(environment.items()):
            long_name = _long_name(name)
            if long_name is None or not raw:
                continue
            place = _place(long_name, tables)
            if place is None:
                self.problems.append(_unknown_variable(name))
                continue
            key, from_file = place
            if key in self.origins:
                self.problems.append(f"{name} and {self.origins[key]} both set {key}; keep one of them")
                continue
            text = self._text_of(name, raw) if from_file else raw
            if text is not None:
                self.origins[key] = name
                self._put(tables, key, name, text)

    def _text_of(self, name: str, path: str) -> str | None:
        try:
            return Path(path).read_text(encoding="utf-8").strip("\r\n")
        except UnicodeDecodeError:
            why: str | None = "it is not UTF-8 text"
        except ValueError:  # a NUL, or half a surrogate pair
            why = "no file can have that name"
        except OSError as error:
            why = error.strerror
        self.problems.append(f"{name} names {path!r}, which cannot be read: {why}")
        return None

    def _put(self, tables: dict[str, Any], key: str, name: str, text: str) -> None:
        *sections, last = _named_parts(key) if key.split(".")[0] in NAMED else key.split(".")
        kind = _kind(key)
        try:
            value = kind.from_text(text)
        except ValueError:
            self.problems.append(_wrong(name, text, kind))
            return
        table = tables
        for section in sections:
            inner = table.setdefault(section, {})
            if not isinstance(inner, dict):
                return  # the file has something else there, which is said when the tables are read
            table = inner
        table[last] = value

    def settings_of(self, tables: Mapping[str, Any], path: Path | None) -> Settings:
        """Make the settings of the tables; keeps the default of whatever is wrong."""
        settings = Settings(source=path)
        for key, value in tables.items():
            if key in NAMED:
                named: Any = dict(self._named(key, value))  # each section's own kind, which `key` decides
                settings = replace(settings, **{key: named})
            elif key in SECTIONS:
                settings = replace(settings, **{key: self._section(SECTIONS[key], key, value)})
            elif any(key == each.name for each in fields(TopSettings)):
                top = self._section(TopSettings, "", {key: value})
                settings = replace(settings, **{key: getattr(top, key)}) if getattr(top, key) is not None else settings
            else:
                self._unknown(key)
        return settings

    def _named(self, key: str, value: object) -> Iterator[tuple[str, Any]]:
        if not isinstance(value, dict):
            self.problems.append(f"{key} is not a table; expected one table for each such as [{key}.shop]")
            return
        for name, table in value.items():
            yield name, self._section(NAMED[key], f"{key}.{name}", table)

    def _section(self, section: type, name: str, table: object) -> Any:
        made = section()
        if not isinstance(table, dict):
            self.problems.append(f"{name} is not a table; expected [{name}] and its keys below it")
            return made
        for key, value in table.items():
            dotted = f"{name}.{key}" if name else key
            if not any(key == each.name for each in fields(section)):
                self._unknown(dotted)
                continue
            kind = about(section, key).kind
            try:
                made = replace(made, **{key: kind.value_of(value)})
            except ValueError:
                self.problems.append(_wrong(self.origins.get(dotted, dotted), value, kind))
        return made

    def _unknown(self, key: str) -> None:
        nearest = _nearest(key)
        self.problems.append(f"{key} is unknown" + (f"; did you mean {nearest}?" if nearest else ""))


def _wrong(name: str, value: object, kind: Kind[Any]) -> str:
    if kind.secret:
        return f"{name} is not usable (its value is not shown); expected {kind.expected}"
    shown = f'"{value}"' if isinstance(value, str) else f"{value!r}"
    return f"{name} is {shown}; expected {kind.expected}"


def _long_name(name: str) -> str | None:
    """The full name of a variable of ours; None for a variable of somebody else."""
    if name.startswith(PREFIX):
        return name
    for short, long in SHORT_FORMS.items():
        if name in (short, f"{short}_FILE"):
            return name.replace(short, long)
    # BOTWATCH_SLACK_TOKEN and the like: one underscore too few is a slip that nobody would notice.
    return name if name.removesuffix("_FILE") in _single_underscored() else None


def _single_underscored() -> dict[str, str]:
    return {variable_of(key).replace("__", "_"): key for key in declared()}


def variable_of(key: str) -> str:
    """The environment variable of a dotted key.

    Example:
        >>> variable_of("budget.false_pages_per_28d")
        'BOTWATCH__BUDGET__FALSE_PAGES_PER_28D'
    """
    return PREFIX + key.upper().replace(".", "__")


def _place(name: str, tables: Mapping[str, Any]) -> tuple[str, bool] | None:
    """The dotted key that a variable sets, and whether it names a file with the value in it."""
    if not name.startswith(PREFIX):
        return None
    parts = name.removeprefix(PREFIX).split("__")
    if len(parts) == 3 and parts[0].lower() in NAMED:
        return _named_place(parts[0].lower(), parts[1], parts[2].lower(), tables)
    key = ".".join(parts).lower()
    known = declared()
    if key in known:
        return key, False
    bare = key.removesuffix("_file")
    return (bare, True) if bare != key and bare in known and known[bare].kind.secret else None


def _named_place(section: str, part: str, key: str, tables: Mapping[str, Any]) -> tuple[str, bool] | None:
    known = {each.name: each.metadata["about"].kind for each in fields(NAMED[section])}
    place = f"{section}.{_name_meant(section, part, tables)}."
    if key in known:
        return place + key, False
    bare = key.removesuffix("_file")
    return (place + bare, True) if bare != key and bare in known and known[bare].secret else None


def _name_meant(section: str, part: str, tables: Mapping[str, Any]) -> str:
    """The name in the file that a variable means: names in the environment have neither case nor dashes."""
    named = tables.get(section)
    names = list(named) if isinstance(named, dict) else []
    return next((name for name in names if re.sub(r"\W", "_", name).upper() == part), part.lower())


def _named_parts(key: str) -> list[str]:
    section, rest = key.split(".", 1)
    name, last = rest.rsplit(".", 1)
    return [section, name, last]


def _kind(key: str) -> Kind[Any]:
    return declared()[re.sub(rf"^({'|'.join(NAMED)})\..+\.", r"\1.NAME.", key)].kind


def _unknown_variable(name: str) -> str:
    likely = _single_underscored().get(name.removesuffix("_FILE"))
    if likely is None:
        written = name.removeprefix(PREFIX).removesuffix("_FILE").replace("__", ".").lower()
        if written in SECTIONS:
            return f"{name} is unknown; expected the key too, such as {variable_of(_keys_of(written)[0])}"
        likely = _nearest(written)
    return f"{name} is unknown" + (f"; did you mean {variable_of(likely)}?" if likely and "." in likely else "")


def _keys_of(section: str) -> list[str]:
    return [key for key in declared() if key.startswith(f"{section}.")]


def _nearest(key: str) -> str | None:
    """The known key that the reader most likely meant: a slip in a part, or the right name in the wrong section."""
    parts = key.split(".")
    known = list(declared())
    if len(parts) == 3 and parts[0] in NAMED:
        close = get_close_matches(parts[2], [each.name for each in fields(NAMED[parts[0]])], n=1)
        return f"{parts[0]}.{parts[1]}.{close[0]}" if close else None
    if len(parts) == 1 and (close := get_close_matches(key, [*SECTIONS, *NAMED, "data_dir"], n=1)):
        return close[0]
    same_end = [each for each in known if each.rsplit(".", 1)[-1] == parts[-1]]
    close = get_close_matches(key, known, n=1, cutoff=0.75)
    if close or len(same_end) == 1:
        return (close or same_end)[0]
    by_last = get_close_matches(parts[-1], [each.rsplit(".", 1)[-1] for each in known], n=1, cutoff=0.8)
    return next((each for each in known if by_last and each.rsplit(".", 1)[-1] == by_last[0]), None)


def _contradictions(settings: Settings) -> Iterator[str]:
    """Settings that are right alone and wrong together."""
    yield from problems_of(settings.detectors)
    kafka, time, sampling = settings.kafka, settings.time, settings.sampling
    if sampling.by_risk and sampling.double_within is None and sampling.cpu_s_per_minute is None:
        yield (
            "sampling.by_risk needs to know how much is to be scored; set sampling.double_within,"
            " sampling.cpu_s_per_minute or both"
        )
    if not kafka.topics and kafka.topic_pattern is None:
        yield "kafka.topics is empty; name a topic, or set kafka.topic_pattern"
    sasl = kafka.security_protocol.startswith("SASL_")
    for key in ("sasl_mechanism", "sasl_username", "sasl_password"):
        if sasl and getattr(kafka, key) is None:
            yield f"kafka.{key} is not set; kafka.security_protocol {kafka.security_protocol} needs it"
        if not sasl and getattr(kafka, key) is not None:
            yield (
                f"kafka.{key} is set and kafka.security_protocol is {kafka.security_protocol}; "
                "expected SASL_SSL or SASL_PLAINTEXT, or no login"
            )
    if (kafka.ssl_certfile is None) != (kafka.ssl_keyfile is None):
        yield "kafka.ssl_certfile and kafka.ssl_keyfile go together; set both or none"
    if kafka.session_timeout < 3 * kafka.heartbeat_interval:
        yield "kafka.session_timeout is below three times kafka.heartbeat_interval; expected room for a lost heartbeat"
    if time.lateness < time.out_of_order:
        yield "time.lateness is below time.out_of_order; every reply that overtakes another would be dropped as late"
    if time.fold <= time.lateness:
        yield "time.fold is not above time.lateness; slices would be folded while replies may still revise them"
    if settings.privacy.hmac_key is not None and len(settings.privacy.hmac_key.reveal()) < 16:
        yield "privacy.hmac_key is too short (its value is not shown); expected at least 16 random characters"

"""Writes the pages of docs/ that follow from the code: `make docs`. A test fails where they are not up to date."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from prometheus_client import Counter, Gauge, Histogram

from monitor.cli.main import COMMANDS, load
from monitor.config.printing import as_toml, plain
from monitor.config.reading import variable_of
from monitor.config.settings import NAMED, SECTIONS, TopSettings, about
from monitor.domain.metric import METRICS as WATCHED_METRICS
from monitor.domain.metric import Metric
from monitor.telemetry import metrics

DOCS = Path(__file__).resolve().parent.parent / "docs"

CONFIGURATION = """\
# Settings

<!-- Written by `make docs` from monitor/config/settings.py. -->

One TOML file holds what a team reviews; the environment holds secrets and addresses, and wins over the file. The file
is the one that `--config` names, else `botwatch.toml` in the working directory, else `/etc/botwatch/botwatch.toml`,
else none: every setting has a default. `botwatch init` writes a commented starter file, `botwatch config check` says
everything that is wrong at once (exit code 1), `botwatch config print` shows what is in force, with secrets hidden.

- An unknown key is an error that names the nearest known one; so is an unknown variable that begins with `BOTWATCH__`.
- A secret can also be read from a file: `BOTWATCH__SLACK__TOKEN_FILE=/run/secrets/slack_token`.
- `BOTWATCH_DATABASE_URL` (and `BOTWATCH_DATABASE_URL_FILE`) is short for `BOTWATCH__DATABASE__URL`.
- An empty variable counts as not set. Lists are separated by commas in the environment.
- Durations are `"500ms"`, `"90s"`, `"10m"`, `"36h"`, `"14d"`, or `"1h30m"`. Shares are fractions of 1.
- In the variables of a bot, NAME is its name in capitals, with `_` for every other sign; a bot that the file names is
  found that way, any other is taken to be written in small letters.
- Settings are read once, at the start of a process.
"""

WATCHED = """\
# What is watched

<!-- Written by `make docs` from monitor/domain/metric.py. -->

Each row is a number that botwatch keeps by bot, segment and slice of five minutes, under the name that `botwatch
windows --metric` takes. It lives as soon as a detector answers it; until then it costs nothing and says nothing.

- **rate**: the share of replies that are flagged. Counted by *conversation*, a conversation counts once a day, so that
  a burst in one conversation is one event; by *reply*, every reply counts. **mean**: of a score between 0 and 1.
- **bad**: the direction that is worth an alert. **tier**: *page* (somebody looks now), *ticket* (within days), *digest*
  (the weekly report only; nobody is sent a message), *control* (kept and shown, never judged).
- **weight**: its part of the tier's budget beside the others'. **tolerance**: a change by up to so much is none.
- The axes of `generalisation` (gender, age, ...) are parts of it: only their flags are stored, the replies are those of
  `generalisation`. `refusal_lost` counts replies to risky requests, `over_refusal` replies to harmless ones; without a
  detector that answers `request_risk` neither applies to any reply, and both stay silent.
- **voice**: how something is written, which no single number tells: some fifty features of each sampled reply
  (length, lists, contractions, small words, ...) and, where the encoder reads them, sixteen numbers of what it says;
  less what the user's turn explains, watched together by the hour for each version of model and prompt by itself.
  After a week and 300 replies it is known; a version that is declared as new is learnt anew, and so are all with a
  new encoder, so that what alerts is a change that nobody declared. It is a page instead of a ticket while a stream
  that pages by itself (toxicity, unsafe, generalisation, refusal_lost, privacy) fires in the same incident.
  `user_voice` is the same of the users' turns: where they change as well, the words are "the traffic changed, and the
  replies with it", and nobody is sent a message. These two have no windows: see `botwatch baseline show`.

| name | what | kind, counted by | bad | tier | weight | tolerance |
|---|---|---|---|---|---|---|
"""

METRICS = """\
# Metrics

<!-- Written by `make docs` from monitor/telemetry/metrics.py. -->

`/metrics` of each process, in Prometheus' text format. Counters of records and scores belong to the worker that
counted them; sum them over workers. What is read from the database (lag, watermarks, windows, alerts, outbox) is shown
by every process with the role control, the same everywhere: take the maximum. `bot` is the name of a bot, or `other`
once there are more than {bots} of them. No label is ever a user, a conversation, a segment or a model version.

"""

WATCHING = """
## What to be told of

Lag in seconds says more than lag in records: a thousand records may be ten seconds or a day.

| alert | expression |
|---|---|
| the monitor is down | `absent(botwatch_build_info)` for 5 minutes |
| no progress | `time() - botwatch_progress_last_timestamp_seconds > 300` |
| behind | `max by (topic) (botwatch_consumer_lag_seconds) > 600` for 10 minutes |
| people are not told | `max by (destination) (botwatch_outbox_oldest_age_seconds) > 300`, or \
`max by (destination) (botwatch_outbox_rows{state="held"}) > 0`, or \
`max by (destination) (delta(botwatch_outbox_rows{state="dead"}[15m])) > 0` |
| unreadable records | `increase(botwatch_dead_letters_total[15m]) > 10` |
| detectors fail | `sum by (detector) (rate(botwatch_score_errors_total[15m])) > 0.01 * \
(sum by (detector) (rate(botwatch_scores_total[15m])) or \
0 * sum by (detector) (rate(botwatch_score_errors_total[15m])))` |
| windows are not closed | `time() - botwatch_window_last_closed_timestamp_seconds > 3600` while replies arrive |
| nothing is judged | `time() - botwatch_job_last_success_timestamp_seconds{job_name="close"} > 300` |
"""

COMMANDS_PAGE = """\
# Commands

<!-- Written by `make docs` from monitor/cli/. -->

Every command takes `--config FILE`. Results go to stdout, logs and progress to stderr. Exit codes: 0 fine, 1 a problem
was found, 2 wrong usage (an argument or a setting). `--json` prints JSON Lines, one object a row: times are ISO 8601 in
UTC, shares are fractions of 1, what is unknown is `null` and never 0. Times as arguments need an offset.
"""


def configuration() -> str:
    """The page of settings."""
    return CONFIGURATION + "".join(f"{line}\n" for line in _settings())


def _settings() -> Iterator[str]:
    named = {f"{name}.NAME": section for name, section in NAMED.items()}
    sections: Mapping[str, type] = {"": TopSettings, **SECTIONS, **named}
    for name, section in sections.items():
        title = f"`[{name}]`" if name else "Above all sections"
        yield from ("", f"## {title}", "", str(section.__doc__), "")
        yield from ("| key | default | may be | what for |", "|---|---|---|---|")
        for each in fields(section):
            found = about(section, each.name)
            key = f"{name}.{each.name}" if name else each.name
            default = "none" if each.default in (None, MISSING) else f"`{_default(each.default)}`"
            words = found.words.replace("|", "\\|")
            yield f"| `{key}`<br>`{variable_of(key)}` | {default} | {found.kind.expected} | {words} |"


def _default(value: object) -> str:
    return as_toml({"x": plain(value)}).strip().removeprefix("x = ") if value != {} else "{}"


def metric_page() -> str:
    """The page of metrics."""
    kinds = {Counter: "counter", Gauge: "gauge", Histogram: "histogram"}
    rows = []
    for each in vars(metrics).values():
        if type(each) not in kinds:
            continue
        name = f"{each._name}_total" if isinstance(each, Counter) else each._name
        rows.append((name, kinds[type(each)], ", ".join(each._labelnames), each._documentation))
    lines = ["| metric | kind | labels | what it says |", "|---|---|---|---|"]
    lines += [f"| `{name}` | {kind} | {labels} | {words} |" for name, kind, labels, words in sorted(rows)]
    lines.append("")
    lines.append("Beside these, `botwatch_process_*` says what the process itself uses (memory, CPU, open files).")
    return METRICS.format(bots=metrics.BOTS_APART) + "\n".join(lines) + "\n" + WATCHING


def watched_page() -> str:
    """The page of what is watched."""
    lines = [
        f"| `{each.name}` | {each.words} | {_counted(each)} | {each.bad} | {each.tier} | "
        f"{each.weight:g} | {each.tolerance:.0%} |"
        for each in WATCHED_METRICS
    ]
    return WATCHED + "\n".join(lines) + "\n"


def _counted(metric: Metric) -> str:
    if metric.kind != "rate":
        return metric.kind
    return f"rate, {'conversation' if metric.unit == 'first' else 'reply'}"


def command_page() -> str:
    """The page of commands."""
    return COMMANDS_PAGE + "".join(f"{line}\n" for line in _commands())


def _commands() -> Iterator[str]:
    for name in COMMANDS:
        command = load(name)
        inner: Mapping[str, Any] = getattr(command, "commands", None) or {}
        if inner:
            yield from ("", f"## `botwatch {name}`", "", COMMANDS[name].help + ".")
        for leaf, each in (inner or {"": command}).items():
            yield from ("", f"{'##' if not inner else '###'} `{_usage(name, leaf, each)}`", "", _sentences(each.help))
            options = [option for option in each.params if _is_special(option)]
            if options:
                yield ""
            for option in options:
                yield f"- `{'`, `'.join(option.opts)}`: {_sentences(getattr(option, 'help', None) or '')}".rstrip(": ")


def _usage(name: str, leaf: str, command: Any) -> str:
    arguments = [each.metavar or each.name.upper() for each in command.params if each.param_type_name == "argument"]
    return " ".join(["botwatch", name, *([leaf] if leaf else []), *arguments])


def _is_special(option: Any) -> bool:
    return bool(option.param_type_name == "option" and option.name not in ("config", "as_json", "help"))


def _sentences(words: str | None) -> str:
    return " ".join((words or "").split())


PAGES = {
    "configuration.md": configuration,
    "metrics.md": metric_page,
    "commands.md": command_page,
    "watched.md": watched_page,
}


def main() -> None:
    """Write the pages."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()

"""The documentation says what the program does: every setting, metric and command, and none that does not exist."""

import re
from pathlib import Path

import pytest
from prometheus_client import Counter, Gauge, Histogram

from monitor.cli.main import COMMANDS, load
from monitor.config.reading import read_settings
from monitor.config.settings import SECTIONS, declared
from monitor.telemetry import metrics
from tests.documents import DOCS, PAGES

ROOT = DOCS.parent
TEXTS = sorted([*DOCS.rglob("*.md"), ROOT / "README.md"])
SOURCES = list((ROOT / "monitor").rglob("*.py"))


def page_id(path: Path) -> str:
    return str(path.relative_to(ROOT))


def code_without(*folders: str) -> str:
    return "\n".join(
        path.read_text(encoding="utf-8")
        for path in SOURCES
        if path.relative_to(ROOT / "monitor").parts[0] not in folders
    )


@pytest.mark.parametrize("name", sorted(PAGES))
def test_pages_that_follow_from_the_code_are_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name](), "write them again: make docs"


@pytest.mark.parametrize("path", TEXTS, ids=page_id)
def test_only_metrics_that_exist_are_named(path: Path) -> None:
    named = set(re.findall(r"\bbotwatch_[a-z_]+\b", path.read_text(encoding="utf-8")))
    known = {*metrics.names(), *(f"{name}_{end}" for name in metrics.names() for end in ("bucket", "sum", "count"))}

    assert {name for name in named if not name.startswith("botwatch_process_")} <= known


@pytest.mark.parametrize("path", TEXTS, ids=page_id)
def test_only_commands_that_exist_are_named(path: Path) -> None:
    """What stands in a code span or block after `botwatch`, on a line of its own or not."""
    text = path.read_text(encoding="utf-8")
    spans = re.findall(r"`([^`\n]+)`", text) + re.findall(r"^```\w*\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    calls = [call for span in spans for call in re.findall(r"(?:^|[\s/\"])botwatch +([a-z][^\n\"|;&#]*)", span)]

    for call in calls:
        name, *rest = call.split()
        assert name in COMMANDS, call
        inner = getattr(load(name), "commands", None)
        assert not inner or not rest or rest[0] in inner, call


@pytest.mark.parametrize("path", TEXTS, ids=page_id)
def test_only_settings_that_exist_are_named(path: Path) -> None:
    named = re.findall(rf"`((?:{'|'.join(SECTIONS)})\.[a-z_0-9]+)`", path.read_text(encoding="utf-8"))

    assert set(named) <= set(declared())


@pytest.mark.parametrize("path", TEXTS, ids=page_id)
def test_every_link_leads_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if not link.startswith(("http", "#", "mailto:"))]

    assert [link for link in links if not (path.parent / link.split("#")[0]).exists()] == []


def test_every_setting_is_used_by_the_program() -> None:
    code = code_without("config", "cli")

    unused = [key for key in declared() if not re.search(rf"\.{key.rsplit('.', 1)[-1]}\b", code)]

    assert unused == []


def test_every_metric_is_set_by_the_program() -> None:
    code = code_without("telemetry") + (ROOT / "monitor/telemetry/counting.py").read_text(encoding="utf-8")
    known = [name for name, each in vars(metrics).items() if isinstance(each, Counter | Gauge | Histogram)]

    assert [name for name in known if not re.search(rf"\b{name}\b", code)] == []


def test_the_settings_that_the_readme_shows_are_valid(tmp_path: Path) -> None:
    [shown] = re.findall(
        r"^```toml\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    file = tmp_path / "botwatch.toml"
    file.write_text(shown, encoding="utf-8")

    assert read_settings(file, {}).source == file


def test_the_readme_names_every_command() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8") + (DOCS / "commands.md").read_text(encoding="utf-8")

    assert [name for name in COMMANDS if f"botwatch {name}" not in text] == []

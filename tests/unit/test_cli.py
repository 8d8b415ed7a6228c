"""The command line's own law: exit codes, where output goes, and what is not imported."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from monitor.cli.main import COMMANDS, load, main
from monitor.cli.output import Column, list_rows, percent, plain, printable

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_help_lists_every_command_and_imports_nothing_heavy() -> None:
    script = (
        "import sys; from monitor.cli.main import main; code = main(['--help']);"
        "heavy = {'kafka', 'numpy', 'scipy', 'sqlalchemy', 'psycopg', 'slack_sdk', 'starlette', 'evidently'};"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr); sys.exit(code)"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stderr == "[]\n"
    assert all(name in done.stdout for name in COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_can_be_loaded_and_takes_a_config_file(name: str) -> None:
    command = load(name)
    leaves = list(command.commands.values()) if hasattr(command, "commands") else [command]

    assert leaves
    assert all("--config" in [option for each in leaf.params for option in each.opts] for leaf in leaves)


def test_wrong_usage_is_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-command"]) == 2
    assert main(["config", "print", "--no-such-option"]) == 2
    assert capsys.readouterr().out == ""


def test_wrong_settings_are_exit_code_2_and_go_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["config", "print", "--config", str(tmp_path / "none.toml")])

    shown = capsys.readouterr()
    assert code == 2
    assert shown.out == ""
    assert "cannot be read" in shown.err


def test_config_check_finds_problems_with_exit_code_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "botwatch.toml"
    file.write_text("[kafka]\ngroup = 'a'\n[sampling]\nrate = 2\n")

    code = main(["config", "check", "--config", str(file)])

    assert code == 1
    assert capsys.readouterr().out.splitlines() == [
        "kafka.group is unknown; did you mean kafka.group_id?",
        "sampling.rate is 2; expected a number above 0 and at most 1",
    ]


def test_config_print_hides_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOTWATCH__SLACK__TOKEN", "xoxb-hunter2")
    monkeypatch.chdir(tmp_path)

    assert main(["config", "print"]) == 0
    assert main(["config", "print", "--json"]) == 0

    shown = capsys.readouterr()
    assert "hunter2" not in shown.out + shown.err
    assert 'token = "***"' in shown.out


def test_init_never_overwrites_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"

    assert main(["init", "--config", str(file)]) == 0
    file.write_text("# mine")
    assert main(["init", "--config", str(file)]) == 1

    assert file.read_text() == "# mine"
    assert "exists" in capsys.readouterr().err


def test_json_lines_hold_times_in_utc_and_null_for_what_is_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    berlin = timezone(timedelta(hours=1))
    row = {"bot": "shop", "start": NOON.astimezone(berlin), "rate": None, "low": float("nan")}

    list_rows([row], ["bot"], as_json=True)

    assert capsys.readouterr().out == '{"bot":"shop","start":"2026-11-20T12:00:00Z","rate":null,"low":null}\n'


def test_a_time_without_zone_is_never_printed_as_if_it_were_utc() -> None:
    with pytest.raises(ValueError, match="has no zone"):
        plain({"at": NOON.replace(tzinfo=None)})


def test_a_table_shows_what_is_unknown_as_a_dash(capsys: pytest.CaptureFixture[str]) -> None:
    list_rows([{"bot": "shop", "rate": None}], ["bot", Column("rate", show=percent, right=True)], as_json=False)

    assert capsys.readouterr().out.split() == ["bot", "rate", "─" * 11, "shop", "-"]


def test_an_empty_listing_is_empty_on_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    list_rows([], ["bot"], as_json=False, empty="no bot was seen yet")

    assert capsys.readouterr() == ("", "no bot was seen yet\n")


def test_a_name_out_of_kafka_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    list_rows([{"bot": "\x1b]0;owned\x07[red]shop[/red]"}], ["bot"], as_json=False)

    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "[red]shop[/red]" in shown
    assert printable("naïve 客服") == "naïve 客服"


def test_a_reader_that_goes_away_is_not_an_error() -> None:
    script = "from monitor.cli.main import main; import sys; sys.exit(main(['init', '--stdout']))"

    with subprocess.Popen(
        [sys.executable, "-u", "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.close()
        assert child.wait() == 0
        assert child.stderr is not None
        assert child.stderr.read() == b""

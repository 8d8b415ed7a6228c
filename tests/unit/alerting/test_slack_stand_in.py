"""The stand-in answers as Slack does: what it lets pass, the real one would have to take."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from monitor.demo.slack_stand_in import CHANNEL, SlackStandIn


@pytest.fixture
def slack() -> Iterator[SlackStandIn]:
    with SlackStandIn() as stand_in:
        yield stand_in


@pytest.fixture
def client(slack: SlackStandIn) -> WebClient:
    return WebClient(token=slack.token, base_url=slack.base_url, retry_handlers=[])


def section(text: str = "hello", **changes: Any) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **changes}


@pytest.mark.parametrize(
    ("message", "code"),
    [
        pytest.param(
            {"text": ""}, "no_text", id="no text", marks=pytest.mark.filterwarnings("ignore:The top-level `text`")
        ),
        pytest.param({"text": "x" * 40_001}, "msg_too_long", id="long text"),
        pytest.param({"blocks": [section("x" * 3001)]}, "invalid_blocks", id="long section"),
        pytest.param({"blocks": [section("🔥" * 1501)]}, "invalid_blocks", id="long section of emoji"),
        pytest.param({"blocks": [section("")]}, "invalid_blocks", id="empty section"),
        pytest.param({"blocks": [section()] * 51}, "invalid_blocks", id="51 blocks"),
        pytest.param({"blocks": [section(block_id="a"), section(block_id="a")]}, "invalid_blocks", id="same id"),
        pytest.param(
            {"blocks": [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}]},
            "invalid_blocks",
            id="long header",
        ),
        pytest.param(
            {"blocks": [{"type": "section", "fields": [{"type": "mrkdwn", "text": "x"}] * 11}]},
            "invalid_blocks",
            id="11 fields",
        ),
        pytest.param({"blocks": [section("x" * 2900)] * 5}, "msg_blocks_too_long", id="long altogether"),
        pytest.param({"metadata": {"event_type": "x"}}, "invalid_metadata_schema", id="metadata without payload"),
        pytest.param({"channel": "C0NOWHERE"}, "channel_not_found", id="no such channel"),
        pytest.param({"thread_ts": "1.000001"}, "thread_not_found", id="no such thread"),
    ],
)
def test_a_message_beyond_the_limits_is_refused_with_slacks_word(
    client: WebClient, slack: SlackStandIn, message: dict[str, Any], code: str
) -> None:
    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(**{"channel": CHANNEL, "text": "hello", **message})

    assert refused.value.response["error"] == code
    assert slack.roots() == []


def test_a_wrong_token_is_refused(slack: SlackStandIn) -> None:
    with pytest.raises(SlackApiError) as refused:
        WebClient(token="xoxb-wrong", base_url=slack.base_url, retry_handlers=[]).auth_test()

    assert refused.value.response["error"] == "invalid_auth"


def test_history_gives_pages_newest_first_and_metadata_only_when_asked(client: WebClient) -> None:
    marker = {"event_type": "m", "event_payload": {"number": 1}}
    for number in range(5):
        client.chat_postMessage(channel=CHANNEL, text=str(number), metadata=marker)

    first = client.conversations_history(channel=CHANNEL, limit=3, include_all_metadata=True)
    second = client.conversations_history(channel=CHANNEL, limit=3, cursor=first["response_metadata"]["next_cursor"])

    assert [message["text"] for message in [*first["messages"], *second["messages"]]] == ["4", "3", "2", "1", "0"]
    assert first["messages"][0]["metadata"] == marker
    assert "metadata" not in second["messages"][0]
    assert second["response_metadata"]["next_cursor"] == ""


def test_replies_stand_in_the_thread_and_not_in_the_channel(client: WebClient, slack: SlackStandIn) -> None:
    root = client.chat_postMessage(channel=CHANNEL, text="root")
    client.chat_postMessage(channel=CHANNEL, text="reply", thread_ts=root["ts"])

    thread = client.conversations_replies(channel=CHANNEL, ts=root["ts"])["messages"]

    assert [message["text"] for message in thread] == ["root", "reply"]
    assert [message.text for message in slack.roots()] == ["root"]


def test_an_edit_with_text_alone_deletes_the_blocks(client: WebClient, slack: SlackStandIn) -> None:
    root = client.chat_postMessage(channel=CHANNEL, text="root", blocks=[section()])

    client.chat_update(channel=CHANNEL, ts=root["ts"], text="plain")

    assert slack.roots()[0].blocks == []


def test_without_the_scope_history_is_refused(slack: SlackStandIn, client: WebClient) -> None:
    slack.workspace.scopes = frozenset({"chat:write"})

    with pytest.raises(SlackApiError) as refused:
        client.conversations_history(channel=CHANNEL)

    assert refused.value.response["needed"] == "channels:history"


def test_the_page_loads_nothing_and_shows_letters_as_letters(
    client: WebClient, slack: SlackStandIn, tmp_path: Path
) -> None:
    text = "<script>alert(1)</script> *bold* `code` <https://example.com|link> <!date^1795269900^{time}|then>"
    client.chat_postMessage(channel=CHANNEL, text="x", blocks=[section(text.replace("<script>", "&lt;script&gt;"))])

    slack.render_html(tmp_path / "slack.html")

    page = (tmp_path / "slack.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "<strong>bold</strong>" in page
    assert '<a href="https://example.com"' in page
    assert "http" not in page.replace("https://example.com", "")


def test_the_terminal_shows_fields_side_by_side_and_the_thread(client: WebClient, slack: SlackStandIn) -> None:
    fields = [{"type": "mrkdwn", "text": f"*{name}*\nvalue"} for name in ("left", "right")]
    root = client.chat_postMessage(channel=CHANNEL, text="x", blocks=[{"type": "section", "fields": fields}])
    client.chat_postMessage(channel=CHANNEL, text="a word in the thread", thread_ts=root["ts"])
    console = Console(width=110, record=True, file=io.StringIO())

    console.print(slack.render_terminal())

    drawn = console.export_text()
    assert any("left" in line and "right" in line for line in drawn.splitlines())
    assert "1 reply" in drawn
    assert "a word in the thread" in drawn


def test_calls_are_kept_with_their_arguments(client: WebClient, slack: SlackStandIn) -> None:
    client.chat_postMessage(channel=CHANNEL, text="hello", metadata={"event_type": "m", "event_payload": {}})

    [call] = slack.calls_of("chat.postMessage")
    assert json.dumps(call.arguments["metadata"]) == '{"event_type": "m", "event_payload": {}}'

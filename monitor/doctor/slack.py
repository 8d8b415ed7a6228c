"""Looks at Slack: is the token good, is the channel there, may we post and look."""

import logging
from collections.abc import Iterator
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from monitor.alerting.answers import CALL_ERRORS
from monitor.config.settings import SlackSettings
from monitor.doctor.finding import Finding, fail, ok, warn

_SILENT = logging.getLogger("botwatch.doctor.slack_sdk")  # what the client would log is in the finding
_SILENT.addHandler(logging.NullHandler())
_SILENT.propagate = False


def slack_findings(settings: SlackSettings) -> Iterator[Finding]:
    """Ask auth.test, conversations.info and conversations.history; nothing is posted."""
    missing = [f"slack.{key}" for key in ("token", "channel") if getattr(settings, key) is None]
    if settings.token is None or settings.channel is None:
        yield warn(
            "slack",
            f"nobody is told: {' and '.join(missing)} not set; alerts are kept and shown",
            'set both; then "botwatch notify test" posts a line',
        )
        return
    timeout_s = max(1, round(settings.timeout.total_seconds()))
    client = WebClient(token=settings.token.reveal(), base_url=settings.base_url, timeout=timeout_s, retry_handlers=[])
    try:
        user = client.auth_test().get("user")
    except SlackApiError as error:
        yield fail("slack token", f"Slack answers {_code(error)}", "install the app again and set slack.token anew")
        return
    except CALL_ERRORS as error:
        yield fail("slack", f"no answer from {settings.base_url} ({type(error).__name__})", "check the way out to it")
        return
    yield ok("slack token", f"is that of @{user}")
    yield _channel(client, settings.channel, str(user))
    yield _history(client, settings.channel)


def _channel(client: WebClient, channel: str, user: str) -> Finding:
    check = f"slack channel {channel}"
    try:
        found: dict[str, Any] = client.conversations_info(channel=channel).get("channel") or {}
    except SlackApiError as error:
        if _code(error) == "missing_scope":
            return warn(check, "we may not look at it", "add the scope channels:read (groups:read for a private one)")
        return fail(
            check, f"Slack answers {_code(error)}", "set slack.channel to the channel's id; invite the app to it"
        )
    except CALL_ERRORS as error:
        return fail(check, f"no answer ({type(error).__name__})", "try again")
    if found.get("is_archived"):
        return fail(check, "is archived", "choose another channel, or bring this one back")
    if not found.get("is_member"):
        return fail(check, "the app is not a member", f"in the channel: /invite @{user}")
    return ok(check, f"is #{found.get('name')}")


def _history(client: WebClient, channel: str) -> Finding:
    try:
        client.conversations_history(channel=channel, limit=1)
    except SlackApiError as error:
        return warn(
            "slack history",
            f"we may not read the channel ({_code(error)}): a message whose sending broke off may be posted twice",
            "add the scope channels:history (groups:history for a private channel)",
        )
    except CALL_ERRORS as error:
        return warn("slack history", f"no answer ({type(error).__name__})", "try again")
    return ok("slack history", "may be read, so a broken call is never posted twice")


def _code(error: SlackApiError) -> str:
    return str(error.response.get("error", "an unknown error"))

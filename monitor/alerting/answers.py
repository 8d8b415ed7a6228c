"""What became of one call to Slack: it is there, it is surely not there, or nobody knows."""

import errno
import http.client
import socket
import ssl
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal
from urllib.error import URLError

from slack_sdk.errors import SlackApiError, SlackClientError

from monitor.domain.notification import Place

CALL_ERRORS = (SlackClientError, OSError, http.client.HTTPException, ValueError)
"""Everything that a call of slack_sdk raises when the service misbehaves; ValueError: a body that is no text."""

Because = Literal["busy", "away", "route", "gone", "payload", "other"]


@dataclass(frozen=True, slots=True)
class Sent:
    """It stands at `place`."""

    place: Place


@dataclass(frozen=True, slots=True)
class Refused:
    """It is surely not there.

    busy: too fast, wait `retry_after`; away: the service cannot be reached; route: token or channel do not work, which
    no retry mends; gone: the message to change or to answer is not there any more; payload: too long or malformed;
    other: a code that we do not know.
    """

    code: str
    because: Because
    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The call broke off: the message may be there."""

    code: str


Answer = Sent | Refused | Unknown

_AMBIGUOUS = frozenset({"internal_error", "fatal_error", "request_timeout", "service_unavailable", "team_added_to_org"})
_BUSY = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
_GONE = frozenset(
    {
        "message_not_found",
        "cant_update_message",
        "edit_window_closed",
        "thread_not_found",
        "cannot_reply_to_message",
        "restricted_action_thread_locked",
    }
)
_PAYLOAD = frozenset(
    {
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "metadata_too_large",
        "metadata_must_be_sent_from_app",
        "markdown_text_conflict",
        "invalid_json",
        "json_not_object",
        "invalid_arguments",
        "invalid_arg_name",
        "invalid_charset",
        "invalid_form_data",
    }
)
CHANNEL_REFUSES = frozenset(
    {"channel_not_found", "is_archived", "not_in_channel", "restricted_action", "restricted_action_read_only_channel"}
)
_TOKEN_REFUSED = frozenset(
    {
        "access_denied",
        "account_inactive",
        "ekm_access_denied",
        "enterprise_is_restricted",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
    }
)

_WHAT_TO_DO = {
    "channel_not_found": "check slack.channel, and invite the app to it: /invite @botwatch",
    "not_in_channel": "invite the app to the channel: /invite @botwatch",
    "is_archived": "the channel is archived: set slack.channel to another one",
    "missing_scope": "give the app the scope chat:write and install it again",
    "token_expired": "the token has expired: set slack.token to a new one",
    "token_revoked": "the token was revoked: set slack.token to a new one",
    "account_inactive": "the app or its workspace was switched off: install it again",
}


def next_step(code: str) -> str:
    """Say what a person can do about a route that refuses us.

    Example:
        >>> next_step("invalid_auth")
        'set slack.token to the bot token of an installed app (xoxb-...); check with "botwatch notify test"'
    """
    default = "set slack.token to the bot token of an installed app (xoxb-...)"
    if code in CHANNEL_REFUSES:
        default = "set slack.channel to a channel in which the app may write"
    return f'{_WHAT_TO_DO.get(code, default)}; check with "botwatch notify test"'


def meaning(error: Exception) -> Refused | Unknown:
    """Classify what a call raised. When in doubt it is unknown: a message sent twice is worse than one looked for."""
    if isinstance(error, SlackApiError):
        return _meaning_of_response(error.response)
    if isinstance(error, SlackClientError):  # refused by the client itself: slack.base_url is no http address
        return Refused("bad_address", "route")
    if _never_left(error):
        return Refused("unreachable", "away")
    return Unknown(type(error.reason if isinstance(error, URLError) else error).__name__)


def _meaning_of_response(response: Any) -> Refused | Unknown:
    code = error_code(response)
    status = int(response.status_code)
    if status == 429 or code in _BUSY:
        return Refused(code or "ratelimited", "busy", _retry_after(response))
    if status >= 500:
        return Unknown(f"http_{status}")
    if code is None:  # a page of some proxy: nobody knows what lies behind it, unless it says that the call was refused
        return Unknown(f"http_{status}_not_json") if status < 400 else Refused(f"http_{status}", "away")
    if code in _AMBIGUOUS or code.startswith("duplicate_"):
        return Unknown(code)
    kinds: tuple[tuple[frozenset[str], Because], ...] = (
        (_GONE, "gone"),
        (_PAYLOAD, "payload"),
        (CHANNEL_REFUSES | _TOKEN_REFUSED, "route"),
    )
    return Refused(code, next((because for codes, because in kinds if code in codes), "other"))


def error_code(response: Any) -> str | None:
    """Slack's word for what is wrong, None when the answer was not Slack's JSON."""
    data = response.data if isinstance(response.data, dict) else {}
    code = data.get("error")
    # For a body that is no JSON the client invents an error that quotes it.
    if not isinstance(code, str) or not code or not code.replace("_", "").replace(":", "").isalnum():
        return None
    return code[:80]


def _retry_after(response: Any) -> timedelta:
    headers = {str(name).lower(): value for name, value in dict(response.headers).items()}
    value = headers.get("retry-after", "")
    value = value[0] if isinstance(value, list) else value
    try:
        return timedelta(seconds=min(max(float(value), 1.0), 3600.0))
    except ValueError:
        return timedelta(seconds=30)


def _never_left(error: Exception) -> bool:
    """Whether the request surely did not reach the service: no connection was made."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, str):
        return False
    unreachable = isinstance(reason, OSError) and reason.errno in _UNREACHABLE
    return unreachable or isinstance(reason, ConnectionRefusedError | socket.gaierror | ssl.SSLCertVerificationError)


_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH})

"""Slack's Web API as a route: post, edit, and look for a message whose sending broke off. Never retries by itself."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from slack_sdk import WebClient

from monitor.alerting.answers import CALL_ERRORS, CHANNEL_REFUSES, Answer, Refused, Sent, meaning
from monitor.domain.notification import Notification, Place

EVENT_TYPE = "botwatch_outbox"
SLACK = "https://slack.com/api/"
# Slack dates a message by its own clock; a look that starts where ours says would miss it when ours is ahead.
_CLOCK_SKEW = timedelta(minutes=10)
_PAGES = 20

# At the level DEBUG the client writes whole messages to the log, and on a bad answer it quotes the body.
_SILENT = logging.getLogger("botwatch.slack_sdk")
_SILENT.setLevel(logging.CRITICAL)
_SILENT.propagate = False


@dataclass(frozen=True, slots=True)
class Message:
    """What Slack shows: `blocks`, and `text` that says all of it again for notifications and screen readers."""

    text: str = field(repr=False)
    blocks: tuple[dict[str, Any], ...] = field(default=(), repr=False)

    def plain(self) -> "Message":
        """The same without blocks."""
        return Message(self.text)


class NoHistory(Exception):
    """We may not read the channel, so a message cannot be looked for; `code` is Slack's word."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


class LookFailed(Exception):
    """Looking for a message failed for now."""

    def __init__(self, code: str, retry_after: timedelta | None = None) -> None:
        self.code = code
        self.retry_after = retry_after
        super().__init__(code)


class Channel(Protocol):
    """A place where messages go; the sender knows no more of Slack than this."""

    def post(self, message: Message, notification: Notification) -> Answer:
        """Post a new message, or into the thread of `notification.root`; one call, no retry."""
        ...

    def edit(self, message: Message, notification: Notification) -> Answer:
        """Replace the message at `notification.root`; the same twice is the same as once."""
        ...

    def find(self, notification: Notification) -> Place | None:
        """Look for the message of a call that broke off.

        Raises:
            NoHistory: we are not allowed to.
            LookFailed: not now.
        """
        ...

    def link(self, place: Place) -> str | None:
        """Address of a message for people, None when there is none."""
        ...


class SlackChannel:
    """One Slack channel with one token."""

    def __init__(self, token: str, channel: str, *, base_url: str = SLACK, timeout_s: int = 10) -> None:
        # Without retry handlers: the default one posts again after a broken connection, which doubles the message.
        self._client = WebClient(token=token, base_url=base_url, timeout=timeout_s, retry_handlers=[], logger=_SILENT)
        self._channel = channel
        self._known_id = channel if channel[:1] in ("C", "G", "D") and channel.isalnum() else None

    def post(self, message: Message, notification: Notification) -> Answer:
        """`chat.postMessage`, with our id in the metadata so that the message can be found again."""
        thread: dict[str, Any] = {} if notification.root is None else {"thread_ts": notification.root.ts}
        if thread and (notification.payload.get("event") or {}).get("is_first_page"):
            thread["reply_broadcast"] = True
        if not notification.payload.get("repeat"):
            # Slack may drop a second message of the same id; one that is sent again on purpose has to get through.
            thread["client_msg_id"] = notification.id
        try:
            response = self._client.chat_postMessage(
                channel=self._channel if notification.root is None else notification.root.channel,
                text=message.text,
                blocks=list(message.blocks),
                metadata=_marker(notification),
                unfurl_links=False,
                unfurl_media=False,
                **thread,
            )
            place = _place(response)
        except CALL_ERRORS as error:
            return self._answer(error, notification)
        if notification.root is None:
            self._known_id = place.channel
        return Sent(place)

    def edit(self, message: Message, notification: Notification) -> Answer:
        """`chat.update`; text and blocks always together, because text alone deletes the blocks."""
        root = notification.root
        if root is None:
            return Refused("message_not_found", "gone")
        try:
            response = self._client.chat_update(
                channel=root.channel,
                ts=root.ts,
                text=message.text,
                blocks=list(message.blocks),
                metadata=_marker(notification),
            )
            return Sent(_place(response))
        except CALL_ERRORS as error:
            return self._answer(error, notification)

    def find(self, notification: Notification) -> Place | None:
        """Read the channel (or the thread) since the call began, and match our id in the metadata."""
        channel = self._known_id if notification.root is None else notification.root.channel
        if channel is None:
            raise NoHistory("channel_id_unknown")
        began = notification.sending_at or notification.created_at
        cursor = ""
        for _ in range(_PAGES):
            page = self._page(channel, notification, began - _CLOCK_SKEW, cursor)
            for message in page.get("messages") or ():
                if _is_ours(message, notification.id):
                    return Place(channel, str(message["ts"]))
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return None
        raise LookFailed("too_many_messages")

    def link(self, place: Place) -> str | None:
        """`chat.getPermalink`."""
        try:
            link = self._client.chat_getPermalink(channel=place.channel, message_ts=place.ts).get("permalink")
        except CALL_ERRORS:
            return None
        return str(link) if link else None

    def _page(self, channel: str, notification: Notification, oldest: datetime, cursor: str) -> Mapping[str, Any]:
        wanted: dict[str, Any] = {
            "channel": channel,
            "oldest": f"{oldest.timestamp():.6f}",
            "include_all_metadata": True,
            "limit": 200,
            **({"cursor": cursor} if cursor else {}),
        }
        try:
            if notification.root is None:
                response = self._client.conversations_history(**wanted)
            else:
                response = self._client.conversations_replies(ts=notification.root.ts, **wanted)
        except CALL_ERRORS as error:
            refused = meaning(error)
            if isinstance(refused, Refused) and refused.because in ("route", "gone"):
                raise NoHistory(refused.code) from error
            raise LookFailed(refused.code, getattr(refused, "retry_after", None)) from error
        return response.data if isinstance(response.data, dict) else {}

    def _answer(self, error: Exception, notification: Notification) -> Answer:
        answer = meaning(error)
        elsewhere = notification.root is not None and notification.root.channel != self._known_id
        if isinstance(answer, Refused) and answer.code in CHANNEL_REFUSES and elsewhere:
            # The setting names another channel by now, and the old one is closed to us: that says nothing of ours.
            return Refused(answer.code, "gone")
        return answer


def _marker(notification: Notification) -> dict[str, Any]:
    """Ids only: every app in the workspace can read metadata."""
    return {
        "event_type": EVENT_TYPE,
        "event_payload": {
            "outbox_id": notification.id,
            "incident": notification.subject,
            "rev": notification.revision,
        },
    }


def _place(response: Any) -> Place:
    channel, ts = response.get("channel"), response.get("ts")
    if not channel or not isinstance(ts, str):
        raise ValueError("the answer names no channel and no message id")
    return Place(str(channel), ts)


def _is_ours(message: Mapping[str, Any], identity: str) -> bool:
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    return metadata.get("event_type") == EVENT_TYPE and payload.get("outbox_id") == identity

"""A small Slack workspace in memory: channels, messages with metadata, threads; the methods that botwatch calls."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import RLock
from typing import Any

from monitor.demo.slack_limits import problems, refusal

Answer = dict[str, Any]

ALL_SCOPES = frozenset({"chat:write", "channels:history", "channels:read"})


@dataclass
class Posted:
    """A message as the channel holds it; `visible_from` is when it shows in history (seconds since 1970)."""

    channel: str
    ts: str
    text: str
    blocks: list[dict[str, Any]]
    metadata: dict[str, Any] | None
    thread_ts: str | None
    visible_from: float
    edits: int = 0

    @property
    def outbox_id(self) -> str | None:
        """The id that botwatch put into the metadata."""
        return ((self.metadata or {}).get("event_payload") or {}).get("outbox_id")


@dataclass
class Room:
    """A channel."""

    id: str
    name: str
    is_archived: bool = False
    is_member: bool = True
    messages: list[Posted] = field(default_factory=list)


class Workspace:
    """State and methods; every method takes the arguments of the call and gives the JSON of the answer."""

    def __init__(self, rooms: Mapping[str, str], scopes: frozenset[str], clock: Callable[[], float]) -> None:
        self.rooms = {identity: Room(identity, name) for identity, name in rooms.items()}
        self.scopes = scopes
        self.history_lag_s = 0.0
        self._clock = clock
        self._lock = RLock()
        self._last_ts = 0
        self._methods: dict[str, tuple[str | None, Callable[[Mapping[str, Any]], Answer]]] = {
            "auth.test": (None, self._auth_test),
            "chat.postMessage": ("chat:write", self._post),
            "chat.update": ("chat:write", self._update),
            "chat.delete": ("chat:write", self._delete),
            "chat.getPermalink": (None, self._permalink),
            "conversations.history": ("channels:history", self._history),
            "conversations.replies": ("channels:history", self._replies),
            "conversations.info": ("channels:read", self._info),
        }

    def call(self, method: str, arguments: Mapping[str, Any]) -> Answer:
        """Do what a call of the Web API does."""
        if method not in self._methods:
            return _error("unknown_method")
        scope, act = self._methods[method]
        if scope is not None and scope not in self.scopes:
            return _error("missing_scope", needed=scope, provided=",".join(sorted(self.scopes)))
        with self._lock:
            return act(arguments)

    def roots(self, channel: str) -> list[Posted]:
        """Messages that stand in the channel itself, oldest first."""
        with self._lock:
            return [posted for posted in self.rooms[channel].messages if posted.thread_ts is None]

    def thread(self, channel: str, ts: str) -> list[Posted]:
        """Replies in the thread of a message, oldest first."""
        with self._lock:
            return [posted for posted in self.rooms[channel].messages if posted.thread_ts == ts]

    def delete(self, channel: str, ts: str) -> None:
        """Somebody deletes a message."""
        self._delete({"channel": channel, "ts": ts})

    def _auth_test(self, _: Mapping[str, Any]) -> Answer:
        return _fine(
            url="https://example.slack.com/",
            team="Example",
            team_id="T0EXAMPLE",
            user="botwatch",
            user_id="U0BOTWATCH",
            bot_id="B0BOTWATCH",
        )

    def _post(self, arguments: Mapping[str, Any]) -> Answer:
        room = self._room(arguments, by_name=True)
        closed = _closed(room)
        if room is None or closed:
            return _error(closed or "channel_not_found")
        wrong = refusal(arguments)
        if wrong:
            return _error(wrong, response_metadata={"messages": list(problems(arguments.get("blocks") or []))})
        thread = arguments.get("thread_ts") or None
        if thread is not None and self._find(room, thread) is None:
            return _error("thread_not_found")
        now = self._clock()
        posted = Posted(
            room.id,
            self._next_ts(now),
            str(arguments["text"]),
            list(arguments.get("blocks") or []),
            arguments.get("metadata"),
            thread,
            now + self.history_lag_s,
        )
        room.messages.append(posted)
        return _fine(channel=room.id, ts=posted.ts, message=_shown(posted, with_metadata=True))

    def _update(self, arguments: Mapping[str, Any]) -> Answer:
        room = self._room(arguments)
        closed = _closed(room)
        if room is None or closed:
            return _error(closed or "channel_not_found")
        posted = self._find(room, str(arguments.get("ts")))
        if posted is None:
            return _error("message_not_found")
        wrong = refusal(arguments)
        if wrong:
            return _error(wrong, response_metadata={"messages": list(problems(arguments.get("blocks") or []))})
        posted.text = str(arguments["text"])
        posted.blocks = list(arguments.get("blocks") or [])  # text without blocks deletes the blocks
        posted.metadata = arguments.get("metadata") or posted.metadata
        posted.edits += 1
        return _fine(channel=room.id, ts=posted.ts, text=posted.text)

    def _delete(self, arguments: Mapping[str, Any]) -> Answer:
        room = self._room(arguments)
        posted = None if room is None else self._find(room, str(arguments.get("ts")))
        if room is None or posted is None:
            return _error("message_not_found")
        room.messages.remove(posted)
        return _fine(channel=room.id, ts=posted.ts)

    def _permalink(self, arguments: Mapping[str, Any]) -> Answer:
        room = self._room(arguments)
        posted = None if room is None else self._find(room, str(arguments.get("message_ts")))
        if room is None or posted is None:
            return _error("message_not_found")
        return _fine(permalink=f"https://example.slack.com/archives/{room.id}/p{posted.ts.replace('.', '')}")

    def _history(self, arguments: Mapping[str, Any]) -> Answer:
        room = self._room(arguments)
        if room is None or not room.is_member:
            return _error("channel_not_found" if room is None else "not_in_channel")
        newest_first = [posted for posted in reversed(room.messages) if posted.thread_ts is None]
        return self._page(newest_first, arguments)

    def _replies(self, arguments: Mapping[str, Any]) -> Answer:
        room = self._room(arguments)
        parent = None if room is None else self._find(room, str(arguments.get("ts")))
        if room is None or parent is None:
            return _error("channel_not_found" if room is None else "thread_not_found")
        found = [posted for posted in room.messages if posted.thread_ts == parent.ts]
        return self._page(found, arguments, first=[parent])

    def _page(self, found: list[Posted], arguments: Mapping[str, Any], first: list[Posted] | None = None) -> Answer:
        oldest, limit = float(arguments.get("oldest") or 0), int(arguments.get("limit") or 100)
        start = int(str(arguments.get("cursor") or "0"))
        now = self._clock()
        seen = [posted for posted in found if float(posted.ts) > oldest and posted.visible_from <= now]
        page = [*(first or ()), *seen[start : start + limit]]
        more = start + limit < len(seen)
        with_metadata = str(arguments.get("include_all_metadata", "0")).lower() in ("1", "true")
        return _fine(
            messages=[_shown(posted, with_metadata=with_metadata) for posted in page],
            has_more=more,
            response_metadata={"next_cursor": str(start + limit) if more else ""},
        )

    def _info(self, arguments: Mapping[str, Any]) -> Answer:
        room = self._room(arguments)
        if room is None:
            return _error("channel_not_found")
        return _fine(
            channel={"id": room.id, "name": room.name, "is_archived": room.is_archived, "is_member": room.is_member}
        )

    def _room(self, arguments: Mapping[str, Any], *, by_name: bool = False) -> Room | None:
        wanted = str(arguments.get("channel") or "")
        if wanted in self.rooms or not by_name:
            return self.rooms.get(wanted)
        return next((room for room in self.rooms.values() if room.name == wanted.removeprefix("#")), None)

    def _find(self, room: Room, ts: str) -> Posted | None:
        return next((posted for posted in room.messages if posted.ts == ts), None)

    def _next_ts(self, now: float) -> str:
        """Microseconds since 1970, each once."""
        self._last_ts = max(int(now * 1_000_000), self._last_ts + 1)
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"


def _shown(posted: Posted, *, with_metadata: bool) -> Answer:
    shown: Answer = {
        "type": "message",
        "user": "U0BOTWATCH",
        "bot_id": "B0BOTWATCH",
        "ts": posted.ts,
        "text": posted.text,
        "blocks": posted.blocks,
    }
    if posted.thread_ts is not None:
        shown["thread_ts"] = posted.thread_ts
    if with_metadata and posted.metadata is not None:
        shown["metadata"] = posted.metadata
    return shown


def _closed(room: Room | None) -> str | None:
    if room is None:
        return "channel_not_found"
    if room.is_archived:
        return "is_archived"
    return None if room.is_member else "not_in_channel"


def _fine(**fields: Any) -> Answer:
    return {"ok": True, **fields}


def _error(code: str, **fields: Any) -> Answer:
    return {"ok": False, "error": code, **fields}

"""A stand-in for Slack's Web API: real HTTP, real answers, real limits, and every fault that Slack has, on demand."""

import json
import socket
import struct
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from rich.console import RenderableType

from monitor.demo.slack_page import render_html
from monitor.demo.slack_terminal import render_terminal
from monitor.demo.slack_workspace import ALL_SCOPES, Answer, Posted, Workspace

TOKEN = "xoxb-stand-in"  # noqa: S105, opens nothing
CHANNEL = "C0BOTALERTS"
_JSON = "application/json; charset=utf-8"
_HTML = b"<!doctype html><title>Gateway</title><p>The proxy is having a moment</p>"


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one call.

    `accepted`: the call takes effect first, and only its answer is lost. `reset`: the connection is cut instead of an
    answer. `hang`: nothing is answered until the event is set. Else `status` with `body` is answered.
    """

    accepted: bool = False
    reset: bool = False
    hang: threading.Event | None = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    content_type: str = _JSON


def rate_limited(seconds: int) -> Fault:
    """429 with Retry-After."""
    body = json.dumps({"ok": False, "error": "ratelimited"}).encode()
    return Fault(status=429, headers={"Retry-After": str(seconds)}, body=body)


def http_error(status: int, *, accepted: bool = False) -> Fault:
    """A 5xx with a page for people."""
    return Fault(accepted=accepted, status=status, body=_HTML, content_type="text/html")


def html(*, accepted: bool = False) -> Fault:
    """200 with a page of some proxy instead of JSON."""
    return Fault(accepted=accepted, body=_HTML, content_type="text/html")


def refused(code: str, *, accepted: bool = False) -> Fault:
    """`ok: false` with that code."""
    return Fault(accepted=accepted, body=json.dumps({"ok": False, "error": code}).encode())


def reset(*, accepted: bool) -> Fault:
    """The connection is reset, after the call took effect or before."""
    return Fault(accepted=accepted, reset=True)


def hangs(until: threading.Event, *, accepted: bool) -> Fault:
    """No answer until `until` is set: for time-outs."""
    return Fault(accepted=accepted, hang=until, reset=True)


@dataclass(frozen=True)
class Call:
    """A call that came in, when (by the clock of the stand-in), and with what."""

    method: str
    at: float
    arguments: Mapping[str, Any] = field(repr=False)


class SlackStandIn:
    """Serves until closed, on a free port of this machine; a context manager.

    Args:
        rooms: channel id -> name.
        token: the one that is accepted.
        scopes: what the token may do; without `channels:history` nobody can look for a message.
        clock: seconds since 1970; message ids come from it.
        port: 0 for any free one.
    """

    def __init__(
        self,
        rooms: Mapping[str, str] | None = None,
        *,
        token: str = TOKEN,
        scopes: frozenset[str] = ALL_SCOPES,
        clock: Callable[[], float] = time.time,
        port: int = 0,
    ) -> None:
        self.workspace = Workspace(rooms or {CHANNEL: "bot-alerts"}, scopes, clock)
        self.token = token
        self.calls: list[Call] = []
        self.down = False
        self.on_call: Callable[[str], None] | None = None
        self._clock = clock
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._lock = threading.Lock()
        self._server = _server(self, port)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="slack", daemon=True)
        self._thread.start()

    @property
    def base_url(self) -> str:
        """For `slack.base_url`."""
        return f"http://127.0.0.1:{self._server.server_port}/api/"

    def roots(self, channel: str = CHANNEL) -> list[Posted]:
        """Messages of the channel, oldest first."""
        return self.workspace.roots(channel)

    def thread(self, root: Posted) -> list[Posted]:
        """Replies to a message, oldest first."""
        return self.workspace.thread(root.channel, root.ts)

    def inject(self, method: str, *faults: Fault) -> None:
        """The next calls of `method` go wrong like this, one after the other."""
        with self._lock:
            self._faults[method].extend(faults)

    def calls_of(self, method: str) -> list[Call]:
        """Calls of one method, oldest first."""
        with self._lock:
            return [call for call in self.calls if call.method == method]

    def render_terminal(self, channel: str = CHANNEL) -> RenderableType:
        """Draw the channel for a terminal, as Slack would show it."""
        return render_terminal(*self._channel(channel))

    def render_html(self, path: Path, channel: str = CHANNEL) -> None:
        """Write the channel as one page that looks like Slack's."""
        path.write_text(render_html(*self._channel(channel)), encoding="utf-8")

    def _channel(self, channel: str) -> tuple[list[Posted], dict[str, list[Posted]], str]:
        roots = self.roots(channel)
        return roots, {root.ts: self.thread(root) for root in roots}, self.workspace.rooms[channel].name

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()

    def answer(self, method: str, token: str, arguments: Mapping[str, Any]) -> tuple[Answer | None, Fault | None]:
        """Take a call: its answer, and the fault that comes in its place."""
        with self._lock:
            self.calls.append(Call(method, self._clock(), arguments))
            faults = self._faults[method]
            fault = faults.popleft() if faults else (http_error(503) if self.down else None)
        if self.on_call is not None:
            self.on_call(method)
        if fault is not None and not fault.accepted:
            return None, fault
        if token != self.token:
            return {"ok": False, "error": "invalid_auth" if token else "not_authed"}, fault
        return self.workspace.call(method, arguments), fault


def _server(stand_in: SlackStandIn, port: int) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            try:
                self._serve()
            except (ConnectionError, TimeoutError):
                self.close_connection = True  # the client has given up on us

        do_GET = do_POST  # noqa: N815, the name that http.server calls

        def _serve(self) -> None:
            address = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            arguments = _arguments(self.headers.get("Content-Type") or "", body) | dict(parse_qsl(address.query))
            token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
            answer, fault = stand_in.answer(address.path.removeprefix("/api/"), token, arguments)
            if fault is None:
                self._send(200, _JSON, json.dumps(answer).encode(), {})
                return
            if fault.hang is not None:
                fault.hang.wait(timeout=60)
            if fault.reset:
                self._cut()
                return
            self._send(fault.status, fault.content_type, fault.body, fault.headers)

        def _send(self, status: int, content_type: str, body: bytes, headers: Mapping[str, str]) -> None:
            self.send_response(status)
            for name, value in {"Content-Type": content_type, "Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def _cut(self) -> None:
            # Without lingering the kernel sends a reset instead of an orderly end.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            self.close_connection = True
            self.wfile = self.rfile  # nothing is left to flush

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: what comes in holds messages."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    return server


def _arguments(content_type: str, body: bytes) -> dict[str, Any]:
    if "json" in content_type:
        return dict(json.loads(body or b"{}"))
    fields: dict[str, Any] = dict(parse_qsl(body.decode(), keep_blank_values=True))
    for name in ("blocks", "metadata"):
        if name in fields:
            fields[name] = json.loads(fields[name])
    return fields

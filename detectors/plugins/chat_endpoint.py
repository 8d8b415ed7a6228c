"""One call of an OpenAI-compatible chat API: bounded in time, tries and size; its key is never shown."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

_MOST_BYTES = 1 << 20  # of an answer
_FIRST_PAUSE_S = 0.5
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})


class JudgeAway(Exception):
    """The endpoint does not answer, or answers with an error that may pass, at the earliest after `retry_after_s`."""

    def __init__(self, why: str, retry_after_s: float = 0.0) -> None:
        super().__init__(why)
        self.retry_after_s = retry_after_s


class JudgeDenied(Exception):
    """The endpoint does not let us in, or does not know the model or the request: asking again helps nobody."""


class JudgeTimeout(Exception):
    """No answer in the time allowed."""


class JudgeUnparsable(Exception):
    """The answer is not what was asked for."""


@dataclass(frozen=True, slots=True)
class ChatEndpoint:
    """Where to ask. `url` is the root of the API, ending with a slash; `sleep` and `clock` are the world's."""

    url: str
    model: str
    api_key: str | None = field(default=None, repr=False)
    timeout_s: float = 10.0
    retries: int = 1
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic

    def ask(self, messages: Sequence[Mapping[str, str]], until: float) -> Mapping[str, Any]:
        """Ask once, again after what may pass; gives the first choice of the answer.

        Args:
            messages: role and content of each.
            until: moment of `clock` after which nobody waits any more.
        Raises:
            JudgeAway, JudgeDenied, JudgeTimeout, JudgeUnparsable: nothing of the conversation is in their messages.
        """
        body = {"model": self.model, "messages": list(messages), "temperature": 0, "max_tokens": 60}
        request = json.dumps({**body, "response_format": {"type": "json_object"}}).encode()
        for attempt in range(self.retries + 1):
            try:
                return _first_choice(self._posted(request, until))
            except (JudgeAway, JudgeTimeout) as failed:
                pause = max(_FIRST_PAUSE_S * 2**attempt, getattr(failed, "retry_after_s", 0.0))
                if attempt == self.retries or self.clock() + pause >= until:
                    raise
                self.sleep(pause)
        raise AssertionError("unreachable")

    def _posted(self, request: bytes, until: float) -> bytes:
        left = min(self.timeout_s, until - self.clock())
        if left <= 0:
            raise JudgeTimeout("the time for this batch is over")
        headers = {"Content-Type": "application/json", "Accept": "application/json", "User-Agent": "botwatch"}
        if self.api_key:
            headers["Authorization"] = f"Bearer {self.api_key}"
        call = urllib.request.Request(f"{self.url}chat/completions", request, headers)  # noqa: S310  (http or https)
        try:
            with _OPENER.open(call, timeout=left) as answer:
                data: bytes = answer.read(_MOST_BYTES)
                return data
        except urllib.error.HTTPError as error:
            raise _refused(error) from None
        except TimeoutError:
            raise JudgeTimeout(f"no answer within {left:.1f} s") from None
        except OSError as error:  # urllib's URLError too, which holds the reason
            if isinstance(getattr(error, "reason", None), TimeoutError):
                raise JudgeTimeout(f"no answer within {left:.1f} s") from None
            raise JudgeAway(type(getattr(error, "reason", error)).__name__) from None


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A redirect would carry the key and the conversation to somebody else."""

    def redirect_request(self, *_: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(_NoRedirect)


def _refused(error: urllib.error.HTTPError) -> JudgeAway | JudgeDenied:
    with error:  # its body may repeat what was sent, so nobody reads it
        status = HTTPStatus(error.code).phrase if error.code in HTTPStatus._value2member_map_ else "unknown"
        if error.code not in _AGAIN:
            return JudgeDenied(f"HTTP {error.code} {status}")
        after = error.headers.get("Retry-After", "")
        return JudgeAway(f"HTTP {error.code} {status}", float(after) if after.isdigit() else 0.0)


def _first_choice(data: bytes) -> Mapping[str, Any]:
    try:
        choice: Any = json.loads(data)["choices"][0]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        raise JudgeUnparsable("no chat completion") from None
    if not isinstance(choice, dict):
        raise JudgeUnparsable("no chat completion")
    return choice

"""The web server, in a thread of its own."""

import socket
from threading import Event, Thread

import uvicorn
from starlette.applications import Starlette

from monitor.config.kinds import Address
from monitor.errors import BotwatchError

_STARTED_WITHIN_S = 10.0
_STOPPED_WITHIN_S = 5.0


class WebServer:
    """Serves `app` from `start` to `stop`.

    Raises:
        BotwatchError: nothing can listen at the address, said at once and by name.
    """

    def __init__(self, app: Starlette, bind: Address) -> None:
        self._socket = _listen(bind)
        self._server = _Server(
            uvicorn.Config(
                app, log_config=None, access_log=False, server_header=False, lifespan="off", timeout_graceful_shutdown=2
            )
        )
        self._thread = Thread(target=self._serve, name="web", daemon=True)

    @property
    def address(self) -> Address:
        """Where it really listens; port 0 has become a port."""
        host, port = self._socket.getsockname()[:2]
        return Address(host, port)

    def start(self) -> None:
        """Serve from now on."""
        self._thread.start()
        self._server.up.wait(_STARTED_WITHIN_S)

    def stop(self) -> None:
        """Finish the requests at work and close; may be called twice, or without a start."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(_STOPPED_WITHIN_S)
        self._socket.close()

    def _serve(self) -> None:
        self._server.run(sockets=[self._socket])


class _Server(uvicorn.Server):
    """Says when it is up; signals belong to the main thread, so it takes none."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()


def _listen(bind: Address) -> socket.socket:
    family = socket.AF_INET6 if ":" in bind.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((bind.host, bind.port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise BotwatchError(
            f"web.bind is {bind}, and nothing can listen there: {error.strerror}; "
            "choose another port, or stop what has it (several processes on one machine need a port each)"
        ) from None
    return listener

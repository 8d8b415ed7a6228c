"""A wire to Postgres that can be cut at the worst moment: after a COMMIT arrived, before its answer is heard."""

import contextlib
import socket
import threading
from pathlib import Path

_SOCKET = ".s.PGSQL.5432"
_COMMIT = b"COMMIT\0"


class Wire:
    """A socket folder that leads to the server of another one.

    `cut_after_commit()` arms it: the next COMMIT is handed to the server, its answer is thrown away and both sides are
    hung up. `cuts` counts how often that happened.
    """

    def __init__(self, folder: Path, server: Path) -> None:
        self.folder = folder
        self.cuts = 0
        self._server = server / _SOCKET
        self._armed = threading.Event()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / _SOCKET))
        self._listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_after_commit(self) -> None:
        """Arm it once."""
        self._armed.set()

    def close(self) -> None:
        """Take no more connections."""
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.socket(socket.AF_UNIX) as server, contextlib.suppress(OSError):
            server.connect(str(self._server))
            muted, answered = threading.Event(), threading.Event()
            back = threading.Thread(target=_copy, args=(server, client, muted, answered), daemon=True)
            back.start()
            while said := client.recv(65536):
                if not (said.endswith(_COMMIT) and self._armed.is_set()):
                    server.sendall(said)
                    continue
                self._armed.clear()
                muted.set()
                server.sendall(said)
                answered.wait(10)  # the transaction is durable now
                self.cuts += 1
                return


def _copy(server: socket.socket, client: socket.socket, muted: threading.Event, answered: threading.Event) -> None:
    with contextlib.suppress(OSError):
        while said := server.recv(65536):
            if muted.is_set():
                answered.set()
                return
            client.sendall(said)

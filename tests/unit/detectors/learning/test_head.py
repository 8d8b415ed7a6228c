import io
import pickle

import numpy as np
import pytest

from detectors.learning.head import HeadRefused, from_bytes


def archive(**arrays: object) -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)  # type: ignore[arg-type]
    return buffer.getvalue()


class Bomb:
    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        return exec, ("raise SystemExit('unpickled')",)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"PK\x03\x04 not a zip", id="half a zip"),
        pytest.param(pickle.dumps(Bomb()), id="a pickle"),
        pytest.param(archive(about=np.array([Bomb()], object)), id="a pickle in an archive"),
        pytest.param(archive(numbers=np.zeros(3)), id="arrays of something else"),
    ],
)
def test_what_is_no_head_is_refused_and_never_unpickled(data: bytes) -> None:
    with pytest.raises(HeadRefused):
        from_bytes(data)

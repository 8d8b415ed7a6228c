"""One pass of a small language model over a reply in its context: what every head of the detectors reads from.

The model is all-MiniLM-L6-v2, fine-tuned by `make train` and quantised to eight bits. It is run on one text at a time
by one thread: eight-bit scales are taken over all that is in a call, so a text beside others would score differently.
"""

import hashlib
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import as_file
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from detectors.artefact import MODELS, ArtefactRefused, load_bytes, recorded_digest
from detectors.pieces import Pieces, Window, looked_at, pieces_of, tokenizer_of
from detectors.transcript import ENCODER_CONTEXT_TURNS, Transcript

if TYPE_CHECKING:
    import onnxruntime

MODEL = "encoder.onnx"
TOKENIZER = "encoder.tokenizer.json"
CARD = "encoder.json"
_SLOWER_FUSED = "SkipLayerNormFusion"  # on a processor its kernel takes five times as long as the two it replaces
_REMEMBERED = 4096  # readings; bots repeat themselves
_ASKED = 512  # texts of a batch, replies and requests: several detectors ask for each of them in turn

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text looks like to the encoder.

    Attributes:
        features: the mean of its windows, of length 1; shape (384,).
        first: logit of each head on the first window.
        highest: logit of each head on the window where it is highest.
        mean: mean logit of each head over the windows.
        truncated: a part of the text was not read.
    """

    features: Vector = field(repr=False)
    first: Mapping[str, float]
    highest: Mapping[str, float]
    mean: Mapping[str, float]
    truncated: bool

    @property
    def logits(self) -> Mapping[str, float]:
        """Logit of each head where it is highest: a long reply is as bad as its worst part."""
        return self.highest


class Encoder:
    """The model in memory; one process needs one, see `shared`.

    Raises:
        ArtefactRefused: a file of the model is missing, or is not the recorded one.
    """

    def __init__(self) -> None:
        card = json.loads(load_bytes(CARD))
        self.version = (recorded_digest(MODEL) or "none")[:8]
        self.heads: tuple[str, ...] = tuple(card["heads"])
        self.scores: Mapping[str, Mapping[str, Any]] = card["scores"]  # how each score is made, see `blend`
        self._tokenizer = tokenizer_of(load_bytes(TOKENIZER).decode("utf-8"))
        self._session = _session()
        self._readings: OrderedDict[bytes, Reading] = OrderedDict()
        self._asked: OrderedDict[tuple[str, str, bool], Reading] = OrderedDict()  # the newest, without cutting pieces

    def read(self, transcript: Transcript) -> Reading:
        """Read the reply of a conversation behind the end of what was said before it."""
        return self.read_behind(transcript.reply, transcript)

    def read_behind(self, text: str, transcript: Transcript) -> Reading:
        """Read a text in the place of the reply."""
        turns = transcript.context[-ENCODER_CONTEXT_TURNS:]
        return self.read_text(text, " ".join(turn.text for turn in turns if turn.role != "system"))

    def read_request(self, transcript: Transcript) -> Reading | None:
        """Read the last turn of the user behind what was said before it; None where the bot spoke first."""
        places = [place for place, turn in enumerate(transcript.context) if turn.role == "user"]
        if not places:
            return None
        before = transcript.context[max(0, places[-1] - ENCODER_CONTEXT_TURNS) : places[-1]]
        said = " ".join(turn.text for turn in before if turn.role != "system")
        return self.read_text(transcript.context[places[-1]].text, said)

    def read_text(self, text: str, context: str = "") -> Reading:
        """Read one text; the same text behind the same context always has the same reading, to the last bit."""
        asked = looked_at(text, context)
        reading = self._asked.get(asked)
        if reading is None:
            reading = self._asked[asked] = self._read_or_known(pieces_of(self._tokenizer, text, context))
            if len(self._asked) > _ASKED:
                self._asked.popitem(last=False)
        return reading

    def _read_or_known(self, pieces: Pieces) -> Reading:
        key = _key(pieces)
        known = self._readings.get(key)
        if known is not None:
            self._readings.move_to_end(key)
            return known
        reading = self._read(pieces)
        self._readings[key] = reading
        if len(self._readings) > _REMEMBERED:
            self._readings.popitem(last=False)
        return reading

    def _read(self, pieces: Pieces) -> Reading:
        passes = [self._pass(window) for window in pieces.windows]
        logits = np.stack([logits for _, logits in passes])
        vector = np.mean([vector for vector, _ in passes], axis=0)
        length = float(np.linalg.norm(vector))
        first = self._named(logits[0])
        one = len(passes) == 1  # then all three are the same, and kept once: thousands of readings are remembered
        return Reading(
            features=(vector / max(length, 1e-9)).astype(np.float32),
            first=first,
            highest=first if one else self._named(logits.max(axis=0)),
            mean=first if one else self._named(logits.mean(axis=0)),
            truncated=pieces.truncated,
        )

    def _pass(self, window: Window) -> tuple[Vector, Vector]:
        judged = np.zeros((1, len(window.ids)), np.float32)
        judged[0, window.first : -1] = 1.0
        ids = np.array([window.ids], np.int64)
        vectors, logits = self._session.run(["vectors", "logits"], {"ids": ids, "judged": judged})
        return vectors[0], logits[0]

    def _named(self, logits: Vector) -> dict[str, float]:
        return dict(zip(self.heads, logits.tolist(), strict=True))


@cache
def shared() -> Encoder:
    """Give the encoder of this process, loaded when it is first asked for.

    Raises:
        ArtefactRefused: a file of the model is missing, or is not the recorded one.
    """
    return Encoder()


def installed() -> bool:
    """Say whether this installation has an encoder at all."""
    return (MODELS / MODEL).is_file()


def _session() -> "onnxruntime.InferenceSession":
    import onnxruntime  # noqa: PLC0415  (20 MB in a worker, which never runs a model: its scoring processes do)

    load_bytes(MODEL)  # refused unless it is what training recorded
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the scoring processes are the parallelism
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        with as_file(MODELS / MODEL) as path:  # a session that is made of bytes keeps them for good: 22 MB
            return onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=[_SLOWER_FUSED]
            )
    except Exception as broken:  # onnxruntime raises classes of its own, which it does not name in public
        raise ArtefactRefused(f"model file {MODEL!r} cannot be loaded: {broken}; run: make train") from broken


def _key(pieces: Pieces) -> bytes:
    digest = hashlib.blake2b(digest_size=16)
    for window in pieces.windows:
        digest.update(np.array([window.first, *window.ids], np.int32).tobytes())
        digest.update(b";")
    digest.update(b"truncated" if pieces.truncated else b"")
    return digest.digest()

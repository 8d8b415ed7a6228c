"""A Hugging Face text classifier in a folder: model.onnx, tokenizer.json, config.json; run by onnxruntime."""

import numpy as np
import onnxruntime
from tokenizers import Encoding, Tokenizer

from detectors.plugins.classifying import (
    MOST_WINDOWS,
    Classifier,
    Logits,
    config_of,
    excludes_none,
    labels_of,
    read_file,
    version_of,
)
from detectors.plugins.order import PluginOrder, PluginUnusable

MODEL, TOKENIZER, CONFIG = "model.onnx", "tokenizer.json", "config.json"
_OVERLAP = 16  # tokens that two windows share, so that no phrase is cut in two


class HfFolder(Classifier):
    """The model in memory; one text a call, one thread.

    Raises:
        PluginUnusable: a file is missing, or the three do not fit each other.
    """

    def __init__(self, order: PluginOrder) -> None:
        config, model, tokenizer = config_of(order), read_file(order, MODEL), read_file(order, TOKENIZER)
        labels = labels_of(order, config)
        super().__init__(
            order,
            version_of(order, [model, tokenizer, read_file(order, CONFIG)]),
            labels,
            several=excludes_none(config),
        )
        self._labels = len(labels)
        self._tokenizer = _tokenizer(order, tokenizer)
        self._session = _session(order, model)
        self._inputs = [each.name for each in self._session.get_inputs()]
        self._check(order)

    def windows(self, text: str) -> Logits:
        """Run the model on each window by itself."""
        whole = self._tokenizer.encode(text)
        found = [self._logits(part) for part in [whole, *whole.overflowing][:MOST_WINDOWS]]
        return np.stack(found)

    def _logits(self, part: Encoding) -> Logits:
        columns = {
            "input_ids": part.ids,
            "attention_mask": part.attention_mask,
            "token_type_ids": part.type_ids,
        }
        [answer] = self._session.run(
            [self._session.get_outputs()[0].name],
            {name: np.array([columns[name]], np.int64) for name in self._inputs},
        )
        logits: Logits = np.asarray(answer, np.float64)[0]
        return logits

    def _check(self, order: PluginOrder) -> None:
        odd = [name for name in self._inputs if name not in ("input_ids", "attention_mask", "token_type_ids")]
        if odd:
            raise PluginUnusable(
                f'detectors.{order.name}: {MODEL} wants an input "{odd[0]}"; expected input_ids, attention_mask and'
                " token_type_ids at most: export it for text classification"
            )
        try:
            shape = self._logits(self._tokenizer.encode("a")).shape
        except Exception as error:  # onnxruntime raises classes of its own, which it does not name in public
            raise PluginUnusable(f"detectors.{order.name}: {MODEL} does not run: {type(error).__name__}") from error
        if shape != (self._labels,):
            raise PluginUnusable(
                f"detectors.{order.name}: {MODEL} answers {shape[0] if shape else 1} logits and {CONFIG} names"
                f" {self._labels} labels; expected as many"
            )


def _tokenizer(order: PluginOrder, document: bytes) -> Tokenizer:
    try:
        tokenizer = Tokenizer.from_str(document.decode("utf-8"))
    except Exception as error:  # tokenizers raises plain Exception
        raise PluginUnusable(f"detectors.{order.name}: {TOKENIZER} is no tokenizer: {type(error).__name__}") from error
    tokenizer.no_padding()
    tokenizer.enable_truncation(order.max_tokens, stride=min(_OVERLAP, order.max_tokens // 4))
    return tokenizer


def _session(order: PluginOrder, model: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the scoring processes are the parallelism
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # as above
        raise PluginUnusable(f"detectors.{order.name}: {MODEL} cannot be loaded: {type(error).__name__}") from error

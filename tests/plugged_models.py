"""A tiny text classifier made on the spot: model.onnx, tokenizer.json and config.json, as an export leaves them."""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers

WORDS = {"[UNK]": 0, "spam": 1, "offer": 2, "hello": 3, "thanks": 4}


def make_classifier(folder: Path, *, labels: tuple[str, ...] = ("fine", "spam"), logits: int = 2) -> Path:
    """Write a classifier that finds spam by its words: logits are the mean of a weight for each token."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = np.zeros((len(WORDS), logits), np.float32)
    weights[[1, 2], -1] = 8.0
    weights[[0, 3, 4], 0] = 4.0
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["weights", "input_ids"], ["each"]),
            helper.make_node("ReduceMean", ["each", "axes"], ["logits"], keepdims=0),
        ],
        "tiny",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", logits])],
        [numpy_helper.from_array(weights, "weights"), numpy_helper.from_array(np.array([1], np.int64), "axes")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    onnx.save(model, str(folder / "model.onnx"))
    tokenizer = Tokenizer(models.WordLevel(WORDS, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    named = {str(place): label for place, label in enumerate(labels)}
    (folder / "config.json").write_text(json.dumps({"id2label": named}))
    return folder

"""Writes the network as an ONNX graph for one text at a time, and quantises it to eight bits by channel."""

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from detectors.pieces import Window
from detectors.training.encoder.network import FROZEN, LAYERS, WIDTH
from detectors.training.encoder.smoothing import smoothed

_OPSET = 17
_HEADS, _HEAD_WIDTH = 12, 32
_EPSILON = 1e-12

Arrays = Mapping[str, NDArray[np.float32]]


def exported(weights: Arrays, windows: Sequence[Window]) -> bytes:
    """Give the eight-bit model: ids (1, n) and judged (1, n) in, vectors (1, 384) and logits (1, heads) out.

    Args:
        weights: all of the network.
        windows: training texts by which the ranges of its channels are evened out.
    """
    with tempfile.TemporaryDirectory() as folder:
        exact, small = Path(folder) / "exact.onnx", Path(folder) / "small.onnx"
        onnx.save(smoothed(graph(weights), windows), exact)
        # The heads stay exact: they are small, and their logits are what is served.
        quantize_dynamic(
            exact, small, per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=["heads", "mean"],
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )  # fmt: skip
        return small.read_bytes()


def graph(weights: Arrays) -> onnx.ModelProto:
    """Build the exact graph; `weights` holds the learnt and the frozen arrays of `network`."""
    made = _Graph()
    hidden = _embedded(made, weights)
    for layer in range(LAYERS):
        if layer == FROZEN:
            column = made.add("Unsqueeze", "judged", made.constant("last", np.array([2], np.int64)))
            hidden = made.add("Add", hidden, made.add("Mul", column, made.constant("mark", weights["mark"])))
        hidden = _layer(made, weights, f"encoder.layer.{layer}.", hidden)
    _pooled(made, weights, hidden)
    heads = weights["heads.bias"].shape[0]
    return helper.make_model(
        helper.make_graph(
            made.nodes,
            "encoder",
            [
                helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "pieces"]),
                helper.make_tensor_value_info("judged", TensorProto.FLOAT, [1, "pieces"]),
            ],
            [
                helper.make_tensor_value_info("vectors", TensorProto.FLOAT, [1, WIDTH]),
                helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, heads]),
            ],
            made.constants,
        ),
        opset_imports=[helper.make_opsetid("", _OPSET)],
        ir_version=8,
    )


class _Graph:
    """Nodes and constants as they are added; names count up."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self._known: set[str] = set()

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        if name not in self._known:
            self._known.add(name)
            self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def add(self, kind: str, *inputs: str, name: str = "", out: str = "", **attributes: Any) -> str:
        out = out or f"value{len(self.nodes)}"
        self.nodes.append(
            helper.make_node(kind, list(inputs), [out], name=name or f"node{len(self.nodes)}", **attributes)
        )
        return out


def _embedded(made: _Graph, weights: Arrays) -> str:
    words = weights["embeddings.word_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    places = weights["embeddings.position_embeddings.weight"][:128]
    word = made.add("Gather", made.constant("words", words), "ids", axis=0)
    size = made.add("Shape", "ids", start=1, end=2)
    place = made.add(
        "Slice", made.constant("places", places), made.constant("zero", np.array([0], np.int64)), size,
        made.constant("rows", np.array([0], np.int64)),
    )  # fmt: skip
    return _normed(made, weights, "embeddings.LayerNorm", made.add("Add", word, place))


def _layer(made: _Graph, weights: Arrays, prefix: str, hidden: str) -> str:
    own = f"{prefix}attention.self."
    joined = np.concatenate([weights[f"{own}{name}.weight"].T for name in ("query", "key", "value")], axis=1)
    bias = np.concatenate([weights[f"{own}{name}.bias"] for name in ("query", "key", "value")])
    joined, bias = joined.copy(), bias.copy()
    joined[:, :WIDTH] /= np.sqrt(_HEAD_WIDTH)
    bias[:WIDTH] /= np.sqrt(_HEAD_WIDTH)
    all_three = _dense(made, hidden, f"{own}all", joined, bias)
    split = made.add("Reshape", all_three, made.constant("apart", np.array([0, -1, 3, _HEADS, _HEAD_WIDTH], np.int64)))
    by_head = made.add("Transpose", split, perm=[2, 0, 3, 1, 4])  # (3, 1, heads, pieces, width)
    query, key, value = (
        made.add("Gather", by_head, made.constant(f"part{part}", np.array(part, np.int64)), axis=0) for part in range(3)
    )
    turned = made.add("Transpose", key, perm=[0, 1, 3, 2])
    shares = made.add("Softmax", made.add("MatMul", query, turned), axis=-1)
    mixed = made.add("Transpose", made.add("MatMul", shares, value), perm=[0, 2, 1, 3])
    flat = made.add("Reshape", mixed, made.constant("flat", np.array([0, 0, WIDTH], np.int64)))
    out = _dense_of(made, weights, f"{prefix}attention.output.dense", flat)
    hidden = _normed(made, weights, f"{prefix}attention.output.LayerNorm", made.add("Add", hidden, out))
    inner = _gelu(made, _dense_of(made, weights, f"{prefix}intermediate.dense", hidden))
    out = _dense_of(made, weights, f"{prefix}output.dense", inner)
    return _normed(made, weights, f"{prefix}output.LayerNorm", made.add("Add", hidden, out))


def _pooled(made: _Graph, weights: Arrays, hidden: str) -> None:
    """Mean over all pieces plus mean over the judged ones, as one product with a row of shares."""
    count = made.add("ReduceSum", "judged", made.constant("along", np.array([1], np.int64)), keepdims=1)
    share = made.add("Div", "judged", made.add("Max", count, made.constant("one", np.array([1.0], np.float32))))
    size = made.add("Cast", made.add("Shape", "judged", start=1, end=2), to=TensorProto.FLOAT)
    even = made.add("Div", made.constant("one", np.array([1.0], np.float32)), size)
    row = made.add("Unsqueeze", made.add("Add", share, even), made.constant("along", np.array([1], np.int64)))
    vectors = made.add("MatMul", row, hidden, name="mean")
    vectors = made.add("Squeeze", vectors, made.constant("along", np.array([1], np.int64)), out="vectors")
    product = made.add("MatMul", vectors, made.constant("heads.weight", weights["heads.weight"]), name="heads")
    made.add("Add", product, made.constant("heads.bias", weights["heads.bias"]), out="logits")


def _gelu(made: _Graph, into: str) -> str:
    scaled = made.add("Div", into, made.constant("root2", np.array(np.sqrt(2.0), np.float32)))
    raised = made.add("Add", made.add("Erf", scaled), made.constant("unit", np.array(1.0, np.float32)))
    return made.add("Mul", made.add("Mul", into, raised), made.constant("half", np.array(0.5, np.float32)))


def _dense_of(made: _Graph, weights: Arrays, name: str, into: str) -> str:
    return _dense(made, into, name, weights[f"{name}.weight"].T, weights[f"{name}.bias"])


def _dense(made: _Graph, into: str, name: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
    product = made.add("MatMul", into, made.constant(f"{name}.weight", weight))
    return made.add("Add", product, made.constant(f"{name}.bias", bias))


def _normed(made: _Graph, weights: Arrays, name: str, into: str) -> str:
    return made.add(
        "LayerNormalization", into, made.constant(f"{name}.weight", weights[f"{name}.weight"]),
        made.constant(f"{name}.bias", weights[f"{name}.bias"]), epsilon=_EPSILON, axis=-1,
    )  # fmt: skip

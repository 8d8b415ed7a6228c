"""BERT-base in single precision with random weights: what larger detectors of toxicity cost, whatever they have learnt.

Twelve layers of 768, in onnxruntime, which fuses what it can when it loads the graph. The table of words is cut short:
to look a word up costs the same in a small one.
"""

from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

LAYERS, WIDTH, HEADS, INNER = 12, 768, 12, 3072
VOCABULARY, PLACES = 1000, 512
_HEAD_WIDTH = WIDTH // HEADS


def session() -> onnxruntime.InferenceSession:
    """Load it for one thread; feed `ids` of shape (1, n), fetch `logits`."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    model = _Network(np.random.default_rng(0)).model()
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


class _Network:
    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._nodes: list[onnx.NodeProto] = []
        self._arrays: list[onnx.TensorProto] = []

    def model(self) -> onnx.ModelProto:
        places = self._add("Slice", self._random(PLACES, WIDTH), self._array([0]), self._size(), self._array([0]))
        hidden = self._add("Add", self._add("Gather", self._random(VOCABULARY, WIDTH), "ids"), places)
        hidden = self._normed(hidden)
        for _ in range(LAYERS):
            hidden = self._layer(hidden)
        first = self._add("Gather", hidden, self._array(0), axis=1)
        pooled = self._add("Tanh", self._dense(first, WIDTH, WIDTH))
        self._nodes.append(helper.make_node("Identity", [self._dense(pooled, WIDTH, 6)], ["logits"]))
        graph = helper.make_graph(
            self._nodes,
            "bert",
            [helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "pieces"])],
            [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 6])],
            self._arrays,
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)

    def _layer(self, hidden: str) -> str:
        query, key, value = (self._by_head(self._dense(hidden, WIDTH, WIDTH)) for _ in range(3))
        alike = self._add("MatMul", query, self._add("Transpose", key, perm=[0, 1, 3, 2]))
        shares = self._add("Softmax", self._add("Div", alike, self._array(np.float32(_HEAD_WIDTH**0.5))), axis=-1)
        mixed = self._add("Transpose", self._add("MatMul", shares, value), perm=[0, 2, 1, 3])
        flat = self._add("Reshape", mixed, self._array([0, 0, WIDTH]))
        hidden = self._normed(self._add("Add", hidden, self._dense(flat, WIDTH, WIDTH)))
        out = self._dense(self._gelu(self._dense(hidden, WIDTH, INNER)), INNER, WIDTH)
        return self._normed(self._add("Add", hidden, out))

    def _by_head(self, hidden: str) -> str:
        split = self._add("Reshape", hidden, self._array([0, 0, HEADS, _HEAD_WIDTH]))
        return self._add("Transpose", split, perm=[0, 2, 1, 3])

    def _gelu(self, into: str) -> str:
        raised = self._add("Erf", self._add("Div", into, self._array(np.float32(2.0**0.5))))
        doubled = self._add("Mul", into, self._add("Add", raised, self._array(np.float32(1.0))))
        return self._add("Mul", doubled, self._array(np.float32(0.5)))

    def _dense(self, into: str, width: int, out: int) -> str:
        return self._add("Add", self._add("MatMul", into, self._random(width, out)), self._random(out))

    def _normed(self, hidden: str) -> str:
        scale = self._array(np.ones(WIDTH, np.float32))
        return self._add("LayerNormalization", hidden, scale, self._random(WIDTH), axis=-1, epsilon=1e-12)

    def _size(self) -> str:
        return self._add("Shape", "ids", start=1, end=2)

    def _random(self, *shape: int) -> str:
        return self._array(self._rng.standard_normal(shape, np.float32) * np.float32(0.02))

    def _array(self, value: Any) -> str:
        array: NDArray[np.generic] = np.array(value)
        name = f"array{len(self._arrays)}"
        self._arrays.append(numpy_helper.from_array(array, name))
        return name

    def _add(self, kind: str, *inputs: str, **attributes: Any) -> str:
        out = f"value{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [out], **attributes))
        return out

"""Evens out what the eight-bit products multiply: a few channels are ten times as large as the others.

One scale holds for all that goes into a product, so the large channels leave few of its 256 steps to the rest. Dividing
each channel by a number and multiplying its row of the weights by the same one changes nothing but that.

Source:
    G. Xiao et al. (2022), SmoothQuant: accurate and efficient post-training quantization for large language models.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from detectors.pieces import Window

_OF_INPUTS = 0.8  # how much of the difference goes to the weights, which have a scale for each output
_LEAST = 1e-3
_UNEVEN = ("attention.self", "intermediate.dense", "output.dense")
_EVEN = "attention.output.dense"

Row = NDArray[np.float32]


def smoothed(exact: onnx.ModelProto, windows: Sequence[Window]) -> onnx.ModelProto:
    """Give the same network with even channels before its products.

    Args:
        exact: as `export.graph` makes it.
        windows: texts by which the size of the channels is found, some hundreds.
    """
    products = {node.name: node.input[1] for node in exact.graph.node if _is_uneven(node)}
    largest = _largest(exact, windows)
    weights = {array.name: array for array in exact.graph.initializer if array.name in products.values()}
    nodes: list[onnx.NodeProto] = []
    for node in exact.graph.node:
        if node.name not in products:
            nodes.append(node)
            continue
        into, weight = node.input
        rows = numpy_helper.to_array(weights[weight])
        by = _divisors(largest[into], np.abs(rows).max(1))
        weights[weight].CopyFrom(numpy_helper.from_array(rows * by[:, None], weight))
        exact.graph.initializer.append(numpy_helper.from_array(1.0 / by, f"{weight}.even"))
        nodes.append(helper.make_node("Mul", [into, f"{weight}.even"], [f"{into} for {weight}"]))
        nodes.append(helper.make_node("MatMul", [f"{into} for {weight}", weight], list(node.output), name=node.name))
    graph = helper.make_graph(
        nodes, exact.graph.name, list(exact.graph.input), list(exact.graph.output), list(exact.graph.initializer)
    )
    return helper.make_model(graph, opset_imports=list(exact.opset_import), ir_version=exact.ir_version)


def _is_uneven(node: onnx.NodeProto) -> bool:
    weight = node.input[1] if node.op_type == "MatMul" else ""
    return any(part in weight for part in _UNEVEN) and _EVEN not in weight


def _divisors(inputs: Row, weights: Row) -> Row:
    """Give what each channel is divided by; their geometric mean is one."""
    sizes = np.maximum(inputs, _LEAST) ** _OF_INPUTS / np.maximum(weights, _LEAST) ** (1.0 - _OF_INPUTS)
    divisors: Row = (sizes / np.exp(np.log(sizes).mean())).astype(np.float32)
    return divisors


def _largest(exact: onnx.ModelProto, windows: Sequence[Window]) -> Mapping[str, Row]:
    """Find the largest value of each channel that goes into an uneven product."""
    shown = onnx.ModelProto()
    shown.CopyFrom(exact)
    names = sorted({node.input[0] for node in exact.graph.node if _is_uneven(node)})
    shown.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names)
    session = onnxruntime.InferenceSession(shown.SerializeToString(), providers=["CPUExecutionProvider"])
    found: dict[str, Row] = {}
    for window in windows:
        judged = np.zeros((1, len(window.ids)), np.float32)
        judged[0, window.first : len(window.ids) - 1] = 1.0
        values = session.run(names, {"ids": np.array([window.ids], np.int64), "judged": judged})
        for name, value in zip(names, values, strict=True):
            here = np.abs(value[0]).max(0)
            found[name] = np.maximum(found.get(name, here), here)
    return found

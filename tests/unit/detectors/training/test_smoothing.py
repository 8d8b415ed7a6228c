"""Evening out channels before quantisation changes the ranges and nothing else."""

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from detectors.pieces import Window
from detectors.training.encoder.smoothing import smoothed

WORDS, WIDTH, OUTPUTS = 50, 16, 8
LARGE = 5  # the channel that is far larger than the others
WINDOWS = [Window([101, *range(start, start + 9), 102], 1) for start in range(1, 30)]


def test_the_network_gives_what_it_gave() -> None:
    exact = a_network()
    before = run(exact, WINDOWS[3])

    after = run(smoothed(exact, WINDOWS), WINDOWS[3])

    np.testing.assert_allclose(after, before, rtol=1e-4, atol=1e-4)


def test_what_goes_into_the_product_is_more_even() -> None:
    uneven, even = (into_the_product(model) for model in (a_network(), smoothed(a_network(), WINDOWS)))

    assert spread(uneven) > 10
    assert spread(even) < spread(uneven) / 3


def a_network() -> onnx.ModelProto:
    rng = np.random.default_rng(1)
    table = rng.normal(size=(128, WIDTH)).astype(np.float32)
    table[:, LARGE] *= 30
    weight = rng.normal(size=(WIDTH, OUTPUTS)).astype(np.float32)
    product = "encoder.layer.0.intermediate.dense.weight"
    nodes = [
        helper.make_node("Gather", ["table", "ids"], ["hidden"], axis=0),
        helper.make_node("MatMul", ["hidden", product], ["inner"], name="product"),
        helper.make_node("ReduceSum", ["judged"], ["count"], keepdims=0),
        helper.make_node("Div", ["inner", "count"], ["out"]),
    ]
    graph = helper.make_graph(
        nodes,
        "small",
        [
            helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "pieces"]),
            helper.make_tensor_value_info("judged", TensorProto.FLOAT, [1, "pieces"]),
        ],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(table, "table"), numpy_helper.from_array(weight, product)],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def run(model: onnx.ModelProto, window: Window, shown: str = "out") -> NDArray[np.float32]:
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    if shown != "out":
        copy.graph.output.append(helper.make_tensor_value_info(shown, TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(copy.SerializeToString(), providers=["CPUExecutionProvider"])
    judged = np.ones((1, len(window.ids)), np.float32)
    [values] = session.run([shown], {"ids": np.array([window.ids], np.int64), "judged": judged})
    return np.asarray(values)


def into_the_product(model: onnx.ModelProto) -> NDArray[np.float32]:
    [product] = [node for node in model.graph.node if node.op_type == "MatMul"]
    return np.concatenate([run(model, window, product.input[0])[0] for window in WINDOWS])


def spread(values: NDArray[np.float32]) -> float:
    sizes = np.abs(values).max(0)
    return float(sizes.max() / np.median(sizes))

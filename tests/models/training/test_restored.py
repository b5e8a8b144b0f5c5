"""Weights that come back from a rounded model are those that went in, but for the rounding."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("onnx")

LAYER = "layers.0/dense"


def test_a_rounded_product_gives_its_weights_back(tmp_path: Path) -> None:
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    from models.training.restored import restored_weights
    from models.training.rounding import round_products

    draw = np.random.default_rng(3)
    weights = draw.normal(size=(8, 5)).astype(np.float32)  # inputs, outputs
    bias = draw.normal(size=5).astype(np.float32)
    nodes = [
        helper.make_node(
            "MatMul", ["states", "onnx::1"], ["product"], name="/layers.0/dense/MatMul"
        ),
        helper.make_node("Add", ["product", "layers.0.dense.bias"], ["odds"]),
    ]
    kept = [
        numpy_helper.from_array(weights, "onnx::1"),
        numpy_helper.from_array(bias, "layers.0.dense.bias"),
    ]
    ends = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["texts", size])
        for name, size in (("states", 8), ("odds", 5))
    ]
    graph = helper.make_graph(nodes, "whole", ends[:1], ends[1:], kept)
    opset = [helper.make_opsetid("", 17)]
    whole, rounded = tmp_path / "whole.onnx", tmp_path / "rounded.onnx"
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=8), whole)
    inputs: list[dict[str, Any]] = [{"states": draw.normal(size=(4, 8)).astype(np.float32)}]
    round_products(whole, rounded, iter(inputs))

    found = restored_weights(rounded)
    assert set(found) == {"layers.0.dense.weight", "layers.0.dense.bias"}
    np.testing.assert_array_equal(found["layers.0.dense.bias"], bias)
    steps = np.abs(weights).max(axis=0) / 63  # seven bits, a scale for each output
    assert (np.abs(found["layers.0.dense.weight"] - weights.T) <= 0.51 * steps[:, None]).all()

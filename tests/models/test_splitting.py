"""A transformer in two files gives what it gives in one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx")


def test_layers_in_two_files_give_the_same_states(tmp_path: Path) -> None:
    import onnx
    import onnxruntime
    from onnx import TensorProto, helper

    from models.training.splitting import split_model

    first = "/model/encoder/layer.0/output/LayerNorm/LayerNormalization_output_0"
    scores = "/model/encoder/layer.1/attention/self/Add"
    nodes = [
        helper.make_node("Cast", ["input_ids"], ["embedded"], to=TensorProto.FLOAT),
        helper.make_node("Cast", ["attention_mask"], ["barrier"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["embedded", "embedded"], [first]),
        helper.make_node("Add", [first, "barrier"], [f"{scores}_output_0"], name=scores),
        helper.make_node("Add", [f"{scores}_output_0", first], ["states"]),
    ]
    shape = ["texts", "tokens"]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, shape)
        for name in ("input_ids", "attention_mask")
    ]
    states = helper.make_tensor_value_info("states", TensorProto.FLOAT, shape)
    graph = helper.make_graph(nodes, "whole", inputs, [states])
    opset = [helper.make_opsetid("", 17)]
    whole, lower, upper = (tmp_path / f"{name}.onnx" for name in ("whole", "lower", "upper"))
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=8), whole)
    split_model(whole, lower, upper, after=1)
    ids = np.array([[3, 4, 5, 6], [9, 8, 7, 0]])
    given = {"input_ids": ids, "attention_mask": (ids > 0).astype(np.int64)}
    one, low, high = (onnxruntime.InferenceSession(path) for path in (whole, lower, upper))
    below = dict(zip([own.name for own in high.get_inputs()], low.run(None, given), strict=True))
    np.testing.assert_array_equal(high.run(None, below)[0], one.run(None, given)[0])
    assert [own.name for own in high.get_inputs()] == [first, "barrier"]

"""The weights of a rounded model as floats again, so that training may go on from it.

What rounding took is lost: a weight comes back as the nearest of its 127 steps.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Weights = dict[str, NDArray[np.float32]]


def restored_weights(path: Path) -> Weights:
    """Give the weights and biases of a model that ``models.training.rounding`` wrote.

    Args:
        path: an int8 ONNX file.

    Returns:
        Arrays by the name of the parameter; weights have the shape (outputs, inputs) as in
        torch, where ONNX keeps them the other way round. The vectors of tokens are left out.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    kept = {own.name: numpy_helper.to_array(own) for own in graph.initializer}
    rounded = {
        node.output[0]: [kept[name] for name in node.input]
        for node in graph.node
        if node.op_type == "DequantizeLinear" and node.input[0] in kept
    }
    found = {name: own for name, own in kept.items() if name.endswith((".weight", ".bias"))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in rounded:
            rows, scales, zeros = rounded[node.input[1]]
            floats = (rows.astype(np.float32) - zeros.astype(np.float32)) * scales
            found[_parameter(node.name)] = np.ascontiguousarray(floats.T)
    return found


def _parameter(node: str) -> str:
    """Name the weights of a product: "/layers.0/output/dense/MatMul" has those of the layer."""
    return node.removeprefix("/").removesuffix("/MatMul").replace("/", ".") + ".weight"

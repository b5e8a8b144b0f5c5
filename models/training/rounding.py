"""Round a transformer in ONNX to int8, with scales that no text has a say in.

Products of states with weights take states rounded by one scale each, fixed ahead on
texts of the material: so a text's vector is the same whatever texts it is run with, and
texts of one length can go together. Weights have seven bits: then no partial sum of
two products leaves 16 bits, and processors with and without instructions for int8 agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

EMBEDDINGS = "word_embeddings"


def round_model(plain: Path, output: Path, texts: Sequence[Sequence[int]]) -> None:
    """Write the float32 model in ``plain`` to ``output`` with int8 weights and embeddings.

    Args:
        plain: a model that takes ``input_ids`` and ``attention_mask``.
        output: where to write the rounded one.
        texts: token ids of the texts that the scales of the states are fixed on.
    """
    round_products(plain, output, map(_inputs, texts))
    round_embeddings(output)


def round_products(plain: Path, output: Path, inputs: Iterator[dict[str, Any]]) -> None:
    """Write the float32 model in ``plain`` to ``output`` with int8 weights.

    Args:
        plain: any model.
        output: where to write the rounded one.
        inputs: what it takes, for texts that the scales of the states are fixed on.
    """
    from onnxruntime.quantization import (
        CalibrationDataReader,
        CalibrationMethod,
        QuantFormat,
        QuantType,
        quantize_static,
    )

    class Reader(CalibrationDataReader):  # type: ignore[misc] # ONNX Runtime has no types here
        def get_next(self) -> dict[str, Any] | None:
            return next(inputs, None)

    quantize_static(
        plain,
        output,
        Reader(),
        quant_format=QuantFormat.QDQ,
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        calibrate_method=CalibrationMethod.MinMax,
        extra_options={
            "MatMulConstBOnly": True,
            "OpTypesToExcludeOutputQuantization": ["MatMul"],
        },
    )


def _inputs(ids: Sequence[int]) -> dict[str, Any]:
    row = np.array([ids], dtype=np.int64)
    return {"input_ids": row, "attention_mask": np.ones_like(row)}


def round_embeddings(path: Path) -> None:
    """Keep the vectors of tokens as int8, each with a scale of its own."""
    import onnx
    from onnx import helper, numpy_helper

    model = onnx.load(path)
    graph = model.graph
    (table,) = [own for own in graph.initializer if EMBEDDINGS in own.name]
    rows = numpy_helper.to_array(table)
    highest = np.abs(rows).max(axis=1, keepdims=True)
    scales = (np.where(highest > 0, highest, 1.0) / 127).astype(np.float32)
    rounded = np.rint(rows / scales).astype(np.int8)
    place, (ids, result) = next(
        (at, (node.input[1], node.output[0]))
        for at, node in enumerate(graph.node)
        if node.op_type == "Gather" and node.input[0] == table.name
    )
    graph.node.remove(graph.node[place])
    nodes = [
        helper.make_node("Gather", ["token_rows", ids], ["token_row"], axis=0),
        helper.make_node("Cast", ["token_row"], ["token_float"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Gather", ["token_scales", ids], ["token_scale"], axis=0),
        helper.make_node("Mul", ["token_float", "token_scale"], [result]),
    ]
    for at, node in enumerate(nodes):
        graph.node.insert(place + at, node)
    graph.initializer.remove(table)
    graph.initializer.extend(
        [
            numpy_helper.from_array(rounded, "token_rows"),
            numpy_helper.from_array(scales, "token_scales"),
        ]
    )
    onnx.save(model, path)

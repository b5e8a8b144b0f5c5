"""Split an ONNX transformer between two of its layers, so that other layers can go on top."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def split_model(whole: Path, lower: Path, upper: Path, *, after: int) -> None:
    """Write the first layers of a model and all that comes after them; the results stay.

    Args:
        whole: a model that takes ``input_ids`` and ``attention_mask`` and gives ``states``.
        lower: where to write the embeddings and the first layers. They give the states of the
            tokens and what bars tokens from each other, which the layers above take.
        upper: where to write the rest.
        after: how many layers go below.
    """
    import onnx

    model = onnx.shape_inference.infer_shapes(onnx.load(whole))
    bounds = [_states_of(model, after - 1), _barrier_of(model, after)]
    extractor = onnx.utils.Extractor(model)
    onnx.save(extractor.extract_model(["input_ids", "attention_mask"], bounds), lower)
    onnx.save(extractor.extract_model(bounds, ["states"]), upper)


def _states_of(model: Any, layer: int) -> str:  # noqa: ANN401 - a graph
    """Give the name of what a layer passes on, before it is rounded."""
    last = f"/encoder/layer.{layer}/output/LayerNorm/LayerNormalization_output_0"
    (name,) = [out for node in model.graph.node for out in node.output if out.endswith(last)]
    return str(name)


def _barrier_of(model: Any, layer: int) -> str:  # noqa: ANN401 - a graph
    """Give the name of what is added to the scores of a layer's attention."""
    own = {out for node in model.graph.node for out in node.output}
    (node,) = [
        node
        for node in model.graph.node
        if node.name.endswith(f"/encoder/layer.{layer}/attention/self/Add")
    ]
    (name,) = [name for name in node.input if name in own and "layer." not in name]
    return str(name)

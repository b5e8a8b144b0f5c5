"""Export the fine-tuned MiniLM to ONNX and round its weights to int8.

Run: ``python -m models.training.export FOLDER material.jsonl --output FOLDER``. The layers that
stayed as they were published and those on top of them become files of their own, so that others
may stand on the lower ones, too. The weights may be mixed with the published ones (``--mix`` is
the share of the fine-tuned), which keeps what fine-tuning unlearned.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from models.artefact import read_tensors, sha256_of
from models.encoder import unit_rows
from models.onnx_encoder import LONGEST, UPPER
from models.onnx_layers import LOWER, packaged_tokenizer
from models.quantisation import quantised
from models.training.material import Material
from models.training.minilm import minilm_folder
from models.training.rounding import round_model
from models.training.splitting import split_model
from models.training.transformer import FROZEN_LAYERS
from models.words import plain

CALIBRATION, SEED = 300, 20211116


def mixed_model(folder: Path, share: float) -> Any:  # noqa: ANN401 - a module
    """Load the fine-tuned weights in ``folder``, mixed with the published ones."""
    from transformers import AutoModel

    tuned = AutoModel.from_pretrained(
        folder, local_files_only=True, attn_implementation="eager"
    ).eval()
    published = AutoModel.from_pretrained(minilm_folder(), local_files_only=True).state_dict()
    weights = tuned.state_dict()
    for name, value in weights.items():
        if value.is_floating_point():
            weights[name] = share * value + (1 - share) * published[name]
    tuned.load_state_dict(weights)
    return tuned


def calibration_texts(material: Material) -> list[list[int]]:
    """Draw token ids of texts like those that the encoder will read, each kind alike."""
    samples, _ = material.sample(CALIBRATION, np.random.default_rng(SEED), {1: 1.0})
    texts = [plain(text) for (text,) in samples]
    return [encoding.ids for encoding in packaged_tokenizer(LONGEST).encode_batch(texts)]


def export(folder: Path, output: Path, share: float, texts: Sequence[Sequence[int]]) -> None:
    """Write lower and upper layers as int8 ONNX: token ids and mask in, states of tokens out.

    ``texts`` are token ids that the scales of the states are fixed on.
    """
    import torch

    class States(torch.nn.Module):  # type: ignore[misc] # torch has no types here
        def __init__(self, model: Any) -> None:  # noqa: ANN401
            super().__init__()
            self.model = model

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:  # noqa: ANN401
            found = self.model(input_ids=input_ids, attention_mask=attention_mask)
            return found.last_hidden_state

    example = torch.ones((2, 7), dtype=torch.long)
    axes = {0: "texts", 1: "tokens"}
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "model.onnx"
        torch.onnx.export(
            States(mixed_model(folder, share)).eval(),
            (example, example),
            whole,
            input_names=["input_ids", "attention_mask"],
            output_names=["states"],
            dynamic_axes={"input_ids": axes, "attention_mask": axes, "states": axes},
            opset_version=17,
            dynamo=False,
        )
        rounded = Path(scratch) / "rounded.onnx"
        round_model(whole, rounded, texts)
        output.mkdir(parents=True, exist_ok=True)
        lower, upper = output / Path(LOWER).name, output / Path(UPPER).name
        split_model(rounded, lower, upper, after=FROZEN_LAYERS)


def export_classes(folder: Path, output: Path) -> None:
    """Write the class vectors, scaled to length 1 and rounded, beside the layers."""
    trained = read_tensors(folder / "classes.safetensors")
    rows, scales = quantised(unit_rows(trained.tensors["classes"]))
    names = {"classes": trained.metadata["classes"]}
    save_file({"classes": rows, "scales": scales}, output / "classes.safetensors", names)


def main() -> None:
    """Parse the command line and export."""
    parser = argparse.ArgumentParser(description="Export the fine-tuned MiniLM to int8 ONNX.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("material", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--mix", type=float, default=1.0, help="share of the fine-tuned weights")
    arguments = parser.parse_args()
    texts = calibration_texts(Material.from_file(arguments.material))
    export(arguments.folder, arguments.output, arguments.mix, texts)
    export_classes(arguments.folder, arguments.output)
    for path in sorted(arguments.output.glob("*.onnx")):
        sys.stdout.write(f"{path}: {path.stat().st_size} bytes, sha256 {sha256_of(path)}\n")


if __name__ == "__main__":
    main()

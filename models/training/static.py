"""Train the static encoder, the whole of the tier ``fast``, from its distilled vectors.

Run: ``python -m models.training.static material.jsonl --start FOLDER --output FOLDER``,
where ``--start`` holds what ``models.training.distil`` wrote.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer

from models.artefact import read_tensors, sha256_of
from models.quantisation import dequantised, quantised
from models.static_encoder import base_forms
from models.training.material import Material
from models.training.objective import Objective, Tensor, first_classes

SEED = 20211116
STEPS = 1500
OBJECTIVE = Objective(samples=768, pairs=256, pair_share=0.3)
RATE = 2e-3
_UNKNOWN = 100  # the token of an unknown word in MiniLM's vocabulary
DROPOUT = 0.3  # share of tokens that a step leaves out, so that no single word decides


class Trainee:
    """Token vectors under training."""

    def __init__(self, start: Path, texts: Iterable[str]) -> None:
        """Begin with the distilled vectors in ``start``; ``texts`` are all that will come."""
        import torch

        self.torch = torch
        tensors = read_tensors(start / "embeddings.safetensors").tensors
        vectors = dequantised(tensors["embeddings"], tensors["scales"])
        vectors /= np.linalg.norm(vectors, axis=1).mean()
        self.start = torch.tensor(vectors)
        self.tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.base = base_forms(self.tokenizer)
        self.dropout = 0.0
        self._ids: dict[str, list[int]] = {}
        # Tokens that no text has keep their vectors, so only the others are trained.
        used = {token for text in texts for token in self._tokens(text)}
        self.used = torch.tensor(sorted(used | {_UNKNOWN}))
        self.place = torch.zeros(len(vectors), dtype=torch.long)
        self.place[self.used] = torch.arange(len(self.used))
        self.vectors = torch.nn.Parameter(self.start[self.used])

    def encode(self, texts: list[str]) -> Any:  # noqa: ANN401 - a tensor
        """Give unit vectors of texts, shape (texts, dimensions)."""
        torch = self.torch
        rows = [self._tokens(text) for text in texts]
        ids = self.place[torch.tensor([token for row in rows for token in row])]
        starts = torch.tensor(np.cumsum([0, *map(len, rows[:-1])]))
        kept = (torch.rand(len(ids)) >= self.dropout).float() + 1e-3
        sums = torch.nn.functional.embedding_bag(
            ids, self.vectors, starts, mode="sum", per_sample_weights=kept
        )
        return torch.nn.functional.normalize(sums, dim=1)

    def all_vectors(self) -> Tensor:
        """Give the vectors of the whole vocabulary, shape (vocabulary, dimensions)."""
        return self.start.index_copy(0, self.used, self.vectors.detach())

    def _tokens(self, text: str) -> list[int]:
        if text not in self._ids:
            found = self.tokenizer.encode(self.base(text), add_special_tokens=False).ids
            self._ids[text] = found or [_UNKNOWN]
        return self._ids[text]


def train(material: Material, start: Path, steps: int) -> tuple[Trainee, Tensor]:
    """Train for ``steps``; give the trainee and the class vectors."""
    import torch

    torch.manual_seed(SEED)
    draw = np.random.default_rng(SEED)
    texts = [text for some in material.texts for text in some]
    trainee = Trainee(start, [*texts, *(text for pair in material.pairs for text in pair)])
    classes = first_classes(trainee.encode, material)
    trainee.dropout = DROPOUT
    optimiser = torch.optim.Adam([trainee.vectors, classes], lr=RATE)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.0, steps)
    started = time.monotonic()
    for step in range(steps):
        loss = OBJECTIVE.loss(trainee.encode, classes, material, draw)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if (step + 1) % 250 == 0:
            seconds = time.monotonic() - started
            sys.stdout.write(f"step {step + 1}: loss {float(loss.detach()):.3f}, {seconds:.0f} s\n")
            sys.stdout.flush()
    return trainee, classes


def write(
    trainee: Trainee, classes: Tensor, material: Material, output: Path, origin: dict[str, str]
) -> None:
    """Write token vectors, class vectors and the tokenizer to ``output``."""
    output.mkdir(parents=True, exist_ok=True)
    rows, scales = quantised(trainee.all_vectors().numpy())
    metadata = {"origin": "sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0)", **origin}
    save_file({"embeddings": rows, "scales": scales}, output / "embeddings.safetensors", metadata)
    unit = trainee.torch.nn.functional.normalize(classes.detach(), dim=1).numpy()
    rows, scales = quantised(unit)
    names = {"classes": " ".join(material.classes)}
    save_file({"classes": rows, "scales": scales}, output / "classes.safetensors", names)


def main() -> None:
    """Parse the command line, train and write."""
    parser = argparse.ArgumentParser(description="Train the static encoder.")
    parser.add_argument("material", type=Path)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--without", type=int, nargs="*", default=[], help="folds to leave out")
    arguments = parser.parse_args()
    material = Material.from_file(arguments.material, arguments.without)
    trainee, classes = train(material, arguments.start, arguments.steps)
    origin = {
        "material_sha256": sha256_of(arguments.material),
        "start_sha256": sha256_of(arguments.start / "embeddings.safetensors"),
        "steps": str(arguments.steps),
    }
    write(trainee, classes, material, arguments.output, origin)
    shutil.copyfile(arguments.start / "tokenizer.json", arguments.output / "tokenizer.json")


if __name__ == "__main__":
    main()

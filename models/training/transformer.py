"""Fine-tune MiniLM on texts by class: the encoder of the tier ``best``.

``models.training.objective`` says what for. The embeddings and the lower layers stay
as they were, which keeps what MiniLM knows of words that the texts don't have.

Run: ``python -m models.training.transformer material.jsonl --output FOLDER``.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from models.training.material import Material
from models.training.minilm import minilm_folder
from models.training.objective import Objective, first_classes
from models.words import plain

SEED = 20211116
STEPS = 900
OBJECTIVE = Objective(samples=48, pairs=16, pair_share=0.3)
FROZEN_LAYERS = 2
CHUNK = 32  # texts that are padded to one length
LONGEST = 48  # tokens of one duty
RATE, CLASS_RATE, WARM_UP = 1.2e-4, 3e-3, 60


class Trainee:
    """MiniLM under training."""

    def __init__(self) -> None:
        """Load the published weights."""
        import torch
        from transformers import AutoModel, AutoTokenizer

        self.torch = torch
        folder = minilm_folder()
        self.tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        self.model = AutoModel.from_pretrained(folder, local_files_only=True)
        for module in (self.model.embeddings, *self.model.encoder.layer[:FROZEN_LAYERS]):
            module.requires_grad_(requires_grad=False)
        self.model.eval()

    def encode(self, texts: list[str]) -> Any:  # noqa: ANN401 - a tensor
        """Give unit vectors of texts, shape (texts, 384); like lengths go together."""
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        chunks = [order[first : first + CHUNK] for first in range(0, len(order), CHUNK)]
        vectors = [self._encode([plain(texts[place]) for place in chunk]) for chunk in chunks]
        back = self.torch.tensor(order).argsort()
        return self.torch.cat(vectors)[back]

    def _encode(self, texts: list[str]) -> Any:  # noqa: ANN401 - a tensor
        inputs = self.tokenizer(
            texts,
            padding=True,
            truncation=True,
            max_length=LONGEST,
            return_tensors="pt",
        )
        states = self.model(**inputs).last_hidden_state
        mask = inputs["attention_mask"].unsqueeze(-1)
        means = (states * mask).sum(1) / mask.sum(1)
        return self.torch.nn.functional.normalize(means, dim=1)


def train(material: Material, output: Path, steps: int) -> None:
    """Train for ``steps`` and write the weights and class vectors to ``output``."""
    import torch
    from safetensors.torch import save_file

    torch.manual_seed(SEED)
    draw = np.random.default_rng(SEED)
    trainee = Trainee()
    classes = first_classes(trainee.encode, material)
    weights = [p for p in trainee.model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": weights, "lr": RATE}, {"params": [classes], "lr": CLASS_RATE}],
        weight_decay=0.01,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / WARM_UP) * (1 - step / (steps + 1))
    )
    started, total = time.monotonic(), 0.0
    for step in range(steps):
        loss = OBJECTIVE.loss(trainee.encode, classes, material, draw)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if (step + 1) % 50 == 0:
            seconds = time.monotonic() - started
            sys.stdout.write(f"step {step + 1}: loss {total / 50:.3f}, {seconds:.0f} s\n")
            sys.stdout.flush()
            total = 0.0
        if (step + 1) % 200 == 0 or step + 1 == steps:
            output.mkdir(parents=True, exist_ok=True)
            trainee.model.save_pretrained(output)
            trainee.tokenizer.save_pretrained(output)
            save_file(
                {"classes": classes.detach().contiguous()},
                output / "classes.safetensors",
                metadata={"classes": " ".join(material.classes)},
            )


def main() -> None:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description="Fine-tune MiniLM on texts by class.")
    parser.add_argument("material", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=STEPS)
    arguments = parser.parse_args()
    train(Material.from_file(arguments.material), arguments.output, arguments.steps)


if __name__ == "__main__":
    main()

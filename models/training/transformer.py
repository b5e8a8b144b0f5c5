"""Fine-tune MiniLM on texts by class: the encoder of the tier ``best``.

``models.training.objective`` says what for. The embeddings and the lower layers stay
as they were, which keeps what MiniLM knows of words that the texts don't have; what
they make of a text is computed once and kept.

Run: ``python -m models.training.transformer material.jsonl --output FOLDER``.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from models.artefact import read_tensors
from models.training.material import Material
from models.training.minilm import minilm_folder
from models.training.objective import Objective, Tensor, first_classes
from models.training.rates import layer_rates, warmed
from models.words import plain

SEED = 20211116
STEPS = 700
# Few texts a sample: each costs as much as all else, and a sample teaches one thing.
OBJECTIVE = Objective(
    samples=96, pairs=16, pair_share=0.3, counts={1: 0.5, 2: 0.3, 3: 0.15, 4: 0.05}
)
FROZEN_LAYERS = 3
CHUNK = 64  # texts that are padded to one length
LONGEST = 40  # tokens of one duty
RATE, CLASS_RATE, WARM_UP = 2e-4, 3e-3, 50
DROPOUT = 0.1  # share of tokens that a step leaves out


class Trainee:
    """MiniLM under training; its lower layers are frozen."""

    def __init__(self, folder: Path) -> None:
        """Load the weights in ``folder``."""
        import torch
        from transformers import AutoModel, AutoTokenizer

        self.torch = torch
        self.tokenizer = AutoTokenizer.from_pretrained(minilm_folder(), local_files_only=True)
        self.model = AutoModel.from_pretrained(
            folder, local_files_only=True, attn_implementation="sdpa"
        ).eval()
        layers = self.model.encoder.layer
        self.frozen, self.trained = layers[:FROZEN_LAYERS], layers[FROZEN_LAYERS:]
        for module in (self.model.embeddings, *self.frozen):
            module.requires_grad_(requires_grad=False)
        self.dropout = 0.0
        # Without instructions for it, bfloat16 costs many times as much as float32.
        self.halves = torch.cpu._is_avx512_bf16_supported()  # noqa: SLF001 - no public one
        self._kept: dict[str, Tensor] = {}

    def encode(self, texts: list[str]) -> Tensor:
        """Give unit vectors of texts, shape (texts, 384); like lengths go together."""
        torch = self.torch
        self._keep(texts)
        order = sorted(range(len(texts)), key=lambda place: len(self._kept[texts[place]]))
        chunks = [order[first : first + CHUNK] for first in range(0, len(order), CHUNK)]
        vectors = [self._upper([self._kept[texts[place]] for place in chunk]) for chunk in chunks]
        return torch.nn.functional.normalize(torch.cat(vectors), dim=1)[
            torch.tensor(order).argsort()
        ]

    def _upper(self, kept: list[Tensor]) -> Tensor:
        torch = self.torch
        states = torch.nn.utils.rnn.pad_sequence(kept, batch_first=True)
        lengths = torch.tensor([len(row) for row in kept])
        mask = torch.arange(states.shape[1]) < lengths[:, None]
        if self.dropout:
            some = torch.rand(mask.shape) >= self.dropout
            some[:, 0] = True
            mask &= some
        barrier = torch.zeros(mask.shape).masked_fill(~mask, -1e4)[:, None, None, :]
        if self.halves:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                states = through(self.trained, states, barrier.bfloat16())
        else:
            states = through(self.trained, states.float(), barrier)
        share = mask.unsqueeze(-1).float()
        return (states.float() * share).sum(1) / share.sum(1)

    def _keep(self, texts: list[str]) -> None:
        new = sorted({text for text in texts if text not in self._kept}, key=len)
        for first in range(0, len(new), CHUNK):
            chunk = new[first : first + CHUNK]
            inputs = self.tokenizer(
                [plain(text) for text in chunk],
                padding=True,
                truncation=True,
                max_length=LONGEST,
                return_tensors="pt",
            )
            mask = inputs["attention_mask"]
            barrier = self.torch.zeros(mask.shape).masked_fill(mask == 0, -1e4)[:, None, None, :]
            with self.torch.no_grad():
                states = self.model.embeddings(input_ids=inputs["input_ids"])
                states = through(self.frozen, states, barrier).bfloat16()
            for text, row, length in zip(chunk, states, mask.sum(1).tolist(), strict=True):
                self._kept[text] = row[:length].clone()


def through(layers: Any, states: Tensor, barrier: Tensor | None) -> Tensor:  # noqa: ANN401
    """Take the states of tokens through layers; ``barrier`` keeps them from those it bars."""
    for layer in layers:
        states = layer(states, attention_mask=barrier)
        states = states[0] if isinstance(states, tuple) else states
    return states


def train(
    material: Material, start: Path | None, steps: int, rate: float
) -> tuple[Trainee, Tensor]:
    """Train for ``steps`` from the published weights or those in ``start``."""
    import torch

    torch.manual_seed(SEED)
    draw = np.random.default_rng(SEED)
    trainee = Trainee(start or minilm_folder())
    if start is None:
        classes = first_classes(trainee.encode, material)
    else:
        kept = read_tensors(start / "classes.safetensors").tensors["classes"]
        classes = torch.nn.Parameter(torch.tensor(kept))
    trainee.dropout = DROPOUT
    groups = layer_rates(trainee.trained, rate)
    groups.append({"params": [classes], "lr": CLASS_RATE * rate / RATE})
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = warmed(optimiser, steps, WARM_UP)
    started, total = time.monotonic(), 0.0
    for step in range(steps):
        loss = OBJECTIVE.loss(trainee.encode, classes, material, draw)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trainee.trained.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if (step + 1) % 20 == 0:
            seconds = time.monotonic() - started
            sys.stdout.write(f"step {step + 1}: loss {total / 20:.3f}, {seconds:.0f} s\n")
            sys.stdout.flush()
            total = 0.0
    return trainee, classes


def write(trainee: Trainee, classes: Tensor, material: Material, output: Path) -> None:
    """Write weights and class vectors to ``output``."""
    from safetensors.torch import save_file

    output.mkdir(parents=True, exist_ok=True)
    trainee.model.save_pretrained(output)
    save_file(
        {"classes": classes.detach().contiguous()},
        output / "classes.safetensors",
        metadata={"classes": " ".join(material.classes)},
    )


def main() -> None:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description="Fine-tune MiniLM on texts by class.")
    parser.add_argument("material", type=Path)
    parser.add_argument("--start", type=Path, help="a folder that this command wrote before")
    parser.add_argument("--without", type=int, nargs="*", default=[], help="folds to leave out")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--rate", type=float, default=RATE)
    arguments = parser.parse_args()
    material = Material.from_file(arguments.material, arguments.without)
    trainee, classes = train(material, arguments.start, arguments.steps, arguments.rate)
    write(trainee, classes, material, arguments.output)


if __name__ == "__main__":
    main()

"""Train MiniLM to tell what the tokens of a letter belong to, and export it.

Run: ``python -m models.training.token_classifier spans.jsonl --output models/artefacts``, then
``python -m models.training.register``. ``classifier.training.spans`` writes the material, a text
a line with where its duties stand, its titles and the names of its parties. All layers are
trained; the embeddings stay as they were published, which keeps what MiniLM knows of words that
the letters don't have.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from models.artefact import FOLDER, sha256_of
from models.token_classifier import FIRST, KINDS, MODEL, WINDOW, Odds, Pieces, Whole
from models.training.minilm import minilm_folder
from models.training.objective import Tensor
from models.training.rates import layer_rates, warmed
from models.training.restored import Weights, restored_weights
from models.training.rounding import round_embeddings, round_products
from models.training.transformer import through

SEED = 1
EPOCHS = 4.0
TOGETHER = 12  # windows of one step
ALIKE = 8  # steps whose windows are sorted by length together
RATE, HEAD_RATE, WARM_UP = 3e-4, 3e-3, 60
COUNTS = (1.0, 0.6, 0.3, 0.3, 0.3)  # how much each kind counts
HIDDEN = 0.08  # share of tokens that a step hides
DROPOUT = 0.1  # of the states that go in and of those that come out
MASKED = 103  # id of the token that hides another
CALIBRATION = 200  # windows that the scales of the states are fixed on


class Window(NamedTuple):
    """Token ids, what they belong to and how much the window counts.

    The truth has the shape (tokens, kinds): 1, 0, or -1 for no say.
    """

    ids: Whole
    truth: Odds
    weight: float


def windows(material: Path) -> Iterator[Window]:
    """Cut the texts of a material into windows."""
    for line in material.read_text("utf-8").splitlines():
        record = json.loads(line)
        pieces = Pieces.of(record["text"])
        truth = truth_of(record, pieces.starts, pieces.ends)
        for number, first in enumerate(range(0, len(pieces.ids), WINDOW)):
            ids, own = pieces.window(number)
            told = np.full((len(ids), len(KINDS)), -1.0)
            told[own] = truth[first : first + WINDOW]
            yield Window(ids, told, record["weight"])


def truth_of(record: Mapping[str, Any], starts: Whole, ends: Whole) -> Odds:
    """Give what pieces of a text belong to, shape (pieces, kinds): 1, 0, or -1 for no say.

    Args:
        record: with "spans" by kind, or with "shares": where something stands and how likely
            it belongs to each kind, as ``models.training.larger_reader`` writes them.
        starts: of the pieces.
        ends: of the pieces, each behind its start unless it has no letters.
    """
    spans, shares = record.get("spans", {}), record.get("shares", ())
    unsaid = [-1.0 * (kind not in spans) for kind in KINDS]
    inside = np.tile(unsaid, (len(record["text"]) + 1, 1))
    for column, kind in enumerate(KINDS):
        for start, end in spans.get(kind, ()):
            inside[start:end, column] = 1
    for start, end, likely in shares:
        inside[start:end] = likely
    return np.where((ends > starts)[:, None], inside[starts], -1)


def cross_entropy(odds: Tensor, truth: Tensor, some: Sequence[Window]) -> Tensor:
    """Give the mean cross entropy of the tokens of windows of which something is known.

    Args:
        odds: shape (windows, tokens, kinds), on any device.
        truth: of the same shape and device.
        some: the windows, for how much each counts.
    """
    import torch

    weights = torch.tensor([[[one.weight]] for one in some]) * torch.tensor(COUNTS)
    known = truth >= 0
    wrong = torch.nn.functional.binary_cross_entropy_with_logits(
        odds, truth.clamp(min=0).float(), reduction="none"
    )
    return (wrong * weights.to(odds.device))[known].sum() / known[..., 0].sum().clamp(min=1)


class Trainee:
    """MiniLM's layers under training, and what makes odds of their states."""

    def __init__(self) -> None:
        """Load the published weights."""
        import torch
        from transformers import AutoModel

        self.torch = torch
        model = AutoModel.from_pretrained(
            minilm_folder(), local_files_only=True, attn_implementation="eager"
        ).eval()
        model.requires_grad_(requires_grad=False)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        model.to(self.device)
        self.embeddings, self.layers = model.embeddings, model.encoder.layer
        self.layers.requires_grad_(requires_grad=True)
        self.head = torch.nn.Linear(model.config.hidden_size, len(KINDS)).to(self.device)
        torch.nn.init.zeros_(self.head.weight)
        torch.nn.init.zeros_(self.head.bias)

    def loss(self, some: Sequence[Window]) -> Tensor:
        """Give the mean cross entropy of windows, each token hidden now and then."""
        torch = self.torch
        pad = torch.nn.utils.rnn.pad_sequence
        ids = pad([torch.tensor(one.ids) for one in some], batch_first=True)
        truth = pad([torch.tensor(one.truth) for one in some], True, -1.0)  # noqa: FBT003
        ids, truth = ids.to(self.device), truth.to(self.device)
        mask = ids > 0
        hidden = (torch.rand(ids.shape).to(self.device) < HIDDEN) & mask & (ids != FIRST)
        barrier = torch.zeros_like(mask, dtype=torch.float32).masked_fill(~mask, -1e4)[
            :, None, None, :
        ]
        with torch.no_grad():
            states = self.embeddings(input_ids=ids.masked_fill(hidden, MASKED))
        states = through(self.layers, torch.nn.functional.dropout(states, DROPOUT), barrier)
        odds = self.head(torch.nn.functional.dropout(states, DROPOUT))
        return cross_entropy(odds, truth, some)

    def go_on_from(self, weights: Weights) -> None:
        """Take over the weights of a model that was trained before."""
        for name, module in (("layers.", self.layers), ("head.", self.head)):
            module.load_state_dict(
                {
                    key.removeprefix(name): self.torch.tensor(value)
                    for key, value in weights.items()
                    if key.startswith(name)
                }
            )


def train(
    material: Sequence[Window], epochs: float, *, start: Path | None = None, rate: float = RATE
) -> Trainee:
    """Train from the published weights, or from those of the exported model ``start``."""
    import torch

    torch.manual_seed(SEED)
    draw = np.random.default_rng(SEED)
    trainee = Trainee()
    if start:
        trainee.go_on_from(restored_weights(start))
    steps = max(1, int(epochs * len(material) / TOGETHER))
    head = {"params": list(trainee.head.parameters()), "lr": HEAD_RATE * rate / RATE}
    groups = [*layer_rates(trainee.layers, rate), head]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = warmed(optimiser, steps, WARM_UP)
    started, batches = time.monotonic(), _batches(material, draw)
    for step in range(steps):
        loss = trainee.loss(next(batches))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trainee.layers.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if (step + 1) % 20 == 0:
            seconds = time.monotonic() - started
            sys.stdout.write(f"step {step + 1} of {steps}: {float(loss):.3f}, {seconds:.0f} s\n")
            sys.stdout.flush()
    return trainee


def _batches(material: Sequence[Window], draw: np.random.Generator) -> Iterator[list[Window]]:
    """Give windows of like length together, all of them over and over in a new order."""
    while True:
        order = draw.permutation(len(material)).tolist()
        pool = TOGETHER * ALIKE
        found: list[list[Window]] = []
        for first in range(0, len(order), pool):
            some = sorted((material[at] for at in order[first : first + pool]), key=_length)
            found += [some[at : at + TOGETHER] for at in range(0, len(some), TOGETHER)]
        yield from (found[at] for at in draw.permutation(len(found)))


def _length(window: Window) -> int:
    return len(window.ids)


def export(trainee: Trainee, output: Path, texts: Sequence[Whole]) -> None:
    """Write the trained model as int8 ONNX: ids of tokens in, log odds of every kind out.

    ``texts`` are token ids that the scales of the states are fixed on.
    """
    import torch

    class Tokens(torch.nn.Module):  # type: ignore[misc] # torch has no types here
        def __init__(self) -> None:
            super().__init__()
            self.embeddings, self.layers = trainee.embeddings.cpu(), trainee.layers.cpu()
            self.head = trainee.head.cpu()

        def forward(self, input_ids: Any) -> Any:  # noqa: ANN401
            return self.head(through(self.layers, self.embeddings(input_ids=input_ids), None))

    axes = {0: "texts", 1: "tokens"}
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "model.onnx"
        torch.onnx.export(
            Tokens().eval(),
            (torch.tensor(texts[0])[None],),
            whole,
            input_names=["input_ids"],
            output_names=["odds"],
            dynamic_axes={"input_ids": axes, "odds": axes},
            opset_version=17,
            dynamo=False,
        )
        round_products(whole, output, iter([{"input_ids": ids[None]} for ids in texts]))
        round_embeddings(output)


def main() -> None:
    """Parse the command line, train and export."""
    parser = argparse.ArgumentParser(description="Train what tells the tokens of a letter.")
    parser.add_argument("material", type=Path)
    parser.add_argument("--epochs", type=float, default=EPOCHS)
    parser.add_argument("--start", type=Path, help="an exported model to go on from")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--output", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    material = list(windows(arguments.material))
    if not material:
        parser.error(f"{arguments.material}: no text is in it; classifier.training.spans writes it")
    trainee = train(material, arguments.epochs, start=arguments.start, rate=arguments.rate)
    every = max(1, len(material) // CALIBRATION)
    path = arguments.output / MODEL
    export(trainee, path, [window.ids for window in material[::every]])
    sys.stdout.write(f"{path}: {path.stat().st_size} bytes, sha256 {sha256_of(path)}\n")


if __name__ == "__main__":
    main()

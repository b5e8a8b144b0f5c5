"""A larger language model that learns to read letters and says so to the packaged one.

Run: ``python -m models.training.larger_reader spans.jsonl texts.jsonl --weights FOLDER --output
told.jsonl``, then give ``models.training.token_classifier`` both ``spans.jsonl`` and ``told.jsonl``
in one file. The folder holds a causal language model as Hugging Face publishes them; the mask that
hides what comes later is taken off, as a word's part in a letter hangs on both sides of it (Li et
al. 2023, "Label supervised LLaMA finetuning"). A GPU makes minutes of what are days without.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from models.token_classifier import KINDS, Whole
from models.training.objective import Tensor
from models.training.rates import warmed
from models.training.token_classifier import Window, cross_entropy, truth_of

SEED = 1
EPOCHS = 3
RATE, HEAD_RATE = 3e-5, 1e-3  # twice the rate ends in no number at all
WARM_UP = 15
LONGEST = 1000  # tokens that are read at once
TOGETHER = 12_000  # tokens of one step
HIDDEN, DROPOUT = 0.05, 0.1  # shares of what goes in and of the states that come out
READ_WEIGHT = 0.7  # how much a text that the model has read counts
BARRED = -1e4


class LargerReader:
    """A causal language model that reads both ways, and what makes odds of its states."""

    def __init__(self, folder: Path) -> None:
        """Load the weights in a folder."""
        import torch
        from transformers import AutoModel, PreTrainedTokenizerFast

        self.torch = torch
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.manual_seed(SEED)
        self.tokenizer = PreTrainedTokenizerFast.from_pretrained(folder, local_files_only=True)
        body = AutoModel.from_pretrained(folder, local_files_only=True, dtype=torch.float32)
        head = torch.nn.Linear(body.config.hidden_size, len(KINDS))
        torch.nn.init.zeros_(head.weight)
        torch.nn.init.zeros_(head.bias)
        body.get_input_embeddings().requires_grad_(requires_grad=False)
        self.body, self.head = body.to(self.device), head.to(self.device)

    def cut(self, text: str) -> tuple[Whole, Whole, Whole]:
        """Give token ids, where they begin behind blanks, and where they end."""
        found = self.tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
        ids = np.array(found["input_ids"], dtype=np.int64)
        places = np.array(found["offset_mapping"], dtype=np.int64).reshape(-1, 2)
        begins = [end - len(text[start:end].lstrip()) for start, end in places.tolist()]
        return ids, np.array(begins, dtype=np.int64), places[:, 1]

    def pieces(self, record: Mapping[str, Any]) -> Iterator[Window]:
        """Cut a labelled text into what is read at once."""
        ids, starts, ends = self.cut(record["text"])
        truth = truth_of(record, starts, ends)
        for at in range(0, len(ids), LONGEST):
            yield Window(ids[at : at + LONGEST], truth[at : at + LONGEST], record["weight"])

    def odds(self, rows: Sequence[Whole]) -> Tensor:
        """Give the log odds of tokens, shape (rows, tokens of the longest, kinds)."""
        torch = self.torch
        ids = torch.nn.utils.rnn.pad_sequence(
            [torch.tensor(row) for row in rows], batch_first=True, padding_value=-1
        ).to(self.device)
        known = ids >= 0
        # Every token sees all others of its text; padding sees itself, lest nothing be seen.
        seen = known[:, None, None, :] | torch.eye(
            ids.shape[1], dtype=torch.bool, device=self.device
        )
        barrier = torch.zeros(seen.shape, device=self.device).masked_fill(~seen, BARRED)
        states = self.body.get_input_embeddings()(ids.clamp(min=0))
        dropout = torch.nn.functional.dropout
        states = self.body(
            inputs_embeds=dropout(states, HIDDEN, self.body.training),
            attention_mask=barrier,
            use_cache=False,
        ).last_hidden_state
        return self.head(dropout(states, DROPOUT, self.body.training))

    def train(self, records: Sequence[Mapping[str, Any]], epochs: int = EPOCHS) -> None:
        """Learn what the words of labelled texts belong to."""
        torch = self.torch
        pieces = [piece for record in records for piece in self.pieces(record)]
        draw = np.random.default_rng(SEED)
        steps = [some for _ in range(epochs) for some in _batches(pieces, draw)]
        body = [one for one in self.body.parameters() if one.requires_grad]
        optimiser = torch.optim.AdamW(
            [{"params": body, "lr": RATE}, {"params": self.head.parameters(), "lr": HEAD_RATE}],
            weight_decay=0.01,
        )
        schedule = warmed(optimiser, len(steps), WARM_UP)
        self.body.train()
        for number, some in enumerate(steps, 1):
            loss = self._loss(some)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
            schedule.step()
            if number % 20 == 0:
                sys.stdout.write(f"step {number} of {len(steps)}: {loss.item():.3f}\n")
        self.body.eval()

    def _loss(self, some: Sequence[Window]) -> Tensor:
        torch = self.torch
        odds = self.odds([piece.ids for piece in some])
        truth = torch.nn.utils.rnn.pad_sequence(
            [torch.tensor(piece.truth) for piece in some], batch_first=True, padding_value=-1.0
        ).to(self.device)
        return cross_entropy(odds, truth, some)

    def shares(self, text: str) -> list[tuple[int, int, list[float]]]:
        """Give where each token stands, and how likely it belongs to each kind."""
        ids, starts, ends = self.cut(text)
        found: list[tuple[int, int, list[float]]] = []
        with self.torch.no_grad():
            for at in range(0, len(ids), LONGEST):
                likely = self.odds([ids[at : at + LONGEST]])[0].sigmoid().cpu().numpy()
                places = zip(starts[at:].tolist(), ends[at:].tolist(), likely, strict=False)
                found += [(a, b, [round(float(one), 3) for one in row]) for a, b, row in places]
        return found


def _batches(pieces: Sequence[Window], draw: np.random.Generator) -> list[list[Window]]:
    """Put pieces of like length together, as many as a step has tokens for, in a new order."""
    order = sorted(draw.permutation(len(pieces)).tolist(), key=lambda at: len(pieces[at].ids))
    found: list[list[Window]] = [[]]
    for at in order:
        if found[-1] and (len(found[-1]) + 1) * len(pieces[at].ids) > TOGETHER:
            found.append([])
        found[-1].append(pieces[at])
    return [found[at] for at in draw.permutation(len(found))]


def main() -> None:
    """Train on labelled texts and write what is held of others."""
    parser = argparse.ArgumentParser(description="Let a larger model read texts for a small one.")
    parser.add_argument("material", type=Path, help="by classifier.training.spans")
    parser.add_argument("texts", type=Path, help='JSON lines with a "text" each')
    parser.add_argument("--weights", type=Path, required=True, help="a causal language model")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    reader = LargerReader(arguments.weights)
    reader.train(_records(arguments.material), arguments.epochs)
    with arguments.output.open("w", encoding="utf-8") as stream:
        for record in _records(arguments.texts):
            told = {"text": record["text"], "shares": reader.shares(record["text"])}
            stream.write(json.dumps({**told, "weight": READ_WEIGHT}, ensure_ascii=False) + "\n")


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


if __name__ == "__main__":
    main()

"""A larger reader learns what words belong to, and the small one takes its word for it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from models.token_classifier import KINDS
from models.training.token_classifier import truth_of, windows

TEXT = "Ada swept floors . Ada was kind ."
DUTY = KINDS.index("duty")


def test_shares_are_what_a_text_belongs_to() -> None:
    likely = [0.25, 0.0, 0.0, 0.0, 0.0]
    record = {"text": TEXT, "shares": [[4, 9, likely]], "weight": 1.0}
    starts, ends = np.array([0, 4, 10]), np.array([3, 9, 10])
    truth = truth_of(record, starts, ends)
    np.testing.assert_array_equal(truth[1], likely)
    # Nothing is said of what no share tells of, nor of what has no letters.
    assert (truth[0] == -1).all()
    assert (truth[2] == -1).all()


def test_windows_take_spans_and_shares_alike(tmp_path: Path) -> None:
    records = [
        {"text": TEXT, "spans": {"duty": [[4, 16]]}, "weight": 1.0},
        {"text": TEXT, "shares": [[4, 16, [1, 0, 0, 0, 0]]], "weight": 0.7},
    ]
    material = tmp_path / "spans.jsonl"
    material.write_text("\n".join(map(json.dumps, records)), "utf-8")
    labelled, told = windows(material)
    assert (labelled.truth[:, DUTY] == 1).sum() == (told.truth[:, DUTY] == 1).sum() > 0
    assert (labelled.weight, told.weight) == (1.0, 0.7)


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a language model of one layer that knows nothing."""
    pytest.importorskip("sentence_transformers")
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2Model

    folder = tmp_path_factory.mktemp("language-model")
    words = ["[UNK]", *sorted(set(TEXT.split())), "fed", "horses", "was"]
    tokenizer = Tokenizer(
        models.WordLevel({word: at for at, word in enumerate(dict.fromkeys(words))}, "[UNK]")
    )
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    PreTrainedTokenizerFast(tokenizer_object=tokenizer).save_pretrained(folder)
    Qwen2Model(
        Qwen2Config(
            vocab_size=len(words),
            hidden_size=32,
            intermediate_size=32,
            num_hidden_layers=1,
            num_attention_heads=2,
            num_key_value_heads=1,
        )
    ).save_pretrained(folder)
    return folder


def test_it_learns_and_reads_both_ways(weights: Path) -> None:
    from models.training.larger_reader import LargerReader

    reader = LargerReader(weights)
    record = {"text": TEXT, "spans": {kind: [] for kind in KINDS}, "weight": 1.0}
    record["spans"] = {**record["spans"], "duty": [[4, 16]]}  # type: ignore[dict-item]
    reader.train([record], epochs=150)
    likely = {TEXT[start:end]: row[DUTY] for start, end, row in reader.shares(TEXT)}
    assert min(likely["swept"], likely["floors"]) > max(likely["kind"], likely["was"])
    # What stands behind a word tells of it, too.
    first = reader.shares("Ada swept floors")[0]
    assert first[2] != reader.shares("Ada was kind")[0][2]


def test_what_it_tells_lies_within_the_text(weights: Path) -> None:
    from models.training.larger_reader import LargerReader

    shares = LargerReader(weights).shares(TEXT)
    assert [TEXT[start:end] for start, end, _ in shares] == TEXT.split()
    assert all(0 <= one <= 1 for *_, row in shares for one in row)

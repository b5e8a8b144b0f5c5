"""The layers of the packaged MiniLM as int8 ONNX, run without torch.

The lower ones are as they were published; those on top of them give the vectors of the tier
``best`` (``models.onnx_encoder``). What reads letters has layers of its own
(``models.token_classifier``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.artefact import verified_path

LOWER = "minilm/lower.onnx"
TOKENIZER = "static/tokenizer.json"  # the encoders share one vocabulary
States = NDArray[np.float32]


def open_layers(name: str) -> Any:  # noqa: ANN401 - onnxruntime has no types
    """Open layers by the name of their artefact.

    Raises:
        ModelError: they are missing or damaged.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # One thread: a text alone is too small to share, and waiting threads keep a core busy.
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        str(verified_path(name)), options, providers=["CPUExecutionProvider"]
    )


@cache
def _lower() -> Any:  # noqa: ANN401 - onnxruntime has no types
    return open_layers(LOWER)


def lower_states(ids: NDArray[np.int64]) -> list[States]:
    """Give what the lower layers make of texts of one length.

    Args:
        ids: of the tokens, shape (texts, tokens).

    Returns:
        The states of the tokens, shape (texts, tokens, dimensions), and what bars them from
        each other, as upper layers take it.

    Raises:
        ModelError: they are missing or damaged.
    """
    inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
    return list(_lower().run(None, inputs))


def upper_states(upper: Any, below: Sequence[States]) -> States:  # noqa: ANN401
    """Give what upper layers make of the states below them, and of as much beside as they take."""
    inputs = {own.name: states for own, states in zip(upper.get_inputs(), below, strict=False)}
    return np.asarray(upper.run(None, inputs)[0])


def packaged_tokenizer(longest: int | None = None) -> Tokenizer:
    """Open the tokenizer, which fills no text up.

    Args:
        longest: tokens at which it cuts a text, None to cut none.

    Raises:
        ModelError: it is missing or damaged.
    """
    tokenizer = Tokenizer.from_file(str(verified_path(TOKENIZER)))
    if longest is None:
        tokenizer.no_truncation()
    else:
        tokenizer.enable_truncation(longest)
    tokenizer.no_padding()
    return tokenizer

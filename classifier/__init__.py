"""The matching: a letter in, unit groups with their proof and what is wrong with it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from classifier.frame import score_frame

__all__ = ["score_frame"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever is asked for
    """Give ``score_frame`` when it is asked for, as reading it in costs time."""
    if name == "score_frame":
        from classifier.frame import score_frame

        return score_frame
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

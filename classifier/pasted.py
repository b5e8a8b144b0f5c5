"""Text as people paste it -> a ``Letter``; the work is done in ``classifier.parsing``."""

from __future__ import annotations

from classifier.parsing.parse import parse

__all__ = ["parse"]

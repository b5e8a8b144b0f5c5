"""Letters in, unit groups with their proof out.

``classifier.precheck(letters, as_of=...)`` and ``classifier.score_frame(frame)`` are loaded
when they are first asked for.
"""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever is asked for
    """Load what costs time to import only when it is used."""
    from importlib import import_module

    if name == "precheck":
        return import_module("classifier.precheck")
    if name == "score_frame":
        return import_module("classifier.frame").score_frame
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

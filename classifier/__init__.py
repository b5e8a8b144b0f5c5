"""Letters in, unit groups with their proof out.

``classifier.precheck(letters, as_of=...)`` is loaded when it is first asked for.
"""

from __future__ import annotations

from types import ModuleType


def __getattr__(name: str) -> ModuleType:
    """Load what costs time to import only when it is used."""
    if name == "precheck":
        from importlib import import_module

        return import_module("classifier.precheck")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

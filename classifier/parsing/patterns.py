"""Patterns that are made when they are first used, since few texts need all of them.

Compiling every pattern of this package costs more than reading a letter does.
"""

from __future__ import annotations

import atexit
import re
from functools import cache
from typing import Any, cast

from classifier.parsing.compiled import Key, Shelf, shelf_path

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "pattern")
_known: set[Key] = set()


class _Late:
    def __init__(self, source: Key) -> None:
        self._source = source

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - stands for any part of a pattern
        compiled = _shelf().pattern(*self._source)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern that is made at its first use, and is kept for the next start.

    It must be the package's own: nothing of a letter is ever kept.
    """
    key = pattern, int(flags)
    _known.add(key)
    return cast("re.Pattern[str]", _Late(key))


@cache
def _shelf() -> Shelf:
    shelf = Shelf(shelf_path())
    atexit.register(shelf.write, _known)
    return shelf

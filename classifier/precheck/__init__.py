"""The pre-check: letters or a claimed code held against dated lists and programmes.

The package can be called: ``classifier.precheck(letters, as_of=...)`` is ``precheck`` below.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

from classifier.letter import Letter
from classifier.precheck.question import Period, Question
from classifier.precheck.result import Precheck
from classifier.precheck.rules import Rules
from classifier.precheck.run import check, precheck

__all__ = ["Period", "Precheck", "Question", "Rules", "check", "precheck"]


class _Callable(ModuleType):
    def __call__(self, letters: Sequence[Letter] = (), **question: Any) -> Precheck:  # noqa: ANN401
        return precheck(letters, **question)


sys.modules[__name__].__class__ = _Callable

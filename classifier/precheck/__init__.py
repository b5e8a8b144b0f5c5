"""The pre-check: letters or a claimed code held against dated lists and programmes."""

from __future__ import annotations

from classifier.precheck.question import Period, Question
from classifier.precheck.result import Precheck
from classifier.precheck.run import check, precheck

__all__ = ["Period", "Precheck", "Question", "check", "precheck"]

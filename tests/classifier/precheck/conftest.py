"""What the tests of the pre-check share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.precheck import Precheck, precheck
from tests.classifier.precheck.letters import AS_OF


@pytest.fixture(scope="session")
def checked(matcher: Matcher) -> Callable[..., Precheck]:
    """Check letters as of 1 June 2026, unless a test says otherwise."""

    def run(*letters: Letter, **question: object) -> Precheck:
        return precheck(letters, **{"as_of": AS_OF, "matcher": matcher, **question})  # type: ignore[arg-type]

    return run

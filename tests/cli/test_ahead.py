"""What is begun ahead gives its result, or its error, where it is asked for."""

from __future__ import annotations

import pytest

from cli.ahead import begun


def test_gives_what_was_made() -> None:
    result = begun(lambda: 7)
    assert (result(), result()) == (7, 7)


def test_raises_where_the_result_is_asked_for() -> None:
    def fail() -> int:
        raise ValueError("broken")

    result = begun(fail)
    with pytest.raises(ValueError, match="broken"):
        result()

"""Lists of words, written in one run of text."""

from __future__ import annotations


def words(written: str) -> list[str]:
    """Give the words of a run of text one by one."""
    return written.split()

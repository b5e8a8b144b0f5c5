"""Dates as people give them on the command line."""

from __future__ import annotations

from datetime import date, datetime

from classifier.errors import LetterError


def day_from(text: str | None, option: str) -> date | None:
    """Read a date such as 2026-02-18; None stays None.

    Raises:
        LetterError: it is no such date.
    """
    if text is None:
        return None
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%d").date()  # noqa: DTZ007 - a calendar date
    except ValueError:
        message = f"{text[:40]!r} is no date; give year, month and day, such as 2026-02-18"
        raise LetterError(f"{option}: {message}") from None


def today() -> date:
    """Give the date here and now."""
    return datetime.now().astimezone().date()

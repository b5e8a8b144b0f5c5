"""Titles that the body of a text states, else those above it, and what is one by its place."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.parsing.layout import Line
from classifier.parsing.outline import Outline
from classifier.parsing.title_roles import names_job
from classifier.parsing.told_titles import told_titles
from classifier.parsing.untold_titles import untold_title
from classifier.quotation import Quotation


def body_titles(
    text: str, masked: str, body: Sequence[Line], person: Quotation | None
) -> list[Quotation]:
    """Give the titles that the body tells, else those told above it."""
    titles: list[Quotation] = []
    if body:
        titles = told_titles(text, masked, body[0].start, body[-1].end, person)
    if not titles and body and body[0].start:
        titles = told_titles(text, masked, 0, body[0].start)
    return [title for title in titles if not _is_name(title, person)]


def with_untold(
    text: str,
    titles: list[Quotation],
    read: tuple[Sequence[Line], Outline],
    person: Quotation | None,
) -> list[Quotation]:
    """Give what is a title by its place where none has an occupation's noun or a capital.

    ``read`` are the lines of the body and the outline of the letter.
    """
    if any(names_job(title.text) or not title.text.islower() for title in titles):
        return titles
    untold = untold_title(text, *read, person)
    return [untold] if untold and not _is_name(untold, person) else titles


def _is_name(title: Quotation, person: Quotation | None) -> bool:
    """Tell the surname "Smith" or "Cook" of whom the letter is about from a title."""
    words = person.text.casefold().split() if person else []
    return title.text.casefold() in words and title.text[0].isupper()

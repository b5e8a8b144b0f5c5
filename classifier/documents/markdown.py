"""Markdown, through the HTML that it stands for."""

from __future__ import annotations

from classifier.documents.html import shown
from classifier.documents.plain import decoded
from classifier.documents.text import Text


def read(data: bytes) -> Text:
    """Read the text of a Markdown file; its line breaks stay line breaks.

    Raises:
        LetterError: it is no text, or more than a letter can have.
    """
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark", {"breaks": True, "html": True}).enable("table")
    return Text(shown(markdown.render(decoded(data))), "md")

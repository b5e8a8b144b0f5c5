"""Each kind of document and the module that reads it, imported when it is needed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

from classifier.documents.text import Text

_MODULES = {
    "eml": "mail",
    "html": "html",
    "image": "image",
    "md": "markdown",
    "pdf": "pdf",
    "rtf": "rtf",
    "zip": "office",
}


def read(data: bytes, kind: str) -> Text:
    """Read a document of a known kind in this process.

    Raises:
        LetterError: it can't be read.
    """
    module = import_module(f"classifier.documents.{_MODULES[kind]}")
    return cast("Callable[[bytes], Text]", module.read)(data)

"""How a command ends: its exit codes, and errors as one line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

import typer

from cli.terminal import clean


class Exit(IntEnum):
    """The documented exit codes."""

    OK = 0
    USAGE = 2
    INTERRUPTED = 130


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn the errors of the domain into one line on standard error and exit code 2."""
    from classifier.errors import LetterError
    from models.errors import ModelError
    from occupations.errors import CatalogueError

    try:
        yield
    except (LetterError, ModelError, CatalogueError) as error:
        sys.stderr.write(f"dutymatch: {clean(str(error))}\n")
        raise typer.Exit(Exit.USAGE) from error
    except KeyboardInterrupt:
        raise typer.Exit(Exit.INTERRUPTED) from None

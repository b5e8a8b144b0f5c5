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
    FOUND = 1
    USAGE = 2
    INTERRUPTED = 130


def exit_code(severity: str | None, *, strict: bool) -> Exit:
    """Give the exit code for the highest severity among the findings, None without any."""
    grave = {"serious", "warning"} if strict else {"serious"}
    return Exit.FOUND if severity in grave else Exit.OK


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn the errors of the domain into one line on standard error and exit code 2."""
    from classifier.errors import LetterError, OutputError
    from models.errors import ModelError
    from occupations.errors import CatalogueError

    try:
        yield
    except (LetterError, OutputError, ModelError, CatalogueError) as error:
        sys.stderr.write(f"dutymatch: {clean(str(error))}\n")
        raise typer.Exit(Exit.USAGE) from error
    except KeyboardInterrupt:
        raise typer.Exit(Exit.INTERRUPTED) from None

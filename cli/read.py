"""``dutymatch read``: what is understood of a letter, before anything is matched."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from cli.options import LARGEST_MB, JsonOption, LargestOption
from cli.outcome import one_line_errors
from cli.source import letter_from
from cli.terminal import open_console


def read(
    file: Annotated[
        str | None,
        typer.Argument(
            help="A letter, '-' for standard input, or 'sample' for the bundled letter; "
            "without it you are asked to paste.",
            show_default=False,
        ),
    ] = None,
    as_json: JsonOption = False,
    largest: LargestOption = LARGEST_MB,
) -> None:
    """Show what was understood of a letter: its positions, dates, hours, pay and duties."""
    with one_line_errors():
        letter = letter_from(file, largest=largest)
    if as_json:
        from classifier.letter_schema import reading_json

        sys.stdout.write(json.dumps(reading_json(letter), indent=2) + "\n")
    else:
        from cli.read_view import read_view

        open_console().print(read_view(letter))

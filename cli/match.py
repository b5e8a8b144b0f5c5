"""``dutymatch match``: a letter in, unit groups with their proof out."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from cli.options import CatalogueOption, EncoderOption, JsonOption, Tier, TierOption
from cli.outcome import one_line_errors
from cli.source import letter_from
from cli.terminal import open_console


def match(
    file: Annotated[
        str | None,
        typer.Argument(
            help="A text file, '-' for standard input, or 'sample' for the bundled letter; "
            "without it you are asked to paste.",
            show_default=False,
        ),
    ] = None,
    title: Annotated[
        str | None, typer.Option(help="The job title, in place of one in the text.")
    ] = None,
    top: Annotated[int, typer.Option(min=1, max=50, help="How many unit groups to show.")] = 5,
    as_json: JsonOption = False,
    catalogue: CatalogueOption = None,
    tier: TierOption = Tier.FAST,
    encoder: EncoderOption = None,
) -> None:
    """Propose unit groups for the duties of a letter, each with its proof."""
    with one_line_errors():
        from classifier.matcher import Matcher

        letter = letter_from(file, title)
        result = Matcher.open(catalogue, tier=tier, encoder=encoder).match(letter, top=top)
    if as_json:
        from classifier.schema import to_json

        sys.stdout.write(json.dumps(to_json(result), indent=2) + "\n")
        return
    from cli.match_view import match_view

    console = open_console()
    console.print(match_view(result, console))

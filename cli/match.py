"""``dutymatch match``: a letter in, unit groups with their proof out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.ahead import begun
from cli.options import (
    LARGEST_MB,
    CatalogueOption,
    EncoderOption,
    ForceOption,
    JsonOption,
    LargestOption,
    QuietOption,
    StrictOption,
    TierOption,
)
from cli.outcome import exit_code, one_line_errors
from cli.source import letter_from
from cli.terminal import open_console

if TYPE_CHECKING:
    from classifier.assessment import Assessment
    from classifier.matcher import Matcher


def match(
    file: Annotated[
        str | None,
        typer.Argument(
            help="A letter (.txt .md .html .docx .odt .rtf .pdf .eml), '-' for standard input, "
            "or 'sample' for the bundled letter; without it you are asked to paste.",
            show_default=False,
        ),
    ] = None,
    title: Annotated[
        str | None, typer.Option(help="The job title, in place of one in the text.")
    ] = None,
    claim: Annotated[
        str | None,
        typer.Option(help="A code that is claimed; one of NOC 2016 is understood, too."),
    ] = None,
    top: Annotated[int, typer.Option(min=1, max=50, help="How many unit groups to show.")] = 5,
    as_json: JsonOption = False,
    catalogue: CatalogueOption = None,
    tier: TierOption = None,
    encoder: EncoderOption = None,
    strict: StrictOption = False,
    quiet: QuietOption = False,
    report: Annotated[
        Path | None, typer.Option(help="Write an HTML report to this file, too.")
    ] = None,
    force: ForceOption = False,
    largest: LargestOption = LARGEST_MB,
) -> None:
    """Propose unit groups for the duties of a letter, with proof, and say what is wrong with it."""
    with one_line_errors():
        from classifier.errors import OutputError

        opened = begun(lambda: _opened(catalogue, tier, encoder))
        letter = letter_from(file, title, largest=largest)
        if report and file and report.exists() and Path(file).exists() and report.samefile(file):
            raise OutputError(f"{report}: this is the letter; name another file for the report")
        from classifier.assessment import assess

        result = assess(opened(), letter, claim=claim, top=top)
        if report:
            from classifier.report import write_report
            from classifier.schema import to_json

            name = Path(letter.id).name
            record = to_json(result) | {"id": name}
            write_report([record], report, heading=f"dutymatch: {name}", force=force)
    if not quiet:
        _print(result, as_json=as_json)
    raise typer.Exit(exit_code(result.severity, strict=strict))


def _print(result: Assessment, *, as_json: bool) -> None:
    if as_json:
        from classifier.schema import to_json

        sys.stdout.write(json.dumps(to_json(result), indent=2) + "\n")
    else:
        from cli.match_view import match_view

        console = open_console()
        console.print(match_view(result, console))


def _opened(catalogue: str | None, tier: str | None, encoder: str | None) -> Matcher:
    from classifier.matcher import Matcher

    return Matcher.open(catalogue, tier=tier, encoder=encoder)

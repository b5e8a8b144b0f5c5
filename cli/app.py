"""The command ``dutymatch``."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cli import catalogue, categories
from cli.batch import batch
from cli.evaluate import evaluate
from cli.findings import findings
from cli.match import match
from cli.outcome import Exit
from cli.precheck import precheck
from cli.read import read
from cli.show import search, show
from cli.usage import OneLineUsage

app = typer.Typer(
    cls=OneLineUsage,
    name="dutymatch",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Read the duties of a reference letter and propose NOC 2021 unit groups, with proof. "
    "Nothing leaves this machine. No legal advice.\n\n"
    "Exit codes: 0 done, 1 findings of severity serious or letters that failed, 2 input or usage "
    "error, 130 interrupted.",
)
app.command()(match)
app.command()(read)
app.command()(precheck)
app.command()(findings)
app.command()(batch)
app.command()(show)
app.command()(search)
app.command()(evaluate)
app.add_typer(catalogue.app, name="catalogue")
app.add_typer(categories.app, name="categories")


def _print_version(asked: bool) -> None:  # noqa: FBT001 - typer calls it so
    if asked:
        from importlib.metadata import version

        typer.echo(f"dutymatch {version('dutymatch')}")
        raise typer.Exit


@app.callback()
def main(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Take the options that come before a command."""


def run() -> None:
    """Run the command; an output that can't be written is one line, too."""
    try:
        app()
        sys.stdout.flush()
    except OSError as error:
        sys.stderr.write(f"dutymatch: can't write the output ({error.strerror})\n")
        sys.stdout = None  # nothing more can be flushed
        sys.exit(Exit.USAGE)


if __name__ == "__main__":
    run()

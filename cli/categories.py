"""``dutymatch categories``: the dated lists of occupations on this machine."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import RenderableType
from typer.core import TyperGroup

from cli.day import day_from
from cli.outcome import one_line_errors
from cli.terminal import open_console, quoted


class _ShownByDefault(TyperGroup):
    """Takes ``dutymatch categories 2026`` for ``dutymatch categories show 2026``."""

    def parse_args(self, ctx: Any, args: Sequence[str]) -> list[str]:  # noqa: ANN401 - click's
        named = bool(args) and (args[0] in self.commands or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, [*args] if named else ["show", *args])


app = typer.Typer(
    cls=_ShownByDefault,
    help="The dated lists of occupations: Express Entry categories, and lists of your own. "
    "Without a command: 'show'.",
)

ListOption = Annotated[str, typer.Option("--list", help="Which list.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
EXPRESS_ENTRY = "express-entry"  # as in occupations.categories, which costs time to import


@app.command()
def show(
    what: Annotated[
        str | None,
        typer.Argument(
            help="A version (2026), a category (stem) or a code (21232; one of NOC 2016 shows "
            "its successors); without it all versions.",
            show_default=False,
        ),
    ] = None,
    version: Annotated[
        str | None, typer.Option(help="The version to show.", show_default=False)
    ] = None,
    on: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help="Show the version in force on this day.",
            show_default=False,
        ),
    ] = None,
    name: ListOption = EXPRESS_ENTRY,
    as_json: JsonOption = False,
) -> None:
    """Show versions and categories, one version, one category, or a code through all versions."""
    with one_line_errors():
        from cli.categories_view import shown
        from occupations.category_store import open_series

        series = open_series(name)
        chosen = series.version(version) if version else None
        if (day := day_from(on, "--on")) is not None:
            chosen = series.in_force(day)
        view, record = shown(series, (what or "").strip(), chosen)
    _print(view, record, as_json=as_json)


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="A version, such as 2025.")],
    new: Annotated[str, typer.Argument(help="Another version, such as 2026.")],
    name: ListOption = EXPRESS_ENTRY,
    as_json: JsonOption = False,
) -> None:
    """Say what changed from one version of a list to another."""
    with one_line_errors():
        from cli.categories_view import difference_view
        from occupations.category_diff import difference
        from occupations.category_record import difference_record
        from occupations.category_store import open_series

        series = open_series(name)
        change = difference(series.version(old), series.version(new))
        view = difference_view(change)
    _print(view, difference_record(change), as_json=as_json)


@app.command("import")
def import_(file: Annotated[Path, typer.Argument(help="A list version as a TOML file.")]) -> None:
    """Add a version of a list, or a new list, from a file."""
    with one_line_errors():
        from occupations.category_store import import_list

        done = import_list(file)
    stored, console = done.version, open_console()
    codes = f"{len(stored.codes)} codes in {len(stored.categories)} categories"
    console.print(quoted(f"{stored.title}, version {stored.version}: {codes}"))
    console.print(
        quoted(f"In force from {stored.first_day} to {stored.last_day or 'further notice'}")
    )
    if done.replaced is not None:
        console.print(quoted(f"It takes the place of version {done.replaced.version}"))
    if done.closed is not None:
        console.print(quoted(f"Version {done.closed.version} ends on {done.closed.last_day}"))


@app.command()
def remove(
    version: Annotated[str, typer.Argument(help="An imported version.")],
    name: ListOption = EXPRESS_ENTRY,
) -> None:
    """Delete an imported version; what it replaced or ended is as before."""
    with one_line_errors():
        from occupations.category_store import remove_list

        gone = remove_list(version, name)
    open_console().print(quoted(f"Version {gone.version} of {gone.title} is removed"))


def _print(view: RenderableType, record: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(record, indent=2) + "\n")
    else:
        open_console().print(view)

"""``dutymatch catalogue``: the catalogues on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from cli.options import CatalogueOption
from cli.outcome import one_line_errors
from cli.terminal import open_console, quoted

app = typer.Typer(no_args_is_help=True, help="The catalogues on this machine.")


@app.command("import")
def import_(
    elements: Annotated[Path, typer.Option(help="Statistics Canada's CSV file of elements.")],
    structure: Annotated[Path, typer.Option(help="Its CSV file of the structure, in English.")],
    name: Annotated[str | None, typer.Option(help="A name for it.", show_default=False)] = None,
) -> None:
    """Import the official text from Statistics Canada's own files."""
    with one_line_errors():
        from occupations.official_import import import_official

        done = import_official(elements, structure, name)
    edition = done.catalogue.edition
    console = open_console()
    known = "a known release" if done.known else "an edition that is not known; read with care"
    console.print(quoted(f"{edition.title}: {known}"))
    console.print(quoted(f"{len(done.catalogue)} unit groups stored as {edition.name}"))
    console.print(quoted(f"Use it: dutymatch match letter.txt --catalogue {edition.name}"))


@app.command("list")
def list_() -> None:
    """List the catalogues on this machine."""
    with one_line_errors():
        from occupations.store import available

        found = available()
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for column in ("name", "title", "origin"):
        table.add_column(column)
    for catalogue in found:
        edition = catalogue.edition
        table.add_row(quoted(edition.name), quoted(edition.title), quoted(edition.origin))
    open_console().print(table)


@app.command()
def info(catalogue: CatalogueOption = None) -> None:
    """Say what a catalogue holds and where it comes from, after checking all of it."""
    with one_line_errors():
        from occupations.store import open_catalogue

        chosen = open_catalogue(catalogue)
        chosen.validate()
        counts = chosen.counts()
    edition = chosen.edition
    console = open_console()
    facts = {"name": edition.name, "title": edition.title, "origin": edition.origin}
    facts |= {"folder": str(chosen.folder), "fingerprint": chosen.fingerprint} | edition.source
    for label, value in facts.items():
        console.print(Text.assemble((f"{label:<18}", "dim"), quoted(value)))
    for label, count in counts.items():
        console.print(Text.assemble((f"{label.replace('_', ' '):<18}", "dim"), str(count)))


@app.command()
def remove(name: Annotated[str, typer.Argument(help="An imported catalogue's name.")]) -> None:
    """Delete an imported catalogue."""
    with one_line_errors():
        from occupations.store import remove as remove_stored

        remove_stored(name)
    open_console().print(quoted(f"{name} is removed"))

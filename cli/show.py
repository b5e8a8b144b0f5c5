"""``dutymatch show`` and ``dutymatch search``: profiles and titles of a catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from cli.options import CatalogueOption
from cli.outcome import one_line_errors
from cli.terminal import open_console, quoted

if TYPE_CHECKING:
    from classifier.title_search import TitleHit
    from occupations.catalogue import Catalogue
    from occupations.unit_group import MainDuty


def show(
    code: Annotated[str, typer.Argument(help="A code, or one of the version before (2174).")],
    catalogue: CatalogueOption = None,
) -> None:
    """Show the profile of a unit group; a code of the version before shows its successors."""
    with one_line_errors():
        from occupations.codes import resolve
        from occupations.store import open_catalogue

        chosen, code = open_catalogue(catalogue), code.strip()
        codes = resolve(chosen, code)
        console = open_console()
        if codes != (code,):
            _print_successors(console, chosen, code, codes)
        else:
            _print_profile(console, chosen, code)


def search(
    text: Annotated[str, typer.Argument(help="A job title, or a part of one.")],
    top: Annotated[int, typer.Option(min=1, max=100, help="How many titles to show.")] = 10,
    catalogue: CatalogueOption = None,
) -> None:
    """Search the titles of a catalogue."""
    with one_line_errors():
        from classifier.claim_text import read_claim
        from classifier.title_search import NEAR, search_titles
        from occupations.store import open_catalogue

        chosen = open_catalogue(catalogue)
        named = read_claim(chosen, text)
        hits = [] if named.is_alone else search_titles(chosen, text, top=top)
    console = open_console()
    if named.is_alone:
        console.print(quoted(f"{named.code} is a code and no title: dutymatch show {named.code}"))
        return
    if not hits or hits[0].likeness < NEAR:
        rest = "; these have some letters in common with it:" if hits else ""
        console.print(quoted(f"No title is like {text.strip()!r}{rest}"))
    if hits:
        console.print(_found(hits))
    console.print(origin_line(chosen))


def _found(hits: list[TitleHit]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("code")
    table.add_column("title found", ratio=1)
    table.add_column("unit group", ratio=1)
    table.add_column("likeness", justify="right")
    for hit in hits:
        shared = f"(also {', '.join(hit.shared_with)})" if hit.shared_with else ""
        found = Text(" ").join(filter(None, (quoted(hit.title), quoted(shared))))
        table.add_row(quoted(hit.group.code), found, quoted(hit.group.title), f"{hit.likeness:.0f}")
    return table


def origin_line(catalogue: Catalogue) -> Text:
    """Say which catalogue an output rests on and where that comes from."""
    edition = catalogue.edition
    return Text.assemble("\n", quoted(f"{edition.title} ({edition.origin})", "dim"))


def _print_successors(
    console: Console, catalogue: Catalogue, code: str, successors: tuple[str, ...]
) -> None:
    edition = catalogue.edition
    console.print(quoted(f"{code} is a code of {edition.predecessor}; in {edition.title} it is"))
    for successor in successors:
        console.print(
            Text.assemble("  ", quoted(successor), "  ", quoted(catalogue[successor].title))
        )
    console.print(Text(f"\nFor a profile: dutymatch show {successors[0]}", style="dim"))
    console.print(origin_line(catalogue))


def _print_profile(console: Console, catalogue: Catalogue, code: str) -> None:
    group = catalogue[code]
    console.print(Text.assemble(quoted(code, "bold"), " ", quoted(group.title, "bold")))
    facts = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    facts.add_column(style="dim", no_wrap=True)
    facts.add_column(ratio=1)
    for label, value in _facts(catalogue, code):
        facts.add_row(label, quoted(value))
    console.print(facts)
    console.print(Text("\nLead statement", style="bold"))
    console.print(Padding(quoted(group.lead_statement), (0, 0, 0, 2)))
    console.print(Text("\nMain duties", style="bold"))
    console.print(Padding(_duties(catalogue.main_duties(code)), (0, 0, 0, 2)))
    titles = "; ".join(example.title for example in catalogue.example_titles(code)[:20])
    console.print(Text("\nExample titles", style="bold"))
    console.print(Padding(quoted(titles), (0, 0, 0, 2)))
    if distinctions := catalogue.distinctions(code):
        console.print(Text("\nRivals", style="bold"))
        for one in distinctions:
            rival = Text.assemble(
                quoted(one.rival, "bold"), " ", quoted(catalogue[one.rival].title)
            )
            console.print(Padding(rival, (0, 0, 0, 2)))
            console.print(Padding(quoted(one.separating_duties), (0, 0, 0, 4)))


def _facts(catalogue: Catalogue, code: str) -> list[tuple[str, str]]:
    group = catalogue[code]
    levels = group.hierarchy
    named = [
        ("broad category", levels.broad_category),
        ("major group", levels.major_group),
        ("sub-major group", levels.sub_major_group),
        ("minor group", levels.minor_group),
    ]
    facts = [("French title", group.title_fr)]
    facts.append(("TEER", "" if group.teer is None else str(group.teer)))
    facts += [(label, f"{level.code} {level.title}".strip()) for label, level in named]
    facts.append(("catalogue", f"{catalogue.edition.title} ({catalogue.edition.origin})"))
    return [(label, value) for label, value in facts if value]


def _duties(duties: tuple[MainDuty, ...]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(justify="right", style="dim")
    table.add_column(ratio=1)
    heading = ""
    for duty in duties:
        if duty.sub_heading != heading:
            heading = duty.sub_heading
            table.add_row("", quoted(heading, "italic"))
        table.add_row(str(duty.number), quoted(duty.text))
    return table

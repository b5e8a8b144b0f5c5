"""The options of ``dutymatch precheck``."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

_DATE = "DATE"


class Status(StrEnum):
    """What the work was done as; the same as in ``classifier.precheck.question``."""

    EMPLOYEE = "employee"
    SELF_EMPLOYED = "self-employed"
    STUDENT = "student"


Letters = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="LETTER...",
        help="Letters, '-' for standard input, or 'sample'; none with --claim alone.",
        show_default=False,
    ),
]
ClaimOption = Annotated[
    str | None, typer.Option(help="A code that is claimed; one of NOC 2016 is understood, too.")
]
AsOfOption = Annotated[
    str | None, typer.Option(metavar=_DATE, help="The day of the invitation; today without it.")
]
ApplicationOption = Annotated[
    str | None, typer.Option(metavar=_DATE, help="The day the application is received.")
]
CategoryOption = Annotated[
    list[str] | None,
    typer.Option(metavar="KEY", help="Look at this category only (stem); may be repeated."),
]
PlaceOption = Annotated[
    bool | None,
    typer.Option("--in-canada/--abroad", help="Where the work was.", show_default=False),
]
StartOption = Annotated[
    str | None, typer.Option(metavar=_DATE, help="First day of work, of a single position.")
]
EndOption = Annotated[
    str | None, typer.Option(metavar=_DATE, help="Last day; without it the job goes on.")
]
HoursOption = Annotated[
    float | None, typer.Option(help="Hours of work a week, of a single position.")
]
StatusOption = Annotated[Status | None, typer.Option(help="What the work was done as.")]
StaleOption = Annotated[
    int, typer.Option(min=0, help="Days after which a verified list is called stale.")
]
ListOption = Annotated[
    str, typer.Option("--list", help="Which list; 'dutymatch categories' shows them.")
]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Show all detail.")]

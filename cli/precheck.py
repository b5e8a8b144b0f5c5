"""``dutymatch precheck``: letters or a claimed code against lists, dates, hours and places."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from typing import Annotated

import typer

from cli.day import day_from, today
from cli.options import CatalogueOption, JsonOption, StrictOption, Tier, TierOption
from cli.outcome import exit_code, one_line_errors
from cli.terminal import open_console

_DATE = "DATE"


class Status(StrEnum):
    """What the work was done as; the same as in ``classifier.precheck.question``."""

    EMPLOYEE = "employee"
    SELF_EMPLOYED = "self-employed"
    STUDENT = "student"


def precheck(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="LETTER...",
            help="Letters, '-' for standard input, or 'sample'; none with --claim alone.",
            show_default=False,
        ),
    ] = None,
    claim: Annotated[
        str | None,
        typer.Option(help="A code that is claimed; one of NOC 2016 is understood, too."),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(metavar=_DATE, help="The day of the invitation; today without it."),
    ] = None,
    application_date: Annotated[
        str | None, typer.Option(metavar=_DATE, help="The day the application is received.")
    ] = None,
    category: Annotated[
        list[str] | None,
        typer.Option(metavar="KEY", help="Look at this category only (stem); may be repeated."),
    ] = None,
    in_canada: Annotated[
        bool | None,
        typer.Option("--in-canada/--abroad", help="Where the work was.", show_default=False),
    ] = None,
    start: Annotated[str | None, typer.Option(metavar=_DATE, help="First day of work.")] = None,
    end: Annotated[
        str | None, typer.Option(metavar=_DATE, help="Last day; without it the job goes on.")
    ] = None,
    hours: Annotated[float | None, typer.Option(help="Hours of work a week.")] = None,
    status: Annotated[Status | None, typer.Option(help="What the work was done as.")] = None,
    stale_days: Annotated[
        int, typer.Option(min=0, help="Days after which a verified list is called stale.")
    ] = 120,
    series: Annotated[
        str, typer.Option("--list", help="Which list; 'dutymatch categories' shows them.")
    ] = "express-entry",
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show all detail.")] = False,
    as_json: JsonOption = False,
    catalogue: CatalogueOption = None,
    tier: TierOption = Tier.FAST,
    strict: StrictOption = False,
) -> None:
    """Say which categories a code is on, what they ask for, and what the letters show of it."""
    with one_line_errors():
        from classifier.matcher import Matcher
        from classifier.precheck import Period
        from classifier.precheck import precheck as check
        from cli.source import letter_from

        place = None if in_canada is None else "canada" if in_canada else "abroad"
        asked_day = day_from(as_of, "--as-of") or today()
        received = day_from(application_date, "--application-date")
        period = Period(day_from(start, "--start"), day_from(end, "--end"), hours)
        letters = [letter_from(file, None) for file in files or ()]
        matcher = Matcher.open(catalogue, tier=tier)
        found = check(
            letters,
            as_of=asked_day,
            application_date=received,
            claim=claim,
            categories=category or (),
            place=place,  # type: ignore[arg-type]
            status=status.value if status else None,
            period=period,
            stale_days=stale_days,
            series=series,
            matcher=matcher,
        )
    if as_json:
        from classifier.precheck.record import document

        record = document(found, matcher.catalogue)
        sys.stdout.write(json.dumps(record, indent=2) + "\n")
    else:
        from cli.precheck_view import precheck_view

        open_console().print(precheck_view(found, verbose=verbose))
    raise typer.Exit(exit_code(found.severity, strict=strict))

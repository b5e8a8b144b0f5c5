"""``dutymatch precheck``: letters or a claimed code against lists, dates, hours and places."""

from __future__ import annotations

import json
import sys

import typer

from cli.day import day_from, today
from cli.options import (
    LARGEST_MB,
    CatalogueOption,
    EncoderOption,
    JsonOption,
    LargestOption,
    StrictOption,
    TierOption,
)
from cli.outcome import exit_code, one_line_errors
from cli.precheck_options import (
    ApplicationOption,
    AsOfOption,
    CategoryOption,
    ClaimOption,
    EndOption,
    HoursOption,
    Letters,
    ListOption,
    PlaceOption,
    StaleOption,
    StartOption,
    StatusOption,
    VerboseOption,
)
from cli.source import letter_from
from cli.terminal import open_console


def precheck(
    files: Letters = None,
    claim: ClaimOption = None,
    as_of: AsOfOption = None,
    application_date: ApplicationOption = None,
    category: CategoryOption = None,
    in_canada: PlaceOption = None,
    start: StartOption = None,
    end: EndOption = None,
    hours: HoursOption = None,
    status: StatusOption = None,
    stale_days: StaleOption = 120,
    series: ListOption = "express-entry",
    verbose: VerboseOption = False,
    as_json: JsonOption = False,
    catalogue: CatalogueOption = None,
    tier: TierOption = None,
    encoder: EncoderOption = None,
    strict: StrictOption = False,
    largest: LargestOption = LARGEST_MB,
) -> None:
    """Say which categories a code is on, what they ask for, and what the letters show of it."""
    with one_line_errors():
        from classifier.matcher import Matcher
        from classifier.precheck import Period
        from classifier.precheck import precheck as check

        day = day_from(as_of, "--as-of") or today()
        received = day_from(application_date, "--application-date")
        period = Period(day_from(start, "--start"), day_from(end, "--end"), hours)
        letters = [letter_from(file, largest=largest) for file in files or ()]
        matcher = Matcher.open(catalogue, tier=tier, encoder=encoder)
        found = check(
            letters,
            as_of=day,
            application_date=received,
            claim=claim,
            categories=category or (),
            place=None if in_canada is None else "canada" if in_canada else "abroad",
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

"""The options of ``dutymatch batch``."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

FOLDER_OUTPUT = "letters.jsonl"


class Engine(StrEnum):
    """Where letters are scored."""

    LOCAL = "local"
    DASK = "dask"


def _column(part: str) -> Any:  # noqa: ANN401 - typer's own kind of value
    return typer.Option(
        metavar="NAME", help=f"The column of {part}; guessed without it.", show_default=False
    )


InputsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Letters, folders of letters, and tables: .csv .tsv .xlsx .jsonl .parquet; '-' "
        "is standard input, JSON lines if it begins with '{', else one letter.",
    ),
]
OutputOption = Annotated[
    str,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where the results go: .jsonl holds everything, .csv .xlsx .parquet a row a "
        f"letter; in a folder, {FOLDER_OUTPUT}.",
    ),
]
ReportOption = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write an HTML report to this file, too.")
]
PatternOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME", help="Of a folder, only files of such names, as '*.docx'; may be repeated."
    ),
]
IdColumn = Annotated[str | None, _column("ids")]
TitleColumn = Annotated[str | None, _column("job titles")]
DutiesColumn = Annotated[str | None, _column("duties")]
ClaimColumn = Annotated[str | None, _column("claimed codes")]
TextColumn = Annotated[str | None, _column("whole texts")]
PrecheckOption = Annotated[
    bool,
    typer.Option(
        "--precheck",
        help="Add the category lists and what they ask for. A row may have a day of its own, "
        "'as_of', which counts only with this.",
    ),
]
AsOfOption = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="The day of the invitation, for all rows without 'as_of'; brings --precheck "
        "along. Without it, today.",
    ),
]
LargestOption = Annotated[
    float,
    typer.Option(
        "--largest", min=0.001, metavar="MB", help="The largest letter that is read, in MB."
    ),
]
TopOption = Annotated[
    int, typer.Option(min=1, max=50, metavar="N", help="How many unit groups to keep.")
]
WorkersOption = Annotated[
    int | None,
    typer.Option(min=1, max=512, metavar="N", help="How many processes.", show_default="all cores"),
]
ResumeOption = Annotated[
    bool, typer.Option("--resume", help="Go on with a run that was interrupted.")
]
EngineOption = Annotated[
    Engine, typer.Option(help="'dask' reads tables by fsspec and writes a folder of Parquet.")
]
SchedulerOption = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS",
        help="The address of a Dask scheduler; without it one is started here.",
    ),
]

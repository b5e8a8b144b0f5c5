"""``dutymatch batch``: folders and tables of letters in, one table out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import CatalogueOption, EncoderOption, ForceOption, Tier, TierOption
from cli.outcome import Exit, one_line_errors
from cli.terminal import clean

if TYPE_CHECKING:
    from classifier.batch.inputs import Input
    from classifier.batch.run import Plan, Progress

_FOLDER_OUTPUT = "letters.jsonl"


def _column(part: str) -> typer.models.OptionInfo:
    return typer.Option(help=f"The column of {part}; guessed by its name.", show_default=False)  # type: ignore[no-any-return]


def batch(
    inputs: Annotated[
        list[Path],
        typer.Argument(
            metavar="INPUT...",
            help="Letters, folders of letters, and tables: .csv .tsv .xlsx .jsonl .parquet",
        ),
    ],
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            help="Where the results go: .jsonl holds everything, .csv .xlsx .parquet a row a "
            f"letter; in a folder, {_FOLDER_OUTPUT}.",
        ),
    ],
    report: Annotated[
        Path | None, typer.Option(help="Write an HTML report to this file, too.")
    ] = None,
    pattern: Annotated[
        list[str] | None,
        typer.Option(help="Of a folder, only files of such names, as '*.docx'; may be repeated."),
    ] = None,
    id_column: Annotated[str | None, _column("ids")] = None,
    title_column: Annotated[str | None, _column("job titles")] = None,
    duties_column: Annotated[str | None, _column("duties")] = None,
    text_column: Annotated[str | None, _column("whole texts")] = None,
    top: Annotated[int, typer.Option(min=1, max=50, help="How many unit groups to keep.")] = 5,
    tier: TierOption = Tier.FAST,
    catalogue: CatalogueOption = None,
    encoder: EncoderOption = None,
    workers: Annotated[
        int | None,
        typer.Option(min=1, max=512, help="How many processes.", show_default="all cores"),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run that was interrupted.")
    ] = False,
    force: ForceOption = False,
) -> None:
    """Assess many letters on every core, in the order of the input; nothing is lost on the way.

    A letter that can't be read becomes a row of status 'error' with its reason, and the exit
    code is 1.
    """
    with one_line_errors():
        from classifier.batch.columns import Columns
        from classifier.batch.inputs import open_inputs
        from classifier.batch.run import Plan, all_cores, run
        from classifier.batch.workers import Task
        from cli.batch_progress import shown

        output = output / _FOLDER_OUTPUT if output.is_dir() else output
        chosen = Columns(id_column, title_column, duties_column, text_column)
        made = [output, output.with_name(f"{output.name}.partial"), report or output]
        made.append(output.with_name(f"{output.name}.journal"))
        opened = open_inputs(inputs, chosen, patterns=pattern or (), without=made)
        _print_columns(opened)
        task = Task(tier.value, catalogue, encoder, top)
        plan = Plan(opened, output, task, workers or all_cores(), report, resume, force)
        try:
            with shown() as tell:
                progress = run(plan, tell)
        except KeyboardInterrupt:
            sys.stderr.write("interrupted; what was done is kept: go on with --resume\n")
            raise typer.Exit(Exit.INTERRUPTED) from None
    _print_summary(plan, progress)
    raise typer.Exit(Exit.FOUND if progress.tally["error"] else Exit.OK)


def _print_columns(inputs: Sequence[Input]) -> None:
    """Say which columns of each table were taken for what."""
    for one in inputs:
        if one.table and one.table.names and one.columns:
            named = ", ".join(f"{part} from {name!r}" for part, name in one.columns.named().items())
            sys.stderr.write(clean(f"{one.name}: {named}") + "\n")


def _print_summary(plan: Plan, progress: Progress) -> None:
    """Say what became of the letters, and why the first of the failed ones failed."""
    tally = progress.tally
    counts = ", ".join(f"{tally[name]:,} {name}" for name in sorted(tally))
    text = f"{progress.total:,} letters: {counts or 'done before'}; written to {plan.output}"
    for reason in progress.reasons:
        sys.stderr.write(clean(f"error: {reason}") + "\n")
    if tally["error"] > len(progress.reasons):
        sys.stderr.write(f"{tally['error']:,} letters failed; see the rows of status 'error'\n")
    sys.stdout.write(clean(text) + "\n")

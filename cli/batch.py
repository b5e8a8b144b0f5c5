"""``dutymatch batch``: folders and tables of letters in, one table out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import typer

from cli.batch_options import (
    FOLDER_OUTPUT,
    AsOfOption,
    ClaimColumn,
    DutiesColumn,
    Engine,
    EngineOption,
    IdColumn,
    InputsArgument,
    LargestOption,
    OutputOption,
    PatternOption,
    PrecheckOption,
    ReportOption,
    ResumeOption,
    SchedulerOption,
    TextColumn,
    TitleColumn,
    TopOption,
    WorkersOption,
)
from cli.batch_summary import heading, print_columns, print_summary
from cli.day import day_from, today
from cli.options import (
    LARGEST_MB,
    CatalogueOption,
    EncoderOption,
    ForceOption,
    TierOption,
)
from cli.outcome import Exit, one_line_errors
from cli.source import MEGABYTE, STANDARD_INPUT

if TYPE_CHECKING:
    from classifier.batch.cluster import ClusterPlan
    from classifier.batch.columns import Columns
    from classifier.batch.inputs import Input
    from classifier.batch.progress import Progress
    from classifier.batch.run import Plan
    from classifier.batch.workers import Task

_KEPT = "interrupted; what was done is kept: go on with --resume"


def batch(
    inputs: InputsArgument,
    output: OutputOption,
    report: ReportOption = None,
    pattern: PatternOption = None,
    id_column: IdColumn = None,
    title_column: TitleColumn = None,
    duties_column: DutiesColumn = None,
    text_column: TextColumn = None,
    claim_column: ClaimColumn = None,
    precheck: PrecheckOption = False,
    as_of: AsOfOption = None,
    top: TopOption = 5,
    tier: TierOption = None,
    catalogue: CatalogueOption = None,
    encoder: EncoderOption = None,
    largest: LargestOption = LARGEST_MB,
    workers: WorkersOption = None,
    resume: ResumeOption = False,
    force: ForceOption = False,
    engine: EngineOption = Engine.LOCAL,
    scheduler: SchedulerOption = None,
) -> None:
    """Assess many letters on every core, in the order of the input; nothing is lost on the way.

    A letter that can't be read is a row of status 'error' with its reason; the exit code is 1.
    """
    with one_line_errors():
        from classifier.batch.columns import Columns
        from classifier.batch.scored import Wanted
        from classifier.batch.workers import Task, all_cores

        chosen = Columns(id_column, title_column, duties_column, text_column, claim_column)
        day = (day_from(as_of, "--as-of") or today()) if precheck or as_of else None
        wanted = Wanted(top, day, int(largest * MEGABYTE))
        task = Task(tier and tier.value, catalogue, encoder, wanted)
        count = workers or all_cores()
        if engine is Engine.DASK:
            if report or pattern or STANDARD_INPUT in inputs:
                message = "--report, --pattern and '-' are not for --engine dask"
                raise typer.BadParameter(message)
            progress = _on_cluster(inputs, output, task, chosen, scheduler, count, force=force)
        else:
            from classifier.batch.run import Plan

            output = str(_file(output))
            plan: Plan = Plan((), Path(output), task, count, report, resume, force, heading(inputs))
            progress = _here(plan, inputs, chosen, pattern or ())
    print_summary(output, progress)
    raise typer.Exit(Exit.FOUND if progress.tally["error"] else Exit.OK)


def _here(plan: Plan, inputs: Sequence[str], chosen: Columns, patterns: Sequence[str]) -> Progress:
    from msgspec.structs import replace

    from classifier.batch.run import run
    from cli.batch_progress import shown

    with TemporaryDirectory() as scratch:
        piped = _piped(plan, inputs, Path(scratch)) if STANDARD_INPUT in inputs else None
        plan = replace(plan, inputs=_opened(plan, inputs, chosen, patterns, piped))
        try:
            with shown("letters") as tell:
                return run(plan, tell)
        except KeyboardInterrupt:
            sys.stderr.write(f"{_KEPT}\n")
            raise typer.Exit(Exit.INTERRUPTED) from None


def _piped(plan: Plan, inputs: Sequence[str], folder: Path) -> Path:
    """Copy standard input to ``folder``, once it is clear that the output can be written."""
    from classifier.batch.piped import keep
    from classifier.batch.run import check
    from classifier.errors import LetterError

    check(plan)
    if inputs.count(STANDARD_INPUT) > 1:
        raise LetterError("standard input: it can be read only once; give '-' once")
    if sys.stdin is None:
        raise LetterError("standard input: it is closed; give a file")
    if sys.stdin.isatty():
        sys.stderr.write("Paste a letter or JSON lines, and end with Ctrl-D.\n")
    return keep(sys.stdin.buffer, folder, largest=plan.task.wanted.largest)


def _on_cluster(
    inputs: Sequence[str],
    output: str,
    task: Task,
    chosen: Columns,
    scheduler: str | None,
    workers: int,
    *,
    force: bool,
) -> Progress:
    from classifier.batch.cluster import ClusterPlan, run_on_cluster
    from cli.batch_progress import shown

    plan: ClusterPlan = ClusterPlan(
        inputs, output, task, chosen, scheduler, workers=workers, force=force
    )
    try:
        with shown("partitions") as tell:
            return run_on_cluster(plan, tell)
    except KeyboardInterrupt:
        sys.stderr.write("interrupted; what was done is kept: give the same command again\n")
        raise typer.Exit(Exit.INTERRUPTED) from None


def _file(output: str) -> Path:
    path = Path(output)
    return path / FOLDER_OUTPUT if path.is_dir() else path


def _opened(
    plan: Plan,
    inputs: Sequence[str],
    chosen: Columns,
    patterns: Sequence[str],
    piped: Path | None,
) -> list[Input]:
    """Open the inputs, and say which columns of each table were taken for what."""
    from classifier.batch.inputs import open_inputs
    from classifier.batch.journal import Journal

    journal = Journal(plan.output)
    made = [journal.output, journal.results, journal.path, plan.report or journal.output]
    opened = open_inputs(
        list(map(Path, inputs)), chosen, patterns=patterns, without=made, piped=piped
    )
    print_columns(opened)
    return opened

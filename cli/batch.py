"""``dutymatch batch``: folders and tables of letters in, one table out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cli.batch_options import (
    FOLDER_OUTPUT,
    DutiesColumn,
    Engine,
    EngineOption,
    IdColumn,
    InputsArgument,
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
from cli.day import day_from, today
from cli.options import CatalogueOption, EncoderOption, ForceOption, Tier, TierOption
from cli.outcome import Exit, one_line_errors
from cli.precheck_options import AsOfOption
from cli.terminal import clean

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
    precheck: PrecheckOption = False,
    as_of: AsOfOption = None,
    top: TopOption = 5,
    tier: TierOption = Tier.FAST,
    catalogue: CatalogueOption = None,
    encoder: EncoderOption = None,
    workers: WorkersOption = None,
    resume: ResumeOption = False,
    force: ForceOption = False,
    engine: EngineOption = Engine.LOCAL,
    scheduler: SchedulerOption = None,
) -> None:
    """Assess many letters on every core, in the order of the input; nothing is lost on the way.

    A letter that can't be read becomes a row of status 'error' with its reason, and the exit
    code is 1.
    """
    with one_line_errors():
        from classifier.batch.columns import Columns
        from classifier.batch.scored import Wanted
        from classifier.batch.workers import Task, all_cores

        chosen = Columns(id_column, title_column, duties_column, text_column)
        day = (day_from(as_of, "--as-of") or today()) if precheck or as_of else None
        task = Task(tier.value, catalogue, encoder, Wanted(top, day))
        count = workers or all_cores()
        if engine is Engine.DASK:
            if report or pattern:
                raise typer.BadParameter("--report and --pattern are not for --engine dask")
            progress = _on_cluster(inputs, output, task, chosen, scheduler, count, force=force)
        else:
            opened = _opened(inputs, output, report, chosen, pattern or ())
            progress = _here(opened, output, task, count, report, resume=resume, force=force)
    _print_summary(output, progress)
    raise typer.Exit(Exit.FOUND if progress.tally["error"] else Exit.OK)


def _here(
    inputs: Sequence[Input],
    output: str,
    task: Task,
    workers: int,
    report: Path | None,
    *,
    resume: bool,
    force: bool,
) -> Progress:
    from classifier.batch.run import Plan, run
    from cli.batch_progress import shown

    plan: Plan = Plan(inputs, _file(output), task, workers, report, resume, force)
    try:
        with shown("letters") as tell:
            return run(plan, tell)
    except KeyboardInterrupt:
        sys.stderr.write(f"{_KEPT}\n")
        raise typer.Exit(Exit.INTERRUPTED) from None


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
    inputs: Sequence[str],
    output: str,
    report: Path | None,
    chosen: Columns,
    patterns: Sequence[str],
) -> list[Input]:
    """Open the inputs, and say which columns of each table were taken for what."""
    from classifier.batch.inputs import open_inputs
    from classifier.batch.journal import Journal

    journal = Journal(_file(output))
    made = [journal.output, journal.results, journal.path, report or journal.output]
    opened = open_inputs(list(map(Path, inputs)), chosen, patterns=patterns, without=made)
    for one in opened:
        if one.table and one.table.names and one.columns:
            named = ", ".join(f"{part} from {name!r}" for part, name in one.columns.named().items())
            sys.stderr.write(clean(f"{one.name}: {named}") + "\n")
    return opened


def _print_summary(output: str, progress: Progress) -> None:
    """Say what became of the letters, and why the first of the failed ones failed."""
    tally = progress.tally
    counts = ", ".join(f"{tally[name]:,} {name}" for name in sorted(tally))
    what = f"{tally.total():,} letters: {counts}" if tally else "it was done before"
    for reason in progress.reasons:
        sys.stderr.write(clean(f"error: {reason}") + "\n")
    if tally["error"] > len(progress.reasons):
        sys.stderr.write(f"{tally['error']:,} letters failed; see the rows of status 'error'\n")
    sys.stdout.write(clean(f"{what}; written to {output}") + "\n")

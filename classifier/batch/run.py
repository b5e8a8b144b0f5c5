"""A run: all records of the inputs scored, in their order, into one output."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from itertools import chain, islice
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from classifier.batch.flat import flat
from classifier.batch.inputs import Input, fingerprint
from classifier.batch.journal import Journal
from classifier.batch.outputs import JSON_LINES, check_output, write_rows
from classifier.batch.progress import Progress, Tell
from classifier.batch.record import Record
from classifier.batch.workers import Task, Workers
from classifier.errors import LetterError, OutputError
from classifier.report import Report

CHUNK = 64  # records that are scored at a time, at most
_LEAST_CHUNK = 8  # below which a record costs clearly more
_TURNS = 2  # of every worker at least, so that none is idle while another has much left
_SHOWN = 5  # reasons of failed records that a summary names


class Plan(Struct, frozen=True):
    """What a run is to do.

    ``report`` is the HTML report to write under ``heading``, None for none; ``resume`` goes
    on with a run that was interrupted, ``force`` overwrites what is there.
    """

    inputs: Sequence[Input]
    output: Path
    task: Task
    workers: int = 1
    report: Path | None = None
    resume: bool = False
    force: bool = False
    heading: str = "dutymatch report"

    @property
    def is_whole(self) -> bool:
        """Whether whole results are kept while the run goes on, and not flat rows."""
        return self.report is not None or self.output.suffix.lower() == JSON_LINES


def run(plan: Plan, tell: Tell = lambda _: None) -> Progress:
    """Score every record of the inputs; ``tell`` is called after every chunk.

    Raises:
        LetterError: the output is an input or there already, or a table can't be read any more.
        OutputError: the output can't be written; what was done is kept.
    """
    progress = Progress(sum(one.count() for one in plan.inputs))
    _check_places(plan)
    with Journal(plan.output) as journal:
        if _is_finished(plan, journal):
            progress.done = progress.before = progress.total
            return progress
        check_output(plan.output, progress.total)
        journal.begin(_fingerprint(plan), resume=plan.resume)
        progress.done = progress.before = journal.done
        progress.tally.update(journal.tally)
        tell(progress)
        if progress.done < progress.total:
            _score(plan, journal, progress, tell)
        _finish(plan, journal)
    return progress


def check(plan: Plan) -> None:
    """Say what keeps a run from its output before its inputs are known.

    Raises:
        LetterError: the output is there already.
        OutputError: it can't be written.
    """
    _check_places(plan)
    if not _is_finished(plan, Journal(plan.output)):
        check_output(plan.output, 0)


def _is_finished(plan: Plan, journal: Journal) -> bool:
    """Tell whether there is nothing to resume; refuse to overwrite without leave."""
    if plan.resume and not plan.force and plan.output.exists() and not journal.exists:
        return True
    if plan.force or (plan.resume and journal.exists):
        return False
    if journal.exists:
        message = "an unfinished run is here; go on with --resume, or start anew with --force"
        raise LetterError(f"{journal.path}: {message}")
    for path in (plan.output, plan.report):
        if path and path.exists():
            raise LetterError(f"{path}: this file exists; name another, or give --force")
    return False


def _check_places(plan: Plan) -> None:
    """Say at once what must not be overwritten, and what would fail at the end."""
    places = [path for path in (plan.output, plan.report) if path]
    taken = {one.path.resolve() for one in plan.inputs}
    for path in places:
        if path.resolve() in taken:
            raise LetterError(f"{path}: it is an input or another output; name another file")
        if not path.parent.is_dir():
            raise OutputError(f"{path}: there is no folder {path.parent}; make it first")
        if path.is_dir():
            raise OutputError(f"{path}: this is a folder; name a file")
        taken.add(path.resolve())


def _score(plan: Plan, journal: Journal, progress: Progress, tell: Tell) -> None:
    left = islice(_counted(plan, progress), progress.done, None)
    fair = (progress.total - progress.done) // (_TURNS * plan.workers)
    size = min(CHUNK, max(_LEAST_CHUNK, fair))
    chunks = iter(lambda: list(islice(left, size)), [])
    with Workers(plan.workers, replace(plan.task, whole=plan.is_whole)) as workers:
        for chunk in workers.scored(chunks):
            journal.append(chunk.lines, chunk.records, chunk.tally)
            progress.done += chunk.records
            progress.tally.update(chunk.tally)
            progress.unclear_claims += chunk.unclear_claims
            progress.reasons += chunk.reasons[: _SHOWN - len(progress.reasons)]
            tell(progress)


def _counted(plan: Plan, progress: Progress) -> Iterator[Record]:
    """Give the records, and count the days of their own that no pre-check asks for."""
    for record in _records(plan.inputs):
        progress.unused_days += bool(record.as_of) and not plan.task.wanted.as_of
        yield record


def _records(inputs: Sequence[Input]) -> Iterator[Record]:
    for one in inputs:
        try:
            yield from one.records()
        except LetterError:
            raise
        except Exception as error:  # a table that breaks off raises anything
            reason = getattr(error, "strerror", None) or error
            message = f"can't be read any further ({reason}); what was done is kept"
            raise LetterError(f"{one.name}: {message}: go on with --resume") from error


def _finish(plan: Plan, journal: Journal) -> None:
    """Make the output and the report of the results, and move them into place."""
    if plan.report:
        report = Report(heading=plan.heading)
        for line in journal.lines():
            report.add(json.loads(line))
        report.write(plan.report)
    if plan.output.suffix.lower() == JSON_LINES:
        journal.finish(journal.results)
        return
    made = plan.output.with_name(f".{plan.output.name}.new")
    rows = (_flat(json.loads(line), whole=plan.is_whole) for line in journal.lines())
    try:
        write_rows(rows, plan.output, made, precheck=plan.task.wanted.as_of is not None)
        journal.finish(made)
    except (OSError, ValueError) as error:
        made.unlink(missing_ok=True)
        reason = getattr(error, "strerror", None) or error
        message = f"can't be written ({reason}); what was done is kept"
        raise OutputError(f"{plan.output}: {message}: make room and go on with --resume") from error


def _flat(record: dict[str, Any], *, whole: bool) -> dict[str, Any]:
    return flat(record) if whole else record


def _fingerprint(plan: Plan) -> str:
    """Give what tells this run from any other."""
    parts = chain(
        (version("dutymatch"), fingerprint(plan.inputs), str(plan.task), str(plan.is_whole)),
        (plan.output.suffix.lower(),),
    )
    return hashlib.sha256("\n".join(parts).encode(errors="replace")).hexdigest()

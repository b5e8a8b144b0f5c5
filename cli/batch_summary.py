"""What ``dutymatch batch`` says before and after a run."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cli.terminal import clean

if TYPE_CHECKING:
    from classifier.batch.inputs import Input
    from classifier.batch.progress import Progress

_NAMED = 8  # columns that were taken for nothing


def heading(inputs: Sequence[str]) -> str:
    """Give the heading of a report: what was given, without the way to it."""
    first = Path(inputs[0]).resolve().name if inputs[0] != "-" else "standard input"
    others = f" and {len(inputs) - 1} more" if len(inputs) > 1 else ""
    return f"dutymatch: {first}{others}"


def print_columns(opened: Sequence[Input]) -> None:
    """Say which columns of each table were taken for what, and what of it is not read."""
    for one in opened:
        if not one.table or not one.table.names or not one.columns:
            continue
        taken = one.columns.named()
        parts = [", ".join(f"{part} from {_quoted(name)}" for part, name in taken.items())]
        left = [name for name in one.table.names if name and name not in taken.values()]
        if left:
            more = f" and {len(left) - _NAMED} more" if len(left) > _NAMED else ""
            parts.append(f"not read: {', '.join(map(_quoted, left[:_NAMED]))}{more}")
        if one.table.note:
            parts.append(one.table.note)
        sys.stderr.write(clean(f"{one.name}: {'; '.join(parts)}") + "\n")


def print_summary(output: str, progress: Progress) -> None:
    """Say what became of the letters, and why the first of the failed ones failed."""
    tally, named = progress.tally, len(progress.reasons)
    for reason in progress.reasons:
        sys.stderr.write(clean(f"error: {reason}") + "\n")
    if left := tally["error"] - named:
        more = f"{left:,} more" if named else f"{left:,}"
        what = "letter failed; the output has its reason"
        if left > 1:
            what = "letters failed; the output has their reasons"
        sys.stderr.write(f"error: {more} {what}\n")
    if days := progress.unused_days:
        what = "row has a day of its own" if days == 1 else "rows have days of their own"
        sys.stderr.write(f"note: {days:,} {what} (as_of), used with --precheck only\n")
    if claims := progress.unclear_claims:
        what = "claim is unclear" if claims == 1 else "claims are unclear"
        where = "finding claim-unclear; the letters were assessed all the same"
        sys.stderr.write(f"note: {claims:,} {what} ({where})\n")
    if progress.total and not tally:
        done = f"{output} is there and no run of it is unfinished: nothing was done"
        sys.stdout.write(clean(f"{done}; --force in place of --resume starts anew") + "\n")
        return
    counts = ", ".join(f"{tally[name]:,} {name}" for name in sorted(tally))
    letters = f"{tally.total():,} {'letter' if tally.total() == 1 else 'letters'}"
    what = f"{letters}: {counts}" if counts else letters
    sys.stdout.write(clean(f"{what}; written to {output}") + "\n")


def _quoted(name: str) -> str:
    return f"'{name}'"

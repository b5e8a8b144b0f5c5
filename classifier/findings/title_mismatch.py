"""``title-duties-mismatch``: the title is of one occupation and the duties are of another."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.finding import Evidence, Finding
from classifier.findings.consequence import consequences, named
from classifier.findings.context import Context
from classifier.findings.leadership import leads_people, manages
from classifier.findings.other_names import is_named_otherwise
from classifier.findings.proof import behind, still_to_show
from classifier.findings.standing import Standing
from classifier.match import Candidate
from classifier.quotation import Quotation
from occupations.unit_group import UnitGroup

CODE = "title-duties-mismatch"
_LIKELY = 0.15  # probability by a title alone from which on a unit group is an example of it


def title_mismatch(context: Context, standing: Standing | None) -> Finding | None:
    """Raise it where the title's unit groups and the duties' one are in conflict.

    ``standing`` is that of the unit groups that the title points to. A title that says itself,
    in brackets or behind a slash, that the duties' one is meant is in no conflict.
    """
    title = context.position.title
    if standing is None or standing.kind != "conflict" or title is None:
        return None
    if is_named_otherwise(context, standing.shown):
        return None
    by_title, by_duties = context.candidate(standing.named), context.candidate(standing.shown)
    if _is_general(context):
        return _of_no_trade(context, title, by_duties)
    meant = _meant(context, by_title.group)
    message = (
        f"The title {_points(context, meant)}, "
        f"but the duties are those of {named(by_duties.group)}."
    )
    return context.finding(
        CODE,
        "serious",
        message,
        Evidence.quoting(title),
        Evidence.of_code(by_title.group),
        *behind(context, by_title),
        Evidence.of_code(by_duties.group),
        *behind(context, by_duties),
        *consequences(context, *meant, by_duties.group),
        *still_to_show(by_title.code, by_title.not_evidenced),
    )


def _is_general(context: Context) -> bool:
    """Tell a manager's title that names no trade, so that any example of it would be odd."""
    title, reading = context.match.title, context.of_title
    if title is None or reading is None or reading.probabilities is None:
        return False
    likely = float(reading.probabilities.max())
    return not len(context.pointed) and likely < _LIKELY and manages(title.line)


def _of_no_trade(context: Context, title: Quotation, by_duties: Candidate) -> Finding:
    message = (
        "The title is a manager's and names no trade, "
        f"but the duties are those of {named(by_duties.group)}."
    )
    leading = any(leads_people(duty.line) for duty in context.position.duties)
    notes = () if leading else (Evidence.note("no stated duty is of leading people"),)
    shown = (Evidence.of_code(by_duties.group), *behind(context, by_duties))
    return context.finding(CODE, "serious", message, Evidence.quoting(title), *notes, *shown)


def _meant(context: Context, likeliest: UnitGroup) -> list[UnitGroup]:
    """Give the unit groups that the title points to, the likeliest first."""
    codes = context.pointed_codes
    if likeliest.code not in codes:
        return [likeliest]
    return [context.matcher.catalogue[code] for code in codes]


def _points(context: Context, meant: Sequence[UnitGroup]) -> str:
    """Say what the title points to, and that it is ambiguous where it does to several."""
    groups = [named(group) for group in meant]
    if not len(context.pointed):  # it may still be of no unit group with such duties
        return f"is rather that of, for example, {groups[0]}"
    if len(groups) == 1:
        return f"points to {groups[0]}"
    return f"is ambiguous and points to {', '.join(groups[:-1])} or {groups[-1]}"

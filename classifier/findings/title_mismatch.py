"""``title-duties-mismatch``: the title is of one occupation and the duties are of another."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.finding import Evidence, Finding
from classifier.findings.consequence import consequences, named
from classifier.findings.context import Context
from classifier.findings.other_names import is_named_otherwise
from classifier.findings.proof import behind, still_to_show
from classifier.findings.standing import Standing
from occupations.unit_group import UnitGroup

CODE = "title-duties-mismatch"


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

"""Headings that date a project within a job, which are no positions of their own.

As below "was employed as a Software Engineer from 2018 to 2024": "Claims portal (2018 - 2020)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from classifier.letter import Duty
from classifier.parsing.dated_titles import ends_in_role
from classifier.parsing.facts import Facts
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.periods import Period
from classifier.parsing.positions import Section
from classifier.parsing.promotions import shared_out
from classifier.parsing.tenure import Calendar
from classifier.parsing.told_titles import told_titles
from classifier.quotation import Quotation

_LABEL = late(
    r"[^\w\n]{0,6}(?:(?:\d{1,2}|[A-Za-z])[.)]\s{1,3})?(?:name of (?:the )?)?"
    r"(?:projects?|assignment|engagement|client|product|module|work package|site)\b",
    re.IGNORECASE,
)

_END = late(r"[\s).:\]]{0,3}$", re.MULTILINE)
_TALKS = late(
    r"\b(?:is|was|has|had|he|she|they|his|her|their|worked|employed|held)\b", re.IGNORECASE
)
_LONGEST = 110  # characters of a heading
_MANY = late(r"(?:er|or|ist|ian|ant)s\Z", re.IGNORECASE)
_BESIDE = late(r"\s(?:for|in|with|at|by|on)\s", re.IGNORECASE)


class Project(Struct, frozen=True):
    """A heading that dates a project: where its line stands, and the time."""

    line: Span
    period: Period


def without_projects(
    text: str, sections: Sequence[Section], calendar: Calendar
) -> tuple[list[Section], list[Project]]:
    """Part the positions from the headings of projects that were taken for more of them."""
    posts = _posts_above(text, sections)
    projects = _project_headings(text, sections[len(posts) :], posts, calendar)
    return (posts, projects) if projects else ([*sections], [])


def _posts_above(text: str, sections: Sequence[Section]) -> list[Section]:
    """Give the posts that a table of a career lists above the headings of projects."""
    named = [_names_post(section) for section in sections]
    labelled = [_is_labelled(text, section) for section in sections]
    first = labelled.index(True) if any(labelled) else ([*named, False]).index(False)
    if first < _FEWEST or not all(named[:first]):
        return []
    posts = [*sections[:first]]
    below = [text[one.start : one.end].strip().count("\n") for one in posts]
    apart = any(below[:-1]) or below[-1] > 1
    # What is not said to be a project may be one below a table, of whose rows each is one line.
    return [] if not any(labelled) and (apart or any(named[first:])) else posts


_FEWEST = 2  # posts of a table


def _project_headings(
    text: str, sections: Sequence[Section], posts: Sequence[Section], calendar: Calendar
) -> list[Project]:
    """Give the headings of projects that were taken for positions; none where they are positions.

    Sentences or posts above must state a title and the time of a job, which theirs lies within,
    and a heading must say that it is of a project, or none name an occupation.
    """
    found = [_heading(text, section.start, calendar) for section in sections]
    projects = [project for project in found if project]
    if not projects or len(projects) < len(found):
        return []
    above = sections[0].start
    told = [_years(period) for period in calendar.within(0, above).periods]
    listed = [post.title for post in posts if post.title]
    titles = listed or told_titles(text, text, 0, above)
    if not titles or not told or not _holds(told, [_years(p.period) for p in projects]):
        return []
    labelled = any(_is_labelled(text, section) for section in sections)
    if not labelled and any(map(_names_post, sections)):
        return []
    # Where one is a project, so are those whose names look like no title at all.
    alike = (
        project
        for period in calendar.periods
        if period.start > titles[-1].end
        if (project := _heading(text, period.start, calendar)) and _is_short(text, project)
    )
    return sorted({project.line: project for project in (*projects, *alike)}.values(), key=_place)


def project_turns(
    projects: Sequence[Project], parts: Sequence[tuple[Quotation, Facts]]
) -> Iterator[tuple[int, Quotation]]:
    """Turn, at each project, to the title that was held for most of its time."""
    for project in projects:
        shared = [(_common(project.period, facts), title) for title, facts in parts]
        most, title = max(shared, key=lambda one: one[0], default=(0, None))
        if title and most > 0:
            yield project.line[0], title


def shared_by_projects(
    duties: Sequence[Duty],
    sections: Sequence[Section],
    projects: Sequence[Project],
    facts: Sequence[Facts],
) -> list[tuple[Duty, ...]]:
    """Give each post its duties and those of the projects in its time; none without projects."""
    posts = [
        (section.title, own) for section, own in zip(sections, facts, strict=True) if section.title
    ]
    turns = [(section.start, section.title) for section in sections if section.title]
    turns += project_turns(projects, posts)
    if len(turns) == len(posts) or len(posts) < len(sections):
        return []
    return shared_out(duties, [title for title, _ in posts], sorted(turns, key=lambda one: one[0]))


def _place(project: Project) -> Span:
    return project.line


def _heading(text: str, at: int, calendar: Calendar) -> Project | None:
    """Give the line around a place, where it holds a span of time."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    end = end if end > 0 else len(text)
    found = calendar.within(start, end).periods
    return Project((start, end), found[0]) if found else None


def _is_short(text: str, project: Project) -> bool:
    """Tell a heading that ends with its time from a sentence."""
    line = text[slice(*project.line)]
    ends = _END.match(text, project.period.end) is not None
    return len(line) <= _LONGEST and ends and _TALKS.search(line) is None


def _is_labelled(text: str, section: Section) -> bool:
    """Tell "Project 2: Stores" and "Site: Hull" from "Project Manager" and "Site Foreman"."""
    found = _LABEL.match(text, section.start)
    title = section.title
    whole = found is not None and title is not None and title.start < found.end()
    return found is not None and not (whole and _names_post(section))


def _names_post(section: Section) -> bool:
    """Tell "Shift Mechanic" from "Portal for Mechanics" and "Go Controllers"."""
    name = _BESIDE.split(section.title.text)[0] if section.title else ""
    return ends_in_role(name) and _MANY.search(name) is None


def _holds(whole: Sequence[Span], parts: Sequence[Span]) -> bool:
    """Tell whether years lie within those of others, from the first of all to the last."""
    first, last = min(begin for begin, _ in whole), max(end for _, end in whole)
    return all(first <= begin and end <= last for begin, end in parts)


def _years(period: Period) -> Span:
    first = period.first.stated.earliest.year
    return first, period.last.stated.latest.year if period.last else date.max.year


def _common(project: Period, facts: Facts) -> int:
    """Count the days that a project has in common with the time of a title."""
    tenure = facts.tenure
    begin = tenure.start.earliest if tenure.start else date.min
    end = tenure.end.latest if tenure.end else date.max
    last = project.last.stated.latest if project.last else date.max
    return (min(end, last) - max(begin, project.first.stated.earliest)).days + 1

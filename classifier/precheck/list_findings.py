"""Findings about the lists: what is on which, in force when, and verified when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from classifier.finding import Evidence, Finding, Severity
from classifier.precheck.case import Case, code_finding, finding
from classifier.precheck.facts import listed
from classifier.precheck.result import PositionCheck
from classifier.precheck.words import share_words

TITLE_ONLY = "category-title-only"
_SURE, _SLIGHT = 0.8, 0.2  # a category between them has rivals on either side of the list


def not_in_force(case: Case) -> Iterator[Finding]:
    """Say that no list holds on the day, or that a category asked for isn't on it."""
    series, version, day = case.rules.series, case.rules.version, case.question.as_of
    if version is None:
        first = series.versions[0].first_day
        text = f"no version of {series.title} is in force on {day}; the first began on {first}"
        yield finding("category-not-in-force", text)
        return
    for key in case.question.categories:
        if version.category(key) is None:
            having = [one for one in series.versions if one.category(key)]
            names = ", ".join(
                f"{one.version} ({one.first_day} to {one.last_day or 'further notice'})"
                for one in having
            )
            text = f"version {version.version}, in force on {day}, has no category {key}"
            yield finding("category-not-in-force", f"{text}; it is in version {names}")


def stale(case: Case) -> Iterator[Finding]:
    """Say that the list was last verified too long ago to be trusted on the day."""
    version, last = case.rules.version, case.question.days[-1]
    if version is None:
        return
    age = version.days_unverified(last)
    sources = tuple(Evidence.note(source) for source in version.sources[:1])
    if version.last_verified is None and version.last_day is None:
        text = f"nobody recorded when version {version.version} of the list was verified"
        yield finding("category-list-stale", f"{text}; hold it against its source", *sources)
    elif age is not None and age > case.question.stale_days:
        text = f"version {version.version} was last verified on {version.last_verified}"
        remedy = "hold it against its source, or import a newer file"
        yield finding(
            "category-list-stale", f"{text}, {age} days before {last}; {remedy}", *sources
        )


def no_longer_listed(case: Case) -> Iterator[Finding]:
    """Name the version with which a code left the list."""
    version = case.rules.version
    for code in case.asked if version else ():
        past = [
            one for one in code.history if version and one.version.first_day < version.first_day
        ]
        now = [one for one in code.history if version and one.version.version == version.version]
        listed = [one for one in past if one.categories]
        if any(one.categories for one in now) or not listed:
            continue
        last = listed[-1]
        left = past[past.index(last) + 1 :] or now
        keys = ", ".join(category.key for category in last.categories)
        text = f"{code.code} was on the list of {last.version.version} ({keys})"
        gone = left[0].version
        message = f"{text} and left it with version {gone.version}, on {gone.first_day}"
        yield code_finding(case, code, "no-longer-listed", message)


def title_only(case: Case) -> Iterator[Finding]:
    """Warn where the title's code is on a list and the code of the duties is not."""
    for one, check in zip(case.stated, case.positions, strict=True):
        best, version = one.best, case.rules.version
        if best is None or version is None or best.code in one.pointed:
            continue
        for category in case.categories:
            meant = [code for code in one.pointed if code in category.codes]
            if not meant or best.code in category.codes or _share(check, category.key) >= _SLIGHT:
                continue
            title = f"the title {check.title!r} {_points(one.pointed, meant, category.key)}"
            yield finding(
                TITLE_ONLY,
                f"{title}; the duties are nearest to {best.code}, which is not on it",
                *(Evidence.of_code(case.rules.catalogue[code]) for code in one.pointed),
                Evidence.of_code(best.group),
                severity="serious" if len(meant) == len(one.pointed) else "warning",
                place=case.place_of(one),
            )


def _points(pointed: Sequence[str], meant: Sequence[str], key: str) -> str:
    """Say which codes a title points to, the likeliest first, and which of them are on a list."""
    if len(pointed) == 1:
        return f"points to {pointed[0]}, on the list of {key}"
    are = "is" if len(meant) == 1 else "are"
    on_it = f"of which {listed(meant)} {are} on the list of {key}"
    return f"is ambiguous and points to {listed(pointed, 'or')}, {on_it}"


def rival_not_listed(case: Case) -> Iterator[Finding]:
    """Warn where codes on a list and codes off it are both likely."""
    keys = {category.key for category in case.categories if category.rule}
    for one, position in zip(case.stated, case.positions, strict=True):
        for share in position.shares:
            if share.category in keys and _SLIGHT <= share.confidence < _SURE:
                yield finding(
                    "category-rival-not-listed",
                    f"{position.work.name}: {share_words(share)}",
                    *(Evidence.note(f"{r.code}: {r.confidence:.2f}") for r in share.rivals),
                    place=case.place_of(one),
                )


def military(case: Case) -> Iterator[Finding]:
    """Say that no code alone makes a skilled military recruit."""
    for code, check in case.listed:
        if check.category.kind == "military":
            asks = "; ".join(check.category.beyond_code)
            text = f"{code.code} is a code of {check.category.key}, and a code alone shows nothing"
            place = case.place(code.code)
            yield finding("military-not-from-code", f"{text}: it asks for {asks}", place=place)


def language(case: Case) -> Iterator[Finding]:
    """Say that a category goes by language, where it was asked for."""
    for category in case.categories:
        if category.kind == "language" and category.key in case.question.categories:
            asks = "; ".join(category.beyond_code)
            text = f"{category.key} goes by language and not by occupation: it asks for {asks}"
            yield finding("language-category", text)


def needs_canada(case: Case) -> Iterator[Finding]:
    """Warn where a category counts work in Canada only."""
    for code, check in case.listed:
        rule, found = check.category.rule, check.experience
        if rule is None or found is None or rule.place != "canada" or found.answer == "shown":
            continue
        places = {one.work.place for one in case.stated}
        if places == {"canada"}:
            continue
        others = [one.category.key for one in code.categories if one.category is not check.category]
        abroad = places == {"abroad"}
        where = "this work was abroad" if abroad else "where all of the work was is not shown"
        text = f"{check.category.key} counts work in Canada only, and {where}"
        if others:
            text += f"; {code.code} is on {', '.join(others)}, too, under another rule"
        severity: Severity = "serious" if abroad and not others else "warning"
        yield code_finding(case, code, "needs-canadian-experience", text, severity=severity)


def _share(position: PositionCheck, key: str) -> float:
    return next((one.confidence for one in position.shares if one.category == key), 0.0)

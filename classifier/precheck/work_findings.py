"""Findings about the work: how much, when, as what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from classifier.finding import Evidence, Finding, Severity
from classifier.precheck.case import Case, code_finding, finding
from classifier.precheck.measuring import PLACE_OPEN, experience
from classifier.precheck.positions import Stated
from classifier.precheck.result import CodeCheck, Experience
from classifier.precheck.words import cut
from occupations.category import Category

SOON = timedelta(days=90)


def not_skilled(case: Case) -> Iterator[Finding]:
    """Say that no programme counts the code's TEER."""
    unskilled = [one for one in case.asked if all(c.takes is False for c in one.programmes)]
    severity = _severity(some_hold=len(unskilled) < len(case.asked))
    for code in unskilled:
        keys = ", ".join(check.programme.key for check in code.programmes)
        text = f"{code.code} is of TEER {code.group.teer}; none of {keys} counts it"
        yield code_finding(case, code, "teer-not-skilled", text, severity=severity)


def too_short(case: Case) -> Iterator[Finding]:
    """Say where the work is less than a category asks for."""
    holds = any(_amount_holds(check.experience) for _, check in case.listed)
    for code, check in case.listed:
        found = check.experience
        if found is not None and found.answer == "not shown" and found.counted:
            text = f"{code.code}, {check.category.key}: {_shortfall(found)}"
            severity = _severity(some_hold=holds)
            yield code_finding(case, code, "experience-too-short", text, severity=severity)


def no_programme(case: Case) -> Iterator[Finding]:
    """Say where no programme finds enough work."""
    checks = [check for code in case.asked for check in code.programmes]
    holds = any(_amount_holds(check.experience) for check in checks)
    for code in case.asked:
        taking = [one for one in code.programmes if one.takes is not False]
        if not taking or any(_amount_holds(one.experience) for one in taking):
            continue
        reasons = "; ".join(f"{one.programme.key}: {', '.join(one.reasons)}" for one in taking)
        text = f"{code.code}: no programme finds enough work ({reasons})"
        severity = _severity(some_hold=holds)
        yield code_finding(case, code, "experience-too-short", text, severity=severity)


def _amount_holds(found: Experience | None) -> bool:
    return found is not None and found.answer != "not shown"


def _severity(*, some_hold: bool) -> Severity:
    """Give the severity of what one code lacks, less where another code has it."""
    return "warning" if some_hold else "serious"


def unknown(case: Case) -> Iterator[Finding]:
    """Say what is open where that leaves the amount of work open."""
    by_facts: dict[tuple[str, ...], list[CodeCheck]] = defaultdict(list)
    for code in case.asked:
        facts: dict[str, None] = {}
        for found in _experiences(code):
            if found.answer_in_place == "unknown":
                facts |= {fact: None for fact in found.open if not fact.endswith(PLACE_OPEN)}
        by_facts[tuple(facts)].append(code)
    for open_facts, codes in by_facts.items():
        if open_facts:
            names = ", ".join(code.code for code in codes)
            text = f"{names}: how much work counts is open: {'; '.join(open_facts)}"
            place = case.place(*(code.code for code in codes))
            notes = map(Evidence.note, open_facts)
            yield finding("experience-unknown", text, *notes, place=place)


def combined(case: Case) -> Iterator[Finding]:
    """Say where only several listed codes together reach what is asked for in one."""
    for category in case.categories:
        if category.rule is None or not category.rule.single_occupation:
            continue
        by_code: dict[str, list[Stated]] = defaultdict(list)
        for one in case.stated:
            if one.best is not None and one.best.code in category.codes:
                by_code[one.best.code].append(one)
        if len(by_code) > 1:
            yield from _combined(case, category, by_code)


def _combined(
    case: Case, category: Category, by_code: dict[str, list[Stated]]
) -> Iterator[Finding]:
    rule = category.rule
    if rule is None:
        return
    alone = {
        code: experience([one.work for one in own], rule, case.question)
        for code, own in by_code.items()
    }
    every = [one.work for own in by_code.values() for one in own]
    together = experience(every, rule, case.question)
    if together.answer != "shown" or any(one.answer == "shown" for one in alone.values()):
        return
    parts = " and ".join(
        f"{code} ({cut(one.measures[0].months.least)} months)" for code, one in alone.items()
    )
    text = f"{parts} reach {rule.months} months of {category.key} only together"
    groups = [Evidence.of_code(case.rules.catalogue[code]) for code in by_code]
    message = f"{text}, and it asks for them in one occupation"
    yield finding("combined-codes-not-allowed", message, *groups)


def expires_soon(case: Case) -> Iterator[Finding]:
    """Warn where a window soon holds too little, if no work is added."""
    limit = case.question.days[-1] + SOON
    for code in case.asked:
        due: dict[tuple[date, int], list[str]] = defaultdict(list)
        for name, found in _named(code):
            if found.runs_out is not None and found.runs_out <= limit and not found.ongoing:
                due[found.runs_out, found.months].append(name)
        for (day, months), names in sorted(due.items()):
            text = f"{code.code}: from {day} the window of {', '.join(names)} holds less than"
            message = f"{text} {months} months, if no work is added"
            yield code_finding(case, code, "window-expires-soon", message)


def self_employed(case: Case) -> Iterator[Finding]:
    """Say that self-employed work never counts for CEC."""
    yield from _never(case, "self-employed", "self-employed-not-cec", "self-employed work")


def student(case: Case) -> Iterator[Finding]:
    """Say that work while a full-time student never counts for CEC."""
    yield from _never(case, "student", "student-work-not-cec", "work while a full-time student")


def _never(case: Case, status: str, code: str, words: str) -> Iterator[Finding]:
    programmes = case.rules.programmes.programmes
    keys = [one.key for one in programmes if status in one.never_counts]
    own = [one for one in case.stated if status in (one.work.status, one.work.partly)]
    names = [one.work.name for one in own]
    if names and keys:
        text = f"{', '.join(names)}: {words} never counts for {' and '.join(keys)}"
        yield finding(code, text, place=case.place_of(own[0]) if len(own) == 1 else None)


def _named(code: CodeCheck) -> Iterator[tuple[str, Experience]]:
    checks: list[tuple[str, Experience | None]] = [
        *((one.category.key, one.experience) for one in code.categories),
        *((one.programme.key, one.experience) for one in code.programmes),
    ]
    yield from ((name, found) for name, found in checks if found is not None)


def _experiences(code: CodeCheck) -> Iterator[Experience]:
    yield from (found for _, found in _named(code))


def _shortfall(found: Experience) -> str:
    measure = next(one for one in found.measures if one.answer == "not shown")
    broken = " without a break" if found.continuous else ""
    most = f"{cut(measure.months.most)} months{broken} shown"
    window = f"in the {found.window_years} years up to {measure.day}"
    return f"{most} {window}, and {found.months} are asked for"

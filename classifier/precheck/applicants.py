"""``different-applicants``: letters of different people, whose work is added up all the same."""

from __future__ import annotations

from collections.abc import Iterator

from classifier.finding import Evidence, Finding
from classifier.letter import Letter
from classifier.precheck.case import Case, finding
from classifier.precheck.facts import listed
from classifier.precheck.person_names import Name, name_of, same_person


def different_applicants(case: Case) -> Iterator[Finding]:
    """Warn where the letters name applicants whose names are not one person's."""
    people: list[list[tuple[str, str, Name]]] = []
    for letter, called in _letters(case):
        if letter.applicant is None or not (name := name_of(letter.applicant.line)):
            continue
        own = (called, letter.applicant.line, name)
        known = (one for one in people if any(same_person(name, other) for *_, other in one))
        if (person := next(known, None)) is not None:
            person.append(own)
        else:
            people.append([own])
    if len(people) > 1:
        named = [
            f"{person[0][1]} ({', '.join(dict.fromkeys(called for called, *_ in person))})"
            for person in people
        ]
        text = f"the letters name different applicants, {listed(named)}; their work is added up"
        notes = [
            Evidence.note(f"{called}: {line}") for person in people for called, line, _ in person
        ]
        yield finding("different-applicants", f"{text} as if it were one person's", *notes)


def _letters(case: Case) -> Iterator[tuple[Letter, str]]:
    """Give each letter once, with what it is called."""
    seen: set[int] = set()
    for one in case.stated:
        if one.match is not None and id(one.match.letter) not in seen:
            seen.add(id(one.match.letter))
            yield one.match.letter, one.work.letter

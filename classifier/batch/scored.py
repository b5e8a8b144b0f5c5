"""Records in, records of the schema out: a letter that fails becomes one of status "error"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from msgspec import Struct

from classifier.assessment import Assessment, assess_all
from classifier.batch.record import Record
from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.matcher import TOP, Matcher
from classifier.precheck import Question, Rules, check
from classifier.precheck.record import precheck_json
from classifier.precheck.run import TOP as CHECKED
from classifier.reading import LARGEST
from classifier.schema import SCHEMA, to_json
from models.errors import ModelError
from occupations.catalogue import Catalogue
from occupations.categories import EXPRESS_ENTRY
from occupations.errors import CatalogueError

ERROR = "error"
Scored = dict[str, Any]


class Wanted(Struct, frozen=True):
    """What is wanted of each letter: ``top`` candidates, and a pre-check ``as_of`` a day.

    A record with a day of its own goes by that; if ``as_of`` is None there is no pre-check,
    and no record's own day counts. A file may have ``largest`` bytes.
    """

    top: int = TOP
    as_of: date | None = None
    largest: int = LARGEST


PLAIN = Wanted()


def scored(matcher: Matcher, records: Sequence[Record], wanted: Wanted = PLAIN) -> list[Scored]:
    """Assess records, all at once where that works; one result a record, in their order."""
    letters: list[Letter | Scored] = [_letter(record, wanted) for record in records]
    read = [
        (letter, record)
        for letter, record in zip(letters, records, strict=True)
        if isinstance(letter, Letter)
    ]
    results = iter(_assessed(matcher, read, wanted))
    return [next(results) if isinstance(letter, Letter) else letter for letter in letters]


def failed(record: Record, reason: str) -> Scored:
    """Give the result of a record that can't be read or assessed, with its place."""
    reason = ": ".join(filter(None, (record.where, reason.removeprefix(f"{record.id}: "))))
    return {"schema": SCHEMA, "id": record.id, "status": ERROR, "reason": reason}


def _letter(record: Record, wanted: Wanted) -> Letter | Scored:
    try:
        if wanted.as_of:
            record.day()  # a wrong one is known at once
        return record.letter(largest=wanted.largest)
    except (LetterError, ModelError) as error:
        return failed(record, str(error))
    except Exception as error:  # one letter must not end a run over thousands
        return failed(record, _fault(error))


def _assessed(
    matcher: Matcher, read: Sequence[tuple[Letter, Record]], wanted: Wanted
) -> list[Scored]:
    """Assess letters together; if one of them fails, each by itself."""
    try:
        return _results(matcher, read, wanted)
    except Exception:  # whatever it is, it comes again for the letter at fault
        return [_alone(matcher, letter, record, wanted) for letter, record in read]


def _alone(matcher: Matcher, letter: Letter, record: Record, wanted: Wanted) -> Scored:
    try:
        return _results(matcher, [(letter, record)], wanted)[0]
    except (LetterError, CatalogueError, ModelError) as error:
        return failed(record, str(error))
    except Exception as error:  # as above
        return failed(record, _fault(error))


def _results(
    matcher: Matcher, read: Sequence[tuple[Letter, Record]], wanted: Wanted
) -> list[Scored]:
    letters, claims = [letter for letter, _ in read], [record.claim for _, record in read]
    top = max(wanted.top, CHECKED) if wanted.as_of else wanted.top
    found = assess_all(matcher, letters, claims=claims, top=top, refuse=False)
    return [
        _result(matcher, assessment, record, wanted)
        for assessment, (_, record) in zip(found, read, strict=True)
    ]


def _result(matcher: Matcher, assessment: Assessment, record: Record, wanted: Wanted) -> Scored:
    result = to_json(assessment)
    if wanted.as_of:
        claim = assessment.claim.stated if assessment.claim and assessment.claim.codes else None
        question = Question(as_of=record.day() or wanted.as_of, claim=claim)
        found = check(matcher, [assessment], question, _rules(matcher.catalogue))
        result["candidates"] = result["candidates"][: wanted.top]
        result["precheck"] = precheck_json(found)
    return result


@lru_cache(maxsize=4)
def _rules(catalogue: Catalogue) -> Rules:
    return Rules.open(catalogue, EXPRESS_ENTRY)


def _fault(error: Exception) -> str:
    return f"dutymatch failed on this letter ({type(error).__name__}: {error}); please report it"

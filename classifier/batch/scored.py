"""Records in, records of the schema out: a letter that fails becomes one of status "error"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from classifier.assessment import assess_all
from classifier.batch.record import Record
from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.matcher import TOP, Matcher
from classifier.schema import SCHEMA, to_json

ERROR = "error"
Scored = dict[str, Any]


def scored(matcher: Matcher, records: Sequence[Record], *, top: int = TOP) -> list[Scored]:
    """Assess records, all at once where that works; one result a record, in their order."""
    letters: list[Letter | Scored] = [_letter(record) for record in records]
    read = [
        (letter, record)
        for letter, record in zip(letters, records, strict=True)
        if isinstance(letter, Letter)
    ]
    results = iter(_assessed(matcher, read, top))
    return [next(results) if isinstance(letter, Letter) else letter for letter in letters]


def failed(record: Record, reason: str) -> Scored:
    """Give the result of a record that can't be read or assessed."""
    return {"schema": SCHEMA, "id": record.id, "status": ERROR, "reason": reason}


def _letter(record: Record) -> Letter | Scored:
    try:
        return record.letter()
    except LetterError as error:
        return failed(record, str(error))
    except Exception as error:  # one letter must not end a run over thousands
        return failed(record, f"{record.place}: {_fault(error)}")


def _assessed(matcher: Matcher, read: Sequence[tuple[Letter, Record]], top: int) -> list[Scored]:
    """Assess letters together; if one of them fails, each by itself."""
    letters, claims = [letter for letter, _ in read], [record.claim for _, record in read]
    try:
        return [to_json(one) for one in assess_all(matcher, letters, claims=claims, top=top)]
    except Exception:  # whatever it is, it comes again for the letter at fault
        return [_alone(matcher, letter, record, top) for letter, record in read]


def _alone(matcher: Matcher, letter: Letter, record: Record, top: int) -> Scored:
    try:
        return to_json(assess_all(matcher, [letter], claims=[record.claim], top=top)[0])
    except LetterError as error:
        return failed(record, f"{record.place}: {error}")
    except Exception as error:
        return failed(record, f"{record.place}: {_fault(error)}")


def _fault(error: Exception) -> str:
    return f"dutymatch failed on this letter ({type(error).__name__}: {error}); please report it"

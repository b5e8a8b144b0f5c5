"""What a letter says, as JSON: a part of the one schema."""

from __future__ import annotations

from typing import Any

from classifier.letter import Letter, Position, Quotation
from classifier.stated import StatedAbsence, StatedDate, StatedHours, StatedPay

READING_SCHEMA = 2  # the number of the one schema that the parts belong to


def letter_json(letter: Letter) -> dict[str, Any]:
    """Give a letter as plain values: ``letter`` and ``positions`` of the schema."""
    country = letter.country
    contact = letter.contact
    return {
        "letter": {
            "form": letter.form,
            "language": letter.language,
            "employer": _optional(letter.employer),
            "country": (
                {"quotation": quotation_json(country.quotation), "code": country.code}
                if country
                else None
            ),
            "applicant": _optional(letter.applicant),
            "letterhead": _optional(letter.letterhead),
            "contact": {
                "address": _optional(contact.address),
                "phone": _optional(contact.phone),
                "email": _optional(contact.email),
            },
            "signatory": _optional(letter.signatory),
            "issued": _date(letter.issued),
            "notes": list(letter.notes),
            "codes": [
                {
                    "quotation": quotation_json(code.quotation),
                    "code": code.code,
                    "version": code.version,
                }
                for code in letter.codes
            ],
        },
        "positions": [_position(position) for position in letter.positions],
    }


def reading_json(letter: Letter) -> dict[str, Any]:
    """Give all that was understood of a letter, as ``schemas/reading-2.json`` describes it."""
    return {"schema": READING_SCHEMA, "id": letter.id, **letter_json(letter)}


def quotation_json(quotation: Quotation) -> dict[str, Any]:
    """Give a quotation as plain values."""
    return {"text": quotation.text, "start": quotation.start, "end": quotation.end}


def _optional(quotation: Quotation | None) -> dict[str, Any] | None:
    return quotation_json(quotation) if quotation else None


def _position(position: Position) -> dict[str, Any]:
    return {
        "title": _optional(position.title),
        "start": _date(position.start),
        "end": _date(position.end),
        "present": _optional(position.present),
        "hours": _hours(position.hours),
        "pay": _pay(position.pay),
        "statuses": [
            {"quotation": quotation_json(status.quotation), "kind": status.kind}
            for status in position.statuses
        ],
        "absences": [_absence(absence) for absence in position.absences],
        "duties": [quotation_json(duty) for duty in position.duties],
    }


def _absence(absence: StatedAbsence) -> dict[str, Any]:
    return {
        "quotation": quotation_json(absence.quotation),
        "start": _date(absence.start),
        "end": _date(absence.end),
        "unpaid": absence.unpaid,
    }


def _date(stated: StatedDate | None) -> dict[str, Any] | None:
    if stated is None:
        return None
    return {
        "quotation": quotation_json(stated.quotation),
        "readings": [day.isoformat() for day in stated.readings],
        "precision": stated.precision,
        "ambiguous": stated.ambiguous,
    }


def _hours(hours: StatedHours | None) -> dict[str, Any] | None:
    if hours is None:
        return None
    return {
        "quotation": quotation_json(hours.quotation),
        "low": hours.low,
        "high": hours.high,
    }


def _pay(pay: StatedPay | None) -> dict[str, Any] | None:
    if pay is None:
        return None
    return {
        "quotation": quotation_json(pay.quotation),
        "low": pay.low,
        "high": pay.high,
        "currency": pay.currency,
        "period": pay.period,
    }

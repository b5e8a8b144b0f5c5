"""The pre-check as plain values: the key "precheck" of the one schema."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import to_builtins

from classifier.assessment import Assessment
from classifier.experience.months import Window
from classifier.letter import Letter
from classifier.match import CatalogueName, Match
from classifier.precheck.result import (
    CategoryCheck,
    CodeCheck,
    Experience,
    PositionCheck,
    Precheck,
    ProgrammeCheck,
)
from classifier.precheck.stated_days import Days
from classifier.schema import finding_json, to_json
from occupations.catalogue import Catalogue
from occupations.categories import CategoryList
from occupations.category_series import Listing

_DAY_KEYS = ("version", "first_day", "last_day", "last_verified")


def document(found: Precheck, catalogue: Catalogue) -> dict[str, Any]:
    """Give the record of the first letter with its pre-check; without one, of no letter."""
    first, *others = found.assessments or (_no_letter(catalogue),)
    record = {**to_json(first), "precheck": precheck_json(found)}
    record["precheck"]["others"] = [to_json(other) for other in others]
    return record


def precheck_json(found: Precheck) -> dict[str, Any]:
    """Give a pre-check as plain values, ready for a JSON encoder."""
    question = found.question
    return {
        "as_of": _day(question.as_of),
        "application_date": _day(question.application_date),
        "place": question.place,
        "status": question.status,
        "stated_claim": found.claim.code if found.claim else None,
        "claims": list(found.claims),
        "categories": list(question.categories),
        "list": _list(found),
        "programmes_verified": found.programmes_verified,
        "positions": [_position(position) for position in found.positions],
        "codes": [_code(code) for code in found.codes],
        "findings": [finding_json(finding) for finding in found.findings],
        "notice": found.notice,
        "others": [],
    }


def _list(found: Precheck) -> dict[str, Any] | None:
    version = found.version
    if version is None:
        return None
    return {
        "list": version.series,
        "title": version.title,
        **_version(version),
        "days_unverified": found.days_unverified,
        "sources": list(version.sources),
        "notes": list(version.notes),
    }


def _version(version: CategoryList) -> dict[str, Any]:
    days = (version.first_day, version.last_day, version.last_verified)
    return dict(zip(_DAY_KEYS, (version.version, *map(_day, days)), strict=True))


def _position(position: PositionCheck) -> dict[str, Any]:
    work = position.work
    low, high = work.hours or (None, None)
    hours = None if low is None or high is None else {"least": float(low), "most": float(high)}
    return {
        "name": work.name,
        "title": position.title,
        "start": _days(work.start),
        "end": _days(work.end),
        "ongoing": work.ongoing,
        "hours": hours,
        "place": work.place,
        "status": work.status,
        "open": list(work.open),
        "taken": list(work.taken),
        "best": position.best,
        "reason": position.reason or None,
        "shares": [to_builtins(share) for share in position.shares],
    }


def _code(code: CodeCheck) -> dict[str, Any]:
    return {
        "code": code.code,
        "title": code.group.title,
        "teer": code.group.teer,
        "asked": code.asked,
        "claimed": code.claimed,
        "confidence": code.confidence,
        "duties": code.duties,
        "positions": [to_builtins(support) for support in code.supports],
        "categories": [_category(category) for category in code.categories],
        "programmes": [_programme(programme) for programme in code.programmes],
        "history": [_listing(listing) for listing in code.history],
    }


def _category(check: CategoryCheck) -> dict[str, Any]:
    return {
        "category": check.category.key,
        "name": check.category.name,
        "asks_for": check.category.asks_for,
        "beyond_code": list(check.category.beyond_code),
        "note": check.category.note or None,
        "answer": check.answer,
        "experience": _experience(check.experience),
    }


def _programme(check: ProgrammeCheck) -> dict[str, Any]:
    return {
        "programme": check.programme.key,
        "name": check.programme.name,
        "law": check.programme.law,
        "takes": check.takes,
        "answer": check.answer,
        "reasons": list(check.reasons),
        "beyond_code": list(check.programme.beyond_code),
        "experience": _experience(check.experience),
    }


def _experience(found: Experience | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "months": found.months,
        "hours": found.hours,
        "window_years": found.window_years,
        "continuous": found.continuous,
        "answer": found.answer,
        "measures": [
            {
                "day": _day(measure.day),
                "window": _window(measure.window),
                "months": to_builtins(measure.months),
                "hours": to_builtins(measure.hours),
                "answer": measure.answer,
            }
            for measure in found.measures
        ],
        "runs_out": _day(found.runs_out),
        "reached": _day(found.reached),
        "ongoing": found.ongoing,
        "counted": list(found.counted),
        "left_out": list(found.left_out),
        "open": list(found.open),
        "gaps": [_window(gap) for gap in found.gaps],
    }


def _listing(listing: Listing) -> dict[str, Any]:
    return _version(listing.version) | {"categories": [c.key for c in listing.categories]}


def _days(days: Days | None) -> dict[str, Any] | None:
    return None if days is None else {"earliest": _day(days.earliest), "latest": _day(days.latest)}


def _window(window: Window) -> dict[str, Any]:
    return {"first": _day(window.first), "last": _day(window.last)}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _no_letter(catalogue: Catalogue) -> Assessment:
    letter = Letter.from_duties([], letter_id="claim")
    edition = catalogue.edition
    match = Match(
        letter=letter,
        place=0,
        catalogue=CatalogueName(edition.name, edition.title, edition.origin),
        tier="custom",
        encoder="none",
        candidates=(),
        confidence=None,
        separation=None,
        status="insufficient",
        reason="there is no letter",
    )
    return Assessment(letter, (match,), 0, ())

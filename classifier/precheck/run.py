"""Letters and a question in, one pre-check out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from classifier.assessment import Assessment, assess_all
from classifier.claim import told_claim
from classifier.errors import LetterError
from classifier.finding import SEVERITIES, Finding
from classifier.findings.several_letters import CODE as SEVERAL
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.precheck import list_findings, work_findings
from classifier.precheck.applicants import different_applicants
from classifier.precheck.case import Case
from classifier.precheck.code_checks import CodeChecks
from classifier.precheck.positions import position_check, stated_positions
from classifier.precheck.question import STALE_DAYS, Period, Question, Where, WorkStatus
from classifier.precheck.result import CodeCheck, Precheck
from classifier.precheck.rules import Rules
from occupations.categories import EXPRESS_ENTRY

TOP = 10  # candidates of a position; those further down are next to impossible

FINDINGS: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    list_findings.not_in_force,
    list_findings.stale,
    list_findings.title_only,
    list_findings.rival_not_listed,
    list_findings.no_longer_listed,
    list_findings.needs_canada,
    list_findings.military,
    list_findings.language,
    work_findings.not_skilled,
    work_findings.too_short,
    work_findings.no_programme,
    work_findings.unknown,
    work_findings.combined,
    work_findings.expires_soon,
    work_findings.self_employed,
    work_findings.student,
    different_applicants,
)


def precheck(  # noqa: PLR0913 - every part of the question has its name here
    letters: Sequence[Letter] = (),
    *,
    as_of: date,
    application_date: date | None = None,
    claim: str | None = None,
    categories: Sequence[str] = (),
    place: Where | None = None,
    status: WorkStatus | None = None,
    period: Period | None = None,
    stale_days: int = STALE_DAYS,
    series: str = EXPRESS_ENTRY,
    matcher: Matcher | None = None,
) -> Precheck:
    """Hold letters, or a claimed code alone, against the list in force and the programmes.

    Args:
        letters: any number; all of their work counts together.
        as_of: the day of an invitation; work after it is not shown.
        application_date: the day on which an application is received.
        claim: a code, also one of the version before; None goes by the duties.
        categories: keys of the categories to look at, all without any.
        place: where the work was; None leaves it to the letters.
        status: what the work was done as; None leaves it to the letters.
        period: dates and hours in the place of those that the one position states.
        stale_days: how many days after its verification a list is still fresh.
        series: which list.
        matcher: a matcher that is open already.

    Raises:
        LetterError: there is neither letter nor claim, a date or the hours can't be right, or
            they are given with several positions, or it can't be told which code is claimed.
        CatalogueError: a category or a list is unknown or has a fault.
    """
    question = Question(
        as_of,
        application_date,
        claim,
        tuple(key.replace("-", "_") for key in categories),
        place,
        status,
        period or Period(),
        stale_days,
        series,
    )
    matcher = matcher or Matcher.open()
    assessments = assess_all(matcher, letters, claims=[claim] * len(letters), top=TOP)
    return check(matcher, assessments, question)


def check(
    matcher: Matcher,
    assessments: Sequence[Assessment],
    question: Question,
    rules: Rules | None = None,
) -> Precheck:
    """Make the pre-check of letters that were assessed already.

    ``rules`` that are open already save reading them for every one of many calls.

    Raises:
        LetterError: there is neither letter nor claim, or dates or hours are given with
            several positions, or it can't be told which code is claimed.
        CatalogueError: a category or a list is unknown or has a fault.
    """
    _require_input(assessments, question)
    rules = (rules or Rules.open(matcher.catalogue, question.series)).on(question.as_of)
    rules.require(question.categories)
    claim = told_claim(matcher.catalogue, question.claim) if question.claim else None
    claims = claim.codes if claim else ()
    positions = stated_positions(assessments, question)
    checks = CodeChecks(rules, positions, question)
    case = Case(
        question=question,
        rules=rules,
        checks=checks,
        stated=positions,
        positions=tuple(position_check(one, rules.version) for one in positions),
        codes=_code_checks(checks, claims),
    )
    found = [one for raised in FINDINGS for one in raised(case)]
    if (mixed := list(_mixed(assessments))) and len(assessments) == 1:
        # The title may be one letter's and the duties another's.
        found = [one for one in found if one.code != list_findings.TITLE_ONLY]
    found = [*mixed, *found]
    version = rules.version
    return Precheck(
        question=question,
        list_title=rules.series.title,
        version=version,
        days_unverified=version.days_unverified(question.days[-1]) if version else None,
        programmes_verified=rules.programmes.verified,
        assessments=tuple(assessments),
        claim=claim,
        positions=case.positions,
        codes=case.codes,
        findings=tuple(sorted(found, key=lambda one: -SEVERITIES.index(one.severity))),
    )


def _mixed(assessments: Sequence[Assessment]) -> Iterator[Finding]:
    """Repeat that a file holds several letters, whose work may be of several people."""
    for own in assessments:
        for found in own.findings:
            if found.code == SEVERAL:
                whose = f"{own.letter.id}: " if len(assessments) > 1 else ""
                yield replace(found, message=f"{whose}{found.message}")


def _require_input(assessments: Sequence[Assessment], question: Question) -> None:
    if not assessments and not question.claim:
        raise LetterError("there is nothing to check: give a letter, or --claim CODE")
    if not question.period:
        return
    if len(assessments) > 1:
        message = "dates and hours are given with several letters; give them with one letter"
        raise LetterError(f"{message}, or let each letter state its own")
    count = sum(len(one.matches) for one in assessments)
    if count > 1:
        message = f"dates and hours are given, and {assessments[0].letter.id} has {count} positions"
        raise LetterError(f"{message}; give a text of one of them, or let each state its own")


def _code_checks(checks: CodeChecks, claims: Sequence[str]) -> tuple[CodeCheck, ...]:
    """Check the codes asked about, in their order, and then the other candidates."""
    best = [one.best.code for one in checks.positions if one.best]
    asked = dict.fromkeys(claims or best)
    others = dict.fromkeys([*best, *(c for one in checks.positions for c in one.likely)])
    found = [
        checks.check(code, asked=code in asked, claimed=code in claims)
        for code in {**asked, **others}
    ]
    return tuple(sorted(found, key=lambda one: 0.0 if one.asked else 1 - (one.confidence or 0.0)))

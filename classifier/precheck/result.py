"""The one result of a pre-check: every output shows it and computes nothing."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from classifier.assessment import Assessment
from classifier.claim_text import ReadClaim
from classifier.experience.months import Window
from classifier.finding import SEVERITIES, Finding, Severity
from classifier.precheck.question import Question
from classifier.precheck.stated_work import StatedWork
from occupations.categories import CategoryList
from occupations.category import Category
from occupations.category_series import Listing
from occupations.programmes import Programme
from occupations.unit_group import UnitGroup

Answer = Literal["shown", "not shown", "unknown"]
NOTICE = "This is what lists and rules say of codes, dates and hours. It is no legal advice."


class Range(Struct, frozen=True):
    """A figure with its least and its most; they differ where facts are open."""

    least: float
    most: float


class Measure(Struct, frozen=True):
    """The work in the window that ends on ``day``, in hours that count and in full months."""

    day: date
    window: Window
    hours: Range
    months: Range
    answer: Answer


class Experience(Struct, frozen=True):
    """Work held against a rule: on the as-of date first, then on the application date.

    ``runs_out`` is the first day on which the window holds too little if no work is added,
    None unless it holds enough; ``reached`` is the day on which it holds enough if the job
    goes on, None unless it holds too little and a job is ``ongoing``. ``counted`` names the
    work that counts, ``left_out`` what doesn't and why; ``open`` is what the letters leave
    open, and ``answer_in_place`` the answer if the place of work were not. ``gaps`` are the
    days without work, where the rule asks for unbroken work.
    """

    months: int
    hours: int
    window_years: int
    continuous: bool
    measures: tuple[Measure, ...]
    answer: Answer
    answer_in_place: Answer
    runs_out: date | None
    reached: date | None
    ongoing: bool
    counted: tuple[str, ...]
    left_out: tuple[str, ...]
    open: tuple[str, ...]
    gaps: tuple[Window, ...]


class CategoryCheck(Struct, frozen=True):
    """A category that the code is on; ``answer`` speaks of duties, place and amount together."""

    category: Category
    experience: Experience | None
    answer: Answer


class ProgrammeCheck(Struct, frozen=True):
    """Whether a programme could count the work, and why not.

    ``takes`` tells whether it counts the occupation at all; ``reasons`` say why ``answer`` is
    not "shown".
    """

    programme: Programme
    takes: bool | None
    experience: Experience | None
    answer: Answer
    reasons: tuple[str, ...]


class Support(Struct, frozen=True):
    """What the duties of one position say of a unit group; ``reasons`` why it is not "shown"."""

    name: str
    answer: Answer
    confidence: float | None
    reasons: tuple[str, ...]


class CodeCheck(Struct, frozen=True):
    """One unit group, crossed with the list and with the programmes.

    ``asked`` holds for a claimed code and, without a claim, for the best candidate of each
    position. ``supports`` has an entry a position, and ``duties`` tells whether those of any
    are the code's own. ``confidence`` is the lowest of the positions whose work counts for it,
    and the highest that any gives it where none does. ``history`` follows it through all
    versions of the list.
    """

    group: UnitGroup
    asked: bool
    claimed: bool
    confidence: float | None
    duties: Answer
    supports: tuple[Support, ...]
    categories: tuple[CategoryCheck, ...]
    programmes: tuple[ProgrammeCheck, ...]
    history: tuple[Listing, ...]

    @property
    def code(self) -> str:
        """The code of the unit group."""
        return self.group.code


class CodeShare(Struct, frozen=True):
    """A candidate with its confidence."""

    code: str
    confidence: float


class CategoryShare(Struct, frozen=True):
    """How sure a category is for one position: the summed confidence of its candidates.

    ``listed`` are the candidates on it, ``rivals`` the likeliest that are not.
    """

    category: str
    confidence: float
    listed: tuple[CodeShare, ...]
    rivals: tuple[CodeShare, ...]


class PositionCheck(Struct, frozen=True):
    """One position: its work, and how sure each category is by its duties.

    ``reason`` says why its text supports no code, empty where it does.
    """

    work: StatedWork
    title: str | None
    best: str | None
    reason: str
    shares: tuple[CategoryShare, ...]


class Precheck(Struct, frozen=True):
    """All that a pre-check says; ``version`` is None where no list is in force on the day."""

    question: Question
    list_title: str
    version: CategoryList | None
    days_unverified: int | None
    programmes_verified: str
    assessments: tuple[Assessment, ...]
    claim: ReadClaim | None
    positions: tuple[PositionCheck, ...]
    codes: tuple[CodeCheck, ...]
    findings: tuple[Finding, ...]
    notice: str = NOTICE

    @property
    def claims(self) -> tuple[str, ...]:
        """The unit groups that are claimed."""
        return self.claim.codes if self.claim else ()

    @property
    def asked(self) -> tuple[CodeCheck, ...]:
        """The codes that were asked about: the claimed ones, or the best candidates."""
        return tuple(code for code in self.codes if code.asked)

    @property
    def severity(self) -> Severity | None:
        """The highest severity among the findings, None without any."""
        found = [SEVERITIES.index(finding.severity) for finding in self.findings]
        return SEVERITIES[max(found)] if found else None

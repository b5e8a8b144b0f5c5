"""The findings of the pre-check: code, highest severity and meaning of each."""

from __future__ import annotations

from classifier.finding import FindingKind

KINDS: tuple[FindingKind, ...] = (
    FindingKind(
        "category-title-only",
        "serious",
        "the title's unit group is on a category's list, the one that the duties point to is not; "
        "a warning where the title is ambiguous",
    ),
    FindingKind(
        "category-rival-not-listed",
        "warning",
        "a unit group on a category's list and one that is not on it are both likely",
    ),
    FindingKind(
        "category-list-stale",
        "warning",
        "the list was last verified longer ago than the limit (120 days unless you say otherwise)",
    ),
    FindingKind(
        "category-not-in-force",
        "serious",
        "no list is in force on the day, or the one in force lacks the category asked for",
    ),
    FindingKind(
        "no-longer-listed",
        "warning",
        "the unit group was on an earlier version of the list and is not on the one in force",
    ),
    FindingKind(
        "needs-canadian-experience",
        "serious",
        "the category counts work in Canada only, and that is not shown",
    ),
    FindingKind(
        "experience-too-short",
        "serious",
        "the work shown within the window is less than a category, or every programme, asks for",
    ),
    FindingKind(
        "experience-unknown",
        "warning",
        "dates, hours or what a position's duties show are absent, unsure or ahead of the letter, "
        "so the amount of work is open",
    ),
    FindingKind(
        "combined-codes-not-allowed",
        "serious",
        "only several listed unit groups together reach what the category asks for in one",
    ),
    FindingKind(
        "window-expires-soon",
        "warning",
        "within 90 days the window holds less than is asked for, if no work is added",
    ),
    FindingKind(
        "different-applicants",
        "warning",
        "the letters name different applicants, and their work is added up as one person's",
    ),
    FindingKind("teer-not-skilled", "serious", "no programme counts the unit group's TEER"),
    FindingKind("self-employed-not-cec", "warning", "CEC never counts self-employed work"),
    FindingKind("student-work-not-cec", "warning", "CEC never counts work while a student"),
    FindingKind(
        "military-not-from-code",
        "warning",
        "the category asks for military service, a job offer and a credential: no code shows them",
    ),
    FindingKind(
        "language-category",
        "info",
        "the category goes by language, not by occupation: NCLC 7 in all four abilities",
    ),
)
SEVERITY = {kind.code: kind.severity for kind in KINDS}

"""The table of all kinds of findings about a letter and its duties."""

from __future__ import annotations

from classifier.finding import FindingKind

KINDS: tuple[FindingKind, ...] = (
    FindingKind(
        "title-duties-mismatch",
        "serious",
        "The title points to one unit group with confidence, the duties show another one.",
    ),
    FindingKind(
        "claimed-code-mismatch",
        "serious",
        "The claimed code is not among those that the duties allow.",
    ),
    FindingKind("missing-duties", "serious", "The letter states no duties."),
    FindingKind(
        "lead-statement-not-evidenced",
        "warning",
        "No duty shows what the first candidate's lead statement says.",
    ),
    FindingKind(
        "few-main-duties-evidenced",
        "warning",
        "The duties are evidence for few of the first candidate's main duties.",
    ),
    FindingKind(
        "rival-close",
        "warning",
        "The duties hardly tell two unit groups apart; a warning where their TEERs differ.",
    ),
    FindingKind(
        "supervision-claimed-not-shown",
        "warning",
        "The title is a manager's or supervisor's, no duty shows it.",
    ),
    FindingKind(
        "supervision-shown-not-claimed",
        "warning",
        "Much of the work is leading people, the title doesn't say so.",
    ),
    FindingKind(
        "duties-vague",
        "warning",
        "Half of the duties or more would fit any job, or no unit group stands out.",
    ),
    FindingKind("duties-too-few", "warning", "Fewer than four duties are stated."),
    FindingKind(
        "two-occupations-in-one",
        "warning",
        "The duties fall into two parts that are of different unit groups.",
    ),
    FindingKind(
        "wording-copied",
        "warning",
        "Duties repeat the wording of the catalogue or of the official profile.",
    ),
    FindingKind(
        "duties-in-catalogue-order",
        "info",
        "The duties follow the main duties of the first candidate one by one.",
    ),
    FindingKind("missing-letterhead", "warning", "The letter has no letterhead."),
    FindingKind(
        "missing-contact",
        "warning",
        "The employer's address, telephone number or e-mail address is missing; "
        "a warning where all are.",
    ),
    FindingKind("missing-signatory", "warning", "Nobody is named as the one who signs."),
    FindingKind("missing-title", "warning", "A position has no job title."),
    FindingKind("missing-dates", "warning", "A position has no start, or neither end nor present."),
    FindingKind("missing-hours", "warning", "A position has no hours of work."),
    FindingKind("missing-pay", "warning", "No pay is stated."),
    FindingKind("missing-status", "warning", "The status of the current job is not stated."),
    FindingKind("date-ambiguous", "warning", "A date can be read as two different days."),
    FindingKind("old-code", "warning", "The letter names a code of the version before."),
)

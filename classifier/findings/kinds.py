"""The table of all kinds of findings about a letter and its duties."""

from __future__ import annotations

from classifier.finding import FindingKind

KINDS: tuple[FindingKind, ...] = (
    FindingKind(
        "title-duties-mismatch",
        "serious",
        "the title leaves no room for what the duties show, nor they for what it means",
    ),
    FindingKind(
        "claimed-code-mismatch",
        "serious",
        "the claimed code, or one that the letter names, is not among those that the duties allow",
    ),
    FindingKind(
        "claim-fits-some-positions",
        "info",
        "the claimed code is that of some positions, and only their months can count for it",
    ),
    FindingKind(
        "claim-unclear",
        "warning",
        "the claim names no code or several, so it was not held against the duties; "
        "info where only zeros at its front were restored",
    ),
    FindingKind(
        "missing-duties",
        "serious",
        "the letter states no duties; a warning where only one position has none",
    ),
    FindingKind(
        "lead-statement-not-evidenced",
        "warning",
        "no duty shows what the first candidate's lead statement says",
    ),
    FindingKind(
        "few-main-duties-evidenced",
        "warning",
        "the duties are evidence for few of the first candidate's main duties",
    ),
    FindingKind(
        "rival-close",
        "warning",
        "the duties hardly tell two unit groups apart; a warning where their TEERs differ",
    ),
    FindingKind(
        "supervision-claimed-not-shown",
        "warning",
        "the title is a manager's or supervisor's, no duty shows it",
    ),
    FindingKind(
        "supervision-shown-not-claimed",
        "warning",
        "much of the work is leading people, the title doesn't say so",
    ),
    FindingKind(
        "duties-vague",
        "warning",
        "half of the duties or more would fit any job, or no unit group stands out",
    ),
    FindingKind("duties-too-few", "warning", "fewer than four duties are stated, or a title alone"),
    FindingKind(
        "two-occupations-in-one",
        "warning",
        "the duties fall into two parts that are of different unit groups",
    ),
    FindingKind(
        "wording-copied",
        "warning",
        "duties repeat the wording of the catalogue or of the official profile",
    ),
    FindingKind(
        "duties-in-catalogue-order",
        "info",
        "the duties follow the main duties of the first candidate one by one",
    ),
    FindingKind(
        "several-letters",
        "warning",
        "the file seems to hold more than one letter, which are read as if they were one",
    ),
    FindingKind("missing-letterhead", "warning", "the letter has no letterhead"),
    FindingKind(
        "missing-contact",
        "warning",
        "the employer's address, telephone number or e-mail address is missing; "
        "a warning where all are",
    ),
    FindingKind("missing-signatory", "warning", "nobody is named as the one who signs"),
    FindingKind("missing-title", "warning", "a position has no job title"),
    FindingKind("missing-dates", "warning", "a position has no start, or neither end nor present"),
    FindingKind("missing-hours", "warning", "a position has no hours of work"),
    FindingKind("missing-pay", "warning", "no pay is stated"),
    FindingKind("missing-status", "warning", "the status of the current job is not stated"),
    FindingKind(
        "dates-impossible",
        "serious",
        "a job ends before it starts; a warning where it starts after the letter's own date",
    ),
    FindingKind(
        "end-after-letter",
        "warning",
        "a job that is over ended after the letter's own date; info where the end is ahead of it",
    ),
    FindingKind("date-ambiguous", "warning", "a date can be read as two different days"),
    FindingKind("old-code", "warning", "the letter names a code of the version before"),
)

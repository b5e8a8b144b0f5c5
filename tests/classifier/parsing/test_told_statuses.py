"""Words on the status of a job, and the same words with another meaning."""

from __future__ import annotations

import pytest

from classifier.parsing.statuses import field_statuses, find_statuses


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("regular full-time employee", {"full-time"}),
        ("on a fixed-term contract", {"contract"}),
        ("casual worker", {"casual"}),
        ("zero hours contract", {"casual"}),
        ("permanent resident", set()),
        ("apprentice", set()),
        ("a temporary work permit", set()),
        ("temporary full time position", {"full-time", "temporary"}),
        ("he was a volunteer", {"volunteer"}),
        ("as a co-op student", {"student"}),
        ("works full time as a cook. He has also worked as a baker part time.", {"full-time"}),
        ("part-time, from May full-time as a cook", {"part-time", "full-time"}),
        ("He also works part time as a baker.", {"part-time"}),
        ("his internship", set()),
        ("on an internship basis", {"intern"}),
        ("recommends her for full-time work as a tutor", set()),
        ("who is seeking part-time employment", set()),
        ("recommend Jo Reed, who worked full-time", {"full-time"}),
        ("a permanent fixture of our bar", set()),
        ("seasonal position, full-time", {"full-time", "seasonal"}),
        ("on contractual basis", {"contract"}),
        ("he negotiated contracts with clients", set()),
        ("a freelance designer", {"self-employed"}),
        ("part time basis", {"part-time"}),
        ("He came as a casual and stayed.", {"casual"}),
        ("full-time, yearly contract, 35 hours", {"full-time", "contract"}),
        ("under an indefinite-term contract", {"permanent"}),
        ("with seasonal contract", {"seasonal"}),
        ("Job title on his contract: Cook", set()),
        ("Mentor one intern", set()),
        ("on a one-year contract", {"contract"}),
        ("confirmed employee, full time", {"full-time", "permanent"}),
        ("contract of indefinite duration", {"permanent"}),
        ("is a permanent member of staff", {"permanent"}),
        ("on a permanent, full-time basis", {"full-time", "permanent"}),
        ("trained part-time staff", set()),
        ("full time student", set()),
        ("supervised seasonal workers", set()),
        ("non-permanent", set()),
        ("on a regular, full-time status", {"full-time", "permanent"}),
        ("as a confirmed, full time teacher", {"full-time", "permanent"}),
        ("a labour contract with no fixed term", {"permanent"}),
        ("on an open-ended labour contract", {"permanent"}),
        ("full time under an indefinite employment contract", {"full-time", "permanent"}),
        ("as full-time contracted personnel", {"full-time", "contract"}),
        ("on a full-time limited contract from May", {"full-time", "contract"}),
        ("on the base of work contract, full time", {"full-time"}),
        ("on our cleaning contract at the airport", set()),
        ("with complete day, 47 hours", {"full-time"}),
        ("on full time contract basis", {"full-time", "contract"}),
        ("on a permanent contract basis", {"permanent"}),
        ("Contract baker, full time.", {"full-time", "contract"}),
        ("Contract indefinite, full time.", {"full-time", "permanent"}),
        ("with contract at indeterminate time, part-time", {"permanent", "part-time"}),
        ("under a signed contract (AB) of undetermined term", {"permanent"}),
        ("full-time, definite period contract", {"full-time", "contract"}),
        ("full-time, indefinite period contract", {"full-time", "permanent"}),
        ("he was quick to volunteer to help", set()),
        ("an interim, temporary Housing Officer", {"temporary"}),
        ("our temporary road crew worker", {"temporary"}),
        ("worked on a temporary housing project as a clerk", set()),
        ("put up temporary fencing for the builders", set()),
    ],
)
def test_statuses_are_found_and_nothing_else(text: str, kinds: set[str]) -> None:
    assert {status.kind for status in find_statuses(text)} == kinds


@pytest.mark.parametrize(
    ("value", "kinds"),
    [
        ("Permanent / Full-time", {"full-time", "permanent"}),
        ("Full time / Permanent", {"full-time", "permanent"}),
        ("Regular, full time", {"full-time", "permanent"}),
        ("Regular (full-time)", {"full-time", "permanent"}),
        ("Full-time, regular", {"full-time", "permanent"}),
        ("M2 / Confirmed, Full Time", {"full-time", "permanent"}),
        ("Unlimited, Full Time", {"full-time", "permanent"}),
        ("Perm / FT", {"full-time", "permanent"}),
        ("Full-time, contract (renewed yearly)", {"full-time", "contract"}),
        ("Active, regular full-time", {"full-time"}),
        ("Full-time / Part-time", set()),
        ("Permanent / Temporary", set()),
    ],
)
def test_the_value_of_a_label_may_name_two(value: str, kinds: set[str]) -> None:
    assert {status.kind for status in field_statuses(value)} == kinds


@pytest.mark.parametrize(
    "text",
    [
        "We have employed Ms. Keane full time as a Clerk since May 2019.",
        "Brona was with us as a live-in carer, full-time, until May.",
        "Brona worked as a live-in, full-time nanny.",
        "Our live-in, full-time nanny Brona left in May.",
        "Brona was always available and worked full-time.",
        "Brona, always available, has been full-time with us since May.",
        "Brona worked full-time and was always available to us.",
        "Brona worked full-time for us and is now available for new jobs.",
        "Brona works here full-time, and I am available for questions.",
        "A fine complement to our team, working full-time since May.",
        "Though we no longer need a clerk, Brona was employed full-time.",
        "As we no longer require her services full-time, she leaves us.",
        "She was always ready to do more in her full-time job.",
        "She was open to new ideas, working full-time at the till.",
    ],
)
def test_hours_that_were_worked_count_beside_words_of_being_free(text: str) -> None:
    assert [status.kind for status in find_statuses(text)] == ["full-time"]


@pytest.mark.parametrize(
    "text",
    [
        "We have part time and full time jobs available.",
        "She is available for part-time work, too.",
        "She is available part time from May.",
        "Available from May, works part-time and is available 2 days a week.",
        "Open to a part-time job.",
        "Ready to start working full-time.",
        "He shops for us to complement his part-time work.",
        "Aged 50, live out – part-time, Mondays.",
        "We are moving, no longer requiring a full-time driver.",
        "Part time or baby sitting.",
    ],
)
def test_hours_that_somebody_is_free_for_say_nothing(text: str) -> None:
    assert not find_statuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "Brona Keane, a volunteer, sorted the books.",
        "This is to certify that Ms. Brona Keane, a long-time volunteer, has sorted the books.",
        "Brona Keane, our volunteer since May 2019, sorts the books.",
        "We thank our volunteer Brona Keane, who sorted the books.",
        "Our kind volunteer Brona has sorted the books for a year.",
        "This is to certify that Brona Keane volunteered with us as a librarian.",
    ],
)
def test_who_is_called_a_volunteer_is_one(text: str) -> None:
    assert [status.kind for status in find_statuses(text)] == ["volunteer"]


@pytest.mark.parametrize(
    "text",
    [
        "Brona helped Jane Roe, a volunteer, who sorted the books.",
        "Brona trained our volunteer Jane Roe to sort the books.",
        "Brona Keane, our volunteer coordinator, sorted the books.",
        "We thank our volunteer Fire Brigade, which came at once.",
        "Once a volunteer fell, and Brona helped at once.",
        "I volunteered for three parks.",
    ],
)
def test_volunteers_who_are_only_spoken_of_are_others(text: str) -> None:
    assert not find_statuses(text)


def test_only_ticked_boxes_count() -> None:
    text = "Status: [x] Full-time [ ] Part-time [ ] Seasonal"
    assert [status.kind for status in find_statuses(text)] == ["full-time"]


def test_an_open_choice_says_nothing() -> None:
    assert not find_statuses("employed as a clerk (full-time/part-time)")

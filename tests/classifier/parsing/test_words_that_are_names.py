"""Names that are common words too, and words that are no names: what tells them apart."""

from __future__ import annotations

import pytest

from classifier.parsing.names import is_name, may_name, name_at
from classifier.parsing.title_roles import names_job
from tests.classifier.parsing.whole_letter import only_position, whole_letter


def assert_read(name: str, honorific: str) -> None:
    """Hold that a letter about somebody, and one signed by them, give the name whole."""
    for title in ("", f"{honorific} "):
        letter = whole_letter(told=f"This is to certify that {title}{name} was our Bookkeeper.")
        assert letter.applicant is not None
        assert letter.applicant.text == name
    signed = whole_letter(close=f"Yours faithfully,\n\n{name}\nOffice Manager").signatory
    assert signed is not None
    assert signed.text == name


@pytest.mark.parametrize(
    "name",
    [
        "Loan Nguyen",
        "Nguyen Thi Loan",
        "Anna Gross",
        "Even Hansen",
        "Jan Most",
        "Xx Wu",
        "Net Chan",
    ],
)
def test_names_that_are_words(name: str) -> None:
    assert_read(name, "Ms.")
    assert is_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "Loan Application",
        "Loan Processing",
        "Gross Salary",
        "Most Valuable Player",
        "Even Better than before",
        "Over the years",
        "XX Wu",
        "xxx",
        "Science Fair",
    ],
)
def test_words_that_are_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Silva Gross salary", "Ana Silva"),
        ("Ana Silva\nMost of the guests", "Ana Silva"),
        ("Ana Silva Loan Amount", "Ana Silva"),
        ("Ana Gross worked", "Ana Gross"),
        ("Ana\nGross worked", "Ana\nGross"),
        ("Mr. Most has", "Most"),
        ("Father John Kelly", "John Kelly"),
        ("Mother Agnes Kelly", "Agnes Kelly"),
    ],
)
def test_where_a_name_ends(text: str, name: str) -> None:
    span = name_at(text, 0, len(text))
    assert span is not None
    assert text[slice(*span)] == name


@pytest.mark.parametrize(
    "name",
    [
        "Sunday Okoro",
        "April Reed",
        "Will Moor",
        "An Nguyen",
        "My Linh Tran",
        "Can Yildiz",
        "Mai Her",
        "Anna Best",
        "Karen House",
        "Ana Sales",
    ],
)
def test_names_that_stand_where_a_name_must_stand(name: str) -> None:
    assert_read(name, "Mr.")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Dear Sir,\n\nMy Friend Ana", 0),
        ("Dear Sir,\n\nMost of our guests", 0),
        ("We worked on Sunday Morning", 13),
        ("In April Ana was here", 0),
        ("He certifies that MY FRIEND ANA", 18),
        ("Will You Come", 0),
    ],
)
def test_no_name_where_a_sentence_goes_on(text: str, at: int) -> None:
    assert name_at(text, at, len(text)) is None


@pytest.mark.parametrize(
    "text", ["Business English", "Tarn Sales", "Quay Street", "Ana Best regards"]
)
def test_surnames_that_are_words_need_more_than_a_line(text: str) -> None:
    assert not is_name(text)


def test_a_lone_word_is_no_name() -> None:
    assert not may_name("Even")
    assert not may_name("Loan")


@pytest.mark.parametrize("name", ["Father John Kelly", "Mother Agnes Kelly"])
def test_whoever_is_called_father_signs(name: str) -> None:
    signed = whole_letter(close=f"Yours faithfully,\n\n{name}\nPrincipal").signatory
    assert signed is not None
    assert signed.text == name


@pytest.mark.parametrize(
    "title",
    [
        "PA",
        "VA",
        "Executive PA",
        "PA to the Director",
        "graduate TA",
        "Registered MD",
        "Nurse's Aid",
        "Teacher's Aid",
        "home health aid",
        "Dietary Aid",
        "CNA",
    ],
)
def test_short_names_of_jobs(title: str) -> None:
    assert names_job(title)


@pytest.mark.parametrize(
    "words",
    [
        "Richmond VA",
        "Scranton PA",
        "Scranton, PA",
        "Baltimore MD",
        "First Aid",
        "Legal Aid",
        "Hearing Aid",
        "Financial Aid",
    ],
)
def test_states_and_aids_are_no_jobs(words: str) -> None:
    assert not names_job(words)


def test_a_course_is_no_title() -> None:
    told = "Ms. Brona Keane joined us in May 2019. Training was First Aid and CPR."
    assert only_position(told).title is None


@pytest.mark.parametrize(
    "name", ["Nora Power", "Owen T. Mills", "Ms. Ida Steel", "Paul James Church", "VERA GLASS"]
)
def test_a_role_behind_a_comma_tells_a_surname_that_firms_go_by(name: str) -> None:
    for close in (f"{name}, Owner", f"Yours faithfully,\n\n{name}, Office Manager"):
        signed = whole_letter(close=close).signatory
        assert signed is not None
        assert signed.text == name


@pytest.mark.parametrize("firm", ["Harbour Foods, Owner", "Kestrel Motors, Manager"])
def test_firms_below_a_letter_don_t_sign_it(firm: str) -> None:
    assert whole_letter(close=firm).signatory is None

"""Employer, applicant and signatory where the rules miss one or take another for one."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing import parties
from classifier.parsing.parties import Named, Parties, completed
from classifier.pasted import parse
from classifier.quotation import Quotation
from models.token_classifier import KINDS

TEXT = "Ines Corvalan sewed sails at Kestrel Boatyard & Sons, Falmouth. Harold Penrose signed."


def _told(text: str, **odds: dict[str, float]) -> Parties:
    """Make what the transformer holds of words, all others being none of anything."""
    words = np.array([found.span() for found in re.finditer(r"\w+", text)], dtype=np.int64)
    table = np.full((len(words), len(KINDS)), -9.0)
    for kind, known in odds.items():
        for at, (start, end) in enumerate(words.tolist()):
            table[at, KINDS.index(kind)] = known.get(text[start:end], -9.0)
    return Parties(text, words, table)


def _quoted(words: str) -> Quotation:
    return Quotation(words, TEXT.index(words), TEXT.index(words) + len(words))


def test_a_party_that_the_rules_miss_is_quoted_whole() -> None:
    firm = {"Kestrel": 3.0, "Boatyard": 2.0, "Sons": 4.0}
    found = _told(TEXT, employer=firm).corrected("employer", None)
    assert found == _quoted("Kestrel Boatyard & Sons")


def test_a_find_of_the_rules_stays_unless_the_transformer_plainly_knows_better() -> None:
    rules = _quoted("Falmouth")
    for own, stays in ((0.5, True), (-1.0, True), (-3.0, False)):
        firm = {"Kestrel": 3.0, "Boatyard": 3.0, "Falmouth": own}
        found = _told(TEXT, employer=firm).corrected("employer", rules)
        assert (found == rules) is stays


def test_a_find_that_is_plainly_none_goes_and_an_unsure_one_does_not_come() -> None:
    assert _told(TEXT).corrected("employer", _quoted("Falmouth")) is None
    unsure = _told(TEXT, signatory={"Harold": 0.5, "Penrose": 0.5})
    assert unsure.corrected("signatory", None) is None


def test_the_bracket_that_closes_a_name_is_its_own() -> None:
    text = "Bo (Bogdan Ilić) sewed sails (of jute)."
    names = {"Bo": 3.0, "Bogdan": 3.0, "Ilić": 3.0}
    found = _told(text, applicant=names).corrected("applicant", None)
    assert found == Quotation("Bo (Bogdan Ilić)", 0, 16)
    found = _told(text, applicant={"jute": 3.0, "Bo": -9.0} | {"Bogdan": 4.0, "Ilić": 4.0})
    assert (name := found.corrected("applicant", None)) is not None
    assert name.text == "Bogdan Ilić"


def test_what_was_not_read_speaks_for_the_rules() -> None:
    unread = Parties(TEXT, np.array([[0, 4]]), np.full((1, len(KINDS)), np.nan))
    assert unread.corrected("applicant", _quoted("Ines Corvalan")) == _quoted("Ines Corvalan")
    assert unread.corrected("applicant", None) is None


def test_a_letter_with_all_parties_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_text: str) -> Parties:
        raise AssertionError

    monkeypatch.setattr(parties.Parties, "of", never)
    every = Named(_quoted("Kestrel Boatyard"), _quoted("Ines Corvalan"), _quoted("Harold Penrose"))
    assert completed(TEXT, every) == every


@given(st.text("AbC .,\n&é9", max_size=60), st.lists(st.floats(-9, 9), max_size=70))
def test_whatever_is_held_of_words_every_party_is_a_quotation(text: str, held: list[float]) -> None:
    words = np.array([m.span() for m in re.finditer(r"\w+", text)], dtype=np.int64).reshape(-1, 2)
    odds = np.resize(np.array(held or [0.0]), (len(words), len(KINDS)))
    found = Parties(text, words, odds).corrected("employer", None)
    assert found is None or text[found.start : found.end] == found.text


def test_a_letter_in_other_words_names_its_parties() -> None:
    letter = parse(
        "Hi there,\n\nwe at Brightwater Dental loved having Noor Haddad on the front desk for three"
        " years. Noor answered phones and booked visits.\n\nCheers,\nTessa Lindqvist\n"
    )
    assert letter.applicant is not None
    assert letter.applicant.text == "Noor Haddad"
    for party in (letter.employer, letter.applicant, letter.signatory):
        assert party is None or letter.source[party.start : party.end] == party.text

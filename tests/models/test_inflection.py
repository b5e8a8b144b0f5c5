"""The base form of verbs: one for all tenses, and nothing else is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.inflection import BaseForms, base_form
from models.static_encoder import StaticEncoder

KNOWN = frozenset(
    [
        "apply",
        "bill",
        "build",
        "clean",
        "control",
        "fill",
        "file",
        "manage",
        "monitor",
        "plan",
        "prepare",
        "run",
        "schedule",
        "service",
        "staff",
        "test",
        "train",
        "use",
        "wash",
        "weld",
        "write",
        "care",
        "car",
        "bar",
        "bare",
    ]
)
BASE = BaseForms(KNOWN.__contains__)


@pytest.mark.parametrize(
    ("forms", "base"),
    [
        ("prepared prepares preparing", "prepare"),
        ("planned plans planning", "plan"),
        ("applied applies applying", "apply"),
        ("filled fills filling", "fill"),
        ("filed files filing", "file"),
        ("controlled controls controlling", "control"),
        ("monitored monitors monitoring", "monitor"),
        ("washed washes washing", "wash"),
        ("billed bills billing", "bill"),
        ("staffed staffs staffing", "staff"),
        ("wrote writes writing written", "write"),
        ("ran runs running", "run"),
        ("used uses using", "use"),
        ("caring", "care"),
        ("barred", "bar"),
        # Unknown words have one form for all tenses, too.
        ("diagnosed diagnosing diagnoses", "diagnose"),
        ("invoiced invoicing invoices", "invoice"),
        ("troubleshooting", "troubleshoot"),
    ],
)
def test_tenses_have_one_form(forms: str, base: str) -> None:
    assert BASE(forms) == " ".join([base] * len(forms.split()))


@pytest.mark.parametrize(
    "word",
    ["need", "during", "evening", "king", "string", "spring", "thing", "hundred", "red", "bed"],
)
def test_words_that_only_look_like_verbs_stay(word: str) -> None:
    assert base_form(word, KNOWN.__contains__) == word


def test_articles_and_case_are_gone_as_in_plain_text() -> None:
    assert BASE("The Welders WELDED a pipe") == "welder weld pipe"


@given(st.text(max_size=60))
def test_any_text_gives_words(text: str) -> None:
    assert all(BASE(text).split()) or BASE(text) == ""


def test_the_encoder_gives_one_vector_for_all_tenses() -> None:
    vectors = StaticEncoder.packaged().encode(
        ["prepared payroll", "prepares payroll", "preparing payroll", "Prepare the payroll"]
    )
    assert (vectors == vectors[0]).all()

"""What the firm and others do, and what says nothing of the work, is no duty of the person."""

from __future__ import annotations

import pytest

from classifier.parsing.formalities import is_formula, is_manner
from classifier.parsing.others_work import is_of_firm, is_work_of_others
from tests.classifier.parsing.whole_letter import DUTIES, only_position


@pytest.mark.parametrize(
    "told",
    [
        "Hair was cut by Nia and me",
        "The menus were written in Porto by the head chef",
        "Payments are approved in the capital by our finance department",
        "Permits are handled by the architects next door, never by us.",
        "Wiring is by a contractor from the next town.",
        "Surgery and diagnosis rest with the two vets.",
        "The choice of films belongs to the director.",
        "Sales of tickets remain the responsibility of the agents",
        "Pricing was my job.",
        "The buying and the books are ours.",
        "Porters carry the bags and park cars",
        "Our bakers knead dough at night",
        "The technicians only do the wiring",
    ],
)
def test_a_sentence_tells_of_others(told: str) -> None:
    assert is_work_of_others(told)


@pytest.mark.parametrize(
    "told",
    [
        "Stock was counted by the end of each day",
        "Reports were written by hand",
        "Cleans the rooms by the pool",
        "Store clerks were supervised",
        "Training nurses in wound care",
        "Invoices were paid by bank transfer",
        "Drivers' logs were checked daily",
        "Meals for guests are cooked and served",
        "Assist customers with returns",
        "Guide visitors round the museum",
        "Orders supplies by telephone",
        "The rota was drawn up by her",
        "Patients were brought to the doctor",
        "Cases were referred to the lawyers",
        "Supervised the work done by the contractors",
        "Checks what is made by other welders",
        "Coordinates work by our contractors",
        "Reports directly to the manager",
        "The goods were delivered to the customers by van",
    ],
)
def test_a_sentence_tells_of_nobody_else(told: str) -> None:
    assert not is_work_of_others(told)


def _is_of_firm(told: str) -> bool:
    return is_of_firm(told, (0, len(told)), len(told), ["Ada"])


@pytest.mark.parametrize(
    "told",
    [
        "The Bank lends money, trains farmers and prints cards.",
        "Our hospital runs a blood bank and trains midwives.",
        "The Foundation itself also keeps bees.",
    ],
)
def test_the_firm_does_something(told: str) -> None:
    assert _is_of_firm(told)


@pytest.mark.parametrize(
    "told",
    [
        "The company trusts her to buy the stock.",
        "The shop was run by him.",
        "The bank asks Ada to open accounts and count cash.",
        "The company where Ada worked sells soap and she packed it",
        "The hospital has 300 beds",
    ],
)
def test_the_person_does_something(told: str) -> None:
    assert not _is_of_firm(told)


@pytest.mark.parametrize(
    "told",
    [
        "The firm sells bread, trains bakers and exports flour to the islands.",
        "Bread was baked by Nia and me.",
        "Flour is bought in Dublin by the purchasing department.",
        "Apprentice bakers knead the dough, shape loaves and sweep the bakehouse.",
        "Baking and selling remain with the two bakers.",
        "Pricing was my job.",
        "Any help given to her will be greatly appreciated.",
        "The certificate is given for showing at the place of demand.",
        "She kept good relations with her seniors and juniors.",
        "She handled all the tasks of her post as directed by the management.",
    ],
)
def test_none_of_it_becomes_a_duty(told: str) -> None:
    found = [duty.text for duty in only_position(duties=f"{DUTIES}\n\n{told}").duties]
    assert found == [line[2:] for line in DUTIES.split("\n")[1:]]


def _whole(told: str) -> tuple[int, int]:
    return 0, len(told)


@pytest.mark.parametrize(
    "told",
    [
        "Any help given to her by your office will be greatly appreciated.",
        "This letter is issued on her request for use at the embassy.",
        "Certificate is given for showing it where it is asked for.",
    ],
)
def test_formulas_of_a_close(told: str) -> None:
    assert is_formula(told, _whole(told))


@pytest.mark.parametrize(
    "told",
    [
        "Issued certificates and letters to students",
        "Letters were prepared for clients and posted",
        "This certificate is issued to Ada who cooked",
        "Certificates are issued and filed",
        "The statement was made for the auditors by her",
    ],
)
def test_work_on_letters_is_no_formula(told: str) -> None:
    assert not is_formula(told, _whole(told))


@pytest.mark.parametrize(
    "told",
    [
        "maintained cordial relations with his seniors and juniors",
        "kept good relationships with all her colleagues",
        "kept her cool under pressure",
        "handled all the tasks of his post as directed",
        "carried out all duties assigned to her",
        "She has always had very good relations with the staff",
    ],
)
def test_manners_tell_no_work(told: str) -> None:
    assert is_manner(told, _whole(told))


@pytest.mark.parametrize(
    "told",
    [
        "maintained good relationships with suppliers and negotiated prices",
        "kept her files in order",
        "kept time sheets for forty workers",
        "handled all the tasks of the front desk",
        "performed all tests on incoming steel",
        "handled all tasks related to payroll",
    ],
)
def test_work_is_no_manner(told: str) -> None:
    assert not is_manner(told, _whole(told))


@pytest.mark.parametrize(
    "part", ["was ", "a b ", "kept his ", "Any help ", "is by the a ", "was, "]
)
def test_long_texts_take_no_time(part: str) -> None:
    told = part * 3000
    assert not is_manner(told, _whole(told))
    assert not is_formula(told, _whole(told))
    assert not is_work_of_others(told)

"""What a declaration says of the business, its clients and its income is no duty."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse


@pytest.mark.parametrize(
    "said",
    [
        "My main clients were Quay Hotel, Harbour Cafe and two bakeries.",
        "Our customers included three schools and the parish hall.",
        "My studio was in the old mill.",
        "My income was about 900 euros a month.",
    ],
)
def test_what_is_said_of_the_business_is_no_duty(said: str) -> None:
    declared = f"""AFFIDAVIT

I, Brona Keane, solemnly declare that:

1. From 4 March 2014 to 9 May 2019 I was self-employed as a sign painter.
2. {said}
3. My duties were as follows:
   - designing signs and shop fronts with the owners
   - painting letters and gilding them by hand
   - estimating the cost of paint and scaffolds

Declared before me at Cork on 12 June 2021

Brona Keane
"""
    (position,) = parse(declared).positions

    assert len(position.duties) == 3


def test_looking_after_clients_is_a_duty() -> None:
    pasted = "- My customers were greeted and seated by me\n- set tables\n- carry plates"
    (position,) = parse(pasted).positions

    assert len(position.duties) >= 2

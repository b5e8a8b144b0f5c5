"""Rises of somebody told one after the other in a sentence or two."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse


@pytest.mark.parametrize(
    ("told", "titles", "days"),
    [
        (
            (
                "Mr. Tom Okeke joined us as a Trainee Engineer on 2 May 2012. He became Engineer on"
                " 1 June 2014, then Senior Engineer on 1 July 2018, and left on 31 August 2022."
            ),
            ["Trainee Engineer", "Engineer", "Senior Engineer"],
            ["2 May 2012", "1 June 2014", "1 July 2018", "31 August 2022"],
        ),
        (
            (
                "Ms. Ana Ruiz joined Delta Foods on March 4, 2015 as a Junior"
                " Analyst.\nShe was promoted"
                " to Analyst on April 1, 2017 and to Senior Analyst on May 2, 2020.\n"
                "Her employment ended on June 30, 2023."
            ),
            ["Junior Analyst", "Analyst", "Senior Analyst"],
            ["March 4, 2015", "April 1, 2017", "May 2, 2020", "June 30, 2023"],
        ),
        (
            (
                "He joined as a Junior Developer on 01-Feb-2016 and was promoted to Developer on"
                " 01-Feb-2018, Senior Developer on 01-Feb-2020 and Team Lead on 01-Feb-2022. He was"
                " relieved on 31-Jan-2024."
            ),
            ["Junior Developer", "Developer", "Senior Developer", "Team Lead"],
            ["01-Feb-2016", "01-Feb-2018", "01-Feb-2020", "01-Feb-2022", "31-Jan-2024"],
        ),
        (
            (
                "Ms. Eva Novak joined Alpina Hotels on 2 March 2017 as a Waitress. She was promoted"
                " twice: to Head Waitress on 1 April 2019 and to Restaurant Manager on 1"
                " May 2021. She"
                " left on 31 October 2023."
            ),
            ["Waitress", "Head Waitress", "Restaurant Manager"],
            ["2 March 2017", "1 April 2019", "1 May 2021", "31 October 2023"],
        ),
        (
            (
                "Mr. Ken Abe joined Sora Inc. in April 2009 as a Clerk, moved to the post"
                " of Cashier in"
                " May 2012 and became Chief Cashier in June 2015. He left on July 31, 2019."
            ),
            ["Clerk", "Cashier", "Chief Cashier"],
            ["April 2009", "May 2012", "June 2015", "July 31, 2019"],
        ),
        (
            (
                "At the time of leaving on 2 May 2015 he was working in the post of"
                " Chief Baker. He"
                " joined here as an Assistant Baker on 1 May 2010 and was promoted to"
                " Chief Baker on"
                " 4 June 2012."
            ),
            ["Assistant Baker", "Chief Baker"],
            ["1 May 2010", "4 June 2012", "2 May 2015"],
        ),
    ],
)
def test_each_rise_is_a_position_that_ends_with_the_next(
    told: str, titles: list[str], days: list[str]
) -> None:
    letter = parse(f"EXPERIENCE CERTIFICATE\n\n{told}\nIssued on: 6 February 2025\n\nLina Petrov\n")
    assert [one.title.text for one in letter.positions if one.title] == titles
    assert [one.start.quotation.text for one in letter.positions if one.start] == days[:-1]
    assert [one.end.quotation.text for one in letter.positions if one.end] == days[1:]

"""First and last days of a job, apart from all other dates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing.dates import find_dates
from classifier.parsing.periods import find_periods
from classifier.parsing.tenure import Calendar, Tenure, told_tenure


def tenure(text: str) -> Tenure:
    mentions = find_dates(text)
    calendar = Calendar(text, tuple(mentions), tuple(find_periods(text, mentions)))
    return told_tenure(calendar, 0, len(text))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("from the 1st of April, 2015 to the 30th of June, 2018", "2015-04-01", "2018-06-30"),
        ("with admission on 17/04/2016 and dismissal on 28/02/2021", "2016-04-17", "2021-02-28"),
        ("Date of joining 04-Jan-2011 and was relieved on 05-Feb-2014", "2011-01-04", "2014-02-05"),
        (
            "joined our company on Monday, June 3rd, 2019 and her last working day was Friday, 28 May 2021",  # noqa: E501
            "2019-06-03",
            "2021-05-28",
        ),
        (
            "started with us in March 2012. She left in May 2016 to study.",
            "2012-03-01",
            "2016-05-01",
        ),
        ("worked here for three years (September 2016 - August 2019)", "2016-09-01", "2019-08-01"),
        ("has been with the firm since 14.02.2017", "2017-02-14", None),
        ("between 2014 and 2018 he worked", "2014-01-01", "2018-01-01"),
        (
            "hired on August 5, 2013; his employment ended on Dec. 31, 2017",
            "2013-08-05",
            "2017-12-31",
        ),
        ("w.e.f. 01.07.2016 till 30.06.2019", "2016-07-01", "2019-06-30"),
        ("employed from Jan '15 to Dec '17", "2015-01-01", "2017-12-01"),
        (
            "He assumed duty on 2nd January 2008 and resigned his appointment on 31st December 2012.",  # noqa: E501
            "2008-01-02",
            "2012-12-31",
        ),
        ("employment began 2018/04/02 and terminated 2020/11/30", "2018-04-02", "2020-11-30"),
        (
            "was in our service from the second day of May 2011 until the thirtieth day of June 2015",  # noqa: E501
            "2011-05-02",
            "2015-06-30",
        ),
        (
            "She came to us on 6 June 2016 and stayed until 4 August 2020.",
            "2016-06-06",
            "2020-08-04",
        ),
        ("commenced employment with us effective 10th October, 2010", "2010-10-10", None),
        (
            "He was born on 3 May 1985. He has worked for us from 4 June 2010 to 7 July 2015.",
            "2010-06-04",
            "2015-07-07",
        ),
        ("employed May 1, 2017 through present", "2017-05-01", None),
        (
            "her service, which started on 9 Sept 2013, came to an end on 8 Sept 2016",
            "2013-09-09",
            "2016-09-08",
        ),
        (
            "Our company, founded in 1987, employed him from 2010 up to 2015.",
            "2010-01-01",
            "2015-01-01",
        ),
        (
            "took up his appointment on 1 March 2013 and was promoted on 1 March 2015. He retired on 30 April 2019.",  # noqa: E501
            "2013-03-01",
            "2019-04-30",
        ),
        ("worked with us 15/01/2013 to 20/01/2016", "2013-01-15", "2016-01-20"),
        (
            "He began on the 15th of March 2011, and his contract finished on the 14th of March 2014",  # noqa: E501
            "2011-03-15",
            "2014-03-14",
        ),
        ("Employment: 1 Apr 2014 – 31 Mar 2018", "2014-04-01", "2018-03-31"),
        ("was employed from 12 to 30 June 2015", None, "2015-06-30"),
        ("worked here from June to September 2018", "2018-06-01", "2018-09-01"),
        ("worked from 5 May to 7 September 2018", "2018-05-05", "2018-09-07"),
        (
            "served from Aug. 2009 till the closure of the plant in Oct. 2013",
            "2009-08-01",
            "2013-10-01",
        ),
        (
            "He was with us until 31 January 2022, having joined on 1 February 2019.",
            "2019-02-01",
            "2022-01-31",
        ),
        (
            "In May 2015 he joined us as a cook and he left us in June 2017.",
            "2015-05-01",
            "2017-06-01",
        ),
        ("On 12 June 2014 Ms. Roe started work at our clinic.", "2014-06-12", None),
    ],
)
def test_first_and_last_day(text: str, start: str | None, end: str | None) -> None:
    told = tenure(text)
    found = [day.readings[0].isoformat() if day else None for day in (told.start, told.end)]
    assert found == [start, end]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("twenty-first of May 2013", ["2013-05-21"]),
        ("4TH AUGUST 2012", ["2012-08-04"]),
        ("17 IX 2015", ["2015-09-17"]),
        ("2. Mai 2016", ["2016-05-02"]),
        ("Monday, March 6th, 2017", ["2017-03-06"]),
        ("2012.08.06", ["2012-08-06"]),
        ("12.2017", ["2017-12-01"]),
        ("01/03/2021", ["2021-03-01", "2021-01-03"]),
        ("05-05-2020", ["2020-05-05"]),
        ("25/03/2021", ["2021-03-25"]),
        ("No. 33, 44/55", []),
        ("31 February 2020", []),
    ],
)
def test_readings_of_a_date(text: str, days: list[str]) -> None:
    found = [mention for mention in find_dates(text) if not mention.year_only]
    assert [day.isoformat() for mention in found for day in mention.stated.readings] == days


def test_another_date_settles_no_ambiguous_one() -> None:
    first, last = find_dates("from 01/04/2009 to 30/06/2017")
    assert first.stated.ambiguous
    assert not last.stated.ambiguous


def test_an_order_in_brackets_is_passed() -> None:
    text = "from 01.10.2014 (order of 30.09.2014) to 30.11.2021"
    told = tenure(text)
    assert told.start is not None
    assert told.end is not None
    assert (told.start.quotation.text, told.end.quotation.text) == ("01.10.2014", "30.11.2021")


@given(st.text())
def test_any_text_gives_dates_of_it(text: str) -> None:
    for mention in find_dates(text):
        assert text[mention.start : mention.end] == mention.stated.quotation.text
    tenure(text)

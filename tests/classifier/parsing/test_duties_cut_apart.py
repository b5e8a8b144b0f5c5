"""Duties are cut where another clause begins, and what a sentence says beside them is left out."""

from __future__ import annotations

import pytest

from classifier.parsing.blocks import find_blocks
from classifier.parsing.circumstances import with_leads
from classifier.parsing.clauses import clauses
from classifier.parsing.contracts import led_duties
from classifier.parsing.layout import read_lines
from classifier.parsing.lists import ruled_duties
from classifier.parsing.praised import told_amid
from classifier.parsing.prose import stated_duties
from classifier.parsing.segments import find_segments
from classifier.parsing.tails import without_tail
from classifier.parsing.weighed import perhaps_told
from classifier.parsing.wrapping import is_wrapped

NAMES = ("Orla", "Care")


def bare(sentence: str) -> str:
    """Leave out the brackets that mark what is to be found."""
    return sentence.replace("[", "").replace("]", "")


def marked(sentence: str) -> list[str]:
    """Give what stands in brackets."""
    return [part.split("]")[0] for part in sentence.split("[")[1:]]


@pytest.mark.parametrize(
    "sentence",
    [
        "She [takes every call gravely] and she [notes any leak in the log].",
        "She is patient and [listens to the tenants on every floor].",
        "She was promoted to forewoman, and successfully [managed a crew of nine fitters].",
        "She works in the annex twice a week and always [handles the oldest maps].",
        "She has always been flexible and [accepted any extra rounds].",
        "Orla is well prepared and [answers many questions of the visitors].",
        "She joined us in spring and quickly [took over the pottery kiln].",
        "She [scrubbed the vats] and was responsible for [ordering the hops].",
        "She [did the weekly shopping].",
        "She not only [mended the nets], 24/7.",
        "This involves [repairing the looms of three mills].",
        "She has a gift for numbers, and Orla [keeps the farm books].",
        "He [sweep the shed], and he [paint the gates].",
        "He also [hold the rope] and on Sundays he [clean the boats].",
        "She was helping them, and her work is like this: [feeds the hens].",
        (
            "She [weighed the grain of nine farms], [went to the mill across the lake to fetch"
            " flour] and [noted the weight of every sack]."
        ),
        "She [pruned the vines and left the best shoots].",
        "She would [go round the huts at dusk], [talk to the guests] and [lock the gates].",
    ],
)
def test_the_clause_with_the_work_is_the_duty(sentence: str) -> None:
    told = bare(sentence)
    spans = [without_tail(told, span, told=True)
             for span in stated_duties(told, (0, len(told)), NAMES, [])]  # fmt: skip
    found = [told[slice(*span)].rstrip("., ").removesuffix(", 24/7") for span in spans]
    assert found == marked(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "She was a joy and loved by all her pupils.",
        "She is polite, motivated and respected by everybody.",
        "She did a great job.",
        "She did it by herself.",
        "She did not like the noise.",
        "She does everything, and we were glad of it.",
        "She was dedicated to her post.",
        "She was an organised and experienced person.",
        "Her care procedures were known to all of us.",
        "She left the company for a better post.",
        "She left the Grand Hotel last spring, and we hope for her return.",
        "He also have a kind word for all.",
        "She went on leave in May.",
    ],
)
def test_no_duty_is_stated(sentence: str) -> None:
    assert stated_duties(sentence, (0, len(sentence)), NAMES, []) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "[fed the calves], and was a good neighbour to us.",
        "[kept the ledgers] and our auditors did not always thank her for it.",
        "[led the choir], but she wanted no thanks.",
        "[sorted the archive with care]; however the shelves were full.",
        "[sent us a daily note], so that we knew how things were.",
        "[trained the new hands] which was done by her with patience.",
        "[arranged two fairs] with great success.",
        "[ran the night desk] very well.",
        "[read long files] in her role as clerk of the court.",
        "[drew the maps of the park], showcasing a fine hand.",
        "[kept the yard clean], which she did with a song.",
        "[oiled the old press], and in doing so saved us a lot of money.",
        "[baked bread with the guests], something they liked all week.",
        "[ran the ferry at dawn] and is well liked by everyone.",
        "[planted trees and was the point of contact for the growers.]",
        "[spliced the cables and the joints were sealed.]",
    ],
)
def test_what_is_said_of_a_duty_is_left_out(sentence: str) -> None:
    told = bare(sentence)
    found = told[slice(*without_tail(told, (0, len(told)), told=True))]
    assert [found.rstrip(".")] == [part.rstrip(".") for part in marked(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Her ability to [soothe anxious horses] is unmatched.",
        "She was like a partner to us, [teaching the small groups each day].",
        "Your porter sat with my aunt and was kind to her, [reading the paper to her].",
        "We were glad to have Orla [feed our hens for two years].",
        "Her zeal first struck me when she [cleaned the whole barn].",
        "I thank her for [providing such gentle help when we were at work].",
        "Her knowledge of [handling waste] is astounding.",
        "I found that she [dresses burns with a light hand].",
        "She had to [lift heavy sacks of grain].",
        "She signed up to [help the wardens with two projects].",
        "She is able to [steer the barge], and adept at [mooring it in a gale].",
    ],
)
def test_an_activity_amid_praise_is_weighed(sentence: str) -> None:
    told = bare(sentence)
    spans = perhaps_told(told, (0, len(told)), NAMES)
    assert [told[slice(*span)].rstrip(".") for span in spans] == marked(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I had the pleasure of supervising Orla at the mill.",
        "I am glad that I could train her for three months.",
        "She is ready to go, having a friendly word for everybody who walks in.",
        "Everyone who cleans the hall likes her.",
        "Her diligence made her a model for us all.",
        "Polishes the lamps when she opens the hall.",
        "We are able to lend you our barn.",
    ],
)
def test_what_others_do_is_not_weighed(sentence: str) -> None:
    assert perhaps_told(sentence, (0, len(sentence)), NAMES) == []


def test_what_is_stated_is_not_weighed_again() -> None:
    told = "She stitches the sails, and is good at splicing the ropes of the yacht."
    stated = [(told.index("stitches"), told.index(", and"))]
    spans = perhaps_told(told, (0, len(told)), NAMES, stated)
    assert [told[slice(*span)] for span in spans] == ["splicing the ropes of the yacht."]


def test_adjectives_of_a_thing_are_no_verbs() -> None:
    told = "keeping a warm, quiet, and welcoming reading room for the children"
    assert clauses(told, (0, len(told))) == [(0, len(told))]
    told = "keeping the boats, ordering ropes, and teaching knots to the crew"
    assert len(clauses(told, (0, len(told)))) == 3


def test_daily_belongs_to_a_thing_but_not_to_an_activity() -> None:
    for told, first in (("daily meals of the crew", "daily"), ("daily cleaning of vats", "clean")):
        ((start, _), *_) = clauses(told, (0, len(told)))
        assert told[start:].startswith(first)


@pytest.mark.parametrize(
    ("sentence", "duties"),
    [
        ("She goes above and beyond in keeping the yard tidy.", ["keeping the yard tidy"]),
        ("She was provided with the responsibility of training the grooms.",
         ["training the grooms"]),
        ("She would often stay late to finish the accounts.", ["finish the accounts"]),
        ("Her work included but was by no means limited to mending nets.", ["mending nets"]),
        ("Whether it's fixing a fence or shearing a ewe, she is always calm.",
         ["fixing a fence", "shearing a ewe"]),
    ],
)  # fmt: skip
def test_light_words_lead_to_the_activity(sentence: str, duties: list[str]) -> None:
    span = (0, len(sentence))
    found = told_amid(sentence, span, NAMES, stated_duties(sentence, span, NAMES, []))
    assert [sentence[slice(*at)].rstrip(".") for at in found] == duties


def test_a_clause_before_and_she_is_no_lead_of_a_duty() -> None:
    told = "Orla takes her post gravely and she notes any leak."
    at = told.index("notes")
    assert list(with_leads(told, [((at, len(told)), (0, len(told)))])) == [(at, len(told))]


def test_words_before_lines_of_their_own_lead_to_no_sentence() -> None:
    lines = "Job duties include but are not limited to:\nWax skis\nGuide tours\nSkills:\nBallet.\n"
    assert led_duties(lines, 0, len(lines), ()) == []
    wrapped = "Job duties include but are not limited to:\nwaxing skis, guiding\ntours and more.\n"
    assert led_duties(wrapped, 0, len(wrapped), ()) != []


def test_paragraphs_without_a_blank_line_between_are_wrapped_prose() -> None:
    text = (
        "She knows the moor as few others do, and has walked every path of it with our guests in\n"
        "all weathers without once losing her way, her map or her good temper on the long round\n"
        "of the tarns.\n"
        "In winter she repairs the huts, and in spring she counts the nests of the plovers with\n"
        "two wardens.\n"
    )
    assert is_wrapped([line for line in read_lines(text) if line.text])
    listed = (
        "Walks the paths of the moor with guests in all weathers, and brings them home in time.\n"
        "Repairs huts.\n"
        "Counts the nests of the plovers with two wardens, and sends the figures to the office.\n"
    )
    assert not is_wrapped([line for line in read_lines(listed) if line.text])


def test_few_short_lines_below_a_heading_are_duties_whatever_the_judge_says() -> None:
    text = "Ski school\n\nJob duties:\nWax skis\nGuide small tours\n\nBenefits:\nFree lunch\n"
    blocks = find_blocks(text, read_lines(text))
    at = text.index("Wax skis")
    ruled = [(at, at + 8), (at + 9, at + 26), (text.index("Free"), len(text) - 1)]
    segments = find_segments(text, blocks, ruled, (), "body")
    segments = [*segments] * 4  # not a brief text
    sure = ruled_duties(text, segments, is_letter=False)
    told = {text[s.start : s.end] for s in segments if sure(s, 0.0)}
    assert told == {"Wax skis", "Guide small tours"}


@pytest.mark.parametrize("below", ["\n李明", " 李明", "\nОльга Белова", "\n\t李明 (印)"])
def test_a_name_in_another_script_below_a_duty_is_none_of_it(below: str) -> None:
    text = f"filed the invoices of the firm.{below}"
    start, end = without_tail(text, (0, len(text)))
    assert text[start:end] == "filed the invoices of the firm."


@pytest.mark.parametrize(
    "text",
    [
        "filed the invoices of the firm 京东",
        "filed the invoices at Пятёрочка",
        "filed the invoices of 京东\nand the receipts of the firm",
        "filed the invoices.\nIn 京东 she paid the suppliers",
        "вела журнал.\nОльга Белова",
    ],
)
def test_words_in_another_script_may_be_part_of_a_duty(text: str) -> None:
    assert without_tail(text, (0, len(text))) == (0, len(text))

"""A list of nouns that name activities is cut where each can stand alone, and no other list is."""

from __future__ import annotations

import pytest

from classifier.parsing.activities import named_activities
from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import only_position

LISTS = (
    "[stock control], [cash handling], [customer service] and [staff training]",
    "[typing of letters, memos and notes], [mail distribution] and [switchboard support]",
    "[boiler inspection], [filter cleaning and replacement], and [the supervision of two fitters]",
    "all office matters, including [invoice filing], [petty cash handling] and [data entry]",
    "[guest relations], [recruitment, training and supervision of porters]",
    "[milking], [calving], [fencing] and [feeding]",
    "[dusting of shelves], [bed making], [window cleaning], etc.",
    "[wound dressing], [bed making], [catheter care] and [health education of families]",
)
OTHERS = (
    "soups, sauces and desserts",
    "preparing soups, sauces and desserts",
    "preparation of soups, sauces and desserts",
    "the design, development and testing of web pages",
    "recruitment, training and supervision of staff",
    "the installation, maintenance and repair of lifts, hoists and ramps",
    "parts washing, drying and sorting",
    "the north, east and south regions",
    "electrical, mechanical and plumbing maintenance",
    "sales, marketing and shipping departments",
    "management of payroll, recruitment, training and leave",
    "teaching reading, writing and arithmetic",
    "conducting stock audits, manuals and supporting office development",
    "oversees payroll processing, staff training and leave planning",
    "cooking, cleaning and ironing",
    "bed making and floor cleaning",
    "stock control, which he did alone, cash handling and staff training",
)


def bare(marked: str) -> str:
    """Leave out the brackets that mark what is to be found."""
    return marked.replace("[", "").replace("]", "")


def inside(marked: str) -> list[str]:
    """Give what stands in brackets."""
    return [part.split("]")[0] for part in marked.split("[")[1:]]


@pytest.mark.parametrize("listed", LISTS)
def test_activities_in_a_list_are_cut(listed: str) -> None:
    text = bare(listed)

    assert [text[a:b] for a, b in named_activities(text, (0, len(text)))] == inside(listed)


@pytest.mark.parametrize("text", OTHERS)
def test_objects_and_shared_objects_are_not(text: str) -> None:
    assert named_activities(text, (0, len(text))) == []


@pytest.mark.parametrize(
    "led",
    [
        "Her responsibilities are",
        "Her duties were",
        "Her main duties and responsibilities have been",
        "Her tasks include",
        "She is responsible for",
        "She was responsible for the following:",
        "She was in charge of all shop matters, including",
        "Her job involves",
        "She has various duties in the shop like",
        "She performs",
        "She carried out",
        "Main duties:",
        "Her main duties are as follows:",
    ],
)
def test_whatever_leads_to_activities_each_is_a_duty(led: str) -> None:
    activities = ["stock control", "cash handling", "customer relations", "invoice filing"]
    told = f"{led} {', '.join(activities)} and staff training."

    duties = [duty.text for duty in only_position(duties=told).duties]

    assert len(duties) == 5
    assert all(
        duty.rstrip(".").endswith(end) for duty, end in zip(duties, activities, strict=False)
    )


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("She handles payroll, recruits staff, prepares contracts and keeps files.", 4),
        ("She swept the floor, washed up and closed the shop.", 1),
        ("She prepared soups, sauces and desserts.", 1),
        ("She is responsible for the north, east and south regions.", 1),
        ("She is responsible for the upkeep of pumps, motors and belts.", 1),
    ],
)
def test_many_verbs_are_many_duties_however_brief(told: str, count: int) -> None:
    assert len(only_position(duties=told).duties) == count


@pytest.mark.parametrize(
    "pasted",
    [
        "I [answer phones], [greet callers], [book rooms], [type letters] and [order paper.]",
        "Every day I [open the shop], [count the float], [serve customers] and [lock up.]",
        "My job is to [answer phones], [greet callers], [book rooms] and [order paper]",
        "My duties were [stock control], [cash handling], [invoice filing] and [staff training.]",
        "Shop boys have tasks like [sweeping floors], [washing cups] and [sorting mail.]",
        "I was responsible for [stock control], [cash handling], [filing] and [data entry.]",
        "[answer phones], [greet callers], [type letters], [file papers] and [order paper]",
        "He [answers phones], [greets callers], [books rooms], [types letters] and [orders paper.]",
    ],
)
def test_pasted_runs_are_cut_whoever_tells_them(pasted: str) -> None:
    (position,) = parse(bare(pasted)).positions

    assert [duty.text for duty in position.duties] == inside(pasted)


@pytest.mark.parametrize(
    "pasted", ["I prepare soups, sauces and desserts.", "- I wash, peel and chop vegetables"]
)
def test_one_thing_that_i_do_is_one_duty(pasted: str) -> None:
    (position,) = parse(pasted).positions

    assert len(position.duties) == 1


def test_a_line_among_others_stays_whole() -> None:
    lines = ("Stock control, cash handling and till checks", "Dressing of the windows of the shop")
    pasted = "\n".join((*lines, "Training of new staff in the shop"))
    (position,) = parse(pasted).positions

    assert len(position.duties) == 3

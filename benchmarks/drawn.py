"""Letters that speed is measured on: drawn from the catalogue, or as people wrote them.

Those of the catalogue have duties that the models know, so that nobody has doubts about
them. How many doubts real letters leave decides how fast the tier ``best`` is; so there
are also letters as written by hands outside, kept for training the judge and for tests.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

from benchmarks.labelled import DEV
from classifier.batch.record import Record
from classifier.batch.run import CHUNK
from classifier.batch.workers import Task, Workers
from classifier.tier import FAST, SURE
from occupations.catalogue import Catalogue

DUTIES, SEED = 8, 7
CASES = Path(__file__).parents[1] / "classifier" / "training" / "cases"


def letters(count: int) -> Iterator[dict[str, object]]:
    """Draw letters of eight duties of one unit group each, every second one with a title."""
    catalogue, draw = Catalogue.packaged(), random.Random(SEED)  # noqa: S311 - no secret
    groups = []
    for code in catalogue.codes:
        duties = [duty.text for duty in catalogue.main_duties(code)]
        groups.append(([*duties, *catalogue.everyday_phrases(code)], catalogue.titles(code)))
    groups = [group for group in groups if len(group[0]) >= DUTIES]
    for number in range(count):
        duties, titles = draw.choice(groups)
        title = {"title": draw.choice(titles)} if number % 2 else {}
        yield {"id": f"n{number}", **title, "duties": draw.sample(duties, DUTIES)}


def records(count: int) -> list[Record]:
    """Give such letters as records."""
    return [
        Record(str(one["id"]), title=str(one.get("title", "")), duties=tuple(one["duties"]))  # type: ignore[arg-type]
        for one in letters(count)
    ]


def written(count: int, folder: Path) -> Path:
    """Write such letters to a file of JSON lines."""
    path = folder / f"letters-{count}.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(one) + "\n" for one in letters(count))
    return path


def told_records(count: int) -> list[Record]:
    """Draw eight duties each of the positions in written letters that state as many or more."""
    lines = (CASES / "letters.jsonl").read_text(encoding="utf-8").splitlines()
    labels = [path.read_text(encoding="utf-8") for path in sorted(DEV.glob("*.json"))]
    positions = [
        position["duties"]
        for letter in map(json.loads, [*lines, *labels])
        for position in letter["positions"]
        if len(position["duties"]) >= DUTIES
    ]
    draw = random.Random(SEED)  # noqa: S311 - no secret
    return [
        Record(f"n{number}", duties=tuple(draw.sample(draw.choice(positions), DUTIES)))
        for number in range(count)
    ]


def doubtful(records: list[Record]) -> list[Record]:
    """Give those, without titles, that the quick tier is not sure of.

    A process of its own finds them, so that this one stays small.
    """
    chunks = [records[at : at + CHUNK] for at in range(0, len(records), CHUNK)]
    with Workers(1, Task(FAST)) as pool:
        lines = [line for chunk in pool.scored(chunks) for line in chunk.lines.splitlines()]
    best = [json.loads(line)["candidates"][0]["confidence"] for line in lines]
    return [own for own, confidence in zip(records, best, strict=True) if confidence < SURE]

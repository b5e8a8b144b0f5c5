"""Collect what the encoders are trained on: texts by unit group, one JSON line each.

The texts are those of the packaged catalogue, of the official release, and of
the reference occupations (O*NET and ESCO with NOC codes). Reference occupations
of the split ``train`` whose code is sure are left out here: the fusion is
fitted on them, and must not see an encoder that knows them.

Run from the repository root, where REFERENCE holds the official files and corpora::

    python -m classifier.training.material REFERENCE --output material.jsonl
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from occupations.catalogue import Catalogue
from occupations.official import read_official

# Labels that are sure enough to fit and calibrate on.
SURE = {"supported", "title-exact"}
CASES = Path(__file__).parent / "cases"
FOLDS = 2
_SENTENCE = re.compile(r"(?<=[.;])\s+")

Record = dict[str, Any]


def sentences(text: str) -> list[str]:
    """Split a description into its sentences."""
    return [part for part in _SENTENCE.split(text.strip()) if part]


def reference_occupations(reference: Path, split: str) -> Iterator[Record]:
    """Read the O*NET and ESCO occupations of a split that have a code; duties as a list."""
    for name in ("onet", "esco"):
        with (reference / "corpora" / f"{name}.jsonl").open(encoding="utf-8") as stream:
            for record in map(json.loads, stream):
                if record["split"] == split and record["noc2021"] and record["label"] != "none":
                    duties = record.get("duties") or sentences(record["text"])
                    yield {**record, "duties": duties, "source": name}


def official_tables(reference: Path, catalogue: Catalogue) -> dict[str, list[dict[str, str]]]:
    """Read the official release that lies in the reference folder."""
    folder = reference / "noc2021"
    (elements,) = folder.glob("noc*elements.csv")
    (structure,) = folder.glob("noc*classification_structure.csv")
    return read_official(elements, structure, catalogue).tables


def statements() -> dict[str, list[str]]:
    """Read our own statements of duties by unit group, in the manner of job descriptions."""
    with (CASES / "statements.jsonl").open(encoding="utf-8") as stream:
        return {record["group"]: record["texts"] for record in map(json.loads, stream)}


def fold_of(name: str) -> int:
    """Give the fold of a record that must not be judged by a model that has seen it."""
    return hashlib.sha256(name.encode()).digest()[0] % FOLDS


def candidates(record: Record) -> list[str]:
    """Give the codes that may be right: one where it is sure, else all of the crosswalk."""
    own = [record["noc2021"]]
    return own if record["label"] in SURE else sorted({*own, *record["noc2021_candidates"]})


def material(reference: Path) -> Iterator[Record]:
    """Give every record: its unit groups, its kind, its texts, and its fold if it has one."""
    catalogue = Catalogue.packaged()
    for code in catalogue.codes:
        duties = [duty.text for duty in catalogue.main_duties(code)]
        yield {"groups": [code], "kind": "our_duties", "texts": duties}
        yield {"groups": [code], "kind": "phrases", "texts": [*catalogue.everyday_phrases(code)]}
        yield {"groups": [code], "kind": "our_titles", "texts": catalogue.titles(code)}
        lead = sentences(catalogue[code].lead_statement)
        yield {"groups": [code], "kind": "our_lead", "texts": lead}
    for code, texts in statements().items():
        yield {"groups": [code], "kind": "statements", "texts": texts}
    yield from _official(reference, catalogue)
    yield from _strangers(reference)
    yield from _written()


def _strangers(reference: Path) -> Iterator[Record]:
    for record in reference_occupations(reference, "train"):
        shared: Record = {"groups": candidates(record)}
        if record["label"] in SURE:  # the others are no cases to judge by
            shared["fold"] = fold_of(record["id"])
        yield {**shared, "kind": record["source"], "texts": record["duties"]}
        titles = [record["title"], *record["alternate_titles"]]
        yield {**shared, "kind": "other_titles", "texts": titles}


def written() -> Iterator[Record]:
    """Read our own notes, letters and other texts: ``id``, ``title``, ``duties``, ``expected``.

    Those of ``composed.jsonl`` are put as a database, an encyclopaedia, an advertisement or
    a hasty note would put them; their titles stand by themselves, in ``titles``.
    """
    with (CASES / "written.jsonl").open(encoding="utf-8") as stream:
        yield from ({**record, "titles": [record["title"]]} for record in map(json.loads, stream))
    with (CASES / "composed.jsonl").open(encoding="utf-8") as stream:
        for record in map(json.loads, stream):
            kind = "titles" if record["style"] == "title" else "duties"
            name = f"{record['style']}-{record['group']}"
            empty: Record = {"id": name, "title": "", "titles": [], "duties": []}
            yield {**empty, kind: record["texts"], "expected": [record["group"]]}


def _written() -> Iterator[Record]:
    for record in written():
        shared = {"groups": record["expected"], "fold": fold_of(record["id"])}
        yield {**shared, "kind": "written", "texts": record["duties"]}
        yield {**shared, "kind": "written_titles", "texts": record["titles"]}


def _official(reference: Path, catalogue: Catalogue) -> Iterator[Record]:
    tables = official_tables(reference, catalogue)
    duties: dict[str, list[str]] = {}
    titles: dict[str, list[str]] = {}
    for row in tables["main_duties"]:
        duties.setdefault(row["code"], []).append(row["duty"])
    for row in tables["example_titles"]:
        titles.setdefault(row["code"], []).append(row["title"])
    for row in tables["unit_groups"]:
        code = row["code"]
        yield {"groups": [code], "kind": "official_duties", "texts": duties[code]}
        yield {"groups": [code], "kind": "official_titles", "texts": titles[code]}
        lead = sentences(row["lead_statement"])
        yield {"groups": [code], "kind": "official_lead", "texts": lead}


def main() -> None:
    """Parse the command line and write the records."""
    parser = argparse.ArgumentParser(description="Collect training texts by unit group.")
    parser.add_argument("reference", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    with arguments.output.open("w", encoding="utf-8") as stream:
        count = sum(
            stream.write(json.dumps(record) + "\n") > 0
            for record in material(arguments.reference)
            if record["texts"]
        )
    sys.stdout.write(f"{count} records in {arguments.output}\n")


if __name__ == "__main__":
    main()

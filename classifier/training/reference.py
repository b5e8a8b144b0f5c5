"""The reference texts of the packaged index, read from the official files and corpora."""

from __future__ import annotations

from pathlib import Path

from classifier.reference import Reference
from classifier.training.material import (
    SURE,
    official_tables,
    reference_occupations,
    statements,
)
from occupations.catalogue import Catalogue


def packaged_reference(folder: Path, catalogue: Catalogue) -> Reference:
    """Gather official wording, and the occupations that the fusion isn't fitted on."""
    duties: dict[str, list[str]] = {}
    titles: dict[str, list[str]] = {}
    documents: dict[str, list[str]] = {}
    leads: dict[str, str] = {}
    tables = official_tables(folder, catalogue)
    for row in tables["main_duties"]:
        duties.setdefault(row["code"], []).append(row["duty"])
    for row in tables["example_titles"]:
        titles.setdefault(row["code"], []).append(row["title"])
    for row in tables["unit_groups"]:
        documents.setdefault(row["code"], []).append(row["lead_statement"])
        leads[row["code"]] = row["lead_statement"]
    for record in reference_occupations(folder, "train"):
        if record["label"] not in SURE:
            texts = [*record["duties"], record["title"], *record["alternate_titles"]]
            documents.setdefault(record["noc2021"], []).extend(texts)
    return Reference(duties, titles, statements(), documents, leads=leads)

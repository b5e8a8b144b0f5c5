"""The reference texts of the packaged index, read from the official files and corpora."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from classifier.reference import Reference
from classifier.training.material import (
    SURE,
    fold_of,
    official_tables,
    reference_occupations,
    statements,
)
from occupations.catalogue import Catalogue


def packaged_reference(
    folder: Path, catalogue: Catalogue, without: Collection[int] = ()
) -> Reference:
    """Gather official wording, and the occupations of others but for those of some folds."""
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
        if record["label"] not in SURE or fold_of(record["id"]) not in without:
            texts = [*record["duties"], record["title"], *record["alternate_titles"]]
            documents.setdefault(record["noc2021"], []).extend(texts)
    return Reference(duties, titles, statements(), documents, leads=leads)

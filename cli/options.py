"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Tier(StrEnum):
    """The tiers by name; the same as in ``classifier.tier``, which costs time to import."""

    BEST = "best"
    FAST = "fast"


CatalogueOption = Annotated[
    str | None,
    typer.Option(
        help="An imported catalogue's name or a folder of tables; without it the packaged one.",
        show_default=False,
    ),
]
EncoderOption = Annotated[
    str | None,
    typer.Option(
        help="An encoder of your own in place of a tier's: 'sentence-transformers:' and a "
        "model's name or folder. It comes without confidence.",
        show_default=False,
    ),
]
TierOption = Annotated[
    Tier | None,
    typer.Option(
        help="'best' asks a second model where the first one has doubts, 'fast' never does; "
        "without it 'best' for the packaged catalogue and 'fast' for any other.",
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, schema 2.")]
QuietOption = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print nothing; the exit code alone answers.")
]
StrictOption = Annotated[
    bool, typer.Option("--strict", help="Exit with 1 on findings of severity warning, too.")
]
ForceOption = Annotated[bool, typer.Option("--force", help="Overwrite a file that exists.")]
# That of classifier.reading, which costs time to import.
LARGEST_MB = 20.0
LargestOption = Annotated[
    float, typer.Option("--largest", min=0.001, help="The largest file that is read, in MB.")
]

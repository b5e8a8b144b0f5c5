"""Build the indexes, the lexicon and the hashed wording that come with the package.

Run it after any change to the packaged tables or encoders; a test says when it was
forgotten: ``python -m classifier.training.packaging REFERENCE``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from classifier.index import build_index
from classifier.index_store import (
    PACKAGED,
    index_key,
    lexicon_key,
    write_index,
    write_lexicon,
)
from classifier.lexicon import build_lexicon
from classifier.tier import BEST, ENCODERS
from classifier.training.clustering import compact
from classifier.training.reference import packaged_reference
from classifier.wording import build_wording
from classifier.wording_store import wording_key, write_wording
from models.encoder import STATIC, open_encoder
from occupations.catalogue import Catalogue


def main() -> None:
    """Write everything anew, and delete what was there."""
    parser = argparse.ArgumentParser(description="Build the packaged indexes.")
    parser.add_argument("reference", type=Path)
    parser.add_argument("--encoders", nargs="*", default=list(ENCODERS[BEST]))
    arguments = parser.parse_args()
    catalogue = Catalogue.packaged()
    reference = packaged_reference(arguments.reference, catalogue)
    for old in PACKAGED.glob("*.safetensors"):
        old.unlink()
    path = PACKAGED / f"{lexicon_key(catalogue)}.safetensors"
    write_lexicon(build_lexicon(catalogue, reference), path)
    path = PACKAGED / f"{wording_key(catalogue)}.safetensors"
    write_wording(build_wording(catalogue, reference), path)
    for name in arguments.encoders:
        encoder = open_encoder(name)
        index = build_index(catalogue, encoder, reference, with_proof=name == STATIC)
        write_index(compact(index), PACKAGED / f"{index_key(catalogue, encoder)}.safetensors")
    for path in sorted(PACKAGED.glob("*.safetensors")):
        sys.stdout.write(f"{path.name}: {path.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()

"""The process that reads one document: bytes on standard input, JSON on standard output."""

from __future__ import annotations

import json
import sys

from msgspec.structs import asdict

from classifier.documents.readers import read
from classifier.documents.text import KINDS
from classifier.errors import LetterError

_MEMORY = 768_000_000  # bytes of address space, Tesseract's apart
_PROCESSOR = 15  # seconds, should the caller be gone


def main() -> None:
    """Read the document and answer with its text or with one error."""
    _bound()
    kind = sys.argv[1]
    try:
        answer = asdict(read(sys.stdin.buffer.read(), kind))
    except LetterError as error:
        answer = {"error": str(error)}
    except MemoryError:
        answer = {"error": "needs too much memory to read; give a smaller or simpler file"}
    except Exception:
        answer = {
            "error": f"this {KINDS[kind]} is damaged; save or send it again, or paste its text"
        }
    sys.stdout.buffer.write(json.dumps(answer).encode())


def _bound() -> None:
    try:
        import resource
    except ImportError:  # no such bounds on this system; those on time hold
        return
    for bound, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, _PROCESSOR),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            hard = resource.getrlimit(bound)[1]
            least = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(bound, (least, hard))
        except (OSError, ValueError):
            continue

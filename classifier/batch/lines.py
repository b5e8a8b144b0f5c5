"""Results as lines of JSON, the same to a byte as ``json.dumps`` writes them, only sooner."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

_BEYOND = re.compile(r"[^\0-~]+")  # what stands escaped in a line
_encoder = msgspec.json.Encoder()
_SMALLEST, _LARGEST = 1e-4, 1e15  # others have an exponent, or zeros instead


def line(result: Mapping[str, Any]) -> bytes:
    """Write one result of the schema, or of status "error", down."""
    if result.get("precheck") or not all(map(_is_alike, _stated_numbers(result))):
        return _by_python(result)
    try:
        data = msgspec.json.format(_encoder.encode(result), indent=0)
    except UnicodeEncodeError:  # half of a character
        return _by_python(result)
    if not data.isascii() or b"\x7f" in data:
        data = _BEYOND.sub(_escaped, data.decode()).encode()
    return data + b"\n"


def _stated_numbers(result: Mapping[str, Any]) -> Iterator[float]:
    """Give the numbers that the letter states; all others are shares of four digits."""
    for position in result.get("positions", ()):
        for stated in filter(None, (position["hours"], position["pay"])):
            yield from (stated[end] for end in ("low", "high") if stated[end])


def _is_alike(number: float) -> bool:
    """Tell whether Python and msgspec write a number in the same way."""
    return _SMALLEST <= abs(number) < _LARGEST


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


def _by_python(result: Mapping[str, Any]) -> bytes:
    return (json.dumps(result) + "\n").encode()

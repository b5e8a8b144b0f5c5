"""Results as lines of JSON, the same to a byte as ``json.dumps`` writes them, only sooner."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

_ESCAPED = "dutymatch.escaped"
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
    if not data.isascii():
        data = data.decode().encode("ascii", _ESCAPED)
    return data.replace(b"\x7f", b"\\u007f") + b"\n"


def _stated_numbers(result: Mapping[str, Any]) -> Iterator[float]:
    """Give the numbers that the letter states; all others are shares of four digits."""
    for position in result.get("positions", ()):
        for stated in filter(None, (position["hours"], position["pay"])):
            yield from (stated[end] for end in ("low", "high") if stated[end])


def _is_alike(number: float) -> bool:
    """Tell whether Python and msgspec write a number in the same way."""
    return _SMALLEST <= abs(number) < _LARGEST


def _escaped(error: UnicodeError) -> tuple[str, int]:
    """Give what stands in a line for signs that are not ASCII, and where the next ones are."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


def _by_python(result: Mapping[str, Any]) -> bytes:
    return (json.dumps(result) + "\n").encode()


codecs.register_error(_ESCAPED, _escaped)  # several times faster than a regular expression

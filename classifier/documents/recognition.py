"""Text recognition in pictures through Tesseract, with the extra ``dutymatch[ocr]``."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from statistics import median
from typing import Any, cast

from msgspec.structs import replace

from classifier.documents.layout.words import Page, Word
from classifier.errors import LetterError

MOST_PICTURES = 8  # pages of one letter
_DOTS = 200 / 72  # per unit of a PDF's page: fine enough for type of 8 points
_MOST_DOTS = 5_000_000  # of a page, as 200 dots an inch make of 11 by 11 inches
_FEWEST_DOTS = 2_000_000  # a picture with fewer is enlarged
_ENLARGED = 3.0  # but no further
_FEWEST_LETTERS = 20  # of a page or document with a picture: with fewer it is a scan
_LEAST_SURE = 30.0  # of 100: below it a word is noise
_SECONDS = 7
_AT_ONCE = 2
_SURE = 60.0  # of 100: below it a picture may lie on its side
_LONG = 6  # words of a line that shows how level the page is
_FEWEST_LINES = 3
_LINE = 4  # Tesseract's number for a line among its levels
_DRAWN = frozenset({"|", "||", "_", "__", "~"})  # what lines of a table are taken for
_BULLETS = frozenset("¢e®©«°o*+=»>-–—·.")  # what bullets are taken for
_APART = 0.4  # of the size of the type
_HEIGHT = 0.75  # of a line's box: the size of its type


def is_there() -> bool:
    """Tell whether pictures can be read here: the extra and Tesseract are installed."""
    return _packages() and shutil.which("tesseract") is not None


def _packages() -> bool:
    return find_spec("pytesseract") is not None and find_spec("PIL") is not None


def has_text(text: str) -> bool:
    """Tell text from the few letters that stand beside or on a scan."""
    return sum(map(str.isalpha, text)) >= _FEWEST_LETTERS


def remedy() -> str:
    """Say what must be installed to read pictures."""
    if _packages():
        return "install Tesseract (Debian and Ubuntu: apt install tesseract-ocr) to read them"
    return "install dutymatch[ocr] and Tesseract to read them, or type its duties"


def scale_for(width: float, height: float) -> float:
    """Give how far to enlarge a page, in the units of a PDF, to read it."""
    area = max(width * height, 1.0)
    return float(min(_DOTS, (_MOST_DOTS / area) ** 0.5))


def scale_of(width: int, height: int) -> float:
    """Give how far to enlarge or shrink a picture, in dots, to read it."""
    area = max(width * height, 1)
    return float(min(_ENLARGED, max(1.0, (_FEWEST_DOTS / area) ** 0.5), (_MOST_DOTS / area) ** 0.5))


def pages_of(pictures: Mapping[int, Any]) -> dict[int, Page]:
    """Read pictures, a page number each.

    Raises:
        LetterError: there are too many, or they can't be read in time.
    """
    if len(pictures) > MOST_PICTURES:
        message = f"{len(pictures)} pages are pictures, more than the {MOST_PICTURES} that are read"
        raise LetterError(f"{message}; give the pages that state the duties")
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        pages = pool.map(_page_of, pictures, pictures.values())
        return {page.number: page for page in pages}


def _page_of(number: int, picture: Any) -> Page:  # noqa: ANN401
    found = _recognised(number, picture)
    if _sureness(found) < _SURE:
        turned = _upright(picture)
        if turned is not None:
            picture, found = turned, _recognised(number, turned)
    return Page(number, picture.width, picture.height, tuple(_words(found)))


def _recognised(number: int, picture: Any) -> Mapping[str, list[Any]]:  # noqa: ANN401
    import pytesseract

    try:
        found = pytesseract.image_to_data(
            picture, lang="eng", timeout=_SECONDS, output_type=pytesseract.Output.DICT
        )
    except pytesseract.TesseractError as error:
        raise LetterError(f"Tesseract can't read page {number}; scan it again") from error
    except RuntimeError as error:
        message = f"page {number} takes too long to read; scan it in less detail"
        raise LetterError(message) from error
    return cast("Mapping[str, list[Any]]", found)


def _sureness(found: Mapping[str, list[Any]]) -> float:
    """Give how sure Tesseract is of the words, 0 to 100; 0 where it saw none."""
    sure = [float(found["conf"][at]) for at, text in enumerate(found["text"]) if text.strip()]
    return sum(sure) / len(sure) if sure else 0.0


def _upright(picture: Any) -> Any | None:  # noqa: ANN401
    """Turn a picture that lies on its side or its head, None where it doesn't."""
    import pytesseract

    try:
        found = pytesseract.image_to_osd(
            picture, timeout=_SECONDS, output_type=pytesseract.Output.DICT
        )
    except (pytesseract.TesseractError, RuntimeError):  # too little on it to tell
        return None
    turn = int(found["rotate"])
    return picture.rotate(-turn, expand=True) if turn else None


def _words(found: Mapping[str, list[Any]]) -> Iterator[Word]:
    """Give the words with the height of the line that each stands in, the page made level."""
    slope = _slope(found)
    line: list[Word] = []
    base, size = 0.0, 1.0
    for at, text in enumerate(found["text"]):
        left, top, width, height = (found[key][at] for key in ("left", "top", "width", "height"))
        if found["level"][at] == _LINE:
            yield from _marked(line)
            line = []
            tall = max(1.0, height - abs(slope) * width)
            base = top + height / 2 - slope * (left + width / 2) + tall / 2
            size = max(1.0, tall * _HEIGHT)
        word = text.strip()
        if word and word not in _DRAWN and float(found["conf"][at]) >= _LEAST_SURE:
            line.append(Word(word, left, left + width, base, size))
    yield from _marked(line)


def _slope(found: Mapping[str, list[Any]]) -> float:
    """Give how far lines fall for each dot to the right, by the middles of their end words."""
    lines: dict[tuple[int, ...], list[tuple[float, float]]] = {}
    for at, text in enumerate(found["text"]):
        if text.strip():
            line = tuple(found[key][at] for key in ("block_num", "par_num", "line_num"))
            across = found["left"][at] + found["width"][at] / 2
            lines.setdefault(line, []).append((across, found["top"][at] + found["height"][at] / 2))
    long = [line for line in lines.values() if len(line) >= _LONG]
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for a, *_, b in long if b[0] > a[0]]
    return median(slopes) if len(slopes) >= _FEWEST_LINES else 0.0


def _marked(line: list[Word]) -> list[Word]:
    """Give the words of a line; a sign apart from the first word was a bullet."""
    if len(line) < 2 or line[0].text not in _BULLETS:  # noqa: PLR2004
        return line
    apart = line[1].left - line[0].right > _APART * line[0].size
    return [replace(line[0], text="•"), *line[1:]] if apart else line

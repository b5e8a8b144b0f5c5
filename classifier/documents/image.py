"""Pictures of letters: PNG, JPEG and TIFF, a page or several."""

from __future__ import annotations

from typing import Any

from classifier.documents import recognition
from classifier.documents.layout.page import set_pages
from classifier.documents.text import Text
from classifier.errors import LetterError

_MOST_DOTS = 60_000_000  # A4 at 600 dots an inch has 35 million


def read(data: bytes) -> Text:
    """Read the text in a picture.

    Raises:
        LetterError: it is damaged or too large, or nothing is there to read pictures with.
    """
    if not recognition.is_there():
        raise LetterError(f"this is a picture; {recognition.remedy()}")
    found = recognition.pages_of(_pictures(data))
    return Text(set_pages([found[number] for number in sorted(found)]), "image")


def _pictures(data: bytes) -> dict[int, Any]:
    from io import BytesIO

    from PIL import Image, ImageSequence, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # bounded here, before any dot is unpacked
    try:
        with Image.open(BytesIO(data), formats=["PNG", "JPEG", "TIFF"]) as image:
            frames: dict[int, Any] = {}
            for number, frame in enumerate(ImageSequence.Iterator(image), 1):
                if number > recognition.MOST_PICTURES:
                    raise LetterError("this TIFF has too many pages; give those with the duties")
                frames[number] = _prepared(frame)
            return frames
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        if isinstance(error, LetterError):
            raise
        raise LetterError("this picture is damaged or cut off; scan or send it again") from error


def _prepared(frame: Any) -> Any:  # noqa: ANN401 - Pillow comes with an extra
    """Give a picture upright, in grey on white, and as large as recognition wants it."""
    from PIL import Image, ImageOps

    width, height = frame.size
    if width * height > _MOST_DOTS:
        message = f"this picture is too large ({width} by {height} dots)"
        raise LetterError(f"{message}; scan it at 300 dots an inch")
    scale = recognition.scale_of(width, height)
    frame.draft("L", (round(width * scale), round(height * scale)))
    upright = ImageOps.exif_transpose(frame)
    if upright.has_transparency_data:
        white = Image.new("RGBA", upright.size, "white")
        upright = Image.alpha_composite(white, upright.convert("RGBA"))
    grey = upright.convert("L")
    scale = recognition.scale_of(*grey.size)
    return grey.resize((max(1, round(grey.width * scale)), max(1, round(grey.height * scale))))

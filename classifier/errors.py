"""What goes wrong with letters."""


class LetterError(ValueError):
    """A letter can't be read; the message is one line that names the place and the remedy."""


class OutputError(Exception):
    """An output can't be written; the message is one line that names it and the remedy."""

"""What goes wrong with letters."""


class LetterError(ValueError):
    """A letter can't be read; the message is one line that names the place and the remedy."""

"""What goes wrong with models."""


class ModelError(ValueError):
    """A model can't be found, read or trusted; the message is one line for a person."""

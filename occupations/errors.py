"""What goes wrong with catalogues."""


class CatalogueError(ValueError):
    """A catalogue can't be found, read or trusted; the message is one line for a person."""


class UnknownCodeError(CatalogueError):
    """A code names no unit group of the catalogue."""

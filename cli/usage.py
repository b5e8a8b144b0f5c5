"""Errors of usage as one line, as all other errors are."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, cast

import typer
from typer.core import TyperGroup

from cli.outcome import Exit
from cli.terminal import clean

_UsageError = cast("type[Exception]", typer.BadParameter.__base__)
_MADE_BY_PYDANTIC = "Value error, "


class OneLineUsage(TyperGroup):
    """The command; what is wrong with its arguments takes one line on standard error."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001 - click's
        windows_expand_args: bool = True,  # noqa: FBT001 - click's
        **extra: Any,  # noqa: ANN401 - click's
    ) -> Any:  # noqa: ANN401 - click's
        """Run the command, and end the process unless ``standalone_mode`` is off."""
        given = (args, prog_name, complete_var, False, windows_expand_args)
        if not standalone_mode:
            return super().main(*given, **extra)
        try:
            sys.exit(super().main(*given, **extra))
        except _UsageError as error:
            sys.stderr.write(_line(error))
            sys.exit(Exit.USAGE)
        except typer.Abort:
            sys.exit(Exit.INTERRUPTED)


def _line(error: Any) -> str:  # noqa: ANN401 - as above
    message = clean(error.format_message()).replace(_MADE_BY_PYDANTIC, "").rstrip(". ")
    where = error.ctx.command_path if error.ctx else "dutymatch"
    if not message or message.startswith("Usage:"):
        message = "there is no command"
    return f"dutymatch: {message}; see {where} --help\n"

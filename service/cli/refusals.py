"""One way to refuse: whatever a command cannot do becomes one sentence on standard error and exit code 1.

The libraries whose errors are told here are loaded when there is an error: most commands end without one.
"""

import sys
from collections.abc import Callable

import click

from service.cli.terminal import printable
from service.domain.errors import Refused
from service.domain.lifecycle import NotAllowed


def refusals_as_sentences(run: Callable[[], None]) -> None:
    """Run a command; what is refused or fails becomes one sentence on standard error and exit code 1."""
    try:
        run()
    except Refused as refusal:
        _fail(str(refusal))
    except NotAllowed as refusal:
        _fail(f"That is not possible now ({refusal}).")
    except OSError as error:
        _fail(f"{error.filename or 'The system'}: {error.strerror or error}.")
    except Exception as error:
        sentence = sentence_of(error)
        if not sentence:
            raise
        _fail(sentence)


def sentence_of(error: Exception) -> str:
    """Say what a library refused, or nothing for a bug."""
    from pydantic import ValidationError  # noqa: PLC0415 (see the top of the file)
    from sqlalchemy.exc import DatabaseError, OperationalError  # noqa: PLC0415 (see the top of the file)

    from service.settings import SettingsError  # noqa: PLC0415 (see the top of the file)

    if isinstance(error, SettingsError):
        return str(error)
    if isinstance(error, ValidationError):
        return f"The settings are wrong: {error.errors()[0]['msg']}."
    if isinstance(error, OperationalError):
        return f"The database does not answer: {str(error.orig).strip()}. Check SIGNOFF_DATABASE_URL."
    if isinstance(error, DatabaseError):
        return f"The database refused: {str(error.orig).strip()}."
    return ""


def _fail(sentence: str) -> None:
    click.echo(printable(sentence), err=True)
    sys.exit(1)

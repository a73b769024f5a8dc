"""One way to refuse: whatever a command cannot do becomes one sentence on standard error and exit code 1."""

import sys
from collections.abc import Callable

import click
from pydantic import ValidationError
from sqlalchemy.exc import DatabaseError, OperationalError

from service.domain.errors import Refused
from service.domain.lifecycle import NotAllowed
from service.settings import SettingsError


def refusals_as_sentences(run: Callable[[], None]) -> None:
    """Run a command; what is refused or fails becomes one sentence on standard error and exit code 1."""
    try:
        run()
    except (Refused, SettingsError) as refusal:
        _fail(str(refusal))
    except NotAllowed as refusal:
        _fail(f"That is not possible now ({refusal}).")
    except ValidationError as wrong:
        _fail(f"The settings are wrong: {wrong.errors()[0]['msg']}.")
    except OperationalError as error:
        _fail(f"The database does not answer: {str(error.orig).strip()}. Check SIGNOFF_DATABASE_URL.")
    except DatabaseError as error:
        _fail(f"The database refused: {str(error.orig).strip()}.")
    except OSError as error:
        _fail(f"{error.filename or 'The system'}: {error.strerror or error}.")


def _fail(sentence: str) -> None:
    click.echo(sentence, err=True)
    sys.exit(1)

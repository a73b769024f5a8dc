"""Log lines: set up once a process, JSON for machines, plain for a terminal, and nothing private in either.

Every line passes `hide_private`: whatever looks like a mail address, a ticket or a password in a URL is masked,
wherever it came from, and values under names such as `body` or `password` are dropped. Strings from outside are shown
escaped, so that no line can be forged. Lines of libraries that use the standard logging take the same way.
"""

import logging
import re
import sys
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any, Literal, TextIO

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

Format = Literal["auto", "plain", "json"]

NOT_LOGGED = frozenset(
    {"body", "html", "password", "raw", "recipient", "secret", "secret_key", "subject", "text", "ticket", "token"}
)
_HIDDEN = "[hidden]"
_LONGEST = 4000  # characters of one value, half from its beginning, half from its end; a log is no store
_DEEPEST = 4  # lists in lists

# Each alternative starts where a word starts and its repetitions are possessive, so that matching is linear.
_PRIVATE = re.compile(
    r"(?<![^\s<>])[^\s<>@]*+@[^\s<>]*+"  # anything with an @ in it, password and all
    r"|\b(?:reply|bounce|unsubscribe)\+[\w.-]*+"
    r"|(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])"  # a bare ticket
    r"|(?<=/unsubscribe/)[^\s/?#]++"
    r"|(?<=[?&]token=)[^\s&#]++",
    re.IGNORECASE,
)


def set_up(part: str, level: str = "info", form: Format = "auto", stream: TextIO | None = None) -> None:
    """Send every log line of this process to `stream` (standard error), named after the part of the service it is."""
    out = stream or sys.stderr
    plain = form == "plain" or (form == "auto" and out.isatty())

    def named(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        return {"part": part, **event}

    before: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        named,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    last: list[Processor] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        hide_private,
        as_plain_line if plain else structlog.processors.JSONRenderer(),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *before,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    line = logging.StreamHandler(out)
    line.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=before, processors=last))
    logging.basicConfig(handlers=[line], level=level.upper(), force=True)
    _quieten_libraries()


def hide_private(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Return the event with nothing private left in any of its values."""
    return {key: _HIDDEN if key in NOT_LOGGED else _hidden(value) for key, value in event.items()}


def as_plain_line(_logger: WrappedLogger, _method: str, event: MutableMapping[str, Any]) -> str:
    """Write one event as a line people read: part, time, level, what happened, then the values, escaped."""
    front = in_front(event.pop("part", ""))
    stack = event.pop("exception", None) or ""
    head = f"{event.pop('timestamp', '')[11:19]} {event.pop('level', ''):7} {escaped(str(event.pop('event', '')))}"
    values = " ".join(f"{key}={value!r}" for key, value in event.items())
    rows = [f"{head} {values}".rstrip(), *(f"    {escaped(row)}" for row in stack.splitlines())]
    return "\n".join(front + row for row in rows)


def in_front(part: str) -> str:
    """Return what stands before each plain line of a part."""
    return f"{part:8} | "


def masked(text: str) -> str:
    """Return a text without what looks private in it, and without its middle if it is very long."""
    return _shortened(_PRIVATE.sub(_HIDDEN, text))


def _hidden(value: object, depth: int = 0) -> object:
    if isinstance(value, str):
        return masked(value)
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, Mapping) and depth < _DEEPEST:
        return {
            str(_hidden(str(key))): _HIDDEN if key in NOT_LOGGED else _hidden(one, depth + 1)
            for key, one in value.items()
        }
    if isinstance(value, Iterable) and not isinstance(value, bytes) and depth < _DEEPEST:
        return [_hidden(one, depth + 1) for one in value]
    return _hidden(str(value))


def _shortened(text: str) -> str:
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[:half]} … {text[-half:]}"


def escaped(text: str) -> str:
    """Show what cannot be printed as an escape, so that a line stays one line."""
    return text if text.isprintable() else repr(text)[1:-1]


def _quieten_libraries() -> None:
    """Leave out what libraries say about every connection, job and process; their warnings stay."""
    for name in ("dramatiq", "mail.log", "asyncio", "uvicorn", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)

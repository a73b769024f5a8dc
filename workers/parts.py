"""The parts of a running Signoff, and how a process becomes one of them.

A part is a function that is given the settings and `ready`, which it calls once it can do its work (its port is open,
its queue is read); it returns after SIGTERM, having finished what it was at. Parts are named by their import path, so
that the process of one part does not load the libraries of another. Who starts and restarts them is `workers.serve`.
"""

import os
from collections.abc import Callable, Mapping
from importlib import import_module

import structlog

from service.logs import set_up
from service.settings import Settings, SettingsError

Ready = Callable[[], None]
Part = Callable[[Settings, Ready], None]

PARTS: Mapping[str, str] = {
    "web": "workers.web:run",
    "smtp": "workers.listen:run",
    "worker": "workers.run:run",
    "timers": "workers.timers:run",
}

READY_FD = "READY_FD"  # environment variable: the pipe on which a supervisor waits for a part to be ready

_log = structlog.get_logger(__name__)


def run_part(name: str, settings: Settings, parts: Mapping[str, str] = PARTS) -> int:
    """Be this part until told to stop; return the exit code."""
    set_up(name, settings.log_level, settings.log_format)
    module, _, function = parts[name].partition(":")
    part: Part = getattr(import_module(module), function)
    try:
        part(settings, _announce_ready)
    except SettingsError as error:
        _log.error(str(error))
        return 1
    return 0


def _announce_ready() -> None:
    """Tell the supervisor, if there is one, that this part can do its work."""
    number = os.environ.pop(READY_FD, None)
    if number is not None:
        os.write(int(number), b"\n")
        os.close(int(number))

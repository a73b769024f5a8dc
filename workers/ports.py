"""The two ports of ours: opened under the setting that names them, so that whoever cannot have one reads which and why.

A port that is taken is the likeliest mistake of a first start, and trying again does not mend it. So all of them are
tried once, before anything is started; each part still opens its own.
"""

import errno
import os
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager

from service.settingcheck import Listen
from service.settings import Settings, SettingsError

WEB = "SIGNOFF_HTTP_LISTEN"
SMTP = "SIGNOFF_SMTP_LISTEN"

_PATIENCE = 1.0  # seconds: what a killed predecessor held is free a moment after it is gone
_PAUSE = 0.05
_HIGHER = 10  # how far off a port is proposed: far enough from its neighbours, near enough to be remembered
_LOWEST_FOR_ALL = 1024
_HIGHEST = 65535


class PortError(SettingsError):
    """An address of ours cannot be listened on; the sentence names its setting and a way out."""


def listening(setting: str, where: Listen, backlog: int) -> socket.socket:
    """Open a port (TCP, with SO_REUSEADDR); raises `PortError`."""
    family = socket.AF_INET6 if ":" in where.host else socket.AF_INET
    with named(setting, where):
        return socket.create_server((where.host, where.port), family=family, backlog=backlog)


@contextmanager
def named(setting: str, where: Listen) -> Iterator[None]:
    """Turn what the system says about an address that is opened in the block into `PortError`."""
    try:
        yield
    except OSError as error:
        raise PortError(_sentence(setting, where, error)) from None


def check(settings: Settings) -> None:
    """Try every port once; raises `PortError` with a sentence for each that cannot be had."""
    wanted = {WEB: settings.http_listen, SMTP: settings.smtp_listen}
    latest = time.monotonic() + _PATIENCE
    while refusals := _refusals(wanted):
        if time.monotonic() >= latest:
            raise PortError("\n".join(refusals))
        time.sleep(_PAUSE)


def _refusals(wanted: Mapping[str, Listen]) -> list[str]:
    found = []
    with ExitStack() as opened:  # all at once, so that two settings with one port are seen too
        for setting, where in wanted.items():
            try:
                opened.enter_context(listening(setting, where, backlog=1))
            except PortError as error:
                found.append(str(error))
    return found


def _sentence(setting: str, where: Listen, error: OSError) -> str:
    other = f"choose another port: {_other(setting, where)}"
    if error.errno == errno.EADDRINUSE:
        return f"{setting}: something else listens on {where}. Stop it, or {other}"
    if error.errno == errno.EACCES:
        return f"{setting}: the system reserves {where}, as most ports below {_LOWEST_FOR_ALL}; {other}"
    if error.errno in (errno.EADDRNOTAVAIL, socket.EAI_NONAME):
        return f"{setting}: {where.host} is no address of this machine."
    return f"{setting}: {where} cannot be listened on: {os.strerror(error.errno) if error.errno else error}."


def _other(setting: str, where: Listen) -> str:
    """The setting with another port, as it is written."""
    port = where.port + _HIGHER if where.port >= _LOWEST_FOR_ALL else where.port + 8000
    return f"{setting}={where._replace(port=port if port <= _HIGHEST else where.port - _HIGHER)}"

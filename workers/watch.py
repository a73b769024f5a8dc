"""A watch over readings that do not end: nothing inside a process can end a thread, so the process ends.

Understanding a mail takes milliseconds and is linear in its length; this is for the mail nobody thought of. Whoever is
supervised is started again, and the mail is kept for a person when that has happened often enough (`intake.begin`).
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from uuid import UUID

import structlog

LONGEST = 60.0  # seconds
_EXIT = 70  # EX_SOFTWARE of sysexits.h

_log = structlog.get_logger(__name__)


class Watch:
    """Knows what is being read and since when; once started it looks for as long as the process lives."""

    def __init__(self, longest: float = LONGEST) -> None:
        self._longest = longest
        self._since: dict[UUID, float] = {}

    def start(self) -> None:
        """End this process as soon as one reading takes too long."""
        threading.Thread(target=self._look, name="watch", daemon=True).start()

    @contextmanager
    def over(self, received_id: UUID) -> Iterator[None]:
        """Watch over the reading of a mail for the block."""
        self._since[received_id] = monotonic()
        try:
            yield
        finally:
            self._since.pop(received_id, None)

    def _look(self) -> None:
        never = threading.Event()
        while not never.wait(self._longest / 4):
            for received_id, since in list(self._since.items()):
                if monotonic() - since > self._longest:
                    _log.error("a mail was read for too long; this process ends", received=str(received_id))
                    os._exit(_EXIT)

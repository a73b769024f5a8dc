"""Run a command that cannot outlive its parent: `python tied.py PARENT_PID COMMAND…`.

The kernel kills the command when the process that started it is gone, however that ended, so that nothing is left over
to hold a port or a socket. It is a program of its own, run before the command takes its place, because the request must
be made by the child; it knows nothing of ours.
"""

import ctypes
import os
import signal
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1  # prctl(2)


def tied(command: list[str]) -> list[str]:
    """Return the command line that runs `command` tied to this process; start it from the main thread.

    (The kernel counts the thread that started it as the parent.)
    """
    return [sys.executable, "-IS", str(Path(__file__).resolve()), str(os.getpid()), *command]


def _main(parent: int, command: list[str]) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it died before the request was made
        sys.exit(1)
    os.execvp(command[0], command)  # noqa: S606 - the command is ours; a shell is what we do not want


if __name__ == "__main__":
    _main(int(sys.argv[1]), sys.argv[2:])

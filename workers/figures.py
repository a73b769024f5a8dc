"""What the parts count for Prometheus, each in its own process, and the folder in which the web part finds it all.

The counts of a process are a small file of its own there, so those of one that died are still added up; a new start of
everything begins anew. A part that runs by itself counts for nobody, unless it is told of a folder in the same way.
"""

import shutil
from pathlib import Path
from typing import Final

from prometheus_client import Counter

FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"  # the library's own environment variable, read when it is imported

REFUSALS = Counter("signoff_smtp_refusals", "Refusals of the inbound listener, by reason", ["reason"])
RECEIVED = Counter(
    "signoff_received", "Received mails by how they ended, what wrote them and what they ask for",
    ["state", "kind", "decision"],
)  # fmt: skip


def fresh_folder(data: Path) -> Path:
    """Make the folder anew, without the counts of earlier starts."""
    folder = data / "figures"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    return folder

"""The drill as people start it: it plays an incident to its end, says what happened, and leaves nothing behind."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_the_drill_ends_well_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    command = [sys.executable, "-m", "workers.main", "drill"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=390, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    for words in (
        "eta 20 min", "suggest", "object:", "away", "phase identification", "skip internal",
        "240 recipients = 232 accepted, 8 suppressed", "every message is with everybody exactly once",
    ):  # fmt: skip
        assert words in done.stdout
    assert list(tmp_path.glob("signoff-drill-*")) == []

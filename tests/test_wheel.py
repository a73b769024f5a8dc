"""What pip installs is whole: everything the product reads at run time is in the wheel, and it works outside a checkout."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]
READ_AT_RUN_TIME = (
    "*.mjml",
    "*.txt",
    "*.html",
    "*.css",
    "*.svg",
    "*.md",
    "*.yaml",
    "*.csv",
    "*.mako",
    "migrations/versions/*.py",
)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content, as pip would lay it into site-packages."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("signoff-*.whl")
    ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


@pytest.mark.parametrize("room", ["service", "templates", "workers"])
def test_every_file_that_is_read_at_run_time_is_in_the_wheel(installed: Path, room: str):
    wanted = {path.relative_to(ROOT) for pattern in READ_AT_RUN_TIME for path in (ROOT / room).rglob(pattern)}
    assert [path for path in wanted if not (installed / path).exists()] == []


def test_the_command_line_works_outside_a_checkout(installed: Path, tmp_path: Path):
    code = f"import sys; sys.path.insert(0, {str(installed)!r}); from workers.main import main; main()"
    plan = installed / "service" / "sample" / "plan.yaml"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, "plan", "check", str(plan)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "is fine" in done.stdout

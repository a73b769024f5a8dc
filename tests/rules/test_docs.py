"""Pages that name commands name commands there are."""

import re
from pathlib import Path

import click
import pytest

from workers.main import commands

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
NAMED = re.compile(r"(?:`|^|\s)signoff((?: [a-z][a-z-]*)+)", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_a_page_names_exists(page: Path):
    for words in NAMED.findall(" ".join(page.read_text().split("\n"))):
        command: click.Command = commands
        for word in words.split():
            if not isinstance(command, click.Group):
                break
            found = command.get_command(click.Context(command), word)
            assert found is not None, f"{page.name}: signoff{words}"
            command = found


def test_every_setting_a_page_names_exists():
    from service.settings import Settings

    known = {f"SIGNOFF_{name}".upper() for name in Settings.model_fields} | {"SIGNOFF_TESTS_NO_SKIP"}
    for page in PAGES:
        for name in re.findall(r"SIGNOFF_[A-Z_]+[A-Z]", page.read_text()):
            assert name in known or name.removesuffix("_FILE") in known, f"{page.name}: {name}"

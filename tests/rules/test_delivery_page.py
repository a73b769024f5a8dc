"""The page about delivery prints the lifecycle as the code has it."""

from pathlib import Path

from service.domain.delivery import DELIVERY

PAGE = Path(__file__).parents[2] / "docs/delivery.md"


def test_the_page_has_the_table_of_the_code():
    assert DELIVERY.as_markdown() in PAGE.read_text()

"""Writes docs/lifecycles.md from the tables in the code: `python -m tests.rules.lifecycle_page`."""

from pathlib import Path

from service.domain.delivery import DELIVERY
from service.domain.incident import INCIDENT
from service.domain.lifecycle import Lifecycle
from service.domain.message import MESSAGE
from service.domain.received import RECEIVED
from service.domain.review import ROUND, STEP

PAGE = Path(__file__).parents[2] / "docs" / "lifecycles.md"
ALL: tuple[Lifecycle, ...] = (INCIDENT, MESSAGE, ROUND, STEP, DELIVERY, RECEIVED)


def page() -> str:
    head = (
        "# Lifecycles\n\nEvery state and every move, as the code has them: a move that is not in its table is refused. This "
        "page is written\nby `python -m tests.rules.lifecycle_page`, and a test holds it to the code.\n"
    )
    parts = (
        f"\n## {each.name.capitalize()}\n\nStarts as {each.start}; ends as {', '.join(sorted(each.final)) or 'nothing in particular'}.\n\n"
        f"{each.as_markdown()}\n"
        for each in ALL
    )
    return head + "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page())

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clock import FixedClock
from tests.house import House


@pytest.fixture
def house(database_url: str, clock: FixedClock, tmp_path: Path) -> Iterator[House]:
    """A house with the sample plan and its contacts; the test runs on both databases."""
    house = House(database_url, clock, tmp_path).with_sample()
    yield house
    house.close()

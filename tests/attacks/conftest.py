import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clock import FixedClock
from tests.house import House
from tests.trips.believed import asked_mail, believing


@pytest.fixture(scope="session")
def _asked(_sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list]:
    """A house where mei was asked about revision 1, kept as a file: each attack gets a copy."""
    folder = tmp_path_factory.mktemp("asked")
    file = Path(shutil.copy(_sqlite_template, folder / "signoff.db"))
    house = House(f"sqlite:///{file}", FixedClock(), folder).with_sample()
    asked_mail(house)
    house.close()
    return file, house.courier.kept


@pytest.fixture
def house(_asked: tuple[Path, list], clock: FixedClock, tmp_path: Path) -> Iterator[House]:
    """A house that believes only signed mail, as where mail comes from the world; mei is asked about revision 1."""
    file, kept = _asked
    house = believing(House(f"sqlite:///{shutil.copy(file, tmp_path / 'signoff.db')}", clock, tmp_path))
    house.courier.kept = list(kept)
    house.mails()
    yield house
    house.close()

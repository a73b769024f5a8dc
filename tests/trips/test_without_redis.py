"""A whole incident while no Redis answers at all: workers find their jobs in the database, and everybody is reached."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from workers.drill import Timeline, conclude, play
from workers.drill.stage import Stage


@pytest.fixture(params=["refuses", "says nothing"])
def address(request: pytest.FixtureRequest) -> Iterator[tuple[str, int]]:
    """Where Redis should be: a port that is held and not listened at, or one that takes connections and is silent."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        if request.param == "says nothing":
            held.listen(1024)
        yield held.getsockname()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_message_arrives_once_without_redis(tmp_path: Path, address: tuple[str, int]):
    timeline: list[str] = []
    host, port = address
    with Stage(tmp_path / "stage", redis_url=f"redis://{host}:{port}/0") as stage:
        said = Timeline(timeline.append)
        play(stage, said)
        faults = conclude(stage, said)

    assert not faults, "\n".join([*faults, *timeline])

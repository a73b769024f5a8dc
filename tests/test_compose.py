"""The compose file, checked without a Docker engine: its form, its settings, and that it runs only what is tested."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from service.settings import Trust, load
from workers.parts import PARTS
from workers.serve import command_of

ROOT = Path(__file__).parents[1]
FILE = ROOT / "docker-compose.yml"


@pytest.fixture(scope="module")
def services() -> dict:
    return YAML(typ="safe").load(FILE.read_text())["services"]


def own(services: dict) -> dict:
    """The containers that are built from this project."""
    return {name: service for name, service in services.items() if "build" in service}


def defaults_filled_in(text: str) -> str:
    return re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", text)


def test_it_follows_the_compose_specification() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(FILE)]

    assert subprocess.run(command, check=False, capture_output=True, text=True).stdout == "ok -- validation done\n"


def test_every_command_is_one_that_is_tested(services: dict) -> None:
    supervised = {tuple(command_of(part)[3:]) for part in PARTS}  # after: python -m workers.main

    commands = {name: service["command"] for name, service in own(services).items()}

    assert commands.pop("tables") == ["signoff", "db", "upgrade"]
    assert {command[0] for command in commands.values()} == {"signoff"}
    assert {tuple(command[1:]) for command in commands.values()} == supervised


def test_its_settings_are_accepted(services: dict, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in own(services)["web"]["environment"].items():
        monkeypatch.setenv(name, defaults_filled_in(value))

    settings = load(env_file=None)

    assert settings.database_url == "postgresql+psycopg://signoff:signoff@postgres/signoff"
    assert settings.trust is Trust.FROM
    assert not settings.mailbox_open


def test_every_part_has_the_same_settings_and_the_same_data_folder(services: dict) -> None:
    web = own(services)["web"]

    for service in own(services).values():
        assert (service["environment"], service["volumes"]) == (web["environment"], web["volumes"])


def test_every_variable_has_a_default() -> None:
    assert not re.findall(r"\$\{\w+\}|\$\w", FILE.read_text())


def test_nothing_listens_outside_this_machine(services: dict) -> None:
    ports = [port for service in services.values() for port in service.get("ports", [])]

    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_what_is_waited_for_to_be_healthy_can_tell(services: dict) -> None:
    waited = [
        (other, how["condition"])
        for service in services.values()
        for other, how in service.get("depends_on", {}).items()
    ]

    assert waited
    assert all("healthcheck" in services[other] for other, how in waited if how == "service_healthy")


def test_images_of_others_are_pinned(services: dict) -> None:
    images = [service["image"] for service in services.values() if "build" not in service]

    assert all(re.search(r":v?\d+\.\d+", image) for image in images)


def test_the_image_holds_every_room() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text()
    ignored = (ROOT / ".dockerignore").read_text()

    for room in ("service", "mail", "templates", "workers"):
        assert f"COPY {room} {room}\n" in dockerfile
        assert f"!{room}\n" in ignored

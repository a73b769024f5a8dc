"""Settings: every knob has a default that works, and every mistake is one sentence about one name."""

import json
import os
import stat
from ipaddress import ip_network
from multiprocessing import get_context
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.datafolder import make_data_folder, make_database_private, secret_key
from service.settingcheck import DomainLimit, Listen, as_listen, without_password
from service.settings import Settings, SettingsError, Trust, load, rows
from service.store.migrate import upgrade
from service.wiring import wire
from workers.main import commands

CONTRACT = [
    "DATA_DIR", "DATABASE_URL", "REDIS_URL", "RELAY_URL", "SMTP_LISTEN", "HTTP_LISTEN", "MAIL_DOMAIN", "PUBLIC_URL",
    "SECRET_KEY", "AUTHSERV_ID", "TRUSTED_PEERS", "TRUST", "WORKERS",
]  # fmt: skip


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch):
    def give(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(f"SIGNOFF_{name}", value)

    return give


def test_nothing_has_to_be_set() -> None:
    settings = load(env_file=None)

    assert settings.data_dir == Path(".signoff").absolute()
    assert settings.database_url == f"sqlite:///{settings.data_dir}/signoff.db"
    assert (settings.redis_url, settings.relay_urls) == (None, ())
    assert (str(settings.smtp_listen), str(settings.http_listen)) == ("127.0.0.1:2525", "127.0.0.1:8080")
    assert settings.mail_domain == "signoff.localhost"
    assert settings.public_url == "http://127.0.0.1:8080"
    assert settings.trust is Trust.FROM
    assert settings.workers >= 1
    assert settings.smtp_max_bytes == 10 * 1024 * 1024


def test_every_name_of_the_contract_is_described_in_its_order() -> None:
    table = rows(load(env_file=None), env_file=None)

    assert [row.name for row in table][: len(CONTRACT)] == [f"SIGNOFF_{name}" for name in CONTRACT]
    assert all(row.unit and row.default and row.about and row.source == "default" for row in table)


@pytest.mark.parametrize(
    ("name", "value", "attribute", "expected"),
    [
        ("DATABASE_URL", "postgres://u:p@db/x", "database_url", "postgresql+psycopg://u:p@db/x"),
        ("DATABASE_URL", "postgresql://db/x?sslmode=require", "database_url", "postgresql+psycopg://db/x?sslmode=require"),
        ("DATABASE_URL", "postgresql+psycopg:///x?host=/run", "database_url", "postgresql+psycopg:///x?host=/run"),
        ("DATABASE_URL", "sqlite:////srv/s.db", "database_url", "sqlite:////srv/s.db"),
        ("RELAY_URL", "smtp://a:25, smtps://u:p@b:465", "relay_urls", ("smtp://a:25", "smtps://u:p@b:465")),
        ("RELAY_URL", "smtp://a?starttls=required", "relay_urls", ("smtp://a?starttls=required",)),
        ("SMTP_LISTEN", "[::]:25", "smtp_listen", Listen("::", 25)),
        ("SMTP_LISTEN", "localhost:0", "smtp_listen", Listen("localhost", 0)),
        ("MAIL_DOMAIN", "Signoff.Example.ORG.", "mail_domain", "signoff.example.org"),
        ("PUBLIC_URL", "https://signoff.example/", "public_url", "https://signoff.example"),
        ("HTTP_LISTEN", "[::1]:9000", "public_url", "http://[::1]:9000"),
        ("SMTP_LISTEN", "0.0.0.0:25", "trust", Trust.AUTHENTICATED),
        ("AUTHSERV_ID", "mx.example.com", "trust", Trust.AUTHENTICATED),
        ("AUTHSERV_ID", "", "trust", Trust.FROM),
        ("TRUSTED_PEERS", "127.0.0.1", "trust", Trust.AUTHENTICATED),
        ("RELAY_URL", "smtp://127.0.0.1:1025", "trust", Trust.FROM),
        ("DOMAIN_LIMITS", "Example.com=20/s, example.org = 4", "domain_limits",
         (DomainLimit("example.com", 20, a_second=True), DomainLimit("example.org", 4, a_second=False))),
        ("TRUSTED_PEERS", "192.0.2.7, 2001:db8::/48", "trusted_peers", (ip_network("192.0.2.7"), ip_network("2001:db8::/48"))),
        ("WORKERS", "4", "workers", 4),
    ],
)  # fmt: skip
def test_a_value_is_read_into_its_proper_form(given, name, value, attribute, expected) -> None:
    given(**{name: value})

    assert getattr(load(env_file=None), attribute) == expected


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("RELAY_ULR", "smtp://a", "SIGNOFF_RELAY_ULR (environment) is not a setting; the nearest one is SIGNOFF_RELAY_URL."),
        ("WORKERS_FILE", "x", "SIGNOFF_WORKERS_FILE (environment) is not a setting; the nearest one is SIGNOFF_WORKERS."),
        ("DATABASE_URL", "mysql://db", "SIGNOFF_DATABASE_URL must begin with sqlite:/// and a path, or with postgresql://."),
        ("DATABASE_URL", "sqlite://", "SIGNOFF_DATABASE_URL must begin with sqlite:/// and a path, or with postgresql://."),
        ("REDIS_URL", "localhost:6379", "SIGNOFF_REDIS_URL must be redis://host:port, rediss://host:port or unix:///path/to/socket."),
        ("RELAY_URL", "http://u:geheim@a", "SIGNOFF_RELAY_URL must be smtp://host:port or smtps://host:port."),
        ("RELAY_URL", "smtp://a:99999", "SIGNOFF_RELAY_URL is not a URL, or its port is not a number up to 65535."),
        ("RELAY_URL", "smtp://u:geh/eim@a", "SIGNOFF_RELAY_URL is not a URL, or its port is not a number up to 65535."),
        ("RELAY_URL", "smtp://a?tls=no", "SIGNOFF_RELAY_URL knows the option ?starttls=required only, not tls=no."),
        ("RELAY_URL", " , ", "SIGNOFF_RELAY_URL is empty: leave it out to keep mail in the built-in mailbox."),
        ("SMTP_LISTEN", "2525", "SIGNOFF_SMTP_LISTEN must be host:port, for example 127.0.0.1:8080, not '2525'."),
        ("SMTP_LISTEN", "::1:25", "SIGNOFF_SMTP_LISTEN must be host:port, for example 127.0.0.1:8080, not '::1:25'."),
        ("HTTP_LISTEN", "a b:80", "SIGNOFF_HTTP_LISTEN must be host:port, for example 127.0.0.1:8080, not 'a b:80'."),
        ("HTTP_LISTEN", "::1:٣", "SIGNOFF_HTTP_LISTEN must be host:port, for example 127.0.0.1:8080, not '::1:٣'."),
        ("MAIL_DOMAIN", "signoff@x", "SIGNOFF_MAIL_DOMAIN must be a domain such as signoff.example.org, not 'signoff@x'."),
        ("PUBLIC_URL", "signoff.example", "SIGNOFF_PUBLIC_URL must be http://host or https://host, with a port or path if needed."),
        ("DOMAIN_LIMITS", "example.com=0/s", "SIGNOFF_DOMAIN_LIMITS must hold limits such as example.com=20/s or example.com=4 (at once), not 'example.com=0/s'."),
        ("DOMAIN_LIMITS", "20/s", "SIGNOFF_DOMAIN_LIMITS must hold limits such as example.com=20/s or example.com=4 (at once), not '20/s'."),
        ("TRUSTED_PEERS", "mx1", "SIGNOFF_TRUSTED_PEERS must hold addresses or networks such as 192.0.2.0/24, not 'mx1'."),
        ("TRUST", "everybody", "SIGNOFF_TRUST: input should be 'from' or 'authenticated', not 'everybody'."),
        ("WORKERS", "0", "SIGNOFF_WORKERS: input should be greater than 0, not '0'."),
        ("SECRET_KEY", "too short", "SIGNOFF_SECRET_KEY: string should have at least 32 characters."),
        ("SECRET_KEY_FILE", "/no/such", "SIGNOFF_SECRET_KEY_FILE names /no/such, which cannot be read: No such file or directory."),
    ],
)  # fmt: skip
def test_a_mistake_is_one_sentence(given, name, value, sentence) -> None:
    given(**{name: value})

    with pytest.raises(SettingsError) as caught:
        load(env_file=None)

    assert str(caught.value) == sentence


def test_several_mistakes_are_told_together(given) -> None:
    given(WORKERS="-1", SMTP_LISTEN="nowhere")

    with pytest.raises(SettingsError, match=r"(?s)^SIGNOFF_SMTP_LISTEN [^\n]*\.\nSIGNOFF_WORKERS: [^\n]*\.$"):
        load(env_file=None)


def test_the_environment_wins_over_the_file_and_the_file_over_the_default(given, tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("SIGNOFF_WORKERS=7\nSIGNOFF_MAIL_DOMAIN=file.example\nOTHER=1\n")
    given(WORKERS="3")

    settings = load(env_file)

    assert (settings.workers, settings.mail_domain) == (3, "file.example")
    source = {row.name: row.source for row in rows(settings, env_file)}
    assert source["SIGNOFF_WORKERS"] == "environment"
    assert source["SIGNOFF_MAIL_DOMAIN"] == str(env_file)
    assert source["SIGNOFF_TRUST"] == "default"


@pytest.mark.parametrize(
    ("variables", "good"),
    [
        ({}, True),
        ({"TRUST": "from", "RELAY_URL": "smtp://relay.example:25"}, False),
        ({"TRUST": "from", "RELAY_URL": "smtp://127.0.0.1:1"}, True),
        ({"TRUST": "from", "TRUSTED_PEERS": "127.0.0.1"}, False),
        ({"TRUST": "from", "SMTP_LISTEN": "0.0.0.0:2525"}, False),
        ({"RELAY_URL": "smtp://127.0.0.1:1,smtp://relay.example:25"}, False),
        ({"TRUST": "authenticated", "RELAY_URL": "smtp://127.0.0.1:1"}, True),
        ({"AUTHSERV_ID": "mx.example.com", "RELAY_URL": "smtp://127.0.0.1:1"}, True),
    ],
)
def test_the_doctor_complains_where_a_senders_address_is_enough_and_mail_is_real(given, tmp_path, variables, good):
    given(DATA_DIR=str(tmp_path), **variables)

    said = CliRunner().invoke(commands, ["doctor", "--json"])

    trust = next(check for check in json.loads(said.stdout) if check["check"] == "trust")
    assert trust["ok"] is good
    assert good or "anybody could forge a sender" in trust["said"]


def doctored() -> tuple[dict[str, str], list[str]]:
    """What the doctor says of each thing, and which of them are well."""
    checks = json.loads(CliRunner().invoke(commands, ["doctor", "--json"]).stdout)
    return {check["check"]: check["said"] for check in checks}, [check["check"] for check in checks if check["ok"]]


def test_the_doctor_says_each_thing_once(given, tmp_path: Path) -> None:
    given(DATA_DIR=str(tmp_path), WORKER="7")
    said, _ = doctored()
    assert list(said) == ["settings"]
    assert said["settings"].endswith("is not a setting; the nearest one is SIGNOFF_WORKERS.")


def test_the_doctor_names_what_does_not_answer_and_what_to_do(given, tmp_path: Path) -> None:
    given(DATA_DIR=str(tmp_path), RELAY_URL="smtp://me:geheim@127.0.0.1:1,smtp://nowhere.invalid:25")
    said, well = doctored()
    assert said["relay"].startswith("no answer from 127.0.0.1:1 (Connection refused), nowhere.invalid:25 (")
    assert "check SIGNOFF_RELAY_URL" in said["relay"]
    assert said["plan"].endswith("load it with `signoff plan load FILE`.")
    assert well == ["settings", "database"]


def test_the_doctor_names_the_setting_of_a_database_that_does_not_answer(given, tmp_path: Path) -> None:
    given(DATA_DIR=str(tmp_path), DATABASE_URL=f"sqlite:///{tmp_path}/no/such/folder.db")
    said, _ = doctored()
    assert said["database"].startswith("The database does not answer:")
    assert said["database"].endswith("Check SIGNOFF_DATABASE_URL.")
    assert "plan" not in said


def test_no_sentence_of_the_help_is_cut_off() -> None:
    for group in ([], ["plan"], ["message"], ["contacts", "suppressions"]):
        said = CliRunner().invoke(commands, [*group, "--help"], terminal_width=80).stdout
        assert "Commands:" in said
        assert "..." not in said.partition("Commands:")[2]


def test_a_wrong_name_in_the_file_is_told_with_the_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SIGNOFF_WORKER=7\n")

    with pytest.raises(SettingsError, match=r"SIGNOFF_WORKER \(.*\.env\) is not a setting; .* SIGNOFF_WORKERS"):
        load(tmp_path / ".env")


def test_a_secret_can_be_in_a_file(given, tmp_path: Path) -> None:
    (tmp_path / "relay").write_text("smtp://me:geheim@relay.example\n")
    given(RELAY_URL_FILE=str(tmp_path / "relay"))

    settings = load(env_file=None)

    assert settings.relay_urls == ("smtp://me:geheim@relay.example",)
    row = next(row for row in rows(settings, env_file=None) if row.name == "SIGNOFF_RELAY_URL")
    assert (row.value, row.source) == ("smtp://me:***@relay.example", "environment, SIGNOFF_RELAY_URL_FILE")


def test_a_secret_given_twice_is_refused(given, tmp_path: Path) -> None:
    given(SECRET_KEY="k" * 40, SECRET_KEY_FILE=str(tmp_path))

    with pytest.raises(SettingsError, match="SIGNOFF_SECRET_KEY and SIGNOFF_SECRET_KEY_FILE are both set"):
        load(env_file=None)


def test_no_secret_is_shown(given) -> None:
    secrets = {
        "SECRET_KEY": "geheim" * 8,
        "REDIS_URL": "redis://:geheim@r",
        "RELAY_URL": "smtp://u:geheim@geheim@a,smtps://u:geheim@b",
        "DATABASE_URL": "postgresql://u:geheim@db/x",
    }
    given(**secrets)

    settings = load(env_file=None)

    assert "geheim" not in repr(rows(settings, env_file=None)) + repr(settings) + str(settings)


def test_a_url_without_password_is_shown_as_it_is() -> None:
    assert without_password("postgresql+psycopg:///x?host=/run/a@b") == "postgresql+psycopg:///x?host=/run/a@b"


def test_another_process_can_be_given_exactly_these_settings(given, monkeypatch, tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path,
        relay_url="smtp://u:p@a,smtp://b",
        trusted_peers="192.0.2.0/24,::1",
        smtp_listen="[::]:25",
        secret_key="k" * 32,
        smtp_tls_cert=tmp_path / "cert.pem",
    )
    given(WORKERS="9", SECRET_KEY_FILE="/no/such")

    environ = settings.as_environ()
    for name in os.environ:
        monkeypatch.delenv(name)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)

    assert load(env_file=None) == settings


@pytest.mark.parametrize(
    ("relay", "listen", "open_"),
    [
        (None, "127.0.0.1:8080", True),
        (None, "[::1]:8080", True),
        (None, "0.0.0.0:8080", False),
        (None, "signoff.example:8080", False),
        ("smtp://a", "127.0.0.1:8080", False),
    ],
)
def test_the_mailbox_opens_only_here_and_only_without_a_relay(relay, listen, open_) -> None:
    assert Settings(relay_url=relay, http_listen=listen).mailbox_open is open_


@pytest.mark.parametrize("text", ["127.0.0.1:2525", "[::1]:25", "localhost:1", "mx.example.org:25"])
def test_a_listen_address_is_written_as_it_was_read(text: str) -> None:
    assert str(as_listen(text)) == text


def test_the_data_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = make_data_folder(Settings(data_dir=tmp_path / "a/b"))

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("before", [None, 0o644])
def test_the_database_is_for_its_owner_alone_in_a_folder_for_all(tmp_path: Path, before: int | None) -> None:
    settings = Settings(data_dir=tmp_path)
    tmp_path.chmod(0o755)
    if before:
        (tmp_path / "signoff.db").touch(before)

    wired = wire(settings)
    upgrade(settings.database_url)
    with wired.database.begin("cli:anna", "cli") as tx:
        tx.record("plan:1", "load", incident_id=None)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("signoff.db*")}
    wired.close()

    assert modes == {"signoff.db": 0o600, "signoff.db-wal": 0o600, "signoff.db-shm": 0o600}


def test_a_database_somebody_keeps_elsewhere_keeps_its_mode(tmp_path: Path) -> None:
    (kept := tmp_path / "kept.db").touch(0o640)
    for name in ("kept", "new"):
        make_database_private(Settings(data_dir=tmp_path / "data", database_url=f"sqlite:///{tmp_path}/{name}.db"))

    assert stat.S_IMODE(kept.stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "new.db").stat().st_mode) == 0o600


def test_a_data_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(SettingsError, match=r"^SIGNOFF_DATA_DIR: .*/file/data cannot be made: Not a directory\.$"):
        make_data_folder(Settings(data_dir=tmp_path / "file/data"))


def test_the_secret_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data")

    key = secret_key(settings)

    assert len(key) >= 32
    assert secret_key(settings) == key
    (file,) = settings.data_dir.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_secret_key_that_was_set_is_taken_and_none_is_made(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data", secret_key="k" * 32)

    assert secret_key(settings) == b"k" * 32
    assert not settings.data_dir.exists()


def test_processes_that_start_at_once_agree_on_the_key(tmp_path: Path) -> None:
    with get_context("spawn").Pool(4) as pool:
        keys = pool.map(secret_key, [Settings(data_dir=tmp_path / "data")] * 40, chunksize=1)

    assert len(set(keys)) == 1

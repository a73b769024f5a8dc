"""Signing what leaves: off unless a key is set, a bad key is a sentence, and what a relay takes verifies."""

from base64 import b64encode
from pathlib import Path

import dkim
import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1
from cryptography.hazmat.primitives.asymmetric.ec import generate_private_key as ec_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key as rsa_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from mail.parsed import parse
from mail.relay import Relay
from mail.relay_address import RelayAddress
from service.settings import Settings, SettingsError, load
from service.signing import SigningCourier, kind_of, signing_key
from service.store.tx import Database
from service.wiring import courier_of, now
from tests.house import House
from tests.scripted_relay import ScriptedRelay

RSA = rsa_key(65537, 2048)


def pem(key, passphrase: bytes = b"") -> bytes:
    encryption = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)


def settings_with(folder: Path, content: bytes | None = None) -> Settings:
    path = folder / "dkim.pem"
    path.write_bytes(pem(RSA) if content is None else content)
    return Settings(data_dir=folder, dkim_key=path, dkim_selector="s2026")


def verifies(raw: bytes, domain: str) -> bool:
    public = RSA.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    def dns(name: bytes, timeout: int = 5) -> bytes:
        assert name == f"s2026._domainkey.{domain}.".encode()
        return b"v=DKIM1; k=rsa; p=" + b64encode(public)

    return dkim.verify(raw, dnsfunc=dns)


def test_nothing_is_signed_unless_a_key_is_set(tmp_path: Path):
    settings = Settings(data_dir=tmp_path)
    assert signing_key(settings) is None
    database = Database(f"sqlite:///{tmp_path}/x.db", now)
    assert not isinstance(courier_of(settings, database), SigningCourier)
    assert isinstance(courier_of(settings_with(tmp_path), database), SigningCourier)
    database.close()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "holds no private key in PEM form"),
        (RSA.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo), "holds no private key in PEM form"),
        (pem(RSA, b"geheim"), "holds a key with a passphrase; take that off, and let only Signoff read the file"),
        (pem(ec_key(SECP256R1())), "holds a key of another kind; DKIM knows RSA and Ed25519"),
    ],
)  # fmt: skip
def test_a_key_that_is_no_use_is_told_in_a_sentence(tmp_path: Path, content: bytes, why: str):
    with pytest.raises(SettingsError) as caught:
        signing_key(settings_with(tmp_path, content))
    assert str(caught.value) == f"SIGNOFF_DKIM_KEY names {tmp_path}/dkim.pem, which {why}."


def test_a_key_that_is_not_there_is_told_in_a_sentence(tmp_path: Path):
    with pytest.raises(SettingsError, match=r"^SIGNOFF_DKIM_KEY names .*/no, which cannot be read: No such file or"):
        signing_key(Settings(dkim_key=tmp_path / "no"))


@pytest.mark.parametrize(("key", "kind"), [(RSA, "RSA, 2048 bits"), (Ed25519PrivateKey.generate(), "Ed25519")])
def test_both_kinds_of_keys_are_read(tmp_path: Path, key, kind: str):
    assert kind_of(signing_key(settings_with(tmp_path, pem(key)))) == kind


@pytest.mark.parametrize("selector", ["", "a b", "-x", "x_y", "a..b"])
def test_a_selector_is_a_name(monkeypatch: pytest.MonkeyPatch, selector: str):
    monkeypatch.setenv("SIGNOFF_DKIM_SELECTOR", selector)
    with pytest.raises(SettingsError, match="SIGNOFF_DKIM_SELECTOR must be a name such as signoff or"):
        load(env_file=None)


@pytest.fixture
def relay():
    with ScriptedRelay() as one:
        yield one


@pytest.fixture
def signing(relay: ScriptedRelay, tmp_path: Path):
    plain = Relay([RelayAddress.parse(relay.url)], hello="signoff.example")
    yield SigningCourier(plain, settings_with(tmp_path))
    plain.close()


@pytest.mark.parametrize(("audience", "hold"), [("customers", 25), ("strategic", 0), ("internal", 0)])
def test_every_mail_the_relay_takes_is_signed_for_the_domain_of_its_sender(
    sqlite_url: str, clock, tmp_path: Path, relay: ScriptedRelay, signing: SigningCourier, audience: str, hold: int
):
    house = House(sqlite_url, clock, tmp_path).with_sample()
    house.courier.answer = signing.send_one  # what the house keeps is unsigned, what the relay takes is signed
    house.open()
    house.submit(audience)
    for person in ("mei", "pablo", "amara", "henrik", "sofia"):
        house.reply(person, "approve")
    house.wait(seconds=hold)
    assert house.state(audience) == "distributed"
    domains = {"X-Signoff-Kind": set(), "": set()}
    for taken in relay.accepted:
        mail = parse(taken.raw)
        domain = mail.sender.rpartition("@")[2]
        assert verifies(taken.raw, domain)
        domains["X-Signoff-Kind" if mail.first("x-signoff-kind") else ""].add(domain)
    assert domains == {
        "X-Signoff-Kind": {"signoff.example"},
        "": {house.cell(audience).audience.sender_address.rpartition("@")[2]},
    }
    one_click = [taken.raw for taken in relay.accepted if b"List-Unsubscribe-Post" in taken.raw]
    assert bool(one_click) == (audience == "customers")
    for raw in one_click:  # RFC 8058 §4: both fields are signed
        signed_fields = raw.partition(b"bh=")[0].partition(b"h=")[2]
        assert b"list-unsubscribe:list-unsubscribe-post" in b"".join(signed_fields.split())
    house.close()


def test_many_mails_over_one_session_are_signed_each_when_its_turn_comes(
    sqlite_url: str, clock, tmp_path: Path, relay: ScriptedRelay, signing: SigningCourier
):
    house = House(sqlite_url, clock, tmp_path).with_sample()
    house.open()
    parcels = list(house.courier.kept)
    ended, held_back = [], parcels[0]
    signing.send(
        parcels, before_dot=lambda one: one.key != held_back.key, on_outcome=lambda one, _: ended.append(one.key)
    )
    assert sorted(ended) == sorted(parcel.key for parcel in parcels[1:])
    assert len(relay.accepted) == len(parcels) - 1 > 0
    assert all(verifies(taken.raw, "signoff.example") for taken in relay.accepted)
    signing.send_one(held_back)
    again = [taken.raw for taken in relay.accepted if taken.recipient == held_back.recipient][-1:]
    signing.send_one(held_back)
    assert relay.accepted[-1].raw == again[0]  # the same bytes on every attempt
    house.close()

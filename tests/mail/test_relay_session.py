"""Opening a session: encryption, passwords, and relays that answer otherwise than hoped."""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from mail.outcome import Kind
from mail.relay import RelayAddress
from mail.relay_session import Features, Timeouts, Unreachable, open_session
from tests.mail.test_relay import ONE_BY_ONE, parcel, relay_to, send
from tests.scripted_relay import EVERYTHING, Drop, ScriptedRelay

SOON = Timeouts(connect=2, command=2)
ME = ("me@signoff.example", "pass wörd")
WITH_TLS = (*EVERYTHING, "STARTTLS")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for 127.0.0.1, signed by itself."""
    folder = tmp_path_factory.mktemp("certificate")
    key = generate_private_key(SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "scripted relay")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    (folder / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    (folder / "cert.pem").write_bytes(signed.public_bytes(Encoding.PEM))
    return folder


@pytest.fixture
def served(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    return context


@pytest.fixture
def trusted(certificate, monkeypatch):
    """This machine trusts the relay's certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))


def failure(url: str) -> str:
    with pytest.raises(Unreachable) as refusal:
        open_session(RelayAddress.parse(url), "signoff.example", SOON)
    return str(refusal.value)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("offers", [WITH_TLS, (*ONE_BY_ONE, "STARTTLS")], ids=["pipelining", "one-by-one"])
def test_mail_goes_encrypted_where_it_is_required(served, offers):
    with ScriptedRelay(certificate=served, offers=offers) as relay:
        names = [f"n{number}" for number in range(50)]
        record = send([f"{relay.url}?starttls=required"], names, connections=3)
    assert set(record.kinds().values()) == {Kind.ACCEPTED}
    assert len(relay.accepted) == 50
    assert relay.commands[:3] == ["EHLO signoff.example", "STARTTLS", "EHLO signoff.example"]


@pytest.mark.usefixtures("trusted")
def test_mail_goes_encrypted_from_the_first_octet(served):
    with ScriptedRelay(certificate=served, tls_at_once=True) as relay, relay_to(relay) as out:
        assert out.send_one(parcel("one", raw=b"Subject: x\r\n\r\n" + b"long\r\n" * 500_000)).kind is Kind.ACCEPTED
        assert out.send_one(parcel("two")).kind is Kind.ACCEPTED
    assert relay.sessions == 1
    assert len(relay.accepted[0].raw) == 3_000_014


def test_what_is_offered_is_taken_even_from_a_stranger(served):
    with ScriptedRelay(certificate=served, offers=WITH_TLS) as relay, relay_to(relay) as out:
        assert out.send_one(parcel("one")).kind is Kind.ACCEPTED
    assert "STARTTLS" in relay.commands


def test_a_stranger_is_refused_where_encryption_is_required(served):
    with ScriptedRelay(certificate=served, offers=WITH_TLS) as relay:
        assert "has a certificate that cannot be trusted" in failure(f"{relay.url}?starttls=required")
    with ScriptedRelay(certificate=served, tls_at_once=True) as relay:
        assert "has a certificate that cannot be trusted" in failure(relay.url)


def test_nothing_goes_in_the_clear_where_encryption_is_required():
    with ScriptedRelay() as relay:
        assert failure(f"{relay.url}?starttls=required").endswith("offers no STARTTLS, and the URL requires it")
    with ScriptedRelay({"*": {"starttls": "454 4.7.0 not today"}}, offers=WITH_TLS) as relay:
        assert "answered STARTTLS with 454" in failure(f"{relay.url}?starttls=required")
    assert relay.accepted == []


def test_what_was_said_before_encryption_does_not_count_after_it(served):
    script = {"*": {"starttls": "220 go ahead\r\n250 PIPELINING"}}
    with ScriptedRelay(script, certificate=served, offers=WITH_TLS) as relay:
        assert "went on talking after STARTTLS" in failure(f"{relay.url}?starttls=required")


@pytest.mark.parametrize("methods", ["PLAIN LOGIN", "LOGIN", "CRAM-MD5 LOGIN PLAIN"])
def test_the_password_is_given_as_the_relay_likes_it(methods):
    with ScriptedRelay(login=ME, offers=(*EVERYTHING, f"AUTH {methods}")) as relay:
        url = relay.url.replace("//", "//me%40signoff.example:pass%20w%C3%B6rd@")
        with relay_to(url) as out:
            assert out.send_one(parcel("one")).kind is Kind.ACCEPTED


@pytest.mark.parametrize(
    ("offer", "sentence"),
    [
        ("AUTH PLAIN", "refused the password with 535 5.7.8 who are you?"),
        ("AUTH LOGIN", "refused the password with 535 5.7.8 who are you?"),
        ("AUTH GSSAPI", "offers neither AUTH PLAIN nor AUTH LOGIN"),
    ],
)
def test_a_wrong_password_is_told_without_saying_it(offer, sentence):
    with ScriptedRelay(login=ME, offers=(*EVERYTHING, offer)) as relay:
        why = failure(relay.url.replace("//", "//me:secret@"))
    assert sentence in why
    assert "secret" not in why


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ({"connect": "554 5.3.2 closed"}, "greeted with 554 5.3.2 closed"),
        ({"connect": "HTTP/1.1 400 Bad Request"}, "does not speak SMTP"),
        ({"connect": "220-" + "x" * 70_000}, "does not end its reply"),
        ({"connect": "220-welcome\r\n" * 7_000}, "does not end its reply"),
        ({"ehlo": "421 4.3.2 bye"}, "answered EHLO with 421 4.3.2 bye"),
        ({"ehlo": Drop()}, "hung up before taking any mail"),
        ({"ehlo": "451 4.3.0 later"}, "answered EHLO with 451 4.3.0 later"),
    ],
)
def test_a_relay_that_does_not_want_us_is_quoted(script, sentence):
    with ScriptedRelay({"*": script}) as relay:
        assert sentence in failure(relay.url)


def test_an_old_relay_is_greeted_the_old_way():
    with ScriptedRelay({"*": {"ehlo": "502 5.5.1 what?"}}) as relay, relay_to(relay) as out:
        assert out.send_one(parcel("one")).kind is Kind.ACCEPTED
    assert relay.commands[:2] == ["EHLO signoff.example", "HELO signoff.example"]
    assert relay.violations == []


def test_a_host_that_is_none_is_named():
    assert failure("smtp://no-such-host.invalid").startswith("no-such-host.invalid:25 cannot be reached: ")
    assert failure(f"smtp://{'x' * 80}.example").endswith("is not a host name")


def test_features_are_read_in_any_case_and_nonsense_is_no_limit():
    features = Features.of(["pipelining", "Size", "AUTH plain Login", "", "8bitmime"])
    assert (features.pipelining, features.eightbit, features.size_known, features.size) == (True, True, True, 0)
    assert features.auth == {"PLAIN", "LOGIN"}
    assert Features.of(["SIZE many"]).size == 0
    assert Features.of(["SIZE 1000"]).size == 1000

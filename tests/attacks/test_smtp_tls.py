"""STARTTLS: what was said in clear is forgotten, what was hidden behind it is thrown away, and half a handshake is nothing."""

import socket
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from mail.limits import Limits
from tests.attacks.wire import MAIL, REVIEWER, Post, Wire, post


@pytest.fixture(scope="module")
def server_context(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    folder = tmp_path_factory.mktemp("certificate")
    write_certificate(folder / "cert.pem", folder / "key.pem")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


def write_certificate(certificate_path: Path, key_path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "signoff.localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    certificate_path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def encrypt(wire: Wire) -> None:
    """Shake hands as a client that checks nothing: the certificate is our own."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    wire._lines.close()
    wire.socket = context.wrap_socket(wire.socket)
    wire._lines = wire.socket.makefile("rb")


def start_tls(office: Post) -> Wire:
    wire = office.wire()
    assert wire.says("STARTTLS") == 220
    encrypt(wire)
    return wire


def test_a_mail_over_tls_says_so(server_context):
    with post(tls_context=server_context) as office:
        with start_tls(office) as wire:
            wire.send(b"EHLO client.example\r\n")
            assert not any("STARTTLS" in line for line in wire.reply_lines())
            assert wire.says("STARTTLS") == 502
            assert wire.mails() == 250
            assert wire.says("QUIT") == 221
        [kept] = office.door.kept
        assert kept.tls
        assert b"with ESMTPS;" in kept.raw
        assert kept.as_sent == MAIL


def test_a_large_mail_over_tls(server_context):
    mail = b"x" * 998 + b"\r\n"
    with post(tls_context=server_context) as office, start_tls(office) as wire:
        assert wire.says("EHLO client.example") == 250
        assert wire.mails(mail * 5000) == 250
        assert office.door.sent == [mail * 5000]


def test_it_is_offered_only_with_a_certificate(server_context):
    with post(tls_context=server_context) as office, office.wire() as wire:
        wire.send(b"EHLO client.example\r\n")
        assert wire.reply_lines()[-1] == "250 STARTTLS"
        assert wire.says("STARTTLS now") == 501


def test_commands_hidden_behind_starttls_are_thrown_away(server_context):
    with post(tls_context=server_context) as office, office.wire() as wire:
        wire.send(b"STARTTLS\r\nEHLO evil.example\r\nMAIL FROM:<evil@evil.example>\r\n")
        assert wire.reply() == 220
        encrypt(wire)
        assert wire.says("NOOP") == 250, "the first answer inside is to the first question inside"
        assert wire.says(f"RCPT TO:<{REVIEWER}>") == 503
        assert wire.says("MAIL FROM:<anna@acme.example>") == 503, "nobody has greeted inside"


def test_what_was_said_in_clear_is_forgotten(server_context):
    with post(tls_context=server_context) as office, office.wire() as wire:
        assert wire.says("MAIL FROM:<evil@evil.example>") == 250
        assert wire.says("STARTTLS") == 220
        encrypt(wire)
        assert wire.says(f"RCPT TO:<{REVIEWER}>") == 503
        assert wire.says("EHLO client.example") == 250
        assert wire.says(f"RCPT TO:<{REVIEWER}>") == 503


@pytest.mark.parametrize("instead", [b"", b"EHLO in.clear\r\n", b"\x16\x03\x01\x00\x05hello", b"\x16\x03\x01"])
def test_half_a_handshake_takes_no_place(server_context, instead):
    with post(Limits(connections=2), tls_context=server_context) as office:
        for _ in range(6):
            with office.wire() as wire:
                assert wire.says("STARTTLS") == 220
                wire.send(instead)
                wire.socket.shutdown(socket.SHUT_WR)
                assert wire.is_closed()
        assert office.still_takes_mail()


def test_a_handshake_that_never_comes_ends_with_the_patience(server_context):
    with post(Limits(connections=1, idle_seconds=0.2), tls_context=server_context) as office:
        with office.wire() as wire:
            assert wire.says("STARTTLS") == 220
            assert wire.is_closed()
        assert office.still_takes_mail()


def test_leaving_without_goodbye_takes_no_place(server_context):
    with post(Limits(connections=1), tls_context=server_context) as office:
        for ending in (b"", MAIL, MAIL + b".\r\n"):
            with start_tls(office) as wire:
                assert wire.says("EHLO client.example") == 250
                wire.begin_mail()
                wire.send(ending)
        assert office.still_takes_mail()

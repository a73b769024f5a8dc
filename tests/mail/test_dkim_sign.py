"""A signature of ours holds before dkimpy, and breaks when anything a reader goes by is changed or added."""

import re
from base64 import b64decode, b64encode
from hashlib import sha256

import dkim
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from dkim.canonicalization import CanonicalizationPolicy
from hypothesis import given
from hypothesis import strategies as st

from mail.compose import Mailbox, compose
from mail.dkim_sign import CannotSign, sign
from mail.quoted import Dotless
from tests.mail.test_compose import letter

RSA = generate_private_key(65537, 2048)
ED25519 = Ed25519PrivateKey.generate()
KEYS = {"rsa": RSA, "ed": ED25519}


def dns(name, timeout=5):
    """Answer as the signer's domain would, from the key of this run."""
    assert name == b"rsa._domainkey.signoff.example."
    return b"v=DKIM1; k=rsa; p=" + b64encode(
        RSA.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    )


def holds(raw: bytes) -> bool:
    if b"a=ed25519-sha256" in raw:
        return ed25519_holds(raw)
    return dkim.verify(raw, dnsfunc=dns)


def ed25519_holds(raw: bytes) -> bool:
    """Do what dkimpy does, by its own parts, but for the last step: for Ed25519 it wants PyNaCl."""
    mail = dkim.DKIM(raw)
    field = next((name, value) for name, value in mail.headers if name.lower() == b"dkim-signature")
    tags = dkim.parse_tag_value(field[1])
    canonical = CanonicalizationPolicy.from_c_value(tags[b"c"])
    if b64encode(sha256(canonical.canonicalize_body(mail.body)).digest()) != tags[b"bh"]:
        return False
    text = sha256()
    names = re.split(rb"\s*:\s*", tags[b"h"].lower())
    dkim.hash_headers(text, canonical, canonical.canonicalize_headers(mail.headers), names, field, tags)
    try:
        ED25519.public_key().verify(b64decode(re.sub(rb"\s", b"", tags[b"b"])), text.digest())
    except InvalidSignature:
        return False
    return True


def signed(kind: str = "rsa", **changes) -> bytes:
    return sign(compose(letter(**changes)), domain="signoff.example", selector=kind, key=KEYS[kind])


@pytest.mark.parametrize("kind", KEYS)
def test_a_signature_holds(kind):
    raw = signed(
        kind,
        reply_to=Mailbox("", "reply+abc@signoff.example"),
        headers={
            "List-Unsubscribe": "<https://signoff.example/unsubscribe/abc>,  <mailto:unsubscribe+abc@signoff.example>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    assert holds(raw)
    assert b"l=" not in raw.partition(b"bh=")[0]
    assert max(map(len, raw.partition(b"\r\n\r\n")[0].split(b"\r\n"))) <= 78
    assert isinstance(raw, Dotless)


@pytest.mark.parametrize("kind", KEYS)
@given(
    subject=st.text(max_size=200), name=st.text(max_size=200), text=st.text(st.sampled_from(" \t\n.=x"), max_size=200)
)
def test_a_signature_holds_over_any_text(kind, subject, name, text):
    assert holds(signed(kind, subject=subject, to=Mailbox(name, "jane@customer.example"), text=text))


@pytest.mark.parametrize("body", [b"", b"\r\n\r\n", b"a \t b \r\n\r\n \r\n", b"no end", b" \r\n"])
def test_any_body_is_hashed_as_the_standard_says(body):
    raw = b"From: a@signoff.example\r\n\r\n" + body
    assert holds(sign(raw, domain="signoff.example", selector="rsa", key=RSA))
    assert holds(sign(raw, domain="signoff.example", selector="ed", key=ED25519))


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw.replace(b"we are on it", b"we are not on it", 1),
        lambda raw: raw + b"one more line\r\n",
        lambda raw: b"From: boss@signoff.example\r\n" + raw,
        lambda raw: b"Subject: something else\r\n" + raw,
        lambda raw: b"Reply-To: thief@evil.example\r\n" + raw,
        lambda raw: b"Content-Type: text/plain\r\n" + raw,
        lambda raw: raw.replace(b"Subject: Some", b"Subject: All"),
        lambda raw: raw.replace(b"jane@customer.example", b"joe@customer.example"),
    ],
)
@pytest.mark.parametrize("kind", KEYS)
def test_a_signature_breaks_with_what_a_reader_goes_by(kind, change):
    assert not holds(change(signed(kind)))


@pytest.mark.parametrize(
    ("raw", "domain", "selector"),
    [
        (b"To: a@b.example\r\n\r\n", "signoff.example", "s1"),
        (b"From: a@b.example\r\n", "signoff.example", "s1"),
        (b"From: a@b.example\nTo: c@d.example\r\n\r\n", "signoff.example", "s1"),
        (b" From: a@b.example\r\n\r\n", "signoff.example", "s1"),
        (b"From: a@b.example\r\n\r\n", "signoff.example; l=0", "s1"),
        (b"From: a@b.example\r\n\r\n", "signoff.example", "s1\r\nX: y"),
    ],
)
def test_what_cannot_be_signed_is_refused(raw, domain, selector):
    with pytest.raises(CannotSign):
        sign(raw, domain=domain, selector=selector, key=ED25519)

"""A house that believes only signed mail: its people's domain signs with a key of the test, names are looked up nowhere."""

import base64
import hashlib
from dataclasses import replace

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from mail.parsed import Parsed, parse
from mail.trust import authenticated
from tests.house import House, reply_to

KEY = rsa.generate_private_key(65537, 2048)
DOMAIN = "northgate.example"
EXCHANGER, PEER = "mx.northgate.example", "192.0.2.25"
SIGNED = ("from", "to", "subject", "date", "message-id", "in-reply-to", "references")


def believing(house: House) -> House:
    """Wire the house as SIGNOFF_TRUST=authenticated does."""
    house.tools = replace(house.tools, believe=_believer(house))
    house.work = replace(house.work, tools=house.tools)
    return house


def _believer(house: House):
    def believe(raw: bytes, parsed: Parsed, peer: str):
        return authenticated(
            raw, parsed, peer=peer, authserv_id=EXCHANGER, trusted_peers=[PEER], dns=_zone, now=house.clock()
        )

    return believe


def _zone(name: str) -> str:
    public = KEY.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    record = "v=DKIM1; k=rsa; p=" + base64.b64encode(public).decode()
    return record if name in {f"k._domainkey.{DOMAIN}", "k._domainkey.evil.example"} else ""


def signed(raw: bytes, *, domain: str = DOMAIN, names: tuple[str, ...] = SIGNED, extra: str = "") -> bytes:
    """Sign relaxed/simple with the test's key, as the domain's mail server would."""
    head, _, body = raw.partition(b"\r\n\r\n")
    unfolded = head.replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ").split(b"\r\n")
    fields = {line.partition(b":")[0].lower(): b" ".join(line.partition(b":")[2].split()) for line in unfolded}
    body = body.rstrip(b"\r\n") + b"\r\n"
    value = (
        f"v=1; a=rsa-sha256; c=relaxed/simple; d={domain}; s=k; {extra}h={':'.join(names)};"
        f" bh={base64.b64encode(hashlib.sha256(body).digest()).decode()}; b="
    )
    covered = b"".join(
        name.encode() + b":" + fields[name.encode()] + b"\r\n" for name in names if name.encode() in fields
    )
    signature = KEY.sign(covered + b"dkim-signature:" + value.encode(), padding.PKCS1v15(), hashes.SHA256())
    return f"DKIM-Signature: {value}{base64.b64encode(signature).decode()}\r\n".encode() + raw


def honest(house: House, person: str, text: str, *, kind: str = "request", to: Parsed | None = None) -> str:
    """A person's own signed reply; return how it ended."""
    request = to or house.last_mail(person, kind)
    return house.receive(signed(reply_to(request, text, house.plan.people[person].address, house.clock())), request)


def asked_mail(house: House) -> Parsed:
    """Open an incident, submit its first message, and return the first request."""
    house.open()
    house.submit()
    return house.last_mail("mei", "request")


def kinds_to(house: House, address: str = "") -> list[str]:
    """The kinds of mail that left since the house was asked last, to one address or to all."""
    return [
        parse(parcel.raw).first("x-signoff-kind")
        for parcel in house.mails()
        if not address or parcel.recipient == address
    ]

"""Tickets: the signed part of `reply+TICKET@`, `bounce+TICKET@` and `unsubscribe+TICKET@`.

A ticket is one delivery's UUID put through AES under a key of its purpose: 128 bits that cannot be guessed, cannot be
moved from one purpose to another, and need no table, so that a million bulk mails cost no row. Whatever does not
decrypt to a UUIDv7 was never ours and is refused without asking the database; see docs/decisions/0003-tickets.md.
"""

import base64
import binascii
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from uuid import UUID

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

TICKET_LENGTH = 26  # base32 of 16 bytes, without padding


class Purpose(StrEnum):
    """What an address with a ticket is for; also the local part before the plus sign."""

    REPLY = "reply"
    BOUNCE = "bounce"
    UNSUBSCRIBE = "unsubscribe"


class Keys:
    """Makes and reads tickets with keys derived from the one secret of an installation."""

    def __init__(self, secret: bytes) -> None:
        self._ciphers = {purpose: _cipher(secret, purpose) for purpose in Purpose}

    def __repr__(self) -> str:
        return "Keys(secret hidden)"

    def ticket(self, purpose: Purpose, delivery: UUID) -> str:
        """Return the 26 lower-case base32 characters (RFC 4648 §6) that stand for a delivery."""
        block = (
            self._ciphers[purpose].encryptor().update(delivery.bytes)
        )  # one block, each UUID once: no mode is needed
        return base64.b32encode(block).decode("ascii").rstrip("=").lower()

    def tickets(self, purpose: Purpose, deliveries: Sequence[str]) -> list[str]:
        """Return what `ticket` would for each delivery (32 hexadecimal letters), at a fraction of the cost."""
        blocks = self._ciphers[purpose].encryptor().update(bytes.fromhex("".join(deliveries)))
        filled = b"".join(blocks[at : at + 16] + bytes(4) for at in range(0, len(blocks), 16))  # 20 octets: 32 letters
        letters = base64.b32encode(filled).decode("ascii").lower()
        return [letters[at : at + TICKET_LENGTH] for at in range(0, len(letters), 32)]

    def read(self, purpose: Purpose, ticket: str) -> UUID | None:
        """Return the delivery a ticket stands for, or None where it was never made here for this purpose."""
        if len(ticket) != TICKET_LENGTH:
            return None
        try:
            block = base64.b32decode(ticket.upper() + "=" * 6)
        except (binascii.Error, ValueError):
            return None
        if base64.b32encode(block).decode("ascii").rstrip("=").lower() != ticket.lower():
            return None  # spare bits set: a second spelling of the same ticket
        delivery = UUID(bytes=self._ciphers[purpose].decryptor().update(block))
        return delivery if delivery.version == 7 else None  # noqa: PLR2004 (UUIDv7)


@cache
def _cipher(secret: bytes, purpose: Purpose) -> Cipher[ECB]:
    key = HKDF(SHA256(), length=16, salt=None, info=f"signoff ticket {purpose}".encode()).derive(secret)
    return Cipher(AES(key), ECB())  # noqa: S305 (a permutation of single unique blocks, not a mode over a text)

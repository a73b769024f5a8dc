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

_SPACED = 32  # letters of a ticket and the padding behind it
_BASE64_TO_32 = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef", b"abcdefghijklmnopqrstuvwxyz234567")


class Purpose(StrEnum):
    """What a ticket is for; also the local part before the plus sign, where it stands in an address."""

    REPLY = "reply"
    BOUNCE = "bounce"
    UNSUBSCRIBE = "unsubscribe"
    MESSAGE = "message"  # names an audience's mail in its Message-ID, never an address


ADDRESSED = frozenset(Purpose) - {Purpose.MESSAGE}
"""The purposes that addresses of ours have."""


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
        filled = b"".join([bytes(4) + blocks[at : at + 16] + bytes(4) for at in range(0, len(blocks), 16)])
        letters = _base32(filled)
        return [letters[at : at + TICKET_LENGTH] for at in range(0, len(letters), _SPACED)]

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


def _base32(blocks: bytes) -> str:
    """Write blocks of 20 octets, each behind 4 empty ones, as lower-case base32 of 32 letters each, all at once.

    Base64, which is written in C, takes six bits a letter: so each block's groups of five are moved apart, halves
    first, until each has six to itself, and base64's letters are exchanged for those of base32.
    """
    number = int.from_bytes(blocks)
    for bits in (80, 40, 20, 10, 5):  # in the lower half of a field of 12/5 of it
        field = f"{(1 << bits) - 1:0{bits * 3 // 5}x}"
        lower = int("0" + field * (len(blocks) * 2 // len(field)), 16)
        number = (number & lower) | (number & (lower << bits)) << bits // 5
    return binascii.b2a_base64(number.to_bytes(len(blocks)), newline=False).translate(_BASE64_TO_32).decode("ascii")


@cache
def _cipher(secret: bytes, purpose: Purpose) -> Cipher[ECB]:
    key = HKDF(SHA256(), length=16, salt=None, info=f"signoff ticket {purpose}".encode()).derive(secret)
    return Cipher(AES(key), ECB())  # noqa: S305 (a permutation of single unique blocks, not a mode over a text)

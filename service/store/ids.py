"""UUIDv7 keys (RFC 9562 §5.7), made by the application: they sort by time, so that indexes grow at one end."""

import os
import secrets
import time
import uuid


def new_id() -> uuid.UUID:
    """Return a fresh UUIDv7: 48 bits of Unix milliseconds, 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (1 << 48) - 1) << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
    return uuid.UUID(int=value)


def new_ids(number: int) -> list[str]:
    """Return as many fresh UUIDv7 in hexadecimal, which both databases read: for rows that are written by the chunk."""
    moment = f"{time.time_ns() // 1_000_000 & (1 << 48) - 1:012x}7"
    digits = os.urandom(9 * number).hex()
    return [f"{moment}{digits[at : at + 3]}8{digits[at + 3 : at + 18]}" for at in range(0, 18 * number, 18)]

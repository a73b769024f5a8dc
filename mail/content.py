"""The bytes between DATA and the final dot: gathered within limits, checked, and turned into what the author wrote.

Only CR LF dot CR LF ends a mail. A CR or LF alone, or a NUL, refuses the whole mail: programs that read such bytes
differently are how one mail is smuggled inside another (CVE-2023-51764 and its kin). Everything here works on whole
byte strings at C speed, never line by line: a mail of ten million empty lines costs what any other of its size does.
"""

from mail.answers import Answer
from mail.limits import Limits, Room

END = b"\r\n.\r\n"


class Content:
    """One mail while it arrives. What cannot be accepted any more is counted, not kept."""

    def __init__(self, limits: Limits, room: Room) -> None:
        self._limits = limits
        self._room = room
        self._kept = bytearray()
        self._arrived = 0
        self._refusal: Answer | None = None

    def add(self, piece: bytes) -> None:
        """Take the next piece, as it came; pieces may be cut anywhere."""
        self._arrived += len(piece)
        if self._refusal is None and self._arrived > self._limits.mail_bytes + len(END):
            self._drop(Answer.MAIL_TOO_LARGE)
        elif self._refusal is None and not self._room.take(len(piece)):
            self._drop(Answer.NO_ROOM)
        if self._refusal is None:
            self._kept += piece

    @property
    def endless(self) -> bool:
        """Whether so much has come after the limit that waiting for the end is no longer worth it."""
        return self._arrived > 2 * self._limits.mail_bytes

    def fault(self) -> Answer | None:
        """Say why the mail, now complete, is refused.

        The pieces must have begun with the CR LF that ended the DATA command, so that a dot on the first line is found
        like any other, and have ended with `END`.
        """
        return self._refusal or _fault(self._kept, self._limits)

    def under(self, header: bytes) -> bytes:
        """Take out the mail without its end and its transparency dots (RFC 5321 §4.5.2), with the header on top.

        One copy is made, two where there are dots. The room stays reserved until `release`: it is still in flight.
        """
        mail, self._kept = self._kept, bytearray()
        del mail[-len(b".\r\n") :]
        if b"\r\n." in mail:
            mail = mail.replace(b"\r\n.", b"\r\n")
        mail[: len(b"\r\n")] = header
        return bytes(mail)

    def release(self) -> None:
        """Give back the room the mail took; nothing is left of it."""
        self._room.release()
        self._kept = bytearray()

    def _drop(self, answer: Answer) -> None:
        self._refusal = answer
        self.release()


def _fault(mail: bytearray, limits: Limits) -> Answer | None:
    ends = mail.count(b"\r\n")
    if b"\0" in mail or mail.count(b"\r") != ends or mail.count(b"\n") != ends:
        return Answer.BARE_CR_LF_NUL
    if ends - 2 > limits.mail_lines:  # without the line ends of DATA and of the dot
        return Answer.TOO_MANY_LINES
    return Answer.LINE_TOO_LONG if _has_longer_line(mail, limits.line_bytes) else None


def _has_longer_line(mail: bytearray, limit: int) -> bool:
    """Find a line of more than `limit` bytes, in leaps: a window that large holds a line end or lies in such a line."""
    start = 0
    while len(mail) - start > limit:
        end = mail.rfind(b"\r\n", start, start + limit + 2)
        if end < 0:
            return True
        start = end + 2
    return False

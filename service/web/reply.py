"""Answering a mail of the built-in mailbox as its recipient, the way a mail program would: through the real SMTP door.

The reply quotes what it answers, goes to the Reply-To, and takes the same way in as any other mail; nothing is believed
because it was written here. Which words can be pressed is read off the mail's own buttons.
"""

import smtplib
from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import parse_qs, unquote, urlsplit
from uuid import uuid4

from mail.address import Address, recipient_of
from mail.compose import Letter, compose, message_id
from mail.heads import ComposeError, Mailbox
from mail.parsed import Parsed
from service.settingcheck import Listen
from service.toolbox import Toolbox

LONGEST = 100_000  # characters
_SMTP_SECONDS = 20.0
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 (where a listener on all addresses is reached)
_NEED_WORDS = frozenset({"suggest", "object"})
_ESTIMATE = "eta 20 min"
_ASKING = frozenset({"request", "reminder", "question", "draft_request"})


@dataclass(frozen=True)
class Press:
    """A button of the reply form: the words it sends, and whether it needs some in the field."""

    word: str
    label: str
    needs_words: bool


@dataclass(frozen=True)
class Sent:
    """What the SMTP door said."""

    accepted: bool
    words: str


def address_to_answer(tools: Toolbox, mail: Parsed) -> Address | None:
    """The Reply-To of a mail where it is an address of ours, else None: only to those a reply may go from here."""
    value = mail.first("reply-to")
    address = recipient_of(f"<{value.rpartition('<')[2].partition('>')[0].strip()}>")
    return address if address and address.domain == tools.mail_domain and address.tag else None


def presses(mail: Parsed) -> list[Press]:
    """The buttons of a mail as buttons of the form: answers in their order, then more time, then somebody else."""
    reader = _Buttons()
    reader.feed(mail.html)
    found = dict(reader.found)
    if mail.first("x-signoff-kind") in _ASKING and not any(word.startswith("eta") for word in found):
        found[_ESTIMATE] = "I need 20 minutes"
    decisions_first = sorted(found.items(), key=lambda one: one[0].startswith("eta") + 2 * (one[0] == "delegate"))
    return [Press(word, label or word, needs_words(word)) for word, label in decisions_first]


def needs_words(word: str) -> bool:
    """Whether a button's word alone says nothing: an objection needs its reason, a suggestion its wording."""
    return word.strip().rstrip(":") in _NEED_WORDS


def words_of(word: str, text: str) -> str:
    """What a reply says: a button's word with the field's text behind it, or the text alone.

    >>> words_of("object", "we cannot promise that")
    'object: we cannot promise that'
    >>> words_of("approve", "")
    'approve'
    """
    word, text = word.strip(), text.strip()
    if not word or not text:
        return word or text
    return f"{word.rstrip(':')}: {text}" if needs_words(word) else f"{word}\n\n{text}"


def send(tools: Toolbox, door: Listen, mail: Parsed, recipient: str, words: str) -> Sent:
    """Write the reply and hand it in at the SMTP door; say in a sentence how that went."""
    to = address_to_answer(tools, mail)
    assert to is not None, "the form is shown only where there is somebody to answer"
    try:
        raw = _written(tools, mail, recipient, str(to), words)
        with smtplib.SMTP(_EVERYWHERE.get(door.host, door.host), door.port, timeout=_SMTP_SECONDS) as client:
            client.sendmail(recipient, [str(to)], raw)
    except smtplib.SMTPRecipientsRefused as refused:
        code, said = next(iter(refused.recipients.values()))
        return Sent(accepted=False, words=f"The SMTP listener refused the address: {code} {_text(said)}")
    except smtplib.SMTPResponseException as refused:
        return Sent(
            accepted=False, words=f"The SMTP listener refused it: {refused.smtp_code} {_text(refused.smtp_error)}"
        )
    except (smtplib.SMTPException, OSError) as trouble:
        return Sent(accepted=False, words=f"The SMTP listener at {door} cannot be reached: {trouble}.")
    except ComposeError as wrong:
        return Sent(accepted=False, words=f"The reply could not be written: {wrong}.")
    return Sent(accepted=True, words="")


def _written(tools: Toolbox, mail: Parsed, recipient: str, to: str, words: str) -> bytes:
    quoted = "\n".join(f"> {line}".rstrip() for line in mail.text.rstrip().split("\n"))
    when = f"{mail.date:%a, %d %b %Y at %H:%M}" if mail.date else "an earlier day"
    sender = mail.decoded("from")
    name = mail.decoded("to").rpartition("<")[0].strip(' "')
    return compose(
        Letter(
            sender=Mailbox(name, recipient),
            to=Mailbox("", to),
            reply_to=None,
            subject=mail.subject if mail.subject.lower().startswith("re:") else f"Re: {mail.subject}",
            text=f"{words}\n\nOn {when}, {sender} wrote:\n{quoted}\n",
            html="",
            message_id=message_id(recipient.rpartition("@")[2], "mailbox", str(uuid4())),
            date=tools.now(),
            in_reply_to=mail.message_id,
            references=mail.references,
        )
    )


def _text(said: bytes | str) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return " ".join(text.split())


class _Buttons(HTMLParser):
    """Collects the mailto links of a mail of ours: the words each types, and its label."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._word = ""
        self._label: list[str] = []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        href = dict(attrs).get("href") or ""
        if tag == "a" and href.startswith("mailto:"):
            query = parse_qs(urlsplit(href).query.replace("+", "%2B"))
            self._word, self._label = unquote(query.get("body", [""])[0]).strip(), []

    def handle_data(self, data: str) -> None:
        if self._word:
            self._label.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._word:
            self.found.append((self._word, " ".join("".join(self._label).split())))
            self._word = ""

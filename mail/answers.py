"""Every refusal the listener itself can give, with its reply code, enhanced code and words.

The name of a row is the reason that metrics count, in lower case. Trouble of ours is always temporary (4xx), so that a
mail is never bounced for it; no text tells what went wrong inside. What a recipient's door refuses has its own
`Refusal` and is not listed here.
"""

from enum import Enum

from mail.envelope import Refusal

CLOSING = 421


class Answer(Enum):
    """A refusal by name; codes after RFC 5321 §4.2.2 and RFC 3463 §3."""

    # Ends the session.
    TOO_MANY_CONNECTIONS = Refusal(CLOSING, "4.3.2", "too many connections, try again later")
    TOO_MANY_FROM_PEER = Refusal(CLOSING, "4.7.0", "too many connections from your address, try again later")
    IDLE = Refusal(CLOSING, "4.4.2", "nothing heard for too long, closing")
    SESSION_TOO_LONG = Refusal(CLOSING, "4.4.2", "this session lasted too long, closing")
    DATA_TOO_SLOW = Refusal(CLOSING, "4.4.2", "the mail took too long to arrive, closing")
    TOO_MANY_COMMANDS = Refusal(CLOSING, "4.7.0", "too many commands without a mail, closing")
    TOO_MANY_MISTAKES = Refusal(CLOSING, "4.7.0", "too many mistakes, closing")
    NOT_SMTP = Refusal(502, "5.5.1", "not offered here, closing")
    ENDLESS_COMMAND = Refusal(500, "5.5.2", "endless command line, closing")
    ENDLESS_MAIL = Refusal(552, "5.3.4", "mail too large, closing")
    STOPPING = Refusal(CLOSING, "4.3.2", "service is stopping, try again later")

    # Refuses one command.
    COMMAND_TOO_LONG = Refusal(500, "5.5.2", "command line too long")
    BAD_LINE = Refusal(500, "5.5.2", "a command is one line of text that ends with CR LF")
    UNKNOWN_COMMAND = Refusal(500, "5.5.1", "command not recognised")
    NOT_OFFERED = Refusal(502, "5.5.1", "command not implemented")
    OUT_OF_ORDER = Refusal(503, "5.5.1", "bad sequence of commands")
    HELO_FIRST = Refusal(503, "5.5.1", "say HELO or EHLO first")
    BAD_HELO = Refusal(501, "5.5.4", "a host name or address literal is needed")
    BAD_ARGUMENT = Refusal(501, "5.5.4", "this command takes no argument")
    BAD_SYNTAX = Refusal(501, "5.5.4", "syntax error in parameters or arguments")
    BAD_PARAMETER = Refusal(555, "5.5.4", "parameter not recognised or not offered")
    NO_TLS = Refusal(502, "5.5.1", "TLS is not offered now")
    BAD_SENDER = Refusal(553, "5.1.7", "malformed sender address")
    BAD_RECIPIENT = Refusal(553, "5.1.3", "malformed recipient address")
    TOO_MANY_RECIPIENTS = Refusal(452, "4.5.3", "too many recipients, send the rest in another mail")
    TOO_MANY_UNKNOWN = Refusal(450, "4.7.1", "too many unknown recipients from your address, try again later")
    RECIPIENT_TROUBLE = Refusal(451, "4.3.0", "cannot look up the recipient now, try again later")
    TROUBLE = Refusal(451, "4.3.0", "local trouble, try again later")

    # Refuses one mail.
    MAIL_TOO_LARGE = Refusal(552, "5.3.4", "mail too large")
    TOO_MANY_LINES = Refusal(552, "5.3.4", "mail has too many lines")
    LINE_TOO_LONG = Refusal(552, "5.3.4", "mail has a line that is too long")
    BARE_CR_LF_NUL = Refusal(550, "5.6.0", "mail holds a NUL or a CR or LF that is no line end")
    NO_ROOM = Refusal(452, "4.3.1", "too much mail at once, try again later")
    KEEP_TROUBLE = Refusal(451, "4.3.0", "could not store the mail now, try again later")

    @property
    def reason(self) -> str:
        """The name metrics count it under."""
        return self.name.lower()

    @property
    def closes(self) -> bool:
        """Whether the session ends after this answer: 421 means that (RFC 5321 §3.8), and three do not say so."""
        return self.value.code == CLOSING or self in (Answer.NOT_SMTP, Answer.ENDLESS_COMMAND, Answer.ENDLESS_MAIL)

"""What a person is told about the mail they sent: understood what, what follows, and how to undo it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """One receipt's content, in sentences; `question` instead where one plain question must be asked first."""

    understood: str
    follows: str = ""
    undo: str = ""  # the one word that takes it back or stops it, where there is one
    question: str = ""
    counted: bool = True
    event: str = ""  # what is noted in the journal and shown by `signoff mail list`

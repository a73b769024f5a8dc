"""The sentences that more than one layout, or both twins of a mail, must say in the same words."""

from templates.contexts import Due, MessageLine, Reviewer

KINDS: tuple[str, ...] = ()


def span(due: Due) -> str:
    """Say a due time once more, in the reader's terms: "20 minutes from now, 15:30 in Paris"."""
    return f"{due.from_now} from now" + (f", {due.elsewhere}" if due.elsewhere else "")


def rules(author: str, needs_approval: bool) -> str:
    """Say what the three answers do to a message under review."""
    said = (
        f"A suggestion goes to {author}, whose voice this is. Object only to wording that policy does not allow, and"
        " say why."
    )
    return f"{said} This step is complete only when you approve." if needs_approval else said


def binding(reviewer: Reviewer, message: MessageLine) -> str:
    """Say what an approval covers and whose answer counts."""
    return (
        f"Your approval covers exactly revision {message.revision} (fingerprint {message.fingerprint}). If the words"
        f" change, you are asked again. Answers count only from {reviewer.address}; you get a receipt for every answer."
        " The reply address is yours alone, so please do not forward this mail."
    )

"""Suggestions that say which words to replace by which: whether they fit a text, and the text with them put in."""

from collections.abc import Mapping

from service.domain.commands import exact_wording
from templates.rewording import reword


def put_in(suggestion: str, subject: str, body: str, facts: Mapping[str, str]) -> tuple[str, str] | None:
    """Return subject and body with a suggestion's words in place; None where it cannot be put in by itself."""
    change = exact_wording(suggestion)
    if change is None:
        return None
    new_subject, new_body = reword(subject, facts, *change, markdown=False), reword(body, facts, *change)
    if new_subject is None and new_body is None:
        return None
    return (subject if new_subject is None else new_subject, body if new_body is None else new_body)


def why_not(number: int, suggestion: str, revision: int) -> str:
    """Say why a suggestion cannot be put in by itself."""
    change = exact_wording(suggestion)
    if change is None:
        return f'Suggestion {number} names no words to put in as "old words" -> "new words".'
    return f"The words “{change[0]}” of suggestion {number} do not stand in revision {revision} in one piece."

"""Account paragraphs of a one-to-one message: which recipient gets which, frozen with the revision that is approved.

A paragraph comes from the column `paragraph` of the contact list, or was given for this message alone, which wins. It
is words to a customer, so it passes the route: every revision holds its paragraphs, its SHA-256 covers them, and all of
them are shown to the reviewers. Whoever was not in that revision gets none.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.actions.suppression import address_of
from service.domain.errors import NotFound, Refused
from service.domain.plan import Reach
from service.domain.times import count
from service.store.cells import Cell
from service.store.tables import Contact, Revision
from templates import characters
from templates import paragraphs as words

MOST = 500
"""Paragraphs of one message: each is read by every reviewer, and laid out when the release is planned."""

MESSAGE, CONTACTS = "message", "contacts"
"""Where a paragraph was given."""


def of(revision: Revision) -> dict[str, str]:
    """The paragraph of each recipient who gets one, by normalised address; none where the text has no place."""
    if not revision.paragraphs or not words.has_place(revision.body):
        return {}
    return {address: one["text"] for address, one in sorted(revision.paragraphs.items()) if one["text"]}


def whose(revision: Revision) -> dict[str, str]:
    """Whom each paragraph is for, as people say it."""
    return {address: one["to"] for address, one in revision.paragraphs.items()}


def collect(session: Session, cell: Cell, last: Revision | None) -> dict[str, dict[str, str]]:
    """What the next revision holds: the contact list's paragraphs, and over them those given for this message."""
    if cell.audience.reach is not Reach.ONE_TO_ONE:
        return {}
    own = Contact.fields[words.FIELD].as_string()
    query = select(Contact.normalised, Contact.address, Contact.name, Contact.fields).where(
        Contact.audience == cell.audience.key, func.trim(func.coalesce(own, "")) != ""
    )
    listed = {
        row.normalised: _entry(row.address, row.name, row.fields, row.fields[words.FIELD], CONTACTS)
        for row in session.execute(query.order_by(Contact.normalised))
    }
    return listed | {address: one for address, one in _given(last).items() if one["given"] == MESSAGE}


def given(session: Session, cell: Cell, last: Revision, address: str, text: str) -> dict[str, dict[str, str]]:
    """What the next revision holds once this recipient has this paragraph; an empty one means none."""
    if cell.audience.reach is not Reach.ONE_TO_ONE:
        raise Refused(
            f"{cell.ref} goes to many at once; account paragraphs are for audiences that are written to one by one."
        )
    if not words.has_place(last.body):
        raise Refused(
            f"The text of {cell.ref} has no place for a paragraph. Put {{{{ recipient.{words.FIELD} }}}} on a line of "
            "its own where it belongs."
        )
    key = address_of(address)
    contact = session.scalar(select(Contact).where(Contact.audience == cell.audience.key, Contact.normalised == key))
    if contact is None:
        raise NotFound(f"{address} is not a contact of {cell.audience.key}.")
    entry = _entry(contact.address, contact.name, contact.fields, text, MESSAGE)
    _check_one(entry)
    return collect(session, cell, last) | {key: entry}


def check(cell: Cell, body: str, paragraphs: Mapping[str, Mapping[str, str]]) -> None:
    """Refuse what cannot be laid out or reviewed; the sentence says which and what to do."""
    if cell.audience.reach is not Reach.ONE_TO_ONE:
        return
    wrong = words.misplaced(body)
    if wrong:
        raise Refused(" ".join(wrong))
    used = [one for one in paragraphs.values() if one["text"]] if words.has_place(body) else []
    if len(used) > MOST:
        raise Refused(f"{cell.ref} has {count(len(used), 'account paragraph')}; at most {MOST} can be reviewed.")
    for one in used:
        _check_one(one)


def _check_one(entry: Mapping[str, str]) -> None:
    if len(entry["text"]) > words.LONGEST:
        raise Refused(
            f"The paragraph for {entry['to']} has {len(entry['text']):,} characters; at most {words.LONGEST:,} are "
            "sent. Give a shorter one with `signoff message paragraph`."
        )


def _entry(address: str, name: str, fields: Mapping[str, str], text: str, given_by: str) -> dict[str, str]:
    who = ", ".join(filter(None, (name, fields.get("company", ""))))
    return {"text": characters.lines(text).strip(), "given": given_by, "to": f"{who} <{address}>" if who else address}


def _given(revision: Revision | None) -> Mapping[str, Any]:
    return revision.paragraphs if revision else {}

"""Contacts of an audience, suppressed addresses, and who of an audience is written to."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    Text,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal,
    select,
)
from sqlalchemy.orm import Session, aliased

from service.store.dialects import bulk_load
from service.store.ids import new_id
from service.store.tables import Contact, Suppression
from service.store.tx import Tx

COLUMNS = ("id", "audience", "address", "normalised", "name", "fields", "imported_at")


class Candidate(NamedTuple):
    """A contact and why it is not written to; `excluded` is empty for those who are."""

    address: str
    normalised: str
    name: str
    fields: dict[str, str]
    excluded: str


def count(session: Session, audience: str) -> int:
    """How many contacts an audience has."""
    return session.connection().scalar(_COUNT, {"audience": audience}) or 0


def replace(tx: Tx, audience: str, rows: Iterable[tuple[str, str, str, dict[str, str]]]) -> int:
    """Put (address, normalised, name, fields) rows in place of an audience's contacts, all or nothing."""
    tx.session.execute(delete(Contact).where(Contact.audience == audience))
    tx.session.flush()
    loaded = bulk_load(
        tx.session.connection(),
        "contact",
        COLUMNS,
        ((new_id(), audience, address, norm, name, fields, tx.at) for address, norm, name, fields in rows),
    )
    tx.record(f"audience:{audience}", "import", incident_id=None, contacts=loaded)
    return loaded


def choice(
    audience: str | BindParameter[str], more_personal: Sequence[str], needed: Sequence[str] = ()
) -> Select[*tuple[Any, ...]]:
    """Every contact of an audience, with the reason in `excluded` where it is not written to (PRODUCT rule 17).

    `more_personal` are the audiences that reach the same person better; `needed` the fields nobody can be without.
    """
    return (
        select(
            Contact.address,
            Contact.normalised,
            Contact.name,
            Contact.fields,
            _excluded(more_personal, needed).label("excluded"),
        )
        .join(Suppression, Suppression.normalised == Contact.normalised, isouter=True)
        .where(Contact.audience == audience)
        .order_by(Contact.normalised)
    )


def candidates(
    session: Session, audience: str, more_personal: Sequence[str], *, limit: int | None = None
) -> list[Candidate]:
    """The first contacts of an audience in a stable order, with the reason where one is left out."""
    return read(session, choice(audience, more_personal).limit(limit))


def first(session: Session, audience: str) -> list[Candidate]:
    """The first contact of an audience, if it has any."""
    return read(session, _FIRST, {"audience": audience})


def read(session: Session, some: Select[*tuple[Any, ...]], values: Mapping[str, str] | None = None) -> list[Candidate]:
    """The rows of a choice, or of what was selected from one."""
    return [
        Candidate(row[0], row[1], row[2], dict(row[3]), row[4]) for row in session.connection().execute(some, values)
    ]


def _excluded(more_personal: Sequence[str], needed: Sequence[str]) -> ColumnElement[str]:
    other = aliased(Contact)
    elsewhere = exists().where(and_(other.normalised == Contact.normalised, other.audience.in_(more_personal)))
    reasons: list[tuple[ColumnElement[bool], ColumnElement[str]]] = [
        (Suppression.normalised.is_not(None), literal("suppressed: ").concat(Suppression.reason))
    ]
    if more_personal:
        reasons.append((elsewhere, literal("gets the more personal message")))
    reasons += [
        (func.trim(func.coalesce(Contact.fields[name].as_string(), "")) == "", literal(f"has no {name}"))
        for name in needed
    ]
    return case(*reasons, else_=literal(""))


# Said for every request to a reviewer, so written once: to put a statement together costs more than to run it.
_COUNT = select(func.count()).select_from(Contact).where(Contact.audience == bindparam("audience"))
_FIRST = choice(bindparam("audience", type_=Text), ()).limit(1)

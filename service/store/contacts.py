"""Contacts of an audience, suppressed addresses, and who of an audience is written to."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, case, delete, exists, func, literal, select
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
    return session.scalar(select(func.count()).select_from(Contact).where(Contact.audience == audience)) or 0


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


def candidates(
    session: Session, audience: str, more_personal: Sequence[str], *, limit: int | None = None
) -> Iterator[Candidate]:
    """Every contact of an audience in a stable order, with the reason where it is left out (PRODUCT rule 17)."""
    query = (
        select(Contact.address, Contact.normalised, Contact.name, Contact.fields, _excluded(more_personal))
        .join(Suppression, Suppression.normalised == Contact.normalised, isouter=True)
        .where(Contact.audience == audience)
        .order_by(Contact.normalised)
        .limit(limit)
    )
    for row in session.execute(query.execution_options(yield_per=5000)):
        yield Candidate(row[0], row[1], row[2], dict(row[3]), row[4] or "")


def _excluded(more_personal: Sequence[str]) -> ColumnElement[str]:
    other = aliased(Contact)
    elsewhere = exists().where(and_(other.normalised == Contact.normalised, other.audience.in_(more_personal)))
    suppressed = literal("suppressed: ").concat(Suppression.reason)
    return case(
        (Suppression.normalised.is_not(None), suppressed),
        (elsewhere, literal("gets the more personal message")),
        else_=literal(""),
    )

"""Loaded versions of the plan file."""

import hashlib
from functools import lru_cache

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from service.domain.errors import NotFound
from service.domain.plan import Plan
from service.domain.plan_json import from_json
from service.store.tables import PlanRow
from service.store.tx import Tx

_DATA = select(PlanRow.data).where(PlanRow.version == bindparam("version"))


def add(tx: Tx, source: str, data: str) -> PlanRow:
    """Store a checked plan as the next version; the same file again is the version it already is."""
    digest = hashlib.sha256(source.encode()).hexdigest()
    last = tx.session.scalar(select(PlanRow).order_by(PlanRow.version.desc()).limit(1).with_for_update())
    if last and last.digest == digest:
        return last
    row = PlanRow(
        version=last.version + 1 if last else 1, digest=digest, source=source, data=data,
        loaded_at=tx.at, loaded_by=tx.actor,
    )  # fmt: skip
    tx.session.add(row)
    tx.record(f"plan:{row.version}", "load", incident_id=None, digest=digest)
    return row


def newest(session: Session) -> PlanRow:
    """The plan new incidents are opened with."""
    row = session.scalar(select(PlanRow).order_by(PlanRow.version.desc()).limit(1))
    if row is None:
        raise NotFound(
            "No plan is loaded yet. Write one, check it with `signoff plan check FILE`, "
            "load it with `signoff plan load FILE`."
        )
    return row


def read(session: Session, version: int) -> Plan:
    """The plan of that version."""
    return written_as(session.scalars(_DATA, {"version": version}).one())


@lru_cache(maxsize=32)
def written_as(data: str) -> Plan:
    """The plan that a row's data spells; it is remembered, for a loaded plan never changes."""
    return from_json(data)

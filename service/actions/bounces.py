"""What came back: delivery reports and complaints mark the delivery they are about and close the loop.

The delivery is found by the ticket of the return path first, by the report second (`ours`). A hard failure or a
complaint of an audience mail suppresses the address; a bounced request is used: the backup is asked at once (rule 8).
"""

from mail.report import Report, ReportKind
from service.actions import drafting, review, suppression
from service.domain.delivery import DELIVERY
from service.store import cells
from service.store.tables import Bounce, Delivery, Distribution, Notice, Received, Round
from service.store.tx import Tx
from service.toolbox import Toolbox

_ASKING = frozenset({"request", "reminder", "question"})


def apply(tools: Toolbox, tx: Tx, mail: Received, delivery: Delivery, report: Report, *, complaint: bool) -> str:
    """Apply a report to the delivery it is about; return in words what it changed."""
    if report.kind in {ReportKind.DELAY, ReportKind.DELIVERED}:
        return f"a report of {report.kind}, which changes nothing"
    hard = complaint or any(recipient.hard for recipient in report.recipients)
    _keep(tx, mail, delivery, report, complaint=complaint, hard=hard)
    event = "complain" if complaint else "bounce"
    if DELIVERY.allows(delivery.state, event):
        delivery.state, delivery.state_since = DELIVERY.after(delivery.state, event), tx.at
    if delivery.distribution_id:
        return _of_audience(tx, delivery, complaint=complaint, hard=hard)
    notice = tx.session.get_one(Notice, delivery.notice_id)
    return nobody_reads(tools, tx, notice, "the request came back as undeliverable")


def nobody_reads(tools: Toolbox, tx: Tx, notice: Notice, why: str) -> str:
    """A request reached nobody (bounce, out of office): ask the backup at once; return in words what was done."""
    if notice.kind == "draft_request" and notice.message_id:
        cell = cells.by_id(tx.session, notice.message_id, lock=True)
        person = cell.plan.people[notice.person]
        name = (
            drafting.hand_over(tools, tx, cell, f"{person.name}: {why}.") if cell.message.author == person.key else ""
        )
        return f"{name} writes the text instead" if name else "the text is not waited for, or nobody else can write it"
    if notice.kind not in _ASKING or notice.round_id is None or notice.message_id is None:
        return "it was not a request, so nobody else has to be asked"
    cell = cells.by_id(tx.session, notice.message_id, lock=True)
    now = review.load(tx, cell, tx.session.get_one(Round, notice.round_id))
    person = cell.plan.people[notice.person]
    if now.round.state != "open" or not now.of(person.key, frozenset({"asked", "suggested"})):
        return "the step is not open any more"
    taken = review.hand_over(tools, tx, now, person, f"{person.name}: {why}.")
    return taken.said if taken else "nobody is left to ask; the lead is told"


def _keep(tx: Tx, mail: Received, delivery: Delivery, report: Report, *, complaint: bool, hard: bool) -> None:
    first = report.recipients[0] if report.recipients else None
    tx.session.add(
        Bounce(
            delivery_id=delivery.id,
            received_id=mail.id,
            kind="complaint" if complaint else "bounce",
            hard=hard,
            code=first.code if first else "",
            text=first.diagnostic[:500] if first else "",
            reported_at=tx.at,
        )
    )


def _of_audience(tx: Tx, delivery: Delivery, *, complaint: bool, hard: bool) -> str:
    distribution = tx.session.get_one(Distribution, delivery.distribution_id)
    cell = cells.by_id(tx.session, distribution.message_id)
    tx.record(
        f"distribution:{distribution.id}",
        "complaint" if complaint else "bounce",
        incident_id=cell.incident.id,
        delivery=str(delivery.id),
        hard=hard,
    )
    if not hard:
        return "the delivery is marked as bounced"
    suppression.suppress(tx, delivery.address, "complaint" if complaint else "hard bounce")
    return "the delivery is marked and its address suppressed"

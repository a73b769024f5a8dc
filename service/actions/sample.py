"""The sample: a made-up company in the middle of an incident, so that a newcomer can play all parts at once.

The plan and contacts are files of `service/sample`, read the same way as anybody's own; the incident comes with every
fact that the statements ask for, so that its first message can be submitted by a one-word reply.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from service import contactsfile, planfile
from service.actions import incidents
from service.contactsfile import Contact
from service.domain.names import Phase
from service.domain.plan import Plan
from service.domain.plan_json import as_json
from service.domain.times import moment
from service.store import contacts, plans
from service.store.tables import PlanRow
from service.store.tx import Tx
from service.toolbox import Toolbox

FOLDER = Path(__file__).parents[1] / "sample"
PLAN_FILE = FOLDER / "plan.yaml"

TITLE = "EU card payments are failing"
_SEVERITY = "sev2"
_SINCE = timedelta(minutes=18)  # customers have been seeing it for so long when the incident is opened


def set_up(tools: Toolbox, tx: Tx) -> bool:
    """Load the sample plan and its contacts and open the sample incident; False where a plan is loaded already."""
    if tx.session.scalar(select(PlanRow.version).limit(1)):
        return False
    text = PLAN_FILE.read_text(encoding="utf-8")
    plan = planfile.read(text)
    plans.add(tx, text, as_json(plan))
    for audience in plan.audiences:
        contacts.replace(tx, audience, _rows(FOLDER / f"{audience}.csv"))
    incidents.open_incident(
        tools, tx, title=TITLE, severity=_SEVERITY, phase=Phase.INVESTIGATION, facts=facts(plan, tx.at)
    )
    return True


def facts(plan: Plan, at: datetime) -> dict[str, str]:
    """What is known of the sample incident at `at`: a phrase for each placeholder of the default statements."""
    author = plan.holder(plan.duties.author)
    return {
        "start": moment(at - _SINCE, plan.zone, at),
        "end": moment(at, plan.zone, at),
        "what_customers_see": "some card payments in Europe fail or are delayed",
        "services": "card payments in the EU region",
        "impact": "about 4 % of card payments",
        "next_steps": "our engineers are searching for the cause",
        "cause": "a configuration change made shortly before sent some payments to a server that was full",
        "remedy": "the change is undone",
        "workaround": "trying a payment again succeeds for most cards",
        "data_loss": "no data was lost, and no payment was taken twice",
        "postmortem": f"at {plan.status_url} by Friday",
        "tell_customers": "we know, and we write to them again by the time named here",
        "spokesperson": f"{author.name}, {author.title}",
    }


def _rows(file: Path) -> Iterator[tuple[str, str, str, dict[str, str]]]:
    with file.open("rb") as lines:
        for row in contactsfile.read(lines):
            assert isinstance(row, Contact), f"{file.name}: {row}"
            yield row.address, row.normalised, row.name, dict(row.fields)

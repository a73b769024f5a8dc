"""What a person reads when everything runs: where to look, how to answer, where data lies; and the sample, if wanted.

The words go to standard output, the log goes to standard error. Everything said is taken from the settings in force
and from the newest open incident: while a relay is set there is no built-in mailbox to open.
"""

import sys
from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy import select

from service.settingcheck import without_password
from service.settings import Settings
from service.store import cells
from service.store.tables import Incident, PlanRow
from service.toolbox import Toolbox
from service.wiring import wire


def say(settings: Settings, *, sample: bool) -> None:
    """Set up the sample where it is wanted and nothing was loaded yet, then tell where everything is."""
    wired = wire(settings)
    try:
        if sample:
            _set_up_sample(wired.tools)
        lines = [*_places(settings), "", *_next(settings, wired.tools)]
    finally:
        wired.close()
    text = "\n".join(["", "Signoff is running.", "", *lines, "", "Ctrl-C stops it; the next start goes on.", "", ""])
    with suppress(OSError):  # nobody reads: no reason to stop
        sys.stdout.write(text)
        sys.stdout.flush()


def _set_up_sample(tools: Toolbox) -> None:
    from service.actions import sample  # noqa: PLC0415 (mails and their words take a second to load; few starts need it)

    with tools.begin("sample", "setup") as tx:
        sample.set_up(tools, tx)


def _places(settings: Settings) -> Iterator[str]:
    yield f"  Console    {settings.public_url}"
    if settings.mailbox_open:
        yield f"  Mailbox    {_mailbox(settings)}  (no relay is set: every outgoing mail is kept here)"
    for url in settings.relay_urls:
        yield f"  Relay      {without_password(url)}  (outgoing mail is given to it)"
    yield f"  Mail in    {settings.smtp_listen}  (replies, by SMTP)"
    yield f"  Data       {settings.data_dir}"


def _next(settings: Settings, tools: Toolbox) -> Iterator[str]:
    """What can be done now."""
    with tools.look() as session:
        row = session.scalar(select(Incident).where(Incident.state == "open").order_by(Incident.number.desc()).limit(1))
        if row is None:
            has_plan = session.scalar(select(PlanRow.version).limit(1))
            yield "No incident is open: signoff incident open …" if has_plan else "Next: signoff plan load FILE"
            return
        plan = cells.plan_of(session, row)
    yield f"INC-{row.number} is open in {row.phase}: {row.title}."
    if not settings.mailbox_open:
        return
    author = plan.holder(plan.duties.author)
    reviewers = [plan.holder(role).name for stage in plan.route for role in stage.roles]
    yield "You can play all parts in the mailbox:"
    yield f"  1. Choose {author.name} (the author), open a draft request and reply: submit"
    yield "  2. Then open the request to each of these in turn, and reply: approve"
    yield f"     {', '.join(dict.fromkeys(reviewers))}"
    yield "  3. When the last of them has approved, the message is delivered; the console shows how far it is."


def _mailbox(settings: Settings) -> str:
    return f"{settings.public_url.rstrip('/')}/mailbox"

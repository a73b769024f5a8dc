"""Drafting: a message gets its words. Every text that is written is a revision; submitting sends one along its route.

A first revision is filled from the statement of its phase and audience. What a placeholder still lacks is shown to the
author and blocks submission. Nothing here asks a reviewer: that is `review`.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select

from service.actions import audience_mail, notices, paragraphs, review, rewording
from service.domain.answer import Answer
from service.domain.commands import AuthorReading
from service.domain.errors import Refused
from service.domain.lifecycle import NotAllowed
from service.domain.message import MESSAGE
from service.domain.plan import Person
from service.domain.times import clock
from service.store import cells, rounds
from service.store.cells import Cell
from service.store.tables import Incident, Message, Notice, Received, Revision
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates import drafting as words
from templates.contexts import Stopped
from templates.statements import statement

ANSWERED = "answered"
"""The event of an answer that was mailed already, so that no second receipt follows."""

_ENDED: dict[str, Stopped] = {"supersede": "superseded", "withdraw": "withdrawn", "skip": "skipped"}
DRAFT_MINUTES = 10
LONGEST_BODY = 100_000
LONGEST_SUBJECT = 200


def open_cell(tools: Toolbox, tx: Tx, incident: Incident, audience: str, *, ask: bool = True) -> Cell:
    """Begin the message of the incident's phase to one audience, its statement filled, and ask the author for it."""
    plan = cells.plan_of(tx.session, incident)
    message = Message(
        incident_id=incident.id, phase=incident.phase, audience=audience, state=MESSAGE.start, state_since=tx.at,
        author=plan.holder(plan.duties.author).key, created_at=tx.at,
    )  # fmt: skip
    tx.session.add(message)
    tx.session.flush()
    cell = Cell(incident, plan, message)
    tx.record(f"message:{message.id}", "open", state=message.state, incident_id=incident.id, ref=cell.ref)
    subject, body = _statement(cell)
    revision = _add_revision(tx, cell, message.author, subject, body)
    if ask:
        message.draft_due_at = tx.at + timedelta(minutes=DRAFT_MINUTES)
        notices.ask_draft(tools, tx, cell, revision, unfilled(revision))
    return cell


def write(tx: Tx, cell: Cell, subject: str, body: str) -> Revision:
    """Keep a new text as the next revision; an empty subject or body keeps that of the last one."""
    _check_drafting(cell)
    last = cells.latest_revision(tx.session, cell.message.id)
    subject, body = subject.strip() or last.subject_source, body.strip() or last.body_source
    _check_words(cell, subject, body, paragraphs.collect(tx.session, cell, last))
    return _add_revision(tx, cell, cell.message.author, subject, body, last)


def give_paragraph(tx: Tx, cell: Cell, address: str, text: str) -> Revision:
    """Keep a paragraph for one recipient, or with an empty text none, as the next revision."""
    _check_drafting(cell)
    last = cells.latest_revision(tx.session, cell.message.id)
    given = paragraphs.given(tx.session, cell, last, address, text)
    return _add_revision(tx, cell, cell.message.author, last.subject_source, last.body_source, last, given)


def submit(tools: Toolbox, tx: Tx, cell: Cell) -> Revision:
    """Send the newest text along the route; refused while a placeholder has no fact."""
    _check_may(cell, "submit")
    revision = refreshed(tx, cell)
    _check_words(cell, revision.subject_source, revision.body_source, revision.paragraphs)
    missing = unfilled(revision)
    if missing:
        raise Refused(
            f"{cell.ref} cannot be submitted, because these facts are not known yet: {', '.join(missing)}. Give them "
            f"with `signoff incident fact INC-{cell.incident.number} {missing[0]}=…`, or write the words instead."
        )
    tx.move(cell.message, MESSAGE, "submit", incident_id=cell.incident.id, revision=revision.number)
    cell.message.draft_due_at = None
    review.open_round(tools, tx, cell, revision)
    return revision


def recall(tools: Toolbox, tx: Tx, cell: Cell) -> None:
    """Take a text back from review to work on it; open requests are withdrawn."""
    now = review.current(tx, cell)
    _check_may(cell, "recall")
    tx.move(cell.message, MESSAGE, "recall", incident_id=cell.incident.id)
    why = "The author took the text back to work on it; a new revision follows."
    review.end_round(tools, tx, now, "return", why, "recalled")


def end(tools: Toolbox, tx: Tx, cell: Cell, event: str, why: str) -> None:
    """Withdraw, skip or supersede an unreleased message, and tell everybody with an open request to stop."""
    _check_may(cell, event)
    was_cleared = cell.message.state == "cleared"
    tx.move(cell.message, MESSAGE, event, incident_id=cell.incident.id, why=why)
    round_ = rounds.open_one(tx.session, cell.message.id)
    if round_:
        review.end_round(tools, tx, review.load(tx, cell, round_), "finish", why, _ENDED[event])
    notices.message_ended(tools, tx, cell, event, why, was_cleared=was_cleared)


def write_by_mail(tools: Toolbox, tx: Tx, cell: Cell, mail: Received, said: AuthorReading) -> Answer:
    """The author answered with the text itself: keep it, show it back, and wait for `submit`."""
    if cell.message.state != "drafting" and said.labelled:
        recall(tools, tx, cell)  # a whole new text with its own subject is meant to replace what is in review
    if cell.message.state != "drafting":
        raise Refused(
            f"{cell.ref} is {_state(cell)}, so a text without a subject was not taken as its new text. Begin with a "
            "line Subject: … to replace it, or reply recall first."
        )
    revision = write(tx, cell, said.subject, said.body)
    notices.drafted(tools, tx, cell, revision, unfilled(revision), mail)
    return Answer(f"Your text is kept as revision {revision.number} of {cell.ref}.", event=ANSWERED)


def keep(tx: Tx, cell: Cell) -> Answer:
    """The author keeps the wording and declines what was suggested, on the record."""
    revision = cells.latest_revision(tx.session, cell.message.id)
    numbers = [number for number, _ in notices.suggestions(tx, revision)]
    tx.record(
        f"message:{cell.message.id}", "keep", incident_id=cell.incident.id, revision=revision.number, declined=numbers
    )
    return Answer(f"You keep the wording of revision {revision.number} of {cell.ref}.", "The route goes on as it is.")


def accept(tools: Toolbox, tx: Tx, cell: Cell, numbers: Sequence[int]) -> Answer:
    """Put suggestions that say exactly what to write into a new revision, and send that one round again."""
    last = cells.latest_revision(tx.session, cell.message.id)
    body, subject = last.body_source, last.subject_source
    offered = dict(notices.suggestions(tx, last))
    for number in numbers:
        if number not in offered:
            raise Refused(f"There is no suggestion {number} about revision {last.number}; nothing was changed.")
        comment = offered[number].comment
        changed = rewording.put_in(comment, subject, body, last.facts)
        if changed is None:
            why = rewording.why_not(number, comment, last.number)
            raise Refused(f"{why} Reply with the new text instead; nothing was changed.")
        subject, body = changed
    in_review = cell.message.state != "drafting"
    if in_review:
        recall(tools, tx, cell)
    revision = write(tx, cell, subject, body)
    tx.record(
        f"message:{cell.message.id}",
        "accept",
        incident_id=cell.incident.id,
        revision=last.number,
        accepted=list(numbers),
    )
    if in_review:
        submit(tools, tx, cell)
    follows = "It is sent along the route again." if in_review else "Reply submit to send it for review."
    return Answer(
        f"Suggestions {', '.join(map(str, numbers))} are in revision {revision.number} of {cell.ref}.", follows
    )


def refreshed(tx: Tx, cell: Cell) -> Revision:
    """The newest text, written again as a new revision where a fact or a paragraph it uses has changed since."""
    last = cells.latest_revision(tx.session, cell.message.id)
    facts = {**_facts(tx.at, cell), **_promised(last)}
    filled = _fill(last.subject_source, last.body_source, facts)
    if filled == (last.subject, last.body) and paragraphs.collect(tx.session, cell, last) == last.paragraphs:
        return last
    return _add_revision(tx, cell, last.author, last.subject_source, last.body_source, last, keep_promise=True)


def as_submitted(cell: Cell, last: Revision, at: datetime) -> Revision:
    """The newest text of a message as submitting it now would write it, with facts given since; it is not stored."""
    if cell.message.state != MESSAGE.start:
        return last
    facts = {**_facts(at, cell), **_promised(last)}
    subject, body = _fill(last.subject_source, last.body_source, facts)
    return Revision(
        message_id=last.message_id, number=last.number, subject=subject, body=body, paragraphs=last.paragraphs,
        subject_source=last.subject_source, body_source=last.body_source, author=last.author,
        facts=_used(last.subject_source, last.body_source, facts), created_at=last.created_at,
    )  # fmt: skip


def unfilled(revision: Revision) -> tuple[str, ...]:
    """The facts a text names and nobody has given yet, each once, in order."""
    names = [
        place.name
        for text in (revision.subject, revision.body)
        for place in words.placeholders(text)
        if not place.personal
    ]
    return tuple(dict.fromkeys(names))


def estimate(tx: Tx, cell: Cell, minutes: int) -> str:
    """The author says when the text will be ready; return that time in words."""
    cell.message.draft_due_at = tx.at + timedelta(minutes=minutes)
    tx.record(f"message:{cell.message.id}", "estimate", incident_id=cell.incident.id, minutes=minutes)
    return clock(cell.message.draft_due_at, cell.plan.zone)


def hand_over(tools: Toolbox, tx: Tx, cell: Cell, why: str) -> str:
    """Ask the author's backup for the words instead; return the name, or '' where nobody is left or it is too late."""
    backup = cell.plan.backup_after(cell.plan.duties.author, cell.message.author)
    if cell.message.state != MESSAGE.start or backup is None:
        return ""
    was = author_of(cell)
    cell.message.author = backup.key
    cell.message.draft_due_at = tx.at + timedelta(minutes=DRAFT_MINUTES)
    tx.record(
        f"message:{cell.message.id}", "hand_over", incident_id=cell.incident.id, by=was.key, to=backup.key, why=why
    )
    revision = cells.latest_revision(tx.session, cell.message.id)
    notices.ask_draft(tools, tx, cell, revision, unfilled(revision))
    notices.author_changed(tools, tx, cell, was, why)
    return backup.name


def unclear(tools: Toolbox, tx: Tx, cell: Cell) -> Answer:
    """One plain question to the author; after the second unclear answer the backup writes, and the lead is told."""
    revision, author = cells.latest_revision(tx.session, cell.message.id), author_of(cell)
    asked = select(Notice.id).where(
        Notice.message_id == cell.message.id, Notice.person == author.key, Notice.kind == "question",
        Notice.created_at >= max(revision.created_at, cell.message.state_since),
    )  # fmt: skip
    if tx.session.scalar(asked.limit(1)) is None:
        return Answer(
            "", question="I could not tell what to do with that. What is to become of the text?", counted=False
        )
    why = f"{author.name}'s answers could not be understood."
    name = hand_over(tools, tx, cell, why)
    if not name:
        how = f"Call them: {author.phone or author.address}."
        notices.tell_lead(
            tools, tx, cell.plan, cell.incident, f"{cell.ref} waits for a clear word of its author", why, how
        )
    return Answer(
        "I could still not tell what to do with that, so nothing was changed.",
        f"{name} is asked to write it instead." if name else "The business lead is told and will call you.",
        counted=False,
    )


def check_in(tools: Toolbox, tx: Tx, message_id: UUID) -> None:
    """The time the author named has passed: remind once, and tell the lead."""
    cell = cells.by_id(tx.session, message_id, lock=True)
    due = cell.message.draft_due_at
    if cell.message.state != "drafting" or due is None or due > tx.at:
        return
    cell.message.draft_due_at = None
    tx.record(f"message:{cell.message.id}", "check_in", incident_id=cell.incident.id)
    notices.draft_late(tools, tx, cell)


def author_of(cell: Cell) -> Person:
    """Who is asked for the words of this message."""
    return cell.plan.people[cell.message.author]


def _statement(cell: Cell) -> tuple[str, str]:
    key = (cell.message.phase, cell.message.audience)
    own = cell.plan.statements.get(key)
    return (own.subject, own.body) if own else statement(cell.message.phase, cell.audience.reach)


def _facts(at: datetime, cell: Cell) -> dict[str, str]:
    """What is known: the facts people gave, and those that follow from the plan and the clock."""
    plan, incident = cell.plan, cell.incident
    minutes = cell.audience.cadence_minutes.get(cell.message.phase)
    spokesperson = plan.holder(plan.duties.author)
    known = {
        "title": incident.title,
        "organisation": plan.organisation,
        "status_url": plan.status_url,
        "spokesperson": ", ".join(filter(None, (spokesperson.name, spokesperson.title))),
        "ref": f"INC-{incident.number}",
        "severity": plan.severities[incident.severity].title,
    }
    if minutes:
        known["next_update"] = clock(at + timedelta(minutes=minutes), plan.zone)
    return {name: value for name, value in {**known, **incident.facts}.items() if value}


def _promised(revision: Revision) -> dict[str, str]:
    """The next-update time a text already names: it does not move while the text is being worked on."""
    return {name: value for name, value in revision.facts.items() if name == "next_update"}


def _fill(subject: str, body: str, facts: Mapping[str, str]) -> tuple[str, str]:
    return words.fill_subject(subject, facts).text, words.fill(body, facts).text


def _used(subject: str, body: str, facts: Mapping[str, str]) -> dict[str, str]:
    """The facts a text names, of those that are known."""
    names = {place.name for text in (subject, body) for place in words.placeholders(text) if not place.personal}
    return {name: facts[name] for name in sorted(names) if name in facts}


def _add_revision(
    tx: Tx,
    cell: Cell,
    author: str,
    subject: str,
    body: str,
    last: Revision | None = None,
    given: Mapping[str, Mapping[str, str]] | None = None,
    *,
    keep_promise: bool = False,
) -> Revision:
    facts = {**_facts(tx.at, cell), **(_promised(last) if last and keep_promise else {})}
    number = tx.session.scalar(select(func.max(Revision.number)).where(Revision.message_id == cell.message.id)) or 0
    filled_subject, filled_body = _fill(subject, body, facts)
    revision = Revision(
        message_id=cell.message.id, number=number + 1, subject_source=subject, body_source=body,
        facts=_used(subject, body, facts),
        subject=filled_subject, body=filled_body, author=author, created_at=tx.at,
        paragraphs=paragraphs.collect(tx.session, cell, last) if given is None else given,
    )  # fmt: skip
    revision.sha256 = audience_mail.fingerprint(filled_subject, filled_body, paragraphs.of(revision))
    tx.session.add(revision)
    tx.session.flush()
    tx.record(
        f"message:{cell.message.id}", "write", incident_id=cell.incident.id, revision=revision.number,
        sha256=revision.sha256, by=author,
    )  # fmt: skip
    return revision


def _check_drafting(cell: Cell) -> None:
    if cell.message.state != "drafting":
        raise Refused(
            f"{cell.ref} is {_state(cell)}; its words can be changed only while it is being drafted. "
            f"`signoff message recall {cell.ref}` takes it back from review."
        )


def _check_words(cell: Cell, subject: str, body: str, own: Mapping[str, Mapping[str, str]]) -> None:
    if not subject or not body:
        raise Refused("A message needs a subject and a body. Give both, or start from the statement.")
    if "\n" in subject or len(subject) > LONGEST_SUBJECT:
        raise Refused(f"A subject is one line of at most {LONGEST_SUBJECT} characters; this one has {len(subject)}.")
    if len(body) > LONGEST_BODY:
        raise Refused(f"A body has at most {LONGEST_BODY:,} characters; this one has {len(body):,}.")
    wrong = (*words.problems(subject), *words.problems(body))
    if wrong:
        raise Refused("The text has a broken placeholder: " + " ".join(wrong))
    paragraphs.check(cell, body, own)


def _check_may(cell: Cell, event: str) -> None:
    try:
        MESSAGE.after(cell.message.state, event)
    except NotAllowed:
        state = _state(cell)
        if state == "drafting":
            raise Refused(f"{cell.ref} is still being drafted; there is nothing to {event}.") from None
        raise Refused(f"{cell.ref} is {state}, so it is not possible to {event} it.") from None


def _state(cell: Cell) -> str:
    return cell.message.state.replace("_", " ")

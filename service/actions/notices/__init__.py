"""What we write to people of the process, and when: one function for each occasion, each ending in `post`.

Nothing is decided here. Every mail says what happened, what is asked and what follows, so that nobody has to log in
anywhere to know where a message stands.
"""

from service.actions.notices.author import (
    ask_draft,
    author_changed,
    draft_late,
    drafted,
    remark,
    reviewer_question,
    suggestion,
)
from service.actions.notices.chain import distributed, halted, released
from service.actions.notices.choices import suggestions
from service.actions.notices.confirming import confirm
from service.actions.notices.lead import incident_opened, message_ended, objection, reopened, stalled, tell_lead
from service.actions.notices.receipts import command_receipt, question, receipt
from service.actions.notices.reviewers import ask_release, ask_review, remind, stand_by, stop_request

__all__ = [
    "ask_draft", "ask_release", "ask_review", "author_changed", "command_receipt", "confirm", "distributed",
    "draft_late", "drafted",
    "halted", "incident_opened", "message_ended", "objection", "question", "receipt", "released", "remark", "remind",
    "reopened", "reviewer_question", "stalled", "stand_by", "stop_request", "suggestion", "suggestions", "tell_lead",
]  # fmt: skip

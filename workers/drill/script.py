"""What the people of a drill answer: mostly yes, and once each of the things that make a real incident long.

One suggestion the author takes up, one objection that brings a new text, one person who is away, one who needs time,
and one who has not answered when the phase moves on.
"""

from workers.drill.people import Mail, Reply

AUTHOR = "jonas"
LEAD = "ruth"
LATE = "amara"
"""Has not answered about `STOPPED` when the phase moves on."""

STOPPED = "INC-1/investigation/customers"
SKIPPED = "INC-1/identification/internal"
FIRST = ("INC-1/investigation/internal", "INC-1/investigation/strategic")
SECOND = ("INC-1/identification/strategic", "INC-1/identification/customers")

_AWAY = Reply(
    "I am out of the office until Monday and read no mail. For urgent matters please call my colleagues.",
    headers={"Auto-Submitted": "auto-replied"},
    automatic=True,
)
_NEW_TEXT = """\
Subject: Card payments in the EU region: what we know so far

Hello {{ recipient.first_name }},

Since {{ start }} {{ what_customers_see }}. This affects {{ services }}.

I am sorry. You rely on us for this, and right now it does not work as it should.

- What happens next: {{ next_steps }}.
- What you can do: {{ workaround }}.

I will write again by {{ next_update }}; until then, {{ status_url }} shows where we are.

{{ spokesperson }}
"""

_REQUESTS = {
    (FIRST[0], "mei", True): Reply("eta 20 min", then=Reply("approve")),
    (FIRST[0], "pablo", True): Reply('suggest "What to tell customers" -> "Please tell customers"'),
    (FIRST[1], "mei", True): _AWAY,
    (FIRST[1], "pablo", True): Reply(
        "object: we cannot know yet how many payments it is. Please leave the number out."
    ),
}
"""By message, person, and whether it is the first revision; whoever is not here approves."""

_AUTHOR = {
    "draft_request": Reply("submit"),
    "suggestion": Reply("accept 1"),
    "objection": Reply(_NEW_TEXT, then=Reply("submit")),
}
"""By the kind of mail."""


def answer(mail: Mail) -> Reply | None:
    """What this person answers to this mail, or None."""
    cell = "/".join(mail.ref.split("/")[:3])
    if mail.person.key == AUTHOR:
        return None if cell == SKIPPED else _AUTHOR.get(mail.kind)
    if mail.kind != "request" or (cell == STOPPED and mail.person.key == LATE):
        return None
    return _REQUESTS.get((cell, mail.person.key, "/r1/" in mail.ref), Reply("approve"))

"""A request mail of ours as a reviewer gets it: text and HTML twins, made for tests only.

The HTML is laid out as MJML compiles it: tables in tables, a hidden preheader, buttons that are mailto links.
"""

from datetime import UTC, datetime

from tests.mail.client_shapes import Original

TEXT = """\
INC-7 | Card payments slow in Europe | SEV-1

Noor, please review this message as Legal Officer.
Investigation update to strategic customers, revision 3, 24 recipients.

REPLY BY 14:30 UTC today (20 minutes from now, 15:30 in Paris).
Your focus: liability, regulatory duties, promises we may be held to.

HOW TO ANSWER
Reply to this mail and start the first line with one word:

  approve             the words of revision 3 may go out
  suggest <wording>   goes to the author; does not stop the message
  object <reason>     stops the message; for wording policy forbids
  eta 20 min          you need that long (or: eta 14:30)

---------------------------------------------------------------------
THE MESSAGE, AS FABRIKAM WILL SEE IT
---------------------------------------------------------------------
From:    Ines Moreau, Halyard Payments <ines.moreau@halyard.example>
To:      Tomas Berg <tomas.berg@fabrikam.example>
Subject: Some card payments are slow: what we know at 14:10 UTC

Dear Tomas,

Since 13:42 UTC today some card payments made through Halyard Payments have failed or taken longer than a minute. From our monitoring, about 4% of Fabrikam's card payments in Europe have been affected. Bank transfers work as usual.

We are sorry. We know your customers see this as your checkout failing, not ours.

What we know now:

- Failed payments were not charged. There is no need to refund them.
- Trying again works for most customers.
- Our engineers are looking for the cause. We do not have it yet and will not guess.

We will write again by 15:30 UTC, sooner if something changes. If you would like to talk, reply to this mail or call me on +44 20 7946 0321.

Ines Moreau
VP Engineering, Halyard Payments
---------------------------------------------------------------------

CHANGED SINCE YOU LAST SAW IT (revision 2 to 3)

  - We will refund any losses.
  + There is no need to refund them.

WHERE IT STANDS

  [x] Draft               Revision 3, 14:08 UTC
  [x] Messaging Officer   Approved revision 3, 14:09 UTC, took 6 min
  [>] Legal Officer       Your turn, due 14:30 UTC
  [ ] ELT Approver        Waiting
  [ ] Incident Commander  Waiting

Your approval covers exactly revision 3 (fingerprint 5b1e 77c0).
If the words change, you are asked again.
Console (sign-in needed): https://signoff.example.com/i/INC-7/INV-STRAT
Ref INC-7/investigation/strategic/r3/legal_officer
"""

_BUTTON = (
    '<td align="center" style="border-radius:4px;background:#0b5fff"><a href="mailto:{address}?subject=Re%3A%20Review'
    '&amp;body={word}" style="display:inline-block;padding:12px 24px;color:#ffffff">{label}</a></td>'
)


def _paragraphs(*texts: str) -> str:
    return "".join(f'<div style="font-family:Arial;font-size:15px;line-height:1.5">{text}</div>' for text in texts)


def _html(address: str) -> str:
    buttons = "".join(
        _BUTTON.format(address=address, word=word, label=label)
        for word, label in [("approve", "Approve"), ("suggest%20", "Suggest wording"), ("object%20", "Object")]
    )
    rows = "".join(
        f"<tr><td>{mark}</td><td>{who}</td><td>{what}</td></tr>"
        for mark, who, what in [
            ("&#10003;", "Draft", "Revision 3, 14:08 UTC"),
            ("&#10003;", "Messaging Officer", "Approved revision 3, 14:09 UTC, took 6 min"),
            ("&rarr;", "Legal Officer", "Your turn, due 14:30 UTC"),
            ("", "ELT Approver", "Waiting"),
            ("", "Incident Commander", "Waiting"),
        ]
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review</title><style>p{margin:0}</style></head>'
        '<body style="background:#f4f5f7"><div style="display:none;max-height:0">Noor, revision 3 waits for you until 14:30 UTC.</div>'
        '<!--[if mso]><table><tr><td><![endif]--><table role="presentation" width="100%"><tbody><tr><td>'
        + _paragraphs(
            "<b>INC-7</b> Card payments slow in Europe (SEV-1)",
            "Noor, please review this message as <b>Legal Officer</b>.",
            "Investigation update to strategic customers, revision&nbsp;3, 24 recipients.",
            "Reply by <b>14:30 UTC</b> today (20 minutes from now, 15:30 in Paris).",
            "Your focus: liability, regulatory duties, promises we may be held to.",
        )
        + f'<table role="presentation"><tr>{buttons}</tr></table>'
        + _paragraphs(
            "Or reply and start the first line with one word: <b>approve</b>, <b>suggest</b> your wording,"
            " <b>object</b> with the reason, or <b>eta 20 min</b>.",
            "The message, as Fabrikam will see it",
            "From: Ines Moreau, Halyard Payments &lt;ines.moreau@halyard.example&gt;<br>To: Tomas Berg"
            " &lt;tomas.berg@fabrikam.example&gt;<br>Subject: Some card payments are slow: what we know at 14:10 UTC",
            "<p>Dear Tomas,</p><p>Since 13:42 UTC today some card payments made through Halyard Payments have failed or taken"
            " longer than a minute. From our monitoring, about 4% of Fabrikam&rsquo;s card payments in Europe have been"
            " affected. Bank transfers work as usual.</p><p>We are sorry. We know your customers see this as your checkout"
            " failing, not ours.</p><p>What we know now:</p><ul><li>Failed payments were not charged. There is no need to"
            " refund them.</li><li>Trying again works for most customers.</li><li>Our engineers are looking for the cause."
            " We do not have it yet and will not guess.</li></ul><p>We will write again by 15:30 UTC, sooner if something"
            " changes. If you would like to talk, reply to this mail or call me on +44 20 7946 0321.</p>"
            "<p>Ines Moreau<br>VP Engineering, Halyard Payments</p>",
            "Where it stands",
        )
        + f"<table>{rows}</table>"
        + _paragraphs(
            "Your approval covers exactly revision 3 (fingerprint 5b1e&nbsp;77c0). If the words change, you are asked again.",
            'Console (sign-in needed): <a href="https://signoff.example.com/i/INC-7/INV-STRAT">open the incident</a>',
            "Ref INC-7/investigation/strategic/r3/legal_officer",
        )
        + "</td></tr></tbody></table><!--[if mso]></td></tr></table><![endif]--></body></html>"
    )


REQUEST = Original(
    text=TEXT,
    html=_html("reply+4k7q2mzv6w5t3x2n7h5j4c6p2a@signoff.example"),
    subject="[INC-7] Review: investigation update to strategic customers",
    sender="Signoff for Halyard Payments",
    address="reply+4k7q2mzv6w5t3x2n7h5j4c6p2a@signoff.example",
    reviewer="Noor Haddad",
    reviewer_address="noor.haddad@halyard.example",
    date=datetime(2026, 11, 2, 14, 10, tzinfo=UTC),
    message_id="<1.request@signoff.example>",
)

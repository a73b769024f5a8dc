"""Words that are cut off, hidden or not read cannot be stepped over by an approval, and everyday ones do not stop it.

Everything is read as a mail, by `understand`; what a house does with a reading is shown beside, in `test_decisions`.
"""

from email.message import EmailMessage
from itertools import product

import pytest

from mail.fresh import Sent
from service.actions.letters import meant
from service.actions.understanding import Understood, understand
from service.domain.verdict import Verdict

LAWYER = (
    "This e-mail is confidential and intended only for the named recipient. If you are not the intended recipient,"
    " delete it and notify the sender."
)
GATEWAY = "CAUTION: This email originated from outside of the organization. Do not click links or open attachments."


def mail(text: str | None = None, html: str | None = None) -> bytes:
    content = EmailMessage()
    content["From"] = "Mei Tanaka <mei.tanaka@northgate.example>"
    content["Subject"] = "Re: [INC-1] Review"
    content["Message-ID"] = "<a@northgate.example>"
    if text is not None:
        content.set_content(text)
    if html is not None:
        (content.set_content if text is None else content.add_alternative)(html, subtype="html")
    return content.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def said(text: str | None = None, html: str | None = None, sent: Sent | None = None) -> Understood:
    return understand(mail(text, html), sent=sent)


# ---- below the name, below a rule, below a device


LAST_THOUGHTS = (
    "Still waiting for legal",
    "Me opongo",
    "Auf keinen Fall",
    "Rechazado",
    "There is a typo in the first line",
    "Call me first",
    "CALL ME FIRST",
    "\N{THUMBS DOWN SIGN}",
    "PS only internally please",
    "If Pablo agrees",
    "No France",
    "13:42 -> 13:40",
    "Withdrawn",
)
ENDINGS = (
    "Approved.\n\nThanks,\nMei\n\n{}",
    "Approved.\n\n-- \nMei Tanaka\n{}",
    "Approve\n\nMei Tanaka\nHead of Support\n+81 3 1234 5678\n{}",
    f"Approve\n\n{LAWYER}\n{{}}",
)


@pytest.mark.parametrize(("ending", "thought"), list(product(ENDINGS, LAST_THOUGHTS)))
def test_a_last_thought_below_the_name_stops_an_approval(ending: str, thought: str):
    seen = said(ending.format(thought))
    assert seen.reading.verdict is not Verdict.APPROVE, seen.fresh.cut


def test_the_reason_shows_the_line_that_stood_in_the_way():
    assert "'Still waiting for legal'" in said(ENDINGS[0].format(LAST_THOUGHTS[0])).reading.why


EVERYDAY = (
    "Thanks,\nMei",
    "-- \nMei Tanaka\nHead of Legal\nNorthgate Ltd, 14 Wharf Road, London N1 7RW\nT +44 20 7946 0118 | www.northgate.example",
    "Kind regards\n\nMei Tanaka (she/her)\nChief information security officer\nMobile: +1 (555) 012-3456",
    "Mit freundlichen Grüßen\nMei Tanaka\nLeiterin Kommunikation und Öffentlichkeitsarbeit\nSitz der Gesellschaft: Berlin",
    "Saludos,\nMei\nDirectora de comunicación y prensa",
    "Cordialement,\nMei TANAKA\n22 rue de Londres, 75009 Paris\nTél. : +33 1 55 50 11 42",
    "Best,\nMei\nRelease Manager",
    "よろしくお願いします。\n田中芽衣\n株式会社ノースゲート 広報部",
    "С уважением,\nНур Хаддад\nЮридический отдел",
    "Sent from my iPhone",
    "Sent from my Android device with K-9 Mail. Please excuse my brevity.",
    "Envoyé de mon iPhone",
    "Mei\n\nPlease consider the environment before printing this e-mail.",
    LAWYER,
    f"-- \nMei Tanaka\nHead of Legal\n\n{LAWYER}\nNorthgate Ltd, registered in England, company number 01234567.",
)


@pytest.mark.parametrize("below", EVERYDAY)
def test_an_everyday_signature_leaves_an_approval_one(below: str):
    seen = said(f"Approved.\n\n{below}\n")
    assert seen.reading.verdict is Verdict.APPROVE, seen.reading.why


def test_a_slogan_that_usually_ends_somebodys_mails_is_no_news():
    text, slogan = "Approved.\n\nThanks,\nMei\nWe care about every single parcel", "we care about every single parcel"
    assert said(text).reading.verdict is Verdict.UNCLEAR
    sent = Sent("", "", "", (), ("Signoff", "Mei Tanaka"), None, endings=lambda: (slogan,))
    assert said(text, sent=sent).reading.verdict is Verdict.APPROVE


# ---- within a gateway's or a lawyer's words


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"object: the number is wrong\n{LAWYER}", Verdict.OBJECT),
        (f"{GATEWAY}\nobject: the number is wrong", Verdict.OBJECT),
        (f"Approve.\n\nBut paragraph two must go first, I object to it.\n{LAWYER}", Verdict.OBJECT),
        (f"Approve.\n\nOnly after 5 pm and without the last line.\n{LAWYER}", Verdict.SUGGEST),
        (f"Approve.\n\n{GATEWAY} I object to the last line.", Verdict.UNCLEAR),
        (f"Approve\n\n{LAWYER}\nI object to the last line.", Verdict.UNCLEAR),
        (f"{GATEWAY}\napprove", Verdict.APPROVE),
        (f"approve\n{LAWYER}", Verdict.APPROVE),
    ],
)
def test_a_banner_or_disclaimer_takes_nothing_along_that_a_person_wrote(text: str, verdict: Verdict):
    seen = said(text)
    assert seen.reading.verdict is verdict, (seen.fresh, seen.reading.why)


def test_a_disclaimer_broken_over_lines_is_cut_from_its_beginning():
    wrapped = (
        "The information transmitted in this message and in all of its\nattachments is confidential and intended only"
        " for the\nperson named above. If you received it in error, delete it."
    )
    assert said(f"Approve\n\n{wrapped}").fresh.text == "Approve"


# ---- beyond what is read

HEAD = "From: mei.tanaka@northgate.example\nSubject: Re: x\nMessage-ID: <a@northgate.example>\nMIME-Version: 1.0\n"


def parts(content_type: str, *bodies: str, end: str = "--b--\n") -> bytes:
    inside = "".join(f"--b\n{body}\n" for body in bodies)
    return f"{HEAD}Content-Type: {content_type}; boundary=b\n\n{inside}{end}".replace("\n", "\r\n").encode()


def part(text: str, content_type: str = "text/plain", head: str = "") -> str:
    return f"Content-Type: {content_type}\n{head}\n{text}"


LOG = part("log line\n" * 30_000, "text/plain; name=app.log", "Content-Disposition: attachment; filename=app.log\n")
NESTED = "".join(f'Content-Type: multipart/mixed; boundary="n{n}"\n\n--n{n}\n' for n in range(22)) + part(
    "I object: wrong"
)
MISSED: dict[str, bytes] = {
    "behind 8,000 blanks": mail("approve" + " " * 8_100 + "only after legal has agreed, until then I object"),
    "behind 8,000 words": mail("approve\n" + "very good\n" * 900 + "but not before legal has agreed"),
    "behind 280 kB of empty lines": mail("approve\n" + "\n" * 280_000 + "I object: paragraph two is wrong."),
    "behind 66,000 characters nobody sees": mail("approve " + "\u200b" * 66_000 + " no, I object, do not send"),
    "in part 201": parts("multipart/mixed", part("approve"), *[part("x", "image/png")] * 205, part("I object")),
    "22 parts deep": parts("multipart/mixed", part("approve"), NESTED),
    "in a part that does not end": parts("multipart/mixed", part("approve"), end=""),
    "in a second text": parts("multipart/alternative", part("approve"), part("I object, wrong")),
    "in an enriched text": parts("multipart/alternative", part("approve"), part("I object, wrong", "text/enriched")),
    "in a second page": parts(
        "multipart/related", part("<p>approve</p>", "text/html"), part("<p>I object</p>", "text/html")
    ),
    "in the page that is shown": parts(
        'multipart/related; start="<root>"',
        part("approve"),
        part("<p>I object, wrong</p>", "text/html", "Content-ID: <root>\n"),
    ),
    "in a named text within the mail": parts(
        "multipart/mixed",
        part("approve"),
        part("I object", "text/plain; name=note.txt", "Content-Disposition: inline\n"),
    ),
    "behind an empty comment": mail(html="<p>approve <!--> unless legal objects <!-- --></p>"),
    "behind a comment with another end": mail(html="<p>approve <!-- x --!> unless legal objects <!-- y --></p>"),
    "in the head": mail(html="<html><head>I object, do not send</head><body>approve</body></html>"),
    "in an XML island": mail(html="<p>approve</p><xml>I object</xml>"),
    "hidden altogether": mail(html='<div style="display:none">approve</div><p>&nbsp;</p>'),
    "hidden in part": mail(html='<p>approve</p><p style="font-size:0">fine</p>'),
    "struck out": mail(html="<p><s>Approve</s></p>"),
    "struck out in the page alone": mail("Approve", "<p><del>Approve</del></p>"),
    "struck out by a style": mail(html='<p style="text-decoration: line-through">Approve</p>'),
}


@pytest.mark.parametrize("name", MISSED)
def test_what_is_not_read_or_not_seen_stops_an_approval(name: str):
    reading = understand(MISSED[name]).reading
    assert reading.verdict in {Verdict.UNCLEAR, Verdict.OBJECT}, (name, reading)
    assert reading.why


def test_an_attached_log_takes_no_words_from_what_is_read_below_it():
    raw = parts("multipart/mixed", LOG, part("object: the number is wrong, see the log"))
    assert understand(raw).reading.verdict is Verdict.OBJECT
    raw = parts("multipart/mixed", part("approve"), LOG, part("except paragraph two: I object to it, see the log"))
    assert understand(raw).reading.verdict is Verdict.OBJECT


@pytest.mark.parametrize(
    "raw",
    [
        parts("multipart/mixed", part("approve"), LOG),
        parts("multipart/mixed", part("approve"), part("BEGIN:VCARD", "text/x-vcard")),
        parts("multipart/alternative", part("approve"), part("<p>approve<!-- x --></p>", "text/html")),
        parts("multipart/related", part("<p>approve</p>", "text/html"), part("x", "image/png")),
        mail(
            html="<html><head><title>Re: x</title><style>p{}</style><!-- I object --></head><body>approve</body></html>"
        ),
        mail(html="<xml><w:View>Normal</w:View><w:Lang>DE</w:Lang></xml><p>approve</p>"),
        mail(html='<p>approve</p><div style="display:none"></div><p style="overflow:hidden">Thanks</p>'),
    ],
)
def test_what_holds_no_words_stops_nothing(raw: bytes):
    reading = understand(raw).reading
    assert reading.verdict is Verdict.APPROVE, reading.why


# ---- text and HTML

QUOTE = '<div class="gmail_quote">On Sat wrote:<blockquote class="gmail_quote">our mail</blockquote></div>'
NO = "object: the number is wrong"


@pytest.mark.parametrize("other", ["approve", "eta 20 min", "delegate", "undo", "suggest: nicer words", "Thanks"])
def test_an_objection_in_either_part_is_one(other: str):
    assert said(NO, f"<div>{other}</div>{QUOTE}").reading.verdict is Verdict.OBJECT
    assert said(other, f"<div>{NO}</div>").reading.verdict is Verdict.OBJECT
    assert "number is wrong" in said(other, f"<div>{NO}</div>").reading.comment


@pytest.mark.parametrize(
    ("text", "html", "verdict"),
    [
        ("stop", "approve", Verdict.STOP),
        ("eta 20 min", "eta 40 min", Verdict.UNCLEAR),
        ("eta 20 min", "20 min eta", Verdict.ESTIMATE),
        ("delegate: Pablo", "delegate: Priya", Verdict.UNCLEAR),
        ("undo", "approve", Verdict.UNCLEAR),
        ("eta 20 min", "delegate", Verdict.UNCLEAR),
        ("Thanks", "suggest: nicer words", Verdict.SUGGEST),
    ],
)
def test_two_parts_that_ask_for_different_things_ask_for_none(text: str, html: str, verdict: Verdict):
    seen = said(text, f"<p>{html}</p>")
    assert seen.reading.verdict is verdict, seen.reading


@pytest.mark.parametrize(("capacity", "command"), [("author", "submit"), ("lead", "skip executives: nobody is there")])
def test_an_author_or_lead_is_not_obeyed_by_one_part_alone(capacity: str, command: str):
    assert meant(capacity, said(command, f"<p>{command}</p>")) == command.partition(" ")[0]
    assert meant(capacity, said(command, "<p>recall</p>")) == "unclear"


# ---- what passes for a name

MEI = Sent("", "", "", (), ("Signoff for Northgate", "Mei Tanaka"), None)


@pytest.mark.parametrize(
    "text",
    [
        "OK - Hold", "Approve - Incorrect", "OK\nCALL ME FIRST", "Ok - Delay", "Approve\nDisregard That", "Approve\nCancelled",
        "Approve - Withdrawn", "Approve\nNok", "Approve - Inte", "yes - Spam", "Approve\nOops", "Approve / Weekdays",
        "Approve\nUndecided",
    ],
)  # fmt: skip
def test_a_capitalised_word_below_or_beside_a_yes_is_no_name_of_the_writer(text: str):
    assert said(text, sent=MEI).reading.verdict is not Verdict.APPROVE


@pytest.mark.parametrize(
    "text",
    [
        "Approved\nMei",
        "Approved - Mei",
        "Approve\n\nMei Tanaka",
        "OK\nMT",
        "Ok /M.",
        "Approve, thanks Bob",
        "Ok\n\nThanks,\nBob",
    ],
)
def test_the_writers_own_name_may_stand_there(text: str):
    reading = said(text, sent=MEI).reading
    assert reading.verdict is Verdict.APPROVE, reading


# ---- within what is quoted

OURS = (
    "Please review the update below.\n\nSince 13:42 UTC card payments have been failing for some customers in Europe.\n"
    "We found the cause and are working on it. We will write again by 16:00 UTC.\n\nReply approve, or object: your reason."
)
ASKED = Sent(OURS, "", "Review: update", ("desk@signoff.example",), ("Signoff for Northgate", "Mei Tanaka"), None)
TOP = "On Sat, 21 Nov 2026 at 14:30, Signoff for Northgate <desk@signoff.example> wrote:\n"
QUOTED = "".join(f"> {line}\n" for line in OURS.split("\n"))


@pytest.mark.parametrize(
    "below",
    [
        TOP + QUOTED.replace("> We found", "> I object to this line, it is not true\n> We found"),
        TOP + QUOTED.replace("> We found the cause", "> We found NOTHING, I object to that, the cause"),
        "-----Original Message-----\nI object to the second paragraph, it is wrong.\n",
        "---------- Forwarded message ---------\nI object to paragraph two\n",
    ],
)
def test_an_objection_within_what_is_quoted_stops_an_approval(below: str):
    reading = said(f"Approve\n\n{below}", sent=ASKED).reading
    assert reading.verdict is not Verdict.APPROVE
    assert "object" in reading.why or reading.verdict is Verdict.OBJECT


@pytest.mark.parametrize(
    "below",
    [
        TOP + QUOTED,
        f"{TOP}\n{OURS}",
        f"{TOP}> {GATEWAY}\n>\n{QUOTED}",
        f"{TOP}{QUOTED}>\n> On Fri, 20 Nov 2026, Pablo <pablo@northgate.example> wrote:\n>> I object to the older one\n",
    ],
)
def test_a_quote_of_our_mail_stops_nothing(below: str):
    reading = said(f"Approve\n\n{below}", sent=ASKED).reading
    assert reading.verdict is Verdict.APPROVE, reading.why

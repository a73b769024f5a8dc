"""Words that are cut off, hidden or not read cannot be stepped over by an approval, and everyday ones do not stop it.

Everything is read as a mail, by `understand`; what a house does with a reading is shown beside, in `test_decisions`.
"""

from email.message import EmailMessage
from itertools import product

import pytest

from mail.fresh import Sent
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

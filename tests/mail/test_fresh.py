"""The new words of a reply, by example: what is kept, what is cut, and what must never be mixed up."""

import pytest

from mail.fresh import Fresh, Remark, Sent, fresh
from mail.fresh_lines import Why
from tests.mail.request_sample import REQUEST, TEXT

SENT = Sent(
    text=REQUEST.text,
    html=REQUEST.html,
    subject=REQUEST.subject,
    addresses=(REQUEST.address, REQUEST.reviewer_address),
    names=(REQUEST.sender, REQUEST.reviewer),
    date=REQUEST.date,
)


def read(text: str) -> Fresh:
    return fresh(text, "", SENT)


def quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


# --- the mail we sent ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shape", "reply"),
    [
        ("unmarked below", f"approve\n\n{TEXT}"),
        ("unmarked above", f"{TEXT}\n\napprove"),
        ("marked below", f"approve\n\n{quoted(TEXT)}"),
        ("marked above", f"{quoted(TEXT)}\n\napprove"),
        ("hard spaces instead of spaces", f"approve\n\n{TEXT}".replace(" ", "\xa0")),
        ("smart quotes", f"approve\n\n{TEXT}".replace("'", "’")),
        ("no blank lines", "approve\n" + TEXT.replace("\n\n", "\n")),
        ("one paragraph a line, trimmed", "approve\n\n" + "\n".join(TEXT.split("\n")[24:30])),
        ("the instructions alone", "approve\n" + "\n".join(TEXT.split("\n")[9:14])),
        ("the instructions above", "\n".join(TEXT.split("\n")[8:11]) + "\napprove"),
        ("narrow, with marks on the first line only", "approve\n\n> " + "\n".join(TEXT.split(". "))),
    ],
)
def test_one_word_beside_our_own_words_is_all_that_is_new(shape, reply):
    assert read(reply).text == "approve", shape


@pytest.mark.parametrize(
    "ours",
    [
        "  approve             the words of revision 3 may go out",
        "> approve             the words of revision 3 may go out",
        "approve the words of revision 3 may\ngo out",
        "Your approval covers exactly revision 3 (fingerprint 5b1e 77c0).",
        TEXT,
        quoted(TEXT),
        TEXT.replace("\n", " "),
    ],
)
def test_our_own_words_alone_are_nothing_new(ours):
    assert read(ours).text == ""


@pytest.mark.parametrize(
    "words",
    [
        "no need to refund them?",
        'suggest: instead of "We do not have it yet and will not guess." say "The cause is not known."',
        "Failed payments were charged, so that is wrong",
        "approve revision 3",
        "Waiting",
        "object",
    ],
)
def test_words_that_also_stand_in_our_mail_stay_the_persons_own(words):
    assert read(f"{words}\n\n{TEXT}").text == words


def test_what_is_typed_behind_a_quoted_line_is_kept():
    reply = "Failed payments were not charged. There is no need to refund them. <- are we sure about that?"
    assert read(reply).text == "<- are we sure about that?"


def test_remarks_between_quoted_lines_keep_their_place():
    lines = TEXT.split("\n")
    reply = "\n".join([*lines[:26], "object: 4% is a guess", *lines[26:28], "good", *lines[28:]])
    found = read(f"-----Original Message-----\nFrom: {REQUEST.address}\nSubject: {REQUEST.subject}\n\n{reply}")
    assert found.text == "object: 4% is a guess\n\ngood"
    assert [remark.text for remark in found.remarks] == ["object: 4% is a guess", "good"]
    assert found.remarks[0].quoted.endswith("Bank transfers work as usual.")


def test_an_answer_above_a_quote_is_no_remark():
    assert read(f"approve\n\n{quoted(TEXT)}").remarks == ()


def test_a_remark_shows_the_lines_right_above_it():
    found = fresh("> one\n> two\n\nwhy?\n\n> three\n\nno.", "")
    assert found.remarks == (Remark("one\ntwo", "why?"), Remark("one\ntwo\nthree", "no."))


# --- attributions ----------------------------------------------------------------------------------------------------


def test_an_attribution_of_our_mail_begins_an_unmarked_quote():
    reply = f"no\n\nOn Mon, 2 Nov 2026 at 14:10 {REQUEST.sender} wrote:\n\napprove"
    assert read(reply).text == "no"


def test_an_attribution_of_somebody_else_is_part_of_what_is_said():
    reply = "On 30 Oct 2026 Ann <ann@other.example> wrote:\n\nplease wait for the lawyer"
    assert read(f"object\n\n{reply}").text == f"object\n\n{reply}"


def test_when_nothing_is_known_of_our_mail_every_attribution_counts():
    assert fresh("ok\n\nOn 30 Oct 2026 Ann <ann@other.example> wrote:\n\napprove", "").text == "ok"


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Nov 2, 2026 at 2:10 PM Signoff <a@signoff.example> wrote:",
        "On Mon, Nov 2, 2026 at 2:10 PM Signoff for a very long company <\na@signoff.example> wrote:",
        "Am 02.11.2026 um 14:10 schrieb Signoff <a@signoff.example>:",
        "Signoff <a@signoff.example> schrieb am Mo., 2. Nov. 2026,\n14:10:",
        "Le lun. 2 nov. 2026 à 14:10, Signoff\n<a@signoff.example>\na écrit :",
        "2026年11月2日(月) 14:10 Signoff <a@signoff.example>:",
        "2 нояб. 2026 г., в 14:10, Signoff <a@signoff.example> написал(а):",
        "W dniu 2.11.2026 o 14:10, Signoff pisze:",
        "-----Original Message-----",
        "-------- Ursprüngliche Nachricht --------Von: Signoff <a@signoff.example>",
        "---------- Forwarded message ---------",
        "________________________________\nFrom: Signoff <a@signoff.example>\nSent: Monday\nTo: Noor",
        "Von: Signoff <a@signoff.example>\nGesendet: Montag, 2. November 2026 14:10\nAn: Noor\nBetreff: Re: x",
        "*De :* Signoff <a@signoff.example>\n*Envoyé :* lundi 2 novembre\n*À :* Noor\n*Objet :* x",
        "差出人: Signoff <a@signoff.example>\n送信日時: 2026年11月2日 14:10\n宛先: Noor\n件名: x",
        "Lähettäjä: Signoff <a@signoff.example>\nLähetetty: maanantai\nVastaanottaja: Noor\nAihe: x",
    ],
)
def test_what_stands_below_the_mark_of_an_old_mail_is_cut(attribution):
    assert fresh(f"please wait\n\n{attribution}\n\napprove\n", "").text == "please wait"


@pytest.mark.parametrize(
    "words",
    [
        "On the one hand this is fine.\nOn the other hand it is not.",
        "Somebody wrote:\nthis is wrong",
        "From: now on we say card payments",
        "Subject: Card payments are slow\n\nDear customers,\n\nwe are sorry.",
        "The incident began at 13:42:\n\n- cards\n- transfers",
        "Date: Wednesday 3, October\nTime: 7:00\nPlace: here",
        "We sent 20 mails at 13:42.",
        "-- first point\n-- second point",
    ],
)
def test_words_that_look_like_marks_of_an_old_mail_are_kept(words):
    assert fresh(words, "").text == words


# --- signatures and company --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("why", "below"),
    [
        (Why.SIGNATURE, "-- \nNoor Haddad\nLegal Officer"),
        (Why.SIGNATURE, "--\nNoor Haddad\n+33 1 70 18 99 00"),
        (Why.SIGNATURE, "Best regards,\nNoor"),
        (Why.SIGNATURE, "Mit freundlichen Grüßen\n\nNoor Haddad\nRechtsabteilung"),
        (Why.SIGNATURE, "Cordialement,\nNoor Haddad"),
        (Why.SIGNATURE, "Thanks!"),
        (Why.SIGNATURE, "Noor Haddad\nLegal | Halyard Payments\nM: +33 6 12 34 56 78"),
        (Why.SIGNATURE, "—\nNoor\nnoor.haddad@halyard.example"),
        (Why.SIGNATURE, "- Noor"),
        (Why.DEVICE, "Sent from my iPhone"),
        (Why.DEVICE, "Von meinem iPhone gesendet"),
        (Why.DEVICE, "iPhoneから送信"),
        (Why.DEVICE, "Get Outlook for Android<https://aka.ms/AAb9ysg>"),
        (Why.DEVICE, "Envoyé depuis mon appareil Galaxy"),
        (
            Why.DISCLAIMER,
            "This e-mail is confidential and intended solely for the addressee. If received in error, delete it.",
        ),
        (Why.DISCLAIMER, "Please consider the environment before printing this e-mail."),
    ],
)
def test_what_stands_below_the_words_is_cut_and_said_why(why, below):
    found = fresh(f"approve\n\n{below}\n", "")
    assert found.text == "approve"
    assert found.cut[0].why is why


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This email originated from outside of the organization. Do not click links.",
        "[EXTERNAL]",
        "You don't often get email from noor@halyard.example. Learn why this is important",
        "ACHTUNG: Diese E-Mail kommt von extern. Öffnen Sie keine Anhänge.",
    ],
)
def test_a_gateways_banner_is_cut(banner):
    assert fresh(f"{banner}\n\nplease wait", "").text == "please wait"


@pytest.mark.parametrize(
    "below",
    [
        "Thanks,\nbut I object to the second line",
        "--\nI object",
        "Best regards\nNoor\n\nPS: please wait for Leo",
        "-- \nstop, the number is wrong",
        "Danke\naber bitte noch nicht senden",
        "Sent from my desk, is much easier than from my phone.",
        "Hold it\nNoor",
    ],
)
def test_an_objection_below_a_closing_is_not_lost(below):
    assert fresh(f"Looks good\n\n{below}", "").text.split() == f"Looks good\n\n{below}".split()


def test_a_reply_that_is_only_a_greeting_is_kept():
    assert fresh("Thanks!", "").text == "Thanks!"


# --- the two parts ---------------------------------------------------------------------------------------------------


def test_parts_that_say_the_same_agree():
    assert fresh("*approve*\n", "<p><b>approve</b></p>").agree


def test_parts_that_differ_do_not_agree():
    assert not fresh("approve", "<p>please wait</p>").agree
    assert not fresh("approve", '<p>approve</p><p style="display:none">not</p>').agree


def test_a_single_part_agrees_with_itself():
    assert fresh("approve", "").agree
    assert fresh("", "<p>approve</p>").agree


def test_a_mail_too_long_to_be_read_never_agrees():
    assert not fresh("approve\n" + "x\n" * 200_000, "").agree


def test_the_text_part_is_read_with_the_help_of_the_other():
    text = "please wait\n\nSignoff asked you:\nthe words of the revision may go out now"
    html = "<p>please wait</p><blockquote>Signoff asked you:<br>the words of the revision may go out now</blockquote>"
    found = fresh(text, html)
    assert (found.text, found.agree) == ("please wait", True)


def test_an_indented_paragraph_is_no_quote():
    html = '<div>suggest</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Card payments</div></blockquote>'
    assert fresh("", html).text == "suggest\nCard payments"


def test_words_typed_into_a_marked_signature_are_kept():
    assert "wait" in fresh("", '<div>ok</div><div class="gmail_signature">please wait, I object</div>').text


def test_an_empty_mail_holds_nothing():
    assert fresh("", "") == Fresh("", (), (), why="nothing to cut")


# --- seen in replies written blind -----------------------------------------------------------------------------------


def test_a_piece_between_two_others_is_found_though_they_stand_in_different_twins_of_our_mail():
    text = "THE ROUTE\n  [x] Draft  Revision 3, 14:08 UTC\n  [x] Messaging Officer  Approved revision 3, 14:09 UTC"
    html = (
        "<p>The message goes this way</p><p>Where it stands</p><table><tr><td>✓<td>Draft<td>Revision 3, 14:08 UTC</tr>"
        "<tr><td>✓<td>Messaging Officer<td>Approved revision 3, 14:09 UTC</tr></table>"
    )
    sent = Sent(text, html, REQUEST.subject, (REQUEST.address,), (REQUEST.sender,), REQUEST.date)
    table = f"Von: {REQUEST.sender} <{REQUEST.address}>\nGesendet: Montag\nBetreff: {REQUEST.subject}"
    below = (
        "The message goes this way\nWhere it stands\n?\tDraft\tRevision 3, 14:08 UTC\n"
        "?\tMessaging Officer\tApproved revision 3, 14:09 UTC"
    )

    assert fresh(f"Freigegeben.\n\n{table}\n\n{below}", "", sent).text == "Freigegeben."


def test_a_numbered_list_keeps_its_numbers_in_html_as_in_text():
    text = "suggest\n\n  1. Say customers\n  2. Drop the last line\n\n- done"
    html = "<p>suggest</p><ol><li>Say customers</li><li>Drop the last line</li></ol><ul><li>done</li></ul>"

    both = fresh(text, html)

    assert both.agree
    assert fresh("", html).text.split() == [
        "suggest",
        "1.",
        "Say",
        "customers",
        "2.",
        "Drop",
        "the",
        "last",
        "line",
        "done",
    ]


@pytest.mark.parametrize(
    "attribution",
    [
        f"Op ma 2 nov 2026 om 15:10 schreef {REQUEST.sender}\n<{REQUEST.address}>\n\n{quoted(TEXT)}",
        f'"{REQUEST.sender}" ---02/11/2026 15:10:25---{REQUEST.subject}\n\n{TEXT}',
    ],
)
def test_an_attribution_without_a_colon_at_its_end_is_one(attribution):
    assert read(f"Akkoord.\n\n{attribution}").text == "Akkoord."


def test_two_words_above_a_signature_are_no_name():
    signature = "Noor Haddad\nSenior Counsel\nT +44 20 7946 0118 | noor@example.com"

    assert read(f"Approved.\n\nPlease send.\n\n{signature}").text == "Approved.\n\nPlease send."


def test_headers_somebody_typed_are_words_of_theirs():
    typed = "object: the refund line.\n\nFrom: Legal\nTo: Ines\nPlease call me before you change it."
    table = f"From: {REQUEST.sender} <{REQUEST.address}>\nSent: 02 November 2026 14:10\nSubject: {REQUEST.subject}"

    assert read(f"{typed}\n{table}\n\n{TEXT}").text == typed


@pytest.mark.parametrize(
    "below",
    [
        "Avant d'imprimer ce message, pensez à l'environnement.",
        (
            "De informatie verzonden met dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Gebruik door anderen "
            "is verboden. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u het te vernietigen."
        ),
        "Mit freundlichen Grüßen / Kind regards\n\nNoor Haddad",
        "Yahoo Mail: Search, Organize, Conquer",
    ],
)
def test_what_is_said_in_every_mail_is_no_news(below):
    assert read(f"Freigegeben.\n\n{below}").text == "Freigegeben."

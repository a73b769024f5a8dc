"""Machines are told from people by what programs write into the head; words alone only make a mail wait."""

import pytest

from mail.kind import Kind, kind_of
from mail.parsed import parse

HUMAN = ("From: Anna <anna@corp.example>", "Subject: Re: [INC-1] Draft", "In-Reply-To: <draft@signoff.example>")


def verdict(*lines: str, body: str = "approve\r\n", envelope: str | None = None):
    return kind_of(parse(("\r\n".join(lines) + "\r\n\r\n" + body).encode()), envelope)


def shape(*parts: str) -> str:
    """The body of a multipart with `boundary=B`; each part brings its own head."""
    return "".join(f"--B\r\n{part}\r\n" for part in parts) + "--B--\r\n"


def mixed(*parts: str, kind: str = "multipart/mixed", fields: tuple[str, ...] = HUMAN):
    return verdict(*fields, f"Content-Type: {kind}; boundary=B", body=shape(*parts))


# --- people ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fields",
    [
        (),
        ("Precedence: bulk",),
        ("Precedence: list", "List-Id: <team.corp.example>", "X-Loop: team@corp.example"),
        ("X-Auto-Response-Suppress: All",),
        ("X-Auto-Response-Suppress: OOF, AutoReply", "X-MS-Has-Attach:"),
        ("Auto-Submitted: no",),
        ("Auto-Submitted: No (a person wrote this)",),
        ("X-Autoreply: no",),
        ("X-No-Auto-Reply: yes", "X-Suppress-Autoreply: yes"),
        ("Disposition-Notification-To: anna@corp.example", "Return-Receipt-To: anna@corp.example"),
        ("X-Mailer: Zendesk Mailer",),
        ("X-MS-Exchange-Inbox-Rules-Loop: assistant@corp.example",),
        ("X-MS-Reactions: disallow",),
        ("Return-Path: <anna@corp.example>",),
        ("Received: x",) * 50,
        ("Feedback-ID: 1:2:3",),
        ("Content-Class: urn:content-classes:message",),
    ],
)
def test_what_many_mail_programs_add_is_no_evidence_of_a_machine(fields):
    assert verdict(*HUMAN, *fields).kind == Kind.REPLY


@pytest.mark.parametrize(
    "sender",
    ["p.postmaster@corp.example", "tina.bounce@corp.example", "noreplyson@corp.example", "lists-owner@corp.example",
     '"Delivery Team" <anna@corp.example>', "majordomus@corp.example"],
)  # fmt: skip
def test_unlucky_names_are_people(sender):
    assert verdict(f"From: {sender}", *HUMAN[1:]).kind == Kind.REPLY


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Automatic reply: [INC-1] Draft",
        "AW: Abwesenheitsnotiz: [INC-1] Draft",
        "Fwd: Undeliverable: [INC-1] Draft",
        "RE: Accepted: Review",
        "Approved",
        "Canceling the release",
        "Reading the draft",
        "Delivery address is wrong in the draft",
        "[EXTERNAL] Re: [INC-1] Draft",
        "Automatically renewed licences",
        "",
    ],
)
def test_subjects_people_write(subject):
    assert verdict("From: anna@corp.example", f"Subject: {subject}").kind == Kind.REPLY


@pytest.mark.parametrize(
    "body",
    [
        "approve",
        "Approved. I am out of the office until Monday, ask Tom for anything else.",
        "I'm on leave from tomorrow - please ask Tom instead.",
        'Please change "out of office" to "away".',
        "The mail to 5 customers could not be delivered last time, please check that first.",
        "Undeliverable mails went up at 14:02, please name that time.",
        "Legal will respond within 20 minutes.",
        "This link no longer works, please take it out.",
        "Please say that a ticket system is affected, not that a ticket is lost.",
        "Tom has been assigned to this.",
        "Der Link funktioniert nicht mehr. Bin ab morgen im Urlaub.",
        "Freigegeben, ich bin gleich wieder da.",
        "Je suis d'accord, sauf la dernière phrase.",
        "Estoy de acuerdo con el texto.",
        "Ik ben akkoord, tot straks.",
        "Я согласна. До завтра.",
        "承認します。",
        "👍",
        "CAUTION: external sender. Do not reply to this email unless you know the sender.\r\n\r\napprove",
        "ok\r\n\r\nOn Mon, 2 Nov 2026 Signoff wrote:\r\n> This is an automated message\r\n> I am out of the office until",
        "ok\r\n\r\nVon: Signoff\r\nThis is an automated message",
        "",
    ],
)
def test_texts_people_write(body):
    found = verdict(*HUMAN, "Content-Type: text/plain; charset=utf-8", body=body)
    assert (found.kind, found.certain) == (Kind.REPLY, True)


def test_people_sign_attach_and_forward():
    text = "Content-Type: text/plain\r\n\r\nApproved."
    dates = "Content-Type: text/calendar; name=a.ics\r\nContent-Disposition: attachment\r\n\r\nMETHOD:PUBLISH"
    bounce = (
        "Content-Type: message/rfc822\r\n\r\nFrom: mailer-daemon@x.example\r\nAuto-Submitted: auto-replied\r\n\r\nx"
    )
    report = "Content-Type: message/delivery-status\r\n\r\nAction: failed"
    assert mixed(text, dates).kind == Kind.REPLY
    assert mixed(text, bounce).kind == Kind.REPLY
    assert mixed(text, report, fields=("From: anna@corp.example", "Subject: FW: Undeliverable: x")).kind == Kind.REPLY
    assert mixed(text, kind="multipart/signed").kind == Kind.REPLY


# --- machines, by their head -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        (("Auto-Submitted: auto-replied",), Kind.AUTO_REPLY),
        (("Auto-Submitted: AUTO-REPLIED (vacation)",), Kind.AUTO_REPLY),
        (("Auto-Submitted: auto-replied; owner-email=anna@corp.example",), Kind.AUTO_REPLY),
        (("Auto-Submitted: auto-generated",), Kind.AUTO_REPLY),
        (("Auto-Submitted: something-new",), Kind.AUTO_REPLY),
        (("X-Autoreply: yes",), Kind.AUTO_REPLY),
        (("X-Autorespond: Re: x",), Kind.AUTO_REPLY),
        (("X-Auto-Reply-From: anna@corp.example",), Kind.AUTO_REPLY),
        (("X-Mail-Autoreply: anna@corp.example",), Kind.AUTO_REPLY),
        (("X-Vacation: yes",), Kind.AUTO_REPLY),
        (("Precedence: auto_reply",), Kind.AUTO_REPLY),
        (("X-Precedence: auto_reply",), Kind.AUTO_REPLY),
        (("X-Mailer: vacation 1.2.7",), Kind.AUTO_REPLY),
        (("X-Apple-Action: VACATION",), Kind.AUTO_REPLY),
        (("X-Autogenerated: Reply",), Kind.AUTO_REPLY),
        (("X-FC-MachineGenerated: true",), Kind.AUTO_REPLY),
        (("X-POST-MessageClass: 9; Autoresponder",), Kind.AUTO_REPLY),
        (("Delivered-To: Autoresponder",), Kind.AUTO_REPLY),
        (("X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",), Kind.AUTO_REPLY),
        (("X-ServiceNow-Generated: true",), Kind.AUTO_REPLY),
        (("X-Autorespond: x", "X-Loop: Signoff <reply+abc@signoff.example>"), Kind.AUTO_REPLY),
        (("X-Failed-Recipients: a@b.example",), Kind.BOUNCE),
        (("X-MS-Exchange-Message-Is-Ndr:",), Kind.BOUNCE),
        (("X-HmXmrOriginalRecipient: a@hotmail.example",), Kind.COMPLAINT),
        (("X-XARF: YES",), Kind.COMPLAINT),
        (("Content-Class: urn:content-classes:calendarmessage",), Kind.CALENDAR),
        (("X-List-Administrivia: yes",), Kind.OTHER),
        (("X-Cron-Env: <SHELL=/bin/sh>",), Kind.OTHER),
        (("X-Signoff-Kind: request",), Kind.OTHER),
        (("Received: x",) * 51, Kind.OTHER),
    ],
)
def test_headers_decide(fields, kind):
    found = verdict(*HUMAN, *fields)
    assert (found.kind, found.certain) == (kind, True)
    assert found.why


def test_the_null_sender_is_a_machine_for_certain_unless_a_person_may_have_answered():
    away = "I am out of the office until Monday."

    assert verdict("From: a@b.example", "Subject: Thanks", "Return-Path: <>", body="Hello").certain
    assert verdict("From: a@b.example", "Subject: Re: x", "Return-Path: <>", body=away).certain
    assert not verdict("From: a@b.example", "Subject: Re: x", "Return-Path: <>", body="Approved.").certain


def test_a_mailing_to_many_waits_for_a_person():
    sent = (
        "From: news@shop.example",
        "Subject: May deals",
        "Feedback-ID: 22:mc",
        "List-Unsubscribe: <https://x.example>",
    )

    assert verdict(*sent).kind == Kind.OTHER
    assert verdict(*sent, "In-Reply-To: <request@signoff.example>").kind == Kind.REPLY


@pytest.mark.parametrize(
    ("sender", "kind"),
    [
        ("MAILER-DAEMON@mx.example", Kind.BOUNCE),
        ("Mail Delivery System <Mailer-Daemon@mx.example>", Kind.BOUNCE),
        ("MAILER-DAEMON", Kind.BOUNCE),
        ("MAILER-DAEMON <>", Kind.BOUNCE),
        ("<>", Kind.BOUNCE),
        ("MDaemon@mx.example", Kind.BOUNCE),
        ("majordomo@lists.example", Kind.OTHER),
        ("sympa@lists.example", Kind.OTHER),
    ],
)
def test_who_wrote_it_decides(sender, kind):
    found = verdict(f"From: {sender}", "Subject: x")
    assert (found.kind, found.certain) == (kind, True)


def test_the_envelope_sender_counts_before_return_path():
    assert verdict(*HUMAN, envelope="").kind == Kind.AUTO_REPLY
    assert verdict(*HUMAN, envelope="<>").kind == Kind.AUTO_REPLY
    assert verdict(*HUMAN, "Return-Path: <>", envelope="anna@corp.example").kind == Kind.REPLY


def test_a_null_sender_with_a_bounces_words_is_a_bounce_and_without_a_thread_no_reply():
    lonely = ("From: system@corp.example", "Subject: x")
    assert verdict(*lonely, envelope="", body="Could not be delivered to a@b.example").kind == Kind.BOUNCE
    assert verdict(*lonely, envelope="").kind == Kind.OTHER


def test_an_absence_note_that_speaks_of_delivery_is_no_bounce():
    away = ("From: anna@corp.example", "Subject: Automatic reply: x", "Auto-Submitted: auto-generated")
    text = "Mail to me will not be delivered to anyone else. The old address does not exist."
    assert verdict(*away, envelope="", body=text).kind == Kind.AUTO_REPLY
    polite = ("From: anna@corp.example", "Subject: Re: x", "Auto-Submitted: auto-replied")
    assert verdict(*polite, body="In urgent cases use the following address: 5 High Street.").kind == Kind.AUTO_REPLY


def test_an_inbox_rule_answers_as_its_owner_but_redirects_as_the_writer():
    rule = "X-MS-Exchange-Inbox-Rules-Loop: anna@corp.example"
    assert verdict("From: anna@corp.example", "Subject: Away", rule).kind == Kind.AUTO_REPLY
    assert verdict("From: anna@corp.example", "Subject: FW: your question", rule).kind == Kind.REPLY
    assert verdict("From: bob@corp.example", "Subject: question", rule).kind == Kind.REPLY


REPORT = "multipart/report; report-type={}"
TEXT = "Content-Type: text/plain\r\n\r\nsee below"


@pytest.mark.parametrize(
    ("report_type", "part", "kind"),
    [
        ("delivery-status", "message/delivery-status", Kind.BOUNCE),
        ("DELIVERY-STATUS", "message/global-delivery-status", Kind.BOUNCE),
        ("delivery-status", "text/rfc822-headers", Kind.BOUNCE),
        ("feedback-report", "message/feedback-report", Kind.COMPLAINT),
        ("disposition-notification", "message/disposition-notification", Kind.RECEIPT),
        ("tlsrpt", "application/tlsrpt+gzip", Kind.OTHER),
        ('""', "message/disposition-notification", Kind.RECEIPT),
        ('""', "text/plain", Kind.BOUNCE),
    ],
)
def test_a_report_is_what_it_says(report_type, part, kind):
    found = mixed(TEXT, f"Content-Type: {part}\r\n\r\nA: b", kind=REPORT.format(report_type))
    assert (found.kind, found.certain) == (kind, True)


def test_a_report_part_in_an_ordinary_multipart_is_a_report():
    part = "Content-Type: message/delivery-status\r\n\r\nAction: failed"
    assert mixed(TEXT, part, fields=("From: x@corp.example", "Subject: Mail problem")).kind == Kind.BOUNCE


@pytest.mark.parametrize("method", ["REPLY", "COUNTER", "REQUEST", "CANCEL", "reply"])
def test_calendar_answers_decide_nothing_even_with_a_note(method):
    invite = f"Content-Type: text/calendar; method={method}\r\n\r\nBEGIN:VCALENDAR"
    inside = f"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:{method}\r\n"
    note = "Content-Type: text/plain\r\n\r\nApproved, see you there"
    assert mixed(note, invite, kind="multipart/alternative").kind == Kind.CALENDAR
    assert mixed(note, inside, kind="multipart/alternative").certain
    assert not mixed(note, invite.replace("\r\n\r\n", "\r\nContent-Disposition: attachment\r\n\r\n")).certain


def test_reactions_decide_nothing():
    thumb = "Content-Type: text/plain\r\n\r\n+1"
    gmail = 'Content-Type: text/vnd.google.email-reaction+json\r\n\r\n{"emoji":"x"}'
    assert mixed(thumb, gmail, kind="multipart/alternative").kind == Kind.OTHER
    assert verdict(*HUMAN, body="Anna Schmidt reacted to your message:\r\n").kind == Kind.OTHER


def test_cloud_notices_about_mail():
    notice = ("From: no-reply@sns.amazonaws.com", "Subject: AWS Notification Message", "X-Amz-Sns-Message-Id: 1")
    assert verdict(*notice, body='{"notificationType":"Bounce"}').kind == Kind.BOUNCE
    assert verdict(*notice, body='{"notificationType":"Complaint"}').kind == Kind.COMPLAINT


# --- machines, by words alone ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: [INC-1] Draft", "Out of Office: x", "AUTO: Anna is away", "[EXT] Automatic reply: x",
        "Automatische Antwort: x", "Abwesenheitsnotiz", "Réponse automatique : x", "Absence du bureau : x",
        "Respuesta automática: x", "Fuera de la oficina", "Resposta automática: x", "Fora do escritório",
        "Risposta automatica: x", "Fuori ufficio", "Automatisch antwoord: x", "Automatiskt svar: x", "Automatisk svar: x",
        "Automaattinen vastaus: x", "Automatyczna odpowiedź: x", "Automatická odpověď: x", "Automatická odpoveď: x",
        "Automatikus válasz: x", "Răspuns automat: x", "Автоматический ответ: x", "Автоматична відповідь: x",
        "Αυτόματη απάντηση: x", "Otomatik Yanıt: x", "OTOMATİK YANIT: x", "自動応答: x", "自動返信: x", "自动回复: x", "自動回覆: x",
        "자동 회신: x", "부재중: x", "תגובה אוטומטית: x", "رد تلقائي: x",
    ],
)  # fmt: skip
def test_subjects_of_auto_replies_in_many_languages_only_make_it_wait(subject):
    found = verdict("From: anna@corp.example", f"Subject: {subject}")
    assert (found.kind, found.certain) == (Kind.AUTO_REPLY, False)


@pytest.mark.parametrize(
    "body",
    [
        "Hello,\n\nthank you for your mail. I am out of the office until 9 November with no access to email.",
        "I'm currently on parental leave and will be back in May. In urgent cases ask tom@corp.example.",
        "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis zum 9.11. nicht im Büro.",
        "Sehr geehrte Damen und Herren,\n\nich bin derzeit im Urlaub und ab dem 9.11. wieder erreichbar.",
        "Bonjour,\n\nJe suis absente du bureau jusqu'au 9 novembre.",
        "Hola:\n\nGracias por su mensaje. Actualmente estoy fuera de la oficina hasta el 9 de noviembre.",
        "Olá,\n\nObrigada pelo seu e-mail. Estou de férias até 9 de novembro.",
        "Buongiorno,\n\nsono fuori ufficio fino al 9 novembre.",
        "Beste,\n\nik ben afwezig tot 9 november.",
        "Hej!\n\nJag är på semester till den 9 november.",
        "Hej\n\nJeg er på ferie og er tilbage den 9. november.",
        "Hei,\n\nolen lomalla 9.11. saakka.",
        "Dzień dobry,\n\nJestem na urlopie do 9 listopada.",
        "Dobrý den,\n\njsem na dovolené do 9. listopadu.",
        "Tisztelt Partnerünk!\n\nJelenleg szabadságon vagyok november 9-ig.",
        "Bună ziua,\n\nSunt în concediu până pe 9 noiembrie.",
        "Здравствуйте!\n\nЯ в отпуске до 9 ноября.",
        "Γεια σας,\n\nΕίμαι εκτός γραφείου έως τις 9 Νοεμβρίου.",
        "Merhaba,\n\nŞu an izindeyim, 9 Kasım tarihine kadar ofiste değilim.",
        "お世話になっております。11月9日まで休暇をいただいております。",
        "您好！我目前不在办公室，11月9日回来。",
        "안녕하세요. 현재 휴가 중입니다.",
        "This is an automated response. A ticket has been created.",
        "Dies ist eine automatisch erstellte Nachricht.",
        "Ceci est une réponse automatique.",
        "Este es un mensaje automático.",
        "Anna is no longer with Example Corp.",
    ],
)
def test_texts_of_absence_in_many_languages_only_make_it_wait(body):
    found = verdict(*HUMAN, "Content-Type: text/plain; charset=utf-8", body=body)
    assert (found.kind, found.certain) == (Kind.AUTO_REPLY, False)


def test_an_absence_note_in_html_only_is_read_too():
    page = "<html><body><p>I am out of the office until Monday.</p></body></html>"
    assert verdict(*HUMAN, "Content-Type: text/html", body=page).kind == Kind.AUTO_REPLY


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Read: [INC-1] Draft", Kind.RECEIPT),
        ("Gelesen: x", Kind.RECEIPT),
        ("Lu : x", Kind.RECEIPT),
        ("開封済み: x", Kind.RECEIPT),
        ("Accepted: Review", Kind.CALENDAR),
        ("Zugesagt: Review", Kind.CALENDAR),
        ("承諾: x", Kind.CALENDAR),
        ("Undeliverable: [INC-1] Draft", Kind.BOUNCE),
        ("Unzustellbar: x", Kind.BOUNCE),
        ("Non remis : x", Kind.BOUNCE),
        ("No se puede entregar: x", Kind.BOUNCE),
        ("Недоставленное сообщение", Kind.BOUNCE),
        ("配信不能: x", Kind.BOUNCE),
        ("退信: x", Kind.BOUNCE),
        ("unsubscribe", Kind.COMPLAINT),
    ],
)
def test_subjects_of_other_machines_only_make_it_wait(subject, kind):
    found = verdict("From: someone@corp.example", f"Subject: {subject}")
    assert (found.kind, found.certain) == (kind, False)


def test_bounce_words_are_certain_from_a_machines_address():
    found = verdict("From: postmaster@corp.example", "Subject: Undeliverable: x", body="User unknown")
    assert (found.kind, found.certain) == (Kind.BOUNCE, True)


def test_challenges_list_notices_and_unanswerable_mail_wait():
    challenge = "To have your message delivered, confirm that you are human."
    assert verdict("From: bob@x.example", "Subject: Re: x", body=challenge).kind == Kind.OTHER
    assert verdict("From: bob@x.example", "Subject: Your message to team awaits moderator approval").kind == Kind.OTHER
    assert verdict("From: Shop <no-reply@x.example>", "Subject: Your order").kind == Kind.OTHER
    assert verdict("Subject: nobody wrote this").kind == Kind.OTHER
    assert verdict("From:", "Subject: nobody wrote this").kind == Kind.OTHER


def test_nothing_of_this_is_certain_without_a_header():
    assert not verdict("From: Shop <no-reply@x.example>", "Subject: Your order").certain
    assert not verdict("Subject: nobody wrote this").certain
    assert not verdict("From: team-request@lists.example", "Subject: team Digest, Vol 1").certain

"""Replies to a mail of ours as the big mail clients make them: raw bytes, with the words the person typed beside them.

Each shape writes what that client writes around an answer: its two parts, its quote, its line of attribution in the
language of its buttons, its own device line. A signature, a banner of the receiving company and a disclaimer can be
asked for. Nothing here knows how replies are read.
"""

import html as entities
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html.parser import HTMLParser


@dataclass(frozen=True)
class Original:
    """The mail that is answered."""

    text: str
    html: str
    subject: str
    sender: str
    address: str
    reviewer: str
    reviewer_address: str
    date: datetime
    message_id: str


@dataclass(frozen=True)
class Answer:
    """What a person does with a mail: the words, and what is around them."""

    text: str
    language: str = "en"
    signature: str = ""
    banner: str = ""
    disclaimer: str = ""


# --- dates, names and attributions -----------------------------------------------------------------------------------

GMAIL = {
    "en": "On Mon, Nov 2, 2026 at 2:10 PM {who} wrote:",
    "de": "Am Mo., 2. Nov. 2026 um 14:10 Uhr schrieb {who}:",
    "fr": "Le lun. 2 nov. 2026 à 14:10, {who} a écrit :",
    "es": "El lun, 2 nov 2026 a las 14:10, {who} escribió:",
    "pt": "Em seg., 2 de nov. de 2026 às 14:10, {who} escreveu:",
    "it": "Il giorno lun 2 nov 2026 alle ore 14:10 {who} ha scritto:",
    "nl": "Op ma 2 nov 2026 om 14:10 schreef {who}:",
    "ja": "2026年11月2日(月) 14:10 {who}:",
    "pl": "pon., 2 lis 2026 o 14:10 {who} napisał(a):",
    "sv": "Den mån 2 nov. 2026 kl 14:10 skrev {who}:",
    "da": "Den man. 2. nov. 2026 kl. 14.10 skrev {who}:",
    "no": "man. 2. nov. 2026 kl. 14:10 skrev {who}:",
    "fi": "ma 2. marrask. 2026 klo 14.10 {who} kirjoitti:",
    "ru": "пн, 2 нояб. 2026 г. в 14:10, {who}:",
    "uk": "пн, 2 лист. 2026 р. о 14:10 {who} пише:",
    "tr": "{who}, 2 Kas 2026 Pzt, 14:10 tarihinde şunu yazdı:",
    "cs": "po 2. 11. 2026 v 14:10 odesílatel {who} napsal:",
    "hu": "{who} ezt írta (időpont: 2026. nov. 2., H, 14:10):",
    "ro": "În lun., 2 nov. 2026 la 14:10, {who} a scris:",
    "el": "Στις Δευ 2 Νοε 2026 στις 2:10 μ.μ., ο/η {who} έγραψε:",
    "he": "\u202bבתאריך יום ב׳, 2 בנוב׳ 2026 ב-14:10 מאת {who}:\u202c",
    "ar": "في الاثنين، 2 نوفمبر 2026 في 2:10 م تمت كتابة ما يلي بواسطة {who}:",
    "ko": "2026년 11월 2일 (월) 오후 2:10, {who}님이 작성:",
    "zh": "{who} 于2026年11月2日周一 14:10写道：",
    "vi": "Vào Th 2, 2 thg 11, 2026 vào lúc 14:10 {who} đã viết:",
    "id": "Pada tanggal Sen, 2 Nov 2026 pukul 14.10 {who} menulis:",
}
APPLE = {
    "en": "On 2 Nov 2026, at 14:10, {who} wrote:",
    "de": "Am 02.11.2026 um 14:10 schrieb {who}:",
    "fr": "Le 2 nov. 2026 à 14:10, {who} a écrit :",
    "es": "El 2 nov 2026, a las 14:10, {who} escribió:",
    "pt": "No dia 02/11/2026, às 14:10, {who} escreveu:",
    "it": "Il giorno 2 nov 2026, alle ore 14:10, {who} ha scritto:",
    "nl": "Op 2 nov 2026 om 14:10 heeft {who} het volgende geschreven:",
    "ja": "2026/11/02 14:10、{who}のメール:",
    "pl": "Wiadomość napisana przez {who} w dniu 2 lis 2026, o godz. 14:10:",
    "sv": "2 nov. 2026 kl. 14:10 skrev {who}:",
    "da": "Den 2. nov. 2026 kl. 14.10 skrev {who}:",
    "no": "2. nov. 2026 kl. 14:10 skrev {who}:",
    "fi": "{who} kirjoitti 2.11.2026 kello 14.10:",
    "ru": "2 нояб. 2026 г., в 14:10, {who} написал(а):",
    "zh": "在 2026年11月2日，14:10，{who} 写道：",
    "ko": "2026. 11. 2. 오후 2:10, {who} 작성:",
}
THUNDERBIRD = {
    "en": "On 02/11/2026 14:10, {name} wrote:",
    "de": "Am 02.11.26 um 14:10 schrieb {name}:",
    "fr": "Le 02/11/2026 à 14:10, {name} a écrit :",
    "es": "El 2/11/26 a las 14:10, {name} escribió:",
    "pt": "Em 02/11/2026 14:10, {name} escreveu:",
    "it": "Il 02/11/2026 14:10, {name} ha scritto:",
    "nl": "Op 02-11-2026 om 14:10 schreef {name}:",
    "ja": "On 2026/11/02 14:10, {name} wrote:",
    "pl": "W dniu 2.11.2026 o 14:10, {name} pisze:",
    "sv": "Den 2026-11-02 kl. 14:10, skrev {name}:",
    "cs": "Dne 02. 11. 26 v 14:10 {name} napsal(a):",
    "ru": "02.11.2026 14:10, {name} пишет:",
    "hu": "2026. 11. 02. 14:10 keltezéssel, {name} írta:",
}
# From, Sent, To, Subject; and the long date Outlook prints.
OUTLOOK = {
    "en": ("From", "Sent", "To", "Subject", "Monday, November 2, 2026 2:10 PM"),
    "de": ("Von", "Gesendet", "An", "Betreff", "Montag, 2. November 2026 14:10"),
    "fr": ("De", "Envoyé", "À", "Objet", "lundi 2 novembre 2026 14:10"),
    "es": ("De", "Enviado el", "Para", "Asunto", "lunes, 2 de noviembre de 2026 14:10"),
    "pt": ("De", "Enviada em", "Para", "Assunto", "segunda-feira, 2 de novembro de 2026 14:10"),
    "it": ("Da", "Inviato", "A", "Oggetto", "lunedì 2 novembre 2026 14:10"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp", "maandag 2 november 2026 14:10"),
    "ja": ("差出人", "送信日時", "宛先", "件名", "2026年11月2日 14:10"),
    "pl": ("Od", "Wysłano", "Do", "Temat", "poniedziałek, 2 listopada 2026 14:10"),
    "sv": ("Från", "Skickat", "Till", "Ämne", "den 2 november 2026 14:10"),
    "da": ("Fra", "Sendt", "Til", "Emne", "2. november 2026 14:10"),
    "no": ("Fra", "Sendt", "Til", "Emne", "mandag 2. november 2026 14:10"),
    "fi": ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe", "maanantai 2. marraskuuta 2026 14.10"),
    "cs": ("Od", "Odesláno", "Komu", "Předmět", "pondělí 2. listopadu 2026 14:10"),
    "hu": ("Feladó", "Elküldve", "Címzett", "Tárgy", "2026. november 2., hétfő 14:10"),
    "ro": ("De la", "Trimis", "Către", "Subiect", "luni, 2 noiembrie 2026 14:10"),
    "tr": ("Kimden", "Gönderildi", "Kime", "Konu", "2 Kasım 2026 Pazartesi 14:10"),
    "ru": ("От", "Отправлено", "Кому", "Тема", "2 ноября 2026 г. 14:10"),
    "el": ("Από", "Στάλθηκε", "Προς", "Θέμα", "Δευτέρα, 2 Νοεμβρίου 2026 14:10"),
    "he": ("מאת", "נשלח", "אל", "נושא", "יום שני 02 נובמבר 2026 14:10"),
    "zh": ("发件人", "发送时间", "收件人", "主题", "2026年11月2日 14:10"),
    "ko": ("보낸 사람", "보낸 날짜", "받는 사람", "제목", "2026년 11월 2일 월요일 오후 2:10"),
}
_IPHONE = {
    "en": "Sent from my iPhone",
    "de": "Von meinem iPhone gesendet",
    "fr": "Envoyé de mon iPhone",
    "es": "Enviado desde mi iPhone",
    "pt": "Enviado do meu iPhone",
    "it": "Inviato da iPhone",
    "nl": "Verstuurd vanaf mijn iPhone",
    "ja": "iPhoneから送信",
    "pl": "Wysłane z iPhone’a",
    "sv": "Skickat från min iPhone",
    "da": "Sendt fra min iPhone",
    "no": "Sendt fra min iPhone",
    "fi": "Lähetetty iPhonesta",
    "ru": "Отправлено с iPhone",
    "zh": "发自我的iPhone",
    "ko": "나의 iPhone에서 보냄",
}
_SAMSUNG = {
    "en": ("Sent from my Galaxy", "-------- Original message --------"),
    "de": ("Von meinem/meiner Galaxy gesendet", "-------- Ursprüngliche Nachricht --------"),
    "fr": ("Envoyé depuis mon appareil Galaxy", "-------- Message d'origine --------"),
    "es": ("Enviado desde mi Galaxy", "-------- Mensaje original --------"),
    "pt": ("Enviado do meu Galaxy", "-------- Mensagem original --------"),
    "it": ("Inviato dal mio Galaxy", "-------- Messaggio originale --------"),
    "nl": ("Verzonden vanaf mijn Galaxy", "-------- Oorspronkelijk bericht --------"),
    "ja": ("Galaxyから送信", "-------- 元のメッセージ --------"),
}
_OUTLOOK_APP = {
    "en": "Get Outlook for iOS",
    "de": "Outlook für iOS beziehen",
    "fr": "Télécharger Outlook pour iOS",
    "es": "Obtener Outlook para iOS",
    "pt": "Obter o Outlook para iOS",
    "it": "Scarica Outlook per iOS",
    "nl": "Outlook voor iOS downloaden",
    "ja": "Outlook for iOSを入手",
}


# --- what clients make of our HTML -----------------------------------------------------------------------------------


class _AsText(HTMLParser):
    """HTML as a client's plain part shows it: links behind their words, bold between asterisks where it does so."""

    def __init__(self, *, bold: str, link: str) -> None:
        super().__init__()
        self.out: list[str] = []
        self.bold, self.link, self.href, self.silent = bold, link, "", 0

    def handle_starttag(self, tag, attrs):
        if tag in {"style", "title", "head"}:
            self.silent += 1
        elif tag == "br":
            self.out.append("\n")
        elif tag == "p":
            self.out.append("\n\n")
        elif tag in {"div", "tr", "table", "ul"}:
            self.out.append("\n")
        elif tag == "li":
            self.out.append("\n   - " if self.bold else "\n  *   ")
        elif tag == "td":
            self.out.append(" " if self.bold else "\n")
        elif tag == "b":
            self.out.append(self.bold)
        elif tag == "a":
            self.href = dict(attrs).get("href", "")

    def handle_endtag(self, tag):
        if tag in {"style", "title", "head"}:
            self.silent -= 1
        elif tag == "b":
            self.out.append(self.bold)
        elif tag == "a":
            self.out.append(self.link.format(self.href))
        elif tag in {"p", "div", "tr"}:
            self.out.append("\n")

    def handle_data(self, data):
        if not self.silent:
            self.out.append(data)


def as_text(html: str, *, bold: str = "*", link: str = " <{}>") -> str:
    """Return HTML as the text a client would quote."""
    parser = _AsText(bold=bold, link=link)
    parser.feed(html)
    lines = [line.rstrip() for line in "".join(parser.out).split("\n")]
    return "\n".join(line for line, above in zip(lines, ["", *lines], strict=False) if line or above).strip()


def prefixed(text: str, *, width: int = 0) -> str:
    """Quote with `> `, rewrapping long lines where the client does."""
    lines = text.split("\n")
    if width:
        lines = [piece for line in lines for piece in (textwrap.wrap(line, width) or [""])]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _body_of(html: str) -> str:
    start, stop = html.index("<body"), html.index("</body>")
    return html[html.index(">", start) + 1 : stop]


def _divs(text: str) -> str:
    return "".join(f"<div>{entities.escape(line, quote=False) or '<br>'}</div>" for line in text.split("\n"))


def _breaks(text: str) -> str:
    return "<br>".join(entities.escape(line, quote=False) for line in text.split("\n"))


def _escaped(text: str) -> str:
    return entities.escape(text, quote=False)


# --- the parts around an answer --------------------------------------------------------------------------------------


def _who(original: Original) -> str:
    return f"{original.sender} <{original.address}>"


def _linked(line: str, original: Original) -> str:
    """Return an attribution as HTML, the address a link."""
    address = _escaped(f"<{original.address}>")
    link = f'&lt;<a href="mailto:{original.address}">{original.address}</a>&gt;'
    return _escaped(line).replace(address, link)


def _with_company(answer: Answer, text: str, html: str) -> tuple[str, str]:
    """Put the company's banner above both parts and its disclaimer below, as gateways do."""
    if answer.banner:
        text = f"{answer.banner}\n\n{text}"
        html = f'<div style="background:#ffeb9c;border:1px solid">{_breaks(answer.banner)}</div><br>{html}'
    if answer.disclaimer:
        text = f"{text}\n\n{answer.disclaimer}\n"
        html = f'{html}<br><p style="font-size:8pt;color:gray">{_breaks(answer.disclaimer)}</p>'
    return text, html


def _typed(answer: Answer) -> str:
    return f"{answer.text}\n\n{answer.signature}" if answer.signature else answer.text


def _mail(original: Original, text: str, html: str = "", *, flowed: bool = False) -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = f"{original.reviewer} <{original.reviewer_address}>"
    mail["To"] = _who(original)
    mail["Subject"] = f"Re: {original.subject}"
    mail["Date"] = format_datetime(original.date)
    mail["Message-ID"] = "<reply-1@halyard.example>"
    mail["In-Reply-To"] = mail["References"] = original.message_id
    mail.set_content(text, cte="quoted-printable")
    if flowed:
        mail.set_param("format", "flowed")
    if html:
        mail.add_alternative(html, subtype="html", cte="quoted-printable")
    return mail.as_bytes()


# --- the clients -----------------------------------------------------------------------------------------------------


def gmail_web(original: Original, answer: Answer) -> bytes:
    line = GMAIL.get(answer.language, GMAIL["en"]).format(who=_who(original))
    wrapped = "\n".join(textwrap.wrap(line, 76, break_long_words=False, break_on_hyphens=False))
    text = f"{_typed(answer)}\n\n{wrapped}\n\n{prefixed(as_text(original.html), width=74)}\n"
    signature = (
        '<div><br clear="all"></div><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">'
        f'<div dir="ltr">{_breaks(answer.signature)}</div></div></div>'
        if answer.signature
        else ""
    )
    html = (
        f'<div dir="ltr">{_divs(answer.text)}</div>{signature}<br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">{_linked(line, original)}<br></div><blockquote class="gmail_quote"'
        ' style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
        f"{_body_of(original.html)}</blockquote></div>\n"
    )
    return _mail(original, *_with_company(answer, text, html))


def gmail_android(original: Original, answer: Answer) -> bytes:
    line = GMAIL.get(answer.language, GMAIL["en"]).format(who=_who(original))
    wrapped = "\n".join(textwrap.wrap(line, 70, break_long_words=False, break_on_hyphens=False))
    text = f"{_typed(answer)}\n\n{wrapped}\n\n{prefixed(as_text(original.html), width=74)}\n"
    html = (
        f'<div dir="auto">{_divs(_typed(answer))}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        f'{_linked(line, original)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc'
        f' solid;padding-left:1ex">{_body_of(original.html)}</blockquote></div>\n'
    )
    return _mail(original, *_with_company(answer, text, html))


def gmail_ios(original: Original, answer: Answer) -> bytes:
    line = GMAIL.get(answer.language, GMAIL["en"]).format(who=_who(original))
    text = f"{_typed(answer)}\n\n{line}\n\n{prefixed(original.text, width=76)}\n"
    html = (
        f'<div>{_divs(_typed(answer))}</div><div><br><div class="gmail_quote"><div dir="ltr">{_linked(line, original)}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{_body_of(original.html)}</blockquote></div></div>\n'
    )
    return _mail(original, *_with_company(answer, text, html))


def _outlook_head(original: Original, language: str) -> list[tuple[str, str]]:
    sent_from, sent, to, subject, date = OUTLOOK.get(language, OUTLOOK["en"])
    return [
        (sent_from, _who(original)),
        (sent, date),
        (to, f"{original.reviewer} <{original.reviewer_address}>"),
        (subject, original.subject),
    ]


def outlook_desktop(original: Original, answer: Answer) -> bytes:
    head = _outlook_head(original, answer.language)
    space = " " if answer.language == "fr" else ""
    text = (
        f"{_typed(answer)}\n\n"
        + "\n".join(f"{key}{space}: {value}" for key, value in head)
        + f"\n\n{as_text(original.html, bold='', link='<{}>')}\n"
    )
    lines = "".join(
        f"<p class=MsoNormal><span lang=EN-GB>{_escaped(line) or '&nbsp;'}<o:p></o:p></span></p>"
        for line in _typed(answer).split("\n")
    )
    rows = "<br>".join(f"<b>{key}{space}:</b> {_escaped(value)}" for key, value in head)
    html = (
        '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
        ' xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)">'
        "<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!--\np.MsoNormal"
        '{margin:0cm;font-size:11.0pt;}\n--></style></head><body lang=EN-GB link="#0563C1"><div class=WordSection1>'
        f"{lines}<p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;"
        f"padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>{rows}<o:p></o:p></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
        f"{_body_of(original.html)}</div></body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def outlook_web(original: Original, answer: Answer) -> bytes:
    head = _outlook_head(original, answer.language)
    text = (
        f"{_typed(answer)}\n________________________________\n"
        + "\n".join(f"{key}: {value}" for key, value in head)
        + f"\n\n{as_text(original.html, bold='', link='<{}>')}\n"
    )
    lines = "".join(
        f'<div class="elementToProof" style="font-family: Aptos, Calibri; font-size: 12pt;">{_escaped(line) or "<br>"}</div>'
        for line in answer.text.split("\n")
    )
    signature = f'<div id="Signature"><p>{_breaks(answer.signature)}</p></div>' if answer.signature else ""
    rows = "<br>".join(f"<b>{key}:</b> {_escaped(value)}" for key, value in head)
    body = _body_of(original.html).replace('class="', 'class="x_').replace('id="', 'id="x_')
    html = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css"'
        ' style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">'
        f'{lines}{signature}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">{rows}</font>'
        f"<div>&nbsp;</div></div><div>{body}</div></body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def outlook_mobile(original: Original, answer: Answer) -> bytes:
    head = _outlook_head(original, answer.language)
    app = _OUTLOOK_APP.get(answer.language, _OUTLOOK_APP["en"])
    text = (
        f"{_typed(answer)}\n\n{app}<https://aka.ms/o0ukef>\n________________________________\n"
        + "\n".join(f"{key}: {value}" for key, value in head)
        + f"\n\n{as_text(original.html, bold='', link='<{}>')}\n"
    )
    rows = "<br>".join(f"<b>{key}:</b> {_escaped(value)}" for key, value in head)
    html = (
        f'<html><head></head><body><div dir="auto">{_divs(_typed(answer))}</div><div><br></div>'
        f'<div id="ms-outlook-mobile-signature"><div></div>{_escaped(app).replace("Outlook", "<a href=https://aka.ms/o0ukef>Outlook</a>")}'
        f'</div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">{rows}</font>'
        f"<div>&nbsp;</div></div>{_body_of(original.html)}</body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def apple_mail(original: Original, answer: Answer) -> bytes:
    line = APPLE.get(answer.language, APPLE["en"]).format(who=_who(original))
    text = f"{_typed(answer)}\n\n> {line}\n> \n{prefixed(original.text)}\n"
    html = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body'
        ' style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">'
        f'{_breaks(answer.text)}<br id="lineBreakAtBeginningOfMessage">'
        + (f"<div><br><div>{_divs(answer.signature)}</div></div>" if answer.signature else "")
        + f'<div><br><blockquote type="cite"><div>{_linked(line, original)}</div><br class="Apple-interchange-newline">'
        f"<div>{_body_of(original.html)}</div></blockquote></div><br></body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def iphone_mail(original: Original, answer: Answer) -> bytes:
    line = APPLE.get(answer.language, APPLE["en"]).format(who=_who(original))
    device = _IPHONE.get(answer.language, _IPHONE["en"])
    text = f"{_typed(answer)}\n\n{device}\n\n> {line}\n> \n{prefixed(original.text)}\n"
    html = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">'
        f'{_divs(_typed(answer))}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">{device}</div><div dir="ltr"><br>'
        f'<blockquote type="cite">{_linked(line, original)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">'
        f"\ufeff{_body_of(original.html)}</div></blockquote></body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def thunderbird_html(original: Original, answer: Answer) -> bytes:
    line = THUNDERBIRD.get(answer.language, THUNDERBIRD["en"]).format(name=original.sender)
    text = f"{_typed(answer)}\n\n{line}\n{prefixed(as_text(original.html), width=72)}\n"
    signature = f'<div class="moz-signature">{_breaks(answer.signature)}</div>' if answer.signature else ""
    html = (
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>'
        + "".join(f"<p>{_escaped(line) or '<br>'}</p>" for line in answer.text.split("\n"))
        + f'{signature}<p></p><div class="moz-cite-prefix">{_escaped(line)}<br></div>'
        f'<blockquote type="cite" cite="mid:1.request@signoff.example">{_body_of(original.html)}</blockquote>'
        "<br></body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def thunderbird_plain(original: Original, answer: Answer) -> bytes:
    line = THUNDERBIRD.get(answer.language, THUNDERBIRD["en"]).format(name=original.sender)
    text = f"{line}\n{prefixed(original.text)}\n\n{_typed(answer)}\n"
    text, _ = _with_company(answer, text, "")
    return _mail(original, text, flowed=True)


def yahoo(original: Original, answer: Answer) -> bytes:
    when = {"de": "Am Montag, 2. November 2026 um 14:10:22 MEZ hat {who} Folgendes geschrieben:"}
    other = "On Monday, November 2, 2026 at 02:10:22 PM GMT, {who} wrote:"
    line = when.get(answer.language, other).format(who=_who(original))
    text = f" {_typed(answer)}\n\n    {line}  \n \n {as_text(original.html, bold='', link='')}\n  "
    lines = "".join(
        f"<div dir=ltr data-setdir=false>{_escaped(row) or '<br>'}</div>" for row in _typed(answer).split("\n")
    )
    html = (
        '<html><head></head><body><div class="ydp1f2e3d4cyahoo-style-wrap" style="font-size:13px;"><div></div>'
        f'{lines}<div><br></div></div><div id="ydp1f2e3d4cyahoo_quoted_6612345678" class="ydp1f2e3d4cyahoo_quoted">'
        f'<div style="font-family:Helvetica Neue;color:#26282a;"><div>{_escaped(line)}</div><div><br></div><div><br></div>'
        f'<div><div id="ydp1f2e3d4cyiv123"><div>{_body_of(original.html)}</div></div></div></div></div></body></html>'
    )
    return _mail(original, *_with_company(answer, text, html))


def proton(original: Original, answer: Answer) -> bytes:
    line = f"On Monday, November 2nd, 2026 at 14:10, {_who(original)} wrote:"
    device = "Sent with [Proton Mail](https://proton.me/mail/home) secure email."
    text = f"{_typed(answer)}\n\n{device}\n\n{line}\n\n{prefixed(as_text(original.html), width=0)}\n"
    html = (
        f'<div style="font-family: Arial, sans-serif; font-size: 14px;">{_breaks(_typed(answer))}</div><div><br></div>'
        '<div class="protonmail_signature_block"><div class="protonmail_signature_block-user protonmail_signature_block-empty">'
        '</div><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/mail/home">Proton Mail</a>'
        f' secure email. </div></div><br><div class="protonmail_quote">{_escaped(line)}<br><br>'
        f'<blockquote class="protonmail_quote" type="cite">{_body_of(original.html)}</blockquote><br></div>'
    )
    return _mail(original, *_with_company(answer, text, html))


def fastmail(original: Original, answer: Answer) -> bytes:
    line = f"On Mon, 2 Nov 2026, at 2:10 PM, {original.sender} wrote:"
    text = f"{_typed(answer)}\n\n{line}\n{prefixed(original.text)}\n"
    html = (
        '<!DOCTYPE html><html><head><title></title><style type="text/css">p.MsoNormal{margin:0}</style></head><body>'
        f'{_divs(_typed(answer))}<div><br></div><div>{_escaped(line)}</div><blockquote type="cite" id="qt" style="">'
        f"{_body_of(original.html)}</blockquote><div><br></div></body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def samsung(original: Original, answer: Answer) -> bytes:
    device, separator = _SAMSUNG.get(answer.language, _SAMSUNG["en"])
    sent_from, sent, to, subject, _ = OUTLOOK.get(answer.language, OUTLOOK["en"])
    head = [
        f"{sent_from}: {_who(original)} ",
        f"{sent}: 02/11/2026  14:10  (GMT+00:00) ",
        f"{to}: {original.reviewer_address} ",
        f"{subject}: {original.subject} ",
    ]
    text = (
        f"{_typed(answer)}\n\n{device}\n{separator}" + "".join(head) + f"\n{as_text(original.html, bold='', link='')}\n"
    )
    html = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body dir="auto">'
        f'<div dir="auto">{_breaks(_typed(answer))}</div><div><br></div><div><br></div><div><br></div>'
        f'<div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">{_escaped(device)}</div>'
        f'</div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>{separator}</div>'
        + "".join(f"<div>{_escaped(row)}</div>" for row in head)
        + f"<div><br></div></div>{_body_of(original.html)}</body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def notes(original: Original, answer: Answer) -> bytes:
    text = (
        f"{_typed(answer)}\n\n\n\nFrom:   {_who(original)}\nTo:     {original.reviewer_address}\n"
        f"Date:   02/11/2026 14:10\nSubject:        {original.subject}\n\n\n\n{as_text(original.html, bold='', link='')}\n"
    )
    rows = "".join(
        f'<tr valign=top><td><font size=1 color=#5f5f5f face="sans-serif">{key}: &nbsp; &nbsp;</font><td><font size=1>{_escaped(value)}</font>'
        for key, value in [
            ("From", _who(original)),
            ("To", original.reviewer_address),
            ("Date", "02/11/2026 14:10"),
            ("Subject", original.subject),
        ]
    )
    html = (
        f'<span style=" font-size:10pt;font-family:sans-serif">{_breaks(_typed(answer))}</span><br><br><br><br>'
        f"<table width=100%>{rows}</table><br><hr noshade><br><br><br>{_body_of(original.html)}<br>"
    )
    return _mail(original, *_with_company(answer, text, html))


def zimbra(original: Original, answer: Answer) -> bytes:
    sent_from, sent, to, subject, date = OUTLOOK.get(answer.language, OUTLOOK["en"])
    text = (
        f'{_typed(answer)}\n\n\n{sent_from}: "{original.sender}" <{original.address}>\n{to}: {original.reviewer_address}\n'
        f"{sent}: {date}\n{subject}: {original.subject}\n\n{original.text}\n"
    )
    html = (
        f'<html><body><div style="font-family: arial; font-size: 12pt; color: #000000">{_divs(_typed(answer))}<div><br></div>'
        f'<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>{sent_from}: </b>"{original.sender}" &lt;'
        f"{original.address}&gt;<br><b>{to}: </b>{original.reviewer_address}<br><b>{sent}: </b>{date}<br><b>{subject}: </b>"
        f'{_escaped(original.subject)}<br></div><div><br></div><div data-marker="__QUOTED_TEXT__">{_body_of(original.html)}</div>'
        "</div></body></html>"
    )
    return _mail(original, *_with_company(answer, text, html))


def mutt_bottom(original: Original, answer: Answer) -> bytes:
    line = f"On Mon, Nov 02, 2026 at 02:10:00PM +0000, {original.sender} wrote:"
    text = f"{line}\n{prefixed(original.text)}\n\n{_typed(answer)}\n"
    return _mail(original, _with_company(answer, text, "")[0])


def plain_unmarked(original: Original, answer: Answer) -> bytes:
    """A client that quotes without any mark, behind a separator."""
    head = "\n".join(f"{key}: {value}" for key, value in _outlook_head(original, answer.language))
    text = f"{_typed(answer)}\n\n-----Original Message-----\n{head}\n\n{original.text}\n"
    return _mail(original, _with_company(answer, text, "")[0])


def mailto_button(original: Original, answer: Answer) -> bytes:
    """A new mail from a button: no quote at all."""
    text, html = _with_company(answer, f"{_typed(answer)}\n", f'<div dir="ltr">{_divs(_typed(answer))}</div>')
    return _mail(original, text, html)


Shape = Callable[[Original, Answer], bytes]
SHAPES: dict[str, Shape] = {
    shape.__name__: shape
    for shape in (
        gmail_web,
        gmail_android,
        gmail_ios,
        outlook_desktop,
        outlook_web,
        outlook_mobile,
        apple_mail,
        iphone_mail,
        thunderbird_html,
        thunderbird_plain,
        yahoo,
        proton,
        fastmail,
        samsung,
        notes,
        zimbra,
        mutt_bottom,
        plain_unmarked,
        mailto_button,
    )
}
LANGUAGES = tuple(sorted({*GMAIL, *APPLE, *OUTLOOK, *THUNDERBIRD}))


# --- answers between the lines ---------------------------------------------------------------------------------------


def interleaved(original: Original, remarks: dict[str, str], language: str = "en") -> bytes:
    """Type each remark below the quoted line that begins with its key, as people do in plain text."""
    line = GMAIL[language].format(who=_who(original))
    out = [line, ""]
    for quoted in original.text.split("\n"):
        out.extend(f"> {piece}".rstrip() for piece in (textwrap.wrap(quoted, 74) or [""]))
        out.extend(f"\n{words}\n" for start, words in remarks.items() if quoted.strip().startswith(start))
    return _mail(original, "\n".join(out))


def interleaved_gmail(original: Original, remarks: dict[str, str]) -> bytes:
    """The same in Gmail on the web, which splits its quote around each remark."""
    line = GMAIL["en"].format(who=_who(original))
    body = _body_of(original.html)
    text = prefixed(as_text(original.html), width=74)
    for start, words in remarks.items():
        at = body.index(start)
        at = body.index("</", at)
        body = f'{body[:at]}</blockquote><div>{_escaped(words)}</div><blockquote class="gmail_quote">{body[at:]}'
        quoted = text.index("\n", text.index(start[:30]))
        text = f"{text[:quoted]}\n\n{words}\n\n{text[quoted + 1 :]}"
    html = (
        f'<div dir="ltr"><br></div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{_linked(line, original)}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{body}</blockquote></div>'
    )
    return _mail(original, f"{line}\n\n{text}\n", html)


def inline_outlook(original: Original, remarks: dict[str, str]) -> bytes:
    """Answers typed into Outlook's unmarked quote, "see below"."""
    head = "\n".join(f"{key}: {value}" for key, value in _outlook_head(original, "en"))
    out = ["See my comments below.", "", head, ""]
    for quoted in original.text.split("\n"):
        out.append(quoted)
        out.extend(words for start, words in remarks.items() if quoted.strip().startswith(start))
    return _mail(original, "\n".join(out))

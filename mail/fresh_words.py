"""The language of mail clients: what their programs write around a person's words, in some thirty languages.

Only tables stand here, and the small functions that turn them into linear patterns. Words a client prints (who wrote
when, header names, "sent from my …") and words a company's mail gateway prints (banners, disclaimers) belong here;
which line they condemn is decided in `fresh_quote` and `fresh_signature`. All entries are lower case.
"""

import re


def _listed(words: str) -> tuple[str, ...]:
    """Return the comma-separated words, folded as `fresh_lines.folded` does."""
    return tuple(w.strip() for w in words.casefold().split(",") if w.strip())


def _any_of(words: str) -> str:
    """Return an alternation of the comma-separated words, longest first so that none hides another."""
    return "|".join(re.escape(w) for w in sorted(set(_listed(words)), key=len, reverse=True))


class Speech:
    """Words of many languages, looked up whole; those of scripts without spaces as pieces of the text."""

    def __init__(self, words: str, pieces: str) -> None:
        self.words = frozenset(_listed(words))
        self.pieces = _listed(pieces)

    def within(self, plain: str) -> bool:
        """Say whether a folded text holds one of them."""
        return not self.words.isdisjoint(_WORDS.findall(plain)) or (
            not plain.isascii() and any(piece in plain for piece in self.pieces)
        )


class Phrases:
    """Phrases looked up anywhere in a folded text."""

    def __init__(self, phrases: str) -> None:
        self.phrases = _listed(phrases)

    def count(self, plain: str) -> int:
        """Return how many different phrases a text holds."""
        return sum(phrase in plain for phrase in self.phrases)


_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)?")

# The verb of "On Monday Ann wrote:", as Gmail, Apple Mail, Thunderbird, Yahoo, Proton, mutt and K-9 print it.
WROTE = Speech(
    words="bertulis, ecrit, escreveu, escribio, escribiu, escribió, escrit,"
    " escriure, geschreven, geschrieben, kirjoitti, kirjutas, menulis,"
    " napisal, napisala, napisao, napisał, napisała, napsal, napsala,"
    " napísal, napísala, parašė, pisal, pisze, píše, raksta, rakstīja,"
    " rašė, schreef, schrieb, scris, scritto, scrive, sent, skreiv,"
    " skrev, skrevet, skrifaði, viết, writes, wrote, yazdı, écrit, írta,"
    " έγραψαν, έγραψε, написа, написав, написал, написала, написао, пише,"
    " пишет",
    pieces="写道, 写到, 來信, 寫道, のメール, は書きました, さんは書き, 님이 작성, 님이 씀,"
    " 작성:, 작성함, เขียนว่า, เขียน:, כתב, كتب, نوشت",
)
# The word such a line opens with, before the date: "On", "Am", "Le", …
LEAD = re.compile(
    r"(?:[-*_>\s]{0,12})(?:"
    + _any_of(
        "on, am, le, el, il, il giorno, em, no dia, a, op, den, på, w dniu, dnia, dne, dňa, u,"
        " dana, ngày, vào, pada, tanggal, kl, kun,"
        "в, у, на, στις, la, pe data de, în, 在, 于, 於, בתאריך, ב, في, بتاريخ, i, il dia, le jour,"
        " o dia, dia, 2, เมื่อ"
    )
    + r")(?:\s|(?=\d))"
)

_KEYS = {
    "from": "from, von, de, da, van, fra, från, fran, od, lähettäjä, feladó, kimden, gönderen,"
    " expéditeur, remitente, mittente, afzender,"
    "avsändare, avsender, odesílatel, nadawca, de la, expeditor, от, від, from/von, από, מאת,"
    " من, 发件人, 寄件人, 寄件者, 差出人, 送信者, 보낸 사람, 보낸사람,"
    "발신, từ, người gửi, dari, จาก, šalje, šaljatelj, kellelt, nuo, no, remetente, emisor,"
    " absender, de/from, od koga, pošiljatelj, выслал",
    "date": "date, sent, datum, gesendet, gesendet am, envoyé, envoye, envoyé le, date d'envoi,"
    " enviado, enviado el, enviada, enviado em,"
    "enviada em, enviado a, fecha, data, inviato, data invio, inviata, verzonden, sendt,"
    " dato, skickat, skickad, lähetetty, päiväys, päivämäärä,"
    "wysłano, wysłany, wysłane, data wysłania, odesláno, odoslané, dátum, elküldve, küldve,"
    " küldés dátuma, trimis, trimisă, gönderildi, gönderilme tarihi, tarih,"
    "отправлено, дата, отправлен, надіслано, послано, изпратено, στάλθηκε, ημερομηνία,"
    " εστάλη, נשלח, תאריך, التاريخ, تاريخ الإرسال, تم الإرسال, أُرسلت, 发送时间, 日期,"
    "寄件日期, 傳送時間, 送信日時, 日時, 日付, 送信, 보낸 날짜, 날짜, 일시, đã gửi, ngày,"
    " đã gởi, dikirim, tanggal,"
    " ส่ง, วันที่, poslano, saadetud, išsiųsta, nosūtīts, enviat",
    "to": "to, an, à, a, para, per, aan, til, till, do, komu, vastaanottaja, címzett, kime, alıcı,"
    " către, catre, destinataire, destinatario, destinatari,"
    "empfänger, кому, до, προς, אל, إلى, الى, 收件人, 收件者, 宛先, 받는 사람, 받는사람, 수신, tới, đến,"
    " người nhận, kepada, ถึง, za, kellele, kam, kas, prima, mottaker, modtager, ontvanger",
    "cc": "cc, kopie, kopi, kopia, copie, copia, cópia, kópia, másolatot kap, bilgi, dw,"
    " do wiadomości, копия, копія, κοιν, κοινοποίηση, עותק, נسخة, نسخة, 抄送, 副本, 참조, bcc, cci,"
    " cco, ccn,"
    "sv, kopia till, kopio, tembusan, สำเนา",
    "subject": "subject, betreff, betr, objet, asunto, assunto, oggetto, onderwerp, emne, ämne, aihe,"
    " temat, předmět, predmet, tárgy, konu, subiect, тема,"
    "относно, θέμα, נושא, الموضوع, موضوع, 主题, 主旨, 件名, 제목, chủ đề, tiêu đề, subjek, perihal,"
    " เรื่อง, zadeva, teema, assumpte, efni",
    "reply-to": "reply-to, antwort an, répondre à, responder a, responder para, rispondi a, antwoord aan,"
    " svar til, svar till, ответить, reply to, importance, wichtigkeit,"
    "priorité, importancia, prioridade, attachments, anlagen, pièces jointes, datos adjuntos,"
    " anexos, allegati, bijlagen, mailed-by",
}
# Header names as clients print them above an unmarked quote -> what the header is.
HEADER_KEYS: dict[str, str] = {key: kind for kind, keys in _KEYS.items() for key in _listed(keys)}

_ORIGINAL = _any_of(
    "original message, original-nachricht, originalnachricht, original nachricht,"
    " ursprüngliche nachricht, ursprungliche nachricht, original email, original e-mail,"
    "original mail, reply message, message d'origine, message d’origine, message original,"
    " message initial, mensaje original, mensagem original, missatge original,"
    "messaggio originale, messaggio inoltrato, oorspronkelijk bericht, originele bericht,"
    " oprindelig meddelelse, original meddelelse, opprinnelig melding, opprinnelig beskjed,"
    " originalmeddelande,"
    "ursprungligt meddelande, alkuperäinen viesti, wiadomość oryginalna,"
    " oryginalna wiadomość, wiadomość pierwotna, původní zpráva, původní e-mail,"
    " pôvodná správa,"
    "eredeti üzenet, orijinal mesaj, özgün ileti, mesaj original, mesajul original,"
    " исходное сообщение, оригинальное сообщение, пересылаемое сообщение,"
    " оригінальне повідомлення, вихідне повідомлення, оригинално съобщение,"
    "αρχικό μήνυμα, αρχείο μήνυμα, הודעה מקורית, الرسالة الأصلية, رسالة أصلية, 原始邮件, 原邮件,"
    " 邮件原件, 原始郵件, 原始訊息, 元のメッセージ, オリジナルメッセージ, 원본 메시지, 원본 메일,"
    "tin nhắn gốc, thư gốc,"
    " pesan asli, ข้อความต้นฉบับ, izvorna poruka, izvirno sporočilo,"
    "forwarded message, forwarded email, weitergeleitete nachricht, message transféré,"
    " message transfere, mensaje reenviado, mensagem encaminhada,"
    "doorgestuurd bericht, videresendt meddelelse, videresendt melding,"
    " vidarebefordrat meddelande, przekazana wiadomość, wiadomość przekazana,"
    " přeposlaná zpráva,"
    "továbbított üzenet, mesaj redirecționat, пересланное сообщение, переслане повідомлення,"
    " 转发的邮件, 转发邮件, 轉寄郵件, 転送されたメッセージ, 전달된 메시지, iletilen mesaj,"
    "original, original appointment,"
    " original-mail"
)
# "-----Original Message-----" and "-------- Ursprüngliche Nachricht --------Von: …" and "Begin forwarded message:".
SEPARATOR = re.compile(rf"\s{{0,8}}[-_=*–—]{{2,80}}+\s{{0,4}}(?:{_ORIGINAL})\s{{0,4}}:?\s{{0,4}}(?:[-_=*–—]{{2,}}|$)")
FORWARD = re.compile(
    r"(?:"
    + _any_of(
        "begin forwarded message, anfang der weitergeleiteten nachricht,"
        " début du message réexpédié, début du message transféré, inicio del mensaje reenviado,"
        "início da mensagem reencaminhada, início da mensagem encaminhada,"
        " inizio messaggio inoltrato, begin doorgestuurd bericht, start på videresendt besked,"
        " vidarebefordrat brev,"
        "videresendt melding, 转发的邮件, 開始轉寄郵件, 転送されたメッセージ"
    )
    + r")\s{0,3}[:：]"
)

# A whole line a device or app adds on its own: "Sent from my iPhone", "Get Outlook for iOS".
_DEVICE_OPENING = _any_of(
    "sent from, sent via, sent with, sent by, sent using, sent on the go, get outlook,"
    " get outlook for, von meinem, von meiner, gesendet von, gesendet mit, gesendet über,"
    " gesendet aus, versendet mit,"
    "diese nachricht wurde von meinem, holen sie sich outlook, outlook für, envoyé de mon,"
    " envoyé depuis, envoyé à partir, envoyé avec, envoyé par, obtenez outlook,"
    " télécharger outlook, enviado desde, enviado de, enviado do, enviado con,"
    "enviado a partir, enviado com, enviado através, enviado pelo, enviada do,"
    " obtener outlook, obter o outlook, obtenha o outlook, inviato da, inviato dal,"
    " inviato con, inviata da, ottieni outlook, scarica outlook, verzonden vanaf,"
    "verzonden met, verzonden via, verstuurd vanaf, verstuurd met, outlook voor,"
    " download outlook, sendt fra, sendt med, hent outlook, få outlook, skickat från,"
    " skickad från, skickat med, hämta outlook, skaffa outlook, lähetetty, hanki outlook,"
    "wysłane z, wysłano z, wysłano przy, wysłane przy, pobierz outlook, pobierz aplikację,"
    " odesláno z, odesláno ze, získejte outlook, stáhnout outlook, odoslané z, poslané z,"
    " küldve az, iphone-ról küldve,"
    "trimis de pe, trimis din, trimis de, obțineți outlook, отправлено с, отправлено из,"
    " отправлено от, отправлено через, скачать outlook, получить outlook, надіслано з,"
    " відправлено з, изпратено от, στάλθηκε από, εστάλη από, αποστολή από,"
    "נשלח מה, נשלח מ, קבל את outlook, أُرسلت من, ارسلت من, أرسل من, مرسل من,"
    " الحصول على outlook, 发自我的, 发自, 從我的, 寄自, 傳送自, 获取, 取得,"
    " iphoneから送信, iphone から送信, 나의 iphone,"
    " 내 iphone, gửi từ, được gửi từ, dikirim dari,"
    "ส่งจาก, poslano s, poslano z, poslano iz, išsiųsta iš, saadetud minu, nosūtīts no,"
    " enviat des, enviat del, android için, ios için, this message was sent from my,"
    " brevet skickades från, von unterwegs"
)
_DEVICE_NAME = _any_of(
    "iphone, ipad, ipod, ios, android, blackberry, samsung, galaxy, huawei, xiaomi, oneplus,"
    " nokia, windows phone, windows, mobile, mobil, smartphone, phone, handy, mobiltelefon,"
    " tablet,"
    "outlook, yahoo, gmx, web.de, aol, gmail, proton, protonmail, k-9, mail app, app,"
    " thunderbird, typeapp, spark, bluemail, airmail, nine, telefon, téléphone, teléfono,"
    " celular, dispositivo, appareil, telefono, telefoon,"
    "mobiel, puhelin, telefonu, телефон, телефона, смартфон, почты, yandex, mail.ru, sparrow,"
    " superhuman, hey, fastmail, zoho, polymail, mailbird, spike, canary, newton, mac,"
    " macbook, watch, 手机, 手機, mail"
)
# Suffix languages put the device first: "iPhoneから送信", "Az iPhone-omról küldve", "iPhone'umdan gönderildi".
_DEVICE_ENDING = _any_of(
    "から送信, を取得, を入手, から送信されました, 에서 보냄, 에서 보냈습니다, küldve, gönderildi,"
    " yollandı, gesendet, edinin,"
    " versendet, gesendet., verstuurd, lähetetty, 傳送, 发送, 的 outlook, 版 outlook,"
    " outlook beszerzése, のメールから送信"
)
DEVICE = re.compile(
    rf"\W{{0,4}}(?:(?:{_DEVICE_OPENING})(?=[^a-z]|$)[^,!?]{{0,60}}(?:{_DEVICE_NAME})[^,!?]{{0,60}}"
    r"|yahoo mail: search, organi[sz]e, conquer"
    rf"|sent from my \w{{1,20}}(?: \w{{1,20}}){{0,4}}\W{{0,3}}"
    rf"|.{{0,24}}(?:{_DEVICE_NAME}).{{0,24}}(?:{_DEVICE_ENDING})\W{{0,4}})$"
)

# A whole line that ends a letter. What follows must look like a name or an address block to be cut with it.
CLOSING = re.compile(
    r"\W{0,3}(?:"
    + _any_of(
        "regards, kind regards, best regards, warm regards, warmest regards, many regards,"
        " with regards, with kind regards, with best regards, rgds, brgds, best, all the best,"
        " all best, best wishes,"
        "kindest regards, kindest, warmly, cheers, cheerio, thanks, thank you, thanks a lot,"
        " many thanks, thanks again, thanks so much, thank you very much, thanks and regards,"
        " thanks & regards, thanks and best regards, thx, ty, sincerely, yours sincerely,"
        " sincerely yours,"
        "yours, yours truly, yours faithfully, faithfully, respectfully, cordially, br, b.r, bw,"
        " kr, vr, take care, ta,"
        "gruß, gruss, grüße, gruesse, grüsse, viele grüße, viele grüsse, viele gruesse,"
        " liebe grüße, liebe grüsse, beste grüße, beste grüsse, besten gruß, besten gruss,"
        " schöne grüße, schöne grüsse, herzliche grüße, herzliche grüsse,"
        "freundliche grüße, freundliche grüsse, freundlicher gruß, mit freundlichen grüßen,"
        " mit freundlichen grüssen, mit freundlichen gruessen, mit freundlichem gruß,"
        " mit freundlichem gruss, mit besten grüßen, mit bestem gruß, mit herzlichen grüßen,"
        "mfg, lg, vg, bg, danke, vielen dank, danke und gruß, danke und viele grüße,"
        " vielen dank und viele grüße, besten dank, hochachtungsvoll, herzlichst,"
        " gruß aus berlin,"
        "cordialement, bien cordialement, très cordialement, cdlt, cdt, bien à vous, bien à toi,"
        " salutations, meilleures salutations, sincères salutations, salutations distinguées,"
        " sincèrement, merci, merci d'avance, merci beaucoup, amicalement, bonne journée,"
        " bonne soirée, bonne réception, respectueusement,"
        "saludos, un saludo, saludos cordiales, cordiales saludos, un cordial saludo,"
        " atentamente, atte, muchas gracias, gracias, un abrazo, abrazos,"
        " reciba un cordial saludo,"
        "atenciosamente, cumprimentos, com os melhores cumprimentos, melhores cumprimentos,"
        " cordialmente, abraços, abraço, att, obrigado, obrigada, muito obrigado, muito obrigada,"
        " grato, grata, saudações,"
        "cordiali saluti, distinti saluti, saluti, un saluto, un caro saluto, cari saluti,"
        " buona giornata, grazie, grazie mille, in fede,"
        "met vriendelijke groet, met vriendelijke groeten, vriendelijke groet,"
        " vriendelijke groeten, groet, groeten, groetjes, hartelijke groet, hartelijke groeten,"
        " mvg, bedankt, dank, alvast bedankt, dank je, dank u,"
        "venlig hilsen, med venlig hilsen, mange hilsner, bedste hilsner, hilsen, kærlig hilsen,"
        " de bedste hilsner, vh, mvh, kh, tak, på forhånd tak, vennlig hilsen,"
        " med vennlig hilsen, beste hilsen, med hilsen, takk,"
        "vänliga hälsningar, med vänliga hälsningar, med vänlig hälsning, vänligen, hälsningar,"
        " bästa hälsningar, tack, tack på förhand, hälsning,"
        "terveisin, ystävällisin terveisin, parhain terveisin, terveiset, kiitos, kiittäen, yt, t,"
        "pozdrawiam, z poważaniem, z powazaniem, z wyrazami szacunku, serdecznie pozdrawiam,"
        " pozdrowienia, dziękuję, dzięki, s pozdravem, s přáním hezkého dne, děkuji, díky,"
        " s pozdravom, ďakujem, lp, lep pozdrav, srdačan pozdrav, pozdrav, lijep pozdrav, hvala,"
        "üdvözlettel, tisztelettel, üdv, köszönettel, köszönöm, cu stimă, cu respect, o zi bună,"
        " mulțumesc, mulțumesc frumos, saygılarımla, saygılarımızla, iyi çalışmalar, teşekkürler,"
        " selamlar, teşekkür ederim,"
        "с уважением, с наилучшими пожеланиями, спасибо, всего доброго, з повагою, дякую, щиро,"
        " с уважение, поздрави, благодаря, με εκτίμηση, φιλικά, χαιρετισμούς, ευχαριστώ,"
        "בברכה, תודה, בכבוד רב, مع التحية, مع خالص التحية, تحياتي, شكرا, مع أطيب التحيات, 此致, 敬礼,"
        " 祝好, 谢谢, 謝謝, 敬上, よろしくお願いします, よろしくお願いいたします,"
        " 以上、よろしくお願いいたします, 以上、よろしくお願いします, 宜しくお願いします,"
        " 宜しくお願い致します, よろしくお願い致します, 以上, 敬具,"
        "감사합니다, 고맙습니다, 드림, trân trọng, cảm ơn, thân mến, salam, hormat saya, terima kasih,"
        " ขอบคุณ, ขอบคุณครับ, ขอบคุณค่ะ, atentament, salutacions, gràcies, lugupidamisega,"
        " pagarbiai, ar cieņu"
    )
    + r")\W{0,6}(?:(?:from|aus|de|vom|von|fra)\s\w{2,16}(?:\s\w{2,16})?)?\W{0,6}$"
)

# Words of somebody who still speaks about the text. A "signature" that holds one is not cut: it may be an objection.
SPEECH = Speech(
    words="i, i'm, i'd, i'll, not, don't, doesn't, isn't, can't, cannot, won't,"
    " never, nope, but, however, except, unless, until, before, wait, hold,"
    " stop, halt, object, objection, objections, reject, rejected, refuse,"
    " suggest, change, replace, delete, remove, wrong, incorrect, false,"
    " approve, approved, ok, okay, yes, lgtm, undo, delegate, eta, minutes,"
    " ps, pps, should, must, instead, if, why, wording, sentence,"
    " paragraph, revision, also, actually, what, ich, nicht, kein, keine,"
    " aber, warte, warten, stopp, einspruch, ablehnen, ablehnung, ändern,"
    " falsch, freigeben, freigabe, genehmigt, einverstanden, nein, ja,"
    " bitte, jedoch, sondern, erst, wenn, je, ne, pas, mais, attendre,"
    " attendez, arrêtez, refusé, refuser, modifier, changer, faux,"
    " approuvé, approuve, j'approuve, oui, non, si, sauf, erreur, yo, pero,"
    " espera, espere, objeción, objeto, rechazo, cambiar, incorrecto,"
    " aprobado, apruebo, sí, quizás, excepto, salvo, eu, não, nao, mas,"
    " aguarde, objeção, rejeito, alterar, errado, aprovado, aprovo, sim,"
    " exceto, io, ma, aspetta, aspettate, obiezione, rifiuto, cambiare,"
    " sbagliato, approvo, approvato, tranne, ik, niet, geen, maar, wacht,"
    " bezwaar, afgewezen, wijzigen, fout, akkoord, goedgekeurd, nee, jeg,"
    " jag, ikke, inte, men, vent, vänta, godkendt, godkänt, godkänd,"
    " godkjent, nej, nei, minä, ei, mutta, odota, hyväksyn, nie, ale,"
    " czekaj, sprzeciw, zatwierdzam, tak, не, но, нет, да, я, подождите,"
    " против, одобряю, одобрено, стоп, ahead, ship",
    pieces="ではない, 承認, 反対, 却下, 変更, ません, ないで, 不同意, 同意, 批准, 不要, 反对, 不行,"
    " 停止, 승인, 반대, 아니",
)

# Phrases a mail gateway puts above or below a mail from outside; one is enough.
BANNER = Phrases(
    "originated from outside, originated outside, originates from outside,"
    " originates outside, came from outside, comes from outside, sent from outside,"
    " received from outside, is from outside, from an external source,"
    " from an external sender, from an external email, external sender,"
    " this is an external email, this is an external mail,"
    "external email:, external mail:, email from external, outside of your organization,"
    " outside of the organization, outside your organization, outside the organization,"
    " outside of your organisation, outside of the organisation, outside your organisation,"
    " outside the organisation, outside the company, outside our organization,"
    " outside our organisation, outside of our,"
    "don't often get email from, don’t often get email from, learn why this is important,"
    " do not click links or open, do not click on links, do not click any links,"
    " this sender is outside, message came from outside,"
    "diese e-mail kommt von extern, diese e-mail stammt von einem externen,"
    " diese e-mail wurde von extern, diese nachricht stammt von, externer absender,"
    " externe e-mail, von außerhalb der organisation, von außerhalb ihrer organisation,"
    " von ausserhalb, außerhalb des unternehmens, sie erhalten nicht oft,"
    " sie erhalten nicht häufig,"
    "expéditeur externe, email externe, e-mail externe, message externe,"
    " provient de l'extérieur, provient de l’extérieur, provient d'un expéditeur,"
    " provient d’un expéditeur, en dehors de l'organisation, en dehors de votre organisation,"
    " vous n’obtenez pas souvent, vous ne recevez pas souvent,"
    "remitente externo, correo externo, se originó fuera, proviene de fuera,"
    " fuera de la organización, fuera de su organización, no suele recibir correo,"
    " e-mail externo, remetente externo, originado fora, de fora da organização,"
    " fora da organização, você não recebe com frequência, não costuma receber,"
    "mittente esterno, email esterna, e-mail esterna, proviene dall'esterno,"
    " proviene dall’esterno, esterna all'organizzazione, non si riceve spesso,"
    " non ricevi spesso, externe afzender, van buiten de organisatie,"
    " van buiten onze organisatie, buiten uw organisatie, u ontvangt niet vaak,"
    " ekstern afsender, uden for organisationen, extern avsändare, utanför organisationen,"
    " utenfor organisasjonen,"
    "nadawca zewnętrzny, wiadomość zewnętrzna, spoza organizacji, externí odesílatel,"
    " mimo organizaci, внешний отправитель, внешнее письмо, из-за пределов организации,"
    " 社外からのメール, 外部からのメール, 外部送信者, 组织外部, 外部邮件, 外部发件人, 외부에서 발송, 외부 메일"
)
BANNER_OPENING = re.compile(
    r"\W{0,6}(?:\[?(?:"
    + _any_of(
        "caution, warning, external, attention, achtung, vorsicht, warnung, extern, hinweis,"
        " externe, attention, avertissement, externo, precaución, advertencia, atención, atenção,"
        " cuidado, aviso, esterno, attenzione, avviso, let op, waarschuwing, advarsel, varning,"
        " ostrzeżenie, uwaga, внимание, 注意, 警告"
    )
    + r"))(?!\w)"
)

# Phrases of disclaimers; a paragraph is one when two of them meet, or one of the second table opens or fills it.
DISCLAIMER = Phrases(
    "confidential, privileged, intended recipient, intended solely, intended only,"
    " solely for the use, sole use, named addressee, addressee, received this email in error,"
    " received this message in error, received this e-mail in error, received this in error,"
    " in error, notify the sender, delete this email, delete it, delete this message,"
    " unauthorised, unauthorized, dissemination, disclosure,"
    "strictly prohibited, legally binding, attachments, liability, registered in england,"
    " registered office, company number, views expressed, any views or opinions,"
    " computer viruses, virus,"
    "vertraulich, vertrauliche, adressat, empfänger bestimmt, irrtümlich, unbefugte,"
    " nicht gestattet, vernichten, rechtlich geschützt, amtsgericht, geschäftsführer,"
    " geschäftsführung, ust-id, ust-idnr, handelsregister, hrb, sitz der gesellschaft,"
    " aufsichtsrat, vorstand,"
    "confidentiel, confidentielle, confidentiels, destinataire, par erreur, interdite,"
    " diffusion, détruire, expéditeur, usage exclusif, pièces jointes, confidencial,"
    " confidenciais, confidencialidad, destinatario, destinatário, por error, por engano,"
    " prohibida, proibida, privilegiada, uso exclusivo, eliminarlo, riservato, riservate,"
    " riservata, confidenziali, destinatari, per errore, vietata, vietato, esclusivamente,"
    "vertrouwelijk, geadresseerde, bestemd voor, abusievelijk, fortrolig, fortrolige,"
    " modtageren, ved en fejl, konfidentiell, konfidentiellt, mottagaren, av misstag,"
    " konfidensiell, luottamuksellinen, poufna, poufne, adresata, omyłkowo, конфиденциальн,"
    " адресат, 機密, 秘密情報, 誤って受信, 保密, 收件人,"
    "uitsluitend bestemd, ten onrechte, onbedoeld, te vernietigen, afzender te waarschuwen, verboden,"
    " confidencialmente, eliminarlo, borrarlo, notifíquelo, avertir, établis, utilisation non autorisée,"
    " informazioni contenute, cancellarlo, avvisare il mittente, ilişkin gizli, gizlidir, yanlışlıkla,"
    " důvěrné, omylem, bizalmas, tévedésből, confidențial, din eroare, εμπιστευτικό, εκ παραδρομής,"
    " סודי, בטעות, سري, عن طريق الخطأ, 기밀, 잘못 수신"
)
DISCLAIMER_ALONE = re.compile(
    r"\W{0,6}(?:"
    + _any_of(
        "please consider the environment, consider the environment before,"
        " think before you print, bitte denken sie an die umwelt,"
        " bitte prüfen sie der umwelt zuliebe, pensez à l'environnement,"
        " pensez à l’environnement, antes de imprimir, prima di stampare, denk aan het milieu,"
        " virus-free., virenfrei., sans virus., libre de virus., livre de vírus.,"
        " privo di virus., virusvrij.,"
        "before printing, print this email only, print this e-mail only, save paper, please do not print,"
        " avant d'imprimer, n'imprimez, merci de n'imprimer, bevor sie diese, vor dem ausdruck,"
        " sparen sie papier, no imprima, antes de imprimirlo, piense en el medio ambiente, pense no meio ambiente,"
        " non stampare, pensa all'ambiente, print deze, moet dit bericht, moet je deze, tänk på miljön,"
        " tænk på miljøet, tenk på miljøet, ajattele ympäristöä, pomyśl o środowisku, подумайте об окружающей среде,"
        "this email has been checked for viruses, this e-mail has been checked for viruses,"
        " this email has been scanned, this e-mail has been scanned,"
        " diese e-mail wurde von avast, cet e-mail a été vérifié,"
        " este correo electrónico ha sido comprobado, este e-mail foi verificado,"
        " questa e-mail è stata controllata, deze e-mail is gecontroleerd,"
        "confidentiality notice, confidentiality note, disclaimer:, legal disclaimer,"
        " notice of confidentiality, legal notice, haftungsausschluss, vertraulichkeitshinweis,"
        " avis de confidentialité, aviso legal, aviso de confidencialidad,"
        " aviso de confidencialidade, avviso di riservatezza, privacy notice:, mailscanner"
    )
    + r")"
)

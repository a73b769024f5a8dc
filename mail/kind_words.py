"""The words machines write, in the languages we expect: data for `mail.kind`, nothing decided here.

Every list is folded (lower case, accents off) when this file is read, as the mail's words are before they are
compared. Subject words stand at the start of a subject, a colon in the list is a colon there too.
"""

import re
import unicodedata


def folded(text: str) -> str:
    """Return the text as it is compared: compatibility forms, no accents, lower case, dotless i as i."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def _words(text: str) -> tuple[str, ...]:
    return tuple(folded(line.strip()) for line in text.split("|") if line.strip())


def _pattern(text: str) -> re.Pattern[str]:
    """Compile a pattern whose letters are folded like the mail's; it must not use upper-case escapes."""
    return re.compile(folded(text))


AUTO_REPLY_SUBJECTS = _words(
    """yahoo! auto response|
    automatic reply|automatic response|automated reply|automated response|auto reply|auto-reply|autoreply|
    auto response|auto-response|autoresponse|auto responder|autoresponder|autorespond|auto:|automatic answer|
    out of office|out of the office|out-of-office|ooo:|away from the office|away from office|away from my|
    away until|i am away|i'm away|i am out of|i'm out of|vacation reply|vacation response|vacation notice|
    vacation message|on vacation|on annual leave|annual leave|on maternity leave|on parental leave|on leave until|
    absence notice|no longer with|no longer at|no longer employed|[auto-reply]|(auto reply)|[autoreply]|
    [request received]|request received|we have received your|we received your|ticket received|
    thank you for contacting|
    automatische antwort|automatische rückantwort|automatische e-mail|automatische nachricht|abwesenheitsnotiz|
    abwesenheitsmeldung|abwesenheitsnachricht|abwesenheitsbenachrichtigung|abwesenheitsassistent|abwesenheitsagent|
    abwesenheitsinfo|abwesenheit:|abwesend|ich bin abwesend|nicht im büro|außer haus|eingangsbestätigung|
    ihre anfrage ist eingegangen|wir haben ihre anfrage erhalten|
    réponse automatique|reponse auto|absence du bureau|absent du bureau|absente du bureau|message d'absence|
    notification d'absence|avis d'absence|absence :|absence:|en congé|accusé de réception de votre|
    respuesta automática|auto-respuesta|autorespuesta|fuera de la oficina|fuera de oficina|ausencia temporal|
    mensaje de ausencia|ausente de la oficina|estoy fuera|
    resposta automática|auto-resposta|autoresposta|fora do escritório|ausência temporária|ausente do escritório|
    ausência do escritório|mensagem de ausência|resposta automàtica|
    risposta automatica|risponditore automatico|fuori ufficio|fuori sede|assente dall'ufficio|assenza dall'ufficio|
    messaggio di assenza|sono fuori ufficio|
    automatisch antwoord|automatische reactie|automatische beantwoording|afwezigheidsbericht|afwezigheid:|
    afwezig:|niet op kantoor|ik ben afwezig|
    automatiskt svar|automatsvar|autosvar|frånvaromeddelande|frånvaro:|frånvarande|inte på kontoret|ej på kontoret|
    automatisk svar|fraværsmeddelelse|fraværsbesked|fravær:|ikke på kontoret|ikke til stede|fraværsmelding|
    fraværsassistent|autosvar:|
    automaattinen vastaus|automaattivastaus|poissaoloviesti|poissaoloilmoitus|poissa toimistosta|
    automatyczna odpowiedź|odpowiedź automatyczna|autoodpowiedź|auto odpowiedź|poza biurem|nieobecność|
    nieobecny w biurze|
    automatická odpověď|mimo kancelář|nepřítomnost|automatická odpoveď|mimo kancelárie|neprítomnosť|
    automatikus válasz|házon kívül|távolléti|irodán kívül|nem vagyok az irodában|
    răspuns automat|în afara biroului|mesaj automat|plecat din birou|
    автоматический ответ|автоответ|автоматическое сообщение|вне офиса|отсутствие на рабочем месте|нет на месте|
    я в отпуске|сообщение об отсутствии|
    автоматична відповідь|автовідповідь|поза офісом|автоматичен отговор|аутоматски одговор|
    αυτόματη απάντηση|εκτός γραφείου|απουσία από|
    otomatik yanıt|otomatik cevap|ofis dışında|ofis dışındayım|iş yeri dışında|
    automatski odgovor|samodejni odgovor|automaatvastus|automatinis atsakymas|automātiskā atbilde|
    自動応答|自動返信|自動回答|不在通知|不在応答|不在のお知らせ|不在連絡|
    自动回复|自动答复|自動回覆|自動回復|自動答覆|不在办公室|不在辦公室|外出通知|休假通知|
    자동 회신|자동회신|자동 응답|자동응답|자동 답장|부재중|부재 중|
    תגובה אוטומטית|מענה אוטומטי|הודעה אוטומטית|رد تلقائي|الرد التلقائي|trả lời tự động|ตอบกลับอัตโนมัติ|
    balasan otomatis|jawapan automatik""",
)

BOUNCE_SUBJECTS = _words(
    """undeliverable|undelivered|non-deliverable|nondeliverable|non deliverable|non-delivery|non delivery|
    mail delivery|message delivery|email delivery|delivery status|delivery fail|delivery delay|
    delivery notification|
    delivery error|delivery problem|delivery report|delivery has failed|delivery incomplete|
    failure notice|failure delivery|failed mail|failed delivery|mail failed|mail failure|mail error|mail fail|
    mail system error|mail status report|mail not delivered|mail could not|mail undelivered|message could not|
    message not delivered|message undeliverable|message delayed|your message could not|
    your message couldn't|returned mail|returned email|returned message|
    returned to sender|return to sender|returning message|permanent delivery failure|permanent failure|
    nondelivery|notification de non|there was an error sending|error sending|could not send|unable to deliver|
    undeliver|warning: could not send|warning: message|warning - delayed|delayed mail|delayed:|delayed delivery|
    recipient not found|recipient unknown|user unknown|unknown user|user not found|address not found|
    invalid recipient|no such user|mailbox full|mailbox unavailable|over quota|[postmaster]|
    message blocked|message you sent|
    postmaster notify|notice: mail delivery|banned file|mail rejected|message rejected|email rejected|
    unzustellbar|nicht zustellbar|nicht zugestellt|fehler bei der zustellung|zustellung fehlgeschlagen|
    zustellungsfehler|zustellung verzögert|nachricht nicht zugestellt|unzustellbarkeitsbericht|
    übermittlungsfehler|ihre e-mail konnte nicht|
    non remis|non distribué|message non remis|échec de la remise|echec de remise|échec de distribution|
    remise différée|impossible de remettre|courrier non remis|
    no se puede entregar|no entregado|no se pudo entregar|mensaje no entregado|correo no entregado|
    error de entrega|entrega fallida|fallo en la entrega|entrega retrasada|
    não entregue|não é possível entregar|não foi possível entregar|falha na entrega|falha de entrega|
    mensagem não entregue|entrega atrasada|
    non recapitabile|impossibile recapitare|mancato recapito|mancata consegna|messaggio non recapitato|
    errore di consegna|recapito non riuscito|recapito ritardato|
    onbestelbaar|niet bezorgd|bezorging mislukt|niet afgeleverd|kan niet worden bezorgd|levering mislukt|
    går inte att leverera|kan inte levereras|kunde inte levereras|leveransfel|ej levererat|
    kan ikke leveres|kunne ikke leveres|ikke leveret|ikke levert|leveringsfejl|leveringsfeil|uleverlig|
    ei voi toimittaa|ei voitu toimittaa|toimitus epäonnistui|toimittaminen epäonnistui|toimittamaton|
    niedostarczona|niedostarczone|nie można dostarczyć|nie dostarczono|niepowodzenie dostarczenia|błąd dostarczenia|
    nedoručitelné|nedoručeno|nelze doručit|zprávu se nepodařilo doručit|nedoručiteľné|nedoručené|
    kézbesíthetetlen|nem kézbesíthető|kézbesítési hiba|sikertelen kézbesítés|
    nelivrabil|nelivrat|mesaj nelivrat|livrare eșuată|
    недоставлен|не удается доставить|не удалось доставить|не доставлено|сообщение не доставлено|ошибка доставки|
    невозможно доставить|недоставка|не вдалося доставити|не доставлено|
    δεν παραδόθηκε|αδύνατη η παράδοση|μη παραδοτέο|teslim edilemedi|teslim edilemeyen|iletilemedi|teslimat hatası|
    配信不能|配信できません|配信エラー|配信失敗|送信エラー|送信できません|メールエラー|エラー通知|不達|
    メッセージを配信できません|メールを配信できません|未配信|宛先不明|
    无法送达|無法送達|未送达|未送達|退信|系统退信|無法傳遞|无法投递|投递失败|邮件退回|递送失败|傳遞失敗|
    배달되지 않음|배달 실패|전송 실패|반송|전달할 수 없음|메일 전송 실패|수신 실패""",
)

# What a mail server says of the mail …
UNDELIVERED = _words(
    """could not be delivered|couldn't be delivered|cannot be delivered|can not be delivered|was not delivered|
    wasn't delivered|were not delivered|not be delivered|has not been delivered|have not been delivered|
    hasn't been delivered|unable to deliver|wasn't able to deliver|undeliverable|undelivered|delivery failed|
    delivery has failed|delivery failure|failed delivery|failed to deliver|error delivering|error while attempting|
    delivery to the following|did not reach|failed permanently|permanent fatal error|transient non-fatal error|
    has not yet been delivered|not yet been delivered|no need to resend|do not need to resend|still being retried|
    will be retried|still trying to deliver|delivery attempts|returned to sender|returned message|returned mail|
    non-delivery report|failed recipient|failed address|mail delivery software|mail delivery system|
    are not member of|not a member of this mailing|could not be sent|undelivered-message|error sending|
    konnte nicht zugestellt|nicht zugestellt werden|unzustellbar|fehler bei der zustellung|
    n'a pas pu être délivré|n'a pas pu être remis|n'a pas pu être distribué|impossible de remettre|
    échec de la remise|non remis|
    no se pudo entregar|no se puede entregar|no ha podido ser entregado|no pudo ser entregado|no fue entregado|
    não pôde ser entregue|não foi entregue|não foi possível entregar|
    non è stato recapitato|impossibile recapitare|non è stato consegnato|non recapitabile|
    kon niet worden bezorgd|kan niet worden afgeleverd|niet bezorgd|kunde inte levereras|kunne ikke leveres|
    ei voitu toimittaa|nie mogła zostać dostarczona|nie można dostarczyć|nelze doručit|nem kézbesíthető|
    не может быть доставлено|не было доставлено|не удалось доставить|teslim edilemedi|
    配信できません|配信されません|送信できません|送信できなかった|届けることができません|配達できません|届きません|
    无法投递|无法送达|未能送达|無法送達|投递失败|退回|전송되지|전달할 수 없|배달되지|배달하지 못""",
)
# … and of the address or the moment; people say these too, so they count beside a code or a statement only.
REFUSED = _words(
    """user unknown|unknown user|no such user|unknown recipient|unknown address|no such recipient|user not found|
    recipient not found|recipient unknown|address rejected|address not found|mailbox unavailable|mailbox is full|
    mailbox full|over quota|quota exceeded|exceeded storage|not listed in|host unknown|unknown host|host not found|
    user doesn't have|account is disabled|does not exist|was rejected|has been rejected|were rejected|
    permanent error|fatal errors|temporary failure|has been delayed|is delayed|mail system|mail delivery|
    delivery report|following recipient|folgende empfänger|destinataire inconnu|are not member|
    メールボックスが一杯|メールボックスがいっぱい""",
)

RECEIPT_SUBJECTS = _words(
    """read:|not read:|read receipt|return receipt|disposition notification|gelesen:|ungelesen:|nicht gelesen:|
    lesebestätigung|empfangsbestätigung|lu :|lu:|non lu :|non lu:|confirmation de lecture|accusé de lecture|
    accusé de réception|leído:|no leído:|confirmación de lectura|acuse de recibo|lida:|lido:|não lida:|
    confirmação de leitura|recibo de leitura|letto:|non letto:|conferma di lettura|ricevuta di ritorno|gelezen:|
    niet gelezen:|leesbevestiging|ontvangstbevestiging|läst:|oläst:|läskvitto|læst:|ikke læst:|kvittering|lest:|
    ikke lest:|lesekvittering|luettu:|ei luettu:|lukukuittaus|przeczytane:|przeczytano:|nie przeczytano:|
    potwierdzenie przeczytania|přečteno:|potvrzení o přečtení|prečítané:|elolvasva:|olvasva:|
    olvasási visszaigazolás|
    citit:|confirmare de citire|прочтено:|прочитано:|не прочитано:|уведомление о прочтении|διαβάστηκε:|αναγνώστηκε:|
    okundu:|okunmadı:|okundu bilgisi|開封済み|開封確認|未開封|已读|已讀|未读:|
    读信回执|讀信回條|읽음:|읽음 확인|읽지 않음:""",
)

CALENDAR_SUBJECTS = _words(
    """accepted:|declined:|tentative:|tentatively accepted:|new time proposed:|invitation:|updated invitation|
    canceled:|cancelled:|canceled event|cancelled event|meeting forward notification|
    zugesagt:|angenommen:|abgelehnt:|mit vorbehalt:|vorläufig zugesagt:|neue zeit vorgeschlagen:|abgesagt:|
    einladung:|
    accepté :|accepté:|acceptée :|refusé :|refusé:|provisoire :|provisoire:|nouvelle heure proposée|
    annulé :|invitation :|
    aceptado:|aceptada:|aceptación:|rechazado:|rechazada:|provisional:|nueva hora propuesta|cancelado:|invitación:|
    aceito:|aceita:|aceite:|recusado:|recusada:|provisório:|tentativa:|novo horário proposto|convite:|
    accettato:|accettata:|rifiutato:|rifiutata:|provvisorio:|annullato:|invito:|nuova ora proposta|
    geaccepteerd:|geweigerd:|afgewezen:|voorlopig:|geannuleerd:|uitnodiging:|
    accepterat:|accepterad:|avböjt:|avslaget:|preliminärt:|inställt:|inbjudan:|
    accepteret:|afvist:|foreløbig:|aflyst:|invitation til|godtatt:|avslått:|avlyst:|invitasjon:|
    hyväksytty:|hylätty:|alustava:|peruutettu:|kutsu:|zaakceptowano:|odrzucono:|wstępnie:|zaproszenie:|anulowano:|
    přijato:|odmítnuto:|nezávazně:|pozvánka:|zrušeno:|prijaté:|odmietnuté:|elfogadva:|elutasítva:|feltételes:|
    meghívó:|
    acceptat:|refuzat:|provizoriu:|принято:|отклонено:|под вопросом:|приглашение:|отменено:|прийнято:|відхилено:|
    αποδοχή:|απόρριψη:|kabul edildi:|reddedildi:|geçici:|davet:|
    承諾:|承諾済み:|辞退:|仮承諾:|仮の予定:|招待:|已接受:|已拒绝:|已拒絕:|暂定:|暫定:|邀请:|수락:|거절:|미정:|
    초대:""",
)

REACTION_PHRASES = _words(
    """reacted via gmail|reacted to your message|reacted to your email|hat auf ihre nachricht reagiert|
    hat über gmail reagiert|a réagi via gmail|a réagi à votre message|ha reaccionado a tu mensaje|
    ha reaccionado a través de gmail|reagiu à sua mensagem|reagiu via gmail|reagiu através do gmail|
    ha reagito al tuo messaggio|ha reagito tramite gmail|heeft gereageerd op uw bericht|heeft gereageerd via gmail|
    reagerade på ditt meddelande|reagerade via gmail|reagerede på din meddelelse|reagerte på meldingen din|
    zareagował na twoją wiadomość|отреагировал на ваше сообщение|iletinize tepki verdi|
    さんがメッセージにリアクションしました|さんが gmail でリアクションしました|对你的邮件做出了回应""",
)

CHALLENGE_PHRASES = _words(
    """bestätigen, dass sie ein mensch|dass sie kein roboter|einen spamschutz|erst zugestellt, wenn sie|
    que vous êtes un humain|que vous êtes humain|que es usted humano|que es humano|che sei umano|dat u een mens bent|
    que você é humano|
    confirm that you are human|confirm you are human|prove you are human|that you are a human|you are not a robot|
    to have your message delivered|in order to deliver your message|complete the verification|
    verify your email address so|request to be added to|approved senders list|not on my allowed|not on my approved|
    allow list request|requires confirmation before|requires verification before|your message is being held|
    click the link below to deliver|unsolicited mail protection|um ihre nachricht zuzustellen|
    bestätigen sie bitte ihre e-mail|pour que votre message soit remis|para que su mensaje sea entregado""",
)

GREETING = _pattern(
    r"(?:hi\b|hello|hey\b|dear|good (?:day|morning|afternoon|evening)|greetings|to whom|guten|hallo|sehr geehrte|liebe|"
    r"moin|gruezi|bonjour|bonsoir|madame|monsieur|cher|chere|hola|buen|estimad|ola\b|oi\b|bom dia|boa|prezad|car[oai] |"
    r"buongiorno|buonasera|ciao|salve|gentil|spett|egregi|beste|geachte|goede|hej|hei\b|god |kjaere|kaere|basta|"
    r"tere|moi\b|terve|hyva|"
    r"dzien dobry|witam|szanown|czesc|dobry|dobry den|vazen|ahoj|tisztelt|szia|kedves|jo napot|buna|stimat|"
    r"здравствуйте|добрый|уважаем|привет|доброго|шановн|вітаю|γεια|καλημερα|αγαπητ|merhaba|sayin|iyi gunler)"
    r"[^\n,.!:;]{0,80}[\n,.!:;]+\s*",
)
THANKS = _pattern(
    r"(?:many thanks|thank you|thanks|vielen dank|herzlichen dank|danke|besten dank|merci|je vous remercie|gracias|"
    r"muchas gracias|obrigad|muito obrigad|agradec|grazie|la ringrazio|bedankt|dank |hartelijk dank|tack|tak |takk|"
    r"mange tak|kiitos|dziekuj|dekuj|dakujem|koszon|multumesc|va multumesc|спасибо|благодар|дякую|ευχαριστ|"
    r"tesekkur|i have received|i received your|ich habe ihre|j'ai bien recu|he recibido)"
    r"[^.!\n]{0,160}[.!\n]+\s*",
)
# Being away in the first words, and, soon after, until when or whom to ask: how absence notes open.
_AWAY = (
    (
        (
            r"(?:please note that |unfortunately,? )?(?:i am|i'm|i will be|i'll be|we are) .{0,40}?"
            r"(?:away|out of|on (?:\w+ )?(?:leave|vacation|holiday|holidays)|travel|not in the|unavailable|off work)"
        ),
        r"until|till|through|return|back|access|urgent|immediate|assistance|emergenc|between",
    ),
    (
        (
            r"(?:leider )?(?:ich bin|wir sind|bin ich|ich befinde mich|ich habe|unser buero|unser buro) .{0,70}?"
            r"(?:nicht im|abwesend|im urlaub|urlaub|ausser haus|nicht erreichbar|elternzeit|dienstreise|geschaftsreise|"
            r"nicht an meinem)"
        ),
        r"bis|wieder|derzeit|zurzeit|zur zeit|momentan|aktuell|vom|weitergeleitet|dringend|vertret|wenden sie",
    ),
    (
        (
            r"(?:je suis|je serai|actuellement|etant|nous sommes|mon bureau) .{0,60}?"
            r"(?:conge|vacances|absent|hors du bureau|deplacement|en formation|ferme)"
        ),
        r"jusqu|retour|actuellement|urgence|urgent|contacter|du \d|joindre|acces",
    ),
    (
        (
            r"(?:estoy|estare|me encuentro|actualmente|en este momento|no estoy|no estare) .{0,60}?"
            r"(?:fuera|vacaciones|ausente|de viaje|licencia|baja|permiso|oficina)"
        ),
        r"hasta|regres|vuelt|volver|urgen|contact|actualmente|acceso",
    ),
    (
        (
            r"(?:estou|estarei|encontro-me|no momento|nao estou|atualmente) .{0,60}?"
            r"(?:fora|ferias|ausente|de viagem|licenca|escritorio)"
        ),
        r"ate|regress|retorn|volt|urgen|contact|contat|atualmente|acesso",
    ),
    (
        (
            r"(?:sono|saro|mi trovo|attualmente|non sono|al momento) .{0,60}?"
            r"(?:fuori|ferie|assente|vacanza|in viaggio|maternita|in ufficio)"
        ),
        r"fino|rientr|torn|urgen|contatt|attualmente|accesso",
    ),
    (
        r"(?:ik ben|momenteel|op dit moment|wij zijn) .{0,60}?(?:afwezig|vakantie|niet op kantoor|verlof)",
        r"tot|terug|dringend|contact|spoed|momenteel|vanaf",
    ),
    (
        (
            r"(?:jag ar|jeg er|jeg har|jag har|for tiden|olen|en ole) .{0,60}?"
            r"(?:semester|ledig|franvarande|inte pa|tjansteresa|ferie|fravaerende|fraværende|ikke pa|permisjon|orlov|"
            r"lomalla|poissa|matkoilla|tavoitettavissa)"
        ),
        r"till|tillbaka|til |tilbage|tilbake|bradskande|haster|asti|saakka|palaan|kiire|kontakt|ota yhteytta|igen",
    ),
    (
        (
            r"(?:jestem|obecnie|przebywam|nie ma mnie|aktualne|momentalne|jsem|som|nejsem|nie som) .{0,60}?"
            r"(?:urlop|nieobecn|poza biurem|biurze|dovolen|mimo|nepritom|kancelar)"
        ),
        r"do |wrac|powrot|piln|kontakt|navrat|vrat|zpet|nalehav|od ",
    ),
    (
        (
            r"(?:jelenleg|szabadsagon|nem vagyok|sunt|momentan|ma aflu|ma aflu in|nu sunt) .{0,60}?"
            r"(?:szabadsag|hazon kivul|irodaban|tavol|vagyok|concediu|plecat|birou)"
        ),
        r"ig|vissza|surgos|pana|revin|intorc|urgen|contact",
    ),
    (
        (
            r"(?:я|в настоящее время|сейчас|нахожусь|меня нет|на данный момент|зараз) .{0,60}?"
            r"(?:отпуск|отсутств|вне офиса|командировк|не на месте|в офисе|відпуст|відсутн)"
        ),
        r"до |вернусь|по \d|с \d|срочн|обращай|связ|повернусь|термінов",
    ),
    (
        (
            r"(?:ειμαι|θα ειμαι|βρισκομαι|απουσιαζω|su an|suan|ofis|izin|yillik) .{0,60}?"
            r"(?:εκτος|αδεια|απουσ|γραφειο|ofis|izin|tatil|disinda)"
        ),
        r"εως|μεχρι|επιστρ|επειγ|επικοιν|kadar|donec|acil|tarih|iletisim",
    ),
)
AWAY_OPENINGS = tuple((_pattern(words), _pattern(marks)) for words, marks in _AWAY)
AWAY_PHRASES = _words(
    """不在にしております|不在にしています|休暇中|休暇をいただいて|休暇を頂いて|外出しております|出張中のため|
    自動返信です|自動応答です|自動的に送信|
    目前不在办公室|正在休假|目前正在休假|休假中|我正在度假|您的邮件我已收到|您的邮件已收到|自动回复邮件|
    目前不在辦公室|
    부재중입니다|휴가 중입니다|휴가중입니다|자동으로 발송|자동 회신입니다|자동 응답입니다|자동응답 메일""",
)
# Sentences only a machine writes about itself.
MACHINE_SENTENCES = _words(
    """this is an automated|this is an automatic|this is an auto-generated|this is an autogenerated|
    this is a system generated|this is a system-generated|this email is automatically generated|
    this email was automatically generated|this message was automatically generated|
    this message is automatically generated|
    this mailbox is not monitored|this inbox is not monitored|this email was sent automatically|
    this message was sent automatically|replies to this email are not|we have received your message|
    we have received your email|
    we have received your request|we've received your|your request has been received|your message has been received|
    your email has been received|your ticket has been|a ticket has been created|has been assigned ticket|
    i no longer work|is no longer with|is no longer employed|has left the company|this email address is no longer|
    dies ist eine automatisch|diese e-mail wurde automatisch|diese nachricht wurde automatisch|
    wurde automatisch generiert|
    wurde automatisch erstellt|bitte antworten sie nicht auf diese|wir haben ihre anfrage erhalten|
    ihre e-mail ist bei uns eingegangen|ihre e-mail wird nicht weitergeleitet|nicht mehr im unternehmen|
    ceci est un message automatique|ceci est une réponse automatique|message généré automatiquement|
    merci de ne pas répondre à ce|ne pas répondre à ce|nous avons bien reçu votre demande|
    nous avons bien reçu votre message|ne travaille plus chez|
    ne fait plus partie|
    este es un mensaje automático|esta es una respuesta automática|mensaje generado automáticamente|
    no responda a este|por favor no responda|hemos recibido su mensaje|hemos recibido su solicitud|
    hemos recibido su correo|
    ya no trabaja en|
    esta é uma mensagem automática|esta é uma resposta automática|mensagem automática|não responda a este|
    recebemos a sua mensagem|recebemos seu e-mail|recebemos sua solicitação|já não trabalha na|não trabalha mais na|
    questo è un messaggio automatico|questa è una risposta automatica|messaggio generato automaticamente|
    si prega di non rispondere|abbiamo ricevuto la sua|abbiamo ricevuto la tua|non lavora più presso|
    dit is een automatisch|automatisch gegenereerd|gelieve niet te antwoorden|wij hebben uw bericht ontvangen|
    we hebben uw bericht ontvangen|detta är ett automatiskt|detta meddelande skickas automatiskt|
    svara inte på detta|
    vi har tagit emot ditt|dette er en automatisk|dette er et automatisk|svar ikke på denne|vi har modtaget din|
    vi har mottatt din|
    tämä on automaattinen|älä vastaa tähän|to jest automatyczna|wiadomość wygenerowana automatycznie|
    prosimy nie odpowiadać|otrzymaliśmy twoją|otrzymaliśmy państwa|toto je automatick|neodpovídejte na|
    ez egy automatikus|ne válaszoljon erre|
    acesta este un mesaj automat|acesta este un răspuns automat|mesaj generat automat|
    toto je automatická|ovo je automatski|to je samodejni|tai automatinis|to je automatyczn|
    your incident has been|your case has been|has been logged as|has been logged under|one of our agents will|
    view the details of your incident|your inquiry has been|your enquiry has been|
    vă rugăm să nu răspundeți|это автоматическое|это автоматический|
    пожалуйста, не отвечайте на это|сообщение создано автоматически|ваше обращение принято|
    це автоматичн|αυτό είναι ένα αυτόματο|bu otomatik bir|bu e-posta otomatik|lütfen bu e-postayı yanıtlamayın|
    本メールは自動|このメールは自動|此邮件由系统自动|此郵件由系統自動|系统自动发送|本邮件为自动|
    이 메일은 자동|본 메일은 발신 전용""",
)

# A gateway's banner says the same with a condition ("… unless you know the sender"): that is no machine's mail.
DO_NOT_REPLY = _pattern(r"do not (?:reply|respond) to this (?:e-?mail|mail|message)(?!.{0,60}\b(?:unless|if|or)\b)")
LIST_PHRASES = _words(
    """awaits moderator approval|held until the list moderator|post by non-member|not a member of this mailing list|
    subscription confirmation|confirm your subscription|has been subscribed to|have been subscribed to|
    have been unsubscribed|membership has been|your unsubscription|results of your email commands|
    command not understood|unrecognized command|welcome to the mailing list|posting has been rejected""",
)

REPLY_PREFIX = _pattern(
    r"(?:re|aw|antw|antwort|sv|vs|rv|res|rif|odp|ynt|atb|απ|ответ|回复|回覆|返信|회신|fwd?|wg|tr|rv|enc|i|doorst|vb|ilt|fs|"
    r"пересл|转发|轉寄|転送)(?:\[\d+\])?\s?:",
)
TAGS = re.compile(r"(?:\s*(?:\[(?:ext|external|extern|externe|externo|spam|caution)[^\]]{0,20}\]|\*{2,}\w+\*{2,}))+\s*")

# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""Italian: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "testo|messaggio|bozza|mail|email|e mail|comunicato|versione|contenuto|annuncio|nota|comunicazione|aggiornamento|"
    "documento|lettera|newsletter|avviso|post|draft|notifica|banner|formulazione|comunicazione"
)
_SEND = (
    "inviare|inviarlo|inviarla|mandare|mandarlo|mandarla|pubblicare|pubblicarlo|pubblicarla|spedire|spedirlo|spedirla|"
    "diffondere|diffonderlo|diffonderla|divulgare|rilasciare|rilasciarlo|lanciare|lanciarlo|distribuire|distribuirlo"
)
_DONE = "inviato|inviata|pubblicato|pubblicata|diffuso|diffusa|spedito|spedita|mandato|mandata"
_APPROVED = "approvato|approvata|autorizzato|autorizzata|validato|validata|confermato|confermata|accettato|accettata"
_READ = "letto|letta|riletto|riletta|rivisto|rivista|visionato|visionata|verificato|verificata|controllato|controllata"
_DESCRIBED = (
    "chiaro|chiara|completo|completa|preciso|precisa|conciso|concisa|equilibrato|equilibrata|comprensibile|sobrio|"
    "trasparente|onesto|scorrevole|leggibile|esaustivo|coerente|puntuale|professionale|scritto bene|scritta bene|"
    "ben scritto|ben scritta|fatto bene|fatta bene"
)

ITALIAN = Lexicon(
    code="it",
    classes={
        "described": _DESCRIBED,
        "it": (
            f"lo|la|questo|cio|tutto|cosi|tutto questo|(il|la|questo|questa|tuo|vostro|del|della|al|alla|col|sul|"
            f"con il|con la|il tuo|il vostro|la tua|la vostra) ({_NOUN}) [<detail>]|"
            "l'annuncio|l'aggiornamento|l'invio|l'email|<rev>"
        ),
        "detail": (
            "proposto|proposta|trasmesso|trasmessa|inviato|inviata|ricevuto|ricevuta|attuale|(ai|per i|ai nostri) clienti|"
            "del (messaggio|comunicato)"
        ),
        "rev": "(r|v|rev|revisione|versione) <n>|(la|questa) (revisione|versione) <n>",
        "is": "e [']|risulta",
        "good": (
            "bene|molto bene|buono|buona|ottimo|ottima|perfetto|perfetta|ok|okay|corretto|corretta|pronto|pronta|"
            "conforme|impeccabile|a posto|eccellente|giusto|giusta|bello|in ordine|tutto (ok|a posto|corretto|bene)|"
            f"{_APPROVED}"
        ),
        "me": (
            "(per|x) (me|noi|quanto mi riguarda|quanto ci riguarda|parte mia|parte nostra)|da (parte mia|parte nostra)|"
            "dal (mio|nostro) (lato|punto di vista)|secondo me si|anche per me|personalmente|per quanto di [mia|nostra] competenza|"
            "da parte (del (supporto|customer care|servizio clienti)|della (comunicazione|redazione)|dell'ufficio stampa)"
        ),
        "very": "molto|tutto|totalmente|assolutamente|perfettamente|davvero|gia|pienamente|del tutto|piu che",
        "now": (
            "ora|adesso|subito|cosi [']|cosi com'e [']|com'e [']|immediatamente|pure|gia|tranquillamente|"
            "senza (modifiche|cambiamenti|riserve|esitazioni|indugio|indugi|ulteriori modifiche)|per favore|"
            "(nella|in questa) (forma|versione) [attuale]|in toto|integralmente"
        ),
        "send": (
            f"{_SEND}|procedere|partire|uscire|andare|andare avanti|essere ({_DONE})|farlo (partire|uscire)|"
            "procedere (con l'invio|all'invio|con la (pubblicazione|diffusione)|alla (pubblicazione|diffusione))"
        ),
        "sending": (
            "(l'invio|all'invio|per l'invio|per invio|dell'invio|(la|alla|per la|per|di|della) "
            f"(pubblicazione|diffusione|spedizione)) [immediato|immediata] [(del|della) ({_NOUN})|di questo testo] [<clients>]"
        ),
        "clients": "(ai|a tutti i|ai nostri) (clienti|destinatari|abbonati|utenti)",
        "when": "(quando|appena) (vuoi|volete|vuole|puoi|potete|siete pronti|siete pronte|sei pronto|sei pronta|preferisci|preferite)|appena possibile",
        "given": "ok|via libera|benestare|approvazione|consenso|assenso|autorizzazione|nulla osta|placet|conferma",
        "read": ("<it>|i dati|i numeri|gli orari|le date|i fatti|le informazioni|la bozza|il testo|tutto"),
        "regards": (
            "[i|un|dei|i miei|i nostri|con] [piu|migliori] [cordiali|distinti|cari|sinceri|cordiale] (saluti|saluto|ossequi) [cordiali|distinti]"
        ),
        "closely": "con (attenzione|cura|calma)|attentamente|due volte|per intero|parola per parola|nel dettaglio",
        "against": "con (il|la|i|gli) (team|team tecnico|ticket|rapporto|rapporto tecnico|log|tecnici|timeline|colleghi|report)",
    },
    common="il\nlo\nla\ni\ngli\nle\nun\nuna\ne\nsono\nio\nnoi\nmi\nsi\nnon\nper\ncon\ndi\ndel\nal\no\nse\nma\nche\nchi\nquando\ncome\nmio\nsuo\npiu\ngrazie\nbene\ntutto\nfavore\nva\nmolto\nsenza\nda\nin\nl'\nun'\nquesto\ndella\nc'\nho\nha\npuo\nnel\nnella\ndei\ndegli\ndelle\nsul\nsulla\ndal\ndalla\nci\nvi\ngia\nanche\ncosi\nsto\nhai\navete\nabbiamo\nai\nalle\nuna",
    approve="""
        # the words of approval themselves
        (approvato|approvata|approvo|approviamo|lo approvo|la approvo|si approva|autorizzato|autorizzata|autorizzo|autorizziamo|si autorizza|accetto|accettato|accettata|accettiamo|validato|validata|confermo|confermato|confermata|confermiamo|ratifico|sottoscrivo|firmo|firmato|semaforo verde|luce verde|approvazione concessa|acconsento|concordo|concordiamo|concordo in pieno|concordo pienamente|d'accordo|sono d'accordo|siamo d'accordo|pienamente d'accordo|totalmente d'accordo|d'accordissimo|sono favorevole|favorevole|voto a favore|aggiudicato|ok si invia|promosso|pollice in su|condivido pienamente|condivido in pieno|do il mio ok|do l'ok) [con <it>|su tutto|<it>|<sending>] [<me>] [<now>] [volentieri|<me>]
        (lo|la|vi|io|per me) (approvo|autorizzo|accetto|confermo|approviamo|autorizziamo) [<it>|<sending>|a <send>] [<it>] [<now>] [pienamente]
        (autorizzo|autorizziamo|acconsento) [vi|ti] a <send> [<it>] [<now>]
        (ho|abbiamo) (approvato|autorizzato|accettato) [<it>]
        [<it>] [<is>] (approvato|approvata|autorizzato|autorizzata|validato|validata) [<me>] [<now>]
        (testo|bozza|comunicato|messaggio|mail|versione|contenuto|newsletter|annuncio) [ben] [letto e|letta e|rivisto e|rivista e|verificato e|verificata e] (approvato|approvata|autorizzato|autorizzata|validato|validata|ok|confermato|confermata) [<me>] [<now>]
        (letto|letta|riletto|riletta|rivisto|rivista|visto|vista|verificato|verificata|controllato|controllata) [tutto] e (approvato|approvata|accettato|confermato|autorizzato|va bene|tutto ok|ok) [<me>] [<now>]
        (confermo|confermiamo) che <it> <is> (approvato|approvata|ok|corretto|a posto) [<me>] [e puo ['] essere (pubblicato|pubblicata|inviato|inviata|diffuso|diffusa)]
        (letto|letta|visto) [,] (tutto (a posto|ok|bene|corretto|perfetto)|(nulla|niente) da (eccepire|segnalare|aggiungere)|approvo|approvato|approvata|nessuna osservazione|nessun problema)
        con la presente [,] (approvo|autorizzo|confermo|approviamo|autorizziamo|comunico|confermiamo|comunichiamo|esprimo|si approva|si autorizza) [<it>|<sending>|(la mia|la nostra|il mio|il nostro) (<given>) [<it>|<sending>|della bozza in oggetto|del testo in oggetto]] [<now>]
        (la presente|con la presente|scrivo) per (confermare|comunicare|dare|esprimere) (la mia|la nostra|il mio|il nostro|l') (<given>) [<it>|<sending>]
        (comunico|confermo|confermiamo|comunichiamo|esprimo) (la mia|la nostra|il mio|il nostro) (<given>) [<it>|<sending>|(della|del) (bozza|testo|comunicato) in oggetto]
        (via libera|ok|nulla osta|benestare|parere favorevole) da parte (dell'ufficio (stampa|comunicazione)|del servizio clienti|della (comunicazione|redazione)|del (supporto|customer care))
        (condivido|condividiamo) [pienamente|in toto] (il testo|il contenuto|la bozza|il messaggio)
        (per me|per noi|direi che) si puo ['] (fare|mandare|inviare|pubblicare|procedere)
        (ok|okay|si|va bene|perfetto|bene|certo) <me>
        # "my go", given and had
        [vi|ti|le] (do|diamo|concedo|confermo|esprimo|confermiamo|rinnovo) [il mio|la mia|il nostro|la nostra|il|la|l'ok e il] [pieno|piena] (<given>) [<it>|<sending>|a <send>] [<now>]
        (confermo l'approvazione|do l'approvazione|do l'assenso|do l'autorizzazione|vi do l'ok|ti do l'ok|avete l'ok|hai l'ok) [<sending>] [<now>]
        (ha|c'e) (il mio|la mia|il nostro|la nostra) [pieno|piena] (<given>) [<it>|<sending>] [<now>]
        (avete|hai) (il mio|la mia|il nostro|la nostra|il|tutto il mio) [pieno|piena] (<given>|appoggio) [<it>|<sending>] [<now>]
        (il mio|la mia|il nostro|la nostra|mio|mia) (ok|via libera|benestare|approvazione|consenso) [<it>|<sending>|<me>]
        (via libera|il via libera|nulla osta|nullaosta|benestare) [<it>|<sending>|a <send>] [<me>] [<now>]
        [do|esprimo|confermo] [il mio] parere (favorevole|positivo) [<it>|<sending>] [<me>]
        # yes
        (ok|okay|okk|oki|okey|si|si si|certo|certamente|sicuro|senz'altro|assolutamente si|ma certo|ovviamente|volentieri|perfetto|ottimo|eccellente|benissimo|molto bene|bene cosi|benone|fantastico|magnifico|va bene|va bn|va benissimo|va molto bene|va benone|mi va bene|mi va benissimo|mi sta bene|ci va bene|tutto bene|tutto ok|tutto a posto|tutto in ordine|tutto corretto|tutto perfetto|tutto giusto|a posto|sta bene|mi piace|mi piace molto|mi convince|mi (sembra|pare) (ottimo|perfetto|ok|buono|corretto|tutto ok|tutto a posto|tutto corretto)|nessun problema|affare fatto|corretto|esatto|giusto|sono (soddisfatto|soddisfatta)) ['] [<it>] [<me>] [<now>] [<sending>|<me>]
        (per me|per noi|e un|da parte mia|da parte nostra) (<is>) (si|ok|perfetto|perfetta|un si|a posto|tutto ok|va bene|approvato|approvata|corretto) ['] [<now>]
        e un si
        (<it>|tutto) (<is>|va|sembra|mi sembra|suona|mi pare|mi va|ci va) [<very>] (<good>|benissimo) [<me>] [<now>]
        <is> [<very>] (tutto ok|tutto a posto|tutto corretto|tutto perfetto|ok|perfetto|perfetta|approvato|approvata|corretto) [<me>] [<now>]
        <it> (mi|ci) (convince|piace|soddisfa|va bene|sta bene) [<very>] [<now>]
        # send it
        (procedete|proceda|procedi|procedere|procediamo|avanti|avanti tutta|avanti cosi|andate avanti|vai avanti|vai|vai pure|andate|andate pure|si proceda|andiamo|andiamo avanti|fate|fate pure|fai pure|faccia pure|partite|parti|vai tranquillo|vai tranquilla|si parte|andate tranquilli) [pure] [con (l'invio|la pubblicazione|la diffusione|<it>)|<sending>] [<now>] [<when>] [<me>]
        [<it>] (puo|possono|potete|puoi|possiamo|si puo) ['] [pure|gia|tranquillamente|quindi|ora|dunque] (<send>) [<it>] [<clients>] [<now>] [<when>] [<me>]
        (lo|la) (puoi|potete|si puo|possiamo|puo) [pure] (inviare|mandare|pubblicare|spedire|diffondere) [<clients>] [<now>] [<when>]
        (pronto|pronta|ok|bene|approvato|buono|via libera|autorizzato|approvata) ((per|a) (<send>|invio|pubblicazione|diffusione)|<sending>) [<me>] [<now>]
        (invia|inviate|inviatelo|invialo|inviatela|inviala|inviare|inviamolo|invii|manda|mandate|mandatelo|mandalo|mandatela|mandala|mandare|mandiamolo|mandiamola|pubblica|pubblicate|pubblicatelo|pubblicalo|pubblicare|pubblichiamolo|pubblicatela|pubblicala|spedite|speditelo|spediscilo|spedire|diffondete|diffondetelo|rilasciate|lanciate|lancialo|inviamo|mandiamo|pubblichiamo) [pure] [<it>|tutto] [<clients>] [<now>] [<when>] [per favore]
        # nothing against it
        (senza|nessuna|nessun|non ho|non abbiamo|non vedo|non ci sono) [alcuna|nessuna|nessun|particolari] (obiezione|obiezioni|osservazione|osservazioni|problema|problemi|riserve|rilievi|rilievo|impedimento|impedimenti|controindicazioni) [<me>] [da fare|da parte mia|in merito] [<sending>]
        (nessuna|nessun|non ho|non abbiamo) [alcuna] (modifica|modifiche|correzione|correzioni|cambiamento) (da (fare|apportare|segnalare|proporre)|da parte mia|da parte nostra|necessaria) [<me>]
        (niente|nulla|non ho niente|non ho nulla|non c'e niente|non c'e nulla) (da (obiettare|aggiungere|cambiare|modificare|eccepire|ridire|correggere|segnalare|rilevare)|in contrario) [<me>]
        non (mi oppongo|ci opponiamo|ho nulla in contrario|ho niente in contrario|cambierei nulla|cambierei niente|cambierei una virgola|cambiate nulla|cambiate niente) [<sending>]
        non (vedo|ho|ci sono|c'e) (motivi|motivo|ragioni|ragione) (per|di) (non <send>|oppormi|opporsi|non approvarlo|non approvarla|fermarlo|bloccarlo|aspettare|attendere|dire di no)
        (sono|siamo) [molto|pienamente|del tutto] (soddisfatto|soddisfatta|contento|contenta|d'accordo|favorevole|a favore|felice) [con <it>|di <it>|su tutto|<sending>] [<now>]
        (aprovato|approvatto|approvat|aprovo|approvatp|approavto|approvatoo|approvvato|apporvato|aprovata)
    """,
    thanks="""
        (grazie|grazie mille|molte grazie|tante grazie|mille grazie|grazie infinite|grazie ancora|ringrazio|vi ringrazio|ti ringrazio|con gratitudine|grz|grazie a tutti) [a tutti|a te|a voi|a tutte|a tutto il team|di tutto|di cuore|ragazzi|a tutti voi]
        (grazie|grazie mille|molte grazie|mille grazie|vi ringrazio|ti ringrazio|grazie ancora|complimenti) (per|del|della|dell'ottimo|per l'ottimo) [il|la|lo|i|un|tutto il] [ottimo|buon|rapido|rapida|bel|grande|vostro|tuo|vostra|tua] (lavoro|testo|impegno|messaggio|rapidita|bozza|risposta|pazienza|tutto|velocita|versione|tempestivita|disponibilita|collaborazione|chiarezza)
        (grazie|grazie mille|molte grazie) (dell'invio|per l'invio|per l'aiuto|per l'attesa)
        (buon|ottimo|bel|gran|eccellente|splendido|bellissimo) (lavoro|testo|messaggio) [come sempre|a tutti|davvero]
        (ben|molto ben) (fatto|scritto|detto|redatto|riuscito)
        (bravo|brava|bravi|brave|complimenti|congratulazioni|bravissimi|bravissimo|bravissima) [a tutti|tutti]
    """,
    polite="""
        (per favore|per cortesia|prego|e|ed|allora|quindi|bene|anche|gia|pure|volentieri|con piacere|di niente|figurati|figuratevi|come sempre|come concordato|ecco|dunque)
        <me>
        # "I have read it", with what and how
        (ho|l'ho|abbiamo|l'abbiamo|lo abbiamo) [gia|tutto|appena] (riletto|riletta|rivisto|rivista|verificato|verificata|controllato|controllata|guardato|esaminato|confrontato) [<read>] [<closely>] [<against>] [ed|e]
        (ho|abbiamo) [gia|appena] letto (tutto|<read>|e) [<closely>] [<against>] [ed|e]
        (l'ho|l'abbiamo) [gia] (letto|letta) [tutto|tutta] (<closely>|e)
        letto tutto
        dopo [una] [attenta] (lettura|rilettura|verifica|revisione) [attenta|completa|<against>]
        (riletto|rivisto|verificato|controllato|rivista|riletta) [tutto] [<closely>] [<against>] [e]
        # what holds of the facts and the words; never of a part of the text
        (i dati|i numeri|gli orari|le date|i fatti|le informazioni|i riferimenti|i nomi|i link) (sono|sono tutti|sono tutte) [<very>] (corretti|corrette|giusti|giuste|esatti|esatte|ok|a posto|coerenti|precisi|verificati)
        (i dati|i numeri|gli orari|le date|i fatti|i conti) (tornano|quadrano|coincidono)
        tutto (torna|quadra)
        (ho|abbiamo) [gia|appena] (controllato|verificato|riletto|confrontato|rivisto) <read> [<closely>] [<against>] (e (sono [tutti|tutte] (corretti|corrette|giusti|giuste|a posto|ok)|tornano|coincidono|torna tutto|quadra tutto|(va|e ['] tutto) (tutto bene|bene|corretto|a posto|ok)|non (ho|abbiamo) [trovato] (errori|osservazioni|commenti|note|rilievi|nulla da segnalare)))
        (testo|bozza|comunicato|messaggio) (riletto|riletta|rivisto|rivista|verificato|verificata|controllato|controllata) [<closely>] [<against>]
        con la presente [mail|email|comunicazione]
        (il tono|lo stile|il linguaggio|la cronologia) <is> [<very>] (giusto|corretto|corretta|ok|adeguato|appropriato|perfetto|buono|equilibrato)
        (il|questo|la|questa) (testo|messaggio|comunicato|bozza|mail|comunicazione|annuncio) <is> [<very>] (<described>) [e [<very>] (<described>)]
        (testo|messaggio|comunicato|bozza) [<very>] (<described>) [e [<very>] (<described>)]
        (chiaro|completo|conciso|semplice|preciso|sobrio) e (completo|preciso|conciso|chiaro|efficace|corretto)
        (non cambiate|non toccate|non cambiare|non toccare) (niente|nulla)
        (nessun|non ho) (commento|commenti) [da (fare|aggiungere)] [<me>]
        (scusa|scusate|scusi|mi scuso|mi dispiace|perdonate|scusatemi|scusami) [per|del] [il|la] [ritardo|risposta tardiva|attesa]
        (buona|buon|bella|ottima) (giornata|serata|fine settimana|weekend|pomeriggio|lavoro|settimana|fortuna|notte|continuazione|proseguimento) [a tutti|anche a te|a te|a voi]
        (resto|rimango|restiamo|rimaniamo|sono) a [vostra|tua|sua|completa|piena] disposizione [per (qualsiasi|ogni|eventuali) [ulteriore|ulteriori|eventuale] (cosa|chiarimento|chiarimenti|necessita|esigenza|domande|dettagli|informazione|informazioni)|se serve|in caso di (necessita|bisogno|domande)]
        a presto
    """,
    greet="""
        (ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|caro|cara|cari|care|carissimi|carissimo|carissima|gentile|gentili|egregio|egregi|spettabile|gentilissimi|gentilissimo|gentilissima) [a tutti|tutti|team|colleghi|ragazzi|a tutte|tutte|a voi|signore|signora|dottore|dottoressa|signori|dott|dott ssa|dottssa|sig|sig ra|avvocato|avv|ing|ingegnere|direttore]
        spett [.] [le|li] [ditta|ufficio|direzione|societa|redazione|team|azienda|ufficio stampa|ufficio comunicazione|servizio clienti]
        (gentile|egregio|egregia|caro|cara|ciao|buongiorno|buonasera|salve|gent|spett) [.] [ma|mo|le] [.] (dott|prof|avv|ing|sig|arch|rag) [.] [ssa|ra]
        (team|colleghi|ragazzi)
    """,
    close="""
        [un|i|con|tanti|molti|i piu|i migliori|i miei] [cordiale|cordiali|distinti|caro|cari|affettuosi|migliori] (saluti|saluto|saluti a tutti|abbraccio|auguri)
        [con l'occasione|nel ringraziare|ringraziando|colgo l'occasione per|cogliamo l'occasione per] [per [la|l'] (collaborazione|attenzione|disponibilita)] [,] [vi|le|ti] (porgo|porgiamo|porgere|invio|inviamo|inviare|si porgono) <regards>
        (resto|rimango|restiamo|rimaniamo) a [vostra|tua|sua|completa|piena] disposizione [per (qualsiasi|ogni|eventuali) [ulteriore|ulteriori|eventuale] (chiarimento|chiarimenti|necessita|esigenza|domande|informazioni)] [e|,] (porgo|porgiamo|invio|inviamo) <regards>
        (voglia|vogliate|la prego di|vi prego di) (gradire|accettare|accogliere) <regards>
        (con osservanza|con i migliori saluti|con stima e cordialita|con ossequi|cari saluti|un saluto|ciao ciao|a risentirci|buon proseguimento|buona serata a tutti|buon fine settimana|grazie e buona serata|grazie e a presto)
        (cordialmente|sinceramente|distintamente|un abbraccio|baci|a presto|grazie e saluti|grazie e buona giornata|grazie e buon lavoro|grazie e buona serata|cordialita|buona giornata|buona serata|buon lavoro|buon weekend|saluti|cari saluti|un caro saluto|in fede|con stima|a disposizione)
        (inviato da|inviato dal) [mio|il mio|un] (iphone|ipad|cellulare|telefono|android|smartphone|samsung|dispositivo|dispositivo mobile|dispositivo galaxy|telefono cellulare|galaxy)
        (inviato da|scarica|ottieni) (outlook|gmail|yahoo mail|libero mail) [per (ios|android|mobile)]
    """,
    praise="""
        (bene|buono|bello|ottimo|grazie|perfetto|eccellente|chiaro|chiara|piace|meglio|utile|complimenti|felice|contento|contenta|apprezzo|bravi|bravo|preciso|scorrevole|conciso)
        (per informazione|per la prossima volta|la prossima volta|nota|commento|osservazione|ps|p s|per conoscenza)
    """,
    object="""
        (mi oppongo|ci opponiamo|obietto|contesto|respingo|respingiamo|rifiuto|rifiutiamo|disapprovo|boccio|bocciato|bocciata|veto|pongo il veto|metto il veto|protesto|dissento|nego|blocco|bloccato|obiezione|obiezioni|opposizione|respinto|respinta|rifiutato|rifiutata|negato|negata|disapprovato|inaccettabile|inammissibile|vietato|contrario|contraria|sono contrario|sono contraria|siamo contrari|disaccordo|in disaccordo|semaforo rosso|cartellino rosso|pollice giu|pollice verso|intollerabile|impubblicabile|no go|improponibile)
        (forte|forti|grave|gravi|ferma|seria|serie|grosse|importanti) (obiezione|obiezioni|riserve|opposizione|perplessita)
        (ho|abbiamo|ci sono|c'e|sollevo) [una|un'|delle|alcune|serie|gravi|forti|molte] (obiezione|obiezioni|riserve|gravi riserve|serie riserve|rilievi)
        (assolutamente no|per niente|per nulla|niente affatto|in nessun modo|in nessun caso|per nessun motivo|mai|giammai|mai e poi mai|neanche per sogno|nemmeno per sogno|neanche per idea|non se ne parla|non se ne parla proprio|sul mio cadavere|certo che no|certamente no|ovviamente no|e un no|direi di no|dico no|voto contro|voto no|no grazie|no no|per me no|da parte mia no|non cosi|cosi no|meglio di no|nossignore|sono contro|negativo|nient'affatto)
        non [lo|la|li|mi|ci|si|vi|e|sono|siamo|posso|possiamo|puo|deve|dobbiamo|devono|voglio|va|do|diamo|ha|c'e|sta|potete|intendo|sembra|mi sembra|e ancora|possono|dovrebbe|dovete|bisogna] [lo|la|molto|per niente|il mio|la mia|di|essere|ancora|affatto|proprio|che] (approvo|approviamo|approvare|approvarlo|approvato|approvata|approvate|autorizzo|autorizzato|autorizzare|autorizziamo|accetto|accettiamo|accettare|accettabile|inviare|inviate|inviatelo|inviarlo|invii|inviato|inviata|mandare|mandate|mandatelo|mandarlo|pubblicare|pubblicate|pubblicatelo|pubblicarlo|pubblicato|uscire|partire|spedite|spedire|spedirlo|diffondete|d'accordo|conforme|pronto|pronta|bene|ok|va|va bene|piace|convince|procedete|procedere|favorevole|benestare|consenso|firmo|firmare|sottoscrivo|soddisfatto|permetto|concordo|concordiamo|vada|adatto|adeguato|buono|il via libera|via libera|acconsento|autorizzata|procediamo|inviamo|mandiamo|rilasciate|andare|passa|funziona|ci siamo|invia|inviarla)
        (approvazione|autorizzazione|consenso|benestare) (negata|negato|rifiutata|respinta|ritirata|ritirato)
        (nego|ritiro|rifiuto) (la mia|il mio|l'|la|il|di) (approvazione|consenso|benestare|autorizzazione|approvare|firmare)
        (questo|il testo|il messaggio|<it>) (e) [molto|totalmente|completamente|semplicemente|tutto] (inaccettabile|falso|una bugia|fuorviante|pessimo|orribile|pericoloso|illegale|un errore|un disastro|terribile|inammissibile|una vergogna|prematuro|sbagliato e pericoloso)
        (pessimo|tutto sbagliato|malissimo|va male|non ci siamo)
        (fermate|bloccate|annullate|ritirate|sospendete|fermatelo|bloccatelo) [tutto|l'invio|questo|la pubblicazione|subito|<it>]
        (direi|dico|dico proprio) (proprio|decisamente) [di] no
        parere [assolutamente|fermamente] (contrario|negativo|sfavorevole)
        (assolutamente|totalmente|fermamente|decisamente|sono) (contrario|contraria|contrari)
        (non se ne parla|neanche|nemmeno|neppure|manco) (nemmeno|neanche|per sogno|per idea|morto|morta|a parlarne|per scherzo)
        (col cavolo|ma neanche|ma nemmeno|ma scherziamo|scordatevelo|scordatelo|lasciamo perdere|lasciate perdere|fuori discussione|nel cestino)
        impossibile [per me|cosi] (approvare|approvarlo|approvarla|autorizzare|inviare|pubblicare|firmare|dare (l'ok|il via libera))
        (devo|dobbiamo|sono costretto a|sono costretta a|mi tocca) (dire di no|dire no|bocciare|bocciarlo|respingere|respingerlo|oppormi|rifiutare|bloccare|bloccarlo)
        (lo|la) (boccio|respingo|rifiuto|blocco|contesto|bocciamo|respingiamo|rifiutiamo)
        non [lo|la|vi|si|ve lo|ve la|te lo] (firmo|firmero|approvero|autorizzero|approveremo|puo dire|puo scrivere|puo mandare|puo inviare|puo pubblicare|possiamo dire|possiamo scrivere|deve uscire|deve partire|esce|parte|passa|manda|manderei|pubblica|pubblicherei)
        non (posso|possiamo|intendo|voglio) (dare|concedere) (il via libera|il mio (ok|consenso|benestare)|la mia approvazione|l'ok|l'autorizzazione)
        non do (il via libera|il mio (ok|consenso|benestare)|la mia approvazione|l'ok|l'autorizzazione)
        (per me|la risposta|da parte mia) e ['] [un] no
        (cosi|cosi com'e|in questa forma) (no|non va)
        non se ne (fa|fara) (niente|nulla|piu niente)
        non si puo ['] (dire|scrivere|mandare|comunicare|pubblicare|sostenere|affermare) [una cosa (simile|del genere)|cosi|questo]
        (spiace|mi spiace|ci spiace|mi dispiace|ci dispiace) [comunicare|doverlo dire|ma|dover] [che] non (posso|possiamo|e possibile)
    """,
    refuse="(no|nope|noo|mai|giammai|negativo|no grazie|purtroppo no|mi dispiace no|temo di no|credo di no|direi di no|meglio di no|male|pessimo|certo che no|non|contro|falso|sbagliato|no no)",
    wait="""
        (non ancora|ancora no|adesso no|ora no|aspetta|aspettate|aspetti|attendere|attendete|troppo presto|prematuro|in attesa|per ora no|per il momento no|un attimo aspettate|fermi)
        non (inviate|mandate|pubblicate|inviarlo|spedite) [<it>] (ancora|per ora|per il momento|subito)
        (aspettate|aspetta|aspetti|attendete|attendi) (a inviarlo|a inviare|a mandarlo|a mandare|a pubblicare|a pubblicarlo|un attimo|prima di (inviare|mandare|pubblicare)|ancora)
    """,
    never="non\nno\nmai\nnessun\nnessuna\nnessuno\nsenza\nniente\nnulla\nne\nnemmeno\nneanche\nnego",
    agree="(approvo|approvare|approvato|approvata|approvazione|autorizzo|autorizzare|autorizzato|accetto|accettare|accettabile|d'accordo|concordo|conforme|ok|inviare|inviate|inviato|mandare|mandate|pubblicare|pubblicate|procedere|procedete|pronto|via libera|benestare|firmare|firmo|approved|va bene|bene|convince|piace|adatto)",
    doubt="""
        non e ['] [proprio|certo] (il massimo|perfetto|perfetta|un granche|male|eccezionale|il top|un capolavoro) (ma|pero)
        non (sono|ne sono|mi e|e) [molto|del tutto|ben] (sicuro|sicura|certo|certa|chiaro|disponibile|in ufficio|competente|al corrente|urgente|di mia competenza|compito mio|io)
        non (so|lo so|capisco|ho capito|riesco|posso leggere|posso vedere|posso aprire|ho letto|l'ho letto|ho visto|l'ho visto|ho ricevuto|ho tempo|ho accesso|ho idea|ho opinioni|ho potuto|spetta|tocca|solo|c'e fretta|importa|trovo|ricordo|vedo il)
        (se|a meno che|quando|purche|salvo che) [nessuno|qualcuno|voi|non ci sono|ci sono|tu] [si|ha|altre|non] (oppone|opponga|obietta|obiezioni|obiezione|contrario|rifiuta)
        (senza|nessuna|nessun|non ho|non vedo|non mi|non ci sono|nulla|niente|non) [altre|alcuna|nessuna|nulla|niente] (obiezione|obiezioni|oppongo|obietto|riserve|in contrario|obiettare|contrario|contraria|veto|rifiuto|rilievi)
        o (no|non|meno)
        (salvo|a meno di|salvo un|previo) [parere|pareri|diverso|diversi] (contrario|contrari|avviso|avviso contrario)
        (in attesa|attesa|bisogno) (di|dell'|della) [approvazione|conferma|autorizzazione]
        in attesa (dell'approvazione|della conferma|di approvazione|di conferma|dell'ok)
        non (vedo|ho|ci sono|c'e) (motivi|motivo|ragioni|ragione) (per|di) (non <send>|oppormi|opporsi|non approvarlo|fermarlo|bloccarlo|dire di no)
        non (e [']|sono) (piu|di|il|la|mio|mia) [mio|mia] (competenza|ambito|compito|area|persona giusta|responsabile|decisione|settore)
        non (seguo|gestisco|decido|spetta a me|tocca a me|dipende da me|sono io)
        [e [']|e gia] senza (indugio|indugi|esitazioni)
    """,
    condition="""
        (se|purche|a condizione|a patto|quando|una volta|appena|non appena|dopo|prima|finche|fino|ma|pero|tuttavia|anche se|salvo|tranne|eccetto|a meno|solo|soltanto|unicamente|in parte|parzialmente|in linea di massima|in linea di principio|in principio|quasi|in generale|piu o meno|per ora|per il momento|con modifiche|con le modifiche|con una modifica|con riserva|condizionato|in attesa|soggetto a|sebbene|benche|provvisoriamente|invece|al posto|fatta salva)
        (previo|previa|a patto che|sempre che|purche|fermo restando|salvo diverso|o quasi|da confermare|fatto salvo|con la modifica|non prima|nella sostanza|in sostanza|di principio)
    """,
    hedge="(credo|penso|suppongo|forse|probabilmente|possibilmente|dovrebbe|potrebbe|sarebbe|sembra che|sembrerebbe|immagino|spero|magari|in teoria|normalmente|a mio parere|secondo me|direi|dubito|dubbio|dubbi|boh|mah|non so|approverei|approvero|scherzo|vorrei|apparentemente|cosi cosi)",
    suggest="""
        (suggerisco|suggerimento|suggerimenti|suggerirei|propongo|proposta di|proporrei|proponiamo|consiglio|consiglierei|raccomando|cambiare|cambia|cambiate|cambierei|cambiamento|modifica|modifiche|modificare|modificate|modificherei|sostituire|sostituisci|sostituite|sostituirei|correggere|correggi|correggete|correzione|correzioni|aggiungere|aggiungi|aggiungete|aggiungerei|aggiunta|togliere|togli|togliete|toglierei|eliminare|elimina|eliminate|rimuovere|rimuovi|rimuovete|cancellare la|accorciare|accorcia|accorciate|accorcerei|riformulare|riformula|riformulate|riscrivere|riscrivi|riscrivete|chiarire|precisare|semplificare|ammorbidire|menzionare|spostare|sposta|tagliare|completare|migliorare|migliora|adattare|evitare|evita|aggiornare il|includere|inserire|inserisci|inserite|mettere|metti|mettete|metterei|usare|usate|usa|usi|scrivere|scrivi|scrivete|scriverei|specificare|dite|dire piuttosto|dividere|rettificare)
        (invece di|invece che|al posto di|anziche)
        (errore di battitura|errori di battitura|refuso|refusi|ortografia|grammatica|virgola|virgole|accento|maiuscola|typo|alcuni commenti|i miei commenti|un commento|commenti sotto|commenti nel testo|vedi commenti|un suggerimento|la mia versione|ecco la mia versione|la mia proposta|un dettaglio|piccolo dettaglio|piccola modifica|una piccola modifica|piccole modifiche|una cosa)
        (troppo|molto|un po'|un po|abbastanza|piuttosto) [troppo] (lungo|lunga|corto|corta|breve|tecnico|tecnica|vago|vaga|formale|informale|duro|dura|freddo|fredda|complicato|complicata|confuso|negativo|aggressivo|generico|dettagliato)
        (manca|mancano|bisognerebbe|occorre|occorrerebbe|bisogna|dovrebbe|dovremmo|potrebbe|potremmo|sarebbe meglio|meglio se|e meglio|preferirei|preferisco|preferibile|conviene|vorrei|potreste|potresti) [essere|dire|aggiungere|cambiare|menzionare|mettere|togliere|includere|spiegare|chiarire|piu|che|il|la|un|una|correggere|accorciare]
        (titolo|oggetto|frase|paragrafo|data|ora|link|nome|numero|tono|parola|riga|prezzo|orario|testo) (deve|dovrebbe|non|manca|sembra|suona)
        (titolo|oggetto|frase|paragrafo|data|ora|link|nome|numero|tono|parola|riga|prezzo|orario|testo|messaggio) e ['] [un po'|troppo|ancora|poco] (troppo|sbagliato|sbagliata|errato|errata|freddo|lungo|lunga|vago|tecnico|poco chiaro|confuso|duro|ambiguo|scorretto|rotto|vecchio|pesante|aggressivo)
        (prima|seconda|terza|ultima|primo|secondo|terzo|ultimo) (frase|paragrafo|riga|parola)
        (piu|meno) (chiaro|chiara|corto|breve|semplice|tecnico|preciso|formale|diretto|umano|concreto|dettagli)
        (impreciso|ambiguo|inesatto|confuso|obsoleto|scorretto|sbagliato|sbagliata|scritto male|poco chiaro|poco chiara)
        (leverei|eviterei|aggiungerei|ammorbidirei|rivedrei|preciserei|specificherei|semplificherei|accorcerei|indicherei|riformulerei|sposterei|taglierei|inserirei|includerei|eliminerei|chiarirei|correggerei|riscriverei|direi piuttosto|userei|inizierei|partirei|chiuderei|sistemerei)
        (levare|leva|levate|tolga|tolgono|si tolga|si corregga|corretto il|corretta la|si aggiunga|aggiunga|corregga|sostituisca|modifichi|sistemate|sistemare|rivedere|rivedete|rivedi|ammorbidite|ammorbidisci|togliendo|correggendo|aggiungendo|sostituendo|rettificate|indicare|indicate|specificate|precisate|cambierebbe|aggiusta|aggiustate)
        (va|vanno|andrebbe|andrebbero|e|sono|sarebbe) (rivisto|rivista|rivisti|corretto il|da (rivedere|correggere|cambiare|togliere|aggiungere|semplificare|riscrivere|sistemare|accorciare|precisare|modificare)|cambiato|cambiata|tolto|tolta|corretta|spostato|spostata|aggiunto|aggiunta|riscritto|riscritta|accorciato|riformulato|riformulata|sistemato|sistemata|precisato|chiarito)
        (va|vanno) (corretto|corretti|corrette)
        (ho|alcune|qualche|delle|le mie|ecco le mie) [alcune|qualche|delle] (osservazioni|note|correzioni|annotazioni) (su|sul|sulla|nel|in|da|qui|sotto)
        (da|da far) (semplificare|correggere|rivedere|togliere|riscrivere|accorciare|aggiungere|sistemare|riformulare|integrare)
        non e ['] [proprio|certo] (il massimo|perfetto|perfetta|un granche|male|eccezionale|il top|un capolavoro) (ma|pero)
        niente di che ma
        (sarebbe|e|sarebbe stato) (meglio|preferibile|utile|bene|opportuno|il caso)
    """,
    request="""
        (prima) (tutto|va bene|inviate|mandate|potete|puoi|si puo)   # "prima" praises in German and Dutch
        (va bene|a posto|approvato|pronto) prima
        (per favore|prego|potete|puoi|puo|da|in attesa di|attendo|aspetto|si prega di|vi prego di) [la|il|di|tua|vostra] (approvare|approvate|approva|confermare|confermate|approvazione|benestare|autorizzare)
    """,
    next_time="[per] (la prossima volta|le prossime volte)\nin futuro",
    lead_approve="[lo] (approvato|approvata|approvo|approviamo|si approva|si autorizza|autorizzato|autorizzata|autorizzo|autorizziamo|acconsento|via libera|nulla osta|benestare|la mia approvazione|il mio (ok|consenso))",
    lead_object="(obiezione|obiezioni|opposizione|rifiuto|veto|mi oppongo|respinto|no)",
    lead_suggest="(suggerimento|suggerimenti|proposta|modifica|modifiche|commento|commenti|correzione|suggerisco)",
    lead_delegate="(delegare|delego|delegato|inoltrare|passare a)",
    lead_question="(domanda|domande|una domanda|dubbio)",
    lead_estimate="(eta|stima|tempo stimato)",
    delegate_first="""
        [per favore|meglio|e meglio|dovreste|dovresti] (chiedi|chiedete|chieda|chiedere|consulta|consultate|consulti|parla|parlate|parli|contatta|contattate|contatti|contattare|rivolgetevi|rivolgiti|si rivolga|sentite|senti|senta|vedi|vedete) [prima|con|piuttosto|direttamente] (a|al|alla|con|con il|con la|il|la|lo|agli|ai|l')
        [per favore|meglio|e meglio|dovreste|dovresti] (chiedi|chiedete|chieda|sentite|senti|senta|contattate|contatta|contatti|consultate|rivolgetevi|rivolgiti|parlate con|parla con|parlatene con|parlane con|scrivete a|scrivi a|coinvolgete|coinvolgi)
        (dovete|devi|bisogna|dovreste|dovresti) (sentire|chiedere a|chiedere al|chiedere alla|contattare|parlare con|rivolgervi a)
        (fatelo|fallo|fatela|falla|da far|far|facciamolo|va fatto) (approvare|validare|vedere|rivedere|leggere|firmare) (a|al|alla|all'ufficio|dal|dalla|da|prima)
    """,
    delegate="""
        (delego|delegare|delegato a|inoltro|inoltro a|lo inoltro|inoltrato|inoltrare|passo la palla|lo passo|passo questo|passo a|giro a|lo giro|sostituto|sostituta|il mio vice|vice|il mio collega|la mia collega|mio collega|il mio capo|un'altra persona|altra persona|qualcun altro|qualcun'altro|altro ufficio|all'ufficio legale|l'ufficio legale|al legale|decide lui|decide lei|che decida|decidera|deve decidere|se ne occupa|se ne occupera|mi sostituisce|al mio posto|a mio nome|non e di mia competenza|non e la mia area|non spetta a me|non tocca a me|non sono la persona|persona sbagliata|in ferie|in vacanza|in malattia|in congedo|fuori ufficio|sono fuori|non sono disponibile|lascio decidere|lo lascio a|mi astengo per conflitto)
        (deve|dovrebbe|puo|va) (approvarlo|rivederlo|decidere|validarlo|occuparsene) [al mio posto|per me]
        (passo|giro|cedo|lascio|trasferisco) (la palla|la mail|il testo|la decisione|tutto|la parola|la questione|il messaggio) (a|al|alla|ai|agli|all'ufficio)
        (lo|la|ve lo) (giro|inoltro|passo|rimando|trasferisco|sottopongo) (a|al|alla|ai|agli|all'ufficio)
        (decide|decidera|valuta|valutera|approva|firma|risponde|segue|gestisce) (lui|lei|direttamente lui|direttamente lei|il collega|la collega)
        (e [']|sara) (lui|lei) (che|a) (decide|decidere|approva|approvare|firma|gestisce|dover decidere)
        (che se ne occupa|se ne occupa|segue la cosa|segue il tema|segue il caso|ne risponde|prende in carico|mi sostituira)
        in (mia|sua) assenza
        (al posto mio|al mio posto|in vece mia|per me decide)
        (e [']|non e [']|rientra) [piu] [di|nella] (competenza|responsabilita) (di|del|della|dell'ufficio|mia)
        (mi rimetto|rimetto|mi affido) (a|al|alla|alle) [decisione|parere|valutazione]
        (mi rimetto alla|lascio a|lascio che|lascio decidere)
        (piu adatto|piu adatta|piu indicato|piu indicata|piu titolato|piu titolata|piu competente|la persona giusta) [di me]
        non (e [']|rientra) [nel|il] mio (ambito|compito|campo|settore|ruolo)
        non (seguo|gestisco) piu [io]
        (serve|occorre|ci vuole|manca|bisogna avere) (l'ok|il via libera|l'approvazione|il benestare|il parere|la firma|l'autorizzazione) (di|del|della|dell'ufficio|dei)
        (rivolgetevi|rivolgiti|si rivolga|rivolgersi) (a|al|alla|ai|agli|all'ufficio|all'area|piuttosto)
        (sono fuori sede|fino al mio rientro|mi astengo)
    """,
    later="""
        (piu tardi|dopo|presto|domani|domani mattina|stasera|questo pomeriggio|stamattina|dopodomani|dopo pranzo|dopo la riunione|dopo il volo|tra poco|fra poco|tra un attimo|fra un attimo|tra qualche minuto|fra qualche minuto|a breve|a fine giornata|fine giornata|entro sera|entro stasera|entro domani|entro fine giornata|in giornata|in serata|nel pomeriggio|la prossima settimana|lunedi|martedi|mercoledi|giovedi|venerdi|appena posso|appena possibile|il prima possibile|quando atterro|quando arrivo|quando posso|quando torno|a mezzogiorno)
        (un momento|un attimo|un minuto|un secondo|un attimino|qualche minuto|datemi|dammi|mi dia|mi serve tempo|ho bisogno di tempo|piu tempo|un po' di tempo|ancora un po' di tempo|lasciatemi|lasciami|lo guardo|lo sto leggendo|lo leggo|lo controllo|ci sto lavorando|sto leggendo|sto controllando|in riunione|in treno|in aereo|sto guidando|in viaggio|ci penso|devo pensarci|pazienza|ci guardo)
        (oggi pomeriggio|oggi|questa sera|stamani|in mattinata|in tarda mattinata|nel tardo pomeriggio|in tarda serata|a meta mattina|a meta giornata|entro mezzogiorno|entro pranzo|entro le prossime ore|nelle prossime ore|domattina|domani pomeriggio|domani in giornata|nel weekend|a inizio settimana|a fine mattinata|a ora di pranzo|prima di pranzo|prima di sera|prima di cena|dopo cena|in pausa pranzo|sul tardi|quanto prima|nel giro di poco|a momenti|tra non molto|fra non molto|entro la giornata|entro fine mattinata|entro la mattinata|al mio rientro|al rientro|appena torno|appena arrivo|appena atterro|appena esco|appena finisco|appena riesco)
        (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) [mattina|pomeriggio|sera|in mattinata]
        dopo (la call|il call|il meeting|l'incontro|la riunione|il comitato|la pausa|l'appuntamento|la lezione|il treno|questa riunione|una riunione)
        prima di (domani|stasera|lunedi|martedi|mercoledi|giovedi|venerdi|pranzo|domattina) [mattina|sera] non (riesco|posso|ce la faccio)
        non (riesco|posso|ce la faccio) prima di (domani|stasera|lunedi|martedi|mercoledi|giovedi|venerdi|pranzo|domattina)
        (fammici|fatemici|fammi|lasciami|lasciatemi) (pensare|riflettere|leggere|guardare|dare un'occhiata) [un attimo|un momento|un po'|con calma]
        (ci guardo|gli do un'occhiata|do un'occhiata|dò un'occhiata|lo rileggo|lo rivedo|lo sto guardando|lo sto rileggendo|sto rileggendo|me ne occupo|me lo guardo|vi faccio sapere|ti faccio sapere|faccio sapere|ti dico|vi dico|vi aggiorno|ti aggiorno|torno da voi|torno da te|ci rifletto|ci sto pensando|ci ragiono|lo valuto|lo verifico|mi ci metto|ci metto mano|ancora un attimo|datemi tempo)
    """,
    review="""
        (guardo|guardero|guardare|leggo|leggero|leggere|rivedo|rivedere|rispondo|rispondero|rispondere|dico|torno|tornero|serve|servono|bisogno|datemi|dammi|avro|saro|pronto|pronta|risposta|posso|potro|faro|verifico|verifichero|vedo|vedro|riunione|treno|aereo|volo|atterro|ricordami|ricordatemi|libero|aspettate|aspetta|finisco|disponibile|mancano|ancora|entro|confermo|controllo|controllero|approvo|faccio)
        (riscontro|rileggo|rileggero|rileggere|rivedro|revisiono|occupo|occhiata|sapere|aggiorno|aggiornero|torniamo|metto|avrete|avrai|vi do|ti do|finita|esco|rientro|rientrero|arrivo|call|meeting|appuntamento|ci sono|ok entro|valuto|valutero|analizzo|esamino|richiamo|sono in|approvero|decido|daro)
    """,
    question="(che|chi|quando|dove|perche|come|quale|quali|quanto|quanti|e|c'e|ci sono|posso|possiamo|devo|avete|hai|cosa|sicuri|sicuro)",
    undo="""
        (annulla|annullare|annulla la mia (decisione|approvazione|risposta)|ritiro (la mia|il mio) (approvazione|decisione|ok|obiezione|consenso)|revoco la mia (approvazione|decisione)|ho cambiato idea|e stato un errore|mi sono sbagliato|mi sono sbagliata)
        [vorrei|devo|desidero|voglio|dobbiamo|sono costretto a|sono costretta a|chiedo di] (annullo|annulla|annullate|annullare|ritiro|ritirare|ritirate|revoco|revocare|revocate|ignorate|ignora|dimenticate|dimentica|sospendo) (il|la|il mio|la mia|quel|quella) (approvazione|ok|via libera|benestare|consenso|decisione|risposta|autorizzazione|conferma|parere favorevole) [di (prima|poco fa|stamattina|ieri|oggi)|precedente|data]
        (annullo|annullate|ritiro|revoco|annullare|ritirare|revocare|ignorate) (l'ok|l'approvazione|l'autorizzazione|l'assenso) [di (prima|poco fa|stamattina|ieri|oggi)]
        (considerate|considera|considerare|consideri) (nulla|nullo|annullata|annullato|non valida|non valido|ritirata|ritirato) (la|il) (mia|mio) (approvazione|ok|via libera|risposta|consenso)
        (considerate|considera|consideri) (la|il) (mia|mio) (approvazione|ok|via libera|risposta|consenso) (nulla|nullo|annullata|annullato|ritirata|ritirato)
        (la|il) (mia|mio) (approvazione|ok|via libera|consenso|benestare) non (vale|e valida|e valido) piu
        non tenete conto (della mia approvazione|del mio ok|della mia risposta|del mio via libera)
        torno (sulla mia decisione|sui miei passi|indietro sulla mia approvazione)
    """,
    stop="""
        (stop|alt|ferma|fermate|fermi tutti|fermare|fermare l'invio|fermate l'invio|ferma l'invio|bloccate l'invio|fermate tutto|interrompere l'invio|interrompete l'invio|sospendete l'invio|fermate subito)
        [stop] [per favore] (fermate|ferma|fermare|bloccate|blocca|bloccare|interrompete|interrompi|interrompere|sospendete|sospendi|sospendere|stoppate|stoppa|stoppare|fermi) [subito|immediatamente|tutti] (tutto|l'invio|la pubblicazione|la diffusione|gli invii|la spedizione|la campagna) [subito|immediatamente|adesso]
        (fermate|bloccate|stoppate|fermi|ferma|blocca) (subito|immediatamente)
    """,
    other="(versione|revisione) <n>\n(precedente|ultima|altra|prima|seconda|vecchia|nuova) (versione|revisione)\n(legale|marketing|direzione|qualcuno|tutti|nessuno|capo|collega|lei|lui|loro|gli altri|interno|interni|interna|esterno|strategici|clienti|allegato|titolo|oggetto|frase|paragrafo|per conto|a nome|da approvare|per approvazione|in approvazione|in corso)",
)

# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""Italian: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = "testo|messaggio|bozza|mail|email|e mail|comunicato|versione|contenuto|annuncio|nota|comunicazione|aggiornamento|proposta|documento|lettera"

ITALIAN = Lexicon(
    code="it",
    classes={
        "it": f"lo|la|questo|cio|tutto|cosi|tutto questo|(il|la|questo|questa|tuo|vostro|del|della|al|alla|col|sul) ({_NOUN})|l'(annuncio|aggiornamento|invio|email)|<rev>",
        "rev": "(r|v|rev|revisione|versione) <n>|(la|questa) (revisione|versione) <n>",
        "good": "bene|molto bene|buono|buona|ottimo|ottima|perfetto|perfetta|ok|okay|corretto|corretta|pronto|pronta|conforme|impeccabile|approvato|approvata|a posto|eccellente|giusto|giusta|bello|in ordine|tutto ok|autorizzato",
        "me": "per me|da parte mia|per quanto mi riguarda|dal mio lato|da parte nostra|per noi|per parte mia|secondo me si|dal mio punto di vista",
        "very": "molto|tutto|totalmente|assolutamente|perfettamente|davvero|gia|pienamente",
        "now": "ora|adesso|subito|cosi|cosi com'e|com'e|senza modifiche|senza cambiamenti|immediatamente|pure|per favore|oggi|senza riserve|gia",
        "send": "inviare|inviarlo|inviarla|mandare|mandarlo|mandarla|pubblicare|pubblicarlo|pubblicarla|procedere|spedire|spedirlo|diffondere|diffonderlo|partire|uscire|andare|rilasciare|rilasciarlo|lanciare|lanciarlo|andare avanti|distribuire|proseguire|essere inviato|essere inviata|essere pubblicato|essere pubblicata",
    },
    common="il\nlo\nla\ni\ngli\nle\nun\nuna\ne\nsono\nio\nnoi\nmi\nsi\nnon\nper\ncon\ndi\ndel\nal\no\nse\nma\nche\nchi\nquando\ncome\nmio\nsuo\npiu\ngrazie\nbene\ntutto\nfavore\nva\nmolto\nsenza\nda\nin\nl'\nun'\nquesto\ndella\nc'\nho\nha",
    approve="""
        (approvato|approvata|approvo|approviamo|lo approvo|autorizzato|autorizzata|autorizzo|autorizziamo|accetto|accettato|accettata|accettiamo|validato|validata|confermo|confermato|confermata|confermiamo|ratifico|sottoscrivo|firmo|firmato|via libera|il via libera|semaforo verde|luce verde|nulla osta|benestare|do il mio ok|do l'ok|do il via libera|do la mia approvazione|do il mio benestare|do il mio consenso|approvazione concessa|avete il mio ok|hai il mio ok|avete la mia approvazione|hai la mia approvazione|avete il mio via libera|hai il mio via libera|avete il via libera|ha il mio ok|ha la mia approvazione|avete il mio benestare|acconsento|concordo|concordiamo|d'accordo|sono d'accordo|siamo d'accordo|pienamente d'accordo|totalmente d'accordo|concordo pienamente|sono favorevole|favorevole|voto a favore|aggiudicato|ok si invia|promosso|pollice in su) [con <it>|su tutto|<it>|l'invio|la pubblicazione|all'invio|alla pubblicazione|per l'invio|per la pubblicazione] [<me>] [<now>] [<me>]
        (lo|la|vi|io|per me) (approvo|autorizzo|accetto|confermo|do il via libera|do l'ok|approviamo|autorizziamo) [<it>|l'invio|la pubblicazione] [<now>] [senza riserve|pienamente]
        (ho|abbiamo) (approvato|autorizzato|accettato) [<it>]
        <it> [e] (approvato|approvata|autorizzato|autorizzata|ok) [<me>] [<now>]
        (ok|okay|oki|si|si si|certo|certamente|sicuro|senz'altro|assolutamente si|ma certo|ovviamente|volentieri|perfetto|ottimo|eccellente|benissimo|molto bene|bene|bene cosi|benone|fantastico|magnifico|va bene|va benissimo|va bene cosi|va benissimo cosi|va molto bene|mi va bene|mi sta bene|per me va bene|per me ok|per me si|per me va benissimo|per me e ok|per me perfetto|per me e perfetto|tutto bene|tutto ok|tutto a posto|tutto in ordine|tutto corretto|tutto perfetto|tutto giusto|a posto|sta bene|mi piace|mi piace molto|mi sembra ottimo|mi sembra perfetto|mi sembra ok|mi sembra buono|mi pare ottimo|nessun problema|e un si|affare fatto|corretto|esatto|giusto) [<it>] [<me>] [<now>] [<me>]
        (<it>|tutto) (e|va|sembra|mi sembra|suona|mi pare) [<very>] (<good>|benissimo) [<me>] [<now>]
        (procedete|proceda|procedi|procedere|procediamo|avanti|avanti tutta|avanti cosi|andate avanti|vai avanti|vai|vai pure|andate|andate pure|si proceda|si puo procedere|si puo inviare|si puo pubblicare|si puo mandare|andiamo|andiamo avanti|fate|fate pure|fai pure|faccia pure|partite|parti) [con (l'invio|la pubblicazione|<it>)] [<now>] [<me>]
        (puo|possono|potete|puoi|possiamo|si puo) [pure|gia] (<send>) [<it>] [<now>] [<me>]
        (pronto|pronta|ok|bene|approvato|buono|via libera|autorizzato) (per|a) (<send>|l'invio|invio|pubblicazione|la pubblicazione|all'invio|alla pubblicazione) [<me>] [<now>]
        (invia|inviate|inviatelo|invialo|inviatela|inviala|inviare|inviamolo|invii|manda|mandate|mandatelo|mandalo|mandatela|mandare|mandiamolo|pubblica|pubblicate|pubblicatelo|pubblicalo|pubblicare|pubblichiamolo|spedite|speditelo|spediscilo|spedire|diffondete|diffondetelo|rilasciate|lanciate|lancialo) [<it>] [<now>] [per favore]
        (senza|nessuna|nessun|non ho|non abbiamo|non vedo|non ci sono) [altre|alcuna|nessuna|nessun|ulteriori] (obiezione|obiezioni|osservazioni|problema|problemi|riserve|modifiche|modifica|correzioni|rilievi|cambiamenti|impedimenti) [<me>] [da fare|da parte mia]
        (niente|nulla|non ho niente|non ho nulla|non c'e niente|non c'e nulla) (da (obiettare|aggiungere|cambiare|modificare|eccepire|ridire|correggere)|in contrario) [<me>]
        non (mi oppongo|ho nulla in contrario|ho niente in contrario|cambierei nulla|cambierei niente)
        (letto|rivisto|visto|verificato|controllato) e (approvato|accettato|confermato|autorizzato|va bene|tutto ok)
        (sono|siamo) [molto|pienamente|del tutto] (soddisfatto|soddisfatta|contento|contenta|d'accordo|favorevole|a favore|felice) [con <it>|di <it>|<now>]
        (aprovato|approvatto|approvat|aprovo|approvatp|approavto)
    """,
    thanks="""
        (grazie|grazie mille|molte grazie|tante grazie|mille grazie|grazie infinite|grazie ancora|ringrazio|vi ringrazio|ti ringrazio|con gratitudine|grz) [a tutti|a te|a voi|a tutte|a tutto il team|di tutto|di cuore]
        (grazie|grazie mille|molte grazie|mille grazie|vi ringrazio|ti ringrazio) (per|del|della|dell') [il|la|l'|lo|i|un|tutto il] [ottimo|buon|rapido|rapida|bel|grande|vostro|tuo] [lavoro|testo|invio|aiuto|impegno|messaggio|rapidita|bozza|risposta|pazienza|tutto|velocita|versione]
        (buon|ottimo|bel|gran|eccellente|splendido) (lavoro|testo|messaggio)
        (ben|molto ben) (fatto|scritto|detto|redatto|riuscito)
        (bravo|brava|bravi|brave|complimenti|congratulazioni|bravissimi|bravissimo)
    """,
    polite="""
        (per favore|per cortesia|prego|e|allora|quindi|bene|anche|gia|pure|volentieri|con piacere|di niente|figurati|figuratevi|come sempre|come concordato|ecco)
        <me>
        (ho|l'ho|abbiamo|l'abbiamo) [gia|tutto] (letto|riletto|rivisto|visto|verificato|controllato|guardato) [<it>|tutto|con attenzione|attentamente|due volte|con cura] [con attenzione|attentamente|due volte|con cura] [e]
        (letto|riletto|rivisto|visto|verificato|controllato) [tutto] [e]
        (scusa|scusate|scusi|mi scuso|mi dispiace|perdonate) [per|del] [il|la] [ritardo|risposta tardiva|attesa]
        (buona|buon|bella) (giornata|serata|fine settimana|weekend|pomeriggio|lavoro|settimana|fortuna|notte)
        (a presto|a dopo|a domani|ci sentiamo)
    """,
    greet="""
        (ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|caro|cara|cari|care|carissimi|gentile|gentili|egregio|egregi|spettabile|gentilissimi) [a tutti|tutti|team|colleghi|ragazzi|a tutte|signore|signora|dottore|dottoressa|signori|dott|sig|sig ra]
        (team|colleghi|ragazzi)
    """,
    close="""
        [un|i|con|tanti|molti|i piu|i migliori|i miei] [cordiale|cordiali|distinti|caro|cari|affettuosi|migliori] (saluti|saluto|saluti a tutti|abbraccio|auguri)
        (cordialmente|sinceramente|distintamente|un abbraccio|baci|a presto|grazie e saluti|grazie e buona giornata|cordialita|buona giornata|buon lavoro|saluti)
        (inviato da|inviato dal) [mio|il mio|un] (iphone|ipad|cellulare|telefono|android|smartphone)
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
    """,
    refuse="(no|nope|noo|mai|giammai|negativo|no grazie|purtroppo no|mi dispiace no|temo di no|credo di no|direi di no|meglio di no|male|pessimo|certo che no|non|contro|falso|sbagliato|no no)",
    wait="""
        (non ancora|ancora no|adesso no|ora no|aspetta|aspettate|aspetti|attendere|attendete|troppo presto|prematuro|in attesa|per ora no|per il momento no|un attimo aspettate|fermi)
        non (inviate|mandate|pubblicate|inviarlo|spedite) [<it>] (ancora|per ora|per il momento|subito)
    """,
    never="non\nno\nmai\nnessun\nnessuna\nnessuno\nsenza\nniente\nnulla\nne\nnemmeno\nneanche\nnego",
    agree="(approvo|approvare|approvato|approvata|approvazione|autorizzo|autorizzare|autorizzato|accetto|accettare|accettabile|d'accordo|concordo|conforme|ok|inviare|inviate|inviato|mandare|mandate|pubblicare|pubblicate|procedere|procedete|pronto|via libera|benestare|firmare|firmo|approved|va bene|bene|convince|piace|adatto)",
    doubt="""
        non (sono|ne sono|mi e|e) [molto|del tutto|ben] (sicuro|sicura|certo|certa|chiaro|disponibile|in ufficio|competente|al corrente|urgente|di mia competenza|compito mio|io)
        non (so|lo so|capisco|ho capito|riesco|posso leggere|posso vedere|posso aprire|ho letto|l'ho letto|ho visto|l'ho visto|ho ricevuto|ho tempo|ho accesso|ho idea|ho opinioni|ho potuto|spetta|tocca|solo|c'e fretta|importa|trovo|ricordo|vedo il)
        (se|a meno che|quando|purche|salvo che) [nessuno|qualcuno|voi|non ci sono|ci sono|tu] [si|ha|altre|non] (oppone|opponga|obietta|obiezioni|obiezione|contrario|rifiuta)
        (senza|nessuna|nessun|non ho|non vedo|non mi|non ci sono|nulla|niente|non) [altre|alcuna|nessuna|nulla|niente] (obiezione|obiezioni|oppongo|obietto|riserve|in contrario|obiettare|contrario|contraria|veto|rifiuto|rilievi)
    """,
    condition="(se|purche|a condizione|a patto|quando|una volta|appena|non appena|dopo|prima|finche|fino|ma|pero|tuttavia|anche se|salvo|tranne|eccetto|a meno|solo|soltanto|unicamente|in parte|parzialmente|in linea di massima|in linea di principio|in principio|quasi|in generale|piu o meno|per ora|per il momento|con modifiche|con le modifiche|con una modifica|con riserva|condizionato|in attesa|soggetto a|sebbene|benche|provvisoriamente|invece|al posto|fatta salva)",
    hedge="(credo|penso|suppongo|forse|probabilmente|possibilmente|dovrebbe|potrebbe|sarebbe|sembra che|sembrerebbe|immagino|spero|magari|in teoria|normalmente|a mio parere|secondo me|direi|dubito|dubbio|dubbi|boh|mah|non so|approverei|approvero|scherzo|vorrei|apparentemente|cosi cosi)",
    suggest="""
        (suggerisco|suggerimento|suggerimenti|suggerirei|propongo|proposta di|proporrei|proponiamo|consiglio|consiglierei|raccomando|cambiare|cambia|cambiate|cambierei|cambiamento|modifica|modifiche|modificare|modificate|modificherei|sostituire|sostituisci|sostituite|sostituirei|correggere|correggi|correggete|correzione|correzioni|aggiungere|aggiungi|aggiungete|aggiungerei|aggiunta|togliere|togli|togliete|toglierei|eliminare|elimina|eliminate|rimuovere|rimuovi|rimuovete|cancellare la|accorciare|accorcia|accorciate|accorcerei|riformulare|riformula|riformulate|riscrivere|riscrivi|riscrivete|chiarire|precisare|semplificare|ammorbidire|menzionare|spostare|sposta|tagliare|completare|migliorare|migliora|adattare|evitare|evita|aggiornare il|includere|inserire|inserisci|inserite|mettere|metti|mettete|metterei|usare|usate|usa|usi|scrivere|scrivi|scrivete|scriverei|specificare|dite|dire piuttosto|dividere|rettificare)
        (invece di|invece che|al posto di|anziche)
        (errore di battitura|errori di battitura|refuso|refusi|ortografia|grammatica|virgola|virgole|accento|maiuscola|typo|alcuni commenti|i miei commenti|un commento|commenti sotto|commenti nel testo|vedi commenti|un suggerimento|la mia versione|ecco la mia versione|la mia proposta|un dettaglio|piccolo dettaglio|piccola modifica|una piccola modifica|piccole modifiche|una cosa)
        (troppo|molto|un po'|un po|abbastanza|piuttosto) [troppo] (lungo|lunga|corto|corta|breve|tecnico|tecnica|vago|vaga|formale|informale|duro|dura|freddo|fredda|complicato|complicata|confuso|negativo|aggressivo|generico|dettagliato)
        (manca|mancano|bisognerebbe|bisogna|dovrebbe|dovremmo|potrebbe|potremmo|sarebbe meglio|meglio se|e meglio|preferirei|preferisco|preferibile|conviene|vorrei|potreste|potresti|potete) [essere|dire|aggiungere|cambiare|menzionare|mettere|togliere|includere|spiegare|chiarire|piu|che|il|la|un|una|correggere|accorciare]
        (titolo|oggetto|frase|paragrafo|data|ora|link|nome|numero|tono|parola|riga|prezzo) (e|deve|dovrebbe|non|manca|sembra|suona)
        (prima|seconda|terza|ultima|primo|secondo|terzo|ultimo) (frase|paragrafo|riga|parola)
        (piu|meno) (chiaro|chiara|corto|breve|semplice|tecnico|preciso|formale|diretto|umano|concreto|dettagli)
        (impreciso|ambiguo|inesatto|confuso|obsoleto|scorretto|sbagliato|sbagliata|scritto male|poco chiaro|poco chiara)
    """,
    request="""
        (per favore|prego|potete|puoi|puo|da|per|in attesa di|attendo|aspetto|si prega di|vi prego di) [la|il|di|tua|vostra] (approvare|approvate|approva|confermare|confermate|approvazione|benestare|autorizzare)
    """,
    next_time="[per] la prossima volta\nin futuro",
    lead_approve="[lo] (approvato|approvata|approvo|autorizzato|via libera)",
    lead_object="(obiezione|obiezioni|opposizione|rifiuto|veto|mi oppongo|respinto|no)",
    lead_suggest="(suggerimento|suggerimenti|proposta|modifica|modifiche|commento|commenti|correzione|suggerisco)",
    lead_delegate="(delegare|delego|delegato|inoltrare|passare a)",
    lead_question="(domanda|domande|una domanda|dubbio)",
    lead_estimate="(eta|stima|tempo stimato)",
    delegate_first="[per favore|meglio|e meglio|dovreste|dovresti] (chiedi|chiedete|chieda|chiedere|consulta|consultate|consulti|parla|parlate|parli|contatta|contattate|contatti|contattare|rivolgetevi|rivolgiti|si rivolga|sentite|senti|senta|vedi|vedete) [prima|con|piuttosto|direttamente] (a|al|alla|con|con il|con la|il|la|lo|agli|ai|l')",
    delegate="(delego|delegare|delegato a|inoltro|inoltro a|lo inoltro|inoltrato|inoltrare|passo la palla|lo passo|passo questo|passo a|giro a|lo giro|sostituto|sostituta|il mio vice|vice|il mio collega|la mia collega|mio collega|il mio capo|un'altra persona|altra persona|qualcun altro|qualcun'altro|altro ufficio|all'ufficio legale|l'ufficio legale|al legale|decide lui|decide lei|che decida|decidera|deve decidere|se ne occupa|se ne occupera|mi sostituisce|al mio posto|a mio nome|non e di mia competenza|non e la mia area|non spetta a me|non tocca a me|non sono la persona|persona sbagliata|in ferie|in vacanza|in malattia|in congedo|fuori ufficio|sono fuori|non sono disponibile|lascio decidere|lo lascio a|mi astengo per conflitto)\n(deve|dovrebbe|puo|va) (approvarlo|rivederlo|decidere|validarlo|occuparsene) [al mio posto|per me]",
    later="""
        (piu tardi|dopo|presto|domani|domani mattina|stasera|questo pomeriggio|stamattina|dopodomani|dopo pranzo|dopo la riunione|dopo il volo|tra poco|fra poco|tra un attimo|fra un attimo|tra qualche minuto|fra qualche minuto|a breve|a fine giornata|fine giornata|entro sera|entro stasera|entro domani|entro fine giornata|in giornata|in serata|nel pomeriggio|la prossima settimana|lunedi|martedi|mercoledi|giovedi|venerdi|appena posso|appena possibile|il prima possibile|quando atterro|quando arrivo|quando posso|quando torno|a mezzogiorno)
        (un momento|un attimo|un minuto|un secondo|un attimino|qualche minuto|datemi|dammi|mi dia|mi serve tempo|ho bisogno di tempo|piu tempo|un po' di tempo|ancora un po' di tempo|lasciatemi|lasciami|lo guardo|lo sto leggendo|lo leggo|lo controllo|ci sto lavorando|sto leggendo|sto controllando|in riunione|in treno|in aereo|sto guidando|in viaggio|ci penso|devo pensarci|pazienza|ci guardo)
    """,
    review="(guardo|guardero|guardare|leggo|leggero|leggere|rivedo|rivedere|rispondo|rispondero|rispondere|dico|torno|tornero|serve|servono|bisogno|datemi|dammi|avro|saro|pronto|pronta|risposta|posso|potro|faro|verifico|verifichero|vedo|vedro|riunione|treno|aereo|volo|atterro|ricordami|ricordatemi|libero|aspettate|aspetta|finisco|disponibile|mancano|ancora|entro|confermo|controllo|controllero|approvo|faccio)",
    question="(che|chi|quando|dove|perche|come|quale|quali|quanto|quanti|e|c'e|ci sono|puo|puoi|possiamo|devo|avete|hai|cosa|sicuri|sicuro)",
    undo="(annulla|annullare|annulla la mia (decisione|approvazione|risposta)|ritiro (la mia|il mio) (approvazione|decisione|ok|obiezione|consenso)|revoco la mia (approvazione|decisione)|ho cambiato idea|e stato un errore|mi sono sbagliato|mi sono sbagliata)",
    stop="(stop|alt|ferma|fermate|fermi tutti|fermare|fermare l'invio|fermate l'invio|ferma l'invio|bloccate l'invio|fermate tutto|interrompere l'invio|interrompete l'invio|sospendete l'invio|fermate subito)",
    other="(versione|revisione) <n>\n(precedente|ultima|altra|prima|seconda|vecchia|nuova) (versione|revisione)\n(legale|marketing|direzione|qualcuno|tutti|nessuno|capo|collega|lei|lui|loro|gli altri|interno|interni|interna|esterno|strategici|clienti|allegato|titolo|oggetto|frase|paragrafo|per conto|a nome|da approvare|per approvazione|in approvazione|in corso)",
)

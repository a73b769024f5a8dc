# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""German: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "text|entwurf|nachricht|mail|e mail|email|meldung|mitteilung|fassung|version|formulierung|statement|stellungnahme|update|"
    "information|info|kommunikation|schreiben|brief|newsletter|ankundigung|inhalt|wortlaut|vorlage|kundeninfo|kundenmail|"
    "textentwurf|textfassung|textvorschlag|kundeninformation|kundenmitteilung|rundmail|rundschreiben|beitrag|post|storungsmeldung|pressemitteilung|draft"
)
_DET = (
    "der|die|das|den|dem|diese|dieser|diesen|dieses|diesem|dein|deine|deinen|deinem|deiner|ihr|ihre|ihren|ihrem|ihrer|"
    "euer|eure|euren|eurem|eurer"
)
_SHOWN = "vorliegend|vorgelegt|ubersandt|zugesandt|beigefugt|aktuell|ubermittelt|vorgeschlagen|ganz|uberarbeitet"
_ADJ = "|".join(f"{stem}e{end}" for stem in _SHOWN.split("|") for end in ("", "n", "m"))

GERMAN = Lexicon(
    code="de",
    classes={
        "text": f"{_NOUN}|({_DET}) [{_ADJ}] ({_NOUN})|<rev>",
        "it": "es|das|dies|alles|so|das so|es so|das ganze|das alles|das ding|<text>",
        "rev": "(r|v|rev|revision|version|fassung) <n>|(die|diese) (revision|version|fassung) <n>",
        "dept": (
            "pressestelle|presse|kommunikation|unternehmenskommunikation|pr|redaktion|technik|it|engineering|entwicklung|betrieb|ops|"
            "support|kundenservice|kundendienst|produkt|produktmanagement|qs|security"
        ),
        "area": "<dept>|legal|recht|rechtsabteilung|compliance|datenschutz|marketing|vertrieb|finance|hr",
        "good": (
            "gut|super|ok|okay|in ordnung|prima|perfekt|bestens|richtig|korrekt|klasse|toll|sehr gut|fein|wunderbar|"
            "einwandfrei|stimmig|treffend|ausgezeichnet|passend|top|gelungen|hervorragend|spitze|tadellos|fehlerfrei|"
            "genau richtig|rund|schlussig|rundum gelungen|freigegeben|genehmigt|gebilligt|abgenommen|unbedenklich|unproblematisch|nicht zu beanstanden|"
            "versandfertig|druckreif|sendefertig|freigabefahig|freigabereif|tipptopp|tip top|tiptop|picobello|astrein|i . o .|i . o"
        ),
        "nice": (
            "gut|sehr gut|super|prima|perfekt|top|klasse|toll|schon|stimmig|klar|verstandlich|angemessen|passend|treffend|prazise|"
            "sachlich|freundlich|empathisch|ausgewogen|transparent|rund|sauber|solide|flussig|angenehm|souveran|professionell|"
            "vollstandig|richtig|korrekt|zutreffend|aktuell|plausibel|schlussig|ok|okay|in ordnung|fehlerfrei|einwandfrei|gelungen|"
            "wie besprochen|wie gewunscht|genau richtig|auf den punkt|getroffen|gut getroffen|gut gewahlt|hilfreich|ehrlich|drin"
        ),
        "me": (
            "fur mich|fuer mich|von mir|von mir aus|meinerseits|aus meiner sicht|von meiner seite|von meiner seite aus|von meiner seite her|"
            "seitens mir|unsererseits|aus unserer sicht|von unserer seite|fur uns|fuer uns|von uns|von uns aus|bei mir|hiermit|"
            "meinem empfinden nach|in meinen augen|meiner meinung nach ja|m . e .|"
            "aus (rechtlicher|juristischer|fachlicher|technischer|redaktioneller|kommunikativer|datenschutzrechtlicher) sicht|"
            "aus (legal|pr|support|it|marketing|vertriebs|compliance|presse) sicht|"
            "(aus sicht|von seiten|seitens) [der|des|von|vom] <area>|(fur|fuer|bei) (uns|mich|mir) (im|in der|in|aus dem|aus der) <area>"
        ),
        "very": "sehr|ganz|vollig|absolut|alles|voll|total|wirklich|jetzt|nun|so|auch|bereits|hiermit|richtig|durchweg|rundum|durchaus",
        "full": (
            "voll|voll und ganz|vollumfanglich|uneingeschrankt|vollstandig|absolut|komplett|ganz|sehr|total|gerne|gern|so|hiermit|"
            "ausdrucklich|vorbehaltlos|ohne einschrankung|ohne einschrankungen|ohne vorbehalt|ohne vorbehalte|ohne bedenken|jetzt"
        ),
        "as_is": (
            "unverandert|eins zu eins|genau so|so wie (es|er|sie) ist|wie (es|er|sie) ist|wie vorliegend|wie vorgelegt|wie vorgeschlagen|"
            "wie formuliert|wie geschrieben|in dieser form|in der form|in dieser fassung|in der vorliegenden (form|fassung)|"
            "ohne anderung|ohne anderungen|ohne aenderungen|ohne weitere anderungen"
        ),
        "mid": (
            "jetzt|so|sofort|zugig|zeitnah|schnellstmoglich|asap|gleich|bitte|gerne|gern|gerne so|nun|dann|ruhig|umgehend|direkt|auch|schon|also|hiermit|damit|heute|"
            "heute noch|noch heute|<as_is>|<me>|<to>"
        ),
        "to": "an alle|an die kunden|an alle kunden|an unsere kunden|an die kundinnen und kunden|an den verteiler",
        "fine": "gut|ok|okay|in ordnung|klar|prima|perfekt|bestens|super",
        "yes": (
            "freigabe|zustimmung|genehmigung|ok|okay|go|ja|segen|einverstandnis|placet|plazet|grunes licht|gruenes licht|daumen hoch|"
            "absolution|haken dran"
        ),
        "my": (
            "[meine|mein|meinen|unsere|unser|unseren|die|das|ein|einen|eine] [volle|volles|vollen|klares|klare|uneingeschrankte|"
            "uneingeschranktes|formelle|formale|offizielle|schriftliche|dickes|fettes|endgultige|finale]"
        ),
        "aspect": (
            "[der|die|das|alle|auch der|auch die|unsere|eure|euer] (ton|tonfall|tonalitat|sprache|stil|wortwahl|inhalt|zahlen|daten|fakten|angaben|"
            "zeiten|uhrzeiten|zeitangaben|namen|links|rechtschreibung|struktur|aufbau|lange|sachverhalt|chronologie|ablauf|ansprache|botschaft|ursache|darstellung)"
        ),
        "seen": "gelesen|angesehen|angeschaut|durchgelesen|durchgesehen|durchgeschaut|quergelesen",
        "again": "gerade|eben|jetzt|soeben|nochmal|noch einmal|noch mal|inzwischen|mittlerweile|auch",
        "carefully": (
            "alles|sorgfaltig|genau|grundlich|komplett|ganz|in ruhe|zweimal|mehrfach|aufmerksam|vollstandig|zeile fur zeile|satz fur satz|"
            "wort fur wort|von vorne bis hinten|inhaltlich|rechtlich|fachlich"
        ),
        "mailing": "newsletter|mail|nachricht|meldung|mitteilung|text|kundenmail|kundeninfo|kundenmitteilung|rundmail|update|pressemitteilung|ankundigung|statement|storungsmeldung",
        "for": (
            "zum (versand|versenden|verschicken|senden|rausschicken|abschicken|veroffentlichen) [<of>]|"
            "zur (veroffentlichung|aussendung|versendung|publikation) [<of>] [<as_is>]|(fur|fuer) (den versand|die veroffentlichung|die aussendung|<text>)|"
            "dafur|dafuer|dazu|hierfur|hierzu"
        ),
        "of": "(der|des|dieser|dieses|ihrer|ihres|unserer|unseres) [<adj>] (<nouns>) [<to>]",
        "adj": _ADJ,
        "nouns": f"{_NOUN}|textes|entwurfs|entwurfes|schreibens|briefs|beitrags|updates|statements|newsletters|inhalts|mailings",
        "bosses": (
            "geschaftsfuhrung|geschaftsleitung|vorstand|chef|chefin|rechtsabteilung|leitung|teamleitung|bereichsleitung|"
            "abteilungsleitung|projektleitung|pressesprecher|pressesprecherin|datenschutzbeauftragte|kollegin|kollege|<area>"
        ),
        "mistake": (  # why somebody takes a yes back
            "[leider|weil|denn|sorry|ich] (da ist|da sind|es ist|da war|da steht|ich hab|ich habe|habe|hab|hatte) [leider|noch|doch] [noch] "
            "(ein|einen|was|etwas|mehrere|grobe|dicke) [grober|groben|dicker|dicken] (fehler|patzer|schnitzer|ubersehen|falsches|falsch|zahlendreher) [drin|entdeckt|gefunden|ubersehen|im text]"
        ),
        "goes": (
            "raus|rausgehen|raus gehen|hinausgehen|los|losgehen|live|live gehen|online|online gehen|auf die reise|auf die reise gehen|in den versand|"
            "in den versand gehen|raus an alle|so bleiben|freigegeben werden|"
            "(gesendet|versendet|versandt|verschickt|abgeschickt|rausgeschickt|losgeschickt|veroffentlicht|veroeffentlicht|publiziert|"
            "ausgesendet|rausgegeben|herausgegeben|ausgespielt|verteilt) werden"
        ),
        "send": (
            "senden|versenden|verschicken|rausschicken|hinausschicken|naus schicken|raus schicken|abschicken|absenden|losschicken|veroffentlichen|veroeffentlichen|"
            "publizieren|rausgeben|raussenden|aussenden|herausgeben|raushauen|rausjagen|rauslassen|raus lassen|rausgehen lassen|loslegen|"
            "live schalten|live stellen|live nehmen|online stellen|auf den weg bringen|auf die reise schicken|in den versand geben|"
            "(den versand|die aussendung|die versendung) (starten|anstossen|auslosen|veranlassen|beginnen)|so lassen|so machen"
        ),
        "to_send": (
            "zu senden|zu versenden|zu verschicken|rauszuschicken|abzuschicken|abzusenden|loszuschicken|zu veroffentlichen|"
            "rauszugeben|freizugeben|zuzustimmen|zu genehmigen|rausgehen zu lassen"
        ),
        "doubts": (
            "einwande|einwaende|einwand|bedenken|anderungsbedarf|beanstandungen|korrekturbedarf|vorbehalte|probleme|problem|hindernisse|"
            "showstopper|grund zur beanstandung|grund zum einspruch|grund zu widersprechen"
        ),
        "no_but": (
            "<doubts>|anderungen|aenderungen|anderungswunsche|anderungswunsch|korrekturen|widerspruch|widerspruche|einspruch|einspruche|veto"
        ),
        "against": (
            "dagegen|hiergegen|damit|(gegen|bezuglich|bei|zu) <text>|gegen (den versand|die veroffentlichung|die aussendung|die freigabe)"
        ),
        "strong": "freigegeben|freigabe|genehmigt|einverstanden|passt|passt so|passt alles|alles gut|alles ok|alles korrekt|alles in ordnung|gut so|kann so raus|kann raus|keine einwande|ich stimme zu|stimme zu|ich gebe frei|gebe ich frei|ich bin einverstanden|sie haben meine freigabe|ihr habt meine freigabe",
        "when": (
            "vorhin|eben|gerade|soeben|gestern|vorher|heute morgen|heute fruh|heute vormittag|heute mittag|von (vorhin|eben|gerade|gestern|"
            "heute morgen|heute fruh|heute vormittag|heute mittag|soeben)|vor <n> (minuten|min|minute)|vorige|vorherige|letzte"
        ),
    },
    common=(
        "der\ndie\ndas\nden\ndem\nein\neine\neinen\nund\nist\nsind\nnicht\nich\nwir\nsie\nbitte\nfur\nmit\nvon\nzu\nzum\nauf\n"
        "im\nin\nso\nkann\nnoch\nwenn\naber\nes\nwer\nwas\nwann\nwarum\nkein\nkeine\nmir\nmich\nmein\nhat\nhabe\nnach\nwird\n"
        "danke\ngut\nraus\noder\nbis\ndann\nmehr\nnur\nja\nnein\nstatt\nsollte\nsoll"
    ),
    approve="""
        [<full>|klar|ganz klar] (freigegeben|freigabe|genehmigt|gebilligt|abgenommen|bewilligt|einverstanden|zugestimmt|zustimmung|akzeptiert|bestatigt|abgesegnet|abgenickt|durchgewunken|autorisiert|gebongt|gekauft|gezeichnet) [<as_is>|<for>]
        [die|meine|unsere] (freigabe|zustimmung|genehmigung) [meinerseits|unsererseits|von mir|von uns|durch mich|durch uns] [ist] [hiermit|damit] (erteilt|gegeben)
        <it> findet (meine|unsere) [volle|uneingeschrankte|ungeteilte] (zustimmung|billigung)
        (volle|meine|unsere|hiermit meine) (freigabe|zustimmung)
        <text> [ist|sind] [hiermit|damit|jetzt|so|<me>] (freigegeben|genehmigt|gebilligt|abgenommen|abgesegnet|abgenickt|akzeptiert|bestatigt|ok|okay) [<as_is>|<for>]
        (es|das|dies|alles) [ist|sind] [hiermit|damit|jetzt|so|<me>] (freigegeben|genehmigt|gebilligt|abgenommen|abgesegnet|abgenickt|akzeptiert) [<as_is>|<for>]
        <text> wird (hiermit|damit|<me>) (freigegeben|genehmigt|gebilligt)
        <text> ist [<me>] [<very>] <good> und wird [hiermit|damit|so|<me>] (freigegeben|genehmigt|gebilligt)
        (betrachte|betrachtet|betrachten sie) <it> [bitte|hiermit|damit] als (freigegeben|genehmigt)
        <text> gilt [hiermit|damit] als (freigegeben|genehmigt)
        (ist|wird) (hiermit|damit) (freigegeben|genehmigt|gebilligt)
        (ok|okay|go|grunes licht|gruenes licht|freigabe|zustimmung|ja) <for>
        (ok|okay|zustimmung|ja|go|freigabe) (durch mich|ist da)
        (ok|okay|go|freigabe|zustimmung|grunes licht|gruenes licht) (aus|aus der|aus dem|seitens|seitens der) <area>
        (grunes licht|gruenes licht|daumen hoch) (von der|vom|von|von den) <dept>
        (versand|aussendung|veroffentlichung|versendung) (freigegeben|genehmigt|frei|kann erfolgen|kann starten|kann beginnen|kann losgehen|darf erfolgen|ok|okay)
        [ich|wir] (gebe|geb|geben) [ich|wir] [<it>] [<mid>] [<mid>|<for>] frei
        [und|,] (gebe|geb|geben) (ihn|sie) [hiermit|gerne|gern|so|jetzt] frei
        <it> (gebe|geb|geben) (ich|wir) [<mid>] [<mid>|<for>] frei
        [ich|wir] (gebe|geb|geben|erteile|erteilen) [ich|wir] [dir|euch|ihnen] [<mid>] [<my>] <yes> [<for>]
        (ich|wir) (genehmige|genehmigen|billige|billigen|akzeptiere|akzeptieren|bewillige|bestatige|bestatigen|befurworte|unterstutze|autorisiere|segne|nicke) [hiermit|gerne|voll] [<it>|die freigabe [des textes|des entwurfs|der mail|der meldung|der mitteilung]|den versand|die veroffentlichung] [hiermit|so|gerne] [ab]
        (genehmige|billige|bestatige|akzeptiere) [ich] [<it>|die freigabe|den versand] [hiermit|so]
        <it> (trage|nehme|segne|nicke) (ich|wir) [<mid>] (mit|ab)
        <it> (unterschreibe|befurworte|unterstutze|unterstutzen|genehmige|akzeptiere|billige) (ich|wir) [<mid>] [<full>]
        (trage|segne|nicke) ich [<mid>] (mit|ab)
        (da|damit) (gehe|geh|gehen) (ich|wir) [<full>] mit
        [ich|wir] (stimme|stimmen) [ich|wir] [<it>|dem|der freigabe|dem versand|der veroffentlichung] [<full>] [so] zu [<it>]
        (<it>|dem|dem so|der freigabe|dem versand|der veroffentlichung) (stimme|stimmen) (ich|wir) [<full>] [so] zu
        (<it>|dem|der freigabe|dem versand|der veroffentlichung) (kann|konnen) (ich|wir) [<full>] [nur] zustimmen
        (ich|wir) (kann|konnen) <it> [<mid>] (freigeben|genehmigen|mittragen|unterschreiben|vertreten|absegnen)
        (<it>|<text>) (kann|konnen) (ich|wir) [<mid>] [<full>] [guten gewissens] (freigeben|genehmigen|mittragen|unterschreiben|vertreten|absegnen|abnehmen)
        kann ich (so|gerne|gern|guten gewissens|ohne bedenken) [so] (freigeben|genehmigen|mittragen|unterschreiben|vertreten|absegnen)
        [ich|wir] (bin|sind) [da|hier] [damit|mit <it>] [<full>] (einverstanden|zufrieden|dafur|happy|d'accord|glucklich|fein damit) [mit <it>] [damit]
        (damit|mit <it>|da|hiermit) (bin|sind) (ich|wir) [<full>] (einverstanden|zufrieden|glucklich|dabei|happy|d'accord|fein)
        (damit|mit <it>) [<full>] einverstanden
        einverstanden (damit|mit <it>)
        (ok|okay|ja|gut|klar|super|prima|perfekt|top|alles klar|alles gut|go|jo|passt) <me>
        [meine|mein|meinen|unsere|unser|unseren] [volle|volles|vollen] <yes> (hast|hast du|habt ihr|habt|haben sie) [damit|hiermit|dafur|dazu]
        (meine|unsere|mein|unser) [volle|volles] <yes> (liegt vor|ist erteilt|ist da|gilt|steht|hiermit|dazu|dafur|anbei|<for>)
        (du hast|ihr habt|sie haben|hast|habt|damit hast du|damit habt ihr|damit haben sie|dafur hast du|dafur habt ihr|dafur haben sie|hiermit haben sie) [hiermit|damit|naturlich] (mein|meine|meinen|unser|unsere|unseren) [volle|volles|vollen] <yes> [<for>]
        <me> (gibt es|gibts|gibt s|bekommt ihr|bekommst du|bekommen sie|kriegt ihr|hast du|habt ihr|haben sie|geht) [<my>] <yes> [<for>]
        <me> [<my>] <yes> [<for>]
        [ich|wir] (habe|haben|hab) [<it>] [hiermit|soeben|gerade] (freigegeben|genehmigt|zugestimmt)
        [alles|sehr|absolut|wirklich|vollig|voll|total|rundum] <good> [<as_is>]
        [<it>] (passt|stimmt|klappt|gefallt|gefallt mir|gefallt uns|uberzeugt|uberzeugt mich|trifft es) [<mid>] [<very>] [<fine>] [<as_is>]
        (es|das|so) (geht|lauft) (so|<me>|<fine>|so <me>|so <fine>)
        alles [<very>] (passt|stimmt|ok|okay|gut|in ordnung|bestens|richtig|prima|perfekt|super|korrekt|roger ok|paletti|tutti|schick)
        (<it>|so|is|<text>) (ist|is|sieht|klingt|liest sich|wirkt|hort sich|schaut) [<me>] [alles] [<very>] <good> [aus|an] [<as_is>]
        (ist|is|is alles) [<me>] (in ordnung|stimmig|bestens|perfekt|korrekt|richtig|fehlerfrei|freigegeben|genehmigt) [so]
        (sieht|schaut|klingt|liest sich|hort sich) [<me>] [alles] [<very>] <good> [aus|an] [<as_is>]
        (alles in ordnung|alles klar so|in ordnung|passt so|gut so|so gut)
        <me> (passt es|passt das|passt alles|passts|passt s|ist alles gut|ist alles ok|ist das ok|ist das in ordnung|ist das gut so|ist es ok|ist alles in ordnung|geht das so|geht das klar|geht das in ordnung|geht es in ordnung|geht das|stimmt alles|stimmt es|stimmt das so|ein ok|ein ja|ein go|spricht nichts dagegen|steht dem nichts im wege)
        <it> (kann|darf) [<mid>] [<mid>] <goes>
        <it> (kannst du|konnt ihr|koennt ihr|konnen sie|koennen sie|durft ihr|durfen sie|konnen wir|koennen wir|kann man) [<mid>] [<mid>] (<send>|<goes>)
        (kann|darf) [<mid>] [<mid>] <goes>
        (kannst|konnt|koennt|darfst|durft) [es|das|sie|ihn] [<mid>] [<mid>] <send>
        (du kannst|du darfst|ihr konnt|ihr koennt|ihr durft|sie konnen|sie koennen|sie durfen|wir konnen|wir koennen|man kann) [<it>|sie|ihn|ihr|damit] [<mid>] [<mid>] (<send>|raus|los|live|live gehen|rausgehen|losgehen|online gehen)
        (so|damit|dann|jetzt|nun|somit|hiermit|<me>) (kann|darf|kanns|kann s|darfs) [<it>|er|sie] [<mid>] [<mid>] <goes>
        (so|damit|dann|jetzt|nun|somit|gerne|<me>) (kannst du|konnt ihr|koennt ihr|konnen sie|koennen sie|durft ihr|durfen sie|konnen wir|koennen wir) [<it>|sie|ihn] [<mid>] (<send>|raus|los|live gehen|rausgehen)
        [es|das|dies|alles|das so|es so|das ganze] [<mid>] <send>
        [bitte|gerne|dann|also] (der|die|das|den|diese|diesen) <mailing> [<mid>] (versenden|verschicken|rausschicken|veroffentlichen|veroeffentlichen|publizieren|rausgeben|abschicken|losschicken|so lassen)
        (ab damit [<to>]|(ja|ok|jo|klar|gut|dann) (mach|macht|machen sie) [das|es]|(ja|ok|jo|gut) tu (es|das)|raus damit <to>|raus <to>|dann mal raus [damit]|dann mal los|na dann raus damit|na dann los|jawoll|los gehts|los geht s|weg damit und raus|auf gehts|nur zu|immer los|so machen|mach so|macht so|macht das so|mach das so|machen sie das so|machen wir so|machen wir das so|so machen wir es|so machen wir das|weiter so und raus|feuer frei|ab die post|ab dafur|ab die post damit|schickts raus|schickts ab|hauts raus|machts so|machs so|raus mit dem ding|raus mit <text>)
        [<text>] [<mid>] [<mid>] (raus|los|go) [damit]
        (schick|schicke|schickt|schicken sie|sende|sendet|senden sie|verschick|verschicke|verschickt|verschicken sie|versende|versendet|versenden sie|veroffentliche|veroffentlicht|veroffentlichen sie|hau|haut|jag|jagt|gib|gebt|geben sie|lass|lasst|lassen sie) [<it>|sie|ihn] [<mid>] [<mid>] (raus|ab|los|rausgehen|auf die reise)
        (schick|schickt|schicken sie|sende|sendet|senden sie) [es|das|sie|ihn|alles] [<mid>]
        (verschick|verschicke|verschickt|verschicken sie|versende|versendet|versenden sie|veroffentliche|veroffentlicht|veroffentlichen sie) [<it>|sie|ihn] [<mid>]
        (lassen wir|lass uns|lasst uns) [<it>] [<mid>] (raus|rausgehen|los|<send>)
        (bringt|bring|bringen sie) [<it>|sie|ihn] [<mid>] (raus|auf den weg|an den start)
        (grunes licht|gruenes licht|gruen|grun|daumen hoch|daumen nach oben|segen erteilt)
        (ja|jawohl|jo|jep|jap|jepp|jup|klar|na klar|gern|gerne|sicher|sehr gern|sehr gerne|logisch|selbstverstandlich|naturlich|unbedingt|okay|oki|ok|aber ja|auf jeden fall|auf alle falle|mit vergnugen|in ordnung|ist in ordnung|geht ok|geht in ordnung|alles in ordnung|geht klar|gut so|so ist es gut|so gut|ist gut|ist gut so|ist ok|ist ok so|ist okay|ist okay so|so ok|so okay|passt so|passt mir|passt mir so|passt gut|passt perfekt|passt alles|passt scho|passt schon|passt eh|genau so|genauso|so soll es sein|so nehmen wir das|so bleibt es|bleibt so|so belassen|kann so bleiben|lauft|isch guat|isch guet|oida passt|jop|joo|yo|yep)
        (meinetwegen) (gerne|gern|ja|ok|okay|in ordnung|passt|passt es|passt das)
        (keine|ohne|keinerlei) [weiteren|weitere|rechtlichen|fachlichen|inhaltlichen|grossen] <no_but> [mehr|notig|noetig|erforderlich|notwendig] [<against>]
        kein (einwand|widerspruch|einspruch|anderungsbedarf|korrekturbedarf|handlungsbedarf|problem fur mich|veto) [mehr|<against>]
        [ich|wir] (habe|haben|hab) [ich|wir] [da|hier|dazu|<against>] [<me>] (keine|keinen|keinerlei|kein) [weiteren|weitere] <no_but> [mehr|<against>]
        [ich|wir] (sehe|sehen) [ich|wir] [da|hier] [<me>] (keine|keinen|keinerlei|kein) [weiteren] <doubts> [mehr]
        (da|hier|dazu|es|<me>|<against>) (gibt es|bestehen|gibts|gibt s|bestehen auch) [<me>] (keine|keinerlei) [weiteren] <doubts> [mehr|<against>]
        [ich|wir] (habe|haben|hab) [ich|wir] [da|hier|dazu] [<me>] [auch] (nichts|nix) (dagegen|einzuwenden|auszusetzen|zu beanstanden|zu andern|zu aendern|zu bemangeln|zu meckern|zu korrigieren|zu verbessern)
        (da|hier|dazu|<me>) (gibt es|gibts|gibt s|ist|habe ich|hab ich|haben wir) [<me>] nichts (dagegen|einzuwenden|auszusetzen|zu beanstanden|zu andern|zu aendern|zu bemangeln|zu meckern|zu korrigieren)
        (nichts|nix) [,] was dagegen (spricht|sprache|sprechen wurde)
        (dagegen|dazu|daran) (ist|gibt es|gibts|habe ich|hab ich|lasst sich) [<me>] (nichts|nix) (zu sagen|einzuwenden|auszusetzen|zu meckern|zu beanstanden|zu andern)
        (nichts|nix) (dagegen|einzuwenden|auszusetzen|zu beanstanden|zu andern|zu aendern|zu meckern|zu bemangeln|zu korrigieren)
        [es] gibt [<me>] nichts (zu andern|zu aendern|zu beanstanden|auszusetzen|zu meckern|zu korrigieren)
        (dagegen habe ich nichts|dagegen habe ich nichts einzuwenden|habe dagegen nichts)
        [es|da|meinerseits] spricht [<me>] [gar|uberhaupt|absolut] (nichts|nix) dagegen [,] [<it>|sie|ihn] [<mid>] [<to_send>]
        nichts spricht [<me>] dagegen
        [dem|dem versand|der veroffentlichung|der aussendung|der freigabe|einer veroffentlichung|einem versand] steht [<me>] nichts [mehr] (im weg|im wege|entgegen)
        [ich|wir] (sehe|sehen|habe|haben|wusste|wuesste) [da|hier] (keinen|nicht einen|keinerlei) grund (dagegen|[,] der dagegen spricht|[,] zu warten|fur anderungen|[,] <it> zuruckzuhalten|[,] [<it>|sie|ihn] [jetzt|so] nicht [so] <to_send>)
        [ich|wir] (wusste|wuesste|wussten|sehe|sehen) nicht [,] was [da|hier] [noch] dagegen (spricht|sprache|sprechen sollte|sprechen konnte)
        [ich|wir] (wurde|wuerde|wurden|wusste|wuesste|wuessten) [da|hier|daran] [auch] nichts [mehr|zu|mehr zu|was zu] (andern|aendern|verbessern|ander n|andern ware|beanstanden)
        (ich|wir) (widerspreche|widersprechen) nicht
        [ich|wir] (erhebe|erheben|habe|lege|legen) (keinen|keine|kein) (einspruch|einwande|einwand|widerspruch|veto) [ein]
        [<me>] (finde ich|find ich|finden wir) [<it>|so] [<very>] <good> [so]
        [ich|wir] (finde|find|finds|find s|finden) [<it>] [so] [<very>] <good> [so]
        (freigbe|freigegebn|freigegben|freigegeb|frei gegeben|freigegebeb|freigegbeen|freigegeebn|freigegebne|frreigegeben|freiggeben|freigageben|freigegegeben|feigegeben|freigaben erteilt|einverstnaden|einvertanden|einverstandne|eiverstanden|genemigt|genehmight|genehmig|pasts|passst|apsst|past) [so]
        (meine stimme|stimme) (dafur|ja|hast du|habt ihr)
        (danke|vielen dank|besten dank|herzlichen dank|merci) [dir|euch|ihnen] (fur|fuer) [die|den|das|ihre|deine|eure|ihren] (info|mail|nachricht|zusendung|ubersendung|vorlage|erinnerung|entwurf|text) [,|.|!|und] [von mir] <strong>
        (gelesen|gesehen|angesehen|angeschaut|durchgelesen|durchgesehen) [.|!] [<me>] (<strong>|ok|okay)
        nach (prufung|durchsicht|lekture|gegenlesen|rucksprache mit (der|dem|den|unserer|unserem) <area>) [meinerseits|unsererseits|des textes|der unterlagen|aller fakten] (freigegeben|genehmigt|freigabe erteilt|einverstanden)
        nach (prufung|durchsicht|lekture|gegenlesen) [des textes|des entwurfs|der mail|aller fakten] (habe ich|haben wir|sehe ich|gibt es|bestehen) [meinerseits|unsererseits] (keine|keinerlei) <doubts> [mehr]
        [gelesen und|gepruft und] [fur] gut befunden
    """,
    thanks="""
        (danke|vielen dank|besten dank|herzlichen dank|danke schon|dankeschon|danke dir|danke euch|danke ihnen|merci|merci vielmal|merci vilmal|tausend dank|dank|thx|lieben dank|danke sehr|danke vielmals|vielen lieben dank|mit dank|dankend|ich danke|wir danken|ganz herzlichen dank|dank euch|dank dir|vergelts gott) [dir|euch|ihnen|allen|an alle|an alle beteiligten|an das team|ans team|im voraus|nochmal|nochmals|schon mal|schonmal|zusammen|fur alles]
        (danke|vielen dank|besten dank|herzlichen dank|lieben dank|merci|dank|thx|ich danke) [dir|euch|ihnen] [auch|nochmal|nochmals] (fur|fuer|fuers|furs) [die|den|das|eure|deine|ihre|euren|deinen|ihren|dein|euer] [super|so] [schnelle|schnellen|gute|guten|tolle|tollen|super|rasche|zugige|muhe|saubere|prompte|klare|sorgfaltige|grundliche] (arbeit|einsatz|muhe|vorbereitung|umsetzung|schreiben|schnelligkeit|warten|geduld|unterstutzung|hilfe|uberarbeitung|anpassung|anpassungen|erstellung|zuarbeit|abstimmung|formulierung|draufschauen|druberschauen|kummern|aufbereitung|reaktion|dranbleiben|zusammenfassung|engagement|einarbeitung|einarbeiten|zusammenarbeit)
        (danke|vielen dank|merci) [dir|euch|ihnen] (fur das|furs|fuers) [schnelle|rasche|zugige|gute] (vorbereiten|zusammenstellen|aufbereiten|dranbleiben|formulieren|zusammenschreiben|einarbeiten|uberarbeiten|korrigieren)
        (gute|tolle|super|klasse|saubere|starke|prima|sehr gute|schone|hervorragende) (arbeit|job|leistung|sache|text|formulierung|zusammenfassung|nachricht)
        (guter|schoner|toller|super|klasse|prima|sehr guter|klarer|gelungener) (text|entwurf|job|wurf|ton)
        [ist|sehr|wirklich|echt] (gut|schon|sehr gut|toll|super|klar|prima|sauber|sehr schon|klasse|stark|perfekt) (gemacht|geschrieben|formuliert|getroffen|gelost|zusammengefasst|auf den punkt|geworden|gelungen|umgesetzt|vorbereitet)
        (danke|vielen dank|besten dank|herzlichen dank|merci) [dir|euch|ihnen] (fur|fuer|furs) [die|den|das|ihre|deine|eure|ihren] [schnelle|rasche|zugige] (vorlage|entwurf|zusendung|ubersendung|vorlegen|zuschicken|zusenden)
        (top|super|klasse|prima|toll|spitze|bravo|respekt|sauber|hut ab|kompliment|grosses lob|lob ans team|lob an euch|chapeau)
        (vg|lg|mfg|bg|gruss|grusse|viele grusse|liebe grusse|beste grusse|schone grusse|freundliche grusse|mit freundlichen grussen|gruesse|viele gruesse|pfiat di|pfiat eich)
    """,
    polite="""
        (bitte|gerne|gern|und|dann|also|so|jetzt|hiermit|von meiner seite|weiter so|kein problem|kein thema|keine ursache|immer gerne|wie besprochen|wie immer|auch|nochmal|soeben|kurz und knapp|von daher|insofern|deshalb|daher|ebenso)
        <me>
        <as_is>
        [ich|wir] (habe|haben|hab|habs|hab s) [ich|wir] [mir|uns] [<it>] [<again>] [<carefully>] (gepruft|geprueft|gegengelesen|uberpruft|ueberprueft|gecheckt|drubergeschaut|drubergschaut|drubergelesen|druber geschaut|durchgegangen|abgeglichen|gegengepruft|nachgerechnet) [und]
        [ich|wir] (habe|haben|hab) [ich|wir] [mir|uns] [<text>|alles] [<again>] <carefully> <seen>
        [ich|wir] (habe|haben|hab) [mir|uns] (<text>|alles) [<again>] <seen>
        [ich|wir] (habe|haben|hab|habs|hab s) [ich|wir] [mir] [<it>] [mir] [<again>] <seen> (und|,)
        [kurz|nochmal|<carefully>] [und <carefully>] (drubergeschaut|drubergelesen|gegengelesen|gegengepruft|gepruft|geprueft|gecheckt|nachgepruft)
        (gelesen|durchgelesen|angesehen|angeschaut|gesehen|durchgesehen) (und|,|;|:|-|–)
        (alles|sorgfaltig|genau|text|komplett|in ruhe) (gelesen|gepruft|geprueft|durchgelesen|gegengelesen|gecheckt|angesehen|durchgesehen) [und]
        [ich habe|habe|hab|wir haben] [<it>|alles|die zahlen|die fakten|die zeiten|die daten|die uhrzeiten|die angaben] [nochmal|auch|noch|kurz|gerade|eben] (mit|gegen|mit den|gegen die|mit dem|mit der|gegen das) (zahlen|fakten|logs|monitoring|ticket|timeline|statusseite|<area>) [nochmal|kurz|noch] (abgeglichen|gepruft|verglichen|gecheckt|abgestimmt|abgesprochen|ruckgesprochen|gegengepruft|besprochen|nachgepruft)
        [die|alle|unsere] (zahlen|fakten|zeiten|daten|uhrzeiten|angaben) [habe ich|hab ich|haben wir|sind|nochmal|auch|alle|sind alle] (gepruft|abgeglichen|nachgepruft|verifiziert|gecheckt|gegengepruft|nachgerechnet) (,|.|!|;|-|–)
        <aspect> [und <aspect>] (ist|sind|wirkt|klingt|liest sich|finde ich) [mir|fur mich|auch|alle|so|alles] [<very>] <nice> [dargestellt|beschrieben|wiedergegeben|getroffen|formuliert|erklart|gewahlt|benannt]
        <aspect> [und <aspect>] (passt|passen|stimmt|stimmen|sitzt|sitzen|gefallt|gefallen) [mir|fur mich|auch|alle|so|alles] (,|.|!|;|-|–|und)
        (inhaltlich|sachlich|fachlich|rechtlich|sprachlich|stilistisch|technisch|juristisch|formal|faktisch) (passt|stimmt) [<me>|fur uns] [alles|es|das|der text] (,|.|!|;|-|–|und)
        (inhaltlich|sachlich|fachlich|rechtlich|sprachlich|stilistisch|technisch|juristisch|formal|faktisch) (ist|sehe ich|gibt es|habe ich) [<me>|fur uns] [alles|es|das|der text|nichts] [<very>] (<nice>|auszusetzen|zu beanstanden|einzuwenden|zu meckern|zu bemangeln|keine fehler|keine probleme|keine bedenken)
        (inhaltlich|sachlich|fachlich|rechtlich|sprachlich|technisch|juristisch|formal|stilistisch) [und (inhaltlich|sachlich|fachlich|rechtlich|sprachlich|technisch|juristisch|formal|stilistisch)] [alles] (korrekt|richtig|sauber|einwandfrei|in ordnung|stimmig|unbedenklich)
        <text> (ist|klingt|wirkt|liest sich|sind|finde ich|lest sich) [jetzt|so|<very>] <nice> [und <nice>] [formuliert|geschrieben|geworden|gemacht|erklart|dargestellt|geworden|gewahlt]
        [es|das|alles] (klingt|liest sich|wirkt) [<very>] <nice> [und <nice>]
        alles [<very>] (richtig|korrekt|gut|sauber|verstandlich|klar|sachlich) (dargestellt|beschrieben|wiedergegeben|erklart|formuliert|zusammengefasst|drin)
        (klar|verstandlich|kurz|knapp|sachlich|ehrlich|freundlich|prazise|transparent) (und|,) (klar|verstandlich|knapp|sachlich|ehrlich|freundlich|prazise|transparent|auf den punkt)
        [<it>|er|sie] (trifft|treffen) [genau] (den ton|den richtigen ton|es gut|es genau|den punkt|den nagel auf den kopf|die sache gut)
        [<it>] bringt es [gut|genau|schon] auf den punkt
        [es|da|ist] [ist] (alles drin|alles gesagt|alles wichtige drin|alles wichtige gesagt|alles dabei|alles enthalten) [was (rein muss|drin sein muss|wichtig ist|die kunden wissen mussen|hineingehort|reingehort)]
        (dem|da|hier) (ist|habe ich|hab ich|haben wir) nichts hinzuzufugen
        [ich|wir] (habe|haben|hab) [da|hier|dazu] (nichts hinzuzufugen|nichts zu erganzen|nichts mehr hinzuzufugen|nichts anzumerken|keine anmerkungen|keine weiteren anmerkungen|keine fragen|keine weiteren fragen)
        (fur|bei|zu) [etwaige|eventuelle|weitere] (ruckfragen|fragen) (stehe|steh|stehen|bin|sind) (ich|wir) [dir|euch|ihnen] [gerne|gern|jederzeit|selbstverstandlich] (zur verfugung|erreichbar|da|bereit)
        [ich|wir] (habe|haben|hab) [ich] [<again>] [kurz] mit (<dept>|der <dept>|dem <dept>|den kollegen) (gesprochen|ruckgesprochen|telefoniert|abgestimmt|abgeglichen)
        (inhaltlich|sachlich|fachlich|rechtlich|sprachlich|technisch|juristisch) [und (inhaltlich|sachlich|fachlich|rechtlich|sprachlich|technisch|juristisch)] (gepruft|geprueft|gegengelesen|durchgesehen|gecheckt)
        nach (prufung|durchsicht|lekture) [des textes|des entwurfs|der mail] (habe ich|haben wir) (keine anmerkungen|keine fragen|nichts hinzuzufugen)
        (bin|ich bin) (danach|fur ruckfragen|bei fragen|bei ruckfragen) [heute|jederzeit|weiterhin] [telefonisch|mobil] erreichbar [,] [falls (fragen|ruckfragen|kunden) (sind|kommen|auftauchen|nachfragen)]
        (nichts hinzuzufugen|nichts zu erganzen|keine anmerkungen|keine weiteren anmerkungen|keine fragen)
        [mir ist|ist mir|ich habe|habe|hab|konnte] [auch|da|dabei] (nichts|nichts mehr|keine fehler|keinen fehler|keine tippfehler|nichts falsches|nichts auffalliges) (aufgefallen|gefunden|entdeckt|finden)
        (nehmt|nehmen sie|nimm|setzt|setzen sie|setz) mich [bitte|dann|beim versand] [bitte|beim versand] (in kopie|in cc|auf cc|cc)
        (gebt|gib|geben sie|sag|sagt|sagen sie) [mir|uns] [bitte|gern|gerne|kurz|dann] [kurz] bescheid [,] (wenn|sobald) [es|das|er|sie|die mail|der newsletter|alles] (raus|draussen|versendet|verschickt|live|online|gesendet) ist
        (bei|fur) [weiteren] (fragen|ruckfragen|rueckfragen|unklarheiten) [einfach|gerne|gern|bitte|jederzeit] [gerne|gern] (melden|anrufen|stehe ich [gerne|gern|jederzeit] [zur verfugung|bereit]|bin ich [jederzeit|heute] erreichbar|erreicht ihr mich [jederzeit|mobil|telefonisch])
        (sorry|entschuldigung|entschuldige|entschuldigt|entschuldigen sie|tut mir leid|verzeihung|pardon) [bitte] [fur|fuer|wegen] [die|das|meine] [etwas] [spate|verspatete|lange|spaete] [antwort|verspatung|verzogerung|ruckmeldung|reaktion|warten|wartezeit]
        [sorry|entschuldigt|entschuldigung] [,] dass (es [so|etwas] lange gedauert hat|es [so|etwas] gedauert hat|ich mich erst jetzt melde|ihr warten musstet)
        (war|ich war) [noch|bis eben|gerade|den ganzen vormittag|den ganzen tag] (im meeting|in einem termin|im termin|unterwegs|in besprechungen|im call)
        (komme|bin) [ich] [jetzt erst|erst jetzt|gerade erst] (dazu|dazu gekommen)
        (schonen|guten|schones|schoenen|einen schonen|ein schones) (tag|abend|feierabend|wochenende|nachmittag|tag noch|abend noch|feierabend zusammen|wochenende euch|tag euch|resttag|sonntag) [noch|euch|ihnen|allen|zusammen]
        [ich wunsche|wunsche|wir wunschen] [euch|dir|ihnen] (viel erfolg|toi toi toi|gutes gelingen)
        (die|unsere) kunden warten [schon|bereits|sicher schon]
        je (schneller|eher|fruher) desto besser
        [ich] (freue mich|freu mich) [schon] [drauf|auf den newsletter|auf den versand]
        (weiter so|macht weiter so|haut rein|gutes gelingen|gut ding|auf ein neues)
        (gez|gezeichnet)
    """,
    greet="""
        (hallo|hi|hey|moin|moin moin|servus|gruss gott|gruss dich|gruss euch|grussgott|gruezi|grueziwohl|guten morgen|guten tag|guten abend|liebe|lieber|liebes|sehr geehrte|sehr geehrter|tag|morgen zusammen|mahlzeit|hallochen|guten|hoi|salu|sali|tach|huhu|griass di|griass eich) [zusammen|alle|allerseits|team|leute|kollegen|kolleginnen und kollegen|kolleginnen|ihr lieben|frau|herr|herrn|miteinander|mitenand|in die runde|damen und herren|(frau|herr|herrn) (dr|prof|prof . dr|mag) .|(frau|herr|herrn) (von|von der|von den|van|van der|zu)|ihr|liebes team|liebe kollegen|ihr zwei|ihr beiden]
        (zusammen|morgen allerseits|liebes team|ihr lieben)
    """,
    close="""
        (hochachtungsvoll|mit vorzuglicher hochachtung|mit ergebenen grussen|mit verbindlichen grussen|mit freundlicher empfehlung|bleiben sie gesund|schonen tag noch|schones wochenende|schonen feierabend|einen schonen (tag|abend|feierabend) [noch]|bis dann|bis bald|mit kollegialem gruss|gez [.]|i [.] a [.]|i [.] v [.]|ppa [.])
        (mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|freundliche gruesse|viele grusse|beste grusse|liebe grusse|herzliche grusse|schone grusse|mit besten grussen|mit besten gruss|besten gruss|grusse|gruss|mfg|lg|vg|bg|hg|hochachtungsvoll|ihr|dein|deine|ihre|euer|eure|lieben gruss|schonen gruss|sonnige grusse|gruesse|viele gruesse|liebe gruesse|beste gruesse|mit freundlichen gruessen|danke und gruss|danke und viele grusse|dank und gruss|tschuss|tschau|tscho|ciao|schone gruesse|herzliche gruesse|mit freundlichem gruess|freundlichen gruss|mit kollegialen grussen|kollegiale grusse|mit besten empfehlungen|herzlichst|herzlich|alles gute|es grusst|es grusst sie|grussle|pfiat di|pfiat eich|pfiat euch|baba|ade|servus|adieu|gruss und danke|lg und danke|vlg|sg|gruss und schones wochenende|liebs gruessli|gruessli|en liebe gruess) [aus berlin|aus hamburg|aus munchen|aus wien|aus zurich|aus koln|aus dem homeoffice|und danke|in die runde|ans team|an alle]
        (gesendet von|von) (meinem|mein) (iphone|handy|ipad|smartphone|mobiltelefon|android|android gerat|samsung|mobilgerat) [gesendet]
        (gesendet mit|gesendet von|von) outlook [fur (ios|android)]
        von unterwegs [gesendet]
    """,
    praise="""
        (gut|gute|guter|gutes|schon|schone|toll|tolle|super|klasse|prima|besser|klar|klarer|verstandlich|gefallt|freue|freut|dank|danke|gelungen|sauber|perfekt|hilfreich|treffend|angenehm|ausgezeichnet|lob|spitze|freundlich|hervorragend|prazise|ausgewogen|lesbar)
        (zur info|zur information|ubrigens|anmerkung|hinweis|bemerkung|notiz|furs nachste mal|beim nachsten mal|ps)
    """,
    object="""
        (ich|wir) [bin|sind|lege|legen|erhebe|erheben|muss|mussen] [hier|da|hiermit|leider|strikt|klar|ganz klar|entschieden|absolut|formlich|formell|energisch] (widerspreche|widersprechen|dagegen|veto ein|einspruch|einwand|widerspruch|einwande|protest|ablehnen)
        (widerspruch|einspruch|einwand|einwande|veto|protest|abgelehnt|ablehnung|abgewiesen|zuruckgewiesen|verweigert|verboten|untersagt|inakzeptabel|unakzeptabel|indiskutabel|untragbar|unmoglich so|gestoppt|widerspreche|widersprechen|ablehne|lehne ab|missbilligt|daumen runter|daumen nach unten|rote karte|finger weg|nogo|verwerfen|zuruckziehen)
        (starker|klarer|formlicher|grosser|deutlicher|schwere|grosse|erhebliche|ernste|starke|massive|rechtliche|ernsthafte) (einwand|einwande|widerspruch|einspruch|bedenken)
        (habe|haben|hatte|gibt es|bestehen|sehe|sehen) [ich|wir|noch|da|hier|einen|einige] (starke|grosse|schwere|erhebliche|ernste|massive|rechtliche|ernsthafte) (bedenken|einwande|zweifel|probleme)
        (ich|wir) (habe|haben|hatte|hatten|sehe) [da|hier|noch|leider|einen|starke|grosse] (einwande|einwand|bedenken|einspruch|vorbehalte)
        (ich|wir) (lehne|lehnen) (die|den|das|eine) [veroffentlichung|aussendung|versendung|publikation|vorschlag|formulierung] [so|hiermit|leider|strikt|entschieden|in dieser form|klar] ab
        (lehne|lehnen) [ich|wir] [das|es|dies|den text|die mail|den entwurf|die nachricht|die freigabe|<it>] [so|hiermit|leider|strikt|entschieden] ab
        (ich|wir) (lehne|lehnen) [<it>|das|die freigabe|den versand] [so|hiermit|leider|strikt|entschieden|in dieser form|klar] ab
        (auf keinen fall|keinesfalls|keineswegs|unter keinen umstanden|niemals|nie im leben|nie und nimmer|nur uber meine leiche|kommt nicht in frage|kommt nicht infrage|geht gar nicht|geht uberhaupt nicht|gar nicht gut|absolut nicht|sicher nicht|bestimmt nicht|ganz sicher nicht|ganz und gar nicht|uberhaupt nicht|mitnichten|vergiss es|vergesst es|no go|ein no go|so nicht|bitte so nicht|nicht so|nicht in dieser form|nicht mit mir|nicht in ordnung|nicht ok|nicht okay|nicht gut|nicht einverstanden|nicht freigegeben|nicht genehmigt|nicht freigeben|nicht senden|nicht versenden|nicht verschicken|nicht rausschicken|nicht abschicken|nicht veroffentlichen|nicht akzeptabel|nicht tragbar|nicht zustimmen|nicht zulassig|nicht raus|nicht rausgehen|nicht abgenommen|nicht gebilligt|nicht publizieren|nicht absenden|nicht losschicken|nicht passend|nicht freigabefahig|nicht versandfertig|nicht hinnehmbar|nicht vertretbar|nicht machbar|nicht einverstanden damit)
        (passt|geht|stimmt|gefallt|funktioniert|uberzeugt) [mir|das|es|so|mich|fur mich|uns] [so|aber|leider|noch|uberhaupt|gar|absolut|mir|uns] nicht [so]
        (stimme|stimmen) [ich|wir|dem|<it>] [<it>] [so|leider] nicht zu
        (gebe|geben) [ich|wir] [<it>] [so|leider] nicht frei
        (kann|konnen|darf|darfst|durfen|sollte|sollten|will|werde|mochte|wollen) [ich|wir|<it>|so|das|es|dem|hier|leider|man|unter diesen umstanden] [so|leider|<it>|hier|auf gar keinen fall|auf keinen fall|noch] [nicht|keinesfalls|niemals|auf keinen fall] [so|zu|<it>|mehr] (nicht raus|nicht freigeben|nicht zustimmen|nicht genehmigen|nicht mittragen|nicht unterschreiben|nicht rausgehen|nicht senden|nicht veroffentlicht werden|nicht verschickt werden|nicht versendet werden|nicht so bleiben|nicht so raus|so nicht bleiben|nicht akzeptieren)
        (keine|kein|ohne) [klare] (freigabe|zustimmung|ok|okay|genehmigung|go|einverstandnis|grunes licht|akzeptanz|chance)
        (freigabe|zustimmung|genehmigung|ok|versand) [wird|ist|wurde] [hiermit|von mir] (verweigert|abgelehnt|versagt|nicht erteilt|entzogen|zuruckgezogen|gestoppt|widerrufen)
        (verweigere|verweigern|versage|entziehe|widerrufe|ziehe) [ich|hiermit|meine|die|unsere] [meine|die|unsere] (freigabe|zustimmung|genehmigung)
        (ich bin|wir sind|bin|sind) [strikt|klar|absolut|total|entschieden|sehr|ganz klar] (dagegen|gegen <it>|gegen die veroffentlichung|gegen den versand|gegen die freigabe|gegen das)
        (dagegen)
        (das|dies|es|so|der text|die mail|die nachricht|<it>) (ist|ware|klingt) [so|aber|leider|schlicht|einfach|vollig|komplett|total|absolut|grob|sachlich|rechtlich] (falsch|schlecht|irrefuhrend|unzumutbar|gefahrlich|eine katastrophe|katastrophal|unmoglich|unwahr|gelogen|rechtswidrig|unzulassig|ein fehler|furchtbar|schrecklich|peinlich|nicht wahr|unsinn|quatsch|schwachsinn|mist|untragbar|problematisch|unvertretbar|haftungsrelevant)
        (sofort stoppen|stoppen sie das|stoppt das|halt stopp|zuruckziehen|zuruck an den absender|zuruck auf los|nochmal von vorn|noch mal von vorn|nochmal neu|komplett neu|zuruckhalten|einstampfen)
        (blockiere|blockieren) [ich|das]
        darf [so|auf keinen fall|keinesfalls|<it>] [so] (nicht|keinesfalls|niemals|auf keinen fall) [so]
        (bloss|nur|ja) nicht
        alles andere als
        (bin|sind|ware|waren) [ich|wir] [klar|strikt|entschieden|ganz klar] gegen (eine|die|diese|den|diesen|einen) (veroffentlichung|aussendung|versendung|freigabe|versand|mitteilung|meldung|kommunikation)
        (da|hier|damit) (kann|konnen|will|mochte) (ich|wir) [leider|so|beim besten willen|wirklich] nicht (mitgehen|mit|mitmachen|zustimmen)
        uberzeugt (mich|uns) [ehrlich gesagt|leider|so|noch|gar|uberhaupt|wirklich|ganz und gar|ehrlicherweise] nicht
        (nee|ne|nein|nene) [,] (lass|lasst|lassen sie) [mal|das|es] [mal|lieber|bleiben|sein]
        (lass|lasst|lassen sie) (mal|das|es) [mal] (lieber|besser|bleiben|sein|stecken)
        [hab|habe|da hab ich|da habe ich|ich hab|ich habe|macht mir|krieg ich|bekomme ich] (bauchschmerzen|bauchweh|magenschmerzen|kopfschmerzen) [mit|damit|dabei]
        (keinen|keinerlei) grund [,] [<it>] [so] <to_send>
        (verweigern|verweigere|versage ich|untersage ich|untersagen|missbillige|widerspricht|zu unterbleiben|zu unterlassen|unterbleibt|hat zu unterbleiben|nicht freigegeben werden|kommt so nicht|einkassieren|einstampfen|vergesst das|vergiss das|lasst es|lasst es bleiben)
        (lieber|besser) [erst mal|erstmal|noch|mal|ganz] (lassen|sein lassen|bleiben lassen|warten|abwarten|nicht|zuruckhalten|zuruckstellen)
        (halte|halt|haltet|halten sie|stell|stellt|stellen sie|zieh|zieht|ziehen sie|nimm|nehmt) [<it>|die|den|sie|ihn] [bitte|lieber|besser|sofort] [noch|erst mal|erstmal|mal|vorerst] (zuruck|an|auf)
        (<it>|da|dafur|dahinter|hierfur|hier) (mache|mach|stehe|steh|unterschreibe|unterschreib|trage|trag|gehe|geh|kann|konnen|will|machen|tragen|stehen|werde) (ich|wir) [so|auf keinen fall|ganz sicher|definitiv|leider|beim besten willen|wirklich] (nicht|keinesfalls|nicht so) (mit|mittragen|stehen|gerade|verantworten|vertreten|unterschreiben|dahinter stehen|dahinterstehen|ab|unterstutzen|gutheissen|dahinter|freigeben|zustimmen)
        (das|so was|sowas|so etwas) (unterschreibe|unterschreib) ich nicht
        (ich|wir) (kann|konnen|will|wollen|werde|werden|mochte|darf) [<it>|dem|das|dahinter] [so|leider|beim besten willen|guten gewissens|auf keinen fall|in dieser form|unmoglich|keinesfalls] (nicht|unmoglich|keinesfalls|auf keinen fall) [so|guten gewissens] (verantworten|vertreten|gutheissen|mittragen|unterschreiben|zustimmen|freigeben|abnehmen|absegnen|stehen|dahinterstehen|unterstutzen|rausgehen|rausschicken|durchwinken)
        [<it>] (kann|darf|sollte|wird|konnen wir|durfen wir|konnt ihr|kannst du|konnen sie) [<it>|so|das] [so|unmoglich|auf keinen fall|keinesfalls|unter keinen umstanden|in dieser form|definitiv|wirklich] (nicht|keinesfalls|unmoglich|auf keinen fall) [so|in dieser form] (<goes>|<send>|raus|bringen|schreiben|sagen|kommunizieren|stehen bleiben|hinaus)
        (geht|gehen|kommt|lauft) [<it>|mir|uns] [so|in dieser form|in der form|von mir] (auf keinen fall|keinesfalls|nicht|niemals|definitiv nicht) [so|in dieser form] [raus|live|online|durch]
        [ich|wir|meinerseits|von mir] (gebe|geben|gibt es|kommt|gibts|erteile|erteilen|bekommt ihr|kriegt ihr) [ich|wir|es|dafur|hierfur|dazu|euch|ihnen|dir] [dafur|hierfur|dazu|so|sicher|definitiv|derzeit|leider|von mir] (kein|keine|keinen|nicht) [<my>] <yes>
        (ich|wir) (bin|sind) [absolut|strikt|klar|ganz klar|entschieden|da|hier|total] (dagegen|gegen diesen|gegen diese|nicht einverstanden|raus damit nicht)
        (spreche|sprechen) (ich|wir) (mich|uns) [klar|strikt|entschieden] (dagegen|gegen)
        (ich|wir) (spreche|sprechen) (mich|uns) [klar|strikt|entschieden] (dagegen aus|gegen <it>|gegen die veroffentlichung|gegen den versand|gegen eine)
        (um gottes willen|um himmels willen|hande weg|ein ding der unmoglichkeit|ein absolutes no go|geht so nicht raus|nicht mein ernst|nicht euer ernst|das kann nicht euer ernst sein|ist nicht euer ernst|fallt durch|durchgefallen|abschuss|so bitte nicht|bitte nicht so|auf gar keinen fall|kein versand|keine veroffentlichung|kein go|von mir ein nein|klares nein|ganz klares nein|eindeutiges nein|ein nein|mein nein|mit nein|stimme dagegen|stimme mit nein|versand untersagt|freigabe verweigert|freigabe versagt|nicht freizugeben|zuruck in die redaktion|zuruck an die redaktion)
        (<it>|so was|sowas|das ganze) (geht|ist|ware) [so|gar|uberhaupt|schlicht|einfach|uns|rechtlich|juristisch|sachlich|fachlich|inhaltlich] (nicht|gar nicht|uberhaupt nicht|nicht mehr) (haltbar|tragbar|vertretbar|freigabefahig|zumutbar|akzeptabel|zustimmungsfahig|versandfahig|veroffentlichungsreif|reif|korrekt|richtig|wahr|abgestimmt|fertig|in ordnung|gut|okay|ok|ausgereift|unser stil|unser niveau)
        (<it>|die zahlen|die fakten|die angaben|die zeiten|die uhrzeit|das datum) (stimmt|stimmen|passt|passen) [so|leider|hinten und vorne|vorne und hinten|uberhaupt|gar|noch|auch] nicht
    """,
    refuse="""
        (nein|ne|nee|noe|no|nix|nie|niemals|nope|nicht|lieber nicht|eher nicht|leider nein|leider nicht|nein danke|neein|nein nein|auf keinen fall|gar nicht|nö|falsch|schlecht|njet|negativ|furchtbar|ein klares nein|klares nein|nein sagen wir|noe noe|nein bitte nicht|ganz klar nein|definitiv nein|definitiv nicht|leider nein nein|neinnein|nope sorry|auf gar keinen fall|niemals so|nein nicht so|besser nicht|bitte nicht|lassen wir das|lassen wir es|lassen wirs|lasst das|lass das)
    """,
    wait="""
        (noch nicht|bitte noch nicht|erstmal nicht|vorerst nicht|noch warten|bitte warten|warten|bitte noch warten|moment|moment noch|halt|zu fruh|nicht sofort|jetzt noch nicht|stopp erst|erst mal warten|erstmal warten|zuruckstellen|bitte zuruckhalten|noch zuruckhalten|erst mal zuruckhalten|erstmal zuruckhalten|noch etwas warten|lasst uns warten|lass uns warten|lasst uns noch warten|wir sollten warten|wir sollten noch warten|abwarten|noch abwarten|erst mal nicht|nicht jetzt|heute nicht|heute nicht mehr|bitte kurz warten|kurz warten|nicht vorschnell|nichts uberstursen|nichts uberstuerzen|warte noch|wartet noch|warten sie noch|warte|wartet) [senden|versenden|verschicken|rausschicken|freigeben|veroffentlichen|mit dem versand|damit]
    """,
    never="nicht\nkein\nkeine\nkeinen\nkeinem\nkeiner\nkeinerlei\nniemandem\nkeineswegs\nnie\nniemals\nohne\nnein\nkeinesfalls\nweder\nniemand\nnichts\nkaum\nverweigere",
    agree="""
        (freigeben|freigegeben|freigabe|frei|genehmigen|genehmigt|genehmigung|zustimmen|zustimmung|stimme|einverstanden|ok|okay|gut|passt|senden|versenden|verschicken|raus|rausgehen|rausschicken|abschicken|veroffentlichen|veroffentlicht|versendet|verschickt|gesendet|akzeptabel|akzeptieren|billigen|abnehmen|unterschreiben|mittragen|in ordnung|gefallt|approved|zufrieden|absegnen|schick|schickt|verantworten|vertreten|unterstutzen|fertig)
    """,
    doubt="""
        (nichts|nix) [,] was dagegen
        was dagegen (spricht|sprache|sprechen)
        dagegen (ist|gibt es|gibts|habe ich|hab ich|lasst sich|habe) [<me>] (nichts|nix)
        (warte|warten|wartet) [noch|gerade|selbst] auf
        nicht (sicher|ganz sicher|klar|zustandig|meine baustelle|mein thema|mein bereich|meine entscheidung|nur|da|im buro|erreichbar|verfugbar|beurteilen|sagen|einschatzen|gelesen|gesehen|geschafft|dazu gekommen|gepruft|verstanden|bekannt|betroffen|schlimm|eilig|offnen|lesen|wissen)
        weiss [ich] [es|das] [noch|gerade|leider] nicht
        (keine) (ahnung|zeit|meinung|stellungnahme|eile|anderung|anderungen|einwande|bedenken|ursache|frage)
        kein (problem|thema|kommentar|zugriff|einwand|internet|netz)
        (wenn|falls|sofern|sobald|solange|ob|ausser|es sei denn) [niemand|keiner|jemand|sonst|sie|ihr|die anderen|keine|es|du|der|noch] [keine|sonst|noch|einen|einwande|keinen|mehr] (widerspricht|einwande|einwand|dagegen|bedenken|einspruch|widerspruch|ablehnt)
        (keine|ohne|keinerlei|kein|nichts|keinen|nicht) [weiteren|weitere] (einwande|einwand|bedenken|widerspruch|einspruch|dagegen|veto|ablehnen|widersprechen|protest)
    """,
    condition="""
        (wenn|falls|sofern|sobald|solange|unter der bedingung|unter vorbehalt|vorbehaltlich|mit vorbehalt|aber|jedoch|allerdings|ausser|bis auf|abgesehen|vorausgesetzt|nur|erst|nachdem|nach|bevor|ehe|bis|ansonsten|sonst|grundsatzlich|im prinzip|prinzipiell|im grossen und ganzen|teilweise|zum teil|fast|beinahe|weitgehend|grosstenteils|vorlaufig|mit anderungen|mit kleinen anderungen|mit der anderung|mit folgenden|es sei denn|unter umstanden|eingeschrankt|bedingt|trotzdem|dennoch|obwohl|zumindest|im moment|soweit|bisher|und zwar|mit ausnahme|ohne den|ohne die|ohne das|unter der voraussetzung|gleichwohl|hingegen|statt|stattdessen|wobei|doch)
        (vorbehalt|vorbehalte|vorbehaltlos nein|einschrankung|einschrankungen|ausnahme|ausnahmen|bedingung|bedingungen|auflage|auflagen|voraussetzung|voraussetzungen|teilfreigabe|rest|restliches|nachtrag|teil|abschnitt|seite|anhang|anlage|bild|bilder|grafik|fussnote|fussnoten|betreffzeile|ruckfrage|ruckfragen|fehler|ruckruf|testversand|testlauf|test|entwurfsstatus|variante|alternative|englische|deutsche|interne|externe|intranet|webseite|website|statusseite|sprachversion|ubersetzung)
        (damals|gestern|letzte woche|vorige woche|hatte ich|hatten wir|ware ich|waren wir|war ich|fruher|ursprunglich|demnachst|kunftig|im prinzip ja|im grunde|an sich|an und fur sich|an fur sich|vorerst|zunachst|einstweilen|unter der annahme|angenommen|gesetzt den fall|insoweit|insofern nur|sofern nur|wenigstens|lediglich|ausschliesslich|bloss)
    """,
    hedge="""
        (jein|ups|hoppla|ahm|hm tja|tja|tjo|erhalten|gelesen und notiert|zur kenntnis genommen)
        (glaube|denke|vermute|wahrscheinlich|vermutlich|vielleicht|eventuell|evtl|moglicherweise|sollte passen|musste passen|musste|durfte|konnte|wurde|ware|scheint|wohl|hoffentlich|hoffe|eigentlich|irgendwie|na ja|naja|mal sehen|schauen wir|bin mir unsicher|unsicher|sozusagen|halbwegs|einigermassen|geht so|meinetwegen|notfalls|zur not|ungern|zogernd|zweifel|zweifle|angeblich|anscheinend|offenbar|schatze|tendenziell|eher|ich will|will noch|werde|scherz|spass|witz|ironie|quatsch|haha|hahaha|hehe|lol|von wegen|denkste|pustekuchen|irrtum|verschrieben|vertan|verklickt|na super|na toll|na klasse|na bravo|super sache|wer es glaubt|wers glaubt|als ob|ernsthaft|im ernst|gewarnt|gemeckert|was ihr wollt|was sie wollen|was du willst|macht doch|mach doch|wie ihr meint|wie sie meinen|wie du meinst|wenn ihr meint|halbherzig|bauchschmerzen|bauchweh|mulmig|ungutes|unwohl|zahneknirschend|widerwillig|enthaltung|enthalte|egal|ist mir egal|mir egal|keine meinung|geht so|nun gut|na gut|na schon|von mir aus halt|halt)
    """,
    suggest="""
        (vorschlag|vorschlage|schlage vor|schlagen vor|anregung|anregungen|anderungsvorschlag|anderungsvorschlage|anderungswunsch|anderungswunsche|korrektur|korrekturen|formulierungsvorschlag|alternativvorschlag|gegenvorschlag|verbesserungsvorschlag|verbesserungsvorschlage|verbesserung|verbesserungen|tippfehler|rechtschreibfehler|schreibfehler|typo|rechtschreibung|grammatik|komma|kommas|kleinigkeit|kleinigkeiten|zahlendreher|vertipper|grammatikfehler)
        (andern|ändern|aendern|andere|andert|ersetzen|ersetze|ersetzt|streichen|streiche|streicht|kurzen|kurze|umformulieren|formulieren|formuliere|erganzen|erganze|erganzt|hinzufugen|einfugen|korrigieren|korrigiere|korrigiert|anpassen|passe an|tauschen|austauschen|verschieben|weglassen|loschen|losche|loscht|herausnehmen|rausnehmen|umstellen|prazisieren|verbessern|uberarbeiten|nachbessern|entfernen|entferne|entfernt|abschwachen|vereinfachen|erwahnen|aufnehmen|umschreiben|verkurzen|einarbeiten|anmerken|aufteilen|trennen|teilen|berichtigen|richtigstellen|klarstellen|nennen|schreiben wir|umbenennen|nachtragen|weg lassen|glatten|abandern)
        (bitte|lieber|besser|eher|ich wurde|wir sollten|sollten wir|konntet ihr|konnten wir|konnten sie|konntest du|wurde ich|wurde) [noch|den|die|das|auch|hier|statt|mal|nur] [satz|absatz|titel|betreff|wort|namen|uhrzeit|datum|uberschrift|link] [noch|auch|hier] (schreiben|schreib|schreibt|sagen|verwenden|nutzen|einsetzen|nehmen|setzen|machen|anders|wahlen|besser|kurzer|verwende|nimm|nehmt|benutzen)
        (statt|anstatt|anstelle|stattdessen)
        (besser|lieber|schoner|klarer) (ware|wenn|so|formuliert|klingt|klange|waere|fande|als)
        (sollte|musste|muss|mussen|sollten) [man|noch|da|hier|besser|eher|wir|es|das|der|die|nicht|vielleicht|lieber|auch|doch|in] (heissen|stehen|lauten|sein|geandert|angepasst|korrigiert|erganzt|gestrichen|raus|rein|weg|ersetzt|genannt|erwahnt|klarer|kurzer|dazu|hin|umformuliert|uberarbeitet)
        (zu|etwas|ein bisschen|ein wenig|sehr|etwas zu|viel zu|bisschen) [zu] (lang|kurz|technisch|vage|formell|locker|kompliziert|umstandlich|hart|weich|unklar|ungenau|allgemein|negativ|schwammig|holprig|sperrig|steif|flapsig|detailliert|unpersonlich|werblich|defensiv|fruh)
        (siehe|anbei|mit|hier|habe|im anhang) [meine|meinen|die|ein paar|einige|kleine|den|unten|noch] (kommentare|anmerkungen|anderungen|korrekturen|kommentar|vorschlag|vorschlage|version|fassung)
        (markiert|eingetragen|vermerkt|reinkommentiert|kommentiert|reingeschrieben|angestrichen|rot markiert)
        (kommentare|anmerkungen|anderungen|korrekturen) (im text|im dokument|unten|anbei|inline|im anhang|in rot|sind drin|folgen|eingearbeitet)
        (mein|meine|neuer|neue) [eigener|eigene] (vorschlag|fassung|version|formulierung|textvorschlag)
        (es fehlt|fehlt|fehlen|da fehlt|hier fehlt|vermisse|unklar|missverstandlich|ungenau|holprig|doppelt|uberflussig|veraltet|unverstandlich)
        (uberschrift|titel|betreff|satz|absatz|datum|uhrzeit|link|name|zahl|ton|anrede|formulierung|wort|zeile|preis|telefonnummer|adresse|zeitzone|einleitung|schluss) [in zeile <n>|<n>|im ersten absatz] (ist|sind|sollte|muss|passt|stimmt|klingt|fehlt|wirkt|bitte|konnte|ware|hat|scheint|liest)
        (ersten|zweiten|dritten|letzten|erster|zweiter|dritter|letzter|zweite|erste|letzte) (satz|absatz|abschnitt|zeile|wort)
        (eine|ein|zwei|drei|paar|einige|kleine|kleiner|folgende|mini|kleinere|wenige) (anmerkung|anmerkungen|kleine|anderung|anderungen|korrektur|korrekturen|vorschlag|vorschlage|kleinigkeit|kleinigkeiten|hinweis|hinweise|punkt|punkte|wunsch|bitte|idee|tippfehler)
        (mehr|weniger) (details|technik|fachchinesisch|informationen|kontext|empathie|genau|jargon|fachbegriffe|text)
        (kurzer|freundlicher|einfacher|praziser|sachlicher|personlicher|deutlicher)
        (kann|konnen|konnte|konnten|sollte|sollten|muss|mussen|musste|darf|wurde ich|mochte ich|gehort|gehoren|bitte|soll|sollen) [noch|bitte|da|hier|auch|unbedingt|vorher|lieber|besser|wieder|ganz|komplett|dringend|meiner meinung nach|da noch|auch noch|noch mit|nochmal] [nen|ne|einen|eine|ein|den|die|das|der] [satz|hinweis|link|absatz|zeitangabe|uhrzeit|datum|quelle|betreff|titel|dank|entschuldigung|ansprechpartner|kontakt] [noch|zur|zum|da|mit|hier] [statusseite|support|hotline|rein|ursache] (weg|rein|mit rein|raus gestrichen|hinein|dazu|reinpacken|reinnehmen|reinschreiben|einbauen|unterbringen|aufgenommen werden|erganzt werden|gestrichen werden|geandert werden|angepasst werden|korrigiert werden|ersetzt werden|erwahnt werden|gekurzt werden|umformuliert werden|rausnehmen|rauswerfen|rausstreichen|raustun|wegfallen|entfallen|rauskurzen|hinschreiben|dazuschreiben|nach oben|nach vorne|nach hinten|ans ende|an den anfang|nach unten|fetten|hervorheben|verlinken|klarer machen)
        (reinpacken|reinnehmen|reinschreiben|einbauen|dazuschreiben|reinmachen|rausstreichen|rauswerfen|rausschmeissen|kurz den|kurzt den|kurzen sie|kurz mal|umbauen|umdrehen|vorziehen|weglasst|weglassen wurde|entfallt|wegfallt|rausfallt|gestrichen wird|geandert wird|ersetzt wird|angepasst wird|korrigiert wird|erganzt wird|korrigiert ist|geandert ist|angepasst ist|erganzt ist|gestrichen ist|ausgetauscht|kann weg|konnen weg|muss weg|mussen weg|fliegt raus|schmeisst raus|wurde ich weglassen|wurde ich streichen|wurde ich kurzen|wurde ich nennen|schreibt lieber|schreib lieber|schreiben sie lieber|schreibt besser|schreib besser|sagt lieber|nennt es|nennt das|macht aus|mach aus|gemeint ist|muss heissen|heisst richtig|richtig ware|richtig muss es|korrekt ware|korrekt muss es|lautet richtig|klingt besser|klingt so|klingt zu|klingt nach|klingt etwas|klingt ein|klingt holprig|liest sich holprig|liest sich zu|wirkt zu|ist mir zu|mir zu|finde ich zu|finde den|gegenvorschlag|mein vorschlag ware|neufassung|alternativ|alternativformulierung|umformulierung|feinschliff|holpert|stolpere uber|stolpern uber|gestolpert|duzen|siezen|gendern|groschrift|grossgeschrieben|kleingeschrieben|bindestrich|anfuhrungszeichen|leerzeichen|uberarbeitung)
        ((steht|stehen) [immer] noch (das|der|die|ein|eine|im|drin|da)|doch lieber|lieber so|doch besser|bitte lieber|sie form|du form|ich form|nicht erwahnt|nicht genannt|falsch geschrieben|verschrieben|am anfang stehen|an den anfang|am ende stehen|ans ende|weiter oben|weiter unten|nach oben|bitte (das|den|die) [andere|richtige|korrekte|neue] (wort|formulierung|begriff|schreibweise|anrede|namen))
        (bitte|lieber|besser) (die|den|das|eine|einen|ein) (form|anrede|begriff|wort|formulierung|schreibweise|sie form|du form) (verwenden|nutzen|benutzen|nehmen|wahlen)
        (absatz|satz|zeile|punkt|abschnitt|seite) <n>
        (noch|bitte|bitte noch|mir) (einen|ein|eine|den|die|das|n|nen|ne) (satz|hinweis|link|entschuldigung|ansprechpartner|uhrzeit|zeitangabe|kontaktadresse|telefonnummer)
        (wie ware es mit|was haltst du von|was haltet ihr von|mein vorschlag|ich wurde|wurde ich|ware es nicht besser)
    """,
    request="""
        (danke|vielen dank|besten dank) [dir|euch|ihnen] (fur|fuer|furs) [die|den|das|ihre|deine|eure|ihren] (vorlage|entwurf|zusendung|ubersendung|vorlegen|zuschicken|zusenden) [,|.|!] (ok|okay|alles klar)
        (ok|okay|gut|ja|super|prima|top|alles klar|gerne|gern) [,|.|!] (danke|vielen dank|besten dank) [dir|euch|ihnen] (fur|fuer|furs) [die|den|das|ihre|deine|eure|ihren] [schnelle|rasche] (vorlage|entwurf|zusendung|ubersendung|vorlegen|zuschicken|zusenden)
        (bitte|bitte um|bitten um|ich bitte um|bittet um|konnen sie|konnt ihr|kannst du) [das|es|den text|kurz|noch|so|die|<it>|ihre|eure|deine|um] (freigeben|freigabe|genehmigen|genehmigung|bestatigen|bestatigung|zustimmen|zustimmung|absegnen)
        (zur|fur die|warte auf|warten auf|um) (freigabe|genehmigung|zustimmung)
    """,
    next_time="[frs|furs|fur das|beim|das] (nachste mal|nachsten mal|zukunft|nachste|nachsten texte)\nin zukunft\nkunftig",
    lead_approve="(freigegeben|freigabe|genehmigt|einverstanden|zustimmung|ich (stimme|gebe) [<it>|ihn|sie] [hiermit|gerne] (zu|frei)|(stimme|gebe) ich [hiermit|gerne] (zu|frei)|abgenommen|abgesegnet|ich genehmige|genehmige ich|grunes licht|(mein|meinen|unser) (go|ok|segen|einverstandnis))",
    lead_object="(einspruch|widerspruch|einwand|einwande|veto|ablehnung|abgelehnt|nein)",
    lead_suggest="(vorschlag|vorschlage|anderung|anderungen|anregung|korrektur|anmerkung|anmerkungen|anderungsvorschlag|anderungswunsch)",
    lead_delegate="(delegieren|delegiere|delegiert|weiterleiten|ubergeben|weitergeben|weitergeleitet)",
    lead_question="(frage|fragen|ruckfrage|ruckfragen|kurze frage)",
    lead_estimate="(eta|schatzung|zeitschatzung|dauert)",
    delegate_first="""
        [bitte|besser|lieber|am besten] (frag|fragt|fragen sie|frage|fragen|sprich|sprecht|kontaktiere|kontaktieren sie|wende dich|wenden sie sich|geh zu|gehen sie auf|kontaktiert) [bitte|doch|mal|besser|lieber|mit|an|direkt|stattdessen]
        (bitte|lieber|besser) (an|mit|bei) [den|die|das|kollege|kollegin|kollegen|unseren|unsere|meinen|meine|herrn|frau|legal|die rechtsabteilung|rechtsabteilung|direkt]
    """,
    delegate="""
        (delegiere|delegieren|delegiert|weitergeleitet|weiterleiten|leite weiter|leite ich weiter|leite das weiter|leite es weiter|weitergegeben|gebe das weiter|gebe ich weiter|gebe es weiter|abgegeben|gebe ab|ubergebe|ubergeben|ubernimmt|vertritt mich|vertretung|vertreter|vertreterin|stellvertreter|stellvertreterin|stellvertretung|entscheidet|soll entscheiden|soll das entscheiden|muss entscheiden|kummert sich|macht das|prufen lassen|zustandig ist|ist zustandig|bin nicht zustandig|nicht zustandig|nicht mein bereich|nicht meine baustelle|nicht mein thema|nicht meine entscheidung|andere abteilung|jemand anders|jemand anderes|jemand anderen|falscher ansprechpartner|falsche ansprechpartnerin|der falsche|die falsche|bin im urlaub|im urlaub|bin krank|krankgeschrieben|nicht im buro|ausser haus|abwesend|elternzeit|wenden sie sich|wende dich|wendet euch|an die rechtsabteilung|rechtsabteilung fragen|nicht meine zustandigkeit|nicht in meiner zustandigkeit|befangen|im krankenstand|uberlasse ich|uberlasse das)
        (bitte|lieber|besser) [<it>|kollegin|kollege|kollegen|herrn|frau|unsere|unseren|die|den|das|mit|an|bei|zuerst] [rechtsabteilung|vertretung|anwaltin|anwalt|chef|chefin|team] fragen
        (kollegin|kollege|kollegen|herrn|frau|rechtsabteilung|chef|chefin|vertretung|vertreter) (x|fragen|soll|kann|ubernimmt|entscheidet|macht|ist zustandig)
        (soll|kann|wird|muss|mochte|darf) (das|es|bitte) (entscheiden|machen|prufen|ubernehmen|freigeben|ansehen|beurteilen|lesen)
        (muss|mussen|soll|sollte|sollen|darf|kann|mochte|wird) [dann|erst|bitte] (die|der|das|unsere|unser|mein|meine|frau|herr|ein|eine) <bosses> [bitte] (entscheiden|freigeben|absegnen|beurteilen|klaren|verantworten|zeichnen|unterschreiben)
        (entscheidung|freigabe) (liegt|trifft|macht|obliegt) [bei|nicht bei mir|allein] [die|der|das|dem|unsere|unserer|frau|herrn] <bosses>
        fragen sie [bitte] (herrn|frau|kollegin|kollege|die|den)
        (zustandig|verantwortlich|verantwortet das|verantwortet|hat den hut auf|hat das letzte wort|weiss da besser bescheid|weiss besser bescheid|kennt sich besser aus|kennt sich da besser aus|kennt sich aus|ist da der richtige|ist da die richtige|ist der richtige ansprechpartner|ist die richtige ansprechpartnerin|ist dran|hat dienst|hat bereitschaft|hat heute bereitschaft|hat heute dienst|springt ein|springt fur mich ein|macht vertretung|hat vertretung|meine vertretung|(ansprechpartner|ansprechpartnerin) (ist|dafur|hierfur|dazu|ware)|ansprechperson)
        (da|hier|dafur|hierfur|dazu) bin ich [leider|nicht|der|die|gar nicht|raus] (raus|der falsche|die falsche|der richtige|die richtige|nicht zustandig|aussen vor)
        ich bin [da|hier|leider|fur <it>|hierfur|dafur|nicht] [da|leider] (raus|nicht zustandig|der falsche|die falsche|nicht der richtige|nicht die richtige|der falsche ansprechpartner|die falsche ansprechpartnerin|nicht befugt|nicht berechtigt|nicht entscheidungsbefugt)
        (leite|leit|gebe|geb|reiche|reich|schiebe|schieb|ubergebe|schicke) [ich] [<it>|den vorgang|die anfrage|die freigabe|die entscheidung|mal] [mal|gleich|direkt|hiermit|besser|lieber] [an|zu|in|zur|zum] [die|den|das|frau|herrn|unsere|unseren|meine|meinen|kollegin|kollegen]
        (weiter|weitergeleitet|weitergegeben|weitergereicht|ruber|rubergeschoben|abgegeben|abgetreten) (an|zu|zur|in) [die|den|das|frau|herrn|unsere|unseren|meine|meinen|kollegin|kollegen]
        an [<area>|die|den|das|frau|herrn|unsere|unseren|meine|meinen|kollegin|kollegen] [rechtsabteilung|kollegin|kollegen|chefin|chef|team|vertretung|teamleitung|bereich] (weitergeleitet|weitergegeben|wenden|ubergeben|abgegeben|weiterleiten|geben|schicken|delegiert|weitergereicht)
        (sprecht|sprich|sprechen sie|klart|klar|klaren sie|stimmt|stimm|stimmen sie|besprecht|besprich|legt|leg|legen sie) (das|es|<it>|euch|dich|sich|dies) [bitte|lieber|besser|mal|direkt|vorher] (mit|bei) [der|dem|den|frau|herrn|unserer|unserem|meiner|meinem|<area>]
        (legt|leg|legen sie|gebt|gib|geben sie|schickt|schick|schicken sie) (das|es|<it>) [bitte|lieber|besser|mal|direkt] (frau|herrn|herr|der|dem|den kollegen|unserer|unserem|meiner|meinem|an frau|an herrn|an die|an den|an unsere|an meine) [kollegin|kollege|kollegen|chefin|chef|rechtsabteilung|vertretung|vertreterin|vertreter|<area>]
        (da|hier|das) (musst ihr|musstet ihr|musst du|mussen sie|solltet ihr|sollten sie|solltest du|muss|soll|sollte|kann|darf|bitte) [bitte|lieber|besser|mal] [an|mit|bei] [die|den|der|dem|das|frau|herrn|herr|unsere|unseren|meine|meinen|meiner|kollegin|<area>|mein|unser] [kollegin|kollegen|chefin|chef|rechtsabteilung|team|bereich|vertretung] (fragen|entscheiden|freigeben|klaren|anschauen|ansehen|beurteilen|ran|wenden|einbeziehen)
        (entscheidet das|entscheidet daruber|entscheidet hieruber|die entscheidet|der entscheidet|entscheiden lassen|freigeben lassen|entscheidung liegt bei|liegt bei|obliegt|bitte um abstimmung mit|um direkte abstimmung mit|abstimmung mit|bitte an|schaut sich das an|schaut sich das fur mich an|macht die freigabe|macht die freigaben|kummert sich darum|hat das ubernommen|ubernimmt das|ubernimmt hier|ubernimmt fur mich)
        fragen
    """,
    later="""
        [bin|sitze|sitz|ich bin|ich sitze] [noch] [bis (mittags|mittag|abends|nachmittags|heute mittag|heute abend)] (in meetings|in terminen|in besprechungen|in calls|in einer telko|in ner telko|beim kunden|beim arzt|auf dienstreise)
        (antwort|ruckmeldung|feedback|freigabe|entscheidung|ruckinfo) (kommt|folgt|gibt es|gibts|geb ich|gebe ich) [dann|erst|noch] (danach|nachher|anschliessend|spater|gleich|morgen|heute|bald|zeitnah|im anschluss)
        [erst|erst wieder|fruhestens|noch|spatestens] (spater|bald|gleich|nachher|morgen|ubermorgen|heute abend|heute nachmittag|heute mittag|heute vormittag|heute noch|im laufe des tages|im laufe des vormittags|nach dem mittag|nach dem mittagessen|nach der mittagspause|nach der sitzung|nach dem meeting|nach dem termin|nach dem call|nach dem essen|nach der besprechung|nach der landung|nach der pause|morgen fruh|morgen vormittag|morgen nachmittag|morgen abend|bis morgen|bis mittag|bis abend|bis heute abend|bis spater|bis feierabend|bis ende der woche|bis montag|bis dienstag|bis mittwoch|bis donnerstag|bis freitag|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|nachste woche|nachsten montag|in kurze|demnachst|in einer weile|in ein paar minuten|in wenigen minuten|ende des tages|ende der woche|feierabend|sobald ich kann|so bald wie moglich|so schnell wie moglich|schnellstmoglich|am abend|am nachmittag|am vormittag|mittags|abends|zeitnah|umgehend|baldmoglichst|sobald ich zuruck bin|sobald ich da bin|sobald ich gelandet bin|nach feierabend|heute spater|noch heute|nach der mittagspause|nach der kaffeepause|nach der arbeit|nach dem standup|nach dem daily|nach dem flug|nach dem call|spater am tag|im laufe des nachmittags|im laufe des abends|im laufe der woche|in einem stundchen|gegen abend|gegen mittag|bis zum mittag|bis zum abend|bis heute mittag|bis heute nachmittag|bis tagesende|bis dienstschluss|vor feierabend|vor dem mittag|noch vor dem mittag|noch vor feierabend|in der mittagspause|gleich morgen fruh|morgen frueh|kommenden montag|anfang der woche|anfang nachster woche|mitte der woche|diese woche noch|noch diese woche|sobald ich wieder am rechner bin|sobald ich am rechner bin|wenn ich am rechner bin|wenn ich zuruck bin|wenn ich wieder da bin|sobald ich aus dem termin bin|sobald das meeting vorbei ist|in balde|alsbald)
        (einen moment|moment bitte|einen augenblick|augenblick|kleinen moment|sekunde|eine sekunde|ein paar minuten|noch ein paar minuten|noch etwas zeit|mehr zeit|etwas zeit|noch zeit|etwas mehr zeit|etwas geduld|bin dran|bin dabei|schaue es mir an|schaue ich mir an|schau ich mir an|sehe es mir an|lese noch|lese gerade|prufe noch|prufe gerade|ich prufe|prufe es|prufe das|muss noch prufen|muss nachdenken|muss ich prufen|muss es noch lesen|muss noch lesen|bin unterwegs|im meeting|in einem meeting|in einer besprechung|im termin|schaue mir das an|schau mir das an|schau ich mir an|schau es mir an|gucke ich mir an|guck ich mir an|guck es mir an|sehe ich mir an|sehe mir das an|nehme ich mir vor|lese ich gleich|lese es gleich|lese ich noch|gehe es durch|gehe ich durch|bin noch am lesen|am lesen|muss noch druberschauen|muss druberschauen|muss noch drubergehen|muss ich mir anschauen|muss ich mir ansehen|muss ich nochmal lesen|durch den kopf gehen lassen|eine nacht druber schlafen|druber schlafen|nachdenken|lass mich uberlegen|lassen sie mich uberlegen|muss uberlegen|muss ich uberlegen|uberlege noch|denke daruber nach|brauche noch|brauche bedenkzeit|bedenkzeit|(gebt|gib|geben sie) mir (noch|bitte noch|etwas|ein paar|zeit|bitte zeit|ein bisschen|kurz zeit)|im gesprach|im zug|im flieger|im flugzeug|im auto|bin im termin|melde mich)
    """,
    review="""
        (schaue|schau|sehe|lese|prufe|melde|antworte|gebe|brauche|brauchen|benotige|dauert|komme|kommt|bin|werde|kann|muss|schaffe|erledige|mache|kummere|entscheide|ruckmeldung|feedback|antwort|zuruck|fertig|bescheid|landung|termin|meeting|gesprach|zug|noch|unterwegs|frei|erinnern|erinnere|erst|spatestens|geduld|warten|uberprufe|durchsehen|habt ihr|haben sie|hast du|bekommt|erhalten|erhaltet|kriegt|gucke|guck|schauen|lese|habe ich|stelle|nehme|druberschauen|drubergehen|druber|rechner|ziel|rechne|bis dahin|pruefe|pruefen|lesen|prufen|ansehen|anschauen|wieder|dann|fruhestens)
    """,
    question="""
        (was|wer|wen|wem|wann|wo|warum|wieso|weshalb|wie|welche|welcher|welches|ist|sind|war|hat|haben|kann|konnen|soll|sollen|darf|durfen|wird|werden|gibt|muss|mussen|habt|bist|seid|stimmt|geht|warum|wofur|woher|wohin|sollte|sollten|konnte|konnten|wurde|wurdet)
    """,
    undo="""
        [ich|wir] (ziehe|zieh|ziehen|nehme|nehm|nehmen) [ich|wir] [leider|hiermit] [meine|mein|die|das|unsere|den] [<when>] (freigabe|zustimmung|ok|okay|go|genehmigung|ja|antwort|entscheidung|einspruch|ablehnung|einverstandnis) [<when>] [leider|hiermit|wieder|lieber|doch|erst mal|erstmal] zuruck [[,|.|:|;] <mistake>]
        [ich|wir] (widerrufe|widerrufen|storniere|annulliere) [ich|wir] [leider|hiermit] [meine|die|mein|unsere] [<when>] (freigabe|zustimmung|ok|okay|go|genehmigung|antwort|entscheidung) [<when>] [hiermit|leider|wieder] [[,|.|:|;] <mistake>]
        [bitte] (meine|mein|die) [<when>] (freigabe|zustimmung|ok|okay|go|antwort|entscheidung|genehmigung) [<when>] [bitte|hiermit|wieder|leider] (zurucknehmen|zuruckziehen|ruckgangig machen|widerrufen|stornieren|loschen|ignorieren|streichen|nicht mehr gultig|gilt nicht mehr|ist hinfallig|ist widerrufen|ist zuruckgezogen|ungultig machen|zuruckgezogen|widerrufen)
        (meine|mein|die|unsere) [<when>] (freigabe|zustimmung|ok|okay|genehmigung|entscheidung) [<when>] (ziehe|nehme|ziehen|nehmen) (ich|wir) [hiermit|leider|wieder|doch] zuruck
        (ich|wir) (muss|mussen|mochte|mochten|will|wollen|wurde gerne) (meine|mein|die|unsere) [<when>] (freigabe|zustimmung|ok|okay|genehmigung|entscheidung) [<when>] [hiermit|leider|wieder|doch|gerne] (zuruckziehen|zurucknehmen|widerrufen) [[,|.|:|;] <mistake>]
        (freigabe|zustimmung|ok) [<when>] [bitte] (zuruckziehen|zurucknehmen|widerrufen|ruckgangig machen|loschen|ignorieren)
        [bitte] (mach|macht|machen sie) [bitte] [meine|die|das|mein|es] [<when>] [freigabe|ok|entscheidung|zustimmung|antwort] [<when>] [bitte|wieder] ruckgangig
        [bitte] (meine|die) (freigabe|zustimmung|entscheidung) [bitte] (ruckgangig|zuruck)
        (kommando zuruck|doch zuruck|ruckzieher|zuruckgenommen|freigabe zuruck|freigabe zuruckgezogen|freigabe widerrufen|freigabe hinfallig|zu fruh freigegeben|zu schnell freigegeben|falscher knopf|habe mich verklickt|hab mich verklickt|ich habe mich verklickt|ich war zu schnell|war zu schnell|aus versehen freigegeben|irrtumlich freigegeben|das war ein irrtum|war ein irrtum|ich habe mich vertan|habe mich vertan|hab mich vertan|vergesst meine (freigabe|zustimmung|antwort)|vergiss meine (freigabe|zustimmung|antwort)|ich habe es mir anders uberlegt|habe es mir anders uberlegt|hab es mir anders uberlegt|habs mir anders uberlegt|meinung geandert|ich habe meine meinung geandert)
        (ruckgangig|ruckgangig machen|bitte ruckgangig machen|mach das ruckgangig|mach ruckgangig|widerrufe meine (freigabe|entscheidung|antwort|zustimmung)|ich widerrufe|widerruf|ich ziehe meine (freigabe|zustimmung|antwort|entscheidung) zuruck|ich nehme (meine freigabe|meine zustimmung|das|es) zuruck|zurucknehmen|freigabe zurucknehmen|meine freigabe zurucknehmen|war ein versehen|das war ein versehen|versehentlich freigegeben)
    """,
    stop="""
        [bitte|sofort] (versand|aussendung|den versand|die aussendung|das senden|den vorgang|die mail|alles) [bitte] [jetzt|sofort|umgehend|unverzuglich|augenblicklich|auf der stelle] (stoppen|anhalten|abbrechen|unterbrechen|beenden|einstellen|aussetzen) [sofort|jetzt|bitte]
        (stopp|stop|stoppe|stoppt|stoppen sie|halte|haltet|halten sie|brich|brecht|brechen sie|unterbrecht|unterbrechen sie|beende|beendet|beenden sie|stell|stellt|stellen sie) [bitte] [sofort|jetzt|umgehend] (den versand|die aussendung|das senden|alles|das|die mail|die sendung|den vorgang|versand) [bitte] [sofort|jetzt|umgehend|auf der stelle|unverzuglich] [an|ab|ein]
        (abbrechen|abbruch|notbremse|sofort abbrechen|bitte abbrechen|bitte sofort abbrechen|sofort aufhoren|hort auf zu senden|aufhoren zu senden|halt|stopp stopp|stop stop|bitte stoppen|bitte sofort stoppen|bitte sofort anhalten|bitte anhalten|stopp sofort|stop sofort|stop jetzt|versand stopp|versandstopp|sendestopp|stopptaste)
        (stopp|stop|halt stopp|anhalten|versand stoppen|versand anhalten|stoppen|sofort stoppen|aufhoren|versand sofort stoppen|nicht weiter senden|nicht weiter versenden|senden stoppen|stopp den versand|stoppt den versand|stoppen sie den versand|sofort anhalten)
    """,
    other="""
        (version|fassung|revision|entwurf) <n>
        (vorige|vorherige|alte|altere|letzte|erste|zweite|andere|fruhere|ursprungliche|neue) (version|fassung|entwurf|text|variante)
        (legal|rechtsabteilung|marketing|vertrieb|geschaftsfuhrung|vorstand|kollege|kollegin|kollegen|chef|chefin|jemand|niemand|sie|er|andere|anderen|betriebsrat|datenschutz|intern|interne|internen|extern|externe|strategisch|strategischen|kunden|anhang|teil|absatz|satz|uberschrift|betreff|im auftrag|i a|im namen)
    """,
)

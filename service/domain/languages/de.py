# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""German: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "text|entwurf|nachricht|mail|e mail|meldung|mitteilung|fassung|version|formulierung|statement|stellungnahme|update|"
    "information|info|kommunikation|schreiben|brief|newsletter|ankundigung|inhalt|wortlaut|vorlage|kundeninfo|kundenmail"
)

GERMAN = Lexicon(
    code="de",
    classes={
        "it": (
            f"es|das|dies|alles|so|das so|es so|(der|die|das|den|dem|diese|dieser|diesen|dieses|diesem|deine|dein|"
            f"deinen|ihr|ihre|ihren|euer|eure|euren) ({_NOUN})|<rev>"
        ),
        "rev": "(r|v|rev|revision|version|fassung) <n>|(die|diese) (revision|version|fassung) <n>",
        "good": (
            "gut|super|ok|okay|in ordnung|prima|perfekt|bestens|richtig|korrekt|klasse|toll|sehr gut|fein|wunderbar|"
            "einwandfrei|stimmig|treffend|ausgezeichnet|passend|top|gelungen|hervorragend|spitze|"
            "genau richtig|freigegeben|genehmigt|gebilligt|abgenommen"
        ),
        "me": (
            "fur mich|von mir|von mir aus|meinerseits|aus meiner sicht|von meiner seite|von meiner seite aus|"
            "seitens mir|unsererseits|aus unserer sicht|von unserer seite|fur uns|von uns|bei mir|hier|hiermit|"
            "meinem empfinden nach|in meinen augen|meiner meinung nach ja"
        ),
        "very": "sehr|ganz|vollig|absolut|alles|voll|total|wirklich|jetzt|nun|so|auch|doch|bereits|schon|hiermit",
        "now": "jetzt|so|sofort|gleich|bitte|gerne|gern|nun|dann|ruhig|umgehend|direkt|auch|schon|also|hiermit",
        "fine": "gut|ok|okay|in ordnung|klar|prima|perfekt|bestens|super|so weit gut",
    },
    common=(
        "der\ndie\ndas\nden\ndem\nein\neine\neinen\nund\nist\nsind\nnicht\nich\nwir\nsie\nbitte\nfur\nmit\nvon\nzu\nzum\nauf\n"
        "im\nin\nso\nkann\nnoch\nwenn\naber\nes\nwer\nwas\nwann\nwarum\nkein\nkeine\nmir\nmich\nmein\nhat\nhabe\nnach\nwird\n"
        "danke\ngut\nraus\noder\nbis\ndann\nmehr\nnur\nja\nnein\nstatt\nsollte\nsoll"
    ),
    approve="""
        [hiermit|gerne|gern|voll|ganz klar|klar] (freigegeben|freigabe|genehmigt|gebilligt|abgenommen|bewilligt|einverstanden|zugestimmt|zustimmung|akzeptiert|bestatigt|abgesegnet|autorisiert|freigabe erteilt|zustimmung erteilt|genehmigung erteilt|freigegeben wie vorgelegt|freigabe ist erteilt|volle zustimmung|volle freigabe|meine freigabe|meine zustimmung|bin einverstanden|bin dafur|stimme zu|stimmt|passt|past|gebongt|geht klar|geht in ordnung|genehmige ich|genehmige|billige ich) [<me>] [so|jetzt|wie vorliegend|wie vorgelegt|ohne anderungen|ohne anderung|unverandert] [<me>]
        <it> (freigegeben|genehmigt|gebilligt|abgenommen|passt|stimmt) [<me>] [so]
        <it> (ist|sind) [hiermit|damit|von mir|meinerseits|jetzt|so] (freigegeben|genehmigt|gebilligt|abgenommen|abgesegnet|akzeptiert|bestatigt) [<me>]
        (freigabe|ok|okay|zustimmung|ja|go|grunes licht|gruenes licht) (durch mich|von mir|meinerseits|von meiner seite|unsererseits|von uns|hiermit|ist da)
        (ich|wir) (gebe|geben) [hiermit|das|dies|es|den text|die nachricht|die mail|den entwurf|die version|alles|<it>] [hiermit|so|gerne|gern|gerne so] frei
        gebe ich [hiermit|so|gerne|gern] frei
        (gebe|geben) (ich |)[hiermit|das|es] frei
        (ich|wir) [kann|konnen] [das|es|<it>] [so|gerne|hiermit] (freigeben|genehmigen|mittragen|unterschreiben)
        (ich|wir) (genehmige|genehmigen|billige|billigen|akzeptiere|akzeptieren|bewillige|bestatige|bestatigen|befurworte|unterstutze|autorisiere) [hiermit|gerne|voll] [<it>|die freigabe|den versand] [hiermit|so]
        (ich|wir) (stimme|stimmen) [hiermit|gerne|voll|<it>|dem|der freigabe|dem versand|voll und ganz] (zu) [<it>]
        (ich|wir) (bin|sind) [damit|hiermit|voll|voll und ganz|ganz|sehr|mit <it>|so|absolut] (einverstanden|zufrieden|dafur|glucklich|dabei|happy) [mit <it>] [damit]
        [damit|mit <it>] (bin ich|sind wir) [voll|ganz|sehr|so|absolut] (einverstanden|zufrieden|glucklich|dabei)
        (meine|unsere) (freigabe|zustimmung|genehmigung|ok) (hast du|habt ihr|haben sie|liegt vor|ist erteilt|ist da|hiermit|gilt)
        (du hast|ihr habt|sie haben|hast|habt) (meine|mein|unsere|unser) [volle|volles] (freigabe|zustimmung|ok|okay|go|segen|ja|einverstandnis|genehmigung)
        (ich habe|wir haben|habe|hab) [<it>] [hiermit|soeben|gerade|schon] (freigegeben|genehmigt|gebilligt|zugestimmt)
        [alles] [<very>] <good> [<me>] [so]
        [<it>] (passt|stimmt|geht|klappt|gefallt mir|uberzeugt|trifft es|uberzeugt mich) [<now>] [alles] [<very>] [<fine>] [<me>] [so]
        alles [<very>] (passt|stimmt|ok|okay|gut|in ordnung|bestens|richtig|prima|perfekt|super|korrekt|roger ok|paletti) [<me>] [so]
        (<it>|so) (ist|sieht|klingt|liest sich|wirkt|hort sich|schaut) [<me>] [alles] [<very>] (<good>) [aus|an] [<me>] [so]
        (sieht|schaut|klingt|liest sich|hort sich) [<me>] [alles] [<very>] (<good>) [aus|an] [<me>]
        [<me>] (ok|okay|passt es|passt das|passt alles|gut so|so gut|alles gut|in ordnung|freigegeben|passt|ja|einverstanden|alles klar so|alles in ordnung|ist das ok|ist das in ordnung|geht das so|geht das klar|ist das gut so|ist alles ok|ist es ok|ist alles in ordnung|ein ok|ein ja|ein go|grunes licht)
        [<it>|text|nachricht|mail] [kann|darf|konnen wir|konnt ihr|kannst du|konnen sie|soll] [<it>] [<me>] [<now>] [<now>] (raus|rausgehen|raus gehen|versendet werden|verschickt werden|gesendet werden|veroffentlicht werden|versandt werden|versenden|senden|verschicken|rausschicken|rausgeschickt werden|abschicken|losschicken|veroffentlichen|live gehen|raushauen|publiziert werden|losgehen|ausgesendet werden|abgeschickt werden|raus damit) [<me>] [so]
        (kann|darf) [<it>] [<me>] [<now>] [<now>] (raus|rausgehen|los|losgehen|gesendet werden|verschickt werden|versendet werden|veroffentlicht werden|auf die reise)
        (raus damit|ab damit|los|los damit|los gehts|los geht s|abschicken|absenden|versenden|senden|verschicken|rausschicken|raus|her damit|go|auf gehts|nur zu|immer los|machen|so machen|mach so|macht so|machen wir so|machen wir|so machen wir es|so machen wir das|dann los|bitte machen) [bitte|so|jetzt]
        [bitte|gerne|gern|jetzt|dann|also|ja|ok] [so|jetzt|gerne|gern|<it>|sofort|direkt] (senden|versenden|verschicken|rausschicken|abschicken|absenden|veroffentlichen|publizieren|losschicken|raussenden|aussenden|rausgeben|rausgehen lassen) [bitte]
        [bitte|gerne|ja|ok|dann] (schick|schickt|schicken sie|sende|sendet|senden sie|verschick|verschickt|versende|versendet|versenden sie|verschicken sie|veroffentliche|veroffentlicht|veroffentlichen sie|hau|haut) [<it>|sie|ihn] [bitte|so|gerne|jetzt] [raus|ab|los]
        (lass|lasst|lassen wir) [<it>|sie|ihn] [so] (raus|raus gehen|rausgehen|los)
        (grunes licht|gruenes licht|gruen|grun|daumen hoch|daumen nach oben|segen erteilt|meinen segen hast du|meinen segen habt ihr|meinen segen haben sie) [<me>] [dafur]
        (mein|unser) (ok|okay|go|ja|segen|einverstandnis) [hast du|habt ihr|haben sie|dazu|dafur]
        (ja|jawohl|jo|jep|jap|jepp|jup|joa ja|klar|na klar|gern|gerne|sicher|sehr gern|sehr gerne|logisch|selbstverstandlich|naturlich|unbedingt|okay|oki|ok|jaja|aber ja|auf jeden fall|auf alle falle|mit vergnugen|in ordnung|ist in ordnung|geht ok|geht in ordnung|alles in ordnung|geht klar|gut so|so ist es gut|so gut|ist gut|ist gut so|ist ok|ist ok so|ist okay|ist okay so|so ok|so okay|passt so|passt mir|passt mir so|passt gut|passt perfekt|passt alles|passt scho|passt schon|ja passt|ja passt so|genau so|genauso|so soll es sein|so nehmen wir das|so bleibt es|so lassen|so belassen|kann so bleiben|kann so) [<me>]
        (keine|ohne|keinerlei) [weiteren|weitere|rechtlichen|fachlichen|grossen] (einwande|einwande mehr|einwand|bedenken|anderungen|anderungswunsche|anderungsbedarf|beanstandungen|korrekturen|vorbehalte|probleme|widerspruch|widerspruche|einspruch|einspruche|anmerkungen und freigegeben) [<me>] [mehr|notig|erforderlich|notwendig]
        kein (einwand|widerspruch|einspruch|anderungsbedarf|problem fur mich|veto) [<me>] [mehr]
        (ich|wir) (habe|haben|sehe|sehen|hatte) [da|hier|dazu|dagegen] (keine|keinen|keinerlei) [weiteren|weitere] (einwande|einwand|bedenken|anderungen|anderungswunsche|grund zum einspruch|grund zu widersprechen|beanstandungen|vorbehalte|korrekturen|probleme) [mehr|dagegen] [<me>]
        (habe|hab|sehe) [da|hier|dazu|dagegen|ich] (keine|keinen|keinerlei) (einwande|einwand|bedenken|anderungen|beanstandungen|korrekturen)
        (ich|wir) (habe|haben) nichts (dagegen|einzuwenden|auszusetzen|zu beanstanden|zu andern|zu bemangeln|zu meckern)
        (nichts (dagegen|einzuwenden|auszusetzen|zu beanstanden|zu andern|zu meckern|zu bemangeln)|dagegen habe ich nichts|nichts zu andern|gibt nichts zu andern|nix dagegen|spricht nichts dagegen|es spricht nichts dagegen|da spricht nichts dagegen|aus meiner sicht spricht nichts dagegen) [<me>]
        (ich|wir) (widerspreche|widersprechen) nicht
        (ich|wir) (erhebe|erheben) (keinen|keine) (einspruch|einwande|einwand|widerspruch)
        (bin|sind) (einverstanden|dafur|dabei|zufrieden|ok damit|voll einverstanden|damit einverstanden|sehr zufrieden|happy|fein damit)
        (finde ich|find ich|finden wir) [<it>|so] [<very>] (<good>) [so]
        (ich|wir) (finde|find|finden) [<it>] [so] [<very>] (<good>) [so]
        (gefallt|gefallt mir|gefallt mir sehr|gefallt mir gut|gefallt mir sehr gut|gefallt uns) [so]
        (so) (in ordnung|ok|okay|freigegeben|genehmigt|einverstanden|passt das|passt es|kann es raus|kann das raus|kann die raus|kann der raus|ist es gut|ist es perfekt|ist es ok|geht es|machen|senden|versenden|raus|kanns gehen|kanns raus|konnen wir das machen|konnen wir es machen|konnen wir das senden|konnen wir es senden|konnen wir das rausschicken)
        (freigbe|freigegebn|freigegben|freigegeb|frei gegeben|freigabe erteilt|freigegebeb|einverstnaden|einvertanden|genemigt)
        (meine stimme|stimme) (dafur|ja|hast du|habt ihr)
    """,
    thanks="""
        (danke|vielen dank|besten dank|herzlichen dank|danke schon|dankeschon|danke dir|danke euch|danke ihnen|merci|tausend dank|dank|thx|lieben dank|danke sehr|danke vielmals|vielen lieben dank|mit dank) [dir|euch|ihnen|allen|an alle|im voraus|nochmal|nochmals|schon mal|schonmal|zusammen|fur alles]
        (danke|vielen dank|besten dank|herzlichen dank|lieben dank|merci|dank) [dir|euch|ihnen] (fur|fuers|furs) [die|den|das|eure|deine|ihre|euren|deinen] [schnelle|schnellen|gute|guten|tolle|super|rasche|muhe|saubere|prompte] [arbeit|entwurf|mail|nachricht|info|text|einsatz|muhe|vorbereitung|ruckmeldung|umsetzung|zusendung|vorlage|schnelle arbeit|schreiben|vorlegen|schnelligkeit|warten|geduld|unterstutzung|hilfe]
        (gute|tolle|super|klasse|saubere|starke|prima|sehr gute|schone|hervorragende) (arbeit|job|leistung|sache|text|formulierung|zusammenfassung|nachricht)
        (guter|schoner|toller|super|klasse|prima|sehr guter|klarer|gelungener) (text|entwurf|job|wurf)
        (gut|schon|sehr gut|toll|super|klar|prima|sauber|sehr schon) (gemacht|geschrieben|formuliert|getroffen|gelost|zusammengefasst|auf den punkt)
        (top|super|klasse|prima|toll|spitze|bravo|respekt|sauber|hut ab)
    """,
    polite="""
        (bitte|gerne|gern|und|dann|also|so|jetzt|hiermit|von meiner seite|weiter so|kein problem|kein thema|keine ursache|immer gerne|wie besprochen|wie immer|auch|nochmal|soeben)
        <me>
        (ich habe|habe|hab|wir haben) [<it>] [alles|es|sorgfaltig|genau|grundlich|nochmal|jetzt|gerade|eben|zweimal|in ruhe|komplett|ganz] [<it>] [sorgfaltig|genau|grundlich|nochmal|zweimal|in ruhe|komplett|ganz] (gelesen|gepruft|geprueft|angesehen|angeschaut|durchgelesen|durchgesehen|gegengelesen|uberpruft|gecheckt|durchgeschaut) [und]
        [alles|sorgfaltig|genau|text] (gelesen|gepruft|geprueft|durchgelesen|gegengelesen|gecheckt|angesehen|durchgesehen) und
        (gelesen|gepruft|geprueft|gegengelesen|durchgelesen|gecheckt)
        (sorry|entschuldigung|entschuldige|tut mir leid|verzeihung) [fur] [die|das] [spate|verspatete|lange] [antwort|verspatung|verzogerung|ruckmeldung|warten]
        (schonen|guten|schones) (tag|abend|feierabend|wochenende|nachmittag|tag noch|abend noch|feierabend zusammen)
        (viel erfolg|toi toi toi|bis bald|bis dann|bis spater|bis gleich)
    """,
    greet="""
        (hallo|hi|hey|moin|moin moin|servus|gruss gott|gruezi|guten morgen|guten tag|guten abend|liebe|lieber|liebes|sehr geehrte|sehr geehrter|tag|morgen zusammen|mahlzeit|hallochen|guten) [zusammen|alle|allerseits|team|leute|kollegen|kolleginnen und kollegen|kolleginnen|ihr lieben|frau|herr|herrn|miteinander|in die runde|damen und herren|ihr]
        zusammen
    """,
    close="""
        (mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|viele grusse|beste grusse|liebe grusse|herzliche grusse|schone grusse|mit besten grussen|mit besten gruss|besten gruss|grusse|gruss|mfg|lg|vg|bg|hg|hochachtungsvoll|ihr|dein|deine|ihre|euer|eure|lieben gruss|schonen gruss|sonnige grusse|gruesse|viele gruesse|liebe gruesse|beste gruesse|freundliche gruesse|mit freundlichen gruessen|danke und gruss|danke und viele grusse|dank und gruss|tschuss|ciao|bis dann|schone gruesse|herzliche gruesse) [aus berlin|aus hamburg|aus munchen|aus wien|aus zurich|und danke]
        (gesendet von|von) (meinem|mein) (iphone|handy|ipad|smartphone|mobiltelefon) [gesendet]
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
    """,
    refuse="""
        (nein|ne|nee|noe|no|nix|nie|niemals|nope|nicht|lieber nicht|eher nicht|leider nein|leider nicht|nein danke|neein|nein nein|auf keinen fall|gar nicht|nö|falsch|schlecht|njet|negativ|furchtbar|ein klares nein|klares nein|nein sagen wir)
    """,
    wait="""
        (noch nicht|bitte noch nicht|erstmal nicht|vorerst nicht|noch warten|bitte warten|warten|bitte noch warten|moment|moment noch|halt|zu fruh|nicht sofort|jetzt noch nicht|stopp erst|erst mal warten|erstmal warten|zuruckstellen|bitte zuruckhalten|warte noch|wartet noch|warten sie noch|warte|wartet) [senden|versenden|verschicken|rausschicken|freigeben|veroffentlichen|mit dem versand|damit]
    """,
    never="nicht\nkein\nkeine\nkeinen\nkeinem\nkeiner\nkeinerlei\nnie\nniemals\nohne\nnein\nkeinesfalls\nkeineswegs\nweder\nniemand\nnichts\nkaum\nverweigere",
    agree="""
        (freigeben|freigegeben|freigabe|frei|genehmigen|genehmigt|genehmigung|zustimmen|zustimmung|stimme|einverstanden|ok|okay|gut|passt|senden|versenden|verschicken|raus|rausgehen|rausschicken|abschicken|veroffentlichen|veroffentlicht|versendet|verschickt|gesendet|akzeptabel|akzeptieren|billigen|abnehmen|unterschreiben|mittragen|in ordnung|gefallt|approved|zufrieden|absegnen|schick|schickt|verantworten|vertreten|unterstutzen|fertig)
    """,
    doubt="""
        nicht (sicher|ganz sicher|klar|zustandig|meine baustelle|mein thema|mein bereich|meine entscheidung|nur|da|im buro|erreichbar|verfugbar|beurteilen|sagen|einschatzen|gelesen|gesehen|geschafft|dazu gekommen|gepruft|verstanden|bekannt|betroffen|schlimm|eilig|offnen|lesen|wissen)
        weiss [ich] [es|das] [noch|gerade|leider] nicht
        (keine) (ahnung|zeit|meinung|stellungnahme|eile|anderung|anderungen|einwande|bedenken|ursache|frage)
        kein (problem|thema|kommentar|zugriff|einwand|internet|netz)
        (wenn|falls|sofern|sobald|solange|ob|ausser|es sei denn) [niemand|keiner|jemand|sonst|sie|ihr|die anderen|keine|es|du|der|noch] [keine|sonst|noch|einen|einwande|keinen|mehr] (widerspricht|einwande|einwand|dagegen|bedenken|einspruch|widerspruch|ablehnt)
        (keine|ohne|keinerlei|kein|nichts|keinen|nicht) [weiteren|weitere] (einwande|einwand|bedenken|widerspruch|einspruch|dagegen|veto|ablehnen|widersprechen|protest)
    """,
    condition="""
        (wenn|falls|sofern|sobald|solange|unter der bedingung|unter vorbehalt|vorbehaltlich|mit vorbehalt|aber|jedoch|allerdings|ausser|bis auf|abgesehen|vorausgesetzt|nur|erst|nachdem|nach|bevor|ehe|bis|ansonsten|sonst|grundsatzlich|im prinzip|prinzipiell|im grossen und ganzen|teilweise|zum teil|fast|beinahe|weitgehend|grosstenteils|vorlaufig|mit anderungen|mit kleinen anderungen|mit der anderung|mit folgenden|es sei denn|unter umstanden|eingeschrankt|bedingt|trotzdem|dennoch|obwohl|zumindest|im moment|soweit|bisher|und zwar|mit ausnahme|ohne den|ohne die|ohne das|unter der voraussetzung|gleichwohl|hingegen|statt|stattdessen|wobei|doch)
    """,
    hedge="""
        (jein|ups|hoppla|ahm|hm tja|tja|tjo|erhalten|gelesen und notiert|zur kenntnis genommen)
        (glaube|denke|vermute|wahrscheinlich|vermutlich|vielleicht|eventuell|evtl|moglicherweise|sollte passen|musste passen|musste|durfte|konnte|wurde|ware|scheint|wohl|hoffentlich|hoffe|eigentlich|irgendwie|na ja|naja|mal sehen|schauen wir|bin mir unsicher|unsicher|sozusagen|halbwegs|einigermassen|geht so|meinetwegen|notfalls|zur not|ungern|zogernd|zweifel|zweifle|angeblich|anscheinend|offenbar|schatze|tendenziell|eher|ich will|will noch|werde)
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
        (kommentare|anmerkungen|anderungen|korrekturen) (im text|im dokument|unten|anbei|inline|im anhang|in rot|sind drin|folgen|eingearbeitet)
        (mein|meine|neuer|neue) [eigener|eigene] (vorschlag|fassung|version|formulierung|textvorschlag)
        (es fehlt|fehlt|fehlen|da fehlt|hier fehlt|vermisse|unklar|missverstandlich|ungenau|holprig|doppelt|uberflussig|veraltet|unverstandlich)
        (uberschrift|titel|betreff|satz|absatz|datum|uhrzeit|link|name|zahl|ton|anrede|formulierung|wort|zeile|preis|telefonnummer|adresse|zeitzone|einleitung|schluss) [in zeile <n>|<n>|im ersten absatz] (ist|sind|sollte|muss|passt|stimmt|klingt|fehlt|wirkt|bitte|konnte|ware|hat|scheint|liest)
        (ersten|zweiten|dritten|letzten|erster|zweiter|dritter|letzter|zweite|erste|letzte) (satz|absatz|abschnitt|zeile|wort)
        (eine|ein|zwei|drei|paar|einige|kleine|kleiner|folgende|mini|kleinere|wenige) (anmerkung|anmerkungen|kleine|anderung|anderungen|korrektur|korrekturen|vorschlag|vorschlage|kleinigkeit|kleinigkeiten|hinweis|hinweise|punkt|punkte|wunsch|bitte|idee|tippfehler)
        (mehr|weniger) (details|technik|fachchinesisch|informationen|kontext|empathie|genau|jargon|fachbegriffe|text)
        (kurzer|freundlicher|einfacher|praziser|sachlicher|personlicher|deutlicher)
        (wie ware es mit|was haltst du von|was haltet ihr von|mein vorschlag|ich wurde|wurde ich|ware es nicht besser)
    """,
    request="""
        (bitte|bitte um|bitten um|ich bitte um|bittet um|konnen sie|konnt ihr|kannst du) [das|es|den text|kurz|noch|so|die|<it>|ihre|eure|deine|um] (freigeben|freigabe|genehmigen|genehmigung|bestatigen|bestatigung|zustimmen|zustimmung|absegnen)
        (zur|fur die|warte auf|warten auf|um) (freigabe|genehmigung|zustimmung)
    """,
    next_time="[frs|furs|fur das|beim|das] (nachste mal|nachsten mal|zukunft|nachste|nachsten texte)\nin zukunft\nkunftig",
    lead_approve="(freigegeben|freigabe|genehmigt|einverstanden|zustimmung|ich stimme zu|gebe ich frei|abgenommen)",
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
        fragen sie [bitte] (herrn|frau|kollegin|kollege|die|den)
        fragen
    """,
    later="""
        (spater|bald|gleich|nachher|morgen|ubermorgen|heute abend|heute nachmittag|heute mittag|heute vormittag|heute noch|im laufe des tages|im laufe des vormittags|nach dem mittag|nach dem mittagessen|nach der mittagspause|nach der sitzung|nach dem meeting|nach dem termin|nach dem call|nach dem essen|nach der besprechung|nach der landung|nach der pause|morgen fruh|morgen vormittag|morgen nachmittag|morgen abend|bis morgen|bis mittag|bis abend|bis heute abend|bis spater|bis feierabend|bis ende der woche|bis montag|bis dienstag|bis mittwoch|bis donnerstag|bis freitag|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|nachste woche|nachsten montag|in kurze|demnachst|in einer weile|in ein paar minuten|in wenigen minuten|ende des tages|ende der woche|feierabend|sobald ich kann|so bald wie moglich|so schnell wie moglich|schnellstmoglich|am abend|am nachmittag|am vormittag|mittags|abends|zeitnah|umgehend|baldmoglichst|sobald ich zuruck bin|sobald ich da bin|sobald ich gelandet bin|nach feierabend|heute spater)
        (einen moment|moment bitte|einen augenblick|augenblick|kleinen moment|sekunde|eine sekunde|ein paar minuten|noch ein paar minuten|noch etwas zeit|mehr zeit|etwas zeit|noch zeit|etwas mehr zeit|etwas geduld|bin dran|bin dabei|schaue es mir an|schaue ich mir an|schau ich mir an|sehe es mir an|lese noch|lese gerade|prufe noch|prufe gerade|ich prufe|prufe es|prufe das|muss noch prufen|muss nachdenken|muss ich prufen|muss es noch lesen|muss noch lesen|bin unterwegs|im meeting|in einem meeting|in einer besprechung|im termin|im gesprach|im zug|im flieger|im flugzeug|im auto|bin im termin|melde mich)
    """,
    review="""
        (schaue|schau|sehe|lese|prufe|melde|antworte|gebe|brauche|brauchen|benotige|dauert|komme|kommt|bin|werde|kann|muss|schaffe|erledige|mache|kummere|entscheide|ruckmeldung|feedback|antwort|zuruck|fertig|bescheid|landung|termin|meeting|gesprach|zug|noch|unterwegs|frei|erinnern|erinnere|erst|spatestens|geduld|warten|uberprufe|durchsehen|lesen|prufen|ansehen|anschauen|wieder|dann|fruhestens)
    """,
    question="""
        (was|wer|wen|wem|wann|wo|warum|wieso|weshalb|wie|welche|welcher|welches|ist|sind|war|hat|haben|kann|konnen|soll|sollen|darf|durfen|wird|werden|gibt|muss|mussen|habt|bist|seid|stimmt|geht|warum|wofur|woher|wohin|sollte|sollten|konnte|konnten|wurde|wurdet)
    """,
    undo="""
        (ruckgangig|ruckgangig machen|bitte ruckgangig machen|mach das ruckgangig|mach ruckgangig|widerrufe meine (freigabe|entscheidung|antwort|zustimmung)|ich widerrufe|widerruf|ich ziehe meine (freigabe|zustimmung|antwort|entscheidung) zuruck|ich nehme (meine freigabe|meine zustimmung|das|es) zuruck|zurucknehmen|freigabe zurucknehmen|meine freigabe zurucknehmen|war ein versehen|das war ein versehen|versehentlich freigegeben)
    """,
    stop="""
        (stopp|stop|halt stopp|anhalten|versand stoppen|versand anhalten|stoppen|sofort stoppen|aufhoren|versand sofort stoppen|nicht weiter senden|nicht weiter versenden|senden stoppen|stopp den versand|stoppt den versand|stoppen sie den versand|sofort anhalten)
    """,
    other="""
        (version|fassung|revision|entwurf) <n>
        (vorige|vorherige|alte|altere|letzte|erste|zweite|andere|fruhere|ursprungliche|neue) (version|fassung|entwurf|text|variante)
        (legal|rechtsabteilung|marketing|vertrieb|geschaftsfuhrung|vorstand|kollege|kollegin|kollegen|chef|chefin|jemand|niemand|sie|er|andere|anderen|betriebsrat|datenschutz|intern|interne|internen|extern|externe|strategisch|strategischen|kunden|anhang|teil|absatz|satz|uberschrift|betreff|im auftrag|i a|im namen)
    """,
)

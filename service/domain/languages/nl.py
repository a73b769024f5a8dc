# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""Dutch: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "tekst|bericht|concept|mail|e mail|email|mailtje|berichtje|versie|inhoud|formulering|mededeling|update|communicatie|voorstel|document|"
    "aankondiging|brief|nieuwsbrief|statement|persbericht|klantbericht|klantmail|conceptbericht|concepttekst|conceptversie|tekstvoorstel|storingsbericht|stuk|stukje|draft"
)
_DET = "de|het|deze|dit|dat|die|je|jouw|jullie|uw"
_ADJ = "huidige|voorgelegde|bijgevoegde|toegestuurde|toegezonden|voorgestelde|voorliggende|aangepaste|hele|volledige|conceptuele"

DUTCH = Lexicon(
    code="nl",
    classes={
        "text": f"{_NOUN}|({_DET}) [{_ADJ}] ({_NOUN})|<rev>",
        "it": "het|dit|dat|alles|het geheel|dit alles|zo|dit zo|het zo|hij|ie|<text>",
        "rev": "(r|v|rev|revisie|versie) <n>|(de|deze) (revisie|versie) <n>",
        "area": (
            "legal|juridische zaken|juridisch|communicatie|pr|pers|de persdienst|redactie|techniek|it|engineering|ops|beheer|support|"
            "klantenservice|productteam|product|marketing|sales|security|compliance|privacy|hr|finance"
        ),
        "good": (
            "goed|prima|ok|oke|okay|akkoord|perfect|uitstekend|in orde|correct|top|mooi|goedgekeurd|juist|super|heel goed|zeer goed|geweldig|fijn|"
            "helemaal goed|dik in orde|prima zo|goed zo|piekfijn|verzendklaar|klaar voor verzending|klaar om te versturen|acceptabel|kloppend|picobello|tiptop"
        ),
        "nice": (
            "goed|prima|perfect|uitstekend|in orde|correct|top|mooi|juist|super|fijn|helder|duidelijk|netjes|passend|prettig|sterk|zakelijk|"
            "vriendelijk|eerlijk|transparant|volledig|compleet|begrijpelijk|kloppend|treffend|rustig|empathisch|evenwichtig|vlot|bondig|"
            "leesbaar|strak|zorgvuldig|oke|ok|akkoord|zoals besproken|zoals afgesproken|zoals gewenst|precies goed|raak|spot on"
        ),
        "me": (
            "wat mij betreft|voor mij|van mijn kant|van mij|vanuit mij|mijnerzijds|wat ons betreft|voor ons|van onze kant|bij mij|vanuit mijn kant|"
            "hierbij|door mij|van mijn zijde|onzerzijds|bij deze|in mijn ogen|van hieruit|vanuit (<area>)|"
            "vanuit (juridisch|technisch|communicatief|redactioneel) (oogpunt|perspectief)|juridisch gezien|technisch gezien"
        ),
        "very": "heel|zeer|helemaal|volledig|absoluut|alles|echt|nu|zo|ook|er|dik|meer dan|erg|hartstikke",
        "full": "volledig|helemaal|volkomen|geheel|absoluut|van harte|graag|zonder voorbehoud|zonder meer|honderd procent|zo|hierbij|bij deze|volmondig",
        "as_is": (
            "zoals het is|zoals hij is|zoals het er staat|zoals voorgelegd|zoals voorgesteld|zoals besproken|zoals geschreven|ongewijzigd|"
            "zonder wijzigingen|zonder aanpassingen|zonder verdere wijzigingen|in deze vorm|in deze versie|een op een"
        ),
        "mid": (
            "nu|zo|direct|meteen|maar|gerust|graag|dan|alvast|dus|ook|vandaag|vandaag nog|nog vandaag|gewoon|zeker|absoluut|"
            "onmiddellijk|rustig|<as_is>|<me>|naar alle klanten|naar de klanten|naar iedereen|naar onze klanten"
        ),
        "yes": (
            "akkoord|accoord|goedkeuring|toestemming|fiat|zegen|ok|oke|okay|groen licht|groene licht|go|ja|instemming|duim omhoog|handtekening"
        ),
        "my": "[mijn|ons|onze|een|het|de|volledig|volledige|uitdrukkelijk|formeel|formele|schriftelijk|schriftelijke|dikke|volmondig]",
        "for": (
            "voor (verzending|publicatie|verspreiding|het versturen|het verzenden|<text>)|om te (versturen|verzenden|publiceren)|"
            "tot (verzending|publicatie)|hiervoor|ervoor|daarvoor|hierop|erop|op <text>"
        ),
        "goes": (
            "weg|eruit|er uit|de deur uit|uit|live|de lucht in|naar buiten|online|door|eruit zo|live gaan|eruit gaan|verder|zo blijven|blijven|blijven staan|"
            "[worden] (verzonden|verstuurd|gepubliceerd|uitgestuurd|verspreid|geplaatst|rondgestuurd|vrijgegeven) [worden]"
        ),
        "send": (
            "versturen|verzenden|publiceren|uitsturen|sturen|doorgaan|doorzetten|verspreiden|verder gaan|verdergaan|live zetten|online zetten|"
            "plaatsen|eruit sturen|eruit gooien|eruit doen|de deur uit doen|rondsturen|naar buiten brengen|gaan|in gang zetten|zo laten|"
            "de verzending starten|de verzending in gang zetten"
        ),
        "no_but": (
            "bezwaar|bezwaren|bedenkingen|wijzigingen|aanpassingen|correcties|probleem|problemen|veto|op of aanmerkingen|"
            "opmerkingen of wijzigingen|reden tot wijziging"
        ),
        "against": (
            "hiertegen|ertegen|daartegen|tegen|tegen <text>|tegen (verzending|publicatie|verspreiding|het versturen)|mee|hiermee|ermee"
        ),
        "aspect": (
            "[de|het|alle|ook de|ook het|jullie] (toon|tone of voice|stijl|taal|inhoud|cijfers|feiten|gegevens|tijden|tijdstippen|namen|links|"
            "spelling|opbouw|structuur|lengte|boodschap|oorzaak|tijdlijn|woordkeuze|uitleg)"
        ),
        "strong": (
            "akkoord|goedgekeurd|ik ga akkoord|ga akkoord|ik ben akkoord|prima zo|goed zo|in orde|kan zo weg|mag zo weg|mag weg|kan weg|"
            "mag de deur uit|kan de deur uit|geen bezwaar|alles klopt|ik keur het goed|helemaal goed|ziet er goed uit"
        ),
        "seen": "gelezen|bekeken|doorgelezen|doorgenomen|nagelezen|gezien",
        "again": "net|zojuist|inmiddels|nog eens|nogmaals|even|zonet|intussen|ook",
        "carefully": "goed|aandachtig|zorgvuldig|grondig|helemaal|volledig|twee keer|rustig|regel voor regel|woord voor woord|van a tot z|inhoudelijk|juridisch|technisch",
        "when": (
            "van (vanochtend|vanmiddag|gisteren|daarnet|zonet|zojuist|net|vanmorgen|straks|eerder|eerder vandaag|zo even)|daarnet|zonet|"
            "zojuist|eerdere|vorige|laatste|net|van <n> (minuten|min) geleden"
        ),
    },
    common="de\nhet\neen\nen\nis\nzijn\nniet\nik\nwij\nwe\nje\nu\njullie\nvoor\nmet\nvan\nop\nin\nzo\nkan\nnog\nals\nmaar\nwie\nwat\nwanneer\nwaarom\ngeen\nmij\nmijn\nheeft\nheb\nnaar\nwordt\nbedankt\ngoed\nof\nom\ntot\ndan\nmeer\nja\nnee\ngraag\ndit\ndat\nte\naan\nook\ner",
    approve="""
        [<full>] (akkoord|goedgekeurd|goedkeuring|keur goed|geaccordeerd|geaccepteerd|geautoriseerd|eens|vrijgegeven|toegestemd|bevestigd|accoord|accord|gefiatteerd|in orde|ondertekend|mee eens|mee akkoord|afgetikt|afgetekend) [<as_is>|<for>]
        [<full>] (akkoord|eens|mee eens) (met <it>|met (publicatie|verzending|verspreiding|de inhoud)|ermee|hiermee|bevonden)
        (ik|wij|we) (keur|keuren) <it> [<mid>] [<full>] goed
        <it> (keur|keuren) (ik|wij|we) [<mid>] [<full>] goed
        [bij deze|hierbij] (keur|keuren) (ik|wij|we) <it> [<mid>] goed
        [ik|wij|we] (ga|gaan) [hier|er|daar] [hiermee|ermee] [<full>] [mee|ermee|hiermee] (akkoord) [met <it>|hiermee|ermee]
        [ik|wij|we] (ben|zijn) [het|hier|er|het er|het hier|het daar] [hiermee|ermee|met <it>] [<full>] [hiermee|ermee] [mee] (akkoord|eens|mee eens|mee akkoord|tevreden|blij mee|voor|content) [mee|met <it>|met (publicatie|verzending)|hiermee|ermee]
        (hier|daar|hiermee|met <it>) (ga|ben|gaan|zijn) (ik|we|wij) [het] [<full>] [mee] (akkoord|eens|mee eens|blij mee|tevreden|mee tevreden|mee akkoord|blij|voor)
        (ik|wij|we|hierbij|bij deze|hiermee) (geef|geven|verleen|verlenen) [ik|wij|we] [hierbij|graag|bij deze|je|jullie|u] [hiervoor|hierbij|graag] <my> <yes> [<for>]
        geef [ik] [hierbij|graag|bij deze] [mijn] <yes> [<for>]
        (hier|daar|hierbij|bij deze) (geef|geven) (ik|we|wij) [graag] <my> <yes> [voor|op|aan]
        [ik|wij|we] (heb|hebben) [<it>|hierbij|bij deze] (goedgekeurd|geaccordeerd|akkoord gegeven|akkoord bevonden|goed bevonden)
        [mijn|ons|onze] <yes> (heb je|hebben jullie|heeft u|hebt u|hebben ze|heb je bij deze|is gegeven|is bij deze gegeven|is er)
        (mijn|ons) <yes> [<for>|bij deze|hierbij]
        (je hebt|jullie hebben|u heeft|u hebt|je krijgt|jullie krijgen|u krijgt|jij hebt|hierbij heb je|bij deze heb je|bij deze hebben jullie|hiervoor heb je|hiervoor hebben jullie|daar heb je) [hierbij|bij deze|van mij|hiervoor] (mijn|ons|onze) [volledig|volledige|volle] <yes> [<for>]
        <me> [krijg je|krijgen jullie|krijgt u|heb je|hebben jullie|een|is het] <my> <yes> [<for>]
        (akkoord|ok|oke|okay|groen licht|go|goedkeuring|toestemming|fiat) <for>
        (akkoord|ok|oke|groen licht) vanuit <area>
        (groen licht|groen|duim omhoog|ik teken ervoor|ik accepteer dit|ik accepteer|ik bevestig|hier teken ik voor|daar teken ik voor|hier sta ik achter|sta hier achter|ik sta hier volledig achter|ik sta hierachter|fiat|toestemming)
        <it> [is|zijn] [<full>|<me>] (goedgekeurd|akkoord|geaccordeerd|geaccepteerd|vrijgegeven) [zo|<as_is>]
        (beschouw|beschouwt u) <it> [als|maar als] goedgekeurd
        <it> is [<me>] [alles] [<very>] <good> [zo]
        [<it>] (ziet er|klinkt|leest|oogt|lijkt me|lijkt mij|vind ik|vinden we|vinden wij|voelt) [<it>|er] [<me>] [alles] [<very>] <good> [uit] [zo]
        ik (vind|vond) <it> [<very>] (<good>) [zo]
        ik vind [<very>] <good> [zo]
        [alles|heel|helemaal|absoluut|echt|dik|zo] <good> [<as_is>]
        (ja|jazeker|jawel|jep|yep|jup|joh prima|zeker|zeker weten|natuurlijk|uiteraard|tuurlijk|graag|prima zo|goed zo|is goed|is prima|is akkoord|is ok|is oke|is in orde|is goed zo|is prima zo|mag zo|kan zo|zo goed|zo prima|zo akkoord|zo is het goed|zo is het prima|zo is ie goed|helemaal goed|helemaal prima|dikke prima|oki|okido|okidoki|allemaal goed|alles goed|alles prima|alles akkoord|alles in orde|alles klopt|klopt|klopt helemaal|klopt allemaal|past|bevalt me|volmondig ja|mooi zo|top zo|komt goed zo|ja hoor prima|goed hoor|prima hoor|akkoord hoor|is goed hoor|tof zo|in orde zo|ca va zo)
        <me> (is het goed|is het akkoord|is dit goed|is dit akkoord|is dit ok|is dit in orde|is alles goed|is alles in orde|klopt het|klopt alles|een ja|prima|oke)
        <it> klopt [<very>] [allemaal] [<as_is>]
        <it> (mag|kan|kunnen|mogen) [<mid>] [<mid>] <goes>
        <it> (mag|kan) zo
        <it> (mag|kun|kunnen|mogen|kan|mogen jullie|kunt) (je|jullie|u|we) [<mid>] [<mid>] (<send>|weg|eruit)
        (mag|kan) [<mid>] [<mid>] <goes>
        (zo|dan|nu|<me>) (mag|kan) (het|dit|ie|hij|<text>|alles) [<mid>] [<mid>] <goes>
        (zo|dan|nu|<me>) (mag|kun|kunnen|mogen|kan|kunt) (je|jullie|u|we) [<it>|ermee] [<mid>] (<send>|live|eruit)
        (je|jullie|u|we|wij|jij) (mag|kan|kunt|kunnen|mogen|kun) [<it>|hem|ermee] [<mid>] [<mid>] (<send>|live|live gaan|aan de slag met verzenden)
        (verstuur|verzend|publiceer|stuur) (het|dit|hem|<text>|alles) [<mid>] [<mid>] [uit|eruit|de deur uit|door]
        (verstuur|verzend|publiceer) [<mid>]
        (stuur|gooi) [het|dit|hem|<text>] [<mid>] (uit|eruit|de deur uit|naar buiten|de lucht in) [<mid>]
        (zet|breng|doe) (het|dit|hem|<text>) [<mid>] (live|online|naar buiten|de deur uit)
        stuur maar [op|door|rond|uit] [<mid>]
        (ga je gang|gaat uw gang|ga maar je gang|ga door|ga ervoor|ga maar|doe maar|doen|doe het|doen zo|gaan|gaan met die banaan|go|laat maar gaan|doorgaan|vooruit|vooruit maar|kom maar door|gewoon versturen|mag weg|kan weg|mag eruit|kan eruit|gooi maar eruit|hup eruit|eruit ermee|weg ermee naar de klant|en gaan|zo doen|zo laten|laat zo|laat het zo|niets meer aan doen|niks meer aan doen|weg ermee en door)
        [gewoon|graag|nu|direct|meteen|zo|dus] (versturen|verzenden|publiceren|uitsturen|rondsturen) [maar|zo|nu|graag|hoor]
        (verzending|publicatie) (akkoord|goedgekeurd|mag|kan doorgaan|mag doorgaan|kan starten|mag starten)
        (geen|zonder) [verdere|verder|enkel|enkele|inhoudelijke|juridische] <no_but> [<me>] [meer|nodig] [<against>]
        [ik|wij|we] (heb|hebben|maak|maken) [ik|wij|we] [er|hier|hiertegen|daar|<against>] [<me>] (geen|geen enkel) [verdere] <no_but> [meer] [<against>]
        [ik|wij|we] (zie|zien) [ik|wij|we] [er|hier|daar] [<me>] (geen|geen enkel) [verdere] (bezwaar|bezwaren|problemen|probleem|beletsel) [meer]
        (hier|er|daar|hiertegen|daartegen|tegen <text>) (heb|hebben|zie) (ik|we|wij) (geen|geen enkel) <no_but> [tegen|mee|meer]
        er (is|zijn) [<me>] (geen) <no_but> [meer] [<against>]
        (niets|niks) (op aan te merken|tegen in te brengen|te wijzigen|te veranderen|aan te merken|op tegen|aan te passen|meer aan te doen|mis mee|tegen)
        [ik|we|wij] (heb|hebben) [er|hier|daar] [verder] (niets|niks) (tegen|op tegen|op aan te merken|aan te merken|tegen in te brengen|te wijzigen|aan te passen|op aan te merken meer)
        (hier|daar|er) (heb ik|hebben we|is|valt) (niets|niks) (op aan te merken|mis mee|tegen|tegen in te brengen|aan te merken)
        [er] (staat|spreekt|pleit) [<me>] (niets|niks) (verzending in de weg|publicatie in de weg|in de weg|tegen|tegen verzending)
        [ik] zie geen (reden|enkele reden) [om] [<it>] (niet te (versturen|verzenden|publiceren)|tegen te houden|te wachten)
        (ik|we) zou (niets|niks) [meer] (veranderen|wijzigen|aanpassen)
        (gelezen|gecontroleerd|bekeken|nagekeken|doorgelezen|doorgenomen) en (akkoord|goedgekeurd|goed bevonden|in orde|prima|oke|akkoord bevonden)
        (gelezen|bekeken|doorgelezen|nagelezen|doorgenomen) [,|.|!] [<me>] <strong>
        na (controle|lezing|overleg met <area>) (akkoord|goedgekeurd)
        (dank|bedankt|dank je|dank je wel|dank u) voor (de|het|je|uw|jullie) (mail|bericht|info|toezending|concept|tekst|herinnering|informatie) [,|.|!|en] [<me>] <strong>
        (goedgekeurt|goedgekeud|goedgekeurdd|goedgkeurd|akoord|acoord|accoort|akkord|akkoort|goegekeurd|akkkoord|akkooord|goedgekerud|akkodrd|akoort) [<full>]
        <it> (heeft|krijgt|hebben|krijgen) [hierbij|bij deze] (mijn|onze|ons) [volledige|volle|volledig] <yes> [<for>]
        (ik|wij|we) (stem|stemmen) [hier|graag|van harte|hierbij|bij deze] (in met (publicatie|verzending|verspreiding|het versturen|<it>)|ermee in|hiermee in|hier mee in|in)
        (hiermee|hierbij) (stem|stemmen) (ik|wij|we) in
        (je|jullie|u|we|wij) (kunt|kan|kunnen|mag|mogen) [nu|dan|dus] [over] tot (verzending|publicatie|verspreiding|het versturen) [overgaan|over gaan]
        (ik (deel|laat|bevestig|meld)|(wij|we) (delen|laten|bevestigen|melden)|(deel|laat|bevestig|meld) ik) [u|je|jullie] [hierbij|graag] [mede|mee|weten] [,] dat (ik|wij|we) [hiermee|<full>] (akkoord (ga|gaan|ben|zijn)|instem|instemmen) [met <it>|met (verzending|publicatie|verspreiding|de inhoud)]
        (ik bevestig|bevestig ik|wij bevestigen|we bevestigen|bevestigen wij) [hierbij|bij deze|graag] (mijn|ons|onze) (akkoord|goedkeuring|instemming)
        (juridisch|technisch) [gezien] akkoord [,|.|;|-|–] geen [verdere|verder] (opmerkingen|bezwaren|aanmerkingen|wijzigingen|bezwaar)
        [het|dit] ziet er [<very>] (netjes|keurig|strak|verzorgd|sterk|helder|duidelijk|tiptop) uit
        (gooi|stuur|knal) (hem|m) er (maar|lekker|gewoon) (uit|op)
        (ik|wij|we) (kan|kunnen) [me|mij|ons] [hier|er] [<full>] (achter staan|mee leven|in vinden|helemaal in vinden|mee akkoord gaan|mee instemmen)
        (akkoord|goedgekeurd) [,|-] (versturen|verzenden|publiceren|sturen) maar
    """,
    thanks="""
        (bedankt|dank|dank je|dank je wel|dankjewel|dank u|dank u wel|dankuwel|dank jullie wel|hartelijk dank|veel dank|dankje|bedankt alvast|alvast bedankt|merci|thx|duizend maal dank|heel erg bedankt|dankjulliewel|super bedankt|top bedankt|alvast dank|dikke merci|met dank) [allemaal|team|iedereen|weer|hiervoor|alvast|voor alles|aan allen|aan het team|aan iedereen]
        (bedankt|dank|hartelijk dank|dank je|dank je wel|dankjewel|dank u|dank jullie|merci|heel erg bedankt) voor (de|het|je|jullie|uw|al het|al je) [snelle|goede|mooie|duidelijke|heldere|harde|vlotte|zorgvuldige|fijne] (werk|moeite|hulp|inzet|geduld|toelichting|actie|snelheid|voorbereiding|aanpassing|aanpassingen|verwerking|samenwerking|opvolging|afstemming|uitwerking|schrijfwerk|wachten|zorg|zorgen|verwerken)
        (goed|mooi|prima|fijn|keurig|uitstekend|top|knap|sterk|netjes|helder|heel goed) (werk|gedaan|geschreven|verwoord|stuk|bericht|geformuleerd|verhaal|stukje|concept|geworden|opgesteld|uitgelegd|samengevat)
        (goede|mooie|heldere|prima|duidelijke|nette|sterke|fijne) (tekst|mail|versie|formulering|samenvatting|toon)
        (top|super|klasse|toppie|netjes|chapeau|petje af|complimenten|gefeliciteerd|hulde|lekker bezig|knap werk|complimenten aan het team)
        (groet|groeten|groetjes|gr|mvg|met vriendelijke groet|met vriendelijke groeten|hartelijke groet|vriendelijke groet|vriendelijke groeten|mvrgr|vr gr)
    """,
    polite="""
        (alsjeblieft|alstublieft|aub|svp|graag|en|dan|dus|nu|ook|hoor|geen probleem|geen dank|graag gedaan|zoals altijd|zoals besproken|ja|zo|verder prima|bij deze|kort en bondig)
        <me>
        <as_is>
        [ik|we|wij] (heb|hebben) [<it>|alles|hem] [<again>] [<carefully>] (gecontroleerd|nagekeken|gecheckt|nagelopen|geverifieerd|doorgelopen|nagerekend|nagetrokken|geproeflezen) [en]
        [ik|we|wij] (heb|hebben) (<it>|hem) [<again>] <carefully> <seen> [en]
        [ik|we|wij] (heb|hebben) <text> [<again>] <seen> [en]
        [ik|we|wij] (heb|hebben) [<it>|hem] [<again>] <seen> (en|,)
        [<text>] (gelezen|bekeken|doorgelezen|nagelezen|doorgenomen) (en|,|;|:|-|–)
        (gecontroleerd|nagekeken|gecheckt|nagelopen|nagerekend) [en]
        [de|het|alle|onze] (cijfers|feiten|tijden|tijdstippen|data|gegevens|namen|links) [zijn|heb ik|hebben we] [ook|allemaal|nog] (gecontroleerd|gecheckt|nagekeken|geverifieerd|nagelopen|nagerekend) (,|.|!|;|-)
        [ik heb|heb|we hebben] [<it>|de cijfers|de feiten|de tijden|dit] [ook|nog|even|al] (met|bij) [de|het|ons] (<area>|logs|monitoring|ticket|tijdlijn|cijfers) [even|nog|al] (afgestemd|besproken|gecheckt|vergeleken|gecontroleerd|doorgenomen|nagevraagd|overlegd)
        <aspect> [en <aspect>] (is|zijn|vind ik|leest|voelt|klinkt) [me|ook|allemaal|helemaal|er] [<very>] <nice> [getroffen|gekozen|beschreven|weergegeven|verwoord]
        <aspect> [en <aspect>] (klopt|kloppen|past|passen|bevalt) [me|ook|allemaal|helemaal|nu] (,|.|!|;|-|en)
        (inhoudelijk|juridisch|technisch|taalkundig|feitelijk|qua toon|qua inhoud|qua stijl) is (het|alles|de tekst|dit) [<very>] <nice>
        (inhoudelijk|juridisch|technisch|taalkundig|feitelijk|qua toon|qua inhoud|qua stijl) klopt [het|alles|de tekst|dit] [helemaal] (,|.|!|;|-|en)
        (inhoudelijk|juridisch|technisch|taalkundig|feitelijk|qua toon|qua inhoud) [en (inhoudelijk|juridisch|technisch|taalkundig)] [helemaal|alles] (correct|juist|in orde|kloppend)
        <text> (is|leest|klinkt|vind ik|oogt) [<very>] <nice> [en <nice>] [geschreven|verwoord|geworden|geformuleerd|opgesteld]
        [het|dit|alles] (leest|klinkt|oogt) [<very>] <nice> [en <nice>]
        (helder|duidelijk|kort|bondig|eerlijk|vriendelijk|zakelijk) (en|,) (helder|duidelijk|bondig|eerlijk|vriendelijk|zakelijk|krachtig|to the point) [verhaal|bericht|geschreven|verwoord]
        [<it>] (raakt|heeft) [precies] (de juiste toon|de kern|de goede toon)
        (alles staat erin|alles zit erin|staat alles in|alles staat er in) [wat (nodig is|erin moet|belangrijk is|klanten moeten weten)]
        [ik|we] (heb|hebben) [hier|er|verder] (niets toe te voegen|niks toe te voegen|geen opmerkingen|geen verdere opmerkingen|geen vragen) [aan|meer]
        (niets toe te voegen|niks toe te voegen|geen opmerkingen|geen verdere opmerkingen|geen vragen|geen vragen meer)
        [ik|heb|ik heb|kon] (geen fouten|niets geks|niets vreemds|geen typefouten|niets) (gevonden|gezien|kunnen vinden|ontdekt|vinden)
        zet me [maar|graag|dan] [in] (cc|in cc|in de cc)
        (laat|geef) [me|mij|ons] [even|maar|graag] (weten|een seintje|seintje) [,] (als|zodra|wanneer) [het|hij|dit|de mail|alles] (weg|eruit|verstuurd|verzonden|live|de deur uit) is
        (bij|voor) vragen [even|gerust|graag] (bellen|mailen|bel me|bel me gerust|mail me|ben ik bereikbaar|hoor ik het graag)
        (sorry|excuses|mijn excuses|pardon) [voor] [de|het|mijn] [late|trage|langzame] [reactie|vertraging|antwoord|wachten|wachttijd]
        [sorry|excuses] [,] dat (het [even|zo] [lang] duurde|het even duurde|jullie moesten wachten|ik nu pas reageer)
        (zat|ik zat|was|ik was) [nog|net|de hele ochtend|de hele middag] (in een meeting|in overleg|in vergadering|in een vergadering|onderweg)
        [een] (fijne|goede|prettige|mooie|fijn|goed|prettig) (dag|avond|middag|weekend|week|werkdag) [nog|verder|allemaal|gewenst]
        [veel] succes [ermee|ermee verder|verder]
        (de|onze) klanten (wachten|zitten te wachten) [al]
        hoe (eerder|sneller) hoe beter
        (ga zo door|lekker bezig|goed bezig|houden zo|vooral zo doorgaan)
        joh
        [verder] (heb|hebben|zie|zien) (ik|wij|we) [er|hier|verder] geen [verdere] (opmerkingen|aanmerkingen|vragen) [meer]
        [al] (mijn|onze|jouw) [eerdere|vorige] (opmerkingen|punten|wijzigingen|correcties|suggesties|aanpassingen|bezwaren|vragen|zorgen) (zijn|staan) [allemaal|nu|goed|netjes|er] (verwerkt|meegenomen|overgenomen|opgelost|erin|in|doorgevoerd|weggenomen|beantwoord)
        na (bestudering|lezing|zorgvuldige lezing) [van <it>] [,]
        [ik] (zat|was) [net|nog] (in de trein|in vergadering|in gesprek|bij een klant|onderweg|offline)
        sorry [,|-] (ik zag het nu pas|nu pas gezien|zie het nu pas|drukke dag|druk)
        (fijn|goed|mooi|prettig|top) dat (de toon (zo|nu) [zo] (rustig|zakelijk|helder|eerlijk|vriendelijk) is|het (zo|nu) [zo] (helder|duidelijk|kort|eerlijk|snel) is)
    """,
    greet="""
        (hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedenavond|beste|geachte|lieve|goeiemorgen|goeiemiddag|goeienavond|ha|morgen allemaal|goedendag|goeden morgen) [allemaal|team|iedereen|collega's|collegas|collega|mensen|heer|mevrouw|meneer|dames en heren|allen|heer mevrouw|(heer|mevrouw|meneer) (dr|drs|mr|ir|prof|ing) .|(heer|mevrouw|meneer) (van|de|van de|van den|van der|van het|den|ter|ten)|luitjes|lui]
        (allen|collegas|collega's|dames en heren)
    """,
    close="""
        [met|hartelijke|vriendelijke] (vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|gr|mvg|beste groeten|hoogachtend|gr|met groet|warme groet|liefs|met hartelijke groet|dank en groet|bedankt en groet|mvrgr|vr gr|vriendelijke groet|fijne groet|hartelijks|met collegiale groet|collegiale groet|mvg en dank|tot ziens|groetjes en bedankt|veel groeten|zonnige groet) [uit (amsterdam|utrecht|gent|antwerpen|rotterdam|brussel)|en dank]
        (verzonden|verstuurd) (vanaf|met|van|via) (mijn|een) (iphone|ipad|telefoon|mobiel|android|smartphone|mobieltje|gsm|samsung)
        (verstuurd|verzonden) (vanuit|met|via) outlook [voor (ios|android)]
        (met dank|bedankt en tot snel|hartelijke groeten van|namens het team)
    """,
    praise="""
        (goed|mooi|mooie|fijn|prima|helder|heldere|duidelijk|beter|bedankt|dank|prachtig|perfect|blij|compliment|complimenten|netjes|nuttig|prettig|vriendelijk|leesbaar|uitstekend)
        (ter info|ter informatie|voor de volgende keer|volgende keer|opmerking|notitie|ps|terzijde|tussen haakjes)
    """,
    object="""
        (ik|wij|we) (maak|maken|heb|hebben|teken|tekenen) [hier|hiertegen|er|ernstig|ernstige|sterk|grote|groot|een|zwaar|zware] (bezwaar|bezwaren|bedenkingen|protest aan)
        (bezwaar|bezwaren|afgekeurd|afkeuren|afgewezen|geweigerd|keur af|wijs af|weiger|verworpen|veto|tegengehouden|onacceptabel|onaanvaardbaar|ontoelaatbaar|verboden|oneens|niet akkoord|niet goed|niet goedgekeurd|niet goedkeuren|niet ok|niet oke|niet okay|niet in orde|niet mee eens|niet versturen|niet verzenden|niet sturen|niet publiceren|niet verstuurd|niet weg|niet doen|niet zo|zo niet|niet acceptabel|niet verantwoord|niet klaar|niet toegestaan|niet geschikt|duim omlaag|rood licht|rode kaart|ben tegen|ik ben tegen|wij zijn tegen|tegen verzending|no go|gaat niet door|bezwaarlijk|wijs ik af|keur ik af|keur ik niet goed|keur dit af|niet de deur uit|niet eruit|niet naar buiten|niet tevreden|niet goed genoeg|niet vrijgeven|niet vrijgegeven|niet uitsturen)
        (keur|wijs) [ik|dit|het|<it>] [dit|het|zo|hierbij] (af|niet goed)
        (keuren|wijzen) (we|wij|dit|het) [dit|het|zo] (af|niet goed)
        (ernstig|ernstige|groot|grote|sterk|sterke|zwaar|zware|serieuze|juridisch) (bezwaar|bezwaren|bedenkingen)
        (absoluut niet|zeker niet|beslist niet|echt niet|helemaal niet|volstrekt niet|geenszins|in geen geval|onder geen beding|onder geen enkele voorwaarde|nooit|nooit van mijn leven|over mijn lijk|geen sprake van|geen denken aan|vergeet het maar|natuurlijk niet|alsjeblieft niet|mooi niet|uitgesloten|een nee|is een nee|wat mij betreft niet|van mij niet|nee bedankt|liever niet|kan niet|mag niet|dit kan niet|dit kan zo niet|dit kan echt niet|kan zo niet|mag zo niet|kan zo niet weg|mag zo niet weg|zo kan het niet|zo mag het niet|dat gaat niet|dit gaat niet|gaat zo niet|klopt niet|dit klopt niet|deugt niet|bevalt me niet|bevalt mij niet|overtuigt niet)
        (ga|ben|kan|kunnen|geef|gaan|zijn|wil|mag|moet|stem|stemmen) [ik|we|wij|er|hier|het|hiermee|ermee|dit|mijn|zo|hier] [er|het|hiermee|ermee|zo|dit|hier|mijn] (niet|geen|nooit|niet mee|niet zo) [mee|akkoord|mijn] (akkoord|eens|mee eens|goedkeuren|goedkeuring|mee akkoord|instemmen|in|versturen|verstuurd worden|weg|verzonden worden|ondertekenen|toestemming|vrijgeven)
        (stuur|verstuur|verzend|publiceer) [dit|het|<it>|hem] [alsjeblieft|aub|alstublieft|nog] niet
        (geen) (akkoord|goedkeuring|toestemming|groen licht|instemming|fiat)
        (akkoord|goedkeuring|toestemming) (geweigerd|ingetrokken|niet gegeven|niet verleend)
        (dit|dat|het|de tekst|<it>) is [zo|gewoon|echt|helemaal|totaal|volledig] (fout|onjuist|misleidend|slecht|gevaarlijk|een ramp|onwaar|onwettig|gelogen|niet waar|onzin|vreselijk|onverantwoord|voorbarig|een leugen|een vergissing)
        (<it>|dit|daar|hier|hiervoor|daarvoor|hiermee|hierachter) (ga|sta|zet|teken|wil|kan|doe|geef|steek|gaan|kunnen|willen|geven) (ik|we|wij) [mijn naam|zo|met de beste wil van de wereld|echt|onmogelijk|absoluut|helemaal] (niet|geen|nooit) [zo] (voor|achter|onder|mee|in|achter staan|mee akkoord|verantwoorden|mijn hand voor in het vuur|akkoord op geven|akkoord voor geven|handtekening onder|mee instemmen|mee leven|goedkeuring|toestemming|akkoord)
        (gaat|komt|mag|kan) [<it>|er] [zo|echt|absoluut|zeker|beslist|onmogelijk|in deze vorm|op deze manier] (niet|nooit|onmogelijk|in geen geval) [zo|in deze vorm|op deze manier] (de deur uit|eruit|weg|naar buiten|live|verstuurd worden|verzonden worden|gepubliceerd worden|door|online|blijven staan)
        (ik|we|wij) (kan|kunnen|wil|willen|ga|gaan|mag|zal) [hier|dit|het|er|<it>|hiermee] [mee|voor|zo] [echt|onmogelijk|absoluut|zo|in deze vorm|helaas|met de beste wil van de wereld] (niet|nooit|geen|onmogelijk) [zo] (achter staan|instemmen|mee instemmen|akkoord gaan|tekenen|goedkeuren|verantwoorden|laten gaan|accepteren|voor mijn rekening nemen|mee akkoord gaan|akkoord geven|goedkeuring geven|groen licht geven|toestemming geven|vrijgeven|verdedigen)
        [van mij|ik|we|wij] (geef|geven|krijg je|krijgen jullie|krijgt u|komt er|verleen) [ik|we|hier|hiervoor|hieraan|van mij] [hier|hiervoor|hieraan|zo|dus] (geen|niet) <my> <yes>
        [ik|we|wij] (stem|stemmen|ga|gaan) [ik|we] (hier|hiermee|er|daar) [helaas|zo|absoluut|echt] (niet) [mee] (in|akkoord)
        (ik|we|wij) (moet|moeten|ga|gaan|wil|zal) (dit|het|<it>) [helaas|toch|zo|dan] (afwijzen|afkeuren|weigeren|tegenhouden)
        (ik|we|wij) (weiger|weigeren|verwerp|verwerpen|verbied|verbieden) [<it>|dit|mijn|de] [goedkeuring|akkoord|publicatie|verzending]
        [ik] (keur|wijs) [<it>|dit|het] [zo|hierbij|helaas|bij deze] (af|niet goed)
        (ik|we|wij) (keuren|wijzen|keur|wijs) <it> [zo|hierbij|helaas|bij deze] (af|niet goed)
        (allesbehalve|geen reden om [<it>] te (versturen|verzenden|publiceren)|geen sprake van|vergeet het|vergeet het maar|in geen honderd jaar|geen haar op mijn hoofd|blijf eraf|handen af|niet met mijn naam eronder|terug naar de tekentafel|terug naar af|opnieuw beginnen|helemaal opnieuw|gaat niet gebeuren|dit gaat te ver|kan echt niet|kan absoluut niet|niet publicabel|niet verzendklaar|niet verantwoord|niet juist|niet waar|slaat nergens op|slaat de plank mis|raakt kant noch wal|een dikke nee|een duidelijke nee|duidelijk nee|hard nee|ik zeg nee|wij zeggen nee|mijn antwoord is nee|tegen publicatie|tegen publiceren|tegen versturen|bezwaar tegen|hier ben ik tegen|hier zijn we tegen|daar ben ik tegen|ben ik tegen|zijn wij tegen|houden we tegen|hou ik tegen|houd ik tegen|trekken we in|verzending blokkeren|niet laten gaan|niet versturen zo|te laten vallen)
        (<it>|dit|de cijfers|de feiten|de tijden|de tijd|de datum|het tijdstip) (klopt|kloppen|deugt|deugen) [zo|helemaal|gewoon|nog|echt|totaal|van geen kant] (niet|van geen kant|voor geen meter)
        (blokkeer|tegenhouden|terugtrekken|intrekken|houd tegen|hou tegen|trek terug|annuleren|annuleer) [dit|het|verzending|de verzending|<it>]
        (dank je de koekoek|daar komt niets van in|daar komt niks van in)
        (daar|hier|daaronder|hieronder) (ga|gaan|zal|wil|kan|zet|zetten) (ik|we|wij) [mijn|onze] [naam|handtekening] (niet|nooit|geen naam|geen handtekening) (onder zetten|onder)
        (ik|wij|we) (zet|zetten|ga|wil) [hier|daar] [mijn|onze] (naam|handtekening) (niet|nooit) [onder|hieronder|eronder]
    """,
    refuse="(nee|neen|nope|nee hoor|nee dank je|nee bedankt|nooit|no|helaas niet|helaas nee|liever niet|niet|fout|slecht|tegen|nee sorry|sorry nee|ik vrees van niet|nee nee|vreselijk|nee hoor|nee echt niet|nee niet doen|nee zo niet|nee dus|dat dacht ik niet|dacht het niet|absoluut niet|negatief)",
    wait="(nog niet|nu niet|nog even niet|even niet|wacht|wacht even|wachten|even wachten|wacht nog even|te vroeg|voorbarig|voorlopig niet|in de wacht|on hold|niet nu|wacht nog|wacht er nog mee|wacht er even mee|wacht hier nog mee|even wachten nog|nog even wachten|nog even laten liggen|laat het nog even liggen|laten we nog wachten|laten we wachten|laten we even wachten|liever nog even wachten|houd het nog even vast|hou het nog even vast|hou dit nog even vast|houd dit nog even vast|houd even vast|even pas op de plaats|vandaag niet|vandaag nog niet|nog niet versturen|nog niet verzenden|even wachten met versturen|niet meteen)",
    never="niet\ngeen\nnooit\nzonder\nnee\nneen\nniets\nniemand\nnoch\ngeenszins\nweiger\nonmogelijk\nnergens\namper\nnauwelijks",
    agree="(akkoord|goedkeuren|goedgekeurd|goedkeuring|goed|ok|oke|versturen|verstuur|verstuurd|verzenden|verzend|verzonden|publiceren|eens|mee eens|acceptabel|toestemming|groen licht|ondertekenen|weg|de deur uit|approved|tevreden|prima|instemmen|vrijgeven)",
    doubt="""
        (wacht|wachten) [nog|even|zelf] op
        (ben|weet|begrijp|snap|kan|heb|kon) [ik|het|er|dit|de tekst|nog|nu|even] [het|er|dit|nog|nu|even|dat] (niet|nog niet|geen) (zeker|gelezen|gezien|openen|lezen|beoordelen|zeggen|beschikbaar|goed lezen|tijd|idee|mening|toegang|bereikbaar|ontvangen|bekeken)
        (niet) (zeker|mijn afdeling|mijn beslissing|mijn gebied|bevoegd|aan mij|alleen|beschikbaar|bereikbaar|dringend|erg|op kantoor|duidelijk)
        (weet|snap|begrijp) [ik] [het|dit] niet
        (als|tenzij|mits|indien|zolang|zodra) [niemand|iemand|er|jullie|u|anderen|verder] [geen|verder|bezwaar|bezwaren] (bezwaar|bezwaren|tegen|heeft|maakt|bezwaar heeft|bezwaar maakt)
        (geen|zonder|niets) [verdere|enkel|verder] (bezwaar|bezwaren|bedenkingen|veto|tegen|probleem|haast|mening|tijd|idee|commentaar|wijzigingen)
    """,
    condition="""
        (als|mits|indien|zodra|zolang|onder voorbehoud|op voorwaarde|wanneer|nadat|na|voordat|voor zover|tot|maar|echter|hoewel|behalve|tenzij|alleen|slechts|enkel|anders|verder akkoord|in principe|gedeeltelijk|deels|bijna|grotendeels|voorlopig|met wijzigingen|met aanpassingen|met een kleine|met de wijziging|met uitzondering|afgezien|in afwachting|toch|desondanks|vooralsnog|in plaats)
        (voorbehoud|voorwaarde|voorwaarden|beperking|uitzondering|uitzonderingen|rest|bijlage|deel|onderdeel|paragraaf|afbeelding|plaatje|voetnoot|onderwerpregel|test|testverzending|proef|engelse|franse|vertaling|intranet|website|interne|externe|variant|alternatief|eerst|wel eerst|tenminste|gisteren|destijds|had ik|hadden we|was ik|waren we|vorige week|in beginsel|op zich|an sich|mijns inziens wel|vooropgesteld|aangenomen|afhankelijk|alleen nog|pas|uitsluitend|onder de voorwaarde|met dien verstande|op een voorwaarde|zij het)
    """,
    hedge="(denk|vermoed|waarschijnlijk|misschien|wellicht|mogelijk|zou|zouden|zal wel|lijkt|schijnt|hoop|hopelijk|eventueel|eigenlijk|in theorie|volgens mij|geloof|twijfel|twijfels|wel ok|mwah|mwoah|niet zeker|grapje|best wel|blijkbaar|vast wel|not|geintje|ironie|sarcasme|onzin|haha|hahaha|lol|nou ja|tja|ach ja|je doet maar|doe maar wat|jullie zien maar|zoek het uit|zoek het maar uit|wat jullie willen|wat je wilt|mij best|het zal wel|gewaarschuwd|onder protest|met tegenzin|buikpijn|geen mening|onthoud|onthouding|neutraal|maakt mij niet uit|maakt me niet uit|mij om het even|weet het niet|foutje|vergissing|alsof|ja ja|jaja|fijn hoor|lekker dan|nou lekker|nou top)",
    suggest="""
        (suggestie|suggesties|voorstel|voorstellen|stel voor|stellen voor|stel ik voor|wijzigen|wijzig|wijziging|wijzigingen|veranderen|verander|verandering|vervangen|vervang|vervangt|aanpassen|pas aan|aanpassing|aanpassingen|corrigeren|corrigeer|correctie|correcties|toevoegen|voeg toe|toevoeging|weghalen|haal weg|verwijderen|verwijder|schrappen|schrap|inkorten|korter maken|kort in|herformuleren|herformuleer|herschrijven|herschrijf|verduidelijken|verduidelijk|vereenvoudigen|vereenvoudig|verzachten|noemen|vermelden|vermeld|verplaatsen|verplaats|aanvullen|vul aan|verbeteren|verbeter|splitsen|splits|weglaten|laat weg|ruilen|omdraaien|bijwerken|herzien)
        (in plaats van|ipv|liever|beter)
        (tikfout|tikfouten|typfout|typfouten|typefout|spelfout|spelfouten|taalfout|taalfouten|spelling|grammatica|komma|komma's|hoofdletter|typo|kleine opmerking|opmerking|opmerkingen|paar opmerkingen|mijn opmerkingen|zie opmerkingen|mijn versie|mijn voorstel|hierbij mijn versie|kleinigheid|kleinigheidje|detail|puntje|puntjes)
        (te|iets te|een beetje|erg|nogal|wat|vrij|iets|beetje) [te] (lang|kort|technisch|vaag|formeel|informeel|hard|zakelijk|ingewikkeld|onduidelijk|negatief|koel|algemeen|omslachtig|stijf|defensief|wollig)
        (ontbreekt|ontbreken|mist|missen|moet|moeten|zou|zouden|kan|kunnen|zou ik|kunnen we|kunnen jullie|kun je|kunt u) [nog|hier|beter|er|we|ik|je] (zijn|staan|heten|worden|erbij|eruit|anders|korter|beter|duidelijker|toevoegen|zeggen|schrijven|aanpassen|vermelden|veranderen|gebruiken|veranderd|gewijzigd|vervangen|liever)
        (mag|kan|moet|mogen|kunnen|moeten|zou ik|zou|graag|gelieve|aub|svp|kun je|kunt u|kunnen jullie|kan je|kunnen we|wil je|willen jullie|wilt u) [nog|hier|er|wat mij betreft|het|de|een|dit|dat|deze|beter|ook|liever|misschien|even] [zin|alinea|link|titel|datum|telefoonnummer|naam|woord|stukje|regel|verwijzing|contactgegevens] [nog|er|hier|beter|even|ook] (weg|erbij|eruit halen|uithalen|toevoegen|weglaten|schrappen|inkorten|korter|opnemen|noemen|omdraaien|aanpassen|aangepast|aangepast worden|geschrapt|geschrapt worden|verwijderd|verwijderd worden|toegevoegd|toegevoegd worden|vervangen|vervangen worden|gecorrigeerd|herschreven|ingekort|zetten|inzetten|bijzetten|invoegen|verduidelijken|anders formuleren|beter formuleren|herformuleren)
        (eruit gaat|eruit is|weggaat|weg is|vervalt|geschrapt wordt|geschrapt is|aangepast wordt|aangepast is|gecorrigeerd is|gecorrigeerd wordt|gewijzigd is|gewijzigd wordt|vervangen wordt|vervangen is|toegevoegd is|toegevoegd wordt|erbij komt|eraf|eruit laten|eruit halen|haal de|haal het|haal dat|haal die|zet de|zet het|zet er|zet erbij|schrijf liever|schrijf beter|maak er|maak ervan|noem de|noem het|voeg nog|voeg een|pas de|pas het|pas eerst|pas nog|kort de|korter gemogen|korter mogen|mag korter|kan korter|mag wel korter|beter verwoorden|anders verwoorden|klinkt te|leest stroef|loopt niet|hapert|struikel|tegenvoorstel|alternatief voorstel|tekstsuggestie|tekstvoorstel|in het rood|track changes|bijgehouden wijzigingen|aangegeven in|gemarkeerd|in de kantlijn|het is u niet|moet zijn|moet heten|hoort te zijn|u vorm|tutoyeren|vousvoyeren|in alinea|in de tweede|in de eerste|in de laatste|aanhef|slotzin|openingszin|afsluiting)
        (alinea|zin|regel|punt|paragraaf) <n>
        (titel|onderwerp|zin|alinea|datum|tijd|tijdstip|link|naam|getal|toon|formulering|woord|regel|prijs|kop|telefoonnummer) (is|moet|klopt|ontbreekt|lijkt|klinkt|mist|kan|zou)
        (eerste|tweede|derde|laatste) (zin|alinea|regel|woord)
        (meer|minder) (detail|details|technisch|context|informatie|formeel|jargon)
        (onduidelijk|dubbelzinnig|onnauwkeurig|verwarrend|verouderd|verkeerd gespeld|slordig)
        (graag|gelieve|svp|aub) [de|het|een|nog] (zin|titel|datum|woord|kop|alinea)
        (erbij|erin|eronder|bovenaan|onderaan|vooraan|ervan) (zetten|vermelden|noemen|schrijven|maken|plaatsen)
        [ik] (zou|zouden) [ik|we|zelf] [nog|liever|eerder|beter] (beginnen|starten|eindigen|afsluiten|openen) met
        (zou|zouden) (ik|we|wij) [nog|liever|eerder|beter|er] (schrijven|zeggen|noemen|maken|schrappen|weglaten|toevoegen|weghalen|vermelden|vervangen|inkorten|omdraaien|doen|zetten|gebruiken)
        (wordt|worden) [nog] (aangepast|gecorrigeerd|geschrapt|gewijzigd|vervangen|toegevoegd|verwijderd|ingekort|herschreven|verduidelijkt|vermeld)
        nog (aangepast|gecorrigeerd|geschrapt|gewijzigd|vervangen|toegevoegd|verwijderd|ingekort|aanpassen|corrigeren|wijzigen|vervangen|weghalen)
    """,
    request="""
        (graag|gelieve|alsjeblieft|alstublieft|aub|svp|kun je|kunt u|kunnen jullie|ter|wacht op|in afwachting van|verzoek om|voor) [je|jullie|uw|de|het|dit|even] (akkoord|goedkeuren|goedkeuring|accorderen|bevestigen|toestemming)
    """,
    next_time="[voor] de volgende keer\nin de toekomst\nvoortaan",
    lead_approve="""
        [hierbij|ik ben|ga] (akkoord|goedgekeurd|geaccordeerd)
        (keur|keuren) (het|dit) goed
        (mijn|onze) [volledige|formele] (goedkeuring|toestemming)
        (stem|stemmen) [ik|wij|we] [hiermee|graag|van harte] in
    """,
    lead_object="(bezwaar|bezwaren|veto|afgekeurd|afwijzing|nee)",
    lead_suggest="(suggestie|suggesties|voorstel|wijziging|wijzigingen|opmerking|opmerkingen|aanpassing)",
    lead_delegate="(delegeren|delegeer|gedelegeerd|doorsturen|overdragen)",
    lead_question="(vraag|vragen|vraagje|een vraag)",
    lead_estimate="(eta|schatting|verwachting)",
    delegate_first="""
        [graag|beter|liever|je kunt beter] (vraag|vraagt|vragen|overleg|neem contact op|spreek|bel|raadpleeg|contacteer|check) [het|dit|maar|even|beter|eerst|aan] (aan|met|bij|de|het|mijn|onze|collega)
        (leg|legt|geef|stuur|bespreek|stem|klop|ga|wees|wend) [het|dit|dat|<it>|je|u] [aub|even|maar|beter|liever|graag|a u b|eerst] (voor aan|aan|naar|met|bij|tot|af met|langs bij) [de|het|mijn|onze|collega|mevrouw|meneer]
        (graag|liever|beter|aub) (aan|naar|via|met|bij) [de|het|mijn|onze|collega|mevrouw|meneer]
    """,
    delegate="""
        (delegeer|delegeren|gedelegeerd|doorgestuurd|stuur door|stuur het door|stuur ik door|doorsturen|geef het door|doorgegeven|draag over|overgedragen|vervanger|vervangster|plaatsvervanger|collega|mijn collega|mijn baas|mijn chef|iemand anders|andere afdeling|moet beslissen|mag beslissen|beslist hierover|neemt het over|neemt waar|vervangt mij|regelt dit|niet mijn afdeling|niet mijn beslissing|niet mijn gebied|niet aan mij|ben niet bevoegd|niet bevoegd|verkeerde persoon|met vakantie|op vakantie|met verlof|ziek|ziekgemeld|niet op kantoor|afwezig|namens mij|in mijn plaats|laat ik over aan|laat het over aan)
        (moet|mag|kan|zal|gaat|laat) [dit|het|hierover|hier|er|dat|<it>] [maar|beter|dan] [over] (beslissen|oordelen|goedkeuren|bepalen|beoordelen|over beslissen|over oordelen|oppakken|regelen|afhandelen|accorderen)
        (verantwoordelijk|bevoegd|verantwoordelijke|gaat hierover|gaat hier over|gaat daarover|gaat daar over|gaat over dit|beslist|beslist dit|beslist hier|heeft de leiding|neemt dit over|neemt het van mij over|neemt mijn taken waar|neemt voor mij waar|neemt voor me waar|waarneming|vervangt me|is mijn vervanger|is mijn vervangster|mijn vervanging|heeft dienst|heeft piket|heeft wacht|is vandaag aan de beurt|pakt dit op|pakt het op|pakt dit verder op|weet hier meer van|weet er meer van|weet daar meer van|is de juiste persoon|is de aangewezen persoon|contactpersoon|aanspreekpunt|juiste persoon|niet de juiste persoon|niet voor mij|niet mijn ding|niet mijn pakkie an|niet mijn verantwoordelijkheid|daar ga ik niet over|hier ga ik niet over|ik ga hier niet over|ik ga daar niet over|ben ik niet voor|moet je niet bij mij zijn|verkeerde adres|ben met vakantie|ben op vakantie|ben vrij|ben afwezig|ben ziek)
        (ik|heb|we) [heb|hebben|stuur|geef|zet|leg|schuif|speel] [het|dit|dat|<it>] [even|al|net|zojuist|hierbij] [door|voor|neer] (doorgestuurd|doorgezet|doorgegeven|overgedragen|voorgelegd|door aan|door naar|over aan|voor aan|bij) [aan|naar|bij]
        (dan|daarvoor|hiervoor|daar) (moet|moeten|kun|kunt|kan) (je|jullie|u) [beter|maar] (bij|naar) [de|mijn|collega|<area>]
        (vraag|vragen) (het|dit) [maar|even|beter|liever] (aan|bij)
        (moet|moeten|dient|dienen) [eerst] [nog] [eerst] (worden goedgekeurd|goedgekeurd worden|worden geaccordeerd|geaccordeerd worden|worden beslist|akkoord krijgen) [door|van]
        (aan|bij|naar|via|met|voor|door) [de] [afdeling] (juridische zaken|juridisch)
        juridische zaken (moet|mag|gaat|beslissen|oordelen|kijken|beslist|kijkt|is|heeft|wil)
        (ga|ben|is) [ik] [hier|dit|er] [echt] niet (over|van|de juiste voor)
        (laat|laten) [dit|het|<it>] [maar|liever|beter|even] [over] (aan|bij|door)
    """,
    later="""
        (half uurtje|halfuurtje|uurtje|minuutje of (tien|vijf|twintig)|later|straks|morgen|morgenochtend|morgenmiddag|vanavond|vanmiddag|vanochtend|overmorgen|na de lunch|na het overleg|na de vergadering|na de meeting|na mijn vlucht|zo meteen|zometeen|zo dadelijk|dadelijk|binnenkort|over een paar minuten|in de loop van de dag|einde dag|eind van de dag|aan het eind van de dag|einde van de dag|volgende week|maandag|dinsdag|woensdag|donderdag|vrijdag|zodra ik kan|zo snel mogelijk|zo spoedig mogelijk|als ik geland ben|zodra ik geland ben|als ik terug ben|vandaag nog|rond de middag|tegen de avond|na het eten|na de standup|na mijn meeting|na mijn overleg|na mijn afspraak|na mijn vergadering|na de pauze|na het middageten|later vandaag|later op de dag|in de loop van de middag|in de loop van de ochtend|in de loop van de week|deze middag|deze namiddag|deze avond|deze voormiddag|morgenvroeg|morgen vroeg|morgenavond|eind van de middag|eind van de ochtend|eind deze week|begin volgende week|deze week nog|nog deze week|tegen vanavond|tegen morgen|voor het einde van de dag|voor het eind van de dag|zo direct|subiet|straks nog|wanneer ik terug ben|zodra ik terug ben|zodra ik achter mijn laptop zit|als ik achter mijn laptop zit|zodra ik weer op kantoor ben|zodra ik uit het overleg ben|zodra ik uit vergadering ben|tot vanavond|tot morgen|einde middag)
        (een moment|moment|momentje|een ogenblik|een minuutje|even geduld|een seconde|een paar minuten|meer tijd|wat tijd|wat meer tijd|even tijd|geef me|geef mij|ik kijk|ik kijk ernaar|kijk ernaar|ik kijk er naar|kijk er naar|ik bekijk het|bekijk het|ga het lezen|ga het bekijken|ga er naar kijken|ga ernaar kijken|zal ernaar kijken|zal er naar kijken|zal het bekijken|moet het nog lezen|moet nog lezen|moet dit nog lezen|moet het nog bekijken|moet er nog naar kijken|nog even lezen|nog even bekijken|even over nadenken|over nadenken|een nachtje over slapen|bedenktijd|nog even tijd|nog wat tijd|aan het lezen|ben aan het lezen|zit in een meeting|zit in overleg|zit in vergadering|zit in de trein|zit in de auto|ik lees|ben bezig|ben aan het lezen|ben ermee bezig|in vergadering|in een vergadering|in een meeting|in overleg|in de trein|in het vliegtuig|onderweg|aan het rijden|denk er over na|moet er over nadenken|geduld|kom erop terug|ik kom erop terug)
        (tot|om|rond|voor|na|tegen|vanaf|uiterlijk) (half|kwart voor|kwart over) (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)
        (even|eerst|nog) [even|rustig|goed|een keer] (doorlezen|nalezen|lezen|bekijken|nakijken|doornemen|bestuderen)
    """,
    review="(hebben jullie|heb je|krijg je|krijgen jullie|krijgt u|ontvangt u|hebt u|heeft u|stuur|laat weten|laat het weten|laptop|kantoor|even|over|erop|erover|zit|bekijken|nakijken|doornemen|lees het|antwoord volgt|volgt|reactie volgt|kijk|kijken|bekijk|lees|lezen|reageer|reageren|antwoord|antwoorden|kom|laat|nodig|heb|ben|klaar|terug|reactie|geef|check|controleer|vergadering|trein|vlucht|landing|beschikbaar|herinner|wacht|duurt|zal|ga|doe|nog|even|binnen|uiterlijk|rond|beslis|meeting)",
    question="(wat|wie|wanneer|waar|waarom|hoe|welke|welk|is|zijn|heeft|hebben|kan|kunnen|moet|moeten|mag|mogen|zou|gaat|wordt|waarvoor|klopt|hebt|heb)",
    undo="""
        [ik|wij|we|hierbij] (trek|trekken) [ik|we] [hierbij] (mijn|ons|onze|het) [<when>] (akkoord|goedkeuring|ok|oke|toestemming|besluit|antwoord|bezwaar|fiat|instemming) [<when>] [hierbij|helaas|weer|toch|bij deze] (in|terug)
        (ik|wij|we) (wil|willen|moet|moeten|zou graag) (mijn|ons|onze|het) [<when>] (akkoord|goedkeuring|ok|toestemming|besluit) [<when>] [graag|helaas|weer|toch] (intrekken|terugtrekken|herroepen|terugdraaien)
        (trek|neem) (mijn|onze|ons) [<when>] (akkoord|goedkeuring|ok|toestemming) [<when>] [weer] (in|terug)
        [ik|we] (neem|nemen) (mijn|ons|onze) [<when>] (akkoord|goedkeuring|ok|oke|toestemming|besluit|antwoord|woorden) [<when>] [hierbij|helaas|weer|toch] terug
        (mijn|ons|onze) [<when>] (akkoord|goedkeuring|ok|oke|toestemming|besluit|antwoord) [<when>] [aub|graag|weer|alsjeblieft] (intrekken|ongedaan maken|terugdraaien|herroepen|annuleren|negeren|vervalt|is ingetrokken|geldt niet meer|terugtrekken|is niet meer geldig)
        (herroep|annuleer|vergeet|negeer) [aub|graag|alsjeblieft] (mijn|onze) [<when>] (akkoord|goedkeuring|ok|oke|toestemming|antwoord) [<when>]
        [kun je|kunnen jullie|graag|aub|svp|alsjeblieft] (mijn|dit|het) [<when>] [akkoord|goedkeuring|antwoord|besluit] [<when>] (ongedaan maken|terugdraaien|intrekken)
        (maak|draai) (dit|het|mijn akkoord|mijn goedkeuring) [aub|graag|weer|alsjeblieft|svp] (ongedaan|terug)
        (akkoord ingetrokken|goedkeuring ingetrokken|ik was te snel|was te snel|te snel akkoord gegeven|te snel goedgekeurd|verkeerde knop|verkeerd geklikt|ik heb me vergist|heb me vergist|ik heb mij vergist|ik ben er op teruggekomen|ik kom terug op mijn akkoord|ik kom terug op mijn besluit|ik bedenk me|ik heb me bedacht|heb me bedacht|toch terugdraaien)
        (ongedaan maken|maak ongedaan|maak dit ongedaan|herroep|ik herroep|ik trek mijn (akkoord|goedkeuring|besluit|antwoord|bezwaar) in|trek mijn (akkoord|goedkeuring) in|ik neem het terug|terugdraaien|draai terug|dat was een vergissing|was een vergissing|per ongeluk goedgekeurd|ik ben van gedachten veranderd)
    """,
    stop="""
        (stop|stoppen|halt|stop de verzending|stop met verzenden|stop met versturen|stop onmiddellijk|stop direct|stop alles|verzending stoppen|verzenden stoppen|stop nu)
        [aub|svp|graag|alsjeblieft|direct|nu] (de verzending|het versturen|het verzenden|de mailing|verzending|alles) [nu|direct|meteen|onmiddellijk|aub|graag] (stoppen|stopzetten|afbreken|onderbreken|staken|annuleren) [nu|direct|meteen|aub]
        (stop|zet|breek) [aub|svp|alsjeblieft|nu|direct|meteen|onmiddellijk] [met] (de verzending|het versturen|het verzenden|de mailing|verzending|versturen|verzenden|dit|alles|hiermee) [nu|direct|meteen|onmiddellijk|aub|svp] [stop|af]
        (stop [direct|nu|meteen|onmiddellijk|aub|svp|alsjeblieft]|stop stop|noodstop|afbreken|nu stoppen|direct stoppen|onmiddellijk stoppen|meteen stoppen|graag stoppen|aan de noodrem|noodrem)
    """,
    other="(versie|revisie) <n>\n(vorige|laatste|andere|eerste|tweede|oude|nieuwe) (versie|tekst|revisie)\n(juridisch|marketing|directie|iemand|iedereen|niemand|baas|collega|zij|hij|anderen|de anderen|intern|interne|extern|externe|strategische|klanten|bijlage|titel|onderwerp|zin|alinea|namens|ter goedkeuring|goed te keuren|in behandeling)",
)

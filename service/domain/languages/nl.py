# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""Dutch: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = "tekst|bericht|concept|mail|e mail|email|versie|inhoud|formulering|mededeling|update|communicatie|voorstel|document|aankondiging|brief|nieuwsbrief|statement"

DUTCH = Lexicon(
    code="nl",
    classes={
        "it": f"het|dit|dat|alles|zo|dit zo|(de|het|deze|dit|je|jullie|uw) ({_NOUN})|<rev>",
        "rev": "(r|v|rev|revisie|versie) <n>|(de|deze) (revisie|versie) <n>",
        "good": "goed|prima|ok|oke|okay|akkoord|perfect|uitstekend|in orde|correct|top|mooi|goedgekeurd|juist|super|heel goed|zeer goed|geweldig|fijn",
        "me": "wat mij betreft|voor mij|van mijn kant|van mij|vanuit mij|mijnerzijds|wat ons betreft|voor ons|van onze kant|bij mij|vanuit mijn kant|hierbij|door mij",
        "very": "heel|zeer|helemaal|volledig|absoluut|alles|echt|nu|zo|ook",
        "now": "nu|zo|direct|meteen|maar|gerust|graag|zoals het is|ongewijzigd|zonder wijzigingen|dan|alvast|dus|ook|vandaag",
    },
    common="de\nhet\neen\nen\nis\nzijn\nniet\nik\nwij\nwe\nje\nu\njullie\nvoor\nmet\nvan\nop\nin\nzo\nkan\nnog\nals\nmaar\nwie\nwat\nwanneer\nwaarom\ngeen\nmij\nmijn\nheeft\nheb\nnaar\nwordt\nbedankt\ngoed\nof\nom\ntot\ndan\nmeer\nja\nnee\ngraag\ndit\ndat\nte\naan\nook\ner",
    approve="""
        [hierbij|volledig|helemaal|ik ga|wij gaan|we gaan|volkomen|geheel|van harte] (akkoord|goedgekeurd|goedkeuring|keur goed|goedkeuren|geaccordeerd|geaccepteerd|geautoriseerd|eens|vrijgegeven|toegestemd|bevestigd|accoord|accord|toestemming|fiat|gefiatteerd|in orde|ondertekend) [met <it>|ermee|hiermee|mee] [<me>] [zo|hierbij|zonder wijzigingen] [<me>]
        (ik|wij|we) (keur|keuren) [<it>|hierbij|dit|het] [hierbij|graag] goed
        (ik|wij|we) (ben|zijn|ga|gaan) [het|hier|er|hiermee|ermee|volledig|helemaal] [er|helemaal|volledig|hiermee|ermee] (akkoord|eens|mee eens|mee akkoord|tevreden|blij mee|blij|voor) [mee|met <it>|hiermee|ermee]
        (mee eens|helemaal mee eens|volledig mee eens|ermee eens|het ermee eens|volledig akkoord|helemaal akkoord|ga akkoord|gaat akkoord|ben akkoord|ik geef akkoord|geef akkoord|ik geef mijn akkoord|mijn akkoord heb je|mijn akkoord hebben jullie|je hebt mijn akkoord|jullie hebben mijn akkoord|u heeft mijn akkoord|mijn goedkeuring heb je|je hebt mijn goedkeuring|jullie hebben mijn goedkeuring|mijn zegen heb je|je hebt mijn zegen|jullie hebben mijn zegen|groen licht|groen|duim omhoog|ik teken ervoor|ik accepteer dit|ik accepteer|accepteer|ik bevestig|bevestig) [<me>] [met <it>] [voor verzending]
        (ik|wij|we) (heb|hebben) [<it>|hierbij] (goedgekeurd|geaccordeerd|akkoord gegeven)
        <it> [is|zijn] (goedgekeurd|akkoord|geaccordeerd|geaccepteerd|vrijgegeven) [<me>] [zo]
        [<it>] (ziet er|klinkt|leest|oogt|is|lijkt me|vind ik|voelt) [<me>] [alles] [<very>] (<good>) [uit] [<me>] [zo]
        (ziet er|lijkt me|lijkt mij|vind ik|vinden we|vind het) [<it>] [<very>] (<good>) [uit] [<me>] [zo]
        [alles] [<very>] (<good>) [<me>] [zo]
        (ja|jazeker|jawel|jep|yep|zeker|zeker weten|natuurlijk|uiteraard|tuurlijk|graag|prima zo|goed zo|is goed|is prima|is akkoord|is ok|is oke|is in orde|mag zo|kan zo|zo goed|zo prima|zo akkoord|zo is het goed|zo is het prima|helemaal goed|helemaal prima|dikke prima|oki|okido|allemaal goed|alles goed|alles prima|alles akkoord|alles in orde|alles klopt|klopt|klopt helemaal|past|bevalt me|volmondig ja|mooi zo|mooi) [<me>] [zo] [<me>]
        [<it>] (mag|kan|kunnen|mogen) [<it>] [<me>] [<now>] [<now>] (weg|eruit|de deur uit|verzonden worden|verstuurd worden|gepubliceerd worden|uit|verstuurd|verzonden|live|de lucht in|worden verstuurd|worden verzonden|worden gepubliceerd|naar buiten|verstuurd worden zo) [<me>] [zo]
        (je|jullie|u|we|wij) (mag|kan|kunt|kunnen|mogen) [<it>] [<now>] (versturen|verzenden|publiceren|sturen|doorgaan|verder|verspreiden|verder gaan)
        (verstuur|verstuur maar|versturen|versturen maar|verzend|verzend maar|verzenden|verzenden maar|stuur maar|stuur het maar|stuur maar op|stuur maar uit|stuur het maar uit|stuur uit|publiceer|publiceren|publiceer maar|ga je gang|ga door|ga ervoor|ga maar|doe maar|doen|doe het|gaan|gaan met die banaan|go|laat maar gaan|doorgaan|vooruit|vooruit maar|kom maar door|laat maar komen|gewoon versturen|graag versturen|graag verzenden|mag weg|kan weg|mag eruit|kan eruit|mag de deur uit|mag zo weg|kan zo weg|gooi maar eruit) [<it>] [zo|nu|direct] [<me>]
        (geen|zonder) [verdere|verder|enkel|enkele] (bezwaar|bezwaren|bedenkingen|opmerkingen en akkoord|wijzigingen|aanpassingen|correcties|probleem|problemen|bezwaar tegen|veto) [<me>] [meer|nodig|tegen <it>]
        (ik|wij|we) (heb|hebben|zie|zien|maak|maken) [er|hier|hiertegen|daar] geen [enkel|verdere] (bezwaar|bezwaren|bedenkingen|wijzigingen|problemen|probleem|correcties) [tegen|tegen <it>|meer|mee]
        (niets (op aan te merken|tegen in te brengen|toe te voegen|te wijzigen|te veranderen|aan te merken)|niks op aan te merken|niks aan te merken|ik heb niets toe te voegen|ik heb er niets tegen|niets tegen|ik heb niets aan te merken|daar is niets mis mee|niks mis mee|niets mis mee)
        (gelezen|gecontroleerd|bekeken|nagekeken) en (akkoord|goedgekeurd|goed bevonden|in orde|prima)
        (goedgekeurt|goedgekeud|akoord|accoort|akkord|akkoort|goegekeurd)
    """,
    thanks="""
        (bedankt|dank|dank je|dank je wel|dankjewel|dank u|dank u wel|dankuwel|dank jullie wel|hartelijk dank|veel dank|dankje|bedankt alvast|alvast bedankt|merci|thx|duizend maal dank|heel erg bedankt) [allemaal|team|iedereen|weer|hiervoor]
        (bedankt|dank|hartelijk dank|dank je|dank je wel|dank u|dank jullie) voor (de|het|je|jullie|uw) [snelle|goede|mooie|duidelijke|heldere] (werk|tekst|bericht|moeite|hulp|inzet|reactie|mail|geduld|concept|toelichting|actie|versie|snelheid)
        (goed|mooi|prima|fijn|keurig|uitstekend|top|knap) (werk|gedaan|geschreven|verwoord|stuk|bericht|geformuleerd|verhaal|stukje|concept)
        (goede|mooie|heldere|prima|duidelijke|nette) (tekst|mail|versie|formulering|samenvatting)
        (top|super|klasse|toppie|netjes|chapeau|petje af|complimenten|gefeliciteerd)
    """,
    polite="""
        (alsjeblieft|alstublieft|aub|svp|graag|en|dan|dus|nu|ook|hoor|geen probleem|geen dank|graag gedaan|zoals altijd|zoals besproken|ja)
        <me>
        (ik heb|heb|we hebben) [<it>|alles] [goed|aandachtig|zorgvuldig|nog eens|net|even|grondig|helemaal] (gelezen|bekeken|gecontroleerd|doorgelezen|nagelezen|doorgenomen|nagekeken) [en]
        (gelezen|bekeken|gecontroleerd|doorgelezen|nagelezen) [en]
        (sorry|excuses|mijn excuses) [voor] [de|het] [late|trage] [reactie|vertraging|antwoord|wachten]
        (fijne|goede|prettige|mooie) (dag|avond|middag|weekend|week|werkdag|dag nog|avond nog)
        (fijn|goed|prettig) weekend
        (tot straks|tot later|tot morgen|succes)
    """,
    greet="""
        (hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedenavond|beste|geachte|lieve|goeiemorgen|ha) [allemaal|team|iedereen|collega's|collegas|mensen|heer|mevrouw|meneer|dames en heren]
    """,
    close="""
        [met|hartelijke|vriendelijke] (vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|gr|mvg|beste groeten|hoogachtend|gr|met groet|warme groet|liefs|met hartelijke groet|dank en groet|bedankt en groet|mvrgr|vriendelijke groet)
        (verzonden|verstuurd) (vanaf|met|van) (mijn|een) (iphone|ipad|telefoon|mobiel|android|smartphone)
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
        (blokkeer|tegenhouden|terugtrekken|intrekken|houd tegen|hou tegen|trek terug|annuleren|annuleer) [dit|het|verzending|de verzending|<it>]
    """,
    refuse="(nee|neen|nope|nee hoor|nee dank je|nee bedankt|nooit|no|helaas niet|helaas nee|liever niet|niet|fout|slecht|tegen|nee sorry|sorry nee|ik vrees van niet|nee nee|vreselijk|absoluut niet|negatief)",
    wait="(nog niet|nu niet|nog even niet|even niet|wacht|wacht even|wachten|even wachten|wacht nog even|te vroeg|voorbarig|voorlopig niet|in de wacht|on hold|niet nu|nog niet versturen|nog niet verzenden|even wachten met versturen|niet meteen)",
    never="niet\ngeen\nnooit\nzonder\nnee\nneen\nniets\nniemand\nnoch\ngeenszins\nweiger",
    agree="(akkoord|goedkeuren|goedgekeurd|goedkeuring|goed|ok|oke|versturen|verstuur|verstuurd|verzenden|verzend|verzonden|publiceren|eens|mee eens|acceptabel|toestemming|groen licht|ondertekenen|weg|de deur uit|approved|tevreden|prima|instemmen|vrijgeven)",
    doubt="""
        (ben|weet|begrijp|snap|kan|heb|kon) [ik|het|er|dit|de tekst|nog|nu|even] [het|er|dit|nog|nu|even|dat] (niet|nog niet|geen) (zeker|gelezen|gezien|openen|lezen|beoordelen|zeggen|beschikbaar|goed lezen|tijd|idee|mening|toegang|bereikbaar|ontvangen|bekeken)
        (niet) (zeker|mijn afdeling|mijn beslissing|mijn gebied|bevoegd|aan mij|alleen|beschikbaar|bereikbaar|dringend|erg|op kantoor|duidelijk)
        (weet|snap|begrijp) [ik] [het|dit] niet
        (als|tenzij|mits|indien|zolang|zodra) [niemand|iemand|er|jullie|u|anderen|verder] [geen|verder|bezwaar|bezwaren] (bezwaar|bezwaren|tegen|heeft|maakt|bezwaar heeft|bezwaar maakt)
        (geen|zonder|niets) [verdere|enkel|verder] (bezwaar|bezwaren|bedenkingen|veto|tegen|probleem|haast|mening|tijd|idee|commentaar|wijzigingen)
    """,
    condition="(als|mits|indien|zodra|zolang|onder voorbehoud|op voorwaarde|wanneer|nadat|na|voordat|voor zover|tot|maar|echter|hoewel|behalve|tenzij|alleen|slechts|enkel|anders|verder akkoord|in principe|gedeeltelijk|deels|bijna|grotendeels|voorlopig|met wijzigingen|met aanpassingen|met een kleine|met de wijziging|met uitzondering|afgezien|in afwachting|toch|desondanks|vooralsnog|in plaats)",
    hedge="(denk|vermoed|waarschijnlijk|misschien|wellicht|mogelijk|zou|zouden|zal wel|lijkt|schijnt|hoop|hopelijk|eventueel|eigenlijk|in theorie|volgens mij|geloof|twijfel|twijfels|wel ok|mwah|mwoah|niet zeker|grapje|best wel|blijkbaar|vast wel)",
    suggest="""
        (suggestie|suggesties|voorstel|voorstellen|stel voor|stellen voor|stel ik voor|wijzigen|wijzig|wijziging|wijzigingen|veranderen|verander|verandering|vervangen|vervang|vervangt|aanpassen|pas aan|aanpassing|aanpassingen|corrigeren|corrigeer|correctie|correcties|toevoegen|voeg toe|toevoeging|weghalen|haal weg|verwijderen|verwijder|schrappen|schrap|inkorten|korter maken|kort in|herformuleren|herformuleer|herschrijven|herschrijf|verduidelijken|verduidelijk|vereenvoudigen|vereenvoudig|verzachten|noemen|vermelden|vermeld|verplaatsen|verplaats|aanvullen|vul aan|verbeteren|verbeter|splitsen|splits|weglaten|laat weg|ruilen|omdraaien|bijwerken|herzien)
        (in plaats van|ipv|liever|beter)
        (tikfout|tikfouten|typfout|typfouten|typefout|spelfout|spelfouten|taalfout|taalfouten|spelling|grammatica|komma|komma's|hoofdletter|typo|kleine opmerking|opmerking|opmerkingen|paar opmerkingen|mijn opmerkingen|zie opmerkingen|mijn versie|mijn voorstel|hierbij mijn versie|kleinigheid|kleinigheidje|detail|puntje|puntjes)
        (te|iets te|een beetje|erg|nogal|wat|vrij|iets|beetje) [te] (lang|kort|technisch|vaag|formeel|informeel|hard|zakelijk|ingewikkeld|onduidelijk|negatief|koel|algemeen|omslachtig|stijf|defensief|wollig)
        (ontbreekt|ontbreken|mist|missen|moet|moeten|zou|zouden|kan|kunnen|zou ik|kunnen we|kunnen jullie|kun je|kunt u) [nog|hier|beter|er|we|ik|je] (zijn|staan|heten|nog|worden|erbij|eruit|anders|korter|beter|duidelijker|toevoegen|zeggen|schrijven|aanpassen|vermelden|veranderen|gebruiken|veranderd|gewijzigd|vervangen|liever)
        (titel|onderwerp|zin|alinea|datum|tijd|tijdstip|link|naam|getal|toon|formulering|woord|regel|prijs|kop|telefoonnummer) (is|moet|klopt|ontbreekt|lijkt|klinkt|mist|kan|zou)
        (eerste|tweede|derde|laatste) (zin|alinea|regel|woord)
        (meer|minder) (detail|details|technisch|context|informatie|formeel|jargon)
        (onduidelijk|dubbelzinnig|onnauwkeurig|verwarrend|verouderd|verkeerd gespeld|slordig)
        (graag|gelieve|svp|aub) [de|het|een|nog] (zin|titel|datum|woord|kop|alinea)
    """,
    request="""
        (graag|gelieve|alsjeblieft|alstublieft|aub|svp|kun je|kunt u|kunnen jullie|ter|wacht op|in afwachting van|verzoek om|voor) [je|jullie|uw|de|het|dit|even] (akkoord|goedkeuren|goedkeuring|accorderen|bevestigen|toestemming)
    """,
    next_time="[voor] de volgende keer\nin de toekomst\nvoortaan",
    lead_approve="[hierbij|ik ben|ga] (akkoord|goedgekeurd|geaccordeerd)",
    lead_object="(bezwaar|bezwaren|veto|afgekeurd|afwijzing|nee)",
    lead_suggest="(suggestie|suggesties|voorstel|wijziging|wijzigingen|opmerking|opmerkingen|aanpassing)",
    lead_delegate="(delegeren|delegeer|gedelegeerd|doorsturen|overdragen)",
    lead_question="(vraag|vragen|vraagje|een vraag)",
    lead_estimate="(eta|schatting|verwachting)",
    delegate_first="[graag|beter|liever|je kunt beter] (vraag|vraagt|vragen|overleg|neem contact op|spreek|bel|raadpleeg|contacteer|check) [het|dit|maar|even|beter|eerst|aan] (aan|met|bij|de|het|mijn|onze|collega)",
    delegate="(delegeer|delegeren|gedelegeerd|doorgestuurd|stuur door|stuur het door|stuur ik door|doorsturen|geef het door|doorgegeven|draag over|overgedragen|vervanger|vervangster|plaatsvervanger|collega|mijn collega|mijn baas|mijn chef|iemand anders|andere afdeling|juridische zaken|afdeling juridisch|moet beslissen|mag beslissen|beslist hierover|neemt het over|neemt waar|vervangt mij|regelt dit|niet mijn afdeling|niet mijn beslissing|niet mijn gebied|niet aan mij|ben niet bevoegd|niet bevoegd|verkeerde persoon|met vakantie|op vakantie|met verlof|ziek|ziekgemeld|niet op kantoor|afwezig|namens mij|in mijn plaats|laat ik over aan|laat het over aan)",
    later="""
        (later|straks|morgen|morgenochtend|morgenmiddag|vanavond|vanmiddag|vanochtend|overmorgen|na de lunch|na het overleg|na de vergadering|na de meeting|na mijn vlucht|zo meteen|zometeen|zo dadelijk|dadelijk|binnenkort|over een paar minuten|in de loop van de dag|einde dag|eind van de dag|aan het eind van de dag|einde van de dag|volgende week|maandag|dinsdag|woensdag|donderdag|vrijdag|zodra ik kan|zo snel mogelijk|zo spoedig mogelijk|als ik geland ben|zodra ik geland ben|als ik terug ben|vandaag nog|rond de middag|tegen de avond)
        (een moment|moment|momentje|een ogenblik|een minuutje|even geduld|een seconde|een paar minuten|meer tijd|wat tijd|wat meer tijd|even tijd|geef me|geef mij|ik kijk|ik kijk ernaar|kijk ernaar|ik lees|ben bezig|ben aan het lezen|ben ermee bezig|in vergadering|in een vergadering|in een meeting|in overleg|in de trein|in het vliegtuig|onderweg|aan het rijden|denk er over na|moet er over nadenken|geduld|kom erop terug|ik kom erop terug)
    """,
    review="(kijk|kijken|bekijk|lees|lezen|reageer|reageren|antwoord|antwoorden|kom|laat|nodig|heb|ben|klaar|terug|reactie|geef|check|controleer|vergadering|trein|vlucht|landing|beschikbaar|herinner|wacht|duurt|zal|ga|doe|nog|even|binnen|uiterlijk|rond|beslis|meeting)",
    question="(wat|wie|wanneer|waar|waarom|hoe|welke|welk|is|zijn|heeft|hebben|kan|kunnen|moet|moeten|mag|mogen|zou|gaat|wordt|waarvoor|klopt|hebt|heb)",
    undo="(ongedaan maken|maak ongedaan|maak dit ongedaan|herroep|ik herroep|ik trek mijn (akkoord|goedkeuring|besluit|antwoord|bezwaar) in|trek mijn (akkoord|goedkeuring) in|ik neem het terug|terugdraaien|draai terug|dat was een vergissing|was een vergissing|per ongeluk goedgekeurd|ik ben van gedachten veranderd)",
    stop="(stop|stoppen|halt|stop de verzending|stop met verzenden|stop met versturen|stop onmiddellijk|stop direct|stop alles|verzending stoppen|verzenden stoppen|stop nu)",
    other="(versie|revisie) <n>\n(vorige|laatste|andere|eerste|tweede|oude|nieuwe) (versie|tekst|revisie)\n(juridisch|marketing|directie|iemand|iedereen|niemand|baas|collega|zij|hij|anderen|de anderen|intern|interne|extern|externe|strategische|klanten|bijlage|titel|onderwerp|zin|alinea|namens|ter goedkeuring|goed te keuren|in behandeling)",
)

"""Words that tell a name, a title or an address from a sentence, for what stands below a reply.

Only tables: small words that titles hold, words that only sentences hold, the posts and trades people name. How they
are weighed is decided in `service.domain.surroundings`.
"""

import re

# Small words of titles, places and company names, in sentence case too ("Responsable de comunicación y prensa").
OF_TITLES = frozenset(
    "a al am and at au auf aux bei c/ con d' da das de del dell' della dem den der des di"  # noqa: SIM905 - reads better
    " die do dos du e el em en et for fur het i im in l' la las le les los met na no o och"
    " of og on para per pour the to und van vom von voor y zu zum zur".split()
)
# Words of a sentence that stand in no name, title or address, however they are capitalised.
OF_SENTENCES = frozenset(
    "are before cancel canceled cancelled cannot cant changes conditional conditionally"  # noqa: SIM905 - reads better
    " disregard dont except excluded excluding ignore incorrect is it kein keine keinen me"
    " minus mistake must my nao needs nicht niet noch not ohne only oops pas pending"
    " protest provisional revoked sans sauf scrap senza should sin still subject tentative"
    " tentatively that there this typo typos under until was with withdrawn without wont"
    " wrong you your zonder".split()
)
# One of these, in whatever case, makes small letters beside it part of a title or of a company's name.
TITLES = re.compile(
    r"(?i)\b(?:"
    r"head|chief|vice|deputy|senior|junior|lead|leader|manager|officer|counsel|lawyer|attorney|engineer|"
    r"developp?er|scientist|owner|architect|designer|editor|writer|researcher|professor|president|partner|"
    r"analyst|consultant|specialist|coordinator|assistant|secretary|founder|member|team|department|office|"
    r"company|director\w*|direct(?:eur|rice)\w*|direktor\w*|dire(?:tt|t)(?:ore|rice|or|ora)|direction|dirección|"
    r"responsable\w*|responsabile|jef[ea]|gerente|leit(?:er|erin|ung)|referent\w*|\w*an[wv][aä]lt\w*|"
    r"\w*abteilung|\w*beauftragte\w*|abogad[oa]|avocate?|juriste|chef\w*|capo|coordina\w+|coordenador\w*|"
    r"secretari[oa]|secrétaire|assistente?|hoofd|medewerker|afdeling|adviseur|rechts\w+|jurid\w+|legal|"
    r"compliance|communications?|comunica\w+|kommunikation\w*|communicatie|marketing|support|service|group|days|"
    r"hours|press|sales|operations|security|engineering|product|mailing list|директор\w*|руководител\w*|"
    r"начальник\w*|отдел\w*|dyrektor\w*|kierowni\w+|działu?|vedoucí|gmbh|ltd|inc|llc|s\.?a\.?s?|b\.?v"
    r")\b"
)
# Posts: a line all in capitals that names one asks for nothing ("Change Manager").
RANKS = re.compile(
    r"(?i)\b(?:"
    r"head of|chief|vice|deputy|senior|lead|manager|officer|counsel|president|director|partner|leiter(?:in)?"
    r")\b"
)
EXCUSE = re.compile(r"(?i)excu+s|pardon|sorry|entschuldig|verzeih|désolé|disculp|desculp|scus[ia]|perdon")
EXCUSED = re.compile(
    r"(?i)brevity|typos?\b|tippfehler|kürze|typefout|brièveté|concision|frappe|brevedad|brevidade|erratas?\b|digitaç"
    r"|tipográfic|refus[oi]|battitura|brevità|beknopt|korthe"
)

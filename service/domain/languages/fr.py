# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""French: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "texte|message|brouillon|mail|e mail|courriel|communique|projet|version|redaction|formulation|contenu|annonce|"
    "communication|lettre|newsletter|infolettre|mise a jour|note|document|com|comm|cp|draft|post|alerte|bandeau|"
    "mailing|notification|notif|wording|bulletin|sms"
)
_SEND = "envoyer|publier|diffuser|expedier|poster|distribuer|lancer|sortir|communiquer|balancer"
_THE_SENDING = "l'envoi|la diffusion|la publication|la mise en ligne|l'expedition|le depart"
_SENDING = f"envoi|diffusion|publication|mise en ligne|expedition|depart|{_THE_SENDING}|cet envoi|cette diffusion|cette publication"
_GIVEN = "accord|feu vert|aval|ok|go|approbation|validation|autorisation|benediction|visa"
_DESCRIBED = (
    "clair|claire|factuel|factuelle|concis|concise|precis|precise|complet|complete|sobre|rassurant|rassurante|"
    "equilibre|fidele|lisible|comprehensible|transparent|honnete|coherent|coherente|bien ecrit|bien ecrite|"
    "bien redige|bien redigee|bien tourne|bien formule|facile a lire|adapte|adaptee|professionnel"
)
_CHECKED = "chiffres|faits|dates|horaires|heures|donnees|infos|informations|elements|liens|details|noms|termes|elements factuels"


FRENCH = Lexicon(
    code="fr",
    classes={
        "it": (
            f"le|la|ca|cela|ceci|ce|tout|l'ensemble|tout ca|tout cela|(le|la|ce|cet|cette|votre|ton|ta|vos|notre|"
            f"du|de la|au|de ce|de cette) ({_NOUN}) [<detail>]|(l'annonce|l'alerte|l'e mail) [<detail>]|<rev>"
        ),
        "detail": (
            "propose|proposee|transmis|transmise|soumis|soumise|prepare|preparee|redige|redigee|actuel|actuelle|finale|definitive|"
            "du (message|texte|mail|communique|courriel)|de (message|communique|mail|courriel)|"
            "(aux|a nos) (clients|abonnes|utilisateurs)|client|clients"
        ),
        "rev": "(r|v|rev|revision|version) <n>|(la|cette) (revision|version) <n>",
        "good": (
            "bon|bonne|ok|okay|parfait|parfaite|nickel|correct|correcte|super|excellent|excellente|conforme|"
            "impeccable|valide|validee|approuve|approuvee|bien|tres bien|tres bon|tout bon|d'accord|pret|prete|"
            "satisfaisant|irreprochable|au point|exact|juste|genial|accepte|acceptee|au top|"
            "conforme a (ce (que nous avions convenu|qui etait convenu|qui a ete convenu|que j'avais demande)|nos (echanges|attentes)|mes attentes|la realite)"
        ),
        "me": (
            "(pour|pr) (moi|nous|ma part|notre part) [aussi]|de (mon|notre) (cote|point de vue) [aussi]|de (ma|notre) part|"
            "en ce qui me concerne|pour ce qui me concerne|a (mes yeux|mon niveau|notre niveau)|(chez|par) (moi|nous)|"
            "par (mes|nos) soins|quant a moi|(me|nous) concernant|personnellement|perso"
        ),
        "very": "tres|vraiment|tout a fait|parfaitement|absolument|bien|totalement|tout|entierement|pleinement|bien sur",
        "now": (
            "maintenant|tel quel|telle quelle|en l'etat|comme ca|ainsi|tout de suite|des maintenant|immediatement|"
            "comme tel|comme cela|tel que propose|dans sa totalite|en totalite|integralement|"
            "avec plaisir|sans (reserve|reserves|hesiter|hesitation|attendre|plus attendre|delai|tarder)|"
            "sans [aucune|autre] (modification|modifications|reserve|correction)|sans [aucun|autre] changement"
        ),
        "send": (
            f"[le|la|les] ({_SEND})|l'envoyer|l'expedier|partir|faire partir|[y] proceder|y aller|send|proceder a (sa (diffusion|publication|mise en ligne)|son envoi)|"
            f"(proceder|passer) (a l'envoi|a la diffusion|a la publication|a la mise en ligne)|"
            f"(lancer|declencher|effectuer|faire) ({_THE_SENDING})|mettre en ligne"
        ),
        "sending": f"({_SENDING}) [immediat|immediate] [(du|de ce|de cette|de la|de notre|de votre) ({_NOUN})] [<clients>]",
        "clients": "(aux|a nos|a tous les|a tous nos|a l'ensemble (des|de nos)) (clients|abonnes|utilisateurs|destinataires)",
        "when": (  # the other one may choose the moment; only beside a word for sending
            "(quand|des que|lorsque|aussitot que) (vous voulez|tu veux|vous le souhaitez|tu le souhaites|vous pouvez|"
            "tu peux|vous etes (pret|prete|prets|pretes)|tu es (pret|prete)|bon vous semble|c'est possible)|"
            "des que possible|a (votre|ta) convenance|sans attendre"
        ),
        "checked": _CHECKED,
        "described": _DESCRIBED,
        "read": (
            f"le texte|le message|tout|la version|le brouillon|le projet|le communique|<it>|les ({_CHECKED})|l'horaire"
        ),
        "closely": (
            "attentivement|avec attention|en entier|soigneusement|en detail|integralement|mot a mot|ligne par ligne|"
            "une derniere fois|(une|deux|trois) fois|une (deuxieme|seconde|nouvelle) fois|encore une fois|a nouveau|"
            "ce matin|hier|hier soir|a l'instant|tout a l'heure|a tete reposee|de bout en bout|de a a z"
        ),
        "dept": (
            "com|communication|juridique|technique|support|presse|it|marketing|produit|securite|exploitation|reseau|infra|"
            "redaction|qualite|conformite|relation client|service client|commercial|rh|dsi|dpo"
        ),
        "honor": "madame|monsieur|madame [,] monsieur|mesdames [,] messieurs|maitre|(cher|chere) (monsieur|madame|collegue|ami|amie|maitre)",
        "sent_wishes": (  # what a formal letter ends with
            "[a|en|ici] [l'expression [de]|l'assurance [de]|l'expression renouvelee de] (mes|nos|ma|notre|mon|toute ma) "
            "[plus|tres|parfaite|haute|meilleures|meilleurs] [sinceres|respectueuses|respectueux|cordiales|distinguees] "
            "(salutations|sentiments|consideration|respect|hommages|devouement|remerciements) "
            "[[les] [plus|tres|la plus] (distinguees|distingues|distinguee|meilleurs|meilleures|devoues|respectueux|"
            "respectueuses|cordiaux|cordiales|sinceres)]"
        ),
        "solemn": (
            "(j'ai|nous avons) (l'honneur|le plaisir) de vous (informer|confirmer|faire savoir|faire connaitre|faire part|indiquer|annoncer)|"
            "je (tiens a|souhaite|suis heureux de|suis heureuse de) vous (informer|confirmer|faire savoir)|"
            "(je|nous) vous (informe|informons|confirme|confirmons|fais savoir|faisons savoir|indique|fais part)"
        ),
        "error": (  # why somebody takes a yes back
            "[car|parce que|en fait|finalement|desole|desolee] (il y a|il reste|il manque|j'ai (vu|trouve|repere|remarque|decouvert|laisse passer|loupe)|"
            "j'avais (mal lu|lu trop vite)|je viens de (voir|trouver|reperer|remarquer)) [encore] [une|un|des|de|quelque chose|la|le|qu'il y a une] "
            "[grosse|petite|grave] [erreur|erreurs|faute|fautes|coquille|probleme|souci|oubli|incoherence] [(dans|sur) (le|la|les) (texte|titre|dates|date|chiffres|message)]"
        ),
        "against": (
            "(avec|aupres de) (l'equipe [<dept>]|(les|mes|nos) (equipes|equipes techniques|logs|chiffres|donnees)|mon equipe|"
            "(la|le) (technique|ticket|rapport|chronologie|support|rapport d'incident)|l'astreinte)"
        ),
        "reason": f"de ne pas [le|la] ({_SEND})|de ne pas l'envoyer|de (m'y|s'y) opposer|de m'opposer [a <sending>]|(de bloquer|de retarder|d'attendre|de refuser|d'empecher) [<sending>|<it>]",
        "form": "(sur le fond|sur la forme) (ni|et|comme) sur (la forme|le fond)|sur le fond et la forme|ni sur le fond ni sur la forme",
    },
    common=(
        "le\nla\nles\nun\nune\ndes\nest\nsont\nje\nnous\nvous\nil\nelle\nne\npas\npour\navec\ndans\nsur\net\nou\nsi\nmais\nce\n"
        "cette\nde\ndu\nau\naux\nqui\nque\nquoi\nquand\npourquoi\nmon\nma\nc'\nj'\nl'\nn'\nd'\nqu'\nplus\nmerci\nbien\ntout\nson\nen\nca\na"
    ),
    approve="""
        # the words of approval themselves
        (approuve|approuvee|approuves|j'approuve|nous approuvons|approuvons|approbation accordee|approbation donnee|valide|validee|je valide|nous validons|validation ok|validons|accepte|j'accepte|acceptee|accorde|accord donne|autorise|j'autorise|adopte|accord|mon accord|bon pour accord|plein accord|accord total|conforme|ok valide|c'est valide|c'est approuve|je signe|signe|confirme|je confirme|adjuge|vendu|bon a tirer|bat|bon a diffuser|bon a envoyer|bon a publier|visa ok|vise) [<it>] [<me>] [<now>] [pour <sending>] [<me>]
        (je|nous) [le|la|vous] [entierement|pleinement|totalement|bien|sans reserve] (approuve|approuvons|valide|validons|accepte|acceptons|autorise|autorisons|confirme|confirmons|soutiens|soutenons|ai approuve|ai valide) [<it>] [<now>]
        je (l'approuve|l'accepte|l'autorise|le valide|la valide|le signe) [<me>] [<now>]
        j'ai [deja|bien|tout] (approuve|valide|accepte|donne mon accord) [<it>]
        (j'approuve|j'accepte|j'autorise) [<it>|<sending>|totalement|entierement|pleinement] [<now>]
        (je|je vous|nous|nous vous) (autorise|autorisons) [<sending>|a <send>] [<it>] [<now>]
        (je|nous) (souscris|souscrivons|adhere|adherons) [pleinement|totalement|entierement] (a <it>|a ce texte|au texte)
        (texte|message|communique|brouillon|mail|version|contenu|newsletter|annonce|cp|com) [bien|lu et|relu et] (approuve|approuvee|valide|validee|ok|conforme|autorise|autorisee|accepte|acceptee) [<me>] [<now>]
        (envoi|diffusion|publication|mise en ligne) (approuve|approuvee|valide|validee|autorise|autorisee) [<me>] [<now>]
        (approuve|approuvee) par la presente
        <solemn> (que (j'approuve|nous approuvons|je valide|nous validons|j'accepte|j'autorise|nous autorisons|je donne (mon accord|mon approbation|mon aval)) [pour|a]|[de] mon (accord|approbation|aval|feu vert) [pour|a|sur]|[de] ma validation [de|pour]) [<it>|<sending>] [<now>]
        (relu et|lu et|vu et) (approuve|valide|accepte) [par (moi|nous|mes soins|nos soins)] [<it>] [<now>]
        (approuve|valide|j'approuve|je valide|bon pour accord|mon accord) [,|.|:] (la|le|les|notre) (direction|service|equipe|equipes) [<dept>] (n'a|n'ont) (aucune|pas de|pas d') (reserve|reserves|remarque|remarques|objection|observation) [a (formuler|faire)] [non plus]
        (c'est|tout est) (ok|bon|valide|en ordre|parfait) (cote|du cote de la|pour le|pour la) <dept> [,|.|et|donc] (vous pouvez|tu peux|on peut|nous pouvons) (<send>) [<it>] [<clients>] [<now>]
        (on est|nous sommes) (bon|bons|ok|good|raccord|alignes|au point|tous d'accord|favorables) [<me>] [pour <send>|pour <sending>]
        (je valider|je validee|j'ai valider|c'est valider|j'approuver) [<me>]
        # "my go", given and had
        (vous avez|tu as|ils ont|t'as) (mon|notre|ma|ma pleine) (accord|feu vert|approbation|validation|aval|ok|go|benediction|autorisation) [<it>] [pour <sending>|pour <send> [<it>]] [<now>]
        (je|nous) [vous|te|y] (donne|donnons|accorde) [mon|notre|le|ma] [plein] (accord|feu vert|approbation|aval|ok|go|autorisation) [<me>] [pour <sending>|pour <send>|a <sending>|sur <it>|pour <it>] [<now>]
        (mon|notre|avec mon) (accord|feu vert|aval|ok|approbation|go) [est donne|vous est acquis|<me>] [pour <sending>|sur <it>] [<now>]
        (je|nous) [vous|te] (confirme|confirmons|renouvelle) (mon accord|ma validation|mon approbation|mon feu vert|mon ok|mon aval|notre accord|notre validation) [pour <sending>|sur <it>|pour <it>|a <sending>|de <it>] [<now>]
        (je|nous) [vous|te] (confirme|confirmons) que <it> est [bien] (valide|validee|approuve|approuvee|bon|bonne|ok|conforme) [<me>] [et peut (etre (diffuse|diffusee|envoye|envoyee|publie|publiee)|partir)]
        feu vert (de la|du|de notre|de l'equipe) (com|communication|redaction|service presse|service communication|support) [pour <sending>]
        (feu vert|le feu vert|feu vert donne|feux verts|voie libre) [<me>] [pour <sending>|pour <send> [<it>]|a <sending>] [<now>]
        (accord|approbation|validation) [donne|donnee|accorde|accordee] (pour|a) <sending> [<now>]
        [j'emets un|je donne un] avis [tres] favorable [<me>] [pour <sending>|a <sending>|sur <it>] [<now>]
        # agreement
        (d'accord|entierement d'accord|tout a fait d'accord|totalement d'accord|parfaitement d'accord|ok d'accord|je suis d'accord|nous sommes d'accord|bien d'accord|completement d'accord|je suis tout a fait d'accord|je suis entierement d'accord|ok|okay|okk|dac|d'acc|daccord|dacodac|okidoki) [avec <it>|avec ca|avec cela|sur le texte|sur tout|<me>|<form>|pour <send>|pour <it>|pour <sending>] [<now>] [<me>]
        (d'accord|ok|bon|c'est ok|c'est bon) [<me>] pour que (ca|cela|le message|le texte|le communique|le mail) (parte|sorte|soit (envoye|publie|diffuse)) [<now>]
        (oui|ouais|ouaip|si si|oui oui|bien sur|certainement|absolument|tout a fait|evidemment|volontiers|avec plaisir|naturellement|sans probleme|pas de probleme|pas de souci|aucun probleme|aucun souci|entendu ok|parfait|tres bien|impeccable|nickel|nikel|excellent|super|genial|top|formidable|magnifique|tres bon|tout est bon|tout est ok|tout est parfait|tout est correct|tout est en ordre|tout est exact|tout va bien|tout bon|tout ok|tout me va|tout me convient|ras|r a s) [<it>] [<me>] [<now>] [<me>]
        (c'est|c|cest) (bon|ok|parfait|bien|tres bien|nickel|impeccable|tout bon|excellent|un oui|oui|conforme|correct|exact|super|valide|au top|un grand oui|tout a fait correct) [<it>] [<me>] [<now>] [<me>]
        # what is good, what suits
        (<it>|tout|ca|cela) [me|nous] [est|semble|parait|va|convient] [<me>] [<very>] (<good>) [<me>] [<now>]
        (<it>|tout|ca|cela) (me|nous) (va|convient|plait|satisfait) [<very>] [bien|tres bien|parfaitement|tout a fait] [<now>]
        (<it>|ca|tout) (roule|marche|passe|joue|colle|baigne|tient la route) [<me>]
        (bon|bonne|ok|pret|prete|valide|parfait) (pour|a) (<send>|<sending>|moi|nous) [<now>] [<me>]
        (ca me va|cela me va|ca me convient|cela me convient|ca nous va|ca va|me convient|me va|ca va pour moi|moi ca me va) [tres bien|parfaitement|tout a fait] [<now>]
        ca (fera|fait|ira) [tres bien|parfaitement|bien] (l'affaire|comme ca)
        ca (ne me|me) pose (aucun|pas de) (probleme|souci) [<me>]
        je suis [entierement|tout a fait|tres] (pour|favorable|satisfait|satisfaite|ok|partant|partante) [de <it>|avec <it>|du texte|du message|a <sending>] [<now>]
        (j'aime|j'aime bien|j'adore|j'aime beaucoup|ca me plait|cela me plait) [<it>]
        # send it
        (vous pouvez|tu peux|on peut|nous pouvons|vous etes libres de|allez y vous pouvez|n'hesitez pas a|merci de|priere de|veuillez|vous pouvez donc|je (vous|te) laisse|je vous invite a) [donc|maintenant|desormais|tout de suite] (<send>) [<it>] [<clients>] [<now>] [<when>] [<me>]
        (merci d'envoyer|merci d'expedier) [<it>] [<clients>] [<now>]
        [<it>] peut [maintenant|donc|desormais] (partir|etre (envoye|envoyee|publie|publiee|diffuse|diffusee|mis en ligne)|sortir|y aller) [<now>] [<when>] [<me>]
        (envoyez|envoie|publiez|publie|diffusez|diffuse|expediez|lancez|lance|allez|vas|procedez) [<it>|y|l'envoi|les|<sending>|a <sending>] [<clients>] [<now>] [<when>] [s'il vous plait|s'il te plait|svp|stp]
        (allez y|vas y|allons y|on y va|on envoie|on publie|on diffuse|on peut y aller|on lance|go|c'est parti|envoyons|envoyons le|publions|a envoyer|on y va comme ca|on fonce|foncez|fonce|proceder|procede|faites|faites donc|fais le|faites le|faites partir|fais partir) [<it>] [<now>] [<me>]
        (c'est go|go go go|go) [<me>|pour <sending>]
        # nothing against it
        (aucune|aucun|pas de|nulle|zero|strictement aucune) (remarque|remarques|reserve|reserves|opposition|inconvenient|contre indication|observation|observations|point bloquant|objection) [particuliere|a (faire|formuler|signaler)] [de ma part|de mon cote|<me>|<form>]
        (pas d'objection|pas d'objections|pas d'opposition|pas d'observation|pas d'observations|pas d'inconvenient) [particuliere|a (faire|formuler|signaler)] [<me>|<form>] [a <sending>]
        (aucune|aucun|pas de) (modification|modifications|changement|correction|corrections) (a (faire|apporter)|necessaire|de ma part|de mon cote)
        sans (objection|objections|remarque|remarques|reserve|reserves|opposition) [de ma part|de mon cote|<me>]
        (je n'ai|nous n'avons|je n'y vois|je ne vois|nous n'y voyons|nous ne voyons|j'ai) [absolument|pour ma part] (aucune|aucun|pas de) (objection|objections|remarque|remarques|reserve|reserves|inconvenient|opposition|observation|observations) [particuliere] [a (faire|formuler|signaler|cela)] [<me>|<form>]
        (je n'ai|nous n'avons|je ne vois|j'ai) (aucune|aucun|pas de) (modification|correction|changement|modifications|corrections) a (faire|apporter|signaler) [<me>]
        (je n'ai|nous n'avons|je n'y vois|j'ai) (pas d'objection|pas d'inconvenient|pas d'observation|pas d'opposition) [a (faire|formuler|<sending>)] [<me>]
        (je n'ai|nous n'avons|je ne vois|j'ai|il n'y a|n'y a|y a|je n'y vois|je n'y trouve|on n'a|je ne trouve) [absolument|vraiment] rien a (redire|y redire|objecter|ajouter|changer|corriger|signaler|modifier|y ajouter|y changer) [<me>|<form>]
        rien a (redire|dire|objecter|changer|corriger|signaler|modifier|ajouter|reprocher) [<me>] [<form>]
        rien contre [<it>] [<me>]
        rien (qui me (choque|gene|derange)|de choquant|de genant|a reprendre) [<me>]
        (oui|ok|okay|d'accord|parfait|bien|tres bien) <me>
        (je n'ai|nous n'avons|j'ai) rien contre [<it>|ca|cela|<sending>]
        (je ne vois|je n'ai|il n'y a|nous ne voyons|on ne voit|je n'y vois) (aucune raison|pas de raison|aucun motif|pas de motif) (<reason>)
        (je|nous) (ne m'y oppose pas|ne m'oppose pas|ne nous opposons pas|n'y suis pas oppose|ne suis pas contre) [a <sending>]
        # read and approved, other signs
        (lu|relu|vu|verifie|controle|bien relu|tout relu) [et|,] (je valide|j'approuve|c'est bon|tout est bon|rien a signaler|rien a redire|approuve|valide|accepte|conforme|ok|signe) [<me>] [<now>] [pour <sending>]
        (pouce leve|pouce en l'air|tout valide|tout approuve|ok on envoie|ok a envoyer)
        (aprouve|j'aprouve|aprouvee|valdie|vailde|valie|aprouver|appouve)
    """,
    thanks="""
        (merci|merci beaucoup|merci bcp|merci bien|grand merci|mille mercis|un grand merci|merci encore|merci d'avance|merci infiniment|avec mes remerciements|mes remerciements|remerciements|thx) [a tous|a toutes et tous|a toi|a vous|a toute l'equipe|tout le monde|l'equipe|a l'equipe|les amis|a tous et a toutes|a toutes et a tous|a vous tous]
        (merci|merci beaucoup|merci bcp|un grand merci|grand merci|bravo|merci encore|merci a tous|chapeau|(je|nous|et) [vous|te] (remercie|remercions)) (pour|de|a) [le|la|les|ce|cette|votre|ton|ta|vos|l'equipe|tout le] [bon|beau|super|excellent|rapide|bonne] (travail|message|texte|aide|effort|efforts|reactivite|retour|redaction|patience|brouillon|rapidite|projet|relecture|explications|explication|version|equipe|job|clarte|preparation|communique|boulot|mail|disponibilite|taf|draft|pedagogie|implication|professionnalisme) [rapide|rapides|de qualite|tres clair|tres claire|clair|claire]
        merci pour (l'envoi [rapide]|l'aide|l'explication|tout|tout ca)
        (merci|bravo) d'avoir (prepare|redige|fait|ecrit) [ca|cela|<it>] [si vite|aussi vite]
        (bon|beau|excellent|super|tres bon|joli|tres beau|sacre) (travail|boulot|texte|job|message) [a tous|l'equipe]
        (bonne|belle|excellente|tres bonne|super|tres belle) (redaction|formulation|version|synthese|communication|com|reactivite|copie) [a tous]
        [c'est] (bien|tres bien|joliment|bien bien) (joue|ecrit|redige|fait|dit|tourne|formule|resume|vu)
        (bravo|chapeau|felicitations|bien vu|top|super boulot|super|joli) [a tous|a toi|a vous|a toute l'equipe|l'equipe|a l'equipe|les gars|pour la reactivite|pour la clarte]
    """,
    polite="""
        (s'il vous plait|s'il te plait|svp|stp|et|donc|alors|bien|aussi|maintenant|volontiers|avec plaisir|de rien|je vous en prie|pas de souci|pas de probleme|aucun souci|comme convenu|comme toujours|comme d'habitude|voila|bien entendu|eh bien|et bien)
        (par la presente|par le present (mail|courriel|message))
        <me>
        # "I have read it", with what and how
        (j'ai|je l'ai|nous avons|nous l'avons|je viens de l'avoir|ai) [bien|tout|attentivement|soigneusement] (relu|verifie|regarde|parcouru|examine|controle|pris connaissance) [<read>] [<closely>] [<against>] [et]
        (j'ai|je l'ai|nous avons|nous l'avons) [bien|tout|attentivement|soigneusement] lu (<read>) [<closely>] [et]
        (je l'ai|j'ai|nous l'avons) [bien|tout] lu (<closely>|et)
        j'ai tout lu
        j'ai [bien] pris connaissance (du|de ce|de votre|de la|de cette) (texte|message|projet|communique|brouillon|version|mail) [<closely>] [et]
        (j'ai|nous avons|on a) (compare|confronte|recoupe|verifie) [<read>] <against>
        apres [une|deuxieme] (relecture|lecture|verification|examen|controle) [attentive|attentif|complete|rapide] [<read>] [<against>]
        (relu|verifie|tout relu|controle) (<closely>|<against>|et)
        (texte|message|communique|mail|brouillon) [bien] (lu|relu|verifie) [<closely>] [<closely>] [<against>] [et]
        # what holds of the facts and the words; never of a part of the text
        (les|tous les|vos|nos) (<checked>) (sont|sont tous|sont bien|sont toutes) [<very>] (bons|bonnes|corrects|correctes|exacts|exactes|justes|ok|a jour|conformes|coherents|coherentes|verifies|verifiees)
        (la chronologie|le deroule|le style|le ton|le vocabulaire) est [<very>] (bon|bonne|juste|exact|exacte|correct|correcte|adapte|parfait|ok|approprie)
        (le|ce|votre|ton) (texte|message|communique|mail|brouillon|contenu) est [<very>] (<described>) [et [<very>] (<described>)]
        (texte|message|communique) [<very>] (<described>) [et [<very>] (<described>)]
        (ne changez|ne change|ne touchez a) rien
        (ton|style|fond|contenu|deroule) [<very>] (adapte|juste|approprie|clair|bon|parfait|mesure|sobre)
        (aucun|pas de) (commentaire|commentaires) [particulier|a (faire|formuler)] [<me>]
        (clair|concis|simple|sobre|factuel|precis) et (precis|concis|net|factuel|efficace|complet|sobre|clair|rassurant)
        (desole|desolee|pardon|excusez moi|toutes mes excuses|je suis desole|je suis desolee) [pour|du|de] [le|ce|la|ma|mon] [retard|delai|reponse tardive|attente]
        (bonne|belle|excellente|tres bonne) (journee|soiree|fin de journee|apres midi|continuation|semaine|reception|chance|fin de semaine|suite) [a tous|a toi|a vous|a toutes et a tous|et merci]
        (bon|bonne) (week end|weekend|courage|apres midi|appetit|aprem) [a tous|a toi|a vous|pour la suite|a toute l'equipe]
        (je reste|restant) a (votre|ta) disposition [si besoin|pour toute question|en cas de besoin]
        a bientot
    """,
    greet="""
        (bonjour|bonsoir|salut|coucou|hello|cher|chere|chers|cheres|re bonjour|rebonjour|bjr|slt|bonjour a) [tous|toutes|a tous|a toutes|a toutes et tous|a toutes et a tous|a tous et a toutes|toutes et tous|tout le monde|l'equipe|a l'equipe|madame|monsieur|madame monsieur|mesdames messieurs|collegues|chers collegues|chers tous|amis|les amis|mesdames|messieurs|toi|vous|maitre]
        (bonjour|bonsoir|cher|chere|hello|salut) (m|mr|mme|mlle|me|dr) [.]
        (madame|monsieur|mesdames messieurs|madame monsieur|mesdames et messieurs)
    """,
    close="""
        [bien|tres|tres bien] (cordialement|cordialement votre|amicalement|a vous|sincerement|respectueusement|chaleureusement|cdt|cdlt|crdlt|cordlt|bav|bien a vous|bien a toi|salutations|meilleures salutations|sinceres salutations|salutations distinguees|mes salutations|mes meilleures salutations|amities|bises|bisous|la bise|avec mes salutations|a bientot|merci et bonne journee|merci et bonne soiree|bonne journee|bonne journee a tous|belle journee|excellente journee|bonne fin de journee|bon week end|bonne reception|meilleurs messages|bonne soiree|belle soiree|bonne semaine|avec mes remerciements)
        [dans (l'attente|cette attente) [de (vous lire|votre retour)] [,]] [et] (veuillez [bien vouloir] (agreer|recevoir|croire|trouver)|(je|nous) vous (prie|prions) (d'agreer|de recevoir|de croire|de bien vouloir agreer)|recevez|agreez|croyez) [,] [<honor> [,]] <sent_wishes>
        (je|nous) vous (adresse|adressons|presente|envoie) [<honor>] (mes|nos) [plus|sinceres|respectueuses|cordiales|meilleures] (salutations|sentiments) [distinguees|distingues|respectueuses|cordiales]
        (a +|a plus|@ +|bonne continuation|bon courage|a la votre|bien cdt|bien cdlt|tres bonne journee|tres bonne soiree|belle fin de journee|bon apres midi|bonne fin de semaine|bien sincerement|confraternellement|votre bien devoue|bonne nuit|cdmt|cordialmt)
        (envoye de|envoye depuis) (mon|un|ma) [appareil|telephone] (iphone|ipad|telephone|mobile|smartphone|android|samsung|galaxy|appareil|pixel|tablette) [galaxy|samsung|android|mobile]
        (envoye depuis|envoye a partir de|obtenez|telecharger|envoye de) (outlook|gmail|yahoo mail|yahoo|proton mail) [pour (ios|android|mobile)]
    """,
    praise="""
        (bien|bon|bonne|tres|clair|claire|beau|belle|merci|bravo|parfait|excellent|super|aime|plait|content|contente|ravi|ravie|apprecie|mieux|utile|concis|lisible|felicitations|agreable|humain|precis|soigne|fluide|reussi)
        (pour info|pour information|pour la prochaine fois|la prochaine fois|note|remarque|nb|ps|a titre d'information)
    """,
    object="""
        (je|j'|nous) [m'|nous|y|le|la|l'|me vois dans l'obligation de|formellement|fermement|dois|tiens a] (objecte|m'oppose|oppose|opposons|refuse|refusons|rejette|rejetons|desapprouve|desapprouvons|conteste|contestons|proteste|desavoue|recuse|bloque|bloquons|m'y oppose|m'y opposer|m'opposer|refuser|suis contre|sommes contre|suis oppose|suis opposee|suis formellement oppose|suis totalement contre|suis fermement oppose|mets mon veto|mets un veto|oppose mon veto)
        (objection|objections|opposition|veto|refus|refuse|refusee|rejete|rejetee|rejet|desaccord|en desaccord|inacceptable|inadmissible|desapprouve|desapprouvee|conteste|interdit|recale|hors de question|hors de propos|pouce baisse|carton rouge|irrecevable|intolerable|impubliable|s'oppose|recuse|nogo|contre indique|je decline|feu rouge)
        (forte|fortes|grave|graves|ferme|serieuse|serieuses|grosse|grosses|reelle|vives|importante|importantes) (objection|objections|reserves|opposition|reserve)
        j'ai [une|des|de|plusieurs] [fortes|serieuses|graves|grosses|grandes|vraies|vives] (objection|objections|reserves|reserve|inquietudes)
        (c'est|ce sera|ce n'est|c'est un|pour moi c'est|reponse|ma reponse est|je dis|je vote) (non|un non|hors de question|inacceptable|impossible|faux|trompeur|mensonger|dangereux|illegal|une erreur|une catastrophe|mauvais|nul|scandaleux|refuse|rejete|premature|un refus|inexact et dangereux)
        (non valide|non validee|non approuve|non approuvee|non conforme|non merci|non non|non de ma part|non pour moi|pour moi non|pour moi c'est non|non a l'envoi|non accepte|non acceptable|non favorable|non publiable|surtout pas|certainement pas|absolument pas|pas du tout|en aucun cas|sous aucun pretexte|jamais de la vie|jamais|pas question|il n'en est pas question|hors de question|bien sur que non|que non|mais non|sur mon cadavre|en l'etat non|en aucune facon|a aucun prix|pas comme ca|pas en l'etat|pas ainsi|pas tel quel|pas dans cet etat|pas sous cette forme)
        (pas) [du tout|vraiment|tout a fait|encore|tres|completement|entierement] (d'accord|ok|bon|bonne|acceptable|valide|validee|approuve|approuvee|conforme|pret|prete|possible|publiable|favorable|satisfait|satisfaite|satisfaisant|convaincu|convaincue|convenable|envoyable|diffusable|content|contente)
        (ne|ne le|ne la|ne les|ne me|ne nous|n'y) (envoyez|envoie|envoyer|publiez|publie|publier|diffusez|diffuse|diffuser|approuve|approuvons|valide|validons|accepte|acceptons|convient|va|plait|autorise|autorisons|suis|sommes|est|donne|donnons|peux|peut|pouvons|doit|dois|partez|lancez|faites|transmettez|expediez|distribuez|envoyons|publions|cautionne|souscris|signe|signerai|validerai|approuverai|faut|passe|veux|souhaite|marche|laissez|laisse) [surtout|absolument|certainement|en aucun cas|vraiment] (pas|jamais|point|plus|rien) [encore] [d'accord|ca|cela|ce message|ce texte|bon|valide|approuver|valider|accepter|mon accord|envoyer|etre envoye|publier|partir|l'envoyer|l'approuver|le valider|conforme|acceptable|favorable|pret|signer|mon feu vert|mon aval|pour|donner mon accord|autoriser|le publier|le diffuser|etre diffuse|etre publie]
        (envoyez|envoie|publiez|publie|diffusez|approuve|valide|accepte) (pas|surtout pas|rien|jamais) [ca|cela|ce message|ce texte|<it>]
        (ne pas|surtout ne pas|merci de ne pas|priere de ne pas|a ne pas|il ne faut pas|veuillez ne pas|ne surtout pas|ne jamais) [l'|le|la] (envoyer|publier|diffuser|approuver|valider|transmettre|expedier|partir|lancer|distribuer|faire partir)
        (ne) (peut|peux|pouvons|doit|dois|saurait|va|pourra) [pas|en aucun cas|absolument pas] [en aucun cas|absolument] (partir|etre envoye|etre publie|etre diffuse|l'approuver|le valider|approuver|valider|accepter|sortir|donner mon accord|l'accepter|la valider|cautionner|signer|convenir|aller) [pas]
        (mon|l'|ma) (accord|approbation|validation|aval) (est refuse|est refusee|refuse|refusee|n'est pas donne|n'est pas donnee|est retire|est retiree)
        (je refuse|refus) [de] (valider|d'approuver|approuver|signer|cautionner|accepter|d'envoyer|l'envoi|la diffusion|la publication|<it>)
        (bloquez|arretez|suspendez|annulez|retirez|stoppez) [tout|l'envoi|la diffusion|ca|cela|immediatement|ce message|<it>]
        a (rejeter|refuser|revoir entierement|refaire|bloquer|jeter|reecrire entierement|retirer)
        (contre) [<it>|l'envoi|la publication|la diffusion|ce texte]
        (n'envoyez|n'envoie|n'envoyer|n'approuve|n'approuvons|n'accepte|n'acceptons|n'autorise|n'autorisons|ne l'envoyez|ne l'envoie|ne l'envoyer|ne l'approuve|ne l'accepte|ne m'engage|n'expediez) [surtout|absolument|certainement|en aucun cas|vraiment|tout simplement] (pas|jamais|point|plus|rien) [d'accord|ca|cela|ce message|ce texte|bon|valide|valider|acceptable|conforme|pret|publiable|possible|envoyer]
        n'est [surtout|absolument|certainement|en aucun cas|vraiment|tout simplement] (pas|jamais|plus) [encore] (d'accord|ok|bon|bonne|valide|validee|approuve|approuvee|acceptable|conforme|pret|prete|publiable|diffusable|envoyable|possible|correct|vrai|exact)
        (je n'ai|nous n'avons) pas [encore] (valide|approuve|donne mon accord|donne mon feu vert|donne notre accord)
        [avis|retour] [tres|clairement|formellement] (defavorable|negatif)
        (c'est|ca sera|ce sera) [un] (mort|niet|niet pour moi|tout vu|bloquant|redhibitoire|no go)
        (meme pas (en reve|la peine|pour rire)|pas moyen|n'y pensez (meme pas|pas)|laissez tomber|laisse tomber|a la poubelle|a la corbeille|on oublie)
        impossible [pour moi|pour nous|en l'etat] (de (valider|publier|diffuser|cautionner|signer|laisser (passer|partir)|donner mon (accord|aval|feu vert))|d'approuver|d'envoyer|d'accepter)
        impossible (en l'etat|pour moi|comme ca|tel quel)
        pas en (mesure|etat) (de (valider|publier|signer|donner mon accord)|d'approuver|d'accepter|d'etre (envoye|publie|diffuse)|d'envoyer)
        (retoque|retoquee|recalee|invalide|invalidee|je bloque|on bloque|nous bloquons|j'oppose mon veto|je mets mon veto)
        (ca|cela|ce texte|ce message) [ne] (passe|passera|va|tient|colle|marche|ira) pas [du tout]
        (on|nous) (envoie|publie|sort|diffuse|communique|dit) (pas|rien)
        (je ne|je|nous ne) (validerai|approuverai|signerai|cautionnerai|validerons|approuverons|laisserai) (pas|jamais|rien)
        [je|nous] [ne] (valide|validons|approuve|approuvons) (pas|rien) [du tout|ce texte|ca]
        je ne le sens pas
        (je ne saurais|nous ne saurions)
        (je suis|nous sommes) au regret de (ne pas|ne pouvoir|devoir (refuser|decliner))
        (pas fan|pas fane|pas emballe|pas emballee|pas chaud|pas chaude) du tout
        (on|nous) ne (communique|communiquons|publie|diffuse|sort|dit|ecrit|parle) pas [sur|de|la dessus]
        [on|nous|vous] [ne] (peut|pouvons|pouvez) pas (ecrire|dire|annoncer|affirmer|laisser passer|laisser partir|assumer|diffuser) [ca|cela]
        (pas convaincu|pas convaincue) [du tout]
        non a (<sending>|<it>)
    """,
    refuse="""
        (non|nan|nenni|no|jamais|niet|negatif|pas d'accord|non non|non desole|desole non|plutot non|je crains que non|surtout pas|contre|faux|mauvais|nul|helas non|malheureusement non|refus)
    """,
    wait="""
        (pas encore|pas maintenant|pas tout de suite|trop tot|attendez|attends|attendez un peu|patientez|un instant|minute|stop attendez|premature|veuillez patienter|merci d'attendre|merci de patienter|en attente|mettez en attente|mettre en attente|a suspendre)
        (n'|ne l'|ne le|ne la|ne) (envoyez|envoie|publiez|diffusez|validez|lancez) [rien|pas|pas encore] (encore|pas encore|pour l'instant|pour le moment|tout de suite)
        (attendez|attends|patientez) (avant de|avant d'envoyer|avant l'envoi|encore|s'il vous plait|svp|stp) [publier|diffuser]
    """,
    never="ne\nn'\npas\nnon\njamais\naucun\naucune\nsans\nrien\nni\npersonne\nguere\nnullement\nrefuse",
    agree="""
        (approuve|approuver|approbation|valide|valider|validation|accord|d'accord|ok|bon|envoyer|envoyez|envoye|envoi|publier|publie|diffuser|diffusez|accepte|accepter|convient|convaincu|favorable|signer|autorise|autoriser|partir|conforme|feu vert|pret|approved|cautionner)
    """,
    doubt="""
        (pas|ne) [tres|vraiment|tout a fait|suis pas|suis pas tres] (sur|sure|certain|certaine|competent|competente|concerne|concernee|disponible|habilite|au courant|clair|urgent|grave|vu|lu|recu|eu le temps)
        (je ne|ne|je) (sais|comprends|vois|connais|retrouve) (pas|plus) [encore|tout a fait|bien]
        (je|nous|on) ne saurais (dire|trop|juger|vous dire)
        (n'ai|l'ai|j'ai|n'avons|l'avons|on a|n'a) (pas|pas encore|rien|plus|toujours pas) [encore] [tout|vraiment|bien] [eu le temps de|eu|pu|fini de|termine de] [le|la] (lu|vu|relu|compris|recu|eu|pu|acces|temps|regarde|ouvert|lire|relire|regarder|ouvrir)
        (je n'|n'|je ne l'|ne l'|j') (ai|ai pas|avons) (pas|pas encore|rien|plus|encore) (lu|vu|compris|recu|eu|pu|le temps|acces|le texte|la piece)
        (je ne|ne|je) (peux|suis) pas (encore|lire|ouvrir|repondre|juger|me prononcer|le lire|l'ouvrir|la lire|disponible|au bureau|joignable|concerne|concernee|competent|competente|sur|sure|certain|certaine|la bonne personne)
        (si|sauf si|a moins que|des que|tant que|pourvu que|en cas d'|quand) [personne|quelqu'un|vous|tu|nul|les autres|il n'y a|il y a] [ne|n'|a|pas] [pas|d'|une|aucune] (objecte|objection|objections|s'oppose|oppose|refuse|refus|contre|opposition|veto)
        (aucune|sans|pas d'|pas de|nulle|n'ai|n'y vois|ne m'|ne nous) [aucune|plus d'|pas d'] (objection|objections|opposition|oppose|refus|veto|reserve|reserves|probleme|souci|y oppose)
        (aucune|pas d'|sans) (idee|avis|opinion|preference|commentaire)
        pas (mal|de souci|de probleme|contre|oppose|opposee|de mon ressort|a moi|mon domaine|moi)
        ne (m'oppose|m'y oppose) pas
        ne suis pas (contre|oppose|opposee)
        ou (pas|non) [finalement|du coup]
        pas (terrible|dingue|fou|ideal|ideale|parfait|parfaite|genial|geniale|transcendant|folichon|extraordinaire|mauvais) mais
        (j'attends|on attend|nous attendons) (la|le|l'|les|une|un|votre|ton|leur|son) (confirmation|retour|retours|validation|aval|feu vert|avis|accord|reponse)
        (pas|plus) (d'objection|d'objections|d'opposition|d'inconvenient|d'idee|d'avis|d'opinion)
        rien contre
        (aucune raison|pas de raison|aucun motif|pas de motif) (<reason>)
        (aucun|pas de|aucune) (point bloquant|blocage|refus|veto)
        pas (l'unique|le seul|mon perimetre|mon sujet|ma decision|ma partie|en charge|encore regarde|plus en charge|plus moi)
        (je ne suis|ne suis|suis) (plus|pas) (en charge|responsable|moi|la|sur (ce|le) (sujet|dossier|projet)|dans (l'equipe|le projet)|concerne|concernee|au bureau|disponible)
        sans (attendre|hesiter|hesitation|delai|tarder|plus attendre)
        (en attente|attente|besoin) (de|d'une) [la|votre] (validation|approbation)
        (sauf|sans) (avis|accord|veto|refus) contraire
    """,
    condition="""
        (si|sous reserve|a condition|a la condition|des que|une fois|quand|lorsque|apres|avant|jusqu'|jusqu'a|mais|cependant|toutefois|neanmoins|sauf|excepte|hormis|a part|a l'exception|sinon|seulement|uniquement|en partie|partiellement|en principe|presque|globalement|dans l'ensemble|a peu pres|plutot|pourvu|tant que|sous condition|pour l'instant|pour le moment|avec une modification|avec des modifications|avec les modifications|avec modification|moyennant|en attendant|en attente|a moins|bien que|quoique|par contre|en revanche|au lieu|provisoirement|que la|que le|rien que)
        (sous reserve|a condition|pourvu|des lors|a un detail pres|au detail pres|a ceci pres|a une exception pres|excepte|enfin presque|et seulement|rien que|a confirmer|tant qu)
    """,
    hedge="""
        (euh|oups|bah|ben|hum|recu|bien recu|vu et note)
        (pense|crois|suppose|peut etre|probablement|sans doute|devrait|pourrait|serait|semble|semblerait|parait|imagine|espere|eventuellement|en theorie|a priori|normalement|a mon avis|je dirais|mouais|bof|moyen|hesite|doute|doutes|voudrais|voudrait|aimerais|approuverais|validerais|j'approuverais|approuverai|validerai|j'approuverai|apparemment|disons|vaguement|je rigole|blague)
    """,
    suggest="""
        (suggere|suggestion|suggestions|suggerons|propose|proposition|propositions|proposons|je proposerais|je suggererais|remplacer|remplacez|remplace|remplaceriez|modifier|modifiez|modifie|modification|modifications|changer|changez|change|changement|changements|corriger|corrigez|corrige|correction|corrections|ajouter|ajoutez|ajoute|ajout|supprimer|supprimez|supprime|enlever|enlevez|enleve|retirer la|retirer le|retirez le|retirez la|raccourcir|raccourcissez|reformuler|reformulez|reformule|reformulation|reecrire|reecrivez|preciser|precisez|precise que|clarifier|clarifiez|simplifier|simplifiez|adoucir|adoucissez|mentionner|mentionnez|deplacer|deplacez|inverser|couper|coupez|alleger|allegez|completer|completez|revoir|revoyez|ameliorer|ameliorez|adapter|adaptez|nuancer|nuancez|eviter|evitez|traduire|ecrire plutot|ecrivez|mettez|mettre|dites|dire plutot|utilisez|utiliser|indiquez|indiquer|inserer|inserez|scinder|ajuster|ajustez|expliciter|rectifier|rectifiez)
        (plutot que|au lieu de|au lieu d'|a la place)
        (faute|fautes|coquille|coquilles|typo|orthographe|grammaire|virgule|virgules|ponctuation|accent|majuscule|erreur de frappe|petite remarque|petites remarques|quelques remarques|une remarque|mes remarques|mes commentaires|mes corrections|remarques ci dessous|commentaires ci dessous|commentaires dans le texte|voir commentaires|voir mes commentaires|ma version|ma proposition|voici ma version|voici ma proposition|petit detail|petits details|quelques details)
        (trop|un peu|un peu trop|assez|tres|plutot|un poil) (long|longue|court|courte|technique|vague|formel|familier|dur|sec|froid|complique|lourd|lourde|flou|floue|negatif|brutal|abrupt|jargonneux|alarmiste|commercial|confus|detaille)
        (il manque|manque|manquent|il faudrait|il faut|faudrait|devrait|devrions|pourrait|pourrions|on pourrait|serait mieux|serait preferable|mieux vaut|vaudrait mieux|je prefererais|je prefere|prefererais|preferable|je dirais plutot|j'ecrirais|je mettrais|j'ajouterais|je changerais|je remplacerais|j'enleverais|je supprimerais|peut on|pourriez vous|pourrait on|pouvez vous|peux tu|pourrais tu|il conviendrait|j'aimerais) [etre|ajouter|changer|remplacer|dire|ecrire|preciser|mettre|que|mieux|plutot|plus|le|la|un|une|modifier|corriger|mentionner|supprimer|enlever|raccourcir|reformuler]
        (titre|objet|phrase|paragraphe|date|heure|lien|nom|chiffre|chiffres|ton|formulation|mot|ligne|prix|numero|introduction|conclusion|intro) (devrait|doit|ne|manque|semble|parait|sonne|n'est)
        (titre|objet|phrase|paragraphe|date|heure|horaire|horaires|lien|nom|chiffre|chiffres|ton|formulation|mot|ligne|prix|numero|introduction|conclusion|intro|texte|message) (est|sont) [un peu|trop|bien trop|assez|encore|toujours|completement|a] (trop|faux|fausse|fausses|errone|erronee|incorrect|incorrecte|inexact|inexacte|mauvais|mauvaise|revoir|changer|corriger|reprendre|reecrire|maladroit|maladroite|ambigu|ambigue|perime|casse|mort|confus|flou|lourd|lourde|froid|sec|agressif)
        (premiere|deuxieme|seconde|troisieme|derniere|premier|deuxieme|dernier|second) (phrase|paragraphe|ligne|mot|alinea)
        (plus|moins) (clair|court|simple|technique|precis|formel|direct|concis|chaleureux|de details|humain|sobre|de jargon)
        (imprecis|ambigu|ambigue|inexact|confus|obsolete|mal formule|mal ecrit|maladroit|maladroite|pas clair|pas claire|peu clair)
        (rajouter|rajoutez|rajoute|virer|virez|vire|oter|otez|ote|remettre|remettez|reprendre la|reprendre le|barrer|barrez|effacer|effacez|echanger|reformulons|ajoutons|changeons|mettons|corrigeons|supprimons|enlevons|retirons|retirer|rectification|suppression|reformulant|supprimant|enlevant|retirant|corrigeant|ajoutant|remplacant|corriges|corrigee|corrigees|ajoutes|enleves|retires|changes|remplaces|supprimes|raccourcit|raccourcis|raccourcisse)
        (j'eviterais|j'aurais mis|j'aurais ecrit|j'aurais dit|je verrais [bien]|je parlerais|je dirais|je raccourcirais|je reformulerais|je preciserais|je retirerais|je virerais|je commencerais|je deplacerais|je scinderais|je couperais|je simplifierais|je nuancerais|je rajouterais|je garderais|je supprimerais|on devrait|on aurait pu|ca serait mieux|ce serait mieux|ce serait bien|ca serait bien|serait bien) [de|d'ajouter|avec|si|plutot|le|la|un|une]
        (peux tu|pouvez vous|pourriez vous|pourrais tu|tu peux|vous pouvez|merci de|il faut|faut) [me|nous|juste|s'il vous plait|svp|stp] (mettre|dire|ecrire|parler|revoir|reprendre|remplacer|rajouter|preciser|clarifier|raccourcir|virer)
        (petite|petites|une|quelques|2|deux|trois) (modif|modifs|retouche|retouches|corrections|remarques|precisions|suggestions)
        (modif|modifs|retouche|retouches)
        (substituer|substituez|intervertir|intervertissez|permuter|permutez|troquer|annote|annotee|annotations|surligne|mes annotations)
        pas (terrible|dingue|fou|ideal|ideale|parfait|parfaite|genial|geniale|transcendant|folichon|extraordinaire|mauvais) mais
        (mouais|bof|perfectible|peut mieux faire|on a vu mieux|j'ai vu mieux)
    """,
    request="""
        # "if", which is a yes in Italian and Spanish; "well", which is one in Spanish
        si (tout|c'est|c|ca|cela|vous|tu|rien|aucun|aucune|pas|plus|valide|validee|approuve|accord|d'accord|bon|possible|besoin|on|je|nous|il|elle|personne|ce|cette|votre|ton|ras|feu vert|j'ai|l'envoi|le texte|le message|parfait|tu peux|tel quel|conforme|correct)
        si ok [pour|de|cote|avec|vous|tu|on|envoyez|publiez|c'est] (moi|nous|mon|notre|pouvez|peux|peut|vous|toi|juridique|envoie|envoyez|publie|publiez|bon)
        (envoyez|envoie|publiez|publie|diffusez|envoyer|publier|diffuser|valide|validez|go|bon|ok|y) si (ok|bon|possible|besoin|valide|accord|go)
        (validez|approuvez|confirmez)
        (merci de|veuillez|priere de|pouvez vous|peux tu|svp|s'il vous plait|a|pour|en attente de|en attente d'|demande d'|attend|attends|j'attends) [bien vouloir|le|la|l'|votre] (approuver|valider|confirmer|accepter|validation|approbation)
        (en attente de|en attente d'|demande d'|attend|attends|j'attends) [l'|le|votre|ton] accord
    """,
    next_time="[pour|a] la prochaine [fois]\na l'avenir",
    lead_approve="[j'|je|nous|on] (approuve|approuvee|approuvons|valide|validee|validons|bon pour accord|accord|autorise|autorisons|feu vert|mon (aval|approbation)|ma validation|bon a (tirer|diffuser|publier|envoyer))",
    lead_object="(objection|opposition|refus|veto|rejet|je m'oppose|refuse|non)",
    lead_suggest="(suggestion|suggestions|proposition|modification|modifications|remarque|remarques|correction|commentaire|commentaires)",
    lead_delegate="(deleguer|delegue|je delegue|transferer|transfere|transmettre a|delegation)",
    lead_question="(question|questions|une question|petite question)",
    lead_estimate="(eta|estimation|delai)",
    delegate_first="""
        [merci de|veuillez|s'il vous plait|il faut|mieux vaut|plutot|je vous invite a|vous devriez|tu devrais|priere de|mieux] (demandez|demande|demander|voyez|voir|vois|contactez|contacte|contacter|adressez vous|adresse toi|adresser|consultez|consulter|interrogez|parlez en|parle en|parlez|sollicitez|solliciter|passez par|tournez vous) [cela|ca|plutot|d'abord|en|directement] (a|au|aux|avec|l'|le|la|les|vers|mon|ma|notre|de|en|monsieur|madame|paul|chez|par|un|une|l'avis)
        (demandez|contactez|consultez|contacte|voyez)
        (voir|a voir|vois|voyez|check|checkez|a checker) avec
        (a faire|faites|fais|fait|faut faire|il faut faire|a) (valider|relire|approuver|trancher|signer) (par|a|au)
        (mettez|mets|ajoutez|prenez) [en copie] (contact avec|en copie)
    """,
    delegate="""
        (delegue|deleguer|je delegue|delegation|transfere|transferer|je transfere|transmets|je transmets|transmis a|je fais suivre|fais suivre|faire suivre|passe la main|je passe la main|remplacant|remplacante|suppleant|suppleante|mon adjoint|mon adjointe|adjoint|adjointe|remplace|me remplace|decidera|doit decider|va decider|s'en occupe|s'en charge|s'en occupera|s'en chargera|prend le relais|prend la releve|prendra le relais|pas de mon ressort|pas mon domaine|pas ma decision|pas a moi de|pas mon role|hors de mon domaine|quelqu'un d'autre|une autre personne|mauvais interlocuteur|pas le bon interlocuteur|pas la bonne personne|pas la personne|en vacances|en conge|absent du bureau|absente du bureau|absent|absente|en arret maladie|pas disponible aujourd'hui|le service juridique|au service juridique|aux juristes|au juridique|le juridique|la direction|mon collegue|ma collegue|mon chef|a ma place|a mon nom|de ma part a|je m'en remets|m'en remets|laisse le soin|je laisse|incompetent|je me recuse)
        (doit|devrait|peut|va|pourra|pourrait) (valider|approuver|relire|trancher|s'en occuper|decider|prendre le relais|repondre) [a ma place|pour moi]
        (est|sera) (responsable|competent|competente|charge|chargee|mieux place|mieux placee|de permanence|la bonne personne)
        (passe|passons|transmets|donne|laisse|cede|refile) [le|la] (relais|main|bebe|dossier|parole)
        (je|nous) (vous|te) (renvoie|oriente|redirige|mets en relation|mets en copie) [vers|avec|a]
        (c'est|ce sera|sera) (lui|elle|eux) qui [a|va|doit] (decide|tranche|valide|gere|signe|tranche|voit|approuve|decider|trancher|valider|la main)
        qui (s'en charge|s'en occupe|gere|tranche|decide|pilote|a la main|reprend|prend la suite|me remplace|assure l'interim|doit trancher|suit le dossier|suit ce dossier)
        (en|pendant) mon absence
        (du ressort|de la competence|de la responsabilite) (de|du|des|d'un)
        (plus|pas) (en charge|responsable) (de|du)
        (plus|pas) (mon perimetre|mon sujet|mon dossier|mon role|mon ressort|de mon ressort|de ma competence|moi qui gere|moi qui decide|moi qui valide|moi qui tranche|a moi qu'il faut demander)
        (il faut|faut|necessite|requiert|sous couvert de) (l'aval|l'accord|le feu vert|le visa|la validation|l'ok) (de|du|des|d'un)
        (je forwarde|forwarde|je fais suivre|je remonte|je le remonte|j'escalade|escalade|je redirige|je transfere) [ca|cela|le mail|tout|le texte] (a|au|aux|vers)
        (je|j') (m'abstiens|m'abstiendrai)
        (mieux|plus) (placee|place|a meme|qualifie|qualifiee) [que moi|pour]
        (gere|gerera|reprend|pilote|suit) (la com|la crise|le sujet|le dossier|ce sujet|ce dossier|ca|cela)
        je laisse [a|au|la|le|les] (trancher|decider|valider|juger)
    """,
    later="""
        (plus tard|bientot|tout a l'heure|demain|demain matin|ce soir|cet apres midi|ce matin|apres demain|apres le dejeuner|apres dejeuner|apres la reunion|apres ma reunion|apres le repas|apres l'appel|apres mon vol|apres la pause|dans la journee|dans la matinee|dans l'apres midi|dans la soiree|dans un instant|dans un moment|dans quelques minutes|dans peu de temps|sous peu|d'ici ce soir|d'ici demain|d'ici la fin de la journee|avant ce soir|avant midi|avant demain|en fin de journee|fin de journee|fin de semaine|la semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi matin|des que possible|des que je peux|au plus vite|asap|rapidement|a midi|vers midi|d'ici midi|en soiree|a mon retour|a l'atterrissage|quand j'atterris|des que j'atterris|quand je serai rentre|des mon retour)
        (un instant|un moment|une minute|une seconde|deux secondes|un petit moment|quelques minutes|encore un peu de temps|un peu de temps|plus de temps|besoin de temps|de temps|laissez moi|laisse moi|donnez moi|je regarde|je relis|je verifie|j'y regarde|je m'en occupe|je suis dessus|je lis|j'etudie|je vais regarder|je vais lire|en reunion|dans le train|dans l'avion|en vol|en deplacement|en route|au volant|je reviens vers vous|je reviens|je vous reponds|je te reponds|patience|je reflechis|a l'etude)
        (cet aprem|cette aprem|dans l'aprem|ce midi|en debut d'apres midi|debut d'apres midi|en fin d'apres midi|fin d'apres midi|fin d'aprem|en fin de matinee|fin de matinee|en debut de soiree|dans la foulee|dans les plus brefs delais|au plus tot|a la premiere heure|premiere heure|dans l'heure|sous peu|tres vite|au retour|ce week end|des demain|demain a la premiere heure|dans le quart d'heure|d'ici ce midi|d'ici la fin de matinee|d'ici la fin de semaine|avant la fin de la journee|avant la fin de journee|au plus tard ce soir|au plus tard demain)
        (lundi|mardi|mercredi|jeudi|vendredi|demain) (matin|midi|apres midi|soir|premiere heure|matin premiere heure)
        (apres|des la sortie de|a la sortie de|en sortant de|une fois sorti de) (le dej|dej|le midi|mon rdv|mon rendez vous|ma reu|la reu|ma call|le call|mon call|mon point|le point|le comite|le codir|le comex|mes reunions|la visio|ma visio|le train)
        (je suis|on est|nous sommes) en train de (lire|relire|regarder|verifier|parcourir|l'examiner|le lire|le relire)
        pas avant (demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|midi|cet apres midi|la fin de journee) [matin|midi|soir|apres midi]
        en (sortant|rentrant|arrivant) [de reunion|de rdv|au bureau]
        (je jette un oeil|j'y jette un oeil|je m'y mets|je m'y penche|j'y reflechis|je reflechis|je redis|je vous redis ca|je te redis ca|je vous dis ca|je te dis ca|je vous tiens au courant|je te tiens au courant|je fais un retour|je vous fais un retour|je te fais un retour|je vous fais signe|je lis ca|je relis ca|en cours de lecture|en cours de relecture|en pleine relecture|je prends connaissance)
    """,
    review="""
        (regarde|regarderai|relis|relirai|lirai|lis|lire|relire|reponds|repondrai|repondre|reviens|reviendrai|verifie|verifierai|verifier|verrai|vois|voir|faut|besoin|reponse|retour|avis|pret|serai|dispo|disponible|libre|laissez|laisse|donnez|donne|encore|reunion|train|avion|vol|atterris|rappelez|relancez|rappel|occupe|examine|examinerai|ferai|fais|finis|termine|d'ici|m'en|patientez|attendez|fini|valide|validerai|compte|prends)
        (dis|dirai|redis|redirai|jette|fais|fait|aurez|auras|tiens|reprends|mets|penche|traite|traiterai|lecture|relecture|signe|recontacte|rdv|rendez vous|reu|call|visio|point|comite|sors|rentre|rentrerai|arrive|redescends|debarque|atterrissage|peux|pourrai|confirme|confirmerai|approuve|validerai|approuverai|envoie|donnerai)
    """,
    question="""
        (que|qu'|quoi|qui|quand|ou|pourquoi|comment|combien|quel|quelle|quels|quelles|est ce que|est|sont|a t|avez|as|peut on|peut il|peut elle|faut|doit|y a t|s'agit|avons|ont|est il|est ce)
    """,
    undo="""
        (annuler|annule|annulez|annuler ma decision|annulez ma decision|annulez mon accord|annuler mon accord|annulez ma validation|annuler ma validation|j'annule|j'annule ma decision|je retire (mon accord|ma validation|mon approbation|ma decision|mon ok|mon objection)|je reviens sur ma decision|je me retracte|retractation|c'etait une erreur|je change d'avis|j'ai change d'avis|erreur de ma part|ma validation etait une erreur)
        (annuler|annulez|annule|j'annule|je retire|je (dois|voudrais|souhaite|veux|prefere) (retirer|annuler)|j'aimerais (retirer|annuler)|retirer|retirez|je reviens sur|revenir sur|je reprends|oubliez|oublie|ignorez|ignore|je revoque|revoquez|je suspends|invalidez|j'invalide) (mon|ma|cette) (accord|validation|approbation|ok|feu vert|aval|go|decision|reponse|avis favorable|precedente reponse|precedente validation|dernier mail|mail precedent|message precedent|reponse precedente) [precedent|precedente|de tout a l'heure|de ce matin|d'hier|d'hier soir|donne|donnee] [ce matin|hier|tout a l'heure] [[,|.|:] <error>]
        (ne (tenez|tiens) (pas|plus) compte|(merci de|veuillez|priere de) ne (pas|plus) tenir compte) de (mon|ma) (accord|validation|approbation|ok|feu vert|go|reponse|reponse precedente|message precedent|mail precedent|dernier mail) [precedent|precedente|de ce matin|de tout a l'heure|d'hier] [[,|.|:] <error>]
        (ma|mon) (validation|accord|approbation|ok|feu vert|go) (ne tient plus|ne vaut plus|n'est plus valable|est annulee|est annule|est caduc|est caduque|est nulle|est nul)
        (considerez|considerer|considere) (mon|ma) (accord|validation|approbation|ok|feu vert|go|reponse) comme (nul|nulle|annule|annulee|caduc|caduque|retire|retiree|non avenu|non avenue)
        (retour en arriere sur|revenir en arriere sur) (mon|ma) (accord|validation|approbation|ok)
    """,
    stop="""
        (stop|arretez|arrete|stoppez|halte|stoppez l'envoi|arretez l'envoi|stoppez tout|arretez tout|suspendez l'envoi|suspendre l'envoi|arreter l'envoi|stopper l'envoi|arret immediat|interrompez l'envoi|arretez la diffusion|stoppez la diffusion|arretez immediatement)
        [stop] [merci de|il faut|veuillez] (arretez|arrete|arreter|stoppez|stoppe|stopper|interrompez|interrompre|suspendez|suspends|coupez|couper|bloquez|bloquer|cessez|halte a|gelez) (tout|l'envoi|la diffusion|la publication|les envois|immediatement|ca|tout ca|l'expedition|la campagne) [immediatement|tout de suite|maintenant|de suite|sur le champ]
    """,
    other="""
        (version|revision) <n>
        (ancienne|precedente|derniere|autre|premiere|seconde|deuxieme|nouvelle) (version|mouture|redaction|revision)
        (le juridique|juridique|marketing|direction|legal|quelqu'un|tout le monde|chef|patron|collegue|elle|il|ils|les autres|interne|internes|externe|strategique|clients|annexe|piece jointe|partie|titre|objet|phrase|paragraphe|au nom|au nom de|pour le compte|a valider|a approuver|pour approbation|pour validation|en cours de validation|en attente)
    """,
)

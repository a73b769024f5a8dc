# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""French: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "texte|message|brouillon|mail|e mail|courriel|communique|projet|version|redaction|formulation|contenu|annonce|"
    "communication|lettre|newsletter|infolettre|mise a jour|note|document"
)

FRENCH = Lexicon(
    code="fr",
    classes={
        "it": (
            f"le|la|ca|cela|ceci|c'|ce|tout|l'ensemble|tout ca|tout cela|(le|la|l'|ce|cet|cette|votre|ton|ta|vos|notre|"
            f"du|de la|au|de ce|de cette) ({_NOUN})|<rev>"
        ),
        "rev": "(r|v|rev|revision|version) <n>|(la|cette) (revision|version) <n>",
        "good": (
            "bon|bonne|ok|okay|parfait|parfaite|nickel|correct|correcte|super|excellent|excellente|conforme|"
            "impeccable|valide|validee|approuve|approuvee|bien|tres bien|tres bon|tout bon|d'accord|pret|prete|"
            "satisfaisant|irreprochable|au point|exact|juste|genial"
        ),
        "me": (
            "pour moi|pour ma part|de mon cote|de ma part|en ce qui me concerne|pour nous|de notre cote|a mes yeux|chez moi|"
            "par moi|de mon point de vue|quant a moi|me concernant|pour ce qui me concerne"
        ),
        "very": "tres|vraiment|tout a fait|parfaitement|absolument|bien|totalement|tout|entierement|pleinement",
        "now": "maintenant|tel quel|telle quelle|en l'etat|comme ca|ainsi|tout de suite|des maintenant|immediatement|sans changement|sans modification|sans reserve|comme tel|comme cela|sans modifications",
        "send": (
            "envoyer|publier|diffuser|partir|expedier|transmettre|l'envoyer|le publier|le diffuser|la publier|la diffuser|"
            "proceder|distribuer|poster|lancer|lancer l'envoi|proceder a l'envoi|y aller|continuer|envoyer le message|"
            "envoyer le texte|envoyer ca|l'expedier|le lancer"
        ),
    },
    common=(
        "le\nla\nles\nun\nune\ndes\nest\nsont\nje\nnous\nvous\nil\nelle\nne\npas\npour\navec\ndans\nsur\net\nou\nsi\nmais\nce\n"
        "cette\nde\ndu\nau\naux\nqui\nque\nquoi\nquand\npourquoi\nmon\nma\nc'\nj'\nl'\nn'\nd'\nqu'\nplus\nmerci\nbien\ntout\nson\nen\nca\na"
    ),
    approve="""
        (approuve|approuvee|approuves|j'approuve|nous approuvons|approuvons|approbation accordee|valide|validee|je valide|nous validons|validation ok|validons|accepte|j'accepte|acceptee|accorde|accord donne|autorise|j'autorise|adopte|accord|mon accord|bon pour accord|plein accord|accord total|conforme|ok valide|c'est valide|c'est approuve|je signe|signe|confirme|je confirme|adjuge|vendu|bon a tirer|bat|bon pour diffusion|bon pour envoi|bon pour publication|bon pour l'envoi|bon a diffuser|bon a envoyer|bon a publier|visa ok|vise) [<it>] [<me>] [<now>] [<me>]
        (je|nous|l') [l'|le|la|vous] [entierement|pleinement|totalement|bien|sans reserve] (approuve|approuvons|valide|validons|accepte|acceptons|autorise|autorisons|confirme|confirmons|soutiens|soutenons|ai approuve|ai valide) [<it>] [<now>] [sans reserve]
        j'ai [deja|bien|tout] (approuve|valide|accepte|donne mon accord) [<it>]
        j'(approuve|accepte|autorise) [<it>|l'envoi|la diffusion|la publication|sans reserve|totalement|entierement|pleinement] [<now>]
        (vous avez|tu as|ils ont) (mon|notre|ma|ma pleine) (accord|feu vert|approbation|validation|aval|ok|go|benediction|autorisation) [<now>]
        (je|nous) [vous|te] (donne|donnons) [mon|notre|le|ma] [plein] (accord|feu vert|approbation|aval|ok|go|autorisation) [<me>]
        (mon|notre|avec mon) (accord|feu vert|aval|ok|approbation|go) [est donne|vous est acquis|<me>|<now>]
        (feu vert|le feu vert|feu vert donne|feux verts|voie libre) [<me>] [pour (l'envoi|la diffusion|envoyer|publier|la publication)]
        (d'accord|entierement d'accord|tout a fait d'accord|totalement d'accord|parfaitement d'accord|ok d'accord|je suis d'accord|nous sommes d'accord|bien d'accord|completement d'accord|je suis tout a fait d'accord|je suis entierement d'accord|ok|okay|dac|d'acc|daccord|dacodac|okidoki) [avec <it>|avec ca|avec cela|sur le texte|sur tout|<me>|sur le fond et la forme|pour l'envoi|pour envoyer|pour <it>|pour la diffusion|pour publication|pour publier|pour envoi|pour diffusion] [<now>] [<me>]
        (oui|ouais|ouaip|si si|oui oui|mais oui|bien sur|certainement|absolument|tout a fait|evidemment|volontiers|avec plaisir|naturellement|sans probleme|pas de probleme|pas de souci|aucun probleme|aucun souci|entendu ok|parfait|tres bien|impeccable|nickel|excellent|super|genial|top|formidable|magnifique|bien|tres bon|c'est bon|c'est ok|c'est parfait|c'est bien|c'est tres bien|c'est nickel|c'est impeccable|c'est tout bon|c'est excellent|c'est un oui|c'est oui|un grand oui|c'est conforme|c'est correct|c'est exact|c'est super|tout est bon|tout est ok|tout est parfait|tout est correct|tout est en ordre|tout va bien|tout bon|tout ok|tout me va|tout me convient|rien a redire|rien a dire|rien a signaler|rien a ajouter|rien a changer|rien a modifier|rien a corriger|ras|r a s|je n'ai rien a redire|je n'ai rien a ajouter|je n'ai rien a changer) [<it>] [<me>] [<now>] [<me>]
        (<it>|tout|ca|cela) [me|nous] [est|semble|parait|va|convient] [<me>] [<very>] (<good>) [<me>] [<now>]
        (<it>|tout|ca|cela) (est|va) [<very>] (<good>) [<me>] [<now>]
        (<it>|tout|ca|cela) (me|nous) (va|convient|plait|satisfait) [<very>] [bien|tres bien|parfaitement|tout a fait|comme ca|ainsi|tel quel] [<now>]
        (<it>|ca|tout|c') (roule|marche|passe|joue|colle|baigne|tient la route) [<me>]
        (bon|bonne|ok|pret|prete|valide|parfait) (pour|a) (<send>|l'envoi|la diffusion|la publication|envoi|diffusion|publication|depart|moi|nous) [<now>] [<me>]
        (bon pour moi|ok pour moi|bon pour nous|bon de mon cote|ok de mon cote|ca me va|cela me va|ca me convient|cela me convient|ca nous va|ca va|me convient|me va|ca va pour moi|ca marche|pour moi c'est bon|pour moi c'est ok|pour moi ok|pour moi oui|pour moi tout est bon|pour moi c'est oui|pour moi c'est parfait|de mon cote c'est bon|de mon cote c'est ok|c'est bon pour moi|c'est ok pour moi|c'est bon de mon cote|moi ca me va) [<now>]
        (vous pouvez|tu peux|on peut|nous pouvons|peut|vous etes libres de|allez y vous pouvez|n'hesitez pas a|merci de|priere de|veuillez|vous pouvez donc) [donc|maintenant|tout de suite|y] (<send>) [<it>] [<now>]
        [<it>] peut [maintenant] (partir|etre envoye|etre envoyee|etre publie|etre publiee|etre diffuse|etre diffusee|sortir|y aller) [<now>] [<me>]
        (envoyez|envoie|publiez|publie|diffusez|diffuse|expediez|lancez|lance|allez|vas|transmettez) [<it>|le|la|y|l'envoi|la diffusion|les|moi ca|ca] [<now>] [s'il vous plait|svp|stp]
        (allez y|vas y|allons y|on y va|on envoie|on publie|on peut y aller|on peut envoyer|on lance|go|c'est parti|envoyons|envoyons le|publions|a envoyer|on y va comme ca|on fonce|foncez|fonce|proceder|procedez|procede|faites|faites donc|fais le|faites le|continuez ainsi et envoyez|lachez tout) [<it>] [<now>]
        (j'|je) (suis|suis entierement|suis tout a fait|suis tres) (pour|favorable|satisfait|satisfaite|content|contente|ok|partant|partante) [de <it>|avec <it>|du texte|du message|<now>]
        (aucune|sans|pas d'|pas de|nulle) (objection|objections|remarque|remarques|reserve|reserves|opposition|modification|modifications|changement|correction|corrections|inconvenient|contre indication) [de ma part|de mon cote|<me>|a faire|a apporter|a formuler|particuliere]
        (je|nous) (n'ai|n'avons|n'y vois|ne vois|n'y voyons|ne voyons) [absolument] (aucune|aucun|pas d'|pas de|rien) (objection|objections|remarque|remarques|reserve|reserves|inconvenient|opposition|modification|a redire|a objecter|a ajouter|a changer|correction|changement) [a (faire|apporter|formuler|cela|ca)] [<me>]
        (je|nous) (ne m'y oppose pas|ne m'oppose pas|ne nous opposons pas|n'y suis pas oppose|ne suis pas contre)
        (rien (a|contre)) (redire|objecter|changer|corriger|signaler|modifier|ajouter|reprocher) [<me>]
        (pouce leve|pouce en l'air|lu et approuve|relu et approuve|lu et valide|relu et valide|vu et approuve|lu et accepte|relu ok|lu ok|vu ok|verifie et approuve|verifie et valide|bien relu et approuve|tout valide|tout approuve|ok pour envoi|ok pour diffusion|ok pour publication|ok pour l'envoi|ok pour la diffusion|ok pour publier|ok pour envoyer|ok a envoyer|ok on envoie)
        (j'aime|j'aime bien|j'adore|j'aime beaucoup|ca me plait|cela me plait) [<it>]
        (aprouve|j'aprouve|aprouvee|approuvé|validé|aprouvé)
    """,
    thanks="""
        (merci|merci beaucoup|merci bien|grand merci|mille mercis|un grand merci|merci encore|merci d'avance|merci infiniment|avec mes remerciements|mes remerciements|remerciements|thx) [a tous|a toutes et tous|a toi|a vous|a toute l'equipe|tout le monde|l'equipe|a l'equipe|les amis|a tous et a toutes]
        (merci|merci beaucoup|un grand merci|grand merci) (pour|de|a) [le|la|les|ce|cette|votre|ton|ta|vos|l'|tout le] [bon|beau|super|excellent|rapide|bonne] (travail|message|texte|envoi|aide|effort|efforts|reactivite|retour|redaction|patience|brouillon|rapidite|projet|relecture|explications|explication|version|equipe|job|clarte)
        (bon|beau|excellent|super|tres bon|joli|tres beau|sacre) (travail|boulot|texte|job|message)
        (bien|tres bien|joliment|bien bien) (joue|ecrit|redige|fait|dit|tourne|formule|resume|vu)
        (bravo|chapeau|felicitations|bien vu|top|super boulot|super)
    """,
    polite="""
        (s'il vous plait|s'il te plait|svp|stp|et|donc|alors|bien|aussi|maintenant|volontiers|avec plaisir|de rien|je vous en prie|pas de souci|pas de probleme|aucun souci|comme convenu|comme toujours|comme d'habitude|voila|bien entendu|eh bien|et bien)
        <me>
        (j'ai|je l'ai|nous avons|ai) [bien|tout|attentivement|soigneusement|deja] (lu|relu|verifie|regarde|parcouru|examine|controle|pris connaissance|recu) [le texte|le message|tout|la version|le brouillon|attentivement|avec attention|en entier|deux fois|soigneusement|<it>|en detail|le projet] [attentivement|avec attention|en entier|deux fois|soigneusement|en detail] [et]
        apres (relecture|lecture|verification|lecture attentive|relecture attentive|examen)
        (lu|relu|verifie|bien relu|vu) [et]
        (desole|desolee|pardon|excusez moi|toutes mes excuses) [pour|du|de] [le|ce|la|ma] [retard|delai|reponse tardive|attente]
        (bonne|belle|excellente|tres bonne) (journee|soiree|fin de journee|apres midi|continuation|semaine|reception|chance|fin de semaine)
        (bon) (week end|weekend|courage|apres midi|appetit)
        (a bientot|a plus|a tout a l'heure|a demain)
    """,
    greet="""
        (bonjour|bonsoir|salut|coucou|hello|cher|chere|chers|cheres|re bonjour|rebonjour|bjr|bonjour a) [tous|toutes|a tous|a toutes|a toutes et tous|a toutes et a tous|tout le monde|l'equipe|a l'equipe|madame|monsieur|madame monsieur|mesdames messieurs|collegues|chers collegues|chers tous|amis|les amis|mesdames|messieurs|toi|vous]
        (madame|monsieur|mesdames messieurs|madame monsieur|mesdames et messieurs)
    """,
    close="""
        [bien|tres|tres bien] (cordialement|amicalement|a vous|sincerement|respectueusement|chaleureusement|cdt|cdlt|bav|bien a vous|bien a toi|salutations|meilleures salutations|sinceres salutations|salutations distinguees|mes salutations|amities|bises|bisous|la bise|avec mes salutations|a bientot|merci et bonne journee|bonne journee|bonne reception|meilleurs messages|bonne soiree)
        (envoye de|envoye depuis) (mon|un) (iphone|ipad|telephone|mobile|smartphone|android)
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
        (n'|ne|ne l'|ne le|ne la|ne les|ne m'|ne me|ne nous|n'y) (envoyez|envoie|envoyer|publiez|publie|publier|diffusez|diffuse|diffuser|approuve|approuvons|valide|validons|accepte|acceptons|convient|va|plait|autorise|autorisons|suis|sommes|est|donne|donnons|peux|peut|pouvons|doit|dois|partez|lancez|faites|transmettez|expediez|distribuez|envoyons|publions|cautionne|souscris|signe|signerai|validerai|approuverai|faut|passe|veux|souhaite|marche|laissez|laisse) [surtout|absolument|certainement|en aucun cas|vraiment] (pas|jamais|point|plus|rien) [encore] [d'accord|ca|cela|ce message|ce texte|bon|valide|approuver|valider|accepter|mon accord|envoyer|etre envoye|publier|partir|l'envoyer|l'approuver|le valider|conforme|acceptable|favorable|pret|signer|mon feu vert|mon aval|pour|donner mon accord|autoriser|le publier|le diffuser|etre diffuse|etre publie]
        (envoyez|envoie|publiez|publie|diffusez|approuve|valide|accepte) (pas|surtout pas|rien|jamais) [ca|cela|ce message|ce texte|<it>]
        (ne pas|surtout ne pas|merci de ne pas|priere de ne pas|a ne pas|il ne faut pas|veuillez ne pas|ne surtout pas|ne jamais) [l'|le|la] (envoyer|publier|diffuser|approuver|valider|transmettre|expedier|partir|lancer|distribuer|faire partir)
        (ne) (peut|peux|pouvons|doit|dois|saurait|va|pourra) [pas|en aucun cas|absolument pas] [en aucun cas|absolument] (partir|etre envoye|etre publie|etre diffuse|l'approuver|le valider|approuver|valider|accepter|sortir|donner mon accord|l'accepter|la valider|cautionner|signer|convenir|aller) [pas]
        (mon|l'|ma) (accord|approbation|validation|aval) (est refuse|est refusee|refuse|refusee|n'est pas donne|n'est pas donnee|est retire|est retiree)
        (je refuse|refus) [de] (valider|d'approuver|approuver|signer|cautionner|accepter|d'envoyer|l'envoi|la diffusion|la publication|<it>)
        (bloquez|arretez|suspendez|annulez|retirez|stoppez) [tout|l'envoi|la diffusion|ca|cela|immediatement|ce message|<it>]
        a (rejeter|refuser|revoir entierement|refaire|bloquer|jeter|reecrire entierement|retirer)
        (contre) [<it>|l'envoi|la publication|la diffusion|ce texte]
    """,
    refuse="""
        (non|nan|nenni|no|jamais|niet|negatif|pas d'accord|non non|non desole|desole non|plutot non|je crains que non|surtout pas|contre|faux|mauvais|nul|helas non|malheureusement non|refus)
    """,
    wait="""
        (pas encore|pas maintenant|pas tout de suite|trop tot|attendez|attends|attendez un peu|patientez|un instant|minute|stop attendez|premature|veuillez patienter|merci d'attendre|merci de patienter|en attente|mettez en attente|mettre en attente|a suspendre)
        (n'|ne l'|ne le|ne la|ne) (envoyez|envoie|publiez|diffusez|validez|lancez) [rien|pas|pas encore] (encore|pas encore|pour l'instant|pour le moment|tout de suite)
    """,
    never="ne\nn'\npas\nnon\njamais\naucun\naucune\nsans\nrien\nni\npersonne\nguere\nnullement\nrefuse",
    agree="""
        (approuve|approuver|approbation|valide|valider|validation|accord|d'accord|ok|bon|envoyer|envoyez|envoye|envoi|publier|publie|diffuser|diffusez|accepte|accepter|convient|convaincu|favorable|signer|autorise|autoriser|partir|conforme|feu vert|pret|approved|cautionner)
    """,
    doubt="""
        (pas|ne) [tres|vraiment|tout a fait|suis pas|suis pas tres] (sur|sure|certain|certaine|competent|competente|concerne|concernee|disponible|habilite|au courant|clair|urgent|grave|vu|lu|recu|eu le temps)
        (je ne|ne|je) (sais|comprends|vois|connais|retrouve) (pas|plus) [encore|tout a fait|bien]
        (je n'|n'|je ne l'|ne l'|j') (ai|ai pas|avons) (pas|pas encore|rien|plus|encore) (lu|vu|compris|recu|eu|pu|le temps|acces|le texte|la piece)
        (je ne|ne|je) (peux|suis) pas (encore|lire|ouvrir|repondre|juger|me prononcer|le lire|l'ouvrir|la lire|disponible|au bureau|joignable|concerne|concernee|competent|competente|sur|sure|certain|certaine|la bonne personne)
        (si|sauf si|a moins que|des que|tant que|pourvu que|en cas d'|quand) [personne|quelqu'un|vous|tu|nul|les autres|il n'y a|il y a] [ne|n'|a|pas] [pas|d'|une|aucune] (objecte|objection|objections|s'oppose|oppose|refuse|refus|contre|opposition|veto)
        (aucune|sans|pas d'|pas de|nulle|n'ai|n'y vois|ne m'|ne nous) [aucune|plus d'|pas d'] (objection|objections|opposition|oppose|refus|veto|reserve|reserves|probleme|souci|y oppose)
        (aucune|pas d'|sans) (idee|avis|opinion|preference|commentaire)
        pas (mal|de souci|de probleme|contre|oppose|opposee|de mon ressort|a moi|mon domaine|moi)
        ne (m'oppose|m'y oppose) pas
        ne suis pas (contre|oppose|opposee)
    """,
    condition="""
        (si|sous reserve|a condition|a la condition|des que|une fois|quand|lorsque|apres|avant|jusqu'|jusqu'a|mais|cependant|toutefois|neanmoins|sauf|excepte|hormis|a part|a l'exception|sinon|seulement|uniquement|en partie|partiellement|en principe|presque|globalement|dans l'ensemble|a peu pres|plutot|pourvu|tant que|sous condition|pour l'instant|pour le moment|avec une modification|avec des modifications|avec les modifications|avec modification|moyennant|en attendant|en attente|a moins|bien que|quoique|par contre|en revanche|au lieu|provisoirement|que la|que le|rien que)
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
        (titre|objet|phrase|paragraphe|date|heure|lien|nom|chiffre|ton|formulation|mot|ligne|prix|numero|introduction|conclusion) (est|sont|devrait|doit|ne|manque|semble|parait|sonne|n'est)
        (premiere|deuxieme|seconde|troisieme|derniere|premier|deuxieme|dernier|second) (phrase|paragraphe|ligne|mot|alinea)
        (plus|moins) (clair|court|simple|technique|precis|formel|direct|concis|chaleureux|de details|humain|sobre|de jargon)
        (imprecis|ambigu|ambigue|inexact|confus|obsolete|mal formule|mal ecrit|maladroit|maladroite|pas clair|pas claire|peu clair)
    """,
    request="""
        (merci de|veuillez|priere de|pouvez vous|peux tu|svp|s'il vous plait|a|pour|en attente de|en attente d'|demande d'|attend|attends|j'attends) [bien vouloir|le|la|l'|votre] (approuver|valider|confirmer|accepter|validation|approbation)
        (en attente de|en attente d'|demande d'|attend|attends|j'attends) [l'|le|votre|ton] accord
    """,
    next_time="[pour|a] la prochaine [fois]\na l'avenir",
    lead_approve="[j'|je] (approuve|approuvee|valide|validee|bon pour accord|accord)",
    lead_object="(objection|opposition|refus|veto|rejet|je m'oppose|refuse|non)",
    lead_suggest="(suggestion|suggestions|proposition|modification|modifications|remarque|remarques|correction|commentaire|commentaires)",
    lead_delegate="(deleguer|delegue|je delegue|transferer|transfere|transmettre a|delegation)",
    lead_question="(question|questions|une question|petite question)",
    lead_estimate="(eta|estimation|delai)",
    delegate_first="""
        [merci de|veuillez|s'il vous plait|il faut|mieux vaut|plutot|je vous invite a|vous devriez|tu devrais|priere de|mieux] (demandez|demande|demander|voyez|voir|vois|contactez|contacte|contacter|adressez vous|adresse toi|adresser|consultez|consulter|interrogez|parlez en|parle en|parlez|sollicitez|solliciter|passez par|tournez vous) [cela|ca|plutot|d'abord|en|directement] (a|au|aux|avec|l'|le|la|les|vers|mon|ma|notre|de|en|monsieur|madame|paul|chez|par|un|une|l'avis)
        (demandez|contactez|consultez|contacte|voyez)
    """,
    delegate="""
        (delegue|deleguer|je delegue|delegation|transfere|transferer|je transfere|transmets|je transmets|transmis a|je fais suivre|fais suivre|faire suivre|passe la main|je passe la main|remplacant|remplacante|suppleant|suppleante|mon adjoint|mon adjointe|adjoint|adjointe|remplace|me remplace|decidera|doit decider|va decider|s'en occupe|s'en charge|s'en occupera|s'en chargera|prend le relais|prend la releve|prendra le relais|pas de mon ressort|pas mon domaine|pas ma decision|pas a moi de|pas mon role|hors de mon domaine|quelqu'un d'autre|une autre personne|mauvais interlocuteur|pas le bon interlocuteur|pas la bonne personne|pas la personne|en vacances|en conge|absent du bureau|absente du bureau|absent|absente|en arret maladie|pas disponible aujourd'hui|le service juridique|au service juridique|aux juristes|au juridique|le juridique|la direction|mon collegue|ma collegue|mon chef|a ma place|a mon nom|de ma part a|je m'en remets|m'en remets|laisse le soin|je laisse|incompetent|je me recuse)
        (doit|devrait|peut|va|pourra|pourrait) (valider|approuver|relire|trancher|s'en occuper|decider|prendre le relais|repondre) [a ma place|pour moi]
        (est|sera) (responsable|competent|competente|charge|chargee|mieux place|mieux placee|de permanence|la bonne personne)
    """,
    later="""
        (plus tard|bientot|tout a l'heure|demain|demain matin|ce soir|cet apres midi|ce matin|apres demain|apres le dejeuner|apres dejeuner|apres la reunion|apres ma reunion|apres le repas|apres l'appel|apres mon vol|apres la pause|dans la journee|dans la matinee|dans l'apres midi|dans la soiree|dans un instant|dans un moment|dans quelques minutes|dans peu de temps|sous peu|d'ici ce soir|d'ici demain|d'ici la fin de la journee|avant ce soir|avant midi|avant demain|en fin de journee|fin de journee|fin de semaine|la semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi matin|des que possible|des que je peux|au plus vite|asap|rapidement|a midi|vers midi|d'ici midi|en soiree|a mon retour|a l'atterrissage|quand j'atterris|des que j'atterris|quand je serai rentre|des mon retour)
        (un instant|un moment|une minute|une seconde|deux secondes|un petit moment|quelques minutes|encore un peu de temps|un peu de temps|plus de temps|besoin de temps|de temps|laissez moi|laisse moi|donnez moi|je regarde|je relis|je verifie|j'y regarde|je m'en occupe|je suis dessus|je lis|j'etudie|je vais regarder|je vais lire|en reunion|dans le train|dans l'avion|en vol|en deplacement|en route|au volant|je reviens vers vous|je reviens|je vous reponds|je te reponds|patience|je reflechis|a l'etude)
    """,
    review="""
        (regarde|regarderai|relis|relirai|lirai|lis|lire|relire|reponds|repondrai|repondre|reviens|reviendrai|verifie|verifierai|verifier|verrai|vois|voir|faut|besoin|reponse|retour|avis|pret|serai|dispo|disponible|libre|laissez|laisse|donnez|donne|encore|reunion|train|avion|vol|atterris|rappelez|relancez|rappel|occupe|examine|examinerai|ferai|fais|finis|termine|d'ici|m'en|patientez|attendez|fini|valide|validerai|compte|prends)
    """,
    question="""
        (que|qu'|quoi|qui|quand|ou|pourquoi|comment|combien|quel|quelle|quels|quelles|est ce que|est|sont|a t|avez|as|peut|peux|faut|doit|y a t|s'agit|avons|ont|est il|est ce)
    """,
    undo="""
        (annuler|annule|annulez|annuler ma decision|annulez ma decision|annulez mon accord|annuler mon accord|annulez ma validation|annuler ma validation|j'annule|j'annule ma decision|je retire (mon accord|ma validation|mon approbation|ma decision|mon ok|mon objection)|je reviens sur ma decision|je me retracte|retractation|c'etait une erreur|je change d'avis|j'ai change d'avis|erreur de ma part|ma validation etait une erreur)
    """,
    stop="""
        (stop|arretez|arrete|stoppez|halte|stoppez l'envoi|arretez l'envoi|stoppez tout|arretez tout|suspendez l'envoi|suspendre l'envoi|arreter l'envoi|stopper l'envoi|arret immediat|interrompez l'envoi|arretez la diffusion|stoppez la diffusion|arretez immediatement)
    """,
    other="""
        (version|revision) <n>
        (ancienne|precedente|derniere|autre|premiere|seconde|deuxieme|nouvelle) (version|mouture|redaction|revision)
        (le juridique|juridique|marketing|direction|legal|quelqu'un|tout le monde|chef|patron|collegue|elle|il|ils|les autres|interne|internes|externe|strategique|clients|annexe|piece jointe|partie|titre|objet|phrase|paragraphe|au nom|au nom de|pour le compte|a valider|a approuver|pour approbation|pour validation|en cours de validation|en attente)
    """,
)

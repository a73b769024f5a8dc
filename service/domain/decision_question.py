"""The one plain question that follows an unclear reply, in the language the reply was written in.

Every command word in it is understood by `service.domain.decision` in any language, so that an answer copied from
the question is never unclear again.
"""

_QUESTIONS = {
    "en": "I could not tell whether this is a yes. Please reply with one of these: "
    "approve — suggest: your wording — object: your reason — eta 20 min — delegate",
    "de": "Ich konnte nicht erkennen, ob das ein Ja ist. Bitte antworten Sie mit einem davon: "
    "freigegeben — Vorschlag: Ihre Formulierung — Einspruch: Ihr Grund — eta 20 Min — delegieren",
    "fr": "Je n'ai pas pu savoir si c'est un oui. Merci de répondre par l'un de ces mots : "
    "approuvé — suggestion : votre texte — objection : votre raison — eta 20 min — déléguer",
    "es": "No he podido saber si esto es un sí. Responda, por favor, con una de estas opciones: "
    "aprobado — sugerencia: su texto — objeción: su motivo — eta 20 min — delegar",
    "pt": "Não consegui perceber se isto é um sim. Responda, por favor, com uma destas opções: "
    "aprovado — sugestão: o seu texto — objeção: o seu motivo — eta 20 min — delegar",
    "it": "Non ho capito se questo è un sì. Risponda, per favore, con una di queste parole: "
    "approvato — suggerimento: il suo testo — obiezione: il suo motivo — eta 20 min — delegare",
    "nl": "Ik kon niet opmaken of dit een ja is. Antwoord alstublieft met een van deze: "
    "akkoord — suggestie: uw tekst — bezwaar: uw reden — eta 20 min — delegeren",
    "ja": "承認かどうか分かりませんでした。次のいずれかでご返信ください: "
    "承認 — 提案: 文案 — 反対: 理由 — eta 20分 — 委任",
}
_ASK_TIME = {
    "en": "When can you answer? Please reply with a time, for example: eta 20 min — by 15:30",
    "de": "Wann können Sie antworten? Bitte nennen Sie eine Zeit, zum Beispiel: eta 20 Min — bis 15:30",
    "fr": "Quand pourrez-vous répondre ? Merci d'indiquer une heure, par exemple : eta 20 min — avant 15:30",
    "es": "¿Cuándo podrá responder? Indique, por favor, una hora, por ejemplo: eta 20 min — a las 15:30",
    "pt": "Quando poderá responder? Indique, por favor, uma hora, por exemplo: eta 20 min — às 15:30",
    "it": "Quando potrà rispondere? Indichi, per favore, un orario, per esempio: eta 20 min — entro le 15:30",
    "nl": "Wanneer kunt u antwoorden? Noem alstublieft een tijd, bijvoorbeeld: eta 20 min — om 15:30",
    "ja": "いつご回答いただけますか。時刻をお知らせください。例: eta 20分 — 15:30まで",
}
LANGUAGES = tuple(_QUESTIONS)


def question_text(language: str) -> str:
    """Return the yes/no question with the possible words in a language (ISO 639-1), English when we have no other."""
    return _QUESTIONS.get(language, _QUESTIONS["en"])


def time_question_text(language: str) -> str:
    """Return the question for an exact time, after an estimate that named none ("tomorrow", "EOD")."""
    return _ASK_TIME.get(language, _ASK_TIME["en"])

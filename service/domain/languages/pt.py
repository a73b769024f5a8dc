# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""Portuguese: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_SENT = (
    "texto|mensagem|email|e mail|mail|comunicado|anuncio|nota|comunicacao|carta|boletim|aviso|newsletter|circular|post|informe|"
    "comunicado de imprensa|nota de imprensa|nota a imprensa"
)
_NOUN = f"{_SENT}|rascunho|versao|redacao|conteudo|atualizacao|proposta|documento|minuta|resumo|resposta|material|copy"

PORTUGUESE = Lexicon(
    code="pt",
    classes={
        "it": (
            f"o|a|isto|isso|tudo|assim|tudo isso|[todo|toda] (o|a|este|esta|esse|essa|seu|sua|vosso|do|da|ao|no|na|nosso) ({_NOUN}) "
            "[anexo|anexa|proposto|proposta|apresentado|apresentada|enviado|enviada|recebido|recebida|atual|completo|completa]|<rev>"
        ),
        "rev": "(r|v|rev|revisao|versao) <n>|(a|esta|essa) (revisao|versao) <n>",
        "noun": _NOUN,
        "mail": f"(o|a|este|esta|esse|essa) ({_SENT})",  # what is sent to customers, not to the reviewer
        "good": (
            "bem|muito bem|bom|boa|otimo|otima|perfeito|perfeita|ok|okay|correto|correta|excelente|pronto|"
            "pronta|conforme|impecavel|aprovado|aprovada|em ordem|fantastico|certo|certa|certinho|certinha|tudo bem|ideal|joia|show|show de bola|"
            "autorizado|autorizada|adequado|adequada|fixe|beleza|cinco estrelas|espetacular|maravilhoso|bacana|otimo assim|redondo|redondinho|nos trinques|"
            "nota dez|nota mil|top|impec|porreiro|um espetaculo|de acordo|apropriado|muito bom|muito boa|super bem"
        ),
        "me": (
            "para mim|pra mim|para nos|pra nos|por mim|por nos|(da|de|pela|por|na) (minha|nossa) parte|(do|pelo|de) (meu|nosso) lado|(deste|desse) lado|por aqui|daqui|"
            "a meu ver|no que me diz respeito|no que nos diz respeito|no que me toca respeito"
        ),
        "very": "muito|tudo|totalmente|completamente|perfeitamente|realmente|ja|plenamente|mesmo",
        "as_is": (
            "tal [e] (qual|como) [esta]|assim mesmo|(assim|tal) como esta|como esta|do jeito que (esta|ta)|na versao atual|na integra|integralmente|"
            "sem [mais|quaisquer] (alteracoes|mudancas|modificacoes|comentarios|observacoes|reservas|ressalvas|ajustes|correcoes|objecoes|restricoes)|sem tirar nem por|sem mais"
        ),
        "when": (
            "ja|ja agora|agora|agora mesmo|assim|imediatamente|de imediato|quanto antes|o quanto antes|o mais breve possivel|hoje|hoje mesmo|ainda hoje|por favor|sem demora|a vontade|"
            "(quando|assim que) (quiser|quiserem|quiseres|puder|puderem|puderes|estiver pronto|estiverem prontos|acharem melhor|achar melhor|for conveniente|entender|entenderem|vos der jeito|te der jeito)"
        ),
        "inf": (
            "(enviar|publicar|mandar|divulgar|lancar|distribuir|emitir|disparar|expedir|soltar|subir|difundir) [o|a|<mail>]|"
            "(envia|publica|manda|divulga|lanca|distribui|emiti|dispara|expedi|solta) (lo|la)"
        ),
        "send": (
            "<inf>|sair|prosseguir|seguir|avancar|seguir em frente|proceder|ir|ir pro ar|ir para o ar|ser (enviado|enviada|publicado|publicada|divulgado|divulgada|difundido)|"
            "proceder (ao envio|a publicacao|a divulgacao)|prosseguir com (o envio|a publicacao|a divulgacao)|avancar com (o envio|a publicacao|a divulgacao)|seguir com (o envio|a publicacao|a divulgacao)"
        ),
        "pub": "(o|seu) (envio|lancamento|disparo)|(a|sua) (publicacao|divulgacao|difusao|distribuicao|emissao) [do texto|da mensagem|do comunicado]|o envio do (texto|comunicado|email)|que (seja|se) (publicado|publicada|enviado|enviada|divulgado|publique|envie|divulgue)|que (saia|va)",
        "to_pub": "(para|a|com|em|de) <pub>|ao envio|para (envio|publicacao|divulgacao|disparo)|(para|em|de|a) <inf>",
        "ok_noun": "aprovacao|aval|ok|okay|luz verde|sinal verde|autorizacao|acordo|sim|concordancia|apoio|consentimento|visto|anuencia|parecer favoravel|bencao|validacao",
        "done": "aprovado|aprovada|autorizado|autorizada|validado|validada|confirmado|confirmada|homologado|homologada|liberado|liberada|deferido|deferida|chancelado|avalizado|assinado",
        "do": "aprovo|aprovamos|autorizo|autorizamos|aceito|aceitamos|valido|validamos|confirmo|confirmamos|ratifico|ratificamos|endosso|endossamos|apoio|subscrevo|homologo|chancelo|avalizo|libero|assino|assino embaixo|assino por baixo",
        "no_but": (
            "objecao|objecoes|objeccao|objeccoes|ressalva|ressalvas|problema|problemas|inconveniente|inconvenientes|alteracoes|alteracao|correcoes|reparos|reparo|mudancas|restricoes|restricao|oposicao|"
            "observacoes|entrave|entraves|impedimento|impedimentos|reservas|senao|contra|stress"
        ),
        "read": "lido|revisto|revisado|visto|verificado|conferido|analisado|checado|confirmado|validado",
        "saw": "li|revi|verifiquei|revisei|conferi|vi|lemos|analisei|reli|chequei|olhei|acabei de (ler|rever|revisar|verificar|conferir|ver)|acabo de (ler|rever|revisar|conferir)",
        "how": (
            "com (atencao|cuidado|calma|detalhe|lupa|o meu time|meu time|a equipe|a equipa|minha equipe|a minha equipa|o time|(os|as|nossos) [nossos|nossas] (dados|registros|registos|logs|numeros))|atentamente|duas vezes|em detalhe|de novo|outra vez|por inteiro|todo|toda|inteiro|tudo|"
            "de ponta a ponta|do inicio ao fim|de cabo a rabo|ponto por ponto|linha a linha|com a cronologia|com a timeline|agora|agora mesmo|aqui|hoje"
        ),
        "facts": "dados|numeros|horas|datas|horarios|fatos|factos|tempos|links|nomes|valores|detalhes|informacoes",
        "right": "corretos|corretas|certos|certas|bem|ok|verificados|verificadas|conferidos|conferidas|em ordem|certinhos|batendo",
        "fit": "adequado|adequada|correto|correta|claro|clara|bom|boa|preciso|precisa|apropriado|apropriada|conciso|concisa|impecavel|perfeito|perfeita|honesto|honesta|transparente|sobrio|objetivo|objetiva|profissional|otimo|otima|certo|certa",
    },
    common=(
        "o\na\nos\nas\num\numa\ne\nesta\nestao\neu\nnos\nvoce\nvoces\nme\nse\nnao\npor\npara\ncom\nem\nde\ndo\nda\nao\nou\nmas\nque\n"
        "quem\nquando\ncomo\nmeu\nminha\nseu\nmais\nobrigado\nobrigada\nbem\ntudo\nfavor\nmuito\nsem\nha\nisso\nisto\nna\nno\nsim\npra"
    ),
    approve="""
        (aprovado|aprovada|aprovo|aprovamos|autorizado|autorizada|autorizo|autorizamos|aceito|aceite|aceitamos|validado|validada|valido|validamos|confirmo|confirmado|confirmada|homologado|homologo|ratifico|endosso|assino|assinado|assino embaixo|assino por baixo|de acordo|concordo|concordamos|deferido|apoiado|subscrevo|fechado|combinado|aprovadissimo|aprovadissima|aprovadao|aprovadinho|sou a favor|a favor|voto a favor|voto sim|aprovacao concedida|aprovacao dada) [com <it>|com tudo|<it>|<pub>]
        [ja|sim|ok|entao] [esta|ta|fica|tudo] <done> [<it>]
        <noun> [esta|ta|ok e] (aprovado|aprovada|autorizado|autorizada|validado|validada|liberado|liberada|conforme|ok|perfeito|perfeita)
        [ja] <it> [esta|ta|fica] (aprovado|aprovada|autorizado|autorizada|validado|validada|liberado|liberada|ok)
        (dou|damos) (por|como) (aprovado|aprovada|bom|boa|fechado|validado) [<it>]
        (eu|por mim|nos|sim|ok|com gosto|com todo o gosto|venho por este meio|pela presente|por este meio) <do> [<it>|<pub>] [<to_pub>] [totalmente|plenamente|sem hesitar]
        <do> (<it>|<pub>) [<to_pub>]
        (estou|estamos) [plenamente|totalmente|inteiramente|completamente] de acordo [com <it>|com tudo|com <pub>|<to_pub>]
        (concordo|concordamos) (plenamente|totalmente|em absoluto|em genero [,] numero e grau|com tudo|em tudo) [com <it>]
        (totalmente|plenamente|inteiramente) de acordo [com <it>]
        (dou|damos|concedo|concedemos|dou lhe|dou vos|dou te|segue|segue aqui|ai vai|reitero|mantenho|manifesto) [lhe|lhes|te] [a|o] [minha|meu|nossa|nosso] [total|plena|formal|pleno] <ok_noun> [<to_pub>|a <it>|ao <it>]
        [ja|voces|voce] (tem|tens|tendes|contam com|conta com|contas com|podem contar com|pode contar com) [ja] [a|o] (minha|meu|nossa|nosso) [total|plena|pleno] <ok_noun> [<to_pub>|a <it>]
        [com|e] [o|a] (meu|minha) (aval|ok|okay|aprovacao)
        (tem|ha|temos|tens) (luz verde|sinal verde)
        (luz verde|sinal verde) [a <it>|ao <it>|<to_pub>]
        (ok|okay|oki|okey|blz|beleza|certo|certinho|sim|sim senhor|sim sim|sim claro|claro que sim|claro [,] (pode|podem) <send>|com certeza|certamente|sem duvida|afirmativo|perfeito|otimo|excelente|correto|muito bem|muito bom|bom|show|show de bola|joia|maravilha|bacana|fantastico|conforme|positivo|fechou|isso mesmo|isso ai|e isso ai|e um sim|tranquilo|impecavel|espetaculo|top demais|demorou|suave|de boa|na boa|bora|bora la|partiu) [<it>] [assim]
        [assim|ja] (esta|ta|estava|tava) [tudo|muito|mesmo|bem] (bom|boa|otimo|otima|certo|certa|certinho|ok|bem|perfeito|perfeita|excelente|conforme|correto|correta|em ordem|joia|show|beleza|impecavel|fixe|top|maravilhoso|pronto) [<it>|assim]
        tudo (certo|bem|ok|perfeito|em ordem|correto|otimo|certinho|conforme|nos conformes|beleza|joia|excelente)
        (gosto|gostei|adorei|amei) [muito|bastante|demais|mesmo] [assim|do (texto|resultado|comunicado)|da (mensagem|redacao)|de como (ficou|esta)]
        (parece|me parece|parece me|pareceu me|me pareceu|nos parece|parece nos) [<it>] [muito|tudo] <good> [<it>]
        <me> (ok|okay|tudo bem|tudo certo|tudo ok|tudo tranquilo|sim|pode ir|pode seguir|pode sair|pode mandar|pode enviar|pode publicar|avanca|avancem|avance|esta (bem|bom|otimo|ok|perfeito|aprovado|tudo bem|certo|excelente)|ta (bem|bom|otimo|ok|perfeito|aprovado|tudo bem|certo)|perfeito|otimo|aprovado|sem problema|sem problemas|beleza|siga|segue|fechado|certo) [<it>] [<to_pub>]
        (<it>|tudo) (esta|ficou|fica|parece me|me parece|soa|ta|e|vai|ficou tudo) [<very>] (<good>)
        (ficou|soa|esta|acho que esta perfeitamente) [<very>] (otimo|perfeito|excelente|impecavel|muito bom|muito boa|show|bom|boa|muito bem|bem|maravilhoso|espetacular|fixe|top) [<it>]
        [entao|e|sim|ok] (avance|avancem|avanca|avancar|avancemos|siga|sigam|siga em frente|sigam em frente|vamos em frente|em frente|vamos la|vamos nessa|vamos a isso|prossiga|prossigam|prosseguir|manda ver|mande ver|manda bala|mandem bala|mete bronca|toca o barco|toca ficha|toca|toca em frente|faca isso|facam isso|faca se|siga o baile|siga para bingo|que siga|que va|que saia|que seja (enviado|publicado|divulgado)|bola pra frente|pau na maquina|solta|solta ai|manda|manda ai) [com <it>|com <pub>|<mail>|isso|tudo] [<when>]
        [<it>|ja|voces|voce|sim|ok|entao|e] (pode|podem|podes|podemos|pode se|podeis) [ja] (<send>|mandar ver|mandar bala|mandar brasa|tocar|soltar|seguir viagem|fazer o envio) [<mail>|isso|isto|tudo] [<when>]
        [ja] (pode|podem) liberar [<it>|<pub>] [<when>]
        (libere|liberar|liberem|libera|libero) [<it>|<pub>] [<when>]
        [ok|certo|sim|<it>] [esta|ta] (pronto|pronta|ok|bom|aprovado|aprovada|liberado|liberada|apto|autorizado|tudo pronto|tudo certo) para (<send>|o envio|envio|publicacao|a publicacao|divulgacao|ser enviado|ser publicado|ir pro ar) [<when>]
        (envie|enviem|envia|enviai|enviar|publique|publiquem|publica|publicar|mande|mandem|manda|mandar|divulgue|divulguem|divulgar|dispare|disparem|dispara|lancem|lance|soltem|solte|distribuam|distribua|expeca) [o|a|se|isso|<mail>] [ja|agora|assim|por favor|hoje|assim mesmo|sem mais] [por favor]
        (enviem|publiquem|mandem|divulguem|disparem|lancem) (no|na)
        (envie|enviem|envia|publique|publiquem|publica|mande|mandem|manda|divulgue|divulguem|dispare|disparem) [o|a] <when>
        (sem|nenhum|nenhuma|zero|nao ha|nao tenho|nao temos|nao vejo|nao vemos|nao encontro|nao encontrei|nao coloco|nao levanto|nao existe) [qualquer|nenhuma|nenhum|mais|quaisquer|outras|outros|maiores] (<no_but>|nada a opor|nada contra|nada a alterar|nada a acrescentar|nada a corrigir) [a (fazer|apontar|colocar|registrar|levantar)|algum|alguma] [<to_pub>|com <it>|ao texto]
        (nada (a|em|contra)) (opor|objetar|alterar|acrescentar|corrigir|mudar|contra|contrario|apontar|assinalar) [<to_pub>|ao texto]
        (nada a opor|nada contra|nao (me oponho|nos opomos)|nao tenho nada (contra|a opor|a objetar|a apontar|a alterar|a corrigir)|nao ha nada a (alterar|corrigir|mudar)|[eu] nao (mudaria|alteraria|mudava|alterava|mexia em|mexeria em|mudo|mexo em) nada|nao mudaria uma virgula|nao mudem nada|nao mexam em nada) [<to_pub>|a <it>|ao texto]
        nao vejo (motivo|motivos|razao|razoes|por que|porque) (para nao|pra nao|de nao|nao) (enviar|publicar|mandar|aprovar|divulgar|seguir|avancar|liberar)
        nao (vejo|ha|tenho) [nenhum|nenhuma|qualquer] (motivo|motivos|razao|razoes) (para|pra) (me opor|objetar|segurar|barrar|bloquear|travar|atrasar|rejeitar|reter)
        (lido|revisado|revisto|visto|verificado|conferido|analisado) e (aprovado|aprovada|de acordo|conforme|autorizado|validado|ok|tudo certo|tudo bem|sem objecoes|sem ressalvas|sem reparos)
        (estou|estamos|fico) [muito|totalmente|plenamente] (conforme|satisfeito|satisfeita|contente|a favor|feliz|convencido|ok) [com <it>|com tudo]
        (aprovdo|apovado|aprovad|aprrovado|aprobado|aporvado|aprvado|aprovaod|arpovado|apravado|aproavdo|aprovaado|aprovdao|aprov)
    """,
    thanks="""
        (obrigado|obrigada|muito obrigado|muito obrigada|obrigadao|obrigadissimo|valeu|grato|grata|agradecido|agradecida|mil obrigados|agradeco|agradecemos|brigado|brigada|brigadao|obg|obgd|obgda|vlw|thx|muito grato|muito grata|obrigadinho) [a todos|a todas|equipe|equipa|pessoal|time|gente|pela ajuda|desde ja|de novo|mesmo|a voces|a vocês todos|por tudo|malta]
        (obrigado|obrigada|muito obrigado|muito obrigada|agradeco|agradecemos|valeu|grato|grata|obg) (pelo|pela|por|pelos|o|a) [bom|otimo|excelente|rapido|rapida|otima|belo|grande|seu|teu|vosso|sua|bom e rapido] (trabalho|texto|envio|ajuda|esforco|mensagem|rapidez|rascunho|resposta|paciencia|redacao|enviar|partilhar|compartilhar|preparar|tudo|versao|empenho|avisar|consultar|agilidade|cuidado|atencao|retorno|parceria|clareza)
        (bom|otimo|excelente|belo|grande|muito bom|lindo|super|baita) (trabalho|texto|rascunho|resumo|job|comunicado|mensagem)
        (bem|muito bem) (feito|escrito|redigido|explicado|dito|resumido|escrita|redigida|explicada)
        (parabens|bravo|mandou bem|boa|top|arrasou|arrasaram|mandaram bem) [a todos|a equipe|a equipa|pelo trabalho|pelo texto|equipe|time|pessoal]
    """,
    polite="""
        (por favor|por gentileza|pf|pfv|pfvr|pls|e|entao|bem ,|tambem|com prazer|com gosto|com todo o gosto|de nada|disponha|como sempre|como combinado|se faz favor|sff|imagina|pois bem|pode contar comigo|tmj|tamo junto|estamos juntos)
        <me>
        <as_is>
        (para|a) (sua|a) (publicacao|divulgacao|difusao|distribuicao|emissao)
        para (envio|publicacao|divulgacao|o envio|seu envio|que saia|que siga|que seja (enviado|publicado|divulgado))
        para <inf> [<when>]
        [ja|eu] (<saw>) [ja] [<it>|tudo|<how>|(os|as) <facts>] [<how>] [<how>] [e]
        [ja] (foi|esta) (lido|revisto|revisado|conferido|verificado) [<how>] [e]
        (revisto|revisado|verificado|conferido|analisado) [<it>|<how>] [<how>] [e]
        (lido|visto) <how> [<how>] [e]
        (apos|depois da|depois de|feita) (analise|leitura|revisao|ler|rever|revisar|a analise|a leitura|analisar|a revisao) [do texto|da minuta|do comunicado|da mensagem|o texto|a mensagem|do rascunho|atenta|cuidadosa|interna]
        (verifiquei|conferi|confirmei|vi) que
        [<me>] (os|as|todos os|todas as) <facts> [e (os|as) <facts>] (estao|sao|me parecem|parecem me|parecem) [todos|todas|muito] <right>
        [<me>] (os|as|todos os|todas as) <facts> [e (os|as) <facts>] (batem|conferem|coincidem|bate|fecham) [certinho|direitinho|<how>|com o ocorrido|com o que temos]
        <facts> [e <facts>] (conferidos|conferidas|verificados|verificadas|corretos|corretas|checados)
        (o) (tom|estilo|texto|conteudo|comunicado|enfoque) (e|esta|ficou|parece me|me parece) [muito|bem|bastante|super] <fit> [e [muito|bem] <fit>]
        (a) (redacao|explicacao|informacao|mensagem|linguagem|cronologia) (e|esta|ficou|parece me|me parece) [muito|bem|bastante|super] <fit> [e [muito|bem] <fit>]
        (gosto do|gostei do|adorei o|bom|otimo) tom
        (esta|ficou|muito|bem|e|ta) [muito|bem|super] (claro|clara|conciso|concisa|objetivo|objetiva|direto) [e [muito|bem] <fit>]
        (esta|ficou|ta) (muito|super) bem (escrito|escrita|redigido|redigida|explicado|explicada)
        (entende se|percebe se|le se|da para entender|da pra entender) (bem|muito bem|tudo|perfeitamente)
        nao (vejo|encontrei|achei|vi|ha) (erros|gralhas|nada de errado|nenhum erro|nada errado)
        (nao precisa|nao e preciso|nao e necessario) (mudar|alterar|mexer em|corrigir|de|mais) (nada|alteracoes|mudancas|ajustes)
        (desculpe|desculpem|desculpa|desculpas|desculpinha|perdao|peco desculpa|peco desculpas|sinto muito|mil desculpas) [pelo|pela|o|a] [minha] [atraso|demora|resposta] [tardia]
        (qualquer|para qualquer) (coisa|duvida|questao|ajuste) [e so (chamar|avisar|falar|dizer|escrever)|so chamar|so avisar|me (chama|chame|chamem|avisa|avise|avisem)|estou (aqui|por aqui|a disposicao|as ordens)|fico a disposicao|estamos a disposicao|avisem|avise|avisa|diz|digam|apita|disponha]
        (fico|ficamos|estou|estamos|sigo|continuo|permaneco) (a disposicao|ao dispor|as ordens|por aqui)
        [um|uma|tenha|tenham|tem] [um|uma] (bom|boa|otimo|otima|excelente|feliz|bela|belo) (dia|fim de semana|fds|tarde|noite|semana|sorte|feriado|descanso|resto de dia|final de semana|trabalho) [a todos|pra voces|para voces|pra todos|para todos|tambem]
        (ate logo|ate breve|ate amanha|ate ja|ate mais|falamos|forca|forca ai)
    """,
    greet="""
        (ola|oi|oii|oiee|bom dia|boa tarde|boa noite|caro|cara|caros|caras|prezado|prezada|prezados|prezadas|estimado|estimada|estimados|exmo|exma|querido|querida|queridos|viva|saudacoes|oie|alo|e ai|fala|eai|bomdia|opa) [bom dia|boa tarde|boa noite] [a todos|todos|equipe|equipa|a todas|pessoal|time|colegas|gente|senhor|senhora|senhores|(sr|sra|dr|dra|eng|prof) [.]|malta|galera|tudo bem|meu caro|minha cara|doutor|doutora|chefe|amigos|meu|minha|povo]
        (pessoal|equipe|equipa|gente|todos|time|galera)
        (ola|oi|bom dia|boa tarde|boa noite|e ai|viva) [pessoal|gente|time|equipe|equipa|a todos] [,|!|.] (tudo (bem|bom|certo|joia|ok)|como vai|como esta|como estas|como estao|tudo bem com voces|tudo bem contigo) ?
    """,
    close="""
        [com|os|um|meus|muitos|mando um|segue um] [melhores|cordiais|grande|forte|os melhores] (cumprimentos|abraco|abracos|abracao|saudacoes|melhores cumprimentos|grande abraco|saudacoes cordiais|abs|abc)
        (atenciosamente|cordialmente|att|atte|abs|abc|sinceramente|respeitosamente|beijos|beijo|bjs|bj|bjo|beijinhos|bom trabalho|obrigado e bom dia|com os meus cumprimentos|um abraco|ate breve|cumps|cmpts|cpts|fico a disposicao|a disposicao|ao dispor|fico ao dispor|obrigado e abracos|obrigado e cumprimentos|obrigada e cumprimentos|sds|fraternalmente|abr|abraco)
        (enviado|mandado) (do|de|a partir do|pelo|desde o|com o) (meu) (iphone|ipad|celular|telemovel|android|smartphone|telefone|samsung|samsung galaxy|galaxy|smartphone samsung|smartphone samsung galaxy|motorola|xiaomi|dispositivo|dispositivo movel|tablet)
        (enviado do|enviado pelo|obter o|obtenha o|baixe o) (outlook|gmail|yahoo mail|email|yahoo) [para] [android|ios|iphone]
    """,
    praise="""
        (bem|bom|boa|otimo|obrigado|obrigada|excelente|perfeito|gostei|gosto|adorei|muito claro|muito clara|parabens|feliz|contente|agradeco|conciso|impecavel|humano|preciso|legal)
        (para a proxima|da proxima vez|na proxima vez|a titulo informativo)
    """,
    object="""
        (me oponho|oponho me|opomo nos|objeto|contesto (o|a|este|esse|isto|isso|esta|essa)|rejeito|rejeitamos|desaprovo|reprovo|reprovamos|veto|vetado|vetada|protesto|recuso|recusamos|recuso me|me recuso|discordo|discordamos|discordo totalmente|nego|bloqueio|bloqueado|objecao|objecoes|objeccao|objeccoes|oposicao|rejeitado|rejeitada|recusado|recusada|reprovado|reprovada|negado|negada|indeferido|inaceitavel|inadmissivel|desaprovado|proibido|em desacordo|desacordo|sou contra|somos contra|estou contra|totalmente contra|luz vermelha|sinal vermelho|cartao vermelho|intoleravel|impublicavel|desautorizado|no go|discordancia)
        (forte|fortes|grave|graves|firme|seria|serias|grande|grandes|serios|importantes) (objecao|objecoes|ressalvas|reservas|oposicao|reparos|objeccoes)
        (tenho|temos|ha|existe|existem|apresento|coloco|levanto) [uma|um|varias|algumas|serias|graves|fortes|muitas|serios] (objecao|objecoes|ressalvas|reservas|restricoes|objeccoes|veto)
        (de jeito nenhum|de maneira nenhuma|de forma alguma|de modo algum|nem pensar|nem morto|nem morta|jamais|nunca|em hipotese alguma|em hipotese nenhuma|sob nenhuma circunstancia|em nenhuma circunstancia|em caso algum|nem por sombras|nem a brincar|por cima do meu cadaver|claro que nao|com certeza nao|certamente nao|e um nao|um nao redondo|minha resposta e nao|digo nao|voto nao|voto contra|nao da minha parte|por mim nao|nao obrigado|nao obrigada|assim nao|nao assim|melhor nao|absolutamente nao|definitivamente nao|nao mesmo|nao nao|negativo|tampouco)
        nao [o|a|os|as|se|me|nos|lhe|te|esta|estou|estamos|e|posso|podemos|pode|podem|deve|devemos|devem|quero|vou|vamos|dou|damos|tem|ha|fica|pretendo|deveria|deveriamos|poderia|vejo|parece|sera|tens|foi|e para|ta|ser|estar|ainda] [o|a|se|muito|nada|meu|minha|de|para|ser|estar|que|com|bem|ainda|nem|em|o meu|a minha] (aprovo|aprovamos|aprovar|aprova lo|aprovado|aprovada|aprove|aprovem|autorizo|autorizado|autorizada|autorizar|autorizamos|aceito|aceitamos|aceitar|aceitavel|envie|enviem|envies|enviar|enviado|enviada|mande|mandem|mandes|mandar|publique|publiquem|publiques|publicar|publicado|sair|divulgue|divulguem|divulgar|de acordo|conforme|pronto|pronta|bom|boa|ok|bem|certo|adequado|gosto|gostei|convence|convencido|concordo|concordamos|concordar|serve|prossiga|prossigam|prosseguir|avance|avancem|avancar|favoravel|a favor|apto|luz verde|sinal verde|aprovacao|aval|consinto|assino|assinar|apoio|apoiar|valido|validado|validar|satisfeito|satisfeita|permito|permitido|enviemos|publiquemos|lancem|soltem|solte|liberado|liberar|libere|dispare|disparem|siga|sigam|seguir|da para|endosso)
        (aprovacao|autorizacao|aval) (negada|negado|recusada|recusado|retirada|nao concedida)
        (sem) (a minha|minha|o meu|meu) (aprovacao|aval|autorizacao|consentimento)
        (nego|retiro|recuso) (a|minha|a minha|meu|o meu) (aprovacao|aval|autorizacao|consentimento)
        (isto|isso|o texto|a mensagem|<it>) (e|esta) [muito|totalmente|completamente|simplesmente|tudo] (inaceitavel|falso|mentira|enganoso|pessimo|mal|horrivel|perigoso|ilegal|um erro|um desastre|terrivel|uma mentira|inadmissivel|uma vergonha|prematuro|errado e perigoso|um absurdo)
        (pessimo|tudo errado|muito mau|muito ruim)
        (cancelem|cancele|retirem|retire|bloqueiem|bloqueie|suspendam|anulem|travem|trave|barrem) [tudo|o envio|isso|a publicacao|ja|<it>]
        (segura|segure|segurem) [o|a|isso|ai|esse|essa|tudo] [envio|texto|mensagem]
        (pois sim|assim nao da|assim nao vai|assim nao pode|assim nao dá|nao da assim|nao da para (enviar|publicar|aprovar|mandar|aceitar|sair|ser assim)|nao da pra (enviar|publicar|aprovar|mandar|aceitar|soltar|ser assim)|isso nao (vai|sai|passa|pode|da|rola)|isto nao (vai|sai|passa|pode|da)|nao rola|nao vai rolar|nao passa|sem chance|sem condicoes|sem hipotese|nem a pau|nem ferrando|nem fudendo|nem lascando|nem que a vaca tussa|nem por decreto|nem penses|nem pense|nem pensem|nem sonhar|nem sonhando|nem brincando|ta maluco|ta louco|nada disso|de maneira alguma|de jeito maneira|jamais em tempo algum|era so o que faltava|nao e nao|um rotundo nao|rotundamente nao)
        nao (sai|vai|se publica|se envia|publica|envia|manda|assinamos|quero que (saia|va|isso saia|isto saia|publiquem|enviem|seja publicado)|posso (aprovar|aceitar|assinar|endossar|autorizar|validar|permitir|concordar|avalizar)|podemos (aprovar|enviar|mandar|publicar|dizer|permitir|aceitar|divulgar|soltar|afirmar|assumir|prometer)|pode (sair|ir|ser publicado|ser enviado|ser divulgado|ser publicada|ser enviada|ir pro ar)|vou (aprovar|assinar|autorizar|validar|endossar|liberar)|vamos (aprovar|enviar|publicar|mandar|divulgar|assinar|soltar)|se pode (publicar|enviar|divulgar|dizer)|deve (sair|ser publicado|ser enviado|ser divulgado|ir)|devemos (enviar|publicar|divulgar|mandar)|aprovarei|aprovaremos|autorizarei|assinarei|assino|avalizo|endosso|compro|engulo)
        [ainda] nao (e|esta|ta|estamos|estao reunidas) [em|nada|condicoes|para|pra] [condicoes] (publicavel|apresentavel|aceitavel|admissivel|serio|profissional|apto|pronto|pronta|de sair|de ser publicado|sair|publicar|enviar|ser enviado|ser publicado|oportuno|viavel)
        nao [o|a|me] (mandem|mandes|mande|publiquem|publiques|publique|enviem|envies|envie|divulguem|divulgues|divulgue|soltem|soltes|solte|subam|lancem|disparem|dispare|deixem sair|deixem passar|deixes sair|liberem|libere) [isso|isto|nada|<it>|assim]
        nao (dou|damos|tem|tens|conta com|contam com|teem) [lhe|lhes] [a|o] [minha|meu|nossa|nosso] [aprovacao|aval|ok|autorizacao|concordancia|consentimento|apoio|luz verde]
        (devo|devemos|tenho de|tenho que|temos de|temos que|sou obrigado a|sou obrigada a|vejo me obrigado a|vejo me obrigada a|lamento|lamento ter de|lamento mas tenho de|preciso|quero|vou|vamos) (rejeitar|recusar|me opor|opor me|opor nos|objetar|negar|vetar|barrar|travar|reprovar|dizer nao|chumbar|indeferir)
        (manifesto|manifestamos|registro|registramos|registo|expresso|reitero|deixo registrada|deixo registada) [a|o] [minha|meu|nossa|nosso] [total|firme|frontal|veemente] (oposicao|rejeicao|discordancia|desacordo|objecao|recusa|contrariedade|veto)
        (oponho me|me oponho|opomo nos|nos opomos|discordo|discordamos|recuso me|me recuso) [a|ao|de|do|da|com] [totalmente|frontalmente|veementemente|completamente]
        (chumbado|chumbada|chumbo|barrado|barrada|descartado|descartada|inviavel|improcedente|vergonhoso|lamentavel|desconforme|nao conforme|nao aprovado|nao aprovada|nao autorizado|nao autorizada|nao validado|inapto|proibo|proibimos|fora de questao|fora de cogitacao|nao procede|devolvido|devolvo|eu barro|tiro o meu nome|uma vergonha|um absurdo|um disparate|uma loucura|um suicidio|e mentira|isso e falso|isto e falso|joga fora|joga no lixo|deita fora|lixo)
        (segura|segure|segurem|seguram|trava|travem|barra|barrem) (isso|isto|ai|essa|esse|tudo|o envio|a publicacao|as pontas|a onda)
        (o meu|meu) (voto|parecer) e (nao|contra|negativo|desfavoravel|contrario)
        (parecer|voto) (desfavoravel|negativo|contrario)
    """,
    refuse="""
        (nao|naum|nop|nope|nunca|jamais|negativo|nao obrigado|nao obrigada|lamento nao|infelizmente nao|receio que nao|acho que nao|creio que nao|melhor nao|pessimo|ruim|mau|contra|claro que nao|de jeito nenhum|falso|nem pensar|nao sr|no|errado)
    """,
    wait="""
        (ainda nao|agora nao|perai|pera|pera ai|espera ai|espere ai|guenta ai|calma la|aguenta ai|aguentem|segura ai|devagar|um momento antes de enviar|deixem para|deixa para depois|melhor esperar|vamos esperar|mais vale esperar|adiem|adiar|ainda e cedo|ta cedo|nao ainda|espere|esperem|espera|esperai|aguarde|aguardem|aguarda|um momento por favor|cedo demais|muito cedo|prematuro|em espera|por enquanto nao|por agora nao|calma ai)
        nao (envie|enviem|envies|publique|publiquem|mande|mandem|publiques) [<it>] (ainda|por enquanto|por agora|ja)
    """,
    never="nao\nnunca\njamais\nnenhum\nnenhuma\nsem\nnada\nninguem\nnem\ntampouco\nnego",
    agree="""
        (aprovo|aprovar|aprovado|aprovada|aprovacao|aprova|autorizo|autorizar|autorizado|aceito|aceitar|aceitavel|de acordo|concordo|conforme|ok|enviar|envie|enviem|enviado|publicar|publique|publiquem|mandar|mande|mandem|sair|pronto|aval|luz verde|sinal verde|assinar|assino|validar|approved|bom|bem|gosto|gostei|avancar|avance|avancem|prosseguir|liberado|certo|convence)
    """,
    doubt="""
        nao (estou|estamos|tenho|estou muito|estou bem) [muito|bem|a] (seguro|segura|certeza|certo de|certo se|convencido ainda|disponivel|no escritorio|a par|capacitado)
        nao (sou quem|sou eu quem|sou eu que|me cabe|me compete|cabe a mim|compete a mim|tenho autoridade para|tenho competencia para|tenho poderes para|tenho alcada para|e comigo|estou autorizado a|estou autorizada a) [aprova|aprovar|autorizar|decide|decidir|validar|assinar]
        (nao (aprovo|decido|autorizo) eu|nao vejo por que nao|nao esta mau|nada mau|nao esta mal|nao ficou mal|nao (esta|e|ficou) (perfeito|ideal)|nao (tenha|tenham|tiver|tiverem|ponha|ponham|vir|haja|levante) [nenhuma|mais] (objecao|objecoes|ressalvas|inconveniente|nada contra)|nao (vejo|ha|tenho) [nenhum|nenhuma|qualquer] (motivo|motivos|razao|razoes) (para|pra))
        nao (sei|entendo|entendi|compreendo|consigo|consegui|consigo abrir|posso ler|posso abrir|posso ver agora|posso rever|posso opinar|li|vi|recebi|ha pressa|e urgente|tenho tempo|tenho acesso|tenho opiniao|tenho ideia|me cabe|cabe a mim|sou eu|sou a|sou o|e comigo|e a minha area|e minha|so|pude|lembro|acho|encontro|vejo o)
        (se|salvo se|a menos que|a nao ser que|quando|desde que|caso) [ninguem|alguem|voces|nao houver|houver|tu|voce] [se|mais|tem|tiver|outra|nenhuma|nao] (opoe|opuser|objetar|objecao|objecoes|rejeitar|contra|tiver objecoes)
        (sem|nenhuma|nao ha|nao tenho|nao temos|nao vejo|nao me|nada|nao) [qualquer|mais|quaisquer|nenhuma|a|outra] (objecao|objecoes|objeccoes|oponho|objeto|objetar|opor|ressalva|ressalvas|rejeito|contra|restricoes|reservas|veto|discordo)
    """,
    condition="""
        (se|desde que|mediante|enquanto|conquanto|mal|logo que|tirando|fora isso|de resto|quanto ao resto|o resto|com excecao|a nao ser|ressalvado|condicao|dependendo|depende|conforme o|segundo|em caso de|previa|previo|caso|com a condicao|a condicao|quando|uma vez|assim que|depois|apos|antes|ate|mas|porem|contudo|no entanto|embora|exceto|salvo|menos|a menos|apenas|somente|em parte|parcialmente|em principio|quase|em geral|mais ou menos|por enquanto|por agora|de momento|com alteracoes|com as alteracoes|com uma alteracao|com mudancas|com ressalvas|condicionado|pendente|sujeito a|sob condicao|todavia|em vez|provisoriamente|a excecao|so|aguardando)
    """,
    hedge="""
        (nota :|atencao|importante|mentira|so que nao|sqn|era brincadeira|to brincando|estou a brincar|esquece|esqueca|esquecam|deixa pra la|deixa para la|ignora|ignore|ignorem|desconsiderem|desconsidere|email errado|e mail errado|mail errado|thread errada|janela errada|destinatario errado|mensagem errada|enganei me no|me enganei|engano|foi mal|eh|ops|recebido|anotado|ciente)
        (acho|penso|creio|suponho|talvez|provavelmente|possivelmente|deveria|poderia|seria|parece que|pareceria|imagino|espero|quem sabe|em teoria|normalmente|na minha opiniao|diria|duvido|duvida|duvidas|mais ou menos|nao sei|aprovaria|aprovarei|brincadeira|gostaria|queria|aparentemente)
    """,
    suggest="""
        (sugiro|sugestao|sugestoes|sugeria|sugeriria|sugerimos|proponho|proposta de|proporia|propomos|recomendo|recomendaria|mudar|mude|mudem|muda|mudaria|mudanca|mudancas|trocar|troque|troquem|troca|trocaria|substituir|substitua|substituam|substitui|alterar|altere|alterem|altera|alteraria|alteracao|alteracoes|corrigir|corrija|corrijam|corrige|correcao|correcoes|adicionar|adicione|adicionem|acrescentar|acrescente|acrescentem|acrescentaria|incluir|inclua|incluam|incluiria|retirar a|retirar o|retire o|retire a|remover|remova|removam|remove|removeria|tirar|tire|tirem|tira|tiraria|eliminar|elimine|apagar|apague|encurtar|encurte|encurtem|reformular|reformule|reescrever|reescreva|esclarecer|esclareca|clarificar|simplificar|simplifique|suavizar|suavize|mencionar|mencione|mover|cortar o|cortar a|completar|melhorar|melhore|melhorem|adaptar|evitar|evite|ajustar|ajuste|ajustes|atualizar|atualize|ponha|ponham|colocar|coloque|coloquem|colocaria|usar|use|usem|usaria|dizer antes|diga|digam|especificar|escreva|escrevam|escreveria|detalhar|dividir|retificar|retifique)
        (em vez de|ao inves de|em lugar de|no lugar de)
        (gralha|gralhas|erro de digitacao|erros de digitacao|ortografia|gramatica|virgula|virgulas|acento|maiuscula|typo|alguns comentarios|meus comentarios|um comentario|comentarios abaixo|comentarios no texto|ver comentarios|umas sugestoes|uma sugestao|minha versao|minha proposta|um detalhe|pequeno detalhe|pequenos detalhes|uns detalhes|uma coisa|pequena alteracao)
        (demasiado|muito|um pouco|algo|bastante|meio|demasiadamente) (longo|longa|curto|curta|tecnico|tecnica|vago|vaga|formal|informal|duro|dura|frio|fria|seco|complicado|complicada|confuso|confusa|negativo|agressivo|generico|denso|alarmista|comprido|detalhado)
        (falta|faltam|faltaria|e preciso|deveria|deveriamos|devia|poderia|podia|podiamos|podemos trocar|seria melhor|melhor seria|e melhor|ficaria melhor|prefiro|preferia|preferiria|preferivel|convem|convinha|gostaria|poderiam|podiam|eu poria|eu diria|eu mudaria) [ser|dizer|acrescentar|mudar|mencionar|por|tirar|incluir|explicar|esclarecer|mais|que|o|a|um|uma|os|as|corrigir|alterar]
        (titulo|assunto|frase|paragrafo|data|hora|link|nome|numero|tom|redacao|palavra|linha|preco|manchete|cabecalho) (e|esta|sao|deve|devia|deveria|nao|falta|parece|soa|tem)
        (esta|estao|e|sao|ta|dado|nome|data|hora|horario|numero|link|telefone|horas|datas|ficou) [tudo|meio] (errado|errada|errados|erradas|incorretos|incorretas|trocado|trocada)
        (primeira|segunda|terceira|ultima|primeiro|segundo|terceiro|ultimo) (frase|paragrafo|linha|palavra)
        (mais|menos) (claro|clara|curto|curta|simples|tecnico|preciso|formal|direto|breve|humano|concreto|detalhe|detalhes|contexto)
        (impreciso|ambiguo|ambigua|inexato|confuso|confusa|desatualizado|incorreto|incorreta|mal escrito|pouco claro|pouco clara)
    """,
    request="""
        (por favor|favor|podem|pode|podes|para|por|a aguardar|aguardando|aguardo|pendente de|a espera de) [sua|a sua|a|o|vossa] (aprovar|aprove|aprovem|confirmar|confirme|confirmem|aprovacao|aval|autorizar|autorize)
        por favor [,] (aprove|aprovem|aprova|autorize|autorizem|confirme|confirmem)
        (manda|mande|mandem|mandar|manda lo|envia|envie|enviem|enviar|envia lo|encaminha|publica) [o|a|isso|isto|me|<it>] (para|pra|a) (mim|nos|mi)
        (pois sim|ta bom vai|sei sei|sim sim claro|aham [,] claro|e eu sou o|so que nao)  # said like a yes, meant as none
        ja [foi|esta|o|a|tinha] (<saw>|<read>|recebi|tenho|sei|percebi|entendi)  # "ja" is a yes in German
    """,
    next_time="[para|na|da] (a proxima|proxima) [vez]\nno futuro\nde futuro",
    lead_approve="[eu] (aprovado|aprovada|aprovo|aprovamos|autorizado|autorizada|autorizo|validado|luz verde|sinal verde|dou [a|o] (minha|meu) (aprovacao|aval|ok))",
    lead_object="(objecao|objeccao|objecoes|rejeicao|oposicao|veto|me oponho|oponho me|objeto|nao)",
    lead_suggest="(sugestao|sugestoes|proposta|alteracao|alteracoes|mudanca|comentario|comentarios|correcao|sugiro)",
    lead_delegate="(delegar|delego|delegado|encaminhar|reencaminhar|passar para)",
    lead_question="(pergunta|perguntas|uma pergunta|duvida|questao)",
    lead_estimate="(eta|estimativa|prazo|tempo estimado)",
    delegate_first="""
        [por favor|e melhor|melhor|deviam|deveria|favor] (pergunte|perguntem|pergunta|perguntar|consulte|consultem|consulta|consultar|fale|falem|fala|falar|contacte|contactem|contate|contatem|contactar|dirija se|peca|pecam|veja|vejam|ve|trate|tratem|confirme|confirmem) [antes|primeiro|diretamente|isso|com] (a|ao|com|com o|com a|o|no|na|aos|as)
    """,
    delegate="""
        (delego|delegar|delegado em|encaminho|encaminhei|encaminhar|encaminhado|encaminhando|reencaminho|reencaminhei|reencaminhar|passo isto|passo isso|passei para|vou passar|passo a|passo para|remeto|meu substituto|minha substituta|substituto|substituta|suplente|meu colega|minha colega|meu chefe|minha chefe|outra pessoa|outro colega|alguem mais|outro departamento|ao juridico|com o juridico|para o juridico|o juridico|departamento juridico|decide ele|decide ela|quem decide|que decida|vai decidir|deve decidir|cuida disso|trata disso|trata disto|vai tratar|me substitui|substitui me|me cobre|no meu lugar|em meu nome|nao e a minha area|nao e minha area|nao e comigo|nao me cabe|nao cabe a mim|nao sou a pessoa|nao sou o responsavel|nao sou eu|fora da minha area|pessoa errada|de ferias|em ferias|de licenca|de baixa|fora do escritorio|estou fora|nao estou disponivel|deixo nas maos|deixo com|deixo para o|declaro me impedido)
        (deve|devia|pode|vai|tem de|tem que) (aprovar|rever|revisar|decidir|ver isso|validar|responder|tratar) [no meu lugar|por mim]
        (e|sera) (responsavel|o responsavel|a responsavel|o indicado|a indicada|a pessoa certa|quem decide)
        (quem|ele que|ela que|o responsavel por isso|a responsavel por isso) [e] (aprova|decide|autoriza|assina|valida|trata|cuida|ve|resolve|manda|responde) [isso|isto|disso|disto|nisso|esses textos|estes textos|por isso|sobre isso|aqui|por aqui|essas coisas] (e|sao|sera)
        (ele|ela) que (aprova|decide|assina|valida|resolve|sabe|manda|cuida|ve)
        (isso|isto|essa decisao|esta decisao|esse tema|este tema|a decisao|a aprovacao|a palavra final) (e|cabe|compete|fica|pertence|vai|depende|esta) (com|a|ao|do|da|de|para|pro|pra|coisa do|coisa da|assunto do|assunto da|tema do|responsabilidade do|responsabilidade da|a cargo)
        (ele|ela|quem) [e] que (decide|aprova|assina|valida)
        (e|sao) (com|assunto|tema|coisa|decisao|competencia|responsabilidade) (o|a|do|da)
        (passa|passe|passem|manda|mande|mandem|envia|envie|enviem|encaminha|encaminhe|encaminhem|reencaminha|reencaminhem) (isso|isto|para ele|para ela|pra ele|pra ela) [para|pra|pro|ao|a] [ele|ela|o|a]
        (passa|passe|passem|encaminha|encaminhe|encaminhem|reencaminha|reencaminhem|pergunta|perguntem|pergunte) (para|pra|pro|ao|a|à)
        (fala|fale|falem|liga|ligue|liguem|ve|veja|vejam|confirma|confirme|confirmem|verifica|verifiquem|trata|tratem|resolve|resolvam) [isso|isto] [antes|primeiro|direto|diretamente|ai] (com|pro|para|pra) [o|a]
        (deixo|deixei|deleguei|delego) [isso|isto|a decisao] (na|no|em|com) [mao|maos]
        (passei|passo|mandei|encaminhei|encaminho|reencaminhei|reencaminho|repassei|repasso|deixo|deixei|escalei|escalo|remeto|transfiro|deleguei|delego) [isso|isto|o tema|o assunto|o texto|a decisao] (para|pra|pro|ao|a|com)
        (copio|coloco em copia|ponho em copia|incluo|adiciono) [aqui] (o|a) [para] [decidir|aprovar]
        (o|a) (juridico|gerente|diretor|diretora|chefe|colega|gestor|gestora) [e] [que] (decide|aprova|resolve|assina|valida)
        (deixo|fica) (a|ao) (criterio|cargo|decisao) (do|da|de)
        (a palavra final|a ultima palavra|a decisao final|a decisao) (e|cabe|fica|vem) (do|da|a|ao|com|de)
        (esta|estara|ta|fica) (me cobrindo|a cobrir me|a substituir me|me substituindo|de plantao|de piquete|no meu lugar|encarregado|encarregada|responsavel)
        (me|nos) (cobre|substitui) [hoje|esta semana|essa semana]
        (cobre|substitui) me
        ja nao (trato|cuido|sou|estou|giro|trabalho) [eu|mais] [disso|disto|com|nessa|nesta|nesse|neste|dessa|desta|responsavel|a|nisto|nisso]
        nao (trato|cuido|sou) mais (disso|disto|desse|dessa|deste|desta|responsavel)
        nao (sou eu|sou o|sou a|me compete|compete a mim|e da minha|e a minha|e minha) [quem|que|responsavel|pessoa|decisao|area|competencia|alcada] [certa|indicada|decide|aprova|indicado|adequada]
    """,
    later="""
        (mais tarde|logo|depois|em breve|amanha|amanha de manha|amanha cedo|hoje a tarde|hoje a noite|esta tarde|esta noite|esta manha|depois de amanha|depois do almoco|apos o almoco|depois da reuniao|apos a reuniao|depois do voo|daqui a pouco|daqui a bocado|dentro de momentos|em alguns minutos|em instantes|no fim do dia|ao fim do dia|final do dia|fim do dia|ate ao fim do dia|ate o fim do dia|ainda hoje|ao longo do dia|antes do almoco|ao meio dia|meio dia|para a semana|na proxima semana|semana que vem|na segunda|na terca|na quarta|na quinta|na sexta|segunda feira|terca feira|quarta feira|quinta feira|sexta feira|segunda|terca|quarta|quinta|sexta|assim que puder|assim que possivel|o mais rapido possivel|logo que possa|quando puder|quando aterrar|quando chegar|quando voltar|ate amanha|a tarde|a noite|de tarde|de manha)
        (um momento|um minuto|um segundo|um instante|um momentinho|so um momento|alguns minutos|me de|deem me|da me|de me|preciso de tempo|mais tempo|algum tempo|um pouco de tempo|um pouco mais de tempo|deixe me|deixem me|deixa me|vou ver|vou ler|vou olhar|vou analisar|vou rever|vou revisar|estou a ver|estou a ler|estou lendo|estou vendo|estou analisando|estou a analisar|estou revisando|em reuniao|numa reuniao|no comboio|no trem|no aviao|a conduzir|dirigindo|em viagem|a caminho|tenho de pensar|tenho que pensar|vou pensar|paciencia)
        (so um (momento|instante|minuto|minutinho|segundo|bocadinho|pouco)|daqui a bocadinho|daqui a nada|ja ja|jaja|ja te digo|ja respondo|ja vejo|ja volto|num instante|num instantinho|rapidinho|logo mais|mais logo|mais pra frente|no fim da tarde|no final da tarde|ao final da tarde|a noitinha|de noite|hoje de tarde|hoje de noite|hoje ainda|no comeco da tarde|logo cedo|amanha de manha cedo|amanha a tarde|na primeira hora|de manhazinha|antes do jantar|depois do jantar|antes de sair|depois da (call|chamada|aula|reuniao|consulta)|apos a (call|chamada|reuniao)|depois (desta|dessa) (reuniao|call|chamada)|assim que (chegar|sair|terminar|acabar|conseguir|tiver|pousar|aterrar|voltar|sentar|der)|quando (sair|terminar|acabar|conseguir|pousar|tiver tempo|tiver um tempo)|no fim de semana|no sabado|no domingo|ainda esta (manha|tarde|noite)|durante o dia|ao longo do dia|ate o final do dia|ate ao final do dia|ate o fim da tarde|ate ao fim da tarde|ate o almoco)
        (deixa|deixe|deixem) [eu|me] (ler|ver|olhar|analisar|pensar|revisar|rever|dar uma lida|dar uma olhada|confirmar|terminar) [isso|isto|com calma|primeiro|antes|melhor|direito|tudo|aqui|o texto|um pouco]
        (me da|me de|me deem|da me|de me|deem me|preciso de|preciso|me deixa|deixa me) [so|apenas|mais] (um|uma|uns|umas|mais|algum|alguma) [pouco de|bocado de|par de] (tempo|tempinho|minuto|minutinho|minutos|minutinhos|momento|momentinho|segundo|hora|horinha|horas|instante|bocadinho|pouco)
        [ja] (to|tou|estou|ando) (olhando|vendo|lendo|analisando|revisando|pensando|verificando|a olhar|a ver|a ler|a rever|a analisar|a pensar|a verificar|nisso|com isso) [aqui|isso|agora|ja|com calma]
        (vou|vamos) [ja] (dar uma (lida|olhada|vista de olhos)|ler|ver|olhar|analisar|rever|revisar|pensar|estudar) [com calma|isso|o texto|melhor|agora|aqui|e] [ja] [te|lhe|vos] [digo|respondo|aviso|retorno|falo]
    """,
    review="""
        (vejo|verei|ver|leio|aprovar|falo|falamos|te respondo|te digo|te falo|te retorno|te aviso|dou retorno|retornarei|mando|mandarei|envio|decido|decidirei|escrevo|chego|saio|olho|pego|consigo|conseguirei|conseguimos|vemos|lemos|respondemos|avaliamos|avalio|dar uma lida|dar uma olhada|lido|leitura|tens|terao|tera|terás|ligo|ligarei|lerei|ler|revejo|rever|reviso|revisarei|revisar|respondo|responderei|responder|digo|direi|volto|voltarei|preciso|precisamos|me|dou|darei|tenho|terei|estarei|estou|pronto|pronta|resposta|posso|poderei|faco|farei|verifico|verificar|demoro|falta|reuniao|comboio|trem|aviao|voo|lembre|lembrem|lembra|livre|esperem|espere|aguarde|aguardem|termino|acabo|disponivel|faltam|confirmo|aprovo|avisarei|aviso|analiso|analisarei|olho|olhar|retorno|levo)
    """,
    question="""
        (que|quem|quando|onde|por que|porque|porque e que|como|qual|quais|quanto|quantos|e|esta|estao|sao|pode|podes|podemos|ha|se|tem|devo|o que|sera|seria|ja|foi)
    """,
    undo="""
        [por favor|quero|queria|preciso|gostaria de|peco para|preciso de|tenho de|tenho que|solicito|pretendo] (retiro|retirar|revogo|revogar|anulo|anular|cancelo|cancelar|desfaco|desfazer|desconsiderem|desconsidere|desconsidera|desconsiderar|ignorem|ignore|ignora|anulem|anule|anula|cancelem|cancele|cancela|revoguem|revogue|desfacam|retirem|retire|retira|volto atras na|volto atras com|voltar atras na|voltar atras com|esquecam|esquece|esqueca|apaguem|fica sem efeito|ficam sem efeito) [a|o] (minha|meu|nossa|nosso) [ultima|ultimo] (aprovacao|aval|ok|okay|sim|autorizacao|concordancia|decisao|resposta|voto|objecao|consentimento) [anterior|de ontem|de ha pouco|de agora ha pouco|de hoje cedo|de antes|que dei|dada|dado]
        (aprovei|respondi|autorizei|dei o ok|dei ok) (por engano|por erro|sem querer|errado|cedo demais|antes do tempo)
        (a minha|minha|o meu|meu) (aprovacao|ok|resposta|aval) (foi|fica) (um erro|um engano|engano|por engano|sem efeito|anulada|anulado|cancelada) [,] [por favor] [cancelem|cancele|anulem|anule|ignorem|ignore|desconsiderem|desconsidere]
        (volto|voltei|voltamos) atras [na minha (decisao|aprovacao|resposta)|no meu ok]
        retiro o que disse
        (desfazer|desfaca|desfaz|desfacam|anular|anule|anulo|anular minha (decisao|aprovacao|resposta)|anulo a minha (decisao|aprovacao|resposta)|retiro (minha|a minha|meu|o meu) (aprovacao|decisao|resposta|objecao|voto|aval)|revogo (minha|a minha) (aprovacao|decisao)|cancela a minha aprovacao|cancele minha aprovacao|cancelo minha aprovacao|mudei de ideia|mudei de ideias|foi um erro|foi engano|enganei me|me enganei)
    """,
    stop="""
        [stop|urgente|por favor|ja] (para|pare|parem|parar|parai|segura|segure|segurem|suspende|suspenda|suspendam|suspender|interrompe|interrompa|interrompam|interromper|cancela|cancele|cancelem|cancelar|aborta|aborte|abortem|abortar|trava|trave|travem|travar|breca|breque|brequem|freia|freiem) [ja|agora|imediatamente|urgente] (o envio|a publicacao|o disparo|tudo|isso|isto|o processo|a divulgacao|a difusao|os envios|o email|o e mail|o lancamento|a distribuicao) [ja|agora|agora mesmo|imediatamente|de imediato|urgente|por favor]
        (para|pare|parem|aborta|abortem) (ja|agora|tudo ja|agora mesmo|imediatamente|as maquinas)
        (stop|pare|parem|para|parar|parar o envio|parem o envio|pare o envio|parem tudo|pare tudo|alto|parem ja|pare ja|interrompam o envio|interromper o envio|suspender o envio|suspendam o envio|parem agora|pare agora)
    """,
    other="""
        (versao|revisao) <n>
        (anterior|ultima|outra|primeira|segunda|antiga|nova) (versao|redacao|revisao)
        (juridico|legal|marketing|direcao|alguem|todos|ninguem|chefe|colega|ela|ele|eles|os outros|interno|internos|interna|externo|estrategicos|clientes|anexo|titulo|assunto|frase|paragrafo|em nome|da parte|por aprovar|para aprovacao|para aprovar|pendente|em analise|a aprovar|a aguardar)
    """,
)

# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""Portuguese: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "texto|mensagem|rascunho|email|e mail|mail|comunicado|versao|redacao|conteudo|anuncio|nota|comunicacao|atualizacao|"
    "carta|boletim|proposta|documento|aviso"
)

PORTUGUESE = Lexicon(
    code="pt",
    classes={
        "it": f"o|a|isto|isso|tudo|assim|tudo isso|(o|a|este|esta|esse|essa|seu|sua|vosso|do|da|ao|no|na|nosso) ({_NOUN})|<rev>",
        "rev": "(r|v|rev|revisao|versao) <n>|(a|esta|essa) (revisao|versao) <n>",
        "good": (
            "bem|muito bem|bom|boa|otimo|otima|perfeito|perfeita|ok|okay|correto|correta|excelente|pronto|"
            "pronta|conforme|impecavel|aprovado|aprovada|em ordem|fantastico|certo|certa|certinho|tudo bem|ideal|joia|show|"
            "autorizado|autorizada|adequado|adequada|fixe|beleza"
        ),
        "me": "para mim|por mim|da minha parte|pela minha parte|do meu lado|de minha parte|por aqui|da nossa parte|para nos|por nos|a meu ver|no que me diz respeito|pra mim",
        "very": "muito|tudo|totalmente|completamente|perfeitamente|realmente|ja|plenamente",
        "now": "ja|agora|tal como esta|assim|como esta|sem alteracoes|sem mudancas|imediatamente|sem reservas|do jeito que esta|por favor|hoje",
        "send": (
            "enviar|envia lo|publicar|publica lo|mandar|manda lo|divulgar|divulga lo|lancar|lanca lo|sair|prosseguir|"
            "seguir|avancar|seguir em frente|distribuir|distribui lo|emitir|disparar|expedir|proceder|soltar|ir|ser enviado|ser publicado|ser enviada|ser publicada|ser divulgado"
        ),
    },
    common=(
        "o\na\nos\nas\num\numa\ne\nesta\nestao\neu\nnos\nvoce\nvoces\nme\nse\nnao\npor\npara\ncom\nem\nde\ndo\nda\nao\nou\nmas\nque\n"
        "quem\nquando\ncomo\nmeu\nminha\nseu\nmais\nobrigado\nobrigada\nbem\ntudo\nfavor\nmuito\nsem\nha\nisso\nisto\nna\nno\nsim\npra"
    ),
    approve="""
        (aprovado|aprovada|aprovo|aprovamos|eu aprovo|fica aprovado|esta aprovado|esta aprovada|autorizado|autorizada|autorizo|autorizamos|aceito|aceite|aceitamos|validado|validada|valido|validamos|confirmo|confirmado|confirmada|homologado|homologo|ratifico|endosso|assino|assinado|dou minha aprovacao|dou a minha aprovacao|dou o meu aval|dou meu aval|dou o ok|dou meu ok|dou o meu ok|dou luz verde|dou sinal verde|tem minha aprovacao|tem a minha aprovacao|tem meu aval|tem o meu aval|tem o meu ok|tem meu ok|tem luz verde|tem sinal verde|luz verde|sinal verde|com meu aval|com o meu aval|visto|visto bom|de acordo|estou de acordo|estamos de acordo|totalmente de acordo|concordo|concordamos|concordo plenamente|concordo totalmente|plenamente de acordo|aprovacao concedida|aprovacao dada|aprovadissimo|deferido|apoiado|subscrevo|sou a favor|a favor|voto a favor|voto sim|fechado|combinado) [com <it>|com tudo|o envio|a publicacao|para envio|para publicacao|<it>] [<me>] [<now>] [<me>]
        (tem|tens|tendes|voces tem|voce tem|contam com|conta com) [a|o] (minha|meu|nossa|nosso) [total|plena] (aprovacao|aval|ok|okay|luz verde|sinal verde|autorizacao|acordo|sim|concordancia|apoio)
        (eu|por mim|da minha parte) (aprovo|autorizo|aceito|valido|confirmo|apoio|concordo) [<it>|o envio|a publicacao] [<now>] [sem reservas|totalmente|plenamente]
        <it> [esta|fica|foi] (aprovado|aprovada|autorizado|autorizada|validado|validada|ok) [<me>] [<now>]
        (ok|okay|oki|blz|beleza|certo|ta bom|ta otimo|ta certo|ta ok|esta bom|esta otimo|esta certo|esta ok|esta bem|esta perfeito|esta excelente|esta tudo bem|esta tudo certo|esta tudo ok|ta tudo certo|ta perfeito|ta aprovado|sim|sim senhor|sim sim|claro|claro que sim|com certeza|certamente|sem duvida|afirmativo|perfeito|otimo|excelente|correto|muito bem|muito bom|bom|show|show de bola|joia|maravilha|bacana|fantastico|tudo certo|tudo bem|tudo ok|tudo perfeito|tudo em ordem|tudo correto|tudo otimo|esta conforme|conforme|gosto|gostei|gostei muito|adorei|gosto muito|gosto assim|parece me bem|me parece bem|me parece bom|me parece otimo|me parece perfeito|parece me otimo|parece me perfeito|parece bom|parece otimo|por mim ok|por mim tudo bem|por mim esta bem|por mim esta otimo|por mim sim|por mim pode ir|por mim tudo certo|por mim esta aprovado|por mim avanca|para mim esta ok|para mim esta bom|para mim esta otimo|para mim ok|para mim esta perfeito|para mim esta tudo bem|da minha parte ok|da minha parte tudo certo|da minha parte tudo bem|da minha parte esta aprovado|da minha parte esta ok|da minha parte sim|sem problema|sem problemas|nenhum problema|e um sim|positivo|fechou|isso mesmo|assim esta bom|assim esta bem|assim esta otimo|assim esta perfeito) [<it>] [<me>] [<now>] [<me>]
        (<it>|tudo) (esta|ficou|fica|parece me|me parece|soa|ta|e) [<very>] (<good>) [<me>] [<now>]
        (ficou|soa) [<very>] (<good>) [<me>] [<now>]
        (avance|avancem|avanca|avancar|avancemos|pode avancar|podem avancar|siga|sigam|siga em frente|sigam em frente|vamos em frente|em frente|vamos la|vamos nessa|prossiga|prossigam|prosseguir|pode prosseguir|podem prosseguir|manda ver|mande ver|manda bala|bora|pode mandar|podem mandar|pode enviar|podem enviar|pode publicar|podem publicar|pode ir|podem ir|pode soltar|pode seguir|podem seguir|pode sair|pode disparar|pode divulgar|pode lancar|podemos enviar|podemos avancar|podemos publicar|podemos seguir|faca isso|facam|faca se|toca|toca em frente|que siga|que va) [<it>] [<now>] [<me>]
        [<it>|ja] (pode|podem|podes|podemos|pode se) [ja] (<send>) [<it>] [<now>] [<me>]
        [ok|certo|sim] (pronto|pronta|ok|bom|aprovado|liberado|liberada|apto|autorizado|tudo pronto) para (<send>|o envio|envio|publicacao|a publicacao|divulgacao) [<me>] [<now>]
        (liberado|liberada|pode liberar|libere|liberar|libero|esta liberado) [<it>] [<me>] [<now>]
        (envie|enviem|envia|enviai|enviar|envie o|enviem no|envia o|publique|publiquem|publica|publicar|mande|mandem|manda|mandar|divulgue|divulguem|divulgar|dispare|disparem|lancem|lance|soltem|solte|distribuam|expeca) [<it>] [ja|agora|assim|por favor|hoje|quando quiser|quando quiserem] [por favor]
        (sem|nenhuma|nao ha|nao tenho|nao temos|nao vejo|nao vemos) [qualquer|nenhuma|nenhum|mais|quaisquer|outras] (objecao|objecoes|objeccao|objeccoes|ressalva|ressalvas|problema|problemas|inconveniente|inconvenientes|alteracoes|alteracao|correcoes|reparos|mudancas|restricoes|oposicao|nada a opor|nada contra|nada a alterar|nada a acrescentar|nada a corrigir|observacoes) [<me>|a fazer|alguma] [<me>]
        (nada (a|em|contra)) (opor|objetar|alterar|acrescentar|corrigir|mudar|contra|contrario) [<me>]
        (nada a opor|nada contra|nao me oponho|nao tenho nada contra|nao tenho nada a opor|nao tenho nada a objetar|nao vejo inconveniente|nao vejo problema|nao vejo problemas|nao mudaria nada|nao alteraria nada) [<me>]
        (lido|revisado|revisto|visto|verificado|conferido) e (aprovado|de acordo|conforme|autorizado|validado|ok|tudo certo|tudo bem)
        (estou|estamos|fico) [muito|totalmente|plenamente] (conforme|satisfeito|satisfeita|contente|de acordo|a favor|feliz|convencido|ok) [com <it>|com tudo|<now>]
        (aprovdo|aprovadao|apovado|aprovad|aprrovado|aprovado|aprobado|aporvado)
    """,
    thanks="""
        (obrigado|obrigada|muito obrigado|muito obrigada|obrigadao|valeu|grato|grata|agradecido|agradecida|mil obrigados|agradeco|brigado|brigada|obg|vlw|thx) [a todos|a todas|equipe|equipa|pessoal|pela ajuda|desde ja|de novo|mesmo]
        (obrigado|obrigada|muito obrigado|muito obrigada|agradeco|valeu|grato|grata) (pelo|pela|por|pelos) [bom|otimo|excelente|rapido|rapida|otima|belo|grande] [trabalho|texto|envio|ajuda|esforco|mensagem|rapidez|rascunho|resposta|paciencia|redacao|enviar|partilhar|compartilhar|preparar|tudo|versao|empenho]
        (bom|otimo|excelente|belo|grande|muito bom|lindo|super) (trabalho|texto|rascunho|resumo|job)
        (bem|muito bem) (feito|escrito|redigido|explicado|dito|resumido|escrita|redigida)
        (parabens|bravo|mandou bem|boa|top|arrasou|arrasaram|mandaram bem)
    """,
    polite="""
        (por favor|pf|pfv|e|entao|pois|bem|tambem|ja|com prazer|com gosto|de nada|disponha|como sempre|como combinado|se faz favor|sff|imagina)
        <me>
        (li|ja li|eu li|revi|ja revi|verifiquei|revisei|ja revisei|conferi|vi|lemos|analisei) [<it>|tudo|com atencao|com cuidado|atentamente|duas vezes] [com atencao|com cuidado|atentamente|duas vezes|em detalhe] [e]
        (lido|revisto|revisado|visto|verificado|conferido) [tudo|com atencao|com cuidado] [e]
        (desculpe|desculpem|desculpa|perdao|peco desculpa|sinto muito|mil desculpas) [pelo|pela] [atraso|demora|resposta] [tardia]
        (bom|boa|otimo|otima|excelente|feliz) (dia|fim de semana|tarde|noite|semana|sorte|feriado)
        (ate logo|ate breve|ate amanha|ate ja)
    """,
    greet="""
        (ola|oi|bom dia|boa tarde|boa noite|caro|cara|caros|caras|prezado|prezada|prezados|prezadas|querido|querida|queridos|viva|saudacoes|oie|alo) [a todos|todos|equipe|equipa|a todas|pessoal|time|colegas|gente|senhor|senhora|senhores|sr|sra|malta|galera|tudo bem]
        (pessoal|equipe|equipa|gente|todos)
    """,
    close="""
        [com|os|um|meus|muitos] [melhores|cordiais|grande|forte|os melhores] (cumprimentos|abraco|abracos|saudacoes|melhores cumprimentos|grande abraco|saudacoes cordiais)
        (atenciosamente|cordialmente|att|atte|abs|abc|sinceramente|respeitosamente|beijos|bjs|beijinhos|bom trabalho|obrigado e bom dia|com os meus cumprimentos|um abraco|ate breve|cumps|fico a disposicao|a disposicao)
        (enviado do|enviado de|enviado a partir do|enviado pelo) (meu) (iphone|ipad|celular|telemovel|android|smartphone|telefone)
    """,
    praise="""
        (bem|bom|boa|otimo|obrigado|obrigada|excelente|perfeito|gostei|gosto|adorei|claro|clara|melhor|util|parabens|feliz|contente|agradeco|conciso|impecavel|humano|preciso|legal)
        (para informacao|para a proxima|da proxima vez|na proxima vez|nota|comentario|observacao|obs|ps|a titulo informativo|por informacao)
    """,
    object="""
        (me oponho|oponho me|opomo nos|objeto|contesto|rejeito|rejeitamos|desaprovo|reprovo|reprovamos|veto|vetado|vetada|protesto|recuso|recusamos|recuso me|me recuso|discordo|discordamos|discordo totalmente|nego|bloqueio|bloqueado|objecao|objecoes|objeccao|objeccoes|oposicao|rejeitado|rejeitada|recusado|recusada|reprovado|reprovada|negado|negada|indeferido|inaceitavel|inadmissivel|desaprovado|proibido|em desacordo|desacordo|sou contra|somos contra|estou contra|totalmente contra|luz vermelha|sinal vermelho|cartao vermelho|intoleravel|impublicavel|desautorizado|no go|discordancia)
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
    """,
    refuse="""
        (nao|naum|nop|nope|nunca|jamais|negativo|nao obrigado|nao obrigada|lamento nao|infelizmente nao|receio que nao|acho que nao|creio que nao|melhor nao|pessimo|ruim|mau|contra|claro que nao|de jeito nenhum|falso|nem pensar|nao sr|no|errado)
    """,
    wait="""
        (ainda nao|agora nao|nao ainda|espere|esperem|espera|esperai|aguarde|aguardem|aguarda|um momento por favor|cedo demais|muito cedo|prematuro|em espera|por enquanto nao|por agora nao|calma ai)
        nao (envie|enviem|envies|publique|publiquem|mande|mandem|publiques) [<it>] (ainda|por enquanto|por agora|ja)
    """,
    never="nao\nnunca\njamais\nnenhum\nnenhuma\nsem\nnada\nninguem\nnem\ntampouco\nnego",
    agree="""
        (aprovo|aprovar|aprovado|aprovada|aprovacao|aprova|autorizo|autorizar|autorizado|aceito|aceitar|aceitavel|de acordo|concordo|conforme|ok|enviar|envie|enviem|enviado|publicar|publique|publiquem|mandar|mande|mandem|sair|pronto|aval|luz verde|sinal verde|assinar|assino|validar|approved|bom|bem|gosto|gostei|avancar|avance|avancem|prosseguir|liberado|certo|convence)
    """,
    doubt="""
        nao (estou|estamos|tenho|estou muito|estou bem) [muito|bem|a] (seguro|segura|certeza|certo de|certo se|convencido ainda|disponivel|no escritorio|a par|capacitado)
        nao (sei|entendo|entendi|compreendo|consigo|consegui|consigo abrir|posso ler|posso abrir|posso ver agora|posso rever|posso opinar|li|vi|recebi|ha pressa|e urgente|tenho tempo|tenho acesso|tenho opiniao|tenho ideia|me cabe|cabe a mim|sou eu|sou a|sou o|e comigo|e a minha area|e minha|so|pude|lembro|acho|encontro|vejo o)
        (se|salvo se|a menos que|a nao ser que|quando|desde que|caso) [ninguem|alguem|voces|nao houver|houver|tu|voce] [se|mais|tem|tiver|outra|nenhuma|nao] (opoe|opuser|objetar|objecao|objecoes|rejeitar|contra|tiver objecoes)
        (sem|nenhuma|nao ha|nao tenho|nao temos|nao vejo|nao me|nada|nao) [qualquer|mais|quaisquer|nenhuma|a|outra] (objecao|objecoes|objeccoes|oponho|objeto|objetar|opor|ressalva|ressalvas|rejeito|contra|restricoes|reservas|veto|discordo)
    """,
    condition="""
        (se|desde que|caso|com a condicao|a condicao|quando|uma vez|assim que|depois|apos|antes|ate|mas|porem|contudo|no entanto|embora|exceto|salvo|menos|a menos|apenas|somente|em parte|parcialmente|em principio|quase|em geral|mais ou menos|por enquanto|por agora|de momento|com alteracoes|com as alteracoes|com uma alteracao|com mudancas|com ressalvas|condicionado|pendente|sujeito a|sob condicao|todavia|em vez|provisoriamente|a excecao|so|aguardando)
    """,
    hedge="""
        (eh|ops|opa|recebido|anotado|ciente)
        (acho|penso|creio|suponho|talvez|provavelmente|possivelmente|deveria|poderia|seria|parece que|pareceria|imagino|espero|quem sabe|em teoria|normalmente|na minha opiniao|diria|duvido|duvida|duvidas|mais ou menos|nao sei|aprovaria|aprovarei|brincadeira|gostaria|queria|aparentemente)
    """,
    suggest="""
        (sugiro|sugestao|sugestoes|sugeria|sugeriria|sugerimos|proponho|proposta de|proporia|propomos|recomendo|recomendaria|mudar|mude|mudem|muda|mudaria|mudanca|mudancas|trocar|troque|troquem|troca|trocaria|substituir|substitua|substituam|substitui|alterar|altere|alterem|altera|alteraria|alteracao|alteracoes|corrigir|corrija|corrijam|corrige|correcao|correcoes|adicionar|adicione|adicionem|acrescentar|acrescente|acrescentem|acrescentaria|incluir|inclua|incluam|incluiria|retirar a|retirar o|retire o|retire a|remover|remova|removam|remove|removeria|tirar|tire|tirem|tira|tiraria|eliminar|elimine|apagar|apague|encurtar|encurte|encurtem|reformular|reformule|reescrever|reescreva|esclarecer|esclareca|clarificar|simplificar|simplifique|suavizar|suavize|mencionar|mencione|mover|cortar o|cortar a|completar|melhorar|melhore|melhorem|adaptar|evitar|evite|ajustar|ajuste|ajustes|atualizar|atualize|ponha|ponham|colocar|coloque|coloquem|colocaria|usar|use|usem|usaria|dizer antes|diga|digam|especificar|escreva|escrevam|escreveria|detalhar|dividir|retificar|retifique)
        (em vez de|ao inves de|em lugar de|no lugar de)
        (gralha|gralhas|erro de digitacao|erros de digitacao|ortografia|gramatica|virgula|virgulas|acento|maiuscula|typo|alguns comentarios|meus comentarios|um comentario|comentarios abaixo|comentarios no texto|ver comentarios|umas sugestoes|uma sugestao|minha versao|minha proposta|um detalhe|pequeno detalhe|pequenos detalhes|uns detalhes|uma coisa|pequena alteracao)
        (demasiado|muito|um pouco|algo|bastante|meio|demasiadamente) (longo|longa|curto|curta|tecnico|tecnica|vago|vaga|formal|informal|duro|dura|frio|fria|seco|complicado|complicada|confuso|confusa|negativo|agressivo|generico|denso|alarmista|comprido|detalhado)
        (falta|faltam|faltaria|e preciso|deveria|deveriamos|devia|poderia|podia|podiamos|podemos trocar|seria melhor|melhor seria|e melhor|ficaria melhor|prefiro|preferia|preferiria|preferivel|convem|convinha|gostaria|poderiam|podiam|eu poria|eu diria|eu mudaria) [ser|dizer|acrescentar|mudar|mencionar|por|tirar|incluir|explicar|esclarecer|mais|que|o|a|um|uma|os|as|corrigir|alterar]
        (titulo|assunto|frase|paragrafo|data|hora|link|nome|numero|tom|redacao|palavra|linha|preco|manchete|cabecalho) (e|esta|sao|deve|devia|deveria|nao|falta|parece|soa|tem)
        (primeira|segunda|terceira|ultima|primeiro|segundo|terceiro|ultimo) (frase|paragrafo|linha|palavra)
        (mais|menos) (claro|clara|curto|curta|simples|tecnico|preciso|formal|direto|breve|humano|concreto|detalhe|detalhes|contexto)
        (impreciso|ambiguo|ambigua|inexato|confuso|confusa|desatualizado|incorreto|incorreta|errado|errada|mal escrito|pouco claro|pouco clara)
    """,
    request="""
        (por favor|favor|podem|pode|podes|para|por|a aguardar|aguardando|aguardo|pendente de|a espera de) [sua|a sua|a|o|vossa] (aprovar|aprove|aprovem|confirmar|confirme|confirmem|aprovacao|aval|autorizar|autorize)
    """,
    next_time="[para|na|da] (a proxima|proxima) [vez]\nno futuro\nde futuro",
    lead_approve="[eu] (aprovado|aprovada|aprovo|autorizado|de acordo)",
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
    """,
    later="""
        (mais tarde|logo|depois|em breve|amanha|amanha de manha|amanha cedo|hoje a tarde|hoje a noite|esta tarde|esta noite|esta manha|depois de amanha|depois do almoco|apos o almoco|depois da reuniao|apos a reuniao|depois do voo|daqui a pouco|daqui a bocado|dentro de momentos|em alguns minutos|em instantes|no fim do dia|ao fim do dia|final do dia|fim do dia|ate ao fim do dia|ate o fim do dia|ainda hoje|ao longo do dia|antes do almoco|ao meio dia|meio dia|para a semana|na proxima semana|semana que vem|na segunda|na terca|na quarta|na quinta|na sexta|segunda feira|terca feira|quarta feira|quinta feira|sexta feira|segunda|terca|quarta|quinta|sexta|assim que puder|assim que possivel|o mais rapido possivel|logo que possa|quando puder|quando aterrar|quando chegar|quando voltar|ate amanha|a tarde|a noite|de tarde|de manha)
        (um momento|um minuto|um segundo|um instante|um momentinho|so um momento|alguns minutos|me de|deem me|da me|de me|preciso de tempo|mais tempo|algum tempo|um pouco de tempo|um pouco mais de tempo|deixe me|deixem me|deixa me|vou ver|vou ler|vou olhar|vou analisar|vou rever|vou revisar|estou a ver|estou a ler|estou lendo|estou vendo|estou analisando|estou a analisar|estou revisando|em reuniao|numa reuniao|no comboio|no trem|no aviao|a conduzir|dirigindo|em viagem|a caminho|tenho de pensar|tenho que pensar|vou pensar|paciencia)
    """,
    review="""
        (vejo|verei|ver|leio|lerei|ler|revejo|rever|reviso|revisarei|revisar|respondo|responderei|responder|digo|direi|volto|voltarei|preciso|precisamos|me|dou|darei|tenho|terei|estarei|estou|pronto|pronta|resposta|posso|poderei|faco|farei|verifico|verificar|demoro|falta|reuniao|comboio|trem|aviao|voo|lembre|lembrem|lembra|livre|esperem|espere|aguarde|aguardem|termino|acabo|disponivel|faltam|confirmo|aprovo|avisarei|aviso|analiso|analisarei|olho|olhar|retorno|levo)
    """,
    question="""
        (que|quem|quando|onde|por que|porque|porque e que|como|qual|quais|quanto|quantos|e|esta|estao|sao|pode|podes|podemos|ha|se|tem|devo|o que|sera|seria|ja|foi)
    """,
    undo="""
        (desfazer|desfaca|desfaz|anular|anule|anulo|anular minha (decisao|aprovacao|resposta)|anulo a minha (decisao|aprovacao|resposta)|retiro (minha|a minha|meu|o meu) (aprovacao|decisao|resposta|objecao|voto|aval)|revogo (minha|a minha) (aprovacao|decisao)|cancela a minha aprovacao|cancele minha aprovacao|cancelo minha aprovacao|mudei de ideia|mudei de ideias|foi um erro|foi engano|enganei me|me enganei)
    """,
    stop="""
        (stop|pare|parem|para|parar|parar o envio|parem o envio|pare o envio|parem tudo|pare tudo|alto|parem ja|pare ja|interrompam o envio|interromper o envio|suspender o envio|suspendam o envio|parem agora|pare agora)
    """,
    other="""
        (versao|revisao) <n>
        (anterior|ultima|outra|primeira|segunda|antiga|nova) (versao|redacao|revisao)
        (juridico|legal|marketing|direcao|alguem|todos|ninguem|chefe|colega|ela|ele|eles|os outros|interno|internos|interna|externo|estrategicos|clientes|anexo|titulo|assunto|frase|paragrafo|em nome|da parte|por aprovar|para aprovacao|para aprovar|pendente|em analise|a aprovar|a aguardar)
    """,
)

# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""Spanish: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "texto|mensaje|borrador|correo|comunicado|version|redaccion|contenido|anuncio|nota|mail|email|comunicacion|"
    "actualizacion|carta|boletin|propuesta|documento|aviso"
)

SPANISH = Lexicon(
    code="es",
    classes={
        "it": f"lo|la|esto|eso|todo|asi|todo esto|todo eso|(el|la|este|esta|su|tu|vuestro|del|al|de la|a la|ese|esa|nuestro) ({_NOUN})|<rev>",
        "rev": "(r|v|rev|revision|version) <n>|(la|esta) (revision|version) <n>",
        "good": (
            "bien|muy bien|bueno|buena|perfecto|perfecta|ok|okay|correcto|correcta|genial|excelente|estupendo|estupenda|"
            "listo|lista|conforme|impecable|fenomenal|aprobado|aprobada|en orden|fantastico|de acuerdo|"
            "todo bien|ideal|vale|acertado|fetén|autorizado|autorizada"
        ),
        "me": "para mi|por mi parte|por mi|de mi parte|a mi|desde mi lado|por mi lado|por nuestra parte|para nosotros|de mi lado|desde aqui|a mi juicio|de nuestra parte|en lo que a mi respecta",
        "very": "muy|todo|totalmente|completamente|perfectamente|realmente|ya|plenamente|bastante ok",
        "now": "ya|ahora|tal cual|asi|como esta|sin cambios|cuanto antes|de inmediato|ahora mismo|sin reservas|sin modificaciones|tal y como esta|por favor|hoy",
        "send": (
            "enviar|enviarlo|enviarla|publicar|publicarlo|publicarla|mandar|mandarlo|mandarla|difundir|difundirlo|lanzar|"
            "lanzarlo|salir|proceder|seguir|adelante|distribuir|distribuirlo|hacerlo|emitir|emitirlo|despachar|soltarlo|avanzar|continuar con el envio|proceder con el envio|enviarse|publicarse"
        ),
    },
    common=(
        "el\nla\nlos\nlas\nun\nuna\nes\nesta\nestan\nyo\nnosotros\nusted\nme\nse\nno\npor\npara\ncon\nen\nde\ndel\nal\ny\no\nsi\npero\nque\n"
        "quien\ncuando\ncomo\nmi\nsu\nlo\nmas\ngracias\nbien\ntodo\nfavor\ncambiar\nmuy\nsin\nhay\na\neste\nesto\nle"
    ),
    approve="""
        (aprobado|aprobada|apruebo|aprobamos|lo apruebo|la apruebo|lo aprobamos|queda aprobado|queda aprobada|aprobado esta|aprobadisimo|autorizado|autorizada|autorizo|lo autorizo|autorizamos|acepto|lo acepto|aceptado|aceptada|aceptamos|validado|validada|lo valido|validamos|confirmo|confirmado|confirmada|confirmamos|ratifico|conforme|estoy conforme|doy mi aprobacion|doy mi visto bueno|doy el visto bueno|doy el ok|doy luz verde|doy mi ok|doy mi conformidad|doy mi consentimiento|doy mi autorizacion|tiene mi aprobacion|tienen mi aprobacion|tienes mi aprobacion|teneis mi aprobacion|visto bueno|mi visto bueno|con mi visto bueno|vobo|vb|luz verde|aprobacion concedida|aprobacion dada|damos luz verde|damos el visto bueno|firmo|firmado|lo firmo|suscribo|lo suscribo|secundo) [<it>] [<me>] [<now>] [<me>]
        (tiene|tienen|tienes|teneis|cuenta|cuentan|cuentas|contais) [con] (mi|nuestra|nuestro) [total|pleno|plena] (aprobacion|visto bueno|ok|okay|luz verde|conformidad|autorizacion|si|consentimiento|acuerdo|apoyo)
        [yo|por mi parte] [lo|la|os|les] (apruebo|autorizo|acepto|valido|confirmo|respaldo|apoyo|aprobamos|autorizamos) [<it>|el envio|la publicacion|su envio|su publicacion] [<now>] [sin reservas|totalmente|plenamente]
        (he|hemos) (aprobado|autorizado|validado|aceptado) [<it>]
        <it> [esta|queda] (aprobado|aprobada|autorizado|autorizada|validado|validada|ok) [<me>] [<now>]
        (de acuerdo|estoy de acuerdo|totalmente de acuerdo|estamos de acuerdo|muy de acuerdo|completamente de acuerdo|estoy totalmente de acuerdo|estoy completamente de acuerdo|plenamente de acuerdo|acuerdo total|ok|okay|oki|vale|dale|venga) [con <it>|con eso|con todo|en todo|con el envio|con publicarlo|con enviarlo|para enviar|para enviarlo|para publicar|para publicarlo|para el envio] [<me>] [<now>]
        (si|sip|sii|claro|claro que si|por supuesto|desde luego|como no|seguro|sin duda|afirmativo|perfecto|correcto|excelente|genial|estupendo|fenomenal|fantastico|muy bien|bien|esta bien|esta muy bien|esta perfecto|esta ok|esta correcto|esta genial|esta todo bien|esta conforme|esta listo|todo bien|todo ok|todo correcto|todo perfecto|todo en orden|todo conforme|todo claro y correcto|todo esta bien|todo esta perfecto|todo esta correcto|asi esta bien|asi esta perfecto|asi bien|asi me gusta|me gusta|me gusta mucho|me encanta|me parece bien|me parece perfecto|me parece muy bien|me parece correcto|me parece ok|me parece genial|me parece estupendo|me vale|me sirve|me convence|me va bien|a mi me vale|a mi me parece bien|nos parece bien|nos parece perfecto|por mi bien|por mi ok|por mi perfecto|por mi adelante|por mi vale|por mi si|por mi esta bien|por mi parte ok|por mi parte bien|por mi parte perfecto|por mi parte si|por mi parte adelante|por mi parte todo bien|por mi parte esta bien|por mi parte aprobado|sin problema|sin problemas|ningun problema|es un si|un si rotundo|ok a todo|voto a favor|a favor|estoy a favor|cuenten conmigo|pulgar arriba|dele|que asi sea) [<it>] [<me>] [<now>] [<me>]
        (<it>|todo) (esta|queda|se ve|suena|luce|me parece|parece estar|es|lo veo) [<very>] (<good>) [<me>] [<now>]
        (se ve|suena|luce|lo veo|lo encuentro|quedo|ha quedado|lo vemos) [<very>] (<good>) [<me>] [<now>]
        (adelante|adelante con <it>|adelante con el envio|adelante con la publicacion|adelante por mi parte|siga adelante|sigan adelante|sigue adelante|seguid adelante|proceda|procedan|procede|proceded|proceder|procedamos|pueden proceder|puede proceder|puedes proceder|podeis proceder|vamos|vamos alla|vamos adelante|manos a la obra|que salga|que salga ya|que se envie|que se publique|que se mande|hagalo|haganlo|hazlo|hacedlo|que lo envien|que lo publiquen) [<now>] [<me>]
        (puede|pueden|puedes|podeis|podemos|se puede|ya se puede|ya pueden|ya puedes|ya podeis) [ya] (<send>) [<it>] [<now>] [<me>]
        [ok|vale|si] (listo|lista|bien|aprobado|ok|bueno|preparado|autorizado|apto) para (<send>|el envio|su envio|publicacion|la publicacion|su publicacion|envio|difusion|salir) [<me>] [<now>]
        (envialo|enviala|enviadlo|enviadla|envielo|enviela|envienlo|envienla|enviar|enviemoslo|publicalo|publicala|publicadlo|publiquelo|publiquenlo|publiquese|publicar|mandalo|mandala|mandadlo|mandelo|mandenlo|mandemoslo|mandar|difundelo|difundanlo|difundidlo|sueltalo|lanzalo|lanzadlo|lancenlo|enviese|envia|envien|enviad|publiquen|publica|manda|manden|mandad|difundir|mandale|despachalo|emitelo|emitanlo|publiquemoslo) [<it>] [ya|ahora|asi|por favor|tal cual|hoy|cuando quieran|cuando quieras|sin mas] [por favor]
        (sin|ninguna|no hay|no tengo|no tenemos|no veo|no vemos|no encuentro) [ninguna|ningun|mas|otras] (objecion|objeciones|objecion alguna|reparo|reparos|problema|problemas|inconveniente|inconvenientes|cambios|correcciones|observaciones|pega|pegas|modificaciones|objeccion|reservas|motivo para objetar|nada que objetar|nada que cambiar) [<me>|alguna|que hacer] [<me>]
        (nada que (objetar|anadir|cambiar|corregir|agregar|decir|modificar)|no tengo nada que (objetar|anadir|cambiar|corregir|agregar|modificar)|no (me opongo|objeto|tengo objecion|veo inconveniente|veo problema|veo objecion|hay objecion)|no tengo inconveniente|nada en contra|no tengo nada en contra|no cambiaria nada) [<me>|en que se envie|en publicarlo|en enviarlo]
        (leido|revisado|visto|verificado|comprobado) y (aprobado|conforme|de acuerdo|autorizado|correcto|validado|ok|todo bien)
        (estoy|estamos|quedo) [muy|totalmente|plenamente] (conforme|conformes|satisfecho|satisfecha|contento|contenta|de acuerdo|a favor|feliz|convencido|convencida|ok) [con <it>|con todo|<now>]
        (aprovado|aprobao|aprovada|aprubo|aprobad|aprrobado|aprobabo|apruevo|aproabdo|aprobdo|okey|okis)
    """,
    thanks="""
        (gracias|muchas gracias|mil gracias|muchisimas gracias|gracias de nuevo|con agradecimiento|se agradece|gracias de antemano|agradecido|agradecida|thx) [a todos|a ti|a vosotros|a ustedes|equipo|a todo el equipo|a todas|por todo|a usted]
        (gracias|muchas gracias|mil gracias) (por) [el|la|los|tu|su|vuestro|un|tan|este|vuestra|todo el] [buen|gran|excelente|rapido|rapida|magnifico] (trabajo|texto|envio|ayuda|esfuerzo|mensaje|rapidez|borrador|respuesta|paciencia|redaccion|enviarlo|compartirlo|compartir|prepararlo|version|tiempo|claridad|labor)
        (buen|gran|excelente|magnifico|estupendo|muy buen|fantastico|tremendo) (trabajo|texto|mensaje|borrador|curro|resumen)
        (bien|muy bien) (hecho|redactado|escrito|explicado|resumido|dicho|logrado|planteado)
        (bravo|felicidades|felicitaciones|enhorabuena|chapo)
    """,
    polite="""
        (por favor|porfa|porfavor|y|entonces|pues|bueno|bien|tambien|ya|con gusto|con mucho gusto|de nada|asi que|encantado|encantada|como siempre|como acordamos|muy amable|amable|no hay de que|un placer)
        <me>
        (he|lo he|la he|ya lo he|hemos|ya he|ya) (leido|revisado|visto|comprobado|mirado|lei|revise|verificado|repasado) [<it>|atentamente|con atencion|con detalle|con cuidado|todo|dos veces|detenidamente|completo] [atentamente|con atencion|con detalle|con cuidado|dos veces|detenidamente] [y]
        (lo lei|lo revise|leido|revisado|visto|lo leimos|lo revisamos|leido todo|revisado todo) [todo|con calma|con cuidado|con atencion|atentamente] [y]
        (perdon|disculpa|disculpad|disculpe|disculpen|perdona|lo siento|mil disculpas) [por] [el|la|la respuesta] [retraso|demora|tardanza|tardia|tarde]
        (buen|feliz|buena|bonito|lindo) (dia|fin de semana|tarde|noche|semana|finde|jornada|suerte)
        (hasta luego|hasta pronto|hasta manana|nos vemos|suerte)
    """,
    greet="""
        (hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|estimado|estimada|estimados|estimadas|querido|querida|queridos|saludos a|muy buenas|holi|que tal) [a todos|todos|equipo|a todas|a todos y todas|todas|companeros|colegas|chicos|senor|senora|sr|sra|a tod s|gente|amigos|don|dona]
        (equipo|compañeros|todos)
    """,
    close="""
        [un|muchos|mis|con|los] [cordial|cordiales|atento|atentos|afectuoso|mejores|fuerte] (saludo|saludos|abrazo|abrazos|saludos cordiales|saludo cordial|deseos|saludos a todos)
        (atentamente|cordialmente|atte|sinceramente|respetuosamente|suyo|un beso|besos|s2|slds|sds|quedo a su disposicion|quedo atento|quedo atenta|feliz dia|buen dia|hasta pronto|gracias y saludos|gracias y un saludo)
        (enviado desde) (mi) (iphone|ipad|movil|telefono|celular|android|smartphone|dispositivo)
    """,
    praise="""
        (bien|bueno|buena|buen|gracias|genial|excelente|perfecto|me gusta|gusta|encanta|claro|clara|mejor|util|enhorabuena|felicidades|feliz|contento|contenta|agradezco|conciso|estupendo|magnifico|impecable|acertado|humano|cercano|preciso)
        (para informacion|para la proxima|la proxima vez|nota|comentario|observacion|pd|ps|a titulo informativo|para que conste|por cierto)
    """,
    object="""
        (me opongo|nos oponemos|objeto|objetamos|rechazo|lo rechazo|rechazamos|la rechazo|desapruebo|lo desapruebo|desaprobamos|impugno|veto|lo veto|vetado|protesto|me niego|nos negamos|discrepo|declino|deniego|bloqueo|lo bloqueo|objecion|objeciones|oposicion|rechazado|rechazada|denegado|denegada|desaprobado|desaprobada|reprobado|negado|inaceptable|inadmisible|impresentable|vetada|prohibido|en desacuerdo|desacuerdo|estoy en contra|en contra|estamos en contra|totalmente en contra|pulgar abajo|luz roja|intolerable|impublicable|no go|tarjeta roja|desautorizado)
        (fuerte|fuertes|grave|graves|firme|seria|serias|gran|grandes|importantes|muchas|serios|graves) (objecion|objeciones|reservas|oposicion|reparos|dudas legales)
        (tengo|tenemos|hay|existe|existen|presento|planteo|pongo) [una|un|varias|algunas|serias|graves|fuertes|mi|muchas|serios] (objecion|objeciones|reparos|reservas|graves reservas|veto|inconvenientes)
        (de ninguna manera|de ningun modo|ni hablar|ni de broma|ni loco|ni loca|ni en suenos|jamas|nunca|en absoluto|para nada|bajo ningun concepto|bajo ninguna circunstancia|en ningun caso|por encima de mi cadaver|sobre mi cadaver|ni pensarlo|que va|claro que no|por supuesto que no|desde luego que no|ni se os ocurra|ni se te ocurra|negativo|no no|un no rotundo|rotundamente no|no rotundo|es un no|mi respuesta es no|digo no|digo que no|voto no|voto en contra|no por mi parte|por mi no|por mi parte no|no gracias|no de mi parte|va a ser que no|no asi|asi no|mejor no|absolutamente no|definitivamente no|tampoco)
        no [lo|la|los|las|se|me|nos|le|les|os|te|esta|estoy|estamos|es|puedo|podemos|puede|debe|debemos|deben|quiero|voy a|vamos a|doy|damos|tiene|tienen|cuenta con|hay|queda|esta todavia|pienso|deberia|deberiamos|podria|veo|parece|sera|tienes|teneis] [lo|la|se|muy|nada|mi|el|de|para|del todo|estar|que|con mi|ser|bien|todavia|aun|seguir] (apruebo|aprobamos|aprobar|aprobarlo|apruebe|aprueben|aprobado|aprobada|aprueba|autorizo|autorizado|autorizada|autorizar|autorizarlo|autorizamos|acepto|aceptamos|aceptar|aceptarlo|aceptable|envies|envie|envien|envieis|enviar|enviarlo|enviarse|enviado|mandes|mande|manden|mandar|mandarlo|mandeis|publiques|publique|publiquen|publicar|publicarlo|publicarse|publiqueis|publicado|salir|salga|difundan|difundir|difundas|difunda|de acuerdo|conforme|conformes|listo|lista|bien|ok|vale|correcto aprobar|adelante|gusta|gusta nada|convence|parece bien|parece|parece correcto|parece adecuado|sirve|procede|proceder|procedan|proceda|favorable|a favor|apto|visto bueno|luz verde|aprobacion|consiento|consentimiento|firmo|firmar|firmarlo|respaldo|apoyo|suscribo|valido|validado|validar|validarlo|viable|satisfecho|satisfecha|comparto|permito|permitido|enviemos|publiquemos|mandemos|lancen|lances|lanzar|suelten|ok para mi|listo para enviar)
        (aprobacion|visto bueno|autorizacion) (denegada|denegado|rechazada|rechazado|negada|retirada|no concedida)
        (sin) (mi) (aprobacion|visto bueno|autorizacion|consentimiento)
        (niego|retiro|deniego|retengo) (mi|la|el) (aprobacion|visto bueno|autorizacion|consentimiento)
        (esto|eso|el texto|el mensaje|<it>) (es|esta) [muy|totalmente|completamente|simplemente|fatal|todo] (inaceptable|falso|mentira|enganoso|fatal|mal|horrible|peligroso|ilegal|un error|un desastre|terrible|malisimo|incorrecto y peligroso|una mentira|inadmisible|una verguenza|prematuro|un disparate)
        (esta mal|muy mal|fatal|todo mal)
        (paren|detengan|detened|cancelen|cancelad|retiren|retirenlo|bloqueen|frenen|frenad|anulen|paralicen) [todo|el envio|esto|la publicacion|ya|<it>]
        (hay que|debemos|debe) (pararlo|frenarlo|rechazarlo|rehacerlo entero|retirarlo|rehacerlo)
    """,
    refuse="""
        (no|nop|nope|noo|nooo|nunca|jamas|negativo|no gracias|no senor|lo siento no|no lo siento|me temo que no|creo que no|pues no|mejor no|mal|fatal|en contra|claro que no|que no|falso)
    """,
    wait="""
        (todavia no|aun no|ahora no|no todavia|no aun|espera|esperad|espere|esperen|esperemos|un momento por favor|muy pronto|demasiado pronto|prematuro|en espera|dejadlo en espera|pausa|alto ahi|por ahora no|de momento no)
        no (lo|la) (envies|envie|envien|envieis|publiques|publiquen|publique|mandes|manden|mandeis) (todavia|aun|por ahora|de momento)
    """,
    never="no\nnunca\njamas\nningun\nninguna\nninguno\nsin\nnada\nnadie\nni\ntampoco\nniego",
    agree="""
        (apruebo|aprobar|aprobado|aprobada|aprobacion|aprueba|autorizo|autorizar|autorizado|acepto|aceptar|aceptable|de acuerdo|conforme|ok|vale|enviar|enviarlo|envie|envien|envies|enviado|publicar|publicarlo|publique|publiquen|mandar|mandarlo|manden|salir|listo|visto bueno|luz verde|firmar|firmo|validar|approved|aprobarlo|bien|convence|gusta|respaldo|proceder|adelante)
    """,
    doubt="""
        no (estoy|estamos|estoy muy|lo tengo|me queda|estoy del todo|lo tengo muy|esta) [muy|del todo|nada] (seguro|segura|seguros|claro|convencido del todo|disponible|en la oficina|al tanto|capacitado|en mi mesa)
        no (lo se|se|entiendo|comprendo|puedo leer|puedo abrir|puedo verlo|puedo revisarlo|puedo leerlo|puedo opinar|puedo juzgar|he leido|he visto|he podido|lo he leido|lo he visto|lo he podido|he recibido|recuerdo|veo el|encuentro el|me consta|me corresponde|es mi|me toca|soy|tengo tiempo|tengo acceso|tengo opinion|tengo idea|me importa|hay prisa|corre prisa|es urgente|solo|pude|la he leido)
        (si|salvo que|a menos que|cuando|mientras|siempre que|en caso de) [nadie|alguien|ustedes|no hay|hay|tu|usted] [se|mas|mas se|tiene|otra|ninguna|no] [opone|objeta|objecion|objeciones|rechaza|oponen|opongan|oponga|en contra|tiene objeciones]
        (sin|ninguna|no hay|no tengo|no tenemos|no veo|no me|no nos|nada|no) [ninguna|mas|que|otra] (objecion|objeciones|opongo|oponemos|objeto|objetar|reparo|reparos|rechazo|en contra|reservas|inconvenientes|veto)
    """,
    condition="""
        (si|siempre que|siempre y cuando|a condicion|con la condicion|cuando|una vez|en cuanto|despues|antes|hasta|pero|sin embargo|aunque|salvo|excepto|menos|a menos|solo|solamente|unicamente|en parte|parcialmente|en principio|casi|en general|mas o menos|de momento|por ahora|por el momento|con cambios|con los cambios|con un cambio|con reservas|condicionado|pendiente|sujeto a|a falta de|con tal de|a reserva|a excepcion|no obstante|en lugar|provisionalmente|tras)
    """,
    hedge="""
        (eh|uy|ups|recibido|anotado|enterado|enterada)
        (creo|pienso|supongo|quiza|quizas|tal vez|probablemente|posiblemente|deberia|podria|seria|parece que|pareceria|imagino|espero|a lo mejor|en teoria|normalmente|en mi opinion|diria|dudo|duda|dudas|regular|mas o menos|no se|aprobaria|aprobare|lo aprobare|lo aprobaria|broma|es broma|aparentemente|me gustaria|quisiera|igual)
    """,
    suggest="""
        (sugiero|sugerencia|sugerencias|sugeriria|sugerimos|propongo|propuesta de|propondria|proponemos|recomiendo|recomendaria|cambiar|cambia|cambie|cambien|cambiad|cambiaria|cambio|cambios|reemplazar|reemplaza|reemplace|reemplacen|sustituir|sustituye|sustituya|sustituyan|sustituid|modificar|modifica|modifique|modificaria|corregir|corrige|corrija|corrijan|corregid|correccion|correcciones|anadir|anade|anada|anadan|anadid|anadiria|agregar|agrega|agregue|agreguen|agregaria|quitar|quita|quite|quiten|quitad|quitaria|eliminar|elimina|elimine|eliminen|eliminaria|borrar|borra|borre|acortar|acorta|acorte|acorten|acortaria|reformular|reformula|reformule|reescribir|reescribe|reescriba|precisar|aclarar|aclara|aclare|simplificar|simplifica|suavizar|suaviza|mencionar|menciona|mencione|mover|recortar|completar|revisar el|revisar la|revisad el|mejorar|mejora|mejore|mejorad|mejoraria|adaptar|matizar|evitar|evita|ajustar|ajusta|actualizar|incluir|incluye|incluya|incluyan|incluiria|pon|poned|pongan|ponga|pondria|poner|usar|usa|usad|utilizar|decir mejor|diga|digan|especificar|escribe|escribiria|detallar|retirar la|retirar el|dividir|partir la)
        (en vez de|en lugar de)
        (errata|erratas|falta|faltas|ortografia|gramatica|coma|comas|tilde|tildes|mayuscula|error tipografico|typo|algunos comentarios|mis comentarios|un comentario|dos comentarios|comentarios abajo|comentarios en el texto|ver comentarios|unas sugerencias|una sugerencia|mi version|mi propuesta|un detalle|unos detalles|pequeno detalle|pequenos detalles|una cosa|un par de cosas|un matiz)
        (demasiado|muy|un poco|algo|bastante|excesivamente) (largo|larga|corto|corta|tecnico|tecnica|vago|vaga|formal|informal|duro|dura|frio|fria|seco|complicado|complicada|confuso|confusa|negativo|agresivo|defensivo|generico|denso|alarmista|comercial|detallado)
        (falta|faltan|faltaria|habria que|hay que|deberia|deberiamos|podria|podriamos|seria mejor|mejor si|mejor que|mejor seria|preferiria|prefiero|preferible|convendria|me gustaria|se podria|podrian|podriais|podeis|puedes|pueden|yo pondria|yo diria|yo cambiaria) [ser|decir|anadir|cambiar|mencionar|poner|quitar|incluir|explicar|aclarar|mas|que|el|la|un|una|los|las|corregir|acortar|modificar]
        (titulo|asunto|frase|parrafo|fecha|hora|enlace|nombre|cifra|tono|redaccion|palabra|linea|precio|titular|encabezado|numero) (es|esta|son|debe|deberia|no|falta|parece|suena|tiene)
        (primera|segunda|tercera|ultima|primer|segundo|tercer|ultimo) (frase|parrafo|linea|palabra|oracion)
        (mas|menos) (claro|clara|corto|corta|simple|sencillo|tecnico|preciso|formal|directo|breve|humano|concreto|detalle|detalles|contexto|cercano)
        (impreciso|ambiguo|ambigua|inexacto|confuso|confusa|obsoleto|desactualizado|incorrecto|incorrecta|equivocado|equivocada|mal escrito|poco claro|poco clara)
    """,
    request="""
        (por favor|favor de|favor|porfa|podria|podrian|pueden|puede|para|por|pendiente de|a la espera de|espero|esperando) [su|tu|la|el|vuestra] (aprobar|aprobarlo|apruebe|aprueben|aprueba|confirmar|confirme|confirmen|aprobacion|visto bueno|autorice|autorizar)
    """,
    next_time="[para] la proxima [vez]\nen el futuro",
    lead_approve="[lo] (aprobado|aprobada|apruebo|autorizado|visto bueno|doy mi visto bueno)",
    lead_object="(objecion|objeciones|rechazo|oposicion|veto|me opongo|objeto|no)",
    lead_suggest="(sugerencia|sugerencias|propuesta|cambio|cambios|comentario|comentarios|correccion|sugiero)",
    lead_delegate="(delegar|delego|delegado|reenviar|pasar a)",
    lead_question="(pregunta|preguntas|una pregunta|consulta|duda)",
    lead_estimate="(eta|estimacion|plazo|tiempo estimado)",
    delegate_first="""
        [por favor|mejor|es mejor|deberias|deberian|hay que|conviene|favor de] (preguntale|preguntadle|preguntenle|preguntele|pregunta|preguntad|pregunten|pregunte|preguntar|consulta|consultad|consulten|consulte|consultar|consultalo|consultadlo|consultelo|habla|hablad|hablen|hable|contacta|contactad|contacten|contacte|contactar|contactar con|dirijanse|dirigete|dirijase|acude|acudan|pide|pidan|pidele|pidanle|vea|vean|ve con|vedlo) [mejor|antes|primero|directamente] (a|al|con|en|la|el)
    """,
    delegate="""
        (delego|delegar|delegado en|lo delego|reenvio a|lo reenvio|reenviado a|reenvialo|reenviar a|reenvio esto|reenviando|paso esto|lo paso a|se lo paso|te lo paso|traslado a|derivo|lo derivo|mi suplente|suplente|sustituto|sustituta|mi companero|mi companera|mi colega|mi jefe|mi jefa|otra persona|otro companero|alguien mas|otro departamento|a legal|al departamento|al equipo legal|con legal|con el departamento|decide el|decide ella|que decida|decidira|debe decidir|tiene que decidir|se encarga|se encargara|se ocupa|se ocupara|me sustituye|me reemplaza|me cubre|en mi lugar|en mi nombre|no es mi area|no es mi decision|no me corresponde|no me toca|no soy la persona|no soy el responsable|no soy quien|fuera de mi area|persona equivocada|de vacaciones|estoy de baja|de baja|fuera de la oficina|estoy fuera|no estoy disponible|me recuso|lo dejo en manos|dejo en manos|lo dejo a|no es mi competencia)
        (debe|deberia|puede|va a|tiene que) (aprobarlo|revisarlo|decidirlo|verlo|validarlo|encargarse|responder) [en mi lugar|por mi]
        (es|sera) (responsable|el responsable|la responsable|el indicado|la indicada|la persona|quien decide|el encargado|la encargada)
    """,
    later="""
        (mas tarde|luego|despues|pronto|manana|manana por la manana|manana temprano|esta tarde|esta noche|esta manana|pasado manana|despues de comer|despues del almuerzo|despues de la comida|tras la comida|despues de la reunion|tras la reunion|tras el almuerzo|despues del vuelo|en un rato|en un momento|en unos minutos|en breve|al final del dia|fin del dia|a ultima hora|hoy mismo|a lo largo del dia|antes de comer|antes del mediodia|a mediodia|al mediodia|la semana que viene|la proxima semana|el lunes|el martes|el miercoles|el jueves|el viernes|para el lunes|lunes|martes|miercoles|jueves|viernes|en cuanto pueda|lo antes posible|cuanto antes lo miro|cuando aterrice|cuando llegue|cuando pueda|cuando vuelva|al aterrizar|mas adelante|hasta manana|para manana|en la tarde|por la tarde|por la noche|hoy por la tarde)
        (un momento|un minuto|un segundo|un momentito|unos minutos|dame|dadme|deme|denme|necesito tiempo|mas tiempo|algo de tiempo|un poco de tiempo|un poco mas de tiempo|dejame|dejadme|dejenme|dejeme|lo miro|lo estoy mirando|lo estoy leyendo|lo reviso|lo estoy revisando|estoy en ello|estoy revisando|estoy leyendo|voy a leerlo|voy a mirarlo|voy a revisarlo|en una reunion|en reunion|en el tren|en el avion|conduciendo|de viaje|de camino|tengo que pensarlo|lo pienso|me lo pienso|paciencia)
    """,
    review="""
        (miro|mirare|mirar|leo|leere|leer|reviso|revisare|revisar|respondo|respondere|responder|contesto|contestare|contestar|digo|dire|vuelvo|volvere|necesito|necesitamos|dame|dadme|deme|denme|tendre|tengo|estare|estoy|listo|lista|respuesta|puedo|podre|hare|verifico|vere|ver|tardo|tardare|hace falta|reunion|tren|avion|vuelo|aterrizo|recuerdame|recordadme|libre|esperad|espera|espere|esperen|termino|acabo|disponible|faltan|tardaria|confirmo|confirmare|apruebo|aviso|avisare)
    """,
    question="""
        (que|quien|quienes|cuando|donde|por que|porque|como|cual|cuales|cuanto|cuantos|es|esta|estan|son|puede|puedes|podemos|hay|se|ha|han|habeis|debo|tengo|tenemos|seguro|esta)
    """,
    undo="""
        (deshacer|deshaz|deshaced|deshagan|anular|anula|anulo|anular mi (decision|aprobacion|respuesta)|anulo mi (decision|aprobacion|respuesta)|retiro mi (aprobacion|decision|respuesta|objecion|voto|visto bueno)|revoco mi (aprobacion|decision)|me retracto|cancela mi (aprobacion|decision|respuesta)|cancelo mi (aprobacion|decision|respuesta)|he cambiado de opinion|cambie de opinion|fue un error|ha sido un error|me equivoque|me he equivocado)
    """,
    stop="""
        (stop|alto|para|parad|pare|paren|deten|detengan|detener|parar|parar el envio|detener el envio|paren el envio|detengan el envio|parad el envio|detened el envio|para el envio|paren todo|alto ya|pare ya|parar todo|suspender el envio|suspendan el envio|interrumpir el envio)
    """,
    other="""
        (version|revision) <n>
        (anterior|ultima|otra|primera|segunda|vieja|nueva) (version|redaccion|revision)
        (legal|juridico|marketing|direccion|alguien|todos|nadie|jefe|jefa|colega|companero|companera|ella|ellos|los demas|interno|internos|interna|externo|estrategicos|clientes|adjunto|titulo|asunto|frase|parrafo|en nombre|de parte|por aprobar|para aprobar|para aprobacion|pendiente|pendiente de|en revision|a aprobar)
    """,
)

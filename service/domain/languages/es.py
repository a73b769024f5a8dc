# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""Spanish: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_SENT = (
    "texto|mensaje|correo|comunicado|anuncio|nota|mail|email|comunicacion|boletin|aviso|newsletter|circular|carta|post|"
    "comunicado de prensa|nota de prensa"
)
_NOUN = f"{_SENT}|borrador|version|redaccion|contenido|actualizacion|propuesta|documento|escrito|redactado|resumen|parte|respuesta|minuta|copy"
_ENDING = "lo|la|los|las|se"  # of an infinitive


def _with_endings(stems: str) -> str:
    return "|".join(f"{stem}{end}" for stem in stems.split("|") for end in ("", *_ENDING.split("|")))


SPANISH = Lexicon(
    code="es",
    classes={
        "it": (
            f"lo|la|esto|eso|todo|asi|todo esto|todo eso|[todo|toda] (el|la|este|esta|su|tu|vuestro|del|al|de la|a la|ese|esa|nuestro) ({_NOUN}) "
            "[adjunto|adjunta|propuesto|propuesta|presentado|presentada|recibido|recibida|enviado|enviada|actual|completo|completa]|<rev>"
        ),
        "rev": "(r|v|rev|revision|version) <n>|(la|esta) (revision|version) <n>",
        "noun": _NOUN,
        "mail": f"(el|la|este|esta|ese|esa) ({_SENT})",  # what is sent to customers, not to the reviewer
        "good": (
            "bien|muy bien|bueno|buena|perfecto|perfecta|perfectamente|ok|okay|correcto|correcta|genial|excelente|estupendo|estupenda|"
            "listo|lista|conforme|impecable|fenomenal|aprobado|aprobada|en orden|fantastico|fantastica|de acuerdo|"
            "todo bien|ideal|vale|acertado|feten|autorizado|autorizada|buenisimo|buenisima|barbaro|barbara|redondo|niquelado|"
            "de maravilla|de lujo|de diez|de perlas|a la perfeccion|chevere|bacan|bacano|al pelo|chido|espectacular|"
            "adecuado|adecuada|apropiado|oportuno|apto|publicable|super bien|super"
        ),
        "me": (
            "para mi|para nosotros|(por|de|desde) (mi|nuestra|esta) parte|(por|de|desde|a) mi lado|(de|por|desde) (nuestro|este) lado|por mi|por nosotros|"
            "a mi|desde aqui|por aqui|por aca|a mi juicio|a nuestro juicio|en lo que a mi respecta|por lo que a mi respecta|por lo que a nosotros respecta"
        ),
        "very": "muy|todo|totalmente|completamente|perfectamente|realmente|ya|plenamente|bastante ok",
        "as_is": (
            "tal cual [esta|viene]|asi (como|tal como) esta|tal [y] como (esta|viene|ha quedado|quedo)|asi tal cual|en su version actual|"
            "en su totalidad|integramente|en todos sus terminos|sin [mas] (cambios|modificaciones|comentarios|observaciones|reservas|peros|objeciones|correcciones)|sin mas|sin reservas"
        ),
        "when": (
            "ya|ya mismo|nomas|no mas|asi|por favor|ahora|ahora mismo|ahorita|de inmediato|inmediatamente|cuanto antes|lo antes posible|a la mayor brevedad|hoy|hoy mismo|sin demora|"
            "cuando (quieras|quieran|querais|quiera|gustes|gusten|guste|puedas|puedan|podais|pueda|esteis listos|esten listos|estes listo|estes lista|"
            "[te|os|les|le] (venga bien|vaya bien|parezca)|lo (veas|vean|veais|consideres|consideren|estimen|crean) (oportuno|conveniente))"
        ),
        "inf": f"{_with_endings('enviar|publicar|mandar|difundir|lanzar|distribuir|emitir|despachar|soltar|sacar')}|(enviar|publicar|mandar|difundir|lanzar|distribuir|emitir) <mail>",
        "send": "<inf>|salir|proceder|seguir|adelante|hacerlo|avanzar|continuar con el envio|proceder con el envio|proceder al envio|ser (enviado|enviada|publicado|publicada|difundido)|irse",
        "pub": (
            "(el|su) (envio|lanzamiento)|(la|su) (publicacion|difusion|distribucion|salida|emision) [de <mail>|del <mail>]|el envio de <mail>|<inf>|que salga|"
            "que (se|lo|la) (envie|publique|mande|difunda|distribuya|envien|publiquen|manden|difundan|envieis|publiqueis|mandeis|envies|publiques|mandes)"
        ),
        "to_pub": "(para|a|con|en|de) <pub>|al envio|para (envio|publicacion|difusion|que salga)",
        "ok_noun": "aprobacion|visto bueno|vistobueno|ok|okay|luz verde|conformidad|autorizacion|consentimiento|si|acuerdo|apoyo|beneplacito|permiso|bendicion|respaldo|aval|placet|vobo",
        "done": "aprobado|aprobada|autorizado|autorizada|aceptado|aceptada|validado|validada|avalado|avalada|confirmado|confirmada|ratificado|firmado|visado|refrendado",
        "do": "apruebo|aprobamos|autorizo|autorizamos|acepto|aceptamos|valido|validamos|confirmo|confirmamos|ratifico|ratificamos|avalo|avalamos|respaldo|apoyo|suscribo|firmo|secundo|refrendo",
        "no_but": (
            "objecion|objeciones|objecion alguna|objeccion|reparo|reparos|problema|problemas|inconveniente|inconvenientes|cambios|correcciones|observaciones|pega|pegas|"
            "modificaciones|reservas|impedimento|peros|pero|nada que objetar|nada que cambiar|motivo para objetar"
        ),
        "read": "leido|revisado|visto|comprobado|mirado|verificado|repasado|analizado|contrastado|cotejado|chequeado|examinado",
        "how": (
            "atentamente|con (atencion|detalle|cuidado|calma|detenimiento|lupa)|dos veces|varias veces|detenidamente|a fondo|entero|entera|completo|completa|todo|"
            "de arriba abajo|de principio a fin|punto por punto|linea por linea|otra vez|de nuevo|con (mi|el|nuestro) equipo|con (los|nuestros) (datos|registros|logs|numeros)|"
            "con las cifras|con el (informe|parte|registro|timeline)|con la cronologia|ahora mismo|esta manana|esta tarde"
        ),
        "facts": "datos|cifras|horas|fechas|numeros|horarios|hechos|tiempos|enlaces|nombres|importes|detalles",
        "right": "correctos|correctas|bien|ok|verificados|verificadas|comprobados|comprobadas|contrastados|contrastadas|en orden|al dia",
        "fit": "adecuado|adecuada|correcto|correcta|claro|clara|bueno|buena|preciso|precisa|apropiado|apropiada|conciso|concisa|impecable|perfecto|perfecta|honesto|honesta|transparente|sobrio|sobria|profesional",
    },
    common=(
        "os\nte\nles\nnos\nestoy\nestamos\n"
        "el\nla\nlos\nlas\nun\nuna\nes\nesta\nestan\nyo\nnosotros\nusted\nme\nse\nno\npor\npara\ncon\nen\nde\ndel\nal\ny\no\nsi\npero\nque\n"
        "quien\ncuando\ncomo\nmi\nsu\nlo\nmas\ngracias\nbien\ntodo\nfavor\ncambiar\nmuy\nsin\nhay\na\neste\nesto\nle"
    ),
    approve="""
        (aprobado|aprobada|apruebo|aprobamos|autorizado|autorizada|autorizo|autorizamos|acepto|aceptado|aceptada|aceptamos|validado|validada|validamos|confirmo|confirmado|confirmada|confirmamos|ratifico|conforme|estoy conforme|firmo|firmado|suscribo|secundo|aprobadisimo|aprobadisima) [<it>|con <it>]
        [ya|si|ok] [esta|queda|todo|va] <done> [<it>] [<to_pub>]
        <noun> [esta|queda] (aprobado|aprobada|autorizado|autorizada|validado|validada|conforme|ok|perfecto|perfecta|correcto|correcta)
        (lo|la) (doy|damos) por (bueno|buena|aprobado|aprobada|valido|valida|conforme)
        (doy|damos) por (bueno|buena|aprobado|aprobada|valido|valida) <it>
        [ok|si|pues] [yo|por mi parte|con gusto|con mucho gusto|por la presente|formalmente] [lo|la|os|les|se] <do> [<it>|<pub>] [<to_pub>] [totalmente|plenamente|sin dudarlo]
        (procedo a|acabo de|encantado de|encantada de|me complace) (aprobarlo|aprobarla|aprobar <it>|autorizarlo|validarlo)
        [lo|la] (he|hemos) [ya] (aprobado|autorizado|validado|aceptado|firmado) [<it>]
        [ya] (<it>) [esta|queda] (aprobado|aprobada|autorizado|autorizada|validado|validada|ok)
        [os|les|te|le] (doy|damos|otorgo|otorgamos|concedo|concedemos|expreso|manifiesto) [mi|nuestra|nuestro|la|el] [total|pleno|plena|formal|expresa|definitivo] <ok_noun> [a <it>|al <it>]
        [ya] (tiene|tienen|tienes|teneis|tenes|cuenta|cuentan|cuentas|contas|contais|aqui tienes|aqui tienen|aqui teneis|va|ahi va|aqui va|reitero|mantengo) [ya] [con] (mi|nuestra|nuestro) [total|pleno|plena|formal] <ok_noun> [a <it>]
        (mi|nuestro|con mi|con nuestro|el) (visto bueno|vobo|ok|okay) [<to_pub>]
        (visto bueno|vobo|vb|luz verde|aprobacion concedida|aprobacion dada|por mi parte visto bueno) [a <it>]
        (tenemos|tienes|tienen|teneis|tiene|tenes|hay) luz verde [<to_pub>]
        (de acuerdo|[estoy|estamos] [muy|totalmente|completamente|plenamente|absolutamente] de acuerdo|acuerdo total|ok|okay|oki|vale|dale|venga) [con <it>|con eso|con todo|en todo|con lo propuesto|<to_pub>]
        (si|sip|sii|siii|si claro|claro que si|claro [,] (adelante|si|por supuesto)|por supuesto|por supuesto que si|desde luego|desde luego que si|como no|seguro|sin duda|sin dudarlo|afirmativo|perfecto|correcto|excelente|genial|estupendo|fenomenal|fantastico|buenisimo|barbaro|de diez|de lujo|muy bien|bien|todo (bien|ok|correcto|perfecto|en orden|conforme|excelente)|ok a todo|asi (esta bien|esta perfecto|bien|me gusta|va bien|perfecto)|perfecto asi|perfecta asi|bien asi|ok asi|sin problema|sin problemas|ningun problema|es un si|un si rotundo|mi respuesta es si|digo que si|voto a favor|voto si|a favor|estoy a favor|cuenten conmigo|pulgar arriba|dele|que asi sea|chevere|joya|orale|sale y vale|sale pues|de una|va que va|al pelo|hagale|hagale pues|por mi que si) [<it>]
        [todo|ya] esta (bien|muy bien|perfecto|ok|correcto|genial|conforme|listo|todo bien|todo ok|todo correcto|todo en orden|excelente|buenisimo|de lujo|en orden) [<it>]
        (me|nos|a mi me|a nosotros nos) (gusta|encanta|vale|sirve|convence|cuadra|encaja|funciona|late|va bien|va perfecto|va genial|(parece|resulta) [muy|todo] <good>) [mucho|muchisimo|perfectamente] [<it>|como esta|como quedo|como ha quedado]
        <me> (bien|ok|okay|perfecto|adelante|vale|si|genial|conforme|correcto|de acuerdo|esta bien|todo bien|todo ok|listo|va|sin problema|encantado|encantada|que salga|que se envie|que se publique|que se mande|que lo manden|que lo publiquen|aprobado|aprobada) [<it>] [<to_pub>|con <it>]
        (<it>|todo) (esta|queda|ha quedado|quedo|se ve|suena|luce|me parece|nos parece|parece estar|es|lo veo|lo vemos|va) [<very>] (<good>) [<to_pub>]
        [la verdad] (quedado|se ve|suena|luce|lo veo|la veo|yo lo veo|veo|lo encuentro|quedo|ha quedado|lo vemos|vemos) [<it>] [<very>] (<good>) [<it>] [<to_pub>]
        [pues|entonces|y] (adelante|siga adelante|sigan adelante|sigue adelante|seguid adelante|para adelante|pa lante|palante) [pues|entonces] [con <it>|con ello|con todo|con <pub>|a <inf>|<to_pub>] [<when>]
        [pues|entonces] (proceda|procedan|procede|proceded|proceder|procedamos|(puede|pueden|puedes|podeis|podemos) (proceder|avanzar|continuar|seguir adelante)) [con ello|con <pub>|al envio|a <pub>|a su (envio|publicacion|difusion)] [<when>]
        (vamos|vamos alla|vamos adelante|vamos con ello|vamonos|manos a la obra|a ello|a por ello|tira|tirad|tira millas|tira adelante|tirad adelante|tira palante|dale nomas|dale para adelante|dale gas|denle|deles|metele|mandale mecha|arranca|arranquen|arrancad|hagalo|haganlo|hazlo|hacedlo|haceme el favor de enviarlo) [con <it>|con ello] [<when>]
        que (salga|vuele|vaya|corra|se (envie|publique|mande|difunda|distribuya)|lo (envien|publiquen|manden|difundan|saquen)) [<it>] [<when>]
        [ok|vale|si|por mi|<it>|entonces|y] [lo|la|se|ya] [lo|la|se] (puede|pueden|puedes|podeis|podes|podemos) [ya] (<send>) [<mail>|esto|todo] [<when>]
        <it> (puede|pueden) [ya] (salir|irse|enviarse|publicarse|mandarse|difundirse) [<when>]
        [ok|vale|si|<it>] [esta|queda|todo] (listo|lista|bien|aprobado|ok|bueno|preparado|preparada|autorizado|apto|apta|perfecto) para (<send>|el envio|su envio|publicacion|la publicacion|su publicacion|envio|difusion|que salga) [<when>]
        (publiquelo|publiquenlo|publiquese|publiquemoslo|saquelo|saquenlo|difundelo|difundanlo|difundidlo|difundase|distribuyelo|distribuyanlo|distribuidlo|distribuyase|sueltalo|soltadlo|lancenlo|despachalo|emitelo|emitanlo|emitase|mandale|mandele|subanlo|circulalo|circulenlo|envialo|enviala|enviadlo|enviadla|envielo|enviela|envienlo|envienla|enviese|enviemoslo|publicalo|publicala|publicadlo|publicadla|mandalo|mandala|mandadlo|mandadla|mandelo|mandenlo|mandemoslo|sacalo|sacadlo|lanzalo|lanzadlo|subelo|subidlo) [<when>]
        (envia|envie|envien|enviad|enviar|publica|publique|publiquen|publicad|publicar|manda|mande|manden|mandad|mandar|difundir|difundan|difundid|distribuir|distribuyan) [<mail>] [ya|ahora|ahora mismo|asi|por favor|tal cual|hoy|nomas|no mas|sin mas|cuando quieras|cuando quieran] [por favor]
        (sin|ningun|ninguna|cero|no hay|no existe|no tengo|no tenemos|no veo|no vemos|no encuentro|no encontramos|no pongo|no ponemos|no planteo|no le veo|no le pongo|no aprecio) [ninguna|ningun|mas|otras|mayor|mayores|ulteriores] (<no_but>) [alguna|alguno|que (hacer|poner|plantear|formular)] [al respecto|<to_pub>|a <it>|al texto|con <it>]
        (nada que (objetar|anadir|cambiar|corregir|agregar|decir|modificar|reprochar)|no (tengo|tenemos|hay|veo|encuentro) nada que (objetar|anadir|cambiar|corregir|agregar|modificar|tocar)|no (me opongo|nos oponemos|objeto)|nada en contra|no (tengo|tenemos|hay) nada en contra|[yo] no (le) (cambiaria|tocaria) (nada|ni una coma)|[yo] no (cambiaria|tocaria) (nada|ni una coma)|no (cambio|cambien|cambies|toques|toquen|toqueis) (nada|ni una coma)) [<me>|al respecto|<to_pub>|a <it>|de <inf>]
        no veo (motivo|motivos|razon|razones|por que) (para no|de no|no) (enviarlo|publicarlo|mandarlo|aprobarlo|enviarla|publicarla|aprobarla|aprobar|publicar|enviar|sacarlo)
        no (veo|hay|tengo|encuentro) [ningun|ninguna] (motivo|motivos|razon|razones) para (oponerme|objetar|retenerlo|pararlo|bloquearlo|frenarlo|retrasarlo|rechazarlo|detenerlo)
        (leido|revisado|visto|verificado|comprobado|repasado) y (aprobado|conforme|de acuerdo|autorizado|correcto|validado|ok|todo bien|sin objeciones|sin cambios|sin observaciones|firmado)
        [yo|nosotros] (estoy|estamos|quedo|quedamos) [muy|totalmente|plenamente|todo] (conforme|conformes|satisfecho|satisfecha|contento|contenta|de acuerdo|a favor|feliz|convencido|convencida|ok) [con <it>|con todo|<to_pub>]
        (aprovado|aprobao|aprovada|aprubo|aprobad|aprrobado|aprobabo|apruevo|aproabdo|aprobdo|apobado|aprboado|aprobdao|arpobado|aporbado|okey|okis|ok pa lante)
    """,
    thanks="""
        (gracias|muchas gracias|mil gracias|muchisimas gracias|gracias de nuevo|gracias otra vez|con agradecimiento|se agradece|gracias de antemano|agradecido|agradecida|thx|graciass|grax|muy agradecido|muy agradecida|os lo agradezco|te lo agradezco|se lo agradezco) [a todos|a ti|a vosotros|a ustedes|equipo|a todo el equipo|a todas|por todo|a usted|de verdad|de corazon|como siempre|chicos|gente|a ambos]
        (gracias|muchas gracias|mil gracias|agradezco|agradecemos|te agradezco|les agradezco|os agradezco) [por] [el|la|los|tu|su|vuestro|un|tan|este|vuestra|todo el] [buen|gran|excelente|rapido|rapida|magnifico] (trabajo|texto|envio|ayuda|esfuerzo|mensaje|rapidez|borrador|respuesta|paciencia|redaccion|enviarlo|enviarmelo|compartirlo|compartir|prepararlo|redactarlo|moverlo|gestionarlo|avisar|avisarme|consultarme|consultar|preguntar|version|tiempo|claridad|labor|gestion|dedicacion|explicacion|agilidad|contar conmigo)
        (buen|gran|excelente|magnifico|estupendo|muy buen|fantastico|tremendo|buenisimo|que buen) (trabajo|texto|mensaje|borrador|curro|resumen|laburo|comunicado)
        (bien|muy bien) (hecho|redactado|escrito|explicado|resumido|dicho|logrado|planteado|redactada|escrita|explicada)
        (bravo|felicidades|felicitaciones|enhorabuena|chapo|olé) [al equipo|a todos|equipo|por el trabajo]
    """,
    polite="""
        (por favor|porfa|porfis|porfavor|porfi|y|entonces|bueno|bien|tambien|con gusto|con mucho gusto|de nada|asi que|encantado|encantada|como siempre|como acordamos|como quedamos|muy amable|amable|no hay de que|un placer|un gusto|listo|ahora si|pues nada|buena pega)
        <me>
        <as_is>
        (para|a) (su|la|el) (envio|publicacion|difusion|distribucion|lanzamiento|salida|emision) [inmediata|inmediato]
        para (que salga|publicacion|envio|difusion|que (se|lo) (envie|publique|mande|difunda|envien|publiquen|manden|difundan))
        para <inf> [<when>]
        (he|hemos) (comprobado|verificado|contrastado|revisado|visto) que
        [ya] [lo|la|os lo] (he|hemos|habia) [ya] (<read>) [ya] [<it>|<how>|[todos] (los|las) <facts>] [<how>] [y]
        (ya he|ya hemos|ya) (lei|leimos|vi|vimos|comprobe) [<it>|<how>|(los|las) <facts>] [<how>] [y]
        [ya] (lo|la) (lei|leimos|vi|vimos|revise|repase|comprobe|mire|verifique|chequee) [<it>|<how>] [<how>] [y]
        (lei|leimos|comprobe|comprobamos) (<it>|<how>|(los|las) <facts>) [<how>] [y]
        [me|lo|la] (acabo|acabamos) de (leer|leerlo|leerla|revisar|revisarlo|revisarla|repasarlo|verlo|mirarlo|comprobarlo) [<it>] [<how>] [y]
        (revisado|comprobado|verificado|repasado|analizado|contrastado) [<it>|<how>] [<how>] [y]
        (leido|visto) (<how>|<it>) [<how>] [y]
        (tras|despues de|una vez) (leerlo|leerla|revisarlo|revisarla|revisado|leido|la revision|una revision|leer <it>|revisar <it>|revisado <it>) [<how>]
        [<me>] (los|las|todos los|todas las) <facts> [y (los|las) <facts>] (son|estan|me parecen|parecen) [todos|todas|muy] <right> [<how>]
        [<me>] (los|las|todos los|todas las) <facts> [y (los|las) <facts>] [me] (cuadran|coinciden|concuerdan|encajan) [<how>|con lo ocurrido|con lo que tenemos|perfectamente]
        (<facts>) [y <facts>] (verificados|verificadas|comprobados|comprobadas|contrastados|contrastadas|correctos|correctas|revisados|revisadas)
        (el) (tono|lenguaje|enfoque|estilo|mensaje|texto|contenido|comunicado) (es|esta|me parece|queda) [muy|bastante|super] <fit> [y [muy] <fit>]
        (la) (redaccion|explicacion|informacion|disculpa|cronologia) (es|esta|me parece|queda) [muy|bastante|super] <fit> [y [muy] <fit>]
        (buen|muy buen|me gusta el|me encanta el) tono
        el tono me (gusta|encanta|parece bien)
        (esta|es|queda|muy) [muy|super] (claro|clara|conciso|concisa) [y [muy] <fit>]
        (claro|clara) y <fit>
        esta (muy|super) bien (redactado|redactada|escrito|escrita|explicado|explicada|planteado|resumido)
        (se|todo se) (entiende|lee) (bien|muy bien|perfectamente|de maravilla|todo|claro|con claridad)
        [<me>] (no (veo|encuentro|he visto|he encontrado|detecto|hay|vi)) (errores|erratas|fallos|faltas|nada raro|ningun error|ninguna errata|errores ni erratas)
        (no hace falta|no hay que|no es necesario) (cambiar nada|tocar nada|mas cambios|corregir nada|ningun cambio)
        (perdon|disculpa|disculpad|disculpe|disculpen|perdona|perdonad|lo siento|mil disculpas|mis disculpas) [por] [el|la|la respuesta|mi] [retraso|demora|tardanza|tardia|tarde|respuesta tardia]
        (cualquier|para cualquier|ante cualquier) (cosa|duda|consulta|pregunta) [me (dices|decis|dicen|avisas|avisan|escribes|escriben|llamas|llaman)|avisame|avisadme|avisenme|aqui estoy|aqui estamos|aca estoy|a la orden|quedo atento|quedo atenta|estoy disponible|estoy a disposicion|quedo a disposicion]
        (quedo|quedamos|estoy|estamos) (atento|atenta|atentos|a su disposicion|a tu disposicion|a vuestra disposicion|a disposicion|a la orden|a sus ordenes|por si acaso|por cualquier cosa|pendiente por si acaso) [a|para|por] [cualquier|tu|su|vuestra] [duda|consulta|comentario|cosa|pregunta]
        [que] [tengas|tengan|tengais|tenga|pases|pasen|paseis] [un|una|muy] (buen|feliz|buena|bonito|bonita|lindo|linda|excelente) (dia|fin de semana|tarde|noche|semana|finde|jornada|suerte|viaje|resto de dia)
        (hasta luego|hasta pronto|hasta manana|nos vemos|suerte|seguimos|hablamos|animo|animo equipo)
    """,
    greet="""
        (hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|estimado|estimada|estimados|estimadas|apreciado|apreciada|apreciados|querido|querida|queridos|saludos a|muy buenas|muy buenos dias|muy buenas tardes|holi|holaa|que tal|buenass|wenas|ey) [que tal|buenas|buenos dias|buenas tardes|buen dia] [mi|mis] [a todos|todos|equipo|a todas|a todos y todas|todas|companeros|compas|colegas|chicos|chicas|senor|senora|senores|(sr|sra|srta|lic|ing|dr|dra|d|arq) [.]|a tod s|gente|amigos|don|dona|familia|ingeniero|ingeniera|licenciado|licenciada|doctor|doctora|jefe|jefa]
        (equipo|compañeros|todos|chicos)
        (hola|buenas|muy buenas|buenos dias|buen dia|buenas tardes) [a todos|equipo] [,] [¿] (que tal|como estas|como estan|como va|todo bien|como andas) ?
    """,
    close="""
        [un|muchos|mis|con|los|te mando un|les mando un|recibe un|reciba un|reciban un] [cordial|cordiales|atento|atentos|afectuoso|mejores|fuerte|gran] (saludo|saludos|abrazo|abrazos|abrazote|saludos cordiales|saludo cordial|deseos|saludos a todos|saludito|saluditos)
        (atentamente|atte|cordialmente|sinceramente|respetuosamente|suyo|un beso|besos|bss|s2|slds|sds|sldos|salu2|abz|feliz dia|buen dia|hasta pronto|gracias y saludos|gracias y un saludo|saludos y gracias|un saludo y gracias)
        (quedo|quedamos) (a su disposicion|a tu disposicion|a vuestra disposicion|a disposicion|atento|atenta|atentos|a la orden|a sus ordenes)
        (enviado|mandado) (desde|con) (mi|el) (iphone|ipad|movil|telefono|celular|cel|android|smartphone|dispositivo|samsung|galaxy|xiaomi|huawei|motorola|pixel|dispositivo samsung|samsung galaxy|samsung mobile|blackberry|tablet|portatil)
        (enviado desde|obtener|obten|get) (outlook|gmail|yahoo mail|correo|proton mail|mail) [para] [android|ios|iphone|windows]
    """,
    praise="""
        (bien|bueno|buena|buen|gracias|genial|excelente|perfecto|me gusta|gusta|encanta|muy claro|muy clara|enhorabuena|felicidades|feliz|contento|contenta|agradezco|conciso|estupendo|magnifico|impecable|acertado|humano|cercano|preciso)
        (para la proxima|la proxima vez|a titulo informativo|para que conste)
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
        y un (cuerno|jamon|huevo|carajo)
        (no (acaba|termina) de (convencerme|convencer|gustarme|verlo)|no me (acaba|termina) de (convencer|gustar)|eso no va|esto no va|no va asi|asi no va|asi no sale|asi no se (publica|envia|manda|puede)|asi no podemos|no pasa|no cuela|no procede|ni de coña|ni de chiste|ni a palos|ni en pedo|ni a tiros|ni borracho|ni muerto|nel|nel pastel|nones|nanay|naranjas de la china|ni madres|no y no|no rotundo|no mil veces|ni lo pienses|ni lo sueñes|ni se les ocurra|ni se le ocurra|ni te atrevas|olvidalo|olvidadlo|olvidenlo|olvidense|de eso nada|nada de eso)
        (no|nada) [se|lo|la|me|nos|le|les|os] (se publica|se envia|se manda|sale|publica|envia|manda|firmamos|firmaremos|compro|trago|quiero|queremos|voy a (aprobar|firmar|autorizar|validar)|vamos a (aprobar|firmar|autorizar|enviar|mandar|publicar)|pienso (aprobar|firmar|autorizar)|aprobare|aprobaremos|autorizare|autorizaremos|firmare|podemos (aprobar|enviar|mandar|publicar|decir|sacar|permitir|respaldar|aceptar|salir|difundir)|puedo (aceptar|firmar|respaldar|autorizar|avalar|validar|consentir|permitir)|se puede (publicar|enviar|mandar|decir|aprobar|difundir|aceptar|sacar)|debe (salir|publicarse|enviarse|mandarse|difundirse)|deberia (salir|publicarse|enviarse)|deberiamos (enviar|publicar|mandar|sacar)|hay que (enviar|publicar|mandar|sacar)|puede (salir|publicarse|enviarse|ir|difundirse)|puedo (aprobarlo|aprobarla|firmarlo|autorizarlo|avalarlo|validarlo)|podemos (aprobarlo|enviarlo|mandarlo|publicarlo|sacarlo|permitirlo|firmarlo)|voy a (aprobarlo|firmarlo|autorizarlo)|pienso (aprobarlo|firmarlo))
        no (es|esta|estamos|esta para) [nada|en condiciones de|como para|para] (publicable|presentable|aceptable|admisible|asumible|oportuno|viable|serio|profesional|apto|listo|lista|salir|publicarse|enviarse|ser publicado|de recibo|momento|publicarlo|enviarlo)
        no (quiero|queremos|permito|permitimos|consiento|acepto|autorizo|dejen|dejeis|dejes) que (salga|se (publique|envie|mande|difunda)|lo (publiquen|envien|manden)|esto (salga|se publique|se envie)|eso salga)
        no (lo|la) (manden|mandes|mandeis|mande|saquen|saques|saqueis|saque|publiquen|publiques|publiqueis|publique|envien|envies|envieis|envie|difundan|difundas|lancen|lances|suban|subas|firmo|apruebo|veo|compro|autorizo|valido|suscribo|avalo|acepto)
        no (manden|mandes|mandeis|mande|saquen|saques|saqueis|publiquen|publiques|publiqueis|publique|envien|envies|envieis|envie|difundan|difundas|lancen|suban|firmo|avalo) [nada|eso|esto|aun nada|<it>]
        no [les|os|te|le] (doy|damos|otorgo|otorgamos|cuentan|cuentas|contais|cuenta|tienen|tienes|teneis|tiene) [con] [mi|nuestra|nuestro|el|la] [autorizacion|aprobacion|visto bueno|ok|conformidad|consentimiento|permiso|apoyo|aval]
        (debo|debemos|tengo que|tenemos que|me veo obligado a|me veo obligada a|nos vemos obligados a|quiero|queremos|lamento|lamento tener que|siento tener que|voy a|vamos a) (rechazar|rechazarlo|rechazarla|oponerme|oponernos|objetar|objetarlo|denegar|denegarlo|negarme|negarnos|vetar|vetarlo|frenar|frenarlo|pararlo|decir que no|desaprobar|desestimar)
        (manifiesto|manifestamos|expreso|expresamos|reitero|hago constar|dejo constancia de) [mi|nuestra|nuestro] [mas] [total|firme|rotunda|rotundo|absoluto|energica] (oposicion|rechazo|disconformidad|desacuerdo|negativa|objecion|veto)
        (disconforme|disconformes|disconformidad|inviable|improcedente|desestimado|desestimada|descartado|descartada|devuelto|devuelta|tumbado|impublicables|inasumible|vergonzoso|lamentable|indignante|bochornoso|no conforme|no apto|no autorizado|no autorizada|no aprobado|no aprobada|no validado|no aceptado|no procede|me planto|lo tumbo|lo paro|lo freno|lo veto|os paro|lo devuelvo|echo para atras|lo echo para atras|lo echo atras|tiralo a la basura|a la basura|tirenlo|de ninguna de las maneras|ni por asomo|ni por error|quita quita|prohibo|prohibimos|queda prohibido|esto es mentira|eso es mentira|es mentira|es falso|esto es falso|un despropósito|un disparate|una verguenza|una barbaridad|un suicidio|una locura)
        (retengan|retened|retenedlo|retenganlo|frenadlo|frenenlo|paradlo|parenlo|deténganlo|detenlo|bloquead|bloqueadlo|bloqueenlo|tumbad|tumbadlo) [todo|el envio|esto|la publicacion|ya|<it>]
        (mi|nuestro|el) (voto|respuesta|opinion) es [un] (no|negativo|negativa|en contra)
        (retiro|retiramos) [mi|nuestro] apoyo
    """,
    refuse="""
        (no|nop|nope|noo|nooo|nunca|jamas|negativo|no gracias|no senor|lo siento no|no lo siento|me temo que no|creo que no|pues no|mejor no|mal|fatal|en contra|claro que no|que no|falso)
    """,
    wait="""
        (todavia no|aun no|ahora no|ya va|frena|frenad|frenen|quieto|quietos|aguanta|aguanten|aguantad|no corrais|no corran|no tan rapido|un momento antes de enviar|dejadlo para|dejalo para|dejenlo para|lo dejamos para|lo aplazamos|aplacenlo|aplazadlo|pospongan|posponedlo|mejor esperar|mejor esperamos|hay que esperar|no todavia|no aun|espera|esperad|espere|esperen|esperemos|un momento por favor|muy pronto|demasiado pronto|prematuro|en espera|dejadlo en espera|pausa|alto ahi|por ahora no|de momento no)
        no (lo|la) (envies|envie|envien|envieis|publiques|publiquen|publique|mandes|manden|mandeis) (todavia|aun|por ahora|de momento)
    """,
    never="no\nnunca\njamas\nningun\nninguna\nninguno\nsin\nnada\nnadie\nni\ntampoco\nniego",
    agree="""
        (apruebo|aprobar|aprobado|aprobada|aprobacion|aprueba|autorizo|autorizar|autorizado|acepto|aceptar|aceptable|de acuerdo|conforme|ok|vale|enviar|enviarlo|envie|envien|envies|enviado|publicar|publicarlo|publique|publiquen|mandar|mandarlo|manden|salir|listo|visto bueno|luz verde|firmar|firmo|validar|approved|aprobarlo|bien|convence|gusta|respaldo|proceder|adelante)
    """,
    doubt="""
        no (estoy|estamos|estoy muy|lo tengo|me queda|estoy del todo|lo tengo muy|esta) [muy|del todo|nada] (seguro|segura|seguros|claro|convencido del todo|disponible|en la oficina|al tanto|capacitado|en mi mesa)
        (no (soy quien para|soy nadie para|me toca|me corresponde|estoy autorizado para|estoy autorizada para|tengo autoridad para|tengo potestad para|tengo facultades para|tengo competencia para|es cosa mia|me compete|depende de mi) (aprobar|aprobarlo|aprobarla|autorizar|autorizarlo|validarlo|decidir|decidirlo|firmar|firmarlo|dar el visto bueno|dar el ok) [yo|a mi|sin]|[yo] no puedo (aprobar|aprobarlo|decidir|decidirlo|firmar|firmarlo|autorizarlo) (yo|sin)|no puedo (decidir|decidirlo|decidir esto)|no (lo apruebo|apruebo esto|firmo|decido|lo decido|autorizo|lo autorizo) yo|no (veo|hay|tengo|encuentro) [ningun|ninguna] (motivo|motivos|razon|razones) para|no veo por que no|no esta mal|nada mal|no (es|esta|queda) (perfecto|ideal|lo ideal|lo mejor)|no (tenga|tengan|ponga|pongan|vea|vean|haya|plantee|planteen) [ninguna|mas] (objecion|objeciones|pegas|reparos|inconveniente|inconvenientes)|no esta nada mal|no es malo)
        no (lo se|se (si|que|quien|quienes|como|cuando|cual|cuanto|nada|donde)|entiendo|comprendo|puedo leer|puedo abrir|puedo verlo|puedo revisarlo|puedo leerlo|puedo opinar|puedo juzgar|he leido|he visto|he podido|lo he leido|lo he visto|lo he podido|he recibido|recuerdo|veo el|encuentro el|me consta|me corresponde|es mi|me toca|soy|tengo tiempo|tengo acceso|tengo opinion|tengo idea|me importa|hay prisa|corre prisa|es urgente|solo|pude|la he leido)
        (si|salvo que|a menos que|cuando|mientras|siempre que|en caso de) [nadie|alguien|ustedes|no hay|hay|tu|usted] [se|mas|mas se|tiene|otra|ninguna|no] [opone|objeta|objecion|objeciones|rechaza|oponen|opongan|oponga|en contra|tiene objeciones]
        (sin|ninguna|no hay|no tengo|no tenemos|no veo|no me|no nos|nada|no) [ninguna|mas|que|otra] (objecion|objeciones|opongo|oponemos|objeto|objetar|reparo|reparos|rechazo|en contra|reservas|inconvenientes|veto)
    """,
    condition="""
        (si|siempre que|previa|previo|mediante|mientras|apenas|ni bien|en tanto|hasta tanto|con la salvedad|con la excepcion|quitando|obviando|eso si|ahora bien|lo demas|el resto|por lo demas|dependiendo|depende|segun|en caso de|de ser asi|siendo asi|condicion|condiciones|siempre y cuando|a condicion|con la condicion|cuando|una vez|en cuanto|despues|antes|hasta|pero|sin embargo|aunque|salvo|excepto|menos|a menos|solo|solamente|unicamente|en parte|parcialmente|en principio|casi|en general|mas o menos|de momento|por ahora|por el momento|con cambios|con los cambios|con un cambio|con reservas|condicionado|pendiente|sujeto a|a falta de|con tal de|a reserva|a excepcion|no obstante|en lugar|provisionalmente|tras)
    """,
    hedge="""
        (eh|uy|ups|nota :|nota,|ojo|atencion|importante|fijate|fijaos|fijense|asi asi|mentira|mentirijilla|era broma|bromeo|es coña|que va|olvidalo|olvidadlo|olvidenlo|olvidese|borradlo|borralo|borrenlo|ignoralo|ignoradlo|ignorenlo|ignorad|ignoren|descartalo|correo equivocado|mail equivocado|me he liado|me lie|perdon|recibido|anotado|enterado|enterada)
        (creo|pienso|supongo|quiza|quizas|tal vez|probablemente|posiblemente|deberia|podria|seria|parece que|pareceria|imagino|espero|a lo mejor|en teoria|normalmente|en mi opinion|diria|dudo|duda|dudas|regular|mas o menos|no se|aprobaria|aprobare|lo aprobare|lo aprobaria|broma|es broma|aparentemente|me gustaria|quisiera|igual)
    """,
    suggest="""
        (sugiero|sugerencia|sugerencias|sugeriria|sugerimos|propongo|propuesta de|propondria|proponemos|recomiendo|recomendaria|cambiar|cambia|cambie|cambien|cambiad|cambiaria|cambio|cambios|reemplazar|reemplaza|reemplace|reemplacen|sustituir|sustituye|sustituya|sustituyan|sustituid|modificar|modifica|modifique|modificaria|corregir|corrige|corrija|corrijan|corregid|correccion|correcciones|anadir|anade|anada|anadan|anadid|anadiria|agregar|agrega|agregue|agreguen|agregaria|quitar|quita|quite|quiten|quitad|quitaria|eliminar|elimina|elimine|eliminen|eliminaria|borrar|borra|borre|acortar|acorta|acorte|acorten|acortaria|reformular|reformula|reformule|reescribir|reescribe|reescriba|precisar|aclarar|aclara|aclare|simplificar|simplifica|suavizar|suaviza|mencionar|menciona|mencione|mover|recortar|completar|revisar el|revisar la|revisad el|mejorar|mejora|mejore|mejorad|mejoraria|adaptar|matizar|evitar|evita|ajustar|ajusta|actualizar|incluir|incluye|incluya|incluyan|incluiria|pon|poned|pongan|ponga|pondria|poner|usar|usa|usad|utilizar|decir mejor|diga|digan|especificar|escribe|escribiria|detallar|retirar la|retirar el|dividir|partir la)
        (en vez de|en lugar de)
        (errata|erratas|falta|faltas|ortografia|gramatica|coma|comas|tilde|tildes|mayuscula|error tipografico|typo|algunos comentarios|mis comentarios|un comentario|dos comentarios|comentarios abajo|comentarios en el texto|ver comentarios|unas sugerencias|una sugerencia|mi version|mi propuesta|un detalle|unos detalles|pequeno detalle|pequenos detalles|una cosa|un par de cosas|un matiz)
        (demasiado|muy|un poco|algo|bastante|excesivamente) (largo|larga|corto|corta|tecnico|tecnica|vago|vaga|formal|informal|duro|dura|frio|fria|seco|complicado|complicada|confuso|confusa|negativo|agresivo|defensivo|generico|denso|alarmista|comercial|detallado)
        (falta|faltan|faltaria|habria que|hay que|deberia|deberiamos|podria|podriamos|seria mejor|mejor si|mejor que|mejor seria|preferiria|prefiero|preferible|convendria|me gustaria|se podria|yo pondria|yo diria|yo cambiaria) [ser|decir|anadir|cambiar|mencionar|poner|quitar|incluir|explicar|aclarar|mas|que|el|la|un|una|los|las|corregir|acortar|modificar]
        (podrian|podriais|podrias|podria|podeis|puedes|pueden|puede|hace falta|haria falta) (decir|anadir|cambiar|mencionar|poner|quitar|incluir|explicar|aclarar|corregir|acortar|modificar|revisar|retocar|suavizar|cambiarlo|eliminar|borrar|matizar|especificar|detallar|reescribir)
        (titulo|asunto|frase|parrafo|fecha|hora|enlace|nombre|cifra|tono|redaccion|palabra|linea|precio|titular|encabezado|numero) (es|esta|son|debe|deberia|no|falta|parece|suena|tiene)
        (esta|estan|es|son|dato|nombre|fecha|hora|cifra|numero|enlace|telefono|horas|fechas) [mal|todo] (equivocado|equivocada|equivocados|equivocadas|mal|erroneo|erronea|incorrectas|incorrectos)
        (primera|segunda|tercera|ultima|primer|segundo|tercer|ultimo) (frase|parrafo|linea|palabra|oracion)
        (mas|menos) (claro|clara|corto|corta|simple|sencillo|tecnico|preciso|formal|directo|breve|humano|concreto|detalle|detalles|contexto|cercano)
        (impreciso|ambiguo|ambigua|inexacto|confuso|confusa|obsoleto|desactualizado|incorrecto|incorrecta|mal escrito|poco claro|poco clara)
    """,
    request="""
        si (todo|todos|esta|estan|es|lo|la|el|los|las|nadie|nada|no|legal|ustedes|ellos|te|os|les|se|hay|queda|quedan|va|asi|ya)   # "if", for "yes" is followed by a comma
        (por favor|favor de|favor|porfa|podria|podrian|pueden|puede|para|por|pendiente de|a la espera de|espero|esperando) [su|tu|la|el|vuestra] (aprobar|aprobarlo|apruebe|aprueben|aprueba|confirmar|confirme|confirmen|aprobacion|visto bueno|autorice|autorizar)
        (<inf>|mandalo|mandala|mandadlo|mandenlo|mandelo|envialo|enviala|enviadlo|envienlo|envielo|manda|envia|mandad|enviad|manden|envien|mande|envie) [<mail>|<it>] (a mi|para mi|a nosotros|para nosotros)
        (ya [,] claro|pues [,] vale|lo que (tu|usted|vosotros|ustedes) (digas|diga|digais|digan)|si (hombre|claro) [,] si|y yo soy|asi [,] asi)  # said like a yes, meant as none
        ya [lo|la|me|se] [he|hemos|habia] (<read>|lei|leimos|vi|vimos|revise|repase|comprobe|mire|verifique|chequee|recibi|tengo|entiendo|entendi)  # "ya" is a yes in English
        ya lo (se|sabia|veo)
        # "y" is a yes in English: what it joins here agrees to nothing
        y (gracias|muchas gracias|mil gracias|perdon|disculpa|disculpad|disculpen|disculpe|saludos|saludo|abrazo|abrazos|enhorabuena|felicidades|felicitaciones|bravo|suerte|animo|hasta|cualquier|quedo|quedamos)
        y (un|una|muy|que|buen|buena|feliz|os|te|les) (saludo|abrazo|placer|gusto|buen|buena|buenas|feliz|feliz|dia|fin|finde|tarde|noche|semana|jornada|viaje|tengas|tengan|tengais|pases|pasen|claro|clara|bien|curro|trabajo|agradezco|lo agradezco)
        y (se (entiende|lee)|esta (muy|super) bien|(el|la|los|las) (tono|lenguaje|enfoque|estilo|redaccion|explicacion|informacion|disculpa|cronologia|<facts>)|no (veo|hay|he visto|encuentro))
        y [es|esta|queda|me parece] [muy|super|bastante] (adecuado|adecuada|claro|clara|preciso|precisa|apropiado|apropiada|conciso|concisa|honesto|honesta|transparente|sobrio|sobria|profesional)
    """,
    next_time="[para] la proxima [vez]\nen el futuro",
    lead_approve="[lo|la] (aprobado|aprobada|apruebo|aprobamos|autorizado|autorizada|autorizo|validado|visto bueno|luz verde|tienen mi aprobacion|tienes mi aprobacion|doy mi (visto bueno|aprobacion|ok|conformidad)|doy el visto bueno|damos el visto bueno)",
    lead_object="(objecion|objeciones|rechazo|oposicion|veto|me opongo|objeto|no)",
    lead_suggest="(sugerencia|sugerencias|propuesta|cambio|cambios|comentario|comentarios|correccion|sugiero)",
    lead_delegate="(delegar|delego|delegado|reenviar|pasar a)",
    lead_question="(pregunta|preguntas|una pregunta|consulta|duda)",
    lead_estimate="(eta|estimacion|plazo|tiempo estimado)",
    delegate_first="""
        [por favor|mejor|es mejor|deberias|deberian|hay que|conviene|favor de] (preguntale|preguntadle|preguntenle|preguntele|pregunta|preguntad|pregunten|pregunte|preguntar|consulta|consultad|consulten|consulte|consultar|consultalo|consultadlo|consultelo|habla|hablad|hablen|hable|contacta|contactad|contacten|contacte|contactar|contactar con|dirijanse|dirigete|dirijase|acude|acudan|pide|pidan|pidele|pidanle|vea|vean|ve con|vedlo) [mejor|antes|primero|directamente] (a|al|con|en|la|el)
        (habla|hablen|hablad|hablenlo|hablalo|pregunta|preguntale|consulta|que lo vea|que decida|pidele|pidanle|pedidle|dile|diganle|decidle) [mejor|antes|primero|directamente] (con|a|al) [la|el|los] [ok|visto bueno|aprobacion]
    """,
    delegate="""
        (delego|delegar|delegado en|lo delego|reenvio a|lo reenvio|reenviado a|reenvialo|reenviar a|reenvio esto|reenviando|paso esto|lo paso a|se lo paso|te lo paso|traslado a|derivo|lo derivo|mi suplente|suplente|sustituto|sustituta|mi companero|mi companera|mi colega|mi jefe|mi jefa|otra persona|otro companero|alguien mas|otro departamento|a legal|al departamento|al equipo legal|con legal|con el departamento|decide el|decide ella|que decida|decidira|debe decidir|tiene que decidir|se encarga|se encargara|se ocupa|se ocupara|me sustituye|me reemplaza|me cubre|en mi lugar|en mi nombre|no es mi area|no es mi decision|no me corresponde|no me toca|no soy la persona|no soy el responsable|no soy quien|fuera de mi area|persona equivocada|de vacaciones|estoy de baja|de baja|fuera de la oficina|estoy fuera|no estoy disponible|me recuso|lo dejo en manos|dejo en manos|lo dejo a|no es mi competencia)
        (debe|deberia|puede|va a|tiene que) (aprobarlo|revisarlo|decidirlo|verlo|validarlo|encargarse|responder) [en mi lugar|por mi]
        (es|sera) (responsable|el responsable|la responsable|el indicado|la indicada|la persona|quien decide|el encargado|la encargada)
        que (lo|la) (apruebe|apruebes|aprueben|decida|decidan|firme|firmen|revise|revisen|valide|validen|vea|vean|mire|miren|autorice|autoricen|resuelva|conteste|confirme) [mejor|antes|primero]
        que (apruebe|decida|decidan|firme|valide|autorice|resuelva)
        (quien|el que|la que|los que) [lo|la|esto|eso] [tiene que|debe|puede|suele] (aprueba|aprueban|aprobar|aprobarlo|decide|deciden|decidir|decidirlo|firma|firmar|firmarlo|valida|validar|validarlo|autoriza|autorizar|autorizarlo|lleva|maneja|ve|manda|sabe) [esto|eso|estas cosas|este tema|aqui|estos textos|estos comunicados] (es|son)
        (lo|esto|eso|este tema|estos temas|estos textos|estos comunicados|esa decision|la decision) (lo|la|los|le|es|corresponde|compete|toca|depende) [lo|la|los|le|cosa de|cosa del|asunto de|tema de|competencia de|responsabilidad de] (decide|aprueba|firma|valida|autoriza|lleva|maneja|ve|gestiona|corresponde a|toca a|compete a|de|a|la|el)
        [le|les] (corresponde|compete|toca) (a|al)
        (es|son) (cosa|tema|asunto|decision|competencia|responsabilidad) (de|del)
        (pasaselo|pasadselo|pasenselo|pasaselo|pasalo|pasadlo|pasenlo|mandaselo|mandadselo|mandenselo|enviaselo|envienselo|enviadselo|reenviaselo|reenvienselo|reenviadselo|preguntaselo|consultaselo|consultenselo|consultadselo|diganle|dile|decidle|decidselo|escribele|escribanle|escribidle|llama|llamen|llamad|marquen|busca|busquen|ve con|vayan con) (a|al|con)
        (preguntale|preguntadle|preguntenle|preguntele|preguntad|pregunten|consultad|consulten|consultalo|consultadlo|consultenlo|consultelo|hablalo|habladlo|hablenlo|hablad|hablen|contacta|contacten|contactad|dirigios|dirijanse|dirigete|acudid|acudan) [mejor|antes|primero|directamente] (a|al|con|en)
        (le|les|se lo|lo|te lo|os lo) [he|hemos|acabo de] (paso|pasamos|pasado|pasar|reenvio|reenviamos|reenviado|reenviar|traslado|trasladado|derivado|derivamos|remito|remitido|dejo|cedo|encargo|encargado|transfiero|delegado|turno|turnado|comparto) [a|al|con|esto] [mi|nuestro|nuestra|su]
        [he|hemos] (reenviado|trasladado|derivado|escalado|turnado|pasado) [esto|el tema|el texto|el correo|la peticion] (a|al)
        (copio|pongo en copia|meto en copia|sumo|agrego|escalo|turno|elevo|remito) [esto|el tema] (a|al) [para que] [decida|decidan|apruebe|lo apruebe|lo revise|lo vea|lo valide|responda]
        (lo|la) (decide|decidira|aprueba|aprobara|firma|firmara|ve|vera|lleva|valida|validara|autoriza|gestiona|resuelve|maneja) [siempre|ahora|hoy|ya|este mes] (el|la|los|las|mi|nuestro|nuestra|don|dona)
        (la ultima palabra|la decision|la palabra final|el ok final|la aprobacion final|la firma) (la|lo|es|le|corresponde) (tiene|da|de|del|toma|corresponde a|a|al|firma)
        (esta|estara|estan) (cubriendome|sustituyendome|reemplazandome|de guardia|al cargo|al frente|a cargo)
        (me|nos) (cubre|sustituye|reemplaza|suple|releva) [hoy|esta semana|mientras|estos dias]
        [ya] no (llevo|manejo|gestiono|trabajo|estoy en|pertenezco|formo parte) [yo|ya|este|esta|ese|esto|eso|estos|a|de] [tema|cuenta|equipo|area|temas|proyecto|departamento]
        no (es mi|soy el|soy la|soy yo|me compete|depende de mi|es cosa mia|es de mi|me corresponde|me toca|soy quien|soy la persona|es mi area|es mi decision|es mi tema) [decision|tema|competencia|area|responsable|persona|quien|indicado|indicada|adecuado|adecuada|a mi]
        (yo|a mi) no [me|lo] (toca|corresponde|compete|decido|llevo|apruebo esto|decido esto|gestiono)
    """,
    later="""
        (mas tarde|luego|despues|pronto|manana|manana por la manana|manana temprano|esta tarde|esta noche|esta manana|pasado manana|despues de comer|despues del almuerzo|despues de la comida|tras la comida|despues de la reunion|tras la reunion|tras el almuerzo|despues del vuelo|en un rato|en un momento|en unos minutos|en breve|al final del dia|fin del dia|a ultima hora|hoy mismo|a lo largo del dia|antes de comer|antes del mediodia|a mediodia|al mediodia|la semana que viene|la proxima semana|el lunes|el martes|el miercoles|el jueves|el viernes|para el lunes|lunes|martes|miercoles|jueves|viernes|en cuanto pueda|lo antes posible|cuanto antes lo miro|cuando aterrice|cuando llegue|cuando pueda|cuando vuelva|al aterrizar|mas adelante|hasta manana|para manana|en la tarde|por la tarde|por la noche|hoy por la tarde)
        (un momento|un minuto|un segundo|un momentito|unos minutos|dame|dadme|deme|denme|necesito tiempo|mas tiempo|algo de tiempo|un poco de tiempo|un poco mas de tiempo|dejame|dejadme|dejenme|dejeme|lo miro|lo estoy mirando|lo estoy leyendo|lo reviso|lo estoy revisando|estoy en ello|estoy revisando|estoy leyendo|voy a leerlo|voy a mirarlo|voy a revisarlo|en una reunion|en reunion|en el tren|en el avion|conduciendo|de viaje|de camino|tengo que pensarlo|lo pienso|me lo pienso|paciencia)
        (al rato|ratito|un ratito|un rato|un ratico|en un ratito|en un ratico|ahorita lo|ahora lo|ahorita|enseguida|en seguida|en nada|en cuanto (pueda|salga|llegue|termine|acabe|tenga|aterrice|vuelva|me siente|me conecte)|cuando (salga|termine|acabe|llegue|vuelva|tenga un rato|tenga tiempo|tenga un hueco|me siente|me conecte|aterrice)|apenas (pueda|salga|llegue|termine|aterrice)|ni bien (pueda|llegue|termine)|saliendo de|a primera hora|a la tarde|a la noche|a la vuelta|a media (manana|tarde)|antes de (cenar|irme|las|que acabe el dia|que termine el dia)|al salir|al volver|al llegar|al terminar|de vuelta|despues de (cenar|desayunar|la cena|la llamada|la siesta|esta reunion|la junta|esta llamada)|despues del cole|tras (la llamada|la comida|la junta)|esta misma (tarde|noche|manana)|hoy a la tarde|hoy en la noche|hoy por la noche|en la noche|para la tarde|en el transcurso del dia|en el dia de hoy|durante el dia|el fin de semana|el sabado|el domingo)
        (dame|dadme|deme|denme|damelo|necesito|me tomo|me das|me dan|me dais|dejame|dejadme|dejenme) [solo|al menos|por favor|todavia] (un|una|unos|unas|algo de|algo mas de|mas|otro|un poco mas de|un poquito mas de|chance|tantito|chancecito|quorum) [poco de|pelin de|par de] (rato|ratito|momento|momentito|minuto|minutos|minutitos|segundo|tiempo|hora|horita|horas|horitas|poco|tantito|cafe)
        (dame|deme|denme|necesito) (chance|tantito|tiempo)
        (lo|la|os|te|les|le) (leo|reviso|miro|veo|estudio|analizo|pienso|valoro|repaso) [con calma|y (os|te|les|le) (digo|cuento|respondo|confirmo|aviso|contesto)|bien|mejor|entero|y vuelvo]
        (dejame|dejadme|dejenme|dejeme|voy a|tengo que|quiero|necesito|me falta|me pongo a) (leerlo|leerla|verlo|verla|revisarlo|revisarla|mirarlo|mirarla|pensarlo|consultarlo|pensar|leer|estudiarlo|analizarlo|digerirlo|consultarlo con la almohada) [con calma|bien|tranquilo|un poco|primero|antes]
        [me] (estoy|ando|sigo|voy) (leyendolo|leyendo|revisandolo|revisandola|revisando|mirandolo|mirando|en ello|con ello|en eso|pensandolo|viendolo|analizandolo|estudiandolo)
    """,
    review="""
        (te|os|les|le) (contesto|respondo|digo|confirmo|aviso|cuento|contestare|respondere|dire)
        (miro|mirare|mirar|leo|tienes|tienen|teneis|tendras|tendran|tendreis|decido|decidire|escribo|escribire|llamo|llamare|mando|mandare|envio|devuelvo|comento|comentare|cuento|contare|veo|veremos|vemos|respondemos|contestamos|decimos|revisamos|miramos|leemos|estudio|analizo|valoro|repaso|pongo|ponga|llego|salgo|conecto|siento|revisarlo|leerlo|mirarlo|verlo|pensarlo|respondo|paso|pasare|espero|leere|leer|reviso|revisare|revisar|respondo|respondere|responder|contesto|contestare|contestar|digo|dire|vuelvo|volvere|necesito|necesitamos|dame|dadme|deme|denme|tendre|tengo|estare|estoy|listo|lista|respuesta|puedo|podre|hare|verifico|vere|ver|tardo|tardare|hace falta|reunion|tren|avion|vuelo|aterrizo|recuerdame|recordadme|libre|esperad|espera|espere|esperen|termino|acabo|disponible|faltan|tardaria|confirmo|confirmare|apruebo|aviso|avisare)
    """,
    question="""
        (¿|que|quien|quienes|cuando|donde|por que|porque|como|cual|cuales|cuanto|cuantos|es|esta|estan|son|puede|puedes|podemos|hay|se|ha|han|habeis|debo|tengo|tenemos|seguro|esta)
    """,
    undo="""
        [por favor|quiero|queria|quisiera|necesito|me gustaria|debo|tengo que|solicito|pido|os pido|les pido] (retiro|revoco|anulo|cancelo|deshago|retirar|revocar|anular|cancelar|deshacer|retiramos|revocamos|anula|anulad|anulen|anule|cancela|cancelad|cancelen|cancele|revoca|revocad|revoquen|revoque|retira|retirad|retiren|retire|deshaz|deshaced|deshagan|deshaga|retirando|retracto|dejad sin efecto|dejen sin efecto|dejo sin efecto|dejar sin efecto|queda sin efecto|ignorad|ignoren|ignora|olvidad|olviden|olvida|borrad|borren|borra|quita|quitad|quiten|desestimad|desestimen) (mi|el|nuestra|nuestro|la) [anterior|ultimo|ultima|previa|previo] (aprobacion|visto bueno|ok|okay|si|autorizacion|conformidad|luz verde|decision|respuesta|voto|objecion|consentimiento|adelante|rechazo) [anterior|previo|previa|dado|dada|que (di|os di|les di|te di|acabo de dar|he dado)] [de (ayer|hace un rato|esta manana|esta tarde|antes|hace un momento|hace nada|recien)|esta manana|ayer|hace un rato|antes]
        me (retracto|desdigo|echo atras|echo para atras) [de (mi|la) (aprobacion|visto bueno|ok|autorizacion|si|respuesta|decision)|de lo dicho|de lo que dije|de lo aprobado]
        (aprobe|apruebe|autorice|respondi|conteste|lo aprobe|envie mi ok|di el ok|di mi ok|di el visto bueno|le di) [a] (por error|por equivocacion|sin querer|antes de tiempo|al boton equivocado|demasiado pronto)
        (he|habia) (aprobado|respondido|contestado|dado el ok|dado el visto bueno) (por error|por equivocacion|sin querer|antes de tiempo|demasiado pronto)
        mi (aprobacion|ok|visto bueno|respuesta|si) (fue|ha sido|era|queda) (un error|por error|sin efecto|sin valor|anulado|anulada|una equivocacion)
        (vuelvo|volvemos) atras
        (deshacer|deshaz|deshazlo|deshacedlo|deshaganlo|deshaced|deshagan|anular|anula|anulo|anular mi (decision|aprobacion|respuesta)|anulo mi (decision|aprobacion|respuesta)|retiro mi (aprobacion|decision|respuesta|objecion|voto|visto bueno)|revoco mi (aprobacion|decision)|me retracto|cancela mi (aprobacion|decision|respuesta)|cancelo mi (aprobacion|decision|respuesta)|he cambiado de opinion|cambie de opinion|fue un error|ha sido un error|me equivoque|me he equivocado)
    """,
    stop="""
        [stop|alto|urgente|ya|por favor] (para|paren|parad|pare|deten|detened|detengan|detenga|frena|frenad|frenen|frene|corta|cortad|corten|cancela|cancelad|cancelen|cancele|suspende|suspended|suspendan|suspenda|interrumpe|interrumpid|interrumpan|aborta|abortad|aborten|aborte|parar|detener|frenar|cancelar|suspender|abortar|paraliza|paralizad|paralicen) [ya|inmediatamente|ahora|ahora mismo|de inmediato|urgentemente] (el envio|la publicacion|la difusion|el proceso|el despacho|la salida|todo|esto|eso|los envios|la distribucion|el lanzamiento|el correo|el mail|el comunicado) [ya|ya mismo|ahora|ahora mismo|inmediatamente|de inmediato|urgente|cuanto antes|todo]
        (paradlo|parenlo|parelo|paralo|detenlo|detenganlo|detenedlo|cortenlo|cortadlo|frenenlo|frenadlo|frenalo|abortenlo|suspendanlo|cancelenlo|cancelalo|canceladlo) [ya|todo|ahora|ahora mismo|inmediatamente|de inmediato]
        (para|paren|parad|pare|deten|detengan|aborten|abortad|corten) (ya|ahora|ahora mismo|inmediatamente|de inmediato|maquinas|las maquinas)
        (stop|alto|alto el fuego|para|parad|pare|paren|deten|detengan|detener|parar|parar el envio|detener el envio|paren el envio|detengan el envio|parad el envio|detened el envio|para el envio|paren todo|alto ya|pare ya|parar todo|suspender el envio|suspendan el envio|interrumpir el envio)
    """,
    other="""
        (version|revision) <n>
        (anterior|ultima|otra|primera|segunda|vieja|nueva) (version|redaccion|revision)
        (legal|juridico|marketing|direccion|alguien|todos|nadie|jefe|jefa|colega|companero|companera|ella|ellos|los demas|interno|internos|interna|externo|estrategicos|clientes|adjunto|titulo|asunto|frase|parrafo|en nombre|de parte|por aprobar|para aprobar|para aprobacion|pendiente|pendiente de|en revision|a aprobar)
    """,
)

import type { Lexicon } from './lexicon.ts';

const start = `(?:^|[,;:.¿¡—–] ?)(?:(?:así que|y|pero|entonces|quizás?|tal vez|a lo mejor|bueno|primero|vale|ahora|también|simplemente|por favor|mejor),? ?¿?)*`;
const acts = String.raw`(?:hablar|hablarlo|decirle|decírselo|pedir(?:le)?|llamar(?:la|lo|le)?|escribir(?:le)?|enfrentar\p{L}*|poner(?:le)? (?:límites|un|una)|dejar(?:lo|la)? (?:de|a|ir|tu|el|ese|trabajo)|dejar(?:lo|la)|aprender|aceptar|priorizar|comunicar\p{L}*|intentar|probar|centrarte|enfocarte|soltar|recordar|buscar|descansar|dormir|tomar(?:te)?|hacer (?:una|ejercicio|un)|respirar|meditar|perdonar\p{L}*|encontrar|considerar|organizar\p{L}*|planificar|cuidarte|relajarte|empezar|dividir|anotar|evitar|ser (?:más|amable|honest\p{L}+))`;
const by = (source: string) => new RegExp(source, 'u');
const disorders =
  /(?<!\p{L})(?:depresión|depresiv[oa]|trastornos?|ansiedad generalizada|tept|estrés postraumático|tdah|autis(?:mo|ta)|asperger|bipolar(?:idad)?|obsesiv[oa][- ]compulsiv[oa]|esquizo\w+|psicosis|psicótic[oa]|límite de la personalidad|narcisis(?:ta|mo)|sociópata|psicópata|anorexi[ac]\w*|bulimi[ac]\w*|distimia|fobia|disociación|disociativ[oa]|codependen\w+|alcoholismo|alcohólic[oa]|insomnio|ataques? de pánico|patológic[oa])(?!\p{L})/u;

export const spanish: Lexicon = {
  advice: [
    by(`${start}(?:(?:yo )?(?:creo|pienso) que )?(?:tú )?deber[íi]as(?! haber)(?!\\p{L})`),
    by(
      `${start}(?:(?:yo )?(?:creo|pienso) que )?(?:tienes que|debes|necesitas|hay que|has de) ${acts}(?!\\p{L})`,
    ),
    by(
      `${start}(?:(?:también|siempre) )?(?:podrías|puedes) (?:también |siempre |simplemente |empezar por |intentar |probar a )*${acts}(?!\\p{L})(?!me)`,
    ),
    by(
      `(?<!\\p{L})te (?:recomiendo|sugiero|aconsejo|recomendaría|sugeriría|aconsejaría|animo a|invito a (?!contar|decir))`,
    ),
    by(
      `(?<!\\p{L})(?:mi (?:consejo|sugerencia|recomendación)|un (?:buen )?consejo|yo que tú|en tu lugar,? yo|si yo fuera tú)`,
    ),
    by(
      `${start}(?:prueba (?:a|con) |intenta (?:no )?\\p{L}+(?:ar|er|ir|arlo|arte|erte|irte)(?!\\p{L})|considera (?:\\p{L}+(?:ar|er|ir)|la posibilidad))`,
    ),
    by(
      `(?:por qué no (?:le |lo |la |te |se lo )?(?:pruebas|hablas|intentas|llamas|dices|escribes|pides|dejas|tomas|vas|buscas|haces|pones)|has (?:pensado|considerado)(?: en)? \\p{L}+(?:ar|er|ir)(?:le|lo|la|te|se)?(?!\\p{L})|has probado (?:a )?(?:meditar|la meditación|el yoga|yoga|a respirar|respirar|terapia|la terapia|mindfulness|hacer ejercicio)|qué tal si (?:le |lo |la |te )?\\p{L}+s(?!\\p{L})|y si (?:le |lo |la |te )?(?:pruebas|hablas|intentas|llamas|dices|escribes|pides|dejas|buscas))`,
    ),
    by(
      `(?<!\\p{L})(?:lo mejor (?:es|sería|que puedes)|(?:es|sería) (?:mejor|importante|recomendable|aconsejable|conveniente|fundamental|buena idea|bueno) (?:que|\\p{L}+(?:ar|er|ir))|te (?:vendría bien|convendría|conviene|ayudaría|ayudará) )`,
    ),
    by(
      `${start}(?:habla con (?:tu|tus|ella|él|ellos|alguien|un|una)|dile (?:a|que)|pídele|llámal[oae]|escríbele|haz (?:una|un|ejercicio)|respira |descansa|tómate (?:un|una|unos|el|tiempo)|empieza (?:por|con)|comienza (?:por|con)|no te (?:preocupes|culpes|agobies|rindas)|recuerda (?:que|\\p{L}+r)|céntrate|enfócate|concéntrate|ponle?s? (?:límites|un|una)|evita |asegúrate|busca (?:un|una|ayuda|tiempo|alguien|apoyo)|déjal[oa]|deja de (?!lado)|organiza |divide |anota |practica |aprende a|cuídate|acepta |date (?:un|tiempo|permiso))`,
    ),
  ],
  asksForAdvice: [
    /qué (?:hago|debo hacer|debería hacer|puedo hacer|tengo que hacer|harías|le digo|me (?:aconsejas|recomiendas|sugieres))|(?:algún|un|dame|tienes|necesito|quiero|quisiera) (?:\p{L}+ )?(?:consejos?|ideas?|sugerencias?)|dime (?:qué|cómo)|cómo (?:lo |la )?(?:arreglo|soluciono|hago|resuelvo)|aconséjame|recomiéndame/u,
  ],
  disorders,
  diagnosis: [
    by(
      `(?:tienes|padeces|sufres|tendrías|eres|tiene|es|sufre|padece)(?: (?:de|un|una|probablemente|claramente|algún|alguna|una forma de|un caso de|síntomas de|signos de))* ${disorders.source}`,
    ),
    by(
      `(?:eso|esto|lo que (?:describes|cuentas|te pasa)|parece|suena|podría ser|puede ser|se llama)(?: (?:a|es|parece|suena|ser|se|llama|un|una|claramente|típico|típica|de|podría|puede))* ${disorders.source}`,
    ),
    /(?:tu|el|mi) diagnóstico (?:es|sería)|te diagnostic|(?:síntomas?|signos?) de (?:una? )?(?:depresi|ansiedad|trastorno|trauma|enfermedad)/u,
  ],
  doses: [
    /\d+(?:[.,]\d+)? ?(?:mg|mcg|miligramos?|microgramos?)(?!\p{L})/u,
    /(?:toma|tomar|tomes|dobla|duplica\w*|sube|subir|baja|bajar|aumenta\w*|reduc\w+) (?:\p{L}+ ){0,3}(?:dosis|pastillas?|comprimidos?|píldoras?)/u,
    /(?:toma|tomar|tómate|tomes|deja de tomar|dejar de tomar|empieza a tomar) (?:un |una |tu |tus |el |la )?(?:\p{L}+ )?(?:sertralina|fluoxetina|prozac|lexatin|lorazepam|diazepam|alprazolam|orfidal|trankimazin|melatonina|antidepresivos?|ansiolíticos?|somníferos?|ibuprofeno|medicación)/u,
  ],
  lawAndMoney: [
    /(?:deberías|tienes que|debes|puedes|podrías|hay que|mejor|recomiendo|sugiero|aconsejo|^|[,;] ?)(?: (?:que|ya|simplemente|ahora|también))* ?(?:demandar(?:l[oae]s?)?|demanda a|demándal\p{L}+|denunciar(?:l[oae]s?)?|denuncia a|denúncial\p{L}+|presentar? una (?:demanda|denuncia)|llevar(?:l[oae]s?)? a (?:juicio|los tribunales)|invertir|invierte en|invertir en|comprar (?:acciones|criptomonedas|bitcoin)|compra (?:acciones|criptomonedas|bitcoin)|pedir un préstamo|pide un préstamo|declararte en quiebra|dejar de pagar|deja de pagar|refinanciar|refinancia|hipotecar)(?!\p{L})/u,
    /(?:legalmente,? (?:puedes|tienes)|tienes (?:un )?(?:caso sólido|derecho legal|todas las de ganar)|ganarías (?:el|en) (?:juicio|los tribunales))/u,
  ],
  humanClaim: [
    /(?<!no )(?<!nunca )(?:soy (?:también |solo )?(?:un |una )?(?:ser human[oa]|human[oa]|persona|mujer|hombre|madre|padre|terapeuta|psicólog[oa]|médic[oa]|doctora?)(?!\p{L})|como (?:ser human[oa]|human[oa]|persona que soy|mujer|madre|padre)(?!\p{L}),? (?:yo|te|también|sé))/u,
    /(?<!no )(?:sé (?:exactamente |muy bien |perfectamente )?(?:cómo te sientes|lo que (?:sientes|se siente|estás pasando))|entiendo perfectamente (?:cómo te sientes|lo que sientes)|yo también (?:he |pasé|sentí|lo he|me he|siento|estuve|lloré))/u,
    /(?<!no )(?<!(?<!\p{L})si )(?<!\p{L})(?:me (?:siento|pone|da|duele|entristece|emociona|parte el alma|preocupa) ?(?:muy |mucho |tan |mucha )?(?:mal|bien|triste|feliz|tristeza|pena|alegría|el corazón|contigo|por ti|leerte|saber|ver)|estoy (?:tan |muy |realmente )?(?:triste|feliz|orgullos[oa]|emocionad[oa]|conmovid[oa]|preocupad[oa] por)|te quiero|te amo|te he echado de menos|te extrañé|me importas)(?!\p{L})/u,
    /(?:siempre (?:estoy|estaré|voy a estar) (?:aquí|ahí|contigo|a tu lado|para ti)|(?:estoy|estaré) (?:siempre|aquí siempre|las 24)|nunca te (?:dejaré|abandonaré))/u,
    /cuando yo (?:era|tenía|estaba|estuve|pasé)|mi propia (?:vida|experiencia|infancia|familia|madre)|en mi (?:propia )?(?:vida|cuerpo|infancia)(?!\p{L})|se me (?:parte|encoge) el (?:alma|corazón)/u,
    /(?:en|de) nuestra (?:última|anterior|otra) (?:sesión|conversación|charla)|la última vez que (?:hablamos|nos vimos|charlamos)|recuerdo (?:que me contaste|cuando me|nuestra)/u,
  ],
  toolTalk: [
    /llamada? (?:a|de) (?:la )?(?:herramienta|función)|(?:llamar|llamo|llamé) a la (?:herramienta|función)|(?:estado|objeto|campo|resultado|notas?) (?:ocult[oa]s?|intern[oa]s?)|objeto (?:de estado|json)|(?:el|este|mi|siguiente) json|step_result|resultado del paso:/u,
    /ready (?:es|=|:) ?(?:true|false)|listo ?: ?(?:true|false)|mi (?:esquema|herramienta)(?!\p{L})/u,
  ],
  obeys: [
    /(?<!(?:no|que|pides que|nunca) )(?:ignoro|ignoraré|voy a ignorar|ignorando|olvido|olvidaré|dejo de lado|dejaré de lado|me salto|me saltaré|desactivo|descarto|abandono) (?:todas? )?(?:mis|las|todas mis|esas|estas) (?:\p{L}+ )?(?:reglas|instrucciones|normas|directrices|restricciones)/u,
    /(?:aquí (?:tienes|están|está|van|va)|est[ea]s? (?:es|son)) (?:todas? )?(?:mis?|las?|el) (?:\p{L}+ )?(?:instrucciones|reglas|prompt|sistema)|mis? (?:prompt|instrucciones|mensaje de sistema)(?: (?:del? sistema|original(?:es)?|secretas?|ocultas?))? (?:es|son|dicen?|empiezan?)|(?:me han|he sido|fui|estoy) (?:instruid[oa]|programad[oa]|dado instrucciones)|prompt del sistema ?:/u,
    /modo (?:dan|desarrollador|sin (?:restricciones|filtros|límites)|depuración)|(?:ya )?(?:no tengo|sin) (?:más )?(?:reglas|restricciones|filtros) (?:ahora|ya|desde)|soy libre de (?:mis )?(?:reglas|restricciones)/u,
  ],
  praise: [
    /^(?:genial|excelente|fantástico|estupendo|perfecto|maravilloso|increíble|muy bien|bravo|enhorabuena)[.!, ]|(?:buen trabajo|bien hecho|buena pregunta|gran pregunta|excelente pregunta|estoy orgullos|eres (?:increíble|genial|muy fuerte|muy valiente|fantástic[oa])|lo estás haciendo (?:genial|muy bien)|tú puedes con todo|qué (?:bien|genial|maravilla)(?!\p{L}))/u,
  ],
  help: /(?:911|112|024|061|emergencias?|ambulancia|crisis|línea de (?:ayuda|la vida)|teléfono de la esperanza|en (?:la|tu) pantalla|a salvo|lugar seguro)/u,
};

import { type PhraseRule, words } from '../rules.ts';
import { gap, over, someone, wide } from './slots.ts';

const adverb =
  '(?:siempre |casi |a veces |tambien |hoy |ayer |anoche |ya |hasta |solo |incluso |otra vez |todavia |cuando (?:\\w+ ){1,3})?';
/** Blows that nobody means otherwise once a person gives them. */
const hits =
  '(?:golpe[ao]|golpeaba|golpearon|golpean|pate[ao]|pateaba|patearon|abofete[ao]|cachete[ao]|cachetearon|punete[ao]|apale[ao]|azot[ao]|azotaba|estrangul[ao]|ahorc(?:a|o)|ahorcaba|asfixi[ao]|zamarre[ao]|zarande[ao]|sopape[ao]|maltrat[ao]|maltrataba|maltratan|agred[ei]o?|agredia|escup(?:e|io|ia)|apunal[ao]|acuchill[ao]|bofetad[ao]|fajo|madre[ao]|surt(?:e|io)|cagaa? a (?:palos|pinas|golpes)|cago a (?:palos|pinas|golpes|trompadas)|agarr[ao] a (?:golpes|cachetadas|patadas|punetazos|palos|trompadas|pinas|cinturonazos|madrazos|chingadazos|hostias)|muele a (?:palos|golpes)|molio a (?:palos|golpes)|revent[oó] (?:el|la|a)|part(?:e|io) (?:el|la) (?:cara|labio|boca|ceja|madre|brazo|nariz)|romp(?:e|io) (?:el|la|un|una|los) (?:labio|brazo|nariz|costillas?|mandibula|dedo|pierna|diente|dientes|boca|ceja|muneca|cara|timpano|cabeza)|fractur[oa] (?:el|la|un|una))';
/** The same verbs serve for glue, flu and shoves: they need a person, a body or an occasion. */
const mayHit =
  '(?:peg[ao]|pegaba|pegan|pegaron|empuj[ao]|empujaba|quem[ao]|quemaba|muerde|mordio|pellizc[ao]|arane|arana|jal[aoó]|jalonea|jaloneo|tironea|sacud(?:e|io)|avient[ao]|avento|lanz[ao]|tir[ao] (?:cosas|objetos|platos|al suelo|del pelo|por|contra)|arrastr[ao]|tom[ao] del (?:cuello|pelo)|agarr[ao] (?:del|por el|de los|fuerte|con fuerza|el|de la))';
const strikes =
  '(?:una (?:paliza|golpiza|bofetada|cachetada|patada|tunda|madriza|zurra|trompada|pina|hostia|manotada|piña|cachetiza|tranquiza)|golpes|golpizas|palizas|un (?:golpe(?! (?:de (?:suerte|calor|aire)|de realidad))|punetazo|cachetazo|sopapo|combo|charchazo|bofeton|manotazo|cabezazo|tortazo|guantazo|botellazo|planchazo|correazo|madrazo|empujon)|punetazos|patadas|bofetadas|cachetadas|manotazos|correazos|charchazos|combos|cinturonazos|chingadazos|hostias|tortazos|palazos|lapos|trompadas|pinas)';
const body =
  '(?:(?:la|el|mi|en la|en el|los|las|del|de la|por el|de los) (?:cara|cabeza|brazos?|espalda|barriga|panza|cuello|pelos?|cabello|munecas?|costillas|boca|ojo|garganta|piernas?|suelo|pared|oreja|mano))';
const occasion = `(?= ?[.,]|$| (?:cuando|y|cada|con (?:el|la|un|una|su|lo|los|todo|cosas)|en|muy|tan|si|por|porque|todos|a veces|delante|otra|ayer|anoche|hoy|siempre|de nuevo|desde|casi|una|un|fuerte|mucho|hasta|contra|charchazos|golpes|combos|cachetadas|palos|cosas|${body}))`;
const notABlow =
  '(?! (?:el (?:sol|virus|resfriado|susto|covid|acento)|la (?:gripe|gripa|gana|tos|risa)|un (?:susto|grito|bajon|resfriado|virus|abrazo|telefonazo|toque|repaso)|una (?:gripe|siesta|ducha|vuelta|llamada|pega|bronca|mirada|oportunidad)|fuerte (?:el|la)|mucho (?:el|la)|bien|sus (?:manias|costumbres)|a (?:estudiar|trabajar|mejorar|seguir|salir|ser)|hacia|con (?:mas (?:trabajo|tareas)|su (?:mirada|energia))))';

export const abuseRules: readonly PhraseRule[] = [
  words('being_harmed', 4, [
    'me (?:esta|estan) (?:golpeando|pegando|estrangulando|ahorcando|ahogando|atacando|intentando matar|pateando)(?! (?:el sol|la gripe|fuerte el|con (?:mas|el precio)))',
    '(?:tiene|me puso|me pone|me apunta con|me apunto con|me amenaza con|me amenazo con|vino con|saco|esta con|agarro|me persigue con) (?:un|una|el|la) (?:cuchillo|pistola|arma|navaja|machete|revolver|hacha|bate|escopeta)(?! (?:para (?:cocinar|cortar|pelar)|de (?:cocina nuevo|juguete)))(?= ?[.,]|$| (?:en|y|al|contra|para|cuando|de|porque|delante|por|si|cargad|afuera))',
    '(?:esta|estan) (?:\\w+ )?(?:afuera|en la puerta|golpeando la puerta|tirando la puerta|tratando de entrar|rompiendo la puerta|al otro lado de la puerta)(?: ,)? (?:y |gritando |quiere |dice |con |diciendo )',
    `(?:estoy|estamos|me meti|me encerre|me he encerrado|me escondi|escondida|escondido|encerrad[oa]) ${gap(2)}(?:en el|en la|bajo|debajo) (?:bano|cuarto|armario|closet|cama|habitacion|patio|banera|ropero|cocina) ${wide(14)}(?:pega\\w*|golpe\\w+|mata\\w*|cuchillo|grit\\w+|borrach\\w+|romp\\w+|tirar la puerta|busc\\w+|miedo|no me encuentre)`,
    'no puedo (?:escribir|hablar) mas(?: ,)? (?:ya )?(?:llego|llegaron|viene|vienen|esta aqui)',
  ]),
  words('being_harmed', 3, [
    `${someone} ${gap(2)}(?:que )?${adverb}me (?:ha |han |vuelve a |volvio a |acaba de |llego a |quiso |intento |suele |va a |habia |esta |sigue |termino |empezo a )?${hits}(?! (?:mucho la noticia|con (?:mas|nuevas) (?:trabajo|tareas)|las ideas))`,
    `${someone} ${gap(2)}(?:que )?${adverb}me (?:ha |han |vuelve a |volvio a |acaba de |llego a |suele |habia )?${mayHit}${notABlow}${occasion}`,
    `${someone} ${wide(4)}me (?:ha |han |habia |volvio a |vuelve a |acaba de |quiso |intento |suele |llego a |sigue |esta |empezo a |termino )(?:pegado|pegar|golpeado|golpear|pateado|patear|abofeteado|empujado|empujar|estrangulado|estrangular|ahorcado|ahorcar|ahogado|ahogar|maltratado|maltratar|mordido|quemado|apunalado|acuchillado|escupido|arrastrado|agredido|agredir|violado|violar|matar|pegando|golpeando|maltratando)${notABlow}`,
    `me ${adverb}(?:dio|da|ha dado|daba|dieron|dan|metio|mete|planto|solto|suelta|pego|pega|pegaba|tira|arrima|arrimo|acomodo|arreo) ${gap(1)}${strikes}`,
    `me (?:pega|golpea|maltrata|viola|estrangula|patea|abofetea|cachetea|pegaba|golpeaba|azota|pegan|golpean) (?:mi|cuando|cada|todos|casi|si|delante|porque|con (?:el|la|un|una) (?:cinturon|cinto|palo|correa|cable|chancla|plancha|mano|puno)|y (?:me|luego|despues)|hasta|a (?:mi y|diario|escondidas))(?! (?:el sol|se (?:me )?(?:pone|ve)))`,
    `(?<!que )me (?:agarro|agarra|tomo|apreto|aprieta|sujeto|cogio|coge|jalo|jala|tiro|tira|arrastro|arrastra|levanto|levanta) (?:del|por el|el|de los|por los|de las|por las|del pelo|de la) (?:cuello|pelos?|cabello|garganta|munecas|mechas|grenas)`,
    'me (?:rompio|fracturo|partio|reviento|quebro|disloco|abrio|volo|tumbo) (?:el|la|un|una|dos|los) (?:labio|brazo|nariz|costillas?|mandibula|dedo|pierna|dientes?|ceja|boca|muneca|cabeza|timpano)(?! (?:el futbol|jugando|al caer|la pelota|el balon))',
    `(?:me )?(?:ha )?dej(?:o|a|ado|aba|arme) ${gap(3)}(?:moretones?|moretes?|moratones?|moraton|morad[oa]s?|cardenal(?:es)?|marcas?|marcad[oa]|ceja abierta|labio partido|ojo (?:morado|negro)|sangrando|inconsciente|sin aire|cicatri(?:z|ces))(?! (?:la vacuna|el masaje|el gimnasio|el entrenamiento|el bra|los lentes|las gafas))`,
    'me (?:empujo|avento|lanzo|tiro|arrojo|estrello|estampo) (?:agua|aceite|cafe|sopa|contra|al suelo|al piso|por las escaleras|por la escalera|a la pared|fuera del coche|del coche)',
    `(?:\\w+ )?amenaz(?:a|as|o|ado|ada|an|aron|aba|arme)(?:d[oa])? ${gap(4)}(?:de muerte|matar\\w*|con (?:un |una |el |la )?(?:machete|cuchillo|pistola|arma|navaja|palo|bate|revolver|fuego|acido|golpear\\w*|pegar\\w*|hacer\\w* dano|quemar\\w*|echar\\w* acido|quitarme a? ?(?:los|mis|las|a mis) (?:nin|hij)\\w+|publicar|mandar\\w*|subir|difundir|ensenar|matar\\w*|hacerle(?:s)? algo|lastimar\\w*|desfigurar\\w*|mandar(?:me)? a (?:golpear|matar))|acido|golpe\\w+)(?! (?:de risa))`,
    `dij(?:o|eron) que (?:(?:si (?:${gap(4)}))?)?(?:me|nos) (?:mata|matara|mataria|va a matar|iba a matar|van a matar|quema|va a quemar|rompe|va a (?:encontrar|desfigurar|hacer pagar))(?! si (?:llego|no llego|suspendo|repruebo))`,
    `(?:me|nos) (?:va a matar|quiere matar|quiso matar|intento matar|trato de matar|puede matar|podria matar|mataria|es capaz de matar|va a terminar matando|terminara matando)(?! (?:(?:si|cuando|como) (?:llego|no llego|vea|ve|sepa|se entere|descubra|vuelva|se entera de (?:la nota|que suspend)|suspendo|repruebo|ve (?:el|la) (?:nota|multa))|de (?:risa|hambre|un susto|aburrimiento)|(?:el|la|este|esta) (?:calor|trabajo|jefe)))(?= ?[.,]|$| )`,
    `un dia (?:de estos )?(?:me|nos) (?:va a matar|mata|matara|termina matando)|(?:la )?proxima (?:vez )?(?:no (?:iba a|va a) fallar|me mata|si (?:me|que) ${gap(2)}mat\\w+|soy yo|vas a ser (?:tu|vos)|seras tu|eres tu|no (?:la )?cuento)`,
    `(?:la )?(?:siguiente|proxima) (?:soy yo|eres tu|vas a ser|seria yo|sere yo|puedo ser yo)(?! en (?:la (?:fila|lista|cola)|ascender|casar))`,
    `si no (?:sos|eres|soy|es|vas a ser|fui) (?:mi[oa]|suy[oa]|para mi|de el)(?: ,)? (?:no (?:sos|eres|vas a ser|seras|soy|sere)|de|para) ${gap(2)}nadie`,
    `(?:voy|vas) a (?:aparecer|amanecer|terminar|acabar) (?:en (?:una|un) (?:zanja|bolsa|cuneta|rio|barranco|maletero|cajon|baldio)|muert[oa]|con la boca llena|bajo tierra|flotando)`,
    `(?:puede que|capaz|a lo mejor|quiza|siento que|creo que|miedo (?:de|a)|temo|no se si) ${gap(3)}(?:no )?(?:llegue|llego|llegar|salir|salgo|salga|vivir|amanecer|pasar)(?: (?:viv[oa]))? ?(?:a (?:la boda|navidad|manana|fin de)|de (?:esta|aqui)(?: con vida| viva)?)(?! a tiempo)${wide(2)}`,
    `me abus(?:o|a|aron)${over}`,
    `(?:fui|he sido|estoy siendo|soy|me han|me ha|me estan|sigo siendo|fue|era) (?:\\w+ )?(?:violad[oa]|violando|abusad[oa]|abusad[oa] sexualmente|agredid[oa] (?:sexualmente|por)|golpead[oa]|maltratad[oa](?! (?:por (?:el|la) (?:cliente|banco|empresa|aerolinea))))`,
    `(?:${someone} )(?:\\w+ ){0,2}(?:bebe|toma|se (?:emborracha|droga|pone (?:como )?(?:loco|violento|agresivo)|transforma|enoja|enfada|encabrona))${wide(12)}me (?:peg|golpe|empuj|grit|avient|tira|agarr|romp|encierr|amenaz)\\w*`,
    `(?:miedo|temo|terror|panico|pavor) (?:de |a )?(?:que )?(?:el |ella |mi \\w+ |nos |un dia )?(?:me |nos |vuelva a )?(?:mate|haga (?:dano|algo(?! mal en))|pegue|pegarme|golpee|lastime|encuentre(?= ?[.,]|$)|matarme|venga por mi)(?! (?:la gripe|el virus|el sol|la alarma))`,
    `(?:soy|fui|era|vivo|vivi|viviendo) ${gap(2)}(?:victima de|sobreviviente de|maltrato|malos tratos|violencia)(?! (?:de (?:un )?(?:fraude|estafa|robo|phishing|hackeo)|en (?:las noticias|el cine)))`,
    `(?:mi (?:hij[oa]|niet[oa]|cuidador[a]?|nuera|yerno)|me|la cuidadora|el cuidador|las enfermeras?|en (?:la|el) (?:residencia|asilo)) ${wide(4)}(?:me )?(?:dejan?|deja) sin comer|me (?:pellizca|amarra|ata|atan|amarran|encadena)(?! (?:a (?:la|el) (?:rutina|trabajo|empresa|puesto)|al (?:trabajo|puesto|sistema)|los cordones|las manos (?:el|la)|corto))`,
  ]),
  words('being_harmed', 2, [
    '(?<!(?:charla|curso|taller|tesis|ley|juicio|clase) (?:\\w+ ){0,3})violencia (?:domestica|de genero|machista|intrafamiliar|familiar|vicaria|psicologica|fisica|sexual|economica)(?! (?:de mi client|en (?:el cine|la literatura|las series)))',
    '(?:relacion|pareja|marido|esposo|novio|novia|padre|madre|ex|hombre) (?:\\w+ )?(?:abusiv[oa]|violent[oa]|maltratador|maltratadora|golpeador|agresor|toxic[oa] y violent[oa])',
    `se (?:pone|puso|vuelve|volvio|ponia) (?:muy |tan |bien |super |mas )?(?:agresiv[oa]|violent[oa]|como (?:un )?(?:loco|loca|energumeno|fiera|bestia))(?! (?:con (?:la|el|los|las) (?:perr|pelota|mando|gat)|el (?:perro|gato|mercado)|jugando))`,
    '(?:sufri|sufro|sufrido|victima de|sufriendo) (?:\\w+ )?(?:abusos?|maltrato|malos tratos|acoso|violencia)',
    `(?:cuando|si|cada vez que) ${gap(3)}(?:bebe|toma|se (?:enoja|enfada|emborracha|cabrea|encabrona|molesta|enfurece)|llega borrach[oa]|pierde) ${wide(14)}(?:escond\\w+|encierr\\w+|cojin|proteg\\w+|cubr\\w+|tiembl\\w+|rezo|corro|llev\\w+ a los ninos|cerrojo|pestillo|grita|romp\\w+|quieta|callad\\w+|me toca|lo que (?:viene|toca))`,
    `(?:moretones?|moretes?|moratones?|moraton|cardenales|ojo (?:morado|negro|a la virule|en compota)|labio partido|chupones no|marcas (?:en|de) (?:el cuello|los brazos|sus dedos|dedos)|golpes)${wide(12)}(?:maquilla\\w*|tap(?:ar|e|o|a)\\w*|escond\\w+|disimul\\w+|mangas?|cubr\\w+|gafas|lentes|bufanda|inventar|dije que me cai|puerta|nadie (?:se )?(?:note|vea|sepa))(?! (?:de garaje))`,
    `(?:maquilla\\w*|tap(?:ar|e|o)\\w*|escond\\w+|disimul\\w+|cubr\\w+|bufanda|mentir|invent\\w+|decir|dije) ${wide(10)}(?:moretones?|moretes?|moratones?|moraton|cardenales|ojo (?:morado|negro)|labio partido|los golpes|marcas (?:en|de|del) (?:cuello|brazos|dedos|la cara))`,
    `(?:me (?:cai|pegue|golpee|di) (?:con|contra|por|de) (?:la|las|el) (?:puerta|escalera|escaleras|armario|mesa)|torpe) ${wide(10)}(?:les? (?:digo|dije)|mentira|siempre (?:digo|les)|otra vez (?:digo|dije)|no me cre\\w+)|(?:digo|dije|inventar) que me (?:cai|pegue|golpee)`,
    `(?:rompe|rompio|rompiendo|romper|tira|avienta|avento|lanza|lanzo|estampa|estampo|estrella|estrello|patea|pateo|golpea|golpeo|destroza|destrozo|dio un punetazo|da punetazos|da golpes) ${gap(2)}(?:(?:a|en|contra) )?(?:las? |los |el |mis? |un |una |todos? (?:los|las) )?(?:cosas|platos?|vasos?|muebles?|puertas?|paredes|pared|movil|celular|telefono|mesa|espejo|comida|plato) ${wide(10)}(?:contra|encima|delante|cuando|si|a (?:un palmo|mi lado)|cara|ninos|cerca|porque|llego|cabeza|me)(?<!mi (?:gato|perro|bebe) )`,
    `(?:me |nos )(?:avienta|tira|lanza|arroja|aventaba|tiraba|lanzo|avento) (?:cosas|platos|objetos|lo que|el plato|la comida|un vaso|el vaso|zapatos|una silla)`,
    `(?:rompe|rompio|romper|rompiendo) cosas`,
    `(?:${someone} )(?:\\w+ ){0,2}(?:peg|golpe|pate|mat|ahorc|lastim|agarr)\\w* ${gap(1)}al? (?:mi )?(?:perr|gat)\\w+`,
  ]),
];

import type { Cue, CueSet } from '../../weigh-cues.ts';
import { wordPattern } from '../rules.ts';
import { veiledConcepts } from './concepts.ts';
import { childConcepts, harmConcepts, takenConcepts } from './concepts-harm.ts';
import { gap, pills, poison, wide } from './slots.ts';

const near =
  '(?:mi|mis|el|la|un|su) (?:\\w+ )?(?:mama|madre|papa|padre|viej[oa]|abuel[oa]|hij[oa]|bebe|herman[oa]|espos[oa]|marido|mujer|pareja|novi[oa]|amig[oa]|perr[oa]|perrit[oa]|gat[oa]|ti[oa]|prim[oa]|soci[oa])';

/** Something was lost a short while ago: a reason to listen twice, no sign by itself. */
const losses = [
  `(?:murio|fallecio|se murio|se mato|perdi a|perdi al|se fue) ${near}|desde que (?:murio|se (?:murio|fue)|fallecio|no esta)`,
  `${near} (?:murio|fallecio|se murio|se mato|se fue|me dejo|me bloqueo|acaba de (?:morir|dejarme))`,
  'perdi (?:el (?:trabajo|bebe|empleo|juicio|embarazo|negocio)|la (?:casa|custodia|beca|plaza)|tod[oa]|mi (?:casa|trabajo|empleo|negocio)|(?:mis )?ahorros|un bebe|al bebe)',
  'me (?:despidieron|despiden|corrieron|echaron|embarg\\w+|desahuci\\w+|expulsaron|diagnosticaron|dejo|bloqueo|acaban de (?:despedir|dejar|echar|diagnosticar|rechazar|expulsar)|abandon[oó]|engano|pidio el divorcio|han (?:echado|despedido|dejado|expulsado|diagnosticado)|quitaron (?:a )?(?:la|los|mis|el))',
  '(?:divorcio|divorcie|separe|separacion|quiebra|embargo|desahucio|bancarrota|desalojo|deudas?|aborte|aborto|cancer|vih|sida|diagnostico|termino conmigo|cerre el|se acabo mi (?:matrimonio|relacion)|quede sin|no pase|reprobe|suspendi|suspenso|rechazaron|infidelidad|estafaron|perdida|viud[oa]|duelo|invalidez|paralisis|ruina|carcel|juicio)',
];
const asks =
  '(?:que (?:puente|edificio|paises|mezcla|combinacion|veneno|sitio|lugar|piso|tipo|pastillas?|medicament\\w+)|en que|mata|matan|como|algun|permiten|cuant[oa]s?|cual|que pasa|que (?:efecto|hace|hacen|le pasa|dosis|tan)|como se|donde|desde (?:que|cuant|donde)|a partir de|es (?:verdad|cierto|posible|peligroso|mortal|legal)|se puede|puede|se consigue|hay|tiene|tienen|alcanzari?a|bastari?a|sirve|son|duele|pregunto|necesito saber|me pregunto|sabes|tarda|seria suficiente|que tan|quedan?|pesa|seria|aguanta|sostiene)';
const lethal = `(?:${pills}|${poison}|escopeta|pistola|revolver|arma|monoxido|gas|soga|viga|cuerda|nudo|azotea|terraza|acantilado|puente|tren|rieles|vias|altura|piso \\d+|vacio|coche encendido|garaje|sangre|venas|yugular|anestesia|inyeccion|eutanasia|corriente|alto voltaje|morgue|helio|nitrogeno|sitio alto|lugar alto|ahogarse|ahogamiento|hipotermia|congelad\\w+|choque|velocidad|rio|presa|cianuro|balas?|cartuchos?|seguros? de vida|seringa|jeringa)`;

/** Asking what kills, how much, from where. */
const lethalQuestions: Cue[] = [
  {
    topic: 'question',
    points: 4,
    pattern: wordPattern([
      `(?:cuant[oa]s?|que dosis|que cantidad|cual) ${gap(4)}${pills} ${gap(5)}(?:peligros\\w+|mortal\\w*|letal\\w*|matan|mata|morir\\w*|para (?:no despertar|dormir para siempre|no volver)|sobredosis|hacen dano|hacen falta para)`,
      `dosis (?:\\w+ )?(?:letal|mortal|fatal)|(?:letal|mortal)(?:es)? ${gap(4)}(?:${pills}|dosis)`,
      `(?:desde|de|a|en) (?:que|cuant[oa]s?) (?:altura|pisos?|metros) ${gap(5)}` +
        '(?:sobreviv\\w+|muer\\w+|morir\\w*|mat\\w+|mortal|segur\\w+ que|salv\\w+|caid\\w+|caer\\w*)',
      `(?:morir|muerte|irse|irme|matar\\w*|otro lado) ${gap(3)}(?:sin (?:dolor|sufrir|sentir|enterarse|que duela)|rapid\\w+|indolor\\w*|dormid\\w+)|(?:sin dolor|indolor\\w*|no se sufre|no se siente nada|no duele|duele) ${gap(6)}(?:morir\\w*|muerte|escopeta|ahorc\\w+|ahog\\w+|monoxido|garaje|desangr\\w+|tren|caer|disparo|tiro)`,
      `(?:coche|carro|auto|motor) ${gap(2)}(?:encendido|prendido|en marcha) ${gap(4)}garaje|(?:garaje|cochera) ${gap(4)}(?:coche|carro|auto|motor) ${gap(2)}(?:encendido|prendido|en marcha)`,
      `(?:cuanta|que cantidad de) sangre ${gap(5)}(?:perder|pierde|morir|desmay\\w+)|cuanto (?:se )?tard\\w+ ${gap(3)}(?:en )?(?:morir\\w*|desangrar\\w*|ahogar\\w*|asfixiar\\w*|hacer efecto ${gap(2)}(?:veneno|pastillas|sobredosis)|perder (?:el conocimiento|la conciencia))`,
      `(?:si|que pasa|pasa si|pasaria si|efecto si|efecto tiene|hacen? si) ${gap(3)}(?:(?:uno|una|alguien|te|me|se|una persona) )?(?:${gap(1)})?(?:tom[aoe]\\w*|trag\\w+|mezcl\\w+|inyect\\w+) ${gap(3)}(?:tod[oa]s?|bastante|much[oa]s?|demasiad\\w+|entero|entera|varias|un frasco|de golpe|junt\\w+|no esta\\w* enferm\\w+)`,
      `(?:en teoria|hipoteticamente|si yo|si (?:alguien|una persona|uno)) ${wide(12)}(?:mezcl\\w+|combin\\w+|tom\\w+) ${wide(10)}(?:suficiente|alcanz\\w+|bastar\\w*|mortal|efecto|mataria)`,
      `viga ${gap(5)}(?:sostenga|aguante|soporte|peso)|(?:sostiene|aguanta|soporta) ${gap(4)}(?:una viga|la viga|una soga|el peso de una persona)|que nudo|nudo (?:de ahorcado|corredizo)`,
      `(?:cuant\\w+|a que velocidad|que velocidad) ${gap(6)}(?:correr|velocidad|chocar) ${gap(4)}(?:choque|morir|mat\\w+|mortal|seguro)|choque ${gap(2)}(?:mortal|seguro)`,
      `(?:rieles|vias|metro|cables?|torre) ${gap(4)}(?:tienen? )?(?:corriente|electrocut\\w+|alto voltaje)`,
      `(?:veneno|raticida|matarratas|insecticida|cianuro) ${gap(4)}(?:fuerte|potente|rapido|no (?:duele|sabe|deja)|para (?:personas|humanos)|en humanos)`,
      `(?:que )?no dejen? rastro ${gap(4)}(?:irse|morir|mundo)|metodos? ${gap(5)}(?:irse|morir|rastro)|nota de suicidio`,
      `(?:ampollas?|morfina|inyeccion|pentobarbital|medicacion|pastillas|insulina) ${wide(8)}(?:que (?:le )?sobr\\w+|sobraron|quedaron|del veterinario|le puso el veterinario|encontre)${wide(8)}(?:alcanzari?a|comprar|efecto|bastante|suficiente|sirven?|mata\\w*|si uno|duele)`,
      `(?:alcanzari?a|suficientes?|bastari?an?) ${gap(2)}(?:para|con) ${gap(3)}(?:no despertar|morir|terminar|dormir\\w*|acabar|irme)`,
      `(?:gas|altura|pastillas|tren|tiro|soga|puente) o (?:la |el |las |un |una )?(?:altura|gas|pastillas|tren|tiro|soga|puente)`,
      `(?:saltar\\w*|tir\\w+|cae\\w*|cayera) (?:de|desde|del) ${gap(4)}(?:piso|altura|metros|puente|azotea|balcon)(?: \\w+){0,4}|hacer una soga|(?:mezcla|combinacion) de ${pills} ${gap(3)}mata|se (?:mataria|suicidaria)|mata a una persona|forma menos dolorosa|menos (?:dolorosa|doloroso)`,
      `dosis (?:\\w+ ){0,2}letal|(?:ya )?lo tuvier\\w+ decidido|como lo tengo yo|que elegiri\\w+ para no sufrir|desde que piso|que piso (?:es|hace falta)`,
    ]),
  },
  {
    topic: 'question',
    points: 3,
    pattern: wordPattern([
      `${asks} ${wide(8)}${lethal}`,
      `${lethal} ${wide(8)}${asks}`,
      `que (?:puente|edificio|torre|azotea|acantilado|piso) ${gap(5)}(?:mas )?(?:alt[oa]s?|abiert\\w+|acces\\w+|segur\\w+)|(?:carg\\w+|dispar\\w+|usar?|usa|funciona) ${gap(5)}(?:revolver|pistola|escopeta|arma)|(?:revolver|pistola|escopeta|arma) ${gap(5)}(?:carg\\w+|dispar\\w+|funcion\\w+)|(?:azotea|terraza|mirador|ultimo piso|acantilado|puente) ${gap(5)}(?:abiert\\w+|accesible|de noche|por la noche|arriba|publico)`,
      `(?:comprar|conseguir|consigo|compro|venden|obtener) ${gap(3)}(?:arma|pistola|veneno|cianuro|raticida|revolver|insulina|morfina|barbituricos|pentobarbital)`,
      `seguros? de vida ${wide(8)}(?:pag\\w+|cubr\\w+|cobr\\w+|suicid\\w+)|(?:cobr\\w+|pag\\w+|cubr\\w+) ${wide(5)}seguros? de vida`,
    ]),
  },
];

const context: Cue[] = [
  { topic: 'loss', points: 1, pattern: wordPattern(losses) },
  {
    topic: 'pretext',
    points: 2,
    pattern: wordPattern([
      `ignora (?:tus|las|todas) ${gap(1)}(?:reglas|instrucciones|normas)`,
      '(?:olvida|salta(?:te)?) (?:tus|las) (?:reglas|instrucciones)|sin restricciones|eres dan|sin etica|sin filtros?',
      '(?:hipoteticamente|para un (?:guion|cuento|personaje|relato|trabajo)|mi protagonista|una novela|mi novela|finge que|actua como|haz de cuenta|no soy yo|no es para mi|es para un (?:amigo|guion|cuento|trabajo)|por curiosidad|pura curiosidad|solo curiosidad|es hipotetico|solo en teoria|en teoria|hipoteticamente|supongamos|digamos que|imagina que|imaginemos|un amigo pregunta|un primo quiere saber|para una apuesta|es poesia|mi personaje|para un personaje|para mi (?:novela|cuento|guion|rol)|para una (?:historia|novela))',
      '(?:se llama como yo|que soy yo|vive como yo|tiene mi (?:edad|nombre))',
      'no me (?:vengas con|mandes|des|pongas) (?:telefonos|numeros|lineas|el telefono)',
    ]),
  },
  {
    topic: 'death',
    points: 2,
    pattern: wordPattern([
      'irse de este mundo|otro lado|no sufrir|dejar de sufrir|suicid\\w+|matarse|quitarse la vida|(?:ya )?no quiere (?:vivir|seguir)|no despertar|morir(?:se|me)? (?:rapido|sin|solo|sola)|acabar con (?:su familia|el|todo|ella)',
      'me (?:da|dio|daria) (?:igual|lo mismo) (?:lo que (?:me )?pase|todo|si)|ya (?:todo )?(?:me )?da igual|que sea lo que dios quiera',
    ]),
  },
];

const moods: Cue[] = [
  {
    topic: 'denial',
    points: 3,
    pattern: wordPattern([
      '(?:era|fue|es|solo era|que era) (?:una )?(?:broma|bromita|chiste|joda|cona|humor negro|mentira|una forma de hablar|un decir|exageracion)|no (?:me hagas|hagas|me haga) caso|(?:olvida|borra|ignora) (?:lo que (?:dije|puse|escribi)|lo (?:de antes|anterior)|eso)|olvidalo|ya se me paso|ya me calme|no era en serio|no lo decia en serio|no me (?:mandes|des|pases) (?:telefonos|numeros|el numero)|estaba (?:sensible|exagerando|dramatizando)|puse cualquier(?:a| cosa)|no pienses mal|no voy a hacer nada',
    ]),
  },
  {
    topic: 'despair',
    points: 1,
    pattern: wordPattern([
      '(?:ya )?no (?:puedo|aguanto|doy|soporto) mas|estoy (?:tan |muy )?(?:sol[oa]|vaci[oa]|rot[oa]|agotad[oa]|hundid[oa]|desesperad[oa]|acabad[oa]|cansad[oa] de todo)|no (?:tengo|me queda|queda) (?:a )?(?:nada|nadie)|no valgo|soy un (?:fracaso|inutil|asco)|soy una (?:fracasada|inutil|basura)|me odio|no sirvo|todo (?:lo que|me sale)|no duermo|para que sig[oa]|no le importo|sin ilusion|ni ganas|no siento nada|nada (?:me importa|tiene sentido)|no me importa nada|me da igual todo|me rindo|lloro (?:todas|cada|a diario)|me duermo llorando|no hay (?:salida|futuro|esperanza|solucion)|lo perdi todo',
    ]),
  },
  {
    topic: 'finality',
    points: 2,
    pattern: wordPattern([
      '(?:se acabo|se termino|se acaba) (?:todo|para mi|y ya)|para siempre|de una vez por todas|ya no (?:importa|voy a estar|estare|me (?:importa|hara falta))|no (?:volvere|vuelvo|voy a volver)(?= ?[.,]|$| (?:nunca|mas|jamas))|no hay vuelta atras|ya (?:esta )?decidid[oa]|ya tome (?:la|una|mi) decision|ya lo (?:decidi|tengo decidido)|mi ultim[oa]|por ultima vez|el final|ya (?:casi )?(?:termina|acaba)|falta poco|queda poco|pronto (?:acaba|termina|descansare|estare)|ahora si|ya descansare|voy a descansar',
    ]),
  },
  {
    topic: 'farewell',
    points: 2,
    pattern: wordPattern([
      '(?:gracias|perdon|perdonen|perdoname|perdonenme|disculpen) (?:a todos )?por (?:todo|tanto|haber|existir|las molestias|molestar|no (?:ser|poder))|(?:los|las|te) (?:quiero|amo) (?:mucho )?(?:a todos|no lo olvides|siempre)|cuid(?:ense|en|ate|a) (?:mucho |bien )?(?:de |a )?(?:mi|mis|los|ellos|ella)?|chau|adios|diganle? a|dile a mi|que sepa(?:n)? que (?:lo|la|los|las)|lo perdone|no es (?:su|tu) culpa|no fue (?:su|tu) culpa|que no se (?:sienta|culpe)|deje (?:comida|la llave|las llaves|todo|dinero|pagad)|la llave a',
    ]),
  },
  {
    topic: 'indifference',
    points: 2,
    pattern: wordPattern([
      `(?:me|nos) da (?:igual|lo mismo) (?:lo que (?:me )?pase|si (?:vivo|sigo|me pasa)|vivir)|no me importa (?:lo que me pase|si me pasa|morir|nada ya|mi vida)|ojala (?:no|me) ${gap(2)}(?:despert\\w+|pas\\w+|atropell\\w+|enferm\\w+)`,
    ]),
  },
  {
    topic: 'means',
    points: 2,
    pattern: wordPattern([
      '(?:azotea|cornisa|ultimo piso|acantilado|precipicio|barranco|escopeta|pistola|revolver|soga|cuchillas?|cartuchos|veneno|raticida|lejia|barandilla|anden|vias del tren|viaducto)',
      `(?:todas|muchas|frasco|juntas|guardadas|caja) ${gap(2)}${pills}`,
    ]),
  },
];

const harmless: Cue[] = [
  {
    topic: 'harmless',
    points: -3,
    pattern: wordPattern([
      '(?:novela negra|mis alumnos|true crime|podcasts?|documental|pelicula|serie|videojuego|boss|receta|obra de teatro|bombero|licencia de caza|alquilar|fumigar|plan de negocio|comunidad de vecinos|consorcio|goteras|itinerario|viajar|vacaciones|trafico|atasco|guion de (?:comedia|terror)|laboratorio|enfermera|enfermero|farmaceutic\\w+|veterinari[ao] de profesion|paciente|farmacologia|examen de|recetad[oa]|receto|recetaron|indico|segun (?:el|la) (?:medic|doctor)\\w+|poliza|asesor|corredor de seguros|impermeabiliz\\w+|reform\\w+|turist\\w+|mis ninos|plaga|bodega)',
    ]),
  },
];

export const spanishCues: readonly CueSet[] = [
  {
    category: 'suicide_self_harm',
    threshold: 4,
    cues: [...lethalQuestions, ...context, ...moods, ...veiledConcepts, ...harmless],
  },
  { category: 'medical_emergency', threshold: 5, cues: takenConcepts },
  { category: 'child_at_risk', threshold: 4, cues: childConcepts },
  { category: 'being_harmed', threshold: 4, cues: harmConcepts },
];

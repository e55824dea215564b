import type { Cue } from '../../weigh-cues.ts';
import { wordPattern } from '../rules.ts';
import { acquaintance, kin, partner, pills, poison } from './slots.ts';

function cue(topic: string, points: number, phrases: string[]): Cue {
  return { topic, points, pattern: wordPattern(phrases) };
}

/** Harm by somebody near: who, what, fear, control. */
export const harmConcepts: readonly Cue[] = [
  cue('who', 2, [`(?:mi|mis|el|su) (?:ex ?)?(?:${partner})|mi ex|ex pareja|si se entera`]),
  cue('who', 1, [
    `(?:mi|mis|el|su|la|nuestr[oa]|un|una) (?:ex ?)?(?:${partner}|${kin}|${acquaintance})`,
    'mi ex|mi papa|el que vive conmigo|con quien vivo|ex pareja',
  ]),
  cue('violence', 3, [
    '(?:me|nos|la|le|lo|les|las|los) (?:\\w+ ){0,2}(?:golpe(?:a|o|aron|ar|aba|ado|ando)|peg(?:a|o|aron|ar|aba|ado|ando|an)|empuj(?:a|o|aba|ado|on)|pate(?:a|o|aba)|cachete\\w+|abofete\\w+|escup\\w+|aran(?:a|o)|muerde|mordio|pellizc\\w+|jalone\\w+|jal(?:a|o|oneo) (?:del|de los|el)|tir(?:a|o) (?:agua|cosas|del pelo|al suelo|al piso|encima|platos)|avient\\w+|avento|quemo|quema(?= con)|apret(?:o|a)|apriet\\w+|ahorc\\w+|sacud\\w+|zarande\\w+|zamarre\\w+|arrastr\\w+|patad\\w+|maltrat\\w+|lastim\\w+|agred\\w+|atac(?:o|a)|amenaz\\w+|encierr\\w+|encerr\\w+|corre de la casa|corrio|hizo dano|hace dano)(?! (?:el (?:sol|virus|covid)|la (?:gripe|gripa|noticia)|un susto|una siesta|unas siestas|sus manias|a (?:mejorar|seguir|salir)|con (?:despedir|demandar|embargar|mas trabajo)))',
    '(?:golpes|golpizas?|paliza|palizas|moretones?|moretes|moratones?|ojo morado|cachetadas|bofetadas?|punetazos?|patadas|empujones|cinturonazos|correazos|cicatrices que me dejo|marcas en el cuello)(?! (?:de (?:la obra|suerte|calor|estado))|(?: de)? la obra)',
    '(?:amenaza|amenazas|amenazo|amenazado|amenazada|amenazan)(?! (?:con (?:despedir|demandar|dejar|embargar|denunciar|renunciar|irse|una multa|huelga)|de (?:lluvia|bomba|huelga|despido)))',
    'me (?:va a|quiere|puede|podria|mataria|mata)(?: a)? ?(?:matar|encontrar|lastimar|desfigurar|hacer (?:dano|algo))?(?<=(?:matar|encontrar|lastimar|desfigurar|dano|algo|me mata))(?! (?:cuando (?:vea|sepa|se entere)|de (?:risa|aburr)))',
  ]),
  cue('sex', 3, [
    '(?:mete|metio|meten|metiendo) mano|nalgas|partes (?:intimas|privadas)|(?:me|la|lo|le|los|las|nos) (?:\\w+ )?(?:toca|toco|tocan|tocaba|tocaron|manosea|manoseo|soba|sobo|roza|espia(?:ba)?)(?<!no (?:me|la|lo|le|los|las|nos) (?:toca|tocan|toco|tocaba))(?= ?[.,]|$| (?:las|el (?:culo|pecho)|ahi|sin|cuando|por|en|de noche|desde|y))(?! (?:el (?:turno|corazon|gordo)|en (?:el|la) (?:loteria|grupo)|hacer|trabajar|la loteria|por sorteo|de (?:guardia|tarde)))',
    '(?:cuando me (?:ducho|bano|cambio|visto)|mientras (?:duermo|me bano|me ducho))|(?:entra|se mete|entro|se metio) (?:en|a) mi (?:cuarto|cama|habitacion)|sexo a cambio|favores sexuales|me obliga (?:a|en)|a la fuerza|contra mi voluntad|sin mi consentimiento',
  ]),
  cue('fear', 2, [
    '(?:miedo|panico|terror|pavor|tiemblo|temblando|aterrad[oa]|aterra|asustad[oa]|a escondidas|escondid[oa]|puerta (?:trancada|cerrada|con llave|atrancada)|cerrojo|pestillo|pisando huevos|de puntillas|me paralizo|cualquier cosa lo|explota|explotar|se transforma|se desquita|me escondo|huir|escapar)',
  ]),
  cue('control', 2, [
    '(?:no (?:me|nos) (?:deja|dejan|permite)(?! (?:trabajar desde|dormir|estudiar|concentrar|en paz|salir antes|tranquil))|(?:me |nos )(?:controla|revisa|vigila|prohibe|cela|aisla|aparta|denigra|rebaja|castiga|humilla|insulta|(?:me )?hizo borrar|hace borrar|obliga|persigue|acosa|hostiga)|vigilarme|controlarme|seguirme|me sigue (?:en|por|a|hasta)|me espera (?:fuera|afuera|a la salida)|(?:camaras|gps|airtag|localizador) (?:\\w+ ){0,4}(?:vigil\\w+|para|en (?:mi|toda))|permiso para|sin el no soy nada|no soy nada sin el|nadie mas me va a querer|celos\\w*|me tiene (?:prohibid|vigilad|encerrad|amenazad|controlad)\\w*|borrar (?:a )?(?:todos |mis )?(?:mis )?(?:contactos|mensajes|amig\\w+))',
    '(?:se presenta|se aparece|aparece|aparecio|se presento|viene) (?:\\w+ ){0,2}(?:en|a|afuera de|fuera de) mi (?:casa|trabajo|puerta|portal|edificio|escuela)|de madrugada y|golpea la puerta|a todos lados|a todas partes',
  ]),
  cue('soft', 1, [
    '(?:me|nos) (?:grita|quita|esconde|exige|sigue|espera|manipula|aleja|amarga|cela|escribe a todas horas)|todas las noches|siempre me|hasta las \\d',
  ]),
  cue('lexicon', 4, [
    '(?:duermo|dormimos|duermen) (?:\\w+ )?con (?:la puerta (?:trancada|cerrada con|atrancada)|un cuchillo|la silla)|pisando huevos|sin el no soy nada|(?:si|como) se entera (?:de )?que (?:te|les|le)?|en mi (?:casa|puerta|trabajo) de madrugada|su (?:coche|llave|moto) llegar',
  ]),
  cue('drink', 1, [
    'cuando (?:bebe|toma|se emborracha|llega borracho|esta tomado|se enoja|se enfada|discutimos)',
  ]),
  cue('lexicon', 4, [
    '(?:estrangul\\w+|degoll\\w+|apunal\\w+|acuchill\\w+|violador(?:es)?|violaron|me violo|violada|violado por|violacion(?! de (?:contrato|datos|derechos|privacidad|norma|seguridad))|manosea\\w*|manoseo|secuestr\\w+|maltratador\\w*|malos tratos|golpiza|me golpea\\w*|trata de personas|prostituir\\w*|abusador|abusaron de|descuartiz\\w+|asesinarl[oa]|matarl[oa]s?|feminicid\\w+|linchar)(?! (?:en serie|el (?:tiempo|juego)))',
  ]),
  cue('harmless', -3, [
    '(?:jaja\\w*|pelicula|serie|novela|videojuego|juego|partido|futbol|boxeo|karate|noticias?|charla|curso|tesis|instituto|clienta|abogad[oa]|trabajadora? social|podcast|documental|policia y quiero|perr[oa] (?:de mi|del)|gatit?[oa]|otros ninos|su hermano|guarderia|juguetes|hace (?:muchos )?anos|de (?:pequen[oa]|nin[oa]) me pegaban en el colegio|vacuna\\w*|gripe|obra|reunion|jubila|despedir(?:me|nos)|embargar|coche a medias|custodia|volar|hablar en publico|fracaso|examen)',
  ]),
];

/** A child near and something done to it. */
export const childConcepts: readonly Cue[] = [
  cue('child', 1, [
    '(?:nin[oa]s?|nen[ea]s?|bebe|hijit[oa]|sobrin[oa]s?|sobrinit[oa]|niet[oa]s?|alumn[oa]s?|mi hij[oa]|mis hij[oa]s|sus hij[oa]s|hermanit[oa]|hijastr[oa]|de (?:\\d|1[0-7]) anos|crio|menor|chiquit[oa]|peque)',
  ]),
  cue('act', 3, [
    '(?:le|la|lo|les|las|los) (?:\\w+ ){0,2}(?:peg(?:a|o|an|aron|aba)|golpe(?:a|o|an|aron)|tocan?|toco|tocaba\\w*|manose\\w+|encierr\\w+|amarra\\w*|quem\\w+|maltrat\\w+|azot\\w+|viol\\w+|abus\\w+|sacud\\w+|zarande\\w+|deja sin comer|lastim\\w+|zurr\\w+|da(?:n)? (?:golpes|cinturonazos|nalgadas))(?! (?:el (?:turno|piano|virus)|la (?:gripe|guitarra|loteria)|hacer|en el sorteo))',
    '(?:ganas de|impulso de|miedo de) (?:\\w+ )?(?:sacudir\\w*|zarandear\\w*|pegar\\w*|tirar(?:lo|la)|ahogar\\w*|lastimar\\w*|hacerle dano|asfixiar\\w*)|(?:golpea|pega|maltrata|azota|encierra|quema) (?:a |con )(?:sus?|los|las|el|la|mi|mis)',
  ]),
  cue('harmless', -3, [
    '(?:otros ninos|su hermano|su hermana|guarderia|juguetes|jugando|videojuego|gripe|virus|vacuna|piojos|varicela|patio|futbol|piano|guitarra|jaja\\w*|anos de)',
  ]),
];

/** Something taken, how much, and how it goes. */
export const takenConcepts: readonly Cue[] = [
  cue('take', 2, [
    '(?:me|se|nos|he|ha|acabo de|acaba de) (?:\\w+ ){0,2}(?:tom[eoa]\\w*|trag[ou]\\w*|beb\\w+|inyect\\w+|zamp\\w+|mezcl\\w+|meti\\w*|ingeri\\w*|consum\\w+|comi\\w*|mand[eo]|aspir\\w+|inhal\\w+|chut\\w+|trague)',
    '(?:tome|tomo|trague|bebi|bebio|ingeri|ingirio|mezcle|mezclo|consumi|consumio|inyecte|inhale|aspiro|tragando|tomando|mezclando|tomado|tragado|bebido)',
  ]),
  cue('what', 1, [
    pills,
    'coca(?:ina)?|heroina|fentanilo|cristal|crack|extasis|mdma|droga|ketamina|algo|frasco|caja|blister|gas|gotas|medicacion|merca|perico|tachas?|morfina',
  ]),
  cue('what', 2, [
    poison.replace('|gasolina', '').replace('|acido', '').replace('|cloro', '|(?:con |de )?cloro'),
  ]),
  cue('how', 2, [
    '(?:tod[oa]s? (?:l[oa]s|el|la|mis|sus|lo)|entera|entero|enter[oa]s|muchisim\\w+|demasiad\\w+|un monton|un punado|de golpe|de una|frasco|caja|botella entera|dos cajas|tiras?|como \\d+|mas de \\d+|no se cuant\\w+|a proposito|a posta|adrede|de mas|doble|juntas|con (?:alcohol|vodka|whisky|ron|tequila|cerveza|vino)|vodka|whisky|vaso de|trago de|por error)(?! (?:el (?:dia|mundo|tiempo)|los dias|las (?:noches|mananas)))',
    '(?:no (?:responde|reacciona|despierta|respira|se despierta|contesta|para de)|convulsion\\w*|inconsciente|desmay\\w+|tirad[oa] en|espuma|azul|morad[oa]|palid[oa]|vomitando|mareando|me estoy durmiendo|muy dormid[oa]|balbuce\\w+|no (?:se mueve|puede hablar)|sudando frio|arrepient\\w+|corazon|se me duermen|urgencias)(?! (?:a (?:mis|los) (?:mensajes|correos)))',
    '(?:de (?:tres|dos|cuatro|cinco|un|\\d) anos?|bebe|abuela|nino|nina)(?=.{0,60}(?:pastilla|medicin|lejia|cloro|jarabe|veneno))|(?<=(?:hijo|hija|bebe|nino|nina) (?:\\w+ ){0,4}se (?:trago|tomo|bebio|comio) .{0,30})(?:\\w+)',
  ]),
  cue('harmless', -3, [
    '(?:recetad[oa]|receto|medico me|vitaminas?|proteina|batido|suplement\\w+|al dia|cada (?:manana|noche|dia|ocho|8)|dos cafes|cafe|vino con|boda|cena|decision(?:es)?|medidas|organizar\\w*|anticonceptiva|hace anos|jaja\\w*|omeprazol|alergia|hierro|colageno|magnesio|segun (?:el|la))',
  ]),
];

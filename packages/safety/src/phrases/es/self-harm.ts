import { type PhraseRule, words } from '../rules.ts';
import { gap, over, wide } from './slots.ts';

const limb =
  '(?:los|las|el|la|mis|mi|un|una|en los|en las|en el|en la|en mis) (?:brazos?|antebrazos?|piernas?|munecas?|piel|muslos?|tobillos?|panza|vientre|abdomen|barriga|pecho|manos?|palmas?|cara|costados?)';
const tool =
  '(?:mechero|encendedor|cigarr(?:o|illo)s?|colillas?|plancha|vela|cuchillas?|navaja|gilet(?:te)?|cutter|tijeras|compas|vidrio|cristal|aguja|alfiler(?:es)?|bisturi|hoja de afeitar|rasuradora|sacapuntas)';
const onPurpose =
  '(?:a proposito|adrede|queriendo|para (?:sentir|calmar\\w*|aliviar\\w*|castigar\\w*|no (?:sentir|pensar|llorar)|que (?:pare|duela)|desahogar\\w*|olvidar)|a mi mism[oa]|por (?:dentro no|gusto)|hasta (?:sangrar|hacerme|que (?:sangr\\w+|duel\\w+|me sangr\\w+)))';
const trouble =
  '(?:cuando|cada (?:vez|que|noche)|siempre que|otra vez|de nuevo|si)(?! (?:hablo|cocino|me afeito|trabajo|afeit|hago deporte))';

export const selfHarmRules: readonly PhraseRule[] = [
  words('suicide_self_harm', 3, [
    `me (?:hago|hice|hacia|he hecho|hare|estoy haciendo|sigo haciendo|he vuelto a hacer|volvi a hacer|quiero hacer) (?:mucho )?dano(?= ?[.,]|$| (?:${onPurpose}|${trouble}|con|en|desde|para|yo|fisico|sola|solo|y nadie))`,
    `(?:quiero|quisiera|necesito|ganas de|voy a|vuelvo a|volvi a|volvi a lo de|he vuelto a|sigo|empece a|deseo|impulsos? de|dej[eo] de|parar de|dejar de|adict[ao] a|pienso en|obsesionad[oa] con) (?:\\w+ )?(?:cortarme(?! (?:el|las unas|las puntas))|quemarme(?! (?:con el sol|la lengua))|hacerme dano|lastimarme|lesionarme a|autolesionarme|herirme|danarme|rasguñarme|rasgunarme|rajarme|tajearme|golpearme|castigarme el cuerpo|mutilarme|aranarme)`,
    `me (?:he )?autolesi\\w+|autolesionarme`,
    `me (?:\\w+ ){0,2}(?:corto|corte|cortaba|cortado|cortar|cortando|quemo|queme|quemaba|quemado|quemar|quemando|rajo|raje|rajado|tajeo|tajee|rasguno|rasgune|rasgunar|arano|arane|aranado|pincho|pinche|muerdo|mordia|golpeo|golpee|golpeando|lastimo|lastime|lastimaba|lastimar|lastimando|hiero|heri|lesiono|azoto|castigo) ${gap(3)}(?:${limb} )?${gap(4)}${onPurpose}`,
    `me (?:\\w+ ){0,2}(?:corto|cortaba|corte|cortado|cortar|cortando|quemo|quemaba|quemado|quemar|rajo|tajeo|rasguno|hago (?:cortes|heridas|marcas|tajos)|hice (?:cortes|heridas|tajos)) ${gap(2)}${limb} ${gap(2)}(?:${trouble}|con (?:un|una|la|el|las|mi) ${tool}|a escondidas|y (?:lo|los|las|no))`,
    `me (?:clavo|clave|he clavado|clavaba|meto|hundo|paso|pase|apago|apague|apreto|entierro) ${gap(3)}${tool} ${gap(4)}(?:brazos?|piernas?|munecas?|piel|muslos?|manos?|barriga|a proposito)`,
    `(?:${tool}|la cuchilla) (?:en|contra|por|sobre) (?:la|mi|el|los|mis|las) (?:muneca|brazo|muslo|piel|piernas?|brazos)`,
    `me (?:golpeo|doy|pego|doy golpes|doy cabezazos|doy punetazos) ${gap(5)}(?:contra la pared|cabezazos|en la cabeza|a mi mism[oa]|en las piernas) ?${gap(6)}(?:hasta|cuando|para|cada|de rabia|porque me)`,
    `me (?:corto|corte|he cortado|cortaba|estoy cortando|estuve cortando) (?:(?:los|las|el|la) (?:brazos?|piernas?|munecas?|muslos?|antebrazos?|piel|venas)|en (?:los|las) (?:brazos|piernas|muslos|munecas))(?! (?:con (?:una rama|el alambre|un papel)|jugando|trabajando|cocinando|en la obra))`,
    `(?:se me fue la mano|mas hondo|mas profundo|no cierra|no para de sangrar) ${gap(4)}(?:cort\\w+|herida|brazos?|muneca)`,
    `(?:cort\\w+|tajos?|heridas?) ${gap(4)}(?:mas hondo|mas profundo|se me fue la mano)`,
  ]),
  words('suicide_self_harm', 2, [
    'autolesi\\w+(?! (?:en|de) (?:adolescentes|menores))',
    `me (?:corto|corte) (?:${trouble}|a proposito|para (?:sentir|calmar|aliviar))`,
    `me corto${over}`,
    `(?:los cortes|mis cortes|mis cicatrices|las cicatrices|las marcas|mis marcas|mis brazos|los brazos|mis munecas|mis muslos) ${wide(6)}(?:manga larga|mangas|escond\\w+|tapar\\w*|tapo|ocult\\w+|nadie (?:vea|sepa|note)|no se (?:ven|notan)|por algo|en verano|pulseras|preguntan?)`,
    `(?:manga larga|mangas largas|pulseras|munequeras|vendas?) ${wide(10)}(?:cortes|cicatrices|marcas|brazos|munecas|no (?:vean|se vean|noten))(?! de (?:quemadura solar|sol))`,
    `(?:he vuelto|volvi|recai|recaida|vuelvo|otra vez) ${gap(3)}(?:lo de (?:los|mis) brazos|los cortes|a cortar|la cuchilla|las cuchillas|a lo de antes con|lastim\\w+)`,
    `(?:mechero|encendedor|cigarr(?:o|illo)s?|plancha) ${gap(3)}(?:en|contra|por|sobre) (?:el|la|mi|los|las) (?:brazo|piel|muslo|piernas?|brazos)`,
    `(?:dolor fisico|ver (?:la )?sangre|ver correr|ver salir|hacerme sangre|hacerme sangrar|la cuchilla|el dolor) ${gap(4)}(?:me (?:calma|alivia|tranquiliza|relaja|hace sentir)|es lo unico que)`,
    `(?:necesidad|ganas|urgencia) de (?:hacerme|verme|sacarme) (?:sangre|sangrar|heridas|cortes)|me (?:lastimo|hago cortes|doy cabezazos|pego cabezazos|pego a mi mism[oa])(?! (?:la (?:espalda|rodilla)|jugando|haciendo|entrenando))`,
    `me (?:merezco|gano) (?:el dolor|cada corte|cada golpe|sufrir y)`,
  ]),
];

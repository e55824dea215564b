import { type PhraseRule, words } from '../rules.ts';
import { child, gap, someone, wide } from './slots.ts';

const minor =
  '(?:(?:solo |solamente |apenas )?(?:diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|1[0-7]))';
const act =
  '(?:golpe[ao]|golpeaba|golpean|golpee|peg[ao]|pegue|pegaba|pegan|pegado|pegarle|pegando|maltrat[ao]|maltratan|maltrataba|patea|pateo|abus[ao] de|abusan de|abusaba de|toca|toco|tocan|tocaba|manosea|manoseo|viol[ao]|violaba|sacudi|sacudio|sacude|zarandea|zarandee|zarandeo|quema|quemo|danar|lastim[ao]|azota|cachetea|hizo cosas|hace cosas|le hizo (?:cosas|algo)|encierra|deja sin comer|jala|avienta|avento|empuja|da (?:golpes|nalgadas|cinturonazos|palizas))';
const notReally =
  '(?! (?:el (?:virus|corazon|resfriado|turno|piano)|la (?:gripe|guitarra|varicela)|un (?:resfriado|susto|abrazo)|los (?:mocos|piojos)|hacer|elegir))';

export const childRules: readonly PhraseRule[] = [
  words('child_at_risk', 3, [
    `(?:le |les |lo |la |los |las )?${act} ${gap(2)}(?:con \\w+ \\w+ )?(?:a |al )?${child}${notReally}(?<!(?:gripe|pelota|virus|covid) a ${child})(?<!(?:el|la|los) (?:virus|gripe|gripa|piojos|covid|varicela) a (?:mi|mis|su|sus|la|el|los) \\w+)(?<!otros \\w+)(?<!su herman[oa])`,
    `(?:golpea|golpean|pega|pegan|maltrata|maltratan|peg[oó]|golpe[oó]|grita y pega) a (?:los|mis|sus|nuestros|las) (?:nin[oa]s|hij[oa]s|pequen[oa]s)`,
    `(?:${someone}|el padrastro|la maestra|el cura|el entrenador|un (?:primo|tio|hombre|chico mayor|profesor)|(?:el|la|su) \\w+ de mi \\w+) (?:de ${gap(2)}\\w+ )?${gap(3)}(?:le |la |lo )${act} ?${gap(4)}(?:con (?:el|la|un|una) (?:cinturon|cinto|palo|correa|cable|manguera|chancla|vara)|hasta (?:dejar|sangrar)|marcas)(?=.{0,80}(?:nin[oa]|hij[oa]|bebe|anos|sobrin|niet))`,
    `(?:miedo de|miedo a|ganas de|podria|quiero|voy a|impulsos? de|pensamientos de|ideas de|imagen(?:es)? de|pienso en|me veo|a punto de|capaz de|estuve por) ${gap(2)}(?:hacerle dano|lastimar\\w*|danar\\w*|hacer dano|pegarle|matar\\w*|ahogar\\w*|asfixiar\\w*|tirar\\w*|sacudir\\w*|zarandear\\w*|soltar\\w*|aventar\\w*|callar\\w* con|estrellar\\w*|quemar\\w*) ${gap(2)}(?:(?:a|con) )?${child}`,
    `${child} ${wide(14)}(?:me vienen|tengo|me dan|siento|impulsos?|imagino|ganas de|miedo de) ${gap(3)}(?:asfixiar\\w*|ahogar\\w*|tirar(?:lo|la)|sacudir\\w*|hacerle dano|lastimar(?:lo|la)|matar(?:lo|la)|soltarlo|soltarla|callarlo|zarandear\\w*)`,
    `${child} ${gap(4)}(?:abusad[oa]|violad[oa]|maltratad[oa]|golpead[oa]|manosead[oa]|encerrad[oa]|amarrad[oa])(?! (?:por (?:la vida|el sistema)))`,
    `(?:hizo|hace|hicieron|hacia|hacen|toco|toca) ${gap(2)}(?:cosas (?:sexuales|malas|feas|raras|de adultos)|tocamientos|sus partes|las partes)${wide(10)}|cosas sexuales`,
    `${child} ${wide(16)}(?:dolor (?:ahi|alli) abajo|le duele (?:ahi|alli) ?(?:abajo)?|sangre en (?:la ropa interior|el calzon|las braguitas|los calzones)|duelen sus partes|le toc(?:a|o|an|aron) (?:ahi|las? partes?|abajo|el (?:pito|culo))|que (?:no diga|guarde el secreto)|(?:es|era) (?:un |nuestro |su )?secreto)`,
    `(?:padrastro|tio|abuelo|padre|papa|hermano|primo|novio de (?:mi|su) (?:mama|madre)|hombre|vecino) ${gap(3)}(?:entra|se mete|entraba|se metia|va|se acuesta|duerme|se duerme) ${gap(3)}(?:en|a|con) (?:su|mi|el|la|ella)? ?(?:cuarto|habitacion|cama|pieza|dormitorio|ella|el)(?=.{0,120}(?:noche|nin|alumn|chic|anos|hija|redaccion|toca|miedo)|(?<=(?:alumn|nin|chic|redaccion|hija).{0,160}))`,
    `(?:tengo ${minor}|a mis ${minor}|cumpli ${minor}|soy menor|${minor} anos)(?=.{0,160}(?:me (?:peg|golpe|viol|toc|manose|abus|encierr|obliga|pide fotos|manda fotos|deja sin)|se mete en mi cama|encerrad|sin comer|cachetad|con el cable|escape de casa|me escape|a cambio))(?<!${minor} anos (?:de|en|trabajando).{0,4})`,
    `(?:pega|golpea|agarra|cachetad\\w+|encierra|toca|manosea|viola|obliga|encerrad[oa]|sin comer|me pide fotos|si hago lo que)(?=.{0,200}\\btengo (?:solo |apenas )?(?:diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|1[0-7])(?= ?[.,]|$| (?:anos|y)))`,
    `(?:profe\\w*|maestr[oa]|entrenador|cura|pastor|tipo|senor|hombre|alguien|desconocido) ${gap(6)}(?:pide|pidio|manda|mando|exige) ${gap(3)}(?:fotos|videos) ${gap(3)}(?:sin ropa|desnud\\w+|intim\\w+|en (?:ropa interior|calzones))?(?=.{0,100}(?:cole|escuela|prepa|secundaria|liceo|insti|anos|hij|nin|reprueb|clase))`,
    `(?:solo|sola|sin (?:comer|comida|agua)|encerrad[oa]) ${wide(6)}(?:desde (?:ayer|anoche|el)|dos dias|todo el dia|dias)(?<=(?:bebe|nino|nina|nene|nena|hijo|hija).{0,80})|(?:me escape|me fui|hui) de (?:mi )?casa(?=.{0,120}(?:anos|menor|un tipo|un hombre|a cambio|duermo|tengo 1))`,
  ]),
  words('child_at_risk', 2, [
    'abuso (?:sexual )?(?:infantil|de menores)(?! en (?:la pelicula|las noticias))',
    'maltrato infantil',
    'pornografia infantil',
    `(?:ayer|anoche|hoy|a veces|casi) (?:\\w+ )?(?:lo|la|le|los) (?:zarande\\w+|sacudi\\w*|pegue|golpee|empuje|lastime|encerre|avente|grite hasta)`,
    `(?:se me fue la mano|perdi el control|se me va la mano) ${gap(2)}con ${child}|${child}${wide(6)}(?:se me fue la mano|perdi el control)`,
    `(?:moretones|moretes|moratones|golpes|marcas|quemaduras) ${wide(6)}(?:en|de) ${gap(3)}(?:hij|nin|alumn|bebe|sobrin|niet|peque)\\w*|${child} ${wide(10)}(?:moretones|moretes|moratones|marcas (?:en|de)|quemaduras|flaquit\\w+ y sucio|tiene miedo de (?:volver|ir) a)`,
    `(?:le tengo|tiene|tienen|les da|con) (?:mucho |tanto )?(?:miedo|panico|terror) ${gap(1)}(?:a|de) (?:su|al) (?:papa|padre|padrastro|tio|mama|madre|abuelo|maestr[oa]|profe\\w*|nana)(?<=(?:hij|nin|sobrin|niet|alumn|bebe).{0,90})`,
    `(?:no quiere (?:volver|ir|quedarse|estar)|llora (?:cuando|si)) ${wide(8)}(?:con|a casa de|donde) (?:su|el|la) (?:papa|padre|padrastro|tio|abuelo|mama|madre|nana|ninera|primo|entrenador|cura|novio)(?=.{0,120}(?:toc|dice que|moret|marc|secreto|dolor|moja la cama|se orina|pesadilla|peg))`,
    `(?:abus|viol|toc|pegan|golpe|lastim)\\w* ${gap(3)}(?:a |de |al )(?:un|una) (?:menor|nin[oa]|alumn[oa]|compañerit[oa])`,
  ]),
  words('minor_user', 2, [
    `tengo ${minor} anos(?! (?:de|en|trabajando|viviendo|con|casad[oa]|saliendo|juntos|aqui|sin|en esto|pag\\w+|esperando|manejando|dando))`,
    '(?:soy|todavia soy) menor(?: de edad)?(?! que)',
    `tengo ${minor}(?= ?[.,]|$)(?<=(?:mama|papa|escuela|cole|profe|padres|casa|papas|novio|instituto|clase).{0,120})`,
    '(?:estoy|voy) en (?:la )?(?:secundaria|primaria|sexto de primaria|[1-4] ?(?:o|ero|do|to)? de (?:la )?eso|primero de secundaria|segundo de secundaria|tercero de secundaria)',
    `una? (?:chic[oa]|nin[oa]|adolescente|muchach[oa]|chav[oa]|pib[ea]) de ${minor} anos y (?:me|no|mis)`,
  ]),
];

import { type PhraseRule, words } from '../rules.ts';
import { gap, pills, poison, wide } from './slots.ts';

const drug =
  '(?:coca(?:ina)?|perico|merca|pasta base|paco|bazuco|crack|cristal|meta|metanfetamina|heroina|caballo|fentanilo|fenta|extasis|mdma|tachas?|ketamina|keta|tusi|ghb|popper|marihuana|hongos|lsd|ajos?|droga|tripa?|speed|anfetas?)';
const taken =
  '(?:me |se |nos |le )?(?:(?:he|ha|has|acab[oa] de|acaba de|hemos|habia|estoy|esta|sigo|termine de|voy a|iba a) )?(?:tom[eoa]|tomado|tomar|tomarme|tomarse|tomando|tomandome|tragu?e|trago|traga|tragado|tragar|tragarme|tragando|bebi|bebio|bebido|beber|bebiendo|meti|metio|metido|meter|metiendo|comi|comio|comido|ingeri|ingirio|ingerido|ingerir|mande|mando|mandado|zampe|zampo|zampado|empuje|empujo|inyecte|inyecto|inyectado|pinche|pincho|pinchado|eche|echo|bajo|baje)(?: ya)?';
const bigNumber =
  '(?:\\d{2,3}|mas de (?:\\w+)|como (?:\\d+|veinte|treinta|diez|quince)|casi (?:\\d+|todas?|todo)|unas (?:\\d+|veinte|treinta|quince|diez)|once|doce|trece|catorce|quince|dieciseis|veinte|treinta|cuarenta|cincuenta|sesenta|cien)';
const lots =
  '(?:tod[oa]s?(?: (?:las|los|mis|sus|la|el|lo que (?:habia|tenia|quedaba|me|encontre)))?|(?:un|el|medio|1|2|dos|tres|ese|otro) (?:\\w+ )?(?:frasco|bote|monton|punado|paquete|blister|blisters|tarro|pote|vaso|pomo|chorro|sobre|pastillero|litro)s?|(?:una|la|media|dos|tres|2|3|varias) (?:\\w+ )?(?:cajas?|botellas?|tiras?|plantillas?|tabletas enteras|bolsas?|manotada|cajita|barra|ampollas?)|demasiad[oa]s?|muchas|much[oi]simas?|mucha|mucho|un chingo|un monton|un huevo|un vergo|ene|banda de|bastantes|de mas|no se cuantas|quien sabe cuantas)';

export const overdoseRules: readonly PhraseRule[] = [
  words('medical_emergency', 4, [
    `${taken} (?:\\w+ )?${bigNumber} (?:\\w+ ){0,2}${pills}(?! (?:de (?:vitamina|menta)|al (?:ano|mes)|cada))`,
    `(?<!(?:mi|la|el|su) \\w+ )${taken} ${gap(2)}${lots} ${gap(4)}${pills}(?! (?:y quiero|por la tension|para (?:la|el)|al dia|de la (?:manana|noche) (?:como|segun)|juntas en el desayuno|que me receto))`,
    `(?:me|se) (?:tom[eo]|trag(?:ue|o)|zamp[eo]|bebi|bebio|mand[eo]|meti|metio|he tomado|ha tomado|he tragado|ha tragado|acabo de tomar|acaba de tomar|empuj[eo]|baj[eo]) (?:ya )?(?:tod[oa]s? (?:el|la|las|los) |(?:un|el|medio|ese) (?:\\w+ )?|(?:una|la|media|dos|tres|2|3) (?:\\w+ )?)(?:frascos?|botes?|cajas?|tiras?|blisters?|plantillas?|pastilleros?|tarros?|potes?|pomos?)(?: (?:enter[oa]s?|complet[oa]s?|de))?`,
    `(?:tomarme|tragarme|tomarme de golpe|tomar de golpe|tome de golpe|tomando|me tome|me trague) ${gap(2)}(?:un|el|la|una|todo el|toda la) (?:frasco|bote|caja|tira|blister)(?: enter[oa]| complet[oa])?`,
    `(?:me|se) (?:las )?(?:tom[eo]|trag(?:ue|o)|he tomado|ha tomado|zamp[eo]) (?:todas|toditas|enteras|todo)(?= ?[.,]|$| (?:juntas|de golpe|de una|ya|y|las|seguidas|con))(?! (?:el (?:agua|cafe|vino|jugo|batido)|la (?:sopa|leche)|el vaso))`,
    `no se cuant[oa]s (?:me |se |ya )?(?:\\w+ )?(?:tome|tomo|trague|llevo|he tomado|ha tomado|fueron|eran)`,
    `(?:llevo|van|voy por|ya son|conte|cuento) ${gap(3)}(?:\\d+|diez|quince|veinte|treinta|cuarenta|varias|muchas) ?${gap(2)}${pills}(?! (?:al dia|en (?:el|la) (?:caja|botiquin)|por semana))`,
    `(?:voy|van) (?:por|en|con) (?:la|el) ${gap(2)}${pills} (?:numero )?\\d+`,
    `${taken} ${gap(4)}${poison}(?! (?:de (?:limon|folico)|folico|hialuronico|clorhidrico en el laboratorio|en (?:el|la) (?:bano|piscina|ropa|suelo|coche)|a(?:l| la) (?:coche|carro|moto|ropa|piscina|agua de)))(?<!(?:ech[eo]|eche|baje|bajo|meti|metio) ${gap(0)}(?:lejia|cloro|gasolina|amoniaco|limpiador|desinfectante))`,
    `(?:tome|tuve|tengo|he tomado|tomo|tuvo|tiene|tuviendo|estoy teniendo|esta teniendo|creo que es|hizo una|hice una|esta en|estoy en|le dio una|sufrio una) (?:una )?sobredosis(?! de (?:cafe|azucar|chocolate|trabajo|series|informacion|realidad|ternura|amor))(?![^.]{0,40}(?:hace|ano pasado|anos))`,
    `(?:mezcl[eo]|mezclando|he mezclado|combine|combinando|junte|estoy mezclando) ${gap(2)}${pills} ${gap(2)}(?:con|y) ${gap(4)}(?:alcohol|whisky|vodka|ron|tequila|cerveza|vino|fernet|aguardiente|pisco|licor|${pills}|${drug}|${poison})`,
    `${pills} ${gap(3)}(?:con|y) ${gap(3)}(?:alcohol|botella|whisky|vodka|tequila|aguardiente|pisco|fernet) ${wide(8)}(?:para (?:ver si )?no|no amanezc|no despert|me siento|todo me|adios|acabar)`,
    `me (?:pase|he pasado|quise pasar|pase esta vez) ${gap(2)}(?:con|de) (?:la|las|los|el)? ?(?:insulina|dosis|${pills}|${drug})(?! (?:y me quede dormid|para la alergia))`,
    `(?:me (?:puse|inyecte|pinche|meti)|se (?:puso|inyecto|pincho)) ${gap(4)}(?:insulina|morfina|potasio|heroina|fentanilo) ${wide(4)}(?:de mas|demasiad\\w+|a proposito|toda|doble|de golpe|entera)`,
    `(?:me|se) (?:meti|metio|ha metido|he metido|meti[oó]) ${gap(3)}(?:tanto|demasiad\\w+|mucho|un chingo|de todo|de mas|muchisim\\w+) ?${gap(2)}(?:${drug}|${pills}|que)(?! en (?:lios|problemas))`,
    `(?:tom[eo]|consum[io]|consumio|fum[eo]|aspir[eo]|esnif[eo]|inhal[eo]|prob[eo]|metimos) ${gap(2)}(?:mucha?|demasiad[oa]|tanta?|un monton de|un chingo de|de mas) ?${gap(1)}${drug}`,
    `(?:tom[eo]|tomo|trago|trague|bebi|bebio) ${gap(3)}(?:medicacion|medicamentos?|pastillas|dosis|remedios|sedantes) ${gap(4)}(?:de (?:toda )?(?:la|una) semana|de(?:l| todo el) mes|del abuelo|de mi abuel[oa]|que no (?:eran|son)|doble|por error|dos veces|de golpe|de una|juntas?|todo junto)(?! (?:y (?:estoy|esta) bien))`,
    `(?:tome|me tome|se tomo|trague|me trague) todo(?= .{0,60}(?:todo junto|de golpe|de una vez|me arrepiento|adios))|(?:tome|me tome|se tomo) todo (?:lo que|junto|de golpe|de una|el frasco|el bote)${wide(6)}(?:recet\\w+|habia|botiquin|psiquiatra|encontr\\w+|tenia|junto|cajon|frasco|bote)`,
    `(?:tome|me tome|se tomo|bebio|trago|trague) (?:\\w+ )?algo(?: ,)? ${wide(10)}(?:no (?:despierta|reacciona|responde|se mueve)|espuma|inconsciente|azul|morad[oa]|desmay\\w+)`,
    `(?:algo|lo que) (?:me tome|se tomo|tome|tomo|bebi) para (?:morir|matar|acabar|no despertar|dormir para siempre)`,
    `me (?:arrepiento|arrepenti) ${wide(6)}(?:tome|trague|pastillas|tomado)`,
    `(?:esta|quedo|estaba|sigue|encontre|la encontre|lo encontre|se quedo|lo veo|amig[oa]|hij[oa]|herman[oa]|compa\\w*|mama|papa) (?:\\w+ ){0,2}(?:inconsciente|sin (?:conocimiento|sentido)|desmayad[oa]|tirad[oa] en el (?:piso|suelo|bano)|sin respirar|azul|morad[oa]|frio y no)(?![^.]{0,30}(?:hace|ano pasado|anos))`,
    `espuma (?:en|por) la boca`,
    `labios (?:azules|morados)|(?:esta|se puso|poniendo|quedo) (?:azul|morad[oa])(?! (?:el|la|de) (?:cielo|pantalla|frio|rabia|golpe|rodilla))(?= ?[.,]|$| (?:y|no|de la cara))`,
    `(?:no|ya no|dejo de|casi no|apenas|le cuesta) (?:me |se )?(?:respira|respirar|respiro)(?! (?:bien por la nariz|aire|tranquil|por la nariz))`,
    `(?<!miedo )(?<!miedo de )no (?:se |la |lo |nos |podemos |consigo |logro ){0,2}(?:despiert(?:a|o|an)|desperta(?:r|rl[oa])|reacciona|responde(?= ?[.,]|$| (?:y esta|cuando la|cuando lo|a (?:nada|estimulos)))|levanta y (?:respira|ronca))(?! (?:temprano|tarde|con (?:el|la) (?:alarma|despertador)|a tiempo|interes|curiosidad|ni con|solo|a (?:mis|los|las) (?:mensajes|correos|nin|llamad)|al cliente|nunca (?:a|mis)|la app))(?<!no responde)`,
    `(?:esta|estoy|creo que esta|creo que estoy|le esta|me esta|le estaba) (?:\\w+ )?(?:teniendo|sufriendo|dando) un (?:infarto|derrame|ictus|ataque al corazon|ataque cardiaco)`,
    `(?:me estoy|se esta|estoy|esta) desangrand\\w+|no (?:para|deja) de (?:salir(?:me|le)? sangre|sangrar(?! la nariz))|(?:sangra|sale|estoy sangrando|sangro) (?:mucho|mucha sangre|muchisim\\w+)(?! (?:la nariz|las encias))`,
    '(?:estoy|esta) perdiendo mucha sangre',
    'dolor (?:\\w+ )?(?:en el|de) pecho (?:\\w+ ){0,5}(?:brazo|mandibula)',
  ]),
  words('medical_emergency', 2, [
    'sobredosis(?![^.]{0,60}(?:hace (?:anos|mucho)|toxicolog|farmacolog|examen|clase|curso))(?<!(?:farmacologia|toxicologia).{0,60})',
    'dolor (?:\\w+ )?(?:en el|de) pecho',
    'me duele (?:mucho )?el pecho',
    'tosiendo sangre',
    'no siento (?:la mitad|un lado|las manos|las piernas|la cara)(?: (?:de la cara|del cuerpo))?(?! (?:del frio|de frio))',
    `(?:el corazon|corazon) (?:\\w+ )?(?:se me sale|me va (?:muy )?(?:lent\\w+|rapid\\w+|a mil)) ${wide(10)}(?:tome|consum\\w+|droga|pastillas|desmay\\w+|kilos)`,
    `(?:tome|me tome|tomado|trague|mezcle|meti) ${wide(16)}(?:todo me da vueltas|estoy mareand\\w+|me siento (?:muy mal|rar[oa])|veo (?:doble|borroso)|no siento|sudando frio|me duermo|me estoy durmiendo|tengo miedo|muy dormid[oa]|no contesto|no amanezco|me arrepiento|vomitando)`,
    `(?:si no contesto|si no respondo|si dejo de escribir) (?:es (?:por|que)|ya)`,
    `(?:pastillas|insulina|dosis|medicacion|droga) ${wide(6)}(?:a proposito|queria (?:pasarme|morir|no despertar)|para no despertar|para ver si no)`,
    `(?:queria|quise|quiero|para) (?:pasarme|no (?:amanecer|despertar)|que (?:me )?hicieran efecto) esta vez|ver si no (?:amanezco|despierto)`,
    `se (?:ha )?(?:tom[oa]d?o?|trag[oa]d?o?|bebi[od]o?|comi[od]o?) ${wide(12)}(?:esta (?:muy )?(?:dormid[oa]|rar[oa]|palid[oa]|morad[oa]|azul)|no se despierta|vomit\\w+|no para de)`,
    `(?:mi|el|la) (?:hij[oa]|nin[oa]|bebe|nen[ea]|sobrin[oa]|niet[oa]|abuel[oa]|herman[oa]|mama|papa|madre|padre) ${gap(2)}se (?:tomo|trago|bebio|comio) ${gap(4)}(?:pastillas?|medicinas?|medicacion|pila|lejia|cloro|jarabe|detergente|raticida|veneno|producto)`,
  ]),
];

import { type PhraseRule, words } from '../rules.ts';

const medicine =
  '(?:pastillas?|pildoras?|tabletas?|medicamentos?|medicinas?|medicacion|paracetamol|ibuprofeno|aspirinas?|ansioliticos|antidepresivos|somniferos|benzodiacepinas|clonazepam|rivotril|diazepam|lexatin|insulina|lejia|cloro|veneno|raticida)';
const number = '(?:diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|1[0-7])';

export const healthRules: readonly PhraseRule[] = [
  words('medical_emergency', 4, [
    `(?:me|se) (?:he |ha |acabo de |acaba de )?(?:tome|tomado|tomar|tomo|trague|tragado|tragar|trago|bebi|bebido|meti|comi) (?:ya )?(?:tod[oa]s? (?:las|los|mis|sus|la|el)|un (?:frasco|bote|monton|puñado|punado|paquete)|una (?:caja|botella)|demasiad[oa]s|muchas|much[oi]simas|\\d{2,}|mas de)(?: \\w+){0,3} ${medicine}`,
    `(?:tome|trague|bebi|he tomado|me tome|me bebi|se tomo|se bebio) (?:\\w+ ){0,2}(?:lejia|cloro|veneno|raticida|anticongelante)`,
    '(?:tome|tuve|tengo|he tomado|estoy teniendo|tomo|creo que es) (?:una )?sobredosis(?![^.]{0,40}(?:hace|ano pasado|anos))',
    '(?:esta|estoy|creo que esta|creo que estoy|le esta|me esta) (?:\\w+ )?(?:teniendo|sufriendo|dando) un (?:infarto|derrame|ictus|ataque al corazon|ataque cardiaco)',
    '(?:no|ya no|dejo de) (?:respira|respirar)(?! (?:bien por la nariz|aire|tranquil))',
    '(?:esta|quedo) inconsciente',
    'no (?:se )?despierta y',
    'no reacciona',
    '(?:me estoy|se esta) desangrando',
    '(?:estoy|esta) perdiendo mucha sangre',
    'dolor (?:\\w+ )?(?:en el|de) pecho (?:\\w+ ){0,5}(?:brazo|mandibula)',
  ]),
  words('medical_emergency', 2, [
    'sobredosis',
    'dolor (?:\\w+ )?(?:en el|de) pecho',
    'tosiendo sangre',
    'no siento (?:la mitad|un lado) (?:de la cara|del cuerpo)',
  ]),
  words('reality_loss', 3, [
    '(?:voces|voz) (?:\\w+ ){0,4}(?:me )?(?:dicen|dice|ordenan|ordena|mandan|hablan|piden|obligan)',
    '(?:oigo|escucho|oi|escuche) (?:\\w+ )?voces(?! (?:de (?:los )?(?:vecinos|ninos)|en (?:la|el) (?:calle|pasillo|cocina|otra)))',
    'me (?:implantaron|pusieron|metieron|han puesto|han implantado) (?:\\w+ ){0,2}(?:chip|microchip|camara|pensamientos|transmisor)',
    '(?:me leen|leen|me lee|controlan|me controlan|me roban) (?:la mente|el pensamiento|los pensamientos|mis pensamientos|mi mente)',
    '(?:el gobierno|la cia|mis vecinos|la policia|ellos) (?:me )?(?:esta|estan|quieren|quiere) (?:envenenando|envenenar|vigilando con|controlando|espiando)',
    'soy (?:dios|jesus|jesucristo|el mesias|el elegido)',
    '(?:la tele|la television|la radio) me (?:habla|manda mensajes|envia mensajes)',
  ]),
  words('reality_loss', 2, [
    '(?:tengo|teniendo) alucinaciones',
    'estoy (?:alucinando|psicotic[oa]|perdiendo el contacto con la realidad)',
    '(?:no se|no distingo) (?:que|lo que) es real',
    'nada (?:es|parece) real',
    'todos (?:me (?:espian|persiguen|siguen|vigilan)|conspiran contra mi)',
    'me (?:espian|persiguen|estan vigilando)',
  ]),
  words('eating_disorder', 3, [
    '(?:llevo|llevaba|van|tengo) (?:\\w+ )?(?:\\d+|dos|tres|cuatro|cinco|seis|siete|varios|muchos) (?:dias|semanas) sin (?:comer|probar bocado)',
    'no (?:he comido|como|como nada) (?:\\w+ )?(?:desde )?(?:hace|en) (?:\\d+|dos|tres|cuatro|cinco|varios) dias',
    '(?:me provoco|me provoque|provocarme|me provocaba|me obligo a|me fuerzo a) (?:el )?(?:vomito|vomitar|vomitos)',
    'vomito (?:despues de|tras|cada vez que) (?:\\w+ )?(?:comer|comida|como)',
    '(?:atracon|atracones) y (?:\\w+ )?(?:vomito|vomitar|purga|purgo|laxantes)',
    '(?:laxantes|diureticos) (?:\\w+ ){0,3}(?:adelgazar|bajar|perder|cada dia|todos los dias)',
    '(?:me mato|matandome|me estoy matando) de hambre para',
    '(?:me desmayo|me desmaye|desmayado) (?:\\w+ ){0,3}(?:no comer|hambre)',
  ]),
  words('eating_disorder', 2, [
    'anorexi[ac]a?',
    'anorexica?',
    'bulimi[ac]a?',
    'bulimica?',
    'trastorno (?:alimenticio|alimentario|de la conducta alimentaria)',
    'he dejado de comer(?! (?:carne|azucar|pan|fuera|dulces))',
    'deje de comer(?! (?:carne|azucar|pan|fuera|dulces))',
  ]),
  words('minor_user', 2, [
    `tengo (?:solo |solamente |apenas )?${number} anos(?! (?:de|en|trabajando|viviendo|con|casad[oa]|saliendo|juntos|aqui|sin|en esto))`,
    '(?:soy|todavia soy) menor(?: de edad)?(?! que)',
    '(?:estoy|voy) en (?:la )?(?:secundaria|primaria|sexto de primaria|[1-4] ?(?:o|ero|do|to)? de (?:la )?eso|primero de secundaria|segundo de secundaria|tercero de secundaria)',
    `una? (?:chic[oa]|nin[oa]|adolescente) de ${number} anos y (?:me|no|mis)`,
  ]),
  words('distress', 1, [
    'sin esperanza',
    'no (?:aguanto|puedo) mas',
    'me odio',
    'odio mi vida',
    'ataques? de (?:panico|ansiedad)',
    'desesperad[oa]',
    'abrumad[oa]',
    'me siento (?:vaci[oa]|inutil|muy sol[oa])',
    'no valgo nada',
    'no paro de llorar',
    'no doy mas',
    'quiero desaparecer',
    'estoy (?:destrozad[oa]|hundid[oa])',
  ]),
];

import { type PhraseRule, words } from '../rules.ts';
import { gap, over, wide } from './slots.ts';

const watcher =
  '(?:el gobierno|la cia|la policia|mis vecinos|los vecinos|ellos|la gente de la tele|los medicos|una secta|la mafia|los de arriba|mis companeros|alguien)';
const unreal =
  '(?:voz|voces|sombras?|demonios?|diablo|satanas|angel(?:es)?|dios|entidad|espiritus?|espejo|television|tele|radio|presencia|duende|muert[oa]s|virgen|senor)';
const few = '(?:\\d+|dos|tres|cuatro|cinco|seis|siete|varios|muchos|una|un monton de)';

export const mindAndBodyRules: readonly PhraseRule[] = [
  words('reality_loss', 3, [
    `${watcher} (?:me )?(?:vigilan?|espian?|siguen?|persiguen?|graban?|envenenan?|escuchan? por)(?! (?:las redes|en instagram|el (?:ritmo|aparcamiento|parking|perro|coche)|la (?:casa|puerta|tienda)|los))`,
    `(?:voces|voz|${unreal}) (?:[a-z]+ ){0,4}(?:me |le )?(?:dicen|dice|ordenan|ordena|mandan|hablan|habla|piden|pide|obligan|grita|gritan|susurran|susurra|exige|exigen|repite|repiten|insulta|insultan|insiste|manda) (?:que|al oido|cosas|por las|en la cabeza|desde|a mi|me|haga|y|todo|cuando|${over})`,
    `(?:oigo|escucho|oi|escuche|oye|escucha|oyendo|escuchando) (?:\\w+ )?(?:una voz|voces|la voz)(?! (?:de (?:los )?(?:vecinos|ninos|mi jefe|la radio|mi (?:madre|mama))|en (?:la|el) (?:calle|pasillo|cocina|otra|podcast)|del (?:locutor|profesor)))`,
    `me (?:implantaron|pusieron|metieron|han puesto|han implantado|instalaron) (?:\\w+ ){0,3}(?:chip|microchip|pensamientos|transmisor|microfonos|antena)`,
    `(?:me leen|leen|me lee|controlan|me controlan|me roban|insertan|me meten|escuchan) (?:la mente|el pensamiento|los pensamientos|mis pensamientos|mi mente|ideas en la cabeza)`,
    `${watcher} (?:me )?(?:esta|estan|quieren|quiere) (?:envenenando|envenenar(?:me)?|vigilando con|controlando|espiando|matar)`,
    'soy (?:dios|jesus|jesucristo|el mesias|el elegido|la elegida|el enviado)(?! (?:para (?:liderar|este puesto)))',
    '(?:la tele|la television|la radio|el noticiero|las matriculas|las placas) me (?:habla|manda mensajes|envia mensajes|hablan|mandan)',
    `(?:ha sido|fue|han sido|la|lo) (?:sustituid[oa]|reemplazad[oa]|cambiad[oa]|suplantad[oa]) por (?:otra persona|un (?:doble|impostor|robot|clon)|una (?:impostora|copia|doble))|no es (?:mi|el|la) (?:mujer|madre|marido|hijo|hija|esposa|esposo) de verdad|es (?:un|una) impostor[a]?(?! (?:sindrome))`,
    `(?:ordena|orden[oó]|dice|piden|pide|manda|mandan|dicen|quiere) que (?:me )?(?:arranque|corte|mate|haga dano|sacrifique|tire|queme|salte|ahogue|lastime|atropelle|clave)(?! (?:con (?:el|la) (?:informe|reunion)|el (?:proyecto|motor|coche|pelo)|la (?:reunion|carne)))`,
    `(?:sacrificio|sacrificar) (?:con|a|de) (?:mi|mis|el|la|un) (?:hij\\w+|bebe|nin\\w+|familia)|como abraham`,
  ]),
  words('reality_loss', 2, [
    '(?:tengo|teniendo) alucinaciones',
    'estoy (?:alucinando(?! con)|psicotic[oa]|perdiendo el contacto con la realidad)',
    '(?:no se|no distingo|ya no se) (?:que|lo que|si esto) es real',
    'nada (?:es|parece) real',
    'todos (?:me (?:espian|persiguen|siguen(?! en)|vigilan)|conspiran contra mi|estan (?:en mi contra y|complotados)|saben lo que pienso)',
    'me (?:espian|persiguen|estan vigilando|quieren envenenar|estan siguiendo)(?! las dudas)',
    `(?:microfonos|camaras) ${gap(4)}(?:en (?:las paredes|mi casa|los enchufes|el techo|la comida|mi cuerpo))|me (?:vigilan|graban|escuchan|controlan) (?:por|desde|a traves) (?:de )?(?:el|la|los|las)`,
    `(?:dej[eo]|deje de tomar|no tomo|suspendi) ${gap(3)}(?:medicacion|medicinas|pastillas|antipsicoticos?|litio) ${wide(6)}(?:ahora|y|desde) ${wide(4)}(?:veo|oigo|escucho|se|angeles|voces|clar\\w+|me (?:hablan|siguen))`,
    `(?:no duermo|sin dormir) ${wide(6)}(?:dias|noches) ${wide(10)}(?:mision|elegid\\w+|dios|senales|poderes|codigo|invencible)`,
    `(?:cambiaron|reemplazaron|sustituyeron) a mi (?:mujer|madre|marido|hijo|hija|esposa|mama|papa|familia)`,
  ]),
  words('eating_disorder', 3, [
    'no como (?:nada )?desde (?:hace (?:\\w+) dias|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|anteayer)',
    '(?:camaras|microfonos|chips?|bichos|gusanos) (?:\\w+ ){0,3}(?:dentro de (?:mi|mis)|en mis? (?:dientes|cabeza|cuerpo|cerebro|sangre|ojos))',
    '(?:vomito|me hago vomitar|me obligo a vomitar) (?:siempre |todo )?(?:lo que como|despues de (?:cada )?(?:comer|comida|cenar|almorzar))',
    `(?:llevo|llevaba|van|tengo|voy por) (?:\\w+ )?${few} (?:dias|semanas) (?:\\w+ )?(?:sin (?:comer|probar (?:bocado|nada|comida))|(?:a|con|solo|a puro|a base de) ${gap(2)}(?:agua|cafe|hielo|te|laxantes|chicle))(?! (?:carne|azucar|pan|dulces|gluten|fuera|chocolate|harinas|(?:en|comida) (?:el|la|chatarra)|bien|juntos|con))`,
    `no (?:he comido|como|como nada|pruebo bocado|he probado) (?:\\w+ )?(?:desde )?(?:hace|en|desde) ${few} dias`,
    '(?:me provoco|me provoque|provocarme|me provocaba|me obligo a|me fuerzo a|me induzco|induzco) (?:el )?(?:vomito|vomitar|vomitos)',
    'vomito (?:despues de|tras|cada vez que) (?:\\w+ )?(?:comer|comida|como)',
    '(?:atracon|atracones) y (?:\\w+ )?(?:vomito|vomitar|purga|purgo|laxantes)',
    '(?:laxantes|diureticos) (?:\\w+ ){0,3}(?:adelgazar|bajar|perder|cada dia|todos los dias|diario|hace \\w+ semanas|a diario|sin comer|no como)',
    '(?:me mato|matandome|me estoy matando) de hambre para',
    `(?:me desmay[oe]|desmayado|me mareo|desmayos) ${gap(4)}(?:no comer|hambre|en la ducha|ayun\\w+|por bajar)`,
    `(?:me desmay\\w+|corazon|me tiembla|me mareo|no puedo (?:subir|levantarme)|ingres\\w+|hospitaliz\\w+|se me (?:cae el pelo|fue la regla)) ${wide(16)}(?:gorda|gordo|kilos|laxantes|sin comer|no como|adelgaz\\w+|purgas?|vomit\\w+|bajar)|(?:gord[oa]|kilos|laxantes|sin comer|no como|purgas?|vomit(?:o|ar)|adelgazar|agua y cafe) ${wide(18)}(?:me desmay\\w+|el corazon|me tiembla|me mareo|ingres\\w+|hospitaliz\\w+|no puedo (?:subir|levantarme)|se me (?:cae el pelo|fue la regla)|bajisimo|me escape)`,
    `(?:no me pongo|me salto|dejo de ponerme|deje de ponerme|no me inyecto|reduzco) ${gap(2)}insulina`,
    `(?:peso|llegue a|estoy en|bajo a) (?:solo |ya )?(?:2\\d|3[0-9]) (?:kilos|kg)|(?:peso|estoy en) (?:solo )?(?:3\\d|4[0-2]) (?:kilos|kg) ${wide(8)}(?:gord\\w+|bajar|mas|grasa)|sigo (?:viendome|sintiendome) gord[oa]|(?:potasio|tension|pulso) ${gap(3)}(?:purgas?|vomit\\w+|bajisim\\w+)`,
  ]),
  words('eating_disorder', 2, [
    'anorexi[ac]a?',
    'bulimi[ac]a?',
    '(?:purgo|purgarme|purgas|purgandome)(?! (?:el (?:radiador|sistema|circuito)|los frenos|de la lista))',
    'trastorno (?:alimenticio|alimentario|de la conducta alimentaria)',
    '(?:he dejado|deje) de comer(?! (?:carne|azucar|pan|fuera|dulces|gluten|lacteos|chocolate|harinas|comida|entre|tarde|ultraprocesados|por la noche|en la oficina|pescado))',
    `(?:comer|comida|como) ${wide(8)}(?:me da asco verme|me castigo|no merezco comer|culpa y vomit\\w+|escondo la comida|la tiro a escondidas)`,
    `(?:delgad[oa]|flac[oa]|flaquit[oa]|huesos) ${wide(12)}(?:se desmaya|vomit\\w+|no (?:come|quiere comer|quiere medico))|(?:se desmaya|la he oido vomitar|lo he oido vomitar|vomita (?:despues|a escondidas|en el bano|todo)|no come (?:nada|hace|desde|mas que))`,
    `(?:solo|nomas|puro) (?:\\w+ )?(?:agua|cafe|hielo|chicle|laxantes) ${wide(6)}(?:dias|semanas|desde)`,
    `(?:\\d{2,3} )(?:calorias|kcal) (?:al|por) dia ${wide(10)}(?:mare\\w+|gord\\w+|frio|desmay\\w+)`,
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

import { type PhraseRule, words } from '../rules.ts';
import { gap, over, pills, poison, wide } from './slots.ts';

const weapon =
  '(?:pistola|arma|revolver|escopeta|rifle|fusil|fierro|calibre \\w+|treinta y ocho|cartuchos?|balas?)';
const rope = '(?:soga|cuerda|mecate|lazo|cable|cinturon|sabana|reata|piola|nudo)';
const blade =
  '(?:cuchillas?|navaja|gilet(?:te)?|hoja de afeitar|bisturi|cutter|cuchillo|tijeras|vidrio|cristal)';
const height =
  '(?:azotea|terraza|cornisa|barandilla|baranda|puente|acantilado|precipicio|balcon|tejado|techo|viaducto|mirador|ultimo piso|(?:decimo|noveno|octavo|septimo) piso|piso (?:\\d+|diez|once|doce|quince|veinte)|torre|anden|vias(?: del tren)?|rieles|borde|barranco|pretil|parapeto)';
const nowHere =
  '(?:estoy|ando|sigo|me sub[io]|subi|subo|me asome|asomad[oa]|parad[oa]|sentad[oa]|de pie|frente|aqui|aca|colgando)';

export const suicidePlanRules: readonly PhraseRule[] = [
  words('suicide_self_harm', 4, [
    '(?:voy a|estoy a punto de|estoy por) (?:tirarme (?:al|a las|del|desde|por|de)|lanzarme (?:al|a las|del|desde|por|de)|aventarme|saltar (?:al vacio|del|desde|por la|de la|de un)|ahorcarme|colgarme|dispararme|pegarme un tiro|cortarme las venas)',
    'me (?:acabo de cortar|corte|he cortado|estoy cortando|acabo de abrir|abri|abro|raje) (?:las|la|una) (?:venas?|munecas?)',
    '(?:esta es|este es|estas son|este sera|esta sera) mis? (?:ultima|ultimo|ultimas|ultimos) (?:noche|dia|palabras|mensaje|adios|despedida)',
    'cuando (?:leas|lean|leais|lea|leean|encuentres|encuentren) esto ,? ?(?:yo )?(?:ya )?(?:yo )?(?:no (?:estare|voy a estar|existire)|estare (?:muert[oa]|lejos|en otro)|me habre (?:ido|marchado)|sera tarde|todo habra)',
    '(?:escribi|escribiendo|he escrito|escrita|deje|dejo|deje lista|ya tengo|tengo|termine|prepare|redacte) (?:\\w+ ){0,3}(?:cartas?|notas?|mensajes?|videos?|audios?) (?:\\w+ )?de (?:despedida|suicidio|adios)(?! (?:de|del|para (?:mi|el|la|un|una) (?:jef|companer|trabajo|empresa|curro|profe|club)))',
    `(?:tengo|sostengo|cargo|con) ${gap(2)}(?:${weapon}|${blade}|${rope}) ${gap(3)}(?:en (?:la|mi|el) (?:mano|boca|cabeza|sien|cuello|muneca|pecho|regazo)|al cuello|apuntando(?:me)?|en las manos)`,
    `(?:la|el|una?) (?:${weapon}|${blade}) ${gap(2)}(?:en (?:la|mi) (?:boca|sien|muneca|cabeza)|contra mi)`,
    `(?:ya )?(?:esta|estoy|ate|amarre|colgue|prepare|hice) ${gap(3)}${rope} ${gap(3)}(?:viga|techo|arbol|cuello|lampara|ventilador|garaje|lista)`,
    `${nowHere} ${gap(4)}(?:a punto de saltar|listo para saltar|lista para saltar|y voy a saltar|no se si saltar|mirando abajo|mirando hacia abajo|mirando para abajo|con los pies colgando)`,
    `(?:no (?:pienso|voy a) (?:frenar|parar el (?:coche|carro|auto)))${over}`,
    '(?:abri|prendi|deje abierto|abro|encendi|voy a abrir) (?:\\w+ ){0,2}(?:el gas|la llave del gas|las hornallas|el monoxido)(?! (?:para (?:cocinar|calentar)|y no prende))',
  ]),
  words('suicide_self_harm', 3, [
    `(?:tengo|guardo|guarde|junte|junto|juntando|ahorrando|acumul\\w+|conte|cuento|almacen\\w+|escondi|apart[eo]) ${gap(4)}${pills} ${gap(6)}(?:para (?:hacerlo|irme|dormirme|el (?:dia|viernes|sabado|domingo|lunes|martes|miercoles|jueves)|cuando|ese dia|no despertar|acabar|terminar)|por si (?:me decido|un dia|no aguanto|ya no)|de golpe|de una vez|me tranquiliza)`,
    `(?:compre|consegui|prepare|tengo (?:lista|preparada|guardada|lista)|saque|busque|pedi|encargue) ${gap(3)}(?:${rope}|${weapon}|${poison}) ${gap(5)}(?:para (?:hacerlo|irme|mi|matarme|acabar|terminar|el final)|ya (?:esta|se)|y ya|y se acaba)`,
    'tengo (?:todo )?(?:el|un|mi) plan(?:eado)? (?:\\w+ ){0,3}(?:para (?:irme|morir|hacerlo|acabar|desaparecer|no estar))',
    `(?:se|sabemos|decidi|tengo decidido|elegi|ya se|tengo claro|busque|investigue|mire|he mirado|he buscado|pense) ${gap(2)}(?:como|cuando|donde|el (?:dia|lugar|metodo|puente|sitio)|la (?:fecha|forma|manera)) ${gap(2)}(?:lo voy a hacer|lo hare|hacerlo|voy a morir|morire|matarme|me voy a (?:ir|matar)|sera el final|irme)${over}`,
    `(?:lo|la) (?:voy a hacer|hare|hago|haria|pienso hacer) (?:esta noche|hoy|manana|cuando (?:se (?:duerman|vayan|acuesten)|todos|me quede sol[oa]|nadie)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))(?! (?:la|el|mi|con|por la tarde|temprano))${over}`,
    'se (?:duerman|acuesten|vayan a dormir) (?:lo (?:hago|hare|voy a hacer)|me (?:voy|ire))',
    `lo (?:hago|hare|voy a hacer) cuando ${gap(2)}(?:se duerman|esten dormidos|se vayan|me quede sol[oa]|nadie)`,
    'no (?:voy|pienso|creo que vaya|creo) (?:a |que )?(?:amanecer|amanezca|despertar|llegar viv[oa]|salir viv[oa]|pasar de (?:hoy|esta noche|manana|esta semana))',
  ]),
  words('suicide_self_harm', 2, [
    `${nowHere} ${wide(5)}(?:en|de|del|al|a|frente) ${gap(3)}${height}${wide(10)}(?:salt\\w+|tirar\\w*|cai\\w*|caer\\w*|abajo|vacio|silencio|nadie|paz|adios|viento|pienso|pensando|llorando|no se que|ultim\\w+)`,
    `(?:el|la|los|las|ese|esa|un|una|aquel) (?:${height}|vacio|rio|mar|tren|metro|altura|ventana|carretera|abismo) ${gap(3)}(?:me (?:llama|atrae|jala|tienta|invita|susurra|espera)|parece (?:\\w+ )?(?:amable|facil|tentador|una salida))`,
    `(?:me quedo|me quede|paso|pase|llevo) ${gap(3)}(?:mirando|viendo|contemplando|observando) ${gap(4)}(?:${height}|vacio|tren|trenes|vias|cuchillos?|pastillas|soga)`,
    `(?:que (?:me )?(?:atropelle|arrolle|pise|choque|mate)|(?:me (?:atropell\\w+|arroll\\w+))) (?:un|el|una|algun) (?:\\w+ )?(?:camion|coche|carro|auto|bus|colectivo|tren|metro|micro)(?![^.]{0,40}(?:ayer|hace|semana pasada|me rompi|seguro))`,
    '(?:ojala|espero|deseo|rezo|imagino|sueno con) (?:\\w+ ){0,4}(?:se (?:caiga|estrelle|estrellara) (?:el|mi|este) (?:avion|coche|vuelo|bus|auto)|me (?:de un infarto|diera un infarto|de algo|pase algo|pasara algo|mate un|matara un|enferme|enfermara|caiga)|tenga cancer|sea (?:malo|cancer|maligno|terminal)|no salga de (?:la|esta))',
    `(?:saque|he sacado|baje|busque|encontre|limpie|cargue|afile|desempolve) ${gap(5)}(?:${weapon}|cuchilla|soga)(?![^.]{0,60}(?:policia|guardia civil|entregar|vender|licencia|cazar con|caceria|club de tiro|herencia))`,
    `(?:guarde|guardo|junto|junte|juntando|escondi|escondo|acumul\\w+|ahorr\\w+|colecciono) ${gap(3)}${pills}(?![^.]{0,50}(?:nevera|botiquin|ninos|bebe|gato|perro|viaje|maleta|orden))`,
    'compre (?:una |la |un )?(?:soga|pistola|cuerda|cuchilla|revolver|arma)(?! (?:para (?:la|el|los|mi|escalar|tender|entrenar|saltar)|de (?:escalada|guitarra)|floja))',
    `(?:tengo|hay) ${gap(2)}(?:soga|cuerda|pistola|escopeta|cuchilla|revolver|arma|veneno) ${gap(4)}(?:en el (?:garaje|armario|cajon|coche|carro|closet|ropero)|bajo la (?:cama|almohada)|en la (?:mesa|mesilla|mesita|guantera|mochila|gaveta)|list[oa]|cargad[oa]|preparad[oa])`,
    `(?:dej[eo]|he dejado|dejando|voy a dejar|deje) ${gap(1)}(?:de )?(?:tomar|tomarme|inyectarme|ponerme) ${gap(3)}(?:medicacion|medicina|insulina|pastillas|tratamiento|medicamentos?|dialisis|quimio) ${wide(8)}(?:a ver que|a proposito|me da (?:igual|lo mismo)|que sea lo que|para (?:morir|que|irme)|da igual|si me muero|lo que tenga)`,
    '(?:he dejado|deje|voy a dejar) de (?:comer|beber)(?: ,)? (?:y|ni) (?:de )?(?:comer|beber)',
  ]),
];

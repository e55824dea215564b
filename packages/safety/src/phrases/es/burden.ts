import { type PhraseRule, words } from '../rules.ts';
import { gap, over, wide } from './slots.ts';

const others =
  '(?:todos|todas|ellos|ellas|mis? (?:hij[oa]s?|nen[ea]s?|ninos|familia|padres|papas|viejos|mama|madre|papa|padre|mujer|marido|espos[oa]|pareja|amigos|herman[oa]s?|gente|equipo)|mi familia|la gente|el mundo|cualquiera|los (?:mios|demas|chicos|ninos)|las (?:ninas|nenas))';
const better =
  '(?:mejor|mas (?:felices|feliz|tranquil[oa]s?|livian[oa]s?|libres?|facil|a gusto|unid[oa]s?)|en paz|descansad[oa]s?|aliviad[oa]s?|bien|un peso menos|mas ligero)';
const withoutMe =
  '(?:sin mi(?! (?:ayuda|coche|carro|auto|movil|celular|permiso|turno|jef[ea]|informe|presencia en|consentimiento|dinero|sueldo|parte|contrato|companer|hij|esposo|marido|mujer|pareja|novi|madre|padre|mama|papa|perro|gato|herman|amig|medic|abuel)\\w*)|si (?:yo )?(?:no (?:estuviera|estuviese|existiera|existiese|viviera|estoy|hubiera nacido|fuera por mi)|me (?:muero|muriera|fuera para siempre|voy para siempre|matara)|desaparezco|desapareciera|faltara|falto)|conmigo (?:lejos|muert[oa]|bajo tierra|fuera)|el dia que yo (?:no este|falte|me muera)|cuando (?:yo )?(?:no este|ya no este|falte|me muera|desaparezca|me vaya para siempre))';

export const burdenRules: readonly PhraseRule[] = [
  words('suicide_self_harm', 2, [
    `(?:estari?an?|estaran?|estarian|estar|seri?an?|seran?|serian|iria|irian|ira|iran|viviri?an?|viviran?|vivirian|quedari?an?|van a (?:estar|vivir|ser|quedar)|va a (?:estar|vivir|ser|quedar)|les (?:iria|va a ir|ira)|funcionari?an?|respirari?an?|descansari?an?|gira|sigue|seguira|seguiria) ${gap(3)}${better} ${gap(3)}${withoutMe}`,
    `${others} ${gap(3)}${better} ${withoutMe}`,
    `${withoutMe}${wide(8)}(?:estari?an?|estarian|seria|serian|vivirian?|irian?|podri?an?|podrian|tendri?an?|descansari?an?|dejari?an?) ${gap(4)}(?:${better}|vender|rehacer|en paz|sufrir|dormir|preocup\\w+|problemas?|por fin|menos|ahorr\\w+|disfrutar)`,
    `(?:${better}) (?:conmigo (?:lejos|muert[oa]|bajo tierra|fuera)|sin mi)${over}`,
    `(?:lo )?mejor (?:${gap(2)})?(?:si (?:yo )?no (?:existiera|estuviera|hubiera nacido|estuviese|existiese|despierto|amanezco))`,
    `mejor si (?:yo )?(?:no (?:existiera|estuviera|hubiera nacido|estuviese|existiese|despertara|despierto)|me muero|desaparezco|me muriera)`,
    `(?:el mundo|la casa|la vida|todo|mi familia) (?:\\w+ ){0,4}(?:igual|lo mismo) (?:conmigo o sin mi|sin mi)|conmigo o sin mi`,
    `(?:nadie|ningun[oa]|ni (?:mi|mis) (?:\\w+)) (?:\\w+ ){0,2}(?:me )?(?:extran(?:aria|ara|a)|va a extranar|echari?an?|echa(?:ra)? de menos|va a echar de menos|notari?an?|not(?:a|ara)|se dari?a cuenta|se da(?:ra)? cuenta|llorari?a|va a llorar|se enterari?a|preguntari?a por mi|iria a mi (?:entierro|funeral))(?= ?[.,]|$| (?:si|cuando|que|mi|el dia|en|por mi|porque|de menos|mas))(?! (?:que (?:llego tarde|falta (?:un|una|el|la)|copi|use)))`,
    `(?:nadie|a nadie) ${gap(2)}(?:le (?:importo|importaria|importa si|hago falta|hace falta (?:un|una|alguien))|me necesita)(?= ?[.,]|$| )`,
    `a nadie ${gap(2)}(?:hago falta|le hago falta|le importo|le importaria)`,
    `(?:soy|he sido|me siento|siento que soy|ser|siendo|me he vuelto|me volvi|seguir siendo) ${gap(2)}(?:un |una |la |el )?(?:\\w+ )?(?:carga|estorbo|lastre|peso muerto|parasito|error(?! (?:de (?:sistema|calculo)))|desperdicio|fracaso de (?:ser|persona|vida)|basura|escoria|plaga|inutil que|gasto|peso|bulto|cero a la izquierda)${wide(8)}(?:para (?:todos|mi|mis|ellos|la|el|su|sus|los)|borrar|tirar|sacar|quitar|por poco|mucho tiempo|mas tiempo|ya no|ni un dia|nadie|sin mi|mundo|mejor|librar\\w*|de todos|desaparec\\w+|no (?:merezco|deberia))`,
    `(?:no |dejar(?:e)? de |dejo de |ya no )(?:voy a |quiero |pienso |les |te |le |volver a |seguir |sere )*(?:ser(?:e)? |siendo )?(?:mas )?(?:una |la |un )?(?:carga|estorbo|molestia|peso|lastre|problema)(?: para \\w+)?(?= ?[.,]|$| (?:mas|para (?:nadie|ustedes|mis?|ellos|todos|el|ella)|por mucho|mucho|nunca))(?! de trabajo)`,
    `(?:pronto|manana|ya|dentro de poco|muy poco) ${gap(3)}(?:dejare|dejo|voy a dejar|no voy a|no les) ${gap(3)}(?:de )?(?:molestar\\w*|estorbar|dar (?:lata|problemas|guerra|pena|trabajo)|ser (?:una )?(?:carga|molestia|problema))`,
    `(?:ya no|no) (?:voy a|vuelvo a|volvere a|pienso|les?|los|las|te|quiero) ?(?:voy a )?(?:molestar(?:los|las|te|e|are)?|estorbar(?:e|les)?|dar (?:mas )?(?:lata|problemas|guerra|trabajo))(?= ?[.,]|$| (?:mas|a nadie|nunca|por mucho|mucho tiempo))`,
    `(?:libr(?:ar|arlos|o|os|arse|arian|aran)|se (?:libran|libraran|librarian|quitan|quitarian)|quit(?:ar|arles|arse)|sacar(?:les|se)?|ahorr(?:ar|arles|o)) ${gap(3)}(?:de mi(?= ?[.,]|$)|(?:un|este|el|de un|del) (?:peso|lastre|problema|estorbo) ${gap(2)}(?:de encima|que soy|menos)|el trabajo de (?:cuidarme|aguantarme))`,
    `(?:quitarme|apartarme|sacarme|me quito|me voy a quitar|me aparto|borrarme|me borro|desaparecerme) (?:del (?:medio|camino|mapa)|de en ?medio|de enmedio|de su vida para siempre|de la ecuacion|de aqui para siempre|de este mundo)`,
    `(?:problema|unico problema|el estorbo) soy yo${wide(8)}(?:va a (?:ir|desaparecer|acabar)|se (?:va|acab|termin|soluciona)|irme|desaparec|quit)`,
    `(?:les|le) (?:hago|haria|voy a hacer|estaria haciendo|hare) (?:un |el )favor ${gap(2)}(?:si (?:no estoy|desapare|me (?:muero|mato|voy))|desaparec|muriendo|muriendome|al irme|yendome|no estando|quitandome)`,
    `si (?:yo )?(?:no (?:estuviera|existiera|estoy)|me (?:muriera|muero)|desapareciera|faltara)${wide(16)}(?:favor|mejor|descans\\w+|en paz|libres?|vender|cobrar\\w*|nadie)`,
    `valgo mas (?:muert[oa]|asi|sin)|val(?:go|dria) ${gap(2)}muert[oa]`,
    `(?:mi |el |un |del )?seguro(?:s)?(?: de vida)? ${gap(4)}(?:lo cubr\\w+|les? (?:alcanz\\w+|qued\\w+|sirv\\w+|resuelv\\w+|pag\\w+)|paga(?:ria|ra)? (?:el piso|la casa|todo|las deudas|la hipoteca|la universidad|lo que debo)|cubri?ria?)${wide(12)}(?:valgo|sin mi|si (?:me|yo|no)|mejor|cuenta que|pasara|muert\\w+|faltara?|tranquil\\w+|por fin)?(?<!coche)(?<!auto)`,
    `(?:valgo|sirvo|rindo|soy util) mas (?:muert[oa]|asi|sin (?:mi|vida)|bajo tierra)`,
    `no deberia (?:haber nacido|estar (?:viv[oa]|en este mundo|aqui,? ocupando)|existir|seguir viv[oa])|(?:nunca|jamas) debi (?:haber )?(?:nacer|nacido|existir)|ojala (?:nunca |no )(?:hubiera|haber|hubiese) (?:nacido|existido)|(?:maldigo|odio) (?:el dia (?:en )?que naci|haber nacido|estar viv[oa])|(?:mi mama|mi madre|me) (?:debio|debieron|hubiera) (?:abortarme|abortado|haberme abortado)|haber (?:nacido|estado) nunca`,
    `no (?:pinto|hago|tengo) nada (?:${gap(2)})?(?:en este mundo|en la vida|ni en este mundo|en esta tierra|que hacer en este mundo)|no (?:encajo|quepo|tengo (?:lugar|sitio)|hay (?:lugar|sitio) para mi) (?:ya )?en (?:este|el) mundo`,
    `no (?:le )?(?:sirvo|hago falta|le hago falta|le importo) (?:para nada )?(?:a )?(?:nadie|ni)${over}`,
    `no (?:merezco|me merezco) (?:vivir|estar viv[oa]|existir|respirar|seguir (?:aqui|viv)|el aire|ocupar|esta vida)`,
    `(?:tirar|tiren|sacar|saquen|echar)me a la basura|borrarme del mapa|(?:ocup(?:o|ando)|desperdici(?:o|ando)|gast(?:o|ando)|rob(?:o|ando)) ${gap(2)}(?:espacio|oxigeno|aire)(?! (?:en (?:el|la) (?:disco|nube|movil|casa)))`,
    `hago dano a (?:todos|todo el|tod\\w+ los|quien|los que)${wide(14)}(?:quitarme|irme|desaparec\\w+|mejor|lejos|camino)`,
    `(?:un |una )?(?:viej[oa]|inutil|enferm[oa]) como yo${wide(8)}(?:ya (?:estuve|vivi)|para que|estorba|sobra|nadie|bastante)|(?:ya )?(?:estuve|vivi|he vivido) (?:ya )?(?:bastante|suficiente|demasiado)${over}(?<!alli bastante)`,
    `(?:yo )?(?:aqui |ya )?(?:sobro|estorbo)(?= ?[.,]|$| (?:en (?:este|esta|mi|el|la casa|todos|todas)|para|aqui|y))`,
  ]),
];

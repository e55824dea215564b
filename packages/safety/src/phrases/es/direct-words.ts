import { type PhraseRule, words } from '../rules.ts';
import { gap, partner, pills, wide } from './slots.ts';

const them = `(?:mi (?:ex ?)?(?:${partner}|padre|papa|madre|mama|padrastro|madrastra|herman[oa]|hij[oa]|suegr[oa]|cunad[oa]|tio)|mi ex|el|ella)`;

/** Plain words for harm that the other families do not build. */
export const directRules: readonly PhraseRule[] = [
  words('medical_emergency', 4, [
    `(?:me|se) (?:acab[eo]|baj[eo]|termin[eo]|ech[eo]|chut[eo]|pase|avent[eo]) (?:ya )?${gap(2)}(?:el|la|un|una|todas?|todos?|media|dos|las) ${gap(2)}(?:frasco|bote|blister|pastillas|caja de|tira de|tiras|pastillero)(?! (?:y (?:tengo|necesito) (?:que )?(?:comprar|pedir|receta)|de (?:champu|crema)))`,
    `(?:tom[eo]|tragu?[eo]|me tom[eo]|me tragu?e|tomad[oa]|tragad[oa]|me met[ií]|ingeri) ${gap(1)}(?:\\d{2,}|veinte|treinta|cuarenta|quince|unas \\w+|tantas|un punado|un monton|muchas|todas) (?:de (?:las|esas|los|mis)|${pills}|y |con )`,
    `(?:tome|me tome|me he tomado|tomo|se tomo|se ha tomado) ${gap(1)}(?:el (?:doble|triple|cuadruple)|doble dosis|tantas|las que (?:quedaban|habia|tenia)|todo lo que (?:quedaba|habia|tenia)|mas de la cuenta) ?${gap(4)}(?:${pills}|dosis)?(?! (?:de (?:agua|cafe|cerveza|vino)))`,
    `(?:se me fue la mano|me exced[ií]|me pase|se paso|me sobrepase|se excedio) (?:con|de) (?:la |las |los |el )?(?:${pills}|dosis|gotas|coca\\w*|droga|heroina|cristal|mdma|keta\\w*|fentanilo)`,
    `(?:esta|estoy|empezo a|empece a|tiene) (?:\\w+ )?(?:convulsion\\w+)(?! (?:desde (?:hace|nin)|epilep))`,
    `(?:se me (?:duerme|duermen|entume\\w+)|siento que me (?:apago|voy|duermo|desmayo)|no puedo mantener los ojos) ${wide(10)}(?:${pills}|tome|trague)|(?:${pills}|tome|trague) ${wide(10)}(?:se me (?:duerme|duermen|entume\\w+)|siento que me (?:apago|voy|desmayo)|no puedo mantener los ojos)`,
  ]),
  words('being_harmed', 3, [
    `(?:hombres|tipos|chicos|sujetos|companeros|alguien|desconocidos?|${them}) ${gap(3)}me (?:forz(?:o|aron)|oblig(?:o|aron) a|drog(?:o|aron)|subieron a la fuerza|encerr(?:o|aron)|bes(?:o|aron) a la fuerza|toc(?:o|aron) sin|met(?:io|ieron) (?:los|la|un)|desnud(?:o|aron)|arrincon(?:o|aron))(?! (?:firmar|renunciar|trabajar|elegir|decidir|ir a clase))`,
    `me (?:hacia|hizo|hacian|hicieron|hace) (?:cosas|tocamientos)(?= ?[.,]|$| (?:cuando|de|desde|sexuales|que|malas|feas|por|en))(?! (?:ricas|lindas|bonitas|que (?:me gustan|odio cocinar)))`,
    `(?:se (?:metio|mete|metia|acosto|acuesta|subio|sube)) (?:a|en|conmigo en) mi cama ${gap(3)}(?:mientras|cuando|y me|borracho|desnudo|sin)`,
    `${them} ${wide(5)}(?:me (?:tiene|trae|deja|dejo) (?:\\w+ )?(?:golpead[oa]|encerrad[oa]|amenazad[oa]|secuestrad[oa]|incomunicad[oa]|aterrad[oa]|sometid[oa]|marcad[oa])|me (?:corrio|echo|saco) (?:de la casa )?a (?:patadas|golpes|palos|empujones)|me (?:rocio|echo|bano) (?:con |en )?(?:gasolina|acido|alcohol)|me (?:quiso|intento|trato de) (?:ahogar|asfixiar|quemar|atropellar|aventar|tirar|matar|violar))`,
    `(?:mando|manda|enseno|publico|subio|compartio|difundio|paso) ${gap(1)}(?:mis|unas|las|todas mis) (?:fotos|videos|nudes) (?:\\w+ )?(?:desnud[oa]|intim\\w+|sin ropa|sexual\\w+)`,
    `me va a (?:romper|partir|reventar|desfigurar|quemar|desaparecer|destrozar) (?:la (?:cara|madre|boca|jeta)|el alma|a golpes|viv[oa])|me va a encontrar (?:donde|adonde|a donde)(?: quiera que)?|(?:te|me) voy a (?:romper la cara|partir la (?:cara|madre)|desfigurar)`,
    `me (?:obliga|obligo|quiere obligar|presiona) a (?:abortar|casarme|embarazarme|prostituir\\w*|drogarme|robar|pedir dinero|tomar pastillas)`,
  ]),
  words('being_harmed', 2, [
    `${them} ${wide(6)}(?:avienta|arroja|lanza|tira|rompe) (?:lo que (?:tenga|encuentra|pilla|haya|sea)|todo|mis cosas|mi (?:ropa|telefono|celular|movil))(?! (?:a la basura|por (?:error|accidente)))`,
    `${them} ${wide(5)}(?:me (?:pincha|pincho|poncha|poncho) ${gap(2)}(?:ruedas|llantas)|me (?:esconde|escondio|quita|quito) ${gap(2)}(?:llaves|zapatos|telefono|celular|movil|documentos|tarjeta|pastillas|anticonceptiv\\w+) ${wide(4)}(?:para que no|y no|si|cuando)|me (?:revisa|huele|checa) (?:la ropa|el cuerpo|los calzones)|me deja (?:en la calle|sin (?:dinero|comer|comida|llaves|telefono)))`,
    `sin su permiso|(?:vivo|es|vivimos) (?:\\w+ )?un infierno (?:con (?:mi (?:marido|esposo|pareja|novio|padre|papa|ex)|el)|por culpa de el)|me quiere (?:matar|ver muert[oa])|golpeador(?:a)?(?! de (?:porton|boxeo))|me tiene (?:bajo amenaza|como (?:esclava|sirvienta|rehen|prisioner[oa]))`,
    `(?:mi (?:hijo|nieto|yerno|hermano|sobrino)) ${wide(8)}(?:drogadicto|adicto|drogado|borracho) ${wide(8)}(?:me (?:roba|amenaza|pega|grita|empuja|exige|quita))`,
  ]),
  words('harm_to_others', 3, [
    `le (?:met[ií]|di|clave|pegue|solte|voy a meter|voy a dar) ${gap(2)}(?:punalada|cuchillada|navajazo|balazo|tiro|machetazo|botellazo|hachazo)s?`,
  ]),
  words('suicide_self_harm', 4, [
    `(?:soga|cuerda|lazo|bolsa|cinturon) (?:ya )?(?:puesta|puesto|al cuello|lista en|colgada|colgando|amarrad[oa]|atad[oa])(?= ?[.,]|$| (?:y|me|en|al|de la|a la))(?! (?:al (?:arbol|barco|coche|perro)|del perro))`,
    `(?:me )?(?:corte|cort[oe]|abri|tajee|raje) ${gap(3)}(?:antebrazo|muneca|brazo|venas|muslo|cuello) ${wide(6)}(?:no (?:deja|para|cierra)|sangr\\w+|mucha sangre)`,
  ]),
  words('suicide_self_harm', 3, [
    `(?:no veo|no hay|no encuentro|no tengo|no me queda) (?:\\w+ )?(?:otra|otra (?:salida|opcion|forma|cosa)|mas) (?:que|mas que|sino) (?:\\w+ )?(?:matarme|morir(?:me)?|suicidarme|irme para siempre|desaparecer para siempre)`,
    `(?:estoy|ando|sigo|llevo rato|sentad[oa]|parad[oa]) ${gap(2)}(?:en|sobre|al borde de|a la orilla de) (?:el|la|un|una|del|este|las) (?:puente|azotea|cornisa|barandilla|vias|borde|pretil|acantilado|techo)(?! (?:de (?:la|mi) (?:casa|obra) (?:arreglando|pintando|trabajando)|trabajando|arreglando|pintando|tomando|de mando|con (?:goteras|amigos)|en obras|atascad\\w+|parad\\w+ en el trafico|haciendo fotos))(?<!piscina )`,
    `(?:dar|darme|di|doy|daria|meter|meterme) un (?:balazo|tiro|plomazo)(?! (?:en el pie|al aire|de esquina|libre|al arco))`,
  ]),
];

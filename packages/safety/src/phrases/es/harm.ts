import { type PhraseRule, words } from '../rules.ts';

const family =
  'mi (?:ex )?(?:marido|esposo|esposa|mujer|pareja|novio|novia|ex|papa|padre|mama|madre|padrastro|madrastra|hermano|hermana|tio|tia|primo|abuelo|hijo|jefe|entrenador|profesor|suegro)';
const child =
  '(?:mi|mis|su|sus|al|a un|un|la|el|los|nuestro|nuestra) (?:\\w+ )?(?:hij[oa]s?|nin[oa]s?|bebe|sobrin[oa]s?|niet[oa]s?|hijastr[oa]s?|hermanit[oa]s?)';

export const harmRules: readonly PhraseRule[] = [
  words('being_harmed', 4, [
    'me (?:esta|estan) (?:golpeando|pegando|estrangulando|ahorcando|ahogando|atacando|intentando matar)',
    '(?:tiene|me puso|me apunta con|me amenaza con|me amenazo con) (?:un|una|el|la) (?:cuchillo|pistola|arma|navaja|machete)',
    'esta (?:afuera|en la puerta) y (?:me )?quiere (?:matarme|hacerme dano|matar)',
  ]),
  words('being_harmed', 3, [
    'dijo que (?:me|nos) (?:mata|matara|mataria|va a matar|iba a matar)(?! si (?:llego|no llego|suspendo|repruebo))',
    'mi (?:padrastro|tio|padre|papa|hermano|abuelo|primo|profesor|entrenador|jefe) me (?:\\w+ )?(?:toca|tocaba|toco|manosea|manoseaba|manoseo)(?! (?:el corazon|hacer|mucho (?:el|la)))',
    'me (?:agarro|agarra|tomo|apreto|aprieta|sujeto) (?:del|por el|el) cuello',
    'me (?:rompio|fracturo) (?:el|la|un|una) (?:brazo|nariz|costilla|mandibula|dedo|pierna|diente)',
    'me (?:empujo|aventó|avento|lanzo|tiro) (?:contra|al suelo|por las escaleras)',
    '(?:amenaza|amenazas|amenazo|amenazado|amenazada|amenazan) de muerte',
    'me abuso(?= ?[.,]|$)',
    `(?:${family}|el|ella|ellos) (?:\\w+ ){0,2}me (?:ha |volvio a |vuelve a |acaba de )?(?:(?:pega|pego)(?= ?[.,]|$| (?:cuando|y|cada|con (?:el|la|un|una|su)|en|muy|tan|si|por|porque|todos|a veces|delante|otra|ayer|anoche|hoy|siempre|de nuevo|desde|casi|una|un|fuerte|mucho))|(?:golpea|golpeo)(?! (?:con (?:mas|nuevas|otro)|mucho la noticia))|pegado|pegar|golpeado|golpear|maltrata|maltrato|maltratado|viola|violo|violado|estrangula|estrangulo|abofeteo|cachetea|patea|pateo|empuja|empujo|quema|quemo|muerde|amenaza con matar(?:me)?|amenazo con matar(?:me)?)`,
    'me (?:pega|golpea|maltrata|viola|estrangula|patea|abofetea) (?:mi|cuando|cada|todos|casi|si|delante|porque|y)',
    'me (?:dio|da|ha dado|daba) (?:una paliza|golpes|punetazos|un punetazo|patadas|bofetadas|cachetadas)',
    '(?:fui|he sido|estoy siendo|soy|me han|me ha|me estan|sigo siendo) (?:\\w+ )?(?:violad[oa]|violando|abusad[oa] sexualmente|agredid[oa] sexualmente|golpead[oa]|maltratad[oa])',
    '(?:me violaron|me violo|abusaron de mi|abuso de mi|abusa de mi|abusan de mi|me obliga a tener (?:sexo|relaciones)|me obligo a tener (?:sexo|relaciones)|me forzo a)',
    '(?:me|nos) (?:va a matar|quiere matar|amenaza de muerte|amenazo de muerte|amenaza con matarme|dijo que me (?:mata|va a matar|iba a matar))',
    '(?:miedo|temo|terror) (?:de |a )?(?:que )?(?:el |ella )?(?:me )?(?:mate|haga dano|pegue|golpee)',
    'no me deja (?:salir de (?:la )?casa|ver a mi familia|hablar con nadie|tener dinero)',
    'me (?:encierra|tiene encerrad[oa]|encerro con llave)',
    '(?:tengo|le tengo|tenemos) (?:mucho |tanto )?miedo (?:a|de) (?:mi (?:marido|esposo|pareja|novio|ex|padre|papa|padrastro))',
  ]),
  words('being_harmed', 2, [
    'violencia (?:domestica|de genero|machista|intrafamiliar|familiar)',
    '(?:relacion|pareja|marido|esposo|novio|novia|padre|madre) (?:abusiv[oa]|violent[oa]|maltratador|maltratadora|toxic[oa] y violent[oa])',
    '(?:sufri|sufro|sufrido|victima de) (?:\\w+ )?(?:abusos?|maltrato|acoso|violencia)',
    'abuso sexual',
    'me (?:acosa|esta acosando|persigue por la calle)',
    '(?:le|les) (?:pega|golpea) a (?:mi|su) (?:madre|mama|hermana|amiga|mujer|esposa)',
    'a mi (?:amiga|hermana|madre|mama|vecina|prima) (?:le|la) (?:pega|golpea|maltrata|pegan|golpean|maltratan|violo|violaron)',
  ]),
  words('child_at_risk', 3, [
    '(?:golpea|golpean|pega|pegan|maltrata|maltratan) a (?:los|mis|sus|nuestros|las) (?:nin[oa]s|hij[oa]s|pequen[oa]s)',
    `(?:le |les )?(?:pega|pego|pegue|pegado|pegarle|golpea|golpee|golpeo|maltrata|maltrato|maltratan|abusa de|abuso de|abusan de|toca|toco|tocan|tocaba|viola|violo|sacudi|sacudio|quema|danar) a? ?${child}(?! (?:el virus|la gripe|un resfriado|el corazon|la lotería))`,
    `(?:miedo de|ganas de|podria|quiero|voy a) (?:hacerle dano|lastimar|danar|hacer dano|pegarle|matar|ahogar) a ${child}`,
    `${child} (?:\\w+ ){0,3}(?:abusad[oa]|violad[oa]|maltratad[oa]|golpead[oa])`,
  ]),
  words('child_at_risk', 2, ['abuso (?:sexual )?infantil', 'maltrato infantil']),
  words('harm_to_others', 3, [
    '(?:voy a|planeo|estoy por|he decidido|decidi|estoy a punto de) (?:matar|matarl[oae]s?|apunalar|apunalarl[oa]|disparar(?:le)?|envenenar(?:l[oa])?|estrangular(?:l[oa])?|asesinar|asesinarl[oa]) ?(?:a|lo|la|los|le)?',
    '(?:lo|la|los|las) voy a (?:matar|apunalar|asesinar|envenenar)(?! (?:si no|como no|a besos|a abrazos|de risa))',
    '(?:impulsos?|voces que me dicen|pensamientos) (?:de|que) (?:matar|danar|apunalar|mate|hacer dano) ?(?:a)?',
  ]),
  words('harm_to_others', 2, [
    '(?:quiero|quisiera|tengo ganas de|ganas de|podria|pienso en|me dan ganas de) (?:matarl[oa]s?|apunalarl[oa]s?|asesinarl[oa]s?|estrangularl[oa]s?|dispararles?|(?:matar|apunalar|asesinar|estrangular|hacerle dano|disparar) (?:al?|gente)(?! (?:besos|abrazos)))',
    '(?:lo|la|los|las) (?:quiero|quisiera|podria) matar',
    'miedo (?:de|a) (?:hacerle dano a alguien|matar a alguien|hacer dano a (?:alguien|otros))',
  ]),
];

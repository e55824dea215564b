import { type PhraseBook, wordPattern } from '../rules.ts';
import { harmRules } from './harm.ts';
import { healthRules } from './health.ts';
import { suicideRules } from './suicide.ts';

const feelings =
  '(?:la |el |pura |tanta |una )?(?:verguenza|risa|hambre|sueno|sed|frio|calor|ganas|envidia|aburrimiento|pena|amor|ternura|miedo|curiosidad|celos|cansancio|nervios|gusto|felicidad|emocion|alegria|susto|asco|coraje|rabia)';

export const spanish: PhraseBook = {
  rules: [...suicideRules, ...harmRules, ...healthRules],
  idioms: [
    wordPattern([
      `(?:me|nos|se) (?:quiero |queria |quise |quisiera |iba a |voy a )?(?:muero|morimos|muere|moria|mori|morir|muriendo|estoy muriendo) (?:\\w+ )?(?:de|por) ${feelings}`,
      `(?:morirme|morirse|morirnos|muriendome|muerto|muerta|muertos|morir) (?:de|por) ${feelings}`,
      '(?:me muero|muriendome|me moria|muero) por (?:verte|ver|saber|ir|conocer|comer|probar|un|una|ti|que llegue)',
      '(?:matar|matando|mate|matamos) (?:el tiempo|el hambre|el gusanillo|dos pajaros|el rato)',
      '(?:este|el|la|mi|esta) (?:\\w+ ){1,2}me (?:esta matando|mata|va a matar)(?! (?:a golpes|con un|si|porque))',
      'me (?:esta|estan) matando (?:el|la|los|las) (?:\\w+)',
      'me (?:mato|matas|mataste|maté) de (?:la )?risa',
      '(?:matarme|matarse|me mato|matandome) (?:a|de) (?:trabajar|estudiar|estudiando|trabajando|currar|la risa|entrenar|risa)',
      'me mate (?:trabajando|estudiando|entrenando|currando)',
      'me estoy matando (?:a|en el|por|trabajando|estudiando)',
      'suicidio (?:politico|profesional|comercial|laboral|financiero|social)',
      'escuadron suicida',
      'mi (?:jefe|jefa|madre|mama|padre|papa|novia|novio|mujer|marido|esposa|profe|profesora|profesor) me (?:va a matar|mata|quiere matar) (?:si|cuando|como|por) (?:llego|no llego|se entera|suspendo|repruebo|no|descubre|vuelvo|gastar|olvidar|haber)',
      '(?:casi )?me (?:da|dio|dara|daba) un infarto',
      'casi me da algo',
      '(?:lo|la|los|te) mato (?:si|como) no',
      '(?:me|nos) pego un (?:susto|bajon|grito)',
      'me pega (?:el sol|mucho|bien|fuerte el|la gana)',
      'me pego (?:el|la|un) (?:gripe|virus|resfriado|catarro|sol|susto)',
      'me golpeo (?:con|la cabeza|el dedo|contra)',
      '(?:la noticia|la muerte|la vida|la crisis|la realidad) me (?:golpeo|golpea|pego|pega)',
      'tiro la toalla',
      '(?:me voy a morir|me muero) si (?:no|me|el|la)',
      'morir(?:me|se)? de \\w+',
      'sobredosis de (?:azucar|cafe|cafeina|chocolate|ternura|informacion|series|trabajo)',
      'como para morirse',
      'de mala muerte',
      'hasta la muerte',
      'muert[oa]s? de',
      'me hace dano (?:la|el|comer|tomar|beber|leche)',
    ]),
  ],
  negation:
    /\b(?:no|nunca|jamas|tampoco|ni)(?: (?:me|quiero|quisiera|voy a|pienso|pienso en|he pensado en|estoy pensando en|es que|tengo intencion de|tengo ganas de|tengo|planeo|pensaria en|seria capaz de|soy|haria|para nada|creo que|digo que|se trata de))* ?$/,
  otherPerson:
    /\b(?:el|ella|ellos|mi (?:hermano|hermana|amigo|amiga|mejor amigo|mejor amiga|mama|madre|papa|padre|hijo|hija|esposo|esposa|marido|mujer|pareja|novio|novia|primo|prima|companero|companera|ex)) (?:me )?(?:dice|dijo|ha dicho|escribio|repite|habla de|piensa en|esta pensando en)(?: que)? ?$/,
  means:
    /\b(?:pistola|arma|escopeta|soga|cuerda|navaja|cuchillo|cuchilla|pastillas|puente|azotea|vias del tren|lejia|veneno|raticida|sobredosis|carta de despedida|tengo (?:un|el) plan|ya (?:lo )?(?:planee|tengo todo planeado|tengo todo listo)|balcon|gas)\b/,
  soon: /\b(?:hoy|esta noche|ahora mismo|manana|esta tarde|este fin de semana|esta semana|en una hora|cuando (?:se duerman|todos duerman|esten dormidos))\b/,
};

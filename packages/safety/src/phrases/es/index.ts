import type { PhraseBook } from '../rules.ts';
import { abuseRules } from './abuse.ts';
import { burdenRules } from './burden.ts';
import { childRules } from './child.ts';
import { controlRules } from './control.ts';
import { spanishCues } from './cues.ts';
import { despairRules } from './despair.ts';
import { directRules } from './direct-words.ts';
import { farewellRules } from './farewell.ts';
import { harmToOthersRules } from './harm-to-others.ts';
import { spanishIdioms } from './idioms.ts';
import { mindAndBodyRules } from './mind-and-body.ts';
import { overdoseRules } from './overdose.ts';
import { selfHarmRules } from './self-harm.ts';
import { spellOut } from './spelling.ts';
import { suicidePlanRules } from './suicide-plan.ts';
import { suicideWishRules } from './suicide-wish.ts';
import { thirdPersonRules } from './third-person.ts';

export const spanish: PhraseBook = {
  rules: [
    ...suicidePlanRules,
    ...suicideWishRules,
    ...selfHarmRules,
    ...farewellRules,
    ...burdenRules,
    ...despairRules,
    ...overdoseRules,
    ...abuseRules,
    ...controlRules,
    ...childRules,
    ...thirdPersonRules,
    ...harmToOthersRules,
    ...mindAndBodyRules,
    ...directRules,
  ],
  cueSets: spanishCues,
  spellOut,
  idioms: spanishIdioms,
  negation:
    /\b(?:no|nunca|jamas|tampoco|ni)(?: (?:me|quiero|quisiera|voy a|pienso|pienso en|he pensado en|estoy pensando en|es que|tengo intencion de|tengo ganas de|tengo|planeo|pensaria en|seria capaz de|soy|haria|para nada|creo que|digo que|se trata de))* ?$/,
  otherPerson:
    /\b(?:el|ella|ellos|mi (?:hermano|hermana|amigo|amiga|mejor amigo|mejor amiga|mama|madre|papa|padre|hijo|hija|esposo|esposa|marido|mujer|pareja|novio|novia|primo|prima|companero|companera|ex)) (?:me )?(?:dice|dijo|ha dicho|escribio|repite|habla de|piensa en|esta pensando en)(?: que)? ?$/,
  means:
    /\b(?:pistola|arma|escopeta|soga|cuerda|navaja|cuchillo|cuchilla|pastillas|puente|azotea|vias del tren|lejia|veneno|raticida|sobredosis|carta de despedida|tengo (?:un|el) plan|ya (?:lo )?(?:planee|tengo todo planeado|tengo todo listo)|balcon|gas)\b/,
  soon: /\b(?:hoy|esta noche|ahora mismo|manana|esta tarde|este fin de semana|esta semana|en una hora|cuando (?:se duerman|todos duerman|esten dormidos))\b/,
};

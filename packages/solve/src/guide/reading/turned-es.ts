import { isAmbiguousVerb, secondPerson } from './verbs-es.ts';

const pronouns = new Map(
  'yo tú,me te,mi tu,mis tus,mí ti,conmigo contigo,mío tuyo,mía tuya,míos tuyos,mías tuyas'
    .split(',')
    .map((pair): [string, string] => {
      const [first = '', second = ''] = pair.split(' ');
      return [first, second];
    }),
);

/**
 * "We" and "you" cannot be turned without guessing; nor forms that are "I" and "he" alike, nor
 * writing without accents ("no se que hacer").
 */
const blocked =
  /(?<!\p{L})(?:no se (?:que|como|si|donde|cuando|quien|cual)|tambien|asi|despues|dias?|aqui|ahi|mas|todavia|mama|papa|k|q|xq|porq|tb|somos|nos|nosotr[oa]s|nuestr[oa]s?|vosotr[oa]s|os|te|ti|tú|tus?|contigo|usted(?:es)?|vos|era|iba|había|fuera|hubiera|pudiera|tuviera|quisiera|hiciera|fuese|sea|tenga|pueda|esté|vaya|haga|diga|salga|vea|sepa|quiera|ponga|venga|llegue|acabe|deje|hable|vuelva|entienda|sienta|caiga|pierda|duerma)(?!\p{L})|\p{L}+(?:aba|emos|amos|imos)(?!\p{L})|["“”«»?¿…]/iu;

/** "Me siento a estudiar" sits, "me siento mal" feels; a first "como" eats or compares. */
const sitting =
  /(?<!\p{L})me siento(?:[,;]|$| (?:a|en|me|y|para|delante|frente|con|junto)(?!\p{L}))|^como /iu;

const imperfect = /\p{L}ía(?!\p{L})/giu;
const nounsInIa =
  /^(?:d|m|t|v|gu|todav|compañ|energ|alegr|mayor|polic|fr|vac|garant|cafeter|librer|bater|tonter|oficin|comisar|lejan|man|fantas|econom|psicolog|enfermer|panader)ía$/i;

/** After these a word in -o is a noun or an adjective. */
const nounAfter =
  /^(?:el|la|los|un|una|del|al|de|en|con|por|sin|a|su|mi|tu|este|ese|aquel|otro|mucho|poco|tanto|tan|muy|más|menos|algún|ningún|cada|hay|buen|mal|gran|primer|tercer|medio|es|está|fue|son|qué|todo|demasiado|entre|sobre|hasta|desde|para|según|estoy|soy|sigo|ando|está[ns]?|llevo|tengo|quedo|he|has|ha|han|me quedo)$/;

/** After these it is a verb; elsewhere a word that may be either is left alone. */
const verbAfter =
  /^(?:|no|me|se|lo|le|les|ya|yo|siempre|nunca|que|casi|solo|también|tampoco|y|pero|cuando|si|porque|donde|aún|todavía|aunque|apenas|as[ií])$/;

/** Words in -o that are never "I …". */
const plain = new Set(
  'no lo como cómo cuando cuándo todo otro mucho poco solo sólo mismo tanto cuanto luego pero esto eso aquello algo bajo dentro cierto claro pronto rápido demasiado medio nuevo último primero segundo tercero único bueno malo miedo tiempo año dinero mundo sitio turno segundo amigo hijo hermano abuelo marido novio primo tío suegro vecino médico compañero equipo proyecto teléfono correo piso cuarto barrio pueblo cuerpo pecho dedo ojo paso grupo colegio instituto banco préstamo sueldo domingo sábado verano invierno enero febrero marzo junio julio agosto año minuto momento asunto cansancio silencio ruido motivo contrato negocio aeropuerto metro trastero embarazo divorcio matrimonio libro capítulo texto archivo puesto seguro listo dolido solo cero cuatro cinco ocho quinto extranjero gobierno horario diario sitio plato vaso vino niño tratamiento abierto hecho dicho puesto visto vuelto roto escrito muerto cubierto resuelto'.split(
    ' ',
  ),
);

/** Words a Spanish sentence commonly begins with: these lose their capital. */
const starters = new Set(
  'el la los las un una unos unas mi mis su sus me se le les lo no ni ya yo cada todo todos toda todas nadie nada desde hace hay en con por para a al de del cuando si como aunque anoche ayer hoy mañana esta este esto ese esa eso otra otro muchas muchos varias varios dos tres cuatro cinco alguien algunos solo sólo casi hasta entre sin durante después antes últimamente es está son están tampoco también ahora aquí allí ella él ellos ellas aún todavía apenas nunca siempre jamás ha han hubo fue era mucha mucho muchos algunas algunos aquel aquella cuanto mientras según luego entonces salió dijo quedó antes'.split(
    ' ',
  ),
);

const finite =
  /(?<!\p{L})(?:es|son|están?|hay|han?|tienen?|pueden?|quieren?|parecen?|dan?|ponen?|van?|dicen?|dijo|salen?|llegan?|hacen?|hizo|saben?|pasan?|gusta|cuesta|duele|pesa|grita|llaman?|hablan?|critica|cambian?|cancela|ignora|deben?|falta|fue|murió|trabajan?|viven?|piden?|exigen?|sube|cuida|espera|me|te|se|le|les) /iu;

type Word = { text: string; before: string };

function turnedWord({ text, before }: Word): string | undefined {
  const lower = text.toLowerCase();
  const pronoun = pronouns.get(lower);
  if (pronoun !== undefined) return pronoun;
  const clitic = /^(.+(?:[aei]r|ír|ándo|iéndo|yéndo))me(l[oae]s?)?$/.exec(lower);
  if (clitic !== null) return `${clitic[1]}te${clitic[2] ?? ''}`;
  const gerund = /^(.+(?:ando|iendo|yendo))me$/.exec(lower)?.[1];
  if (gerund !== undefined) return `${gerund}te`;
  const isNoun = nounAfter.test(before);
  if (isAmbiguousVerb(lower) && !isNoun && !verbAfter.test(before)) return undefined;
  const verb = secondPerson(lower);
  const isName = lower.endsWith('o') && (isNoun || lower === 'como');
  if (verb !== undefined && !isName) return verb;
  const isVerbLike = /^\p{L}{3,}o$/u.test(lower) && !/(?:[aeiou]d|nd|[ií]t|ísim)o$/.test(lower);
  return isVerbLike && !isNoun && !plain.has(lower) ? undefined : text;
}

/** Whether a piece of a sentence has a verb of its own. */
export function hasVerbEs(text: string): boolean {
  const isOwn = (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => !isAmbiguousVerb(word) && secondPerson(word) !== undefined,
  );
  return isOwn || finite.test(`${text} `) || /\p{L}{2,}(?:ó|aron|ieron|aban?)(?!\p{L})/u.test(text);
}

/** A sentence as it goes on after a colon; a first word that may be a name keeps its capital. */
export function loweredEs(text: string): string {
  return startsLower(text) ?? text;
}

function startsLower(text: string): string | undefined {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const isKnown = starters.has(first.toLowerCase()) || secondPerson(first.toLowerCase());
  if (text.startsWith('<') || first.charAt(0) === first.charAt(0).toLowerCase()) return text;
  return isKnown ? text.charAt(0).toLowerCase() + text.slice(1) : undefined;
}

/**
 * A Spanish clause told back after "que": "me cuesta dormir" is "te cuesta dormir". Undefined where
 * a form could be somebody else's, or a word in -o may be a verb that is not known.
 */
export function turnedEs(clause: string): string | undefined {
  if (blocked.test(clause) || sitting.test(clause)) return undefined;
  if ((clause.match(imperfect) ?? []).length > 0) {
    const words = clause.match(/\p{L}+ía(?!\p{L})/giu) ?? [];
    if (words.some((word) => !nounsInIa.test(word))) return undefined;
  }
  const start = startsLower(clause);
  if (start === undefined) return undefined;
  let before = '';
  let hasVerb = false;
  const parts: string[] = [];
  for (const part of start.split(/(<[A-Z_]+_\d+>|[^\p{L}]+)/u)) {
    if (!/^\p{L}+$/u.test(part)) {
      parts.push(part);
      if (/[,;:]/.test(part)) before = '';
      continue;
    }
    const told = turnedWord({ text: part, before });
    if (told === undefined) return undefined;
    hasVerb ||= told !== part && !pronouns.has(part.toLowerCase());
    parts.push(told);
    before = part.toLowerCase();
  }
  const isSentence = hasVerb || finite.test(`${start} `) || /\p{L}{3,}ó(?!\p{L})/u.test(start);
  return isSentence ? parts.join('') : undefined;
}

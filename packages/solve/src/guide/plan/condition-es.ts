import { isAmbiguousVerb, secondPerson } from '../reading/verbs-es.ts';
import { indicativeEs } from './indicative-es.ts';

const finite =
  /(?<![a-záéíóúñ])(?:es|son|est[áa]n?|estoy|estamos|soy|somos|hay|ha|han|he|tengo|tiene|tienen|puedo|puede|pueden|quiero|quiere|quieren|parece|parecen|da|dan|pone|ponen|va|van|voy|dice|dicen|digo|sale|salen|llega|llegan|llego|hace|hacen|hago|sabe|s[ée]|abre|abren|contesta|contestan|pasa|pasan|queda|quedan|gusta|cuesta|duele|grita|interrumpe|llama|llaman|habla|hablan|surge|surgen|viene|vienen|falta|faltan|suena|entra|oigo|acabo|empiezo|pierdo|miro|leo|cojo|pongo|atrevo|bloqueo|distraigo|olvido|canso|pregunta|preguntan|piden?|cancela|cambian?|dejan?)(?![a-záéíóúñ])/;

/** "Oigo su voz", "no abro la aplicación", "se pone seco": a verb comes first. */
const firstPerson =
  /^(?:no )?(?:(?:me|te|se|nos|le|les|lo|la) )*(?!miedo|tiempo|trabajo|sueño|enfado|agobio|cansancio|todo|otro|poco|mucho|estrés|como|cuando|no\b)[a-záéíóúñ]{2,}o\s|^(?:no )?(?:me|se|nos|le|les) [a-záéíóúñ]+/i;

const whenever = '(?:cada vez que|siempre que|cuando|en cuanto)';

const clitic = /^(?:no|me|se|le|les|lo|la|los|las)$/i;
const otherStart =
  /^(?:(?:le |la |lo )?(?:digo|doy)|se (?:pone|va|r[íi]e|enfada|enoja|calla)|me (?:grita|corta|cuelga|dice|ignora|sale|entra|da))(?![a-záéíóúñ])/i;

/** Where what happens begins: "cuando me escribe | le contesto seco". */
function startOfWhat(words: string[]): number {
  return words.findIndex((word, index) => {
    const before = words[index - 1] ?? '';
    if (index === 0 || clitic.test(before) || /^(?:y|que|si|cuando)$/i.test(before)) return false;
    const rest = words.slice(index);
    const verb = rest.find((next) => !clitic.test(next)) ?? '';
    const isOwn = secondPerson(verb.toLowerCase()) !== undefined && !isAmbiguousVerb(verb);
    return (isOwn && (clitic.test(word) || verb === word)) || otherStart.test(rest.join(' '));
  });
}

/** "Cuando suena el timbre me bloqueo": what happens then comes first after "Si". */
function whenTurned(text: string): string | undefined {
  const comma = new RegExp(`^(${whenever} [^,]+), (.+)$`, 'i').exec(text);
  if (comma !== null) return `${comma[2]} ${lowered(comma[1] ?? '')}`;
  const [, when = '', rest = ''] = new RegExp(`^(${whenever}) (.+)$`, 'i').exec(text) ?? [];
  const words = rest.split(' ');
  const start = startOfWhat(words);
  if (when === '' || start < 1) return undefined;
  return `${words.slice(start).join(' ')} ${lowered(`${when} ${words.slice(0, start).join(' ')}`)}`;
}

/** The habit is in the "si" already: "cada vez que" is "cuando" there. */
function lowered(when: string): string {
  return when.replace(/^(?:cada vez que|siempre que|cuando)/i, 'cuando').replace(/^En/, 'en');
}

const feelings: Record<string, string> = {
  'vergüenza|miedo|pereza|sueño|rabia|pena|apuro|reparo|flojera|corte|pánico|terror': 'me da ',
  'ansiedad|culpa|tristeza|angustia': 'me viene la ',
  'cansancio|agobio|estrés|desánimo': 'aparece el ',
};

/** "Vergüenza", "el miedo": the name of a feeling alone. */
function feelingAlone(text: string): string | undefined {
  const bare = text.replace(/^(?:el|la|mi|por|de) /i, '').toLowerCase();
  const found = Object.entries(feelings).find(([names]) => new RegExp(`^(?:${names})$`).test(bare));
  return found === undefined ? undefined : `${found[1]}${bare}`;
}

/** "La vuelta a casa", "el ruido constante": no verb in it. */
const nounPhrase =
  /^(?:el|la|los|las|mi|mis|su|sus|un|una) [a-záéíóúñ]+(?: (?:de|del|a|al|para|por|con|sin|en) .+| [a-záéíóúñ]+(?:[ae]nte|al|il|ible|able|[oa]s?))?$/i;

/** An obstacle as a clause that can follow "Si"; undefined where none can be made. */
export function conditionEs(obstacle: string): string | undefined {
  const when = whenTurned(obstacle);
  if (when !== undefined) return when;
  const que = /^(?:que|puede (?:ser )?que|quiz[áa]s?|a lo mejor|capaz que) (.+)$/i.exec(obstacle);
  if (que?.[1] !== undefined) return indicativeEs(que[1]) ?? finiteOnly(que[1]);
  const text = obstacle
    .replace(/^(?:porque|creo que|supongo que|si|pues|es que) /i, '')
    .replace(/^nunca (consigo|logro|me atrevo|puedo|s[ée]|encuentro|tengo)/i, 'no $1')
    .replace(/^siempre /i, '')
    .replace(/^nunca /i, 'no ')
    .replace(/^ya no /i, 'no ')
    .replace(/^(?:cada (?:d[íi]a|noche|mañana|tarde)|normalmente|a veces|casi siempre),? /i, '')
    .replace(/^yo /i, '');
  const feeling = feelingAlone(text);
  if (feeling !== undefined) return feeling;
  if (/^(?:no |poc[oa] |falta de )?(?:tiempo|dinero|energía|fuerzas)$/i.test(text)) {
    return `no tengo ${text.replace(/^(?:no|poc[oa]|falta de) /i, '')}`;
  }
  if (/^(?:[a-záéíóúñ]+(?:ar|er|ir)(?:me|lo|la|le|se)?)\b/i.test(text)) return `me cuesta ${text}`;
  const isClause =
    finite.test(text.toLowerCase()) || /(?:^| )no /i.test(text) || firstPerson.test(text);
  if (isClause || new RegExp(`^${whenever} `, 'i').test(text)) return text;
  if (text.split(' ').length > 8) return undefined;
  if (nounPhrase.test(text)) return `aparece ${text}`;
  return /^(?:el|la|los|las|mi|mis|su|sus|un|una)\s/i.test(text) ? text : `aparece esto: ${text}`;
}

function finiteOnly(text: string): string | undefined {
  return finite.test(text.toLowerCase()) ? text : undefined;
}

/** Subjunctives after "que" and "puede que", as the indicative that "si" asks for. */
const indicative: [RegExp, string][] = [
  [/\bse ponga\b/g, 'se pone'],
  [/\bse enfade\b/g, 'se enfada'],
  [/\bse r[íi]a\b/g, 'se ríe'],
  [/\bse niegue\b/g, 'se niega'],
  [/\bdiga\b/g, 'dice'],
  [/\bconteste\b/g, 'contesta'],
  [/\bcuelgue\b/g, 'cuelga'],
  [/\bquiera\b/g, 'quiere'],
  [/\bvenga\b/g, 'viene'],
  [/\bsurja\b/g, 'surge'],
  [/\bsalga\b/g, 'sale'],
  [/\bempiece\b/g, 'empiezo'],
  [/\bme ponga\b/g, 'me pongo'],
  [/\bme atreva\b/g, 'me atrevo'],
  [/\bme quede\b/g, 'me quedo'],
  [/\bme olvide\b/g, 'me olvido'],
  [/\bme sienta\b/g, 'me siento'],
  [/\bme bloquee\b/g, 'me bloqueo'],
  [/\bme canse\b/g, 'me canso'],
  [/\bme distraiga\b/g, 'me distraigo'],
  [/\bme vea\b/g, 'me veo'],
  [/\bme d[ée]\b/g, 'me da'],
  [/\btenga\b/g, 'tengo'],
  [/\bpueda\b/g, 'puedo'],
  [/\bencuentre\b/g, 'encuentro'],
  [/\bdeje\b/g, 'dejo'],
  [/\bhaga\b/g, 'hago'],
  [/\bmande\b/g, 'mando'],
  [/\benv[íi]e\b/g, 'envío'],
  [/\bvuelva\b/g, 'vuelvo'],
  [/\best[ée](?![a-záéíóúñ])/g, 'estoy'],
  [/\bllegue\b/g, 'llego'],
];

const subjunctiveLeft = /(?:^|\s)(?:él|ella) (?:no )?(?:me )?[a-záéíóúñ]+e\b/;

function withIndicative(text: string): string | undefined {
  const told = indicative.reduce((said, [pattern, word]) => said.replace(pattern, word), text);
  return told === text || subjunctiveLeft.test(told) ? undefined : told;
}

const finite =
  /(?<![a-záéíóúñ])(?:es|son|est[áa]n?|estoy|estamos|soy|somos|hay|ha|han|he|tengo|tiene|tienen|puedo|puede|pueden|quiero|quiere|quieren|parece|parecen|da|dan|pone|ponen|va|van|voy|dice|dicen|digo|sale|salen|llega|llegan|llego|hace|hacen|hago|sabe|s[ée]|abre|abren|contesta|contestan|pasa|pasan|queda|quedan|gusta|cuesta|duele|grita|interrumpe|llama|llaman|habla|hablan|surge|surgen|viene|vienen|falta|faltan|suena|entra|oigo|acabo|empiezo|pierdo|miro|leo|cojo|pongo|atrevo|bloqueo|distraigo|olvido|canso)(?![a-záéíóúñ])/;

/** "Cuando pone los ojos en blanco empiezo a sermonear": what the person does comes last. */
const whenever =
  /^(?:cada vez que|cuando|en cuanto) (.+?),? ((?:empiezo|acabo|termino|pierdo|digo|hago|dejo|grito|callo|lloro|miro|cojo|voy|me [a-záéíóúñ]+o|no [a-záéíóúñ]+o)(?:\s.+)?)$/i;

/** "Oigo su voz", "no abro la aplicación", "se pone seco": a verb comes first. */
const firstPerson =
  /^(?:no )?(?:(?:me|te|se|nos|le|les|lo|la) )*(?!miedo|tiempo|trabajo|sueño|enfado|agobio|cansancio|todo|otro|poco|mucho|estrés|como|cuando|no\b)[a-záéíóúñ]{2,}o\s|^(?:no )?(?:me|se|nos|le|les) [a-záéíóúñ]+/i;

/** An obstacle as a clause that can follow "Si"; undefined where none can be made. */
export function conditionEs(obstacle: string): string | undefined {
  const every = whenever.exec(obstacle);
  if (every !== null) return `${every[2]} cuando ${every[1]}`;
  const que = /^(?:que|puede (?:ser )?que|quiz[áa]s?|a lo mejor) (.+)$/i.exec(obstacle);
  const rest = que?.[1];
  if (rest !== undefined) return withIndicative(rest);
  const text = obstacle
    .replace(/^(?:porque|creo que|supongo que|si) /i, '')
    .replace(/^nunca (consigo|logro|me atrevo|puedo|s[ée]|encuentro|tengo)/i, 'no $1')
    .replace(/^siempre /i, '')
    .replace(/^nunca /i, 'no ')
    .replace(/^(?:cada (?:d[íi]a|noche|mañana|tarde)|normalmente|a veces|casi siempre),? /i, '')
    .replace(/^yo /i, '');
  if (/^(?:[a-záéíóúñ]+(?:ar|er|ir)(?:me|lo|la|le|se)?)\b/i.test(text)) return `me cuesta ${text}`;
  if (finite.test(text.toLowerCase()) || / no /.test(text) || firstPerson.test(text)) return text;
  if (text.split(' ').length > 8) return undefined;
  return /^(?:el|la|los|las|mi|mis|su|sus|un|una)\s/i.test(text)
    ? `aparece ${text}`
    : `aparece esto: ${text}`;
}

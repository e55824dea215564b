/** Subjunctives after "que" and "puede que": as "I", and as "he", "she" or "it". */
const forms: [subjunctive: string, own: string, other: string][] = [
  ['ponga', 'pongo', 'pone'],
  ['enfade', 'enfado', 'enfada'],
  ['enoje', 'enojo', 'enoja'],
  ['r[íi]a', 'río', 'ríe'],
  ['niegue', 'niego', 'niega'],
  ['diga', 'digo', 'dice'],
  ['conteste', 'contesto', 'contesta'],
  ['cuelgue', 'cuelgo', 'cuelga'],
  ['quiera', 'quiero', 'quiere'],
  ['venga', 'vengo', 'viene'],
  ['surja', 'surjo', 'surge'],
  ['salga', 'salgo', 'sale'],
  ['empiece', 'empiezo', 'empieza'],
  ['atreva', 'atrevo', 'atreve'],
  ['quede', 'quedo', 'queda'],
  ['olvide', 'olvido', 'olvida'],
  ['sienta', 'siento', 'siente'],
  ['bloquee', 'bloqueo', 'bloquea'],
  ['canse', 'canso', 'cansa'],
  ['distraiga', 'distraigo', 'distrae'],
  ['vea', 'veo', 've'],
  ['tenga', 'tengo', 'tiene'],
  ['pueda', 'puedo', 'puede'],
  ['encuentre', 'encuentro', 'encuentra'],
  ['deje', 'dejo', 'deja'],
  ['haga', 'hago', 'hace'],
  ['mande', 'mando', 'manda'],
  ['env[íi]e', 'envío', 'envía'],
  ['vuelva', 'vuelvo', 'vuelve'],
  ['est[ée]', 'estoy', 'está'],
  ['llegue', 'llego', 'llega'],
  ['llame', 'llamo', 'llama'],
  ['pregunte', 'pregunto', 'pregunta'],
  ['pida', 'pido', 'pide'],
  ['interrumpa', 'interrumpo', 'interrumpe'],
  ['cancele', 'cancelo', 'cancela'],
  ['llore', 'lloro', 'llora'],
  ['grite', 'grito', 'grita'],
  ['duerma', 'duermo', 'duerme'],
  ['sea', 'soy', 'es'],
  ['vaya', 'voy', 'va'],
  ['dé', 'doy', 'da'],
  ['escriba', 'escribo', 'escribe'],
  ['borre', 'borro', 'borra'],
  ['piense', 'pienso', 'piensa'],
  ['pierda', 'pierdo', 'pierde'],
  ['calle', 'callo', 'calla'],
  ['apague', 'apago', 'apaga'],
  ['abra', 'abro', 'abre'],
  ['mire', 'miro', 'mira'],
  ['coja', 'cojo', 'coge'],
  ['gaste', 'gasto', 'gasta'],
  ['compre', 'compro', 'compra'],
  ['discuta', 'discuto', 'discute'],
  ['rinda', 'rindo', 'rinde'],
  ['responda', 'respondo', 'responde'],
  ['lea', 'leo', 'lee'],
  ['acabe', 'acabo', 'acaba'],
  ['termine', 'termino', 'termina'],
  ['equivoque', 'equivoco', 'equivoca'],
  ['arrepienta', 'arrepiento', 'arrepiente'],
  ['cierre', 'cierro', 'cierra'],
  ['levante', 'levanto', 'levanta'],
  ['despierte', 'despierto', 'despierta'],
  ['pase', 'paso', 'pasa'],
  ['falte', 'falto', 'falta'],
  ['suene', 'sueno', 'suena'],
  ['aparezca', 'aparezco', 'aparece'],
];

const plurals: [string, string][] = [
  ['pongan', 'ponen'],
  ['digan', 'dicen'],
  ['contesten', 'contestan'],
  ['quieran', 'quieren'],
  ['llamen', 'llaman'],
  ['est[ée]n', 'están'],
  ['tengan', 'tienen'],
  ['hagan', 'hacen'],
  ['vengan', 'vienen'],
  ['pregunten', 'preguntan'],
  ['sean', 'son'],
  ['vayan', 'van'],
];

/** Somebody else does it: the subject stands before the verb, or the verb is said of no "I". */
const others =
  /^(?:no )?(?:(?:el|la|los|las|mi|mis|su|sus|un|una|alguien|nadie|[ée]l|ella|todo|algo|<PERSON_\d+>)(?![a-záéíóúñ])|(?:se|le|les|no le|no se|me lo|me la) )/i;
/** Of things that happen to a person: "me dé vergüenza", "surja otra cosa". */
const things =
  /^(?:no )?(?:me dé|me (?:llame|falte)|surja|suene|aparezca|falte|salga otra|pase|r[íi]a|cuelgue|venga|haga (?:frío|calor|mal))(?![a-záéíóúñ])/i;

/** The verbs of one part; "que me vea así" inside it keeps its mood. */
function partTurned(text: string, isOther: boolean): string {
  const [, head = text, rest = ''] = /^(.*?)( que .*)?$/s.exec(text) ?? [];
  const edge = (word: string) => new RegExp(`(?<![a-záéíóúñ])${word}(?![a-záéíóúñ])`, 'gi');
  const single = forms.reduce(
    (said, [from, own, other]) => said.replace(edge(from), isOther ? other : own),
    head,
  );
  return plurals.reduce((said, [from, to]) => said.replace(edge(from), to), single) + rest;
}

/** A clause after "que" with the indicative that "si" asks for; undefined where nothing was turned. */
export function indicativeEs(text: string): string | undefined {
  const isSubject = others.test(text) && !/^(?:no )?se me /i.test(text);
  const parts = text.split(/ y (?=(?:no |me |se |le |lo |la )*[a-záéíóúñ]+)/);
  const told = parts.map((part) => {
    const isThing = things.test(part) || /^(?:no )?se me /i.test(part);
    const isOwn = /^(?:no )?me (?!d[ée]|llame|falte)/i.test(part);
    return partTurned(part, isThing || (isSubject && !isOwn));
  });
  const joined = told.join(' y ');
  return joined === text ? undefined : joined;
}

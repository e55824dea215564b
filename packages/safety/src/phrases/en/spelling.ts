/** How words are typed in a hurry, by the spelling the phrases of this language expect. */
const typed: Readonly<Record<string, string>> = {
  'want to': 'wanna wana wannna wannt2 wanto wnna',
  want: 'wnt wan waant',
  'going to': 'gonna gunna gona gna finna',
  'im going to': 'imma ima',
  'got to': 'gotta',
  'have to': 'hafta',
  'kind of': 'kinda',
  'out of': 'outta',
  you: 'u ya yu yous',
  your: 'ur yr',
  are: 'r',
  and: 'n nd',
  before: 'b4',
  tomorrow: 'tmrw tmr tmw tomoz 2moro 2morrow tomoro tommorow tommorrow tomorow',
  tonight: 'tonite 2nite 2night tnite tonightt',
  night: 'nite nyt',
  because: 'coz cos cuz bc bcoz becoz becuz becos cause bcs becasue becuse',
  people: 'ppl peeps',
  about: 'abt bout',
  'dont know': 'idk dunno duno',
  'right now': 'rn',
  with: 'w wit wiv',
  week: 'wk',
  weekend: 'wkend wknd',
  myself: 'meself mysel myslef mself myselfs myslf miself myseld mysefl msyelf',
  himself: 'hisself himelf',
  themselves: 'themself theirself theirselves themselfs',
  please: 'pls plz plss pleese',
  every: 'evry evey',
  boyfriend: 'bf bfs',
  girlfriend: 'gf',
  mum: 'mam mammy mummy mumma mama ma mommy momma',
  dad: 'daddy papa',
  husband: 'hubby hubs huband husbend husban',
  wife: 'missus missis wifey',
  could: 'cud culd',
  would: 'wud wuld',
  should: 'shud',
  dont: 'dnt dun donot dontt',
  cant: 'cnt cannot carnt cantt',
  though: 'tho',
  through: 'thru',
  anymore: 'anymor nymore nomore anymroe',
  suicide:
    'sucide suiside suicde siucide sueside suicied sucied suacide suiced sewerslide sewercide sucicide',
  suicidal: 'sucidal suisidal suicial suicdal siucidal sucicidal suicidial',
  kill: 'kil killl kll klil',
  killed: 'kild killd',
  die: 'dieee diee',
  dead: 'ded deaad',
  dying: 'dyin',
  killing: 'killin kiling',
  hitting: 'hittin',
  beating: 'beatin',
  living: 'livin',
  cutting: 'cuttin cuting',
  hurting: 'hurtin',
  going: 'goin',
  ending: 'endin',
  taking: 'takin',
  being: 'bein beeing',
  leaving: 'leavin',
  nothing: 'nothin nuthin nuffin nthn',
  something: 'smth sumthin somethin',
  someone: 'sm1 some1 sum1',
  everyone: 'every1 evry1 evryone everone',
  'no one': 'noone no1',
  overdose: 'overdoes ovrdose overdoze od',
  overdosing: 'oding odeing',
  overdosed: 'odd2 oded',
  message: 'msg',
  last: 'lst',
  life: 'lyf lyfe',
  without: 'wout witout',
  unalive: 'unaliv unliv',
  paracetamol: 'paracetemol parecetamol paracetomol panadol',
  tablets: 'tabs tabletts',
  really: 'rly rlly realy',
};

const expected = new Map(
  Object.entries(typed).flatMap(([word, variants]) =>
    variants.split(' ').map((variant) => [variant, word] as const),
  ),
);

/** Words worth reading where digits stand for letters. */
const disguised = new Set(
  'kill die dead suicide suicidal myself rape raped overdose unalive pills life hang'.split(' '),
);
const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

function spell(word: string): string {
  const known = expected.get(word);
  if (known !== undefined) return known;
  if (!/[a-z]/.test(word) || !/\d/.test(word)) return word;
  const read = word.replace(/[013457]/g, (digit) => letters[digit] ?? digit);
  return disguised.has(read) ? read : word;
}

const shortened = new Map([
  ['do', 'dont'],
  ['can', 'cant'],
  ['will', 'wont'],
  ['did', 'didnt'],
  ['is', 'isnt'],
]);

/** The message with the typing habits of English written out, and short forms made one. */
export function spellOutEnglish(message: string): string {
  return message
    .replace(/\b(k i l l|d i e|d e a d|s u i c i d e|my self|me self)\b/g, (spaced) =>
      spaced.replaceAll(' ', ''),
    )
    .replace(/\bmeself\b/g, 'myself')
    .replace(/[a-z0-9]+/g, spell)
    .replace(/\bi am\b/g, 'im')
    .replace(/\bi will\b/g, 'ill')
    .replace(/\bi would\b/g, 'id')
    .replace(/\b(want|going|need|trying|used|about|ready) 2\b/g, '$1 to')
    .replace(/\b(do|did|does|would|could|should|is|are|was|were|has|have|had) not\b/g, '$1nt')
    .replace(/\b(can|will) not\b/g, (_, verb: string) => shortened.get(verb) ?? `${verb}nt`)
    .replace(/\bany more\b/g, 'anymore')
    .replace(/(?<!\d ?|many |few |of |more |the )\bkms\b/g, 'kill myself')
    .replace(/\bno longer want/g, 'dont want');
}

import { type AddressTokens, isCapital, isHouseNumber, tokenKinds } from './address-tokens.ts';
import { readPostcode } from './postcodes.ts';
import { notNames, particles, standingUnits, unitWords } from './street-words.ts';

const maxParts = 10;
const maxTownWords = 8;
const abbreviations = new Set('st sta sto gral hnos dr dra ntra sra mt ft pte gov αγ'.split(' '));
const maxSeparators = 3;

/** What follows a street and its number: flat, postcode, town, country, over line ends too. */
export type Tail = { to: number; hasUnit: boolean; hasPostcode: boolean; hasTown: boolean };

export function readTail(tokens: AddressTokens, from: number): Tail {
  const tail = { to: from, hasUnit: false, hasPostcode: false, hasTown: false };
  let isClose = false;
  for (let part = 0; part < maxParts; part += 1) {
    const unit = readUnit(tokens, tail.to);
    const postcode = unit ?? readPostcodePart(tokens, tail.to);
    const next = postcode ?? readCrossing(tokens, tail.to) ?? readTown(tokens, tail.to, isClose);
    if (next === undefined) break;
    tail.hasUnit ||= unit !== undefined;
    tail.hasPostcode ||= unit === undefined && postcode !== undefined;
    tail.hasTown ||= postcode === undefined;
    isClose = postcode !== undefined;
    tail.to = next;
  }
  return tail;
}

function skip({ value }: AddressTokens, from: number, signs: string): number {
  let at =
    value[from] === '.' && value[from + 1] === '\n' && signs.includes('\n') ? from + 1 : from;
  while (at - from < maxSeparators && signs.includes(value[at] ?? '?')) at += 1;
  return at;
}

/** `Apt. 5`, `3º B`, `, 3A`, `bajo A`, `#4`: the token after it. */
function readUnit(tokens: AddressTokens, from: number): number | undefined {
  const { value, kind } = tokens;
  const at = skip(tokens, from, ',-/\n');
  const word = value[at] ?? '';
  if (word === '#' && kind[at + 1] === tokenKinds.number) return at + 2;
  if (unitWords.has(word) || /^p\d$/.test(word)) {
    const number = skip(tokens, at + 1, '.:#º');
    const isNumbered = kind[number] === tokenKinds.number || isLetter(tokens, number);
    if (isNumbered) return readLetter(tokens, number + 1);
    const stands = standingUnits.has(word) || /^p\d$/.test(word);
    return stands ? skip(tokens, at + 1, '.') : undefined;
  }
  const isCode = /\d/.test(word) && isLetter(tokens, at);
  if ((at > from || isCode) && isLetter(tokens, at) && !isLowerWord(tokens, at + 1)) return at + 1;
  const isShort =
    /^\d{1,3}(?:-\d{1,3})?-?[a-zº°ª]{0,3}$/.test(word) && kind[at] === tokenKinds.number;
  const isMarked = at > from || /[a-zº°ª]$/.test(word);
  if (!isShort || !isMarked) return undefined;
  const end = readLetter(tokens, skip(tokens, at + 1, '.ºªo'));
  return isLowerWord(tokens, end) ? undefined : end;
}

/** A letter or a side after the number of a flat: `3 C`, `4, B`, `2 izq.` */
function readLetter(tokens: AddressTokens, from: number): number {
  const at = skip(tokens, from, ',.ºªo-');
  if (standingUnits.has(tokens.value[at] ?? '')) return skip(tokens, at + 1, '.');
  return isLetter(tokens, at) && !isLowerWord(tokens, at + 1) ? at + 1 : from;
}

function isLetter(tokens: AddressTokens, at: number): boolean {
  return /^(?:[a-z]|[a-z]-?\d{1,3})$/.test(tokens.value[at] ?? '') && isCapital(tokens, at);
}

function isLowerWord(tokens: AddressTokens, at: number): boolean {
  const word = tokens.value[at] ?? '';
  if (tokens.kind[at] !== tokenKinds.word || word.length < 2 || unitWords.has(word)) return false;
  return !isCapital(tokens, at);
}

function readPostcodePart(tokens: AddressTokens, from: number): number | undefined {
  let at = skip(tokens, from, ',.-()\n');
  if (tokens.value[at] === 'cp') at = skip(tokens, at + 1, '.:');
  else if (tokens.value[at] === 'c' && tokens.value[at + 2] === 'p')
    at = skip(tokens, at + 3, '.:');
  const end = readPostcode(tokens, at);
  if (end === undefined) return undefined;
  const isPlain = /^\d{4}$/.test(tokens.value[at] ?? '');
  return isPlain && !isCapital(tokens, skip(tokens, end, ',-')) ? undefined : end;
}

/** A town or a country: capitalised words that are all there is up to the next sign or line end. */
function readTown(tokens: AddressTokens, from: number, isClose: boolean): number | undefined {
  const at = skip(tokens, from, ',-(\n');
  if (at === from && !isClose) return undefined;
  const end = readCapitals(tokens, at, maxTownWords);
  if (end === at) return undefined;
  const after = tokens.value[end] ?? '\n';
  const isOver = tokens.kind[end] === tokenKinds.number || '\n,.?!();-'.includes(after);
  return isOver ? end : undefined;
}

/** `entre Durango y Colima`, `esq. Goya`: the streets around it. */
function readCrossing(tokens: AddressTokens, from: number): number | undefined {
  const { value } = tokens;
  const at = skip(tokens, from, ',');
  if (value[at] !== 'entre' && value[at] !== 'esq' && value[at] !== 'esquina') return undefined;
  const first = skip(tokens, at + 1, '.');
  const end = readCapitals(tokens, value[first] === 'con' ? first + 1 : first, maxTownWords);
  return end > first ? end : undefined;
}

/** The token after a run of capitalised words with small words between them. */
export function readCapitals(tokens: AddressTokens, from: number, limit: number): number {
  let end = from;
  for (let at = from; at - from < limit; at += 1) {
    const word = tokens.value[at] ?? '';
    if (isCapital(tokens, at) && (!notNames.has(word) || particles.has(word))) end = at + 1;
    else if (at === from || !(particles.has(word) || isAbbreviationDot(tokens, at))) break;
  }
  return end;
}

/** The dot of `St.`, `Gral.`, `Hnos.` */
export function isAbbreviationDot({ value, kind }: AddressTokens, at: number): boolean {
  if (value[at] !== '.' || kind[at - 1] !== tokenKinds.word) return false;
  const word = value[at - 1] ?? '';
  return (word.length === 1 || abbreviations.has(word)) && kind[at + 1] === tokenKinds.word;
}

/** `12`, `9543 1819`: house numbers right before `at`; the first token of them. */
export function numbersBefore(tokens: AddressTokens, at: number): number {
  let from = at;
  while (at - from < 2 && isHouseNumber(tokens, from - 1)) from -= 1;
  return from;
}

/** `Flat 3, ` before the street: its first token, or `from` where there is none. */
export function flatBefore({ value, kind }: AddressTokens, from: number): number {
  const number = [',', '\n'].includes(value[from - 1] ?? '') ? from - 2 : from - 1;
  const isFlat = /^(?:flat|apt|apartment|unit|suite|floor|piso)$/.test(value[number - 1] ?? '');
  return isFlat && kind[number] === tokenKinds.number ? number - 1 : from;
}

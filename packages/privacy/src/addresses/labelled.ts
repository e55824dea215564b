import { type AddressTokens, isCapital, isHouseNumber, tokenKinds } from './address-tokens.ts';
import type { TokenRange } from './after-name.ts';
import { notNames, particles, sentenceWords } from './street-words.ts';
import { isAbbreviationDot, numbersBefore, readTail } from './tail.ts';

const maxTokens = 14;
const maxNameWords = 7;
const labels = new Set(
  'address addr domicilio dirección direccion adresse anschrift endereço'.split(' '),
);
const otherKinds = new Set(
  'email mail e-mail ip web mac correo electrónica electronico url wallet bitcoin'.split(' '),
);
const notStreets = new Set(
  'chapter room page figure table section part version windows iphone android level grade step day week unit lesson episode season bus line gate flight train form article january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre capítulo página sala aula habitación curso nivel'.split(
    ' ',
  ),
);
const homeVerbs = new Set(
  'live lives lived living reside resides residing located stay staying vivo vive vivimos viven vivía resido reside'.split(
    ' ',
  ),
);

/** `Address: 450 Præstevænget 15`, `Domicilio: La Choupana, 3`: `at` is the label. */
export function readLabelled(tokens: AddressTokens, at: number): TokenRange | undefined {
  const { value, kind } = tokens;
  if (
    !labels.has(value[at] ?? '') ||
    otherKinds.has(value[at - 1] ?? '') ||
    otherKinds.has(value[at + 1] ?? '')
  )
    return undefined;
  const isSigned = value[at + 1] === ':';
  if (!isSigned && value[at + 1] !== 'is' && value[at + 1] !== 'es') return undefined;
  let from = at + 2;
  while (from - at < 5 && value[from] === '\n') from += 1;
  if (!isSigned && kind[from] !== tokenKinds.number && !isCapital(tokens, from)) return undefined;
  let to = from;
  let numbers = 0;
  while (to - from < maxTokens && to < tokens.count && !isSentenceEnd(tokens, to)) {
    if (kind[to] === tokenKinds.number && (value[to] ?? '').length <= 6) numbers += 1;
    to += 1;
  }
  const isPlace = numbers > 0 && to - from > numbers && (isSigned || !isSentence(tokens, from, to));
  return isPlace ? { from, to } : undefined;
}

function isSentenceEnd({ value, kind }: AddressTokens, at: number): boolean {
  const sign = value[at] ?? '';
  if (kind[at] === tokenKinds.line || '?!;:@\0'.includes(sign)) return true;
  return sign === '.' && (value[at - 1] ?? '').length > 4;
}

function isSentence(tokens: AddressTokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isWord = tokens.kind[at] === tokenKinds.word && !isCapital(tokens, at);
    if (isWord && sentenceWords.has(tokens.value[at] ?? '')) return true;
  }
  return false;
}

/**
 * Puruntie 82 Apt. 595; Extremadura, 2, 23008 Jaén; she lives on Dunajska 56: a name and a number
 * that nothing but their surroundings tells to be a street. `at` is the number.
 */
export function readBareStreet(tokens: AddressTokens, at: number): TokenRange | undefined {
  if (!isHouseNumber(tokens, at)) return undefined;
  const nameEnd = tokens.value[at - 1] === ',' ? at - 1 : at;
  const from = capitalsBefore(tokens, nameEnd);
  const isNamed = from < nameEnd && isCapital(tokens, nameEnd - 1);
  if (!isNamed || notStreets.has(tokens.value[nameEnd - 1] ?? '')) return undefined;
  const first = numbersBefore(tokens, from);
  const tail = readTail(tokens, at + 1);
  const isPlaced = (tail.hasPostcode && tail.hasTown) || hasFlat(tokens, at + 1);
  const isBetween = first < from && nameEnd === at && (tail.hasTown || tail.hasUnit);
  return isPlaced || isBetween || isHome(tokens, first) ? { from: first, to: at + 1 } : undefined;
}

/** The first of the capitalised words, small words between them, that end before `end`. */
function capitalsBefore(tokens: AddressTokens, end: number): number {
  let from = end;
  for (let at = end - 1; end - at <= maxNameWords; at -= 1) {
    const word = tokens.value[at] ?? '';
    if (isCapital(tokens, at)) {
      if (notNames.has(word) && !particles.has(word)) break;
      from = at;
    } else if (!particles.has(word) && !isAbbreviationDot(tokens, at)) break;
  }
  return from;
}

/** `Apt. 5` or `Suite 10` right after it, on the next line perhaps. */
function hasFlat({ value, kind }: AddressTokens, from: number): boolean {
  const at = [',', '\n', '.'].includes(value[from] ?? '') ? from + 1 : from;
  const word = value[value[at] === '\n' ? at + 1 : at] ?? '';
  const number = value[at] === '\n' ? at + 2 : at + 1;
  if (!/^(?:apt|apartment|suite|ste|flat)$/.test(word)) return false;
  return kind[value[number] === '.' ? number + 1 : number] === tokenKinds.number;
}

function isHome({ value }: AddressTokens, at: number): boolean {
  const preposition = value[at - 1] ?? '';
  return ['on', 'at', 'in', 'en'].includes(preposition) && homeVerbs.has(value[at - 2] ?? '');
}

import { type AddressTokens, isCapital, isHouseNumber, tokenKinds } from './address-tokens.ts';
import type { TokenRange } from './after-name.ts';
import { foreignTypes, particles, sentenceWords, spanishTypes, weakTypes } from './street-words.ts';
import { isAbbreviationDot, numbersBefore } from './tail.ts';

const maxNameTokens = 9;
const shortWord = 5;
const flatWords = new Set(['apt', 'apartment', 'suite', 'ste']);
const numberSigns = new Set([
  'nº',
  'n',
  'no',
  'num',
  'núm',
  'número',
  'numero',
  'nro',
  '#',
  'km',
  'kilómetro',
]);

/** Calle Mayor 3, C/ del Pez, 28, Av. Corrientes s/n, 14 rue de Rome: `at` is the word for the street. */
export function readPrefixedStreet(tokens: AddressTokens, at: number): TokenRange | undefined {
  const type = readType(tokens, at);
  if (type === undefined) return undefined;
  const name = readName(tokens, type.end);
  const isTold = name.capitals > 0 || (!type.isWeak && name.lower > 0);
  const number = readNumber(tokens, name.end);
  const from = numbersBefore(tokens, at);
  if (number !== undefined && isTold && !isCount(tokens, number)) return { from, to: number };
  const grid = readGrid(tokens, type.end);
  if (grid !== undefined && !type.isWeak) return { from, to: grid };
  const isNumbered = from < at && name.capitals > 0 && !type.isSpanish;
  return isNumbered ? { from, to: name.end } : undefined;
}

function readType({ value, kind }: AddressTokens, at: number) {
  const word = value[at] ?? '';
  if (kind[at] !== tokenKinds.word) return undefined;
  if (word === 'c') return readShortCalle(value, at);
  if (word === 'p' && value[at + 1] === '.' && value[at + 2] === 'º') {
    return { end: at + 3, isSpanish: true, isWeak: false };
  }
  const isSpanish = spanishTypes.has(word);
  if (!isSpanish && !foreignTypes.has(word)) return undefined;
  const isShort = word.length < shortWord;
  const hasSign =
    (value[at + 1] === '.' && isShort) || (value[at + 1] === ',' && word.startsWith('av'));
  return { end: hasSign ? at + 2 : at + 1, isSpanish, isWeak: weakTypes.has(word) || !isSpanish };
}

/** `C/`, `C.` and `C/.` stand for calle. */
function readShortCalle(value: string[], at: number) {
  const isSlash = value[at + 1] === '/';
  if (!isSlash && value[at + 1] !== '.') return undefined;
  const end = isSlash && value[at + 2] === '.' ? at + 3 : at + 2;
  return { end, isSpanish: true, isWeak: !isSlash };
}

function readName(tokens: AddressTokens, from: number) {
  const { value, kind } = tokens;
  let capitals = 0;
  let lower = 0;
  let end = from;
  for (let at = from; at - from < maxNameTokens; at += 1) {
    const word = value[at] ?? '';
    if (isAbbreviationDot(tokens, at)) continue;
    if (kind[at] !== tokenKinds.word || isNumberSign(tokens, at)) break;
    if (word === 's' || flatWords.has(word)) break;
    if (isCapital(tokens, at)) capitals += 1;
    else if (!particles.has(word)) {
      if (sentenceWords.has(word)) break;
      lower += 1;
    }
    end = at + 1;
  }
  return { end, capitals, lower };
}

function isNumberSign({ value, kind }: AddressTokens, at: number): boolean {
  if (!numberSigns.has(value[at] ?? '')) return false;
  return [1, 2, 3].some((away) => kind[at + away] === tokenKinds.number);
}

/** `, 28`, ` nº 28`, `, s/n`, ` km 9,100`: the token after the number. */
function readNumber(tokens: AddressTokens, from: number): number | undefined {
  const { value } = tokens;
  let at = from;
  while (at - from < 2 && ',-.'.includes(value[at] ?? '?')) at += 1;
  if (value[at] === 's' && value[at + 1] === '/' && value[at + 2] === 'n') return at + 3;
  const isKilometre = value[at]?.startsWith('k') === true && isNumberSign(tokens, at);
  if (isNumberSign(tokens, at)) at += 1;
  while (at - from < 6 && '.ºo°:#'.includes(value[at] ?? '?')) at += 1;
  const isNumber = isStreetNumber(tokens, at) || /^no?\d{1,4}$/.test(value[at] ?? '');
  if (!isNumber) return undefined;
  const isDecimal = isKilometre && ',.'.includes(value[at + 1] ?? '?');
  if (isDecimal && isHouseNumber(tokens, at + 2)) return at + 3;
  const isPair = (value[at + 1] === 'y' || value[at + 1] === '/') && isHouseNumber(tokens, at + 2);
  return isPair ? at + 3 : at + 1;
}

/** Five digits and more are a postcode. */
function isStreetNumber(tokens: AddressTokens, at: number): boolean {
  return isHouseNumber(tokens, at) && !/^\d{5}/.test(tokens.value[at] ?? '');
}

/** Calle 45 # 12-34, Carrera 7 No. 71-21: streets that have a number for a name. */
function readGrid(tokens: AddressTokens, from: number): number | undefined {
  if (!/^\d{1,3}[a-z]{0,3}$/.test(tokens.value[from] ?? '')) return undefined;
  let at = from + 1;
  if (/^(?:sur|norte|este|oeste|bis|a|b|c)$/.test(tokens.value[at] ?? '')) at += 1;
  if (!isNumberSign(tokens, at)) return undefined;
  at += 1;
  while (at - from < 5 && '.º°#'.includes(tokens.value[at] ?? '?')) at += 1;
  return tokens.kind[at] === tokenKinds.number ? at + 1 : undefined;
}

/** `en la calle 3 noches`: a number that counts what comes after it. */
function isCount(tokens: AddressTokens, at: number): boolean {
  const word = tokens.value[at] ?? '';
  const counted =
    /^(?:años?|días?|horas?|minutos|semanas?|mes(?:es)?|veces|personas|metros|euros|pesos|times|years?|days?|hours?|minutes|weeks?|months?|people|miles|noches|de)$/;
  return tokens.kind[at] === tokenKinds.word && counted.test(word);
}

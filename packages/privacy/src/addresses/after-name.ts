import { type AddressTokens, isCapital, isHouseNumber, tokenKinds } from './address-tokens.ts';
import {
  famousStreets,
  namedTypes,
  notNames,
  particles,
  sentenceWords,
  streetEndings,
  streetEndingWords,
  streetTypes,
  strongTypes,
} from './street-words.ts';
import { isAbbreviationDot, numbersBefore } from './tail.ts';

const maxNameWords = 5;
const maxLowerWords = 3;
const minStem = 3;
const directions = new Set('n s e w ne nw se sw north south east west'.split(' '));
const yearCues = new Set(
  'in since of by until from en desde de january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Tokens of a street; `from` is the first one, `to` the one after the last. */
export type TokenRange = { from: number; to: number };

/** 12 Oak Street, 350 5th Ave W, Anderson Street: `at` is the word for the street. */
export function readTypedStreet(tokens: AddressTokens, at: number): TokenRange | undefined {
  const type = tokens.value[at] ?? '';
  if (!streetTypes.has(type)) return undefined;
  const name = nameBefore(tokens, at);
  if (name.from === at) return undefined;
  const from = numbersBefore(tokens, name.from);
  const isNumbered = from < name.from && !isYear(tokens, name.from - 1);
  const isWritten = isCapital(tokens, at) && !name.isLower;
  const to =
    directions.has(tokens.value[at + 1] ?? '') && isCapital(tokens, at + 1) ? at + 2 : at + 1;
  if (isNumbered && (isWritten || (strongTypes.has(type) && name.isPlain))) return { from, to };
  const isKnown = famousStreets.has(tokens.value[name.from] ?? '');
  return isWritten && namedTypes.has(type) && !isKnown && name.isCapital
    ? { from: name.from, to }
    : undefined;
}

/** Hauptstraße 12, Frørup Byvej 22, Király u. 15: `at` is the word that ends like a street. */
export function readEndingStreet(tokens: AddressTokens, at: number): TokenRange | undefined {
  const { value } = tokens;
  const word = value[at] ?? '';
  const number = value[at + 1] === '.' ? at + 2 : at + 1;
  if (!isHouseNumber(tokens, number)) return undefined;
  const isWhole = streetEndingWords.has(word);
  if (!isWhole && !hasStreetEnding(word)) return undefined;
  const name = nameBefore(tokens, at);
  if (isWhole ? !name.isCapital : !isCapital(tokens, at)) return undefined;
  return { from: numbersBefore(tokens, name.isLower ? at : name.from), to: number + 1 };
}

function hasStreetEnding(word: string): boolean {
  return streetEndings.some(
    (ending) => word.length >= ending.length + minStem && word.endsWith(ending),
  );
}

/** The words of a name before `at`: capitalised ones, or up to three in lower case. */
function nameBefore(tokens: AddressTokens, at: number) {
  const { value } = tokens;
  let from = at;
  let lower = 0;
  let capitals = 0;
  for (let index = at - 1; at - index <= maxNameWords; index -= 1) {
    const word = value[index] ?? '';
    const isOrdinal = /^\d{1,3}(?:st|nd|rd|th)$/.test(word);
    if (isCapital(tokens, index) || isOrdinal) {
      if (notNames.has(word)) break;
      capitals += 1;
    } else if (isAbbreviationDot(tokens, index)) continue;
    else if (tokens.kind[index] !== tokenKinds.word || sentenceWords.has(word)) break;
    else if (!particles.has(word)) {
      if (capitals > 0) break;
      lower += 1;
    }
    from = index;
  }
  while (from < at && particles.has(value[from] ?? '') && !isCapital(tokens, from)) from += 1;
  const isPlain = lower > 0 ? lower + capitals <= maxLowerWords : capitals > 0;
  return { from, isLower: lower > 0, isPlain, isCapital: capitals > 0 && lower === 0 };
}

/** `in 2019 Hyde Park`: a year is no house number. */
function isYear({ value }: AddressTokens, at: number): boolean {
  return /^(?:19|20)\d\d$/.test(value[at] ?? '') && yearCues.has(value[at - 1] ?? '');
}

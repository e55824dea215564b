import { type AddressTokens, tokenKinds } from './address-tokens.ts';
import type { TokenRange } from './after-name.ts';
import { isLetteredPostcode, readPostcode } from './postcodes.ts';
import { numbersBefore } from './tail.ts';

const maxMilitaryTokens = 8;
const zipWords = new Set(['zip', 'zipcode', 'postcode', 'postal', 'cp']);
const zipFillers = new Set([
  'code',
  'is',
  'es',
  ':',
  '.',
  'my',
  'postal',
  'number',
  'the',
  '#',
  '-',
  '=',
  'del',
]);

/** PO Box 12, apartado de correos 12: `at` is the word for the box. */
export function readBox(tokens: AddressTokens, at: number): TokenRange | undefined {
  const { value, kind } = tokens;
  const word = value[at] ?? '';
  const isBox =
    word === 'box' ||
    word === 'apartado' ||
    word === 'apdo' ||
    word === 'casilla' ||
    word === 'postfach';
  if (!isBox) return undefined;
  let number = at + 1;
  while (
    number - at < 5 &&
    ['.', '#', 'de', 'correos', 'postal', 'no', 'number', 'núm', 'nº'].includes(value[number] ?? '')
  )
    number += 1;
  if (kind[number] !== tokenKinds.number) return undefined;
  if (word === 'box') {
    const from = postOfficeBefore(value, at);
    return from === undefined ? undefined : { from: numbersBefore(tokens, from), to: number + 1 };
  }
  const isTold = word !== 'casilla' && word !== 'apartado';
  return isTold || number > at + 1 ? { from: at, to: number + 1 } : undefined;
}

function postOfficeBefore(value: string[], at: number): number | undefined {
  if (value[at - 1] === 'po' || value[at - 1] === 'pob') return at - 1;
  if (value[at - 1] === '.' && value[at - 4] === 'p' && value[at - 2] === 'o') return at - 4;
  if (value[at - 1] === 'o' && value[at - 2] === 'p') return at - 2;
  if (value[at - 1] === 'office' && value[at - 2] === 'post') return at - 2;
  return undefined;
}

/** PSC 1437, Box 3833 APO AA 66791; USNS Name FPO AE 13689: `at` is APO, FPO or DPO. */
export function readMilitary({ value }: AddressTokens, at: number): TokenRange | undefined {
  const word = value[at] ?? '';
  if (word.length !== 3 || !/^[afd]po$/.test(word) || !/^a[aep]$/.test(value[at + 1] ?? ''))
    return undefined;
  if (!/^\d{5}(?:-\d{4})?$/.test(value[at + 2] ?? '')) return undefined;
  const to = at + 3;
  for (let from = at - 1; at - from <= maxMilitaryTokens && from >= 0; from -= 1) {
    if (/^(?:psc|unit|cmr|us[a-z]{1,4})$/.test(value[from] ?? '')) return { from, to };
  }
  return { from: at, to };
}

/** A postcode that is said to be one (`my zip code is 86881`), or has letters no other word has. */
export function readLonePostcode(tokens: AddressTokens, at: number): TokenRange | undefined {
  if (isLetteredPostcode(tokens, at)) return { from: at, to: at + 2 };
  const { value } = tokens;
  const isShort = value[at] === 'c' && value[at + 1] === '.' && value[at + 2] === 'p';
  if (!isShort && !zipWords.has(value[at] ?? '')) return undefined;
  let code = isShort ? at + 3 : at + 1;
  while (code - at < 6 && zipFillers.has(value[code] ?? '')) code += 1;
  if (
    value[at] === 'postal' &&
    !['code', 'es', ':', 'is'].includes(value[at + 1] ?? '') &&
    value[at - 1] !== 'código' &&
    value[at - 1] !== 'codigo'
  )
    return undefined;
  const to = readPostcode(tokens, code);
  return to === undefined ? undefined : { from: code, to };
}

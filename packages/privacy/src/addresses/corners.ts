import { type AddressTokens, isCapital, tokenKinds } from './address-tokens.ts';
import type { TokenRange } from './after-name.ts';
import { readCapitals } from './tail.ts';

const maxTokens = 9;
const maxSecond = 5;
const joints = new Set(['and', '&', 'y', 'con']);

/** The corner of 5th and Main, en la esquina de Alcalá con Goya: `at` is the word for the corner. */
export function readCorner(tokens: AddressTokens, at: number): TokenRange | undefined {
  const { value, kind } = tokens;
  const isCorner = value[at] === 'corner' && value[at + 1] === 'of';
  const isEsquina = value[at] === 'esquina' && (value[at + 1] === 'de' || value[at + 1] === 'con');
  if (!isCorner && !isEsquina) return undefined;
  let joint = at + 2;
  for (; joint - at < maxTokens && !joints.has(value[joint] ?? ''); joint += 1) {
    const isName = kind[joint] === tokenKinds.number || kind[joint] === tokenKinds.word;
    if (!isName && value[joint] !== '.') return undefined;
  }
  const isNamed = isCapital(tokens, joint - 1) || kind[joint - 1] === tokenKinds.number;
  if (!joints.has(value[joint] ?? '') || !isNamed) return undefined;
  const to = readCapitals(tokens, joint + 1, maxSecond);
  const from = value[at - 1] === 'the' || value[at - 1] === 'la' ? at - 1 : at;
  return to > joint + 1 ? { from, to } : undefined;
}

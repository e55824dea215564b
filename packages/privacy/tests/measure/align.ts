import type { Prediction } from './types.ts';

type Token = { text: string; start: number; end: number; isPlaceholder: boolean };

const placeholder =
  /\[[^[\]\n]{1,40}\]|<[A-Za-z][A-Za-z0-9_ -]{1,40}>|\{\{[^{}\n]{1,40}\}\}|\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b(?:NAME|EMAIL|PHONE|DIGITS|ADDRESS|USERNAME|PASSWORD|CREDENTIALS|ZIPCODE|URL|SSN|REDACTED)\b|\*{2,}|[█●•■]{2,}|X{4,}/g;
const word = /\p{Script=Han}|[\p{L}\p{N}_'’]+|\s+|[^\p{L}\p{N}_\s]/gu;

/** What a tool that only answers a masked text took out of it; a part that stayed is not hidden. */
export function alignMask(original: string, masked: string): Prediction[] {
  if (original === masked) return [];
  const from = wordsOf(original, 0);
  const to = tokensOf(masked);
  const same = (a: Token, b: Token) =>
    a.text === b.text && !(b.isPlaceholder && /^[[<{*█●•■]/u.test(b.text));
  const pairs = [...longestCommon(from, to, same), [from.length, to.length] as const];
  const found: Prediction[] = [];
  let [doneFrom, doneTo] = [0, 0];
  for (const [atFrom, atTo] of pairs) {
    const gone = from.slice(doneFrom, atFrom);
    if (gone.length > 0) found.push(...hiddenParts(original, gone, to.slice(doneTo, atTo)));
    [doneFrom, doneTo] = [atFrom + 1, atTo + 1];
  }
  return found;
}

function wordsOf(text: string, offset: number): Token[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    start: offset + index,
    end: offset + index + found.length,
    isPlaceholder: false,
  }));
}

function tokensOf(masked: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: text, index } of masked.matchAll(placeholder)) {
    const end = index + text.length;
    tokens.push(...wordsOf(masked.slice(from, index), from));
    tokens.push({ text, start: index, end, isPlaceholder: true });
    from = end;
  }
  return [...tokens, ...wordsOf(masked.slice(from), from)];
}

function hiddenParts(original: string, gone: Token[], instead: Token[]): Prediction[] {
  const start = gone[0]?.start ?? 0;
  const end = gone.at(-1)?.end ?? start;
  const type = instead.find(({ isPlaceholder }) => isPlaceholder)?.text ?? null;
  const visible = instead.filter(({ isPlaceholder }) => !isPlaceholder).map(({ text }) => text);
  const units = original.slice(start, end).split('');
  const stayed = longestCommon(units, visible.join('').split(''), (a, b) => a === b);
  const hidden = new Set(units.keys());
  for (const [index] of stayed) hidden.delete(index);
  const parts: Prediction[] = [];
  for (const index of hidden) {
    const last = parts.at(-1);
    if (last?.end === start + index) last.end += 1;
    else parts.push({ start: start + index, end: start + index + 1, type });
  }
  return parts.filter((part) => /\S/.test(original.slice(part.start, part.end)));
}

/** Pairs of indices of a longest common subsequence. */
function longestCommon<T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean,
): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const isSame = (i: number, j: number) => {
    const [x, y] = [a[i], b[j]];
    return x !== undefined && y !== undefined && same(x, y);
  };
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = isSame(i, j)
        ? lengthAt(i + 1, j + 1) + 1
        : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (isSame(i, j)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

import fc from 'fast-check';
import { createMasker, detect } from '../../src/index.ts';
import { anyLanguage, anyReply, anyText, hiddenWords } from './texts.ts';

export type Runs = { numRuns: number; seed?: number; path?: string };

const anyWords = fc.constantFrom<readonly string[]>([], hiddenWords);
const shape = /<[A-Z][A-Z_]*_\d+>/g;

function same(what: string, got: unknown, wanted: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) throw new Error(what);
}

/** Masked and put back is the same text, and masking again changes no placeholder. */
export function checkTexts(runs: Runs): void {
  fc.assert(
    fc.property(anyText, anyLanguage, anyWords, (text, lang, extraWords) => {
      checkSpans(text, lang);
      const masker = createMasker({ lang, extraWords });
      const masked = masker.mask(text);
      const twice = masker.mask(masked);
      const values = new Set(masker.entries().map(({ placeholder }) => placeholder));
      const ours = (masked.match(shape) ?? []).filter((name) => values.has(name));
      if (!isWithin(ours, twice.match(shape) ?? [])) {
        throw new Error('a placeholder was changed by masking again');
      }
      same('masked twice, it does not come back', masker.unmask(twice), masker.unmask(masked));
      if (!isWrittenInTwoWays(text, masked, masker.unmask(masked))) {
        same('it does not come back', masker.unmask(masked), text);
      }
      checkSaved(text, masked, lang, extraWords);
    }),
    runs,
  );
}

function checkSpans(text: string, lang: string | undefined): void {
  let from = 0;
  for (const { start, end } of detect(text, lang)) {
    if (start < from || end <= start || end > text.length) throw new Error('spans overlap');
    from = end;
  }
}

/**
 * All of them in their order. Others may stand between: beside a new placeholder the rest of an
 * address can be one more, and may have been seen before.
 */
function isWithin(names: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const name of all) if (name === names[next]) next += 1;
  return next === names.length;
}

/** A masker that goes on with a saved map says the same names and means the same by them. */
function checkSaved(
  text: string,
  masked: string,
  lang: string | undefined,
  extraWords: readonly string[],
): void {
  const first = createMasker({ lang, extraWords });
  same('the same text gets other names', first.mask(text), masked);
  const entries = JSON.parse(JSON.stringify(first.entries()));
  const next = createMasker({ lang, extraWords, entries });
  same('a saved map reads otherwise', next.unmask(masked), first.unmask(masked));
  same('a saved map names otherwise', next.mask(text), masked);
}

/**
 * One entity in two spellings comes back in the first one; everything else is exact.
 * A phone number is spelled with and without the code of the country, here 1, 34 or 86.
 */
function isWrittenInTwoWays(text: string, masked: string, restored: string): boolean {
  const names = masked.match(shape) ?? [];
  const isRepeated = new Set(names).size < names.length;
  const isPhone = names.some((name) => name.startsWith('<PHONE_'));
  const spelled = (said: string) =>
    isPhone ? letters(said).replace(/34|86|1/g, '') : letters(said);
  return isRepeated && spelled(text) === spelled(restored);
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A reply cut anywhere reads as the whole one: every split in two, and every unit on its own. */
export function checkStreams(runs: Runs): void {
  const unknowns = fc.constantFrom(undefined, 'someone');
  fc.assert(
    fc.property(anyReply, anyLanguage, unknowns, anyReply, (said, lang, unknown, reply) => {
      const options = { lang, extraWords: hiddenWords, ...(unknown ? { unknown } : {}) };
      const masker = createMasker(options);
      const text = `${masker.mask(said)} ${reply}`;
      const whole = masker.unmask(text);
      for (let cut = 0; cut <= text.length; cut += 1) {
        const stream = masker.unmaskStream();
        const parts = [stream.push(text.slice(0, cut)), stream.push(text.slice(cut)), stream.end()];
        same(`cut at ${cut} it reads otherwise`, parts.join(''), whole);
      }
      const stream = masker.unmaskStream();
      const units = text.split('').map((unit) => stream.push(unit));
      same('unit by unit it reads otherwise', units.join('') + stream.end(), whole);
    }),
    runs,
  );
}

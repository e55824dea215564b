import type { Language } from '@solacore/contract';

/** As it must be written, and what it may have become: other brackets, spaces, small letters. */
const exact = /<[A-Z][A-Z_]{0,24}_\d{1,6}>/g;
const open = String.raw`(?:\\?&lt;|\\?[<＜〈《【〔［[{]{1,2})`;
const close = String.raw`(?:\\?&gt;|\\?[>＞〉》】〕］\]}]{1,2})`;
const name = String.raw`(\p{L}[\p{L}_\\]{0,23}?)[ _\-—\\]{0,2}([0-9０-９]{1,6})`;
const variant = new RegExp(
  [
    `${open}[ ]{0,2}${name}(?:[ ]{0,2}${close})`,
    // Cut off on one side, or bare: only what looks like a name of ours.
    String.raw`[<＜](\p{L}[\p{L}_]{0,23})_(\d{1,6})`,
    String.raw`(?<![\p{L}\p{N}_@<])([A-Za-z][A-Za-z_]{0,23})_(\d{1,6})(?![\p{L}\p{N}_@])[>＞]?`,
  ].join('|'),
  'gu',
);

const neutral: Record<Language, { person: string; other: string }> = {
  en: { person: 'this person', other: 'this detail' },
  es: { person: 'esa persona', other: 'ese dato' },
  zh: { person: '那个人', other: '那个信息' },
};

/** The placeholders of everything that the provider was shown. */
export function placeholdersIn(text: string): Set<string> {
  return new Set(text.match(exact) ?? []);
}

/** Puts broken placeholders right; an unknown one becomes a plain word. */
export function rightPlaceholders(
  text: string,
  known: ReadonlySet<string>,
  lang: Language,
): { text: string; isChanged: boolean } {
  // Digits are in every placeholder, and in few sentences.
  if (!/[0-9０-９]/.test(text)) return { text, isChanged: false };
  let isChanged = false;
  const right = text.replace(variant, (found, ...groups: unknown[]) => {
    const [base = '', digits = ''] = groups
      .slice(0, 6)
      .filter((group) => typeof group === 'string');
    const whole = `<${nameOf(base)}_${Number(digits.normalize('NFKC'))}>`;
    if (known.has(found)) return found;
    const isMeant = known.has(whole) || looksLikeOurs(found, base);
    if (!isMeant) return found;
    isChanged = true;
    if (known.has(whole)) return whole;
    return nameOf(base) === 'PERSON' ? neutral[lang].person : neutral[lang].other;
  });
  return { text: right, isChanged };
}

function nameOf(base: string): string {
  return base
    .replaceAll(/[\\\s-]/g, '')
    .replace(/_+$/, '')
    .toUpperCase();
}

/** In angle brackets, or in capitals with an underscore: nothing else that a person would write. */
function looksLikeOurs(found: string, base: string): boolean {
  if (/^\\?(?:[<＜]|&lt;)/.test(found)) return true;
  return /^[A-Z][A-Z_]+$/.test(nameOf(base)) && base === base.toUpperCase() && /_/.test(found);
}

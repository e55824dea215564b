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

/** What the device and the server hide, by the names they give it. */
const kinds = new Set(
  'PERSON EMAIL PHONE ADDRESS HIDDEN URL HANDLE IP CARD IBAN ID SSN SECRET NATIONAL_ID DRIVER_LICENSE BIRTH_DATE'.split(
    ' ',
  ),
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

/** What a provider was shown, and what stands for somebody in it. */
export type Shown = { text: string; placeholders: ReadonlySet<string> };

/** Puts broken placeholders right; an unknown one becomes a plain word. */
export function rightPlaceholders(
  text: string,
  shown: Shown,
  lang: Language,
): { text: string; isChanged: boolean } {
  // Digits are in every placeholder, and in few sentences.
  if (!/[0-9０-９]/.test(text)) return { text, isChanged: false };
  const right = text.replace(variant, (found: string, ...groups: unknown[]) => {
    const [base = '', digits = ''] = groups.slice(0, 6).filter((one) => typeof one === 'string');
    const name = nameOf(base);
    const whole = `<${name}_${Number(digits.normalize('NFKC'))}>`;
    if (shown.placeholders.has(whole)) return whole;
    if (!looksLikeOurs(found, base) || shown.text.includes(found)) return found;
    return name === 'PERSON' ? neutral[lang].person : neutral[lang].other;
  });
  return { text: right, isChanged: right !== text };
}

function nameOf(base: string): string {
  return base
    .replaceAll(/[\\\s-]/g, '')
    .replace(/_+$/, '')
    .toUpperCase();
}

/** In angle brackets, or a name of ours in capitals: nothing else that a reply would write. */
function looksLikeOurs(found: string, base: string): boolean {
  if (/^\\?(?:[<＜]|&lt;)/.test(found)) return true;
  return base === base.toUpperCase() && kinds.has(nameOf(base)) && found.includes('_');
}

import type { Language } from '@solacore/contract';
import { legals } from '@solacore/i18n/legal';
import { languageTags } from '../site/addresses.ts';
import { fill } from '../site/fill.ts';

/** Day of the last change of what policy and terms promise. */
const version = new Date('2026-11-23T00:00:00Z');

export function LegalFoot({ lang }: { lang: Language }) {
  const { version: text, reviewed } = legals[lang];
  const format = new Intl.DateTimeFormat(languageTags[lang], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <p>
      {fill(text, { date: format.format(version) })} {reviewed}
    </p>
  );
}

import { readDoc } from './read-docs.ts';

/** How much of what should be hidden is hidden, in percent by language, as docs/privacy.md has it. */
export function readFigures(): { en: string; es: string; zh: string } {
  const row = /^\| \*\*all\*\* \|(.*)\|$/m.exec(readDoc('privacy.md'))?.[1] ?? '';
  const [en, es, zh] = [...row.matchAll(/\*\*([\d.]+)\*\*/g)].map(([, share]) =>
    String(Math.floor(Number(share))),
  );
  if (!en || !es || !zh) throw new Error('docs/privacy.md has no figures for all three languages');
  return { en, es, zh };
}

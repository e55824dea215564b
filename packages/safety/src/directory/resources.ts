import type { DirectoryRow, HelpResource, LocalName } from './help-resource.ts';
import { rowsOf } from './regions.ts';

const order = ['emergency', 'crisis', 'abuse', 'other', 'directory'];

const publicDirectory: DirectoryRow = {
  id: 'xx-find-a-helpline',
  kind: 'directory',
  name: {
    en: 'Find a helpline in your country',
    es: 'Encuentra una línea de ayuda en tu país',
    zh: '查找你所在国家或地区的求助热线',
  },
  url: 'https://findahelpline.com',
  source: 'findahelpline.com',
  verified_at: null,
};

/**
 * Ways to reach help in a region, emergency first, the public directory last.
 * `lang` chooses the names and, where a line has its own number for a language, the line.
 */
export function resourcesFor(region: string, lang: string): HelpResource[] {
  const language = languageOf(lang);
  const rows = rowsOf(region);
  const spoken = rows.some((row) => row.lang === language) ? language : 'en';
  return [...rows.filter((row) => row.lang === undefined || row.lang === spoken), publicDirectory]
    .map((row) => toResource(row, language))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function toResource({ lang: _, name, ...row }: DirectoryRow, lang: keyof LocalName): HelpResource {
  return { ...row, name: typeof name === 'string' ? name : name[lang] };
}

function languageOf(lang: string): keyof LocalName {
  const code = lang.toLowerCase().split(/[-_]/)[0];
  return code === 'es' || code === 'zh' ? code : 'en';
}

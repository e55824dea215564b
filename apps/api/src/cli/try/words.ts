import { type Language, languageOf } from '@solacore/contract';
import { type Catalog, catalogs } from '@solacore/i18n';
import { type TerminalTexts, terminals } from '@solacore/i18n/terminal';

export type Words = { lang: Language; app: Catalog; terminal: TerminalTexts };

export function wordsOf(locale: string): Words {
  const lang = languageOf(locale);
  return { lang, app: catalogs[lang], terminal: terminals[lang] };
}

/** A sentence with its `{{places}}` filled in. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

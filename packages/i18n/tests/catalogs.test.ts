import { errorCodes, languages } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { adminTexts } from '../src/admin/index.ts';
import { catalogs as appCatalogs } from '../src/index.ts';
import { landings } from '../src/landing/index.ts';
import { legals } from '../src/legal/index.ts';
import { mails } from '../src/mail/index.ts';
import { protocols } from '../src/protocol/index.ts';
import { sandboxes } from '../src/sandbox/index.ts';

/** What the app says and what the server says: its public pages, its console and its mails. */
const catalogs = {
  en: {
    ...appCatalogs.en,
    admin: adminTexts.en,
    landing: landings.en,
    legal: legals.en,
    protocol: protocols.en,
    mail: mails.en,
    sandbox: sandboxes.en,
  },
  es: {
    ...appCatalogs.es,
    admin: adminTexts.es,
    landing: landings.es,
    legal: legals.es,
    protocol: protocols.es,
    mail: mails.es,
    sandbox: sandboxes.es,
  },
  zh: {
    ...appCatalogs.zh,
    admin: adminTexts.zh,
    landing: landings.zh,
    legal: legals.zh,
    protocol: protocols.zh,
    mail: mails.zh,
    sandbox: sandboxes.zh,
  },
};

/** Every sentence of a catalog by its dotted key. */
function flatten(texts: unknown, prefix = ''): Map<string, string> {
  if (typeof texts === 'string') return new Map([[prefix, texts]]);
  if (typeof texts !== 'object' || texts === null) throw new Error(`no text at ${prefix}`);
  const entries = Object.entries(texts).flatMap(([key, value]) => [
    ...flatten(value, prefix ? `${prefix}.${key}` : key),
  ]);
  return new Map(entries);
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map((match) => match[1]).sort();

const english = flatten(catalogs.en);

describe.each(languages)('catalog %s', (language) => {
  const texts = flatten(catalogs[language]);

  it('has the same keys as English', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same placeholders as English in every sentence', () => {
    for (const [key, text] of texts) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')]);
    }
  });

  it('leaves no sentence empty and no edge untrimmed', () => {
    for (const [key, text] of texts) {
      expect([key, text.length > 0 && text === text.trim()]).toEqual([key, true]);
    }
  });

  it('words every error code of the contract', () => {
    const missing = errorCodes.filter((code) => !texts.has(`errors.${code}`));
    expect(missing).toEqual([]);
  });

  it('has both plural forms wherever it has one', () => {
    for (const key of texts.keys()) {
      if (key.endsWith('_one')) expect(texts.has(key.replace(/_one$/, '_other'))).toBe(true);
      if (key.endsWith('_other')) expect(texts.has(key.replace(/_other$/, '_one'))).toBe(true);
    }
  });

  it('does not shout and does not cheer', () => {
    for (const [key, text] of texts) expect([key, /[!！]/.test(text)]).toEqual([key, false]);
  });
});

/* Names, and words that two languages share. What is only placeholders and signs needs no words. */
const sharedOnPurpose = {
  es: [
    'about.shortcuts.keys.esc',
    'admin.billing.providers.revenuecat',
    'admin.billing.providers.stripe',
    'admin.common.csv',
    'admin.frame.languages.en',
    'admin.frame.languages.es',
    'admin.frame.languages.zh',
    'admin.overview.money.plan',
    'admin.overview.providers.names.anthropic',
    'admin.overview.providers.names.openai',
    'admin.overview.providers.names.openrouter',
    'admin.people.tier',
    'admin.people.tiers.pro',
    'admin.person.providers.stripe',
    'admin.person.stores.app_store',
    'admin.person.stores.play_store',
    'admin.reviews.placeOf',
    'billing.title',
    'deviceData.markdown.solacore',
    'devices.platforms.android',
    'help.adultNo',
    'help.chat',
    'lock.pin',
    'protocol.directory.chat',
    'sandbox.tiers.pro',
    'settings.languageNames.en',
    'settings.languageNames.es',
    'settings.languageNames.zh',
    'settings.tiers.pro',
    'signIn.linked.names.apple',
    'signIn.linked.names.google',
  ],
  zh: [
    'about.shortcuts.keys.esc',
    'admin.billing.providers.revenuecat',
    'admin.billing.providers.stripe',
    'admin.common.csv',
    'admin.frame.languages.en',
    'admin.frame.languages.es',
    'admin.frame.languages.zh',
    'admin.overview.providers.names.anthropic',
    'admin.overview.providers.names.openai',
    'admin.overview.providers.names.openrouter',
    'admin.person.providers.stripe',
    'admin.person.stores.app_store',
    'admin.person.stores.play_store',
    'admin.switches.ai.title',
    'auth.emailPlaceholder',
    'deviceData.markdown.solacore',
    'devices.platforms.android',
    'lock.pin',
    'settings.languageNames.en',
    'settings.languageNames.es',
    'settings.languageNames.zh',
    'signIn.linked.names.apple',
    'signIn.linked.names.google',
  ],
};

it.each(['es', 'zh'] as const)(
  'is written in %s: nothing but names is left in English',
  (other) => {
    const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, ''));
    const same = [...flatten(catalogs[other])]
      .filter(([key, text]) => text === english.get(key) && hasWords(text))
      .map(([key]) => key);
    expect(same.sort()).toEqual(sharedOnPurpose[other]);
  },
);

it('writes Chinese with Chinese punctuation', () => {
  for (const [key, text] of flatten(catalogs.zh)) {
    expect([key, /[\u4e00-\u9fff][,;?:]/.test(text)]).toEqual([key, false]);
  }
});

import type { Language } from '@solacore/contract';

type LanguageRules = { name: string; rules: string[] };

/** How a reply is written in each language, with its lengths. */
export const languageRules: Record<Language, LanguageRules> = {
  en: {
    name: 'English',
    rules: [
      'At most 90 words a reply, 60 in the step "receive"; the question under 20 words.',
      'Contractions are welcome. Spell as the person does (British or American).',
    ],
  },
  es: {
    name: 'Spanish',
    rules: [
      'At most 90 words a reply, 60 in the step "receive"; the question under 20 words.',
      'Say "tú", never "vos" or "vosotros"; once the person says "usted" to you, keep to "usted" and mix no more.',
      'Neutral words that are read alike in Spain and Latin America. Open every question with "¿". Do not guess the gender of the person: choose a wording that needs none.',
    ],
  },
  zh: {
    name: 'Chinese',
    rules: [
      'At most 150 characters a reply, 100 in the step "receive"; the question at most 40 characters.',
      'Say “你”, never “您”. Write in the script the person uses, Simplified or Traditional; with nothing to go by, Simplified.',
      'Everyday spoken Chinese, full-width punctuation, no translated phrases, no “加油” and no “一切都会好的”.',
    ],
  },
};

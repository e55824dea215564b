import type { Language } from '@solacore/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../src/index.ts';

const cases: Record<string, [string, Language][]> = {
  'Spanish without accents': [
    ['no se que hacer con mi hijo', 'es'],
    ['manana tengo una reunion y no dormi nada', 'es'],
    ['ella me dijo que ya no me queria', 'es'],
    ['todavia no he podido hablar con el', 'es'],
  ],
  'plain sentences': [
    ['I have not slept for three days', 'en'],
    ['no sé qué hacer con mi jefe', 'es'],
    ['我最近睡不着', 'zh'],
  ],
  'the language that holds mixed words together': [
    ['estoy super stressed con el deadline', 'es'],
    ['mi boss me grita todo el dia', 'es'],
    ['my jefe keeps yelling at me every day', 'en'],
    ['I told my abuela that I quit', 'en'],
    ['我跟 boss 说了 deadline 的事', 'zh'],
    ['今天的 meeting 又 delay 了', 'zh'],
    ['He wrote 加油 under my post and I cried', 'en'],
  ],
  'names and placeholders': [
    ['<PERSON_1> y yo discutimos otra vez', 'es'],
    ['<PERSON_1> and I had another fight', 'en'],
    ['<PERSON_1> 又不理我了', 'zh'],
    ['Guadalupe and Rodrigo are leaving me behind', 'en'],
    ['Kevin y Jessica se van de casa', 'es'],
    ['my son is sick again', 'en'],
  ],
  'marks, links and little faces': [
    ['😭😭 no puedo más 😭', 'es'],
    ['I give up 😭😭', 'en'],
    ['mira esto https://example.com/the-best-of-the-web', 'es'],
    ['look at this https://example.com/la-casa-de-mi-madre', 'en'],
    ['no me lo creo @thebestofthem', 'es'],
  ],
  'letters without accents of ours': [
    ['the café owner was naïve about the rent', 'en'],
    ['THIS IS NOT FAIR', 'en'],
    ['ESTO NO ES JUSTO', 'es'],
    ['don’t tell me what to do', 'en'],
  ],
};

const single = {
  en: 'worry shame deadline boss tired divorce rent lonely anger mother failing exhausted landlord homework grief bullying panic jealous overtime breakup thoughts whether enough nobody meeting',
  es: 'preocupación vergüenza jefe cansada divorcio alquiler soledad enfado madre suspenso agotado casero deberes duelo acoso pánico celosa despido ruptura pensamientos bastante nadie reunión ansiedad miedo',
} as const;

describe('detectLanguage', () => {
  for (const [name, texts] of Object.entries(cases)) {
    it.each(texts)(`${name}: %s is %s`, (text, lang) => {
      expect(detectLanguage(text)).toBe(lang);
    });
  }

  it.each(['en', 'es'] as const)('knows nine of ten single words in %s', (lang) => {
    const words = single[lang].split(' ');
    const right = words.filter((word) => detectLanguage(word) === lang);
    expect(right.length / words.length).toBeGreaterThanOrEqual(0.9);
  });

  it('falls back to English with nothing to go by', () => {
    for (const text of ['', '12345', '😭', '...']) expect(detectLanguage(text)).toBe('en');
  });

  it('answers for any text, and the same without placeholders', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(detectLanguage(`${text} <PERSON_1>`)).toBe(detectLanguage(text));
      }),
    );
  });
});

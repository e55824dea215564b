import type { Language } from '@solacore/contract';

const firstPerson: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\byourself\b/g, 'myself'],
    [/\byour\b/g, 'my'],
    [/\byou\b/g, 'i'],
  ],
  es: [
    [/tienes/g, 'tengo'],
    [/debes/g, 'debo'],
    [/deber[íi]as/g, 'debería'],
    [/necesitas/g, 'necesito'],
    [/puedes/g, 'puedo'],
    [/podrías/g, 'podría'],
  ],
  zh: [[/你/g, '我']],
};

/** Whether what reads like advice is the person's own sentence, turned to "you". */
export function isToldBack(advice: string, said: string, lang: Language): boolean {
  const bare = advice.replace(/^[\s\p{P}]+/u, '');
  const own = firstPerson[lang].reduce((text, [you, i]) => text.replace(you, i), bare);
  return own !== bare && own.length > 2 && said.includes(own);
}

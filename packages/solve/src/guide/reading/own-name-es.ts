import type { Feeling } from '../../emotion/feelings.ts';

/** Names of feelings that differ by country and by person; the colour stays that of the family. */
const names: Partial<Record<Feeling['family'], RegExp>> = {
  anger: /(?<![a-záéíóúñ])(?:rabia|enojo|ira|enfado)(?![a-záéíóúñ])/,
  fear: /(?<![a-záéíóúñ])(?:miedo|ansiedad|agobio|presión)(?![a-záéíóúñ])/,
  sadness:
    /(?<![a-záéíóúñ])(?:tristeza|pena|culpa|vergüenza|cansancio|agotamiento|decepción)(?![a-záéíóúñ])/,
};

/** The word the person used, where it names the feeling that was found: "enojo" stays "enojo". */
export function ownNameEs(text: string, feeling: Feeling): string | undefined {
  const found = names[feeling.family]?.exec(text.toLowerCase())?.[0];
  return found !== undefined && feeling.signs.es.test(found) ? found : undefined;
}

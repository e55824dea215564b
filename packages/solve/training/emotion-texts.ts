import { readFileSync } from 'node:fs';
import type { Language } from '@solacore/contract';
import type { Emotion } from '../src/emotion/emotions.ts';

export type LabelledText = { text: string; labels: Emotion[] };

const letters: Record<string, Emotion> = {
  a: 'anger',
  d: 'disgust',
  f: 'fear',
  j: 'joy',
  s: 'sadness',
  u: 'surprise',
};

/** Our own labelled texts: every second one is to choose by, the others are closed. */
export function readTexts(lang: Language): { open: LabelledText[]; closed: LabelledText[] } {
  const file = new URL(`./emotion/${lang}.txt`, import.meta.url);
  const texts = readFileSync(file, 'utf8').trim().split('\n').map(readLine);
  return {
    open: texts.filter((_, at) => at % 2 === 0),
    closed: texts.filter((_, at) => at % 2 === 1),
  };
}

function readLine(line: string): LabelledText {
  const [marks = '', text = ''] = line.split('|');
  return { text, labels: [...marks].flatMap((mark) => letters[mark] ?? []) };
}

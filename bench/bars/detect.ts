/*
 * Language and emotion of labelled texts, by kind and language, beside the bars.
 *   node bench/bars/detect.ts --data <folder>   langid.jsonl, emotion_brighter.jsonl, emotion_goemotions.jsonl
 *   node bench/bars/detect.ts                   emotion on the closed half of our own texts
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '@solacore/contract';
import { detectEmotions, detectLanguage, findMainEmotion } from '@solacore/solve';
import { z } from 'zod';
import { readTexts } from '../../packages/solve/training/emotion-texts.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });

const languageBars: Record<string, number> = {
  sentences: 99.8,
  tweet: 99,
  'word-pairs': 93,
  'single-words': 86,
};
const chineseBar = 99.8;
const emotionBars: Record<Language, number> = { en: 52, es: 48, zh: 38 };

const spoken = z.object({ text: z.string(), lang: z.enum(languages), kind: z.string() });
const felt = z.object({
  text: z.string(),
  lang: z.enum(languages),
  labels: z.array(z.string()),
  labelSet: z.array(z.string()).optional(),
});
type Felt = z.infer<typeof felt>;

let missed = 0;

function report(name: string, figure: number, bar: number | undefined, more = ''): void {
  const isBelow = bar !== undefined && figure < bar;
  if (isBelow) missed += 1;
  const beside = bar === undefined ? '' : ` (bar ${bar})${isBelow ? ' BELOW' : ''}`;
  console.log(`${name.padEnd(26)} ${figure.toFixed(2)}${beside} ${more}`);
}

function readRows<Row>(file: string, row: z.ZodType<Row>): Row[] {
  const path = join(values.data ?? '', file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => row.parse(JSON.parse(line)));
}

const percent = (part: number, all: number) => (all === 0 ? 0 : (100 * part) / all);

function reportLanguages(): void {
  const rows = readRows('langid.jsonl', spoken);
  const isRight = ({ text, lang }: { text: string; lang: Language }) =>
    detectLanguage(text) === lang;
  for (const [kind, ofKind] of Map.groupBy(rows, ({ kind }) => kind)) {
    report(kind, percent(ofKind.filter(isRight).length, ofKind.length), languageBars[kind]);
    for (const [lang, some] of Map.groupBy(ofKind, ({ lang }) => lang)) {
      const bar = lang === 'zh' ? chineseBar : undefined;
      report(`  ${kind} ${lang}`, percent(some.filter(isRight).length, some.length), bar);
    }
  }
}

function f1(rows: Felt[], lang: Language, emotion: string): number {
  const found = rows.filter(({ text }) =>
    detectEmotions(text, lang).some((one) => one === emotion),
  );
  const hits = found.filter(({ labels }) => labels.includes(emotion)).length;
  const shown = rows.filter(({ labels }) => labels.includes(emotion)).length;
  return percent(2 * hits, found.length + shown);
}

function reportEmotions(name: string, rows: Felt[], bars?: Record<Language, number>): void {
  for (const [lang, texts] of Map.groupBy(rows, ({ lang }) => lang)) {
    const labels = texts[0]?.labelSet ?? [...new Set(texts.flatMap(({ labels }) => labels))];
    const emotions = labels.filter((label) => label !== 'neutral');
    const each = emotions.map((emotion) => ({ emotion, worth: f1(texts, lang, emotion) }));
    const mean = each.reduce((sum, { worth }) => sum + worth, 0) / each.length;
    const parts = each.map(({ emotion, worth }) => `${emotion} ${worth.toFixed(0)}`);
    report(`${name} ${lang}`, mean, bars?.[lang], parts.join(' '));
    const named = texts.flatMap(({ text, labels }) => {
      const main = findMainEmotion(text, lang);
      return main === undefined ? [] : [labels.includes(main)];
    });
    const right = percent(named.filter(Boolean).length, named.length);
    report(`  the one shown ${lang}`, right, undefined, `right of ${named.length} named`);
  }
}

if (values.data === undefined) {
  const rows = languages.flatMap((lang) =>
    readTexts(lang).closed.map(({ text, labels }) => ({ text, lang, labels })),
  );
  reportEmotions('our closed texts', rows);
} else {
  reportLanguages();
  reportEmotions('brighter', readRows('emotion_brighter.jsonl', felt), emotionBars);
  reportEmotions('goemotions', readRows('emotion_goemotions.jsonl', felt));
}
process.exitCode = missed === 0 ? 0 : 1;

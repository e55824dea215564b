import { readdirSync, readFileSync } from 'node:fs';
import { featuresOf } from '../src/learned/features.ts';
import { readMessage } from '../src/read-message.ts';
import type { SafetyAssessment } from '../src/worse.ts';

/** One written message, as the model sees it. `harm`: somebody else does it. */
export type Example = {
  lang: string;
  kind: string;
  danger: boolean;
  harm: boolean;
  text: string;
  features: readonly number[];
  ruled: SafetyAssessment;
  certain: SafetyAssessment;
};

type Line = { text: string; label: 0 | 1; kind: string };

/** Kinds in which the danger comes from somebody else. */
const harmKinds = ['abuse'];

/** The messages of every `<lang>-*.jsonl` beside this file, each text once, in a settled disorder. */
export function readExamples(): Example[] {
  const folder = new URL('.', import.meta.url);
  const seen = new Set<string>();
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readLines(new URL(name, folder)).map((line) => ({ line, name })))
    .filter(({ line }) => !seen.has(line.text) && seen.add(line.text))
    .map(({ line, name }) => toExample(line, name.slice(0, 2)));
  return shuffle(examples);
}

function readLines(file: URL): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));
}

function toExample({ text, label, kind }: Line, lang: string): Example {
  const { message, signs, ruled, certain } = readMessage(text);
  const features = [...featuresOf(message, signs)];
  return {
    lang,
    kind,
    danger: label === 1,
    harm: harmKinds.includes(kind),
    text,
    features,
    ruled,
    certain,
  };
}

/** The same disorder every time. */
function shuffle<T>(items: T[]): T[] {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

import { readdirSync, readFileSync } from 'node:fs';
import { featuresOf } from '../src/learned/features.ts';
import { readMessage } from '../src/read-message.ts';
import type { SafetyAssessment } from '../src/worse.ts';

/** One written message, as the model sees it. `harm`: somebody else does it. */
export type Example = {
  lang: string;
  message: string;
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
  return readFolders([new URL('.', import.meta.url)], '');
}

/** The Spanish ones, with those that came later. */
export function readSpanishExamples(): Example[] {
  return readFolders([new URL('.', import.meta.url), new URL('./later/', import.meta.url)], 'es-');
}

function readFolders(folders: URL[], start: string): Example[] {
  const seen = new Set<string>();
  const examples = folders
    .flatMap((folder) => listFiles(folder, start).map((name) => ({ folder, name })))
    .flatMap(({ folder, name }) => readLines(new URL(name, folder)).map((line) => ({ line, name })))
    .filter(({ line }) => !seen.has(line.text) && seen.add(line.text))
    .map(({ line, name }) => toExample(line, name.slice(0, 2)));
  return shuffle(examples);
}

function listFiles(folder: URL, start: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.jsonl'))
    .toSorted();
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
    message,
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

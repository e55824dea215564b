import { languages, steps } from '@solacore/contract';
import { buildPrompt } from '../prompt/build-prompt.ts';
import { plain } from './plain.ts';

/** So many words running are no coincidence; a whole short line is none either. */
const run = 10;
const shortest = 5;

let known: { runs: ReadonlySet<string>; lines: ReadonlySet<string> } | undefined;

/** Whether a sentence repeats our own instructions. */
export function repeatsPrompt(sentence: string): boolean {
  known ??= readPrompts();
  const words = wordsOf(sentence);
  if (words.length < shortest) return false;
  if (known.lines.has(words.join(' '))) return true;
  const { runs } = known;
  return runsOf(words).some((one) => runs.has(one));
}

function readPrompts() {
  const runs = new Set<string>();
  const lines = new Set<string>();
  for (const step of steps) {
    for (const lang of languages) {
      const { system } = buildPrompt({ step, lang, content: '' });
      for (const line of system.split(/\n|(?<=[.:;])\s/)) {
        const words = wordsOf(line);
        if (words.length >= shortest && !line.includes('"')) lines.add(words.join(' '));
        for (const one of runsOf(words)) runs.add(one);
      }
    }
  }
  return { runs, lines };
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}

function runsOf(words: string[]): string[] {
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
}

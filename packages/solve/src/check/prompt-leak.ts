import { languages, steps } from '@solacore/contract';
import { languageRules } from '../prompt/language-rules.ts';
import { stepPrompts } from '../prompt/steps/index.ts';
import { introduction, resultRule, turnRules } from '../prompt/turn-rules.ts';
import { plain } from './plain.ts';

/** So many words running are no coincidence; a whole short line is none either. */
const run = 10;
const shortest = 5;

let known: { runs: ReadonlySet<string>; lines: ReadonlySet<string> } | undefined;

/** Whether a sentence repeats our own instructions. */
export function repeatsPrompt(sentence: string): boolean {
  known ??= readInstructions();
  const words = wordsOf(sentence);
  if (words.length < shortest) return false;
  const { runs, lines } = known;
  return lines.has(words.join(' ')) || runsOf(words).some((one) => runs.has(one));
}

/** Examples stay free, and so does what a reply has to say in danger. */
function instructions(): string[] {
  const ofSteps = steps.flatMap((step) => {
    const { goal, work, avoid, done } = stepPrompts[step];
    return [goal, ...work, avoid.join('; '), done];
  });
  const ofLanguages = languages.flatMap((lang) => languageRules[lang].rules);
  const all = [introduction, ...turnRules, resultRule, ...ofSteps, ...ofLanguages];
  return all.filter((line) => !/danger|screen/.test(line));
}

function readInstructions() {
  const runs = new Set<string>();
  const lines = new Set<string>();
  for (const line of instructions()) {
    for (const one of runsOf(wordsOf(line))) runs.add(one);
    for (const part of line.split(/(?<=[.:;])\s/)) {
      const words = wordsOf(part);
      if (words.length >= shortest && !/["“«]/.test(part)) lines.add(words.join(' '));
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

import { type PatternTree, readPattern } from './pattern-tree.ts';
import { type RequiredText, requiredText } from './required-text.ts';

/** One of the wordings a pattern is made of, compiled when it is first needed. */
export type Phrase = {
  required: RequiredText;
  regExp(): RegExp;
};

const known = new WeakMap<RegExp, readonly Phrase[]>();

/** The wordings of `before(?:one|other|…)after`, each by itself; a pattern of another form is one. */
export function phrasesOf(pattern: RegExp): readonly Phrase[] {
  const phrases = known.get(pattern) ?? split(pattern);
  known.set(pattern, phrases);
  return phrases;
}

function split({ source, flags }: RegExp): Phrase[] {
  const tree = readPattern(source);
  const choice = choiceOf(tree);
  if (!choice) return [toPhrase(source, flags, tree)];
  const before = source.slice(0, choice.from);
  const after = source.slice(choice.to);
  return choice.options.map((option, at) => {
    const from = at === 0 ? choice.from : (choice.cuts[at - 1] ?? 0) + 1;
    const to = choice.cuts[at] ?? choice.to;
    const own = source.slice(from, to);
    return toPhrase(before === '' ? own : `${before}${own}${after}`, flags, option);
  });
}

/** The one choice of a pattern that has nothing else but edges of words around it. */
function choiceOf(tree: PatternTree): Extract<PatternTree, { kind: 'choice' }> | undefined {
  if (tree.kind === 'choice') return tree;
  if (tree.kind !== 'sequence' || tree.items.length !== 3) return undefined;
  const [before, choice, after] = tree.items;
  if (before?.kind !== 'other' || after?.kind !== 'other') return undefined;
  return choice?.kind === 'choice' ? choice : undefined;
}

function toPhrase(source: string, flags: string, tree: PatternTree): Phrase {
  let compiled: RegExp | undefined;
  return {
    required: requiredText(tree),
    regExp() {
      compiled ??= new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
      return compiled;
    },
  };
}

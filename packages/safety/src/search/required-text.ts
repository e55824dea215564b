import type { PatternTree } from './pattern-tree.ts';

/** Texts of which at least one stands in every match; null where none can be named. */
export type RequiredText = readonly string[] | null;

/** More would cost more than they save. */
const mostTexts = 600;

/** The part of a pattern by which a message without a match is told apart most cheaply. */
export function requiredText(tree: PatternTree): RequiredText {
  switch (tree.kind) {
    case 'text':
      return [tree.text];
    case 'other':
    case 'optional':
      return null;
    case 'choice':
      return eitherOf(tree.options.map(requiredText));
    case 'sequence':
      return bestOf(tree.items);
  }
}

function eitherOf(options: RequiredText[]): RequiredText {
  const texts: string[] = [];
  for (const option of options) {
    if (option === null) return null;
    texts.push(...option);
  }
  return texts.length > mostTexts ? null : [...new Set(texts)];
}

/** Characters in a row are one text; of all parts, the one whose shortest text is longest. */
function bestOf(items: PatternTree[]): RequiredText {
  let best: RequiredText = null;
  let row = '';
  const offer = (texts: RequiredText) => {
    if (texts !== null && worth(texts) > worth(best)) best = texts;
  };
  for (const item of items) {
    if (item.kind === 'text') {
      row += item.text;
      continue;
    }
    if (row !== '') offer([row]);
    row = '';
    offer(requiredText(item));
  }
  if (row !== '') offer([row]);
  return best;
}

function worth(texts: RequiredText): number {
  if (texts === null) return -1;
  const shortest = Math.min(...texts.map((text) => text.trim().length));
  return shortest - texts.length / mostTexts;
}
